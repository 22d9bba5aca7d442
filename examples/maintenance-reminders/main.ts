import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

/** The types of events for the maintenance of an autonomous container database. */
const MAINTENANCE = "com.oraclecloud.databaseservice.autonomous.container.database.maintenance";

const app = new App();
const stack = new oci.OciStack(app, "maintenance-reminders", { namePrefix: "maintenance-reminders" });
const { compartment, input, output } = stack;

// A few messages a month: one partition, and a consumer may be down for a week.
const pool = new oci.StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: false } });
const reminders = pool.addStream("reminders", { partitions: oci.Partitions.of(1), retention: oci.Duration.days(7) });

// The rule matches events of the stack's compartment and of those below it: deploy the stack where the databases are.
const rule = new oci.EventRule(stack, "maintenance", {
  compartment,
  description: "Maintenance of autonomous container databases: what is planned, what is near, what happens.",
  condition: oci.EventCondition.eventTypes(
    ["reminder", "scheduled", "begin", "end"].map((step) => `${MAINTENANCE}.${step}`),
  ),
  actions: [oci.EventAction.stream(reminders)],
});

// Events that the rule matched, and those that it could not deliver.
const logGroup = new oci.LogGroup(stack, "logs", { compartment });
new oci.Log(stack, "deliveries", { logGroup, source: rule.executionLog() });

// The archive keeps reminders longer than the stream does, as evidence that they were delivered.
const bucket = new oci.Bucket(stack, "reminders-kept", { compartment });
new oci.Log(stack, "bucket-writes", { logGroup, source: bucket.writeLog() });
const archive = oci.ServiceConnector.archive(stack, "to-archive", { stream: reminders, bucket, prefix: "reminders/" });

// People read the same messages, as JSON, by email.
const administrators = new oci.Topic(stack, "administrators", { compartment });
const email = input.email("administrators_email", { title: "Email of the database administrators", optional: true });
administrators.addSubscription("email", oci.Subscription.optionalEmail(email));
const telling = new oci.ServiceConnector(stack, "to-administrators", {
  compartment,
  source: oci.ConnectorSource.stream(reminders, { start: oci.StreamStart.OLDEST }),
  target: oci.ConnectorTarget.topic(administrators),
});

// The ticket system reads the stream, and opens a ticket for each new reminder.
const groupId = input.userGroup("ticket_group_ocid", { title: "Group whose users read the reminders" });
const tickets = oci.Group.fromGroupId(stack, "tickets", groupId).subject;
new oci.Policy(stack, "access", {
  compartment,
  statements: [reminders.allowConsume(tickets), reminders.allowInspect(tickets)],
});

const onCall = new oci.Topic(stack, "on-call", { compartment });
const onCallEmail = input.email("on_call_email", { title: "Email for alarms", optional: true });
onCall.addSubscription("email", oci.Subscription.optionalEmail(onCallEmail));
const notify = [oci.AlarmDestination.topic(onCall)];
new oci.StreamAlarms(stack, "health", { streams: [reminders], notify });
new oci.ConnectorAlarms(stack, "flow", { connectors: [archive, telling], notify });
// A reminder that Events could not write to the stream reaches neither people nor the ticket system.
const failures = {
  namespace: "oci_cloudevents",
  name: "DeliveryFailedEvents",
  dimensions: { resourceId: rule.eventRuleId },
};
const everyFiveMinutes = { statistic: oci.Statistic.SUM, interval: oci.Duration.minutes(5) };
new oci.Alarm(stack, "not-delivered", {
  compartment,
  notify,
  severity: oci.AlarmSeverity.CRITICAL,
  fires: oci.Metric.custom({ compartment, ...failures, ...everyFiveMinutes }).above(0),
  body: "Events could not deliver a maintenance event. Its id is in the log deliveries: look up the maintenance of the databases.",
});

output.text("stream_id", reminders.streamId, { title: "OCID of the stream of reminders" });
output.text("rule_id", rule.eventRuleId, { title: "OCID of the rule" });
output.text("messages_endpoint", reminders.messagesEndpoint, { title: "Endpoint for clients of the native API" });
output.text("bucket", bucket.bucketName, { title: "Bucket with all reminders" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(pool, { id: "OCI-STR-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.accept(bucket, { id: "OCI-BKT-002", reason: "Oracle's key is enough here: your own key needs a vault" });
app.synth();
