// Pools and streams that OCI would refuse, lose, or leave without clients.

import { App, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  ConnectHarness,
  Duration,
  type IKey,
  Key,
  KeyAlgorithm,
  NetworkPeer,
  NetworkSecurityGroup,
  OciStack,
  PartitionBudget,
  Partitions,
  PoolAccess,
  PoolEncryption,
  SecurityAttribute,
  Stream,
  StreamPlacement,
  StreamPool,
  Subject,
  Subnet,
  SubnetAccess,
  Vault,
} from "../../lib";
import {
  compartment,
  GROUP_ID,
  KEY_ID,
  OTHER_VCN_ID,
  pool,
  POOL_ID,
  type Row,
  rows,
  stream,
  STREAM_ID,
  subnet,
  SUBNET_ID,
  unknownStream,
  unprotectedKey,
  vcn,
  VCN_ID,
} from "./row";

const one = Partitions.of(1);
const inDefaultPool = StreamPlacement.inDefaultPool(compartment);
const analysts = Subject.group({ name: "analysts" });

function privatePool(stack: OciStack, access: PoolAccess): StreamPool {
  return new StreamPool(stack, "pool", { compartment, name: "orders", access });
}

function keyOf(stack: OciStack, id: string, keyId = `${KEY_ID}${id}`): IKey {
  return Key.fromKeyAttributes(stack, id, { keyId, compartment });
}

/** A pool with another key now. */
function encryptedPool(stack: OciStack, formerKeys: IKey[], writePolicy?: boolean): StreamPool {
  const encryption = PoolEncryption.customerManaged(keyOf(stack, "new"), { formerKeys, writePolicy });
  return new StreamPool(stack, "pool", { compartment, encryption });
}

export const streaming: readonly Row[] = rows([
  {
    title: "two clients of a private pool whose rules would have one id",
    make: (stack) => {
      const group = NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "10-0-0-0-16", GROUP_ID);
      const guard = NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "guard", GROUP_ID);
      const clients = [NetworkPeer.cidr("10.0.0.0/16"), NetworkPeer.group(group)];
      return privatePool(stack, PoolAccess.privateEndpoint(subnet(stack), { clients, networkSecurityGroups: [guard] }));
    },
    message:
      "shop/guard: the id 'ingress-10-0-0-0-16-tcp-443' must not be that of another rule; give each rule its own id",
  },
  {
    title: "topics of a private pool that keep messages for longer than a week",
    make: (stack) =>
      new StreamPool(stack, "pool", {
        compartment,
        access: PoolAccess.privateEndpoint(subnet(stack), { clients: [NetworkPeer.cidr("10.0.0.0/16")] }),
        kafka: { retention: Duration.hours(200) },
      }),
    message:
      "shop/pool: kafka.retention (log_retention_hours) must be 24 to 168 whole hours, got 200 hours; archive to a bucket with a ServiceConnector to keep messages longer",
  },
  {
    title: "messages that are kept for a month",
    make: (stack) =>
      new Stream(stack, "orders", { placement: inDefaultPool, partitions: one, retention: Duration.days(30) }),
    message:
      "shop/orders: retention must be 24 to 168 whole hours, got 30 days; archive to a bucket with a ServiceConnector to keep messages longer",
  },
  {
    title: "a stream that Terraform does not wait for",
    make: (stack) =>
      new Stream(stack, "orders", {
        placement: inDefaultPool,
        partitions: one,
        timeouts: { create: Duration.minutes(20), delete: Duration.minutes(0) },
      }),
    message:
      "shop/orders: timeouts.delete must be at least a millisecond, got 0 minutes; leave it out to use the provider's default",
  },
  {
    title: "messages that are kept for 23 hours",
    make: (stack) => pool(stack).addStream("orders", { partitions: one, retention: Duration.hours(23) }),
    message:
      "shop/pool/orders: retention must be 24 to 168 whole hours, got 23 hours; archive to a bucket with a ServiceConnector to keep messages longer",
  },
  {
    title: "messages that are kept for a day and 90 minutes",
    make: (stack) => pool(stack).addStream("orders", { partitions: one, retention: Duration.minutes(25.5 * 60) }),
    message:
      "shop/pool/orders: retention must be 24 to 168 whole hours, got 1530 minutes; archive to a bucket with a ServiceConnector to keep messages longer",
  },
  {
    title: "a stream without a partition",
    make: (stack) => new Stream(stack, "orders", { placement: inDefaultPool, partitions: Partitions.of(0) }),
    message:
      "shop/orders: partitions must be a whole number of at least 1, got 0; size it for the peak, because the number can never be changed",
  },
  {
    title: "half a partition",
    make: (stack) => new Stream(stack, "orders", { placement: inDefaultPool, partitions: Partitions.of(0.5) }),
    message:
      "shop/orders: partitions must be a whole number of at least 1, got 0.5; size it for the peak, because the number can never be changed",
  },
  {
    title: "partitions that were read from a text",
    make: (stack) => pool(stack).addStream("orders", { partitions: Partitions.of(Number("three")) }),
    message:
      "shop/pool/orders: partitions must be a whole number of at least 1, got NaN; size it for the peak, because the number can never be changed",
  },
  {
    title: "a topic with a slash in a pool for Kafka",
    make: (stack) => pool(stack).addStream("orders", { name: "shop/orders", partitions: one }),
    message:
      "shop/pool/orders: the name of a stream must be 1 to 249 of the characters A-Z a-z 0-9 . _ - to be usable as a Kafka topic, got 'shop/orders'; rename it before it is created",
  },
  {
    title: "a topic whose id is no name",
    make: (stack) => pool(stack).addStream("new orders", { partitions: one }),
    message:
      "shop/pool/new orders: the name of a stream must be 1 to 249 of the characters A-Z a-z 0-9 . _ - to be usable as a Kafka topic, got 'new orders'; set name; without it, the name is the id",
  },
  {
    title: "a topic that is called like a variable of another language",
    make: (stack) => pool(stack).addStream("orders", { name: "${topic}", partitions: one }),
    message:
      "shop/pool/orders: the name of a stream must be 1 to 249 of the characters A-Z a-z 0-9 . _ - to be usable as a Kafka topic, got '${topic}'; rename it before it is created",
  },
  {
    title: "a topic of 250 characters",
    make: (stack) => pool(stack).addStream("orders", { name: "a".repeat(250), partitions: one }),
    message: `shop/pool/orders: the name of a stream must be 1 to 249 of the characters A-Z a-z 0-9 . _ - to be usable as a Kafka topic, got '${"a".repeat(80)}...'; rename it before it is created`,
  },
  {
    title: "a stream without a name",
    make: (stack) => pool(stack).addStream("orders", { name: " ", partitions: one }),
    message:
      "shop/pool/orders: the name of a stream must not be empty, got ' '; give it the name that clients will use",
  },
  {
    title: "a topic twice",
    make: (stack) => {
      const orders = pool(stack);
      orders.addStream("orders", { partitions: one });
      return orders.addStream("orders-eu", { name: "orders", partitions: one });
    },
    message:
      "shop/pool/orders-eu: the name of a stream must be unique in its pool, but shop/pool/orders has it already, got 'orders'; give one of them another name, because Kafka clients cannot distinguish them",
  },
  {
    title: "a stream twice in the default pool",
    make: (stack) => {
      stream(stack);
      return new Stream(stack, "orders-again", { name: "orders", placement: inDefaultPool, partitions: one });
    },
    message:
      "shop/orders-again: the name of a stream must be unique in its pool, but shop/orders has it already, got 'orders'; give one of them another name, because Kafka clients cannot distinguish them",
  },
  {
    title: "a pool without a name",
    make: (stack) => new StreamPool(stack, "pool", { compartment, name: "" }),
    message:
      "shop/pool: the name of a stream pool must not be empty, got ''; name it after what its streams have in common",
  },
  {
    title: "topics that Kafka makes and keeps for a week and an hour",
    make: (stack) => {
      const kafka = { autoCreateTopics: true, retention: Duration.hours(169) };
      return new StreamPool(stack, "pool", { compartment, name: "orders", kafka });
    },
    message:
      "shop/pool: kafka.retention (log_retention_hours) must be 24 to 168 whole hours, got 169 hours; archive to a bucket with a ServiceConnector to keep messages longer",
  },
  {
    title: "topics that Kafka makes without a partition",
    make: (stack) =>
      new StreamPool(stack, "pool", { compartment, name: "orders", kafka: { partitions: Partitions.of(0) } }),
    message:
      "shop/pool: kafka.partitions (num_partitions) must be a whole number of at least 1, got 0; use Partitions.of(1)",
  },
  {
    title: "packet routing for a public pool",
    make: (stack) => {
      const securityAttributes = [SecurityAttribute.of({ namespace: "shop", key: "tier", value: "data" })];
      return new StreamPool(stack, "pool", { compartment, name: "orders", securityAttributes });
    },
    message:
      "shop/pool: securityAttributes are only possible on a private pool; remove them, or give the pool a private endpoint",
  },
  {
    title: "a security attribute by its whole name",
    make: () => SecurityAttribute.of({ namespace: "shop", key: "shop.tier", value: "data" }),
    message:
      "the key of a security attribute must be one word without dots, got 'shop.tier'; give namespace and key separately",
  },
  {
    title: "a private endpoint in a subnet with public addresses",
    make: (stack) => {
      const open = vcn(stack).addSubnet("web", {
        name: "web",
        cidrBlock: "10.0.0.0/24",
        access: SubnetAccess.public(),
      });
      return privatePool(stack, PoolAccess.privateEndpoint(open));
    },
    message:
      "shop/pool: the subnet shop/net/web must be private to have a private endpoint; choose one with SubnetAccess.private()",
  },
  {
    title: "a private endpoint in a subnet of which only the OCID is known",
    make: (stack) => privatePool(stack, PoolAccess.privateEndpoint(Subnet.fromSubnetId(stack, "subnet", SUBNET_ID))),
    message:
      "shop/pool: a private endpoint with its own network security group needs the VCN of its subnet, which is not known for the import shop/subnet; give vcnId to Subnet.fromSubnetAttributes, use Subnet.fromLookup, or give the endpoint networkSecurityGroups",
  },
  {
    title: "an address of another subnet",
    make: (stack) => privatePool(stack, PoolAccess.privateEndpoint(subnet(stack), { privateIp: "10.0.2.5" })),
    message:
      "shop/pool: privateIp must be 10.0.1.2 to 10.0.1.254, the addresses for hosts in the subnet shop/subnet, got '10.0.2.5'; leave it out to get any free one",
  },
  {
    title: "the last address of a subnet",
    make: (stack) => privatePool(stack, PoolAccess.privateEndpoint(subnet(stack), { privateIp: "10.0.1.255" })),
    message:
      "shop/pool: privateIp must be 10.0.1.2 to 10.0.1.254, the addresses for hosts in the subnet shop/subnet, got '10.0.1.255'; leave it out to get any free one",
  },
  {
    title: "the address that Oracle keeps for the router",
    make: (stack) => privatePool(stack, PoolAccess.privateEndpoint(subnet(stack), { privateIp: "10.0.1.1" })),
    message:
      "shop/pool: privateIp must be 10.0.1.2 to 10.0.1.254, the addresses for hosts in the subnet shop/subnet, got '10.0.1.1'; leave it out to get any free one",
  },
  {
    title: "an address that is none",
    make: (stack) => privatePool(stack, PoolAccess.privateEndpoint(subnet(stack), { privateIp: "10.0.1" })),
    message:
      "shop/pool: privateIp must be an IPv4 address such as 10.0.0.5, got '10.0.1'; write four numbers from 0 to 255, without a prefix length",
  },
  {
    title: "everybody as the clients of a private pool",
    make: (stack) => {
      const clients = [NetworkPeer.cidr("10.0.0.0/16"), NetworkPeer.anyIpv4()];
      return privatePool(stack, PoolAccess.privateEndpoint(subnet(stack), { clients }));
    },
    message:
      "shop/pool: clients[1] must not be the whole internet, because a private endpoint cannot be reached from there, got '0.0.0.0/0'; name the networks that the clients are in",
  },
  {
    title: "everybody as a peer of a private pool",
    make: (stack) => {
      const orders = privatePool(stack, PoolAccess.privateEndpoint(subnet(stack)));
      orders.connections.allowFrom(NetworkPeer.anyIpv4());
    },
    message:
      "shop/pool: a client must not be the whole internet, because a private endpoint cannot be reached from there, got '0.0.0.0/0'; name the networks that the clients are in",
  },
  {
    title: "a client by its host name",
    make: (stack) => {
      const clients = [NetworkPeer.cidr("app.example.com")];
      return privatePool(stack, PoolAccess.privateEndpoint(subnet(stack), { clients }));
    },
    message:
      "cidrBlock must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got 'app.example.com'; write four numbers from 0 to 255, a slash and a prefix length from 0 to 32",
  },
  {
    title: "a client by its address without a prefix",
    make: (stack) => {
      privatePool(stack, PoolAccess.privateEndpoint(subnet(stack))).connections.allowFrom(NetworkPeer.cidr("10.0.3.7"));
    },
    message:
      "cidrBlock must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got '10.0.3.7'; add the prefix length, for example 10.0.3.7/32 for this one address",
  },
  {
    title: "a group that guards another VCN",
    make: (stack) => {
      const attributes = { networkSecurityGroupId: GROUP_ID, vcnId: OTHER_VCN_ID };
      const group = NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "group", attributes);
      return privatePool(stack, PoolAccess.privateEndpoint(subnet(stack), { networkSecurityGroups: [group] }));
    },
    message:
      "shop/pool: shop/group of networkSecurityGroups must be in the VCN of the subnet shop/subnet; choose a group and a subnet of one VCN",
  },
  {
    title: "clients of a public pool",
    make: (stack) => {
      pool(stack).connections.allowFrom(NetworkPeer.cidr("10.0.0.0/16"));
    },
    message:
      "shop/pool: connections are those of a private endpoint, and none is known for this pool; give the pool PoolAccess.privateEndpoint, or the import its networkSecurityGroup",
  },
  {
    title: "an RSA key for a pool",
    make: (stack) => {
      const vault = new Vault(stack, "vault", { compartment, name: "orders" });
      const key = new Key(stack, "key", { vault, name: "orders", algorithm: KeyAlgorithm.RSA_4096 });
      return new StreamPool(stack, "pool", {
        compartment,
        name: "orders",
        encryption: PoolEncryption.customerManaged(key),
      });
    },
    message:
      "shop/pool: encryption needs an AES key, but shop/key has another algorithm, got 'RSA'; create one with KeyAlgorithm.AES_256",
  },
  {
    title: "a key for a pool that is not known to live anywhere",
    make: (stack) => {
      const encryption = PoolEncryption.customerManaged(Key.fromKeyId(stack, "key", KEY_ID));
      return new StreamPool(stack, "pool", { compartment, name: "orders", encryption });
    },
    message:
      "shop/key: the statement that lets streaming use the key needs the compartment, which is not known for this import; give compartment to Key.fromKeyAttributes, or use Key.fromLookup",
  },
  {
    title: "a pool by the OCID of a stream in it",
    make: (stack) => StreamPool.fromStreamPoolId(stack, "pool", STREAM_ID),
    message:
      "shop/pool: streamPoolId must be ocid1.streampool.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a stream by the OCID of its pool",
    make: (stack) => Stream.fromStreamAttributes(stack, "orders", { streamId: POOL_ID, compartment }),
    message:
      "shop/orders: streamId must be ocid1.stream.<realm>.[region].<unique id>, got 'ocid1.streampool.oc1.eu-frankfurt-1.aaaapool' (a stream pool); copy it from the resource's page in the console",
  },
  {
    title: "a grant on a stream that is not known to live anywhere",
    make: (stack) => unknownStream(stack).allowConsume(analysts),
    message:
      "shop/known-by-id: a grant needs the compartment, which is not known for this import; give compartment to Stream.fromStreamAttributes, or use Stream.fromLookup",
  },
  {
    title: "a grant on a pool that is not known to live anywhere",
    make: (stack) => StreamPool.fromStreamPoolId(stack, "pool", POOL_ID).allowKafka(analysts),
    message:
      "shop/pool: a grant needs the compartment, which is not known for this import; give compartment to StreamPool.fromStreamPoolAttributes, or use StreamPool.fromLookup",
  },
  {
    title: "a grant on a harness that is not known to live anywhere",
    make: (stack) => {
      const harnessId = "ocid1.connectharness.oc1.eu-frankfurt-1.aaaaharness";
      return ConnectHarness.fromConnectHarnessId(stack, "connect", harnessId).allowUse(analysts);
    },
    message:
      "shop/connect: a grant needs the compartment, which is not known for this import; give compartment to ConnectHarness.fromConnectHarnessAttributes",
  },
  {
    title: "the endpoint of a stream that nobody told of",
    make: (stack) => {
      stack.output.text("endpoint", unknownStream(stack).messagesEndpoint, { title: "Endpoint" });
    },
    message:
      "shop/known-by-id: messagesEndpoint is not known for this import; give it to Stream.fromStreamAttributes, or use Stream.fromLookup",
  },
  {
    title: "the bootstrap servers of a pool that nobody told of",
    make: (stack) => StreamPool.fromStreamPoolId(stack, "pool", POOL_ID).bootstrapServers,
    message:
      "shop/pool: bootstrapServers is not known for this import; give it to StreamPool.fromStreamPoolAttributes, or use StreamPool.fromLookup",
  },
  {
    title: "the limit of a stream whose partitions nobody told of",
    make: (stack) => unknownStream(stack).writeLimitBytes({ during: Duration.minutes(1) }),
    message:
      "shop/known-by-id: the write limit of a stream needs the number of partitions, which is not known for this import; give partitions to Stream.fromStreamAttributes, or use Stream.fromLookup",
  },
  {
    title: "80 as a share",
    make: (stack) => stream(stack).writeLimitBytes({ during: Duration.minutes(1), share: 80 }),
    message: "shop/orders: share must be above 0 and at most 1, got 80; write 0.8 for 80 %",
  },
  {
    title: "the limit of half a minute",
    make: (stack) => stream(stack).writeLimitBytes({ during: Duration.seconds(30) }),
    message:
      "shop/orders: during must be 1 minute to 1 day, in whole minutes, got 30 seconds; use the interval of the metric",
  },
  {
    title: "a write rate below nothing",
    make: () => Partitions.forBytes({ writeMiBPerSecond: -1 }),
    message: "writeMiBPerSecond must be a number that is not negative, got -1",
  },
  {
    title: "a read rate that was divided by nothing",
    make: () => Partitions.forBytes({ writeMiBPerSecond: 1, readMiBPerSecond: 5 / 0 }),
    message: "readMiBPerSecond must be a number that is not negative, got Infinity",
  },
  {
    title: "more consumer groups than a stream has",
    make: () => Partitions.forBytes({ writeMiBPerSecond: 1, consumerGroups: 51 }),
    message:
      "consumerGroups must be a whole number from 1 to 50, got 51; let more readers share a group, or read a copy of the stream",
  },
  {
    title: "a peak that nobody reads",
    make: () => Partitions.forMessages({ perSecond: 1, averageBytes: 1, consumerGroups: 0 }),
    message:
      "consumerGroups must be a whole number from 1 to 50, got 0; let more readers share a group, or read a copy of the stream",
  },
  {
    title: "a reserve that takes away",
    make: () => Partitions.forBytes({ writeMiBPerSecond: 1, headroom: 0.8 }),
    message: "headroom must be a finite number of at least 1, got 0.8; write 1.25 for a quarter more than the peak",
  },
  {
    title: "messages that no request can hold",
    make: () => Partitions.forMessages({ perSecond: 10, averageBytes: 1024 * 1024 + 1 }),
    message:
      "averageBytes must be above 0 and at most 1048576, because a message, like the request that contains it, is at most 1 MiB, got 1048577; put larger content into a bucket, and the name of the object into the message",
  },
  {
    title: "messages of nothing",
    make: () => Partitions.forMessages({ perSecond: 10, averageBytes: 0 }),
    message:
      "averageBytes must be above 0 and at most 1048576, because a message, like the request that contains it, is at most 1 MiB, got 0; put larger content into a bucket, and the name of the object into the message",
  },
  {
    title: "more partitions than the budget has",
    make: (stack) => {
      PartitionBudget.use(stack, { partitions: 4 });
      const orders = pool(stack);
      orders.addStream("orders", { partitions: Partitions.of(3) });
      return orders.addStream("returns", { partitions: Partitions.of(2) });
    },
    message:
      "shop: partitions must be at most 4 in all streams together, but there are 5: shop/pool/orders 3, shop/pool/returns 2; remove some, or increase the budget if the tenancy's limit allows it",
  },
  {
    title: "a budget that is an input",
    make: (stack) => {
      const partitions = stack.input.integer("partition_budget", { title: "Partitions", defaultValue: 10 });
      PartitionBudget.use(stack, { partitions });
    },
    message:
      "shop: the partition budget must be known at synth; write a number, because it is checked before Terraform runs",
  },
  {
    title: "a budget of nothing",
    make: (stack) => {
      PartitionBudget.use(stack, { partitions: 0 });
    },
    message: "shop: the partition budget must be a whole number of at least 1, got 0",
  },
  {
    title: "a harness without a name",
    make: (stack) => new ConnectHarness(stack, "connect", { compartment, name: "" }),
    message:
      "shop/connect: the name of a connect harness must not be empty, got ''; name it after the Connect cluster it serves",
  },
  {
    title: "a harness by the OCID of a pool",
    make: (stack) => ConnectHarness.fromConnectHarnessId(stack, "connect", POOL_ID),
    message:
      "shop/connect: connectHarnessId must be ocid1.connectharness.<realm>.[region].<unique id>, got 'ocid1.streampool.oc1.eu-frankfurt-1.aaaapool' (a stream pool); copy it from the resource's page in the console",
  },
  {
    title: "more partitions than can be counted",
    make: (stack) => new Stream(stack, "orders", { placement: inDefaultPool, partitions: Partitions.of(1e300) }),
    message:
      "shop/orders: partitions must be a whole number of at least 1, got 1e+300; size it for the peak, because the number can never be changed",
  },
  {
    title: "a topic that is named like a folder",
    make: (stack) => pool(stack).addStream("orders", { name: "..", partitions: one }),
    message:
      "shop/pool/orders: the name of a stream must be 1 to 249 of the characters A-Z a-z 0-9 . _ -, and not dots alone, to be usable as a Kafka topic, got '..'; rename it before it is created",
  },
  {
    title: "one security attribute with two values",
    make: (stack) => {
      const securityAttributes = ["data", "app"].map((value) =>
        SecurityAttribute.of({ namespace: "shop", key: "tier", value }),
      );
      const access = PoolAccess.privateEndpoint(subnet(stack), { clients: [NetworkPeer.cidr("10.0.2.0/24")] });
      return new StreamPool(stack, "pool", { compartment, name: "orders", access, securityAttributes });
    },
    message:
      "shop/pool: securityAttributes must have different keys, got 'shop.tier'; keep one, because a resource has one value for each key",
  },
  {
    title: "two pools at one address",
    make: (stack) => {
      const access = PoolAccess.privateEndpoint(subnet(stack), {
        privateIp: "10.0.1.5",
        clients: [NetworkPeer.cidr("10.0.2.0/24")],
      });
      new StreamPool(stack, "orders", { compartment, name: "orders", access });
      return new StreamPool(stack, "returns", { compartment, name: "returns", access });
    },
    message:
      "shop/returns: privateIp must be unique in its subnet, but shop/orders has it already, got '10.0.1.5'; leave it out to get any free one",
  },
  {
    title: "two budgets of one stack",
    make: (stack) => {
      PartitionBudget.use(stack, { partitions: 10 });
      PartitionBudget.use(stack, { partitions: 20 });
    },
    message: "shop: the partition budget is 10 already, got 20; set it once",
  },
  {
    title: "a number of messages below nothing",
    make: () => Partitions.forMessages({ perSecond: -1, averageBytes: 100 }),
    message: "perSecond must be a number that is not negative, got -1",
  },
  {
    title: "an endless reserve",
    make: () => Partitions.forBytes({ writeMiBPerSecond: 1, headroom: Infinity }),
    message:
      "headroom must be a finite number of at least 1, got Infinity; write 1.25 for a quarter more than the peak",
  },
  {
    title: "a number of GET requests below nothing",
    make: () => Partitions.forBytes({ writeMiBPerSecond: 1, readRequestsPerSecond: -1 }),
    message: "readRequestsPerSecond must be a number that is not negative, got -1",
  },
  {
    title: "a share of nothing",
    make: (stack) => stream(stack).writeLimitBytes({ during: Duration.minutes(1), share: 0 }),
    message: "shop/orders: share must be above 0 and at most 1, got 0; write 0.8 for 80 %",
  },
  {
    title: "a share of more than everything",
    make: (stack) => stream(stack).writeLimitBytes({ during: Duration.minutes(1), share: 1.5 }),
    message: "shop/orders: share must be above 0 and at most 1, got 1.5; write 0.8 for 80 %",
  },
  {
    title: "clients in a group of another VCN",
    make: (stack) => {
      const attributes = { networkSecurityGroupId: GROUP_ID, vcnId: OTHER_VCN_ID };
      const group = NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "group", attributes);
      return privatePool(stack, PoolAccess.privateEndpoint(subnet(stack), { clients: [NetworkPeer.group(group)] }));
    },
    message:
      "shop/pool: shop/group of clients must be in the VCN of the subnet shop/subnet; choose a group and a subnet of one VCN",
  },
  {
    title: "clients that are an input",
    make: (stack) => {
      const clients = new TerraformVariable(stack, "clients", { type: "list(string)" }).listValue;
      // @ts-expect-error strings are not peers, and a list that only Terraform knows is a list of strings
      return privatePool(stack, PoolAccess.privateEndpoint(subnet(stack), { clients }));
    },
    message:
      "shop/pool: clients[0] of PoolAccess.privateEndpoint must be a NetworkPeer, got a list that Terraform knows; write NetworkPeer.cidr(...), NetworkPeer.address(...), NetworkPeer.group(...) or NetworkPeer.anyIpv4()",
  },
  {
    title: "more security attributes than a pool has",
    make: (stack) => {
      const securityAttributes = ["a", "b", "c", "d"].map((key) =>
        SecurityAttribute.of({ namespace: "shop", key, value: "x" }),
      );
      const access = PoolAccess.privateEndpoint(subnet(stack), { clients: [NetworkPeer.cidr("10.0.2.0/24")] });
      return new StreamPool(stack, "pool", { compartment, name: "orders", access, securityAttributes });
    },
    message: "shop/pool: securityAttributes must be at most 3, got 4; remove some",
  },
  {
    title: "a security attribute whose namespace has a dot",
    make: () => SecurityAttribute.of({ namespace: "acme.shop", key: "tier", value: "data" }),
    message:
      "the namespace of a security attribute must be one word without dots, got 'acme.shop'; give namespace and key separately",
  },
  {
    title: "messages that are kept for a week and an hour",
    make: (stack) =>
      new Stream(stack, "orders", { placement: inDefaultPool, partitions: one, retention: Duration.hours(169) }),
    message:
      "shop/orders: retention must be 24 to 168 whole hours, got 169 hours; archive to a bucket with a ServiceConnector to keep messages longer",
  },
  {
    title: "a pool that is looked up by the OCID of a stream in it",
    make: (stack) => StreamPool.fromLookup(stack, "found", { streamPoolId: STREAM_ID }),
    message:
      "shop/found: streamPoolId must be ocid1.streampool.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a stream that is looked up by the OCID of its pool",
    make: (stack) => Stream.fromLookup(stack, "found", { streamId: POOL_ID }),
    message:
      "shop/found: streamId must be ocid1.stream.<realm>.[region].<unique id>, got 'ocid1.streampool.oc1.eu-frankfurt-1.aaaapool' (a stream pool); copy it from the resource's page in the console",
  },
  {
    title: "a client in another VCN than the group that guards the endpoint",
    make: (stack) => {
      const [guard, clients] = [VCN_ID, OTHER_VCN_ID].map((vcnId, index) => {
        const attributes = { networkSecurityGroupId: GROUP_ID, vcnId };
        return NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, `group-${index}`, attributes);
      });
      if (guard === undefined || clients === undefined) return undefined;
      const options = { networkSecurityGroups: [guard], clients: [NetworkPeer.group(clients)] };
      return privatePool(stack, PoolAccess.privateEndpoint(Subnet.fromSubnetId(stack, "subnet", SUBNET_ID), options));
    },
    message:
      "shop/group-0: the peer shop/group-1 must be in the VCN of the group; name the peer by the CIDR block of its subnet",
  },
  {
    title: "a stream that is protected by default, in a pool that is not",
    make: (stack) => {
      const loose = new StreamPool(stack, "pool", { compartment, deletionProtection: false });
      return loose.addStream("orders", { partitions: one });
    },
    message:
      "shop/pool/orders: a protected stream must not be in the unprotected stream pool shop/pool, whose deletion deletes it; protect the stream pool, or give the stream deletionProtection: false",
  },
  {
    title: "a stream that is protected, in a pool of another stack that is not",
    make: (stack) => {
      const network = new OciStack(App.of(stack), "network", { deletionProtection: false });
      const placement = StreamPlacement.inPool(new StreamPool(network, "pool", { compartment }));
      return new Stream(stack, "orders", { placement, partitions: one, deletionProtection: true });
    },
    message:
      "shop/orders: a protected stream must not be in the unprotected stream pool network/pool, whose deletion deletes it; protect the stream pool, or give the stream deletionProtection: false",
  },
  {
    title: "a protected pool whose key is not",
    make: (stack) => {
      const encryption = PoolEncryption.customerManaged(unprotectedKey(stack));
      return new StreamPool(stack, "pool", { compartment, encryption });
    },
    message:
      "shop/pool: a protected stream pool must not be encrypted with the unprotected key shop/key, whose deletion makes it unreadable; protect the key, or give the stream pool deletionProtection: false",
  },
  {
    title: "a protected pool whose former key is not",
    make: (stack) => encryptedPool(stack, [unprotectedKey(stack)]),
    message:
      "shop/pool: a protected stream pool must not have the unprotected former key shop/key, whose deletion may make data unreadable that it encrypted; protect the key, or remove it from formerKeys, or give the stream pool deletionProtection: false",
  },
  {
    title: "the key of a pool as its own former key",
    make: (stack) => {
      const key = keyOf(stack, "new");
      const encryption = PoolEncryption.customerManaged(key, { formerKeys: [key] });
      return new StreamPool(stack, "pool", { compartment, encryption });
    },
    message:
      "shop/pool: formerKeys of encryption must not contain the key that encrypts now, got 'shop/new'; name the keys that were used before it",
  },
  {
    title: "the key of a pool as its own former key, imported twice",
    make: (stack) => encryptedPool(stack, [keyOf(stack, "again", `${KEY_ID}new`)]),
    message:
      "shop/pool: formerKeys of encryption must not contain the key that encrypts now, got 'shop/again'; name the keys that were used before it",
  },
  {
    title: "a former key twice",
    make: (stack) => {
      const old = keyOf(stack, "old");
      return encryptedPool(stack, [old, keyOf(stack, "older"), old]);
    },
    message: "shop/pool: formerKeys of encryption must contain each key once, got 'shop/old'; remove one",
  },
  {
    title: "a former key that is not known to live anywhere",
    make: (stack) => encryptedPool(stack, [Key.fromKeyId(stack, "old", KEY_ID)]),
    message:
      "shop/old: the statement that lets streaming use the key needs the compartment, which is not known for this import; give compartment to Key.fromKeyAttributes, or use Key.fromLookup",
  },
  {
    title: "a former key that never could encrypt",
    make: (stack) => {
      const signs = { keyId: KEY_ID, compartment, algorithm: KeyAlgorithm.RSA_2048 };
      return encryptedPool(stack, [Key.fromKeyAttributes(stack, "old", signs)]);
    },
    message:
      "shop/pool: encryption needs an AES key, but shop/old has another algorithm, got 'RSA'; create one with KeyAlgorithm.AES_256",
  },
  {
    title: "a former key where no policy is written",
    make: (stack) => encryptedPool(stack, [keyOf(stack, "old")], false),
    message:
      "shop/pool: formerKeys of encryption must be left out if no policy is written, got 'shop/old'; keep the statement for the former key in your own policy",
  },
  {
    title: "a construct with the id of the policy that a former key needs",
    make: (stack) => {
      const old = new Key(stack, "old", { vault: new Vault(stack, "vault", { compartment }) });
      new Construct(old, "streaming");
      return encryptedPool(stack, [old]);
    },
    message:
      "shop/old/streaming: the id 'streaming' must be free for the policy that lets streaming use the key; give this construct another id",
  },
]);
