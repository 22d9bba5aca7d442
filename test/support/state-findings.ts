// What Terraform would refuse in a backend, or in reading a state, when it initializes: provider schemas do not have backends, and
// the Terraform here does not know the backend `oci`. The tables are those of hashicorp/terraform, internal/backend, from 1.12 to 1.17.

import { entriesOf, isObject, type Json, type JsonObject } from "./json";

type Kind = "string" | "boolean" | "number" | "texts" | "object";

interface BackendTable {
  readonly required: readonly string[];
  readonly arguments: { readonly [name: string]: Kind };
  /** What it refuses in addition to missing and unknown arguments. */
  readonly refuses?: (config: JsonObject) => string[];
}

function named(kind: Kind, names: string): { [name: string]: Kind } {
  return Object.fromEntries(names.split(" ").map((name) => [name, kind]));
}

const BACKENDS: { readonly [kind: string]: BackendTable } = {
  local: { required: [], arguments: named("string", "path workspace_dir") },
  oci: {
    required: ["bucket", "namespace"],
    arguments: named(
      "string",
      "auth bucket config_file_profile fingerprint key kms_key_id namespace private_key private_key_password private_key_path region " +
        "sse_customer_algorithm sse_customer_key sse_customer_key_sha256 tenancy_ocid user_ocid workspace_key_prefix",
    ),
    refuses: ociRefusals,
  },
  s3: {
    required: ["bucket", "key"], // the environment can have the region
    arguments: {
      ...named(
        "string",
        "access_key acl bucket custom_ca_bundle dynamodb_endpoint dynamodb_table ec2_metadata_service_endpoint " +
          "ec2_metadata_service_endpoint_mode endpoint http_proxy https_proxy iam_endpoint key kms_key_id no_proxy profile region retry_mode " +
          "secret_key shared_credentials_file sse_customer_key sts_endpoint sts_region token workspace_key_prefix",
      ),
      ...named(
        "boolean",
        "encrypt force_path_style insecure skip_credentials_validation skip_metadata_api_check skip_region_validation " +
          "skip_requesting_account_id skip_s3_checksum use_dualstack_endpoint use_fips_endpoint use_lockfile use_path_style",
      ),
      ...named("texts", "allowed_account_ids forbidden_account_ids shared_config_files shared_credentials_files"),
      ...named("object", "assume_role assume_role_with_web_identity endpoints"),
      max_retries: "number",
    },
    refuses: ({ key }) => keyFindings(key),
  },
};

const AUTHS = ["ApiKey", "InstancePrincipal", "InstancePrincipalWithCerts", "ResourcePrincipal", "SecurityToken"];

function ociRefusals(config: JsonObject): string[] {
  const { auth = "ApiKey", bucket, config_file_profile, key, kms_key_id, region, sse_customer_key } = config;
  return [
    ...(typeof bucket === "string" && /^[a-zA-Z0-9_-]+$/.test(bucket)
      ? []
      : ["bucket has a character of another kind"]),
    ...keyFindings(key),
    ...(AUTHS.some((one) => one === auth) ? [] : [`auth is none of ${AUTHS.join(", ")}`]),
    ...(auth !== "ApiKey" && region === undefined ? ["region is missing"] : []),
    ...(auth === "SecurityToken" && config_file_profile === undefined ? ["config_file_profile is missing"] : []),
    ...(kms_key_id !== undefined && sse_customer_key !== undefined ? ["there are two keys"] : []),
  ];
}

function keyFindings(key: Json | undefined): string[] {
  return typeof key === "string" && /^\/|\/$|\/\//.test(key) ? ["key has a slash in the wrong place"] : [];
}

/** All findings about the backend of a document and about the states that it reads. */
export function stateFindings({ terraform, data }: JsonObject): string[] {
  const backends = entriesOf(isObject(terraform) ? terraform.backend : undefined);
  const readers = entriesOf(isObject(data) ? data.terraform_remote_state : undefined);
  return [
    ...backends.flatMap(([kind, config]) => findings(`terraform.backend.${kind}`, kind, config)),
    ...readers.flatMap(([name, reader]) => {
      const { backend, config } = isObject(reader) ? reader : {};
      return findings(`data.terraform_remote_state.${name}`, typeof backend === "string" ? backend : "", config ?? {});
    }),
  ];
}

function findings(address: string, kind: string, config: Json): string[] {
  const table = BACKENDS[kind];
  if (table === undefined || !isObject(config)) return [];
  const given = entriesOf(config);
  return [
    ...table.required.filter((name) => config[name] === undefined).map((name) => `${name} is missing`),
    ...given
      .filter(([name, value]) => !isOfKind(table.arguments[name], value))
      .map(([name]) => `${name} is no argument like that`),
    ...(JSON.stringify(config).includes("${") ? ["it has a reference"] : []),
    ...(table.refuses?.(config) ?? []),
  ].map((finding) => `${address}: ${finding}`);
}

function isOfKind(kind: Kind | undefined, value: Json): boolean {
  if (kind === "texts") return Array.isArray(value) && value.every((one) => typeof one === "string");
  if (kind === "object") return isObject(value);
  return kind !== undefined && typeof value === kind;
}
