// The document of `terraform providers schema -json`, as far as the checks read it, with their look-ups.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILT_IN_SCHEMAS } from "./built-in-schemas";

export type CtyType =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | readonly ["list" | "set" | "map", CtyType]
  | readonly ["object", { readonly [name: string]: CtyType }];

export interface AttributeSchema {
  readonly type: CtyType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
}

export interface NestedBlockSchema {
  readonly nesting_mode: "single" | "group" | "list" | "set" | "map";
  readonly block: BlockSchema;
  readonly min_items?: number;
  readonly max_items?: number;
}

export interface BlockSchema {
  readonly attributes?: Readonly<Record<string, AttributeSchema>>;
  readonly block_types?: Readonly<Record<string, NestedBlockSchema>>;
}

/** The checks of the provider in addition to its schema document; written by scripts/bindings.ts. */
export interface Mark {
  readonly conflictsWith?: readonly string[];
  readonly allowedValues?: readonly string[];
  /** The required form of a string, in words: a key of TEXT_FORMS. */
  readonly validation?: string;
  readonly forcesReplacement?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** By the dotted path of an argument: "source.kind". */
export type Marks = Readonly<Record<string, Mark>>;

export interface SchemaDocument {
  readonly provider_schemas: Readonly<
    Record<
      string,
      {
        readonly provider?: { readonly block: BlockSchema };
        readonly resource_schemas?: Readonly<Record<string, { readonly block: BlockSchema }>>;
        readonly data_source_schemas?: Readonly<Record<string, { readonly block: BlockSchema }>>;
      }
    >
  >;
  readonly marks?: Readonly<Record<string, Marks>>;
}

export type SchemaKind = "resource" | "data" | "provider";

export interface TypeSchema {
  readonly block: BlockSchema;
  readonly marks: Marks;
}

const documents: SchemaDocument[] = [BUILT_IN_SCHEMAS];

function schemaDocuments(): readonly SchemaDocument[] {
  if (documents.length === 1) {
    for (const file of ["schema.json", "time/schema.json"]) {
      const path = join(__dirname, "../../bindings", file);
      documents.push(JSON.parse(readFileSync(path, "utf8")) as SchemaDocument);
    }
  }
  return documents;
}

/** The schema of a resource type, a data source type or a provider; undefined if no schema has it. */
export function typeSchema(kind: SchemaKind, type: string): TypeSchema | undefined {
  for (const { provider_schemas, marks } of schemaDocuments()) {
    for (const [source, schemas] of Object.entries(provider_schemas)) {
      if (kind === "provider") {
        const block = source.endsWith(`/${type}`) ? schemas.provider?.block : undefined;
        if (block !== undefined) return { block, marks: {} };
        continue;
      }
      const block = (kind === "resource" ? schemas.resource_schemas : schemas.data_source_schemas)?.[type]?.block;
      if (block !== undefined) return { block, marks: (kind === "resource" ? marks?.[type] : undefined) ?? {} };
    }
  }
  return undefined;
}

const impliedTypes = new WeakMap<BlockSchema, CtyType>();

/** The type that a block has in an expression. */
export function impliedType(block: BlockSchema): CtyType {
  const known = impliedTypes.get(block);
  if (known !== undefined) return known;
  const members: Record<string, CtyType> = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) members[name] = attribute.type;
  for (const [name, { nesting_mode: mode, block: inner }] of Object.entries(block.block_types ?? {})) {
    members[name] = mode === "single" || mode === "group" ? impliedType(inner) : [mode, impliedType(inner)];
  }
  const type: CtyType = ["object", members];
  impliedTypes.set(block, type);
  return type;
}
