// OCIDs: the one place that knows their form, and which word of an OCID names which kind of resource.

import { orList, refusal } from "./checks";
import { isKnown } from "./token/tokens";

/** `ocid1.<kind>.<realm>.[region][.future].<unique part>`, as Oracle's "Resource Identifiers" page gives it. */
const OCID = /^ocid1\.([a-z0-9]+)\.[a-z0-9-]+\.[a-z0-9-]*(?:\.[a-z0-9-]+)?\.[A-Za-z0-9_-]+$/;

/**
 * A kind of resource that an OCID can name; its text is the word that stands in the OCID.
 */
export class OcidKind {
  /** A compartment. */
  public static readonly COMPARTMENT = new OcidKind("compartment", "compartment");
  /** A tenancy, which is its root compartment. */
  public static readonly TENANCY = new OcidKind("tenancy", "tenancy");
  /** A stream pool. */
  public static readonly STREAM_POOL = new OcidKind("streampool", "stream pool");
  /** A stream. */
  public static readonly STREAM = new OcidKind("stream", "stream");
  /** A connect harness. */
  public static readonly CONNECT_HARNESS = new OcidKind("connectharness", "connect harness");
  /** A virtual cloud network. */
  public static readonly VCN = new OcidKind("vcn", "VCN");
  /** A subnet. */
  public static readonly SUBNET = new OcidKind("subnet", "subnet");
  /** A route table. */
  public static readonly ROUTE_TABLE = new OcidKind("routetable", "route table");
  /** A network security group. */
  public static readonly NETWORK_SECURITY_GROUP = new OcidKind("networksecuritygroup", "network security group");
  /** A vault. */
  public static readonly VAULT = new OcidKind("vault", "vault");
  /** A key of a vault. */
  public static readonly KEY = new OcidKind("key", "key");
  /** A secret of a vault. */
  public static readonly SECRET = new OcidKind("vaultsecret", "Vault secret");
  /** A group of users. */
  public static readonly GROUP = new OcidKind("group", "group");
  /** A dynamic group. */
  public static readonly DYNAMIC_GROUP = new OcidKind("dynamicgroup", "dynamic group");
  /** A user. */
  public static readonly USER = new OcidKind("user", "user");
  /** A cluster of the Kubernetes Engine (OKE). */
  public static readonly CLUSTER = new OcidKind("cluster", "OKE cluster");
  /** A topic of Notifications. */
  public static readonly TOPIC = new OcidKind("onstopic", "Notifications topic");
  /** A function. */
  public static readonly FUNCTION = new OcidKind("fnfunc", "function");
  /** An application that functions belong to. */
  public static readonly FUNCTION_APPLICATION = new OcidKind("fnapp", "function application");
  /** A connector of Connector Hub. */
  public static readonly SERVICE_CONNECTOR = new OcidKind("serviceconnector", "service connector");
  /** A log group of Logging. */
  public static readonly LOG_GROUP = new OcidKind("loggroup", "log group");
  /** A log of Logging. */
  public static readonly LOG = new OcidKind("log", "log");
  /** A log group of Log Analytics. */
  public static readonly LOG_ANALYTICS_LOG_GROUP = new OcidKind("loganalyticsloggroup", "Log Analytics log group");
  /** An alarm of Monitoring. */
  public static readonly ALARM = new OcidKind("alarm", "alarm");
  /** A queue. */
  public static readonly QUEUE = new OcidKind("queue", "queue");
  /** A load balancer. */
  public static readonly LOAD_BALANCER = new OcidKind("loadbalancer", "load balancer");
  /** A compute instance. */
  public static readonly INSTANCE = new OcidKind("instance", "compute instance");
  /** An image that compute instances start from. */
  public static readonly IMAGE = new OcidKind("image", "compute image");
  /** An Autonomous Database. */
  public static readonly AUTONOMOUS_DATABASE = new OcidKind("autonomousdatabase", "Autonomous Database");

  /**
   * A kind that is not in the list; `word` is what stands between the first two dots of its OCIDs.
   *
   * @throws ConfigurationError for anything but lower-case letters and digits
   */
  public static custom(word: string): OcidKind {
    if (!/^[a-z0-9]+$/.test(word)) throw refusal(undefined, { ...CUSTOM, got: word });
    return new OcidKind(word, word);
  }

  private constructor(
    /** The word between the first two dots of an OCID. */
    public readonly word: string,
    /** What the service calls it. */
    public readonly title: string,
  ) {}

  /** What the service calls it. */
  public toString(): string {
    return this.title;
  }
}

const CUSTOM = {
  what: "the word of a kind of OCID",
  rule: "must be lower-case letters and digits",
  remedy: "copy it from between the first two dots of an OCID, vnicattachment for example",
};

/**
 * Refuses text that is no OCID, and the OCID of another kind of resource. A token passes.
 *
 * @param kinds - what it may name; anything if there are none
 */
export function checkOcid(at: string | undefined, what: string, ocid: string, ...kinds: readonly OcidKind[]): void {
  if (!isKnown(ocid)) return;
  const found = OCID.exec(ocid)?.[1];
  if (kinds.length === 0 ? found !== undefined : kinds.some((kind) => kind.word === found)) return;
  const allowed = kinds.length === 0 ? ["<kind>"] : kinds.map((kind) => kind.word);
  const words = orList(allowed.map((word) => `ocid1.${word}.<realm>.[region].<unique id>`));
  const other = KINDS.find((kind) => kind.word === found);
  const got = other === undefined ? ocid : `${ocid} (${withArticle(other.title)})`;
  throw refusal(at, { what, rule: `must be ${words}`, got, remedy: REMEDY });
}

const KINDS = (Object.values(OcidKind) as unknown[]).filter((kind) => kind instanceof OcidKind);

const REMEDY = "copy it from the resource's page in the console";

/** "an OKE cluster", "a user": what is spelled out decides, not what is written. */
export function withArticle(noun: string): string {
  return `${/^(?:[aeio]|OKE)/i.test(noun) ? "an" : "a"} ${noun}`;
}
