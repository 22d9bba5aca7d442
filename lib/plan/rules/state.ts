// Internal: resources that leave the state without being destroyed, and plans that are incomplete.

import { type Draft, draft, subjectOf } from "../findings";
import { heldBy } from "../held";
import { type Plan, type ResourceChange } from "../plan";
import { PlanFindingKind, PlanLevel } from "../plan-finding";

const { LOSS, INTERRUPTION, NOTICE } = PlanLevel;

/** The provider treats every 404 as "gone", even if the cause is a missing permission, another region or another provider alias. */
export function leftState(plan: Plan): Draft[] {
  return plan.drift
    .filter(({ actions, type }) => actions.includes("delete") && heldBy(type) !== undefined)
    .map((drift) => {
      const isMadeAgain = plan.changeAt(drift.address)?.actions.includes("create") ?? false;
      const isHolder = heldBy(drift.type)?.level === LOSS;
      const again = isMadeAgain ? "a second, empty one would be created" : "it would no longer be managed";
      return draft(PlanFindingKind.LEFT_STATE, isMadeAgain && isHolder ? INTERRUPTION : NOTICE, drift.address, {
        what: `${subjectOf(plan, drift.type, drift.before)} was not found and has left the state; if it still exists, ${again}`,
        why: "the service answered 404, which can mean a deleted resource, missing permissions or another region",
        remedy:
          "check the region, the provider alias and the permissions, and plan with TF_PRESERVE_STATE_ON_404=true in the environment unless it is really gone",
      });
    });
}

/** `forget` leaves the resource as it is. With `create`, another one is created. */
export function forgotten(plan: Plan): Draft[] {
  return plan.changes.filter(isForgotten).map((change) => {
    const second = change.actions.includes("create") ? ", and another one would be created" : "";
    return draft(PlanFindingKind.FORGOTTEN, NOTICE, change.address, {
      what: `${subjectOf(plan, change.type, change.before)} would leave the state but continue to exist, unmanaged and at your cost${second}`,
      why: "the configuration removes it without destroying it",
      remedy: "import it into another state, or delete it manually when it is not needed",
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
        what: "this plan may be only a part of the changes; the changes that it shows are real",
        why: "Terraform stopped with an error while it planned, for example at a resource with prevent_destroy",
        remedy: "read the error, correct its cause, and plan again",
      }),
    ];
  }
  if (isComplete) return [];
  return [
    draft(PlanFindingKind.PLAN_INCOMPLETE, NOTICE, "", {
      what: "this plan does not do all that the configuration asks for",
      why: "it was created with -target, or something in it can only be planned later",
      remedy: "look at the report of the next plan too",
    }),
  ];
}
