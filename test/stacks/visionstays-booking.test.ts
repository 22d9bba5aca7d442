import { IdentityDynamicGroup } from "@cdktf/provider-oci/lib/identity-dynamic-group";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { IdentityUser } from "@cdktf/provider-oci/lib/identity-user";
import { KmsKey } from "@cdktf/provider-oci/lib/kms-key";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { ObjectstorageObjectLifecyclePolicy } from "@cdktf/provider-oci/lib/objectstorage-object-lifecycle-policy";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { parse } from "yaml";
import {
  AlarmSeverity,
  Compartment,
  Duration,
  KafkaUser,
  KeyAlgorithm,
  KeyProtection,
  MatchingRule,
  type OciStackProps,
  StackAlerts,
  StackArchive,
  StackEncryption,
  StackKafkaUser,
  StreamStart,
  Tags,
} from "../../lib";
import { PrivilegeReport } from "../../lib/testing";
import {
  BookingConsumer,
  BookingNetwork,
  BookingProducer,
  VisionStaysBooking,
  type VisionStaysBookingProps,
} from "../../stacks";
import { COMPARTMENT_ID } from "../support/ocids";
import { PLACE } from "../support/place";
import { tablesOf } from "../support/readme";
import { rendered } from "../support/rendered";
import { addresses, outputs, resource, resources, synthesize, testApp, variables } from "../support/synthesis";

const NAME = "visionstays-booking";

function stackOf(props?: VisionStaysBookingProps): VisionStaysBooking {
  return new VisionStaysBooking(testApp(), NAME, props);
}

function document(props?: VisionStaysBookingProps): ReturnType<typeof synthesize> {
  return synthesize(stackOf(props));
}

const kafkaUser = StackKafkaUser.existing(
  KafkaUser.existing({ tenancyName: "acme", userName: "consumer@example.com" }),
);

/** The props that every stack has are tested elsewhere. */
const EVERYTHING: OciStackProps & Required<Omit<VisionStaysBookingProps, keyof OciStackProps>> = {
  namePrefix: "hotels",
  tags: Tags.of({ freeform: { team: "booking" } }),
  deletionProtection: true,
  network: BookingNetwork.PRIVATE,
  encryption: StackEncryption.newKey({ algorithm: KeyAlgorithm.AES_128, protection: KeyProtection.SOFTWARE }),
  producer: BookingProducer.okeWorkload(),
  consumers: [
    BookingConsumer.function("loyalty"),
    BookingConsumer.kafka("analytics", { group: "analysts", consumerGroup: "analytics" }),
    BookingConsumer.okeWorkload("housekeeping"),
  ],
  kafkaUser,
  archive: StackArchive.bucket({
    start: StreamStart.LATEST,
    rolloverSizeMiB: 50,
    rolloverTime: Duration.minutes(5),
    deleteAfter: Duration.days(30),
  }),
  alerts: StackAlerts.newTopic({ emails: ["ops@example.com"], phoneNumbers: ["+4930123456"], function: true }),
  alarms: { severity: AlarmSeverity.ERROR, lasting: Duration.minutes(10), repeat: Duration.hours(1) },
  silenceAlarms: true,
  dashboard: false,
  deadLetters: true,
  notifyEveryBooking: true,
  database: true,
};

/** Props of every OciStack, which the README of one stack does not list. */
const OF_EVERY_STACK = ["namePrefix", "tags", "deletionProtection"];

const MATRIX: [string, VisionStaysBookingProps][] = [
  ["defaults", {}],
  ["everything", EVERYTHING],
  ["the least", { archive: StackArchive.none(), producer: BookingProducer.group("booking") }],
  ["a private pool with Oracle's key", { network: BookingNetwork.PRIVATE }],
  ["a public pool with an existing key", { encryption: StackEncryption.existingKey() }],
  [
    "a private pool with an existing key",
    { network: BookingNetwork.PRIVATE, encryption: StackEncryption.existingKey() },
  ],
  ["a key in an existing vault", { encryption: StackEncryption.newKey({ existingVault: true }) }],
  [
    "an existing topic, and functions that write",
    { alerts: StackAlerts.existingTopic(), producer: BookingProducer.functions() },
  ],
  [
    "a Kafka user made here with its token",
    {
      kafkaUser: StackKafkaUser.newUser({ authToken: true }),
      consumers: [BookingConsumer.kafka("analytics", { consumerGroup: "analytics" })],
    },
  ],
  ["no protection", { ...EVERYTHING, deletionProtection: false }],
  ["a place that is written", PLACE],
];

test("synthesizes to the same document as before", () => {
  expect(document()).toMatchSnapshot();
});

test("addresses are API: a new one destroys the stream at the old one", () => {
  expect(addresses(document(EVERYTHING))).toMatchSnapshot();
  expect(addresses(document())).toContain("oci_streaming_stream.pool_bookings_92BA7EA7");
});

test.each(MATRIX)("with %s, no principal has more permissions than it needs", (_, props) => {
  const stack = stackOf(props);
  synthesize(stack);
  expect(PrivilegeReport.ofStack(stack).findings).toEqual([]);
});

test.each(MATRIX)("with %s, the alarms are within the limit of a region, and all notify the topic", (_, props) => {
  const alarms = resources(document(props), MonitoringAlarm);
  expect(alarms.length).toBeGreaterThan(0);
  expect(alarms.length).toBeLessThanOrEqual(50);
  const topic = outputs(document(props)).topic_id?.value;
  expect(alarms.filter(({ destinations }) => JSON.stringify(destinations) !== JSON.stringify([topic]))).toEqual([]);
});

test("alarms watch the stream itself, and are tuned by inputs", () => {
  const alarms = resources(document(), MonitoringAlarm);
  const ofStreams = alarms.filter(({ namespace }) => namespace === "oci_streaming");
  const queries = ofStreams.map(({ query }) => query as string);
  expect(queries.filter((query) => !query.includes("${oci_streaming_stream.pool_bookings_92BA7EA7.id}"))).toEqual([]);
  expect(queries.filter((query) => query.includes("vs-booking-stream"))).toEqual([]);
  expect(queries).toContainEqual(
    expect.stringMatching(/^PutMessagesLatency\.Time.*\.mean\(\) > \$\{var\.put_latency_ms\}$/),
  );
  expect(alarms.map(({ is_enabled: enabled }) => enabled)).toEqual(alarms.map(() => "${var.alarms_enabled}"));
});

test("the Booking service may write to the one stream, and publish to the topic", () => {
  const statements = resources(document(), IdentityPolicy).flatMap((policy) => policy.statements as string[]);
  const service = statements.filter((statement) => statement.includes("dynamic-group"));
  expect(service.map((statement) => statement.replace(/^.* to (\w+ \S+) in .*$/, "$1"))).toEqual([
    "use stream-push",
    "read streams",
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

test("the pool waits until the service may use a customer-managed key", () => {
  const made = document({ encryption: StackEncryption.newKey() });
  const pool = resource(made, StreamingStreamPool) as { depends_on: string[]; custom_encryption_key: object };
  expect(pool.custom_encryption_key).toEqual({ kms_key_id: "${oci_kms_key.key_FEDD6EC0.id}" });
  expect(pool.depends_on).toContainEqual(expect.stringMatching(/^time_sleep\./));
  const statements = resources(made, IdentityPolicy).flatMap((policy) => policy.statements as string[]);
  expect(statements).toContainEqual(
    expect.stringMatching(/^Allow service streaming to use keys in .* where target\.key\.id = /),
  );
});

test("a private pool accepts the clients of one CIDR block, which is an input", () => {
  expect(variables(document({ network: BookingNetwork.PRIVATE }))).toMatchObject({
    vcn_ocid: {},
    subnet_ocid: {},
    client_cidr: { default: "10.0.0.0/16" },
  });
});

test("the outputs have what clients need to connect", () => {
  expect(Object.keys(outputs(document())).sort()).toEqual([
    "alarm_ids",
    "archive_bucket",
    "booking_service_application_yml",
    "client_principal_properties",
    "connector_ids",
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

test("a customer-managed key encrypts the archive too", () => {
  for (const encryption of [StackEncryption.newKey(), StackEncryption.existingKey()]) {
    const made = document({ encryption });
    const { custom_encryption_key: pool } = resource(made, StreamingStreamPool) as { custom_encryption_key: object };
    expect(pool).toEqual({ kms_key_id: resource(made, ObjectstorageBucket).kms_key_id });
  }
  expect(resource(document(), ObjectstorageBucket)).not.toHaveProperty("kms_key_id");
});

test("a new key has the given options, in its own vault or in an existing one", () => {
  expect(resource(document(EVERYTHING), KmsKey)).toMatchObject({
    display_name: "hotels-bookings",
    key_shape: { algorithm: "AES", length: 16 },
    protection_mode: "SOFTWARE",
  });
  const existing = document({ encryption: StackEncryption.newKey({ existingVault: true }) });
  expect(resource(existing, KmsKey)).toMatchObject({ compartment_id: "${var.compartment_ocid}" });
  expect(addresses(existing).filter((address) => address.startsWith("oci_kms_vault"))).toEqual([]);
  expect(variables(existing)).toHaveProperty("vault_ocid");
});

test("an archive has the given start, batches and retention", () => {
  const made = document(EVERYTHING);
  const [archive] = resources(made, SchServiceConnector).filter(({ display_name: name }) => name === "to-archive");
  expect(archive).toMatchObject({
    source: { cursor: { kind: "LATEST" } },
    target: { batch_rollover_size_in_mbs: 50, batch_rollover_time_in_ms: 300_000 },
  });
  const { rules } = resource(made, ObjectstorageObjectLifecyclePolicy) as { rules: object[] };
  expect(rules).toMatchObject([
    { action: "DELETE", target: "objects", time_amount: "30", time_unit: "DAYS" },
    { action: "DELETE", target: "previous-object-versions", time_amount: "1" },
  ]);
  expect(addresses(document()).filter((address) => address.includes("lifecycle_policy"))).toEqual([]);
});

test.each([
  [
    "functions",
    BookingProducer.functions(),
    "ALL {resource.type = 'fnfunc', resource.compartment.id = '${var.compartment_ocid}'}",
  ],
  [
    "a rule's members",
    BookingProducer.dynamicGroup(MatchingRule.instancesIn(Compartment.fromCompartmentId(COMPARTMENT_ID))),
    `instance.compartment.id = '${COMPARTMENT_ID}'`,
  ],
])("the Booking service can be %s", (_, producer, rule) => {
  const made = document({ producer });
  expect(resource(made, IdentityDynamicGroup).matching_rule).toBe(rule);
});

test("the properties for Kafka clients without a token are an output only for principals that can log in this way", () => {
  const principalOf = (producer: BookingProducer): unknown =>
    /(\w+)PrincipalsLoginModule/.exec(
      outputs(document({ producer })).client_principal_properties?.value as string,
    )?.[1];
  expect(
    [
      BookingProducer.instances(),
      BookingProducer.functions(),
      BookingProducer.okeWorkload(),
      BookingProducer.group("a"),
    ].map(principalOf),
  ).toEqual(["Instance", "Resource", undefined, undefined]);
});

test("the inputs and the output of a consumer begin with its name in lowercase", () => {
  const made = document({
    kafkaUser: StackKafkaUser.newUser(),
    consumers: [
      BookingConsumer.function("Loyalty"),
      BookingConsumer.okeWorkload("House-Keeping"),
      BookingConsumer.kafka("BI", { consumerGroup: "bi" }),
    ],
  });
  expect(Object.keys(made.variable ?? {})).toEqual(
    expect.arrayContaining(["loyalty_function_ocid", "house_keeping_cluster_ocid"]),
  );
  expect(outputs(made)).toHaveProperty("consumer_properties_bi");
});

test("a new user may read as a consumer, and its token is an output only on request, marked sensitive", () => {
  const consumers = [BookingConsumer.kafka("analytics", { consumerGroup: "analytics" })];
  const made = document({ kafkaUser: StackKafkaUser.newUser({ authToken: true }), consumers });
  expect(outputs(made).auth_token).toMatchObject({ sensitive: true });
  const readers = resources(made, IdentityPolicy).flatMap((policy) => policy.statements as string[]);
  expect(readers).toContainEqual(
    expect.stringMatching(/^Allow group id \$\{oci_identity_group\.kafka-user_Group_\w+\.id\} to use stream-pull /),
  );
  const without = document({ kafkaUser: StackKafkaUser.newUser(), consumers });
  expect(outputs(without)).not.toHaveProperty("auth_token");
  expect(addresses(without).filter((address) => address.includes("auth_token"))).toEqual([]);
});

test("a new user has the email address of a required input, or on request no address", () => {
  const made = document({ kafkaUser: StackKafkaUser.newUser() });
  expect(resource(made, IdentityUser)).toHaveProperty("email", "${var.kafka_user_email}");
  expect(variables(made).kafka_user_email).not.toHaveProperty("default");
  const without = document({ kafkaUser: StackKafkaUser.newUser({ withoutEmail: true }) });
  expect(resource(without, IdentityUser)).not.toHaveProperty("email");
  expect(variables(without)).not.toHaveProperty("kafka_user_email");
});

test("a function gets batches of the given size and time", () => {
  const consumers = [BookingConsumer.function("loyalty", { messages: 5, batchTime: Duration.minutes(2) })];
  const made = document({ consumers, archive: StackArchive.none() });
  expect(resource(made, SchServiceConnector)).toMatchObject({
    target: { batch_size_in_num: 5, batch_time_in_sec: 120 },
  });
});

test("an existing topic is notified, and the stack does not create a topic or a subscription", () => {
  const made = document({ alerts: StackAlerts.existingTopic() });
  expect(outputs(made).topic_id?.value).toBe("${var.topic_ocid}");
  expect(addresses(made).filter((address) => address.startsWith("oci_ons"))).toEqual([]);
});

test("the options of the stack tune its alarms, and silence fires an alarm only on request", () => {
  const tuned = resources(document(EVERYTHING), MonitoringAlarm);
  expect(new Set(tuned.map(({ repeat_notification_duration: repeat }) => repeat))).toEqual(new Set(["PT1H"]));
  const names = tuned.map(({ display_name: name }) => name);
  expect(names).toEqual(expect.arrayContaining(["health-producer-silent", "health-not-consumed"]));
  const silent = (alarm: { display_name?: unknown }): boolean => /silent|not-consumed/.test(String(alarm.display_name));
  const others = tuned.filter((alarm) => !silent(alarm));
  expect(others.map(({ severity, pending_duration: lasting }) => [severity, lasting])).toEqual(
    others.map(() => ["ERROR", "PT10M"]),
  );
  expect(resources(document(), MonitoringAlarm).filter(silent)).toEqual([]);
});

test("an output lists the alarms by name", () => {
  const ids = outputs(document()).alarm_ids?.value as Record<string, string>;
  expect(Object.keys(ids)).toEqual(
    expect.arrayContaining(["health-put-latency", "health-write-throughput", "flow-errors"]),
  );
  expect(ids["flow-errors"]).toMatch(/^\$\{oci_monitoring_alarm\.flow_errors_\w+\.id\}$/);
});

test.each<[string, VisionStaysBookingProps, string]>([
  [
    "an alarm email without @",
    { alerts: StackAlerts.newTopic({ emails: ["ops.example.com"] }) },
    "visionstays-booking/topic: an email address must be an address like ops@example.com, got 'ops.example.com'; give each subscription one address",
  ],
  [
    "a Kafka consumer that is nobody",
    { consumers: [BookingConsumer.kafka("analytics", { consumerGroup: "analytics" })] },
    "visionstays-booking: the Kafka consumer 'analytics' needs a group or a user; give its group, or give the stack a kafkaUser",
  ],
])("fails for %s", (_, props, message) => {
  // The refusal of a part has the original error as its cause.
  expect(() => stackOf(props)).toThrow(expect.objectContaining({ name: "ConfigurationError", message }) as Error);
});

test("the README lists every choice", () => {
  const [, choices = []] = tablesOf(NAME, "Variants");
  const own = Object.keys(EVERYTHING).filter((name) => !OF_EVERY_STACK.includes(name));
  expect(choices.flatMap(({ names }) => names).sort()).toEqual(own.sort());
});

test("the Booking service's configuration has the seven keys of the workshop, and no secret", () => {
  const tenant = (database: boolean): unknown => {
    const stack = stackOf({ database });
    const text = outputs(synthesize(stack)).booking_service_application_yml?.value as string;
    return (parse(rendered(stack, text)) as { oci: { tenant: unknown } }).oci.tenant;
  };
  const known = {
    config: "oci",
    region: "REGION",
    "stream-ocid": "ID",
    "message-endpoint": "MESSAGES_ENDPOINT",
    "topic-ocid": "ID",
  };
  expect(tenant(true)).toEqual({
    ...known,
    "adb-username-ocid": "ADB_USERNAME_SECRET_OCID",
    "adb-password-ocid": "ADB_PASSWORD_SECRET_OCID",
  });
  expect(tenant(false)).toEqual({ ...known, "adb-username-ocid": "", "adb-password-ocid": "" });
});
