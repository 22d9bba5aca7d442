// The parts of a generated edit: realistic changes of a document.

import { type Args, type Draft } from "./draft";
import { COMPARTMENT, SUBNET } from "./seeds";

export interface Operation {
  readonly kind: "protect" | "createFirst" | "rename" | "move" | "change" | "removeArgument" | "remove" | "moveStream";
  /** Which resource, and which of the possibilities. */
  readonly pick: number;
  readonly value: number;
}

const STREAM = "oci_streaming_stream";
const POOL = "oci_streaming_stream_pool";

export function perform(draft: Draft, { kind, pick, value }: Operation): void {
  const address = chosen(candidates(draft, kind), pick);
  if (address === undefined) return;
  const args = draft.args(address);
  switch (kind) {
    case "protect":
      toggle(args, "prevent_destroy");
      return;
    case "createFirst":
      toggle(args, "create_before_destroy");
      return;
    case "rename":
    case "move":
      draft.rename(address, kind === "move");
      return;
    case "change":
      chosen(CHANGES[typeOf(address)] ?? [], value)?.(args, draft);
      return;
    case "removeArgument":
      removeArgument(args, chosen(removable(draft, address), value));
      return;
    case "remove":
      remove(draft, address, value);
      return;
    case "moveStream":
      place(draft, args, value);
      return;
  }
}

/** The resources that an operation can change. */
function candidates(draft: Draft, kind: Operation["kind"]): string[] {
  if (kind === "moveStream") return draft.addresses(STREAM);
  if (kind !== "removeArgument") return draft.addresses();
  return draft.addresses().filter((address) => removable(draft, address).length > 0);
}

function removable(draft: Draft, address: string): string[] {
  const args = draft.args(address);
  return (REMOVABLE[typeOf(address)] ?? []).filter((name) => name in args);
}

function chosen<T>(all: readonly T[], pick: number): T | undefined {
  return all[pick % all.length];
}

function typeOf(address: string): string {
  return address.split(".")[0] ?? "";
}

function toggle(args: Args, name: string): void {
  const lifecycle = { ...(args.lifecycle as Args | undefined) };
  if (lifecycle[name] === true) Reflect.deleteProperty(lifecycle, name);
  else lifecycle[name] = true;
  args.lifecycle = lifecycle;
}

type Mutation = (args: Args, draft: Draft) => void;

function set(name: string, value: unknown): Mutation {
  return (args) => {
    args[name] = value;
  };
}

const OTHER = "ocid1.compartment.oc1..aaaaaaaaother";

/** By type, other valid values. */
const CHANGES: Readonly<Record<string, readonly Mutation[]>> = {
  [STREAM]: [
    set("partitions", 2),
    set("retention_in_hours", 72),
    set("name", "renamed"),
    set("freeform_tags", { a: "b" }),
  ],
  [POOL]: [
    set("name", "renamed"),
    set("compartment_id", OTHER),
    set("private_endpoint_settings", { subnet_id: `${SUBNET}2` }),
    set("kafka_settings", { num_partitions: 5, auto_create_topics_enable: true }),
    (args, draft) => {
      const key = draft.addresses("oci_kms_key").at(-1);
      if (key !== undefined) args.custom_encryption_key = { kms_key_id: `\${${key}.id}` };
    },
  ],
  oci_objectstorage_bucket: [set("name", "renamed"), set("versioning", "Enabled"), set("storage_tier", "Archive")],
  oci_sch_service_connector: [
    set("display_name", "renamed"),
    (args, draft) => {
      const other = draft.addresses(STREAM)[0] ?? "";
      args.source = { ...(args.source as Args), stream_id: `\${${other}.id}` };
    },
    (args) => {
      args.source = { ...(args.source as Args), cursor: { kind: "LATEST" } };
    },
  ],
  oci_ons_notification_topic: [set("name", "renamed"), set("description", "Alerts")],
  oci_ons_subscription: [set("endpoint", "team@example.com")],
  oci_kms_key: [
    set("display_name", "renamed"),
    set("key_shape", { algorithm: "AES", length: 16 }),
    set("desired_state", "DISABLED"),
  ],
  oci_kms_vault: [set("display_name", "renamed"), set("vault_type", "VIRTUAL_PRIVATE")],
  oci_vault_secret: [set("secret_name", "renamed"), set("description", "Password")],
  oci_queue_queue: [set("display_name", "renamed"), set("retention_in_seconds", 3600)],
  oci_streaming_connect_harness: [set("name", "renamed"), set("freeform_tags", { a: "b" })],
};

const REMOVABLE: Readonly<Record<string, readonly string[]>> = {
  [STREAM]: ["stream_pool_id", "retention_in_hours", "lifecycle"],
  [POOL]: ["private_endpoint_settings", "custom_encryption_key", "kafka_settings", "lifecycle"],
  oci_objectstorage_bucket: ["kms_key_id", "versioning", "lifecycle"],
};

/** A stream needs one of two. */
function removeArgument(args: Args, name: string | undefined): void {
  if (name === undefined) return;
  Reflect.deleteProperty(args, name);
  if (name === "stream_pool_id") args.compartment_id = COMPARTMENT;
}

/** In another pool, or in the default pool. */
function place(draft: Draft, args: Args, value: number): void {
  const pools = draft.addresses(POOL).filter((pool) => args.stream_pool_id !== `\${${pool}.id}`);
  const pool = pools[value % (pools.length + 1)];
  Reflect.deleteProperty(args, pool === undefined ? "stream_pool_id" : "compartment_id");
  if (pool === undefined) args.compartment_id = COMPARTMENT;
  else args.stream_pool_id = `\${${pool}.id}`;
}

/** With what cannot be without it; the rest does without. */
function remove(draft: Draft, address: string, value: number): void {
  const type = typeOf(address);
  for (const other of draft.referringTo(address)) {
    const args = draft.args(other);
    if (type === POOL && typeOf(other) === STREAM) placeElsewhere(draft, address, args, value);
    else if (type === "oci_kms_key" && typeOf(other) === POOL) Reflect.deleteProperty(args, "custom_encryption_key");
    else if (type === "oci_kms_key" && typeOf(other) === "oci_objectstorage_bucket")
      Reflect.deleteProperty(args, "kms_key_id");
    else remove(draft, other, value);
  }
  draft.remove(address);
}

/** The streams of a pool that is removed go with it, or move. */
function placeElsewhere(draft: Draft, pool: string, args: Args, value: number): void {
  const others = draft.addresses(POOL).filter((other) => other !== pool);
  const next = others[value % (others.length + 1)];
  Reflect.deleteProperty(args, "stream_pool_id");
  if (next === undefined) args.compartment_id = COMPARTMENT;
  else args.stream_pool_id = `\${${next}.id}`;
}
