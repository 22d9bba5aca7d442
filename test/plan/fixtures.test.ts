// Plans of real Terraform: the reports about them, and what was lost when they were applied. scripts/plan-fixtures.ts creates them.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AcceptedFinding, DeployedDocument, PlanReport } from "../../lib/plan";
import { EDITS, SECRET } from "../../scripts/plan-fixtures/edits";
import { line } from "./plan-text";

const FOLDER = join(__dirname, "fixtures");

interface Fixture {
  readonly isApplied: boolean;
  readonly lost: readonly string[];
  readonly plan: unknown;
}

function fixture(name: string): Fixture {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as Fixture;
}

const POOL = "oci_streaming_stream_pool.pool";
const ORDERS = "oci_streaming_stream.orders";
const UNSEEN = `notice unseen-streams ${POOL}`;

/** The findings by edit. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  "pool-private": [`loss replaced ${POOL}`, `loss goes-with-pool ${ORDERS}`, UNSEEN],
  "pool-private-first": [`loss replaced ${POOL}`, `interruption stream-moved ${ORDERS}`, UNSEEN],
  "pool-removed": [`loss destroyed ${POOL}`, `loss goes-with-pool ${ORDERS}`, UNSEEN],
  // The state, but not the plan, shows whether the move comes first.
  "pool-removed-first": [`loss destroyed ${POOL}`, `loss goes-with-pool ${ORDERS}`, UNSEEN],
  "to-default-pool": [`loss destroyed ${POOL}`, `loss goes-with-pool ${ORDERS}`, UNSEEN],
  "to-other-pool": [`interruption stream-moved ${ORDERS}`],
  "pool-compartment": [`notice compartment-changed ${POOL}`],
  "pool-renamed": [],
  "pool-subnet": [`loss replaced ${POOL}`, `loss goes-with-pool ${ORDERS}`, UNSEEN],
  "pool-fixed-ip": [
    `loss replaced ${POOL}`,
    `interruption stream-moved ${ORDERS}`,
    UNSEEN,
    `notice address-taken ${POOL}`,
  ],
  "pool-settings-removed": [`notice silently-kept ${POOL}`, `notice silently-kept ${POOL}`],
  "pool-construct-renamed": [
    `loss destroyed ${POOL}`,
    `loss goes-with-pool ${ORDERS}`,
    UNSEEN,
    "notice missing-moved oci_streaming_stream_pool.basin",
  ],
  "pool-replaced-by-request": [`loss replaced ${POOL}`, `loss goes-with-pool ${ORDERS}`, UNSEEN],
  "stream-partitions": [`loss replaced ${ORDERS}`],
  "stream-partitions-protected": [`loss replaced ${ORDERS}`, "notice plan-errored "],
  "stream-retention": [`loss replaced ${ORDERS}`],
  "stream-renamed-in-code": [`loss destroyed ${ORDERS}`, "notice missing-moved oci_streaming_stream.bookings"],
  "stream-moved-block": [],
  "stream-forgotten": [`notice forgotten ${ORDERS}`],
  "stream-compartment": [`interruption stream-moved ${ORDERS}`],
  "stream-imported-wrong": [`loss import-replaced ${ORDERS}`],
  "stream-not-found": [`interruption left-state ${ORDERS}`],
  "stream-each-key": [`loss destroyed ${ORDERS}["us"]`],
  destroy: [`loss destroyed ${ORDERS}`, `loss destroyed ${POOL}`, UNSEEN],
  unchanged: [],
  "key-removed": ["loss destroyed oci_kms_key.key", `loss unreadable ${POOL}`, `notice silently-kept ${POOL}`],
  "vault-removed": [
    "loss destroyed oci_kms_key.key",
    "loss destroyed oci_kms_vault.vault",
    `loss unreadable ${POOL}`,
    `notice silently-kept ${POOL}`,
  ],
  "secret-key-changed": ["loss replaced oci_vault_secret.token", "notice name-reserved oci_vault_secret.token"],
  "topic-renamed": [
    "interruption replaced oci_ons_notification_topic.alerts",
    "notice replaced oci_ons_subscription.mail",
  ],
  "connector-source": ["interruption source-switched oci_sch_service_connector.c"],
  "connector-renamed-in-code": [
    "loss messages-skipped oci_sch_service_connector.c",
    "interruption destroyed oci_sch_service_connector.c",
    "notice missing-moved oci_sch_service_connector.d",
  ],
  "harness-removed": ["loss destroyed oci_streaming_connect_harness.connect"],
  "module-key-removed": [
    `loss destroyed ${inModule("us", "oci_streaming_stream.orders[0]")}`,
    `loss destroyed ${inModule("us", "oci_streaming_stream.orders[1]")}`,
    `loss destroyed ${inModule("us", POOL)}`,
    `notice unseen-streams ${inModule("us", POOL)}`,
  ],
  "module-pool-private": [
    `loss replaced ${inModule("eu", POOL)}`,
    `loss replaced ${inModule("us", POOL)}`,
    `loss goes-with-pool ${inModule("eu", "oci_streaming_stream.orders[0]")}`,
    `loss goes-with-pool ${inModule("eu", "oci_streaming_stream.orders[1]")}`,
    `loss goes-with-pool ${inModule("us", "oci_streaming_stream.orders[0]")}`,
    `loss goes-with-pool ${inModule("us", "oci_streaming_stream.orders[1]")}`,
    `notice unseen-streams ${inModule("eu", POOL)}`,
    `notice unseen-streams ${inModule("us", POOL)}`,
  ],
  "module-fewer-streams": [`loss destroyed ${inModule("eu", "oci_streaming_stream.orders[1]")}`],
  "module-removed": [
    `loss destroyed ${inModule("eu", "oci_streaming_stream.orders[0]")}`,
    `loss destroyed ${inModule("eu", "oci_streaming_stream.orders[1]")}`,
    `loss destroyed ${inModule("eu", POOL)}`,
    `notice unseen-streams ${inModule("eu", POOL)}`,
  ],
  "stream-deposed": [`loss destroyed ${ORDERS}`],
  "pool-deposed": [`loss destroyed ${POOL}`, UNSEEN],
  "bucket-deposed": ["loss destroyed oci_objectstorage_bucket.archive"],
};

function inModule(key: string, address: string): string {
  return `module.shop["${key}"].${address}`;
}

test("each edit has a fixture and a line here", () => {
  const names = EDITS.map(({ name }) => name).sort();
  expect(Object.keys(SAID).sort()).toEqual(names);
  expect(readdirSync(FOLDER).sort()).toEqual(names.map((name) => `${name}.json`).sort());
});

test.each(EDITS)("$name: the report has the expected findings", ({ name }) => {
  const { findings } = PlanReport.ofText(JSON.stringify(fixture(name).plan));
  expect(findings.map(line)).toEqual(SAID[name]);
});

test.each(EDITS)("$name: every stream that loses messages is a loss in the report, by name", ({ name }) => {
  const { lost, plan } = fixture(name);
  const said = PlanReport.ofText(JSON.stringify(plan)).losses.map(({ what }) => what);
  expect(lost.filter((stream) => !said.some((what) => what.startsWith(`stream '${stream}' `)))).toEqual([]);
});

test("a loss in a module is accepted by the address of the module instance", () => {
  const text = JSON.stringify(fixture("module-fewer-streams").plan);
  const accept = (key: string): boolean => {
    const address = inModule(key, "oci_streaming_stream.orders[1]");
    return PlanReport.ofText(text, { accepted: [AcceptedFinding.of(address, "moved")] }).hasLosses;
  };
  expect([accept("eu"), accept("us")]).toEqual([false, true]);
});

test("a leftover is named by its own values, at the address of its successor", () => {
  const [finding] = PlanReport.ofText(JSON.stringify(fixture("stream-deposed").plan)).findings;
  expect(finding?.message).toBe(
    `${ORDERS}: stream 'orders' would lose its messages and the committed offsets of its consumers, because it is the leftover (deposed object 1a2b3c4d) of an interrupted replacement; make sure that it no longer holds anything`,
  );
});

test("the fixtures include lost streams, so that the comparison is meaningful", () => {
  expect(EDITS.filter(({ name }) => fixture(name).lost.length > 0).length).toBeGreaterThan(10);
});

test.each(EDITS)("$name: the report does not show the secret in any format", ({ name }) => {
  const report = PlanReport.ofText(JSON.stringify(fixture(name).plan));
  for (const text of [report.toText(), report.toJson(), report.toGithub()]) expect(text).not.toContain(SECRET);
});

test("with the last deployment, the report names what was removed from the code", () => {
  const { first } = EDITS.find(({ name }) => name === "pool-settings-removed")!;
  const before = DeployedDocument.ofText(JSON.stringify({ resource: first }));
  const { findings } = PlanReport.ofText(JSON.stringify(fixture("pool-settings-removed").plan), { before });
  expect(findings.map(({ what }) => what)).toEqual([
    "stream pool 'shop' would keep its kafka_settings, which the code no longer has",
    "stream pool 'shop' would keep its freeform_tags, which the code no longer has",
  ]);
});
