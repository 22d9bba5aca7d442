import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

const app = new App();
const stack = new oci.OciStack(app, "orders", { namePrefix: "orders" });
const { compartment, input } = stack;
const image = (name: string): string => input.text(`${name}_image`, { title: `Image of the function ${name}` });
const secret = (name: string, title: string): oci.ISecret => {
  const secretId = input.secret(`${name}_secret_ocid`, { title });
  return oci.Secret.fromSecretAttributes(stack, `${name}-secret`, { secretId, compartment });
};

const pool = new oci.StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: false } });
const retention = oci.Duration.days(7);
const orders = pool.addStream("orders", { partitions: oci.Partitions.of(2), retention });
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

// The entrance: the gateway checks the token of a shop's back end, then the program ingest answers 202 when the order is in the stream.
const entrance = new oci.FunctionApplication(stack, "entrance", {
  compartment,
  subnets: [subnet],
  networkSecurityGroups: [writers],
});
const ingest = new oci.OciFunction(stack, "ingest", {
  application: entrance,
  image: image("ingest"),
  program: oci.FunctionProgram.INGEST,
  config: {
    STREAM_OCID: orders.streamId,
    STREAM_ENDPOINT: orders.messagesEndpoint,
    KEY_PATH: "orderId",
    ACCEPT: "json",
  },
});
const api = new oci.ApiDeployment(stack, "api", {
  compartment,
  gateway: new oci.ApiGateway(stack, "gateway", {
    compartment,
    endpoint: oci.ApiGatewayEndpoint.PUBLIC,
    subnet: edge,
    networkSecurityGroups: [entrances],
  }),
  pathPrefix: "/v1",
  routes: [{ path: "/orders", methods: [oci.HttpMethod.POST], backend: oci.ApiBackend.function(ingest) }],
  authentication: oci.ApiAuthentication.jwt({
    issuers: [input.text("jwt_issuer", { title: "Issuer of the tokens (claim iss)" })],
    audiences: [input.text("jwt_audience", { title: "Audience of the tokens (claim aud)" })],
    keys: oci.TokenKeys.jwks(input.text("jwks_uri", { title: "Address of the issuer's public keys" })),
  }),
  rateLimit: oci.ApiRateLimit.perClient(50),
});

// The loader: a row for each order, replaced only by a higher version.
const columns = {
  order_id: { from: "orderId", type: "text", bytes: 40 },
  version: { from: "version", type: "number" },
  customer_id: { from: "customerId", type: "text", bytes: 40 },
  status: { from: "status", type: "text", bytes: 20 },
  currency: { from: "currency", type: "text", bytes: 3 },
  total_minor: { from: "totalMinor", type: "number" },
  placed_at: { from: "placedAt", type: "timestamp" },
  document: { from: "$value", type: "text", bytes: 262144 },
};
const application = new oci.FunctionApplication(stack, "functions", {
  compartment,
  subnets: [subnet],
  networkSecurityGroups: [loaders],
});
const load = new oci.OciFunction(stack, "load", {
  application,
  image: image("load"),
  program: oci.FunctionProgram.LOAD,
  config: {
    STREAM_OCID: orders.streamId,
    DLQ_OCID: deadLetters.streamId,
    DLQ_ENDPOINT: deadLetters.messagesEndpoint,
    // Two more tries, one second apart: the service's 20 tries take longer than the function may run.
    DB_CONNECT_STRING: database.connectString({ retryCount: 2, retryDelay: oci.Duration.seconds(1) }),
    DB_USER: "LOADER",
    DB_SECRET_OCID: password.secretId,
    DB_TABLE: "orders",
    DB_UNIQUE: "orders_once",
    DB_KEY: JSON.stringify(["order_id"]),
    DB_VERSION: "version",
    DB_COLUMNS: JSON.stringify(columns),
  },
});
const connector = new oci.ServiceConnector(stack, "to-database", {
  compartment,
  source: oci.ConnectorSource.stream(orders, { start: oci.StreamStart.OLDEST }),
  target: oci.ConnectorTarget.function(load, { batchTime: oci.Duration.seconds(60) }),
});

const principalOf = (fn: oci.OciFunction): oci.Subject =>
  oci.Subject.dynamicGroup(
    new oci.DynamicGroup(stack, `${fn.node.id}-identity`, { rule: oci.MatchingRule.resource(fn.functionId) }),
  );
const loader = principalOf(load);
new oci.Policy(stack, "access", {
  compartment,
  statements: [orders.allowProduce(principalOf(ingest)), deadLetters.allowProduce(loader), password.allowRead(loader)],
});

const logs = new oci.LogGroup(stack, "logs", { compartment });
logs.addLog("api", { source: api.log(oci.ApiGatewayLog.EXECUTION) });
logs.addLog("api-access", { source: api.log(oci.ApiGatewayLog.ACCESS) });
for (const one of [entrance, application]) logs.addLog(one.node.id, { source: one.invokeLog() });

const onCall = new oci.Topic(stack, "on-call", { compartment });
const notify = [oci.AlarmDestination.topic(onCall)];
new oci.StreamAlarms(stack, "health", { streams: [orders], notify });
new oci.ApiAlarms(stack, "api-health", { deployments: [api], notify });
new oci.DatabaseAlarms(stack, "database-health", { databases: [database], notify });
new oci.ConnectorAlarms(stack, "flow", { connectors: [connector], notify });
const alarm = (id: string, fires: oci.MetricCondition): oci.Alarm =>
  new oci.Alarm(stack, id, { compartment, fires, notify, severity: oci.AlarmSeverity.CRITICAL });
for (const fn of [ingest, load]) alarm(`${fn.node.id}-errors`, fn.metric(oci.FunctionMetric.ERRORS).above(0));
alarm("dead-letter", deadLetters.metric(oci.StreamMetric.PUT_MESSAGES).above(0));

stack.output.text("orders_url", api.urlOf("/orders"), { title: "Address to which shops send orders" });
stack.output.text("dead_letters_ocid", deadLetters.streamId, { title: "Stream of messages that are not orders" });
stack.output.text("connect_string", database.connectString(), {
  title: "Connect string of the database for SQL clients",
});
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(pool, { id: "OCI-STR-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.accept(stack, { id: "OCI-KEY-001", reason: "a shared vault does not rotate keys: add a version each year" });
Rules.accept(onCall, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
Rules.accept(vcn, { id: "OCI-NET-003", reason: "flow logs are collected per tenancy, not per stack" });
app.synth();
