import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

/** The families of events. Each has its own rule, so you can change or disable one without the others. */
const FAMILIES = {
  instances: ["launchinstance.end", "terminateinstance.begin", "terminateinstance.end"].map(
    (type) => `computeapi.${type}`,
  ),
  databases: [
    "databaseservice.autonomous.database.instance.create.end",
    "databaseservice.updateautonomousdatabase.end",
    "databaseservice.deleteautonomousdatabase.end",
  ],
  buckets: ["objectstorage.createbucket", "objectstorage.updatebucket", "objectstorage.deletebucket"],
  keys: ["keymanagementservice.createkey.end", "keymanagementservice.schedulekeydeletion.end"],
};

const app = new App();
const stack = new oci.OciStack(app, "lifecycle-events", { namePrefix: "lifecycle-events" });
const { compartment, input, output } = stack;

const pool = new oci.StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: false } });
const events = pool.addStream("events", { partitions: oci.Partitions.of(2), retention: oci.Duration.days(7) });

// Changes of resources, as reported by Events. The rules match events of the stack's compartment and those below it.
const logGroup = new oci.LogGroup(stack, "logs", { compartment });
for (const [family, types] of Object.entries(FAMILIES)) {
  const rule = new oci.EventRule(stack, family, {
    compartment,
    description: `What happens to ${family}, for audit and accounting.`,
    condition: oci.EventCondition.eventTypes(types.map((type) => `com.oraclecloud.${type}`)),
    actions: [oci.EventAction.stream(events)],
  });
  new oci.Log(stack, `${family}-deliveries`, { logGroup, source: rule.executionLog() });
}

// Who made the change: API calls that change something, from the audit logs of the compartment and of those below it.
const audit = oci.AuditLogs.of(compartment, { includeSubcompartments: true });
const changes = oci.LogFilter.any(
  ...["POST", "PUT", "PATCH", "DELETE"].map((method) => oci.LogFilter.field("data.request.action").isEqual(method)),
);
const auditing = new oci.ServiceConnector(stack, "from-audit", {
  compartment,
  source: oci.ConnectorSource.logs([oci.LogSelection.audit(audit)]),
  tasks: [oci.ConnectorTask.logFilter(changes)],
  target: oci.ConnectorTarget.stream(events),
});

// Accounting reads messages that have expired in the stream. For a year no object can be changed or deleted.
const bucket = new oci.Bucket(stack, "evidence", {
  compartment,
  retentionRules: [oci.RetentionRule.years("evidence", 1)],
});
new oci.Log(stack, "bucket-writes", { logGroup, source: bucket.writeLog() });
const archive = oci.ServiceConnector.archive(stack, "to-evidence", { stream: events, bucket, prefix: "events/" });

const groupId = input.userGroup("auditor_group_ocid", { title: "Group whose users read the events" });
const auditors = oci.Group.fromGroupId(stack, "auditors", groupId).subject;
new oci.Policy(stack, "access", {
  compartment,
  statements: [events.allowConsume(auditors), events.allowInspect(auditors), bucket.allowRead(auditors)],
});

const onCall = new oci.Topic(stack, "on-call", { compartment });
const email = input.email("on_call_email", { title: "Email for alarms", optional: true });
onCall.addSubscription("email", oci.Subscription.optionalEmail(email));
const notify = [oci.AlarmDestination.topic(onCall)];
new oci.StreamAlarms(stack, "health", {
  streams: [events],
  notify,
  // The API is called at least every hour: silence means that a rule or a connector does not deliver.
  producerSilent: { after: oci.Duration.hours(1) },
});
new oci.ConnectorAlarms(stack, "flow", { connectors: [auditing, archive], notify });

output.text("stream_id", events.streamId, { title: "OCID of the stream of events" });
output.text("messages_endpoint", events.messagesEndpoint, { title: "Endpoint for clients of the native API" });
output.text("bucket", bucket.bucketName, { title: "Bucket with all events" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(pool, { id: "OCI-STR-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.accept(bucket, { id: "OCI-BKT-002", reason: "Oracle's key is enough here: your own key needs a vault" });
app.synth();
