// Internal: matching rules as plain data, each with its text. The factories and the parser both build them here, so both are
// checked: a test that nothing can meet is rejected, and a test that Oracle does not document causes a warning.

import { refusal } from "../../core/checks";
import { checkOcid, OcidKind, withKind, wordOf } from "../../core/ocid";
import { referredKind } from "../../core/referred-kind";
import { sentenceOf } from "../../core/sentence";
import { splitOutsideAtoms, withoutAtoms } from "../../core/token/atoms";
import { isKnown } from "../../core/token/tokens";
import { contradictionIn } from "./rule-contradictions";
import { didYouMean, nearestTo } from "./near-names";
import { findingOfType, isNoPrincipal } from "./principal-types";
import { checkSafeText } from "./safe-text";
import { warningOf } from "./warning";

export interface TestSyntax {
  readonly kind: "test";
  readonly variable: string;
  readonly operator: "=" | "!=";
  readonly value: string;
}

/** A tag that must be set, or a rule that only Terraform knows. */
export interface BareSyntax {
  readonly kind: "tag" | "opaque";
}

export interface RuleGroupSyntax {
  readonly kind: "all" | "any";
  readonly members: readonly RuleSyntax[];
}

export type RuleSyntax = (TestSyntax | BareSyntax | RuleGroupSyntax) & {
  readonly text: string;
  /** How deep groups are nested. */
  readonly depth: number;
  /** Each is a whole sentence. */
  readonly warnings: readonly string[];
};

/** No real rule is nested this deep; the limit keeps the parser and the checks from overflowing the call stack. */
export const MAX_DEPTH = 100;

/** Oracle, "IAM Service Limits", for tenancies without identity domains; it does not cover the others. */
const MAX_LENGTH = 100_000;

const VARIABLES = [
  "instance.id",
  "instance.compartment.id",
  "resource.id",
  "resource.compartment.id",
  "resource.type",
] as const;
const TAG = "tag.<namespace>.<key>.value";

/** These variables appear in a test of Oracle's provider and on a page about the conversion of groups, and nowhere else. */
const UNDOCUMENTED: readonly string[] = ["instance.compartment_id", "compartment.id"];

/** A variable, an operator and a value. @param called - what the value is called in an error message */
export function ruleTest(variable: string, operator: "=" | "!=", value: string, called?: string): RuleSyntax {
  const warnings = [...checkVariable(variable), ...checkValue(variable.toLowerCase(), value, called)];
  const text = `${variable} ${operator} '${value}'`;
  return { kind: "test", variable, operator, value, text, depth: 0, warnings };
}

/** A tag that is set, whatever its value. */
export function tagPresence(variable: string): RuleSyntax {
  return { kind: "tag", text: variable, depth: 0, warnings: checkVariable(variable) };
}

export function opaqueRule(text: string): RuleSyntax {
  return { kind: "opaque", text, depth: 0, warnings: [] };
}

/** @param keyword - as it was written: `ALL`, `any` */
export function ruleGroup(keyword: string, members: readonly RuleSyntax[], extra: readonly string[] = []): RuleSyntax {
  const kind = keyword.toLowerCase() === "all" ? "all" : "any";
  if (members.length === 0)
    throw refusal(undefined, { what: `a matching rule ${keyword}`, rule: "must have a member" });
  const depth = 1 + members.reduce((deepest, member) => Math.max(deepest, member.depth), 0);
  if (depth > MAX_DEPTH) {
    const rule = `must not nest groups more than ${MAX_DEPTH} deep`;
    throw refusal(undefined, {
      what: "matching rule",
      rule,
      remedy: "write the members of the inner groups in one group",
    });
  }
  const contradiction = kind === "all" ? contradictionIn(members) : undefined;
  const fault = contradiction && { what: `a matching rule ${keyword}`, ...contradiction };
  if (fault?.isSure === true) throw refusal(undefined, fault);
  const own = fault === undefined ? [] : [sentenceOf(undefined, fault)];
  const warnings = [...new Set([...extra, ...members.flatMap((member) => member.warnings), ...own])];
  return { kind, members, text: `${keyword} {${members.map(({ text }) => text).join(", ")}}`, depth, warnings };
}

/** Rejects a rule that is too long for the service. */
export function checkLength({ text }: RuleSyntax): void {
  if (text.length <= MAX_LENGTH || !isKnown(text)) return;
  const rule = `must have at most ${MAX_LENGTH} characters, and has ${text.length}`;
  throw refusal(undefined, {
    what: "matching rule",
    rule,
    remedy: "name a compartment or a tag instead of each resource",
  });
}

export function isTagVariable(variable: string): boolean {
  return /^tag\./i.test(variable);
}

function checkVariable(variable: string): readonly string[] {
  const lower = variable.toLowerCase();
  const tag = tagIn(variable);
  const known = VARIABLES.find((one) => one === lower);
  if (tag !== undefined) {
    checkTagPart("tag namespace", tag[0]);
    checkTagPart("tag key", tag[1]);
  } else if (known === undefined && !UNDOCUMENTED.includes(lower)) {
    const rule = `must be ${VARIABLES.join(", ")} or ${TAG}`;
    throw refusal(undefined, { what: "matching rule variable", rule, got: variable, remedy: remedyFor(lower) });
  }
  if (UNDOCUMENTED.includes(lower)) {
    return [warning(variable, "is not in the documentation of matching rules", "write instance.compartment.id")];
  }
  const documented = tag === undefined ? lower : variable.replace(/^tag\.(.*)\.value$/is, "tag.$1.value");
  return documented === variable ? [] : [warning(variable, "is documented in lower case only", `write ${documented}`)];
}

/** Namespace and key of a tag's variable. */
function tagIn(variable: string): readonly [string, string] | undefined {
  const [tag = "", namespace = "", key = "", value = "", ...more] = splitOutsideAtoms(variable, ".");
  const isTag = tag.toLowerCase() === "tag" && value.toLowerCase() === "value" && more.length === 0;
  return isTag ? [namespace, key] : undefined;
}

export function checkTagPart(what: string, name: string): void {
  if (/^[\p{L}\p{N}_@:-]+$/u.test(withoutAtoms(name, "x"))) return;
  const remedy = "give namespace and key separately";
  throw refusal(undefined, { what, rule: "must not be empty or contain blanks, periods or quotes", got: name, remedy });
}

function remedyFor(variable: string): string {
  const near = didYouMean(nearestTo(variable, VARIABLES));
  if (near !== undefined) return near;
  if (/^tag(?:\.[^.]+){2}$/.test(variable)) return `write ${variable}.value`;
  if (variable.includes("freeform")) return `write ${TAG}: only defined tags can be matched`;
  if (variable.endsWith(".name")) return "write the OCID: a rule does not match names";
  if (/^(?:request|target)\./.test(variable)) return "write it in the condition of a policy statement";
  return "choose one of them";
}

function checkValue(variable: string, value: string, called = variable): readonly string[] {
  if (variable === "resource.type") return checkType(value, called === variable ? "resource type" : called);
  if (isTagVariable(variable)) {
    checkSafeText("value in a matching rule", value);
    return value.includes("*")
      ? [warning(variable, "does not support patterns: a star is a literal star", "write the value")]
      : [];
  }
  if (variable === "instance.id") checkOcid(undefined, called, value, OcidKind.INSTANCE);
  else if (variable === "resource.id") checkActor(called, value);
  else checkOcid(undefined, called, value, OcidKind.COMPARTMENT, OcidKind.TENANCY);
  checkSafeText("value in a matching rule", value);
  return [];
}

/** The OCID of a possible member of a group that is not an instance; instances have their own variable. */
function checkActor(called: string, ocid: string): void {
  checkOcid(undefined, called, ocid);
  const { words, what = "" } = isKnown(ocid) ? { words: [wordOf(ocid) ?? ""] } : (referredKind(ocid) ?? {});
  if (words === undefined || words.length === 0) return;
  const got = isKnown(ocid) ? withKind(ocid) : { toString: () => what };
  if (words.every((word) => word === OcidKind.INSTANCE.word)) {
    const rule = "must be the OCID of a resource that is not a compute instance";
    throw refusal(undefined, { what: called, rule, got, remedy: "write instance.id: MatchingRule.instance(...)" });
  }
  if (!words.every(isNoPrincipal)) return;
  const rule = "must be the OCID of a resource that calls OCI itself";
  throw refusal(undefined, { what: called, rule, got, remedy: "name what calls OCI: a function, for example" });
}

function checkType(type: string, what: string): readonly string[] {
  if (!/^[A-Za-z0-9]+$/.test(withoutAtoms(type, "x"))) {
    const rule = "must be the word between the first two dots of an OCID";
    throw refusal(undefined, { what, rule, got: type, remedy: "write letters and digits only" });
  }
  const finding = isKnown(type) ? findingOfType(type) : undefined;
  if (finding === undefined) return [];
  const { isWrong, rule, remedy } = finding;
  if (isWrong) throw refusal(undefined, { what, rule, got: type, remedy });
  return [warningOf(`${what} '${type}'`, rule, remedy)];
}

function warning(variable: string, rule: string, remedy: string): string {
  return warningOf(`matching rule variable '${variable}'`, rule, remedy);
}
