// Edits of deployed stacks, as documents: the deployed document, and the planned one.

import { type ObjectValue } from "../test-provider/values";

export type Resources = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Edit {
  /** The name of the fixture. */
  readonly name: string;
  readonly first: Resources;
  readonly second: Resources;
  /** Further parts of the first document: `module`. */
  readonly firstBlocks?: object;
  /** Further parts of the second document: `moved`, `import`, `removed`, `module`. */
  readonly blocks?: object;
  readonly args?: readonly string[];
  /** Made outside Terraform before the plan, with the import block's id at `to`. */
  readonly existing?: {
    readonly type: string;
    readonly values: ObjectValue;
    readonly to: string;
  };
  /** The name of a stream that is deleted before the plan. */
  readonly gone?: string;
  /** The name of what the service does not delete when the second document is applied: what is planned is the same document once more. */
  readonly refused?: string;
}

const C = "ocid1.compartment.oc1..aaaashop";
const C2 = "ocid1.compartment.oc1..aaaaother";
const SUBNET = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";
const KEY_SHAPE = { algorithm: "AES", length: 32 };

const PROTECTED = { prevent_destroy: true };
const FIRST = { create_before_destroy: true };

function pool(more: object = {}): object {
  return { name: "shop", compartment_id: C, ...more };
}

function stream(more: object = {}): object {
  return { name: "orders", partitions: 1, stream_pool_id: "${oci_streaming_stream_pool.pool.id}", ...more };
}

function streams(poolMore: object, streamMore: object, pools: object = {}): Resources {
  return {
    oci_streaming_stream_pool: { pool: pool(poolMore), ...pools },
    oci_streaming_stream: { orders: stream(streamMore) },
  };
}

const PRIVATE = { private_endpoint_settings: { subnet_id: SUBNET } };
const IN_SECOND_POOL = { stream_pool_id: "${oci_streaming_stream_pool.second.id}" };
const SECOND_POOL = { second: { name: "second", compartment_id: C } };
const ONLY_SECOND: Resources = {
  oci_streaming_stream_pool: SECOND_POOL,
  oci_streaming_stream: { orders: stream({ ...IN_SECOND_POOL, lifecycle: PROTECTED }) },
};
const IN_DEFAULT_POOL: Resources = {
  oci_streaming_stream: {
    orders: { name: "orders", partitions: 1, compartment_id: C, lifecycle: PROTECTED },
  },
};

const BASE = streams({}, { lifecycle: PROTECTED });

const POOLS: readonly Edit[] = [
  { name: "pool-private", first: BASE, second: streams(PRIVATE, { lifecycle: PROTECTED }) },
  {
    name: "pool-private-first",
    first: streams({ lifecycle: FIRST }, { lifecycle: PROTECTED }),
    second: streams({ ...PRIVATE, lifecycle: FIRST }, { lifecycle: PROTECTED }),
  },
  { name: "pool-removed", first: BASE, second: ONLY_SECOND },
  {
    name: "pool-removed-first",
    first: streams(
      { lifecycle: FIRST },
      { lifecycle: PROTECTED },
      { second: { ...SECOND_POOL.second, lifecycle: FIRST } },
    ),
    second: ONLY_SECOND,
  },
  { name: "to-default-pool", first: BASE, second: IN_DEFAULT_POOL },
  { name: "to-other-pool", first: streams({}, {}, SECOND_POOL), second: streams({}, IN_SECOND_POOL, SECOND_POOL) },
  { name: "pool-compartment", first: BASE, second: streams({ compartment_id: C2 }, { lifecycle: PROTECTED }) },
  { name: "pool-renamed", first: BASE, second: streams({ name: "store" }, { lifecycle: PROTECTED }) },
  {
    name: "pool-subnet",
    first: streams(PRIVATE, {}),
    second: streams({ private_endpoint_settings: { subnet_id: `${SUBNET}2` } }, {}),
  },
  {
    name: "pool-fixed-ip",
    first: streams(
      { private_endpoint_settings: { subnet_id: SUBNET, private_endpoint_ip: "10.0.0.9" }, lifecycle: FIRST },
      {},
    ),
    second: streams(
      {
        private_endpoint_settings: { subnet_id: SUBNET, private_endpoint_ip: "10.0.0.9", nsg_ids: [`${SUBNET}3`] },
        lifecycle: FIRST,
      },
      {},
    ),
  },
  {
    name: "pool-settings-removed",
    first: streams(
      { kafka_settings: { num_partitions: 3, auto_create_topics_enable: true }, freeform_tags: { a: "b" } },
      {},
    ),
    second: streams({}, {}),
  },
  {
    name: "pool-construct-renamed",
    first: BASE,
    second: {
      oci_streaming_stream_pool: { basin: pool() },
      oci_streaming_stream: {
        orders: stream({ stream_pool_id: "${oci_streaming_stream_pool.basin.id}", lifecycle: PROTECTED }),
      },
    },
  },
  {
    name: "pool-replaced-by-request",
    first: streams({}, {}),
    second: streams({}, {}),
    args: ["-replace=oci_streaming_stream_pool.pool"],
  },
];

const ONE_STREAM: Resources = {
  oci_streaming_stream: { orders: { name: "orders", partitions: 1, compartment_id: C } },
};

function each(keys: readonly string[]): object {
  const for_each = `\${toset(${JSON.stringify(keys)})}`;
  return { for_each, name: "orders-${each.key}", partitions: 1, compartment_id: C };
}

const STREAMS: readonly Edit[] = [
  { name: "stream-partitions", first: streams({}, {}), second: streams({}, { partitions: 2 }) },
  { name: "stream-partitions-protected", first: BASE, second: streams({}, { partitions: 2, lifecycle: PROTECTED }) },
  { name: "stream-retention", first: streams({}, {}), second: streams({}, { retention_in_hours: 48 }) },
  {
    name: "stream-renamed-in-code",
    first: streams({}, {}),
    second: { oci_streaming_stream_pool: { pool: pool() }, oci_streaming_stream: { bookings: stream() } },
  },
  {
    name: "stream-moved-block",
    first: streams({}, {}),
    second: { oci_streaming_stream_pool: { pool: pool() }, oci_streaming_stream: { bookings: stream() } },
    blocks: { moved: [{ from: "oci_streaming_stream.orders", to: "oci_streaming_stream.bookings" }] },
  },
  {
    name: "stream-forgotten",
    first: streams({}, {}),
    second: { oci_streaming_stream_pool: { pool: pool() } },
    blocks: { removed: [{ from: "oci_streaming_stream.orders", lifecycle: { destroy: false } }] },
  },
  {
    name: "stream-compartment",
    first: ONE_STREAM,
    second: { oci_streaming_stream: { orders: { name: "orders", partitions: 1, compartment_id: C2 } } },
  },
  {
    name: "stream-imported-wrong",
    first: {},
    second: { oci_streaming_stream: { orders: { name: "orders", partitions: 2, compartment_id: C } } },
    existing: {
      type: "oci_streaming_stream",
      values: { name: "orders", partitions: 1, compartment_id: C },
      to: "oci_streaming_stream.orders",
    },
  },
  { name: "stream-not-found", first: ONE_STREAM, second: ONE_STREAM, gone: "orders" },
  {
    name: "stream-each-key",
    first: { oci_streaming_stream: { orders: each(["eu", "us"]) } },
    second: { oci_streaming_stream: { orders: each(["eu"]) } },
  },
  { name: "destroy", first: streams({}, {}), second: streams({}, {}), args: ["-destroy"] },
  { name: "unchanged", first: streams({}, {}), second: streams({}, {}) },
];

const VAULT = { vault: { compartment_id: C, display_name: "vault", vault_type: "DEFAULT" } };
const KEY = {
  key: {
    compartment_id: C,
    display_name: "key",
    key_shape: KEY_SHAPE,
    management_endpoint: "${oci_kms_vault.vault.management_endpoint}",
  },
};
const WITH_KEY: Resources = {
  oci_kms_vault: VAULT,
  oci_kms_key: KEY,
  ...streams({ custom_encryption_key: { kms_key_id: "${oci_kms_key.key.id}" } }, {}),
};

const TOPIC = { compartment_id: C };
const SUBSCRIPTION = {
  compartment_id: C,
  protocol: "EMAIL",
  endpoint: "ops@example.com",
  topic_id: "${oci_ons_notification_topic.alerts.id}",
};

function topic(name: string): Resources {
  return {
    oci_ons_notification_topic: { alerts: { ...TOPIC, name } },
    oci_ons_subscription: { mail: SUBSCRIPTION },
  };
}

function connector(stream: string, name: string): Resources {
  const two = {
    a: { name: "a", partitions: 1, compartment_id: C },
    b: { name: "b", partitions: 1, compartment_id: C },
  };
  const source = { kind: "streaming", stream_id: `\${oci_streaming_stream.${stream}.id}`, cursor: { kind: "LATEST" } };
  const target = { kind: "objectStorage", bucket: "archive" };
  return {
    oci_streaming_stream: two,
    oci_sch_service_connector: { [name]: { compartment_id: C, display_name: "archive", source, target } },
  };
}

/** Values that must never be shown. */
export const SECRET = "aHVzaC1odXNoLXMzY3IzdA==";

function secret(key: string): Resources {
  const second = { ...KEY.key, display_name: "second" };
  const content = { content_type: "BASE64", content: SECRET };
  return {
    oci_kms_vault: VAULT,
    oci_kms_key: { ...KEY, second },
    oci_vault_secret: {
      token: {
        compartment_id: C,
        secret_name: "token",
        key_id: `\${oci_kms_key.${key}.id}`,
        vault_id: "${oci_kms_vault.vault.id}",
        secret_content: content,
        freeform_tags: { a: SECRET },
      },
    },
  };
}

const AROUND: readonly Edit[] = [
  { name: "key-removed", first: WITH_KEY, second: { oci_kms_vault: VAULT, ...streams({}, {}) } },
  { name: "vault-removed", first: WITH_KEY, second: streams({}, {}) },
  { name: "secret-key-changed", first: secret("key"), second: secret("second") },
  { name: "topic-renamed", first: topic("alerts"), second: topic("alarms") },
  { name: "connector-source", first: connector("a", "c"), second: connector("b", "c") },
  { name: "connector-renamed-in-code", first: connector("a", "c"), second: connector("a", "d") },
  {
    name: "harness-removed",
    first: { oci_streaming_connect_harness: { connect: { name: "connect", compartment_id: C } } },
    second: {},
  },
];

/** The folder of a module in the same repository, and what is in it: a pool with as many streams as it is told. */
export const MODULE_FOLDER = "m";

export const MODULE = {
  terraform: { required_providers: { oci: { source: "oracle/oci" } } },
  variable: { name: { type: "string" }, streams: { type: "number" }, subnets: { type: "list(string)", default: [] } },
  resource: {
    oci_streaming_stream_pool: {
      pool: {
        name: "${var.name}",
        compartment_id: C,
        dynamic: {
          private_endpoint_settings: {
            for_each: "${var.subnets}",
            content: { subnet_id: "${private_endpoint_settings.value}" },
          },
        },
      },
    },
    oci_streaming_stream: {
      orders: {
        count: "${var.streams}",
        name: "${var.name}-${count.index}",
        partitions: 1,
        stream_pool_id: "${oci_streaming_stream_pool.pool.id}",
      },
    },
  },
};

function shops(keys: readonly string[], more: object = {}): object {
  const call = { source: `./${MODULE_FOLDER}`, name: "${each.key}", streams: 2, ...more };
  return { module: { shop: { for_each: `\${toset(${JSON.stringify(keys)})}`, ...call } } };
}

const MODULES: readonly Edit[] = [
  { name: "module-key-removed", first: {}, firstBlocks: shops(["eu", "us"]), second: {}, blocks: shops(["eu"]) },
  {
    name: "module-pool-private",
    first: {},
    firstBlocks: shops(["eu", "us"]),
    second: {},
    blocks: shops(["eu", "us"], { subnets: [SUBNET] }),
  },
  {
    name: "module-fewer-streams",
    first: {},
    firstBlocks: shops(["eu"]),
    second: {},
    blocks: shops(["eu"], { streams: 1 }),
  },
  { name: "module-removed", first: ONE_STREAM, firstBlocks: shops(["eu"]), second: ONE_STREAM },
];

/** A bucket that is replaced, the new one first; the service does not delete the old one as long as it has objects. */
function bucket(name: string): Resources {
  return { oci_objectstorage_bucket: { archive: { compartment_id: C, namespace: "shop", name, lifecycle: FIRST } } };
}

const LEFTOVERS: readonly Edit[] = [
  {
    name: "stream-deposed",
    first: streams({}, { lifecycle: FIRST }),
    second: streams({}, { name: "bookings", lifecycle: FIRST }),
    refused: "orders",
  },
  {
    name: "pool-deposed",
    first: streams({ lifecycle: FIRST }, {}),
    second: streams({ ...PRIVATE, lifecycle: FIRST }, {}),
    refused: "shop",
  },
  { name: "bucket-deposed", first: bucket("archive"), second: bucket("attic"), refused: "archive" },
];

export const EDITS: readonly Edit[] = [...POOLS, ...STREAMS, ...AROUND, ...MODULES, ...LEFTOVERS];
