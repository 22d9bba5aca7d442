// Configurations that Terraform accepts and OCI refuses at apply: limits, ranges, and parts that are not of one vault, VCN or realm.

import { App } from "cdktf";
import {
  Bucket,
  BucketEncryption,
  Compartment,
  FunctionApplication,
  type IKey,
  type IVault,
  Key,
  LogGroup,
  LogSource,
  NetworkPeer,
  NetworkSecurityGroup,
  OciFunction,
  OciStack,
  Partitions,
  Policy,
  PolicyStatement,
  PoolAccess,
  PoolEncryption,
  Ports,
  Queue,
  QueueEncryption,
  ResourceManagerBundle,
  Secret,
  SecretContent,
  StreamPool,
  Subnet,
  SubnetAccess,
  Subscription,
  Vault,
  type VaultAttributes,
  Vcn,
} from "../../lib";
import {
  compartment,
  GROUP_ID,
  KEY_ID,
  POOL_ID,
  type Row,
  rows,
  subnet,
  SUBNET_ID,
  TENANCY_ID,
  VAULT_ID,
  vcn,
  VCN_ID,
} from "./row";

/** OCIDs in the form of the service: those of a vault and of its keys have a part in common. */
const ONE_VAULT_ID = "ocid1.vault.oc1.eu-frankfurt-1.aaaaone.aaaavault";
const KEY_OF_OTHER_ID = "ocid1.key.oc1.eu-frankfurt-1.aaaaother.aaaakey";

function vault(stack: OciStack, id = "vault"): Vault {
  return new Vault(stack, id, { compartment });
}

function disabledKey(stack: OciStack): Key {
  return new Key(stack, "key", { vault: vault(stack), enabled: false });
}

function secret(stack: OciStack, of: IVault, key: IKey, name?: string): Secret {
  return new Secret(stack, "secret", {
    vault: of,
    key,
    name,
    compartment,
    content: SecretContent.generatedPassphrase(),
  });
}

function knownVault(stack: OciStack, attributes: Partial<VaultAttributes>): IVault {
  const managementEndpoint = "https://aaaaone-management.kms.eu-frankfurt-1.oraclecloud.com";
  return Vault.fromVaultAttributes(stack, "vault", {
    vaultId: ONE_VAULT_ID,
    managementEndpoint,
    compartment,
    ...attributes,
  });
}

function network(stack: OciStack, ...cidrBlocks: string[]): Vcn {
  return new Vcn(stack, "net", { compartment, cidrBlocks });
}

/** Networks next to each other. */
function networks(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `10.${index}.0.0/16`);
}

function clients(count: number): NetworkPeer[] {
  return networks(count).map((cidr) => NetworkPeer.cidr(cidr));
}

function statements(count: number, place = "in tenancy", first = 0): PolicyStatement[] {
  return Array.from({ length: count }, (_, index) =>
    PolicyStatement.parse(`Allow group G${first + index} to read streams ${place}`),
  );
}

function policy(stack: OciStack, id: string, those: PolicyStatement[]): Policy {
  return new Policy(stack, id, { compartment, statements: those });
}

const ROUTED = SubnetAccess.privateFromRouteTableId("ocid1.routetable.oc1.eu-frankfurt-1.aaaatable");

function another(stack: OciStack): OciStack {
  return new OciStack(App.of(stack), "other", { tenancy: Compartment.fromTenancyId(TENANCY_ID) });
}

const OC2 = Compartment.fromCompartmentId("ocid1.compartment.oc2..aaaacompartment");

const encryptions: readonly Row[] = rows([
  {
    title: "a pool with a disabled key",
    make: (stack) =>
      new StreamPool(stack, "pool", { compartment, encryption: PoolEncryption.customerManaged(disabledKey(stack)) }),
    message:
      "shop/pool: encryption must use a key that is enabled, but shop/key has enabled: false; leave that out; to disable a key that is in use, do it in OCI, or through an input",
  },
  {
    title: "a bucket with a disabled key",
    make: (stack) =>
      new Bucket(stack, "bucket", {
        compartment,
        region: "eu-frankfurt-1",
        encryption: BucketEncryption.customerManaged(disabledKey(stack)),
      }),
    message:
      "shop/bucket: encryption must use a key that is enabled, but shop/key has enabled: false; leave that out; to disable a key that is in use, do it in OCI, or through an input",
  },
  {
    title: "a queue with a disabled key",
    make: (stack) =>
      new Queue(stack, "queue", { compartment, encryption: QueueEncryption.customerManaged(disabledKey(stack)) }),
    message:
      "shop/queue: encryption must use a key that is enabled, but shop/key has enabled: false; leave that out; to disable a key that is in use, do it in OCI, or through an input",
  },
  {
    title: "a secret with a disabled key",
    make: (stack) => {
      const key = disabledKey(stack);
      return secret(stack, key.vault, key);
    },
    message:
      "shop/secret: encryption must use a key that is enabled, but shop/key has enabled: false; leave that out; to disable a key that is in use, do it in OCI, or through an input",
  },
  {
    title: "a secret with the OCID of a key of another vault",
    make: (stack) =>
      secret(stack, Vault.fromVaultId(stack, "vault", ONE_VAULT_ID), Key.fromKeyId(stack, "key", KEY_OF_OTHER_ID)),
    message:
      "shop/secret: key must be in the vault of the secret, shop/vault, got 'shop/key in another vault'; use a key of that vault",
  },
  {
    title: "a secret with a key that is looked up in another vault",
    make: (stack) => {
      const other = Vault.fromLookup(stack, "other", { vaultId: VAULT_ID });
      const key = Key.fromLookup(stack, "key", { keyId: KEY_ID, vault: other });
      return secret(stack, Vault.fromVaultId(stack, "vault", ONE_VAULT_ID), key);
    },
    message:
      "shop/secret: key must be in the vault of the secret, shop/vault, got 'shop/key in shop/other'; use a key of that vault",
  },
  {
    title: "a look-up of a key of another vault",
    make: (stack) => Key.fromLookup(stack, "key", { keyId: KEY_OF_OTHER_ID, vault: knownVault(stack, {}) }),
    message:
      "shop/key: keyId must be that of a key in shop/vault, but belongs to another vault, got 'ocid1.key.oc1.eu-frankfurt-1.aaaaother.aaaakey'; give the vault that contains the key",
  },
  {
    title: "a vault with the regional endpoint of KMS",
    make: (stack) => knownVault(stack, { managementEndpoint: "https://kms.eu-frankfurt-1.oraclecloud.com" }),
    message:
      "shop/vault: managementEndpoint must be the vault's management endpoint, https://...-management..., got 'https://kms.eu-frankfurt-1.oraclecloud.com'; copy it from the vault's page in the console; the cryptographic and the regional endpoints do not work",
  },
  {
    title: "a secret with a name of 256 characters",
    make: (stack) =>
      secret(stack, Vault.fromVaultId(stack, "vault", VAULT_ID), Key.fromKeyId(stack, "key", KEY_ID), "a".repeat(256)),
    message:
      "shop/secret: the name of a secret must be 1 to 255 letters, digits, hyphens, underscores and periods, got 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...'; name it after what it gives access to",
  },
]);

const vcns: readonly Row[] = rows([
  {
    title: "a VCN with 6 networks",
    make: (stack) => network(stack, ...networks(6)),
    message: "shop/net: cidrBlocks must be at most 5, got 6; use larger ones, or a second VCN",
  },
  {
    title: "a VCN of link-local addresses",
    make: (stack) => network(stack, "169.254.128.0/24"),
    message:
      "shop/net: cidrBlocks[0] must not be in 169.254.0.0/16, the link-local addresses, which Oracle reserves, got '169.254.128.0/24'; take it from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
  },
  {
    title: "a VCN of multicast addresses",
    make: (stack) => network(stack, "224.0.0.0/16"),
    message:
      "shop/net: cidrBlocks[0] must not be in 224.0.0.0/4, the multicast addresses (class D), which Oracle reserves, got '224.0.0.0/16'; take it from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
  },
  {
    title: "a VCN of addresses of class E",
    make: (stack) => network(stack, "255.255.0.0/16"),
    message:
      "shop/net: cidrBlocks[0] must not be in 240.0.0.0/4, the addresses of class E, which Oracle reserves, got '255.255.0.0/16'; take it from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
  },
  {
    title: "a VCN of loopback addresses",
    make: (stack) => network(stack, "127.0.0.0/24"),
    message:
      "shop/net: cidrBlocks[0] must not be in 127.0.0.0/8, the addresses of the host itself, got '127.0.0.0/24'; take it from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
  },
  {
    title: "a VCN of addresses that begin with 0",
    make: (stack) => network(stack, "0.1.0.0/16"),
    message:
      "shop/net: cidrBlocks[0] must not be in 0.0.0.0/8, which a network cannot have, got '0.1.0.0/16'; take it from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
  },
  {
    title: "a subnet of multicast addresses in a VCN of which only the OCID is known",
    make: (stack) => {
      const net = Vcn.fromVcnAttributes(stack, "net", { vcnId: VCN_ID, compartment });
      return net.addSubnet("a", { cidrBlock: "239.255.0.0/24", access: ROUTED });
    },
    message:
      "shop/net/a: cidrBlock must not be in 224.0.0.0/4, the multicast addresses (class D), which Oracle reserves, got '239.255.0.0/24'; take it from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
  },
  {
    title: "a VCN without DNS, with a label",
    make: (stack) => new Vcn(stack, "net", { compartment, cidrBlocks: networks(1), dns: false, dnsLabel: "net" }),
    message: "shop/net: dnsLabel must not be given with dns: false, got 'net'; leave out one of the two",
  },
  {
    title: "a subnet with a label in a VCN without DNS",
    make: (stack) =>
      new Vcn(stack, "net", { compartment, cidrBlocks: networks(1), dns: false }).addSubnet("a", {
        cidrBlock: "10.0.1.0/24",
        dnsLabel: "a",
      }),
    message:
      "shop/net/a: dnsLabel must be left out in the VCN shop/net, which has no DNS, got 'a'; or create the VCN with DNS",
  },
  {
    title: "a private pool in a VCN without DNS",
    make: (stack) => {
      const net = new Vcn(stack, "net", { compartment, cidrBlocks: networks(1), dns: false });
      const streams = net.addSubnet("streams", { cidrBlock: "10.0.1.0/24" });
      return new StreamPool(stack, "pool", { compartment, access: PoolAccess.privateEndpoint(streams) });
    },
    message:
      "shop/pool: the subnet shop/net/streams must be in a VCN with DNS to have a private endpoint; leave dns: false out of the VCN",
  },
  {
    title: "61 clients of a private pool",
    make: (stack) =>
      new StreamPool(stack, "pool", {
        compartment,
        access: PoolAccess.privateEndpoint(subnet(stack), { clients: clients(61) }),
      }),
    message:
      "shop/pool/PrivateEndpoint/NetworkSecurityGroup: the rules of a network security group must be at most 120, got 122; name larger networks or groups as peers, or spread them over several groups",
  },
  {
    title: "121 rules of a network security group",
    make: (stack) => {
      const group = new NetworkSecurityGroup(stack, "group", { vcn: vcn(stack) });
      for (const peer of clients(61)) {
        group.allowIngress(peer, Ports.tcp(443));
        group.allowEgress(peer, Ports.tcp(443));
      }
    },
    message:
      "shop/group: the rules of a network security group must be at most 120, got 121; name larger networks or groups as peers, or spread them over several groups",
  },
  {
    title: "a private pool in 6 network security groups",
    make: (stack) => {
      const networkSecurityGroups = Array.from({ length: 6 }, (_, index) =>
        NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, `group-${index}`, `${GROUP_ID}${index}`),
      );
      const access = PoolAccess.privateEndpoint(subnet(stack), { networkSecurityGroups });
      return new StreamPool(stack, "pool", { compartment, access });
    },
    message: "shop/pool: networkSecurityGroups must be at most 5, got 6; put the clients into fewer groups",
  },
]);

const policies: readonly Row[] = rows([
  {
    title: "501 statements on the tenancy",
    make: (stack) => policy(stack, "policy", statements(501)),
    message:
      "shop/policy: the statements from the root compartment to any compartment, all policies together, must be at most 500, got 501; grant to groups, on families of resource types, or in a compartment instead of on each resource",
  },
  {
    title: "501 statements in two policies",
    make: (stack) => [policy(stack, "a", statements(300)), policy(stack, "b", statements(201, "in tenancy", 300))],
    message:
      "shop/b: the statements from the root compartment to any compartment, all policies together, must be at most 500, got 501; grant to groups, on families of resource types, or in a compartment instead of on each resource",
  },
  {
    title: "501 statements on the way to a compartment",
    make: (stack) => [
      policy(stack, "a", statements(250)),
      policy(stack, "b", statements(251, `in compartment id ${compartment.compartmentId}`)),
    ],
    message:
      "shop/b: the statements from the root compartment to any compartment, all policies together, must be at most 500, got 501; grant to groups, on families of resource types, or in a compartment instead of on each resource",
  },
  {
    title: "a statement on the tenancy too many for one of its compartments",
    make: (stack) => {
      policy(stack, "a", statements(500, `in compartment id ${compartment.compartmentId}`));
      policy(stack, "b", []).addStatements(...statements(1));
    },
    message:
      "shop/b: the statements from the root compartment to any compartment, all policies together, must be at most 500, got 501; grant to groups, on families of resource types, or in a compartment instead of on each resource",
  },
]);

const realms: readonly Row[] = rows([
  {
    title: "a known pool of one realm in a compartment of another",
    make: (stack) => StreamPool.fromStreamPoolAttributes(stack, "pool", { streamPoolId: POOL_ID, compartment: OC2 }),
    message:
      "shop/pool: compartment must be in the realm oc1, like streamPoolId, but is in oc2, got 'ocid1.compartment.oc2..aaaacompartment'; copy both from the resource's page in the console",
  },
  {
    title: "a pool in a compartment of another realm than the stack's region",
    make: (stack) => {
      const frankfurt = new OciStack(App.of(stack), "frankfurt", { region: "eu-frankfurt-1" });
      return new StreamPool(frankfurt, "pool", { compartment: OC2 });
    },
    message:
      "frankfurt/pool: compartmentId must be in the realm oc1, like the region eu-frankfurt-1, but is in oc2, got 'ocid1.compartment.oc2..aaaacompartment'; use a resource of that realm, because a tenancy has resources of its own realm only",
  },
  {
    title: "a known subnet of one realm in a VCN of another",
    make: (stack) =>
      Subnet.fromSubnetAttributes(stack, "subnet", {
        subnetId: SUBNET_ID,
        vcnId: VCN_ID.replace(".oc1.", ".oc2."),
        compartment,
      }),
    message:
      "shop/subnet: vcnId must be in the realm oc1, like subnetId, but is in oc2, got 'ocid1.vcn.oc2.eu-frankfurt-1.aaaavcn'; copy both from the resource's page in the console",
  },
  {
    title: "a pool with a key of another realm than its compartment",
    make: (stack) => {
      const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID.replace(".oc1.", ".oc2."), compartment: OC2 });
      const encryption = PoolEncryption.customerManaged(key, { writePolicy: false });
      return new StreamPool(stack, "pool", { compartment, encryption });
    },
    message:
      "shop/pool: compartmentId must be in the realm oc2, like customEncryptionKey.kmsKeyId of shop/pool, but is in oc1, got 'ocid1.compartment.oc1..aaaacompartment'; use a resource of that realm, because a tenancy has resources of its own realm only",
  },
]);

const words: readonly Row[] = rows([
  ...[
    "ops@example",
    "ops@",
    "Ops <ops@example.com>",
    "ops@example..com",
    "ops@example.com.",
    "mailto:ops@example.com",
  ].map((address) => ({
    title: `the email address ${address}`,
    make: () => Subscription.email(address),
    message: `an email address must be an address like ops@example.com, got '${address}'; give each subscription one address`,
  })),
  {
    title: "an email address with 65 characters before the @",
    make: () => Subscription.email(`${"a".repeat(65)}@example.com`),
    message:
      "an email address must be an address like ops@example.com, got 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com'; give each subscription one address",
  },
  {
    title: "a link that is a sentence",
    make: (stack) => {
      stack.output.link("console", "see the console", { title: "Console" });
    },
    message:
      "shop: the address of the link 'console' must begin with https:// and a host, got 'see the console'; write the whole address",
  },
  {
    title: "a link to a host that is a sentence",
    make: (stack) => {
      stack.output.link("console", "https://see the console", { title: "Console" });
    },
    message:
      "shop: the address of the link 'console' must begin with https:// and a host, got 'https://see the console'; write the whole address",
  },
  {
    title: "a link to a port that does not exist",
    make: (stack) => {
      stack.output.link("console", "https://console.example.com:65536/", { title: "Console" });
    },
    message:
      "shop: the address of the link 'console' must have a port from 1 to 65535, got 'https://console.example.com:65536/'; correct it, or leave it out",
  },
  {
    title: "a link without a host",
    make: (stack) => {
      stack.output.link("console", "https:///stacks", { title: "Console" });
    },
    message:
      "shop: the address of the link 'console' must begin with https:// and a host, got 'https:///stacks'; write the whole address",
  },
  {
    title: "a deploy link to a file of one's own",
    make: () => ResourceManagerBundle.deployLink("./shop.zip"),
    message: "the address of the zip must begin with https:// and a host, got './shop.zip'; write the whole address",
  },
  {
    title: "a deploy link without TLS",
    make: () => ResourceManagerBundle.deployLink("http://example.com/shop.zip"),
    message:
      "the address of the zip must begin with https:// and a host, got 'http://example.com/shop.zip'; write the whole address",
  },
]);

const taken: readonly Row[] = rows([
  {
    title: "a stream's name that is taken through an import of the stack's own pool",
    make: (stack) => {
      const pool = new StreamPool(stack, "pool", { compartment });
      pool.addStream("orders", { partitions: Partitions.of(1) });
      const known = StreamPool.fromStreamPoolId(stack, "known", pool.streamPoolId);
      return known.addStream("orders", { partitions: Partitions.of(1) });
    },
    message:
      "shop/known/orders: the name of a stream must be unique in its pool, but shop/pool/orders has it already, got 'orders'; give one of them another name, because Kafka clients cannot distinguish them",
  },
  {
    title: "a stream's name that is taken through an import of another stack's pool",
    make: (stack) => {
      const pool = new StreamPool(stack, "pool", { compartment });
      pool.addStream("orders", { partitions: Partitions.of(1) });
      const other = another(stack);
      const known = StreamPool.fromStreamPoolId(other, "known", pool.streamPoolId);
      return known.addStream("orders", { partitions: Partitions.of(1) });
    },
    message:
      "other/known/orders: the name of a stream must be unique in its pool, but shop/pool/orders has it already, got 'orders'; give one of them another name, because Kafka clients cannot distinguish them",
  },
  {
    title: "a secret's name that is taken through an import of another stack's vault",
    make: (stack) => {
      const own = vault(stack);
      const key = new Key(stack, "key", { vault: own });
      secret(stack, own, key);
      const other = another(stack);
      return secret(other, Vault.fromVaultId(other, "known", own.vaultId), key);
    },
    message:
      "other/secret: the name of a secret must be unique in its vault, but shop/secret has it already, got 'secret'; give one of them another name",
  },
  {
    title: "a log's name that is taken through an import of another stack's log group",
    make: (stack) => {
      const own = new LogGroup(stack, "group", { compartment });
      own.addLog("app", { source: LogSource.custom() });
      const other = another(stack);
      const known = LogGroup.fromLogGroupId(other, "known", own.logGroupId);
      return known.addLog("app", { source: LogSource.custom() });
    },
    message:
      "other/known/app: the name of a log must be unique in its log group, but shop/group/app has it already, got 'app'; give one of them another name",
  },
  {
    title: "a function's name that is taken through an import of another stack's application",
    make: (stack) => {
      const own = new FunctionApplication(stack, "apps", { compartment, subnets: [subnet(stack)] });
      const image = "fra.ocir.io/acme/fn:1";
      new OciFunction(stack, "load", { application: own, image });
      const other = another(stack);
      const known = FunctionApplication.fromFunctionApplicationId(other, "known", own.functionApplicationId);
      return new OciFunction(other, "load", { application: known, image });
    },
    message:
      "other/load: the name of a function must be unique in its application, but shop/load has it already, got 'load'; give one of them another name",
  },
  {
    title: "a private address that is taken in a subnet of another stack",
    make: (stack) => {
      const own = vcn(stack).addSubnet("streams", { cidrBlock: "10.0.1.0/24" });
      const privateIp = "10.0.1.5";
      new StreamPool(stack, "pool", { compartment, access: PoolAccess.privateEndpoint(own, { privateIp }) });
      const other = another(stack);
      return new StreamPool(other, "pool", { compartment, access: PoolAccess.privateEndpoint(own, { privateIp }) });
    },
    message:
      "other/pool: privateIp must be unique in its subnet, but shop/pool has it already, got '10.0.1.5'; leave it out to get any free one",
  },
  {
    title: "a label that is taken through an import of another stack's VCN",
    make: (stack) => {
      const own = vcn(stack);
      own.addSubnet("web", { cidrBlock: "10.0.1.0/24" });
      const other = another(stack);
      const known = Vcn.fromVcnAttributes(other, "known", { vcnId: own.vcnId, compartment });
      return known.addSubnet("other", { cidrBlock: "10.0.2.0/24", dnsLabel: "web", access: ROUTED });
    },
    message:
      "other/known/other: the DNS label of a subnet must be unique in its VCN, but shop/net/web has it already, got 'web'; give one of them its own dnsLabel",
  },
  {
    title: "addresses that are taken through an import of another stack's VCN",
    make: (stack) => {
      const own = vcn(stack);
      own.addSubnet("web", { cidrBlock: "10.0.1.0/24" });
      const other = another(stack);
      const known = Vcn.fromVcnAttributes(other, "known", { vcnId: own.vcnId, compartment });
      return known.addSubnet("other", { cidrBlock: "10.0.1.128/25", access: ROUTED });
    },
    message:
      "other/known/other: cidrBlock must not overlap the 10.0.1.0/24 of shop/net/web, got '10.0.1.128/25'; give one of them other addresses",
  },
]);

export const atApply: readonly Row[] = [...encryptions, ...vcns, ...policies, ...realms, ...words, ...taken];
