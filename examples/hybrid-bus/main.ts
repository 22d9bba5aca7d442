import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { CoreCpe } from "cdktf-oci-streaming/provider-oci/core-cpe";
import { CoreDrg } from "cdktf-oci-streaming/provider-oci/core-drg";
import { CoreDrgAttachment } from "cdktf-oci-streaming/provider-oci/core-drg-attachment";
import { CoreIpsec } from "cdktf-oci-streaming/provider-oci/core-ipsec";
import { CoreNatGateway } from "cdktf-oci-streaming/provider-oci/core-nat-gateway";
import { CoreRouteTable } from "cdktf-oci-streaming/provider-oci/core-route-table";
import { Rules } from "cdktf-oci-streaming/testing";

const [network, dnsServer, domain] = ["192.168.0.0/16", "192.168.0.53", "corp.example.com"]; // of the data center

const app = new App();
const stack = new oci.OciStack(app, "backplane", { namePrefix: "backplane" });
const { compartment, input, output } = stack;
const { compartmentId } = compartment;
const secret = (name: string, title: string): oci.ISecret => {
  const secretId = input.secret(`${name}_secret_ocid`, { title });
  return oci.Secret.fromSecretAttributes(stack, `${name}-secret`, { secretId, compartment });
};

// The network: a VPN to the data center, and one permanent address to the SaaS.
const [displayName, remote] = ["backplane", "data-centre"];
const vcn = new oci.Vcn(stack, "net", { compartment, name: displayName, cidrBlocks: ["10.0.0.0/16"] });
const { id: drgId } = new CoreDrg(stack, "drg", { compartmentId, displayName });
const networkDetails = { type: "VCN", id: vcn.vcnId };
const attachment = new CoreDrgAttachment(stack, "attachment", { drgId, displayName, networkDetails });
const ipAddress = input.ipAddress("router_address", { title: "IP address of the router" });
const { id: cpeId } = new CoreCpe(stack, "router", { compartmentId, displayName: remote, ipAddress });
new CoreIpsec(stack, "vpn", { compartmentId, displayName: remote, cpeId, drgId, staticRoutes: [network] });
const lifecycle = { preventDestroy: true }; // its address is in other systems' allow lists
const nat = new CoreNatGateway(stack, "nat", { compartmentId, vcnId: vcn.vcnId, displayName: "to-saas", lifecycle });
const routeRules = Object.entries({ [network]: drgId, "0.0.0.0/0": nat.id }).map(([destination, networkEntityId]) => {
  return { destination, destinationType: "CIDR_BLOCK", networkEntityId };
});
const routes = { compartmentId, vcnId: vcn.vcnId, displayName: "to-data-centre", routeRules, dependsOn: [attachment] };
const access = oci.SubnetAccess.privateFromRouteTableId(new CoreRouteTable(stack, "routes", routes).id);
const clients = [oci.NetworkPeer.cidr(network)];
const pool = new oci.StreamPool(stack, "pool", {
  compartment,
  name: "backplane",
  kafka: { autoCreateTopics: false },
  access: oci.PoolAccess.privateEndpoint(vcn.addSubnet("streams", { cidrBlock: "10.0.1.0/24", access }), { clients }),
});
// Only the VCN resolves the endpoint's name, and only the data center resolves its own names: each forwards to the other.
const dns = vcn.addSubnet("dns", { cidrBlock: "10.0.4.0/28", access });
const listener = new oci.DnsListener(stack, "listener", { subnet: dns, clients, name: "data_centre" });
new oci.DnsForwarder(stack, "forwarder", { subnet: dns, rules: [{ names: [domain], address: dnsServer }] });
const settings = { partitions: oci.Partitions.of(2), retention: oci.Duration.days(7) }; // how long a system may be offline
const orders = pool.addStream("orders", settings);
const shipments = pool.addStream("shipments", settings);
const accounts = pool.addStream("accounts", settings);
const invoices = pool.addStream("invoices", settings);
const deadLetters = pool.addStream("dead-letters", { ...settings, partitions: oci.Partitions.of(1) });
const toAccounts = { STREAM_OCID: accounts.streamId, STREAM_ENDPOINT: accounts.messagesEndpoint };
const toDead = { DLQ_OCID: deadLetters.streamId, DLQ_ENDPOINT: deadLetters.messagesEndpoint };
// Systems in the data center: each is a Kafka client with its own user.
const shop = new oci.KafkaClientUser(stack, "shop", { email: "shop@example.com" });
const warehouse = new oci.KafkaClientUser(stack, "warehouse", { email: "warehouse@example.com" });
for (const [name, user] of Object.entries({ shop, warehouse }))
  oci.KafkaClient.properties({ login: oci.KafkaLogin.user({ pool, user }) }).addOutput(stack, `${name}-client`);
// The SaaS: it sends messages to an API, and a function delivers messages to it.
const subnets = [vcn.addSubnet("functions", { cidrBlock: "10.0.2.0/24", access })];
const application = new oci.FunctionApplication(stack, "functions", { compartment, subnets });
application.allowTo(pool);
application.networkSecurityGroups[0]?.allowEgress(oci.NetworkPeer.anyIpv4(), oci.Ports.tcp(443));
const webhook = secret("webhook", "Secret with which the SaaS signs its webhooks");
// `<seconds since 1970>.<body>`, signed with HMAC and SHA-256.
const signed = { SIGNATURE_HEADER: "X-Signature", TIMESTAMP_HEADER: "X-Timestamp", SIGNED_TEXT: "{timestamp}.{body}" };
const ingest = new oci.OciFunction(stack, "ingest", {
  application,
  image: input.functionImage("ingest_image", { title: "Image of the function ingest" }),
  program: oci.FunctionProgram.INGEST,
  config: { ...toAccounts, KEY_PATH: "id", ...signed, SIGNATURE_SECRET_OCID: webhook.secretId },
});
const saas = secret("saas", "Secret with which messages to the SaaS are signed");
const saasUrl = input.text("saas_url", { title: "Address of the SaaS", pattern: "^https://.+" });
const deliver = new oci.OciFunction(stack, "deliver", {
  application,
  image: input.functionImage("deliver_image", { title: "Image of the function deliver" }),
  program: oci.FunctionProgram.DELIVER,
  config: { TARGET_URL: saasUrl, SIGNATURE_SECRET_OCID: saas.secretId, ...toDead },
});
const source = oci.ConnectorSource.stream(shipments, { start: oci.StreamStart.OLDEST });
const target = oci.ConnectorTarget.function(deliver);
const toSaas = new oci.ServiceConnector(stack, "to-saas", { compartment, source, target });
const web = new oci.NetworkSecurityGroup(stack, "web", { vcn });
web.allowIngress(oci.NetworkPeer.anyIpv4(), oci.Ports.tcp(443), { description: "The SaaS" });
web.allowEgress(oci.NetworkPeer.anyIpv4(), oci.Ports.tcp(443), { description: "Functions" });
const entrance = vcn.addSubnet("entrance", { cidrBlock: "10.0.3.0/24", access: oci.SubnetAccess.public() });
const place = { endpoint: oci.ApiGatewayEndpoint.PUBLIC, subnet: entrance, networkSecurityGroups: [web] };
const gateway = new oci.ApiGateway(stack, "gateway", { compartment, ...place });
const authentication = oci.ApiAuthentication.none({ acknowledgeInsecure: true });
const post = { path: "/accounts", methods: [oci.HttpMethod.POST], backend: oci.ApiBackend.function(ingest) };
const bounded = { pathPrefix: "/in", routes: [post], rateLimit: oci.ApiRateLimit.total(50) };
const api = new oci.ApiDeployment(stack, "api", { compartment, gateway, ...bounded, authentication });
Rules.accept(api, { id: "OCI-API-001", reason: "ingest rejects requests that the SaaS has not signed" });
const logs = new oci.LogGroup(stack, "logs", { compartment });
logs.addLog("functions", { source: application.invokeLog() });
for (const kept of [oci.ApiGatewayLog.ACCESS, oci.ApiGatewayLog.EXECUTION])
  logs.addLog(kept, { source: api.log(kept) });
// A topic of the data center's Kafka cluster, copied under the same name with the same number of partitions.
const software = new oci.Bucket(stack, "software", { compartment });
const archive = (name: string): oci.HostArchive => oci.HostArchive.object({ bucket: software, name });
const harness = new oci.ConnectHarness(stack, "harness", { compartment, name: "mirror" });
const own = oci.KafkaLogin.principal({ pool, principal: oci.KafkaPrincipal.INSTANCE });
const password = oci.ClientSecret.fromFile("/opt/kafka/secrets.properties", "source");
const cluster = { bootstrapServers: `kafka.${domain}:9093`, userName: "mirror", password };
const from = oci.MirrorEnd.scram(oci.ScramLogin.of(cluster));
const host = new oci.MirrorHost(stack, "mirror", {
  compartment,
  subnet: vcn.addSubnet("mirror", { cidrBlock: "10.0.5.0/24", access }),
  kafka: archive("kafka_2.13-3.9.1.tgz"),
  libraries: [archive("oci-java-sdk-addons-sasl.zip")],
  secrets: [{ key: "source", secret: secret("kafka", "Secret with the password of the user mirror") }],
  mirror: { source: from, target: oci.MirrorTarget.pool(own, harness), topics: ["invoices"] },
});
host.securityGroups[0]?.allowEgress(oci.NetworkPeer.cidr(network), oci.Ports.tcp(9093));
const [ingests, delivers] = [ingest.addIdentity(), deliver.addIdentity()];
const statements = [
  orders.allowProduce(shop.subject),
  shipments.allowConsume(shop.subject),
  shipments.allowProduce(warehouse.subject),
  ...[orders, accounts, invoices].map((stream) => stream.allowConsume(warehouse.subject)),
  // Kafka clients list the topics of the cluster first.
  ...[shop, warehouse].flatMap(({ subject }) => pool.allowKafka(subject, { produce: false, consume: false })),
  accounts.allowProduce(ingests),
  webhook.allowRead(ingests),
  deadLetters.allowProduce(delivers),
  saas.allowRead(delivers),
  harness.allowUse(oci.Subject.dynamicGroup(host.principal)),
];
new oci.Policy(stack, "access", { compartment, statements });
const notify = [oci.AlarmDestination.topic(new oci.Topic(stack, "on-call", { compartment }))];
const watched = { streams: [orders, shipments, accounts], deadLetters: [deadLetters] };
new oci.StreamAlarms(stack, "alarms", { ...watched, notify });
const mirrored = { streams: [invoices], producerSilent: { after: oci.Duration.hours(1) } };
new oci.StreamAlarms(stack, "mirrored", { ...mirrored, notify });
new oci.ConnectorAlarms(stack, "connector-alarms", { connectors: [toSaas], notify });
new oci.KafkaHostAlarms(stack, "mirror-alarms", { host, notify });
new oci.ApiAlarms(stack, "api-health", { deployments: [api], notify, unauthorized: { above: 10 } });
output.text("endpoint_name", pool.endpointFqdn, { title: "Host name that the data center must resolve" });
output.text("resolver_address", listener.listeningAddress, { title: "Address of the resolver for this name" });
output.text("saas_sends_to", api.urlOf("/accounts"), { title: "Address to which the SaaS sends accounts" });
output.text("nat_address", nat.natIp, { title: "Source address of the calls to the SaaS" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.acceptAll(stack, ["OCI-STR-002", "OCI-BKT-002"], "Oracle's key is enough here: your own key needs a vault");
Rules.acceptAll(stack, ["OCI-BKT-004", "OCI-NET-003"], "such logs are collected per tenancy, not per stack");
Rules.accept(stack, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
app.synth();
