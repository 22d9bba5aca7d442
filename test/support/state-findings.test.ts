import { type JsonObject } from "./json";
import { stateFindings } from "./state-findings";

const OCI = { bucket: "states", namespace: "acme", region: "eu-frankfurt-1", key: "shop.tfstate" };

function found(kind: string, config: JsonObject): string[] {
  return stateFindings({ terraform: { backend: { [kind]: config } } });
}

test("correct backends, those of other kinds, and a document without one have no findings", () => {
  expect(found("oci", { ...OCI, auth: "SecurityToken", config_file_profile: "DEFAULT" })).toEqual([]);
  expect(found("s3", { bucket: "b.c", key: "k", region: "r", use_lockfile: true, endpoints: { s3: "x" } })).toEqual([]);
  expect(found("local", { path: "x" })).toEqual([]);
  expect(found("http", { address: "x" })).toEqual([]);
  expect(stateFindings({})).toEqual([]);
});

test.each<[string, string, JsonObject, string]>([
  ["an unknown argument", "oci", { ...OCI, endpoint: "x" }, "endpoint is no argument like that"],
  [
    "a flag as text",
    "s3",
    { bucket: "b", key: "k", region: "r", use_lockfile: "true" },
    "use_lockfile is no argument like that",
  ],
  [
    "a text as list",
    "s3",
    { bucket: "b", key: "k", region: "r", shared_config_files: "f" },
    "shared_config_files is no argument like that",
  ],
  ["a missing bucket", "s3", { key: "k", region: "r" }, "bucket is missing"],
  ["a reference", "local", { path: "${var.x}" }, "it has a reference"],
  ["a period", "oci", { ...OCI, bucket: "a.b" }, "bucket has a character of another kind"],
  ["a slash", "oci", { ...OCI, key: "/k" }, "key has a slash in the wrong place"],
  [
    "a login that the backend has not",
    "oci",
    { ...OCI, auth: "OKEWorkloadIdentity" },
    `auth is none of ApiKey, InstancePrincipal, InstancePrincipalWithCerts, ResourcePrincipal, SecurityToken`,
  ],
  ["a login without a region", "oci", { bucket: "b", namespace: "n", auth: "ResourcePrincipal" }, "region is missing"],
  ["a session without a profile", "oci", { ...OCI, auth: "SecurityToken" }, "config_file_profile is missing"],
  ["two keys", "oci", { ...OCI, kms_key_id: "k", sse_customer_key: "s" }, "there are two keys"],
])("finds %s", (_, kind, config, finding) => {
  expect(found(kind, config)).toEqual([`terraform.backend.${kind}: ${finding}`]);
});

test("reading a state is checked against the table of its backend", () => {
  const terraform_remote_state = {
    blog: { backend: "oci", config: { bucket: "states" }, workspace: "${terraform.workspace}" },
  };
  expect(stateFindings({ data: { terraform_remote_state } })).toEqual([
    "data.terraform_remote_state.blog: namespace is missing",
  ]);
});
