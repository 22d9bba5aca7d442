// A summary of a plan, and the names of its addresses.

import { isObject, type ObjectValue, textOf, type Value } from "../../test-provider/values";

const NOUNS: Readonly<Record<string, string>> = {
  oci_streaming_stream: "stream",
  oci_streaming_stream_pool: "stream pool",
  oci_streaming_connect_harness: "Connect harness",
  oci_queue_queue: "queue",
  oci_sch_service_connector: "connector",
  oci_ons_notification_topic: "topic",
  oci_ons_subscription: "subscription",
  oci_objectstorage_bucket: "bucket",
  oci_objectstorage_object_lifecycle_policy: "lifecycle policy",
  oci_kms_vault: "vault",
  oci_kms_key: "key",
  oci_vault_secret: "secret",
  oci_logging_log_group: "log group",
  oci_logging_log: "log",
  oci_identity_dynamic_group: "dynamic group",
  oci_identity_policy: "policy",
  oci_identity_user: "user",
  oci_identity_group: "group",
  oci_identity_domains_user: "user",
  oci_identity_domains_group: "group",
  oci_identity_domains_dynamic_resource_group: "dynamic group",
  oci_identity_domains_auth_token: "auth token",
  oci_identity_user_group_membership: "membership",
  oci_identity_auth_token: "auth token",
  oci_functions_application: "application",
  oci_functions_function: "function",
  oci_functions_invoke_function: "call of a function",
  oci_core_subnet: "subnet",
  oci_core_security_list: "security list",
  oci_core_network_security_group: "network security group",
  oci_core_network_security_group_security_rule: "rule",
  time_sleep: "wait",
};

/** `stream 'orders'`. */
export function subjectOf(type: string, ...all: readonly (Value | undefined)[]): string {
  const noun = NOUNS[type] ?? type;
  const name = all.filter(isObject).flatMap(nameIn)[0];
  return name === undefined ? noun : `${noun} '${name}'`;
}

function nameIn(values: ObjectValue): string[] {
  return ["name", "display_name", "secret_name", "endpoint"].flatMap((key) => textOf(values[key]) ?? []);
}

interface PlannedResource {
  readonly address: string;
  readonly previous_address?: string;
  readonly type: string;
  readonly mode: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before: ObjectValue | null;
    readonly after: ObjectValue | null;
    readonly after_unknown: ObjectValue | boolean;
    readonly importing?: object;
    readonly replace_paths?: readonly (readonly (string | number)[])[];
  };
}

interface PlanDocument {
  readonly resource_changes?: readonly PlannedResource[];
  readonly prior_state?: {
    readonly values?: {
      readonly root_module?: {
        readonly resources?: readonly {
          readonly address: string;
          readonly type: string;
          readonly values: ObjectValue;
        }[];
      };
    };
  };
}

/** What the addresses of a plan are called in it: by the name that they have now. */
export function subjects(json: string): (address: string) => string {
  const { resource_changes = [], prior_state } = JSON.parse(json) as PlanDocument;
  const prior = prior_state?.values?.root_module?.resources ?? [];
  const named = new Map<string, string>([
    ...resource_changes.map(
      ({ address, type, change }) => [address, subjectOf(type, change.before, change.after)] as const,
    ),
    ...prior.map(({ address, type, values }) => [address, subjectOf(type, values)] as const),
  ]);
  return (address) => named.get(address) ?? address;
}

/** What changes, without reads: `update: stream 'orders' (stream_pool_id)`. */
export function plannedIn(json: string): string[] {
  if (json === "") return [];
  const { resource_changes = [] } = JSON.parse(json) as PlanDocument;
  return resource_changes
    .filter(({ mode, change, previous_address }) => {
      const isQuiet = change.actions.every((action) => action === "no-op");
      return mode === "managed" && !(isQuiet && previous_address === undefined && change.importing === undefined);
    })
    .map(lineOf)
    .sort();
}

const WORDS: Readonly<Record<string, string>> = {
  "no-op": "keep",
  "create,delete": "replace, new one first",
  "delete,create": "replace",
};

function lineOf({ type, change, previous_address }: PlannedResource): string {
  const actions = change.actions.join();
  const words = [
    ...(change.importing === undefined ? [] : ["import"]),
    ...(previous_address === undefined ? [] : ["move"]),
    WORDS[actions] ?? actions,
  ].filter((word, _, all) => word !== "keep" || all.length === 1);
  const named = argumentsOf(change);
  return `${words.join(" and ")}: ${subjectOf(type, change.before, change.after)}${named.length === 0 ? "" : ` (${named.join(", ")})`}`;
}

/** Those that are written and change: of a replacement the ones that cause it. */
function argumentsOf({
  actions,
  before,
  after,
  after_unknown,
  replace_paths = [],
}: PlannedResource["change"]): string[] {
  if (actions.includes("create") && actions.includes("delete")) {
    const paths = replace_paths.map((path) => path.filter((step) => typeof step === "string").join("."));
    return [...new Set(paths)].filter((path) => !paths.some((outer) => path.startsWith(`${outer}.`))).sort();
  }
  if (actions.join() !== "update" || before === null || after === null) return [];
  const unknown = isObject(after_unknown) ? after_unknown : {};
  return Object.keys({ ...before, ...unknown })
    .filter((name) => unknown[name] === true || differs(before[name], after[name]))
    .filter((name) => name !== "id")
    .sort();
}

function differs(a: Value | undefined, b: Value | undefined): boolean {
  return JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
}
