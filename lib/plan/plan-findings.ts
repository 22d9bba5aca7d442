// Internal: runs the rules over a plan, sorts the findings, and marks the accepted ones.

import { type AcceptedFinding } from "./accepted-finding";
import { type Draft, draft, type Rule } from "./findings";
import { type Plan } from "./plan";
import { type PlanConfiguration } from "./plan-configuration";
import { type PlanFinding, PlanFindingKind, PlanLevel } from "./plan-finding";
import { connectors } from "./rules/connectors";
import { bootVolumesReplaced, contentReplaced, queuesPurged, writtenOnImport } from "./rules/contents";
import { destroyed } from "./rules/destroyed";
import { inPlace } from "./rules/in-place";
import { fallsBack, silentlyKept } from "./rules/kept";
import { goesWithParent, keyChanged, keyDisabled, unreadable } from "./rules/keys";
import { lifecycleDeletes } from "./rules/lifecycle";
import { moves } from "./rules/moves";
import { addressesTaken, missingMoved, namesReserved, namesTaken } from "./rules/names";
import { poolStreams } from "./rules/pool-streams";
import { forgotten, leftState, wholeTruth } from "./rules/state";

const RULES: readonly Rule[] = [
  wholeTruth,
  destroyed,
  poolStreams,
  goesWithParent,
  unreadable,
  queuesPurged,
  inPlace,
  lifecycleDeletes,
  bootVolumesReplaced,
  contentReplaced,
  connectors,
  moves,
  keyDisabled,
  writtenOnImport,
  keyChanged,
  leftState,
  namesTaken,
  namesReserved,
  addressesTaken,
  missingMoved,
  forgotten,
  fallsBack,
];

const ORDER = [PlanLevel.LOSS, PlanLevel.INTERRUPTION, PlanLevel.NOTICE];

export function findingsIn(
  plan: Plan,
  last: PlanConfiguration | undefined,
  accepted: readonly AcceptedFinding[],
): PlanFinding[] {
  const drafts = [...RULES.flatMap((rule) => rule(plan)), ...silentlyKept(plan, last)];
  // In a plan with errors, the missing part may contain the accepted finding.
  const all = [...drafts, ...(plan.isErrored ? [] : staleAcceptances(drafts, accepted))];
  const byLevel = ORDER.flatMap((level) => all.filter((one) => one.level === level));
  return byLevel.map((one) => finished(one, accepted));
}

function finished(one: Draft, accepted: readonly AcceptedFinding[]): PlanFinding {
  const reason = isAcceptable(one) ? accepted.find(({ address }) => address === one.address)?.reason : undefined;
  const where = one.address === "" ? "" : `${one.address}: `;
  const message = `${where}${one.what}, because ${one.why}; ${one.remedy}`;
  return { ...one, ...(reason === undefined ? {} : { accepted: reason }), message };
}

/** A notice is not a loss that you could accept. */
function isAcceptable({ level }: Draft): boolean {
  return level !== PlanLevel.NOTICE;
}

function staleAcceptances(drafts: readonly Draft[], accepted: readonly AcceptedFinding[]): Draft[] {
  if (accepted.length === 0) return [];
  const found = new Set(drafts.filter(isAcceptable).map(({ address }) => address));
  const stale = new Set(accepted.map(({ address }) => address).filter((address) => !found.has(address)));
  return [...stale].map((address) =>
    draft(PlanFindingKind.STALE_ACCEPTANCE, PlanLevel.NOTICE, address, {
      what: "an accepted loss or interruption does not occur",
      why: "this plan would not lose or interrupt anything at this address",
      remedy: "remove the acceptance, so that it does not hide the next loss",
    }),
  );
}
