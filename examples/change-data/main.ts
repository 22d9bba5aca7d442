import { App } from "cdktf";
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
const backup = new oci.Bucket(stack, "backup", { compartment, name: `${stack.namePrefix}-changes` });
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
const shared = {
  compartmentId,
  licenseModel: "LICENSE_INCLUDED",
  cpuCoreCount: 1,
  isAutoScalingEnabled: false,
  subnetId,
  nsgIds: [group.networkSecurityGroupId],
  // Destroying a deployment deletes its trails and processes.
  lifecycle: { preventDestroy: true },
};
const adminUsername = "oggadmin";
const capture = new GoldenGateDeployment(stack, "capture", {
  ...shared,
  displayName: "capture",
  deploymentType: "DATABASE_ORACLE",
  oggData: {
    deploymentName: "capture",
    adminUsername,
    passwordSecretId: secret("capture_admin", "Secret with the password of oggadmin of the capture"),
  },
});
const deployment = new GoldenGateDeployment(stack, "goldengate", {
  ...shared,
  displayName: "changes",
  deploymentType: "BIGDATA",
  oggData: {
    deploymentName: "changes",
    adminUsername,
    passwordSecretId: secret("admin", "Secret with the password of oggadmin of the delivery"),
    oggVersion: input.text("ogg_version", { title: "GoldenGate version of the delivery, 23.9 or newer" }),
  },
});

// The connections of each deployment, through the subnet of the deployment. Passwords stay in Vault.
const connection = { compartmentId, routingMethod: "SHARED_DEPLOYMENT_ENDPOINT" };
const source = new GoldenGateConnection(stack, "source", {
  ...connection,
  displayName: "source",
  connectionType: "ORACLE",
  technologyType: "ORACLE_DATABASE",
  connectionString: input.text("source_connect_string", {
    title: "Connect string of the source, such as 192.168.1.10:1521/SHOP",
  }),
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

const goldenGate = oci.Subject.dynamicGroup(
  new oci.DynamicGroup(stack, "goldengate-identity", {
    rule: oci.MatchingRule.resourcesOfType("goldengatedeployment", compartment),
  }),
);
new oci.Policy(stack, "access", {
  compartment,
  statements: [...pool.allowKafka(goldenGate, { consume: false }), ...secrets.map((one) => one.allowRead(goldenGate))],
});

const notify = [oci.AlarmDestination.topic(new oci.Topic(stack, "on-call", { compartment }))];
new oci.StreamAlarms(stack, "health", { streams: tables, notify });
new oci.ConnectorAlarms(stack, "flow", { connectors, notify });
for (const one of [capture, deployment]) {
  const mql = `DeploymentHealth[5m]{deploymentId = "${one.id}"}.mean() < 100`;
  const fires = oci.MetricCondition.parse(mql, { namespace: "oci_goldengate", compartment });
  new oci.Alarm(stack, `${one.node.id}-health`, { compartment, fires, notify, severity: oci.AlarmSeverity.CRITICAL });
}

// The outputs that paths.sh reads.
output.text("capture_url", capture.deploymentUrl, { title: "Console and API of the capture" });
output.text("delivery_url", deployment.deploymentUrl, { title: "Console and API of the delivery" });
output.text("capture_host", capture.fqdn, { title: "Host name of the capture, where the path begins" });
output.text("delivery_host", deployment.fqdn, { title: "Host name of the delivery, where the path ends" });
output.text("source_alias", fromSource.aliasName, { title: "Alias of the source in the capture" });
output.text("stream_alias", toStreams.aliasName, { title: "Alias of the streams in the delivery" });
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
Rules.acceptAll(stack, ["OCI-STR-002", "OCI-BKT-002"], "Oracle's key is enough here: your own key needs a vault");
Rules.accept(pool, { id: "OCI-STR-003", reason: "credentials protect it: a private endpoint needs a network" });
Rules.accept(backup, { id: "OCI-BKT-004", reason: "logs of writes are collected per tenancy, not per stack" });
Rules.accept(stack, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
app.synth();
