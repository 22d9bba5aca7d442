import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { DataflowApplication } from "cdktf-oci-streaming/provider-oci/dataflow-application";
import { DataintegrationWorkspace } from "cdktf-oci-streaming/provider-oci/dataintegration-workspace";
import { DatascienceModelDeployment } from "cdktf-oci-streaming/provider-oci/datascience-model-deployment";
import { DatascienceNotebookSession } from "cdktf-oci-streaming/provider-oci/datascience-notebook-session";
import { Rules } from "cdktf-oci-streaming/testing";

const app = new App();
const stack = new oci.OciStack(app, "maintenance", { namePrefix: "maintenance" });
const { compartment, input } = stack;
const pool = new oci.StreamPool(stack, "pool", { compartment, name: "sensors" });
const stream = pool.addStream("readings", {
  partitions: oci.Partitions.forMessages({ perSecond: 4_000, averageBytes: 400, headroom: 1.25 }),
});
const one = { partitions: oci.Partitions.of(1), retention: oci.Duration.days(7) };
const predictions = pool.addStream("predictions", one);
const deadLetters = pool.addStream("dead-letters", one);
const lake = new oci.Bucket(stack, "lake", { compartment });
const vcn = new oci.Vcn(stack, "net", { compartment, name: "maintenance", cidrBlocks: ["10.0.0.0/16"] });
const access = oci.SubnetAccess.privateWithNat();
const sources = oci.NetworkPeer.cidr(input.cidr("source_network", { title: "Network of the source databases" }));
const group = new oci.NetworkSecurityGroup(stack, "functions-group", { vcn });
const outside = oci.NetworkPeer.anyIpv4();
group.allowEgress(outside, oci.Ports.tcp(443), { description: "The model, the streams, the topic" });
// Neither can be in a network security group, so the subnet permits their traffic to Oracle's services, packages and databases.
const subnet = vcn.addSubnet("analysis", {
  cidrBlock: "10.0.1.0/24",
  access,
  egress: [
    { to: outside, ports: oci.Ports.tcp(443), description: "Notebooks and tasks" },
    { to: sources, ports: oci.Ports.tcp(1521), description: "Sources of Data Integration" },
    { to: oci.NetworkPeer.cidr("10.0.3.0/24"), ports: oci.Ports.tcpRange(1521, 1522), description: "The warehouse" },
  ],
});
const functionSubnet = vcn.addSubnet("functions", { cidrBlock: "10.0.2.0/24", access });
const secretId = input.secret("admin_secret_ocid", { title: "Secret with the password of ADMIN" });
const adminSecret = oci.Secret.fromSecretAttributes(stack, "admin-secret", { secretId, compartment });
const clients = [oci.NetworkPeer.cidr("10.0.1.0/24")]; // tasks, and notebooks
const warehouse = new oci.AutonomousDatabase(stack, "warehouse", {
  compartment,
  workload: oci.DatabaseWorkload.LAKEHOUSE,
  access: oci.DatabaseAccess.privateEndpoint(vcn.addSubnet("warehouse", { cidrBlock: "10.0.3.0/24" }), { clients }),
  adminSecret,
});
const location = oci.PolicyLocation.compartment(compartment);
const use = oci.Access.use("virtual-network-family");
const both = ["dataintegration", "datascience"].map((service) => oci.Subject.service(service));
const networking = both.map((subject) => oci.PolicyStatement.allow({ subject, access: use, location })); // or creation fails
const dependsOn = new oci.Policy(stack, "services", { compartment, statements: networking }).inForce(); // a minute later
const there = { compartmentId: compartment.compartmentId, displayName: "maintenance" };
const inVcn = { isPrivateNetworkEnabled: true, vcnId: vcn.vcnId, subnetId: subnet.subnetId };
const workspace = new DataintegrationWorkspace(stack, "workspace", { ...there, ...inVcn, dependsOn });
const projectKind = oci.OcidKind.custom("datascienceproject"); // not of this stack: models are saved before, and stay
const projectId = input.ocid("project_ocid", { kind: projectKind, title: "Data Science project with the model" });
const shape = "VM.Standard.E4.Flex";
const size = { ocpus: 2, memoryInGbs: 32 };
const storage = { blockStorageSizeInGbs: 100, subnetId: subnet.subnetId };
const notebookSessionConfigurationDetails = { shape, notebookSessionShapeConfigDetails: size, ...storage };
const inProject = { ...there, projectId };
new DatascienceNotebookSession(stack, "notebook", { ...inProject, notebookSessionConfigurationDetails, dependsOn });
// Turns the connector's objects into readings for training; the program is in the lake, where Data Flow writes its logs too.
const inLake = (path: string): string => `oci://${lake.bucketName}@${lake.namespace}/${path}`;
const machines = { driverShape: shape, driverShapeConfig: size, executorShape: shape, executorShapeConfig: size };
const prepare = new DataflowApplication(stack, "prepare", {
  ...{ ...there, type: "BATCH", language: "PYTHON" },
  sparkVersion: input.text("spark_version", { title: "Spark version that Data Flow supports" }),
  fileUri: inLake("code/prepare.py"),
  arguments: ["--from", inLake("readings/"), "--to", inLake("curated/readings/"), "--dead", inLake("dead/")],
  ...{ ...machines, numExecutors: 2, logsBucketUri: inLake("logs/") },
});
const kind = oci.OcidKind.custom("datasciencemodel");
const modelId = input.ocid("model_ocid", { kind, title: "OCID of the trained model" });
const instanceConfiguration = { instanceShapeName: shape, modelDeploymentInstanceShapeConfigDetails: size };
const scalingPolicy = { policyType: "FIXED_SIZE", instanceCount: 2 }; // one instance may fail
const modelConfigurationDetails = { modelId, instanceConfiguration, scalingPolicy };
const logs = new oci.LogGroup(stack, "logs", { compartment });
const { logGroupId } = logs;
const log = (id: string): { logGroupId: string; logId: string } => ({ logGroupId, logId: logs.addCustomLog(id).logId });
const model = new DatascienceModelDeployment(stack, "model", {
  ...inProject,
  categoryLogDetails: { access: log("access"), predict: log("predict") },
  modelDeploymentConfigurationDetails: { deploymentType: "SINGLE_MODEL", modelConfigurationDetails },
});
const site = { compartment, subnets: [functionSubnet], networkSecurityGroups: [group] };
const application = new oci.FunctionApplication(stack, "functions", site);
logs.addLog("functions", { source: application.invokeLog() });
const workOrders = new oci.Topic(stack, "work-orders", { compartment });
const score = new oci.OciFunction(stack, "score", {
  application,
  image: input.functionImage("score_image", { title: "Image of the program score" }),
  program: oci.FunctionProgram.SCORE,
  config: {
    MODEL_URL: `${model.modelDeploymentUrl}/predict`,
    ...{ DECISIONS_OCID: predictions.streamId, DECISIONS_ENDPOINT: predictions.messagesEndpoint },
    ...{ DLQ_OCID: deadLetters.streamId, DLQ_ENDPOINT: deadLetters.messagesEndpoint },
    ...{ TOPIC_OCID: workOrders.topicId, ALERT_ABOVE: "0.9", MODEL: modelId },
    COPY: JSON.stringify({ asset: "asset", sensor: "sensor", t: "t" }),
    ALERT_FIELDS: "asset,sensor,t",
  },
});
const connectors = [
  oci.ServiceConnector.archive(stack, "to-lake", { stream, bucket: lake, prefix: "readings/" }),
  oci.ServiceConnector.archive(stack, "keep", { stream: predictions, bucket: lake, prefix: "predictions/" }),
  new oci.ServiceConnector(stack, "to-score", {
    compartment,
    source: oci.ConnectorSource.stream(stream, { start: oci.StreamStart.LATEST }),
    target: oci.ConnectorTarget.function(score, { batchTime: oci.Duration.seconds(60) }),
  }),
];
const members = (id: string, rule: oci.MatchingRule): oci.Subject =>
  oci.Subject.dynamicGroup(new oci.DynamicGroup(stack, id, { rule }));
const notebooks = members("notebooks", oci.MatchingRule.notebooksIn(compartment));
const runs = members("runs", oci.MatchingRule.dataFlowRunsIn(compartment));
const scorer = members("scorer", oci.MatchingRule.resource(score.functionId));
const deployments = members("deployments", oci.MatchingRule.resourcesOfType("datasciencemodeldeployment", compartment));
const is = (variable: string, value: string): oci.PolicyCondition =>
  oci.PolicyCondition.isEqual(`request.principal.${variable}`, value);
const tasks = oci.Subject.anyGroup(oci.PolicyCondition.all(is("type", "disworkspace"), is("id", workspace.id)));
const condition = oci.PolicyCondition.isEqual("target.bucket.name", lake.bucketName);
const predict = oci.Access.permissions(["DATA_SCIENCE_MODEL_DEPLOYMENT_PREDICT"]);
new oci.Policy(stack, "access", {
  compartment,
  statements: [
    ...[notebooks, runs, tasks].map((subject) => lake.allowManage(subject)),
    lake.allowInspect(warehouse.subject),
    oci.PolicyStatement.allow({ subject: tasks, access: oci.Access.use("buckets"), location, condition }),
    ...[warehouse.subject, oci.Subject.service("dataflow")].map((subject) => lake.allowRead(subject)),
    oci.PolicyStatement.allow({ subject: notebooks, access: oci.Access.manage("data-science-models"), location }),
    oci.PolicyStatement.allow({ subject: scorer, access: predict, location }),
    stream.allowProduce(oci.Subject.group({ name: "sensor-gateways" })),
    ...[predictions, deadLetters].map((written) => written.allowProduce(scorer)),
    ...[workOrders.allowPublish(scorer), logs.allowWrite(deployments)],
  ],
});
const notify = [oci.AlarmDestination.topic(new oci.Topic(stack, "on-call", { compartment }))];
new oci.StreamAlarms(stack, "health", { streams: [stream, deadLetters], deadLetters: [deadLetters], notify });
const producerSilent = { after: oci.Duration.hours(1) };
new oci.StreamAlarms(stack, "predicted", { streams: [predictions], producerSilent, notify });
new oci.FunctionAlarms(stack, "score-health", { functions: [score], notify });
new oci.ConnectorAlarms(stack, "flow", { connectors, freshness: { above: oci.Duration.minutes(15) }, notify });
new oci.DatabaseAlarms(stack, "warehouse-health", { databases: [warehouse], notify });
const ids = { prepare: prepare.id, stream: stream.streamId, workspace: workspace.id };
stack.output.map("ids", { ...ids, endpoint: stream.messagesEndpoint }, { title: "OCIDs, and the stream's endpoint" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.acceptAll(stack, ["OCI-STR-002", "OCI-BKT-002"], "Oracle's key is enough here: your own key needs a vault");
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.acceptAll(stack, ["OCI-BKT-004", "OCI-NET-003"], "such logs are collected per tenancy, not per stack");
Rules.accept(stack, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
app.synth();
