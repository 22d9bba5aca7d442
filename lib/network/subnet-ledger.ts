// Internal: which addresses and DNS labels of a VCN its subnets have taken.

import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { resolvedText } from "../core/token/tokens";
import { areOverlapping } from "./cidr";

interface Entry {
  readonly path: string;
  readonly cidrBlock: string;
  readonly dnsLabel: string | undefined;
}

/** Kept by a VCN or its import; subnets of other origin are not in it. */
export class SubnetLedger {
  private readonly entries: Entry[] = [];

  /** Enters a subnet, or refuses it for one that is there already. */
  public enter(subnet: IConstruct, cidrBlock: string, dnsLabel: string | undefined): void {
    const at = subnet.node.path;
    const label = dnsLabel === undefined ? undefined : resolvedText(subnet, dnsLabel).toLowerCase();
    for (const other of this.entries) {
      if (areOverlapping(cidrBlock, other.cidrBlock) === true) {
        const rule = `must not overlap the ${other.cidrBlock} of ${other.path}`;
        throw refusal(at, { what: "cidrBlock", rule, got: cidrBlock, remedy: "give one of them other addresses" });
      }
      if (label !== undefined && label === other.dnsLabel) {
        const rule = `is the one of ${other.path} already`;
        throw refusal(at, { what: `dnsLabel '${label}'`, rule, remedy: "give one of them a dnsLabel of its own" });
      }
    }
    this.entries.push({ path: at, cidrBlock, dnsLabel: label });
  }
}
