// Internal: a report as plain text for people, as JSON, and as an error message.

import { type AcceptedRuleFinding, type RuleFinding } from "../rule-finding";
import { RuleLevel } from "../rule-level";

/** @param resources - the count of resources that were checked */
export function asText(
  findings: readonly RuleFinding[],
  suppressed: readonly AcceptedRuleFinding[],
  resources: number,
): string {
  const blocks = [...findings.map(blockOf), ...suppressed.map(acceptedBlock)];
  const none = resources === 0 ? "There are no resources to check" : "No rule is broken";
  return [...blocks, `${summaryOf(findings, suppressed, none)}\n`].join("\n");
}

function blockOf({ level, id, address, path, what, reason, remedy, sources }: RuleFinding): string {
  return [
    `${level.toUpperCase()}  ${id}  ${address}`,
    ...(path === undefined || path === address ? [] : [`  at:   ${path}`]),
    `  what: it ${what}`,
    `  why:  ${reason}`,
    `  do:   ${remedy}`,
    `  from: ${sources.join("; ")}`,
    "",
  ].join("\n");
}

function acceptedBlock({ finding: { id, address, what }, acceptedAt, acceptedBecause }: AcceptedRuleFinding): string {
  return [
    `ACCEPTED  ${id}  ${address}`,
    `  what: it ${what}`,
    `  accepted at ${acceptedAt}: ${acceptedBecause}`,
    "",
  ].join("\n");
}

function summaryOf(findings: readonly RuleFinding[], suppressed: readonly AcceptedRuleFinding[], none: string): string {
  const counts = Object.values(RuleLevel)
    .map((level) => ({ level, count: findings.filter((one) => one.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${WORDS[level][count === 1 ? 0 : 1]}`);
  const found = counts.length === 0 ? [none] : counts;
  return [...found, ...(suppressed.length === 0 ? [] : [`${suppressed.length} accepted`])].join(", ").concat(".");
}

const WORDS: Readonly<Record<RuleLevel, readonly [one: string, many: string]>> = {
  [RuleLevel.ERROR]: ["error", "errors"],
  [RuleLevel.WARNING]: ["warning", "warnings"],
  [RuleLevel.INFO]: ["note", "notes"],
};

export function asJson(
  findings: readonly RuleFinding[],
  suppressed: readonly AcceptedRuleFinding[],
  hasErrors: boolean,
): string {
  return `${JSON.stringify({ hasErrors, findings, suppressed }, undefined, 2)}\n`;
}

/** The error message that a test fails with. */
export function listOf(findings: readonly RuleFinding[]): string {
  const count = findings.length === 1 ? "a finding" : `${findings.length} findings`;
  const lines = findings.map(({ level, message, reason }) => `- ${level} ${message}\n  because ${reason}`);
  return [`the rules give ${count}:`, ...lines, "Fix them, or accept the intended ones with Rules.accept."].join("\n");
}
