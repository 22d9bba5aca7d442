import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

/** The rules for messages that cause a notification. */
const RULES = [
  { name: "large-refund", when: { type: "refund", amount: { atLeast: 500 } } },
  { name: "payment-refused", when: { type: "payment", outcome: "refused" } },
];

const app = new App();
const stack = new oci.OciStack(app, "notifications", { namePrefix: "notifications" });
const { compartment, input, output } = stack;

const pool = new oci.StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: false } });
const week = { retention: oci.Duration.days(7) };
const events = pool.addStream("events", { partitions: oci.Partitions.of(2), ...week });
const notable = pool.addStream("notable", { partitions: oci.Partitions.of(1), ...week });
const deadLetters = pool.addStream("dead-letters", { partitions: oci.Partitions.of(1), ...week });

// A connector from a stream to a topic supports neither a filter nor a function. So a function writes notable events to a second stream.
const vcn = new oci.Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] });
const subnet = vcn.addSubnet("functions", { cidrBlock: "10.0.1.0/24", access: oci.SubnetAccess.private() });
const group = new oci.NetworkSecurityGroup(stack, "functions", { vcn });
group.allowEgress(vcn.oracleServices(), oci.Ports.tcp(443), { description: "The streams" });
const application = new oci.FunctionApplication(stack, "application", {
  compartment,
  subnets: [subnet],
  networkSecurityGroups: [group],
});
const logGroup = new oci.LogGroup(stack, "logs", { compartment });
new oci.Log(stack, "functions-log", { logGroup, source: application.invokeLog() });
const filter = new oci.OciFunction(stack, "filter", {
  application,
  image: input.functionImage("react_image", { title: "Image of the program react" }),
  memoryMiB: 256,
  timeout: oci.Duration.minutes(1),
  config: {
    EVENTS_OCID: notable.streamId,
    EVENTS_ENDPOINT: notable.messagesEndpoint,
    DLQ_OCID: deadLetters.streamId,
    DLQ_ENDPOINT: deadLetters.messagesEndpoint,
    RULES: JSON.stringify(RULES),
    SESSION_PATH: "customer",
  },
});
const filtering = new oci.ServiceConnector(stack, "to-filter", {
  compartment,
  // Events from before the filter existed are not notified.
  source: oci.ConnectorSource.stream(events, { start: oci.StreamStart.LATEST }),
  target: oci.ConnectorTarget.function(filter, { batchTime: oci.Duration.seconds(1) }),
});

const people = new oci.Topic(stack, "people", { compartment });
const peopleEmail = input.email("people_email", { title: "Email address for notifications", optional: true });
people.addSubscription("email", oci.Subscription.optionalEmail(peopleEmail));
const telling = new oci.ServiceConnector(stack, "to-people", {
  compartment,
  source: oci.ConnectorSource.stream(notable, { start: oci.StreamStart.OLDEST }),
  target: oci.ConnectorTarget.topic(people),
});

const filters = filter.addIdentity();
const groupId = input.userGroup("producer_group_ocid", { title: "Group whose users write events" });
const producers = oci.Group.fromGroupId(stack, "producers", groupId).subject;
new oci.Policy(stack, "access", {
  compartment,
  statements: [
    events.allowProduce(producers),
    events.allowInspect(producers),
    notable.allowProduce(filters),
    deadLetters.allowProduce(filters),
  ],
});

const onCall = new oci.Topic(stack, "on-call", { compartment });
const onCallEmail = input.email("on_call_email", { title: "Email for alarms", optional: true });
onCall.addSubscription("email", oci.Subscription.optionalEmail(onCallEmail));
const notify = [oci.AlarmDestination.topic(onCall)];
new oci.StreamAlarms(stack, "health", { streams: [events, notable], notify });
new oci.ConnectorAlarms(stack, "flow", { connectors: [filtering, telling], notify });
new oci.Alarm(stack, "filter-errors", {
  compartment,
  notify,
  severity: oci.AlarmSeverity.CRITICAL,
  fires: filter.metric(oci.FunctionMetric.ERRORS).above(0),
  body: "The filter fails, and people are not notified. Read the log of its application.",
});
new oci.Alarm(stack, "dead-letter", {
  compartment,
  notify,
  severity: oci.AlarmSeverity.WARNING,
  fires: deadLetters.metric(oci.StreamMetric.PUT_MESSAGES, { interval: oci.Duration.minutes(5) }).above(0),
  body: "The filter could not read a message. It is on the stream dead-letters for a week.",
});

output.text("stream_id", events.streamId, { title: "OCID of the stream of events" });
output.text("notable_stream_id", notable.streamId, { title: "OCID of the stream of notable events" });
output.text("messages_endpoint", events.messagesEndpoint, { title: "Endpoint for producers" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(pool, { id: "OCI-STR-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.accept(vcn, { id: "OCI-NET-003", reason: "flow logs are collected per tenancy, not per stack" });
app.synth();
