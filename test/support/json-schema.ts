// A Terraform schema as a JSON Schema. It relies on keywords that check only their own kind of value: `pattern` for strings,
// `items` for arrays, `properties` for objects. So "a number or an expression" works without anyOf, and each error is one sentence.

import type { AttributeSchema, BlockSchema, CtyType, Marks, NestedBlockSchema, TypeSchema } from "./terraform-schema";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A string with an expression in it; `$${` is an escaped one. */
export const TEMPLATE = "(^|[^$])\\$\\{|(^|[^%])%\\{";
/** A string that is one expression: only this can be a list or a map. */
export const WHOLE_EXPRESSION = "^\\$\\{[\\s\\S]*\\}$";

export const READ_ONLY = "read-only";
export const CONFLICT = "conflict";

/**
 * Schemas that all others refer to by name: code for "a string" is compiled once, not once per argument.
 * `title` is the requirement in the sentences.
 */
export const SHARED_VALUES: Readonly<Record<string, JsonSchema>> = {
  bool: { type: ["boolean", "string"], pattern: TEMPLATE, title: "a boolean" },
  number: { type: ["number", "string"], pattern: TEMPLATE, title: "a number" },
  string: { type: "string", title: "a string" },
  ...collectionsOf("bool"),
  ...collectionsOf("number"),
  ...collectionsOf("string"),
};

function collectionsOf(element: "bool" | "number" | "string"): Record<string, JsonSchema> {
  return { [`list-${element}`]: listOf(shared(element)), [`map-${element}`]: mapOf(shared(element)) };
}

export function shared(name: string): JsonSchema {
  return { $ref: name };
}

export function valueSchema(type: CtyType): JsonSchema {
  if (typeof type === "string") return type === "dynamic" ? {} : shared(type);
  const [kind, inner] = type;
  if (kind === "object") {
    const members = Object.entries(inner).map(([name, member]) => [name, valueSchema(member)]);
    return { ...collection("object", "an object"), properties: Object.fromEntries(members) as JsonSchema, ...CLOSED };
  }
  if (typeof inner === "string" && inner !== "dynamic") return shared(`${kind === "map" ? "map" : "list"}-${inner}`);
  return kind === "map" ? mapOf(valueSchema(inner)) : listOf(valueSchema(inner));
}

function listOf(items: JsonSchema): JsonSchema {
  return { ...collection("array", "a list"), items };
}

function mapOf(additionalProperties: JsonSchema): JsonSchema {
  return { ...collection("object", "a map"), additionalProperties };
}

function collection(type: "array" | "object", title: string): JsonSchema {
  return { type: [type, "string"], pattern: WHOLE_EXPRESSION, title };
}

const CLOSED = { additionalProperties: false } as const;

/** The members of a block as JSON Schema keywords. */
interface Body {
  readonly properties: JsonSchema;
  readonly required: readonly string[];
  readonly dependencies: JsonSchema;
  readonly additionalProperties: false;
}

/** The JSON Schema of a whole resource, data source or provider; `meta` holds the arguments that Terraform itself adds. */
export function documentOf({ block, marks }: TypeSchema, meta: JsonSchema): JsonSchema {
  const builder = new SchemaBuilder(marks);
  const body = builder.body(block, "");
  // The SDK puts an optional `id` into each schema and refuses a configuration that sets it.
  const id = block.attributes?.id;
  const implicitId = id?.optional === true && id.computed === true ? { id: NOT_SETTABLE } : {};
  const properties = { ...body.properties, ...implicitId, ...meta };
  return { type: "object", title: "an object", ...body, properties, $defs: builder.blocks };
}

const NOT_SETTABLE: JsonSchema = { not: {}, title: READ_ONLY };

class SchemaBuilder {
  /** By dotted path. A block is in several places (alone, in a list, in a `dynamic`), so each is compiled once. */
  public readonly blocks: Record<string, JsonSchema> = {};

  public constructor(private readonly marks: Marks) {}

  public body(block: BlockSchema, prefix: string): Body {
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
      properties[name] = this.attribute(attribute, prefix + name);
      if (attribute.required === true) required.push(name);
    }
    const dynamics: Record<string, JsonSchema> = {};
    for (const [name, nested] of Object.entries(block.block_types ?? {})) {
      properties[name] = this.nestedBlock(nested, prefix + name);
      dynamics[name] = dynamicBlock(prefix + name);
      if ((nested.min_items ?? 0) > 0) required.push(name);
    }
    if (Object.keys(dynamics).length > 0)
      properties.dynamic = oneOrMore({ properties: dynamics, ...CLOSED }, "a block");
    const dependencies = this.conflicts(Object.keys(properties), prefix);
    return { properties, required, dependencies, ...CLOSED };
  }

  private attribute(attribute: AttributeSchema, path: string): JsonSchema {
    if (attribute.required !== true && attribute.optional !== true) return NOT_SETTABLE;
    const { allowedValues, validation, minItems, maxItems } = this.marks[path] ?? {};
    return {
      ...valueSchema(attribute.type),
      ...(allowedValues === undefined ? {} : { allowedValues }),
      ...(validation === undefined ? {} : { textForm: validation }),
      ...(minItems === undefined ? {} : { minItems }),
      ...(maxItems === undefined ? {} : { maxItems }),
    };
  }

  private nestedBlock(nested: NestedBlockSchema, path: string): JsonSchema {
    this.blocks[path] = { ...this.body(nested.block, `${path}.`) };
    const one = { $ref: reference(path) };
    if (nested.nesting_mode === "map") return { type: "object", title: "a map of blocks", additionalProperties: one };
    if (nested.nesting_mode === "single" || nested.nesting_mode === "group") {
      return { ...oneOrMore(one, "a block"), maxItems: 1 };
    }
    // The minItems of a mark is not read: for an optional block, the provider means "one, if it exists".
    const { min_items: minItems = 0, max_items: maxItems = this.marks[path]?.maxItems } = nested;
    const schema = { ...oneOrMore(one, "a block"), minItems, ...(maxItems === undefined ? {} : { maxItems }) };
    return minItems > 1 ? { ...schema, type: "array", title: "a list of blocks" } : schema;
  }

  /** `a` conflicts with `b` is marked on one of them or on both; one finding is enough. */
  private conflicts(names: readonly string[], prefix: string): JsonSchema {
    const dependencies: Record<string, { properties: Record<string, JsonSchema> }> = {};
    for (const name of names) {
      for (const other of this.marks[prefix + name]?.conflictsWith ?? []) {
        const path = other.replace(/\.0(?=\.)/g, "");
        if (!path.startsWith(prefix) || path.slice(prefix.length).includes(".")) {
          throw new Error(`${prefix}${name} conflicts with ${other}: only neighbours in one block can be checked`);
        }
        const [first = name, second = name] = [name, path.slice(prefix.length)].sort();
        const dependency = (dependencies[first] ??= { properties: {} });
        dependency.properties[second] = { not: {}, title: CONFLICT, $comment: first };
      }
    }
    return dependencies;
  }
}

/** A block alone, or a list of them. */
export function oneOrMore(one: JsonSchema, title: string): JsonSchema {
  return { ...one, type: ["object", "array"], title, items: { ...one, type: "object", title } };
}

function dynamicBlock(path: string): JsonSchema {
  const properties = {
    for_each: {},
    iterator: { type: "string", title: "a name" },
    labels: valueSchema(["list", "string"]),
    content: oneOrMore({ $ref: reference(path) }, "a block"),
  };
  return oneOrMore({ properties, required: ["for_each", "content"], ...CLOSED }, "a block");
}

function reference(path: string): string {
  return `#/$defs/${path}`;
}
