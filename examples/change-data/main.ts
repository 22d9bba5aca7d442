import { App, Fn, Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { GoldenGateConnection } from "cdktf-oci-streaming/provider-oci/golden-gate-connection";
import { GoldenGateConnectionAssignment } from "cdktf-oci-streaming/provider-oci/golden-gate-connection-assignment";
import { GoldenGateDeployment } from "cdktf-oci-streaming/provider-oci/golden-gate-deployment";
import { Rules } from "cdktf-oci-streaming/testing";

const DATA_CENTER = "192.168.0.0/16";

const app = new App();
const stack = new oci.OciStack(app, "change-data", { namePrefix: "cdc" });
const { compartment, input, output } = stack;
const { compartmentId } = compartment;

// One stream for each table, made here and not by GoldenGate, so that you choose its size.
const pool = new oci.StreamPool(stack, "pool", { compartment, name: "changes", kafka: { autoCreateTopics: false } });
const tables = ["ORDERS", "CUSTOMERS"].map((table) =>
  pool.addStream(table, { partitions: oci.Partitions.of(2), retention: oci.Duration.days(7) }),
);
const retentionRules = [oci.RetentionRule.days("changes", 30)]; // no one changes or deletes them before
const backup = new oci.Bucket(stack, "backup", { compartment, name: `${stack.namePrefix}-changes`, retentionRules });
const connectors = tables.map((stream) =>
  oci.ServiceConnector.archive(stack, `backup-${stream.name}`, { stream, bucket: backup, prefix: `${stream.name}/` }),
);
// The private subnet has a route to the data center by a DRG, and a route to Oracle's services by a service gateway.
const vcn = oci.Vcn.fromVcnId(stack, "net", input.vcn("vcn_ocid", { title: "VCN of GoldenGate" }));
const subnetId = input.ocid("subnet_ocid", { kind: oci.OcidKind.SUBNET, title: "Private subnet of GoldenGate" });
const group = new oci.NetworkSecurityGroup(stack, "deployments", { vcn, compartment });
const [itself, dataCenter] = [oci.NetworkPeer.group(group), oci.NetworkPeer.cidr(DATA_CENTER)];
const https = oci.Ports.tcp(443);
group.allowEgress(dataCenter, oci.Ports.tcp(1521), { description: "Source database" });
group.allowEgress(itself, https, { description: "Distribution path" });
group.allowIngress(itself, https, { description: "Distribution path" });
group.allowIngress(dataCenter, https, { description: "Administrators" });
group.allowEgress(oci.NetworkPeer.anyIpv4(), https, { description: "Vault, by the service gateway" });
group.allowEgress(oci.NetworkPeer.anyIpv4(), oci.Ports.tcp(9092), { description: "Streams, by the service gateway" });
// One deployment captures from Oracle, the other delivers to the streams.
const secrets: oci.ISecret[] = [];
const secret = (name: string, title: string): string => {
  const secretId = input.secret(`${name}_secret_ocid`, { title });
  secrets.push(oci.Secret.fromSecretAttributes(stack, `${name}-secret`, { secretId, compartment }));
  return secretId;
};
const oggData = (deploymentName: string, name: string, what: string) => {
  const passwordSecretId = secret(name, `Secret with the password of oggadmin of the ${what}`);
  return { deploymentName, adminUsername: "oggadmin", passwordSecretId };
};
// Destroying a deployment deletes its trails and processes, so each is saved once a day.
const backups = new oci.Bucket(stack, "deployment-backups", { compartment });
const toBucket = { compartmentId, bucket: backups.bucketName, namespace: backups.namespace, isMetadataOnly: false };
const timeBackupScheduled = input.text("first_backup", { title: "First backup, such as 2027-01-01T02:00:00Z" });
const shared = {
  compartmentId,
  licenseModel: "LICENSE_INCLUDED",
  cpuCoreCount: 1,
  isAutoScalingEnabled: false,
  subnetId,
  nsgIds: [group.networkSecurityGroupId],
  lifecycle: { preventDestroy: true },
  backupSchedule: { ...toBucket, frequencyBackupScheduled: "DAILY", timeBackupScheduled },
};
const capture = new GoldenGateDeployment(stack, "capture", {
  ...shared,
  displayName: "capture",
  deploymentType: "DATABASE_ORACLE",
  oggData: oggData("capture", "capture_admin", "capture"),
});
const oggVersion = input.text("ogg_version", { title: "GoldenGate version of the delivery, 23.9 or newer" });
const deployment = new GoldenGateDeployment(stack, "goldengate", {
  ...shared,
  displayName: "changes",
  deploymentType: "BIGDATA",
  oggData: { ...oggData("changes", "admin", "delivery"), oggVersion },
});

// The connections of each deployment, through the subnet of the deployment. Passwords stay in Vault.
const connection = { compartmentId, routingMethod: "SHARED_DEPLOYMENT_ENDPOINT" };
const source = new GoldenGateConnection(stack, "source", {
  ...connection,
  displayName: "source",
  connectionType: "ORACLE",
  technologyType: "ORACLE_DATABASE",
  connectionString: input.text("source_connect_string", { title: "Source, such as 192.168.1.10:1521/SHOP" }),
  sessionMode: "DIRECT",
  username: "GGADMIN",
  doesUseSecretIds: true,
  passwordSecretId: secret("source", "Secret with the password of GGADMIN in the source"),
});
const path = new GoldenGateConnection(stack, "path", {
  ...connection,
  displayName: "path",
  connectionType: "GOLDENGATE",
  technologyType: "GOLDENGATE",
  deploymentId: deployment.id,
  username: "path",
  doesUseSecretIds: true,
  passwordSecretId: secret("path", "Secret with the password of the user path of the delivery"),
});
const target = new GoldenGateConnection(stack, "target", {
  ...connection,
  displayName: "changes",
  connectionType: "KAFKA",
  technologyType: "OCI_STREAMING",
  securityProtocol: "SASL_SSL",
  streamPoolId: pool.streamPoolId,
  shouldUseResourcePrincipal: true, // no token is stored anywhere
});
const assign = (id: string, { id: connectionId }: GoldenGateConnection, { id: deploymentId }: GoldenGateDeployment) =>
  new GoldenGateConnectionAssignment(stack, id, { connectionId, deploymentId });
const fromSource = assign("source-assignment", source, capture);
assign("path-assignment", path, capture); // where the path begins
const toStreams = assign("assignment", target, deployment);

const rule = oci.MatchingRule.resourcesOfType("goldengatedeployment", compartment);
const goldenGate = oci.Subject.dynamicGroup(new oci.DynamicGroup(stack, "goldengate-identity", { rule }));
new oci.Policy(stack, "access", {
  compartment,
  statements: [...pool.allowKafka(goldenGate, { consume: false }), ...secrets.map((one) => one.allowRead(goldenGate))],
});
const notify = [oci.AlarmDestination.topic(new oci.Topic(stack, "on-call", { compartment }))];
new oci.StreamAlarms(stack, "health", { streams: tables, notify });
new oci.ConnectorAlarms(stack, "flow", { connectors, notify });
// Percent of the processes that run, seconds of lag, and percent of the processors.
const lags = { in: "DeploymentInboundLag", out: "DeploymentOutboundLag" };
const both = { ...lags, health: "DeploymentHealth", cpu: "CpuUtilization" };
const ofCapture = { ...both, processes: "ExtractStatus", path: "DistributionPathStatus" };
const ofDelivery = { ...both, processes: "ReplicatStatus", path: "ReceiverPathStatus" };
const limits: Record<string, string> = { in: "> 60", out: "> 60", cpu: "> 80" };
for (const [one, metrics] of [[capture, ofCapture] as const, [deployment, ofDelivery] as const])
  for (const [id, metric] of Object.entries(metrics)) {
    const mql = `${metric}[5m]{deploymentId = "${one.id}"}.mean() ${limits[id] ?? "< 100"}`;
    const fires = oci.MetricCondition.parse(mql, { namespace: "oci_goldengate", compartment });
    const severity = id in limits ? oci.AlarmSeverity.WARNING : oci.AlarmSeverity.CRITICAL;
    new oci.Alarm(stack, `${one.node.id}-${id}`, { compartment, fires, notify, severity });
  }
// The outputs that paths.sh reads.
output.text("capture_url", capture.deploymentUrl, { title: "Console and API of the capture" });
output.text("delivery_url", deployment.deploymentUrl, { title: "Console and API of the delivery" });
output.text("capture_host", capture.fqdn, { title: "Host name of the capture, where the path begins" });
output.text("delivery_host", deployment.fqdn, { title: "Host name of the delivery, where the path ends" });
const addresses = Fn.join(",", Token.asList(capture.interpolationForAttribute("ingress_ips[*].ingress_ip")));
output.text("capture_addresses", addresses, { title: "Addresses from which the capture connects to the source" });
output.text("source_alias", fromSource.aliasName, { title: "Alias of the source in the capture" });
output.text("stream_alias", toStreams.aliasName, { title: "Alias of the streams in the delivery" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.acceptAll(stack, ["OCI-STR-002", "OCI-BKT-002"], "Oracle's key is enough here: your own key needs a vault");
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.accept(stack, { id: "OCI-BKT-004", reason: "logs of writes are collected per tenancy, not per stack" });
Rules.accept(stack, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
app.synth();
