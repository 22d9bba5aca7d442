// What can be there only once: names, address ranges, DNS labels, addresses.

import { addressesOverlap } from "./addresses";
import { reservation } from "./deletion";
import { isList, isObject, itemsOf, type ObjectValue, shown, textOf, type Value } from "./values";
import { type Resource, ServiceError, type World } from "./world";

/** By type, the argument that must be unique, and within what. */
const UNIQUE: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  oci_streaming_stream: [["name", ["stream_pool_id"]]],
  oci_ons_notification_topic: [["name", []]],
  oci_identity_policy: [["name", ["compartment_id"]]],
  oci_identity_user: [["name", []]],
  oci_identity_group: [["name", []]],
  oci_identity_dynamic_group: [["name", []]],
  oci_identity_domains_user: [["user_name", ["idcs_endpoint"]]],
  oci_identity_domains_group: [["display_name", ["idcs_endpoint"]]],
  oci_identity_domains_dynamic_resource_group: [["display_name", ["idcs_endpoint"]]],
  oci_objectstorage_bucket: [["name", ["namespace"]]],
  oci_functions_function: [["display_name", ["application_id"]]],
  oci_functions_application: [["display_name", ["compartment_id"]]],
  oci_vault_secret: [["secret_name", ["vault_id"]]],
  oci_logging_log_group: [["display_name", ["compartment_id"]]],
  oci_logging_log: [["display_name", ["log_group_id"]]],
  oci_core_subnet: [["dns_label", ["vcn_id"]]],
  oci_identity_user_group_membership: [["user_id", ["group_id"]]],
  oci_core_service_gateway: [["vcn_id", []]],
  oci_core_internet_gateway: [["vcn_id", []]],
  oci_objectstorage_object_lifecycle_policy: [["bucket", ["namespace"]]],
};

/** @param self - the updated resource, which does not conflict with itself */
export function checkCreation(world: World, type: string, values: ObjectValue, self?: Resource): void {
  const others = world.all(type).filter((other) => other !== self);
  checkReferences(world, values, self);
  for (const [argument, within] of UNIQUE[type] ?? []) {
    const wanted = textOf(values[argument]);
    if (wanted === undefined) continue;
    const taken = others.some(
      (other) => same(argument, other.values, values) && within.every((scope) => same(scope, other.values, values)),
    );
    if (taken) throw exists(type, argument, wanted);
  }
  if (type === "oci_vault_secret" && self === undefined && world.reserved.has(reservation(values))) {
    throw exists(type, "secret_name", `${shown(values.secret_name)}, whose deletion is scheduled`);
  }
  if (type === "oci_core_subnet") checkRange(values, others);
  if (type === "oci_streaming_stream_pool") checkAddress(values, others);
  if (type === "oci_identity_auth_token") checkTokens(values, others);
}

function same(argument: string, a: ObjectValue, b: ObjectValue): boolean {
  return (a[argument] ?? null) === (b[argument] ?? null);
}

function exists(type: string, argument: string, value: string): ServiceError {
  return ServiceError.conflict(
    "NotAuthorizedOrResourceAlreadyExists",
    `${type} with ${argument} ${value} exists already.`,
  );
}

/** What was deleted is not found: a stream cannot be made in a pool that is gone, nor be moved into it. */
function checkReferences(world: World, values: ObjectValue, self: Resource | undefined): void {
  const before = new Set(self && textsIn(self.values));
  const gone = textsIn(values).find((id) => world.wasThere(id) && world.find(id) === undefined && !before.has(id));
  if (gone !== undefined) throw ServiceError.notFound(gone);
}

function textsIn(value: Value): string[] {
  if (typeof value === "string") return [value];
  if (isList(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

function checkRange(values: ObjectValue, others: readonly Resource[]): void {
  for (const { values: other } of others.filter((subnet) => same("vcn_id", subnet.values, values))) {
    const overlapping = rangesOf(values).find((range) =>
      rangesOf(other).some((taken) => addressesOverlap(range, taken)),
    );
    if (overlapping !== undefined) {
      const what = `The CIDR ${overlapping} overlaps with that of the subnet ${shown(other.display_name)}.`;
      throw ServiceError.conflict("InvalidParameter", what);
    }
  }
}

function rangesOf(values: ObjectValue): string[] {
  const several = isList(values.ipv4cidr_blocks) ? values.ipv4cidr_blocks : [];
  return [...new Set([values.cidr_block ?? null, ...several].flatMap((value: Value) => textOf(value) ?? []))];
}

function checkAddress(values: ObjectValue, others: readonly Resource[]): void {
  const [wanted] = itemsOf(values.private_endpoint_settings);
  const address = textOf(wanted?.private_endpoint_ip);
  if (wanted === undefined || address === undefined) return;
  const taken = others.some(({ values: other }) => {
    const [used] = itemsOf(other.private_endpoint_settings);
    return used?.subnet_id === wanted.subnet_id && used?.private_endpoint_ip === address;
  });
  if (taken) throw ServiceError.conflict("Conflict", `The private IP ${address} is in use.`);
}

/** A user has two at most. */
function checkTokens(values: ObjectValue, others: readonly Resource[]): void {
  if (others.filter((other) => same("user_id", other.values, values)).length < 2) return;
  throw new ServiceError("400-LimitExceeded", "The user has two auth tokens already.");
}
