// The results of data sources: resources of the world, otherwise resources that may have been made elsewhere.

import { dataValues } from "../test-terraform/data-values";
import { type Place } from "./provider";
import { type Block } from "./schema";
import { shaped } from "./shape";
import { type ObjectValue, textOf } from "./values";
import { HOME_REGION, ServiceError } from "./world";

export function readData(place: Place, type: string, block: Block, config: ObjectValue): ObjectValue {
  const written = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null));
  const invented = dataValues({ block }, written) as ObjectValue;
  const found = foundBy(place, type, config);
  const known = Object.fromEntries(
    Object.keys(invented).flatMap((name) => (found?.[name] === undefined ? [] : [[name, found[name]] as const])),
  );
  return shaped(block, { ...config, ...invented, ...known, ...SPECIAL[type]?.(place, config) });
}

/** The resource of the same type that the data source asks for by its OCID. */
function foundBy({ world, region }: Place, type: string, config: ObjectValue): ObjectValue | undefined {
  const ids = Object.entries(config).flatMap(([name, value]) => (name.endsWith("_id") ? (textOf(value) ?? []) : []));
  const gone = ids.find((id) => world.wasThere(id) && world.find(id) === undefined);
  if (gone !== undefined) throw ServiceError.notFound(gone);
  return ids.map((id) => world.seen(type, id, region)?.values).find((values) => values !== undefined);
}

/** Data sources whose values a configuration looks into. */
const SPECIAL: Readonly<Record<string, (place: Place, config: ObjectValue) => ObjectValue>> = {
  oci_identity_region_subscriptions: ({ region }) => ({
    region_subscriptions: [...new Set([region, HOME_REGION])].map((name) => ({
      is_home_region: name === HOME_REGION,
      region_key: name,
      region_name: name,
      state: "READY",
      status: "READY",
    })),
  }),
  oci_identity_availability_domains: ({ region }, config) => ({
    availability_domains: [1, 2, 3].map((at) => ({
      compartment_id: config.compartment_id ?? null,
      id: `ocid1.availabilitydomain.oc1..sample${at}`,
      name: `Uocm:${region.toUpperCase()}-AD-${at}`,
    })),
  }),
  oci_objectstorage_namespace: () => ({ namespace: "samplenamespace" }),
  oci_streaming_streams: (place, config) => listed(place, "streams", "oci_streaming_stream", config),
  oci_streaming_stream_pools: (place, config) => listed(place, "stream_pools", "oci_streaming_stream_pool", config),
};

/** The resources of a type in the world, by name and by parent; if there are none, one may have been made elsewhere. */
function listed({ world, region }: Place, list: string, type: string, config: ObjectValue): ObjectValue {
  const wanted = ["name", "compartment_id", "stream_pool_id"].filter((name) => textOf(config[name]) !== undefined);
  const found = world
    .all(type)
    .filter(({ id, values }) => world.seen(type, id, region) && wanted.every((name) => values[name] === config[name]));
  return found.length === 0 ? {} : { [list]: found.map(({ values }) => values) };
}
