import { App } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { CoreDrg } from "cdktf-oci-streaming/provider-oci/core-drg";
import { CoreDrgAttachment } from "cdktf-oci-streaming/provider-oci/core-drg-attachment";
import { CoreNatGateway } from "cdktf-oci-streaming/provider-oci/core-nat-gateway";
import { CoreRemotePeeringConnection } from "cdktf-oci-streaming/provider-oci/core-remote-peering-connection";
import { CoreRouteTable } from "cdktf-oci-streaming/provider-oci/core-route-table";
import { Rules } from "cdktf-oci-streaming/testing";

/** The region where producers write. To switch over, change this word and deploy the two mirrors. */
const ACTIVE = "primary";
const TOPICS = ["orders"];
const RETENTION = oci.Duration.days(7);

interface RegionProps extends oci.OciStackProps {
  readonly region: string;
  /** The first two numbers of all addresses, in this region and in the other. */
  readonly network: string;
  readonly peerNetwork: string;
  readonly peer?: Region;
}

/** A VCN with a gateway to the other region, a private pool with the same topics, and a DNS address that resolves its name. */
class Region extends oci.OciStack {
  public readonly pool: oci.StreamPool;
  public readonly streams: oci.Stream[];
  public readonly connection: CoreRemotePeeringConnection;
  public readonly listener: oci.DnsListener;
  public readonly mirrors: oci.Subnet;
  public readonly dns: oci.Subnet;
  public readonly software: oci.Bucket;

  public constructor(app: App, id: string, props: RegionProps) {
    super(app, id, { ...props, namePrefix: id });
    const { network, peerNetwork, peer } = props;
    const { compartment } = this;
    const { compartmentId } = compartment;
    const [cidrBlock, peerCidrBlock] = [`${network}.0.0/16`, `${peerNetwork}.0.0/16`];
    const vcn = new oci.Vcn(this, "net", { compartment, name: id, cidrBlocks: [cidrBlock] });
    const named = { compartmentId, displayName: id };
    const drg = new CoreDrg(this, "drg", named);
    const networkDetails = { type: "VCN", id: vcn.vcnId };
    const attachment = new CoreDrgAttachment(this, "attachment", { drgId: drg.id, displayName: id, networkDetails });
    const other = peer && { peerId: peer.connection.id, peerRegionName: peer.region }; // either side may name the other
    this.connection = new CoreRemotePeeringConnection(this, "peering", { ...named, drgId: drg.id, ...other });
    const nat = new CoreNatGateway(this, "nat", { ...named, vcnId: vcn.vcnId });
    const routes = new CoreRouteTable(this, "routes", {
      compartmentId,
      vcnId: vcn.vcnId,
      displayName: "to-the-other-region",
      routeRules: [
        { destination: peerCidrBlock, destinationType: "CIDR_BLOCK", networkEntityId: drg.id },
        { destination: "0.0.0.0/0", destinationType: "CIDR_BLOCK", networkEntityId: nat.id },
      ],
      dependsOn: [attachment],
    });
    const access = oci.SubnetAccess.privateFromRouteTableId(routes.id);
    const subnet = vcn.addSubnet("streams", { cidrBlock: `${network}.1.0/24`, access });
    this.mirrors = vcn.addSubnet("mirror", { cidrBlock: `${network}.2.0/24`, access });
    this.dns = vcn.addSubnet("dns", { cidrBlock: `${network}.3.0/28`, access });
    const clients = [cidrBlock, peerCidrBlock].map((block) => oci.NetworkPeer.cidr(block));
    this.pool = new oci.StreamPool(this, "pool", {
      compartment,
      name: id,
      kafka: { autoCreateTopics: false },
      access: oci.PoolAccess.privateEndpoint(subnet, { clients }),
    });
    const partitions = oci.Partitions.of(4);
    this.streams = TOPICS.map((topic) => this.pool.addStream(topic, { partitions, retention: RETENTION }));
    const askers = [oci.NetworkPeer.cidr(`${peerNetwork}.3.0/28`)];
    this.listener = new oci.DnsListener(this, "listener", { subnet: this.dns, clients: askers });
    this.software = new oci.Bucket(this, "software", { compartment });
    const notify = [oci.AlarmDestination.topic(new oci.Topic(this, "on-call", { compartment }))];
    // Silence here means that the producers, or the mirror that copies from them, are silent.
    const producerSilent = { after: oci.Duration.minutes(15) };
    new oci.StreamAlarms(this, "alarms", { streams: this.streams, notify, producerSilent });
    const mql = `PacketDropsFromDrgAttachment[5m]{drgOcid = "${drg.id}", attachmentType = "REMOTE_PEERING_CONNECTION"}.sum() > 0`;
    const fires = oci.MetricCondition.parse(mql, { namespace: "oci_dynamic_routing_gateway", compartment });
    new oci.Alarm(this, "peering-drops", { compartment, fires, notify, severity: oci.AlarmSeverity.WARNING });
  }
}

interface MirrorProps extends oci.OciStackProps {
  readonly from: Region;
  readonly into: Region;
}

/** Resources near the target: DNS for the name of the source, and the machine that copies while producers write to the source. */
class Mirror extends oci.OciStack {
  public constructor(app: App, id: string, { from, into, ...props }: MirrorProps) {
    super(app, id, { ...props, region: into.region, namePrefix: id });
    const { compartment } = this;
    const rule = { names: [from.pool.endpointFqdn], address: from.listener.listeningAddress };
    new oci.DnsForwarder(this, "forwarder", { subnet: into.dns, rules: [rule] });
    const running = from.node.id === ACTIVE;
    const archive = (name: string): oci.HostArchive => oci.HostArchive.object({ bucket: into.software, name });
    const login = ({ pool }: Region): oci.KafkaLogin =>
      oci.KafkaLogin.principal({ pool, principal: oci.KafkaPrincipal.INSTANCE });
    const harness = new oci.ConnectHarness(this, "harness", { compartment, name: id });
    const host = new oci.MirrorHost(this, "host", {
      compartment,
      name: id,
      subnet: into.mirrors,
      resolvesOtherVcns: true,
      running,
      kafka: archive("kafka_2.13-3.9.1.tgz"),
      libraries: [archive("oci-java-sdk-addons-sasl.zip")],
      mirror: {
        source: oci.MirrorEnd.pool(login(from)),
        target: oci.MirrorTarget.pool(login(into), harness),
        topics: TOPICS,
      },
    });
    this.output.text("machine_id", host.machinesId, { title: "Machine of this direction, to stop it by hand" });
    const statements = [harness.allowUse(oci.Subject.dynamicGroup(host.principal))];
    new oci.Policy(this, "harness-access", { compartment, statements });
    const notify = [oci.AlarmDestination.topic(new oci.Topic(this, "on-call", { compartment }))];
    if (running) new oci.KafkaHostAlarms(this, "alarms", { host, notify });
  }
}

const app = new App();
const place = {
  tenancy: oci.Compartment.fromTenancyId("ocid1.tenancy.oc1..aaaatenancy"),
  homeRegion: "eu-frankfurt-1",
  compartment: oci.Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaacompartment"),
};
const [here, there] = ["10.0", "10.1"];
const primary = new Region(app, "primary", { ...place, region: "eu-frankfurt-1", network: here, peerNetwork: there });
const far = { ...place, region: "eu-zurich-1", network: there, peerNetwork: here, peer: primary };
const standby = new Region(app, "standby", far);
const toStandby = new Mirror(app, "to-standby", { ...place, from: primary, into: standby });
new Mirror(app, "to-primary", { ...place, from: standby, into: primary });

// IAM is global in the tenancy: producers already have permission in the second region when the first one is out.
const shop = new oci.KafkaClientUser(standby, "shop", { email: "shop@example.com" });
const statements = [primary, standby].flatMap(({ pool }) => pool.allowKafka(shop.subject));
new oci.Policy(standby, "access", { compartment: place.compartment, statements });
for (const { pool, node } of [primary, standby]) {
  const login = oci.KafkaLogin.user({ pool, user: shop });
  oci.KafkaClient.properties({ login }).addOutput(standby, `${node.id}-client`);
}
// Findings of `npx cdktf-oci-streaming report`, and the reason for each.
for (const one of [primary, standby]) {
  Rules.acceptAll(one, ["OCI-STR-002", "OCI-BKT-002"], "Oracle's key is enough here: your own key needs a vault");
  Rules.acceptAll(one, ["OCI-BKT-004", "OCI-NET-003"], "such logs are collected per tenancy, not per stack");
}
for (const one of [primary, standby, toStandby])
  Rules.accept(one, { id: "OCI-ALM-002", reason: "people subscribe after the deployment, as the README says" });
app.synth();
