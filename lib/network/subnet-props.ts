// What a subnet is made of.

import { type Compartment } from "../core/compartment";
import { type Tags } from "../core/tags";
import { type ResourceTimeouts } from "../core/resource/options";
import { type SubnetAccess } from "./subnet-access";
import { type SubnetEgress } from "./subnet-egress";
import { type IVcn } from "./vcn";

/** What can be said of a subnet besides its VCN. */
export interface SubnetOptions {
  /**
   * Its IPv4 network, /30 or larger, inside the VCN and not overlapping another subnet. A change is made in place. Its
   * first two addresses and the last one are Oracle's.
   */
  readonly cidrBlock: string;

  /** The name, which need not be unique. A change renames the subnet in place. */
  readonly name: string;

  /**
   * Whether it has public addresses, and where its routes lead. A change between private and public replaces the subnet
   * and all that is in it; a change of the routes does not.
   *
   * @default SubnetAccess.private()
   */
  readonly access?: SubnetAccess;

  /**
   * The subnet's label in DNS, unique in the VCN: a letter and at most 14 more letters and digits. A change replaces the
   * subnet and all that is in it.
   *
   * @default - made of the construct's id; in an imported VCN, which may have no DNS, none
   */
  readonly dnsLabel?: string;

  /**
   * What is let out for everything in the subnet: for what cannot be in a network security group, such as notebooks of Data
   * Science and workspaces of Data Integration. A change is made in place.
   *
   * @default - nothing; network security groups let out
   */
  readonly egress?: SubnetEgress[];

  /**
   * Whether TCP 443 is let out to the subnet itself, for service connectors that reach private streams in it: no network
   * security group holds their reverse connections. A change is made in place.
   *
   * @default false
   * @see https://docs.oracle.com/en-us/iaas/Content/connector-hub/get-service-connector-stream-private.htm
   */
  readonly reverseConnections?: boolean;

  /**
   * Where the subnet lives. A change moves it in place.
   *
   * @default - the compartment of the VCN
   */
  readonly compartment?: Compartment;

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
}

/** What a subnet is made of. */
export interface SubnetProps extends SubnetOptions {
  /** The VCN. A change replaces the subnet and all that is in it. */
  readonly vcn: IVcn;
}
