// Internal: what this library knows of IAM's resource types, from Oracle's policy reference of each service. A type that is not
// here passes unchecked, and so does what a row leaves out: Oracle has more types than anybody lists.

import { Verb } from "../statement-facts";

interface ResourceType {
  /** What each verb adds to the ones before it. */
  readonly permissions?: Readonly<Partial<Record<Verb, readonly string[]>>>;
  /** The variables beyond the general ones; `.*` stands for a tag's namespace and key. */
  readonly variables?: readonly string[];
  /** Whether the variables are only seen in use, and in no reference of Oracle's. */
  readonly hasUnsureVariables?: boolean;
  /** A family gives at each verb what its members give, and has their variables. */
  readonly members?: readonly string[];
}

const STREAM_POOL = "target.streampool.id";
// The reference gives streams only target.stream.id, and stream-push and stream-pull none. Oracle's "Common Policies"
// limits stream-push by pool, and the console's own connector statements limit it by stream.
const STREAM = ["target.stream.id", STREAM_POOL];
const CONNECT_HARNESS: ResourceType = {
  permissions: {
    inspect: ["CONNECT_HARNESS_INSPECT"],
    read: ["CONNECT_HARNESS_READ"],
    use: ["CONNECT_HARNESS_UPDATE", "CONNECT_HARNESS_MOVE", "CONNECT_HARNESS_USE"],
    manage: ["CONNECT_HARNESS_CREATE", "CONNECT_HARNESS_DELETE"],
  },
  variables: ["target.connectharness.id"],
};
// The page lists the variables for the service and does not say which type has which.
const VAULT: ResourceType = {
  variables: [
    "target.key.id",
    "target.vault.id",
    "target.secret.id",
    "target.secret.name",
    "target.boot-volume.kms-key.id",
  ],
};
// In no list of variables, but in many public policies; Oracle's release note of 2020-02-19 says that access to invoke
// can be limited by the OCID of a function or an application.
const FUNCTION: ResourceType = { variables: ["target.function.id", "target.app.id"], hasUnsureVariables: true };
const BUCKET_VARIABLES = ["target.bucket.name", "target.bucket.tag.*"];
// The page says "general variables only"; seen in one policy.
const TOPIC: ResourceType = { variables: ["target.topic.id"], hasUnsureVariables: true };
const LOG: ResourceType = { variables: ["target.loggroup.id"] };

const ROWS: Readonly<Record<string, ResourceType>> = {
  streams: {
    permissions: {
      inspect: ["STREAM_INSPECT"],
      read: ["STREAM_READ"],
      use: ["STREAM_UPDATE", "STREAM_MOVE", "STREAM_PRODUCE", "STREAM_CONSUME"],
      manage: ["STREAM_CREATE", "STREAM_DELETE"],
    },
    variables: STREAM,
  },
  "stream-pull": { permissions: { use: ["STREAM_CONSUME"] }, variables: STREAM },
  "stream-push": { permissions: { use: ["STREAM_PRODUCE"] }, variables: STREAM },
  "stream-pools": {
    permissions: {
      inspect: ["STREAM_POOL_INSPECT"],
      read: ["STREAM_POOL_READ"],
      use: ["STREAM_POOL_UPDATE", "STREAM_POOL_MOVE"],
      manage: ["STREAM_POOL_CREATE", "STREAM_POOL_DELETE"],
    },
    variables: [STREAM_POOL],
  },
  "connect-harness": CONNECT_HARNESS,
  // One copy of the reference spells it so.
  "connect-harnesses": CONNECT_HARNESS,
  "stream-family": { members: ["streams", "stream-pools", "connect-harness"] },
  serviceconnectors: {
    permissions: {
      inspect: ["SERVICE_CONNECTOR_INSPECT"],
      read: ["SERVICE_CONNECTOR_READ"],
      use: ["SERVICE_CONNECTOR_UPDATE"],
      manage: ["SERVICE_CONNECTOR_CREATE", "SERVICE_CONNECTOR_DELETE", "SERVICE_CONNECTOR_MOVE"],
    },
    variables: ["target.serviceconnector.id"],
  },
  vaults: VAULT,
  keys: VAULT,
  "key-delegate": VAULT,
  secrets: VAULT,
  "secret-versions": VAULT,
  "secret-bundles": VAULT,
  "secret-family": { members: ["secrets", "secret-versions", "secret-bundles"] },
  "ons-topics": TOPIC,
  "ons-subscriptions": TOPIC,
  "ons-family": { members: ["ons-topics", "ons-subscriptions"] },
  alarms: { variables: [] },
  metrics: { variables: ["target.metrics.namespace"] },
  "fn-app": {
    ...FUNCTION,
    permissions: {
      inspect: ["FN_APP_LIST"],
      read: ["FN_APP_READ"],
      manage: ["FN_APP_CREATE", "FN_APP_DELETE", "FN_APP_UPDATE"],
    },
  },
  "fn-function": {
    ...FUNCTION,
    permissions: {
      inspect: ["FN_FUNCTION_LIST"],
      read: ["FN_FUNCTION_READ"],
      manage: ["FN_FUNCTION_CREATE", "FN_FUNCTION_DELETE", "FN_FUNCTION_UPDATE"],
    },
  },
  "fn-invocation": { ...FUNCTION, permissions: { use: ["FN_INVOCATION"] } },
  "functions-family": { members: ["fn-app", "fn-function", "fn-invocation"] },
  buckets: { variables: BUCKET_VARIABLES },
  objects: { variables: [...BUCKET_VARIABLES, "target.object.name"] },
  "log-groups": LOG,
  "log-content": LOG,
};

/** Names that occur in public code and manuals, and that IAM does not have. */
const WRONG_NAME_ROWS: Readonly<Record<string, string>> = {
  stream: "streams",
  "stream-pool": "stream-pools",
  streampool: "stream-pools",
  streampools: "stream-pools",
  "stream-consume": "stream-pull",
  "stream-produce": "stream-push",
  "streaming-family": "stream-family",
  "service-connectors": "serviceconnectors",
};

// Maps, because a record would also find `constructor`.
const RESOURCE_TYPES: ReadonlyMap<string, ResourceType> = new Map(Object.entries(ROWS));
const WRONG_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(WRONG_NAME_ROWS));

const VERBS = Object.values(Verb);

/** The type's own spelling; one that is not in the table keeps its case. */
export function resourceTypeName(name: string): string {
  const lower = name.toLowerCase();
  return RESOURCE_TYPES.has(lower) || WRONG_NAMES.has(lower) || lower === "all-resources" ? lower : name;
}

/** What somebody who wrote this name means, if IAM has no such type. */
export function rightNameFor(name: string): string | undefined {
  return WRONG_NAMES.get(name.toLowerCase());
}

/** What a verb gives, with all that the lower verbs give; undefined if that is not known. */
export function permissionsOf(verb: Verb, name: string): readonly string[] | undefined {
  const type = RESOURCE_TYPES.get(name);
  if (type?.members !== undefined) return union(type.members, (member) => permissionsOf(verb, member));
  const { permissions } = type ?? {};
  if (permissions === undefined) return undefined;
  return VERBS.slice(0, VERBS.indexOf(verb) + 1).flatMap((lower) => permissions[lower] ?? []);
}

/** True if a verb is known to give no permission. Asked for every statement, so it makes no list. */
export function givesNothing(verb: Verb, name: string): boolean {
  const type = RESOURCE_TYPES.get(name);
  if (type?.members !== undefined) return type.members.every((member) => givesNothing(verb, member));
  const { permissions } = type ?? {};
  const highest = VERBS.indexOf(verb);
  return permissions !== undefined && VERBS.every((lower, at) => at > highest || permissions[lower] === undefined);
}

/** The variables beyond the general ones; undefined if they are not known. */
export function variablesOf(name: string): readonly string[] | undefined {
  const type = RESOURCE_TYPES.get(name);
  return type?.members === undefined ? type?.variables : union(type.members, variablesOf);
}

/** The variables that Oracle's reference gives a type, to limit a statement with; empty if there are none or none is known. */
export function documentedVariablesOf(name: string): readonly string[] {
  const type = RESOURCE_TYPES.get(name);
  if (type?.members !== undefined) return [...new Set(type.members.flatMap(documentedVariablesOf))];
  return type?.hasUnsureVariables === true ? [] : (type?.variables ?? []);
}

/** The variables of all types that a permission belongs to; undefined if it is not known. */
export function variablesOfPermission(permission: string): readonly string[] | undefined {
  const types = TYPES_BY_PERMISSION.get(permission);
  return types && union(types, variablesOf);
}

/** Looked up for each statement that names permissions: searching the whole table each time would be felt in large stacks. */
const TYPES_BY_PERMISSION = typesByPermission();

function typesByPermission(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, { members }] of RESOURCE_TYPES) {
    // Families are left out: a family has the variables of all its members, also of those without the permission.
    const permissions = members === undefined ? permissionsOf(Verb.MANAGE, name) : undefined;
    for (const permission of new Set(permissions)) found.set(permission, [...(found.get(permission) ?? []), name]);
  }
  return found;
}

/** Undefined as soon as one part is not known. */
export function union<T>(
  items: readonly T[],
  partOf: (item: T) => readonly string[] | undefined,
): readonly string[] | undefined {
  const parts = items.map(partOf);
  return parts.includes(undefined) ? undefined : [...new Set(parts.flatMap((part) => part ?? []))];
}
