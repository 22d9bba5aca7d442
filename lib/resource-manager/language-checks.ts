// Internal: what Resource Manager's Terraform does not know yet. It runs 1.5.x; HashiCorp's release notes say what came later.

import { type Refusal } from "../core/checks";
import { asList, entriesOf, isArray, isObject, type Json, type JsonObject, textsIn, typedBlocks } from "./json";

interface Feature {
  readonly name: string;
  readonly since: string;
  readonly isIn: (document: JsonObject) => boolean;
  readonly remedy: string;
}

const FEATURES: readonly Feature[] = [
  {
    name: "an import block whose id is an expression",
    since: "1.6",
    isIn: (document) => blocks(document.import).some(({ id }) => typeof id === "string" && id.includes("${")),
    remedy: "write the id as text",
  },
  {
    name: "an import block with for_each",
    since: "1.7",
    isIn: (document) => blocks(document.import).some(({ for_each }) => for_each !== undefined),
    remedy: "write one import block for each resource",
  },
  {
    name: "a removed block",
    since: "1.7",
    isIn: (document) => document.removed !== undefined,
    remedy: "let a job remove the resource from the state",
  },
  {
    name: "a moved block between two types of resources",
    since: "1.8",
    isIn: (document) => blocks(document.moved).some(({ from, to }) => typeIn(from) !== typeIn(to)),
    remedy: "move the resource to the same type",
  },
  {
    name: "a function of a provider (provider::)",
    since: "1.8",
    isIn: (document) => expressionsIn(document).some((text) => /\bprovider::/.test(text)),
    remedy: "use a function of Terraform or a data source",
  },
  ...[
    { name: "issensitive", since: "1.8" },
    { name: "templatestring", since: "1.9" },
    { name: "ephemeralasnull", since: "1.10" },
  ].map(({ name, since }) => ({
    name: `the function ${name}`,
    since,
    isIn: (document: JsonObject) => expressionsIn(document).some((text) => text.includes(`${name}(`)),
    remedy: "write it without that function",
  })),
  {
    name: "a validation that reads more than its own variable",
    since: "1.9",
    isIn: (document) => entriesOf(document.variable).some(([name, body]) => readsOthers(name, body)),
    remedy: "check it in a precondition of a resource or output",
  },
  {
    name: "something ephemeral",
    since: "1.10",
    isIn: (document) =>
      document.ephemeral !== undefined ||
      ["variable", "output"].some((kind) => entriesOf(document[kind]).some(([, body]) => isTrue(body, "ephemeral"))),
    remedy: "use an ordinary resource, variable or output",
  },
  {
    name: "a write-only argument (..._wo)",
    since: "1.11",
    isIn: (document) =>
      typedBlocks(document, "resource").some(({ body }) =>
        memberNames(body).some((name) => /_wo(?:_version)?$/.test(name)),
      ),
    remedy: "use the argument without _wo, or a Vault secret",
  },
  {
    name: "an action block",
    since: "1.14",
    isIn: (document) => document.action !== undefined,
    remedy: "leave it out",
  },
];

/** What a configuration uses that Terraform 1.5 cannot read. */
export function languageFindings(document: JsonObject): Refusal[] {
  return FEATURES.filter(({ isIn }) => isIn(document)).map(({ name, since, remedy }) => ({
    what: "the configuration",
    rule: "must keep to Terraform 1.5, which Resource Manager runs",
    got: `${name}, known since ${since}`,
    remedy,
  }));
}

function blocks(value: Json | undefined): JsonObject[] {
  return asList(value).filter(isObject);
}

function isTrue(body: Json, name: string): boolean {
  return isObject(body) && body[name] === true;
}

/** `oci_streaming_stream` of `module.a.oci_streaming_stream.b[0]`. */
function typeIn(address: Json | undefined): string | undefined {
  return typeof address === "string" ? address.replace(/^(?:module\.[^.]+\.)+/, "").split(".")[0] : undefined;
}

function expressionsIn(document: JsonObject): string[] {
  return textsIn(document)
    .map(({ text }) => text)
    .filter((text) => text.includes("${") || text.includes("%{"));
}

/** Strings inside an expression may look like references: a pattern with dots in it. */
function withoutStrings(expression: string): string {
  return expression.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}

/** The roots that a validation may not read in 1.5. Other names with a dot behind them are resources. */
function readsOthers(variable: string, body: Json): boolean {
  const conditions = blocks(isObject(body) ? body.validation : undefined)
    .map(({ condition }) => condition)
    .filter((condition) => typeof condition === "string");
  const references = conditions.flatMap((condition) => [
    ...withoutStrings(condition).matchAll(/(?<![\w.-])([A-Za-z_][\w-]*)\.([\w-]+)/g),
  ]);
  const iterators = conditions.flatMap((condition) => [
    ...condition.matchAll(/\bfor\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b/g),
  ]);
  const local = new Set(iterators.flatMap(([, key, value]) => [key, value]));
  return references.some(([, root, name]) => (root === "var" ? name !== variable : !local.has(root)));
}

function memberNames(value: Json): string[] {
  if (isArray(value)) return value.flatMap(memberNames);
  return entriesOf(value).flatMap(([name, member]) => [name, ...memberNames(member)]);
}
