import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

const app = new App();
const stack = new oci.OciStack(app, "orders", { namePrefix: "orders" });
const { compartment, input, output } = stack;
const secret = (name: string, title: string): oci.ISecret => {
  const secretId = input.secret(`${name}_secret_ocid`, { title });
  return oci.Secret.fromSecretAttributes(stack, `${name}-secret`, { secretId, compartment });
};

const pool = new oci.StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: false } });
const retention = oci.Duration.days(7);
const orders = pool.addStream("orders", { partitions: oci.Partitions.of(2), retention });
const events = pool.addStream("order-events", { partitions: oci.Partitions.of(2), retention });
const deadLetters = pool.addStream("dead-letters", { partitions: oci.Partitions.of(1), retention });

// Shops call the gateway; functions and database have no public address.
const vcn = new oci.Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] });
const subnet = vcn.addSubnet("private", { cidrBlock: "10.0.1.0/24", access: oci.SubnetAccess.private() });
const edge = vcn.addSubnet("public", { cidrBlock: "10.0.2.0/24", access: oci.SubnetAccess.public() });
const https = oci.Ports.tcp(443);
const entrances = new oci.NetworkSecurityGroup(stack, "entrances", { vcn });
entrances.allowIngress(oci.NetworkPeer.anyIpv4(), https, { description: "Shops" });
entrances.allowEgress(oci.NetworkPeer.anyIpv4(), https, { description: "Functions, and the issuer's keys" });
const writers = new oci.NetworkSecurityGroup(stack, "writers", { vcn });
writers.allowEgress(vcn.oracleServices(), https, { description: "Streams" });
const loaders = new oci.NetworkSecurityGroup(stack, "loaders", { vcn });
loaders.allowEgress(vcn.oracleServices(), https, { description: "Streams, and the secret" });

const vault = new oci.Vault(stack, "vault", { compartment });
const password = secret("loader", "Secret with the password of LOADER");
const database = new oci.AutonomousDatabase(stack, "database", {
  compartment,
  access: oci.DatabaseAccess.privateEndpoint(subnet),
  adminSecret: secret("admin", "Secret with the password of ADMIN"),
  encryption: oci.DatabaseEncryption.customerManaged(new oci.Key(stack, "key", { vault })),
});
database.connections.allowFromGroup(loaders);

const addApplication = (id: string, group: oci.NetworkSecurityGroup): oci.FunctionApplication =>
  new oci.FunctionApplication(stack, id, { compartment, subnets: [subnet], networkSecurityGroups: [group] });
type Config = Record<string, string>;
/** A function with a program of this repository. */
const run = (application: oci.FunctionApplication, program: oci.FunctionProgram, config: Config): oci.OciFunction => {
  const image = input.functionImage(`${program.name}_image`, { title: `Image of the function ${program.name}` });
  return new oci.OciFunction(stack, program.name, { application, image, program, config });
};
const to = (name: string, { streamId, messagesEndpoint }: oci.IStream): Config => {
  return { [`${name}_OCID`]: streamId, [`${name}_ENDPOINT`]: messagesEndpoint };
};

// The entrance: the gateway checks the token of a shop's back end, then the program ingest answers 202 when the order is in the stream.
const entrance = addApplication("entrance", writers);
const bytes = 262144; // of an order: ingest refuses what does not fit into the column document
const accepted = { KEY_PATH: "orderId", ACCEPT: "json", MAX_MESSAGE_BYTES: String(bytes) };
const ingest = run(entrance, oci.FunctionProgram.INGEST, { ...to("STREAM", orders), ...accepted });
const place = { endpoint: oci.ApiGatewayEndpoint.PUBLIC, subnet: edge, networkSecurityGroups: [entrances] };
const gateway = new oci.ApiGateway(stack, "gateway", { compartment, ...place });
const api = new oci.ApiDeployment(stack, "api", {
  compartment,
  gateway,
  pathPrefix: "/v1",
  routes: [{ path: "/orders", methods: [oci.HttpMethod.POST], backend: oci.ApiBackend.function(ingest) }],
  authentication: oci.ApiAuthentication.jwt({
    issuers: [input.text("jwt_issuer", { title: "Issuer of the tokens (claim iss)" })],
    audiences: [input.text("jwt_audience", { title: "Audience of the tokens (claim aud)" })],
    keys: oci.TokenKeys.jwks(
      input.text("jwks_uri", { title: "Address of the issuer's public keys", pattern: "^https://.+" }),
    ),
  }),
  rateLimit: oci.ApiRateLimit.perClient(50),
});

// The loader: a row for each order, replaced only by a higher version, and an event with the outcome.
const columns = {
  order_id: { from: "orderId", type: "text", bytes: 40 },
  version: { from: "version", type: "number" },
  customer_id: { from: "customerId", type: "text", bytes: 40 },
  status: { from: "status", type: "text", bytes: 20 },
  currency: { from: "currency", type: "text", bytes: 3 },
  total_minor: { from: "totalMinor", type: "number" },
  placed_at: { from: "placedAt", type: "timestamp" },
  document: { from: "$value", type: "text", bytes },
};
const application = addApplication("functions", loaders);
const load = run(application, oci.FunctionProgram.LOAD, {
  STREAM_OCID: orders.streamId,
  ...to("DLQ", deadLetters),
  ...to("EVENTS", events),
  // Two more tries, one second apart: the service's 20 tries take longer than the function may run.
  DB_CONNECT_STRING: database.connectString({ retryCount: 2, retryDelay: oci.Duration.seconds(1) }),
  DB_USER: "LOADER",
  DB_SECRET_OCID: password.secretId,
  DB_TABLE: "orders",
  DB_UNIQUE: "orders_once",
  DB_KEY: JSON.stringify(["order_id"]),
  DB_VERSION: "version",
  DB_COLUMNS: JSON.stringify(columns),
  DB_OUTBOX: "orders_outbox",
});
const source = oci.ConnectorSource.stream(orders, { start: oci.StreamStart.OLDEST });
const target = oci.ConnectorTarget.function(load, { batchTime: oci.Duration.seconds(5) });
const connector = new oci.ServiceConnector(stack, "to-database", { compartment, source, target });

// Each hour, orders that the database refused for an unknown reason go back to their stream, at most three times.
const retry = run(entrance, oci.FunctionProgram.RETRY, { ...to("SOURCE", deadLetters), ...to("STREAM", orders) });
const recurrence = oci.ScheduleRecurrence.hourly();
new oci.FunctionSchedule(stack, "hourly", { compartment, functions: [retry], recurrence });

const [loader, retrier] = [load.addIdentity(), retry.addIdentity()];
new oci.Policy(stack, "access", {
  compartment,
  statements: [
    ...[ingest.addIdentity(), retrier].map((subject) => orders.allowProduce(subject)),
    ...[events, deadLetters].map((stream) => stream.allowProduce(loader)),
    deadLetters.allowConsume(retrier),
    events.allowConsume(oci.Subject.group({ name: "order-services" })),
    password.allowRead(loader),
  ],
});

const logs = new oci.LogGroup(stack, "logs", { compartment });
logs.addLog("api", { source: api.log(oci.ApiGatewayLog.EXECUTION) });
logs.addLog("api-access", { source: api.log(oci.ApiGatewayLog.ACCESS) });
for (const one of [entrance, application]) logs.addLog(one.node.id, { source: one.invokeLog() });

const onCall = new oci.Topic(stack, "on-call", { compartment });
const notify = [oci.AlarmDestination.topic(onCall)];
const [producerSilent, freshness] = [{ after: oci.Duration.hours(1) }, { above: oci.Duration.minutes(1) }]; // no revenue, late
new oci.StreamAlarms(stack, "health", { streams: [orders], deadLetters: [deadLetters], producerSilent, notify });
new oci.ApiAlarms(stack, "api-health", { deployments: [api], notify });
new oci.DatabaseAlarms(stack, "database-health", { databases: [database], notify });
const fires = database.metric(oci.DatabaseMetric.ACTIVE_SESSIONS).above(10);
new oci.Alarm(stack, "database-sessions", { compartment, fires, notify, severity: oci.AlarmSeverity.WARNING });
new oci.ConnectorAlarms(stack, "flow", { connectors: [connector], notify, freshness });
new oci.FunctionAlarms(stack, "functions-health", { functions: [ingest, load, retry], notify });

output.text("orders_url", api.urlOf("/orders"), { title: "Address to which shops send orders" });
output.text("order_events_ocid", events.streamId, { title: "Stream of the outcomes" });
output.text("dead_letters_ocid", deadLetters.streamId, { title: "Stream of messages that are not orders" });
output.text("connect_string", database.connectString(), { title: "Connect string of the database for SQL clients" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(pool, { id: "OCI-STR-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.accept(stack, { id: "OCI-KEY-001", reason: "a shared vault does not rotate keys: add a version each year" });
Rules.accept(onCall, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
Rules.accept(vcn, { id: "OCI-NET-003", reason: "flow logs are collected per tenancy, not per stack" });
app.synth();
