// A Terraform JSON document as a flat list of its declarations, each with its address.

import { asList, entriesOf, isObject, type Json, type JsonObject } from "./json";
import type { LANGUAGE_SCHEMAS } from "./language-schema";
import type { SchemaKind } from "./terraform-schema";

export interface Element {
  readonly kind: SchemaKind | keyof typeof LANGUAGE_SCHEMAS;
  /** The resource type or provider name; of anything else, its kind. */
  readonly type: string;
  /** The beginning of a finding; for elements that expressions can refer to, also the reference. */
  readonly address: string;
  readonly body: Json;
}

/** Top-level keys whose members have a type and a name: `{ resource: { <type>: { <name>: body } } }`. */
const TYPED = ["resource", "data"] as const;
/** Top-level keys whose members are named: `{ output: { <name>: body } }`. */
const NAMED = { check: "check", module: "module", output: "output", variable: "var" } as const;
/** Top-level keys with a block, or a list of blocks, that has no name. */
const UNNAMED = ["import", "moved", "removed", "terraform"] as const;

export function elementsOf(document: JsonObject): Element[] {
  const elements: Element[] = [];
  for (const kind of TYPED) {
    for (const [type, instances] of entriesOf(document[kind])) {
      for (const [name, body] of entriesOf(instances)) {
        elements.push({ kind, type, address: `${kind === "data" ? "data." : ""}${type}.${name}`, body });
      }
    }
  }
  for (const [type, bodies] of entriesOf(document.provider)) {
    for (const body of asList(bodies)) {
      const alias = isObject(body) && typeof body.alias === "string" ? `.${body.alias}` : "";
      elements.push({ kind: "provider", type, address: `provider.${type}${alias}`, body });
    }
  }
  for (const [name, body] of entriesOf(document.locals)) {
    elements.push({ kind: "local", type: "local", address: `local.${name}`, body });
  }
  for (const [kind, prefix] of Object.entries(NAMED) as [keyof typeof NAMED, string][]) {
    for (const [name, body] of entriesOf(document[kind])) {
      elements.push({ kind, type: kind, address: `${prefix}.${name}`, body });
    }
  }
  for (const kind of UNNAMED) {
    for (const body of asList(document[kind])) elements.push({ kind, type: kind, address: kind, body });
  }
  return elements.filter(({ address }) => address !== "//" && !address.endsWith(".//"));
}

/** The names that Terraform rejects: https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers */
export function nameFindings({ kind, address }: Element): string[] {
  const isNamed = kind === "resource" || kind === "data" || kind === "local" || kind in NAMED;
  const name = address.slice(address.lastIndexOf(".") + 1);
  if (!isNamed || /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(name)) return [];
  return [`${address}: the name must begin with a letter or an underscore`];
}

const OBJECTS = [...TYPED, "provider", "locals", ...Object.keys(NAMED)];
const TOP_LEVEL = new Set<string>(["//", ...OBJECTS, ...UNNAMED]);

/** What elementsOf would skip: unknown keys, and containers of the wrong form. */
export function topLevelFindings(document: JsonObject): string[] {
  const unknown = Object.keys(document).filter((key) => !TOP_LEVEL.has(key));
  const containers = OBJECTS.map((key): [string, Json | undefined] => [key, document[key]]);
  for (const key of TYPED) for (const [type, instances] of entriesOf(document[key])) containers.push([type, instances]);
  const misshapen = containers.filter(([, value]) => value !== undefined && value !== null && !isObject(value));
  return [
    ...unknown.map((key) => `document: unknown top-level key '${key}'`),
    ...misshapen.map(([key]) => `document: '${key}' must be an object`),
  ];
}
