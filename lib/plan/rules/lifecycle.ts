// Internal: rules of a bucket's lifecycle policy that delete objects which stayed until now: new rules, and rules that delete more.

import { daysOf } from "../days";
import { type Draft, draft, some } from "../findings";
import { changesAt, type Plan, type ResourceChange, updates } from "../plan";
import { PlanFindingKind, PlanLevel } from "../plan-finding";
import { at, isMasked, listAt, textAt } from "../values";

const POLICY = "oci_objectstorage_object_lifecycle_policy";
const BUCKET = "oci_objectstorage_bucket";

export function lifecycleDeletes(plan: Plan): Draft[] {
  return plan.changes.filter(isWritten).flatMap((change) => {
    if (isOfNewBucket(plan, change)) return [];
    const before = rulesBefore(plan, change);
    const further = listAt(change.after, "rules").filter(
      (rule) => isDeleting(rule) && !before.some((one) => isDeleting(one) && isWithin(rule, one)),
    );
    return further.length === 0 ? [] : [finding(plan, change, further, before)];
  });
}

function isWritten({ type, mode, actions }: ResourceChange): boolean {
  return type === POLICY && mode === "managed" && (actions.includes("create") || actions.includes("update"));
}

/** A bucket that this plan creates is empty, and only the name of such a bucket can be unknown. */
function isOfNewBucket(plan: Plan, { after, unknown }: ResourceChange): boolean {
  if (isMasked(unknown, "bucket")) return true;
  return plan.changes.some(
    ({ type, actions, after: bucket }) =>
      type === BUCKET && actions.includes("create") && textAt(bucket, "name") === textAt(after, "bucket"),
  );
}

/** Includes the rules of a destroyed policy, for example if only its address changes. */
function rulesBefore(plan: Plan, change: ResourceChange): unknown[] {
  const gone = plan.destroyed(POLICY).filter(({ before }) => {
    return ["bucket", "namespace"].every((name) => textAt(before, name) === textAt(change.after, name));
  });
  const policies = updates(change) && !changesAt(change, "bucket") ? [change, ...gone] : gone;
  return policies.flatMap(({ before }) => listAt(before, "rules"));
}

function isDeleting(rule: unknown): boolean {
  return ["DELETE", "ABORT"].includes(textAt(rule, "action") ?? "") && at(rule, "is_enabled") !== false;
}

/** Whether a rule deletes only objects that another rule also deletes, and not earlier. */
function isWithin(rule: unknown, other: unknown): boolean {
  return targetOf(rule) === targetOf(other) && isLater(rule, other) && isNarrower(rule, other);
}

function targetOf(rule: unknown): string {
  return textAt(rule, "action") === "ABORT" ? "multipart-uploads" : (textAt(rule, "target") ?? "objects");
}

function isLater(rule: unknown, other: unknown): boolean {
  return (daysOf(rule) ?? NaN) >= (daysOf(other) ?? NaN);
}

function isNarrower(rule: unknown, other: unknown): boolean {
  const excluded = textsIn(rule, "exclusion_patterns");
  if (textsIn(other, "exclusion_patterns").some((pattern) => !excluded.includes(pattern))) return false;
  const all = inclusionsOf(other);
  const mine = inclusionsOf(rule);
  return all.length === 0 || (mine.length > 0 && mine.every((one) => all.some((wider) => includes(wider, one))));
}

/** A pattern, or the prefix of a name. */
interface Inclusion {
  readonly text: string;
  readonly isPrefix: boolean;
}

/** Empty for a rule that includes all objects. */
function inclusionsOf(rule: unknown): Inclusion[] {
  const prefixes = textsIn(rule, "inclusion_prefixes").map((text) => ({ text, isPrefix: true }));
  const patterns = textsIn(rule, "inclusion_patterns").map((text) => {
    const isPrefix = literalOf(text) === text.slice(0, -1) && text.endsWith("*");
    return { text: isPrefix ? text.slice(0, -1) : text, isPrefix };
  });
  const all = [...prefixes, ...patterns];
  return all.some(({ text, isPrefix }) => isPrefix && text === "") ? [] : all;
}

function includes(wider: Inclusion, { text, isPrefix }: Inclusion): boolean {
  if (!wider.isPrefix) return !isPrefix && wider.text === text;
  return (isPrefix ? text : literalOf(text)).startsWith(wider.text);
}

/** The part before the first special character. */
function literalOf(pattern: string): string {
  return /^[^\\*?[]*/.exec(pattern)?.[0] ?? "";
}

function textsIn(rule: unknown, name: string): string[] {
  return listAt(rule, "object_name_filter", 0, name).filter((one) => typeof one === "string");
}

const NOUNS: { readonly [target: string]: string } = {
  objects: "objects",
  "previous-object-versions": "previous versions of objects",
  "multipart-uploads": "unfinished uploads",
};

/** With versioning, a deleted object becomes a previous version. */
function finding(plan: Plan, change: ResourceChange, further: readonly unknown[], before: readonly unknown[]): Draft {
  const bucket = plan.subject("bucket", { name: at(change.after, "bucket") });
  const isVersioned = isOfVersionedBucket(plan, change);
  const losing = further.filter((rule) => !isVersioned || targetOf(rule) !== "objects");
  const nouns = new Set(losing.map((rule) => NOUNS[targetOf(rule)] ?? "objects"));
  const isLoss = losing.length > 0;
  const why = (isLoss ? losing : further).map((rule) => reasonOf(plan, rule, before)).join(", and ");
  return draft(PlanFindingKind.LIFECYCLE_DELETES, isLoss ? PlanLevel.LOSS : PlanLevel.INTERRUPTION, change.address, {
    what: isLoss
      ? `${bucket} would lose ${some([...nouns])} that its lifecycle policy permanently deletes`
      : `${bucket} would keep objects that its lifecycle policy deletes only as previous versions`,
    why,
    remedy: "leave the rules as they were, or copy the objects that you need to another bucket first",
  });
}

function isOfVersionedBucket(plan: Plan, { after }: ResourceChange): boolean {
  return plan.resources().some(({ type, address, values }) => {
    if (type !== BUCKET || textAt(values, "name") !== textAt(after, "bucket")) return false;
    const next = plan.changeAt(address)?.after ?? values;
    return textAt(next, "versioning") === "Enabled";
  });
}

function reasonOf(plan: Plan, rule: unknown, before: readonly unknown[]): string {
  const subject = plan.subject("rule", { name: at(rule, "name") });
  const same = before.find((one) => textAt(one, "name") === textAt(rule, "name"));
  if (same === undefined) return `${subject} is new`;
  if (!isDeleting(same) || targetOf(same) !== targetOf(rule)) return `${subject} did not delete them until now`;
  return isLater(rule, same) ? `${subject} deletes more of them` : `${subject} deletes them earlier`;
}
