import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

/** A JSONata expression: an order becomes a flat line for each of its items; a draft is dropped. */
const EXPRESSION = [
  'value.status != "DRAFT" ? value.items.{',
  '"order": %.number, "customer": %.customer, "placedAt": %.placedAt, "sku": sku, "amount": quantity * price',
  "}",
].join(" ");

const app = new App();
const stack = new oci.OciStack(app, "serverless-etl");
const { compartment, input, output } = stack;

const stream = new oci.Stream(stack, "orders", {
  placement: oci.StreamPlacement.inDefaultPool(compartment),
  partitions: oci.Partitions.of(2),
});
const deadLetters = new oci.Stream(stack, "dead-letters", {
  name: "orders-dead-letters",
  placement: oci.StreamPlacement.inDefaultPool(compartment),
  partitions: oci.Partitions.of(1),
  retention: oci.Duration.days(7),
});

// The function reaches the stream of dead letters, but no address outside Oracle's network.
const vcn = new oci.Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] });
const subnet = vcn.addSubnet("functions", { cidrBlock: "10.0.1.0/24", access: oci.SubnetAccess.private() });
const group = new oci.NetworkSecurityGroup(stack, "functions", { vcn });
group.allowEgress(vcn.oracleServices(), oci.Ports.tcp(443), { description: "The stream of dead letters" });
const application = new oci.FunctionApplication(stack, "etl", {
  compartment,
  name: "etl",
  subnets: [subnet],
  networkSecurityGroups: [group],
});
const logGroup = new oci.LogGroup(stack, "logs", { compartment });
new oci.Log(stack, "etl-log", { logGroup, source: application.invokeLog() });

const transform = new oci.OciFunction(stack, "transform", {
  application,
  image: input.functionImage("transform_image", { title: "Image of the program transform" }),
  memoryMiB: 256,
  timeout: oci.Duration.minutes(5),
  config: { EXPRESSION, DLQ_OCID: deadLetters.streamId, DLQ_ENDPOINT: deadLetters.messagesEndpoint },
});
const access = new oci.Policy(stack, "access", {
  compartment,
  statements: [deadLetters.allowProduce(transform.addIdentity())],
});
// The function gets an order when it is deployed and with each new image, so the deployment fails instead of the connector.
const items = [{ sku: "towel", quantity: 2, price: 9.5 }];
const order = JSON.stringify({ number: "A-1", customer: "c-7", placedAt: "2026-01-15T08:30:00Z", items });
new oci.FunctionInvocation(stack, "first-order", {
  fn: transform,
  body: oci.FunctionInvocation.batchOf([order]),
  answerContains: "towel",
  policies: [access],
});

const bucket = new oci.Bucket(stack, "archive", { compartment, name: `${stack.namePrefix}-order-items` });
new oci.Log(stack, "bucket-writes", { logGroup, source: bucket.writeLog() });
const connector = oci.ServiceConnector.archive(stack, "to-archive", {
  stream,
  bucket,
  prefix: "items/",
  tasks: [oci.ConnectorTask.function(transform, { batchSizeKiB: 1024, batchTime: oci.Duration.seconds(60) })],
});

const onCall = new oci.Topic(stack, "on-call", { compartment });
const email = input.email("on_call_email", { title: "Email for alarms", optional: true });
onCall.addSubscription("email", oci.Subscription.optionalEmail(email));
const notify = [oci.AlarmDestination.topic(onCall)];
new oci.StreamAlarms(stack, "health", { streams: [stream], notify });
new oci.ConnectorAlarms(stack, "flow", { connectors: [connector], notify });
const unhealthy = { compartment, notify, severity: oci.AlarmSeverity.CRITICAL };
new oci.Alarm(stack, "transform-errors", {
  ...unhealthy,
  fires: transform.metric(oci.FunctionMetric.ERRORS).above(0),
  body: "The function fails, and the connector sends the same batch again. Look into the log of the application.",
});
new oci.Alarm(stack, "dead-letter", {
  ...unhealthy,
  severity: oci.AlarmSeverity.WARNING,
  fires: deadLetters.metric(oci.StreamMetric.PUT_MESSAGES, { interval: oci.Duration.minutes(5) }).above(0),
  body: "A message is not an order, or the expression fails for it. Read it on orders-dead-letters within a week.",
});

output.text("stream_id", stream.streamId, { title: "OCID of the stream of orders" });
output.text("messages_endpoint", stream.messagesEndpoint, { title: "Endpoint for producers" });
output.text("dead_letter_stream_id", deadLetters.streamId, {
  title: "OCID of the stream of messages that are not orders",
});
output.text("bucket", bucket.bucketName, { title: "Bucket with the items" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(bucket, { id: "OCI-BKT-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(vcn, { id: "OCI-NET-003", reason: "flow logs are collected per tenancy, not per stack" });
app.synth();
