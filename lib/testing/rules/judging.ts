// Internal: applies all rules to a document: the findings, and which of them are accepted.

import { oneLine } from "../../plan/values";
import { type AcceptedRuleFinding, type RuleFinding } from "../rule-finding";
import { acceptancesIn, isAbout, type WrittenAcceptance } from "../rule-acceptance";
import { RuleLevel } from "../rule-level";
import { type StackDocument } from "./document";
import { STALE } from "./ids";
import { type Broken, type Rule, type UnreadReasons } from "./rule";
import { RULES } from "./table";

/** The rule about acceptances whose finding no longer exists. */
export const STALE_RULE: Rule = {
  id: STALE,
  level: RuleLevel.WARNING,
  title: "Each acceptance matches a finding",
  reason: "an acceptance without a finding would hide the next finding of its rule",
  remedy: "remove the acceptance",
  sources: ["this library"],
  check: () => [],
};

export interface Judged {
  readonly findings: readonly RuleFinding[];
  readonly accepted: readonly AcceptedRuleFinding[];
}

/** Errors first, each level in the order of the rules, each rule in the order of the document. */
export function findingsOf(document: StackDocument, reasons: UnreadReasons): Judged {
  const all = RULES.flatMap((rule) => rule.check(document, reasons).map((broken) => findingOf(rule, broken)));
  const acceptances = acceptancesIn(document.json);
  const findings: RuleFinding[] = [];
  const accepted: AcceptedRuleFinding[] = [];
  for (const finding of byLevel(all)) {
    const by = closest(finding, acceptances);
    if (by === undefined) findings.push(finding);
    else accepted.push({ finding, acceptedAt: by.path, acceptedBecause: by.reason });
  }
  const stale = acceptances.filter((one) => !all.some(({ id, path }) => id === one.id && isAbout(one, path)));
  return { findings: byLevel([...findings, ...stale.map(staleFinding)]), accepted };
}

function byLevel(findings: readonly RuleFinding[]): RuleFinding[] {
  return Object.values(RuleLevel).flatMap((level) => findings.filter((one) => one.level === level));
}

/** The acceptance nearest to the finding has the most specific reason. */
function closest({ id, path }: RuleFinding, acceptances: readonly WrittenAcceptance[]): WrittenAcceptance | undefined {
  const [nearest] = acceptances
    .filter((one) => one.id === id && isAbout(one, path))
    .sort((a, b) => b.path.length - a.path.length);
  return nearest;
}

function findingOf({ id, level, reason, remedy: usual, sources }: Rule, broken: Broken): RuleFinding {
  const { resource, what: said, remedy: meant = usual } = broken;
  const { path } = resource;
  // A document may contain control characters that move a cursor.
  const [address, what, remedy] = [oneLine(resource.address), oneLine(said), oneLine(meant)];
  const message = `${id}: ${address} ${what}; ${remedy}`;
  return {
    id,
    level,
    address,
    ...(path === undefined ? {} : { path: oneLine(path) }),
    what,
    reason,
    remedy,
    sources: [...sources],
    message,
  };
}

function staleFinding({ id: accepted, path }: WrittenAcceptance): RuleFinding {
  const { id, level, reason, remedy, sources } = STALE_RULE;
  const what = `accepts ${accepted}, which no resource there breaks`;
  return {
    id,
    level,
    address: path,
    path,
    what,
    reason,
    remedy,
    sources: [...sources],
    message: `${id}: ${path} ${what}; ${remedy}`,
  };
}
