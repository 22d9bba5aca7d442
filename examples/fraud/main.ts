import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { CoreDrgAttachment } from "cdktf-oci-streaming/provider-oci/core-drg-attachment";
import { CoreRouteTable } from "cdktf-oci-streaming/provider-oci/core-route-table";
import { DatascienceModelDeployment } from "cdktf-oci-streaming/provider-oci/datascience-model-deployment";
import { Rules } from "cdktf-oci-streaming/testing";

const app = new App();
const stack = new oci.OciStack(app, "fraud", { namePrefix: "fraud" });
const { compartment, input } = stack;
const { compartmentId } = compartment;
const METRICS = "fraud"; // the namespace for the metrics of the program score
// The payment switch connects from its own network, by an existing DRG; its resolver forwards the pool's name to the listener.
const vcn = new oci.Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] });
const { vcnId } = vcn;
const switches = input.cidr("switch_network", { title: "Network of the payment switch" });
const drg = { kind: oci.OcidKind.custom("drg"), title: "DRG with a route to the payment switch" };
const drgId = input.ocid("drg_ocid", drg);
const net = { displayName: "fraud", networkDetails: { type: "VCN", id: vcnId } };
const attachment = new CoreDrgAttachment(stack, "attachment", { drgId, ...net });
const routeRules = [{ destination: switches, destinationType: "CIDR_BLOCK", networkEntityId: drgId }];
const routes = new CoreRouteTable(stack, "routes", { compartmentId, vcnId, routeRules, dependsOn: [attachment] });
const access = oci.SubnetAccess.privateFromRouteTableId(routes.id);
const streams = vcn.addSubnet("streams", { cidrBlock: "10.0.1.0/24", access });
const clients = [oci.NetworkPeer.cidr(switches)];
const listener = new oci.DnsListener(stack, "listener", { subnet: streams, clients });
const programs = vcn.addSubnet("programs", { cidrBlock: "10.0.2.0/24", access: oci.SubnetAccess.privateWithNat() });
const functions = new oci.NetworkSecurityGroup(stack, "functions", { vcn });
functions.allowEgress(oci.NetworkPeer.anyIpv4(), oci.Ports.tcp(443), { description: "The model, the topic, images" });
const key = new oci.Key(stack, "key", { vault: new oci.Vault(stack, "vault", { compartment }) });
const encryption = oci.PoolEncryption.customerManaged(key);
const endpoint = { access: oci.PoolAccess.privateEndpoint(streams, { clients }), kafka: { autoCreateTopics: false } };
const pool = new oci.StreamPool(stack, "pool", { compartment, encryption, ...endpoint });
const retention = oci.Duration.days(7);
const partitions = oci.Partitions.forMessages({ perSecond: 1_000, averageBytes: 600, headroom: 2 });
const transactions = pool.addStream("transactions", { partitions, retention });
const decisions = pool.addStream("decisions", { partitions, retention });
const blocks = pool.addStream("blocks", { partitions: oci.Partitions.of(1), retention });
const deadLetters = pool.addStream("dead-letters", { partitions: oci.Partitions.of(1), retention });
const kind = oci.OcidKind.custom("datasciencemodel");
const modelId = input.ocid("model_ocid", { kind, title: "OCID of the trained model" });
const projectKind = oci.OcidKind.custom("datascienceproject"); // not of this stack: models are saved before, and stay
const projectId = input.ocid("project_ocid", { kind: projectKind, title: "Data Science project with the model" });
const machine = { modelDeploymentInstanceShapeConfigDetails: { ocpus: 1, memoryInGbs: 16 } };
const instances = { instanceShapeName: "VM.Standard.E4.Flex", ...machine };
const scalingPolicy = { policyType: "FIXED_SIZE", instanceCount: 2 }; // one instance may fail
const modelConfigurationDetails = { modelId, instanceConfiguration: instances, scalingPolicy };
const logs = new oci.LogGroup(stack, "logs", { compartment });
const { logGroupId } = logs;
const log = (id: string): { logGroupId: string; logId: string } => ({ logGroupId, logId: logs.addCustomLog(id).logId });
const model = new DatascienceModelDeployment(stack, "model", {
  ...{ compartmentId, projectId, displayName: "fraud" },
  categoryLogDetails: { access: log("access"), predict: log("predict") },
  modelDeploymentConfigurationDetails: { deploymentType: "SINGLE_MODEL", modelConfigurationDetails },
});
const site = { compartment, subnets: [programs], networkSecurityGroups: [functions] };
const application = new oci.FunctionApplication(stack, "programs", site);
logs.addLog("functions", { source: application.invokeLog() });
application.allowTo(pool);
const addFunction = (id: string, config: Record<string, string>): oci.OciFunction =>
  new oci.OciFunction(stack, id, {
    application,
    image: input.functionImage(`${id}_image`, { title: `Image of the function ${id}` }),
    memoryMiB: 256,
    timeout: oci.Duration.minutes(2),
    config: { ...config, DLQ_OCID: deadLetters.streamId, DLQ_ENDPOINT: deadLetters.messagesEndpoint },
  });
const alerts = new oci.Topic(stack, "alerts", { compartment });
const score = addFunction("score", {
  MODEL_URL: `${model.modelDeploymentUrl}/predict`,
  DECISIONS_OCID: decisions.streamId,
  DECISIONS_ENDPOINT: decisions.messagesEndpoint,
  TOPIC_OCID: alerts.topicId,
  ALERT_ABOVE: "0.8",
  COPY: JSON.stringify({ txId: "txId", account: "$key" }),
  ALERT_FIELDS: "txId", // the account stays in the streams
  MODEL: modelId,
  FEATURES: JSON.stringify(["amountMinor", "currency", "merchant", "country", "channel"]),
  MODEL_SECONDS: "2",
  UNDECIDED: "review", // each payment has a decision, and a model that is down does not delay the next ones
  METRICS_COMPARTMENT_OCID: compartmentId,
  METRICS_NAMESPACE: METRICS,
});
const block = addFunction("react", {
  EVENTS_OCID: blocks.streamId,
  EVENTS_ENDPOINT: blocks.messagesEndpoint,
  RULES: '[{"name": "SET", "when": {"score": {"atLeast": 0.95}}}]',
});
const connect = (id: string, stream: oci.IStream, fn: oci.IFunction, start: oci.StreamStart): oci.ServiceConnector =>
  new oci.ServiceConnector(stack, id, {
    compartment,
    source: oci.ConnectorSource.stream(stream, { start }),
    target: oci.ConnectorTarget.function(fn, { batchTime: oci.Duration.seconds(1) }), // its minimum
  });
const bucket = new oci.Bucket(stack, "proof", { compartment, retentionRules: [oci.RetentionRule.years("proof", 1)] });
const prove = (name: string, stream: oci.IStream): oci.ServiceConnector =>
  oci.ServiceConnector.archive(stack, `${name}-to-proof`, { stream, bucket, prefix: `${name}/` });
const connectors = [
  connect("to-score", transactions, score, oci.StreamStart.LATEST), // yesterday's payments do not cause warnings
  connect("to-blocks", decisions, block, oci.StreamStart.OLDEST),
  ...[prove("transactions", transactions), prove("decisions", decisions)],
];
const [scorer, blocker] = [score.addIdentity(), block.addIdentity()];
const named = (name: string): oci.Subject => oci.Subject.group({ name });
const group = named("payment-switch");
const rule = oci.MatchingRule.resourcesOfType("datasciencemodeldeployment", compartment);
const deployments = oci.Subject.dynamicGroup(new oci.DynamicGroup(stack, "deployments", { rule }));
const location = oci.PolicyLocation.compartment(compartment);
const predict = oci.Access.permissions(["DATA_SCIENCE_MODEL_DEPLOYMENT_PREDICT"]);
const condition = oci.PolicyCondition.isEqual("target.metrics.namespace", METRICS);
new oci.Policy(stack, "access", {
  compartment,
  statements: [
    transactions.allowProduce(group),
    ...[transactions, decisions, blocks].map((stream) => stream.allowInspect(group)),
    ...[decisions, blocks].map((stream) => stream.allowConsume(group)),
    ...[decisions.allowConsume(named("fraud-analysts")), blocks.allowProduce(named("fraud-reviewers"))],
    decisions.allowProduce(scorer),
    blocks.allowProduce(blocker),
    ...[scorer, blocker].map((subject) => deadLetters.allowProduce(subject)),
    ...[alerts.allowPublish(scorer), logs.allowWrite(deployments)],
    oci.PolicyStatement.allow({ subject: scorer, access: predict, location }),
    oci.PolicyStatement.allow({ subject: scorer, access: oci.Access.use("metrics"), location, condition }),
  ],
});
const notify = [oci.AlarmDestination.topic(new oci.Topic(stack, "on-call", { compartment }))];
const watched = [transactions, decisions, blocks, deadLetters];
new oci.StreamAlarms(stack, "health", { streams: watched, deadLetters: [deadLetters], notify });
new oci.FunctionAlarms(stack, "programs-health", { functions: [score, block], notify });
new oci.ConnectorAlarms(stack, "flow", { connectors, freshness: { above: oci.Duration.minutes(15) }, notify });
const measured = { namespace: METRICS, compartment, dimensions: { resourceId: decisions.streamId } };
const metric = (name: string, minutes: number, statistic: oci.Statistic): oci.Metric =>
  oci.Metric.custom({ name, ...measured, interval: oci.Duration.minutes(minutes), statistic });
const limit = input.integer("latency_limit_ms", { title: "Allowed latency in ms", defaultValue: 5_000, min: 1 });
const late = metric("latency", 1, oci.Statistic.percentile(0.99)).above(limit);
const undecided = metric("undecided", 1, oci.Statistic.MAX).above(0);
const share = metric("alertShare", 5, oci.Statistic.MEAN).outside(0.0001, 0.05); // a model that alerts on all, or on none
for (const [id, fires] of Object.entries({ late, undecided, share }))
  new oci.Alarm(stack, id, { compartment, fires, severity: oci.AlarmSeverity.CRITICAL, notify });
const ids = { id: transactions.streamId, endpoint: transactions.messagesEndpoint, decisions: decisions.streamId };
stack.output.map("transactions", ids, { title: "Stream of transactions" });
stack.output.text("alerts_topic_ocid", alerts.topicId, { title: "Topic of the cases to review" });
const names = { name: pool.endpointFqdn, resolver: listener.listeningAddress };
stack.output.map("endpoint", names, { title: "Name that the switch must resolve, and the address that answers" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(bucket, { id: "OCI-BKT-002", reason: "Oracle's key is enough here: the stack's own key is for the pool" });
Rules.acceptAll(stack, ["OCI-BKT-004", "OCI-NET-003"], "such logs are collected per tenancy, not per stack");
Rules.accept(key, { id: "OCI-KEY-001", reason: "a shared vault does not rotate keys: add a version each year" });
Rules.accept(stack, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
app.synth();
