// Internal: what Resource Manager cannot run, in the Terraform document of a stack.

import { type Refusal } from "../core/checks";
import { chosenBackend } from "./configuration";
import { asList, entriesOf, isObject, type Json, type JsonObject, textsIn, typedBlocks } from "./json";
import { languageFindings } from "./language-checks";
import { isSecretArgument } from "./secrets";
import { allowsVersion } from "./version-constraint";

export interface ConfigurationRules {
  /** Whether a backend is left out instead of refused. */
  readonly dropBackend: boolean;
  /** Folders of this machine. */
  readonly folders: readonly string[];
}

/** All findings about a document. */
export function configurationFindings(document: JsonObject, rules: ConfigurationRules): Refusal[] {
  return [
    ...(rules.dropBackend ? [] : backendFindings(document)),
    ...versionFindings(document),
    ...credentialFindings(document),
    ...provisionerFindings(document),
    ...stateFindings(document),
    ...pathFindings(document, rules.folders),
    ...languageFindings(document),
  ];
}

function backendFindings(document: JsonObject): Refusal[] {
  const backend = chosenBackend(document);
  if (backend === undefined) return [];
  const remedy =
    "package it with --drop-backend (dropBackend: true); the state of what is deployed already does not move along";
  return [
    {
      what: "the backend",
      rule: "must be left to Resource Manager, which keeps the state itself",
      got: backend,
      remedy,
    },
  ];
}

/** The newest Terraform that Resource Manager runs. */
const TERRAFORM_VERSION = "1.5.7";

/** The version that the bindings are made from. */
const PROVIDER_VERSION = "8.28.0";

/** Its changelog has a regression "for resourcemanager" that 7.23.0 ends. */
const BROKEN_PROVIDER_VERSION = "7.22.0";

function versionFindings({ terraform }: JsonObject): Refusal[] {
  const { required_version, required_providers } = isObject(terraform) ? terraform : {};
  return [
    ...asList(required_version)
      .filter((version) => typeof version === "string")
      .filter((version) => allowsVersion(version, TERRAFORM_VERSION) !== true)
      .map((got) => ({
        what: "required_version",
        rule: `must allow Terraform ${TERRAFORM_VERSION}, the newest that Resource Manager runs`,
        got,
        remedy: "write >= 1.5.0",
      })),
    ...entriesOf(required_providers)
      .filter(([name, provider]) => isOci(name, provider))
      .map(([, provider]) => (isObject(provider) ? provider.version : provider))
      .filter((version) => !isGoodForProvider(version))
      .map((version) => ({
        what: "the version of the provider oci",
        rule: `must allow ${PROVIDER_VERSION} and exclude 7.22, which fails in Resource Manager`,
        got: version ?? "any version",
        remedy: "write ~> 8.28",
      })),
  ];
}

function isOci(name: string, provider: Json): boolean {
  const source = isObject(provider) ? provider.source : undefined;
  return typeof source === "string" ? source.endsWith("/oci") : name === "oci";
}

function isGoodForProvider(version: Json | undefined): boolean {
  if (typeof version !== "string") return false;
  return allowsVersion(version, PROVIDER_VERSION) === true && allowsVersion(version, BROKEN_PROVIDER_VERSION) === false;
}

/** Arguments of the provider that say who signs in; Resource Manager does, and has no files of a user. */
const SIGNING = [
  "auth",
  "config_file_profile",
  "fingerprint",
  "private_key",
  "private_key_password",
  "private_key_path",
  "user_ocid",
];

function credentialFindings(document: JsonObject): Refusal[] {
  const providers = asList(isObject(document.provider) ? document.provider.oci : undefined).filter(isObject);
  const given = new Set(providers.flatMap((provider) => SIGNING.filter((name) => provider[name] !== undefined)));
  const signing = [...given].map((name) => ({
    what: "the provider oci",
    rule: "must have no credentials: Resource Manager signs in by itself",
    got: name,
    remedy: "leave it out; elsewhere ~/.oci/config and the environment do the same",
  }));
  const secrets = textsIn(document)
    .filter(({ path }) => !(path[0] === "provider" && path[1] === "oci") && path[0] !== "variable")
    .filter(({ path, text }) => isSecretArgument(path.at(-1) ?? "", text));
  return [...signing, ...secrets.map(secretFinding)];
}

function secretFinding({ path }: { readonly path: readonly string[] }): Refusal {
  const remedy = "take it from a Vault secret, or from an input without a default";
  return { what: path.join("."), rule: "must not be written into a package, which others read", remedy };
}

function provisionerFindings(document: JsonObject): Refusal[] {
  const running = typedBlocks(document, "resource").filter(({ body }) => body.provisioner !== undefined);
  return running.map(({ type, name }) => ({
    what: `${type}.${name}`,
    rule: "must have no provisioner: Resource Manager's host has neither your tools nor your network",
    remedy: "let cloud-init, a function or a pipeline do it",
  }));
}

/** Data sources that read the state of another stack. */
const STATE_READERS = ["terraform_remote_state", "oci_resourcemanager_stack_tf_state"];

function stateFindings(document: JsonObject): Refusal[] {
  const readers = typedBlocks(document, "data").filter(({ type }) => STATE_READERS.includes(type));
  return readers.map(({ type, name }) => ({
    what: `data.${type}.${name}`,
    rule: "must not be in a package: it reads the state of another stack",
    remedy: "make what it reads an input",
  }));
}

const ABSOLUTE_FILE = /\b(?:file\w*|templatefile)\(\s*"(?:\/|~|[A-Za-z]:\\)/;

function pathFindings(document: JsonObject, folders: readonly string[]): Refusal[] {
  // One name is too short to tell a folder of the machine from a path that is meant for another one.
  const own = folders.filter((folder) => folder.split(/[\\/]/).filter((part) => part !== "").length > 1);
  const found = textsIn(document)
    .filter(({ path }) => !path.includes("//") && path[0] !== "terraform")
    .filter(
      ({ path, text }) =>
        ABSOLUTE_FILE.test(text) ||
        own.some((folder) => text.includes(folder)) ||
        (path[0] === "module" && path.at(-1) === "source" && /^(?:\/|~|[A-Za-z]:\\)/.test(text)),
    );
  return [...new Set(found.map(({ path }) => path.join(".")))].map((what) => ({
    what,
    rule: "must not hold a path of this machine",
    remedy: "package the file with a TerraformAsset and use its path",
  }));
}
