// The network of a stack, as its parts use it: a subnet for each, and the connections that they allow.

import { Construct } from "constructs";
import { orList, refusal } from "../core/checks";
import { checkCidr } from "../core/ipv4";
import { isInTree } from "../core/resource/memory";
import { type OciStack } from "../core/stack/oci-stack";
import { areTheInternet } from "../network/cidr";
import { NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup, NetworkSecurityGroup } from "../network/network-security-group";
import { Ports } from "../network/ports";
import { type ISubnet } from "../network/subnet";
import { type IVcn } from "../network/vcn";
import { type IStreamPool } from "../streaming/stream-pool";

/** The part of a stack that a subnet is for. */
export enum NetworkPart {
  /** The API gateway. */
  API = "api",
  /** The web server, which can have a public address. */
  WEB = "web",
  /** The functions. */
  FUNCTIONS = "functions",
  /** The database. */
  DATABASE = "database",
  /** The endpoint of private streams. */
  STREAMS = "streams",
}

/** The connections to a web server. */
export interface WebConnections {
  /** The network of the users, or 0.0.0.0/0 for the whole internet. */
  readonly source: string;

  /** The port of the web server. */
  readonly port: number;

  /**
   * The network of operators who may log in with SSH.
   *
   * @default - no SSH
   */
  readonly sshSource?: string;
}

/** What a network consists of. @internal */
export interface NetworkFacts {
  readonly vcn: IVcn;
  readonly isNew: boolean;
  readonly hasPrivateApi: boolean;
  /** Oracle's services, as rules name them. */
  readonly services: NetworkPeer;
  readonly subnets: Readonly<Record<NetworkPart, () => ISubnet>>;
}

/**
 * The network of a stack, from `StackNetwork`. Each part gets its subnet, and a network security group named
 * `<name_prefix>-<part>`. A group also has rules for outgoing traffic, so a part works if the security lists of its subnet do not
 * allow any traffic.
 */
export class NetworkInStack {
  /** @internal */
  public static _of(stack: OciStack, facts: NetworkFacts): NetworkInStack {
    return new NetworkInStack(stack, facts);
  }

  /** The VCN. */
  public readonly vcn: IVcn;

  /** Whether the stack creates the network. */
  public readonly isNew: boolean;

  /** Whether the API can be reached from inside only. */
  public readonly hasPrivateApi: boolean;

  private readonly groups: Construct;
  private readonly made = new Map<string, NetworkSecurityGroup>();

  private constructor(
    private readonly stack: OciStack,
    private readonly facts: NetworkFacts,
  ) {
    this.vcn = facts.vcn;
    this.isNew = facts.isNew;
    this.hasPrivateApi = facts.hasPrivateApi;
    this.groups = new Construct(stack, "groups");
  }

  /**
   * The subnet of a part. The first call creates it, or declares its input.
   *
   * @throws ConfigurationError for everything that a `Subnet` rejects
   */
  public subnetOf(part: NetworkPart): ISubnet {
    return this.facts.subnets[part]();
  }

  /**
   * The group of the API gateway: clients reach it, and it reaches functions and the public keys of an issuer, all on TCP 443.
   *
   * @param source - the network of the clients, or 0.0.0.0/0 for the whole internet
   */
  public apiGroup(source: string): INetworkSecurityGroup {
    const clients = peerOf(source);
    const group = this.groupOf("api");
    group.allowIngress(clients, HTTPS, { description: "Devices" });
    group.allowEgress(NetworkPeer.anyIpv4(), HTTPS, { description: "Functions, and public keys of an issuer" });
    return group;
  }

  /**
   * The group of an application's functions, which reach Oracle's services on TCP 443.
   *
   * @param id - the id of the application, which is the end of the group's name
   * @throws ConfigurationError for an id with other characters than letters, digits, dots, hyphens and underscores, that does not
   * begin with a letter, or that is the name of another part's group: `api`, `web` or `database`
   */
  public functionsGroup(id: string): INetworkSecurityGroup {
    checkApplicationId(this.stack.node.path, id);
    const group = this.groupOf(id);
    group.allowEgress(this.facts.services, HTTPS, { description: "Oracle's services" });
    return group;
  }

  /**
   * The group of a web server: users reach it, and it reaches Vault, and the package indexes when it is set up, on TCP 443.
   *
   * @throws ConfigurationError for an `sshSource` that is not a network or is the whole internet
   */
  public webGroup(connections: WebConnections): INetworkSecurityGroup {
    const { source, port, sshSource } = connections;
    if (sshSource !== undefined) checkOperators(this.stack.node.path, sshSource);
    const [users, ports] = [peerOf(source), Ports.tcp(port)];
    const group = this.groupOf("web");
    group.allowIngress(users, ports, { description: "Users" });
    group.allowEgress(NetworkPeer.anyIpv4(), HTTPS, { description: "Vault, and packages" });
    if (sshSource === undefined) return group;
    group.allowIngress(NetworkPeer.cidr(sshSource), Ports.tcp(22), { id: "ssh", description: "Operators" });
    return group;
  }

  /** The group of the database, at first without clients: see `DatabaseInStack.allowFrom`. */
  public databaseGroup(): INetworkSecurityGroup {
    return this.groupOf("database");
  }

  /**
   * Allows the members of a group to connect to a pool on TCP 443, if its endpoint is private. The pool must accept them as its
   * clients.
   */
  public allowToPool(client: INetworkSecurityGroup, pool: IStreamPool): void {
    const connections = pool._known.find("connections");
    if (connections === undefined) return;
    client.allowEgress(NetworkPeer.group(connections.networkSecurityGroup), HTTPS, { description: "Stream pool" });
  }

  private groupOf(id: string): NetworkSecurityGroup {
    const { compartment, namePrefix } = this.stack;
    const { vcn } = this.facts;
    const name = `${namePrefix}-${id}`;
    const known = this.made.get(id);
    // One that was removed with a choice that failed is made again.
    if (known !== undefined && isInTree(known)) return known;
    const group = new NetworkSecurityGroup(this.groups, id, { vcn, compartment, name });
    this.made.set(id, group);
    return group;
  }
}

const HTTPS = Ports.tcp(443);

/** The groups of the other parts, which have other rules. */
const OTHER_GROUPS = ["api", "web", "database"];

/** The id is in the names of an application, its group and its log. */
function checkApplicationId(at: string, id: string): void {
  const fault = { what: "the id of an application", got: id };
  if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(id)) {
    const rule = "must be letters, digits, dots, hyphens and underscores, and begin with a letter";
    throw refusal(at, { ...fault, rule, remedy: "write it like ingest" });
  }
  if (!OTHER_GROUPS.includes(id)) return;
  const rule = `must not be ${orList(OTHER_GROUPS)}, whose security groups are for other parts`;
  throw refusal(at, { ...fault, rule, remedy: "choose another id" });
}

/** A network, or the whole internet if that is meant. */
function peerOf(source: string): NetworkPeer {
  return source === "0.0.0.0/0" ? NetworkPeer.anyIpv4() : NetworkPeer.cidr(source);
}

function checkOperators(at: string, sshSource: string): void {
  checkCidr(at, "sshSource", sshSource);
  if (!areTheInternet([sshSource])) return;
  const remedy = "give the network that operators log in from";
  throw refusal(at, { what: "sshSource", rule: "must not be the whole internet", got: sshSource, remedy });
}
