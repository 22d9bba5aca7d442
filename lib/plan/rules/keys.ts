// Internal: data that becomes unreadable when a key or a vault is deleted, and resources that are deleted with a vault, a topic
// or a user.

import { causeOf, type Draft, draft, subjectOf } from "../findings";
import { changesAt, destroys, type Plan, type PriorResource, type ResourceChange, updates } from "../plan";
import { PlanFindingKind, PlanLevel } from "../plan-finding";
import { formerKeysOf, isEncrypted, keyIdsIn } from "../key-ids";
import { isConfirmed } from "../subscriptions";
import { textAt } from "../values";

const KEY = "oci_kms_key";
const VAULT = "oci_kms_vault";

/** Resources that the service deletes with their parent, found by an argument that has the OCID of the parent. */
const CONTAINED: readonly { readonly child: string; readonly parent: string; readonly argument: string }[] = [
  { child: KEY, parent: VAULT, argument: "vault_id" },
  { child: "oci_vault_secret", parent: VAULT, argument: "vault_id" },
  { child: "oci_ons_subscription", parent: "oci_ons_notification_topic", argument: "topic_id" },
  { child: "oci_identity_auth_token", parent: "oci_identity_user", argument: "user_id" },
];

const LOSES: { readonly [child: string]: string } = {
  [KEY]: "could not be used from then on, and the data that it encrypts could not be read",
  oci_vault_secret: "could not be read from then on",
  oci_ons_subscription: "would lose its confirmation",
  oci_identity_auth_token: "would be deleted, and every client that logs in with it stops",
};

export function goesWithParent(plan: Plan): Draft[] {
  return CONTAINED.flatMap(({ child, parent, argument }) =>
    plan.destroyed(parent).flatMap((change) =>
      plan
        .resourcesWith(child, argument, textAt(change.before, "id"))
        .filter((resource) => !isDestroyed(plan, resource))
        .filter(({ type, values }) => type !== "oci_ons_subscription" || isConfirmed(values))
        .map((resource) =>
          draft(PlanFindingKind.GOES_WITH_PARENT, PlanLevel.LOSS, resource.address, {
            what: `${subjectOf(plan, child, resource.values)} ${LOSES[child] ?? "would be deleted"}, although the plan does not destroy it`,
            why: `its parent ${change.address} is destroyed: ${causeOf(change)}`,
            remedy: `keep ${change.address}`,
          }),
        ),
    ),
  );
}

/** A resource that is destroyed itself has its own finding. */
function isDestroyed(plan: Plan, { address }: PriorResource): boolean {
  const change = plan.changeAt(address);
  return change !== undefined && destroys(change);
}

export function unreadable(plan: Plan): Draft[] {
  const keys = new Map([...keysThatGo(plan)].map(({ id, why }) => [id, why]));
  return encryptedBy(plan, keys).map(({ resource, keyId }) =>
    draft(PlanFindingKind.UNREADABLE, PlanLevel.LOSS, resource.address, {
      what: `${subjectOf(plan, resource.type, resource.values)} could not be read from then on${contents(resource.type)}`,
      why: `it is encrypted with a key that is deleted: ${keys.get(keyId) ?? ""}`,
      remedy: "switch it to another key in a separate deployment, and delete the old key in a later one",
    }),
  );
}

function contents(type: string): string {
  return type === "oci_streaming_stream_pool" ? ", and neither could any stream in it" : "";
}

interface GoingKey {
  readonly id: string;
  readonly why: string;
}

/** A key that is destroyed itself comes last, so it overrides its vault. */
function* keysThatGo(plan: Plan): Generator<GoingKey> {
  for (const vault of plan.destroyed(VAULT)) {
    const vaultId = textAt(vault.before, "id");
    // A key that is only looked up is also deleted with its vault.
    const keys = plan.resources().filter(({ type, values }) => type === KEY && textAt(values, "vault_id") === vaultId);
    for (const { address, values } of keys) {
      const id = textAt(values, "id");
      if (id !== undefined && vaultId !== undefined)
        yield { id, why: `${address} is deleted with its vault ${vault.address} (${causeOf(vault)})` };
    }
  }
  for (const change of plan.destroyed(KEY)) {
    const id = textAt(change.before, "id");
    if (id !== undefined) yield { id, why: `${change.address} is destroyed (${causeOf(change)})` };
  }
}

export function keyDisabled(plan: Plan): Draft[] {
  const disabled = plan.changes.filter(isDisabled);
  const keys = new Map(disabled.map((change) => [textAt(change.before, "id") ?? "", change]));
  const named = encryptedBy(plan, keys);
  return disabled.map((change) => {
    const users = named.filter(({ keyId }) => keyId === textAt(change.before, "id"));
    const which = users.length === 0 ? "" : `: ${users.map(({ resource }) => resource.address).join(", ")}`;
    return draft(PlanFindingKind.KEY_DISABLED, PlanLevel.INTERRUPTION, change.address, {
      what: `${subjectOf(plan, KEY, change.before)} would be disabled, and the data that it encrypts could not be read until it is enabled again${which}`,
      why: 'desired_state becomes "DISABLED"',
      remedy: 'leave desired_state at "ENABLED" while the key is in use',
    });
  });
}

/** Oracle documents what happens to stored data only for objects. If the former key is deleted, that finding is more important. */
export function keyChanged(plan: Plan): Draft[] {
  const going = new Set([...keysThatGo(plan)].map(({ id }) => id));
  return plan.changes.flatMap((change) => {
    const [key] = formerKeysOf(change).filter(({ id }) => !going.has(id));
    if (key === undefined) return [];
    const [former] = plan.resourcesWith(KEY, "id", key.id);
    const name = former?.address ?? plan.shown(key, "id");
    return draft(PlanFindingKind.KEY_CHANGED, PlanLevel.NOTICE, change.address, {
      what: `${subjectOf(plan, change.type, change.before)} would change its key, and data that is already stored in it may still need the former one${name === undefined ? "" : `, ${name}`}`,
      why: `${key.argument} changes`,
      remedy:
        "keep the former key and the statement that lets the service use it until no stored data needs them: with this library, name the key in formerKeys of the encryption",
    });
  });
}

function isDisabled(change: ResourceChange): boolean {
  const isToBe = change.type === KEY && textAt(change.after, "desired_state") === "DISABLED";
  return isToBe && updates(change) && changesAt(change, "desired_state");
}

interface Encrypted {
  readonly resource: PriorResource;
  readonly keyId: string;
}

/** The resources that have one of the keys in a key argument, at any depth. */
function encryptedBy(plan: Plan, keys: ReadonlyMap<string, unknown>): Encrypted[] {
  if (keys.size === 0) return [];
  return plan
    .remaining()
    .filter(isEncrypted)
    .flatMap((resource) => {
      const key = keyIdsIn(resource.values).find(({ id }) => keys.has(id));
      return key === undefined ? [] : [{ resource, keyId: key.id }];
    });
}
