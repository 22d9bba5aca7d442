import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { IntegrationIntegrationInstance } from "cdktf-oci-streaming/provider-oci/integration-integration-instance";
import { Rules } from "cdktf-oci-streaming/testing";

// The kinds of business objects: a stream for each, and one for messages that an integration could not process.
const objects = ["orders", "invoices", "employees"];

const app = new App();
const stack = new oci.OciStack(app, "suite", { namePrefix: "suite" });
const { compartment, input, output } = stack;

const integration = new IntegrationIntegrationInstance(stack, "integration", {
  compartmentId: compartment.compartmentId,
  displayName: "suite",
  integrationInstanceType: "ENTERPRISEX",
  shape: "DEVELOPMENT",
  messagePacks: 1,
  isByol: false,
});

const pool = new oci.StreamPool(stack, "pool", { compartment, name: "suite", kafka: { autoCreateTopics: false } });
const partitions = oci.Partitions.of(1);
const streams = objects.map((name) => pool.addStream(name, { partitions }));
const retention = oci.Duration.days(7);
const rejected = objects.map((name) => pool.addStream(`${name}-rejected`, { partitions, retention }));

// The adapter's user: it may use the streams of this pool, and may not create streams.
const adapter = new oci.KafkaClientUser(stack, "adapter", {
  name: `${stack.namePrefix}-integration`,
  email: input.email("adapter_email", { title: "Email address of the adapter's user" }),
});
// The alternative is a worker of Kafka Connect where the suite runs; it uses the topics of the harness.
const harness = new oci.ConnectHarness(stack, "harness", { compartment, name: "suite" });

// Each kind of object has a group of people and services that may read its messages and its rejected messages.
const readers = objects.map((name) =>
  oci.Subject.group({ name: input.text(`${name}_readers`, { title: `Group that may read ${name}` }) }),
);
const readable = (index: number): oci.Stream[] => [streams, rejected].flatMap((all) => all[index] ?? []);
new oci.Policy(stack, "access", {
  compartment,
  statements: [
    ...pool.allowKafka(adapter.subject),
    harness.allowUse(adapter.subject),
    ...readers.flatMap((group, index) =>
      readable(index).flatMap((stream) => [stream.allowConsume(group), stream.allowInspect(group)]),
    ),
  ],
});

const onCall = new oci.Topic(stack, "on-call", { compartment });
const notify = [oci.AlarmDestination.topic(onCall)];
const absence = input.boolean("absence_alarms", {
  title: "Whether an object without messages for an hour fires an alarm",
  defaultValue: true,
});
// In business hours there is always some event of each object: silence means that an integration, an agent or the suite is down.
new oci.StreamAlarms(stack, "health", {
  streams,
  notify,
  producerSilent: { after: oci.Duration.hours(1), enabled: absence },
});
for (const [index, stream] of rejected.entries()) {
  new oci.Alarm(stack, `${objects[index]}-rejected`, {
    compartment,
    notify,
    severity: oci.AlarmSeverity.WARNING,
    fires: stream.metric(oci.StreamMetric.PUT_MESSAGES).above(0),
    body: `An integration rejected a message about ${objects[index]}. It is in the stream ${stream.name} for a week.`,
  });
}

const login = oci.KafkaLogin.user({ pool, user: adapter });
oci.KafkaClient.properties({ login }).addOutput(stack, "adapter-client");
oci.ConnectWorker.properties({ login, harness, groupId: "suite" }).addOutput(stack, "worker");
const ocids = [...streams, ...rejected].map(({ name, streamId }) => [name, streamId] as const);
output.map("stream_ids", Object.fromEntries(ocids), { title: "OCIDs of the streams" });
output.text("adapter_user_id", adapter.userId, { title: "User that needs an auth token" });
output.text("integration_url", integration.instanceUrl, { title: "Address where you design integrations" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(pool, { id: "OCI-STR-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.accept(onCall, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
app.synth();
