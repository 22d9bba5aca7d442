// Internal: the ids of rules, and suggestions for a misspelled id.

import { refusal } from "../../core/checks";
import { isWithin } from "../../core/near";
import { RULES } from "./table";

/** The rule about acceptances themselves. */
export const STALE = "OCI-RUL-001";

/** Rejects the id of a rule that does not exist. */
export function checkRuleId(at: string | undefined, id: string): void {
  const ids = [...RULES.map((rule) => rule.id), STALE];
  if (ids.includes(id)) return;
  const near = nearIds(id, ids);
  const remedy = near.length === 0 ? "see docs/guides/rules.md" : `did you mean ${near.join(" or ")}?`;
  throw refusal(at, { what: "the id of a rule", rule: "must be one that exists", got: id, remedy });
}

/** Refuses the id of a rule that does not exist or that cannot be accepted. */
export function checkAcceptable(at: string, id: string): void {
  checkRuleId(at, id);
  if (id !== STALE) return;
  const remedy = "remove the stale acceptance";
  throw refusal(at, { what: `the rule ${id}`, rule: "cannot be accepted", remedy });
}

/** The ids in another case or form, otherwise the ids that differ by one letter; three at most. */
function nearIds(id: string, ids: readonly string[]): string[] {
  const same = ids.filter((one) => bare(one) === bare(id));
  const near = ids.filter((one) => Math.abs(one.length - id.length) <= 1 && isWithin(1, id.toUpperCase(), one));
  return (same.length > 0 ? same : near).slice(0, MOST);
}

const MOST = 3;

function bare(id: string): string {
  return id
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, "")
    .replace(/^OCI/, "");
}
