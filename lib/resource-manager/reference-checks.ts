// Internal: whether what the fields of a form ask of each other can be answered: the conditions that show them, and the lists
// that pickers offer.

import { type Refusal } from "../core/checks";
import { type ConditionExpression, referencedVariable } from "../core/stack/condition-expression";
import { isPicker } from "./form-variable";
import { type SchemaDocument, type SchemaVariable } from "./schema-document";

/** A condition must ask a switch whether it is on, or a choice for one of its options. */
export function conditionFindings(name: string, { visible }: SchemaVariable, form: SchemaDocument): Refusal[] {
  const what = `the condition that shows '${name}'`;
  return comparisonsIn(visible ?? true).flatMap(({ input, option }): Refusal[] => {
    const other = Object.hasOwn(form.variables, input) ? form.variables[input] : undefined;
    if (other === undefined) return [{ what, rule: "must ask inputs of the stack", got: input }];
    if (option === undefined) {
      return other.type === "boolean" ? [] : [{ what, rule: "must ask a switch whether it is on", got: input }];
    }
    if (other.enum?.includes(option) === true) return [];
    const options =
      other.enum === undefined ? "must ask a choice what is chosen" : `must ask for an option of '${input}'`;
    return [{ what, rule: options, got: other.enum === undefined ? input : option }];
  });
}

interface Question {
  readonly input: string;
  /** The text to compare with; undefined where a switch is asked. */
  readonly option?: string;
}

function comparisonsIn(expression: ConditionExpression): Question[] {
  if (typeof expression === "boolean") return [];
  if (typeof expression === "string") return referencesIn(expression).map((input) => ({ input }));
  if ("eq" in expression) return referencesIn(expression).map((input) => ({ input, option: expression.eq[1] }));
  if ("and" in expression) return expression.and.flatMap(comparisonsIn);
  return ("or" in expression ? expression.or : expression.not).flatMap(comparisonsIn);
}

/** Fields that wait for each other: none of them could ever be shown or filled in. */
export function cycleFindings(form: SchemaDocument): Refusal[] {
  const waitsFor = (name: string): string[] => {
    const field = form.variables[name];
    const picks = [field?.default, ...Object.values(field?.dependsOn ?? {})].filter(
      (value) => typeof value === "string",
    );
    return [...referencesIn(field?.visible ?? true), ...picks.flatMap(referencesIn)];
  };
  // Without these, a few dozen fields that each wait for two others would be walked through for hours.
  const inNoCycle = new Set<string>();
  const cycleFrom = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (inNoCycle.has(name)) return undefined;
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    for (const next of waitsFor(name)) {
      const cycle = cycleFrom(next, [...path, name]);
      if (cycle !== undefined) return cycle;
    }
    inNoCycle.add(name);
    return undefined;
  };
  const cycle = Object.keys(form.variables)
    .map((name) => cycleFrom(name, []))
    .find((found) => found !== undefined);
  if (cycle === undefined) return [];
  const remedy = "take one of them out of the other's condition";
  return [{ what: "the fields of the form", rule: "must not wait for each other", got: cycle.join(" -> "), remedy }];
}

/** The fields that an expression refers to. */
function referencesIn(expression: ConditionExpression): string[] {
  if (typeof expression === "boolean") return [];
  if (typeof expression === "string") return [referencedVariable(expression)].filter((name) => name !== undefined);
  return operands(expression).flatMap(referencesIn);
}

function operands(expression: Exclude<ConditionExpression, boolean | string>): readonly ConditionExpression[] {
  if ("eq" in expression) return expression.eq;
  if ("and" in expression) return expression.and;
  return "or" in expression ? expression.or : expression.not;
}

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
