// What a subnet lets out whatever group something in it is in: its security list, which is empty otherwise.

import {
  type CoreSecurityListConfig,
  type CoreSecurityListEgressSecurityRules,
} from "@cdktf/provider-oci/lib/core-security-list";
import { refusal } from "../core/checks";
import { NetworkPeer } from "./network-peer";
import { Ports } from "./ports";
import { type SubnetOptions } from "./subnet";

/** What a subnet lets out for everything in it. The rule is stateful: answers need no rule. */
export interface SubnetEgress {
  /** Where to: a network, an address, anybody, or Oracle's services; not a network security group. */
  readonly to: NetworkPeer;

  /** The protocol and the ports. */
  readonly ports: Ports;

  /**
   * What the rule is for, for whoever reads the list in the console.
   *
   * @default - no description
   */
  readonly description?: string;
}

/** What the list of a subnet is made of. */
type SecurityListOptions = Required<Pick<SubnetOptions, "name" | "cidrBlock" | "egress" | "reverseConnections">>;

/** The list, or a refusal of what cannot stand in it. @internal */
export function securityList(
  at: string,
  options: SecurityListOptions,
): Pick<CoreSecurityListConfig, "displayName" | "egressSecurityRules"> {
  const egressSecurityRules = rulesOf(at, options);
  const displayName = `${options.name}-${suffixOf(options)}`;
  return { displayName, ...(egressSecurityRules.length > 0 && { egressSecurityRules }) };
}

function suffixOf({ egress, reverseConnections }: SecurityListOptions): string {
  if (reverseConnections) return "reverse-connections";
  return egress.length === 0 ? "closed" : "egress";
}

function rulesOf(at: string, options: SecurityListOptions): CoreSecurityListEgressSecurityRules[] {
  const own = options.egress.map((rule) => renderRule(at, rule));
  if (!options.reverseConnections) return own;
  const to = NetworkPeer.cidr(options.cidrBlock);
  const description = "Reverse connections of service connectors";
  return [renderRule(at, { to, ports: Ports.tcp(443), description }), ...own];
}

function renderRule(at: string, { to, ports, description }: SubnetEgress): CoreSecurityListEgressSecurityRules {
  if (to._group !== undefined) {
    const rule = "must not lead to a network security group, which a subnet's security list cannot name";
    throw refusal(at, { what: "egress", rule, got: to._group.node.path, remedy: "name the subnet's network instead" });
  }
  const { protocol, tcpOptions, udpOptions } = ports._render();
  return {
    destination: to._value,
    destinationType: to._type,
    protocol,
    tcpOptions: tcpOptions?.destinationPortRange,
    udpOptions: udpOptions?.destinationPortRange,
    description,
  };
}
