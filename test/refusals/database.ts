// Databases that the service would not create, kinds of access that it does not have, and keys that could not be used.

import { App } from "cdktf";
import { Construct } from "constructs";
import {
  type AlarmDestination,
  AutonomousDatabase,
  type AutonomousDatabaseProps,
  type Compartment,
  DatabaseAccess,
  DatabaseAlarms,
  DatabaseClient,
  DatabaseConnections,
  DatabaseEncryption,
  DatabaseLicense,
  DatabaseMetric,
  DatabaseSize,
  DatabaseStorage,
  DatabaseWorkload,
  Duration,
  type IAutonomousDatabase,
  type IKey,
  type INetworkSecurityGroup,
  type ISubnet,
  type IVault,
  Key,
  KeyAlgorithm,
  NetworkPeer,
  NetworkSecurityGroup,
  OciStack,
  Secret,
  Subject,
  Subnet,
  SubnetAccess,
  Vault,
  Vcn,
} from "../../lib";
import {
  compartment,
  elsewhere,
  GROUP_ID,
  KEY_ID,
  notify,
  OTHER_VCN_ID,
  type Row,
  rows,
  STREAM_ID,
  SUBNET_ID,
  subnet,
  unprotectedKey,
  VAULT_ID,
  vcn,
  VCN_ID,
} from "./row";

const DATABASE_ID = "ocid1.autonomousdatabase.oc1.eu-frankfurt-1.aaaadatabase";
const OTHER_DATABASE_ID = "ocid1.autonomousdatabase.oc1.eu-frankfurt-1.aaaaother";
const SECRET_ID = "ocid1.vaultsecret.oc1.eu-frankfurt-1.aaaasecret";

function database(stack: OciStack, props: Partial<AutonomousDatabaseProps>, id = "warehouse"): AutonomousDatabase {
  const adminSecret = Secret.fromSecretId(stack, `${id}-admin`, SECRET_ID);
  return new AutonomousDatabase(stack, id, { compartment, access: DatabaseAccess.anywhere(), adminSecret, ...props });
}

function group(stack: OciStack, vcnId = VCN_ID, id = "group"): INetworkSecurityGroup {
  const attributes = { networkSecurityGroupId: `${GROUP_ID}${id}`, vcnId };
  return NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, id, attributes);
}

function withAccess(stack: OciStack, access: DatabaseAccess): AutonomousDatabase {
  return database(stack, { access });
}

function publicSubnet(stack: OciStack): ISubnet {
  return vcn(stack).addSubnet("public", { cidrBlock: "10.0.0.0/24", access: SubnetAccess.public() });
}

function subnetWithoutDns(stack: OciStack): ISubnet {
  const net = new Vcn(stack, "net", { compartment, name: "net", cidrBlocks: ["10.0.0.0/16"], dns: false });
  return net.addSubnet("private", { cidrBlock: "10.0.0.0/24", access: SubnetAccess.private() });
}

function keyInVault(stack: OciStack, algorithm?: KeyAlgorithm): Key {
  const vault = new Vault(stack, "vault", { compartment, name: "shop" });
  return new Key(stack, "key", { vault, name: "rows", algorithm });
}

function knownKey(stack: OciStack, id = "known"): IKey {
  return Key.fromKeyAttributes(stack, id, { keyId: `${KEY_ID}${id}`, compartment });
}

function knownVault(stack: OciStack, vaultId: string): IVault {
  const managementEndpoint = "https://aaaaother-management.kms.eu-frankfurt-1.oraclecloud.com";
  return Vault.fromVaultAttributes(stack, "vault", { vaultId, managementEndpoint, compartment });
}

const PUBLIC =
  "name the public address of the client, or use DatabaseClient.vcn() for clients that use a service gateway";

function listed(stack: OciStack, networks: readonly string[]): AutonomousDatabase {
  return withAccess(stack, DatabaseAccess.accessList(networks.map((network) => DatabaseClient.cidr(network))));
}

const RULE = "must be a letter and at most 29 more letters and digits";

export const databases: readonly Row[] = rows([
  {
    title: "a name with a hyphen",
    make: (stack) => database(stack, { name: "order-rows" }),
    message: `shop/warehouse: the name of a database ${RULE}, got 'order-rows'; leave out hyphens and underscores`,
  },
  {
    title: "a name of 31 letters",
    make: (stack) => database(stack, { name: "a".repeat(31) }),
    message: `shop/warehouse: the name of a database ${RULE}, got '${"a".repeat(31)}'; leave out hyphens and underscores`,
  },
  {
    title: "a name that begins with a digit",
    make: (stack) => database(stack, { name: "2orders" }),
    message: `shop/warehouse: the name of a database ${RULE}, got '2orders'; leave out hyphens and underscores`,
  },
  {
    title: "a name that would be too long with a long prefix",
    make: (stack) => database(stack, { name: `${stack.namePrefix}db` }),
    message: `shop/warehouse: the name of a database ${RULE}, got '\${...}db'; leave out hyphens and underscores`,
  },
  {
    title: "the name of another database of the stack, in other letters",
    make: (stack) => {
      database(stack, { name: "orders" }, "first");
      return database(stack, { name: "Orders" });
    },
    message:
      "shop/warehouse: the name of a database must be unique in its tenancy, but shop/first has it already, got 'Orders'; give one of them another name",
  },
  {
    title: "an id of digits after an underscore, in a stack without a prefix, which would be the name",
    make: (stack) => database(new OciStack(App.of(stack), "other", { namePrefix: "" }), {}, "_2026"),
    message: `other/_2026: the name of a database ${RULE}, got '2026'; set name; without it, the name is made from the ids`,
  },
  {
    title: "an empty display name",
    make: (stack) => database(stack, { displayName: " " }),
    message: "shop/warehouse: displayName must not be empty, got ' '; leave it out to use the id of the construct",
  },
  {
    title: "one ECPU",
    make: (stack) => database(stack, { size: DatabaseSize.ecpus(1) }),
    message:
      "shop/warehouse: ecpus of the size must be a whole number of at least 2, got 1; write 2 for the smallest database",
  },
  {
    title: "half an ECPU more",
    make: (stack) => database(stack, { size: DatabaseSize.ecpus(2.5) }),
    message:
      "shop/warehouse: ecpus of the size must be a whole number of at least 2, got 2.5; write 2 for the smallest database",
  },
  {
    title: "19 GB of storage",
    make: (stack) => database(stack, { size: DatabaseSize.ecpus(2, { storage: DatabaseStorage.gigabytes(19) }) }),
    message:
      "shop/warehouse: storage must be a whole number from 20 to 393216 gigabytes, got 19; leave it out to use the service's default",
  },
  {
    title: "more storage than there is, in gigabytes",
    make: (stack) => database(stack, { size: DatabaseSize.ecpus(2, { storage: DatabaseStorage.gigabytes(393_217) }) }),
    message:
      "shop/warehouse: storage must be a whole number from 20 to 393216 gigabytes, got 393217; leave it out to use the service's default",
  },
  {
    title: "half a terabyte of storage",
    make: (stack) => database(stack, { size: DatabaseSize.ecpus(2, { storage: DatabaseStorage.terabytes(0.5) }) }),
    message:
      "shop/warehouse: storage must be a whole number from 1 to 384 terabytes, got 0.5; use DatabaseStorage.gigabytes() for less than that",
  },
  {
    title: "gigabytes that somebody counted as terabytes",
    make: (stack) => database(stack, { size: DatabaseSize.ecpus(2, { storage: DatabaseStorage.terabytes(385) }) }),
    message:
      "shop/warehouse: storage must be a whole number from 1 to 384 terabytes, got 385; use DatabaseStorage.gigabytes() for less than that",
  },
  {
    title: "a lakehouse of 100 GB",
    make: (stack) => {
      const size = DatabaseSize.ecpus(2, { storage: DatabaseStorage.gigabytes(100) });
      return database(stack, { workload: DatabaseWorkload.LAKEHOUSE, size });
    },
    message: "shop/warehouse: storage of a lakehouse must be in terabytes; use DatabaseStorage.terabytes()",
  },
  {
    title: "a JSON database that is Always Free",
    make: (stack) => database(stack, { workload: DatabaseWorkload.JSON, size: DatabaseSize.alwaysFree() }),
    message:
      "shop/warehouse: size of a JSON database cannot be Always Free; choose another workload, or DatabaseSize.ecpus()",
  },
  {
    title: "a JSON database with a license of your own",
    make: (stack) => database(stack, { workload: DatabaseWorkload.JSON, license: DatabaseLicense.BRING_YOUR_OWN }),
    message:
      "shop/warehouse: license must be DatabaseLicense.INCLUDED for a JSON database; leave it out, or choose another workload",
  },
  {
    title: "an APEX database with a license of your own",
    make: (stack) => database(stack, { workload: DatabaseWorkload.APEX, license: DatabaseLicense.BRING_YOUR_OWN }),
    message:
      "shop/warehouse: license must be DatabaseLicense.INCLUDED for an APEX database; leave it out, or choose another workload",
  },
  {
    title: "version 0 of the secret of ADMIN",
    make: (stack) => database(stack, { adminSecretVersion: 0 }),
    message:
      "shop/warehouse: adminSecretVersion must be a whole number of at least 1, got 0; leave it out to use the latest version",
  },
  {
    title: "a contact that is no address",
    make: (stack) => database(stack, { contacts: ["ops@example.com", "the operators"] }),
    message:
      "shop/warehouse: contacts[1] must be an address like ops@example.com, got 'the operators'; correct it, or leave it out",
  },
  {
    title: "an access list of nobody, with which everybody could connect",
    make: (stack) => withAccess(stack, DatabaseAccess.accessList([])),
    message:
      "shop/warehouse: the access list of a database must have at least one client; use DatabaseAccess.anywhere() to allow all clients",
  },
  {
    title: "the whole internet on an access list",
    make: (stack) => withAccess(stack, DatabaseAccess.accessList([DatabaseClient.cidr("0.0.0.0/0")])),
    message:
      "shop/warehouse: cidrBlock must not be the whole internet, got '0.0.0.0/0'; name the networks, or use DatabaseAccess.anywhere()",
  },
  ...["10.0.0.5", "172.31.0.1", "192.168.1.1", "100.64.0.1"].map((ip, index): Row => ({
    title: `the private address ${ip} on an access list`,
    make: (stack) => withAccess(stack, DatabaseAccess.accessList([DatabaseClient.address(ip)])),
    message: `shop/warehouse: ipAddress must be public, but is in ${["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"][index] ?? ""}, which is private, got '${ip}'; ${PUBLIC}`,
  })),
  ...[
    ["127.0.0.0/8", "127.0.0.0/8, the addresses of the host itself"],
    ["169.254.0.0/16", "169.254.0.0/16, the link-local addresses, which Oracle reserves"],
    ["239.0.0.0/8", "224.0.0.0/4, the multicast addresses (class D), which Oracle reserves"],
    ["241.0.0.0/8", "240.0.0.0/4, the addresses of class E, which Oracle reserves"],
    ["0.0.0.0/8", "0.0.0.0/8, which a network cannot have"],
  ].map(([cidr = "", where = ""]): Row => ({
    title: `the network ${cidr} on an access list, in which nobody is`,
    make: (stack) => withAccess(stack, DatabaseAccess.accessList([DatabaseClient.cidr(cidr)])),
    message: `shop/warehouse: cidrBlock must be public, but is in ${where}, got '${cidr}'; ${PUBLIC}`,
  })),
  {
    title: "the whole internet on an access list, in two halves",
    make: (stack) => listed(stack, ["0.0.0.0/1", "128.0.0.0/1"]),
    message:
      "shop/warehouse: the access list of a database must not be the whole internet, got '0.0.0.0/1, 128.0.0.0/1'; name the networks, or use DatabaseAccess.anywhere()",
  },
  {
    title: "the whole internet on an access list, but for what nobody has there",
    make: (stack) => listed(stack, ["192.0.0.0/3", "128.0.0.0/2", "0.0.0.0/1"]),
    message:
      "shop/warehouse: the access list of a database must not be the whole internet, got '192.0.0.0/3, 128.0.0.0/2, 0.0.0.0/1'; name the networks, or use DatabaseAccess.anywhere()",
  },
  {
    title: "an address twice on an access list, once as a network",
    make: (stack) => {
      const clients = [DatabaseClient.address("203.0.113.7"), DatabaseClient.cidr("203.0.113.7/32")];
      return withAccess(stack, DatabaseAccess.accessList(clients));
    },
    message:
      "shop/warehouse: the access list of a database must have each address once, but 203.0.113.7/32 is in 203.0.113.7/32, which is in the list already; leave out the smaller one",
  },
  {
    title: "a network on an access list within a later one",
    make: (stack) => listed(stack, ["203.0.113.128/25", "203.0.113.0/24"]),
    message:
      "shop/warehouse: the access list of a database must have each address once, but 203.0.113.128/25 is in 203.0.113.0/24, which is in the list already; leave out the smaller one",
  },
  {
    title: "a VCN on an access list, and a part of it",
    make: (stack) => {
      const net = vcn(stack);
      const clients = [DatabaseClient.vcn(net), DatabaseClient.vcnCidr(net, "10.0.1.0/24")];
      return withAccess(stack, DatabaseAccess.accessList(clients));
    },
    message:
      "shop/warehouse: the access list of a database must have each address once, but 10.0.1.0/24 of shop/net is in 0.0.0.0/0 of shop/net, which is in the list already; leave out the smaller one",
  },
  {
    title: "addresses on an access list that the VCN does not have",
    make: (stack) => withAccess(stack, DatabaseAccess.accessList([DatabaseClient.vcnCidr(vcn(stack), "10.1.0.0/24")])),
    message:
      "shop/warehouse: cidrBlock must be within 10.0.0.0/16, the addresses of shop/net, got '10.1.0.0/24'; choose addresses from these",
  },
  {
    title: "every address of a VCN on an access list",
    make: (stack) => withAccess(stack, DatabaseAccess.accessList([DatabaseClient.vcnCidr(vcn(stack), "0.0.0.0/0")])),
    message:
      "shop/warehouse: cidrBlock must be addresses of the VCN, got '0.0.0.0/0'; use DatabaseClient.vcn() for all clients in it",
  },
  {
    title: "a display name of 256 characters",
    make: (stack) => database(stack, { displayName: "a".repeat(256) }),
    message: "shop/warehouse: displayName must be at most 255 characters, got 256; shorten it",
  },
  {
    title: "eleven contacts",
    make: (stack) => database(stack, { contacts: Array.from({ length: 11 }, (_, at) => `ops${at}@example.com`) }),
    message: "shop/warehouse: contacts must be at most 10, got 11; use the address of a mailing list",
  },
  {
    title: "a contact twice, in another case",
    make: (stack) => database(stack, { contacts: ["ops@example.com", "Ops@example.com"] }),
    message: "shop/warehouse: contacts must be different, got 'Ops@example.com'; name each once, regardless of case",
  },
  {
    title: "a password in a secret of another region",
    make: (stack) => database(new OciStack(App.of(stack), "far", { region: "us-phoenix-1" }), {}),
    message: `far/warehouse: adminSecret must be in the region of the database, us-phoenix-1, but is in eu-frankfurt-1, got '${SECRET_ID}'; choose one of that region`,
  },
  {
    title: "a private endpoint in a subnet of another region",
    make: (stack) => {
      const there = new OciStack(App.of(stack), "far", { region: "us-phoenix-1" });
      const adminSecret = Secret.fromSecretId(there, "admin", "ocid1.vaultsecret.oc1.phx.aaaa");
      return database(there, { adminSecret, access: DatabaseAccess.privateEndpoint(subnet(there)) });
    },
    message: `far/warehouse: the subnet of the endpoint must be in the region of the database, us-phoenix-1, but is in eu-frankfurt-1, got '${SUBNET_ID}'; choose one of that region`,
  },
  {
    title: "a key of another region",
    make: (stack) => {
      const there = new OciStack(App.of(stack), "far", { region: "us-phoenix-1" });
      const adminSecret = Secret.fromSecretId(there, "admin", "ocid1.vaultsecret.oc1.phx.aaaa");
      const encryption = DatabaseEncryption.customerManaged(knownKey(there), { vault: knownVault(there, VAULT_ID) });
      return database(there, { adminSecret, encryption });
    },
    message: `far/warehouse: the key of encryption must be in the region of the database, us-phoenix-1, but is in eu-frankfurt-1, got '${KEY_ID}known'; choose one of that region`,
  },
  {
    title: "a private endpoint in one group twice",
    make: (stack) => {
      const networkSecurityGroups = ["one", "other"].map((id) =>
        NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, id, GROUP_ID),
      );
      return withAccess(stack, DatabaseAccess.privateEndpoint(subnet(stack), { networkSecurityGroups }));
    },
    message: "shop/warehouse: networkSecurityGroups must be different, got 'shop/other'; name each once",
  },
  {
    title: "everybody as clients of a private endpoint, in two halves",
    make: (stack) => {
      const clients = [NetworkPeer.cidr("0.0.0.0/1"), NetworkPeer.cidr("128.0.0.0/1")];
      return withAccess(stack, DatabaseAccess.privateEndpoint(subnet(stack), { clients }));
    },
    message:
      "shop/warehouse: clients must not be the whole internet, because a private endpoint cannot be reached from there, got '0.0.0.0/1, 128.0.0.0/1'; name the networks that the clients are in",
  },
  {
    title: "alarms on one database twice",
    make: (stack) => {
      const [first] = two(stack);
      return new DatabaseAlarms(stack, "health", { databases: [first!, first!], notify: notify(stack) });
    },
    message: "shop/health: databases must be different, got 'shop/first'; name each once",
  },
  {
    title: "a network on an access list that begins in the middle",
    make: (stack) => withAccess(stack, DatabaseAccess.accessList([DatabaseClient.cidr("203.0.113.7/24")])),
    message:
      "shop/warehouse: cidrBlock must begin at the first address of its network, got '203.0.113.7/24'; write 203.0.113.0/24",
  },
  {
    title: "a host name on an access list",
    make: (stack) => withAccess(stack, DatabaseAccess.accessList([DatabaseClient.address("loader.example.com")])),
    message:
      "shop/warehouse: ipAddress must be an IPv4 address such as 10.0.0.5, got 'loader.example.com'; write four numbers from 0 to 255, without a prefix length",
  },
  {
    title: "addresses of a VCN on an access list that are no network",
    make: (stack) => withAccess(stack, DatabaseAccess.accessList([DatabaseClient.vcnCidr(vcn(stack), "10.0.1.5")])),
    message:
      "shop/warehouse: cidrBlock must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got '10.0.1.5'; add the prefix length, for example 10.0.1.5/32 for this one address",
  },
  {
    title: "a private endpoint in a public subnet",
    make: (stack) => withAccess(stack, DatabaseAccess.privateEndpoint(publicSubnet(stack))),
    message:
      "shop/warehouse: the subnet shop/net/public must be private to have a private endpoint; choose one with SubnetAccess.private()",
  },
  {
    title: "a private endpoint in a VCN without DNS",
    make: (stack) => withAccess(stack, DatabaseAccess.privateEndpoint(subnetWithoutDns(stack))),
    message:
      "shop/warehouse: the subnet shop/net/private must be in a VCN with DNS to have a private endpoint; leave dns: false out of the VCN",
  },
  {
    title: "a private endpoint with a group of its own in a subnet of an unknown VCN",
    make: (stack) => withAccess(stack, DatabaseAccess.privateEndpoint(Subnet.fromSubnetId(stack, "subnet", SUBNET_ID))),
    message:
      "shop/warehouse: a private endpoint with its own network security group needs the VCN of its subnet, which is not known for the import shop/subnet; give vcnId to Subnet.fromSubnetAttributes, use Subnet.fromLookup, or give the endpoint networkSecurityGroups",
  },
  {
    title: "a private endpoint at an address of another subnet",
    make: (stack) => withAccess(stack, DatabaseAccess.privateEndpoint(subnet(stack), { privateIp: "10.0.2.5" })),
    message:
      "shop/warehouse: privateIp must be 10.0.1.2 to 10.0.1.254, the addresses for hosts in the subnet shop/subnet, got '10.0.2.5'; leave it out to get any free one",
  },
  {
    title: "two private endpoints at one address",
    make: (stack) => {
      const options = { privateIp: "10.0.1.5", networkSecurityGroups: [group(stack)] };
      const access = DatabaseAccess.privateEndpoint(subnet(stack), options);
      database(stack, { access }, "first");
      return withAccess(stack, access);
    },
    message:
      "shop/warehouse: privateIp must be unique in its subnet, but shop/first has it already, got '10.0.1.5'; leave it out to get any free one",
  },
  {
    title: "a private endpoint in a group of another VCN",
    make: (stack) => {
      const networkSecurityGroups = [group(stack, OTHER_VCN_ID)];
      return withAccess(stack, DatabaseAccess.privateEndpoint(subnet(stack), { networkSecurityGroups }));
    },
    message:
      "shop/warehouse: shop/group of networkSecurityGroups must be in the VCN of the subnet shop/subnet; choose a group and a subnet of one VCN",
  },
  {
    title: "a private endpoint in six groups",
    make: (stack) => {
      const networkSecurityGroups = ["a", "b", "c", "d", "e", "f"].map((id) => group(stack, VCN_ID, id));
      return withAccess(stack, DatabaseAccess.privateEndpoint(subnet(stack), { networkSecurityGroups }));
    },
    message: "shop/warehouse: networkSecurityGroups must be at most 5, got 6; put the clients into fewer groups",
  },
  {
    title: "everybody as a client of a private endpoint",
    make: (stack) =>
      withAccess(stack, DatabaseAccess.privateEndpoint(subnet(stack), { clients: [NetworkPeer.anyIpv4()] })),
    message:
      "shop/warehouse: clients[0] must not be the whole internet, because a private endpoint cannot be reached from there, got '0.0.0.0/0'; name the networks that the clients are in",
  },
  {
    title: "a private endpoint with an empty host label",
    make: (stack) => withAccess(stack, DatabaseAccess.privateEndpoint(subnet(stack), { hostLabel: "" })),
    message: "shop/warehouse: hostLabel must not be empty, got ''; leave it out to use the service's default",
  },
  ...["a.b", "-a", "a-", "a_b", "a".repeat(64)].map((hostLabel): Row => ({
    title: `the host label '${hostLabel}'`,
    make: (stack) => withAccess(stack, DatabaseAccess.privateEndpoint(subnet(stack), { hostLabel })),
    message: `shop/warehouse: hostLabel must be letters, digits and hyphens, at most 63, without a hyphen at either end, got '${hostLabel}'; leave out dots and underscores`,
  })),
  {
    title: "everybody as a client that is let in later",
    make: (stack) => {
      DatabaseConnections.through(group(stack)).allowFrom(NetworkPeer.anyIpv4());
    },
    message:
      "shop/group: a client must not be the whole internet, because a private endpoint cannot be reached from there, got '0.0.0.0/0'; name the networks that the clients are in",
  },
  {
    title: "a client in a group of another VCN",
    make: (stack) => {
      DatabaseConnections.through(group(stack)).allowFromGroup(group(stack, OTHER_VCN_ID, "elsewhere"));
    },
    message:
      "shop/elsewhere: the peer shop/group must be in the VCN of the group; name the peer by the CIDR block of its subnet",
  },
  {
    title: "connections of a database without a private endpoint",
    make: (stack) => database(stack, {}).connections,
    message:
      "shop/warehouse: connections are those of a private endpoint; give the database DatabaseAccess.privateEndpoint()",
  },
  {
    title: "a connect string without a wallet where one is required",
    make: (stack) => database(stack, {}).connectString({ wallet: false }),
    message:
      "shop/warehouse: a connect string of this database needs a wallet because of its DatabaseAccess; leave wallet out, or use DatabaseAccess.privateEndpoint() or DatabaseAccess.accessList()",
  },
  {
    title: "a connect string that tries less than once",
    make: (stack) => database(stack, {}).connectString({ retryCount: -1 }),
    message:
      "shop/warehouse: retryCount of a connect string must be a whole number of at least 0, got -1; write 0 to try once, or leave it out to use the service's default",
  },
  {
    title: "a connect string that waits half a second",
    make: (stack) => database(stack, {}).connectString({ retryDelay: Duration.milliseconds(500) }),
    message:
      "shop/warehouse: retryDelay of a connect string must be 0 or more whole seconds, got 500 milliseconds; leave it out to use the service's default",
  },
  {
    title: "a key that cannot encrypt rows",
    make: (stack) =>
      database(stack, { encryption: DatabaseEncryption.customerManaged(keyInVault(stack, KeyAlgorithm.RSA_2048)) }),
    message:
      "shop/warehouse: encryption needs an AES key, but shop/key has another algorithm, got 'RSA'; create one with KeyAlgorithm.AES_256",
  },
  {
    title: "a key of 128 bits",
    make: (stack) =>
      database(stack, { encryption: DatabaseEncryption.customerManaged(keyInVault(stack, KeyAlgorithm.AES_128)) }),
    message:
      "shop/warehouse: encryption needs a key of 256 bits, but shop/key has another length, got 128; create one with KeyAlgorithm.AES_256",
  },
  {
    title: "a key whose vault is not known",
    make: (stack) => database(stack, { encryption: DatabaseEncryption.customerManaged(knownKey(stack)) }),
    message:
      "shop/warehouse: encryption needs the vault of the key shop/known, which is not known for this import; give vault with the key, or use Key.fromLookup",
  },
  {
    title: "a key with another vault",
    make: (stack) => {
      const vaultId = "ocid1.vault.oc1.eu-frankfurt-1.aaaaother.bbbb";
      const vault = knownVault(stack, vaultId);
      return database(stack, { encryption: DatabaseEncryption.customerManaged(knownKey(stack), { vault }) });
    },
    message:
      "shop/warehouse: vault of encryption must be that of the key shop/known, but is another, got 'shop/vault'; give the vault that contains it",
  },
  {
    title: "a key in a vault of which only the OCID is known, and a policy to write",
    make: (stack) => {
      const vault = Vault.fromVaultId(stack, "vault", VAULT_ID);
      return database(stack, { encryption: DatabaseEncryption.customerManaged(knownKey(stack), { vault }) });
    },
    message:
      "shop/vault: a grant needs the compartment, which is not known for this import; give compartment to Vault.fromVaultAttributes, or use Vault.fromLookup",
  },
  {
    title: "a key of which only the OCID is known, and a policy to write",
    make: (stack) => {
      const vault = knownVault(stack, VAULT_ID);
      const encryption = DatabaseEncryption.customerManaged(Key.fromKeyId(stack, "known", KEY_ID), { vault });
      return database(stack, { encryption });
    },
    message:
      "shop/known: a grant needs the compartment, which is not known for this import; give compartment to Key.fromKeyAttributes, or use Key.fromLookup",
  },
  {
    title: "a former key, and no policy that its statement could be in",
    make: (stack) => {
      const options = { writePolicy: false, formerKeys: [knownKey(stack)] };
      return database(stack, { encryption: DatabaseEncryption.customerManaged(keyInVault(stack), options) });
    },
    message:
      "shop/warehouse: formerKeys of encryption must be left out if no policy is written, got 'shop/known'; keep the statement for the former key in your own policy",
  },
  {
    title: "a protected database whose key is not",
    make: (stack) => database(stack, { encryption: DatabaseEncryption.customerManaged(unprotectedKey(stack)) }),
    message:
      "shop/warehouse: a protected database must not be encrypted with the unprotected key shop/key, whose deletion makes it unreadable; protect the key, or give the database deletionProtection: false",
  },
  {
    title: "a construct in the place of the wait for the policy of its key",
    make: (stack) => {
      const encryption = DatabaseEncryption.customerManaged(knownKey(stack), { vault: knownVault(stack, VAULT_ID) });
      new Construct(stack, "time");
      return database(stack, { encryption });
    },
    message:
      "shop/time: the id 'time' must be free for the provider hashicorp/time, which waits for the policy for the key of a database; give this construct another id",
  },
  {
    title: "a database by the OCID of a stream",
    make: (stack) => AutonomousDatabase.fromAutonomousDatabaseId(stack, "found", STREAM_ID),
    message:
      "shop/found: autonomousDatabaseId must be ocid1.autonomousdatabase.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a look-up of a database by the OCID of a stream",
    make: (stack) => AutonomousDatabase.fromLookup(stack, "found", { autonomousDatabaseId: STREAM_ID }),
    message:
      "shop/found: autonomousDatabaseId must be ocid1.autonomousdatabase.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a grant on a database that is not known to live anywhere",
    make: (stack) =>
      AutonomousDatabase.fromAutonomousDatabaseId(stack, "found", DATABASE_ID).allowRead(
        Subject.group({ name: "dba" }),
      ),
    message:
      "shop/found: a grant needs the compartment, which is not known for this import; give compartment to AutonomousDatabase.fromAutonomousDatabaseAttributes, or use AutonomousDatabase.fromLookup",
  },
  {
    title: "a metric of a database that is not known to live anywhere",
    make: (stack) =>
      AutonomousDatabase.fromAutonomousDatabaseId(stack, "found", DATABASE_ID).metric(DatabaseMetric.CPU_UTILIZATION),
    message:
      "shop/found: a metric needs the compartment, which is not known for this import; give compartment to AutonomousDatabase.fromAutonomousDatabaseAttributes, or use AutonomousDatabase.fromLookup",
  },
  {
    title: "the connect string of a database that nobody looked up",
    make: (stack) => AutonomousDatabase.fromAutonomousDatabaseId(stack, "found", DATABASE_ID).connectString(),
    message:
      "shop/found: a connect string is not known for this import; use AutonomousDatabase.fromLookup, or an input",
  },
  {
    title: "the connect strings of a database that nobody looked up",
    make: (stack) => AutonomousDatabase.fromAutonomousDatabaseId(stack, "found", DATABASE_ID).connectAliases,
    message: "shop/found: connectAliases is not known for this import; use AutonomousDatabase.fromLookup, or an input",
  },
  {
    title: "alarms on no database",
    make: (stack) => new DatabaseAlarms(stack, "health", { databases: [], notify: notify(stack) }),
    message: "shop/health: databases must not be empty; name the resources to watch",
  },
  {
    title: "alarms on databases of two compartments",
    make: (stack) => new DatabaseAlarms(stack, "health", { databases: two(stack), notify: notify(stack) }),
    message:
      "shop/health: databases must be in one compartment, and shop/second is not in that of shop/first; make a set of alarms for each compartment",
  },
  {
    title: "an alarm on processors that are used to more than the whole",
    make: (stack) => health(stack, { cpu: { abovePercent: 100 } }),
    message: "shop/health: abovePercent of cpu must be a whole number from 1 to 99, got 100; write a percentage",
  },
  {
    title: "an alarm on storage that is used at all",
    make: (stack) => health(stack, { storage: { abovePercent: 0 } }),
    message: "shop/health: abovePercent of storage must be a whole number from 1 to 99, got 0; write a percentage",
  },
]);

function two(stack: OciStack): IAutonomousDatabase[] {
  const known = (id: string, autonomousDatabaseId: string, where: Compartment): IAutonomousDatabase =>
    AutonomousDatabase.fromAutonomousDatabaseAttributes(stack, id, { autonomousDatabaseId, compartment: where });
  return [known("first", DATABASE_ID, compartment), known("second", OTHER_DATABASE_ID, elsewhere)];
}

function health(stack: OciStack, tuning: object): DatabaseAlarms {
  const attributes = { autonomousDatabaseId: DATABASE_ID, compartment };
  const found = AutonomousDatabase.fromAutonomousDatabaseAttributes(stack, "found", attributes);
  const to: AlarmDestination[] = notify(stack);
  return new DatabaseAlarms(stack, "health", { databases: [found], notify: to, ...tuning });
}
