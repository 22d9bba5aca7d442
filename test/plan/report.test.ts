// The inputs and outputs of a report, and what it never shows.

import { AcceptedFinding, PlanReport } from "../../lib/plan";
import {
  line,
  linesOf,
  planText,
  POOL,
  poolDestroyed,
  poolReplaced,
  PRIOR,
  reportOf,
  STREAM,
  STREAM_VALUES,
  streamMoved,
} from "./plan-text";

const LOST = { changes: [poolDestroyed(), streamMoved()], prior: PRIOR };

test("an empty plan has no findings", () => {
  const report = PlanReport.ofText('{"format_version":"1.2","planned_values":{"root_module":{}}}');
  expect(report).toMatchObject({ findings: [], losses: [], hasLosses: false, hasErrors: false });
  expect(report.toText()).toBe("Nothing would be lost, 0 interruptions, 0 notices.\n");
});

test("a loss is accepted only by its address, with a reason", () => {
  const pool = AcceptedFinding.of(POOL, "the pool is empty");
  const report = reportOf(LOST, { accepted: [pool] });
  expect(report.losses.map(({ address }) => address)).toEqual([STREAM]);
  expect(report.findings[0]).toMatchObject({ address: POOL, accepted: "the pool is empty" });
  const all = reportOf(LOST, { accepted: [pool, AcceptedFinding.parse(`${STREAM}=nobody reads it`)] });
  expect(all.hasLosses).toBe(false);
});

test("an accepted finding that does not occur is a notice, and so is one that accepts a notice", () => {
  const accepted = [AcceptedFinding.of("oci_streaming_stream.gone", "done"), AcceptedFinding.of(STREAM, "moved")];
  expect(linesOf({}, { accepted })).toEqual([
    "notice stale-acceptance oci_streaming_stream.gone",
    `notice stale-acceptance ${STREAM}`,
  ]);
  const forgotten = [{ address: STREAM, actions: ["forget"], before: STREAM_VALUES }];
  expect(linesOf({ changes: forgotten }, { accepted: accepted.slice(1) })).toEqual([
    `notice forgotten ${STREAM}`,
    `notice stale-acceptance ${STREAM}`,
  ]);
});

test("a plan with errors is reported as partial, without notices about superfluous acceptances", () => {
  const accepted = [AcceptedFinding.of("oci_streaming_stream.gone", "done")];
  const report = reportOf({ more: { errored: true } }, { accepted });
  expect(report.findings.map(line)).toEqual(["notice plan-errored "]);
  expect(report.toText()).toMatch(
    /\n\nNothing would be lost in the part that Terraform planned before it stopped, 0 interruptions, 1 notice\.\n$/,
  );
  expect(report.toGithub()).toMatch(/\nNothing would be lost in the part that .* 1 notice\.\n$/);
});

test.each([
  ["a.b=why", "a.b", "why"],
  ['a.b["x=y"]=why = so', 'a.b["x=y"]', "why = so"],
  ['module.m["a\\"=b"].a.b = two\nlines ', 'module.m["a\\"=b"].a.b', "two\\u000alines"],
])("%s is taken apart", (text, address, reason) => {
  expect(AcceptedFinding.parse(text)).toMatchObject({ address, reason });
});

test("the text has a block for each finding, the summary, and instructions for acceptance", () => {
  const accepted = [AcceptedFinding.of(POOL, "it is empty")];
  expect(reportOf({ changes: [poolReplaced("create", "delete"), streamMoved()], prior: PRIOR }, { accepted }).toText())
    .toBe(`LOSS (accepted)  oci_streaming_stream_pool.pool
  what: stream pool 'shop' would be deleted with every stream in it, its endpoints and bootstrap servers, and the pool OCID in SASL user names
  why:  private_endpoint_settings changes, which the service cannot change in place
  accepted: it is empty

INTERRUPTION  oci_streaming_stream.orders
  what: stream 'orders' would be moved to another pool, and every client needs that pool's endpoint and, for Kafka, the user name with its OCID; Oracle does not document whether messages and offsets survive the move
  why:  its pool oci_streaming_stream_pool.pool is replaced, the new one first: private_endpoint_settings changes, which the service cannot change in place
  do:   archive the data that you need before you apply, and give the new endpoint to the clients afterwards

NOTICE  oci_streaming_stream_pool.pool
  what: stream pool 'shop' may hold streams that this plan does not know, such as those of other stacks and topics that Kafka clients created; they would be deleted too
  why:  the service deletes all streams of a pool with it
  do:   list the streams of the pool ocid1.streampool.oc1.eu-frankfurt-1.aaaapool with the console or the CLI before you apply

Nothing would be lost that is not accepted, 1 interruption, 1 notice, 1 accepted.
`);
  expect(reportOf(LOST).toText()).toMatch(
    /\n2 losses, 0 interruptions, 1 notice\.\nAccept an intended loss with --accept 'ADDRESS=REASON'\n$/,
  );
});

test("the JSON has the findings unchanged", () => {
  const report = reportOf(LOST);
  expect(JSON.parse(report.toJson())).toEqual({ hasLosses: true, hasErrors: false, findings: report.findings });
});

test("GitHub gets an annotation for each finding, on one line, with special characters encoded", () => {
  const odd = {
    address: 'oci_queue_queue.q["100%\n::error::x"]',
    actions: ["delete"],
    type: "oci_queue_queue",
    before: {},
  };
  const report = reportOf(
    { changes: [odd, ...LOST.changes], prior: PRIOR },
    { accepted: [AcceptedFinding.of(POOL, "no")] },
  );
  const lines = report.toGithub().split("\n");
  expect(lines.map((text) => text.slice(0, 70))).toEqual([
    '::error title=loss%3A destroyed::oci_queue_queue.q["100%25\\u000a::erro',
    "::notice title=loss%3A destroyed::oci_streaming_stream_pool.pool: stre",
    "::error title=loss%3A goes-with-pool::oci_streaming_stream.orders: str",
    "::notice title=notice%3A unseen-streams::oci_streaming_stream_pool.poo",
    "2 losses, 0 interruptions, 1 notice, 1 accepted.",
    "",
  ]);
});

const SECRET = "hush-hush-s3cr3t";

/** A plan that has a secret in every place of a value, marked as sensitive there. */
function planWithSecrets(): string {
  const values = {
    id: SECRET,
    name: SECRET,
    display_name: SECRET,
    secret_name: SECRET,
    stream_pool_id: "p",
    freeform_tags: { [SECRET]: SECRET },
    nested: [{ secret: SECRET }],
    kafka_settings: [{ auto_create_topics_enable: true, num_partitions: 5, bootstrap_servers: SECRET }],
  };
  const mask = {
    ...{ id: true, name: true, display_name: true, secret_name: true },
    ...{ freeform_tags: true, nested: [{ secret: true }], kafka_settings: true },
  };
  const types = ["stream", "stream_pool", "connect_harness"].map((one) => `oci_streaming_${one}`);
  const others = ["oci_vault_secret", "oci_kms_key", "oci_kms_vault", "oci_queue_queue", "oci_sch_service_connector"];
  const changes = [...types, ...others].flatMap((type) =>
    [["delete"], ["delete", "create"], ["create", "delete"], ["update"], ["no-op"], ["forget"]].map(
      (actions, index) => ({
        address: `${type}.x${index}`,
        actions,
        before: values,
        // Marked only before the change, but also present after it.
        after: { ...values, stream_pool_id: "q", compartment_id: SECRET },
        before_sensitive: mask,
        importing: index === 1 ? { id: SECRET } : undefined,
        replace_paths: [["freeform_tags", SECRET], [SECRET]],
        action_reason: SECRET,
        deposed: index === 0 ? SECRET : undefined,
      }),
    ),
  );
  // Unmarked, with a value that is marked elsewhere.
  const prior = [{ address: "oci_streaming_stream.y", values: { id: "y", name: SECRET, stream_pool_id: SECRET } }];
  const drift = changes.slice(0, 1);
  return planText({ changes, prior, drift, configuration: { "oci_streaming_stream_pool.x4": {} } });
}

test("a sensitive value, or a value within one, is never shown", () => {
  const report = PlanReport.ofText(planWithSecrets());
  expect(report.findings.length).toBeGreaterThan(40);
  const texts = [report.toText(), report.toJson(), report.toGithub()];
  for (const text of texts) expect(text).not.toContain(SECRET);
});

test.each([
  ["after the change only", { after_sensitive: { name: true } }],
  ["before the change only", { before_sensitive: { name: true } }],
  ["as a whole", { before_sensitive: true }],
])("a name that is marked %s is not shown", (_, masks) => {
  const values = { id: "a", name: SECRET, stream_pool_id: "p" };
  const change = { address: STREAM, actions: ["update"], before: values, after: { ...values, stream_pool_id: "q" } };
  expect(reportOf({ changes: [{ ...change, ...masks }] }).findings[0]?.what).toMatch(/^stream would be moved/);
  expect(reportOf({ changes: [change] }).findings[0]?.what).toMatch(/^stream 'hush-hush-s3cr3t' would be moved/);
  const twin = { address: "oci_streaming_stream.new", actions: ["create"], after: values, ...masks };
  const gone = { address: STREAM, actions: ["delete"], before: values };
  expect(
    reportOf({ changes: [gone, twin] })
      .findings.map(({ what }) => what)
      .join(),
  ).not.toContain(SECRET);
});

test("a name that is sensitive in the state of a module is not shown elsewhere either", () => {
  const resource = {
    address: "a.b",
    values: { nested: [{ password: SECRET }] },
    sensitive_values: { nested: [{ password: true }] },
  };
  const prior_state = { values: { root_module: { child_modules: [{ resources: [resource] }] } } };
  const change = { address: STREAM, actions: ["delete"], before: { id: "a", name: SECRET } };
  expect(reportOf({ changes: [change], more: { prior_state } }).toText()).not.toContain(SECRET);
});

test("the value of a sensitive variable is never shown, wherever it is", () => {
  const more = {
    variables: { token: { value: SECRET } },
    configuration: { root_module: { variables: { token: { sensitive: true } } } },
  };
  const change = { address: STREAM, actions: ["delete"], before: { id: "a", name: SECRET } };
  const [finding] = reportOf({ changes: [change], more }).findings;
  expect(finding?.what).toBe("stream would lose its messages and the committed offsets of its consumers");
});

test("a string that is longer than a name, or has several lines, is not shown unchanged", () => {
  const what = (name: string): string | undefined =>
    reportOf({ changes: [{ address: STREAM, actions: ["delete"], before: { name } }] }).findings[0]?.what;
  expect(what("x".repeat(256))).toBe("stream would lose its messages and the committed offsets of its consumers");
  expect(what("x".repeat(255))).toContain(`'${"x".repeat(255)}'`);
  expect(what("a\n::error::\u001b[31m")).toContain("stream 'a\\u000a::error::\\u001b[31m' would");
});

test("a name that only looks like part of an object is read as a name", () => {
  const before = JSON.parse('{"__proto__": {"name": "x"}, "constructor": "y"}') as unknown;
  const [finding] = reportOf({ changes: [{ address: STREAM, actions: ["delete"], before }] }).findings;
  expect(finding?.what).toMatch(/^stream would lose/);
});

test.each([
  ["an output", { output_changes: { o: { before: null, after: SECRET, after_sensitive: true } } }],
  ["an output before", { output_changes: { o: { before: { a: [SECRET] }, before_sensitive: { a: [true] } } } }],
  ["an output of the state", { prior_state: { values: { outputs: { o: { value: SECRET, sensitive: true } } } } }],
])("what is marked in %s is not shown elsewhere either", (_, more) => {
  const change = { address: STREAM, actions: ["delete"], before: { id: "a", name: SECRET } };
  expect(reportOf({ changes: [change], more }).toText()).not.toContain(SECRET);
});

test("a sensitive map key or number is not shown as a name either", () => {
  const what = (name: string): string | undefined =>
    reportOf({
      changes: [
        { address: STREAM, actions: ["delete"], before: { name } },
        {
          address: "a.b",
          actions: ["no-op"],
          before: { pin: 4711, of: { [SECRET]: true } },
          before_sensitive: { pin: true, of: true },
        },
      ],
    }).findings[0]?.what;
  expect([what("4711"), what(SECRET), what("471")]).toEqual([
    "stream would lose its messages and the committed offsets of its consumers",
    "stream would lose its messages and the committed offsets of its consumers",
    "stream '471' would lose its messages and the committed offsets of its consumers",
  ]);
});

test("deeply nested values are compared", () => {
  const nested = (end: string): string => `${'{"a":['.repeat(50_000)}${end}${"]}".repeat(50_000)}`;
  const findings = (before: string, after: string): string[] => {
    const change = { address: STREAM, actions: ["update"], before: "BEFORE", after: "AFTER" };
    const text = planText({ changes: [change] });
    const whole = text
      .replace('"BEFORE"', `{"stream_pool_id":${before}}`)
      .replace('"AFTER"', `{"stream_pool_id":${after}}`);
    return PlanReport.ofText(whole).findings.map(({ kind }) => kind);
  };
  expect(findings(nested("1"), nested("1"))).toEqual([]);
  expect(findings(nested("1"), nested("2"))).toEqual(["stream-moved"]);
});
