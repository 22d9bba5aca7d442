// OCIDs: their form, and the words in an OCID for the kinds of resources.

import { orList, quoted, refusal } from "./checks";
import { type ReferredKind, referredKinds } from "./referred-kind";
import { isKnown } from "./token/tokens";

export { beginsLikeOcid } from "./ocid-words";

/**
 * `ocid1.<kind>.<realm>.[region][.future].<unique part>`, from Oracle's page "Resource Identifiers"; a key has two more parts.
 */
const NEW_FORM = String.raw`1\.[a-z0-9]+\.[a-z0-9-]+\.[a-z0-9-]*(?:\.[a-z0-9-]*){0,2}\.[A-Za-z0-9_-]+`;

/**
 * The kinds that can have the old form, `ocidv1:<kind>:<realm>:<region>:<milliseconds>:<unique part>`: Oracle's SDKs do not have
 * others.
 */
const OLD_KINDS: readonly string[] = ["tenancy", "user"];
const OLD_FORM = String.raw`v1:(?:${OLD_KINDS.join("|")}):[a-z0-9-]+:[a-z0-9-]*:\d+:[A-Za-z0-9_-]+`;

const OCID = `ocid(?:${NEW_FORM}|${OLD_FORM})`;
const WHOLE_OCID = new RegExp(`^${OCID}$`);

/** A kind of resource that an OCID can name, identified by the word in the OCID. */
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
  /** An identity domain. */
  public static readonly IDENTITY_DOMAIN = new OcidKind("domain", "identity domain");
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
  /** A tag namespace. */
  public static readonly TAG_NAMESPACE = new OcidKind("tagnamespace", "tag namespace");
  /** A queue. */
  public static readonly QUEUE = new OcidKind("queue", "queue");
  /** A load balancer. */
  public static readonly LOAD_BALANCER = new OcidKind("loadbalancer", "load balancer");
  /** A compute instance. */
  public static readonly INSTANCE = new OcidKind("instance", "compute instance");
  /** An image that compute instances start from. */
  public static readonly IMAGE = new OcidKind("image", "compute image");
  /** An API gateway. */
  public static readonly API_GATEWAY = new OcidKind("apigateway", "API gateway");
  /** A deployment on an API gateway. */
  public static readonly API_DEPLOYMENT = new OcidKind("apideployment", "API deployment");
  /** An Autonomous Database. */
  public static readonly AUTONOMOUS_DATABASE = new OcidKind("autonomousdatabase", "Autonomous Database");
  /** A table of the NoSQL Database Cloud Service. */
  public static readonly NOSQL_TABLE = new OcidKind("nosqltable", "NoSQL table");

  /**
   * A kind that is not in the list; `word` is the part between the first two dots of its OCIDs.
   *
   * @throws ConfigurationError for anything other than lower-case letters and digits
   */
  public static custom(word: string): OcidKind {
    if (!/^[a-z0-9]+$/.test(word)) throw refusal(undefined, { ...CUSTOM, got: word });
    return new OcidKind(word, word);
  }

  private constructor(
    /** The word between the first two dots of an OCID. */
    public readonly word: string,
    /** The service's name for it. */
    public readonly title: string,
  ) {}

  /** The service's name for it. */
  public toString(): string {
    return this.title;
  }
}

const CUSTOM = {
  what: "the word of a kind of OCID",
  rule: "must be lower-case letters and digits",
  remedy: "copy it from between the first two dots of an OCID, for example vnicattachment",
};

/**
 * Rejects a string that is not an OCID, and the OCID of another kind of resource. A token is accepted, unless it is a reference
 * that is known to be of another kind.
 *
 * @param kinds - the kinds that it may have; any kind if there are none
 */
export function checkOcid(at: string | undefined, what: string, ocid: string, ...kinds: readonly OcidKind[]): void {
  if (!isKnown(ocid)) {
    for (const referred of referredKinds(ocid)) checkReferred(at, what, referred, kinds);
    return;
  }
  const found = wordOf(ocid);
  if (kinds.length === 0 ? found !== undefined : kinds.some((kind) => kind.word === found)) return;
  const allowed = kinds.length === 0 ? ["<kind>"] : kinds.map((kind) => kind.word);
  const rule = `must be ${orList(allowed.map(ocidForm))}`;
  throw refusal(at, { what, rule, got: withKind(ocid), remedy: OCID_REMEDY });
}

/** An input of several kinds is accepted if one of them is allowed: only Terraform knows which kind it has. */
function checkReferred(
  at: string | undefined,
  what: string,
  { what: reference, words }: ReferredKind,
  kinds: readonly OcidKind[],
): void {
  if (kinds.length === 0 ? words.length > 0 : kinds.some(({ word }) => words.includes(word))) return;
  const wanted = kinds.length === 0 ? "a resource" : withArticle(orList(kinds.map(({ title }) => title)));
  const named = words.map((word) => KINDS.find((kind) => kind.word === word)?.title ?? word);
  const got = `${reference}, which is ${named.length === 0 ? "not an OCID" : `that of ${withArticle(orList(named))}`}`;
  throw refusal(at, {
    what,
    rule: `must be the OCID of ${wanted}`,
    got: { toString: () => got },
    remedy: `refer to ${wanted} there`,
  });
}

export const OCID_REMEDY = "copy it from the resource's page in the console";

/** The form of an OCID in words; messages do not show the old form. */
export function ocidForm(word: string): string {
  return `ocid1.${word}.<realm>.[region].<unique id>`;
}

/** The word of a string that is an OCID. */
export function wordOf(text: string): string | undefined {
  return WHOLE_OCID.test(text) ? text.split(/[.:]/)[1] : undefined;
}

/** An OCID in a regular expression; of any kind if no word is given. */
export function ocidPattern(word = "[a-z0-9]+"): string {
  return `(?=ocid(?:1\\.|v1:)${word}[.:])${OCID}`;
}

/** The OCIDs in a string, each with its realm and its region, which may be empty. */
export function placesIn(text: string): { readonly realm: string; readonly region: string }[] {
  return (text.match(new RegExp(OCID, "g")) ?? []).map((ocid) => {
    const [, , realm = "", region = ""] = ocid.split(/[.:]/);
    return { realm, region };
  });
}

/** What was given, with the kind of its OCID: `'ocid1.stream.oc1.phx.abc' (a stream)`. */
export function withKind(text: string): object {
  const kind = kindOf(text);
  return { toString: () => (kind === undefined ? quoted(text) : `${quoted(text)} (${withArticle(kind.title)})`) };
}

/** The kind of an OCID, if it is in the list. */
export function kindOf(text: string): OcidKind | undefined {
  return KINDS.find(({ word }) => word === wordOf(text));
}

const KINDS = (Object.values(OcidKind) as unknown[]).filter((kind) => kind instanceof OcidKind);

/**
 * What an input must match, in the syntax of regular expressions that Terraform and Resource Manager's forms share. It is less
 * strict than the check in the code, because OCI supplies the OCIDs there; but it rejects everything that a shell, a file or a
 * statement would read as more than one word.
 */
export function ocidAnswer(kinds: readonly OcidKind[]): string {
  const words = kinds.map(({ word }) => word);
  const old = words.filter((word) => OLD_KINDS.includes(word));
  const form = `ocid1[.](${words.join("|")})[.][a-z0-9-]+[.]([A-Za-z0-9_-]*[.])+`;
  const oldForm = `ocidv1:(${old.join("|")}):[a-z0-9-]+:[a-z0-9-]*:[0-9]+:`;
  return `^${old.length === 0 ? form : `(${form}|${oldForm})`}[A-Za-z0-9_-]+$`;
}

/** "an OKE cluster", "a user": the article depends on the pronunciation. */
export function withArticle(noun: string): string {
  return `${/^(?:[aeio]|OKE)/i.test(noun) ? "an" : "a"} ${noun}`;
}
