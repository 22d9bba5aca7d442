// The Spark programs of the examples, run over local files: each line of an archive becomes a row, or is set aside with a reason.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DataflowApplication } from "@cdktf/provider-oci/lib/dataflow-application";
import { stacksOf } from "../guides/example";
import { type JsonObject } from "../support/json";
import {
  type ArchivedMessage,
  base64,
  hasPython,
  message,
  SparkProgram,
  type SparkRun,
} from "../support/spark-program";
import { resources, synthesize } from "../support/synthesis";

const EXAMPLES = join(__dirname, "..", "..", "examples");
const kappa = new SparkProgram(join(EXAMPLES, "kappa", "readings.py"));
const maintenance = new SparkProgram(join(EXAMPLES, "predictive-maintenance", "prepare.py"));
const both = [kappa, maintenance];

const withPython = hasPython ? test : test.skip;

beforeEach(() => {
  for (const program of both) program.clear();
});

afterAll(() => {
  for (const program of both) program.remove();
});

const OPTIONS = {
  "kafka.bootstrap.servers": "cell-1.streaming.example:9092",
  subscribe: "readings",
  "kafka.sasl.jaas.config": 'Login required intent="streamPoolId:ocid1.streampool.oc1..example";',
  checkpointLocation: "oci://job@example/checkpoints/readings-v1",
};
const HISTORY = "history/20260101T000000Z_20260102T000000Z";
const TIMES = ["--from", "2026-01-01T00:00:00Z", "--to", "2026-01-02T00:00:00Z"];
const places = (): string[] => ["--table", kappa.at("table/"), "--dead", kappa.at("dead")];
const fromArchive = (times = TIMES): string[] => ["--mode", "batch", "--archive", kappa.at("archive/"), ...times];
const batch = (times = TIMES): SparkRun => kappa.run(...fromArchive(times), ...places());
const stream = (options: object = OPTIONS): SparkRun =>
  kappa.run("--mode", "stream", "--options", base64(JSON.stringify(options)), ...places());
const prepare = (): SparkRun =>
  maintenance.run(
    "--from",
    maintenance.at("archive/"),
    "--to",
    maintenance.at("curated"),
    "--dead",
    maintenance.at("dead"),
  );

function reportOf({ status, stdout, stderr }: SparkRun): unknown {
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const withoutTime = (rows: readonly JsonObject[]): JsonObject[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== "written_at")));

/** A reading for both programs, so that one message serves them. */
const reading = {
  asset: "pump-7",
  at: "2026-01-01T12:00:00Z",
  value: 21.5,
  sensor: "vibration",
  t: "2026-01-01T12:00:00Z",
};

describe("a run over the archive", () => {
  withPython("writes a row for each message of the period, whatever object it is in", () => {
    const at = (hour: number, offset: number): ArchivedMessage =>
      message({ json: reading, offset, key: base64("pump-7"), timestamp: Date.UTC(2026, 0, 1, hour) });
    kappa.archive([at(-1, 1), at(0, 2)]);
    kappa.archive([at(23, 3), at(24, 4)], "other/9.0.data.gz");
    expect(reportOf(batch())).toEqual({ rows: 2, dead: 0 });
    const rows = kappa.rows(`table/${HISTORY}`);
    expect(rows.map((row) => row.stream_offset)).toEqual([2, 3]);
    expect(withoutTime(rows)[0]).toEqual({
      stream_partition: 0,
      stream_offset: 2,
      asset: "pump-7",
      at: "2026-01-01T12:00:00+00:00",
      value: 21.5,
    });
    expect(rows[0]!.written_at).toMatch(/\+00:00$/);
  });

  withPython("writes times as the database reads them", () => {
    kappa.archive([message({ json: reading })]);
    batch();
    expect(kappa.calls).toEqual([
      { session: { "spark.app.name": "readings", "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS" } },
    ]);
  });

  withPython("replaces what a run for the same period wrote, and nothing else", () => {
    kappa.archive([message({ json: reading }), "not JSON"], "one.gz");
    batch();
    batch(["--from", "2026-01-01T00:00:00Z", "--to", "2026-01-03T00:00:00Z"]);
    kappa.archive([message({ json: { ...reading, value: 1 } })], "one.gz");
    batch();
    expect(kappa.rows(`table/${HISTORY}`).map(({ value }) => value)).toEqual([1]);
    expect(kappa.rows(`dead/${HISTORY}`)).toEqual([]);
    expect(kappa.rows("table/history/20260101T000000Z_20260103T000000Z")).toHaveLength(1);
  });

  withPython("does not judge messages of another time", () => {
    kappa.archive([message({ json: [], timestamp: 0 })]);
    expect(reportOf(batch())).toEqual({ rows: 0, dead: 0 });
  });
});

// prettier-ignore
const badLines: readonly (readonly [what: string, line: string | object, reason: string])[] = [
  ["is not JSON", "2026-01-01 12:00:00", "the line is not JSON"],
  ["is empty", "", "the line is not JSON"],
  ["has only brackets", "[".repeat(100_000), "the line is not JSON"],
  ["is a list", "[]", "the line is not a JSON object"],
  ["has NaN", JSON.stringify(message()).replace('"offset":0', '"offset":NaN'), "the line is not JSON"],
  ["has no stream", message({ stream: undefined }), "stream of the line is not a string"],
  ["has no partition", message({ partition: undefined }), "partition of the line is not a whole number"],
  ["has a negative partition", message({ partition: "-1" }), "partition of the line is not a whole number"],
  ["has a partition beyond 31 bits", message({ partition: "2147483648" }), "partition of the line is not a whole number"],
  ["has a blank before the offset", { ...message(), offset: " 3" }, "offset of the line is not a whole number"],
  ["has a long offset in a string", { ...message(), offset: "9".repeat(5_000) }, "offset of the line is not a whole number"],
  ["has an offset that is true", { ...message(), offset: true }, "offset of the line is not a whole number"],
  ["has an offset beyond 63 bits", { ...message(), offset: 2 ** 63 }, "offset of the line is not a whole number"],
  ["has a timestamp with a fraction", message({ timestamp: 1.5 }), "timestamp of the line is not a whole number"],
  ["has no timestamp", message({ timestamp: undefined }), "timestamp of the line is not a whole number"],
  ["has no value", message({ value: undefined }), "value of the line is missing"],
  ["has a value that is not Base64", message({ value: "{}" }), "value of the line is not Base64"],
  ["has a value that is a number", { ...message(), value: 21.5 }, "value of the line is not Base64"],
  ["has a key that is not Base64", message({ key: "pump-7" }), "key of the line is not Base64"],
];

withPython("both programs read a number and a string with a number alike", () => {
  const timestamp = Date.UTC(2026, 0, 1, 12);
  const line = { ...message({ json: reading }), partition: 3, offset: "7", timestamp: String(timestamp) };
  const lines = [line, { ...line, partition: "3", offset: 7, timestamp }];
  for (const program of both) program.archive(lines.map((one) => JSON.stringify(one)));
  expect(reportOf(batch())).toEqual({ rows: 2, dead: 0 });
  expect(kappa.rows(`table/${HISTORY}`).map((row) => [row.stream_partition, row.stream_offset])).toEqual([
    [3, 7],
    [3, 7],
  ]);
  expect(reportOf(prepare())).toEqual({ messages: 2, readings: 1, dead: 0 });
});

withPython("both programs set aside every line that a connector does not write, for the same reasons", () => {
  const lines = badLines.map(([, line]) => (typeof line === "string" ? line : JSON.stringify(line)));
  for (const program of both) program.archive([...lines, message({ json: reading })], "0.0.data.gz");
  expect(reportOf(batch())).toEqual({ rows: 1, dead: lines.length });
  expect(reportOf(prepare())).toEqual({ messages: 1, readings: 1, dead: lines.length });
  const expected = badLines.map(([what, , reason]) => ({ what, reason }));
  for (const [program, folder] of [
    [kappa, `dead/${HISTORY}`],
    [maintenance, "dead"],
  ] as const) {
    const dead = program.rows(folder);
    expect(dead.map(({ reason }, index) => ({ what: expected[index]!.what, reason }))).toEqual(expected);
    expect(dead.map(({ line }) => line)).toEqual(lines);
    const name = program.at("archive/ocid1.serviceconnector.oc1..example/0/0.0.data.gz");
    expect(new Set(dead.map(({ object }) => object))).toEqual(new Set([name]));
  }
});

const values = (name: string): readonly (readonly [value: string | null, reason: string])[] => [
  [null, "the message does not have a value"],
  ["", "the message is not JSON"],
  [Buffer.from([0xff, 0xfe, 0xfd]).toString("base64"), "the message is not JSON"],
  [base64("21.5;pump-7"), "the message is not JSON"],
  [base64(JSON.stringify(reading).replaceAll("21.5", "NaN")), "the message is not JSON"],
  [base64(JSON.stringify({ ...reading, value: 0 }).replace('"value":0', '"value":1e999')), "value is not a number"],
  [base64("null"), "the message is not a JSON object"],
  ...["21.5", true, null, [1]].map(
    (value) => [base64(JSON.stringify({ ...reading, value })), "value is not a number"] as const,
  ),
  ...["yesterday", "2026-01-01T12:00:00", "2026-02-30T12:00:00Z", 1_767_268_800, null].map(
    (time) => [base64(JSON.stringify({ ...reading, [name]: time })), expect.any(String) as string] as const,
  ),
  [base64(JSON.stringify({ ...reading, [name]: "9999-12-31T23:59:59-10:00" })), "date value out of range"],
];

// prettier-ignore
const rowsOnly: readonly (readonly [value: string, reason: string])[] = [
  [base64(JSON.stringify({ ...reading, asset: 7 })), "asset is not a string of 1 to 4000 bytes"],
  [base64(JSON.stringify({ ...reading, asset: "" })), "asset is not a string of 1 to 4000 bytes"],
  [base64(JSON.stringify({ ...reading, asset: "ä".repeat(2001) })), "asset is not a string of 1 to 4000 bytes"],
  [base64(JSON.stringify({ ...reading, asset: "a" }).replace('"a"', String.raw`"\ud800"`)), expect.stringContaining("surrogates not allowed") as string],
  [base64(JSON.stringify({ ...reading, at: "1969-12-31T23:59:59Z" })), "at is before 1970"],
  [base64(JSON.stringify({ ...reading, value: 1 }).replace('"value":1', `"value":1${"0".repeat(400)}`)), "int too large to convert to float"],
];

withPython("a message is judged alike in the stream and in the archive, and none stops the run", () => {
  const bad = [...values("at"), ...rowsOnly].map(([value, reason], offset) => ({ value, reason, offset }));
  const written = ["2026-01-01T12:00:00.25+09:00", "2026-01-01T03:00:00.123456789Z"].map((at, index) =>
    message({ json: { ...reading, at }, offset: 1_000 + index, key: index === 0 ? null : "" }),
  );
  const all = [...bad.map(({ value, offset }) => message({ value, offset, key: base64("k") })), ...written];
  kappa.archive(all);
  kappa.kafka([all.slice(0, 3), [], all.slice(3)]);
  const counts = { rows: written.length, dead: bad.length };
  expect(reportOf(batch())).toEqual(counts);
  const { status, stdout } = stream();
  expect(status).toBe(0);
  const reports = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as typeof counts);
  expect(reports).toEqual([
    { rows: 0, dead: 3 },
    { rows: 0, dead: 0 },
    { rows: counts.rows, dead: counts.dead - 3 },
  ]);

  const rows = withoutTime(kappa.rows("table/stream"));
  expect(rows).toEqual(withoutTime(kappa.rows(`table/${HISTORY}`)));
  expect(rows.map(({ at }) => at)).toEqual(["2026-01-01T03:00:00.250000+00:00", "2026-01-01T03:00:00.123456+00:00"]);
  const [dead, old] = [kappa.rows("dead/stream"), kappa.rows(`dead/${HISTORY}`)];
  expect(dead.map(({ reason }) => reason)).toEqual(bad.map(({ reason }) => reason));
  expect(dead.map(({ reason }) => reason)).toEqual(old.map(({ reason }) => reason));
  // A dead record of the stream has the form of the archive's lines.
  expect(dead.map(({ line }) => JSON.parse(line as string) as unknown)).toEqual(
    old.map(({ line }) => JSON.parse(line as string) as unknown),
  );
  expect(dead.every((row) => !("object" in row))).toBe(true);
});

describe("a run over the stream", () => {
  withPython("gets the options of the stack, begins with the oldest message, and appends", () => {
    kappa.kafka([[message({ json: reading })], [message({ json: reading, offset: 1 })]]);
    stream();
    stream();
    expect(kappa.rows("table/stream").map((row) => row.stream_offset)).toEqual([0, 1, 0, 1]);
    expect(kappa.rows("dead/stream")).toEqual([]);
    const { checkpointLocation, ...kafka } = OPTIONS;
    expect(kappa.calls.slice(1, 3)).toEqual([
      { readStream: { ...kafka, startingOffsets: "earliest", maxOffsetsPerTrigger: 500_000 } },
      { writeStream: { processingTime: "1 minute", checkpointLocation } },
    ]);
  });

  withPython("and one over the archive count a message once, in the view of the README", () => {
    const again = message({ json: reading, offset: 5 });
    kappa.archive([again, again]);
    kappa.kafka([[again, message({ json: reading, offset: 6 })]]);
    batch();
    stream();
    const rows = [...kappa.rows(`table/${HISTORY}`), ...kappa.rows("table/stream")];
    expect(rows).toHaveLength(4);
    const readme = readFileSync(join(EXAMPLES, "kappa", "README.md"), "utf8");
    const [, view = ""] = /CREATE OR REPLACE (VIEW readings AS\n.*?;)/s.exec(readme) ?? [];
    const program = `import json, sqlite3, sys
rows, view = json.load(sys.stdin)
base = sqlite3.connect(":memory:")
base.execute("CREATE TABLE readings_v1 (stream_partition, stream_offset, asset, at, value, written_at)")
base.executemany("INSERT INTO readings_v1 VALUES (:stream_partition, :stream_offset, :asset, :at, :value, :written_at)", rows)
base.execute("CREATE " + view)
print(json.dumps(base.execute("SELECT stream_offset, value FROM readings ORDER BY 1").fetchall()))`;
    const { stdout, stderr } = spawnSync("python3", ["-c", program], {
      encoding: "utf8",
      input: JSON.stringify([rows, view]),
    });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual([
      [5, 21.5],
      [6, 21.5],
    ]);
  });
});

describe("the preparation", () => {
  withPython("writes each message once, and keeps those of a stream that was replaced", () => {
    const one = message({ json: { ...reading, unit: "mm/s", room: 7 } });
    maintenance.archive([one, one, message({ json: reading, partition: "1" })]);
    maintenance.archive([one, { ...one, timestamp: one.timestamp + 1 }]);
    expect(reportOf(prepare())).toEqual({ messages: 5, readings: 3, dead: 0 });
    const { asset, sensor, t, value } = reading;
    expect(maintenance.rows("curated")).toEqual([
      { asset, sensor, t, value, unit: "mm/s" },
      { asset, sensor, t, value },
      { asset, sensor, t, value, unit: "mm/s" },
    ]);
  });

  withPython("sets aside what is not a reading, and train.py reads the others", () => {
    const json = (other: object): string => base64(JSON.stringify({ ...reading, ...other }));
    const bad = [
      ...values("t"),
      [json({ asset: "" }), "asset or sensor is not a string with text"],
      [json({ sensor: 7 }), "asset or sensor is not a string with text"],
      [json({ unit: 7 }), "unit is not a string"],
      [
        base64(JSON.stringify({ ...reading, unit: "a" }).replace('"a"', String.raw`"\ud800"`)),
        expect.any(String) as string,
      ],
    ] as const;
    const good = ["2026-01-01T12:00:00.5Z", "2026-01-01T21:00:00+09:00"].map((t, offset) =>
      message({ json: { ...reading, t, sensor: "vibrąción" }, offset, partition: "7" }),
    );
    maintenance.archive([...bad.map(([value], offset) => message({ value, offset })), ...good]);
    expect(reportOf(prepare())).toEqual({ messages: 2, readings: 2, dead: bad.length });
    expect(maintenance.rows("dead")).toMatchObject(bad.map(([, reason]) => ({ reason })));
    const read =
      "import train, sys; found, skipped = train.readings_in(sys.argv[1]); print(len(found), skipped, found[0][2])";
    const cwd = join(EXAMPLES, "predictive-maintenance");
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1" };
    const { stdout } = spawnSync("python3", ["-c", read, maintenance.at("curated")], { cwd, env, encoding: "utf8" });
    expect(stdout).toBe("2 0 2026-01-01 12:00:00.500000+00:00\n");
  });

  withPython("replaces earlier readings, but not with none", () => {
    maintenance.archive([message({ json: reading })], "one.gz");
    prepare();
    prepare();
    expect(maintenance.rows("curated")).toHaveLength(1);
    maintenance.archive(["another form"], "one.gz");
    const { status, stdout, stderr } = prepare();
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '{"messages": 0, "readings": 0, "dead": 1}\n',
      stderr: `prepare.py: no line of ${maintenance.at("archive/")} is a reading, so ${maintenance.at("curated")} stays as it is: see ${maintenance.at("dead")}.\n`,
    });
    expect(maintenance.rows("curated")).toHaveLength(1);
  });
});

describe("fails with one sentence", () => {
  const wrongOptions = "readings.py: argument --options: must be the output spark-options of the stack, in Base64";
  const mode = ["--mode", "batch"];
  const at = (from: string, to: string): string[] => [...mode, "--archive", "a", "--from", from, "--to", to];
  const period = at("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z");
  const when = (given: string): string => `must be a time such as 2026-01-01T00:00:00Z, got '${given}'`;

  test.each([
    [[], "readings.py: the following arguments are required: --mode"],
    [["--mode", "both"], "readings.py: argument --mode: invalid choice: 'both' (choose from 'stream', 'batch')"],
    [["--mode", "stream"], "readings.py: --mode stream needs --options"],
    [mode, "readings.py: --mode batch needs --archive, --from, --to"],
    [[...mode, "--archive", "a", "--from", "2026-01-01T00:00:00Z"], "readings.py: --mode batch needs --to"],
    [at("2026-01-01", "2026-01-02T00:00:00Z"), `readings.py: argument --from: ${when("2026-01-01")}`],
    [at("2026-01-01T00:00:00Z", "2026-02-30T00:00:00Z"), `readings.py: argument --to: ${when("2026-02-30T00:00:00Z")}`],
    [at("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z"), "readings.py: --from must be before --to"],
    [at("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"), "readings.py: --from must be before --to"],
    [["--mode", "stream", "--options", "{}"], wrongOptions],
    [["--mode", "stream", "--options", base64("[]")], wrongOptions],
    [["--mode", "stream", "--options", base64('{"subscribe":"readings"}')], wrongOptions],
    [[...mode, "--table"], "readings.py: argument --table: expected one argument"],
    [[...period, "--archive", "/"], "readings.py: --archive must be a folder, got '/'"],
    [[...period, "--archive", "a", "--dead", "t/"], "readings.py: --table must not be in --dead, got 't' and 't'"],
    [[...period, "--archive", "t/x"], "readings.py: --archive must not be in --table, got 't/x' and 't'"],
    [
      [...period, "--archive", "a", "--table", "a/t"],
      "readings.py: --table must not be in --archive, got 'a/t' and 'a'",
    ],
  ])("for readings.py with %j", (given, sentence) => {
    if (!hasPython) return;
    const { status, stdout, stderr } = kappa.run("--table", "t", "--dead", "d", ...given);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    // The quotes around choices depend on the version of Python.
    expect(stderr.trim().replace(/choose from stream, batch/, "choose from 'stream', 'batch'")).toBe(sentence);
  });

  withPython("for prepare.py without an argument", () => {
    const { status, stderr } = maintenance.run("--from", "a", "--to", "b");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "prepare.py: the following arguments are required: --dead\n",
    });
  });

  test.each([
    [["--from", "", "--to", "b", "--dead", "d"], "--from must be a folder, got ''"],
    [["--from", "a/", "--to", "a", "--dead", "d"], "--from must not be in --to, got 'a/' and 'a'"],
    [["--from", "a", "--to", "a/curated", "--dead", "d"], "--to must not be in --from, got 'a/curated' and 'a'"],
    [["--from", "a", "--to", "b", "--dead", "b/dead"], "--dead must not be in --to, got 'b/dead' and 'b'"],
  ])("for prepare.py with %j, before it replaces anything", (given, sentence) => {
    if (!hasPython) return;
    const { status, stdout, stderr } = maintenance.run(...given);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: `prepare.py: ${sentence}\n` });
  });

  withPython("for an archive without objects", () => {
    const sentence = (program: SparkProgram, name: string): object => ({
      status: 1,
      stdout: "",
      stderr: `${name}: there are no objects at ${program.at("archive/")}: is the connector active?\n`,
    });
    expect(batch()).toEqual(sentence(kappa, "readings.py"));
    expect(prepare()).toEqual(sentence(maintenance, "prepare.py"));
  });
});

describe("the programs accept the arguments of their applications", () => {
  /** As Terraform and Data Flow fill them in, with a local folder for each bucket. */
  const argumentsOf = (program: SparkProgram, stack: string, example: string, type: string): string[] => {
    const document = synthesize(stacksOf(`examples/${example}`).get(stack)!);
    const found = resources(document, DataflowApplication).find((application) => application.type === type)!;
    const parameters = (found.parameters ?? []) as unknown as { name: string; value: string }[];
    const value = (name: string): string => parameters.find((one) => one.name === name)!.value;
    return (found.arguments as string[]).map((text) =>
      text
        .replace("${base64encode(local.spark)}", base64(JSON.stringify(OPTIONS)))
        .replace("${var.table_version}", "v1")
        .replace(/^oci:\/\/\$\{oci_objectstorage_bucket\.([a-z]+)_.*\}\//, (_, bucket: string) =>
          program.at(`${bucket}/`),
        )
        .replace(/^\$\$\{(\w+)\}$/, (_, name: string) => value(name)),
    );
  };
  const object = "20260101T115900Z_20260101T120000Z.0.data.gz";

  withPython.each([
    ["BATCH", `tables/readings/v1/${HISTORY}`, `tables/dead/v1/${HISTORY}`],
    ["STREAMING", "tables/readings/v1/stream", "tables/dead/v1/stream"],
  ])("kappa, %s", (type, table, dead) => {
    const messages = [message({ json: reading }), message({ offset: 1 })];
    kappa.archive(messages, object, "archive/readings");
    kappa.kafka([messages]);
    expect(reportOf(kappa.run(...argumentsOf(kappa, "kappa", "kappa", type)))).toEqual({ rows: 1, dead: 1 });
    expect([kappa.rows(table), kappa.rows(dead)].map(({ length }) => length)).toEqual([1, 1]);
  });

  withPython("predictive-maintenance", () => {
    maintenance.archive([message({ json: reading }), "not JSON"], object, "lake/readings");
    const given = argumentsOf(maintenance, "maintenance", "predictive-maintenance", "BATCH");
    expect(reportOf(maintenance.run(...given))).toEqual({ messages: 1, readings: 1, dead: 1 });
    expect([maintenance.rows("lake/curated/readings"), maintenance.rows("lake/dead")]).toMatchObject([[{}], [{}]]);
  });
});

test("both programs, each one file, read a line and refuse folders in the same way", () => {
  const [ofKappa, ofMaintenance] = ["kappa/readings.py", "predictive-maintenance/prepare.py"].map((file) => {
    const source = readFileSync(join(EXAMPLES, file), "utf8");
    const parts = [/\n(def refused[^]*?)\ndef time_of/, /\n(def refuse_overlaps[^]*?)\n\n\ndef /];
    return parts.map((part) => part.exec(source)?.[1]);
  });
  expect(ofKappa).toEqual([expect.stringContaining("def decoded(line):"), expect.stringContaining("must not be in")]);
  expect(ofMaintenance).toEqual(ofKappa);
});

withPython("no line of the programs is left that no run above has reached", () => {
  expect(both.map((program) => program.missedLines)).toEqual([[], []]);
});
