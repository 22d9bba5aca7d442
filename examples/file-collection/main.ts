import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

const app = new App();
const stack = new oci.OciStack(app, "file-collection", { namePrefix: "file-collection" });
const { compartment, input, output } = stack;

// The hosts whose files are read: all present and future compute instances of the compartment.
const hosts = new oci.DynamicGroup(stack, "hosts", { rule: oci.MatchingRule.instancesIn(compartment) });

// A separate log group: users who may read these lines may not read other logs.
const logGroup = new oci.LogGroup(stack, "logs", { compartment });
const log = new oci.Log(stack, "orders-log", {
  logGroup,
  name: "orders",
  source: oci.LogSource.custom(),
  retention: oci.Duration.days(30),
});
const agents = new oci.UnifiedAgentConfiguration(stack, "agents", {
  compartment,
  description: "The files of the order service.",
  sources: [
    // An object in a line becomes a record with its fields; anything else stays a line.
    oci.AgentSource.files({ name: "events", paths: ["/var/log/orders/*.json"], parser: oci.LogParser.json() }),
    oci.AgentSource.files({ name: "errors", paths: ["/var/log/orders/*.err"], readFromHead: true }),
  ],
  destination: log,
  dynamicGroups: [hosts],
});

const pool = new oci.StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: false } });
const lines = pool.addStream("lines", { partitions: oci.Partitions.of(2), retention: oci.Duration.days(7) });
const collecting = new oci.ServiceConnector(stack, "to-stream", {
  compartment,
  source: oci.ConnectorSource.logs([oci.LogSelection.log(log)]),
  target: oci.ConnectorTarget.stream(lines),
});

// An index deletes old lines; the bucket keeps them.
const bucket = new oci.Bucket(stack, "lines-kept", { compartment });
new oci.Log(stack, "bucket-writes", { logGroup, source: bucket.writeLog() });
const archive = oci.ServiceConnector.archive(stack, "to-bucket", { stream: lines, bucket, prefix: "lines/" });

const groupId = input.userGroup("index_group_ocid", { title: "Group whose users read the lines for an index" });
const index = oci.Group.fromGroupId(stack, "index", groupId).subject;
new oci.Policy(stack, "access", {
  compartment,
  statements: [...agents.allowAgents(), lines.allowConsume(index), lines.allowInspect(index)],
});

const onCall = new oci.Topic(stack, "on-call", { compartment });
const email = input.email("on_call_email", { title: "Email for alarms", optional: true });
onCall.addSubscription("email", oci.Subscription.optionalEmail(email));
const notify = [oci.AlarmDestination.topic(onCall)];
new oci.StreamAlarms(stack, "health", {
  streams: [lines],
  notify,
  // At least one host writes a line every 15 minutes: silence points to an agent, a path or a policy statement.
  producerSilent: { after: oci.Duration.minutes(15) },
});
new oci.ConnectorAlarms(stack, "flow", { connectors: [collecting, archive], notify });

output.text("stream_id", lines.streamId, { title: "OCID of the stream of lines" });
output.text("messages_endpoint", lines.messagesEndpoint, { title: "Endpoint for clients of the native API" });
output.text("log_id", log.logId, { title: "OCID of the custom log" });
output.text("bucket", bucket.bucketName, { title: "Bucket with all lines" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(pool, { id: "OCI-STR-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.accept(bucket, { id: "OCI-BKT-002", reason: "Oracle's key is enough here: your own key needs a vault" });
app.synth();
