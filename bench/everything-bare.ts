// The same resources as in everything-ours.ts, written on the bare bindings, flat in the stack, as one does by hand.

import { DataOciObjectstorageNamespace } from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { OnsNotificationTopic } from "@cdktf/provider-oci/lib/ons-notification-topic";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type TerraformProvider, type TerraformStack } from "cdktf";
import { COMPARTMENT, type Fill, STREAMS_PER_POOL, teamCompartment } from "./settings";

interface Shared {
  readonly provider: TerraformProvider;
  readonly compartmentId: string;
  readonly bucket: ObjectstorageBucket;
}

/** The key that a pool reports, as the construct asks for it. */
const OWN_KEY =
  'try(self.custom_encryption_key[0].key_state == "NONE" ? null : self.custom_encryption_key[0].kms_key_id, null)';

export const fill: Fill = (stack, provider, count) => {
  const { namespace } = new DataOciObjectstorageNamespace(stack, "namespace");
  const topic = new OnsNotificationTopic(stack, "on-call", { compartmentId: COMPARTMENT, name: "on-call" });
  for (let first = 0; first < count; first += STREAMS_PER_POOL) {
    const number = first / STREAMS_PER_POOL;
    const compartmentId = teamCompartment(number);
    const bucket = addBucket(stack, { compartmentId, namespace, name: `bucket-${number}` });
    const pool = addPool(stack, compartmentId, number);
    const statements: string[] = [];
    for (let index = first; index < Math.min(first + STREAMS_PER_POOL, count); index++) {
      const stream = addStream(stack, pool, `stream-${index}`);
      const where = `in compartment id ${compartmentId} where target.stream.id = '${stream.id}'`;
      statements.push(`Allow group producers to use stream-push ${where}`);
      statements.push(`Allow group consumers to use stream-pull ${where}`);
      addAlarm(stack, stream, `stream-${index}`, { compartmentId, topic });
      addConnector(stack, stream, `stream-${index}`, { provider, compartmentId, bucket });
    }
    new IdentityPolicy(stack, `access-${number}`, {
      compartmentId,
      name: `access-${number}`,
      description: `Who writes and reads the streams of pool ${number}`,
      statements,
      provider,
    });
  }
};

function addBucket(
  stack: TerraformStack,
  place: { readonly compartmentId: string; readonly namespace: string; readonly name: string },
): ObjectstorageBucket {
  return new ObjectstorageBucket(stack, place.name, {
    ...place,
    accessType: "NoPublicAccess",
    autoTiering: "Disabled",
    objectEventsEnabled: false,
    storageTier: "Standard",
    versioning: "Enabled",
    lifecycle: {
      preventDestroy: true,
      postcondition: [
        {
          condition: '${!contains(["OBJECTREAD","OBJECTREADWITHOUTLIST"], try(upper(self.access_type), ""))}',
          errorMessage:
            "This bucket is declared private but is public: remove what makes it public from the code, or make it private in OCI.",
        },
        {
          condition: '${!contains(["SUSPENDED","DISABLED"], try(upper(self.versioning), ""))}',
          errorMessage:
            "This bucket does not have the declared versioning, Enabled: declare the versioning that it has, or change it in OCI.",
        },
        {
          condition: '${self.kms_key_id == null || self.kms_key_id == ""}',
          errorMessage:
            "This bucket is declared with an Oracle-managed key but has a customer-managed key: declare that key, or unassign it from the bucket in OCI and import the bucket again.",
        },
      ],
    },
  });
}

function addPool(stack: TerraformStack, compartmentId: string, number: number): StreamingStreamPool {
  return new StreamingStreamPool(stack, `pool-${number}`, {
    compartmentId,
    name: `pool-${number}`,
    kafkaSettings: { autoCreateTopicsEnable: false, logRetentionHours: 24, numPartitions: 1 },
    lifecycle: {
      createBeforeDestroy: true,
      preventDestroy: true,
      postcondition: [
        {
          condition: "${self.is_private != true}",
          errorMessage:
            "This stream pool is declared public but is private: declare it private, or create a public pool next to it and move its streams there.",
        },
        {
          condition: `\${${OWN_KEY} == null || ${OWN_KEY} == ""}`,
          errorMessage:
            "This stream pool is declared with an Oracle-managed key but has a customer-managed key: declare that key, or move its streams to a new pool.",
        },
      ],
    },
  });
}

function addStream(stack: TerraformStack, pool: StreamingStreamPool, name: string): StreamingStream {
  return new StreamingStream(stack, name, {
    streamPoolId: pool.id,
    name,
    partitions: 2,
    retentionInHours: 168,
    lifecycle: { preventDestroy: true },
  });
}

function addAlarm(
  stack: TerraformStack,
  stream: StreamingStream,
  name: string,
  { compartmentId, topic }: { readonly compartmentId: string; readonly topic: OnsNotificationTopic },
): void {
  new MonitoringAlarm(stack, `busy-${name}`, {
    compartmentId,
    destinations: [topic.id],
    displayName: `busy-${name}`,
    evaluationSlackDuration: "PT3M",
    isEnabled: true,
    isNotificationsPerMetricDimensionEnabled: false,
    messageFormat: "RAW",
    metricCompartmentId: compartmentId,
    metricCompartmentIdInSubtree: false,
    namespace: "oci_streaming",
    pendingDuration: "PT5M",
    query: `PutMessagesThroughput.Bytes[1m]{resourceId = "${stream.id}"}.sum() > 94371840`,
    resolution: "1m",
    severity: "WARNING",
  });
}

function addConnector(stack: TerraformStack, stream: StreamingStream, name: string, shared: Shared): void {
  const { provider, compartmentId, bucket } = shared;
  const allowed = (what: string, variable: string, value: string): string =>
    `Allow any-user to ${what} in compartment id ${compartmentId} where all {request.principal.type = 'serviceconnector', ` +
    `${variable} = '${value}', request.principal.compartment.id = '${compartmentId}'}`;
  const policy = new IdentityPolicy(stack, `archive-${name}-policy`, {
    compartmentId,
    name: `archive-${name}`,
    description: `The policy of bench/archive-${name}/Policy`,
    statements: [
      allowed("{STREAM_READ, STREAM_CONSUME}", "target.stream.id", stream.id),
      allowed("manage objects", "target.bucket.name", bucket.name),
    ],
    provider,
  });
  new SchServiceConnector(stack, `archive-${name}`, {
    compartmentId,
    displayName: `archive-${name}`,
    dependsOn: [policy],
    source: { kind: "streaming", streamId: stream.id, cursor: { kind: "TRIM_HORIZON" } },
    target: {
      kind: "objectStorage",
      namespace: bucket.namespace,
      bucket: bucket.name,
      objectNamePrefix: `${name}/`,
      batchRolloverSizeInMbs: 100,
      batchRolloverTimeInMs: 60_000,
    },
    lifecycle: {
      postcondition: [
        {
          condition: "${try(length(self.tasks), 0) == 0}",
          errorMessage:
            "This service connector is declared without tasks but has some, which Terraform cannot remove: replace it with -replace, or declare them again.",
        },
      ],
    },
  });
}
