// Internal: quota statements as plain data. The factories and the parser both check them here.

import { orList, refusal } from "../../core/checks";
import { beginsLikeOcid } from "../../core/ocid";
import { checkRegion } from "../../core/regions";
import { withoutAtoms } from "../../core/token/atoms";
import { isKnown } from "../../core/token/tokens";
import { checkCompartmentPath, checkSafeText, checkWord } from "../../identity/language/safe-text";
import { warningOf } from "../../identity/language/warning";
import { didYouMean, nearestTo } from "../../identity/language/near-names";
import { meantFamily, namesOf, unlistedService } from "./quota-families";

export type QuotaAction = "set" | "unset" | "zero";

export interface QuotaNameSyntax {
  readonly kind: "word" | "pattern";
  readonly text: string;
}

export type QuotaPlaceSyntax =
  | { readonly kind: "tenancy" }
  | { readonly kind: "compartment"; readonly parts: readonly string[] }
  | { readonly kind: "compartment-id"; readonly ocid: string };

export interface QuotaTestSyntax {
  readonly kind: "test";
  readonly variable: string;
  readonly operator: "=" | "!=";
  readonly value: string;
}

export interface QuotaConditionGroupSyntax {
  readonly kind: "group";
  /** As it was written. */
  readonly keyword: string;
  readonly members: readonly QuotaConditionSyntax[];
}

export type QuotaConditionSyntax = QuotaTestSyntax | QuotaConditionGroupSyntax;

export interface QuotaSyntax {
  readonly action: QuotaAction;
  /** The action and the word after the family, as they were written: `Set`, `quotas`. */
  readonly written: { readonly action: string; readonly quota: string };
  readonly family: string;
  /** Empty for the whole family. */
  readonly names: readonly QuotaNameSyntax[];
  /** Only for `set`: a number, or an expression. */
  readonly value?: string;
  readonly place: QuotaPlaceSyntax;
  readonly condition?: QuotaConditionSyntax;
}

export function printQuota({ written, family, names, value, place, condition }: QuotaSyntax): string {
  return [
    written.action,
    family,
    written.quota,
    ...(names.length > 0 ? [names.map(printName).join(", ")] : []),
    ...(value === undefined ? [] : [`to ${value}`]),
    `in ${printPlace(place)}`,
    ...(condition === undefined ? [] : [`where ${printCondition(condition)}`]),
  ].join(" ");
}

function printName({ kind, text }: QuotaNameSyntax): string {
  return kind === "pattern" ? `/${text}/` : text;
}

function printPlace(place: QuotaPlaceSyntax): string {
  if (place.kind === "tenancy") return "tenancy";
  return place.kind === "compartment" ? `compartment ${place.parts.join(":")}` : `compartment id ${place.ocid}`;
}

function printCondition(condition: QuotaConditionSyntax): string {
  if (condition.kind === "test") return `${condition.variable} ${condition.operator} '${condition.value}'`;
  return `${condition.keyword} {${condition.members.map(printCondition).join(", ")}}`;
}

/** The target of a statement, without the action: a later statement about the same target takes its place. */
export function quotaTarget({ family, names, place, condition }: QuotaSyntax): string {
  const where = condition === undefined ? "" : ` where ${printCondition(condition)}`;
  return `${family} ${names.map(printName).sort().join(", ")} in ${printPlace(place)}${where}`.toLowerCase();
}

/** Rejects a family that does not exist. @returns the warnings */
export function checkFamily(family: string): readonly string[] {
  checkWord("quota family", family);
  const meant = isKnown(family) ? meantFamily(family) : undefined;
  if (meant !== undefined) {
    const rule = "must be the name of a service in Oracle's list of quotas";
    throw refusal(undefined, { what: "quota family", rule, got: family, remedy: didYouMean(meant) });
  }
  const service = unlistedService(family);
  if (service === undefined) return [];
  const rule = `is not in Oracle's list of quotas, which has no quotas of ${service}`;
  const remedy = "look for it under Limits, Quotas and Usage in the console";
  return [warningOf(`quota family '${family}'`, rule, remedy)];
}

/** Rejects a name that the family does not have. @returns the warnings */
export function checkName(family: string, { kind, text }: QuotaNameSyntax): readonly string[] {
  if (kind === "pattern") return checkPattern(family, text);
  checkWord("quota name", text);
  const known = namesOf(family);
  const name = text.toLowerCase();
  if (known === undefined || !isKnown(text) || known.names.includes(name)) return [];
  const what = `name of a quota of '${family}'`;
  const near = nearestTo(name, known.names);
  if (known.isComplete || near !== undefined) {
    const remedy = didYouMean(near) ?? "leave out the name to limit all of them";
    throw refusal(undefined, { what, rule: `must be ${orList(known.names)}`, got: text, remedy });
  }
  const rule = `is known as ${orList(known.names)} only, but is '${text}'`;
  return [warningOf(what, rule, "look for it under Limits, Quotas and Usage in the console")];
}

const PATTERN = /^(?:\*|[\w.-]+\*|\*[\w.-]+\*?)$/;

function checkPattern(family: string, pattern: string): readonly string[] {
  const written = withoutAtoms(pattern, "x");
  if (!/^[\w.*-]+$/.test(written)) {
    const rule = "must be letters, digits, hyphens, underscores, periods and stars";
    throw refusal(undefined, { what: "quota pattern", rule, got: `/${pattern}/`, remedy: "write /text*/" });
  }
  if (!PATTERN.test(written)) {
    const rule = "is documented as /text*/, /*text/, /*text*/ and /*/ only";
    return [warningOf(`quota pattern /${pattern}/`, rule, "write one of these")];
  }
  const known = namesOf(family);
  if (known?.isComplete !== true || !isKnown(pattern) || known.names.some((name) => isMatch(pattern, name))) return [];
  const rule = `must match a name of '${family}', which has ${orList(known.names)} only`;
  throw refusal(undefined, { what: "quota pattern", rule, got: `/${pattern}/` });
}

function isMatch(pattern: string, name: string): boolean {
  const text = pattern.replaceAll("*", "").toLowerCase();
  if (pattern.startsWith("*")) return pattern.endsWith("*") ? name.includes(text) : name.endsWith(text);
  return name.startsWith(text);
}

/** The names in a path; the documented language does not support OCIDs of compartments. */
export function quotaPath(path: string): readonly string[] {
  if (!beginsLikeOcid(path)) return checkCompartmentPath(path);
  const remedy = "write its name after the names of those above it: shop:data";
  throw refusal(undefined, { what: "compartment of a quota", rule: "must be a name", got: path, remedy });
}

/** Rejects what is not a number of at least 0; Oracle does not document a maximum. */
export function checkValue(value: string): void {
  if (!isKnown(value) || (/^\d+$/.test(value) && Number.isSafeInteger(Number(value)))) return;
  const rule = "must be a whole number of at least 0";
  throw refusal(undefined, { what: "value of a quota", rule, got: value, remedy: "write digits only" });
}

const VARIABLES: readonly string[] = ["request.region", "request.ad"];

export function quotaTest(variable: string, operator: "=" | "!=", value: string): QuotaTestSyntax {
  const known = variable.toLowerCase();
  if (!VARIABLES.includes(known)) {
    const rule = `must be ${orList(VARIABLES)}`;
    const remedy = "limit a compartment by naming it after 'in'";
    throw refusal(undefined, { what: "condition variable of a quota", rule, got: variable, remedy });
  }
  checkSafeText("value in a quota's condition", value);
  // A region is given by its long name, unlike in a policy, which requires its three-letter key.
  if (known === "request.region") checkRegion(undefined, "request.region in a quota", value);
  return { kind: "test", variable, operator, value };
}
