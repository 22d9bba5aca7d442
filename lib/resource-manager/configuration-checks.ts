// Internal: what Resource Manager cannot run, in the Terraform document of a stack.

import { type Refusal } from "../core/checks";
import { chosenBackend } from "./configuration";
import { asList, isObject, type JsonObject, textsIn, typedBlocks } from "./json";
import { languageFindings } from "./language-checks";
import { SECRET_REMEDY, isSecretArgument, secretFindings } from "./secrets";
import { terraformVersionFindings, versionFindings } from "./version-checks";

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
    ...signingFindings(document),
    ...secretsIn(document),
    ...provisionerFindings(document),
    ...stateFindings(document),
    ...pathFindings(document, rules.folders),
    ...languageFindings(document),
  ];
}

/** All findings about a module, which has no backend and takes the providers of whoever calls it. */
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
  const rule = "must be left to Resource Manager, which keeps the state itself";
  const remedy =
    "package it with --drop-backend (dropBackend: true); the state of what is deployed already does not move along";
  return [{ what: "the backend", rule, got: backend, remedy }];
}

const KEYS = ["private_key", "private_key_password", "private_key_path"];

/** Arguments of the provider that say who signs in; Resource Manager does, and has no files of a user. */
const SIGNING = ["auth", "config_file_profile", "fingerprint", ...KEYS, "user_ocid"];

function signingFindings(document: JsonObject): Refusal[] {
  const providers = asList(isObject(document.provider) ? document.provider.oci : undefined).filter(isObject);
  const given = new Set(providers.flatMap((provider) => SIGNING.filter((name) => provider[name] !== undefined)));
  return [...given].map((name) => ({
    what: "the provider oci",
    rule: "must have no credentials: Resource Manager signs in by itself",
    got: name,
    remedy: "leave it out; elsewhere ~/.oci/config and the environment do the same",
  }));
}

function secretsIn(document: JsonObject): Refusal[] {
  return textsIn(document)
    .filter(({ path }) => !(path[0] === "provider" && path[1] === "oci") && path[0] !== "variable")
    .flatMap(({ path, text }) => {
      const what = path.join(".");
      const found = secretFindings(what, text);
      const rule = "must not be written into a package, which others read";
      return found.length === 0 && isSecretArgument(path, text) ? [{ what, rule, remedy: SECRET_REMEDY }] : found;
    });
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

/** The folder itself or something below it, not a longer name that begins like it. */
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
  rule: "must not hold a path of this machine",
  remedy: "package the file with a TerraformAsset and use its path",
};

function pathFindings(document: JsonObject, folders: readonly string[]): Refusal[] {
  // One name is too short to tell a folder of the machine from a path that is meant for another one.
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
