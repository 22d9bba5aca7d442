// Internal: finds what Resource Manager cannot run in the Terraform document of a stack.

import { type Refusal } from "../core/checks";
import { allowsVersion } from "../core/stack/state/version-constraint";
import { chosenBackend } from "./configuration";
import { asList, entriesOf, isObject, type Json, type JsonObject, textsIn, typedBlocks } from "./json";
import { IMPORT_BY_EXPRESSION, languageFindings } from "./language-checks";
import { SECRET_REMEDY, isSecretArgument, secretFindings } from "./secrets";

export interface ConfigurationRules {
  /** Whether a backend is left out instead of rejected. */
  readonly dropBackend: boolean;
  /** Folders of this machine. */
  readonly folders: readonly string[];
  /** Values that were declared not to be secrets. */
  readonly notSecret?: readonly string[];
}

/** All findings about a document. */
export function configurationFindings(document: JsonObject, rules: ConfigurationRules): Refusal[] {
  return [
    ...(rules.dropBackend ? [] : backendFindings(document)),
    ...versionFindings(document),
    ...signingFindings(document),
    ...secretsIn(document, rules.notSecret ?? []),
    ...provisionerFindings(document),
    ...stateFindings(document),
    ...pathFindings(document, rules.folders),
    ...languageFindings(document),
  ];
}

/** All findings about a module, which does not have a backend and uses the providers of its caller. */
export function moduleConfigurationFindings(document: JsonObject): Refusal[] {
  return [
    ...terraformVersionFindings(document),
    ...signingFindings(document),
    ...provisionerFindings(document),
    ...stateFindings(document),
    ...languageFindings(document),
  ];
}

function backendFindings(document: JsonObject): Refusal[] {
  const backend = chosenBackend(document);
  if (backend === undefined) return [];
  const rule = "must be left out, because Resource Manager stores the state itself";
  const remedy = "package it with --drop-backend (dropBackend: true); the state of existing deployments is not moved";
  return [{ what: "the backend", rule, got: backend, remedy }];
}

/** The newest Terraform that Resource Manager runs. */
const TERRAFORM_VERSION = "1.5.7";

/** The version from which the bindings are generated. */
const PROVIDER_VERSION = "8.28.0";

/** Its changelog has a regression "for resourcemanager" that 7.23.0 fixes. */
const BROKEN_PROVIDER_VERSION = "7.22.0";

/** A stack sets its versions once; a module can have several terraform blocks. */
function terraformVersionFindings(document: JsonObject): Refusal[] {
  return asList(document.terraform)
    .filter(isObject)
    .flatMap(({ required_version }) => asList(required_version))
    .filter((version) => typeof version === "string")
    .filter((version) => allowsVersion(withoutRaise(document, version), TERRAFORM_VERSION) !== true)
    .map((got) => ({
      what: "required_version",
      rule: `must allow Terraform ${TERRAFORM_VERSION}, the newest that Resource Manager runs`,
      got,
      remedy: "write >= 1.5.0",
    }));
}

/** The version without the requirement that an adoption by reference adds: such an adoption has its own error message. */
function withoutRaise(document: JsonObject, version: string): string {
  if (!languageFindings(document).some(({ got }) => got === IMPORT_BY_EXPRESSION)) return version;
  return version.replace(/(?:^|, )>= 1\.6\.0$/, "") || ">= 1.5.0";
}

function versionFindings(document: JsonObject): Refusal[] {
  const { terraform, provider } = document;
  const { required_providers } = isObject(terraform) ? terraform : {};
  return [
    ...terraformVersionFindings(document),
    ...ociVersions(required_providers, isObject(provider) && provider.oci !== undefined)
      .filter((version) => !isGoodForProvider(version))
      .map((version) => ({
        what: "the version of the provider oci",
        rule: `must allow ${PROVIDER_VERSION} and exclude 7.22, which fails in Resource Manager`,
        got: version ?? "any version",
        remedy: "write ~> 8.28",
      })),
  ];
}

/** The versions of OCI's provider, under any name; undefined if the provider is used, but its version is not set. */
function ociVersions(requiredProviders: Json | undefined, isUsed: boolean): (Json | undefined)[] {
  const required = entriesOf(requiredProviders).filter(([name, provider]) => isOci(name, provider));
  if (required.length === 0 && isUsed) return [undefined];
  return required.map(([, provider]) => (isObject(provider) ? provider.version : provider));
}

function isOci(name: string, provider: Json): boolean {
  const source = isObject(provider) ? provider.source : undefined;
  return typeof source === "string" ? source.endsWith("/oci") : name === "oci";
}

function isGoodForProvider(version: Json | undefined): boolean {
  if (typeof version !== "string") return false;
  return allowsVersion(version, PROVIDER_VERSION) === true && allowsVersion(version, BROKEN_PROVIDER_VERSION) === false;
}

const KEYS = ["private_key", "private_key_password", "private_key_path"];

/** The provider's arguments for authentication. Resource Manager signs in itself, and does not have the files of a user. */
const SIGNING = ["auth", "config_file_profile", "fingerprint", ...KEYS, "user_ocid"];

function signingFindings(document: JsonObject): Refusal[] {
  const providers = asList(isObject(document.provider) ? document.provider.oci : undefined).filter(isObject);
  const given = new Set(providers.flatMap((provider) => SIGNING.filter((name) => provider[name] !== undefined)));
  return [...given].map((name) => ({
    what: "the provider oci",
    rule: "must not have credentials, because Resource Manager signs in automatically",
    got: name,
    remedy: "leave it out; outside Resource Manager, use ~/.oci/config or the environment",
  }));
}

function secretsIn(document: JsonObject, notSecret: readonly string[]): Refusal[] {
  return textsIn(document)
    .filter(({ path }) => !(path[0] === "provider" && path[1] === "oci") && path[0] !== "variable")
    .filter(({ path }) => !isMetadata(path))
    .flatMap(({ path, text }) => {
      const what = path.join(".");
      const found = secretFindings(what, text, notSecret);
      const rule = "must not be written into a package, because others can read it";
      const isOne = found.length === 0 && !notSecret.includes(text) && isSecretArgument(path, text);
      return isOne ? [{ what, rule, remedy: SECRET_REMEDY }] : found;
    });
}

/** cdktf's metadata about its constructs, which is not written into a package; a comment is a string under `//` itself. */
function isMetadata(path: readonly string[]): boolean {
  return path.slice(0, -1).includes("//");
}

function provisionerFindings(document: JsonObject): Refusal[] {
  const running = typedBlocks(document, "resource").filter(({ body }) => body.provisioner !== undefined);
  return running.map(({ type, name }) => ({
    what: `${type}.${name}`,
    rule: "must not have a provisioner, because Resource Manager's host has neither your tools nor your network",
    remedy: "use cloud-init, a function or a pipeline instead",
  }));
}

/** Data sources that read the state of another stack. */
const STATE_READERS = ["terraform_remote_state", "oci_resourcemanager_stack_tf_state"];

function stateFindings(document: JsonObject): Refusal[] {
  const readers = typedBlocks(document, "data").filter(({ type }) => STATE_READERS.includes(type));
  return readers.map(({ type, name }) => ({
    what: `data.${type}.${name}`,
    rule: "must not be in a package, because it reads the state of another stack",
    remedy: "use an input instead",
  }));
}

/** The folder itself or something below it, not a longer name with the same beginning. */
function mentions(text: string, folder: string): boolean {
  return text
    .split(folder)
    .slice(1)
    .some((rest) => !/^[\w.-]/.test(rest));
}

const ABSOLUTE = String.raw`(?:/|~|[A-Za-z]:[\\/])`;
const ABSOLUTE_SOURCE = new RegExp(`^${ABSOLUTE}`);
/** An expression that reads a file by its absolute path. */
export const ABSOLUTE_FILE = new RegExp(String.raw`\b(?:file\w*|templatefile)\(\s*(?:pathexpand\(\s*)?"${ABSOLUTE}`);

export const PATH_RULE = {
  rule: "must not contain a path of this machine",
  remedy: "package the file with a TerraformAsset and use its path",
};

function pathFindings(document: JsonObject, folders: readonly string[]): Refusal[] {
  // A single name is too short to distinguish a folder of this machine from a path on another one.
  const own = folders.filter((folder) => folder.split(/[\\/]/).filter((part) => part !== "").length > 1);
  const found = textsIn(document)
    .filter(({ path }) => !path.includes("//") && path[0] !== "terraform")
    .filter(({ path }) => path[0] !== "data" || !STATE_READERS.includes(path[1] ?? ""))
    .filter(
      ({ path, text }) =>
        ABSOLUTE_FILE.test(text) ||
        own.some((folder) => mentions(text, folder)) ||
        (isSource(path) && ABSOLUTE_SOURCE.test(text)),
    );
  return [...new Map(found.map(({ path }) => [path.join("."), path]))].map(([what, path]) => ({
    what,
    ...PATH_RULE,
    ...(isSource(path) && { remedy: "begin the path with ./ or ../, so that cdktf packages the module" }),
  }));
}

function isSource(path: readonly string[]): boolean {
  return path[0] === "module" && path.at(-1) === "source";
}
