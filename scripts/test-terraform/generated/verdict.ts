// The losses, and whether the report had listed them.

import { PlanReport } from "cdktf-oci-streaming/plan";
import { type Held, lossesBetween, unsaid } from "../edits/holdings";

export interface Verdict {
  /** What was lost although no finding at its address, or at that of what it is in, calls it a loss. */
  readonly unsaid: readonly string[];
  readonly lost: number;
  readonly hasLosses: boolean;
}

export function verdictOf(json: string, before: readonly Held[], after: readonly Held[]): Verdict {
  const report = PlanReport.ofText(json);
  const lost = lossesBetween(before, after);
  return { unsaid: unsaid(lost, report), lost: lost.length, hasLosses: report.hasLosses };
}
