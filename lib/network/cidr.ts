// Internal: the IPv4 networks that OCI accepts for a VCN or subnet, and how networks lie to each other.

import { refusal } from "../core/checks";
import { addressNumber, addressText, checkCidr, networkOf } from "../core/ipv4";
import { isKnown } from "../core/token/tokens";

const LARGEST = 16;
const SMALLEST = 30;

/**
 * Rejects a network that a VCN or subnet cannot have. A token is accepted.
 *
 * /16 to /30: https://docs.oracle.com/iaas/api/#/en/iaas/latest/Vcn.
 */
export function checkBlock(at: string, what: string, cidr: string): void {
  checkCidr(at, what, cidr);
  const network = networkOf(cidr);
  if (network === undefined) return;
  if (network.prefix < LARGEST || network.prefix > SMALLEST) {
    const remedy = "choose another prefix length";
    throw refusal(at, { what, rule: `must be /${LARGEST} to /${SMALLEST}`, got: cidr, remedy });
  }
  const reserved = RESERVED.find((range) => areOverlapping(cidr, range.cidr));
  if (reserved === undefined) return;
  const rule = `must not be in ${reserved.cidr}, ${reserved.what}`;
  throw refusal(at, { what, rule, got: cidr, remedy: "take it from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16" });
}

/**
 * "IP Addresses Reserved for Use by Oracle" in https://docs.oracle.com/en-us/iaas/Content/Network/Concepts/overview.htm:
 * link-local, and classes D and E. The other two are never addresses in a network (RFC 6890).
 */
const RESERVED: readonly { readonly cidr: string; readonly what: string }[] = [
  { cidr: "169.254.0.0/16", what: "the link-local addresses, which Oracle reserves" },
  { cidr: "224.0.0.0/4", what: "the multicast addresses (class D), which Oracle reserves" },
  { cidr: "240.0.0.0/4", what: "the addresses of class E, which Oracle reserves" },
  { cidr: "127.0.0.0/8", what: "the addresses of the host itself" },
  { cidr: "0.0.0.0/8", what: "which a network cannot have" },
];

/**
 * The reserved range that a network lies in, which a host cannot use; undefined if it lies in none, or is known only at apply.
 */
export function unusableRange(cidr: string): { readonly cidr: string; readonly what: string } | undefined {
  return RESERVED.find((range) => liesWithin(cidr, range.cidr) === true);
}

/** Whether `inner` lies in `outer`; undefined if one of them is known only at apply. */
export function liesWithin(inner: string, outer: string): boolean | undefined {
  const [a, b] = [networkOf(inner), networkOf(outer)];
  return a && b && a.first >= b.first && a.last <= b.last;
}

/** Whether the networks together contain every address. */
function coverEverything(cidrs: readonly string[]): boolean {
  const networks = cidrs.map(networkOf).filter((network) => network !== undefined);
  const sorted = networks.sort((a, b) => a.first - b.first);
  const end = sorted.reduce((next, { first, last }) => (first <= next ? Math.max(next, last + 1) : next), 0);
  return end === 2 ** 32;
}

/**
 * The addresses of private networks (RFC 1918), and those behind a carrier's NAT (RFC 6598), from which no connection comes over
 * the internet.
 */
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];

/** The private range that a network lies in; undefined if it lies in none, or is known only at apply. */
export function privateRange(cidr: string): string | undefined {
  return PRIVATE.find((range) => liesWithin(cidr, range) === true);
}

/** Whether the networks together are the whole internet: every address except those that do not exist there. */
export function areTheInternet(cidrs: readonly string[]): boolean {
  return coverEverything([...cidrs, ...PRIVATE, ...RESERVED.map(({ cidr }) => cidr)]);
}

/** Whether two networks share an address; undefined if one of them is known only at apply. */
export function areOverlapping(one: string, other: string): boolean | undefined {
  const [a, b] = [networkOf(one), networkOf(other)];
  return a && b && a.first <= b.last && b.first <= a.last;
}

/**
 * Whether a host in the subnet can have the address; undefined if one of them is known only at apply.
 *
 * Oracle reserves the first two addresses of a subnet and the last one
 * (https://docs.oracle.com/en-us/iaas/Content/Network/Tasks/Overview_of_VCNs_and_Subnets.htm).
 */
export function isUsableIn(address: string, subnet: string): boolean | undefined {
  const [number, network] = [isKnown(address) ? addressNumber(address) : undefined, networkOf(subnet)];
  return number === undefined ? undefined : network && number > network.first + 1 && number < network.last;
}

/** `10.0.1.2 to 10.0.1.254`: the addresses for which `isUsableIn` is true in a known subnet. */
export function hostRange(subnet: string): string {
  const { first, last } = networkOf(subnet) ?? { first: 0, last: 0 };
  return `${addressText(first + 2)} to ${addressText(last - 1)}`;
}
