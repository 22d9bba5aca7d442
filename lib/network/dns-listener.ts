// Where other networks ask for the names of a VCN.

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

/** What a listener is made of. */
export interface DnsListenerProps extends ResourceOptions {
  /**
   * The private subnet of its address, of the VCN whose names are asked for; its VCN must be known. A change replaces the listener, whose
   * address changes then.
   */
  readonly subnet: ISubnet;

  /**
   * Who may ask: the network of another VCN's `DnsForwarder`, the DNS servers of a data centre; at least one. They are let in by UDP and TCP
   * 53, and need a route to the subnet. A change is made in place.
   */
  readonly clients: NetworkPeer[];

  /**
   * The name: letters, digits and underscores, unique in the VCN's resolver without regard to case. A change replaces the listener.
   *
   * @default - the id of the construct, with underscores for other characters
   */
  readonly name?: string;

  /**
   * The address in the subnet, by which it is asked. Written out, it is known before anything is deployed. A change replaces the listener.
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
 * An address in a VCN where other networks ask for the names that only its resolver knows, such as that of a private stream pool.
 *
 * The resolver comes with the VCN, some time after it: if the first deployment does not find it, deploy again. Rules of its network security
 * group are stateful; Oracle advises stateless ones for very many questions
 * (https://docs.oracle.com/en-us/iaas/Content/Network/Concepts/dns-topic-resolver_endpoints.htm).
 */
export class DnsListener extends Construct {
  /** The address to send questions to. */
  public readonly listeningAddress: string;

  /** The network security group of the address. */
  public readonly networkSecurityGroup: INetworkSecurityGroup;

  /**
   * @throws ConfigurationError for no clients or the whole internet, a name that the service does not take or another endpoint of the VCN has, a
   * public subnet, one of unknown VCN, and an address that is not its own
   */
  public constructor(scope: Construct, id: string, props: DnsListenerProps) {
    super(scope, id);
    checkProps(this, "DnsListenerProps", props);
    const { clients, privateIp: listeningAddress } = props;
    checkSome(this.node.path, clients, { what: "clients", remedy: "name the networks whose resolvers ask" });
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
