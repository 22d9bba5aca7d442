import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

const app = new App();
const stack = new oci.OciStack(app, "vehicles", { namePrefix: "vehicles" });
const { compartment, input } = stack;
const METRICS = "vehicles"; // the namespace for the metrics of the program score
const pool = new oci.StreamPool(stack, "pool", { compartment, name: "vehicles", kafka: { autoCreateTopics: false } });
const retention = oci.Duration.days(7);
const partitions = oci.Partitions.of(1);
const fleet = oci.Partitions.forMessages({ perSecond: 500, averageBytes: 512, headroom: 2 }); // 5,000 vehicles, a report every ten seconds
const reports = pool.addStream("reports", { partitions: fleet, retention });
const diagnoses = pool.addStream("diagnoses", { partitions, retention });
const driverAlerts = pool.addStream("driver-alerts", { partitions, retention });
const partnerFeed = pool.addStream("partner-feed", { partitions, retention });
const deadLetters = pool.addStream("dead-letters", { partitions, retention });
const dispatch = new oci.Topic(stack, "dispatch", { compartment, name: `${stack.namePrefix}-vehicles-dispatch` });
const vcn = new oci.Vcn(stack, "net", { compartment, name: "vehicles", cidrBlocks: ["10.0.0.0/16"] });
const access = oci.SubnetAccess.privateWithNat();
const subnet = vcn.addSubnet("functions", { cidrBlock: "10.0.1.0/24", name: "functions", access });
const group = new oci.NetworkSecurityGroup(stack, "functions-group", { vcn, name: "functions" });
group.allowEgress(oci.NetworkPeer.anyIpv4(), oci.Ports.tcp(443), { description: "The model, the stream, the topic" });
const secret = (id: string, title: string): oci.ISecret => {
  const secretId = input.secret(`${id}_secret_ocid`, { title });
  return oci.Secret.fromSecretAttributes(stack, `${id}-secret`, { secretId, compartment });
};
const password = secret("loader", "Secret with the password of LOADER");
const warehouse = new oci.AutonomousDatabase(stack, "warehouse", {
  compartment,
  workload: oci.DatabaseWorkload.LAKEHOUSE,
  access: oci.DatabaseAccess.privateEndpoint(vcn.addSubnet("warehouse", { cidrBlock: "10.0.2.0/24" })),
  adminSecret: secret("admin", "Secret with the password of ADMIN"),
});
warehouse.connections.allowFromGroup(group);
const site = { compartment, name: "vehicles", subnets: [subnet], networkSecurityGroups: [group] };
const application = new oci.FunctionApplication(stack, "functions", site);
new oci.LogGroup(stack, "logs", { compartment }).addLog("functions", { source: application.invokeLog() });
const addFunction = (id: string, program: string, config: Record<string, string>): oci.OciFunction =>
  new oci.OciFunction(stack, id, {
    application,
    name: id,
    image: input.functionImage(`${id}_image`, { title: `Image of the program ${program}` }),
    memoryMiB: 512,
    timeout: oci.Duration.minutes(2),
    config: { ...config, DLQ_OCID: deadLetters.streamId, DLQ_ENDPOINT: deadLetters.messagesEndpoint },
  });
const modelId = input.ocid("model_ocid", { kind: oci.OcidKind.custom("datasciencemodel"), title: "OCID of the model" });
const modelEndpoint = input.text("model_endpoint", { title: "Address of the model", pattern: "^https://.+" });
const judge = addFunction("judge", "score", {
  MODEL_URL: `${modelEndpoint}/predict`,
  DECISIONS_OCID: diagnoses.streamId,
  DECISIONS_ENDPOINT: diagnoses.messagesEndpoint,
  TOPIC_OCID: dispatch.topicId,
  ALERT_ABOVE: "0.9",
  FEATURES: JSON.stringify(["speed", "odometer", "sensors.engineTemperature", "sensors.brakePadMm"]),
  COPY: JSON.stringify({ vin: "$key", at: "at" }),
  MODEL: modelId,
  UNDECIDED: "review", // a slow model does not stop the fleet: its diagnoses say UNJUDGED
  UNDECIDED_LABEL: "UNJUDGED",
  METRICS_COMPARTMENT_OCID: compartment.compartmentId,
  METRICS_NAMESPACE: METRICS,
});
const warn = addFunction("warn", "react", {
  EVENTS_OCID: driverAlerts.streamId,
  EVENTS_ENDPOINT: driverAlerts.messagesEndpoint,
  RULES: '[{"name": "stop-safely", "when": {"score": {"above": 0.9}}}]',
  ID_PATH: "id", // a repeated diagnosis makes the same alert
});
const text = (from: string, bytes: number): object => ({ from, type: "text", bytes });
const columns = {
  ...{ id: text("id", 40), vin: text("vin", 17), at: { from: "at", type: "timestamp" }, model: text("model", 255) },
  ...{ score: { from: "score", type: "number", optional: true }, label: { ...text("label", 40), optional: true } },
};
const store = addFunction("store", "load", {
  STREAM_OCID: diagnoses.streamId,
  DB_CONNECT_STRING: warehouse.connectString({ retryCount: 2, retryDelay: oci.Duration.seconds(1) }),
  DB_USER: "LOADER",
  DB_SECRET_OCID: password.secretId,
  DB_TABLE: "diagnoses",
  DB_UNIQUE: "diagnoses_once",
  DB_COLUMNS: JSON.stringify(columns),
});
const { LATEST, OLDEST } = oci.StreamStart;
const from = (stream: oci.IStream, start: oci.StreamStart): oci.ConnectorSource =>
  oci.ConnectorSource.stream(stream, { start });
const connect = (id: string, source: oci.ConnectorSource, target: oci.ConnectorTarget): oci.ServiceConnector =>
  new oci.ServiceConnector(stack, id, { compartment, source, target });
const to = (fn: oci.IFunction, seconds: number): oci.ConnectorTarget =>
  oci.ConnectorTarget.function(fn, { batchTime: oci.Duration.seconds(seconds) });
const lake = new oci.Bucket(stack, "lake", { compartment, name: `${stack.namePrefix}-vehicles-lake` });
const archive = (id: string, stream: oci.IStream, prefix: string): oci.ServiceConnector =>
  oci.ServiceConnector.archive(stack, id, { stream, bucket: lake, prefix });
const quick = [
  connect("to-judge", from(reports, LATEST), to(judge, 5)), // reports from before the function existed do not cause warnings
  connect("to-warn", from(diagnoses, LATEST), to(warn, 1)),
  connect("to-warehouse", from(diagnoses, OLDEST), to(store, 60)),
  connect("to-partners", from(diagnoses, OLDEST), oci.ConnectorTarget.stream(partnerFeed)), // without a position
];
const slow = [archive("reports-to-lake", reports, "reports/"), archive("diagnoses-to-lake", diagnoses, "diagnoses/")];
const [judges, warns, stores] = [judge.addIdentity(), warn.addIdentity(), store.addIdentity()];
const location = oci.PolicyLocation.compartment(compartment);
const condition = oci.PolicyCondition.isEqual("target.metrics.namespace", METRICS);
const predict = oci.Access.permissions(["DATA_SCIENCE_MODEL_DEPLOYMENT_PREDICT"]);
const named = (name: string): oci.Subject => oci.Subject.group({ name });
const read = (stream: oci.IStream, subject: oci.Subject): oci.PolicyStatement[] => [
  stream.allowConsume(subject),
  stream.allowInspect(subject), // Kafka clients get the stream's metadata before they read it
];
new oci.Policy(stack, "access", {
  compartment,
  statements: [
    reports.allowProduce(named("vehicle-gateways")),
    ...read(diagnoses, named("fleet-analysts")),
    ...read(driverAlerts, named("fleet-backend")), // which sends each driver's alerts to the driver's phone
    ...read(partnerFeed, named("fleet-partners")),
    diagnoses.allowProduce(judges),
    driverAlerts.allowProduce(warns),
    ...[judges, warns, stores].map((subject) => deadLetters.allowProduce(subject)),
    dispatch.allowPublish(judges),
    password.allowRead(stores),
    ...[lake.allowRead(warehouse.subject), lake.allowInspect(warehouse.subject)], // training data, by DBMS_CLOUD
    oci.PolicyStatement.allow({ subject: judges, access: predict, location }),
    oci.PolicyStatement.allow({ subject: judges, access: oci.Access.use("metrics"), location, condition }),
  ],
});
const onCall = new oci.Topic(stack, "on-call", { compartment, name: `${stack.namePrefix}-vehicles-on-call` });
const notify = [oci.AlarmDestination.topic(onCall)];
const streams = [reports, diagnoses, driverAlerts, partnerFeed, deadLetters];
new oci.StreamAlarms(stack, "health", { streams, deadLetters: [deadLetters], notify });
new oci.ConnectorAlarms(stack, "flow", { connectors: [...quick, ...slow], notify });
const freshness = { above: oci.Duration.seconds(120) };
new oci.ConnectorAlarms(stack, "fresh", { connectors: quick, errors: { omit: true }, freshness, notify });
new oci.DatabaseAlarms(stack, "warehouse-health", { databases: [warehouse], notify });
new oci.FunctionAlarms(stack, "functions-health", { functions: [judge, warn, store], notify });
const minute = { statistic: oci.Statistic.MAX, interval: oci.Duration.minutes(1) };
const measured = { namespace: METRICS, compartment, ...minute, dimensions: { resourceId: diagnoses.streamId } };
const fires = oci.Metric.custom({ name: "undecided", ...measured }).above(0);
new oci.Alarm(stack, "unjudged", { compartment, fires, severity: oci.AlarmSeverity.ERROR, notify });
new oci.StreamDashboard(stack, "streams", { streams });
new oci.ConnectorDashboard(stack, "connectors", { connectors: [...quick, ...slow] });
const ids = { reports: reports.streamId, "driver-alerts": driverAlerts.streamId, endpoint: reports.messagesEndpoint };
stack.output.map("ids", ids, { title: "Streams of reports and alerts, and their endpoint" });
stack.output.text("jdbc_url", `jdbc:oracle:thin:@${warehouse.connectString()}`, { title: "JDBC URL of the warehouse" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.acceptAll(stack, ["OCI-STR-002", "OCI-BKT-002"], "Oracle's key is enough here: your own key needs a vault");
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.acceptAll(stack, ["OCI-BKT-004", "OCI-NET-003"], "such logs are collected per tenancy, not per stack");
Rules.accept(onCall, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
app.synth();
