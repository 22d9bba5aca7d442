// Internal: whether Resource Manager has the Terraform and the provider that a configuration requires.

import { type Refusal } from "../core/checks";
import { IMPORT_BY_EXPRESSION, languageFindings } from "./language-checks";
import { asList, entriesOf, isObject, type Json, type JsonObject } from "./json";

/** The newest Terraform that Resource Manager runs. */
const TERRAFORM_VERSION = "1.5.7";

/** The version that the bindings are made from. */
const PROVIDER_VERSION = "8.28.0";

/** Its changelog has a regression "for resourcemanager" that 7.23.0 ends. */
const BROKEN_PROVIDER_VERSION = "7.22.0";

/** A stack says its versions once; a module can have several terraform blocks. */
export function terraformVersionFindings(document: JsonObject): Refusal[] {
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

/** What an adoption by reference adds goes with it, and that is refused in a sentence of its own. */
function withoutRaise(document: JsonObject, version: string): string {
  if (!languageFindings(document).some(({ got }) => got === IMPORT_BY_EXPRESSION)) return version;
  return version.replace(/(?:^|, )>= 1\.6\.0$/, "") || ">= 1.5.0";
}

export function versionFindings(document: JsonObject): Refusal[] {
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

/** What is said of the version of OCI's provider, under any name; undefined where one is used of which nothing is said. */
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

const CLAUSE = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})(-[\w.-]+)?$/;

/**
 * Whether a constraint, "~> 8.28, != 8.28.1" for example, allows a version of three numbers.
 *
 * @returns undefined where the text is no constraint
 */
export function allowsVersion(constraint: string, version: string): boolean | undefined {
  const clauses = constraint.split(",").map((text) => text.trim());
  if (!clauses.every((clause) => CLAUSE.test(clause))) return undefined;
  return clauses.every((clause) => keeps(clause, version.split(".").map(Number)));
}

function keeps(clause: string, version: readonly number[]): boolean {
  const [, operator = "=", numbers = "", suffix] = CLAUSE.exec(clause) ?? [];
  const parts = numbers.split(".").map(Number);
  const prerelease = suffix !== undefined;
  const order = compare(version, parts);
  if (operator === "=") return order === 0 && !prerelease;
  if (operator === "!=") return order !== 0 || prerelease;
  if (operator === "~>") return order >= 0 && parts.slice(0, -1).every((part, index) => part === version[index]);
  if (operator === ">") return order > 0 || (order === 0 && prerelease);
  if (operator === ">=") return order >= 0;
  return operator === "<" ? order < 0 : order < 0 || (order === 0 && !prerelease);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
