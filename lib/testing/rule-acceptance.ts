// What the code accepts of the findings of rules, kept in the document: the command reads it there.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { checkPlainText, refusal } from "../core/checks";
import { oncePerStack } from "../core/resource/memory";
import { oneLine } from "../plan/values";
import { asList, isObject, type Json, type JsonObject } from "./rules/document";

/** A rule that need not hold at a construct and below it. */
export interface RuleAcceptance {
  /** The id of the rule: `OCI-STR-002`. */
  readonly id: string;
  /** Why it need not hold, for those who read the report: at least 10 characters, as plain text. */
  readonly reason: string;
}

/** An acceptance as it stands in a document. */
export interface WrittenAcceptance extends RuleAcceptance {
  /** The path of the construct. */
  readonly path: string;
}

const MIN_REASON = 10;

/** Where it stands in a document: a comment, which Terraform passes over and a package leaves out. */
const COMMENT = "//";
const KEY = "acceptedRules";

/** Writes an acceptance into the document of the construct's stack. Its id is right: a stack that accepts its own choices loads no rules. */
export function writeAcceptance(scope: IConstruct, { id, reason }: RuleAcceptance): void {
  const { path } = scope.node;
  checkPlainText(path, `the reason why ${id} is accepted`, reason);
  if (reason.trim().length < MIN_REASON) {
    const rule = `must have at least ${MIN_REASON} characters`;
    const remedy = "say what those who read the report must know";
    throw refusal(path, { what: `the reason why ${id} is accepted`, rule, got: reason, remedy });
  }
  if (!scope.node.scopes.some((one) => TerraformStack.isStack(one))) {
    const remedy = "name a construct or a stack, and each stack by itself";
    throw refusal(undefined, { what: `the place where ${id} is accepted`, rule: "must be in a stack", remedy });
  }
  const written = oncePerStack<WrittenAcceptance[]>(scope, KEY, () => []);
  if (written.some((one) => one.id === id && one.path === path)) {
    throw refusal(path, { what: `the rule ${id}`, rule: "is accepted here already", remedy: "write one acceptance" });
  }
  written.push({ id, path, reason: reason.trim() });
  TerraformStack.of(scope).addOverride(`${COMMENT}.${KEY}`, [...written]);
}

/** The acceptances of a document. */
export function acceptancesIn(document: JsonObject): WrittenAcceptance[] {
  const comment = document[COMMENT];
  return asList(isObject(comment) ? comment[KEY] : undefined)
    .filter(isObject)
    .map(({ id, path, reason }) => ({ id: textOf(id), path: textOf(path), reason: textOf(reason) }));
}

/** A document may have been edited by hand. */
function textOf(value: Json | undefined): string {
  return typeof value === "string" ? oneLine(value) : "";
}

/** Whether an acceptance is about what a construct makes. */
export function isAbout({ path }: WrittenAcceptance, at: string | undefined): boolean {
  return at !== undefined && (at === path || at.startsWith(`${path}/`));
}
