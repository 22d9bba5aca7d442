import { type Marks } from "./marks";
import { checkKnown, type Resources } from "./resources";

export interface AttributeSchema {
  readonly type: unknown;
  readonly description_kind?: string;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
}

export interface BlockSchema {
  readonly attributes?: Readonly<Record<string, AttributeSchema>>;
  readonly block_types?: Readonly<Record<string, { readonly nesting_mode: string; readonly block: BlockSchema }>>;
  readonly description_kind?: string;
}

export interface TypeSchema {
  readonly version: number;
  readonly block: BlockSchema;
}

export interface ProviderSchema {
  readonly provider: TypeSchema;
  readonly resource_schemas: Readonly<Record<string, TypeSchema>>;
  readonly data_source_schemas: Readonly<Record<string, TypeSchema>>;
}

export type ProviderSchemas = Readonly<Record<string, ProviderSchema>>;

/** The output of `terraform providers schema -json`. */
export interface SchemaDocument {
  readonly format_version: string;
  /** Absent when Terraform was asked in a folder that requires no provider. */
  readonly provider_schemas?: ProviderSchemas;
}

/** bindings/schema.json: the same document reduced to our types, with the facts that it lacks in a separate key. */
export interface CutSchemaDocument extends SchemaDocument {
  readonly marks: Readonly<Record<string, Marks>>;
}

/** How Terraform writes the provider's name in its schema document. */
export function providerKey(resources: Pick<Resources, "provider">): string {
  return `registry.terraform.io/${resources.provider}`;
}

/** The document with our types only; fails when the list names a type the provider does not have. */
export function cutSchema(document: SchemaDocument, resources: Resources): SchemaDocument {
  const whole = checkKnown(resources, document.provider_schemas);
  const cut: ProviderSchema = {
    provider: whole.provider,
    resource_schemas: pick(whole.resource_schemas, resources.resources),
    data_source_schemas: pick(whole.data_source_schemas, resources.dataSources),
  };
  return {
    format_version: document.format_version,
    provider_schemas: { [providerKey(resources)]: withoutPlainKinds(cut) },
  };
}

function pick<T>(from: Readonly<Record<string, T>>, wanted: Readonly<Record<string, string>>): Record<string, T> {
  return Object.fromEntries(Object.entries(from).filter(([type]) => Object.hasOwn(wanted, type)));
}

/** "plain" is the default for descriptions; written at each argument, it would be a third of the file. */
function withoutPlainKinds(schema: ProviderSchema): ProviderSchema {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === "description_kind" && value === "plain" ? undefined : value,
  );
  return JSON.parse(text) as ProviderSchema;
}
