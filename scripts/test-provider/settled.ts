// The consequences of a change of a resource, such as the compartment of a stream that moves, or the endpoint of a private pool.

import { addressIn } from "./addresses";
import { ocid } from "./ids";
import { type Place } from "./provider";
import { itemsOf, type ObjectValue, textOf } from "./values";
import { type Resource, type World } from "./world";

/** The values of a resource after the change that gave it its present ones. */
export function settled(place: Place, resource: Resource, before: ObjectValue | undefined): ObjectValue {
  switch (resource.type) {
    case "oci_streaming_stream":
      return settledStream(place, resource, before);
    case "oci_streaming_stream_pool":
      return settledPool(place, resource);
    case "oci_ons_subscription":
      // The provider does not send it when it creates one: a second deployment does.
      return before === undefined ? { ...resource.values, delivery_policy: null } : resource.values;
    default:
      return resource.values;
  }
}

/** A stream that is made in no pool is made in the default pool of its compartment. */
export function placed(place: Place, type: string, values: ObjectValue): ObjectValue {
  if (type !== "oci_streaming_stream" || textOf(values.stream_pool_id) !== undefined) return values;
  return { ...values, stream_pool_id: defaultPool(place, textOf(values.compartment_id) ?? "") };
}

/** A stream belongs to a pool, and to the pool's compartment; given another compartment, it goes to the default pool there. */
function settledStream(place: Place, { values }: Resource, before: ObjectValue | undefined): ObjectValue {
  const moved = before !== undefined && before.compartment_id !== values.compartment_id;
  const named = moved ? undefined : textOf(values.stream_pool_id);
  const pool = named ?? defaultPool(place, textOf(values.compartment_id) ?? "");
  const of = place.world.find(pool)?.values;
  return {
    ...values,
    stream_pool_id: pool,
    compartment_id: of?.compartment_id ?? values.compartment_id ?? null,
    messages_endpoint: `https://${textOf(of?.endpoint_fqdn) ?? publicEndpoint(place.region)}`,
  };
}

function publicEndpoint(region: string): string {
  return `cell-1.streaming.${region}.oci.oraclecloud.com`;
}

/** Each compartment has one pool that exists by default. */
function defaultPool({ world, region }: Place, compartment: string): string {
  const isDefault = ({ values }: Resource): boolean =>
    values.compartment_id === compartment && values.is_default_pool === true;
  const known = world.all(DEFAULT_POOL).find(isDefault);
  if (known !== undefined) return known.id;
  const id = ocid(world, "streampool", region, `default pool of ${compartment}`);
  const values = {
    compartment_id: compartment,
    name: "DefaultPool",
    is_default_pool: true,
    endpoint_fqdn: publicEndpoint(region),
  };
  return world.add(DEFAULT_POOL, id, region, values).id;
}

/** Not a type of the provider: nothing lists or deletes it. */
const DEFAULT_POOL = "default pool";

function settledPool(place: Place, { id, values }: Resource): ObjectValue {
  const [settings] = itemsOf(values.private_endpoint_settings);
  if (settings === undefined || textOf(settings.subnet_id) === undefined) return values;
  const host = `${id.slice(-12)}.streaming.${place.region}.oci.oraclecloud.com`;
  const kafka = itemsOf(values.kafka_settings).map((one) => ({ ...one, bootstrap_servers: `${host}:9092` }));
  const address = textOf(settings.private_endpoint_ip) ?? freeAddress(place.world, settings.subnet_id);
  return {
    ...values,
    endpoint_fqdn: host,
    kafka_settings: kafka,
    private_endpoint_settings: [{ ...settings, private_endpoint_ip: address }],
  };
}

/** The first address of a subnet that no pool has. */
function freeAddress(world: World, subnet: ObjectValue[string] | undefined): string {
  const range = textOf(world.find(subnet)?.values.cidr_block) ?? "10.0.0.0/24";
  const taken = world.all("oci_streaming_stream_pool").flatMap(({ values }) => {
    const [settings] = itemsOf(values.private_endpoint_settings);
    return settings?.subnet_id === subnet ? [settings?.private_endpoint_ip] : [];
  });
  for (let at = 0; ; at++) {
    const address = addressIn(range, at);
    if (address === undefined || !taken.includes(address)) return address ?? "10.0.0.2";
  }
}
