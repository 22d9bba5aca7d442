// Internal: what the grammar allows and IAM would refuse, or would accept and never apply.

import { refusal } from "../core/checks";
import { hasAtom, withoutAtoms } from "../core/atoms";
import { comparisonsIn, type ConditionSyntax, orList } from "./condition-syntax";
import { permissionsOf, rightNameFor, union, variablesOf, variablesOfPermission } from "./resource-type-lookup";
import { Verb } from "./statement-facts";
import { printAccess } from "./statement-printer";
import { type AccessSyntax, type StatementSyntax } from "./statement-syntax";

/**
 * Oracle documents no limit for one statement. This one is ours: far above any real statement (40 compartments in one
 * condition are some 4,000 characters), and low enough that a text pasted by mistake is refused.
 */
export const MAX_STATEMENT_LENGTH = 8_000;

export function checkLength(text: string): void {
  if (text.length <= MAX_STATEMENT_LENGTH) return;
  const rule = `must be at most ${MAX_STATEMENT_LENGTH} characters`;
  throw refusal(undefined, { what: "policy statement", rule, got: `${text.length} characters`, remedy: "split it" });
}

export function checkStatement(syntax: StatementSyntax): void {
  if (!("access" in syntax)) return;
  checkAccess(syntax.access);
  if (syntax.condition !== undefined) checkVariables(syntax.access, syntax.condition);
}

export function checkAccess(access: AccessSyntax): void {
  if (access.kind === "permissions") return;
  const { verb, resourceType } = access;
  if (!/^[a-z][a-z0-9-]*$/i.test(withoutAtoms(resourceType, "x"))) {
    const rule = "must be letters, digits and hyphens";
    throw refusal(undefined, { what: "resource type", rule, got: resourceType });
  }
  const rightName = rightNameFor(resourceType);
  if (rightName !== undefined) {
    const remedy = `write '${rightName}'`;
    throw refusal(undefined, { what: "resource type", rule: "must be one that IAM has", got: resourceType, remedy });
  }
  if (permissionsOf(verb, resourceType)?.length !== 0) return;
  const enough = Object.values(Verb).find((higher) => permissionsOf(higher, resourceType)?.length !== 0) ?? Verb.MANAGE;
  const got = printAccess(access);
  throw refusal(undefined, {
    what: "access",
    rule: "must give a permission",
    got,
    remedy: `write '${enough} ${resourceType}'`,
  });
}

export function checkPermission(permission: string): void {
  if (/^[A-Z][A-Z0-9_]*$/.test(permission)) return;
  const rule = "must be a name like STREAM_READ";
  throw refusal(undefined, { what: "permission", rule, got: permission });
}

/** The variables that go with every resource type: Oracle, "General Variables for All Requests". */
const GENERAL = /^(?:request|target\.(?:compartment|resource|tag-namespace|workrequest))\./i;

function checkVariables(access: AccessSyntax, condition: ConditionSyntax): void {
  const known =
    access.kind === "verb" ? variablesOf(access.resourceType) : union(access.permissions, variablesOfPermission);
  if (known === undefined) return;
  for (const { variable } of comparisonsIn(condition)) {
    if (hasAtom(variable) || GENERAL.test(variable) || known.some((name) => isVariable(variable, name))) continue;
    const what = `condition on ${access.kind === "verb" ? access.resourceType : printAccess(access)}`;
    const rule = `must use ${orList([...known, "a general variable"])}`;
    throw refusal(undefined, { what, rule, got: variable });
  }
}

function isVariable(variable: string, name: string): boolean {
  const written = variable.toLowerCase();
  return name.endsWith(".*") ? written.startsWith(name.slice(0, -1)) : written === name;
}
