// Internal: what leaves the state without being destroyed, and plans that are not the whole truth.

import { type Draft, draft, subjectOf } from "../findings";
import { heldBy } from "../held";
import { type Plan, type ResourceChange } from "../plan";
import { PlanFindingKind, PlanLevel } from "../plan-finding";

const { LOSS, INTERRUPTION, NOTICE } = PlanLevel;

/** The provider takes every 404 for "gone": also that of lost rights, of another region, of another provider alias. */
export function leftState(plan: Plan): Draft[] {
  return plan.drift
    .filter(({ actions, type }) => actions.includes("delete") && heldBy(type) !== undefined)
    .map((drift) => {
      const isMadeAgain = plan.changeAt(drift.address)?.actions.includes("create") ?? false;
      const isHolder = heldBy(drift.type)?.level === LOSS;
      const again = isMadeAgain ? "a second one would be made, empty" : "nobody would manage it any more";
      return draft(PlanFindingKind.LEFT_STATE, isMadeAgain && isHolder ? INTERRUPTION : NOTICE, drift.address, {
        what: `${subjectOf(plan, drift.type, drift.before)} was not found and has left the state; if it still exists, ${again}`,
        why: "the service answered 404, which it does for what is gone, for missing permissions and in another region alike",
        remedy:
          "check the region, the provider alias and the permissions, and plan with TF_PRESERVE_STATE_ON_404=true in the environment unless it is really gone",
      });
    });
}

/** `forget` leaves the resource alone; with `create`, another one is made. */
export function forgotten(plan: Plan): Draft[] {
  return plan.changes.filter(isForgotten).map((change) => {
    const second = change.actions.includes("create") ? ", and another one would be made" : "";
    return draft(PlanFindingKind.FORGOTTEN, NOTICE, change.address, {
      what: `${subjectOf(plan, change.type, change.before)} would leave the state and live on, unmanaged and at your cost${second}`,
      why: "the configuration says not to destroy it",
      remedy: "let another state import it, or delete it yourself once it is not needed",
    });
  });
}

function isForgotten({ actions, type }: ResourceChange): boolean {
  return actions.includes("forget") && heldBy(type) !== undefined;
}

export function wholeTruth({ isErrored, isComplete }: Plan): Draft[] {
  if (isErrored) {
    return [
      draft(PlanFindingKind.PLAN_ERRORED, NOTICE, "", {
        what: "this plan may be only a part of what would happen; what it shows is real",
        why: "Terraform stopped with an error while it planned, as for a resource with prevent_destroy",
        remedy: "read the error, correct its cause, and plan again",
      }),
    ];
  }
  if (isComplete) return [];
  return [
    draft(PlanFindingKind.PLAN_INCOMPLETE, NOTICE, "", {
      what: "this plan does not do all that the configuration asks for",
      why: "it was made with -target, or something in it can only be planned later",
      remedy: "look at the report of the next plan too",
    }),
  ];
}
