// Internal: what the grammar allows and IAM would refuse, or would accept and never apply.

import { orList, refusal } from "../../core/checks";
import { hasAtom, withoutAtoms } from "../../core/token/atoms";
import { comparisonsIn } from "./condition-syntax";
import {
  givesNothing,
  resourceTypeName,
  rightNameFor,
  union,
  variablesOf,
  variablesOfPermission,
} from "./resource-types";
import { Verb } from "../statement-facts";
import { printAccess } from "./statement-printer";
import { type GrantSyntax, type VerbSyntax } from "./statement-syntax";

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

/** Access by a verb. Both ways in, the factories and the parser, make it here, so both are checked. */
export function verbAccess(verb: Verb, writtenType: string): VerbSyntax {
  const resourceType = resourceTypeName(writtenType);
  if (!/^[a-z][a-z0-9-]*$/i.test(withoutAtoms(resourceType, "x"))) {
    const rule = "must be letters, digits and hyphens";
    throw refusal(undefined, { what: "resource type", rule, got: resourceType });
  }
  const rightName = rightNameFor(resourceType);
  if (rightName !== undefined) {
    const remedy = `write '${rightName}'`;
    throw refusal(undefined, { what: "resource type", rule: "must be one that IAM has", got: resourceType, remedy });
  }
  const access = { kind: "verb", verb, resourceType } as const;
  if (!givesNothing(verb, resourceType)) return access;
  const enough = Object.values(Verb).find((higher) => !givesNothing(higher, resourceType)) ?? Verb.MANAGE;
  const remedy = `write '${enough} ${resourceType}'`;
  throw refusal(undefined, { what: "access", rule: "must give a permission", got: printAccess(access), remedy });
}

export function checkedPermission(permission: string): string {
  if (/^[A-Z][A-Z0-9_]*$/.test(permission)) return permission;
  const rule = "must be a name like STREAM_READ";
  throw refusal(undefined, { what: "permission", rule, got: permission });
}

/** The variables that go with every resource type: Oracle, "General Variables for All Requests". */
const GENERAL = /^(?:request|target\.(?:compartment|resource|tag-namespace|workrequest))\./i;

export function checkCondition({ access, condition }: GrantSyntax): void {
  if (condition === undefined) return;
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
