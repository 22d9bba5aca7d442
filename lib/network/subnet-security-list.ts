// The outbound traffic that a subnet allows regardless of network security groups: its security list, which is otherwise empty.

import {
  CoreSecurityList,
  type CoreSecurityListConfig,
  type CoreSecurityListEgressSecurityRules,
} from "@cdktf/provider-oci/lib/core-security-list";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { NetworkPeer } from "./network-peer";
import { Ports } from "./ports";
import { type SubnetOptions } from "./subnet";

/** Outbound traffic that a subnet allows for everything in it. The rule is stateful: answers need no rule. */
export interface SubnetEgress {
  /** The destination: a network, an address, anyone, or Oracle's services; not a network security group. */
  readonly to: NetworkPeer;

  /** The protocol and the ports. */
  readonly ports: Ports;

  /**
   * The purpose of the rule, which the console shows.
   *
   * @default - no description
   */
  readonly description?: string;
}

type Rule = CoreSecurityListEgressSecurityRules;

/** The settings that the list of a subnet depends on. */
type SecurityListOptions = Required<Pick<SubnetOptions, "name" | "cidrBlock" | "egress">> &
  Pick<SubnetOptions, "reverseConnections">;

/** The security list of a subnet made here; it rejects rules that a list cannot have. @internal */
export class SubnetSecurityList {
  private readonly own: readonly Rule[];
  private hasReverse: boolean;
  private resource?: CoreSecurityList;

  public constructor(
    at: string,
    private readonly options: SecurityListOptions,
  ) {
    this.own = options.egress.map((rule) => renderRule(at, rule));
    this.hasReverse = options.reverseConnections ?? false;
  }

  /** Makes the list below its subnet. @returns its OCID */
  public build(
    subnet: Construct,
    { tags }: ResourceOptions,
    place: Pick<CoreSecurityListConfig, "compartmentId" | "vcnId">,
  ): string {
    const { displayName, rules } = this;
    const config = { ...place, displayName, ...(rules.length > 0 && { egressSecurityRules: [...rules] }) };
    this.resource = make(CoreSecurityList, subnet, { tags }, [{ config }], "SecurityList");
    return this.resource.id;
  }

  /** The egress rules of the subnet, without reverse connections. */
  public get egress(): readonly SubnetEgress[] {
    return this.options.egress;
  }

  /** Whether the list allows nothing except reverse connections. */
  public get isClosed(): boolean {
    return this.own.length === 0;
  }

  /**
   * Allows reverse connections, for the first connector that reaches a stream in the subnet. @returns false if the subnet's
   * options forbid it
   */
  public letReverseConnectionsOut(): boolean {
    if (this.options.reverseConnections === false) return false;
    if (this.hasReverse || this.resource === undefined) return true;
    this.hasReverse = true;
    this.resource.displayName = this.displayName;
    this.resource.putEgressSecurityRules([...this.rules]);
    return true;
  }

  private get rules(): readonly Rule[] {
    if (!this.hasReverse) return this.own;
    const to = NetworkPeer.cidr(this.options.cidrBlock);
    const reverse = renderRule("", { to, ports: Ports.tcp(443), description: REVERSE });
    // The same rule is not written twice; its description does not matter.
    return this.own.some((rule) => textOf(rule) === textOf(reverse)) ? this.own : [reverse, ...this.own];
  }

  private get displayName(): string {
    const suffix = this.hasReverse ? "reverse-connections" : this.isClosed ? "closed" : "egress";
    return `${this.options.name}-${suffix}`;
  }
}

const REVERSE = "Reverse connections of service connectors";

function textOf(rule: Rule): string {
  return JSON.stringify({ ...rule, description: undefined });
}

function renderRule(at: string, { to, ports, description }: SubnetEgress): Rule {
  if (to._group !== undefined) {
    const rule = "must not lead to a network security group, because a subnet's security list cannot name one";
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
