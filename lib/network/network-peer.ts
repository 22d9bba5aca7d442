// The other end of a connection, as a security rule names it.

import { Fn, Op, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Condition } from "../core/resource/part";
import { isKnown, operand, resolvedText } from "../core/token/tokens";
import { checkAddress, checkCidr, networkOf } from "./cidr";
import { type INetworkSecurityGroup } from "./network-security-group";

const ANY_IPV4 = "0.0.0.0/0";
const KNOWN_PREFIX = /\/[1-9]\d?$/;

/**
 * Who may connect, or be connected to: a network, the members of a network security group, or everybody.
 */
export class NetworkPeer {
  /**
   * An IPv4 network in CIDR notation.
   *
   * @throws ConfigurationError if the text is not a network, begins inside of one, or is the whole internet
   */
  public static cidr(cidrBlock: string): NetworkPeer {
    checkCidr(undefined, "cidrBlock", cidrBlock);
    if (networkOf(cidrBlock)?.prefix === 0) {
      const remedy = "name the networks that are meant, or write NetworkPeer.anyIpv4()";
      throw refusal(undefined, { what: "cidrBlock", rule: "must not be the whole internet", got: cidrBlock, remedy });
    }
    return new NetworkPeer("CIDR_BLOCK", cidrBlock);
  }

  /**
   * One IPv4 address.
   *
   * @throws ConfigurationError if the text is not an address
   */
  public static address(ipAddress: string): NetworkPeer {
    checkAddress(undefined, "ipAddress", ipAddress);
    return new NetworkPeer("CIDR_BLOCK", `${ipAddress}/32`);
  }

  /** Whatever is in a network security group; it must be one of the same VCN. */
  public static group(group: INetworkSecurityGroup): NetworkPeer {
    return new NetworkPeer("NETWORK_SECURITY_GROUP", group.networkSecurityGroupId, group);
  }

  /** Everybody: any IPv4 address. */
  public static anyIpv4(): NetworkPeer {
    return new NetworkPeer("CIDR_BLOCK", ANY_IPV4);
  }

  /** The services behind a service gateway, by the region's service CIDR label. @internal */
  public static _oracleServices(label: string): NetworkPeer {
    return new NetworkPeer("SERVICE_CIDR_BLOCK", label);
  }

  private constructor(
    /** What `source_type` and `destination_type` call it. @internal */
    public readonly _type: string,
    /** What `source` and `destination` name. @internal */
    public readonly _value: string,
    /** @internal */
    public readonly _group?: INetworkSecurityGroup,
    /** What Terraform checks of it. @internal */
    public readonly _precondition?: Condition,
  ) {}

  /** The same peer, which Terraform refuses if it is a token for the whole internet. @internal */
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

  /** Two peers of one text are the same peer. @internal */
  public _text(scope: IConstruct): string {
    return `${this._type} ${resolvedText(scope, this._value)}`;
  }

  /** What the id of a rule calls it, before all but letters and digits is taken out: stable as long as what it names keeps its address. @internal */
  public _id(scope: IConstruct): string {
    if (this._isServices) return "oracle-services";
    if (this._isAnyIpv4) return "any-ipv4";
    return this._group === undefined ? resolvedText(scope, this._value) : pathFrom(scope, this._group);
  }
}

/** In one stack without the stack's own id, so that it can be renamed. */
function pathFrom(scope: IConstruct, { node: { path } }: IConstruct): string {
  const own = `${TerraformStack.of(scope).node.path}/`;
  return path.startsWith(own) ? path.slice(own.length) : path;
}
