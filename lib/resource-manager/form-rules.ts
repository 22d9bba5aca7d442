// Internal: what a form does with answers: which fields it shows, and which answers it takes. Pure functions over the schema
// document, so that a form can be tested without the console.

import { type ConditionExpression, referencedVariable } from "../core/stack/condition-expression";
import { isPicker } from "./form-variable";
import { type Json } from "./json";
import { type SchemaDocument, type SchemaVariable } from "./schema-document";

/** What was answered, by the names of the fields; what is left out has its default. */
export interface Answers {
  readonly [name: string]: Json | undefined;
}

/** The names of the fields that are shown, in the order of the groups; a hidden group hides all of its fields. */
export function shownFields(form: SchemaDocument, answers: Answers): string[] {
  return form.variableGroups
    .filter((group) => holds(group.visible ?? true, form, answers))
    .flatMap((group) => group.variables)
    .filter((name) => holds(form.variables[name]?.visible ?? true, form, answers));
}

/** What is wrong with answers, each a sentence; fields that are not shown ask nothing. */
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

/** The fields that an expression refers to. */
export function referencesIn(expression: ConditionExpression): string[] {
  if (typeof expression === "boolean") return [];
  if (typeof expression === "string") return [referencedVariable(expression)].filter((name) => name !== undefined);
  return operands(expression).flatMap(referencesIn);
}

function operands(expression: Exclude<ConditionExpression, boolean | string>): readonly ConditionExpression[] {
  if ("eq" in expression) return expression.eq;
  if ("and" in expression) return expression.and;
  return "or" in expression ? expression.or : expression.not;
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

function isMissing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === "";
}

/** Fields that a picker's list depends on, and that have no answer. What the service fills in always has one. */
function unanswered(field: SchemaVariable, form: SchemaDocument, answers: Answers): string[] {
  return Object.values(field.dependsOn ?? {})
    .map((value) => (typeof value === "string" ? referencedVariable(value) : undefined))
    .filter((name) => name !== undefined)
    .filter((name) => form.variables[name]?.visible !== false && isMissing(answerTo(name, form, answers)));
}

/** The rule that a value breaks, to finish the sentence "must be ..."; undefined where it keeps them all. */
export function brokenRule(field: SchemaVariable, value: Json | undefined): string | undefined {
  const { type, minimum, maximum, pattern, items } = field;
  if (type === "boolean") return typeof value === "boolean" ? undefined : "true or false";
  if (type === "array") return isListOf(items?.type, value) ? undefined : `a list of ${items?.type ?? "text"}s`;
  if (type === "integer" || type === "number") {
    if (typeof value !== "number" || !Number.isFinite(value)) return "a number";
    if (type === "integer" && !Number.isInteger(value)) return "a whole number";
    if (minimum !== undefined && value < minimum) return `at least ${minimum}`;
    return maximum !== undefined && value > maximum ? `at most ${maximum}` : undefined;
  }
  if (typeof value !== "string") return isPicker(type) ? "picked from the list" : "a text";
  if (field.enum !== undefined && !field.enum.includes(value)) return `one of ${field.enum.join(", ")}`;
  return pattern === undefined || new RegExp(pattern, "u").test(value) ? undefined : `text that matches ${pattern}`;
}

function isListOf(type: string | undefined, value: Json | undefined): boolean {
  return Array.isArray(value) && value.every((member) => typeof member === (type === "number" ? "number" : "string"));
}
