// What a subnet lets out whatever group something in it is in.

import { type NetworkPeer } from "./network-peer";
import { type Ports } from "./ports";

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
