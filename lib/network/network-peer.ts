// The other end of a connection, as a security rule names it.

import { Fn, Op, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { checkAddress, checkCidr, networkOf } from "../core/ipv4";
import { type Condition } from "../core/resource/part";
import { isKnown, operand, resolvedText } from "../core/token/tokens";
import { type INetworkSecurityGroup } from "./network-security-group";

const ANY_IPV4 = "0.0.0.0/0";
const KNOWN_PREFIX = /\/[1-9]\d?$/;

/** The source or destination of a connection: a network, the members of a network security group, or anyone. */
export class NetworkPeer {
  /**
   * An IPv4 network in CIDR notation.
   *
   * @throws ConfigurationError if the string is not a network, does not begin at its first address, or is the whole internet
   */
  public static cidr(cidrBlock: string): NetworkPeer {
    checkCidr(undefined, "cidrBlock", cidrBlock);
    if (networkOf(cidrBlock)?.prefix === 0) {
      const remedy = "name the networks you mean, or write NetworkPeer.anyIpv4()";
      throw refusal(undefined, { what: "cidrBlock", rule: "must not be the whole internet", got: cidrBlock, remedy });
    }
    return new NetworkPeer("CIDR_BLOCK", cidrBlock);
  }

  /**
   * One IPv4 address.
   *
   * @throws ConfigurationError if the string is not an address
   */
  public static address(ipAddress: string): NetworkPeer {
    checkAddress(undefined, "ipAddress", ipAddress);
    return new NetworkPeer("CIDR_BLOCK", `${ipAddress}/32`);
  }

  /** The members of a network security group, which must be in the same VCN. */
  public static group(group: INetworkSecurityGroup): NetworkPeer {
    return new NetworkPeer("NETWORK_SECURITY_GROUP", group.networkSecurityGroupId, group);
  }

  /** Anyone: any IPv4 address. */
  public static anyIpv4(): NetworkPeer {
    return new NetworkPeer("CIDR_BLOCK", ANY_IPV4);
  }

  /** The services behind a service gateway, by the region's service CIDR label. @internal */
  public static _oracleServices(label: string): NetworkPeer {
    return new NetworkPeer("SERVICE_CIDR_BLOCK", label);
  }

  private constructor(
    /** Its name in `source_type` and `destination_type`. @internal */
    public readonly _type: string,
    /** Its value in `source` and `destination`. @internal */
    public readonly _value: string,
    /** @internal */
    public readonly _group?: INetworkSecurityGroup,
    /** The condition that Terraform checks. @internal */
    public readonly _precondition?: Condition,
  ) {}

  /** The same peer, which Terraform rejects if it is a token for the whole internet. @internal */
  public _exceptAnybody(errorMessage: string): NetworkPeer {
    if (isKnown(this._value) || this._type !== "CIDR_BLOCK" || KNOWN_PREFIX.test(this._value)) return this;
    const condition = Op.not(Fn.endswith(operand(this._value), "/0"));
    return new NetworkPeer(this._type, this._value, this._group, { condition, errorMessage });
  }

  /** @internal */
  public get _isServices(): boolean {
    return this._type === "SERVICE_CIDR_BLOCK";
  }

  /** @internal */
  public get _isAnyIpv4(): boolean {
    return this._value === ANY_IPV4;
  }

  /** Two peers with the same text are the same peer. @internal */
  public _text(scope: IConstruct): string {
    return `${this._type} ${resolvedText(scope, this._value)}`;
  }

  /**
   * The name of the peer in the id of a rule, before everything except letters and digits is removed. It is stable as long as the
   * peer keeps its address. @internal
   */
  public _id(scope: IConstruct): string {
    if (this._isServices) return "oracle-services";
    if (this._isAnyIpv4) return "any-ipv4";
    return this._group === undefined ? resolvedText(scope, this._value) : pathFrom(scope, this._group);
  }
}

/** Within one stack the stack's id is left out, so that the stack can be renamed. */
function pathFrom(scope: IConstruct, { node: { path } }: IConstruct): string {
  const own = `${TerraformStack.of(scope).node.path}/`;
  return path.startsWith(own) ? path.slice(own.length) : path;
}
