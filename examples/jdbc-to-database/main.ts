import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { CoreDrgAttachment } from "cdktf-oci-streaming/provider-oci/core-drg-attachment";
import { CoreRouteTable } from "cdktf-oci-streaming/provider-oci/core-route-table";
import { CoreServiceGateway } from "cdktf-oci-streaming/provider-oci/core-service-gateway";
import { DataOciCoreServices } from "cdktf-oci-streaming/provider-oci/data-oci-core-services";
import { Rules } from "cdktf-oci-streaming/testing";

// The network of the source database, and its tables: each has a primary key ID that grows, and a time of the last change, CHANGED_AT.
const DATA_CENTER = "192.168.0.0/16";
const tables = ["ORDERS", "CUSTOMERS"];
const key = "ID";

const app = new App();
const stack = new oci.OciStack(app, "jdbc-to-database", { namePrefix: "jdbc" });
const { compartment, input, output } = stack;
const { compartmentId } = compartment;
const secret = (name: string, title: string): oci.ISecret => {
  const secretId = input.secret(`${name}_secret_ocid`, { title });
  return oci.Secret.fromSecretAttributes(stack, `${name}-secret`, { secretId, compartment });
};

// A route to the data center by an existing DRG, and one to Oracle's services; no route to the internet.
const vcn = new oci.Vcn(stack, "net", { compartment, cidrBlocks: ["10.30.0.0/16"] });
const drgKind = oci.OcidKind.custom("drg");
const drgId = input.ocid("drg_ocid", { kind: drgKind, title: "DRG with a route to the data center" });
const networkDetails = { type: "VCN", id: vcn.vcnId };
const attachment = new CoreDrgAttachment(stack, "attachment", { drgId, displayName: stack.namePrefix, networkDetails });
const all = new DataOciCoreServices(stack, "services", {
  filter: [{ name: "name", values: ["All .* Services In Oracle Services Network"], regex: true }],
}).services.get(0);
const services = [{ serviceId: all.id }];
const gateway = new CoreServiceGateway(stack, "gateway", { compartmentId, vcnId: vcn.vcnId, services });
const routes = new CoreRouteTable(stack, "routes", {
  compartmentId,
  vcnId: vcn.vcnId,
  routeRules: [
    { destination: DATA_CENTER, destinationType: "CIDR_BLOCK", networkEntityId: drgId },
    { destination: all.cidrBlock, destinationType: "SERVICE_CIDR_BLOCK", networkEntityId: gateway.id },
  ],
  dependsOn: [attachment],
});
const access = oci.SubnetAccess.privateFromRouteTableId(routes.id);
const workers = vcn.addSubnet("workers", { cidrBlock: "10.30.1.0/24", access });
const endpoints = vcn.addSubnet("endpoints", { cidrBlock: "10.30.2.0/24", access });

// A stream for each table, made here because the pool does not create streams: its name is the prefix and the table's name.
const topicPrefix = "shop-";
const pool = new oci.StreamPool(stack, "pool", {
  compartment,
  access: oci.PoolAccess.privateEndpoint(endpoints),
  kafka: { autoCreateTopics: false },
});
const retention = oci.Duration.days(7);
const streams = tables.map((table) =>
  pool.addStream(`${topicPrefix}${table}`, { partitions: oci.Partitions.of(2), retention }),
);
// Messages that the target does not accept: read them, fix the cause, and send them again.
const deadLetters = pool.addStream("dead-letters", { partitions: oci.Partitions.of(1), retention });

const vault = new oci.Vault(stack, "vault", { compartment });
const database = new oci.AutonomousDatabase(stack, "database", {
  compartment,
  access: oci.DatabaseAccess.privateEndpoint(endpoints),
  adminSecret: secret("admin", "Secret with the password of ADMIN"),
  encryption: oci.DatabaseEncryption.customerManaged(new oci.Key(stack, "key", { vault })),
});

// The two ends. The host reads both passwords from Vault; no file contains a password.
const password = (end: string): oci.ClientSecret =>
  oci.ClientSecret.fromFile("/opt/kafka/secrets.properties", `${end}-password`);
const example = "jdbc:oracle:thin:@//192.168.1.10:1521/SHOP";
const source = oci.JdbcSource.json({
  url: input.text("source_url", { title: `JDBC URL of the source, such as ${example}`, pattern: "^jdbc:.+" }),
  user: "STREAMS",
  password: password("source"),
  tables: tables.map((table) => `SHOP.${table}`),
  topicPrefix,
  incrementingColumn: key,
  timestampColumn: "CHANGED_AT",
  keyColumns: [key],
  numbers: oci.JdbcNumbers.BEST_FIT,
});
const sinks = streams.map((stream, index) =>
  oci.JdbcSink.json({
    name: `to-${tables[index]}`,
    url: `jdbc:oracle:thin:@${database.connectString()}`,
    user: "SINK",
    password: password("target"),
    streams: [stream],
    keyFields: [key],
    tableName: tables[index],
    deadLetters,
  }),
);

// The host of the workers, whose state is in the harness.
const email = input.email("connect_email", { title: "Email address of the workers' user" });
const user = new oci.KafkaClientUser(stack, "connect", { email });
const login = oci.KafkaLogin.user({ pool, user });
oci.KafkaClient.properties({ login }).addOutput(stack, "client"); // for people who read dead letters
const harness = new oci.ConnectHarness(stack, "harness", { compartment });
const software = "Bucket with the archives of Kafka, the connector and the driver";
const bucketName = input.text("software_bucket", { title: software });
const bucket = oci.Bucket.fromBucketAttributes(stack, "software", { bucketName, compartment });
const archive = (name: string): oci.HostArchive => oci.HostArchive.object({ bucket, name });
const host = new oci.KafkaConnectHost(stack, "host", {
  compartment,
  subnet: workers,
  kafka: archive("kafka_2.13-3.9.1.tgz"),
  plugins: [
    { name: "jdbc", archives: [archive("confluentinc-kafka-connect-jdbc-10.8.4.zip"), archive("ojdbc11.jar")] },
  ],
  worker: {
    login,
    harness,
    groupId: "jdbc-to-database",
    converter: oci.ConnectConverter.JSON_WITH_SCHEMA,
  },
  connectors: [source, ...sinks],
  secrets: [
    { key: "token", secret: secret("token", "Secret with the auth token of the workers' user") },
    { key: "source-password", secret: secret("source", "Secret with the password of STREAMS in the source") },
    { key: "target-password", secret: secret("target", "Secret with the password of SINK") },
  ],
});
for (const group of host.securityGroups) {
  group.allowEgress(oci.NetworkPeer.cidr(DATA_CENTER), oci.Ports.tcp(1521), { description: "Source database" });
  database.connections.allowFromGroup(group);
}
new oci.Policy(stack, "access", {
  compartment,
  statements: [...pool.allowKafka(user.subject), harness.allowUse(user.subject)],
});

const onCall = new oci.Topic(stack, "on-call", { compartment });
const notify = [oci.AlarmDestination.topic(onCall)];
new oci.StreamAlarms(stack, "health", { streams, deadLetters: [deadLetters], notify });
new oci.KafkaHostAlarms(stack, "host-health", { host, notify });
new oci.DatabaseAlarms(stack, "database-health", { databases: [database], notify });

output.text("connect_string", database.connectString(), { title: "Connect string of the target for SQL clients" });
output.text("connect_user_id", user.userId, { title: "User that needs an auth token" });
output.text("host_id", host.machinesId, { title: "Instance that runs the workers" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(pool, { id: "OCI-STR-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(stack, { id: "OCI-KEY-001", reason: "a shared vault does not rotate keys: add a version each year" });
Rules.accept(onCall, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
Rules.accept(vcn, { id: "OCI-NET-003", reason: "flow logs are collected per tenancy, not per stack" });
app.synth();
