// Internal: values that the service keeps although they are not in the code, and values that a replacement loses because they are not.

import { type Draft, draft, subjectOf } from "../findings";
import { isKept } from "../kept-arguments";
import { isReplaced, type Plan, type ResourceChange } from "../plan";
import { type PlanConfiguration } from "../plan-configuration";
import { PlanFindingKind, PlanLevel } from "../plan-finding";
import { at, isMasked, isSet, type Step } from "../values";
import { argumentsWithDefault, type WayBack, wayBack } from "../ways-back";

/**
 * The arguments that were removed from the code without a planned change.
 *
 * @param last - the last deployed document; without it, a value that is not the service's default counts as removed from the code
 */
export function silentlyKept(plan: Plan, last: PlanConfiguration | undefined): Draft[] {
  return plan.changes.filter(stays).flatMap((change) => {
    const written = plan.configuration.argumentsAt(change.address);
    if (written === undefined) return [];
    const before = last?.argumentsAt(change.previousAddress ?? change.address);
    const gone =
      last === undefined
        ? changedDefaults(change).filter((path) => !written.has(path))
        : (before?.missingFrom(written) ?? []);
    const kept = outermost(gone.filter((path) => isKept(change, path)));
    return kept.map((path) => keptFinding(plan, change, path, last !== undefined));
  });
}

function stays({ actions, mode, deposed }: ResourceChange): boolean {
  const [action] = actions;
  return (
    mode === "managed" && deposed === undefined && actions.length === 1 && ["no-op", "update"].includes(action ?? "")
  );
}

function changedDefaults({ type, before }: ResourceChange): string[] {
  return argumentsWithDefault(type)
    .filter(({ path, way }) => isOwnValue(valueAt(before, path), way))
    .map(({ path }) => path);
}

function isOwnValue(value: unknown, { unset = [] }: WayBack): boolean {
  return isSet(value) && !unset.includes(value);
}

/** Without the paths in a block that is listed itself. */
function outermost(paths: readonly string[]): string[] {
  return paths.filter((path) => !paths.some((other) => path.startsWith(`${other}.`)));
}

function keptFinding(plan: Plan, change: ResourceChange, path: string, wasWritten: boolean): Draft {
  const gone = wasWritten ? "no longer has" : "does not have";
  return draft(PlanFindingKind.SILENTLY_KEPT, PlanLevel.NOTICE, change.address, {
    what: `${subjectOf(plan, change.type, change.before)} would keep its ${path}, which the code ${gone}`,
    why: "the provider does not plan a change for an Optional and Computed argument that is left out",
    remedy: wayBack(change.type, path),
  });
}

/** The new resource has the service's defaults for values that are set in the old resource but not in the code. */
export function fallsBack(plan: Plan): Draft[] {
  return plan.changes
    .filter((change) => isReplaced(change) && change.mode === "managed")
    .flatMap((change) =>
      outermost(pathsThatFallBack(change)).map((path) =>
        draft(PlanFindingKind.FALLS_BACK, PlanLevel.NOTICE, change.address, {
          what: `${subjectOf(plan, change.type, change.before)} would be created again without its current ${path}`,
          why: `${path} is set on the service, and is not in the code`,
          remedy: `write ${path} into the code if the new one must have it`,
        }),
      ),
    );
}

function pathsThatFallBack(change: ResourceChange): string[] {
  const tags = isSet(at(change.before, "freeform_tags")) ? ["freeform_tags"] : [];
  return [...changedDefaults(change), ...tags].filter((path) => isMasked(change.unknown, ...stepsOf(path)));
}

/** A block is a list of one. */
function stepsOf(path: string): Step[] {
  return path.split(".").flatMap((step, index) => (index === 0 ? [step] : [0, step]));
}

function valueAt(values: unknown, path: string): unknown {
  return at(values, ...stepsOf(path));
}
