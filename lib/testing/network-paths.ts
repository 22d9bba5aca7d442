// For tests: whether one construct of a stack reaches another through its networks.

import { type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { ConfigurationError } from "../core/configuration-error";
import { synthesizeAlone } from "../resource-manager/synthesized-stack";
import { type Hop, hopsBetween, hopsToServices } from "./paths/hops";
import { isPort } from "./paths/network-rules";
import { type Place, placesIn } from "./paths/places";
import { StackDocument } from "./rules/document";
import { checkOfStack } from "./scope";

/** Whether a hop lets traffic through. */
export enum NetworkHopState {
  /** The hop lets traffic through. */
  OPEN = "open",
  /** The hop does not let traffic through. */
  CLOSED = "closed",
  /** The stack does not show it, or only Terraform knows the value that decides. */
  UNKNOWN = "unknown",
}

/** One hop of a path. */
export interface NetworkHop {
  /** The name of the hop: `out of oci_functions_application.loader_1A2B3C4D`, `route from ...`, `into ...`, `name of ...`. */
  readonly name: string;
  /** Whether it lets traffic through. */
  readonly state: NetworkHopState;
  /** What is missing if the hop is closed, or what is not known. Empty if the hop is open. */
  readonly why: string;
}

/**
 * The paths through the networks of a stack: network security groups and security lists at both ends, stateless rules with
 * the response rules that they need, route tables in both directions, gateways, and the names of private endpoints.
 *
 * ```ts
 * NetworkPaths.of(stack).expectOpen(loader, pool, 9092);
 * ```
 */
export class NetworkPaths {
  /**
   * Synthesizes a stack in memory and reads its networks.
   *
   * @throws ConfigurationError if the stack cannot be synthesized
   */
  public static of(stack: TerraformStack): NetworkPaths {
    return new NetworkPaths(stack, new StackDocument(synthesizeAlone(stack).document));
  }

  private readonly stack: TerraformStack;
  private readonly document: StackDocument;

  private constructor(stack: TerraformStack, document: StackDocument) {
    this.stack = stack;
    this.document = document;
  }

  /**
   * All hops of a path, in order.
   *
   * @param source - the client: a construct that is in a network, such as an application, a function, a gateway or a host, a resource of
   * the bindings, or a subnet or network security group, which represents the resources that will be there
   * @param destination - the server: a stream pool, a database, or anything that can be a source; a public pool is one of
   * Oracle's services
   * @param port - the TCP port, 1 to 65535: 9092 for Kafka, 443 for the API of a pool
   * @throws ConfigurationError for an end that is in another stack or has created nothing in a network, and for an invalid port
   */
  public hops(source: IConstruct, destination: IConstruct, port: number): NetworkHop[] {
    checkPort(source, port);
    const from = this.placesOf(source);
    if (isPublicPool(this.document, destination)) return this.toServices(from, port);
    const to = this.placesOf(destination);
    const hops = from.flatMap((one) => to.flatMap((other) => hopsBetween(this.document, one, other, port)));
    return hops.map(asPublic);
  }

  /**
   * All hops from a construct to Oracle's services, which functions and hosts call on port 443.
   *
   * @throws ConfigurationError for a construct that is in another stack or has created nothing in a network
   */
  public hopsToServices(scope: IConstruct): NetworkHop[] {
    return this.toServices(this.placesOf(scope), HTTPS);
  }

  /**
   * Passes if no hop of a path is closed. A hop that is not known passes; `hops` lists it.
   *
   * @param source - as for `hops`
   * @param destination - as for `hops`
   * @param port - as for `hops`
   * @throws ConfigurationError with each hop that is closed, and in the same cases as `hops`
   */
  public expectOpen(source: IConstruct, destination: IConstruct, port: number): void {
    check(
      this.hops(source, destination, port),
      `${source.node.path} does not reach ${destination.node.path} on TCP ${port}`,
    );
  }

  /**
   * Passes if no hop to Oracle's services is closed.
   *
   * @throws ConfigurationError with each hop that is closed, and in the same cases as `hopsToServices`
   */
  public expectServicesOpen(scope: IConstruct): void {
    check(this.hopsToServices(scope), `${scope.node.path} does not reach Oracle's services on TCP ${HTTPS}`);
  }

  private toServices(from: readonly Place[], port: number): NetworkHop[] {
    return from.flatMap((one) => hopsToServices(this.document, one, port)).map(asPublic);
  }

  private placesOf(scope: IConstruct): Place[] {
    checkOfStack(this.stack, scope);
    const { node } = scope;
    const places = placesIn(this.document, node.path);
    if (places.length > 0) return places;
    const remedy = "name a construct that does: an application, a host, a pool, a subnet or a group";
    throw refusal(node.path, { what: "an end of a path", rule: "must create something that is in a network", remedy });
  }
}

const HTTPS = 443;

function asPublic({ name, isOpen, why }: Hop): NetworkHop {
  if (isOpen === true) return { name, state: NetworkHopState.OPEN, why: "" };
  return { name, state: isOpen === false ? NetworkHopState.CLOSED : NetworkHopState.UNKNOWN, why };
}

function check(hops: readonly NetworkHop[], what: string): void {
  const closed = hops.filter(({ state }) => state === NetworkHopState.CLOSED);
  if (closed.length === 0) return;
  throw new ConfigurationError([`${what}:`, ...closed.map(({ name, why }) => `- ${name}: ${why}`)].join("\n"));
}

function checkPort(source: IConstruct, port: number): void {
  if (isPort(port)) return;
  const rule = "must be a whole number from 1 to 65535";
  throw refusal(source.node.path, { what: "the port of a path", rule, got: port, remedy: "use 9092 for Kafka" });
}

/** A pool without a private endpoint is one of Oracle's services. */
function isPublicPool(document: StackDocument, { node: { path } }: IConstruct): boolean {
  const pools = document
    .all("oci_streaming_stream_pool")
    .filter((one) => one.path === path || one.path === `${path}/Resource`);
  return pools.some(({ body }) => body.private_endpoint_settings === undefined);
}
