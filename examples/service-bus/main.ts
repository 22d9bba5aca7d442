import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

/** The streams that each service may write, and those that it may read. Names are <domain>.<entity>.v<version>. */
interface Access {
  readonly writes: readonly string[];
  readonly reads: readonly string[];
}

// The permissions to read and write. All streams, statements, dead letters and alarms below follow from these lines.
const matrix: Readonly<Record<string, Access>> = {
  orders: { writes: ["shop.order.v1"], reads: ["shop.payment.v1", "shop.shipment.v1"] },
  payments: { writes: ["shop.payment.v1"], reads: ["shop.order.v1"] },
  shipping: { writes: ["shop.shipment.v1"], reads: ["shop.payment.v1"] },
  reports: { writes: [], reads: ["shop.order.v1", "shop.payment.v1", "shop.shipment.v1"] },
};
// A Kafka client; the other services use the SDK, because Kafka clients cannot log in as an OKE workload.
const kafkaService = "reports";

const services = Object.keys(matrix);
const accessOf = (service: string): Access => matrix[service] ?? { writes: [], reads: [] };
const names = [...new Set(services.flatMap((service) => [...accessOf(service).writes, ...accessOf(service).reads]))];
for (const name of names) {
  const owners = services.filter((service) => accessOf(service).writes.includes(name));
  if (owners.length !== 1) {
    throw new Error(`one service must write ${name}, got ${owners.length === 0 ? "none" : owners.join(", ")}`);
  }
  // Each reader is a consumer group.
  const readers = services.filter((service) => accessOf(service).reads.includes(name)).length;
  if (readers > 50)
    throw new Error(`at most 50 services can read ${name}, got ${readers}; write its messages to a second stream`);
}
const idle = services.find((service) => accessOf(service).writes.length + accessOf(service).reads.length === 0);
if (idle !== undefined) throw new Error(`${idle} must write or read a stream, got none; remove it from the matrix`);

const app = new App();
const stack = new oci.OciStack(app, "service-bus", { namePrefix: "bus" });
const { compartment, input } = stack;

// The pool has a private address in the VCN of the cluster; only pods in the group `pods` can reach it.
const vcn = oci.Vcn.fromVcnId(stack, "net", input.vcn("vcn_ocid", { title: "VCN of the cluster" }));
const subnet = oci.Subnet.fromSubnetAttributes(stack, "streams", {
  subnetId: input.subnet("subnet_ocid", { title: "Private subnet for the address of the streams", privateOnly: true }),
  vcnId: vcn.vcnId,
});
const pods = new oci.NetworkSecurityGroup(stack, "pods", { vcn, compartment });
const pool = new oci.StreamPool(stack, "pool", {
  compartment,
  name: "bus",
  access: oci.PoolAccess.privateEndpoint(subnet, { clients: [oci.NetworkPeer.group(pods)] }),
  kafka: { autoCreateTopics: false },
});
const endpoint = oci.NetworkPeer.group(pool.connections.networkSecurityGroup);
pods.allowEgress(endpoint, oci.Ports.tcp(443), { description: "Streams, by the SDK" });
pods.allowEgress(endpoint, oci.Ports.tcp(9092), { description: "Streams, by Kafka" });

const retention = oci.Duration.days(7);
const addStream = (name: string, partitions: number): oci.Stream =>
  pool.addStream(name, { partitions: oci.Partitions.of(partitions), retention });
const streams = new Map(names.map((name) => [name, addStream(name, 2)]));
const deadLetters = new Map(services.map((service) => [service, addStream(`${service}.dead-letter`, 1)]));

// IAM identifies a pod by cluster, namespace and service account, which has the name of the service.
const clusterId = input.ocid("cluster_ocid", { kind: oci.OcidKind.CLUSTER, title: "Enhanced OKE cluster" });
const namespace = input.text("namespace", { title: "Namespace of the services", defaultValue: "shop" });
const user = new oci.KafkaClientUser(stack, kafkaService, {
  email: input.email("kafka_user_email", { title: `Email address of the user of ${kafkaService}` }),
});
const subjectOf = (service: string): oci.Subject =>
  service === kafkaService ? user.subject : oci.Subject.okeWorkload({ clusterId, namespace, serviceAccount: service });

// A statement for each cell of the matrix, one for each stream of dead letters, and the permission to get each stream's metadata.
const cells = (service: string, kind: keyof Access): oci.Stream[] =>
  accessOf(service)[kind].flatMap((name) => streams.get(name) ?? []);
const access = new oci.Policy(stack, "access", { compartment });
for (const [service, deadLetter] of deadLetters) {
  const subject = subjectOf(service);
  const written = [...cells(service, "writes"), deadLetter];
  const read = cells(service, "reads");
  access.addStatements(
    ...written.map((stream) => stream.allowProduce(subject)),
    ...read.map((stream) => stream.allowConsume(subject)),
    ...[...written, ...read].map((stream) => stream.allowInspect(subject)),
  );
}
// People read dead letters, and send their messages to the streams again.
const operators = oci.Subject.group({ name: input.text("operators", { title: "Group of the people on call" }) });
new oci.Policy(stack, "replay", {
  compartment,
  statements: [
    ...[...deadLetters.values()].flatMap((stream) => [stream.allowConsume(operators), stream.allowInspect(operators)]),
    ...[...streams.values()].flatMap((stream) => [stream.allowProduce(operators), stream.allowInspect(operators)]),
  ],
});

const onCall = new oci.Topic(stack, "on-call", { compartment });
const notify = [oci.AlarmDestination.topic(onCall)];
new oci.StreamAlarms(stack, "health", {
  streams: [...streams.values()],
  notify,
  notConsumed: { after: oci.Duration.hours(1) },
});
for (const [service, stream] of deadLetters) {
  new oci.Alarm(stack, `${service}-dead-letter`, {
    compartment,
    notify,
    severity: oci.AlarmSeverity.WARNING,
    fires: stream.metric(oci.StreamMetric.PUT_MESSAGES).above(0),
    body: `The service ${service} could not process a message. It is in the stream ${service}.dead-letter for a week.`,
  });
}

// The matrix for people: W writes, R reads.
const mark = (service: string, name: string): string =>
  `${accessOf(service).writes.includes(name) ? "W" : ""}${accessOf(service).reads.includes(name) ? "R" : ""}`;
const rows = services.map((service) => [service, ...names.map((name) => mark(service, name) || "-")].join(" | "));
rows.push(["people on call", ...names.map(() => "W")].join(" | ")); // they send messages again
const table = [["service", ...names].join(" | "), ["---", ...names.map(() => "---")].join(" | "), ...rows];
const { output } = stack;
output.text("access_matrix", table.map((row) => `| ${row} |`).join("\n"), { title: "Who may write (W) and read (R)" });
const ocids = Object.fromEntries([...streams].map(([name, { streamId }]) => [name, streamId]));
output.map("stream_ids", ocids, { title: "OCIDs of the streams" });
const deadIds = Object.fromEntries([...deadLetters].map(([service, { streamId }]) => [service, streamId]));
output.map("dead_letter_ids", deadIds, { title: "OCIDs of the streams of dead letters, by service" });
const endpoints = Object.fromEntries([...streams].map(([name, { messagesEndpoint }]) => [name, messagesEndpoint]));
output.map("messages_endpoints", endpoints, { title: "Endpoints of the streams for the SDK" });
output.text("pods_group_id", pods.networkSecurityGroupId, { title: "Network security group of the pods" });
output.text("kafka_user_id", user.userId, { title: `OCID of the user of ${kafkaService}, for its auth token` });

// A file for the client of each service: the properties of Kafka, or its consumer group and streams as JSON for the SDK.
const login = oci.KafkaLogin.user({ pool, user });
oci.KafkaClient.consumer({ login, groupId: kafkaService }).addOutput(stack, `${kafkaService}-client`);
const place = ({ streamId, messagesEndpoint: endpoint }: oci.Stream): object => ({ streamId, endpoint });
for (const [service, deadLetter] of [...deadLetters].filter(([service]) => service !== kafkaService)) {
  const placesOf = (kind: keyof Access): object =>
    Object.fromEntries(
      [...streams]
        .filter(([name]) => accessOf(service)[kind].includes(name))
        .map(([name, stream]) => [name, place(stream)]),
    );
  const [writes, reads] = [placesOf("writes"), placesOf("reads")];
  const file = JSON.stringify({ group: service, writes, reads, deadLetter: place(deadLetter) }, null, 2);
  output.text(`${service}_client`, file, { title: `Streams of ${service}, for its SDK client` });
}
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.accept(pool, { id: "OCI-STR-002", reason: "Oracle's key is enough here: your own key needs a vault" });
Rules.accept(onCall, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
app.synth();
