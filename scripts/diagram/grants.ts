// What a grant is on: the resources that its conditions name, or everything of a type.

import { type PrivilegeGrant } from "cdktf-oci-streaming/testing";
import { type Json } from "./json";
import { type StackModel } from "./model";

/** Variables of conditions, with the type of what they name. */
const NAMED_BY: Readonly<Record<string, string>> = {
  "target.bucket.name": "oci_objectstorage_bucket",
  "target.connectharness.id": "oci_streaming_connect_harness",
  "target.function.id": "oci_functions_function",
  "target.key.id": "oci_kms_key",
  "target.loganalytics-log-group.id": "oci_log_analytics_log_analytics_log_group",
  "target.loggroup.id": "oci_logging_log_group",
  "target.queue.id": "oci_queue_queue",
  "target.secret.id": "oci_vault_secret",
  "target.stream.id": "oci_streaming_stream",
  "target.streampool.id": "oci_streaming_stream_pool",
  "target.topic.id": "oci_ons_notification_topic",
  "target.vault.id": "oci_kms_vault",
  "target.workspace.id": "oci_dataintegration_workspace",
};

/** A resource that a condition names. */
export interface Target {
  readonly type: string;
  readonly value: Json;
}

export interface GrantScope {
  /** The resources; empty for everything at the location. */
  readonly targets: readonly Target[];
  /** Conditions that say which part of them. */
  readonly more: readonly string[];
}

export function scopeOf(model: StackModel, { limits }: PrivilegeGrant): GrantScope {
  const read = limits.map((limit) => ({ limit, targets: targetsOf(limit) }));
  return {
    targets: read.flatMap(({ targets }) => targets),
    more: read.filter(({ targets }) => targets.length === 0).map(({ limit }) => model.shown(limit)),
  };
}

function targetsOf(limit: string): Target[] {
  const [, variable = "", values = ""] = /^(\S+) (?:=|in) (.*)$/.exec(limit) ?? [];
  const type = NAMED_BY[variable];
  return type === undefined ? [] : values.split(", ").map((value) => ({ type, value }));
}

/** What is given: `use stream-push` is about `stream-push`, `{STREAM_READ, STREAM_CONSUME}` about both permissions. */
export function thingsOf({ access }: PrivilegeGrant): string[] {
  const [verb = "", type = ""] = access.split(" ");
  return access.startsWith("{") ? access.slice(1, -1).split(", ") : [type, `${verb} ${type}`];
}
