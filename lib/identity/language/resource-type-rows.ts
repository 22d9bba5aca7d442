// Internal: IAM's resource types, from Oracle's policy reference of each service. A type that is not here is accepted without a
// check, and so is what a row leaves out: no list covers all of Oracle's types.

import { type Verb } from "../statement-facts";

export interface ResourceType {
  /** What each verb adds to the ones before it. */
  readonly permissions?: Readonly<Partial<Record<Verb, readonly string[]>>>;
  /** The variables beyond the general ones; `.*` stands for a tag's namespace and key. */
  readonly variables?: readonly string[];
  /** Whether the variables are only known from use, and are not in Oracle's reference. */
  readonly hasUnsureVariables?: boolean;
  /** For each verb, a family gives what its members give; it has their variables. */
  readonly members?: readonly string[];
  /**
   * Whether a verb without permissions is rejected; otherwise it causes a warning, because public policies have some (`read
   * objectstorage-namespaces`).
   */
  readonly isStrict?: boolean;
  /** Whether other variables only cause a warning: the reference does not say which type of the service has which variables. */
  readonly hasLooseVariables?: boolean;
}

/** The permissions that inspect, read, use and manage add; each begins with the prefix. */
function each(prefix: string, inspect: string, read: string, use: string, manage: string): ResourceType["permissions"] {
  const words = { inspect, read, use, manage };
  const given = Object.entries(words).filter(([, added]) => added !== "");
  return Object.fromEntries(given.map(([verb, added]) => [verb, added.split(" ").map((word) => `${prefix}_${word}`)]));
}

const STREAM_POOL = "target.streampool.id";
// The reference lists only target.stream.id for streams, and no variable for stream-push and stream-pull. Oracle's "Common
// Policies" limits stream-push by pool, and the console's own connector statements limit it by stream.
const STREAM = { variables: ["target.stream.id", STREAM_POOL], isStrict: true };
const CONNECT_HARNESS: ResourceType = {
  permissions: each("CONNECT_HARNESS", "INSPECT", "READ", "UPDATE MOVE USE", "CREATE DELETE"),
  variables: ["target.connectharness.id"],
  isStrict: true,
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
// Not in any list of variables, but in many public policies; Oracle's release note of 2020-02-19 says that access to invoke can
// be limited by the OCID of a function or an application.
const FUNCTION = { variables: ["target.function.id", "target.app.id"], hasUnsureVariables: true, isStrict: true };
const BUCKET_VARIABLES = ["target.bucket.name", "target.bucket.tag.*"];
// The page says "general variables only"; this variable is known from one policy.
const TOPIC: ResourceType = { variables: ["target.topic.id"], hasUnsureVariables: true };
const LOG: ResourceType = { variables: ["target.loggroup.id"] };
const GENERAL_ONLY: ResourceType = { variables: [], hasLooseVariables: true };

const STREAMING: Readonly<Record<string, ResourceType>> = {
  streams: {
    ...STREAM,
    permissions: each("STREAM", "INSPECT", "READ", "UPDATE MOVE PRODUCE CONSUME", "CREATE DELETE"),
  },
  "stream-pull": { ...STREAM, permissions: each("STREAM", "", "", "CONSUME", "") },
  "stream-push": { ...STREAM, permissions: each("STREAM", "", "", "PRODUCE", "") },
  "stream-pools": {
    permissions: each("STREAM_POOL", "INSPECT", "READ", "UPDATE MOVE", "CREATE DELETE"),
    variables: [STREAM_POOL],
    isStrict: true,
  },
  "connect-harness": CONNECT_HARNESS,
  // One copy of the reference has this spelling.
  "connect-harnesses": CONNECT_HARNESS,
  "stream-family": { members: ["streams", "stream-pools", "connect-harness"], isStrict: true },
  serviceconnectors: {
    permissions: each("SERVICE_CONNECTOR", "INSPECT", "READ", "UPDATE", "CREATE DELETE MOVE"),
    variables: ["target.serviceconnector.id"],
    isStrict: true,
  },
};

const VAULTS: Readonly<Record<string, ResourceType>> = {
  vaults: {
    ...VAULT,
    permissions: each(
      "VAULT",
      "INSPECT",
      "READ",
      "CREATE_KEY IMPORT_KEY CREATE_SECRET",
      "CREATE UPDATE DELETE MOVE BACKUP RESTORE REPLICATE",
    ),
  },
  keys: {
    ...VAULT,
    permissions: each(
      "KEY",
      "INSPECT",
      "READ",
      "ENCRYPT DECRYPT EXPORT SIGN VERIFY",
      "CREATE UPDATE ROTATE DELETE MOVE IMPORT BACKUP RESTORE",
    ),
  },
  "key-delegate": { ...VAULT, permissions: each("KEY", "", "", "ASSOCIATE DISASSOCIATE", "") },
  secrets: { ...VAULT, permissions: each("SECRET", "INSPECT", "READ", "UPDATE ROTATE", "CREATE DELETE MOVE") },
  "secret-versions": { ...VAULT, permissions: each("SECRET_VERSION", "INSPECT", "READ", "", "DELETE") },
  "secret-bundles": { ...VAULT, permissions: each("SECRET_BUNDLE", "INSPECT", "READ", "", "") },
  "secret-family": { members: ["secrets", "secret-versions", "secret-bundles"] },
};

const OBSERVED: Readonly<Record<string, ResourceType>> = {
  "ons-topics": {
    ...TOPIC,
    permissions: each("ONS_TOPIC", "INSPECT", "READ", "PUBLISH SUBSCRIBE", "CREATE MOVE UPDATE DELETE"),
  },
  "ons-subscriptions": {
    ...TOPIC,
    permissions: { inspect: ["ONS_SUBSCRIPTION_INSPECT"], manage: ["ONS_SUBSCRIPTION_MOVE", "ONS_TOPIC_SUBSCRIBE"] },
  },
  "ons-family": { members: ["ons-topics", "ons-subscriptions"] },
  alarms: { permissions: each("ALARM", "INSPECT", "READ", "", "CREATE UPDATE DELETE MOVE"), variables: [] },
  metrics: { permissions: each("METRIC", "INSPECT", "READ", "WRITE", ""), variables: ["target.metrics.namespace"] },
  "cloudevents-rules": { ...GENERAL_ONLY, permissions: each("EVENTRULE", "LIST", "READ", "", "CREATE DELETE MODIFY") },
  "log-groups": { ...LOG, permissions: each("LOG_GROUP", "INSPECT", "READ", "UPDATE", "CREATE DELETE") },
  "log-content": {
    ...LOG,
    // `use` also gives UNIFIED_AGENT_CONFIG_GENERATE, which is about an agent: it cannot be limited to a log group.
    permissions: { read: ["LOG_CONTENT_READ"], use: ["LOG_CONTENT_PUSH"] },
  },
  "unified-configuration": { permissions: each("UNIFIED_AGENT_CONFIG", "INSPECT", "READ", "UPDATE", "CREATE DELETE") },
  "loganalytics-log-group": {
    variables: ["target.loganalytics-log-group.id"],
    hasUnsureVariables: true,
    hasLooseVariables: true,
  },
};

/** Each of the three has both variables, according to the reference; requests of CreateTable and ListTables do not have them. */
const NOSQL: ResourceType = { variables: ["target.nosql-table.id", "target.nosql-table.name"] };

const OTHERS: Readonly<Record<string, ResourceType>> = {
  "fn-app": { ...FUNCTION, permissions: each("FN_APP", "LIST", "READ", "", "CREATE DELETE UPDATE") },
  "fn-function": { ...FUNCTION, permissions: each("FN_FUNCTION", "LIST", "READ", "", "CREATE DELETE UPDATE") },
  "fn-invocation": { ...FUNCTION, permissions: { use: ["FN_INVOCATION"] } },
  "functions-family": { members: ["fn-app", "fn-function", "fn-invocation"], isStrict: true },
  "objectstorage-namespaces": { permissions: each("OBJECTSTORAGE_NAMESPACE", "", "", "", "READ UPDATE") },
  buckets: {
    permissions: {
      ...each("BUCKET", "INSPECT", "READ", "UPDATE", ""),
      manage: ["BUCKET_CREATE", "BUCKET_DELETE", "PAR_MANAGE", "RETENTION_RULE_MANAGE", "RETENTION_RULE_LOCK"],
    },
    variables: BUCKET_VARIABLES,
  },
  objects: {
    permissions: each("OBJECT", "INSPECT", "READ", "OVERWRITE", "CREATE DELETE VERSION_DELETE RESTORE UPDATE_TIER"),
    variables: [...BUCKET_VARIABLES, "target.object.name"],
  },
  "api-gateways": {
    ...GENERAL_ONLY,
    permissions: each("API_GATEWAY", "LIST", "READ", "ADD_DEPLOYMENT REMOVE_DEPLOYMENT", "CREATE DELETE UPDATE MOVE"),
  },
  "api-deployments": {
    ...GENERAL_ONLY,
    permissions: each("API_DEPLOYMENT", "LIST", "READ", "UPDATE", "CREATE DELETE MOVE"),
  },
  "nosql-rows": NOSQL,
  "nosql-tables": NOSQL,
  "nosql-indexes": NOSQL,
  queues: { variables: ["target.queue.id"], hasLooseVariables: true },
};

// A map, because a record would also find `constructor`.
export const RESOURCE_TYPES: ReadonlyMap<string, ResourceType> = new Map(
  [STREAMING, VAULTS, OBSERVED, OTHERS].flatMap((rows) => Object.entries(rows)),
);

/** Permissions without a row: known from statements that the console writes, or without the variables of their type. */
export const OTHER_PERMISSIONS: readonly string[] = [
  "UNIFIED_AGENT_CONFIG_GENERATE",
  "QUEUE_INSPECT",
  "QUEUE_READ",
  "QUEUE_CONSUME",
  "LOG_ANALYTICS_LOG_GROUP_UPLOAD_LOGS",
];
