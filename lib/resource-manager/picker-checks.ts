// Internal: whether the list that a picker offers can be looked up with what other fields of the form are given.

import { type Refusal } from "../core/checks";
import { referencedVariable } from "../core/stack/condition-expression";
import { isPicker } from "./form-variable";
import { type SchemaDocument, type SchemaVariable } from "./schema-document";

/** What the form picks for a key of `dependsOn`; text can hold any OCID, the tenancy's for example. */
const PICKS: { readonly [key: string]: string } = {
  compartmentId: "oci:identity:compartment:id",
  vaultId: "oci:kms:vault:id",
  vcnId: "oci:core:vcn:id",
};

export function pickerFindings(name: string, field: SchemaVariable, form: SchemaDocument): Refusal[] {
  const sources = [
    ...Object.entries(field.dependsOn ?? {}).map(([key, value]) => ({ key, value, of: `the ${key} of` })),
    ...(isPicker(field.type) ? [{ key: "compartmentId", value: field.default, of: "what the form fills in for" }] : []),
  ];
  return sources.flatMap(({ key, value, of }) => {
    const got = typeof value === "string" ? referencedVariable(value) : undefined;
    if (got === undefined) return [];
    const what = `${of} the picker '${name}'`;
    const input = Object.hasOwn(form.variables, got) ? form.variables[got] : undefined;
    if (input === undefined) {
      const remedy = `declare the input '${got}', or name the one that picks it`;
      return [{ what, rule: "must be an input of the stack", got, remedy }];
    }
    if (![PICKS[key], "string"].includes(input.type)) {
      const rule = `must be an input that picks one, of the type ${PICKS[key] ?? "string"}`;
      return [{ what, rule, got: `${got}, of the type ${input.type}` }];
    }
    return field.required && canStayEmpty(input) ? [{ what, rule: NOT_EMPTY, got, remedy: REQUIRE_IT }] : [];
  });
}

const NOT_EMPTY = "must not be left empty where something must be picked";
const REQUIRE_IT = "make that input required, or let the form fill it in";

/** What the service fills in is never empty. */
function canStayEmpty({ required, visible, default: fallback }: SchemaVariable): boolean {
  return !required && visible !== false && fallback === undefined;
}
