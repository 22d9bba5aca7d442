import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

const app = new App();
const stack = new oci.OciStack(app, "file-collection", { namePrefix: "file-collection" });
const { compartment, input, output } = stack;

// The hosts whose files are read: all compute instances of the compartment, now and later.
const hosts = new oci.DynamicGroup(stack, "hosts", { rule: oci.MatchingRule.instancesIn(compartment) });

// A group of its own: who may read these lines may read no other log.
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

// An index lets go of what is old; the bucket keeps it.
const bucket = new oci.Bucket(stack, "lines-kept", { compartment });
new oci.Log(stack, "bucket-writes", { logGroup, source: bucket.writeLog() });
const archive = oci.ServiceConnector.archive(stack, "to-bucket", { stream: lines, bucket, prefix: "lines/" });

const groupId = input.userGroup("index_group_ocid", { title: "Group whose users read the lines, for an index" });
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
  // Some host writes something every quarter of an hour: silence is an agent, a path or a statement.
  producerSilent: { after: oci.Duration.minutes(15) },
});
new oci.ConnectorAlarms(stack, "flow", { connectors: [collecting, archive], notify });

output.text("stream_id", lines.streamId, { title: "OCID of the stream of lines" });
output.text("messages_endpoint", lines.messagesEndpoint, { title: "Where clients of the native API connect" });
output.text("log_id", log.logId, { title: "OCID of the custom log" });
output.text("bucket", bucket.bucketName, { title: "Bucket with all lines" });
// What `npx cdktf-oci-streaming report` finds, and why it is so.
Rules.accept(pool, { id: "OCI-STR-002", reason: "Oracle's key is enough here: one of yours needs a vault" });
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials guard it: a private endpoint needs a network" });
Rules.accept(bucket, { id: "OCI-BKT-002", reason: "Oracle's key is enough here: one of yours needs a vault" });
app.synth();
