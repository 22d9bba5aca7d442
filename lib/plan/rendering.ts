// Internal: a report as plain text for people, as JSON, and as annotations for GitHub Actions.

import { type PlanFinding, PlanFindingKind, PlanLevel } from "./plan-finding";

const TITLES: Readonly<Record<PlanLevel, string>> = {
  [PlanLevel.LOSS]: "LOSS",
  [PlanLevel.INTERRUPTION]: "INTERRUPTION",
  [PlanLevel.NOTICE]: "NOTICE",
};

export function asText(findings: readonly PlanFinding[]): string {
  const blocks = findings.map((finding) => `${blockOf(finding)}\n\n`).join("");
  const isOpen = findings.some(({ level, accepted }) => level === PlanLevel.LOSS && accepted === undefined);
  const hint = isOpen ? "Accept an intended loss with --accept 'ADDRESS=REASON'\n" : "";
  return `${blocks}${summaryOf(findings)}\n${hint}`;
}

function blockOf({ level, accepted, address, what, why, remedy }: PlanFinding): string {
  const state = accepted === undefined ? "" : " (accepted)";
  return [
    `${TITLES[level]}${state}  ${address === "" ? "the plan as a whole" : address}`,
    `  what: ${what}`,
    `  why:  ${why}`,
    ...(accepted === undefined ? [`  do:   ${remedy}`] : [`  accepted: ${accepted}`]),
  ].join("\n");
}

function summaryOf(findings: readonly PlanFinding[]): string {
  const count = (level: PlanLevel): number =>
    findings.filter((one) => one.level === level && one.accepted === undefined).length;
  const accepted = findings.filter((one) => one.accepted !== undefined).length;
  const losses = count(PlanLevel.LOSS);
  return [
    losses === 0 ? nothingLost(findings) : counted(losses, "loss", "losses"),
    counted(count(PlanLevel.INTERRUPTION), "interruption"),
    counted(count(PlanLevel.NOTICE), "notice"),
    ...(accepted === 0 ? [] : [`${accepted} accepted`]),
  ]
    .join(", ")
    .concat(".");
}

function nothingLost(findings: readonly PlanFinding[]): string {
  const isErrored = findings.some(({ kind }) => kind === PlanFindingKind.PLAN_ERRORED);
  const part = isErrored ? " in the part that Terraform planned before it stopped" : "";
  const isAccepted = findings.some(({ level }) => level === PlanLevel.LOSS);
  return `Nothing would be lost${part}${isAccepted ? " that is not accepted" : ""}`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function asJson(findings: readonly PlanFinding[], facts: { hasLosses: boolean; hasErrors: boolean }): string {
  return `${JSON.stringify({ ...facts, findings }, undefined, 2)}\n`;
}

const COMMANDS: Readonly<Record<PlanLevel, string>> = {
  [PlanLevel.LOSS]: "error",
  [PlanLevel.INTERRUPTION]: "warning",
  [PlanLevel.NOTICE]: "notice",
};

/** Every string is already on one line. Only the percent sign, which begins an escape code, is left to encode. */
export function asGithub(findings: readonly PlanFinding[]): string {
  const lines = findings.map((finding) => {
    const { level, kind, accepted, message } = finding;
    const command = accepted === undefined ? COMMANDS[level] : "notice";
    const text = accepted === undefined ? message : `${message} (accepted: ${accepted})`;
    return `::${command} title=${level}%3A ${kind}::${text.replaceAll("%", "%25")}\n`;
  });
  return `${lines.join("")}${summaryOf(findings)}\n`;
}
