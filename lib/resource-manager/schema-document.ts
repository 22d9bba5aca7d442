// Internal: Resource Manager's schema document, as far as this library writes it, and its YAML.

import type * as Yaml from "yaml";
import { type ConditionExpression } from "../core/stack/inputs/input-condition";
import { type InputField } from "../core/stack/inputs/input-field";
import { type OutputField } from "../core/stack/outputs/outputs";
import { yamlPrintable } from "../core/token/language";
import { type Json } from "./json";

/** The meta schema has 1.0.0 and 1.1.0; Oracle's samples use 1.1.0. */
export const SCHEMA_VERSION = "1.1.0";

export interface SchemaDocument {
  readonly title: string;
  readonly description: string;
  readonly schemaVersion: string;
  readonly locale: string;
  readonly variableGroups: readonly VariableGroup[];
  readonly variables: { readonly [name: string]: SchemaVariable };
  readonly outputGroups: readonly { readonly title: string; readonly outputs: readonly string[] }[];
  readonly outputs: { readonly [name: string]: SchemaOutput };
}

export interface VariableGroup {
  readonly title: string;
  readonly visible?: ConditionExpression;
  readonly variables: readonly string[];
}

type Asked = Pick<InputField, "type" | "title" | "description" | "required" | "minimum" | "maximum" | "pattern">;

export interface SchemaVariable extends Asked {
  readonly visible?: ConditionExpression;
  readonly default?: Json;
  readonly enum?: readonly string[];
  readonly multiline?: boolean;
  readonly items?: { readonly type: string; readonly pattern?: string | undefined };
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly dependsOn?: { readonly [key: string]: string | boolean };
}

export interface SchemaOutput extends Omit<OutputField, "name" | "group"> {
  readonly sensitive?: boolean;
}

/** Strings are quoted, so that parsers of YAML 1.1 (`no`, `1e3`, `0o7`) and of YAML 1.2 read the same values. */
export function schemaYaml(document: SchemaDocument): string {
  // Loaded when it is first needed, so that programs without packages do not wait for it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { stringify } = require("yaml") as typeof Yaml;
  const text = stringify(document, {
    lineWidth: 0,
    version: "1.1",
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    // Without quotes, the string << would be the merge key of YAML 1.1.
    customTags: (tags) =>
      tags.filter((tag) => tag !== "merge" && !(typeof tag === "object" && tag.tag.endsWith(":merge"))),
    aliasDuplicateObjects: false,
  });
  return yamlPrintable(text);
}
