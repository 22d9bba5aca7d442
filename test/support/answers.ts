// How a form of Resource Manager handles answers: which fields it shows, and which answers it accepts, so that forms can be
// tested without the console.

import { type ConditionExpression, referencedVariable } from "../../lib/core/stack/inputs/input-condition";
import { wrongType } from "../../lib/resource-manager/form-checks";
import { type Json } from "../../lib/resource-manager/json";
import { type SchemaDocument, type SchemaVariable } from "../../lib/resource-manager/schema-document";

/** The answers by field name; a missing answer has its default. */
export interface Answers {
  readonly [name: string]: Json | undefined;
}

/** The names of the visible fields, in the order of the groups; a hidden group hides all of its fields. */
export function shownFields(form: SchemaDocument, answers: Answers): string[] {
  return form.variableGroups
    .filter((group) => holds(group.visible ?? true, form, answers))
    .flatMap((group) => group.variables)
    .filter((name) => holds(form.variables[name]?.visible ?? true, form, answers));
}

/** The errors in answers, each as a sentence; hidden fields are not checked. */
export function answerFindings(form: SchemaDocument, answers: Answers): string[] {
  return shownFields(form, answers).flatMap((name) => {
    const field = form.variables[name];
    const value = answerTo(name, form, answers);
    if (field === undefined) return [];
    if (isMissing(value)) return field.required ? [`${name} needs a value`] : [];
    const waitsFor = unanswered(field, form, answers);
    if (waitsFor.length > 0) return [`${name} can be picked once ${waitsFor.join(" and ")} is answered`];
    const rule = brokenRule(field, value);
    return rule === undefined ? [] : [`${name} must be ${rule}`];
  });
}

function holds(expression: ConditionExpression, form: SchemaDocument, answers: Answers): boolean {
  if (typeof expression === "boolean") return expression;
  if (typeof expression === "string") return valueOf(expression, form, answers) === true;
  if ("not" in expression) return !holds(expression.not[0], form, answers);
  if ("and" in expression) return expression.and.every((part) => holds(part, form, answers));
  if ("or" in expression) return expression.or.some((part) => holds(part, form, answers));
  const [left, right] = expression.eq;
  return valueOf(left, form, answers) === valueOf(right, form, answers);
}

function valueOf(text: string, form: SchemaDocument, answers: Answers): Json | undefined {
  const name = referencedVariable(text);
  return name === undefined ? text : answerTo(name, form, answers);
}

function answerTo(name: string, form: SchemaDocument, answers: Answers): Json | undefined {
  const fallback = form.variables[name]?.default;
  const other = typeof fallback === "string" ? referencedVariable(fallback) : undefined;
  return answers[name] ?? (other === undefined ? fallback : answerTo(other, form, answers));
}

/** The rule that a value breaks, which ends the sentence "must be ..."; undefined if it keeps them all. */
function brokenRule(field: SchemaVariable, value: Json | undefined): string | undefined {
  const { type, minimum = -Infinity, maximum = Infinity, pattern } = field;
  const wrong = wrongType(field, value);
  if (wrong !== undefined) return wrong;
  if (typeof value === "number") {
    if (type === "integer" && !Number.isInteger(value)) return "a whole number";
    if (value < minimum) return `at least ${minimum}`;
    return value > maximum ? `at most ${maximum}` : undefined;
  }
  if (typeof value !== "string") return undefined;
  if (field.enum !== undefined && !field.enum.includes(value)) return `one of ${field.enum.join(", ")}`;
  return pattern === undefined || new RegExp(pattern, "u").test(value) ? undefined : `text that matches ${pattern}`;
}

function isMissing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === "";
}

/** Fields that a picker's list depends on and that are unanswered. Those that the service fills in always have an answer. */
function unanswered(field: SchemaVariable, form: SchemaDocument, answers: Answers): string[] {
  return Object.values(field.dependsOn ?? {})
    .map((value) => (typeof value === "string" ? referencedVariable(value) : undefined))
    .filter((name) => name !== undefined)
    .filter((name) => form.variables[name]?.visible !== false && isMissing(answerTo(name, form, answers)));
}
