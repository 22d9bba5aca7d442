// Handwritten plans in the form of `terraform show -json`: one resource with the arguments that matter.

import { type PlanFinding, PlanReport, type PlanReportOptions } from "../../lib/plan";

export interface ChangeText {
  readonly address: string;
  readonly actions: readonly string[];
  readonly type?: string;
  readonly mode?: string;
  readonly previous_address?: string;
  readonly deposed?: string;
  readonly action_reason?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly after_unknown?: unknown;
  readonly before_sensitive?: unknown;
  readonly after_sensitive?: unknown;
  readonly replace_paths?: unknown;
  readonly importing?: unknown;
}

export interface ResourceText {
  readonly address: string;
  readonly values: unknown;
  readonly mode?: string;
  readonly sensitive_values?: unknown;
}

export interface PlanText {
  readonly changes?: readonly ChangeText[];
  readonly drift?: readonly ChangeText[];
  readonly prior?: readonly ResourceText[];
  /** By address: the arguments in the configuration. */
  readonly configuration?: Readonly<Record<string, unknown>>;
  /** Further members of the document. */
  readonly more?: object;
}

/** `oci_streaming_stream` of `module.a.oci_streaming_stream.orders["x"]`. */
export function typeIn(address: string): string {
  return /(?:^|\.)((?:oci|null|time)_\w+)\./.exec(address)?.[1] ?? "";
}

function changeOf({ address, type, mode, previous_address, deposed, action_reason, ...change }: ChangeText): object {
  return {
    address,
    previous_address,
    deposed,
    action_reason,
    mode: mode ?? "managed",
    type: type ?? typeIn(address),
    name: address.split(".").at(-1),
    provider_name: "registry.terraform.io/oracle/oci",
    change: { before: null, after: null, after_unknown: {}, before_sensitive: {}, after_sensitive: {}, ...change },
  };
}

export function planText({ changes = [], drift, prior = [], configuration = {}, more }: PlanText): string {
  const resources = prior.map(({ address, mode = "managed", ...rest }) => {
    return { address, mode, type: typeIn(address), name: address.split(".").at(-1), ...rest };
  });
  const written = Object.entries(configuration).map(([address, expressions]) => {
    return { address, mode: "managed", type: typeIn(address), expressions };
  });
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: {} },
    resource_changes: changes.map(changeOf),
    ...(drift === undefined ? {} : { resource_drift: drift.map(changeOf) }),
    ...(prior.length === 0 ? {} : { prior_state: { format_version: "1.0", values: { root_module: { resources } } } }),
    configuration: { root_module: { resources: written } },
    ...more,
  });
}

export function reportOf(plan: PlanText, options?: PlanReportOptions): PlanReport {
  return PlanReport.ofText(planText(plan), options);
}

/** `loss destroyed oci_streaming_stream.orders`. */
export function line({ level, kind, address }: PlanFinding): string {
  return `${level} ${kind} ${address}`;
}

export function linesOf(plan: PlanText, options?: PlanReportOptions): string[] {
  return reportOf(plan, options).findings.map(line);
}

export const POOL_ID = "ocid1.streampool.oc1.eu-frankfurt-1.aaaapool";
export const OTHER_POOL_ID = "ocid1.streampool.oc1.eu-frankfurt-1.aaaaother";
export const POOL = "oci_streaming_stream_pool.pool";
export const STREAM = "oci_streaming_stream.orders";
const UNKNOWN = true;

export const POOL_VALUES = { id: POOL_ID, name: "shop" };
export const STREAM_VALUES = { id: "ocid1.stream.oc1..aaaaorders", name: "orders", stream_pool_id: POOL_ID };

/** The pool becomes private. */
export function poolReplaced(...actions: string[]): ChangeText {
  return {
    address: POOL,
    actions,
    before: POOL_VALUES,
    after: { name: "shop" },
    after_unknown: { id: UNKNOWN },
    action_reason: "replace_because_cannot_update",
    replace_paths: [["private_endpoint_settings"]],
  };
}

export function poolDestroyed(): ChangeText {
  return {
    address: POOL,
    actions: ["delete"],
    before: POOL_VALUES,
    action_reason: "delete_because_no_resource_config",
  };
}

export function streamMoved(): ChangeText {
  return {
    address: STREAM,
    actions: ["update"],
    before: STREAM_VALUES,
    after: { id: STREAM_VALUES.id, name: "orders" },
    after_unknown: { stream_pool_id: UNKNOWN },
  };
}

export function streamKept(): ChangeText {
  return { address: STREAM, actions: ["no-op"], before: STREAM_VALUES, after: STREAM_VALUES };
}

export const PRIOR = [
  { address: POOL, values: POOL_VALUES },
  { address: STREAM, values: STREAM_VALUES },
];
