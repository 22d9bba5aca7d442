// Networks, subnets and rules that a VCN would refuse, or that would be open to the internet.

import { Token } from "cdktf";
import {
  DnsForwarder,
  type DnsForwardingRule,
  DnsListener,
  NetworkPeer,
  NetworkSecurityGroup,
  type OciStack,
  Ports,
  Subnet,
  SubnetAccess,
  Vcn,
} from "../../lib";
import { compartment, GROUP_ID, OTHER_VCN_ID, type Row, rows, SUBNET_ID, subnet, vcn, VCN_ID } from "./row";

/** Forwards to an address of another VCN. */
function forwarding(stack: OciStack, ...rules: DnsForwardingRule[]): DnsForwarder {
  return new DnsForwarder(stack, "forward", { subnet: subnet(stack), rules });
}

const clients = [NetworkPeer.cidr("10.1.0.0/28")];
const FAR = { names: ["pool.example.com"], address: "10.1.0.53" };

export const network: readonly Row[] = rows([
  {
    title: "a VCN larger than OCI has",
    make: (stack) => new Vcn(stack, "net", { compartment, name: "net", cidrBlocks: ["10.0.0.0/15"] }),
    message: "shop/net: cidrBlocks[0] must be /16 to /30, got '10.0.0.0/15'; choose another prefix length",
  },
  {
    title: "a VCN without addresses",
    make: (stack) => new Vcn(stack, "net", { compartment, name: "net", cidrBlocks: [] }),
    message: 'shop/net: cidrBlocks must name at least one network; give it one, for example "10.0.0.0/16"',
  },
  {
    title: "a VCN with two networks, one within the other",
    make: (stack) => new Vcn(stack, "net", { compartment, name: "net", cidrBlocks: ["10.0.0.0/16", "10.0.128.0/20"] }),
    message: "shop/net: cidrBlocks[1] must not overlap 10.0.0.0/16, got '10.0.128.0/20'; leave one of them out",
  },
  {
    title: "a VCN whose label has a hyphen",
    make: (stack) =>
      new Vcn(stack, "net", { compartment, name: "net", cidrBlocks: ["10.0.0.0/16"], dnsLabel: "shop-net" }),
    message:
      "shop/net: dnsLabel must be a letter and at most 14 more letters and digits, got 'shop-net'; leave out hyphens, underscores and dots",
  },
  {
    title: "a VCN whose label has 16 characters",
    make: (stack) => new Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16"], dnsLabel: "abcdefghijklmnop" }),
    message:
      "shop/net: dnsLabel must be a letter and at most 14 more letters and digits, got 'abcdefghijklmnop'; leave out hyphens, underscores and dots",
  },
  {
    title: "a VCN whose label begins with a digit",
    make: (stack) => new Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16"], dnsLabel: "1net" }),
    message:
      "shop/net: dnsLabel must be a letter and at most 14 more letters and digits, got '1net'; leave out hyphens, underscores and dots",
  },
  {
    title: "a VCN without a name",
    make: (stack) => new Vcn(stack, "net", { compartment, name: " ", cidrBlocks: ["10.0.0.0/16"] }),
    message: "shop/net: the name of a VCN must not be empty, got ' '; name it after what it connects",
  },
  {
    title: "an IPv6 network",
    make: (stack) => new Vcn(stack, "net", { compartment, name: "net", cidrBlocks: ["fd00::/48"] }),
    message:
      "shop/net: cidrBlocks[0] must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got 'fd00::/48'; write four numbers from 0 to 255, a slash and a prefix length from 0 to 32",
  },
  {
    title: "a subnet outside its VCN",
    make: (stack) => vcn(stack).addSubnet("streams", { name: "streams", cidrBlock: "10.1.0.0/24" }),
    message:
      "shop/net/streams: cidrBlock must lie within 10.0.0.0/16, the addresses of its VCN, got '10.1.0.0/24'; choose a part of them",
  },
  {
    title: "a subnet outside both networks of its VCN",
    make: (stack) => {
      const net = new Vcn(stack, "net", { compartment, cidrBlocks: ["10.0.0.0/16", "172.16.0.0/16"] });
      return net.addSubnet("streams", { cidrBlock: "10.1.0.0/24" });
    },
    message:
      "shop/net/streams: cidrBlock must lie within 10.0.0.0/16 or 172.16.0.0/16, the addresses of its VCN, got '10.1.0.0/24'; choose a part of them",
  },
  {
    title: "a subnet that begins in the middle of its network",
    make: (stack) => vcn(stack).addSubnet("streams", { name: "streams", cidrBlock: "10.0.1.5/24" }),
    message:
      "shop/net/streams: cidrBlock must begin at the first address of its network, got '10.0.1.5/24'; write 10.0.1.0/24",
  },
  {
    title: "a subnet for two addresses",
    make: (stack) => vcn(stack).addSubnet("streams", { name: "streams", cidrBlock: "10.0.1.0/31" }),
    message: "shop/net/streams: cidrBlock must be /16 to /30, got '10.0.1.0/31'; choose another prefix length",
  },
  {
    title: "a subnet with a mask instead of a prefix",
    make: (stack) => vcn(stack).addSubnet("streams", { name: "streams", cidrBlock: "10.0.1.0/255.255.255.0" }),
    message:
      "shop/net/streams: cidrBlock must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got '10.0.1.0/255.255.255.0'; write four numbers from 0 to 255, a slash and a prefix length from 0 to 32",
  },
  {
    title: "a subnet that lets out to a network security group",
    make: (stack) => {
      const net = vcn(stack);
      const group = new NetworkSecurityGroup(stack, "apps", { vcn: net, name: "apps" });
      const egress = [{ to: NetworkPeer.group(group), ports: Ports.tcp(443) }];
      return net.addSubnet("streams", { name: "streams", cidrBlock: "10.0.1.0/24", egress });
    },
    message:
      "shop/net/streams: egress must not lead to a network security group, because a subnet's security list cannot name one, got 'shop/apps'; name the subnet's network instead",
  },
  {
    title: "two subnets that share addresses",
    make: (stack) => {
      const net = vcn(stack);
      net.addSubnet("streams", { name: "streams", cidrBlock: "10.0.0.0/23" });
      return net.addSubnet("apps", { name: "apps", cidrBlock: "10.0.1.0/24" });
    },
    message:
      "shop/net/apps: cidrBlock must not overlap the 10.0.0.0/23 of shop/net/streams, got '10.0.1.0/24'; give one of them other addresses",
  },
  {
    title: "a subnet with the label that another one has of its id",
    make: (stack) => {
      const net = vcn(stack);
      net.addSubnet("apps-1", { name: "one", cidrBlock: "10.0.0.0/24" });
      return net.addSubnet("two", { cidrBlock: "10.0.1.0/24", dnsLabel: "apps1" });
    },
    message:
      "shop/net/two: the DNS label of a subnet must be unique in its VCN, but shop/net/apps-1 has it already, got 'apps1'; give one of them its own dnsLabel",
  },
  {
    title: "two subnets whose labels differ in case",
    make: (stack) => {
      const net = vcn(stack);
      net.addSubnet("one", { cidrBlock: "10.0.0.0/24", dnsLabel: "apps" });
      return net.addSubnet("two", { cidrBlock: "10.0.1.0/24", dnsLabel: "Apps" });
    },
    message:
      "shop/net/two: the DNS label of a subnet must be unique in its VCN, but shop/net/one has it already, got 'Apps'; give one of them its own dnsLabel",
  },
  {
    title: "two subnets that share addresses of a VCN that is imported twice",
    make: (stack) => {
      const access = SubnetAccess.privateFromRouteTableId("ocid1.routetable.oc1.eu-frankfurt-1.aaaatable");
      const nets = ["a", "b"].map((id) => Vcn.fromVcnAttributes(stack, id, { vcnId: VCN_ID, compartment }));
      return nets.map((net) => net.addSubnet("streams", { cidrBlock: "10.0.1.0/24", access }));
    },
    message:
      "shop/b/streams: cidrBlock must not overlap the 10.0.1.0/24 of shop/a/streams, got '10.0.1.0/24'; give one of them other addresses",
  },
  {
    title: "gateways in a VCN that exists",
    make: (stack) => {
      const net = Vcn.fromVcnAttributes(stack, "net", { vcnId: VCN_ID, compartment });
      return net.addSubnet("apps", { name: "apps", cidrBlock: "10.0.1.0/24", access: SubnetAccess.privateWithNat() });
    },
    message:
      "shop/net/apps: access needs gateways, which are not created in an imported VCN, because it may have them already; use SubnetAccess.privateFromRouteTableId or SubnetAccess.publicFromRouteTableId",
  },
  {
    title: "a subnet in a VCN of which only the OCID is known",
    make: (stack) => {
      const routes = SubnetAccess.privateFromRouteTableId("ocid1.routetable.oc1.eu-frankfurt-1.aaaatable");
      return Vcn.fromVcnId(stack, "net", VCN_ID).addSubnet("apps", {
        name: "apps",
        cidrBlock: "10.0.1.0/24",
        access: routes,
      });
    },
    message:
      "shop/net: a subnet needs the compartment, which is not known for this import; give compartment to Vcn.fromVcnAttributes, or use Vcn.fromLookup",
  },
  {
    title: "the OCID of a VCN where the routes belong",
    make: () => SubnetAccess.privateFromRouteTableId(VCN_ID),
    message:
      "routeTableId must be ocid1.routetable.<realm>.[region].<unique id>, got 'ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn' (a VCN); copy it from the resource's page in the console",
  },
  {
    title: "a subnet by the OCID of its VCN",
    make: (stack) => Subnet.fromSubnetId(stack, "apps", VCN_ID),
    message:
      "shop/apps: subnetId must be ocid1.subnet.<realm>.[region].<unique id>, got 'ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn' (a VCN); copy it from the resource's page in the console",
  },
  {
    title: "a subnet whose VCN is a subnet",
    make: (stack) => Subnet.fromSubnetAttributes(stack, "apps", { subnetId: SUBNET_ID, vcnId: SUBNET_ID }),
    message:
      "shop/apps: vcnId must be ocid1.vcn.<realm>.[region].<unique id>, got 'ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet' (a subnet); copy it from the resource's page in the console",
  },
  {
    title: "a group whose VCN is not known to live anywhere",
    make: (stack) =>
      new NetworkSecurityGroup(stack, "group", { vcn: Vcn.fromVcnId(stack, "net", VCN_ID), name: "group" }),
    message:
      "shop/net: a network security group needs the compartment, which is not known for this import; give compartment to Vcn.fromVcnAttributes, or use Vcn.fromLookup",
  },
  {
    title: "the whole internet, written as a network",
    make: () => NetworkPeer.cidr("0.0.0.0/0"),
    message:
      "cidrBlock must not be the whole internet, got '0.0.0.0/0'; name the networks you mean, or write NetworkPeer.anyIpv4()",
  },
  {
    title: "a host name where an address belongs",
    make: () => NetworkPeer.address("broker.example.com"),
    message:
      "ipAddress must be an IPv4 address such as 10.0.0.5, got 'broker.example.com'; write four numbers from 0 to 255, without a prefix length",
  },
  {
    title: "an address with a prefix where the address alone belongs",
    make: () => NetworkPeer.address("10.0.0.5/32"),
    message:
      "ipAddress must be an IPv4 address such as 10.0.0.5, got '10.0.0.5/32'; write four numbers from 0 to 255, without a prefix length",
  },
  {
    title: "a range of ports that is written backwards",
    make: () => Ports.tcpRange(9093, 9092),
    message: "a range of ports must not end below its start, got '9093-9092'; give the lower port first",
  },
  {
    title: "a port that no host has",
    make: () => Ports.tcp(65_536),
    message: "a port must be a whole number from 1 to 65535, got 65536; use Ports.all() for every port",
  },
  {
    title: "port 0 for every port",
    make: () => Ports.udp(0),
    message: "a port must be a whole number from 1 to 65535, got 0; use Ports.all() for every port",
  },
  {
    title: "a rule between two VCNs",
    make: (stack) => {
      const net = Vcn.fromVcnAttributes(stack, "net", { vcnId: VCN_ID, compartment });
      const attributes = { networkSecurityGroupId: GROUP_ID, vcnId: OTHER_VCN_ID };
      const other = NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "other", attributes);
      const group = new NetworkSecurityGroup(stack, "group", { vcn: net, name: "group" });
      group.allowIngress(NetworkPeer.group(other), Ports.tcp(9092));
    },
    message:
      "shop/group: the peer shop/other must be in the VCN of the group; name the peer by the CIDR block of its subnet",
  },
  {
    title: "a rule between two VCNs that are made here",
    make: (stack) => {
      const [a, b] = ["a", "b"].map((id) => {
        const net = new Vcn(stack, `net-${id}`, { compartment, cidrBlocks: ["10.0.0.0/16"] });
        return new NetworkSecurityGroup(stack, id, { vcn: net });
      });
      if (a !== undefined && b !== undefined) a.allowEgress(NetworkPeer.group(b), Ports.tcp(443));
    },
    message: "shop/a: the peer shop/b must be in the VCN of the group; name the peer by the CIDR block of its subnet",
  },
  {
    title: "two rules of one id",
    make: (stack) => {
      const group = new NetworkSecurityGroup(stack, "group", { vcn: vcn(stack), name: "group" });
      group.allowIngress(NetworkPeer.cidr("10.0.1.0/24"), Ports.tcp(9092), { id: "kafka" });
      group.allowIngress(NetworkPeer.cidr("10.0.2.0/24"), Ports.tcp(9092), { id: "kafka" });
    },
    message: "shop/group: the id 'ingress-kafka-tcp-9092' must not be that of another rule; give each rule its own id",
  },
  {
    title: "a peer by an address with a prefix that no network has",
    make: () => NetworkPeer.cidr("10.0.0.0/33"),
    message:
      "cidrBlock must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got '10.0.0.0/33'; write four numbers from 0 to 255, a slash and a prefix length from 0 to 32",
  },
  {
    title: "a security group without a name",
    make: (stack) => new NetworkSecurityGroup(stack, "group", { vcn: vcn(stack), name: "" }),
    message: "shop/group: the name of a network security group must not be empty, got ''; name it after what is in it",
  },
  {
    title: "a security group by the OCID of its VCN",
    make: (stack) =>
      NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "group", { networkSecurityGroupId: VCN_ID }),
    message:
      "shop/group: networkSecurityGroupId must be ocid1.networksecuritygroup.<realm>.[region].<unique id>, got 'ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn' (a VCN); copy it from the resource's page in the console",
  },
  {
    title: "a security group whose VCN is a subnet",
    make: (stack) =>
      NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "group", {
        networkSecurityGroupId: GROUP_ID,
        vcnId: SUBNET_ID,
      }),
    message:
      "shop/group: vcnId must be ocid1.vcn.<realm>.[region].<unique id>, got 'ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet' (a subnet); copy it from the resource's page in the console",
  },
  {
    title: "a subnet without a name",
    make: (stack) => vcn(stack).addSubnet("streams", { name: "", cidrBlock: "10.0.1.0/24" }),
    message: "shop/net/streams: the name of a subnet must not be empty, got ''; name it after what is in it",
  },
  {
    title: "a subnet whose label has an underscore",
    make: (stack) =>
      vcn(stack).addSubnet("streams", { name: "streams", cidrBlock: "10.0.1.0/24", dnsLabel: "my_streams" }),
    message:
      "shop/net/streams: dnsLabel must be a letter and at most 14 more letters and digits, got 'my_streams'; leave out hyphens, underscores and dots",
  },
  {
    title: "a known subnet with an address instead of a network",
    make: (stack) =>
      Subnet.fromSubnetAttributes(stack, "subnet", { subnetId: SUBNET_ID, vcnId: VCN_ID, cidrBlock: "10.0.1.7/24" }),
    message:
      "shop/subnet: cidrBlock must begin at the first address of its network, got '10.0.1.7/24'; write 10.0.1.0/24",
  },
  {
    title: "a subnet that is looked up by the OCID of a group",
    make: (stack) => Subnet.fromLookup(stack, "subnet", { subnetId: GROUP_ID }),
    message:
      "shop/subnet: subnetId must be ocid1.subnet.<realm>.[region].<unique id>, got 'ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaagroup' (a network security group); copy it from the resource's page in the console",
  },
  {
    title: "the OCID of a subnet where public routes belong",
    make: () => SubnetAccess.publicFromRouteTableId(SUBNET_ID),
    message:
      "routeTableId must be ocid1.routetable.<realm>.[region].<unique id>, got 'ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet' (a subnet); copy it from the resource's page in the console",
  },
  {
    title: "a VCN by the OCID of a subnet in it",
    make: (stack) => Vcn.fromVcnId(stack, "net", SUBNET_ID),
    message:
      "shop/net: vcnId must be ocid1.vcn.<realm>.[region].<unique id>, got 'ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet' (a subnet); copy it from the resource's page in the console",
  },
  {
    title: "a known VCN with an address instead of a network",
    make: (stack) => Vcn.fromVcnAttributes(stack, "net", { vcnId: VCN_ID, cidrBlocks: ["10.0.0.1"] }),
    message:
      "shop/net: cidrBlocks[0] must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got '10.0.0.1'; add the prefix length, for example 10.0.0.1/32 for this one address",
  },
  {
    title: "a VCN that is looked up by the OCID of a subnet in it",
    make: (stack) => Vcn.fromLookup(stack, "found", { vcnId: SUBNET_ID }),
    message:
      "shop/found: vcnId must be ocid1.vcn.<realm>.[region].<unique id>, got 'ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet' (a subnet); copy it from the resource's page in the console",
  },
  {
    title: "a listener that nobody may ask",
    make: (stack) => new DnsListener(stack, "listen", { subnet: subnet(stack), clients: [] }),
    message: "shop/listen: clients must have at least one member; name the networks whose resolvers send queries",
  },
  {
    title: "a listener for the whole internet",
    make: (stack) => new DnsListener(stack, "listen", { subnet: subnet(stack), clients: [NetworkPeer.anyIpv4()] }),
    message:
      "shop/listen: clients[0] must not be the whole internet, because a private endpoint cannot be reached from there, got '0.0.0.0/0'; name the networks that the clients are in",
  },
  {
    title: "a listener with a hyphen in its name",
    make: (stack) => new DnsListener(stack, "listen", { subnet: subnet(stack), clients, name: "data-center" }),
    message:
      "shop/listen: the name of a DNS listener must be letters, digits and underscores, got 'data-center'; use underscores instead of hyphens",
  },
  {
    title: "two endpoints of one resolver whose names differ in case only",
    make: (stack) => {
      const [place, options] = [subnet(stack), { clients, name: "peer" }];
      new DnsListener(stack, "one", { subnet: place, ...options });
      return new DnsListener(stack, "two", { subnet: place, ...options, name: "Peer" });
    },
    message:
      "shop/two: the name of a resolver endpoint must be unique in the resolver of its VCN, but shop/one has it already, got 'Peer'; give one of them another name",
  },
  {
    title: "a listener at an address that is Oracle's",
    make: (stack) => new DnsListener(stack, "listen", { subnet: subnet(stack), clients, privateIp: "10.0.1.1" }),
    message:
      "shop/listen: privateIp must be 10.0.1.2 to 10.0.1.254, the addresses for hosts in the subnet shop/subnet, got '10.0.1.1'; leave it out to get any free one",
  },
  {
    title: "two listeners at one address",
    make: (stack) => {
      const options = { subnet: subnet(stack), clients, privateIp: "10.0.1.53" };
      new DnsListener(stack, "one", options);
      return new DnsListener(stack, "two", options);
    },
    message:
      "shop/two: privateIp must be unique in its subnet, but shop/one has it already, got '10.0.1.53'; leave it out to get any free one",
  },
  {
    title: "a listener in a subnet of which nothing is known",
    make: (stack) =>
      new DnsListener(stack, "listen", { subnet: Subnet.fromSubnetId(stack, "place", SUBNET_ID), clients }),
    message:
      "shop/listen: a private endpoint with its own network security group needs the VCN of its subnet, which is not known for the import shop/place; give vcnId to Subnet.fromSubnetAttributes, use Subnet.fromLookup, or give the endpoint networkSecurityGroups",
  },
  {
    title: "a listener where no compartment is known",
    make: (stack) => {
      const place = Subnet.fromSubnetAttributes(stack, "place", { subnetId: SUBNET_ID, vcnId: VCN_ID });
      return new DnsListener(stack, "listen", { subnet: place, clients });
    },
    message:
      "shop/place: a DNS listener needs the compartment, which is not known for this import; give compartment to Subnet.fromSubnetAttributes, or use Subnet.fromLookup",
  },
  {
    title: "a forwarder without rules",
    make: (stack) => forwarding(stack),
    message:
      "shop/forward: rules must have at least one rule; give each rule its names and the address of a DNS server",
  },
  {
    title: "a forwarding rule without names",
    make: (stack) => forwarding(stack, { ...FAR, names: [] }),
    message:
      "shop/forward: the names of rules[0] must have at least one name; without names, all queries would be forwarded",
  },
  {
    title: "a forwarding rule with the bootstrap servers of a pool for a name",
    make: (stack) => forwarding(stack, { ...FAR, names: ["pool.example.com:9092"] }),
    message:
      "shop/forward: a name of rules[0] must be a domain name of at most 253 characters, got 'pool.example.com:9092'; leave out https://, ports and paths, as in pool.example.com",
  },
  {
    title: "a forwarding rule with an address for a name",
    make: (stack) => forwarding(stack, { ...FAR, names: ["10.1.0.7"] }),
    message:
      "shop/forward: a name of rules[0] must be a domain name of at most 253 characters, got '10.1.0.7'; leave out https://, ports and paths, as in pool.example.com",
  },
  {
    title: "a name of 254 characters",
    make: (stack) => forwarding(stack, { ...FAR, names: [`${"a.".repeat(126)}aa`] }),
    message: `shop/forward: a name of rules[0] must be a domain name of at most 253 characters, got '${"a.".repeat(40)}...'; leave out https://, ports and paths, as in pool.example.com`,
  },
  {
    title: "a forwarding rule to the name of a server",
    make: (stack) => forwarding(stack, { ...FAR, address: "dns.example.com" }),
    message:
      "shop/forward: the address of rules[0] must be an IPv4 address such as 10.0.0.5, got 'dns.example.com'; write four numbers from 0 to 255, without a prefix length",
  },
  {
    title: "a name below one that an earlier rule has",
    make: (stack) => forwarding(stack, { ...FAR, names: ["Example.com."] }, FAR),
    message:
      "shop/forward: a name of rules[1] must not be covered by 'Example.com.' of rules[0], which comes first, got 'pool.example.com'; put the rule for it first",
  },
  {
    title: "two forwarders of one VCN",
    make: (stack) => {
      const place = subnet(stack);
      new DnsForwarder(stack, "one", { subnet: place, rules: [FAR] });
      return new DnsForwarder(stack, "two", { subnet: place, rules: [FAR] });
    },
    message:
      "shop/two: the VCN of a DNS forwarder must be unique in the app, but shop/one has it already, got 'ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn'; give all rules to one of them, because they are one list",
  },
  {
    title: "names to forward that are a list of Terraform's",
    make: (stack) => forwarding(stack, { ...FAR, names: Token.asList("${var.names}") }),
    message:
      "shop/forward: the names of rules[0] must be strings that are known at synthesis, got a list that Terraform knows; write them out",
  },
]);
