// Internal: the labels that VCNs and subnets have in DNS.

import { type CoreSubnetConfig } from "@cdktf/provider-oci/lib/core-subnet";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Part } from "../core/resource/part";
import { meaningOf, taken } from "../core/resource/taken";
import { isKnown } from "../core/token/tokens";
import { type IVcn } from "./vcn";

const MAX_LENGTH = 15;
const LABEL = new RegExp(`^[A-Za-z][A-Za-z0-9]{0,${MAX_LENGTH - 1}}$`);

/**
 * Refuses what the service does not take as a label. A token passes.
 *
 * "Requirements for DNS Labels and Hostnames" in https://docs.oracle.com/iaas/Content/Network/Concepts/dns.htm: letters and
 * digits, the first a letter, at most 15.
 */
export function checkDnsLabel(at: string, label: string): void {
  if (!isKnown(label) || LABEL.test(label)) return;
  const rule = `must be a letter and at most ${MAX_LENGTH - 1} more letters and digits`;
  throw refusal(at, { what: "dnsLabel", rule, got: label, remedy: "leave out hyphens, underscores and dots" });
}

/** A label made of a construct's id: a label can never be changed, and neither can an id. */
export function dnsLabelFrom(id: string, fallback: string): string {
  const label = id.replace(/[^A-Za-z0-9]/g, "").replace(/^\d+/, "");
  return label.toLowerCase().slice(0, MAX_LENGTH) || fallback;
}

/** The label of a subnet, which is taken in the VCN. */
export function planDnsLabel(subnet: Construct, vcn: IVcn, dnsLabel: string | undefined): Part<CoreSubnetConfig> {
  if (dnsLabel === undefined) return {};
  checkDnsLabel(subnet.node.path, dnsLabel);
  const part = taken(subnet, {
    what: "the DNS label of a subnet",
    value: dnsLabel,
    within: "its VCN",
    holder: meaningOf(vcn.vcnId, vcn),
    key: [vcn.vcnId],
    anyCase: true,
    remedy: "give one of them a dnsLabel of its own",
  });
  return { ...part, config: { dnsLabel } };
}
