import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

/** The clicks that cause an immediate notification. */
const INTEREST = [
  { name: "checkout-failed", when: { type: "checkout", "props.outcome": "failed" } },
  { name: "large-cart", when: { type: "cart", "props.amount": { atLeast: 1000 } } },
];

/** The columns of the warehouse's table, and their paths in a click. */
const [text, bytes] = ["text", 64];
const ids = { id: { from: "id", type: text, bytes }, visitor: { from: "visitor", type: text, bytes } };
const session = { session_id: { from: "session", type: text, bytes }, type: { from: "type", type: text, bytes } };
const page = { url: { from: "url", type: text, bytes: 2000, optional: true }, at: { from: "at", type: "timestamp" } };
const COLUMNS = { ...ids, ...session, ...page, received_at: { from: "$timestamp", type: "timestamp" } };

const app = new App();
const stack = new oci.OciStack(app, "click-stream", { namePrefix: "click-stream" });
const { compartment, input, output } = stack;

// 300 clicks a second, of one kilobyte each. Clicks are personal data: the streams delete them after two days.
const pool = new oci.StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: false } });
const partitions = oci.Partitions.forMessages({ perSecond: 300, averageBytes: 1024, headroom: 2 });
const retention = oci.Duration.days(2);
const clicks = pool.addStream("clicks", { partitions, retention });
const interest = pool.addStream("interest", { partitions: oci.Partitions.of(1), retention });
const deadLetters = pool.addStream("dead-letters", { partitions: oci.Partitions.of(1), retention });

const vcn = new oci.Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] });
const edge = vcn.addSubnet("public", { cidrBlock: "10.0.1.0/24", access: oci.SubnetAccess.public() });
const inside = vcn.addSubnet("private", { cidrBlock: "10.0.2.0/24", access: oci.SubnetAccess.private() });
const atGateway = new oci.NetworkSecurityGroup(stack, "gateway-group", { vcn });
atGateway.allowIngress(oci.NetworkPeer.anyIpv4(), oci.Ports.tcp(443), { description: "Browsers" });
atGateway.allowEgress(oci.NetworkPeer.anyIpv4(), oci.Ports.tcp(443), { description: "The collector" });
const atFunctions = new oci.NetworkSecurityGroup(stack, "function-group", { vcn });
atFunctions.allowEgress(vcn.oracleServices(), oci.Ports.tcp(443), { description: "Streams, and the secret" });
const secret = (name: string): oci.ISecret => {
  const secretId = input.secret(`${name}_secret_ocid`, { title: `Secret with the password of ${name.toUpperCase()}` });
  return oci.Secret.fromSecretAttributes(stack, `${name}-secret`, { secretId, compartment });
};
const password = secret("loader");
const kind = { workload: oci.DatabaseWorkload.LAKEHOUSE, access: oci.DatabaseAccess.privateEndpoint(inside) };
const adminSecret = secret("admin");
const warehouse = new oci.AutonomousDatabase(stack, "warehouse", { compartment, ...kind, adminSecret });
warehouse.connections.allowFromGroup(atFunctions);

const place = { compartment, subnets: [inside], networkSecurityGroups: [atFunctions] };
const application = new oci.FunctionApplication(stack, "app", place);
const logGroup = new oci.LogGroup(stack, "logs", { compartment });
new oci.Log(stack, "functions-log", { logGroup, source: application.invokeLog() });
const days = input.integer("archive_days", { title: "Days that the bucket keeps clicks", min: 1, defaultValue: 365 });
const previous = oci.LifecycleRule.deleteAfter(oci.Duration.days(1), { target: oci.LifecycleTarget.PREVIOUS_VERSIONS });
const lifecycle = { rules: [oci.LifecycleRule.deleteAfter(oci.Duration.days(days)), previous] };
const bucket = new oci.Bucket(stack, "archive", { compartment, lifecycle });
/** A function that runs a program, and its identity in IAM. */
const run = (program: string, seconds: number, config: Record<string, string>): [oci.OciFunction, oci.Subject] => {
  const image = input.functionImage(`${program}_image`, { title: `Image of the program ${program}` });
  const timeout = oci.Duration.seconds(seconds);
  const fn = new oci.OciFunction(stack, program, { application, image, memoryMiB: 256, timeout, config });
  return [fn, fn.addIdentity()];
};
const to = (name: string, { streamId, messagesEndpoint }: oci.IStream): Record<string, string> => {
  return { [`${name}_OCID`]: streamId, [`${name}_ENDPOINT`]: messagesEndpoint };
};

// The key is in the page, and everyone can read it. It identifies a site and limits its costs. It does not authenticate visitors.
const siteKey = input.text("site_key", { title: "Key of the site", pattern: "^[A-Za-z0-9_-]{8,64}$" });
const ORIGINS = input.text("site_origins", {
  title: "Origins of the site's pages, separated by commas",
  pattern: "^https?://[^ /,]+(,https?://[^ /,]+)*$",
});
const web = { KEY_PATH: "visitor", ACCEPT: "json", MAX_MESSAGES: "50", SITE_KEYS: siteKey, ORIGINS };
const [ingest, collector] = run("ingest", 60, { ...to("STREAM", clicks), ...web });
const rules = { RULES: JSON.stringify(INTEREST), SESSION_PATH: "session" };
const [react, reactor] = run("react", 60, { ...to("EVENTS", interest), ...to("DLQ", deadLetters), ...rules });
const [load, loader] = run("load", 120, {
  STREAM_OCID: clicks.streamId,
  ...to("DLQ", deadLetters),
  DB_CONNECT_STRING: warehouse.connectString({ retryCount: 2, retryDelay: oci.Duration.seconds(1) }),
  DB_USER: "LOADER",
  DB_SECRET_OCID: password.secretId,
  DB_TABLE: "clicks",
  DB_UNIQUE: "clicks_once",
  DB_COLUMNS: JSON.stringify(COLUMNS),
});
const endpoint = oci.ApiGatewayEndpoint.PUBLIC;
const networkSecurityGroups = [atGateway];
const gateway = new oci.ApiGateway(stack, "gateway", { compartment, endpoint, subnet: edge, networkSecurityGroups });
// The collector answers the preflight requests of browsers.
const methods = [oci.HttpMethod.POST, oci.HttpMethod.OPTIONS];
const api = new oci.ApiDeployment(stack, "api", {
  compartment,
  gateway,
  pathPrefix: "/v1",
  routes: [{ path: "/clicks", methods, backend: oci.ApiBackend.function(ingest) }],
  authentication: oci.ApiAuthentication.none({ acknowledgeInsecure: true }),
  rateLimit: oci.ApiRateLimit.perClient(20),
  // A beacon cannot set headers: the key is in the query, which the collector also reads.
  clientToken: oci.ClientToken.queryParameter("site"),
});
Rules.accept(api, { id: "OCI-API-001", reason: "visitors have no login; the site key limits their requests" });
for (const kept of [oci.ApiGatewayLog.ACCESS, oci.ApiGatewayLog.EXECUTION])
  new oci.Log(stack, `api-${kept}`, { logGroup, source: api.log(kept) });
new oci.Log(stack, "bucket-writes", { logGroup, source: bucket.writeLog() });
// Limits of a site: a forged click costs as much as a real one.
const quota = oci.UsageQuota.rejecting(5_000_000, oci.UsagePeriod.DAY);
const plan = new oci.ApiUsagePlan(stack, "plan", {
  compartment,
  name: "click-stream",
  entitlements: [{ name: "clicks", deployments: [api], requestsPerSecond: 300, quota }],
});
const clients = [{ name: "site", token: siteKey }];
new oci.ApiSubscriber(stack, "site", { compartment, name: "click-stream", usagePlans: [plan], clients });

const connect = (id: string, stream: oci.IStream, target: oci.ConnectorTarget): oci.ServiceConnector =>
  new oci.ServiceConnector(stack, id, { compartment, source: oci.ConnectorSource.stream(stream), target });
// Every click is archived, becomes a row, and is checked; clicks of interest go to people.
const people = new oci.Topic(stack, "people", { compartment });
const archive = oci.ServiceConnector.archive(stack, "to-archive", { stream: clicks, bucket, prefix: "clicks/" });
const warehousing = connect("to-warehouse", clicks, oci.ConnectorTarget.function(load));
const reacting = connect("to-react", clicks, oci.ConnectorTarget.function(react));
const telling = connect("to-people", interest, oci.ConnectorTarget.topic(people));
const produce = [clicks.allowProduce(collector), interest.allowProduce(reactor)];
const dead = [deadLetters.allowProduce(reactor), deadLetters.allowProduce(loader)];
new oci.Policy(stack, "access", { compartment, statements: [...produce, ...dead, password.allowRead(loader)] });

const onCall = new oci.Topic(stack, "on-call", { compartment });
const told = (who: string): oci.Subscription =>
  oci.Subscription.optionalEmail(input.email(`${who}_email`, { title: `Email of ${who}`, optional: true }));
people.addSubscription("email", told("people"));
onCall.addSubscription("email", told("on_call"));
const notify = [oci.AlarmDestination.topic(onCall)];
const [producerSilent, freshness] = [{ after: oci.Duration.minutes(15) }, { above: oci.Duration.minutes(15) }]; // a bucket gets 7 minutes
new oci.StreamAlarms(stack, "health", { streams: [clicks], deadLetters: [deadLetters], notify, producerSilent });
new oci.ConnectorAlarms(stack, "flow", { connectors: [archive, warehousing, reacting, telling], notify, freshness });
new oci.ApiAlarms(stack, "api-health", { deployments: [api], notify, throttled: { above: 50 } });
new oci.FunctionAlarms(stack, "functions-health", { functions: [ingest, react, load], notify });

output.text("endpoint", api.urlOf("/clicks"), { title: "Address to which pages send clicks" });
output.text("interest_stream_id", interest.streamId, { title: "OCID of the stream of events of interest" });
output.text("messages_endpoint", interest.messagesEndpoint, { title: "Endpoint for clients of the native API" });
output.text("bucket", bucket.bucketName, { title: "Bucket with all clicks" });
output.text("connect_string", warehouse.connectString(), { title: "Connect string of the warehouse for SQL clients" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(pool, { id: "OCI-STR-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.accept(bucket, { id: "OCI-BKT-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(vcn, { id: "OCI-NET-003", reason: "flow logs are collected per tenancy, not per stack" });
app.synth();
