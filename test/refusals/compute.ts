// Hosts that would not start, would be open, or would expose a secret.

import {
  AlarmDestination,
  Bucket,
  type BootFile,
  ClientFile,
  ClientSecret,
  CloudInit,
  Compartment,
  ConnectHarness,
  HostArchive,
  HostImage,
  HostMachines,
  HostShape,
  JdbcSink,
  KafkaConnectHost,
  type INetworkSecurityGroup,
  KafkaConnector,
  type KafkaConnectHostProps,
  KafkaHostAlarms,
  KafkaLogin,
  KafkaPrincipal,
  KafkaUser,
  LogGroup,
  MirrorEnd,
  MirrorHost,
  type MirrorMakerProps,
  MirrorTarget,
  NetworkPeer,
  NetworkSecurityGroup,
  type OciStack,
  Partitions,
  PoolAccess,
  Secret,
  Stream,
  StreamPlacement,
  StreamPool,
  Subnet,
  SubnetAccess,
  Topic,
  Vcn,
  WebHost,
  type WebHostProps,
  type WebProgram,
} from "../../lib";
import { use } from "../support/use";
import {
  bucket,
  compartment,
  GROUP_ID,
  OTHER_VCN_ID,
  pool,
  POOL_ID,
  type Row,
  rows,
  subnet,
  SUBNET_ID,
  vcn,
  VCN_ID,
} from "./row";

const SECRET_ID = "ocid1.vaultsecret.oc1.eu-frankfurt-1.aaaatoken";
const user = KafkaUser.existing({ tenancyName: "shop", userName: "connect" });
const kafka = HostArchive.apache("https://archive.apache.org/dist/kafka/3.9.1/kafka_2.13-3.9.1.tgz");

function common(stack: OciStack): Pick<KafkaConnectHostProps, "compartment" | "subnet" | "kafka" | "secrets"> {
  const secret = Secret.fromSecretAttributes(stack, "token", { secretId: SECRET_ID, compartment });
  return { compartment, subnet: subnet(stack), kafka, secrets: [{ key: "token", secret }] };
}

function worker(stack: OciStack): KafkaConnectHostProps["worker"] {
  const harness = new ConnectHarness(stack, "harness", { compartment });
  return { login: KafkaLogin.user({ pool: pool(stack), user }), harness, groupId: "orders" };
}

function host(
  stack: OciStack,
  props: (given: KafkaConnectHostProps) => Partial<KafkaConnectHostProps> = () => ({}),
): KafkaConnectHost {
  const given = { ...common(stack), worker: worker(stack) };
  return new KafkaConnectHost(stack, "connect", { ...given, ...props(given) });
}

const page = { name: "page", title: "Page", user: "web", source: "app = None\n", packages: ["gunicorn"] };

function web(stack: OciStack, program: Partial<WebProgram>, props: Partial<WebHostProps> = {}): WebHost {
  const given = { compartment, subnet: subnet(stack), securityGroups: [], port: 80, program: { ...page, ...program } };
  return new WebHost(stack, "web", { ...given, ...props });
}

const A = "a.example.com:9092";
const B = "b.example.com:9092";

/** A host that mirrors one other cluster to another. */
function mirrors(
  stack: OciStack,
  { source, target, ...more }: Omit<MirrorMakerProps, "source" | "target"> & Record<"source" | "target", string>,
  id = "mirror",
): MirrorHost {
  const attributes = { subnetId: SUBNET_ID, vcnId: VCN_ID, compartment };
  const near = Subnet.fromSubnetAttributes(stack, `${id}-subnet`, attributes);
  const mirror = { source: MirrorEnd.cluster(source), target: MirrorTarget.cluster(target), ...more };
  return new MirrorHost(stack, id, { compartment, subnet: near, kafka, mirror });
}

const PRIVATE_KEY = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----";
const REQUEST = "https://objectstorage.eu-frankfurt-1.oraclecloud.com/p/aB3x/n/acme/b/kafka/o/kafka.tgz";
const IN_VAULT = "keep it in a secret of Vault and read it on the machine, as a host does with HostSecret";
const INTO_BUCKET =
  "put the archive in a bucket, and use HostArchive.object, which the host reads as an instance principal";

function stranger(stack: OciStack): INetworkSecurityGroup {
  const attributes = { networkSecurityGroupId: GROUP_ID, vcnId: OTHER_VCN_ID };
  return NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "stranger", attributes);
}

const several = HostMachines.pool({ count: 2, tag: { namespace: "ops", key: "role", value: "connect" } });

function boot(files: BootFile[]): string {
  return CloudInit.text({ files });
}

export const hosts: readonly Row[] = rows([
  {
    title: "a web program whose name is a path",
    make: (stack) => web(stack, { name: "../page" }),
    message:
      "shop/web: program.name must be at most 31 lower-case letters, digits and hyphens, and begin with a letter, got '../page'; write it like shop-web",
  },
  {
    title: "a web program whose name has 32 letters",
    make: (stack) => web(stack, { name: "p".repeat(32) }),
    message:
      "shop/web: program.name must be at most 31 lower-case letters, digits and hyphens, and begin with a letter, got 'pppppppppppppppppppppppppppppppp'; write it like shop-web",
  },
  {
    title: "a web program that runs as a user with an option",
    make: (stack) => web(stack, { user: "-o" }),
    message:
      "shop/web: program.user must be at most 31 lower-case letters, digits and hyphens, and begin with a letter, got '-o'; write it like shop-web",
  },
  {
    title: "a web program without a description",
    make: (stack) => web(stack, { title: " " }),
    message:
      "shop/web: program.title must be letters, digits, blanks and the characters , . ( ) - _, and begin with a letter or a digit, got ' '; write it like Newest orders",
  },
  {
    title: "a web program whose description is two lines of a unit",
    make: (stack) => web(stack, { title: "Page\nExecStartPre=/bin/true" }),
    message:
      "shop/web: program.title must be letters, digits, blanks and the characters , . ( ) - _, and begin with a letter or a digit, got 'Page\\nExecStartPre=/bin/true'; write it like Newest orders",
  },
  {
    title: "a variable of a web program with a hyphen",
    make: (stack) => web(stack, { environment: { "db-user": "a" } }),
    message:
      "shop/web: a name in program.environment must be letters, digits and underscores, and not begin with a digit, got 'db-user'; write it like DB_USER",
  },
  {
    title: "a variable of a web program with a quote",
    make: (stack) => web(stack, { environment: { TITLE: "it's" } }),
    message:
      "shop/web: program.environment.TITLE must be one line without quotes, backslashes and control characters, got 'it's'; encode it, in base64 for example",
  },
  {
    title: "a variable of a web program with a character that no editor shows",
    make: (stack) => web(stack, { environment: { TITLE: "a\u0000b" } }),
    message:
      "shop/web: program.environment.TITLE must be one line without quotes, backslashes and control characters, got 'a\\u0000b'; encode it, in base64 for example",
  },
  {
    title: "a web program that nothing runs",
    make: (stack) => web(stack, { packages: ["flask>=3,<4"] }),
    message: "shop/web: program.packages must have gunicorn, which runs the program; add gunicorn>=22,<24",
  },
  {
    title: "a web host on port 0",
    make: (stack) => web(stack, {}, { port: 0 }),
    message: "shop/web: port must be a whole number from 1 to 65535, got 0",
  },
  {
    title: "a web host on a port beyond the last",
    make: (stack) => web(stack, {}, { port: 65_536 }),
    message: "shop/web: port must be a whole number from 1 to 65535, got 65536",
  },
  {
    title: "a web host with an SSH key that is none",
    make: (stack) => web(stack, {}, { sshPublicKey: "ops" }),
    message:
      "shop/web: sshPublicKey must be a public key as in a file with .pub, such as 'ssh-ed25519 AAAA...'; leave it out so that no user can log in",
  },
  {
    title: "the lag of a mirror, of a host that runs Kafka Connect",
    make: (stack) => {
      const notify = [AlarmDestination.topic(Topic.fromTopicId(stack, "topic", "ocid1.onstopic.oc1..aaaa"))];
      const connect = host(stack);
      return new KafkaHostAlarms(stack, "alarms", { host: connect, notify, mirrorLag: {} });
    },
    message:
      "shop/alarms: mirrorLag must be left out for a host that runs Kafka Connect, got 'shop/connect'; use producerSilent of StreamAlarms for the streams that its connectors write",
  },
  {
    title: "a file of a machine without its folder",
    make: () => boot([{ path: "app.conf", content: "a\n" }]),
    message: `the path of a file must be absolute, got 'app.conf'; write it as "/etc/app.conf"`,
  },
  {
    title: "a file of a machine that is written twice",
    make: () => boot(["a\n", "b\n"].map((content) => ({ path: "/etc/app.conf", content }))),
    message:
      "the path of a file must not be that of another file, got '/etc/app.conf'; combine the two, or give one of them another path",
  },
  {
    title: "permissions of a file in words",
    make: () => boot([{ path: "/etc/app.conf", content: "a\n", permissions: "u=rw" }]),
    message: `the permissions of /etc/app.conf must be three octal digits, with or without a zero before them, got 'u=rw'; write "0600"`,
  },
  {
    title: "a command without words",
    make: () => CloudInit.text({ files: [], commands: [{ words: [] }] }),
    message: "a command must not be empty, got ''; name the program and its arguments",
  },
  {
    title: "a private key in a file of a machine",
    make: () => boot([{ path: "/etc/key.pem", content: `${PRIVATE_KEY}\n` }]),
    message: `the content of /etc/key.pem must not hold a private key, which everyone who may see the instance can read; ${IN_VAULT}, or set notSecret if it is none`,
  },
  {
    title: "a private key in a file of a machine, in base64",
    make: () => boot([{ path: "/etc/key", content: Buffer.from(PRIVATE_KEY).toString("base64") }]),
    message: `the content of /etc/key must not hold a private key, which everyone who may see the instance can read; ${IN_VAULT}, or set notSecret if it is none`,
  },
  {
    title: "a password in a file of a machine",
    make: () => boot([{ path: "/etc/app.conf", content: "db.password=hunter2\n" }]),
    message: `the content of /etc/app.conf must not hold a password in plain text, which everyone who may see the instance can read; ${IN_VAULT}, or set notSecret if it is none`,
  },
  {
    title: "a pre-authenticated request in a command of a machine",
    make: () => CloudInit.text({ files: [], commands: [{ words: ["curl", "--remote-name", REQUEST] }] }),
    message: `a command must not hold the address of a pre-authenticated request, which everyone who may see the instance can read; ${IN_VAULT}`,
  },
  {
    title: "a file of a machine that is written twice, by two ways",
    make: () => boot(["/etc/app.conf", "/etc/app/../app.conf"].map((path) => ({ path, content: "a\n" }))),
    message:
      "the path of a file must not be that of another file, got '/etc/app/../app.conf'; combine the two, or give one of them another path",
  },
  {
    title: "a shape that is not flexible",
    make: () => use(HostShape.flexible({ shape: "VM.Standard2.1" })),
    message: "shape must be flexible, got 'VM.Standard2.1'; use VM.Standard.E5.Flex, for example",
  },
  {
    title: "a machine without processors",
    make: (stack) => host(stack, () => ({ shape: HostShape.flexible({ ocpus: 0 }) })),
    message: "shop/connect: ocpus must be a whole number of at least 1, got 0",
  },
  {
    title: "a machine without memory",
    make: () => use(HostShape.flexible({ memoryGigabytes: 0 })),
    message: "memoryGigabytes must be a whole number of at least 1, got 0",
  },
  {
    title: "a machine with a shape without a name",
    make: () => use(HostShape.flexible({ shape: "" })),
    message: "shape must not be empty, got ''; leave it out for VM.Standard.E5.Flex",
  },
  {
    title: "a machine that boots from a bucket",
    make: () => use(HostImage.fromImageId("ocid1.bucket.oc1.eu-frankfurt-1.aaaa")),
    message:
      "imageId must be ocid1.image.<realm>.[region].<unique id>, got 'ocid1.bucket.oc1.eu-frankfurt-1.aaaa'; copy it from the resource's page in the console",
  },
  {
    title: "a pool of no machines",
    make: () => use(HostMachines.pool({ count: 0, tag: { namespace: "ops", key: "role", value: "connect" } })),
    message: "count must be a whole number of at least 1, got 0",
  },
  {
    title: "a pool of machines that any value of a tag makes its members",
    make: () => use(HostMachines.pool({ count: 2, tag: { namespace: "ops", key: "role" } })),
    message: "the tag of a pool of machines must have a value; give a value that only these machines have",
  },
  {
    title: "an archive of no known kind",
    make: (stack) =>
      use(HostArchive.object({ bucket: Bucket.fromBucketName(stack, "b", "software"), name: "kafka.rpm" })),
    message:
      "the name of an archive must end in .tgz, .tar.gz, .zip or .jar, got 'kafka.rpm'; pack it in one of these formats",
  },
  {
    title: "an archive without a name",
    make: (stack) => use(HostArchive.object({ bucket: Bucket.fromBucketName(stack, "b", "software"), name: "" })),
    message: "the name of an archive must not be empty, got ''; name the object",
  },
  {
    title: "an archive that anybody on the way can change",
    make: () => use(HostArchive.url({ url: "http://example.com/copy.jar" })),
    message:
      "the address of an archive must begin with https:// and a host, got 'http://example.com/copy.jar'; write the whole address",
  },
  {
    title: "an archive from a pre-authenticated request",
    make: (stack) => host(stack, () => ({ kafka: HostArchive.url({ url: REQUEST }) })),
    message: `shop/connect: the address of an archive must not hold the address of a pre-authenticated request, written in the code; ${INTO_BUCKET}`,
  },
  {
    title: "an archive from a pre-authenticated request of a host that is an input",
    make: (stack) => {
      const objects = stack.input.text("objects", { title: "Object Storage" });
      return host(stack, () => ({
        kafka: HostArchive.url({ url: `https://${objects}/p/aB3x/n/acme/b/kafka/o/k.tgz` }),
      }));
    },
    message: `shop/connect: the address of an archive must not be a pre-authenticated request, which gives access to everyone who can read it; ${INTO_BUCKET}`,
  },
  {
    title: "an archive of Apache's from a mirror that is a pre-authenticated request",
    make: () => use(HostArchive.apache("https://mirror.example.com/p/aB3x/n/acme/b/kafka/o/kafka.tgz")),
    message: `the address of an archive must not be a pre-authenticated request, which gives access to everyone who can read it; ${INTO_BUCKET}`,
  },
  {
    title: "an archive from an address with a signature",
    make: () => use(HostArchive.url({ url: "https://example.com/kafka.tgz?sig=aB3x" })),
    message: `the address of an archive must not have a query, which may give access to everyone who can read it; ${INTO_BUCKET}`,
  },
  {
    title: "an archive from an address with a user",
    make: () => use(HostArchive.apache("https://aB3x@example.com/kafka.tgz")),
    message: `the address of an archive must not have a user; ${INTO_BUCKET}`,
  },
  {
    title: "an object that no client finds by its name",
    make: (stack) => use(HostArchive.object({ bucket: bucket(stack), name: "kafka/../kafka.tgz" })),
    message: "the name of an archive must not have a step . or .., got 'kafka/../kafka.tgz'; rename the object",
  },
  {
    title: "an object whose name begins with a step that is left out",
    make: (stack) => use(HostArchive.object({ bucket: bucket(stack), name: "./kafka.tgz" })),
    message: "the name of an archive must not have a step . or .., got './kafka.tgz'; rename the object",
  },
  {
    title: "an object whose name has a line break",
    make: (stack) => use(HostArchive.object({ bucket: bucket(stack), name: "kafka\n.tgz" })),
    message: "the name of an archive must not have control characters, got 'kafka\\n.tgz'; rename the object",
  },
  {
    title: "an object with a sum that is none of SHA-512",
    make: (stack) => {
      const bucket = Bucket.fromBucketName(stack, "b", "software");
      return host(stack, () => ({ kafka: HostArchive.object({ bucket, name: "kafka.tgz", sha512: "abc" }) }));
    },
    message: "shop/connect: sha512 must be 128 hexadecimal digits, got 'abc'; use the output of sha512sum",
  },
  {
    title: "an archive of Apache's that anybody on the way can change",
    make: (stack) => host(stack, () => ({ kafka: HostArchive.apache("http://archive.apache.org/kafka.tgz") })),
    message:
      "shop/connect: the address of an archive must begin with https:// and a host, got 'http://archive.apache.org/kafka.tgz'; write the whole address",
  },
  {
    title: "a page in the place of an archive",
    make: () => use(HostArchive.url({ url: "https://example.com/download" })),
    message:
      "the address of an archive must end in .tgz, .tar.gz, .zip or .jar, got 'https://example.com/download'; pack it in one of these formats",
  },
  {
    title: "a sum that is none of SHA-512",
    make: () => use(HostArchive.url({ url: "https://example.com/copy.jar", sha512: "abc" })),
    message: "sha512 must be 128 hexadecimal digits, got 'abc'; use the output of sha512sum",
  },
  {
    title: "Kafka as a plugin",
    make: (stack) => host(stack, () => ({ kafka: HostArchive.url({ url: "https://example.com/kafka.zip" }) })),
    message:
      "shop/connect: kafka must be a .tgz or .tar.gz, got 'https://example.com/kafka.zip'; use the .tgz that Apache distributes",
  },
  {
    title: "a plugin that leaves the folder of plugins",
    make: (stack) => host(stack, () => ({ plugins: [{ name: "../bin", archives: [kafka] }] })),
    message:
      "shop/connect: the name of a plugin must be letters, digits, hyphens, underscores and periods, and must not begin with one of the last two, got '../bin'; name it after the connector",
  },
  {
    title: "two plugins in one folder",
    make: (stack) => host(stack, () => ({ plugins: ["jdbc", "jdbc"].map((name) => ({ name, archives: [kafka] })) })),
    message:
      "shop/connect: the name of a plugin must not be that of another plugin, got 'jdbc'; combine the archives of the two",
  },
  {
    title: "a plugin of nothing",
    make: (stack) => host(stack, () => ({ plugins: [{ name: "jdbc", archives: [] }] })),
    message: "shop/connect: the plugin jdbc must have at least one archive; name the connector's archive",
  },
  {
    title: "a host without a name",
    make: (stack) => host(stack, () => ({ name: "" })),
    message: "shop/connect: the name of a host must not be empty, got ''; name it after its purpose",
  },
  {
    title: "a host whose name is longer than Compute takes",
    make: (stack) => host(stack, () => ({ name: "a".repeat(256) })),
    message: "shop/connect: the name of a host must have at most 255 characters, got 256; shorten it",
  },
  {
    title: "two hosts of one name, whose machines one alarm would count together",
    make: (stack) => {
      host(stack, () => ({ name: "orders" }));
      const source = MirrorEnd.cluster("kafka.example.com:9092");
      const target = MirrorTarget.cluster("other.example.com:9092");
      const mirror = { source, target, topics: ["orders"] };
      const subnetId = "ocid1.subnet.oc1.eu-frankfurt-1.aaaa";
      const vcnId = "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn";
      const near = Subnet.fromSubnetAttributes(stack, "near", { subnetId, vcnId });
      return new MirrorHost(stack, "mirror", { compartment, subnet: near, kafka, mirror, name: "orders" });
    },
    message:
      "shop/mirror: the name of a host must be unique in its compartment, because metrics and alarms identify a host by it, but shop/connect has it already, got 'orders'; give one of them another name",
  },
  {
    title: "an imported host without a name",
    make: (stack) => KafkaConnectHost.fromHostAttributes(stack, "connect", { hostName: "" }),
    message: "shop/connect: hostName must not be empty, got ''; give the name of the host",
  },
  {
    title: "a host in a public subnet",
    make: (stack) => {
      const vcn = new Vcn(stack, "vcn", { compartment, cidrBlocks: ["10.0.0.0/16"] });
      const open = vcn.addSubnet("open", { cidrBlock: "10.0.1.0/24", access: SubnetAccess.public() });
      return host(stack, () => ({ subnet: open }));
    },
    message:
      "shop/connect: subnet must be private, because a host does not accept connections from outside, got 'shop/vcn/open'; use a subnet with SubnetAccess.private()",
  },
  {
    title: "a host in another VCN than its pool, whose network is neither known nor named",
    make: (stack) => {
      const { vcnId } = new Vcn(stack, "streams", { compartment, cidrBlocks: ["10.1.0.0/16"] });
      const far = Subnet.fromSubnetAttributes(stack, "far", { subnetId: SUBNET_ID, vcnId });
      const other = new StreamPool(stack, "private", { compartment, access: PoolAccess.privateEndpoint(far) });
      const own = new Vcn(stack, "workers", { compartment, cidrBlocks: ["10.0.0.0/16"] });
      return host(stack, (given) => ({
        subnet: own.addSubnet("workers", { cidrBlock: "10.0.1.0/24" }),
        worker: { ...given.worker, login: KafkaLogin.user({ pool: other, user }) },
        resolvesOtherVcns: true,
      }));
    },
    message:
      'shop/connect: outside must name the network of shop/private, whose group a rule in another VCN cannot name; give outside: [NetworkPeer.cidr("10.1.1.0/24")], for example',
  },
  {
    title: "a host in another VCN than its private pool",
    make: (stack) => {
      const vcn = new Vcn(stack, "streams", { compartment, cidrBlocks: ["10.1.0.0/16"] });
      const access = PoolAccess.privateEndpoint(vcn.addSubnet("streams", { cidrBlock: "10.1.1.0/24" }));
      const other = new StreamPool(stack, "private", { compartment, access });
      const own = new Vcn(stack, "workers", { compartment, cidrBlocks: ["10.0.0.0/16"] });
      const workers = own.addSubnet("workers", { cidrBlock: "10.0.1.0/24" });
      return host(stack, (given) => ({
        subnet: workers,
        worker: { ...given.worker, login: KafkaLogin.user({ pool: other, user }) },
      }));
    },
    message:
      "shop/connect: subnet must be in the VCN of shop/private, whose name resolves only there, got 'shop/workers/workers'; use a subnet of that VCN, or peer the two, forward the names and set resolvesOtherVcns",
  },
  {
    title: "a host whose network is not known, with a group of its own",
    make: (stack) =>
      host(stack, () => ({ subnet: Subnet.fromSubnetId(stack, "by-id", "ocid1.subnet.oc1.eu-frankfurt-1.aaaa") })),
    message:
      "shop/by-id: a host with its own group needs the vcnId, which is not known for this import; give vcnId to Subnet.fromSubnetAttributes, or use Subnet.fromLookup",
  },
  {
    title: "a host in no group",
    make: (stack) => host(stack, () => ({ securityGroups: [] })),
    message: "shop/connect: securityGroups must not be empty; leave it out so that the host makes its own group",
  },
  {
    title: "networks for a group that the host does not make",
    make: (stack) => {
      const groupId = "ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaa";
      const group = NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "group", groupId);
      return host(stack, () => ({ securityGroups: [group], outside: [NetworkPeer.cidr("10.1.0.0/16")] }));
    },
    message: "shop/connect: outside is only for the host's own group; leave it out, and give the rules to the groups",
  },
  {
    title: "one machine in two availability domains",
    make: (stack) => host(stack, () => ({ availabilityDomains: ["AD-1", "AD-2"] })),
    message:
      "shop/connect: availabilityDomains must be one for one machine, got 2; leave it out for the first one of the tenancy",
  },
  {
    title: "machines in no availability domain",
    make: (stack) =>
      host(stack, () => ({
        availabilityDomains: [],
        machines: HostMachines.pool({ count: 2, tag: { namespace: "ops", key: "role", value: "connect" } }),
      })),
    message:
      "shop/connect: availabilityDomains must not be empty, got 0; leave it out for the first one of the tenancy",
  },
  {
    title: "log files into a log whose group is not known",
    make: (stack) => {
      const logGroup = LogGroup.fromLogGroupId(stack, "group", "ocid1.loggroup.oc1.eu-frankfurt-1.aaaa");
      return host(stack, () => ({ logs: logGroup.addCustomLog("kafka") }));
    },
    message:
      "shop/group: a grant for agents needs the compartment, which is not known for this import; give compartment to LogGroup.fromLogGroupAttributes, or use LogGroup.fromLookup",
  },
  {
    title: "a secret whose compartment is not known",
    make: (stack) =>
      host(stack, () => ({ secrets: [{ key: "token", secret: Secret.fromSecretId(stack, "by-id", SECRET_ID) }] })),
    message:
      "shop/by-id: a grant needs the compartment, which is not known for this import; give compartment to Secret.fromSecretAttributes, or use Secret.fromLookup",
  },
  {
    title: "an empty SSH key of machines in two availability domains",
    make: (stack) =>
      host(stack, () => ({
        availabilityDomains: ["AD-1", "AD-2"],
        machines: HostMachines.pool({ count: 2, tag: { namespace: "ops", key: "role", value: "connect" } }),
        sshPublicKey: "",
      })),
    message: "shop/connect: sshPublicKey must not be empty, got ''; leave it out so that no user can log in",
  },
  {
    title: "an empty SSH key",
    make: (stack) => host(stack, () => ({ sshPublicKey: "" })),
    message: "shop/connect: sshPublicKey must not be empty, got ''; leave it out so that no user can log in",
  },
  {
    title: "a private key to log in with",
    make: (stack) =>
      host(stack, () => ({
        sshPublicKey: "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----\n",
      })),
    message:
      "shop/connect: sshPublicKey must be a public key as in a file with .pub, such as 'ssh-ed25519 AAAA...'; leave it out so that no user can log in",
  },
  {
    title: "both keys of a pair to log in with",
    make: (stack) =>
      host(stack, () => ({
        sshPublicKey: "ssh-ed25519 AAAAC3Nz a@b\n-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
      })),
    message:
      "shop/connect: sshPublicKey must be a public key as in a file with .pub, such as 'ssh-ed25519 AAAA...'; leave it out so that no user can log in",
  },
  {
    title: "the name of a file in the place of an SSH key",
    make: (stack) => host(stack, () => ({ sshPublicKey: "~/.ssh/id_ed25519.pub" })),
    message:
      "shop/connect: sshPublicKey must be a public key as in a file with .pub, such as 'ssh-ed25519 AAAA...'; leave it out so that no user can log in",
  },
  {
    title: "a machine in an availability domain without a name",
    make: (stack) => host(stack, () => ({ availabilityDomains: [""] })),
    message:
      "shop/connect: a name in availabilityDomains must not be empty, got ''; write it as Uocm:EU-FRANKFURT-1-AD-1",
  },
  {
    title: "machines in one availability domain twice",
    make: (stack) => host(stack, () => ({ availabilityDomains: ["AD-1", "AD-1"], machines: several })),
    message: "shop/connect: availabilityDomains must be different, got 'AD-1'; name each once",
  },
  {
    title: "two pools of machines that IAM cannot tell from each other",
    make: (stack) => {
      const given = { ...common(stack), worker: worker(stack), machines: several };
      new KafkaConnectHost(stack, "orders", given);
      return new KafkaConnectHost(stack, "connect", given);
    },
    message:
      "shop/connect: the tag of a pool of machines must be unique in its compartment, because IAM identifies the machines by it, but shop/orders has it already, got 'ops.role=connect'; give one of them another value",
  },
  {
    title: "an imported host of no machines",
    make: (stack) => KafkaConnectHost.fromHostAttributes(stack, "connect", { hostName: "orders", machines: 0 }),
    message: "shop/connect: machines must be a whole number of at least 1, got 0",
  },
  {
    title: "an archive from an address with a password",
    make: (stack) => host(stack, () => ({ kafka: HostArchive.url({ url: "https://ada:hunter2@example.com/k.tgz" }) })),
    message:
      "shop/connect: the address of an archive must not hold an address with a password in it, written in the code; put the archive in a bucket, and use HostArchive.object, which the host reads as an instance principal",
  },
  {
    title: "an archive from an address with a blank",
    make: (stack) => host(stack, () => ({ kafka: HostArchive.apache("https://example.com/my kafka.tgz") })),
    message:
      "shop/connect: the address of an archive must not have blanks, got 'https://example.com/my kafka.tgz'; write %20",
  },
  {
    title: "an object whose name has the ending before its end",
    make: (stack) =>
      host(stack, () => ({ kafka: HostArchive.object({ bucket: bucket(stack), name: "kafka.tgz?old" }) })),
    message:
      "shop/connect: the name of an archive must end in .tgz, .tar.gz, .zip or .jar, got 'kafka.tgz?old'; pack it in one of these formats",
  },
  {
    title: "a connector whose name is empty",
    make: (stack) =>
      host(stack, () => ({
        connectors: [ClientFile.of({ fileName: "copy.json", content: '{"name":"","config":{}}' })],
      })),
    message: `shop/connect: a connector must be JSON with a "name" and a "config", got 'copy.json'; use KafkaConnector.json`,
  },
  {
    title: "a connector whose settings are null",
    make: (stack) =>
      host(stack, () => ({
        connectors: [ClientFile.of({ fileName: "copy.json", content: '{"name":"a","config":null}' })],
      })),
    message: `shop/connect: a connector must be JSON with a "name" and a "config", got 'copy.json'; use KafkaConnector.json`,
  },
  {
    title: "a connector whose settings are a list",
    make: (stack) =>
      host(stack, () => ({
        connectors: [ClientFile.of({ fileName: "copy.json", content: '{"name":"a","config":["b"]}' })],
      })),
    message: `shop/connect: a connector must be JSON with a "name" and a "config", got 'copy.json'; use KafkaConnector.json`,
  },
  {
    title: "a connector that reads a stream of another pool than its worker's",
    make: (stack) =>
      host(stack, () => {
        const placement = StreamPlacement.inPool(new StreamPool(stack, "other", { compartment }));
        const streams = [new Stream(stack, "audit", { placement, partitions: Partitions.of(1) })];
        return { connectors: [KafkaConnector.json({ name: "copy", connectorClass: "org.example.Copy", streams })] };
      }),
    message:
      "shop/connect: the stream shop/audit must be in the pool that the client logs in to, shop/pool; log in to the pool of the stream",
  },
  {
    title: "two connectors of a host that log in to two databases with one password",
    make: (stack) =>
      host(stack, () => {
        const placement = StreamPlacement.inPool(StreamPool.fromStreamPoolId(stack, "other", POOL_ID));
        const streams = [new Stream(stack, "orders", { placement, partitions: Partitions.of(1) })];
        const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "token");
        const sink = { streams, keyFields: ["ID"], user: "SHOP", password };
        return {
          connectors: ["first", "second"].map((name) =>
            JdbcSink.json({ ...sink, name, url: `jdbc:oracle:thin:@${name}` }),
          ),
        };
      }),
    message:
      "shop/connect: the password of the connector 'second' must not be the secret that the connector 'first' uses for another database or another user; give one of them another name, or a ClientSecret.fromFile with another key",
  },
  {
    title: "a host in a tenancy that is a compartment",
    make: (stack) => host(stack, () => ({ tenancy: Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaa") })),
    message:
      "shop/connect: a host must live in the root compartment, got 'ocid1.compartment.oc1..aaaa'; give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack",
  },
  {
    title: "a token that nobody gives to the host",
    make: (stack) => host(stack, () => ({ secrets: [] })),
    message: `shop/connect: the secret token, which a file of the host needs, must be given; add { key: "token", secret } to secrets`,
  },
  {
    title: "a secret that no file of the host asks for",
    make: (stack) =>
      host(stack, ({ secrets = [] }) => ({
        secrets: [...secrets, ...secrets.map((one) => ({ ...one, key: "other" }))],
      })),
    message:
      "shop/connect: the key of a secret must be one that a file of the host uses, got 'other'; leave it out, or write ClientSecret.fromFile with its key",
  },
  {
    title: "two secrets of one key",
    make: (stack) => host(stack, ({ secrets = [] }) => ({ secrets: [...secrets, ...secrets] })),
    message:
      "shop/connect: the key of a secret must not be that of another secret, got 'token'; give each secret its own key",
  },
  {
    title: "a secret's key that a shell would run",
    make: (stack) => host(stack, ({ secrets = [] }) => ({ secrets: secrets.map((one) => ({ ...one, key: "a b" })) })),
    message: `shop/connect: the key of a secret must be letters, digits, hyphens, underscores and periods, got 'a b'; use the key in the file, "token" for example`,
  },
  {
    title: "a secret in a file that the host does not write",
    make: (stack) => {
      const password = ClientSecret.fromFile("/etc/token", "token");
      const login = KafkaLogin.user({ pool: pool(stack), user, password });
      const harness = new ConnectHarness(stack, "harness", { compartment });
      return new KafkaConnectHost(stack, "connect", {
        ...common(stack),
        worker: { login, harness, groupId: "orders" },
      });
    },
    message:
      "shop/connect: the file of a secret must be /opt/kafka/secrets.properties, which the host writes, got '/etc/token'; use that path in ClientSecret.fromFile",
  },
  {
    title: "two hosts whose mirrors let messages circle",
    make: (stack) => {
      mirrors(stack, { source: A, target: B, topics: ["audit", "orders-.*"] });
      return mirrors(stack, { source: B, target: A, topics: ["orders-eu"], keepNames: false }, "back");
    },
    message:
      "shop/back: topics must not be copied back by shop/mirror, because a copy with the same name would loop endlessly, got 'orders-eu'; copy other topics, or set keepNames: false on both, with sourceName and targetName",
  },
  {
    title: "two hosts whose mirrors of pools let messages circle",
    make: (stack) => {
      const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "token");
      const keeper = new ConnectHarness(stack, "harness", { compartment });
      const [one, other] = ["a", "b"].map((id) => new StreamPool(stack, id, { compartment })) as [
        StreamPool,
        StreamPool,
      ];
      const known = StreamPool.fromStreamPoolAttributes(stack, "known", {
        streamPoolId: one.streamPoolId,
        bootstrapServers: "a:9092",
        compartment,
      });
      const [there, back, again] = [one, other, known].map((of) => KafkaLogin.user({ pool: of, user, password })) as [
        KafkaLogin,
        KafkaLogin,
        KafkaLogin,
      ];
      const given = common(stack);
      const topics = ["orders"];
      const [first, second] = [
        { source: MirrorEnd.pool(there), target: MirrorTarget.pool(back, keeper), topics },
        { source: MirrorEnd.pool(back), target: MirrorTarget.pool(again, keeper), topics },
      ];
      new MirrorHost(stack, "mirror", { ...given, mirror: first });
      return new MirrorHost(stack, "back", { ...given, mirror: second });
    },
    message:
      "shop/back: topics must not be copied back by shop/mirror, because a copy with the same name would loop endlessly, got 'orders'; copy other topics, or set keepNames: false on both, with sourceName and targetName",
  },
  {
    title: "two hosts of which only the first keeps the names of what it mirrors",
    make: (stack) => {
      mirrors(stack, { source: A, target: B, topics: ["orders"], keepNames: false });
      return mirrors(stack, { source: B, target: A, topics: ["orders"] }, "back");
    },
    message:
      "shop/back: topics must not be copied back by shop/mirror, because a copy with the same name would loop endlessly, got 'orders'; copy other topics, or set keepNames: false on both, with sourceName and targetName",
  },
  ...[
    { sourceName: "ams", targetName: "source" },
    { sourceName: "target", targetName: "fra" },
  ].map(({ sourceName, targetName }) => ({
    title: `two hosts with mirrors of which one calls the ends ${sourceName} and ${targetName}`,
    make: (stack: OciStack): MirrorHost => {
      const names = { sourceName: "fra", targetName: "ams", keepNames: false };
      mirrors(stack, { source: A, target: B, topics: ["orders"], ...names });
      return mirrors(
        stack,
        { source: B, target: A, topics: ["orders"], keepNames: false, sourceName, targetName },
        "back",
      );
    },
    message: `shop/back: sourceName and targetName must be those of shop/mirror in reverse, ams and fra, so that MirrorMaker recognizes its own copies, got '${sourceName} and ${targetName}'; give both mirrors the same two names`,
  })),
  {
    title: "two hosts with mirrors that do not know each other's copies",
    make: (stack) => {
      const names = { sourceName: "fra", targetName: "ams", keepNames: false };
      mirrors(stack, { source: A, target: B, topics: ["orders"], ...names });
      return mirrors(stack, { source: B, target: A, topics: ["orders"], keepNames: false }, "back");
    },
    message:
      "shop/back: sourceName and targetName must be those of shop/mirror in reverse, ams and fra, so that MirrorMaker recognizes its own copies, got 'source and target'; give both mirrors the same two names",
  },
  ...[
    { what: "two sources", source: "c.example.com:9092", topics: ["orders"], sourceName: "source" },
    { what: "two lists of topics", source: A, topics: ["audit"], sourceName: "fra" },
  ].map(({ what, source, topics, sourceName }) => ({
    title: `two hosts that mirror ${what} into one target, whose workers are one group`,
    make: (stack: OciStack): MirrorHost => {
      mirrors(stack, { source: A, target: B, topics: ["orders"], sourceName });
      return mirrors(stack, { source, target: B, topics, sourceName }, "second");
    },
    message: `shop/second: sourceName must not be that of shop/mirror, which copies other topics to the same target, because both would be one group of workers, got '${sourceName}'; give each source its own name`,
  })),
  {
    title: "a mirror whose token is to be filled in by hand",
    make: (stack) => {
      const harness = new ConnectHarness(stack, "harness", { compartment });
      const target = MirrorTarget.pool(KafkaLogin.user({ pool: pool(stack), user }), harness);
      const source = MirrorEnd.cluster("kafka.example.com:9092");
      return new MirrorHost(stack, "mirror", { ...common(stack), mirror: { source, target, topics: ["orders"] } });
    },
    message: `shop/mirror: the placeholder <AUTH_TOKEN> must not be in a file of a host, where it is not filled in; use ClientSecret.fromFile("/opt/kafka/secrets.properties", "token"), and add the secret to secrets`,
  },
  {
    title: "a host whose file has a placeholder in small letters",
    make: (stack) => {
      const password = ClientSecret.placeholder("auth token");
      const login = KafkaLogin.user({ pool: pool(stack), user, password });
      const harness = new ConnectHarness(stack, "harness", { compartment });
      const given = { ...common(stack), secrets: [] };
      return new KafkaConnectHost(stack, "connect", { ...given, worker: { login, harness, groupId: "orders" } });
    },
    message: `shop/connect: the placeholder <auth token> must not be in a file of a host, where it is not filled in; use ClientSecret.fromFile("/opt/kafka/secrets.properties", "token"), and add the secret to secrets`,
  },
  {
    title: "a private key among what a host's worker is called",
    make: (stack) => host(stack, ({ worker }) => ({ worker: { ...worker, groupId: "-----BEGIN PRIVATE KEY-----" } })),
    message:
      "shop/connect: the content of a file must not hold a private key, written in the code; put a placeholder (<TOKEN>) or a sensitive input there",
  },
  {
    title: "a connector with a secret that everybody reads",
    make: (stack) =>
      host(stack, () => ({
        connectors: [
          ClientFile.of({
            fileName: "copy.json",
            content: stack.input.secretText("password", { title: "P" }),
            sensitive: true,
          }),
        ],
      })),
    message:
      "shop/connect: copy.json of a connector must not hold a secret, because everyone who may see the instance can read it; use ClientSecret.fromFile, and add the secret to secrets",
  },
  {
    title: "a connector in a file of another kind",
    make: (stack) =>
      host(stack, () => ({ connectors: [ClientFile.of({ fileName: "copy.properties", content: "a=b\n" })] })),
    message:
      "shop/connect: a file of connectors must be a JSON file, got 'copy.properties'; use the file from SplunkSink.json or another connector",
  },
  {
    title: "two connectors of one name",
    make: (stack) => {
      const copy = KafkaConnector.json({ name: "copy", connectorClass: "org.example.Copy", settings: { a: "b" } });
      return host(stack, () => ({ connectors: [copy, copy] }));
    },
    message:
      "shop/connect: the name of a connector must not be that of another connector, whose settings it would replace, got 'copy'; give one of them another name",
  },
  {
    title: "a file of a connector without a name",
    make: (stack) =>
      host(stack, () => ({ connectors: [ClientFile.of({ fileName: "copy.json", content: '{ "a": "b" }\n' })] })),
    message: `shop/connect: a connector must be JSON with a "name" and a "config", got 'copy.json'; use KafkaConnector.json`,
  },
  {
    title: "a connector without settings",
    make: (stack) =>
      host(stack, () => ({ connectors: [ClientFile.of({ fileName: "copy.json", content: '{ "name": "copy" }\n' })] })),
    message: `shop/connect: a connector must be JSON with a "name" and a "config", got 'copy.json'; use KafkaConnector.json`,
  },
  {
    title: "a mirror with a token that everybody reads",
    make: (stack) => {
      const harness = new ConnectHarness(stack, "harness", { compartment });
      const password = ClientSecret.value(stack.input.secretText("mirror_token", { title: "Token" }));
      const target = MirrorTarget.pool(KafkaLogin.user({ pool: pool(stack), user, password }), harness);
      const source = MirrorEnd.cluster("kafka.example.com:9092");
      const given = { ...common(stack), secrets: [] };
      return new MirrorHost(stack, "mirror", { ...given, mirror: { source, target, topics: ["orders"] } });
    },
    message:
      "shop/mirror: mm2.properties of a mirror must not hold a secret, because everyone who may see the instance can read it; use ClientSecret.fromFile, and add the secret to secrets",
  },
  {
    title: "a connector that is no JSON",
    make: (stack) =>
      host(stack, () => ({ connectors: [ClientFile.of({ fileName: "copy.json", content: "name=copy\n" })] })),
    message: `shop/connect: a connector must be JSON with a "name" and a "config", got 'copy.json'; use KafkaConnector.json`,
  },
  {
    title: "a harness of another Connect cluster",
    make: (stack) => {
      const given = { ...common(stack), worker: worker(stack) };
      new KafkaConnectHost(stack, "first", given);
      return new KafkaConnectHost(stack, "connect", { ...given, worker: { ...given.worker, groupId: "payments" } });
    },
    message:
      "shop/connect: harness must not be that of shop/first, which is another cluster, because each would take the other's connectors and positions for its own, got 'shop/harness'; give each cluster its own harness",
  },
  {
    title: "workers of one cluster with two harnesses",
    make: (stack) => {
      const given = { ...common(stack), worker: worker(stack) };
      const harness = new ConnectHarness(stack, "other", { compartment });
      new KafkaConnectHost(stack, "first", given);
      return new KafkaConnectHost(stack, "connect", { ...given, worker: { ...given.worker, harness } });
    },
    message:
      "shop/connect: groupId must not be that of shop/first, which has another harness, because both would be one group of workers, got 'orders'; give the hosts different names for it, or the same harness",
  },
  {
    title: "a mirror with the harness of a Connect cluster",
    make: (stack) => {
      const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "token");
      const given = { ...common(stack), worker: worker(stack) };
      const { harness } = given.worker;
      new KafkaConnectHost(stack, "connect", given);
      const login = KafkaLogin.user({ pool: new StreamPool(stack, "copies", { compartment }), user, password });
      const mirror = { source: MirrorEnd.cluster(A), target: MirrorTarget.pool(login, harness), topics: ["orders"] };
      return new MirrorHost(stack, "mirror", { ...given, mirror });
    },
    message:
      "shop/mirror: harness must not be that of shop/connect, which is another cluster, because each would take the other's connectors and positions for its own, got 'shop/harness'; give each cluster its own harness",
  },
  {
    title: "a copy of a stream with fewer partitions",
    make: (stack) => {
      const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "token");
      const [there, here] = [4, 3].map((count) => {
        const one = new StreamPool(stack, `pool-${count}`, { compartment });
        one.addStream("audit", { partitions: Partitions.of(2) });
        one.addStream("orders", { partitions: Partitions.of(count) });
        return KafkaLogin.user({ pool: one, user, password });
      }) as [KafkaLogin, KafkaLogin];
      const target = MirrorTarget.pool(here, new ConnectHarness(stack, "harness", { compartment }));
      const mirror = { source: MirrorEnd.pool(there), target, topics: ["audit", "orders"] };
      return new MirrorHost(stack, "mirror", { ...common(stack), mirror });
    },
    message:
      "shop/mirror: partitions of a copy must have at least 4 in shop/pool-3/orders, because MirrorMaker keeps the partition of each message of shop/pool-4/orders, got 3; give both streams the same number",
  },
  {
    title: "a public address in a private subnet",
    make: (stack) => {
      const own = vcn(stack).addSubnet("inside", { cidrBlock: "10.0.1.0/24" });
      return web(stack, {}, { subnet: own });
    },
    message:
      "shop/web: subnet must be public, because the machine gets a public address, got 'shop/net/inside'; use a subnet with SubnetAccess.public()",
  },
  {
    title: "a web server with a group of another VCN",
    make: (stack) => web(stack, {}, { securityGroups: [stranger(stack)] }),
    message:
      "shop/web: shop/stranger of securityGroups must be in the VCN of the subnets; choose subnets and groups of one VCN",
  },
  {
    title: "a Connect host with a group of another VCN",
    make: (stack) => host(stack, () => ({ securityGroups: [stranger(stack)] })),
    message:
      "shop/connect: shop/stranger of securityGroups must be in the VCN of the subnets; choose subnets and groups of one VCN",
  },
  {
    title: "a host that logs in as a function",
    make: (stack) => {
      const harness = new ConnectHarness(stack, "harness", { compartment });
      const login = KafkaLogin.principal({ pool: pool(stack), principal: KafkaPrincipal.RESOURCE });
      return new KafkaConnectHost(stack, "connect", {
        ...common(stack),
        secrets: [],
        worker: { login, harness, groupId: "orders" },
      });
    },
    message:
      "shop/connect: the principal of a host must be the instance, got 'RESOURCE'; log in as KafkaPrincipal.INSTANCE, or as a user",
  },
  {
    title: "a host that logs in as the instance, without Oracle's login modules",
    make: (stack) => {
      const harness = new ConnectHarness(stack, "harness", { compartment });
      const login = KafkaLogin.principal({ pool: pool(stack), principal: KafkaPrincipal.INSTANCE });
      return new KafkaConnectHost(stack, "connect", {
        ...common(stack),
        secrets: [],
        worker: { login, harness, groupId: "orders" },
      });
    },
    message:
      "shop/connect: a login as the instance needs Oracle's login modules on the class path; add the archive of oci-java-sdk-addons-sasl and its dependencies to libraries",
  },
]);
