// What each type loses, with the reason and the remedy, in the words of the report.

import { TerraformStack } from "cdktf";
import { HELD_TYPES, heldBy } from "../../lib/plan/held";
import { PlanLevel } from "../../lib/plan";
import { CONSTRUCTS, type Made, Samples } from "../support/samples";
import { synthesize } from "../support/synthesis";
import { Given, validProps } from "../support/valid-props";
import { type ChangeText, linesOf, reportOf, STREAM, STREAM_VALUES } from "./plan-text";

function isLoss(type: string): boolean {
  return heldBy(type)?.level === PlanLevel.LOSS;
}

test("destroying a resource that a construct protects is a loss", () => {
  const types = new Set(CONSTRUCTS.flatMap(([name, made]) => protectedBy(name, made)));
  expect([...types]).toContain("oci_queue_queue");
  expect([...types].filter((type) => !isLoss(type))).toEqual([]);
});

/** The types that constructs create with `prevent_destroy`. */
function protectedBy(name: string, made: Made): string[] {
  if (made.prototype instanceof TerraformStack) return [];
  const samples = new Samples();
  new made(samples.stack, "made", validProps(name, new Given(samples)));
  const { resource = {} } = synthesize(samples.stack) as { resource?: Resources };
  return Object.keys(resource).filter((type) =>
    Object.values(resource[type]!).some(({ lifecycle }) => lifecycle?.prevent_destroy === true),
  );
}

interface Resources {
  readonly [type: string]: { readonly [id: string]: { readonly lifecycle?: { readonly prevent_destroy?: boolean } } };
}

test("a resource that would be scheduled for deletion is a loss", () => {
  const said = HELD_TYPES.filter((type) => heldBy(type)!.loses.startsWith("would be scheduled for deletion"));
  expect(said).toContain("oci_kms_key_version");
  expect(said.filter((type) => !isLoss(type))).toEqual([]);
});

const DESTROYED: ChangeText = { address: STREAM, actions: ["delete"], before: STREAM_VALUES };
const REPLACED: ChangeText = { ...DESTROYED, actions: ["delete", "create"], after: { name: "orders" } };

test.each<[string, ChangeText, string, string]>([
  [
    "its partitions and retention",
    { ...REPLACED, replace_paths: [["partitions"], ["retention_in_hours"]] },
    "partitions and retention_in_hours change, which the service cannot change in place",
    "leave partitions and retention_in_hours as they were, or create a second stream with the new values, and move the clients to it before you delete this one",
  ],
  [
    "a taint",
    { ...REPLACED, action_reason: "replace_because_tainted" },
    "it is tainted, for example after a failed creation",
    "if it works, run `terraform untaint 'oci_streaming_stream.orders'`",
  ],
  [
    "-replace",
    { ...REPLACED, action_reason: "replace_by_request" },
    "the plan was made with -replace",
    "plan without -replace",
  ],
  [
    "a trigger",
    { ...REPLACED, action_reason: "replace_by_triggers" },
    "a reference in its replace_triggered_by changes",
    "create a second stream with the new values, and move the clients to it before you delete this one",
  ],
  [
    "a block that is gone",
    { ...DESTROYED, action_reason: "delete_because_no_resource_config" },
    "its block is no longer in the configuration",
    "put it back, or write a moved block if it has a new address, or a removed block with destroy = false if another state takes it over",
  ],
  [
    "an index that is gone",
    { ...DESTROYED, action_reason: "delete_because_count_index" },
    "count no longer reaches its index",
    "put it back, or write a moved block if it has a new address, or a removed block with destroy = false if another state takes it over",
  ],
  ["terraform destroy", DESTROYED, "the plan destroys it", "do not apply this plan unless this is intended"],
  [
    "a reason that is not known",
    { ...DESTROYED, action_reason: "because_of_the_moon" },
    "the plan destroys it",
    "do not apply this plan unless this is intended",
  ],
])("says why a stream goes and what to do: %s", (_, change, why, remedy) => {
  const [finding] = reportOf({ changes: [change] }).findings;
  expect(finding).toMatchObject({ level: "loss", why, remedy });
});

test("the remedy for a resource that is created with the name of a destroyed one is a moved block", () => {
  const created = { address: "oci_streaming_stream.new", actions: ["create"], after: { name: "orders" } };
  const report = reportOf({ changes: [DESTROYED, created] });
  expect(report.findings.map(({ address, level, kind, remedy }) => [address, level, kind, remedy])).toEqual([
    [
      STREAM,
      "loss",
      "destroyed",
      `if it is now ${created.address}, write a moved block from ${STREAM} to ${created.address}`,
    ],
    [
      created.address,
      "notice",
      "missing-moved",
      `if both are the same, write a moved block from ${STREAM} to ${created.address}`,
    ],
  ]);
});

test("an import that also replaces is a loss, or an interruption for a type that does not store data", () => {
  const importing = { id: "ocid1.stream.oc1..aaaa" };
  const report = reportOf({ changes: [{ ...REPLACED, importing, replace_paths: [["partitions"]] }] });
  expect(report.findings.map(({ level, kind, why, remedy }) => [level, kind, why, remedy])).toEqual([
    [
      "loss",
      "import-replaced",
      "it is imported, and partitions changes, which the service cannot change in place",
      "write partitions with the values of the existing resource, until the plan only imports",
    ],
  ]);
  const route = { address: "oci_core_public_ip.ip", actions: ["delete", "create"], before: {}, after: {}, importing };
  expect(linesOf({ changes: [route] })).toEqual([`interruption import-replaced ${route.address}`]);
});

const TOPIC = { address: "oci_ons_notification_topic.alerts", actions: ["delete", "create"] };
const TOPIC_VALUES = { id: "ocid1.onstopic.a", topic_id: "ocid1.onstopic.a", name: "alerts" };

function subscription(values: object): { address: string; values: object } {
  return { address: "oci_ons_subscription.mail", values: { topic_id: TOPIC_VALUES.id, protocol: "EMAIL", ...values } };
}

test("a topic is a loss if it has a confirmed subscription, which is named", () => {
  const changes = [{ ...TOPIC, before: TOPIC_VALUES, after: { name: "other" } }];
  expect(linesOf({ changes, prior: [subscription({ state: "ACTIVE" })] })).toEqual([
    `loss replaced ${TOPIC.address}`,
    "loss goes-with-parent oci_ons_subscription.mail",
  ]);
  const waiting = [subscription({ state: "PENDING" })];
  expect(linesOf({ changes, prior: waiting })).toEqual([`interruption replaced ${TOPIC.address}`]);
  const toFunction = [subscription({ state: "ACTIVE", protocol: "ORACLE_FUNCTIONS" })];
  expect(linesOf({ changes, prior: toFunction })).toEqual([`interruption replaced ${TOPIC.address}`]);
});

test("a confirmed subscription is a loss, and an unconfirmed one is a notice", () => {
  const address = "oci_ons_subscription.mail";
  const before = { protocol: "EMAIL", state: "ACTIVE" };
  expect(linesOf({ changes: [{ address, actions: ["delete"], before }] })).toEqual([`loss destroyed ${address}`]);
  const unconfirmed = [{ address, actions: ["delete"], before: { ...before, state: "PENDING" } }];
  expect(linesOf({ changes: unconfirmed })).toEqual([`notice destroyed ${address}`]);
});

test("an instance whose boot volume is kept is an interruption", () => {
  const change = { address: "oci_core_instance.vm", actions: ["delete"], before: { preserve_boot_volume: true } };
  expect(linesOf({ changes: [change] })).toEqual([`interruption destroyed ${change.address}`]);
});

test("a compartment is deleted only if the code enables it", () => {
  const change = (before: object): ChangeText => ({
    address: "oci_identity_compartment.c",
    actions: ["delete"],
    before,
  });
  expect(linesOf({ changes: [change({ enable_delete: true })] })).toEqual([
    "interruption destroyed oci_identity_compartment.c",
  ]);
  expect(linesOf({ changes: [change({})] })).toEqual(["notice destroyed oci_identity_compartment.c"]);
});

test("the tokens of a user are lost with it", () => {
  const user = {
    address: "oci_identity_user.kafka",
    actions: ["delete"],
    before: { id: "ocid1.user.a", name: "kafka" },
  };
  const token = { address: "oci_identity_auth_token.kafka", values: { user_id: "ocid1.user.a" } };
  expect(linesOf({ changes: [user], prior: [token] })).toEqual([
    `loss destroyed ${user.address}`,
    `loss goes-with-parent ${token.address}`,
  ]);
});

test("types that are not listed, data sources and unknown actions do not cause findings", () => {
  expect(
    linesOf({
      changes: [
        { address: "oci_core_boot_volume.v", actions: ["delete"], before: { id: "a" } },
        { address: "null_resource.n", actions: ["delete"], before: {} },
        { address: "data.oci_streaming_stream.s", mode: "data", type: "oci_streaming_stream", actions: ["read"] },
        { address: STREAM, actions: ["dance"], before: STREAM_VALUES, after: STREAM_VALUES },
        { address: "oci_kms_key.k", type: "__proto__", actions: ["delete"], before: {} },
      ],
    }),
  ).toEqual([]);
});

test("a finding names the blocks and the first few of the arguments that replace", () => {
  const why = (paths: readonly (readonly unknown[])[]): string | undefined =>
    reportOf({ changes: [{ ...REPLACED, replace_paths: paths }] }).findings[0]?.why;
  expect(why([["a", 0, "b"], ["a"], ["a", 0, "c"], ["d", "Somebody's key"]])).toBe(
    "a and d change, which the service cannot change in place",
  );
  expect(why([["a"], ["b"], ["c"], ["d"], ["e"]])).toBe(
    "a, b, c and 2 more change, which the service cannot change in place",
  );
});
