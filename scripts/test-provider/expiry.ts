// What the service deletes automatically: log entries past the retention, and objects that a lifecycle policy reaches.

import { isObject, itemsOf, type ObjectValue, type Value } from "./values";
import { type Resource, type World } from "./world";

/** How old everything is that scripts put somewhere. */
const AGE_IN_DAYS = 60;

/** After a resource was made or changed. */
export function expire(world: World, resource: Resource): void {
  const { type, id, values } = resource;
  if (type === "oci_logging_log" && Number(values.retention_duration) < AGE_IN_DAYS) world.put(id, -world.count(id));
  if (type !== "oci_objectstorage_object_lifecycle_policy" || !itemsOf(values.rules).some(deletesAll)) return;
  for (const bucket of world.all("oci_objectstorage_bucket")) {
    const { name, versioning } = bucket.values;
    // With versioning, an object becomes a previous version.
    if (name === values.bucket && versioning !== "Enabled") world.put(bucket.id, -world.count(bucket.id));
  }
}

/** A rule for some objects only is not looked into. */
function deletesAll({ action, is_enabled, target, time_amount, time_unit, object_name_filter }: ObjectValue): boolean {
  const isOfObjects = action === "DELETE" && target === "objects" && is_enabled === true;
  return (
    isOfObjects &&
    time_unit === "DAYS" &&
    Number(time_amount) <= AGE_IN_DAYS &&
    !itemsOf(object_name_filter ?? null).some(hasText)
  );
}

function hasText(filter: Value): boolean {
  return isObject(filter) && Object.values(filter).some((names) => JSON.stringify(names ?? []).includes('"'));
}
