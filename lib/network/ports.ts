// The traffic that a security rule allows: a protocol and its destination ports.

import { type IConstruct } from "constructs";
import { checkInteger, refusal } from "../core/checks";
import { isKnown, numberText, resolvedText } from "../core/token/tokens";

interface PortRange {
  readonly min: number;
  readonly max: number;
}

/** The ports in the form of a provider's rule. @internal */
export interface RenderedPorts {
  readonly protocol: string;
  readonly tcpOptions?: { readonly destinationPortRange: PortRange };
  readonly udpOptions?: { readonly destinationPortRange: PortRange };
}

/** The protocol numbers of https://www.iana.org/assignments/protocol-numbers. */
const TCP = "6";
const UDP = "17";

/** The protocol and the destination ports that a security rule allows. */
export class Ports {
  /** One TCP port. @throws ConfigurationError if it is not a whole number from 1 to 65535 */
  public static tcp(port: number): Ports {
    return Ports.tcpRange(port, port);
  }

  /** TCP ports from `first` to `last`. @throws ConfigurationError if one is not a port, or if the last is below the first */
  public static tcpRange(first: number, last: number): Ports {
    return new Ports("tcp", checkedRange(first, last));
  }

  /** One UDP port. @throws ConfigurationError if it is not a whole number from 1 to 65535 */
  public static udp(port: number): Ports {
    return Ports.udpRange(port, port);
  }

  /** UDP ports from `first` to `last`. @throws ConfigurationError if one is not a port, or if the last is below the first */
  public static udpRange(first: number, last: number): Ports {
    return new Ports("udp", checkedRange(first, last));
  }

  /** Every port of every protocol. */
  public static all(): Ports {
    return new Ports("all", undefined);
  }

  private constructor(
    private readonly protocol: string,
    private readonly range: PortRange | undefined,
  ) {}

  /** @internal */
  public _render(): RenderedPorts {
    if (this.range === undefined) return { protocol: "all" };
    const options = { destinationPortRange: this.range };
    return this.protocol === "tcp" ? { protocol: TCP, tcpOptions: options } : { protocol: UDP, udpOptions: options };
  }

  /** Whether a TCP port is allowed, as far as the range is known. @internal */
  public _mayHave(port: number): boolean {
    if (this.range === undefined) return true;
    const { min, max } = this.range;
    return this.protocol === "tcp" && !(isKnown(min) && port < min) && !(isKnown(max) && port > max);
  }

  /** The text as it will appear in the JSON: `tcp 443`, `udp 60000-61000`, `all`. @internal */
  public _text(scope: IConstruct): string {
    if (this.range === undefined) return this.protocol;
    const [min, max] = [this.range.min, this.range.max].map((port) => resolvedText(scope, numberText(port)));
    return `${this.protocol} ${min === max ? `${min}` : `${min}-${max}`}`;
  }
}

function checkedRange(min: number, max: number): PortRange {
  for (const port of [min, max])
    checkInteger(undefined, "a port", port, { min: 1, max: 65_535, remedy: "use Ports.all() for every port" });
  if (isKnown(min) && isKnown(max) && min > max) {
    const [what, rule] = ["a range of ports", "must not end below its start"];
    throw refusal(undefined, { what, rule, got: `${min}-${max}`, remedy: "give the lower port first" });
  }
  return { min, max };
}
