// Results of data sources: a value for each attribute that the provider computes, one element for each list.

import { REGION, sampleOcid } from "./sample-values";

/** A type in the form of the provider's schema: `"string"`, `["list", "string"]`, `["object", { ... }]`. */
type AttributeType = string | readonly [string, AttributeType | Readonly<Record<string, AttributeType>>];

export interface DataSourceSchema {
  readonly block: {
    readonly attributes?: Readonly<Record<string, { readonly type?: AttributeType; readonly computed?: boolean }>>;
  };
}

/** Values for what is computed and not written in the configuration. */
export function dataValues(
  { block }: DataSourceSchema,
  configured: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const computed = Object.entries(block.attributes ?? {}).filter(
    ([name, { computed }]) => computed && !(name in configured),
  );
  return Object.fromEntries(computed.map(([name, { type }]) => [name, valueOf(name, type ?? "string")]));
}

function valueOf(name: string, type: AttributeType): unknown {
  if (typeof type === "string") return primitive(name, type);
  const [container, element] = type;
  if (container === "object") {
    const members = Object.entries(element as Readonly<Record<string, AttributeType>>);
    return Object.fromEntries(members.map(([member, memberType]) => [member, valueOf(member, memberType)]));
  }
  if (container === "map") return {};
  return [valueOf(name, element as AttributeType)];
}

function primitive(name: string, type: string): unknown {
  if (type === "bool") return false;
  if (type === "number") return 1;
  return texts.find(([pattern]) => pattern.test(name))?.[1] ?? "sample";
}

/** Strings that a plan parses, by the name of the attribute. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/^(id|.*_id|.*ocid)$/, sampleOcid("sample")],
  [/cidr/, "10.0.0.0/16"],
  [/region/, REGION],
  [/endpoint|url/, "https://example.com"],
  [/time/, "2026-01-01T00:00:00Z"],
];
