// docs/guides/kafka-limits.md: its statements about checks and files are correct.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ClientFile,
  ConnectHarness,
  ConnectWorker,
  GoldenGate,
  KafkaClient,
  KafkaLogin,
  KafkaPrincipal,
  MirrorEnd,
  MirrorMaker,
  MirrorTarget,
  OciStack,
  StreamPool,
} from "../../lib";
import { synthesize, testApp } from "../support/synthesis";

const ROOT = join(__dirname, "..", "..");
const page = readFileSync(join(ROOT, "docs", "guides", "kafka-limits.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\|(?:---|.* what notices \|$)/.test(line))
  .map((line) => line.split("|").slice(1, -1));

const sources = readdirSync(join(ROOT, "lib"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join(ROOT, "lib", file), "utf8"))
  .join("\n");

test("each line names the check that notices, or that none does", () => {
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter((cells) => (cells.at(-1) ?? "").trim() === "")).toEqual([]);
  expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([3, 4]));
});

test("each quoted message of a check is one of this library", () => {
  const sentences = rows.flatMap((cells) =>
    [...(cells.at(-1) ?? "").matchAll(/"([^"]+)"/g)].map(([, text = ""]) => text),
  );
  expect(sentences.length).toBeGreaterThan(6);
  expect(sentences.filter((text) => !sources.includes(text))).toEqual([]);
});

test("each file that is said to turn off idempotent production does this", () => {
  const stack = new OciStack(testApp(), "limits");
  const { compartment } = stack;
  const pool = new StreamPool(stack, "pool", { compartment });
  const harness = new ConnectHarness(stack, "harness", { compartment });
  const login = KafkaLogin.principal({ pool, principal: KafkaPrincipal.INSTANCE });
  const files: Record<string, ClientFile> = {
    "KafkaClient.producer": KafkaClient.producer({ login }),
    "ConnectWorker.properties": ConnectWorker.properties({ login, harness, groupId: "etl" }),
    "GoldenGate.producer": GoldenGate.producer({ login }),
    "MirrorMaker.properties": MirrorMaker.properties({
      source: MirrorEnd.cluster("kafka.example.com:9092"),
      target: MirrorTarget.pool(login, harness),
      topics: ["orders"],
    }),
  };
  const names = Object.keys(files);
  for (const [index, name] of names.entries()) files[name]!.addOutput(stack, `file_${index}`);
  const { output } = synthesize(stack) as { output: Record<string, { value: string }> };
  const line = page.split("\n").find((one) => one.startsWith("| idempotent production"));
  for (const [index, name] of names.entries()) {
    expect(line).toContain(`\`${name}\``);
    expect(JSON.stringify(output[`file_${index}`]!.value)).toContain("enable.idempotence=false");
  }
});
