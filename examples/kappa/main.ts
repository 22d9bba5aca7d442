import { App, Fn, TerraformLocal } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { DataflowApplication } from "cdktf-oci-streaming/provider-oci/dataflow-application";
import { DataflowPrivateEndpoint } from "cdktf-oci-streaming/provider-oci/dataflow-private-endpoint";
import { ObjectstorageObject } from "cdktf-oci-streaming/provider-oci/objectstorage-object";
import { Rules } from "cdktf-oci-streaming/testing";

const app = new App();
const stack = new oci.OciStack(app, "kappa", { namePrefix: "kappa" });
const { compartment, input } = stack;
const { compartmentId } = compartment;

const vcn = new oci.Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16"] });
const addSubnet = (id: string, cidrBlock: string): oci.Subnet =>
  vcn.addSubnet(id, { cidrBlock, access: oci.SubnetAccess.private() });
const sparkSubnet = addSubnet("spark", "10.0.1.0/24");
const jobs = new oci.NetworkSecurityGroup(stack, "jobs", { vcn });
const gateways = new oci.NetworkSecurityGroup(stack, "gateways", { vcn }); // of the machines that send readings
const clients = [jobs, gateways].map((group) => oci.NetworkPeer.group(group));
const pool = new oci.StreamPool(stack, "pool", {
  compartment,
  name: "telemetry",
  access: oci.PoolAccess.privateEndpoint(addSubnet("streams", "10.0.2.0/24"), { clients }),
  kafka: { autoCreateTopics: false },
});
const brokers = oci.NetworkPeer.group(pool.connections.networkSecurityGroup);
jobs.allowEgress(brokers, oci.Ports.tcp(9092), { description: "Kafka's port of the pool" });
for (const port of [443, 9092]) gateways.allowEgress(brokers, oci.Ports.tcp(port), { description: "The pool" });
const stream = pool.addStream("readings", { partitions: oci.Partitions.of(4), retention: oci.Duration.days(7) });
// Messages that are older than seven days are read again from here.
const archive = new oci.Bucket(stack, "archive", { compartment, name: `${stack.namePrefix}-readings` });
const archived = { stream, bucket: archive, prefix: "readings/" };
const toArchive = oci.ServiceConnector.archive(stack, "to-archive", archived);

// The program and its libraries, its checkpoints, the table that it writes, and its logs, which Data Flow itself reads too.
const code = new oci.Bucket(stack, "code", { compartment, name: `${stack.namePrefix}-spark-code` });
const job = new oci.Bucket(stack, "job", { compartment, name: `${stack.namePrefix}-spark-job` });
const tables = new oci.Bucket(stack, "tables", { compartment, name: `${stack.namePrefix}-tables` });
const logs = new oci.Bucket(stack, "logs", { compartment, name: `${stack.namePrefix}-spark-logs` });
const uriIn = ({ bucketName, namespace }: oci.IBucket, path: string): string =>
  `oci://${bucketName}@${namespace}/${path}`;

// The hash of a file is in its object's name: a new program has a new address, and a run continues with the program that it began with.
const upload = (id: string, file: string, title: string): ObjectstorageObject => {
  const source = input.text(`${id}_file`, { title, pattern: "^/", meaning: "an absolute path" });
  const object = `${Fn.filesha256(source)}/${file}`;
  return new ObjectstorageObject(stack, id, { namespace: code.namespace, bucket: code.bucketName, object, source });
};
const program = upload("program", "readings.py", "Program for Spark, on the machine that applies");
const libraries = upload("libraries", "archive.zip", "Its libraries (archive.zip), on the machine that applies");
const endpoint = new DataflowPrivateEndpoint(stack, "endpoint", {
  compartmentId,
  displayName: "telemetry",
  subnetId: sparkSubnet.subnetId,
  nsgIds: [jobs.networkSecurityGroupId],
  dnsZones: [pool.endpointFqdn], // the whole name, which Data Flow requires for names that end in oraclecloud.com
  maxHostCount: 256,
});
const version = input.text("table_version", {
  title: "Version of the table",
  description: "Changed logic writes to another version, with its own checkpoints.",
  defaultValue: "v1",
  pattern: "^v[0-9]+$",
});
const checkpointLocation = uriIn(job, `checkpoints/readings-${version}`);
const shape = { memoryInGbs: 16, ocpus: 1 };
const readings = {
  compartmentId,
  language: "PYTHON",
  sparkVersion: input.text("spark_version", { title: "Spark version that Data Flow supports" }),
  fileUri: uriIn(code, program.object),
  archiveUri: uriIn(code, libraries.object),
  logsBucketUri: uriIn(logs, ""),
  driverShape: "VM.Standard.E4.Flex",
  driverShapeConfig: shape,
  executorShape: "VM.Standard.E4.Flex",
  executorShapeConfig: shape,
  numExecutors: 2,
};
// The options for spark.readStream.format("kafka").options(...). In Base64, their quotes and spaces reach the program.
const login = oci.KafkaLogin.principal({ pool, principal: oci.KafkaPrincipal.RESOURCE });
const options = oci.SparkOptions.json({ login, stream, checkpointLocation });
options.addOutput(stack, "spark-options");
const text = new TerraformLocal(stack, "spark", options.content).asString;
const fromStream = ["--mode", "stream", "--options", Fn.base64encode(text)];
const to = ["--table", uriIn(tables, `readings/${version}`), "--dead", uriIn(tables, `dead/${version}`)];
const streaming = new DataflowApplication(stack, "readings-job", {
  ...readings,
  displayName: "readings",
  type: "STREAMING",
  privateEndpointId: endpoint.id,
  terminateRunsOnDeletion: true,
  arguments: [...fromStream, ...to],
});
// The same program over the archive; a run gets a start and an end. The second $ keeps Terraform from reading the placeholder.
const fromArchive = ["--mode", "batch", "--archive", uriIn(archive, "readings/")];
const batch = new DataflowApplication(stack, "history-job", {
  ...readings,
  displayName: "readings-history",
  type: "BATCH",
  arguments: [...fromArchive, "--from", "$${from}", "--to", "$${to}", ...to],
  parameters: [
    { name: "from", value: "2026-01-01T00:00:00Z" },
    { name: "to", value: "2026-01-02T00:00:00Z" },
  ],
});

// The database that users query: a table over the files of the job.
const secretId = input.secret("admin_secret_ocid", { title: "Secret with the password of ADMIN" });
const users = { clients: [oci.NetworkPeer.cidr("10.0.0.0/16")] };
const serving = new oci.AutonomousDatabase(stack, "serving", {
  compartment,
  workload: oci.DatabaseWorkload.LAKEHOUSE,
  access: oci.DatabaseAccess.privateEndpoint(addSubnet("serving", "10.0.3.0/24"), users),
  adminSecret: oci.Secret.fromSecretAttributes(stack, "admin-secret", { secretId, compartment }),
});

// A run is its own principal. It reads one pool, the archive and its program, and writes to its own buckets.
const runs = new oci.DynamicGroup(stack, "runs", { rule: oci.MatchingRule.dataFlowRunsIn(compartment) });
const run = oci.Subject.dynamicGroup(runs);
new oci.Policy(stack, "access", {
  compartment,
  statements: [
    ...pool.allowKafka(run, { produce: false }),
    ...[archive, code].map((bucket) => bucket.allowRead(run)),
    ...[job, tables, logs].map((bucket) => bucket.allowManage(run)),
    logs.allowRead(oci.Subject.service("dataflow")),
    tables.allowRead(serving.subject),
    tables.allowInspect(serving.subject),
    stream.allowProduce(oci.Subject.group({ name: "gateways" })),
  ],
});
const notify = [oci.AlarmDestination.topic(new oci.Topic(stack, "on-call", { compartment }))];
// The connector reads too: nothing at all reads the stream for 15 minutes, or no producer writes.
new oci.StreamAlarms(stack, "health", { streams: [stream], notify, notConsumed: { after: oci.Duration.minutes(15) } });
// The streaming run writes each minute with new readings. Without files there is no run, or no reading.
const fires = tables.metric(oci.BucketMetric.PUT_REQUESTS).absent(oci.Duration.days(1));
const [lasting, severity] = [oci.Duration.minutes(15), oci.AlarmSeverity.ERROR];
new oci.Alarm(stack, "no-rows", { compartment, fires, lasting, severity, notify });
new oci.ConnectorAlarms(stack, "flow", { connectors: [toArchive], notify });
new oci.DatabaseAlarms(stack, "database-health", { databases: [serving], notify });
stack.output.map("applications", { streaming: streaming.id, batch: batch.id }, { title: "Data Flow applications" });
stack.output.text("gateways_group", gateways.networkSecurityGroupId, { title: "NSG for machines that send readings" });
const tableUri = `https://objectstorage.${stack.region}.oraclecloud.com/n/${tables.namespace}/b/${tables.bucketName}/o`;
stack.output.text("table_files", `${tableUri}/readings/${version}/*.parquet`, { title: "Files of the table" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.acceptAll(stack, ["OCI-STR-002", "OCI-BKT-002"], "Oracle's key is enough here: your own key needs a vault");
Rules.acceptAll(stack, ["OCI-BKT-004", "OCI-NET-003"], "such logs are collected per tenancy, not per stack");
Rules.accept(stack, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
app.synth();
