// Internal: IPv4 networks and addresses, in the code and in an input at deployment, as strict as OCI is: no leading zeros, and a
// network begins at its first address.

import { refusal } from "./checks";
import { isKnown } from "./token/tokens";

/** A network as the numbers of its first and last address. */
export interface Network {
  readonly first: number;
  readonly last: number;
  readonly prefix: number;
}

const OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const OCTETS = `${OCTET}([.]${OCTET}){3}`;

/** In the syntax of regular expressions that Terraform and Resource Manager's forms share. */
export const ADDRESS_ANSWER = `^${OCTETS}$`;

/** The same for a network. It also matches an address inside the network, which an expression of this length cannot tell. */
export const CIDR_ANSWER = `^${OCTETS}/(3[0-2]|[12]?[0-9])$`;

const ADDRESS = new RegExp(ADDRESS_ANSWER);
const CIDR = new RegExp(CIDR_ANSWER);

/** The rules in words, to complete the sentence "must be ...". */
export const ADDRESS_RULE = "an IPv4 address such as 10.0.0.5";
export const CIDR_RULE = "an IPv4 network in CIDR notation such as 10.0.0.0/16";

/**
 * The network that a string denotes, even if its address is inside the network; undefined for a token and for any other string.
 */
export function networkOf(cidr: string): Network | undefined {
  if (!isKnown(cidr)) return undefined;
  const [address = "", prefix = ""] = CIDR.test(cidr) ? cidr.split("/") : [];
  const number = addressNumber(address);
  if (number === undefined) return undefined;
  const size = 2 ** (32 - Number(prefix));
  const first = Math.floor(number / size) * size;
  return { first, last: first + size - 1, prefix: Number(prefix) };
}

export function addressNumber(address: string): number | undefined {
  if (!ADDRESS.test(address)) return undefined;
  return address.split(".").reduce((number, octet) => number * 256 + Number(octet), 0);
}

export function addressText(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");
}

/** Rejects what is not an IPv4 address. A token is accepted. */
export function checkAddress(at: string | undefined, what: string, address: string): void {
  if (!isKnown(address) || addressNumber(address) !== undefined) return;
  const remedy = "write four numbers from 0 to 255, without a prefix length";
  throw refusal(at, { what, rule: `must be ${ADDRESS_RULE}`, got: address, remedy });
}

/** Rejects what is not an IPv4 network in CIDR notation. A token is accepted. */
export function checkCidr(at: string | undefined, what: string, cidr: string): void {
  if (!isKnown(cidr)) return;
  const network = networkOf(cidr);
  if (network === undefined) {
    throw refusal(at, { what, rule: `must be ${CIDR_RULE}`, got: cidr, remedy: remedyFor(cidr) });
  }
  const canonical = `${addressText(network.first)}/${network.prefix}`;
  if (cidr === canonical) return;
  const rule = "must begin at the first address of its network";
  throw refusal(at, { what, rule, got: cidr, remedy: `write ${canonical}` });
}

function remedyFor(cidr: string): string {
  if (addressNumber(cidr) !== undefined) return `add the prefix length, for example ${cidr}/32 for this one address`;
  return "write four numbers from 0 to 255, a slash and a prefix length from 0 to 32";
}
