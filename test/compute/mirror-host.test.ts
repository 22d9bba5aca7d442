// Hosts of MirrorMaker between possible sources and targets: pools of two regions, and other clusters.

import { TerraformVariable } from "cdktf";
import {
  AlarmDestination,
  ClientSecret,
  ConnectHarness,
  Duration,
  HostArchive,
  HostMachines,
  type ISubnet,
  KafkaHostAlarms,
  type KafkaHostAlarmsProps,
  KafkaLogin,
  KafkaPrincipal,
  KafkaUser,
  MirrorEnd,
  MirrorHost,
  type MirrorHostProps,
  MirrorTarget,
  NetworkPeer,
  OciStack,
  PoolAccess,
  ScramLogin,
  Secret,
  StreamPool,
  Subnet,
  Topic,
  Vcn,
} from "../../lib";
import { synthesize, testApp } from "../support/synthesis";
import { compartment, SECRET_ID, tenancy } from "./host-stack";

const kafka = HostArchive.apache("https://archive.apache.org/dist/kafka/3.9.1/kafka_2.13-3.9.1.tgz");
const user = KafkaUser.existing({ tenancyName: "shop", userName: "mirror" });
const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "token");

interface Place {
  readonly stack: OciStack;
  readonly subnet: ISubnet;
  readonly pool: StreamPool;
  readonly harness: ConnectHarness;
}

/** A stack for each region, with a private pool and a subnet for hosts. */
function regions(): [Place, Place] {
  const app = testApp();
  const place = { tenancy, homeRegion: "eu-frankfurt-1", compartment };
  return ["eu-frankfurt-1", "eu-zurich-1"].map((region, index): Place => {
    const stack = new OciStack(app, region, { ...place, region });
    const vcn = new Vcn(stack, "vcn", { compartment, cidrBlocks: [`10.${index}.0.0/16`] });
    const access = PoolAccess.privateEndpoint(vcn.addSubnet("streams", { cidrBlock: `10.${index}.1.0/24` }));
    return {
      stack,
      subnet: vcn.addSubnet("mirror", { cidrBlock: `10.${index}.2.0/24` }),
      pool: new StreamPool(stack, "pool", { compartment, access }),
      harness: new ConnectHarness(stack, "harness", { compartment }),
    };
  }) as [Place, Place];
}

function common({ stack, subnet }: Place): Pick<MirrorHostProps, "compartment" | "subnet" | "kafka" | "secrets"> {
  const secret = Secret.fromSecretAttributes(stack, "token", { secretId: SECRET_ID, compartment });
  return { compartment, subnet, kafka, secrets: [{ key: "token", secret }] };
}

function between(from: Place, to: Place, more: Partial<MirrorHostProps> = {}): MirrorHost {
  const [source, target] = [from, to].map(({ pool }) => KafkaLogin.user({ pool, user, password })) as [
    KafkaLogin,
    KafkaLogin,
  ];
  const mirror = {
    source: MirrorEnd.pool(source),
    target: MirrorTarget.pool(target, to.harness),
    topics: ["orders"],
    ...more.mirror,
  };
  return new MirrorHost(to.stack, "mirror", { ...common(to), resolvesOtherVcns: true, ...more, mirror });
}

interface Rule {
  readonly direction: string;
  readonly source?: string;
  readonly destination?: string;
  readonly source_type?: string;
  readonly destination_type?: string;
  readonly tcp_options: { readonly destination_port_range: { readonly max: number } };
}

/** Rules that name a network, and those that name a group. */
function rulesOf(stack: OciStack): { readonly networks: string[]; readonly groups: string[] } {
  const { resource } = synthesize(stack) as unknown as {
    resource: { oci_core_network_security_group_security_rule: Record<string, Rule> };
  };
  const rules = Object.values(resource.oci_core_network_security_group_security_rule).map((rule) => ({
    text: `${rule.direction} ${rule.source ?? rule.destination ?? ""} ${rule.tcp_options.destination_port_range.max}`,
    isGroup: (rule.source_type ?? rule.destination_type) === "NETWORK_SECURITY_GROUP",
  }));
  const textsOf = (isGroup: boolean): string[] =>
    rules.filter((rule) => rule.isGroup === isGroup).map(({ text }) => text);
  return { networks: textsOf(false), groups: textsOf(true) };
}

test("from a pool of another region, it may connect to its network, and the stack of the pool accepts its subnet", () => {
  const [frankfurt, zurich] = regions();
  between(frankfurt, zurich);
  expect(rulesOf(zurich.stack).networks).toEqual(
    expect.arrayContaining(["EGRESS 0.0.0.0/0 443", "EGRESS 10.0.1.0/24 9092"]),
  );
  // Only of its own pool, because a rule cannot name the group of another VCN.
  expect(rulesOf(zurich.stack).groups.filter((text) => text.includes("terraform_remote_state"))).toEqual([]);
  expect(rulesOf(frankfurt.stack).networks).toEqual(
    expect.arrayContaining(["INGRESS 10.1.2.0/24 443", "INGRESS 10.1.2.0/24 9092"]),
  );
});

test("fails for a pool of another region whose network is neither known nor named", () => {
  const [frankfurt, zurich] = regions();
  const { stack } = frankfurt;
  const { vcnId } = new Vcn(stack, "far-vcn", { compartment, cidrBlocks: ["10.9.0.0/16"] });
  const subnetId = "ocid1.subnet.oc1.eu-frankfurt-1.aaaa";
  const subnet = Subnet.fromSubnetAttributes(stack, "far-subnet", { subnetId, vcnId });
  const access = PoolAccess.privateEndpoint(subnet);
  const pool = new StreamPool(stack, "far", { compartment: stack.compartment, access });
  expect(() => between({ ...frankfurt, pool }, zurich)).toThrow(
    `eu-zurich-1/mirror: outside must name the network of eu-frankfurt-1/far, whose group a rule in another VCN cannot name; give outside: [NetworkPeer.cidr("10.1.1.0/24")], for example`,
  );
});

test("fails for a pool of another region whose name does not resolve", () => {
  const [frankfurt, zurich] = regions();
  expect(() => between(frankfurt, zurich, { resolvesOtherVcns: false })).toThrow(
    "eu-zurich-1/mirror: subnet must be in the VCN of eu-frankfurt-1/pool, whose name resolves only there, got 'eu-zurich-1/vcn/mirror'; use a subnet of that VCN, or peer the two, forward the names and set resolvesOtherVcns",
  );
});

test("can copy in the opposite direction of another host while one of the two is stopped", () => {
  const [frankfurt, zurich] = regions();
  between(frankfurt, zurich, { running: false });
  expect(between(zurich, frankfurt).cloudInit).toContain("clusters=source, target");
});

test("can copy both ways at the same time, each host near its target, if the two names are the same", () => {
  const [frankfurt, zurich] = regions();
  const more = { keepNames: false, topics: [".*"] };
  const outside = [NetworkPeer.cidr("10.0.0.0/8")];
  const hosts = [
    between(frankfurt, zurich, { outside, mirror: { ...more, sourceName: "fra", targetName: "zrh" } as never }),
    between(zurich, frankfurt, { outside, mirror: { ...more, sourceName: "zrh", targetName: "fra" } as never }),
  ];
  expect(hosts.map(({ cloudInit }) => /clusters=(.*)/.exec(cloudInit)?.[1])).toEqual(["fra, zrh", "zrh, fra"]);
});

test("from a data centre, or to a cluster of OCI Streaming with Apache Kafka, it may connect to the ports of the brokers", () => {
  const [, zurich] = regions();
  const login = ScramLogin.of({
    bootstrapServers: "a.example.com:9098,b.example.com:9099",
    userName: "admin",
    password,
  });
  new MirrorHost(zurich.stack, "mirror", {
    ...common(zurich),
    outside: [NetworkPeer.cidr("192.168.0.0/16")],
    mirror: {
      source: MirrorEnd.cluster("kafka.example.com:9093"),
      target: MirrorTarget.scram(login),
      topics: ["orders"],
    },
  });
  expect(rulesOf(zurich.stack).networks.filter((text) => text.includes("192.168"))).toEqual([
    "EGRESS 192.168.0.0/16 9093",
    "EGRESS 192.168.0.0/16 9098",
    "EGRESS 192.168.0.0/16 9099",
  ]);
});

test("as an instance principal, it may write to the pool and keep its state in the harness", () => {
  const [, zurich] = regions();
  const login = KafkaLogin.principal({ pool: zurich.pool, principal: KafkaPrincipal.INSTANCE });
  const host = new MirrorHost(zurich.stack, "mirror", {
    ...common(zurich),
    secrets: [],
    libraries: [HostArchive.url({ url: "https://example.com/sasl.zip" })],
    mirror: {
      source: MirrorEnd.cluster("kafka.example.com:9092"),
      target: MirrorTarget.pool(login, zurich.harness),
      topics: ["orders"],
    },
  });
  expect(
    host
      .statements()
      .map((statement) => String(statement))
      .join("\n"),
  ).toMatch(/use connect-harness/);
});

test("the number of machines of a mirror can be an input", () => {
  const [frankfurt, zurich] = regions();
  const count = new TerraformVariable(zurich.stack, "machines", { type: "number" }).numberValue;
  const machines = HostMachines.pool({ count, tag: { namespace: "ops", key: "role", value: "mirror" } });
  between(frankfurt, zurich, { machines, outside: [NetworkPeer.cidr("10.0.1.0/24")] });
  expect(JSON.stringify(synthesize(zurich.stack))).toContain("${var.machines}");
});

describe("its alarms", () => {
  /** The queries of the alarms of a host, by the ends of their names. */
  function queries(more: Partial<KafkaHostAlarmsProps> = {}): Record<string, string> {
    const [frankfurt, zurich] = regions();
    const { stack } = zurich;
    const notify = [AlarmDestination.topic(Topic.fromTopicId(stack, "topic", "ocid1.onstopic.oc1..aaaa"))];
    new KafkaHostAlarms(stack, "alarms", { host: between(frankfurt, zurich), notify, ...more });
    const { resource } = synthesize(stack) as unknown as {
      resource: { oci_monitoring_alarm: Record<string, { readonly display_name: string; readonly query: string }> };
    };
    const alarms = Object.values(resource.oci_monitoring_alarm);
    return Object.fromEntries(alarms.map(({ display_name: name, query }) => [name.replace("alarms-", ""), query]));
  }

  test("fire if it is missing, has stopped, or copies messages that are more than 5 minutes old", () => {
    expect(queries()).toEqual({
      gone: 'Running[1m]{host = "mirror"}.groupBy(host).absent(1d)',
      stopped: 'Running[5m]{host = "mirror"}.groupBy(host).sum() < 3',
      "mirror-lag": 'MirrorLag[1m]{host = "mirror"}.groupBy(host).max() > 300000',
    });
  });

  test("can fire above another age, or be left out", () => {
    expect(queries({ mirrorLag: { above: Duration.seconds(30) } })["mirror-lag"]).toMatch(/ > 30000$/);
    expect(Object.keys(queries({ mirrorLag: { omit: true } }))).toEqual(["gone", "stopped"]);
  });

  test("can be on the lag of an existing mirror", () => {
    const { stack } = regions()[0];
    const host = MirrorHost.fromHostAttributes(stack, "mirror", { hostName: "orders", compartment });
    const notify = [AlarmDestination.topic(Topic.fromTopicId(stack, "topic", "ocid1.onstopic.oc1..aaaa"))];
    const mirrorLag = { above: Duration.minutes(1) };
    const set = new KafkaHostAlarms(stack, "alarms", { host, notify, mirrorLag, failedTasks: { omit: true } });
    expect(set.alarms.map(({ node: { id } }) => id)).toEqual(["gone", "stopped", "mirror-lag"]);
  });
});
