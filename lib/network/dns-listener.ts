// Answers DNS queries of other networks for the names of a VCN.

import { DnsResolverEndpoint } from "@cdktf/provider-oci/lib/dns-resolver-endpoint";
import { Construct } from "constructs";
import { checkSome } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { type NetworkPeer } from "./network-peer";
import { type INetworkSecurityGroup } from "./network-security-group";
import { dnsRules, planResolverEndpoint } from "./resolver-endpoint";
import { type ISubnet } from "./subnet";

/** The properties of a listener. */
export interface DnsListenerProps extends ResourceOptions {
  /**
   * The private subnet of the listener's address, in the VCN whose names are resolved; its VCN must be known. A change replaces
   * the listener, and with it the address.
   */
  readonly subnet: ISubnet;

  /**
   * The clients that may send queries: the network of another VCN's `DnsForwarder`, or the DNS servers of a data center; at least
   * one. They get access by UDP and TCP 53, and need a route to the subnet. A change is made in place.
   */
  readonly clients: NetworkPeer[];

  /**
   * The name: letters, digits and underscores, unique in the VCN's resolver regardless of case. A change replaces the listener.
   *
   * @default - the id of the construct, with underscores for other characters
   */
  readonly name?: string;

  /**
   * The address of the listener in the subnet. If you write it out, it is known before anything is deployed. A change replaces
   * the listener.
   *
   * @default - any free address of the subnet
   */
  readonly privateIp?: string;

  /**
   * Where the listener's network security group lives. The listener itself lives where the VCN's resolver does.
   *
   * @default - the compartment of the subnet
   */
  readonly compartment?: Compartment;
}

/**
 * An address in a VCN where other networks can resolve names that only its resolver knows, such as that of a private stream pool.
 *
 * The resolver appears some time after the VCN: if the first deployment does not find it, deploy again. The rules of the network
 * security group are stateful; Oracle recommends stateless rules for a very high number of queries
 * (https://docs.oracle.com/en-us/iaas/Content/Network/Concepts/dns-topic-resolver_endpoints.htm).
 */
export class DnsListener extends Construct {
  /** The address to send queries to. */
  public readonly listeningAddress: string;

  /** The network security group of the address. */
  public readonly networkSecurityGroup: INetworkSecurityGroup;

  /**
   * @throws ConfigurationError if there are no clients or they are the whole internet, for a name that the service does not
   * accept or that another endpoint of the VCN has, for a subnet that is public or whose VCN is not known, and for an address
   * that is not in the subnet
   */
  public constructor(scope: Construct, id: string, props: DnsListenerProps) {
    super(scope, id);
    checkProps(this, "DnsListenerProps", props);
    const { clients, privateIp: listeningAddress } = props;
    checkSome(this.node.path, clients, { what: "clients", remedy: "name the networks whose resolvers send queries" });
    const planned = planResolverEndpoint(this, "DNS listener", props, { clients, rules: dnsRules("INGRESS", clients) });
    const config = {
      isListening: true,
      isForwarding: false,
      ...(listeningAddress !== undefined && { listeningAddress }),
    };
    const endpoint = make(DnsResolverEndpoint, this, props, [{ config }, ...planned.parts]);
    this.listeningAddress = listeningAddress ?? endpoint.listeningAddress;
    this.networkSecurityGroup = planned.made().group;
  }
}
