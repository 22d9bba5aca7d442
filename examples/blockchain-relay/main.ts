import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

const app = new App();
const stack = new oci.OciStack(app, "blockchain", { namePrefix: "blockchain" });
const { compartment, input, namePrefix, output } = stack;

// Every event, for a week, by transaction. Stream, network and bucket keep the names of the first version: other names would replace them.
const pool = new oci.StreamPool(stack, "pool", { compartment, kafka: { autoCreateTopics: false } });
const partitions = oci.Partitions.of(input.integer("partitions", { title: "Partitions", min: 1, defaultValue: 1 }));
const bounds = { min: 24, max: 168, defaultValue: 168 };
const hours = input.integer("retention_hours", { title: "Retention of all events in hours", ...bounds });
const events = pool.addStream("telemetry", { name: "IoTStream", partitions, retention: oci.Duration.hours(hours) });
// A permission covers a whole stream, so each audience has its own, for a day: a connector can fill it again from the week above.
const one = oci.Partitions.of(1);
const forPartner = pool.addStream("for-partner", { partitions: one });
const forAnalysts = pool.addStream("for-analysts", { partitions: one });
const blocks = pool.addStream("blocks", { partitions: one }); // regular if the chain cuts blocks by time
const deadLetters = pool.addStream("dead-letters", { partitions: one, retention: oci.Duration.days(7) });

// The gateway accepts calls only from the network of the blockchain's REST proxy; functions have no public address.
const vcn = new oci.Vcn(stack, "network", { compartment, cidrBlocks: ["10.0.0.0/16"], dnsLabel: "iot" });
const edge = vcn.addSubnet("public", { cidrBlock: "10.0.1.0/24", access: oci.SubnetAccess.public() });
const subnet = vcn.addSubnet("private", { cidrBlock: "10.0.2.0/24", access: oci.SubnetAccess.private() });
const https = oci.Ports.tcp(443);
const proxy = input.cidr("proxy_cidr", { title: "Addresses of the blockchain's REST proxy, such as 192.0.2.7/32" });
const entrances = new oci.NetworkSecurityGroup(stack, "entrances", { vcn });
entrances.allowIngress(oci.NetworkPeer.cidr(proxy), https, { description: "REST proxy of the blockchain" });
entrances.allowEgress(oci.NetworkPeer.anyIpv4(), https, { description: "Functions" });
const writers = new oci.NetworkSecurityGroup(stack, "writers", { vcn });
writers.allowEgress(vcn.oracleServices(), https, { description: "Streams" });

const image = (name: string): string => input.functionImage(`${name}_image`, { title: `Image of the program ${name}` });
const addApplication = (id: string): oci.FunctionApplication =>
  new oci.FunctionApplication(stack, id, { compartment, subnets: [subnet], networkSecurityGroups: [writers] });

// The entrance: the gateway checks the proxy's certificate, then the program relay answers 200 when the event is in the stream.
const [entrance, filters] = [addApplication("entrance"), addApplication("filters")];
const [relayImage, program] = [image("relay"), oci.FunctionProgram.RELAY];
const dlq = { DLQ_OCID: deadLetters.streamId, DLQ_ENDPOINT: deadLetters.messagesEndpoint };
const addRelay = (id: string, { streamId, messagesEndpoint }: oci.IStream, ROUTE: string): oci.OciFunction => {
  const config = { STREAM_OCID: streamId, STREAM_ENDPOINT: messagesEndpoint, ...dlq, ROUTE };
  return new oci.OciFunction(stack, id, { application: entrance, image: relayImage, program, config });
};
const routes = { events: "/events/{channel}/{chaincode}", blocks: "/blocks/{channel}" };
const relay = addRelay("relay", events, routes.events);
const blockRelay = addRelay("block-relay", blocks, routes.blocks);
const kind = oci.OcidKind.custom("cabundle");
const bundle = input.ocid("ca_bundle_ocid", { kind, title: "CA bundle with the authority of the proxy's certificate" });
const gateway = new oci.ApiGateway(stack, "gateway", {
  compartment,
  endpoint: oci.ApiGatewayEndpoint.PUBLIC,
  subnet: edge,
  networkSecurityGroups: [entrances],
  trustedAuthorities: [oci.TrustedAuthority.fromCaBundleId(bundle)],
});
const api = new oci.ApiDeployment(stack, "api", {
  compartment,
  gateway,
  pathPrefix: "/v1",
  routes: [
    { path: routes.events, methods: [oci.HttpMethod.POST], backend: oci.ApiBackend.function(relay) },
    { path: routes.blocks, methods: [oci.HttpMethod.POST], backend: oci.ApiBackend.function(blockRelay) },
  ],
  authentication: oci.ApiAuthentication.mutualTls({ allowedNames: ["blockchain.example.com"] }),
  rateLimit: oci.ApiRateLimit.total(50),
});

// The partner gets only the fields that are named here, of events with one name. Fields that are added later do not pass.
const shipment = '"id": value.id, "transaction": value.transaction, "payload": value.event.eventMsg.payload';
const filterForPartner = new oci.OciFunction(stack, "filter-for-partner", {
  application: filters,
  image: image("transform"),
  program: oci.FunctionProgram.TRANSFORM,
  config: {
    EXPRESSION: `value.name = "shipped" ? {${shipment}}`,
    DLQ_OCID: deadLetters.streamId,
    DLQ_ENDPOINT: deadLetters.messagesEndpoint,
  },
});
// Analysts get all events without payloads: a payload is base64, in which mask cannot find fields, so mask removes all of it.
const maskForAnalysts = new oci.OciFunction(stack, "mask-for-analysts", {
  application: filters,
  image: image("mask"),
  program: oci.FunctionProgram.MASK,
  config: { SOURCE: "stream", FIELDS: "payload,creator,signature" },
});
const deliver = (id: string, fn: oci.OciFunction, stream: oci.Stream): oci.ServiceConnector =>
  new oci.ServiceConnector(stack, id, {
    compartment,
    source: oci.ConnectorSource.stream(events, { start: oci.StreamStart.OLDEST }),
    tasks: [oci.ConnectorTask.function(fn, { batchTime: oci.Duration.seconds(60) })],
    target: oci.ConnectorTarget.stream(stream),
  });
const archive = new oci.Bucket(stack, "archive", { compartment, name: `${namePrefix}-telemetry` });
const connectors = [
  deliver("to-partner", filterForPartner, forPartner),
  deliver("to-analysts", maskForAnalysts, forAnalysts),
  oci.ServiceConnector.archive(stack, "to-archive", { stream: events, bucket: archive, prefix: "events/" }),
];

// Permissions to write and to read: auditors and analysts use the SDK, the partner is a Kafka client.
const [relayer, blockRelayer, filter] = [relay.addIdentity(), blockRelay.addIdentity(), filterForPartner.addIdentity()];
const dead = [relayer, blockRelayer, filter].map((subject) => deadLetters.allowProduce(subject));
const statements = [events.allowProduce(relayer), blocks.allowProduce(blockRelayer), ...dead];
new oci.Policy(stack, "access", { compartment, statements });
const email = input.email("partner_email", { title: "Email address of the partner's user" });
const partner = new oci.KafkaClientUser(stack, "partner", { email });
const read = (stream: oci.IStream, subject: oci.Subject): oci.PolicyStatement[] => [
  stream.allowConsume(subject),
  stream.allowInspect(subject), // clients get the stream's metadata before they read it
];
new oci.Policy(stack, "subscribers", {
  compartment,
  statements: [
    ...[events, blocks].flatMap((stream) => read(stream, oci.Subject.group({ name: "auditors" }))),
    ...read(forAnalysts, oci.Subject.group({ name: "analysts" })),
    ...read(forPartner, partner.subject),
  ],
});

const logs = new oci.LogGroup(stack, "logs", { compartment });
logs.addLog("api-access", { source: api.log(oci.ApiGatewayLog.ACCESS) });
logs.addLog("api-execution", { source: api.log(oci.ApiGatewayLog.EXECUTION) });
for (const application of [entrance, filters]) logs.addLog(application.node.id, { source: application.invokeLog() });

const notify = [oci.AlarmDestination.topic(oci.StackAlerts.newTopic().addTo(stack, { name: "alerts" }))];
new oci.ApiAlarms(stack, "api-health", { deployments: [api], notify, unauthorized: {}, throttled: {} });
const functions = [relay, blockRelay, filterForPartner, maskForAnalysts];
new oci.FunctionAlarms(stack, "functions", { functions, notify });
const silence = { producerSilent: { after: oci.Duration.hours(1) } };
new oci.StreamAlarms(stack, "health", { streams: [events, blocks], deadLetters: [deadLetters], notify, ...silence });
new oci.ConnectorAlarms(stack, "flow", { connectors, notify });
const refused = { dimensionPatterns: { httpStatusCode: "400|413" } }; // answers of relay for what it never writes
const fires = api.metric(oci.ApiGatewayMetric.HTTP_RESPONSES, refused).above(0);
new oci.Alarm(stack, "event-refused", { compartment, fires, notify, severity: oci.AlarmSeverity.CRITICAL });

output.text("callback_url", api.urlOf("/events"), { title: "Callback address; add /<channel>/<chaincode>" });
output.text("blocks_url", api.urlOf("/blocks"), { title: "Callback address for blocks; add /<channel>" });
output.text("partner_user_id", partner.userId, { title: "OCID of the partner's user, for its auth token" });
const streams = { events, blocks, "for-partner": forPartner, "for-analysts": forAnalysts, "dead-letters": deadLetters };
for (const [name, { streamId }] of Object.entries(streams))
  output.text(`${name.replace("-", "_")}_ocid`, streamId, { title: `Stream ${name}` });
oci.KafkaClient.properties({ login: oci.KafkaLogin.user({ pool, user: partner }) }).addOutput(stack, "partner-client");
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.acceptAll(stack, ["OCI-STR-002", "OCI-BKT-002"], "Oracle's key is enough here: your own key needs a vault");
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.acceptAll(stack, ["OCI-BKT-004", "OCI-NET-003"], "such logs are collected per tenancy, not per stack");
app.synth();
