// Create, read, update and delete, as the service does them.

import { checkCreation } from "./conflicts";
import { checkDeletion, goesWith, keepsName } from "./deletion";
import { expire } from "./expiry";
import { idOf } from "./ids";
import { filled } from "./invented";
import { type ResourceType } from "./plan";
import { type Place } from "./provider";
import { placed, settled } from "./settled";
import { keptTags, seenTags, tagged } from "./tags";
import { type ObjectValue, shown, type Value } from "./values";
import { checkHome, type Resource, ServiceError, type World } from "./world";

export function create(place: Place, type: ResourceType, next: ObjectValue): ObjectValue {
  const { world, region } = place;
  checkHome(type.name, region);
  // The id last: what is refused uses none up.
  const wanted = placed(place, type.name, next);
  checkCreation(world, type.name, wanted);
  const id = idOf(world, type.name, region, next);
  const resource = world.add(type.name, id, region, tagged(place.tags, filled(place, type, id, wanted)));
  resource.values = settled(place, resource, undefined);
  expire(world, resource);
  return seenTags(place.tags, resource.values);
}

/** The attributes of the service; arguments for Terraform only, such as timeouts, stay as they were. */
export function read({ world, region, tags }: Place, type: ResourceType, state: ObjectValue): Value {
  if (!type.name.startsWith("oci_")) return state;
  const found = world.seen(type.name, state.id, region);
  if (found === undefined) return null;
  return withTimeoutsOf(state, { ...seenTags(tags, found.values), ...notRead(type.name, state) });
}

function withTimeoutsOf(state: ObjectValue, values: ObjectValue): ObjectValue {
  return "timeouts" in values ? { ...values, timeouts: state.timeouts ?? null } : values;
}

/** How an identity domain is asked, which is nothing that it keeps. */
const REQUESTS = ["attribute_sets", "attributes"];

/** Arguments that the service does not give back: they are in the state as they were written, and nowhere after an import. */
const NOT_READ: Readonly<Record<string, readonly string[]>> = {
  oci_identity_auth_token: ["token"],
  oci_identity_domains_auth_token: ["token"],
  oci_identity_domains_group: REQUESTS,
  oci_kms_key: ["auto_key_rotation_details"],
  oci_queue_queue: ["purge_trigger", "purge_type"],
  oci_streaming_stream_pool: ["security_attributes"],
  oci_vault_secret: ["secret_content", "enable_auto_generation"],
};

function notRead(type: string, state: ObjectValue): ObjectValue {
  return Object.fromEntries((NOT_READ[type] ?? []).map((name) => [name, state[name] ?? null]));
}

export function update(place: Place, type: ResourceType, prior: ObjectValue, next: ObjectValue): ObjectValue {
  const { world, region, tags } = place;
  if (!type.name.startsWith("oci_")) return filled(place, type, shown(prior.id), next);
  checkHome(type.name, region);
  const found = world.seen(type.name, prior.id, region);
  if (found === undefined) throw ServiceError.notFound(`${type.name} ${shown(prior.id)}`);
  checkCreation(world, type.name, next, found);
  const before = found.values;
  found.values = keptTags(tags, filled(place, type, found.id, next), before);
  found.values = settled(place, found, before);
  expire(world, found);
  world.note("update", found);
  return seenTags(tags, found.values);
}

/** A resource that is already gone counts as deleted. */
export function remove({ world, region }: Place, type: ResourceType, prior: ObjectValue): void {
  const found = world.seen(type.name, prior.id, region);
  if (found === undefined) return;
  checkHome(type.name, region);
  checkDeletion(world, found);
  removeWithContents(world, found);
}

/** Deletes a resource with all that goes with it. */
export function removeWithContents(world: World, resource: Resource): void {
  for (const inner of goesWith(world, resource)) removeWithContents(world, inner);
  keepsName(world, resource);
  world.remove(resource);
}
