// The schemas that are served, from bindings/.

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** `"string"`, `["list", "string"]`, `["object", { name: "string" }]`. */
export type AttributeType = string | readonly [string, AttributeType | Readonly<Record<string, AttributeType>>];

export interface Attribute {
  readonly type: AttributeType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
}

export type Nesting = "single" | "list" | "set" | "map" | "group";

export interface NestedBlock {
  readonly nesting_mode: Nesting;
  readonly block: Block;
  readonly min_items?: number;
  readonly max_items?: number;
}

export interface Block {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly block_types?: Readonly<Record<string, NestedBlock>>;
}

export interface Schema {
  readonly version: number;
  readonly block: Block;
}

/** What the provider checks and plans beyond its schema, by the dotted path of an argument. */
export interface Mark {
  readonly forcesReplacement?: boolean;
  readonly conflictsWith?: readonly string[];
  readonly allowedValues?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
}

export type Marks = Readonly<Record<string, Mark>>;

export interface ProviderSchemas {
  readonly provider: Schema;
  readonly resource_schemas: Readonly<Record<string, Schema>>;
  readonly data_source_schemas: Readonly<Record<string, Schema>>;
  readonly marks: Readonly<Record<string, Marks>>;
}

const BINDINGS = join(__dirname, "..", "..", "bindings");

/** Where the providers of the tests come from, as Terraform writes it. */
export type Source = "oracle/oci" | "hashicorp/time";

/** The folders below bindings/. */
const FOLDERS: Readonly<Record<Source, string>> = { "oracle/oci": ".", "hashicorp/time": "time" };

export const SOURCES: readonly Source[] = ["oracle/oci", "hashicorp/time"];

/** The version that the bindings were made from. */
export function versionOf(source: Source): string {
  const { version } = readBindings(source, "resources.json") as { version: string };
  return version;
}

function readBindings(source: Source, file: string): unknown {
  return JSON.parse(readFileSync(join(BINDINGS, FOLDERS[source], file), "utf8"));
}

const read = new Map<Source, ProviderSchemas>();

export function schemasOf(source: Source): ProviderSchemas {
  const known = read.get(source);
  if (known !== undefined) return known;
  const document = readBindings(source, "schema.json") as {
    readonly provider_schemas: Readonly<Record<string, Omit<ProviderSchemas, "marks">>>;
    readonly marks: ProviderSchemas["marks"];
  };
  const [found] = Object.values(document.provider_schemas);
  if (found === undefined) throw new Error(`the schema of ${source} in bindings/ has no provider`);
  const schemas = { ...found, marks: document.marks };
  read.set(source, schemas);
  return schemas;
}

const NESTING: Readonly<Record<Nesting, number>> = { single: 1, list: 2, set: 3, map: 4, group: 5 };

/** A block as the protocol writes it. */
function blockMessage({ attributes = {}, block_types = {} }: Block): object {
  return {
    attributes: Object.entries(attributes).map(([name, attribute]) => ({
      ...attribute,
      name,
      type: Buffer.from(JSON.stringify(attribute.type)),
    })),
    block_types: Object.entries(block_types).map(([name, { nesting_mode, block, min_items, max_items }]) => ({
      type_name: name,
      block: blockMessage(block),
      nesting: NESTING[nesting_mode],
      min_items,
      max_items,
    })),
  };
}

function schemaMessage({ version, block }: Schema): object {
  return { version, block: blockMessage(block) };
}

function each(schemas: Readonly<Record<string, Schema>>): Record<string, object> {
  return Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, schemaMessage(schema)]));
}

/** All schemas of a provider as the protocol writes them. */
export function schemasMessage(source: Source): object {
  const { provider, resource_schemas, data_source_schemas } = schemasOf(source);
  return {
    provider: schemaMessage(provider),
    resource_schemas: each(resource_schemas),
    data_source_schemas: each(data_source_schemas),
  };
}

/** The type of the values of a block. */
export function nestedType({ nesting_mode, block }: NestedBlock): AttributeType {
  const type = impliedType(block);
  return nesting_mode === "single" || nesting_mode === "group" ? type : [nesting_mode, type];
}

/** The type that a block has in an expression. */
export function impliedType({ attributes = {}, block_types = {} }: Block): AttributeType {
  const own = Object.entries(attributes).map(([name, { type }]) => [name, type] as const);
  const nested = Object.entries(block_types).map(([name, block]) => [name, nestedType(block)] as const);
  return ["object", Object.fromEntries([...own, ...nested])];
}
