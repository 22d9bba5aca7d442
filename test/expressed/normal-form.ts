// A Terraform JSON document as blocks that can be compared with those of another author: no names, no empty values, and a
// reference is only the type and the attribute that it leads to.

import { chainsInTemplate, type Chain } from "../support/expressions";
import { asList, entriesOf, isArray, isObject, type Json, type JsonObject } from "../support/json";

export interface Block {
  /** `oci_streaming_stream`, `data.oci_core_services`, `provider.oci`, `terraform`. */
  readonly type: string;
  readonly body: JsonObject;
}

/** Replaces the wording of another author: a description, a message. */
export const SOME_TEXT = "(a text)";

/** The blocks of a document without variables, outputs and the backend. */
export function blocksOf(document: JsonObject): Block[] {
  const instances = (kind: string, prefix: string): Block[] =>
    entriesOf(document[kind]).flatMap(([type, named]) =>
      entriesOf(named).map(([, body]) => blockOf(`${prefix}${type}`, body)),
    );
  const providers = entriesOf(document.provider).flatMap(([name, bodies]) =>
    asList(bodies).map((body) => blockOf(`provider.${name}`, body)),
  );
  const terraform = isObject(document.terraform) ? (document.terraform.required_version ?? null) : null;
  return [
    ...instances("resource", ""),
    ...instances("data", "data."),
    ...providers,
    blockOf("terraform", { required_version: terraform }),
  ];
}

export function blockOf(type: string, body: Json): Block {
  const normal = normalized(body, "");
  return { type, body: isObject(normal) ? normal : {} };
}

function normalized(value: Json, key: string): Json {
  if (isArray(value)) return listOf(value, key);
  if (typeof value === "string") return textOf(value, key);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, normalized(member, name)] as const);
  return Object.fromEntries(members.filter(([, member]) => !isEmpty(member)));
}

/** A block that may repeat can be written as one object or as a list of one. */
function listOf(list: readonly Json[], key: string): Json {
  const members = list.map((member) => normalized(member, key)).filter((member) => !isEmpty(member));
  const [first] = members;
  return members.length === 1 && isObject(first) ? first : members;
}

function isEmpty(value: Json | undefined): boolean {
  if (isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === "" || (isObject(value) && Object.keys(value).length === 0);
}

function textOf(text: string, key: string): Json {
  if (key === "depends_on") return `@${text.split(".").slice(0, -1).join(".")}`;
  if (text === "true" || text === "false") return text === "true";
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (key === "kind") return text.toLowerCase();
  const named = text.replaceAll(/\$\{([^{}]*)\}/g, (whole) => edgesIn(whole));
  return key === "statements" ? statementOf(named) : named;
}

/** `@oci_core_subnet.id`, `@var.region`; all references of an expression, if it has more than one. */
function edgesIn(template: string): string {
  const chains = chainsInTemplate(template);
  const edges = [...new Set(chains.map(edgeOf))].sort();
  const inner = template.slice(2, -1);
  if (edges.length === 1 && /^[\w.[\]-]+$/.test(inner)) return edges[0] ?? "";
  return `@expression(${edges.join(", ")})`;
}

function edgeOf({ root, steps }: Chain): string {
  const names = steps.flatMap((step) => (step.kind === "attribute" ? [step.name] : []));
  if (root === "var" || root === "self" || root === "local") return `@${root}.${names[0] ?? ""}`;
  const [type, , attribute] = root === "data" ? [`data.${names[0] ?? ""}`, "", names[2]] : [root, "", names[1]];
  return `@${[type, attribute].filter((part) => part !== undefined).join(".")}`;
}

const KEYWORDS = /\b(allow|to|in|where|all|any|use|manage|read|inspect|compartment id|any-user)\b/gi;

/** IAM ignores blanks, the case of keywords, and blanks around braces, commas and signs. */
function statementOf(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{},=]) ?/g, "$1")
    .replaceAll(KEYWORDS, (word) => word.toLowerCase())
    .trim();
}
