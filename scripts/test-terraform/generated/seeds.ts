// Ten small configurations, as documents, of which generated edits are made.

export type Resources = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

export const COMPARTMENT = "ocid1.compartment.oc1..aaaaaaaashop";
export const SUBNET = "ocid1.subnet.oc1.eu-frankfurt-1.aaaaaaaasubnet";

const PROTECTED = { lifecycle: { prevent_destroy: true } };
const FIRST = { lifecycle: { create_before_destroy: true } };
const BOTH = { lifecycle: { create_before_destroy: true, prevent_destroy: true } };

function pool(name: string, more: object = {}): Readonly<Record<string, unknown>> {
  return { name, compartment_id: COMPARTMENT, ...more };
}

function stream(name: string, poolName?: string, more: object = {}): Readonly<Record<string, unknown>> {
  const place =
    poolName === undefined
      ? { compartment_id: COMPARTMENT }
      : { stream_pool_id: `\${oci_streaming_stream_pool.${poolName}.id}` };
  return { name, partitions: 1, ...place, ...more };
}

const VAULT = { vault: { compartment_id: COMPARTMENT, display_name: "vault", vault_type: "DEFAULT" } };

function key(name: string, more: object = {}): Readonly<Record<string, unknown>> {
  return {
    compartment_id: COMPARTMENT,
    display_name: name,
    key_shape: { algorithm: "AES", length: 32 },
    management_endpoint: "${oci_kms_vault.vault.management_endpoint}",
    ...more,
  };
}

function under(keyName: string): object {
  return { custom_encryption_key: { kms_key_id: `\${oci_kms_key.${keyName}.id}` } };
}

function bucket(name: string, more: object = {}): Readonly<Record<string, unknown>> {
  return { name, compartment_id: COMPARTMENT, namespace: "samplenamespace", ...more };
}

function connector(from: string, cursor: string): Readonly<Record<string, unknown>> {
  return {
    compartment_id: COMPARTMENT,
    display_name: "archive",
    source: { kind: "streaming", stream_id: `\${oci_streaming_stream.${from}.id}`, cursor: { kind: cursor } },
    target: { kind: "objectStorage", bucket: "${oci_objectstorage_bucket.archive.name}" },
  };
}

const TOPIC: Resources = {
  oci_ons_notification_topic: { alerts: { compartment_id: COMPARTMENT, name: "alerts" } },
  oci_ons_subscription: {
    mail: {
      compartment_id: COMPARTMENT,
      protocol: "EMAIL",
      endpoint: "ops@example.com",
      topic_id: "${oci_ons_notification_topic.alerts.id}",
    },
  },
};

function secret(keyName: string): Resources {
  return {
    oci_vault_secret: {
      password: {
        compartment_id: COMPARTMENT,
        secret_name: "password",
        vault_id: "${oci_kms_vault.vault.id}",
        key_id: `\${oci_kms_key.${keyName}.id}`,
        enable_auto_generation: true,
      },
    },
  };
}

const PRIVATE = { private_endpoint_settings: { subnet_id: SUBNET } };

export const SEEDS: readonly Resources[] = [
  {
    oci_streaming_stream_pool: { shop: pool("shop") },
    oci_streaming_stream: { orders: stream("orders", "shop"), clicks: stream("clicks", "shop", PROTECTED) },
  },
  {
    oci_streaming_stream_pool: { shop: pool("shop", BOTH) },
    oci_streaming_stream: { orders: stream("orders", "shop", PROTECTED), clicks: stream("clicks", "shop", BOTH) },
  },
  {
    oci_streaming_stream_pool: { shop: pool("shop", FIRST), store: pool("store") },
    oci_streaming_stream: {
      orders: stream("orders", "shop", PROTECTED),
      clicks: stream("clicks", "store"),
      visits: stream("visits", "store", PROTECTED),
    },
  },
  {
    oci_streaming_stream_pool: { shop: pool("shop", { ...PRIVATE, ...BOTH }), store: pool("store", PRIVATE) },
    oci_streaming_stream: { orders: stream("orders", "shop"), clicks: stream("clicks", "store") },
  },
  {
    oci_kms_vault: VAULT,
    oci_kms_key: { key: key("key"), other: key("other") },
    oci_streaming_stream_pool: { shop: pool("shop", { ...under("key"), ...FIRST }) },
    oci_streaming_stream: { orders: stream("orders", "shop", PROTECTED) },
  },
  {
    oci_kms_vault: VAULT,
    oci_kms_key: { key: key("key", PROTECTED) },
    oci_streaming_stream_pool: { shop: pool("shop", under("key")) },
    oci_streaming_stream: { orders: stream("orders", "shop"), clicks: stream("clicks") },
    oci_objectstorage_bucket: { archive: bucket("archive", { kms_key_id: "${oci_kms_key.key.id}" }) },
  },
  {
    oci_streaming_stream: { orders: stream("orders"), clicks: stream("clicks", undefined, PROTECTED) },
    oci_objectstorage_bucket: { archive: bucket("archive", PROTECTED) },
    oci_sch_service_connector: { archive: connector("orders", "LATEST") },
  },
  {
    ...TOPIC,
    oci_streaming_stream_pool: { shop: pool("shop", { kafka_settings: { num_partitions: 3 }, ...PROTECTED }) },
    oci_streaming_stream: { orders: stream("orders", "shop", { retention_in_hours: 48 }) },
  },
  {
    oci_kms_vault: VAULT,
    oci_kms_key: { key: key("key") },
    ...secret("key"),
    oci_queue_queue: { jobs: { compartment_id: COMPARTMENT, display_name: "jobs" } },
    oci_streaming_connect_harness: { connect: { compartment_id: COMPARTMENT, name: "connect" } },
    oci_streaming_stream: { orders: stream("orders", undefined, BOTH) },
  },
  {
    ...TOPIC,
    oci_kms_vault: VAULT,
    oci_kms_key: { key: key("key") },
    ...secret("key"),
    oci_streaming_stream_pool: { shop: pool("shop", { ...under("key"), ...PRIVATE, ...FIRST }), store: pool("store") },
    oci_streaming_stream: { orders: stream("orders", "shop"), clicks: stream("clicks", "store", PROTECTED) },
    oci_objectstorage_bucket: { archive: bucket("archive", { versioning: "Enabled", ...PROTECTED }) },
    oci_sch_service_connector: { archive: connector("clicks", "TRIM_HORIZON") },
  },
];

export function documentWith(resource: Resources, moved: readonly object[] = []): object {
  return {
    terraform: { required_providers: { oci: { source: "oracle/oci", version: "~> 8.28" } } },
    provider: { oci: [{ region: "eu-frankfurt-1" }] },
    ...(Object.keys(resource).length > 0 && { resource }),
    ...(moved.length > 0 && { moved }),
  };
}
