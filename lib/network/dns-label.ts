// Internal: the labels that VCNs and subnets have in DNS.

import { type CoreSubnetConfig } from "@cdktf/provider-oci/lib/core-subnet";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Part } from "../core/resource/part";
import { isTaken, meaningOf, taken, type Unique } from "../core/resource/taken";
import { isKnown } from "../core/token/tokens";
import { type IVcn } from "./vcn";

const MAX_LENGTH = 15;
const LABEL = new RegExp(`^[A-Za-z][A-Za-z0-9]{0,${MAX_LENGTH - 1}}$`);

/**
 * Rejects what the service does not accept as a label. A token is accepted.
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

/**
 * The label of a subnet, reserved in the VCN. If none is given, a subnet in a VCN made here gets one from its id, unless the VCN
 * has no DNS; an imported VCN may have no DNS.
 */
export function planDnsLabel(subnet: Construct, vcn: IVcn, given: string | undefined): Part<CoreSubnetConfig> {
  const hasDns = vcn._known.find("hasDns");
  if (given !== undefined && hasDns === false) {
    const rule = `must be left out in the VCN ${vcn.node.path}, which has no DNS`;
    throw refusal(subnet.node.path, { what: "dnsLabel", rule, got: given, remedy: "or create the VCN with DNS" });
  }
  const dnsLabel = given ?? (hasDns === true ? freeLabel(subnet, vcn) : undefined);
  if (dnsLabel === undefined) return {};
  checkDnsLabel(subnet.node.path, dnsLabel);
  return { ...taken(subnet, labelOf(vcn, dnsLabel)), config: { dnsLabel } };
}

function labelOf(vcn: IVcn, value: string): Unique {
  return {
    what: "the DNS label of a subnet",
    value,
    within: "its VCN",
    holder: meaningOf(vcn.vcnId, vcn),
    key: [vcn.vcnId],
    anyCase: true,
    remedy: "give one of them its own dnsLabel",
  };
}

/**
 * The label from the id, with a number at the end if another subnet has it: two ids can have the same beginning, or the same
 * letters.
 */
function freeLabel(subnet: Construct, vcn: IVcn): string {
  const first = dnsLabelFrom(subnet.node.id, "subnet");
  let label = first;
  for (let number = 2; isTaken(subnet, labelOf(vcn, label)); number++) {
    label = `${first.slice(0, MAX_LENGTH - String(number).length)}${number}`;
  }
  return label;
}
