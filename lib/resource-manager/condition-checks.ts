// Internal: whether the conditions of a form ask what can be answered, and whether they can all be.

import { type Refusal } from "../core/checks";
import { type ConditionExpression } from "../core/stack/condition-expression";
import { referencesIn } from "./form-rules";
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
