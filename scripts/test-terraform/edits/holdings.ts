// Resources whose contents cannot be restored, and what is gone.

import { type PlanReport } from "cdktf-oci-streaming/plan";
import { type Listed } from "../../test-provider/orders";
import { isObject, itemsOf, type ObjectValue, textOf, type Value } from "../../test-provider/values";
import { subjectOf } from "./planned";

export interface Held {
  readonly id: string;
  readonly subject: string;
  readonly address: string | undefined;
  /** That of the pool, topic or vault it is in, or of the policy that deletes what is in it. */
  readonly parentAddress: string | undefined;
  /** Messages, objects or entries. */
  readonly count: number;
  /** Whether the key that it is encrypted with is there, or it has none. */
  readonly isReadable: boolean;
}

export interface Loss {
  /** Where a report has to say it: at one of these. */
  readonly addresses: readonly string[];
  readonly text: string;
}

/** Types that hold something, or that cannot be made again as they were. */
const HOLDERS = new Set([
  "oci_streaming_stream",
  "oci_streaming_stream_pool",
  "oci_streaming_connect_harness",
  "oci_queue_queue",
  "oci_objectstorage_bucket",
  "oci_kms_vault",
  "oci_kms_key",
  "oci_vault_secret",
  "oci_identity_user",
  "oci_identity_auth_token",
  "oci_logging_log_group",
  "oci_logging_log",
  "oci_ons_subscription",
]);

/** Arguments that name what a resource goes with. */
const PARENTS = ["stream_pool_id", "topic_id", "vault_id"];

export function holdingsOf(resources: readonly Listed[], addresses: ReadonlyMap<string, string>): Held[] {
  const keys = new Set(resources.filter(({ type }) => type === "oci_kms_key").map(({ id }) => id));
  const byId = new Map(resources.map((one) => [one.id, one]));
  return resources
    .filter(({ type, values }) => HOLDERS.has(type) && isKept(type, values.state))
    .map(({ type, id, values, count }) => {
      const parent = PARENTS.flatMap((name) => textOf(values[name]) ?? [])[0];
      const outer = parent === undefined ? policyOf(resources, values) : byId.get(parent);
      const used = [...keyIds(values), ...(outer === undefined ? [] : keyIds(outer.values))];
      return {
        id,
        subject: subjectOf(type, values),
        address: addresses.get(id),
        parentAddress: outer === undefined ? undefined : addresses.get(outer.id),
        count,
        isReadable: used.every((key) => keys.has(key)),
      };
    });
}

/** What has the name of a bucket in it, as its lifecycle policy does. */
function policyOf(resources: readonly Listed[], { name }: ObjectValue): Listed | undefined {
  return resources.find(({ type, values }) => type === LIFECYCLE && values.bucket === name);
}

const LIFECYCLE = "oci_objectstorage_object_lifecycle_policy";

/** An unconfirmed subscription can be made again. */
function isKept(type: string, state: Value | undefined): boolean {
  return type !== "oci_ons_subscription" || state === "ACTIVE";
}

function keyIds(values: Value): string[] {
  if (!isObject(values)) return [];
  const settings = itemsOf(values.custom_encryption_key);
  const own = ["kms_key_id", "custom_encryption_key_id"].flatMap((name) => textOf(values[name]) ?? []);
  return [...own, ...settings.flatMap(({ kms_key_id }) => textOf(kms_key_id) ?? [])];
}

export function lossesBetween(before: readonly Held[], after: readonly Held[]): Loss[] {
  const left = new Map(after.map((one) => [one.id, one]));
  return before
    .flatMap((held) => {
      const now = left.get(held.id);
      const text = lossOf(held, now);
      return text === undefined ? [] : [{ text, addresses: whereSaid(held, now).filter((one) => one !== undefined) }];
    })
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** What is in no state is lost with what it is in; so is a confirmation, and what cannot be read. */
function whereSaid(held: Held, now: Held | undefined): (string | undefined)[] {
  if (now !== undefined) return [held.address, held.parentAddress, now.parentAddress];
  const isOwn = held.address !== undefined && !held.subject.startsWith("subscription");
  return isOwn ? [held.address] : [held.address, held.parentAddress];
}

function lossOf(held: Held, now: Held | undefined): string | undefined {
  if (now === undefined) return `${held.subject}${contents(held)}`;
  if (now.count < held.count) return `${held.count - now.count} of what was in ${held.subject}`;
  return held.isReadable && !now.isReadable ? `${held.subject} cannot be read` : undefined;
}

/** Those of which no finding of a report says that they are lost. */
export function unsaid(losses: readonly Loss[], report: PlanReport): string[] {
  const said = new Set(report.losses.map(({ address }) => address));
  return losses.filter(({ addresses }) => !addresses.some((one) => said.has(one))).map(({ text }) => text);
}

function contents({ subject, count }: Held): string {
  if (count === 0) return "";
  const [noun = ""] = subject.split(" ");
  return ` with ${count} ${{ bucket: "objects", log: "entries" }[noun] ?? "messages"}`;
}
