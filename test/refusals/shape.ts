// Mistakes that a compiler would find, from JavaScript or with a cast: other things in place of a value.
// test/wrong-things.test.ts tries all of them; these are the messages.

/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment, @typescript-eslint/no-unsafe-enum-assignment --
   the compiler's own error is expected where they complain */

import {
  Alarm,
  AlarmDestination,
  AlarmSeverity,
  Bucket,
  BucketEncryption,
  Compartment,
  ConfigurationError,
  ConnectorSource,
  Duration,
  FunctionDestination,
  Inputs,
  Key,
  MetricCondition,
  Outputs,
  Partitions,
  Policy,
  PoolAccess,
  PoolEncryption,
  Stream,
  StreamAlarms,
  StreamMetric,
  StreamPlacement,
  StreamPool,
  Subject,
  Tags,
} from "../../lib";
import {
  bucket,
  compartment,
  COMPARTMENT_ID,
  KEY_ID,
  notify,
  type Row,
  rows,
  stream,
  STREAM_ID,
  subnet,
  topic,
} from "./row";

const placement = StreamPlacement.inDefaultPool(compartment);
const partitions = Partitions.of(1);
const severity = AlarmSeverity.CRITICAL;
const busy = MetricCondition.parse("PutMessagesThroughput.Bytes[1m].sum() > 0", { namespace: "oci_streaming" });

export const shape: readonly Row[] = rows([
  {
    title: "a number for a length of time",
    // @ts-expect-error a number does not have a unit
    make: (stack) => new Stream(stack, "orders", { placement, partitions, retention: 48 }),
    message: "shop/orders: retention must be a Duration, got 48; write Duration.hours(...)",
  },
  {
    title: "a number for a length of time within other props",
    // @ts-expect-error a number does not have a unit
    make: (stack) => new Stream(stack, "orders", { placement, partitions, timeouts: { create: 5 } }),
    message: "shop/orders: timeouts.create must be a Duration, got 5; write Duration.minutes(...)",
  },
  {
    title: "a stream without partitions",
    // @ts-expect-error it must be given
    make: (stack) => new Stream(stack, "orders", { placement }),
    message:
      "shop/orders: partitions must be a Partitions value, but is missing; write Partitions.of(...), Partitions.forBytes(...), Partitions.forMessages(...) or Partitions.forLoad(...)",
  },
  {
    title: "a number for the partitions",
    // @ts-expect-error a number is not a Partitions
    make: (stack) => new Stream(stack, "orders", { placement, partitions: 2 }),
    message: "shop/orders: partitions must be a Partitions value, got 2; write Partitions.of(...)",
  },
  {
    title: "digits in a string for the partitions",
    // @ts-expect-error a string is not a Partitions
    make: (stack) => new Stream(stack, "orders", { placement, partitions: "2" }),
    message: "shop/orders: partitions must be a Partitions value, got '2'; write Partitions.of(...)",
  },
  {
    title: "nothing where a name could be left out",
    // @ts-expect-error undefined leaves it out
    make: (stack) => new Stream(stack, "orders", { placement, partitions, name: null }),
    message: "shop/orders: name must be a string, got null",
  },
  {
    title: "a text for a switch",
    // @ts-expect-error not a string
    make: (stack) => new Stream(stack, "orders", { placement, partitions, deletionProtection: "no" }),
    message: "shop/orders: deletionProtection must be true or false, got 'no'",
  },
  {
    title: "a construct in an app",
    make: (stack) => new StreamPool(stack.node.root, "pool", { compartment }),
    message: "pool: scope must be a stack or a construct in one; give it a TerraformStack, such as an OciStack",
  },
  {
    title: "an empty id",
    make: (stack) => new StreamPool(stack, "", { compartment }),
    message: "shop: id of new StreamPool must be a string that is not empty, got ''",
  },
  {
    title: "an object with an OCID for a topic",
    // @ts-expect-error not a construct
    make: () => FunctionDestination.topic({ topicId: "ocid1.onstopic.oc1..aaaa" }),
    message: "topic of FunctionDestination.topic must be an ITopicDestination, got an object; give it a Topic",
  },
  {
    title: "a refusal of somebody's own that says nothing",
    // @ts-expect-error it must say what and why
    make: (stack) => ConfigurationError.of(stack, {}),
    message: "shop: what of ConfigurationError.of must be a string, but is missing",
  },
  {
    title: "no props at all",
    // @ts-expect-error it must be given
    make: (stack) => new StreamPool(stack, "pool"),
    message:
      "shop/pool: props must be an object { compartment, name?, access?, encryption?, kafka?, securityAttributes?, ... }, but is missing; write { compartment: ... }",
  },
  {
    title: "tags as they are written elsewhere",
    // @ts-expect-error an object is not one
    make: (stack) => new StreamPool(stack, "pool", { compartment, tags: { team: "orders" } }),
    message: "shop/pool: tags must be a Tags value, got an object; write Tags.of(...)",
  },
  {
    title: "tags that are neither freeform nor defined",
    // @ts-expect-error neither of the two
    make: () => Tags.of({ team: "orders" }),
    message:
      "props of Tags.of must be an object { freeform?, defined? }, got an object with 'team'; write { freeform: ... }",
  },
  {
    title: "the OCID of a compartment for the compartment",
    // @ts-expect-error a string is not one
    make: (stack) => new StreamPool(stack, "pool", { compartment: COMPARTMENT_ID }),
    message:
      "shop/pool: compartment must be a Compartment, got 'ocid1.compartment.oc1..aaaacompartment'; write Compartment.fromCompartmentId(...) or Compartment.fromTenancyId(...)",
  },
  {
    title: "a compartment for its OCID",
    // @ts-expect-error not a string
    make: () => Compartment.fromCompartmentId(compartment),
    message: "compartmentId of Compartment.fromCompartmentId must be a string, got a Compartment",
  },
  {
    title: "a key for the encryption with it",
    // @ts-expect-error a key is not one
    make: (stack) => new StreamPool(stack, "pool", { compartment, encryption: Key.fromKeyId(stack, "key", KEY_ID) }),
    message:
      "shop/pool: encryption must be a PoolEncryption, got the Key shop/key; write PoolEncryption.customerManaged(...)",
  },
  {
    title: "networks for peers",
    // @ts-expect-error a string is not one
    make: (stack) => PoolAccess.privateEndpoint(subnet(stack), { clients: ["10.0.0.0/16"] }),
    message:
      "clients[0] of PoolAccess.privateEndpoint must be a NetworkPeer, got '10.0.0.0/16'; write NetworkPeer.cidr(...) or NetworkPeer.address(...)",
  },
  {
    title: "a query for a condition",
    make: (stack) =>
      // @ts-expect-error a string is not one
      new Alarm(stack, "busy", { compartment, severity, fires: "X[1m].sum() > 0", notify: notify(stack) }),
    message: "shop/busy: fires must be a MetricCondition, got 'X[1m].sum() > 0'; write MetricCondition.parse(...)",
  },
  {
    title: "a topic among the destinations of an alarm",
    // @ts-expect-error a topic is not one
    make: (stack) => new Alarm(stack, "busy", { compartment, severity, fires: busy, notify: [topic(stack)] }),
    message:
      "shop/busy: notify[0] must be an AlarmDestination, got the Topic shop/topic; write AlarmDestination.topic(...)",
  },
  {
    title: "one destination for a list of them",
    make: (stack) => {
      const destination = AlarmDestination.topic(topic(stack));
      // @ts-expect-error not a list
      return new Alarm(stack, "busy", { compartment, severity, fires: busy, notify: destination });
    },
    message: "shop/busy: notify must be a list of AlarmDestination values, got an AlarmDestination; put it into [ ]",
  },
  {
    title: "the name of a severity for the severity",
    make: (stack) =>
      // @ts-expect-error a string is not one
      new Alarm(stack, "busy", { compartment, severity: "critical", fires: busy, notify: notify(stack) }),
    message: "shop/busy: severity must be an AlarmSeverity, got 'critical'; write AlarmSeverity.CRITICAL",
  },
  {
    title: "a format that alarms do not have",
    make: (stack) =>
      // @ts-expect-error not a member of the enumeration
      new Alarm(stack, "busy", { compartment, severity, fires: busy, notify: notify(stack), messageFormat: "json" }),
    message:
      "shop/busy: messageFormat must be an AlarmMessageFormat, got 'json'; write AlarmMessageFormat.RAW, AlarmMessageFormat.PRETTY_JSON or AlarmMessageFormat.ONS_OPTIMIZED",
  },
  {
    title: "a bucket among the streams of a set of alarms",
    // @ts-expect-error a bucket is not one
    make: (stack) => new StreamAlarms(stack, "health", { streams: [bucket(stack)], notify: notify(stack) }),
    message:
      "shop/health: streams[0] must be an IStream, got the Bucket shop/bucket; give it a Stream, or an import such as Stream.fromStreamId(...)",
  },
  {
    title: "the OCID of a stream for the stream",
    // @ts-expect-error a string is not one
    make: () => ConnectorSource.stream(STREAM_ID),
    message:
      "stream of ConnectorSource.stream must be an IStream, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream'; write Stream.fromStreamId(...)",
  },
  {
    title: "the name of a group for the group",
    // @ts-expect-error a string is not one
    make: (stack) => bucket(stack).allowRead("analysts"),
    message:
      "shop/bucket: subject of allowRead() must be a Subject, got 'analysts'; write Subject.group(...), Subject.dynamicGroupNamed(...) or Subject.service(...)",
  },
  {
    title: "the name of a metric for the metric",
    // @ts-expect-error a string is not one
    make: (stack) => stream(stack).metric("PutMessagesThroughput.Bytes"),
    message:
      "shop/orders: metric of metric() must be a StreamMetric, got 'PutMessagesThroughput.Bytes'; write StreamMetric.PUT_LATENCY, StreamMetric.PUT_BYTES, StreamMetric.PUT_MESSAGES or another of them",
  },
  {
    title: "a metric of another service",
    // @ts-expect-error a metric of a stream, not of a bucket
    make: (stack) => new Bucket(stack, "archive", { compartment }).metric(StreamMetric.PUT_BYTES),
    message:
      "shop/archive: metric of metric() must be a BucketMetric, got a StreamMetric; write BucketMetric.OBJECTS, BucketMetric.STORED_BYTES, BucketMetric.UNCOMMITTED_BYTES or another of them",
  },
  {
    title: "a statement as text",
    make: (stack) => {
      const text = "Allow group analysts to use streams in tenancy";
      // @ts-expect-error a string is not one
      return new Policy(stack, "access", { compartment, statements: [text] });
    },
    message:
      "shop/access: statements[0] must be a PolicyStatement, got 'Allow group analysts to use streams in tenancy'; write PolicyStatement.parse(...), PolicyStatement.of(...) or PolicyStatement.raw(...)",
  },
  {
    title: "an import without its OCID",
    // @ts-expect-error it must be given
    make: (stack) => Stream.fromStreamAttributes(stack, "orders", { compartment }),
    message: "shop/orders: streamId of Stream.fromStreamAttributes must be a string, but is missing",
  },
  {
    title: "a text for a number",
    // @ts-expect-error a string is not one
    make: () => Duration.hours("24"),
    message: "amount of Duration.hours must be a number, got '24'",
  },
  {
    title: "the name of a group where its options belong",
    // @ts-expect-error a string is not one
    make: () => Subject.group("analysts"),
    message: "group of Subject.group must be an object { name, domain? }, got 'analysts'; write { name: ... }",
  },
  {
    title: "a title where the options of an input belong",
    // @ts-expect-error a string is not one
    make: (stack) => stack.input.boolean("private", "Private"),
    message:
      "shop: options of boolean() must be an object { defaultValue, title, description?, group?, visible? }, got 'Private'; write { defaultValue: ..., title: ... }",
  },
  {
    title: "a key for the encryption without one",
    // @ts-expect-error it does not have arguments
    make: (stack) => PoolEncryption.oracleManaged(Key.fromKeyId(stack, "key", KEY_ID)),
    message:
      "PoolEncryption.oracleManaged takes nothing, got the Key shop/key; write PoolEncryption.customerManaged(...)",
  },
  {
    title: "a subnet for the access from everywhere",
    // @ts-expect-error it does not have arguments
    make: (stack) => PoolAccess.public(subnet(stack)),
    message: "PoolAccess.public takes nothing, got the Subnet shop/subnet; write PoolAccess.privateEndpoint(...)",
  },
  {
    title: "an argument that no factory of the class takes",
    // @ts-expect-error it does not have arguments
    make: () => FunctionDestination.none("orders"),
    message: "FunctionDestination.none takes nothing, got 'orders'; leave it out",
  },
  {
    title: "minutes in addition to hours",
    // @ts-expect-error it has one argument
    make: () => Duration.hours(1, 30),
    message: "Duration.hours takes nothing after amount, got 30; leave it out",
  },
  {
    title: "a misspelt prop",
    make: (stack) => {
      const encryption = BucketEncryption.customerManaged(Key.fromKeyId(stack, "key", KEY_ID));
      // @ts-expect-error a member is misspelt
      return new Bucket(stack, "b", { compartment, encrption: encryption });
    },
    message: "shop/b: encrption is not a member of BucketProps; write encryption",
  },
  {
    title: "a misspelt prop that must be given",
    // @ts-expect-error a member is misspelt
    make: (stack) => new Bucket(stack, "b", { compartmnet: compartment }),
    message: "shop/b: compartmnet is not a member of BucketProps; write compartment",
  },
  {
    title: "a misspelt member within other props",
    make: (stack) =>
      // @ts-expect-error a member is misspelt
      new StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: false, retension: Duration.hours(48) } }),
    message: "shop/pool: kafka.retension is not a member of KafkaSettings; write retention",
  },
  {
    title: "an object that has nothing of what it may have",
    // @ts-expect-error not a member
    make: (stack) => new Bucket(stack, "b", { compartment, timeouts: { creation: Duration.hours(1) } }),
    message:
      "shop/b: timeouts must be an object { create?, update?, delete? }, got an object with 'creation'; write { create: ... }",
  },
  {
    title: "an object with nothing but a misspelt member",
    // @ts-expect-error a member is misspelt
    make: (stack) => new Bucket(stack, "b", { compartment, timeouts: { udpate: Duration.hours(1) } }),
    message:
      "shop/b: timeouts must be an object { create?, update?, delete? }, got an object with 'udpate'; write { update: ... }",
  },
  {
    title: "the OCID of a key for the encryption of a bucket",
    // @ts-expect-error a string is not one
    make: (stack) => new Bucket(stack, "b", { compartment, encryption: KEY_ID }),
    message:
      "shop/b: encryption must be a BucketEncryption, got 'ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaakey'; write BucketEncryption.oracleManaged() or BucketEncryption.customerManaged(...)",
  },
  {
    title: "a text that was cut through a character",
    make: (stack) => new Bucket(stack, "b", { compartment, name: "a\ud83d" }),
    message: "shop/b: name must not contain half of a character, got 'a\\ud83d'; cut the string between two characters",
  },
  {
    title: "a name of a tag that was cut through a character",
    make: () => Tags.of({ freeform: { "a\ud83d": "b" } }),
    message:
      "freeform.a\ud83d of Tags.of must not contain half of a character, got 'a\\ud83d'; cut the string between two characters",
  },
  {
    title: "a text for the stack of inputs",
    // @ts-expect-error a string is not one
    make: () => new Inputs("shop"),
    message: "stack of new Inputs must be a stack, got 'shop'; give it a TerraformStack, such as an OciStack",
  },
  {
    title: "a construct for the stack of outputs",
    // @ts-expect-error a bucket is not one
    make: (stack) => new Outputs(bucket(stack)),
    message:
      "shop/bucket: stack of new Outputs must be a stack, got the Bucket shop/bucket; give it a TerraformStack, such as an OciStack",
  },
]);
