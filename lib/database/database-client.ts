// Who is on the access list of a database that is reached from the internet.

import { refusal } from "../core/checks";
import { checkAddress, checkCidr, networkOf } from "../network/cidr";
import { type IVcn } from "../network/vcn";

/**
 * An entry of the access list of a database that has no private endpoint: addresses as the database sees them, which for clients behind
 * a NAT gateway is that of the gateway, or a VCN that reaches the database through a service gateway.
 */
export class DatabaseClient {
  /** One public IPv4 address. @throws ConfigurationError from the database, if the text is not an address */
  public static address(ipAddress: string): DatabaseClient {
    checkAddress(undefined, "ipAddress", ipAddress);
    return new DatabaseClient(ipAddress);
  }

  /**
   * A public IPv4 network in CIDR notation.
   *
   * @throws ConfigurationError from the database, if the text is not a network, begins inside of one, or is the whole internet
   */
  public static cidr(cidrBlock: string): DatabaseClient {
    checkCidr(undefined, "cidrBlock", cidrBlock);
    if (networkOf(cidrBlock)?.prefix === 0) {
      const [rule, remedy] = ["must not be the whole internet", "name the networks, or use DatabaseAccess.anywhere()"];
      throw refusal(undefined, { what: "cidrBlock", rule, got: cidrBlock, remedy });
    }
    return new DatabaseClient(cidrBlock);
  }

  /** Whatever is in a VCN and reaches the database through its service gateway. */
  public static vcn(vcn: IVcn): DatabaseClient {
    return new DatabaseClient(vcn.vcnId);
  }

  /**
   * Private addresses of a VCN that reach the database through its service gateway.
   *
   * @throws ConfigurationError from the database, if the text is not a network, or begins inside of one
   */
  public static vcnCidr(vcn: IVcn, cidrBlock: string): DatabaseClient {
    checkCidr(undefined, "cidrBlock", cidrBlock);
    return new DatabaseClient(`${vcn.vcnId};${cidrBlock}`);
  }

  private constructor(private readonly entry: string) {}

  /** @internal */
  public _render(): string {
    return this.entry;
  }
}
