// Internal: features that Resource Manager's Terraform does not support. It runs 1.5.x; HashiCorp's release notes list the
// later features. https://developer.hashicorp.com/terraform/language/upgrade-guides

import { type Refusal } from "../core/checks";
import { namesOf } from "../core/token/json-text";
import { asList, entriesOf, isObject, type Json, type JsonObject, textsIn, typedBlocks } from "./json";

interface Feature {
  readonly name: string;
  readonly since: string;
  readonly isIn: (document: JsonObject) => boolean;
  readonly remedy: string;
}

const BY_EXPRESSION = "an import block whose id is an expression";

/** The wording of the finding about such a block, which an adoption by reference writes. */
export const IMPORT_BY_EXPRESSION = `${BY_EXPRESSION}, supported since 1.6`;

const BLOCKS: readonly Feature[] = [
  {
    name: BY_EXPRESSION,
    since: "1.6",
    isIn: (document) => blocks(document.import).some(({ id }) => typeof id === "string" && id.includes("${")),
    remedy: "write the id as a literal",
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
    remedy: "use a job to remove the resource from the state",
  },
  {
    name: "a moved block between two types of resources",
    since: "1.8",
    isIn: (document) => blocks(document.moved).some(({ from, to }) => typeIn(from) !== typeIn(to)),
    remedy: "move the resource to the same type",
  },
  {
    name: "a validation that reads more than its own variable",
    since: "1.9",
    isIn: (document) => entriesOf(document.variable).some(([name, body]) => readsOthers(name, body)),
    remedy: "check it in a precondition of a resource or output",
  },
  {
    name: "something ephemeral",
    since: "1.10",
    isIn: (document) => document.ephemeral !== undefined || declares(document, "ephemeral"),
    remedy: "use an ordinary resource, variable or output",
  },
  {
    name: "a write-only argument (..._wo)",
    since: "1.11",
    isIn: (document) => hasMember(document, /_wo(?:_version)?$/),
    remedy: "use the argument without _wo, or a Vault secret",
  },
  {
    name: "an import block with an identity",
    since: "1.12",
    isIn: (document) => blocks(document.import).some(({ identity }) => identity !== undefined),
    remedy: "name the resource by its id",
  },
  {
    name: "an action",
    since: "1.14",
    isIn: (document) => document.action !== undefined || hasMember(document, /^action_trigger$/),
    remedy: "leave it out",
  },
  {
    name: "a variable or output that is const or deprecated",
    since: "1.15",
    isIn: (document) => declares(document, "const") || declares(document, "deprecated"),
    remedy: "leave out that argument",
  },
  {
    name: "an output with a type",
    since: "1.15",
    isIn: (document) => entriesOf(document.output).some(([, body]) => isObject(body) && body.type !== undefined),
    remedy: "leave out that argument",
  },
  {
    name: "a module whose source or version is an expression",
    since: "1.15",
    isIn: (document) =>
      entriesOf(document.module).some(
        ([, body]) => isObject(body) && [body.source, body.version].some((text) => isExpression(text)),
      ),
    remedy: "write source and version as literals",
  },
];

/** Features in expressions. Improvements of existing features (short circuits, a negative index) cannot be detected. */
const EXPRESSIONS: readonly Feature[] = [
  { name: "a function of a provider (provider::)", since: "1.8", pattern: /\bprovider::\w/ },
  { name: "a function with its namespace (core::)", since: "1.8", pattern: /\bcore::\w/ },
  { name: "the function issensitive", since: "1.8", pattern: /\bissensitive\(/ },
  { name: "the function templatestring", since: "1.9", pattern: /\btemplatestring\(/ },
  { name: "the function ephemeralasnull", since: "1.10", pattern: /\bephemeralasnull\(/ },
  { name: "terraform.applying", since: "1.10", pattern: /\bterraform\.applying\b/ },
  { name: "the function convert", since: "1.15", pattern: /(?<![\w.])convert\(/ },
].map(({ name, since, pattern }) => ({
  name,
  since,
  isIn: (document: JsonObject) => expressionsIn(document).some((text) => pattern.test(text)),
  remedy: "write it without that",
}));

/** The features of a configuration that Terraform 1.5 does not support. */
export function languageFindings(document: JsonObject): Refusal[] {
  const found = [...BLOCKS, ...EXPRESSIONS].filter(({ isIn }) => isIn(document));
  return found.map(({ name, since, remedy }) => ({
    what: "the configuration",
    rule: "must be compatible with Terraform 1.5, which Resource Manager runs",
    got: `${name}, supported since ${since}`,
    remedy,
  }));
}

function blocks(value: Json | undefined): JsonObject[] {
  return asList(value).filter(isObject);
}

/** Whether a variable or an output has an argument with a value other than false. */
function declares(document: JsonObject, name: string): boolean {
  const bodies = [...entriesOf(document.variable), ...entriesOf(document.output)].map(([, body]) => body);
  return bodies.some((body) => isObject(body) && body[name] !== undefined && body[name] !== false);
}

function hasMember(document: JsonObject, name: RegExp): boolean {
  return typedBlocks(document, "resource").some(({ body }) => namesOf(body).some((member) => name.test(member)));
}

function isExpression(value: Json | undefined): boolean {
  return typeof value === "string" && value.includes("${");
}

/** `oci_streaming_stream` of `module.a.oci_streaming_stream.b[0]`. */
function typeIn(address: Json | undefined): string | undefined {
  return typeof address === "string" ? address.replace(/^(?:\$\{)?(?:module\.[^.]+\.)*/, "").split(".")[0] : undefined;
}

function expressionsIn(document: JsonObject): string[] {
  return textsIn(document)
    .map(({ text }) => text)
    .filter((text) => text.includes("${") || text.includes("%{"));
}

/** Strings inside an expression may look like references, for example a pattern with dots. */
function withoutStrings(expression: string): string {
  return expression.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}

/** Whether a validation reads roots that it may not read in 1.5. Other names before a dot are resources. */
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
