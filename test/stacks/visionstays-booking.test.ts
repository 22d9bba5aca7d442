import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { KafkaUser, PrivilegeReport } from "../../lib";
import {
  BookingConsumer,
  BookingEncryption,
  BookingNetwork,
  BookingProducer,
  VisionStaysBooking,
  type VisionStaysBookingProps,
} from "../../stacks";
import { addresses, outputs, resource, resources, synthesize, testApp, variables } from "../support/synthesis";

const NAME = "visionstays-booking";

function stackOf(props?: VisionStaysBookingProps): VisionStaysBooking {
  return new VisionStaysBooking(testApp(), NAME, props);
}

function document(props?: VisionStaysBookingProps): ReturnType<typeof synthesize> {
  return synthesize(stackOf(props));
}

const kafkaUser = KafkaUser.existing({ tenancyName: "acme", userName: "consumer@example.com" });

const EVERYTHING: VisionStaysBookingProps = {
  network: BookingNetwork.PRIVATE,
  encryption: BookingEncryption.NEW_KEY,
  producer: BookingProducer.okeWorkload(),
  consumers: [
    BookingConsumer.function("loyalty"),
    BookingConsumer.kafka("analytics", { group: "analysts", consumerGroup: "analytics" }),
    BookingConsumer.okeWorkload("housekeeping"),
  ],
  kafkaUser,
  archive: true,
  deadLetters: true,
  notifyEveryBooking: true,
  database: true,
};

const MATRIX: [string, VisionStaysBookingProps][] = [
  ["defaults", {}],
  ["everything", EVERYTHING],
  ["the least", { archive: false, producer: BookingProducer.group("booking") }],
  ["a private pool with Oracle's key", { network: BookingNetwork.PRIVATE }],
  ["a public pool with an existing key", { encryption: BookingEncryption.EXISTING_KEY }],
  [
    "a private pool with an existing key",
    { network: BookingNetwork.PRIVATE, encryption: BookingEncryption.EXISTING_KEY },
  ],
  ["no protection", { ...EVERYTHING, deletionProtection: false }],
];

test("synthesizes to the same document as before", () => {
  expect(document()).toMatchSnapshot();
});

test("addresses are API: a new one destroys the stream at the old one", () => {
  expect(addresses(document(EVERYTHING))).toMatchSnapshot();
  expect(addresses(document())).toContain("oci_streaming_stream.pool_bookings_92BA7EA7");
});

test.each(MATRIX)("with %s, nobody may do more than is needed", (_, props) => {
  const stack = stackOf(props);
  synthesize(stack);
  expect(PrivilegeReport.ofStack(stack).findings).toEqual([]);
});

test.each(MATRIX)("with %s, no more alarms than a region has, and all tell the topic", (_, props) => {
  const alarms = resources(document(props), MonitoringAlarm);
  expect(alarms.length).toBeGreaterThan(0);
  expect(alarms.length).toBeLessThanOrEqual(50);
  const topic = "${oci_ons_notification_topic.topic_69831491.id}";
  expect(alarms.filter(({ destinations }) => JSON.stringify(destinations) !== JSON.stringify([topic]))).toEqual([]);
});

test("alarms watch the stream itself, and are tuned by inputs", () => {
  const alarms = resources(document(), MonitoringAlarm);
  const queries = alarms.map(({ query }) => query as string);
  expect(
    queries.filter((query) => !query.includes('resourceId = "${oci_streaming_stream.pool_bookings_92BA7EA7.id}"')),
  ).toEqual([]);
  expect(queries.filter((query) => query.includes("vs-booking-stream"))).toEqual([]);
  expect(queries).toContainEqual(
    expect.stringMatching(/^PutMessagesLatency\.Time.*\.mean\(\) > \$\{var\.put_latency_ms\}$/),
  );
  expect(alarms.map(({ is_enabled: enabled }) => enabled)).toEqual(alarms.map(() => "${var.alarms_enabled}"));
});

test("the Booking service may write to the one stream, and publish", () => {
  const statements = resources(document(), IdentityPolicy).flatMap((policy) => policy.statements as string[]);
  const service = statements.filter((statement) => statement.includes("dynamic-group"));
  expect(service.map((statement) => statement.replace(/^.* to (use \S+) .*$/, "$1"))).toEqual([
    "use stream-push",
    "use ons-topics",
  ]);
  expect(service[0]).toContain("where target.stream.id = '${oci_streaming_stream.pool_bookings_92BA7EA7.id}'");
});

test("the archive begins with the oldest message, and writes after 100 MB or a minute", () => {
  expect(resource(document(), SchServiceConnector)).toMatchObject({
    source: { cursor: { kind: "TRIM_HORIZON" } },
    target: { batch_rollover_size_in_mbs: 100, batch_rollover_time_in_ms: 60000 },
    state: '${var.connectors_active ? "ACTIVE" : "INACTIVE"}',
  });
});

test("a key of one's own is allowed to the service, and waited for, before the pool is made", () => {
  const made = document({ encryption: BookingEncryption.NEW_KEY });
  const pool = resource(made, StreamingStreamPool) as { depends_on: string[]; custom_encryption_key: object };
  expect(pool.custom_encryption_key).toEqual({ kms_key_id: "${oci_kms_key.key_FEDD6EC0.id}" });
  expect(pool.depends_on).toContainEqual(expect.stringMatching(/^time_sleep\./));
  const statements = resources(made, IdentityPolicy).flatMap((policy) => policy.statements as string[]);
  expect(statements).toContainEqual(
    expect.stringMatching(/^Allow service streaming to use keys in .* where target\.key\.id = /),
  );
});

test("a private pool lets in the clients of one CIDR block, an input", () => {
  expect(variables(document({ network: BookingNetwork.PRIVATE }))).toMatchObject({
    vcn_ocid: {},
    subnet_ocid: {},
    client_cidr: { default: "10.0.0.0/16" },
  });
});

test("hands out what clients need to connect", () => {
  expect(Object.keys(outputs(document())).sort()).toEqual([
    "alarm_ids",
    "archive_bucket",
    "booking_service_application_yml",
    "client_principal_properties",
    "kafka_bootstrap_servers",
    "messages_endpoint",
    "stream_id",
    "stream_pool_id",
    "topic_id",
  ]);
  expect(Object.keys(outputs(document(EVERYTHING)))).toEqual(
    expect.arrayContaining([
      "client_properties",
      "consumer_properties_analytics",
      "dead_letter_stream_id",
      "kafka_username",
    ]),
  );
});

test("the Booking service's configuration has the seven keys of the workshop, and no secret", () => {
  const { booking_service_application_yml: file } = outputs(document({ database: true }));
  const lines = (file?.value as string).split("\n").filter((line) => line.startsWith("    "));
  expect(lines.map((line) => line.trim().split(":")[0])).toEqual([
    "config",
    "region",
    "stream-ocid",
    "message-endpoint",
    "topic-ocid",
    "adb-username-ocid",
    "adb-password-ocid",
  ]);
  expect(lines.at(-1)).toBe('    adb-password-ocid: "${var.adb_password_secret_ocid}"');
});
