// Internal: finds rules on the objects of a bucket that does not emit their events, which would never match.

import { Annotations, type TerraformResource, TerraformStack } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { overridesOf } from "../core/adoption/written";
import { resolvedText } from "../core/token/tokens";
import { alternatives, type EventMatch, type EventTree } from "./event-tree";
import { globOf } from "./event-type";
import { OBJECT_EVENTS } from "./event-type-table";

/** A bucket of the bindings, as this library and users make it. */
interface BucketBlock extends TerraformResource {
  readonly nameInput?: string;
  readonly name: string;
  readonly compartmentIdInput?: string;
  readonly objectEventsEnabledInput?: unknown;
}

/** The check runs at the end, when all buckets are made. */
export function watchBuckets(rule: Construct, condition: EventTree, compartment: Compartment): void {
  const types = textsAt(condition, ["eventType"]);
  const isOnObjects = types === undefined || types.some((type) => OBJECT_EVENTS.some(globOf(type)));
  const names = textsAt(condition, ["data", "additionalDetails", "bucketName"]);
  if (names !== undefined && isOnObjects) {
    rule.node.addValidation({ validate: () => names.flatMap((name) => silentBucket(rule, name)) });
  }
  if (names === undefined && types?.every((type) => OBJECT_EVENTS.includes(type)) === true) {
    rule.node.addValidation({ validate: () => warnOfSilence(rule, compartment) });
  }
}

/** The strings that an attribute may have; undefined if the condition does not name it. */
export function textsAt(condition: EventTree, path: readonly string[]): string[] | undefined {
  let match: EventMatch | undefined = condition;
  for (const name of path) match = match?.kind === "tree" ? match.members.get(name) : undefined;
  if (match === undefined) return undefined;
  return alternatives(match).flatMap((one) => (one.kind === "text" ? [one.text] : []));
}

function silentBucket(rule: Construct, name: string): string[] {
  const wanted = resolvedText(rule, name);
  const named = bucketsIn(rule.node.root).filter((bucket) => namesOf(rule, bucket).includes(wanted));
  // Another region may have a bucket of the same name.
  const own = named.filter((bucket) => TerraformStack.of(bucket) === TerraformStack.of(rule));
  const silent = (own.length > 0 ? own : named).map((bucket) => ({ bucket, emits: emits(bucket) }));
  const [first] = silent;
  if (first === undefined || silent.some((one) => one.emits)) return [];
  const what = "the bucket of the condition";
  const remedy = "give the bucket emitObjectEvents: true (object_events_enabled of the resource)";
  const got = placeOf(first.bucket);
  return [refusal(rule.node.path, { what, rule: "must emit the events of its objects", got, remedy }).message];
}

/** A validation runs at each synthesis, but the warning is added once. */
function warnOfSilence(rule: Construct, { compartmentId }: Compartment): string[] {
  const where = resolvedText(rule, compartmentId);
  const isThere = ({ compartmentIdInput: id }: BucketBlock): boolean =>
    id !== undefined && resolvedText(rule, id) === where;
  const there = bucketsIn(rule.node.root).filter(isThere);
  const warning =
    "the rule waits for events of objects, but no bucket that this app creates in its compartment emits them " +
    `(${there.map(placeOf).join(", ")}): give one emitObjectEvents: true`;
  const isNew = !rule.node.metadata.some(({ data }) => data === warning);
  if (there.length > 0 && isNew && !there.some(emits)) Annotations.of(rule).addWarning(warning);
  return [];
}

function bucketsIn(root: IConstruct): BucketBlock[] {
  return root.node
    .findAll()
    .filter((one) => "terraformResourceType" in one && one.terraformResourceType === "oci_objectstorage_bucket")
    .filter((one): one is BucketBlock => "compartmentIdInput" in one);
}

/** The names of a bucket in a condition: the reference, and the given name. */
function namesOf(rule: Construct, bucket: BucketBlock): string[] {
  const given = bucket.nameInput === undefined ? [] : [resolvedText(rule, bucket.nameInput)];
  return [...given, resolvedText(rule, bucket.name)];
}

/** Whether it emits events, or may do so: a value that only Terraform knows counts as true. */
function emits(bucket: BucketBlock): boolean {
  const argument = overridesOf(bucket).object_events_enabled ?? bucket.objectEventsEnabledInput;
  return argument !== undefined && argument !== false;
}

/** The path that users know: that of the construct, not of the resource in it. */
function placeOf({ node }: IConstruct): string {
  return node.id === "Resource" ? (node.scope?.node.path ?? node.path) : node.path;
}
