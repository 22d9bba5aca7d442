// The entries of the access list of a database that is reached from the internet.

import { orList, refusal } from "../core/checks";
import { checkAddress, checkCidr, networkOf } from "../core/ipv4";
import { isKnown, isUnknownList } from "../core/token/tokens";
import { liesWithin, privateRange, unusableRange } from "../network/cidr";
import { type IVcn } from "../network/vcn";

/**
 * An entry of the access list of a database without a private endpoint. It is either the addresses that the database sees,
 * which for clients behind a NAT gateway is the address of the gateway; or a VCN that reaches the database through a service
 * gateway.
 */
export class DatabaseClient {
  /**
   * One public IPv4 address.
   *
   * @throws ConfigurationError from the database, if the string is not an address, or not a public one
   */
  public static address(ipAddress: string): DatabaseClient {
    checkAddress(undefined, "ipAddress", ipAddress);
    checkPublic("ipAddress", ipAddress, `${ipAddress}/32`);
    return new DatabaseClient(ipAddress, isKnown(ipAddress) ? `${ipAddress}/32` : ipAddress);
  }

  /**
   * A public IPv4 network in CIDR notation.
   *
   * @throws ConfigurationError from the database, if the string is not a network, does not begin at its first address, is the
   * whole internet, or does not consist of public addresses
   */
  public static cidr(cidrBlock: string): DatabaseClient {
    checkCidr(undefined, "cidrBlock", cidrBlock);
    if (networkOf(cidrBlock)?.prefix === 0) {
      const [rule, remedy] = ["must not be the whole internet", "name the networks, or use DatabaseAccess.anywhere()"];
      throw refusal(undefined, { what: "cidrBlock", rule, got: cidrBlock, remedy });
    }
    checkPublic("cidrBlock", cidrBlock, cidrBlock);
    return new DatabaseClient(cidrBlock, cidrBlock);
  }

  /** All clients in a VCN that reach the database through its service gateway. */
  public static vcn(vcn: IVcn): DatabaseClient {
    return new DatabaseClient(vcn.vcnId, ANY, vcn);
  }

  /**
   * Private addresses of a VCN that reach the database through its service gateway.
   *
   * @throws ConfigurationError from the database, if the string is not a network, does not begin at its first address, or is
   * not part of the VCN's networks, as far as these are known
   */
  public static vcnCidr(vcn: IVcn, cidrBlock: string): DatabaseClient {
    checkCidr(undefined, "cidrBlock", cidrBlock);
    checkOfVcn(vcn, cidrBlock);
    return new DatabaseClient(`${vcn.vcnId};${cidrBlock}`, cidrBlock, vcn);
  }

  private constructor(
    private readonly entry: string,
    /** Its addresses, in CIDR notation. @internal */
    public readonly _network: string,
    /** The VCN of the addresses; undefined for public addresses. @internal */
    public readonly _vcn?: IVcn,
  ) {}

  /** @internal */
  public _render(): string {
    return this.entry;
  }
}

const ANY = "0.0.0.0/0";

/** Class E as a whole, which Oracle reserves. It is not documented whether service gateways use source addresses from it. */
const OF_ORACLE = "240.0.0.0/4";

function checkPublic(what: string, got: string, network: string): void {
  const within = privateRange(network);
  const reserved = unusableRange(network);
  if (network === OF_ORACLE) return;
  if (within === undefined && reserved === undefined) return;
  const where =
    within === undefined ? `${reserved?.cidr ?? ""}, ${reserved?.what ?? ""}` : `${within}, which is private`;
  const remedy =
    "name the public address of the client, or use DatabaseClient.vcn() for clients that use a service gateway";
  throw refusal(undefined, { what, rule: `must be public, but is in ${where}`, got, remedy });
}

function checkOfVcn({ node, _known }: IVcn, got: string): void {
  const what = "cidrBlock";
  if (networkOf(got)?.prefix === 0) {
    const remedy = "use DatabaseClient.vcn() for all clients in it";
    throw refusal(undefined, { what, rule: "must be addresses of the VCN", got, remedy });
  }
  const blocks: unknown = _known.find("cidrBlocks");
  if (!Array.isArray(blocks) || isUnknownList(blocks)) return;
  const known = blocks as readonly string[];
  if (known.length === 0 || known.some((block) => liesWithin(got, block) !== false)) return;
  const rule = `must be within ${orList(known)}, the addresses of ${node.path}`;
  throw refusal(undefined, { what, rule, got, remedy: "choose addresses from these" });
}
