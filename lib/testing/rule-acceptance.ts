// The findings of rules that the code accepts. They are kept in the document, where the command reads them.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { checkPlainText, refusal } from "../core/checks";
import { oncePerStack } from "../core/resource/memory";
import { oneLine } from "../plan/values";
import { asList, isObject, type Json, type JsonObject } from "./rules/document";

/** A rule that a construct and the constructs below it may break. */
export interface RuleAcceptance {
  /** The id of the rule: `OCI-STR-002`. */
  readonly id: string;
  /** Why they may break it, for the readers of the report: at least 10 characters of plain text. */
  readonly reason: string;
}

/** An acceptance as it is written in a document. */
export interface WrittenAcceptance extends RuleAcceptance {
  /** The path of the construct. */
  readonly path: string;
}

const MIN_REASON = 10;

/** The place in a document: a comment, which Terraform ignores and a package leaves out. */
const COMMENT = "//";
const KEY = "acceptedRules";

/** Writes an acceptance into the document of the construct's stack. Its id is right: a stack that accepts its own choices loads no rules. */
export function writeAcceptance(scope: IConstruct, { id, reason }: RuleAcceptance): void {
  writeAcceptances(scope, [id], reason);
}

/** Writes all of them, or refuses and does not write any. */
export function writeAcceptances(scope: IConstruct, ids: readonly string[], reason: string): void {
  const { path } = scope.node;
  const what = `the reason why ${ids.join(" and ")} ${ids.length === 1 ? "is" : "are"} accepted`;
  checkPlainText(path, what, reason);
  if (reason.trim().length < MIN_REASON) {
    const rule = `must have at least ${MIN_REASON} characters`;
    throw refusal(path, { what, rule, got: reason, remedy: "write what the readers of the report must know" });
  }
  if (!scope.node.scopes.some((one) => TerraformStack.isStack(one))) {
    const remedy = "name a construct or a stack, and each stack separately";
    throw refusal(undefined, { what: what.replace("reason why", "place where"), rule: "must be in a stack", remedy });
  }
  const written = oncePerStack<WrittenAcceptance[]>(scope, KEY, () => []);
  const before = written.filter((one) => one.path === path).map(({ id }) => id);
  const twice = ids.find((id, index) => before.includes(id) || ids.indexOf(id) !== index);
  if (twice !== undefined) {
    const remedy = "write a single acceptance";
    throw refusal(path, { what: `the rule ${twice}`, rule: "is already accepted here", remedy });
  }
  written.push(...ids.map((id) => ({ id, path, reason: reason.trim() })));
  TerraformStack.of(scope).addOverride(`${COMMENT}.${KEY}`, [...written]);
}

/** The acceptances of a document. */
export function acceptancesIn(document: JsonObject): WrittenAcceptance[] {
  const comment = document[COMMENT];
  return asList(isObject(comment) ? comment[KEY] : undefined)
    .filter(isObject)
    .map(({ id, path, reason }) => ({ id: textOf(id), path: textOf(path), reason: textOf(reason) }));
}

/** A document may have been edited manually. */
function textOf(value: Json | undefined): string {
  return typeof value === "string" ? oneLine(value) : "";
}

/** Whether an acceptance covers the resources of a construct. */
export function isAbout({ path }: WrittenAcceptance, at: string | undefined): boolean {
  return at !== undefined && (at === path || at.startsWith(`${path}/`));
}
