// Sensors and tables fill a lake, a model scores readings, and tasks reach their sources.

import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataflowApplication } from "@cdktf/provider-oci/lib/dataflow-application";
import { DataintegrationWorkspace } from "@cdktf/provider-oci/lib/dataintegration-workspace";
import { DatascienceModelDeployment } from "@cdktf/provider-oci/lib/datascience-model-deployment";
import { DatascienceNotebookSession } from "@cdktf/provider-oci/lib/datascience-notebook-session";
import { DatascienceProject } from "@cdktf/provider-oci/lib/datascience-project";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type TerraformStack } from "cdktf";
import { NetworkPaths } from "../../lib/testing";
import { stacksOf } from "../guides/example";
import { resource, resources, synthesize } from "../support/synthesis";
import { bodiesOfType, checkedConfig, statementsIn } from "./document";

const stackOf = (from = "", to = from): TerraformStack =>
  stacksOf("examples/predictive-maintenance", from, to).get("maintenance")!;
const document = synthesize(stackOf());

test("score gets the variables that its program requires, and calls the model deployment of the stack", () => {
  expect(checkedConfig(document, "score", "score")).toMatchObject({
    MODEL_URL: "${oci_datascience_model_deployment.model.model_deployment_url}/predict",
  });
});

test("the project is older than the stack, because the model that is deployed is in it", () => {
  expect(bodiesOfType(document, DatascienceProject.tfResourceType)).toEqual([]);
  for (const type of [DatascienceModelDeployment, DatascienceNotebookSession])
    expect(resource(document, type).project_id).toBe("${var.project_ocid}");
});

test("readings go to the lake and to the model, and predictions go to the lake, which Spark prepares", () => {
  const ways = resources(document, SchServiceConnector).map(({ source, target }) => {
    const [from, to] = [source, target] as unknown as [{ stream_id: string }, Record<string, string>];
    return `${from.stream_id} ${to.function_id ?? to.bucket}`.replaceAll(
      /\$\{\w+\.(?:pool_)?([\w-]+?)_\w{8}\.\w+\}/g,
      "$1",
    );
  });
  expect(ways.sort()).toEqual(["predictions lake", "readings lake", "readings score"]);
  expect(resource(document, DataflowApplication)).toMatchObject({ type: "BATCH" });
});

test("the preparation reads where the connector writes, and its output is apart from what it reads and what it rejects", () => {
  const { arguments: given } = resource(document, DataflowApplication);
  const [from, to, dead] = [1, 3, 5].map((index) => (given as string[])[index]!.replace(/^oci:.*\}\//, ""));
  expect([from, to, dead]).toEqual(["readings/", "curated/readings/", "dead/"]);
  const prefixes = resources(document, SchServiceConnector).map(
    ({ target }) => (target as unknown as { object_name_prefix?: string }).object_name_prefix,
  );
  expect(prefixes.filter((prefix) => prefix === from)).toHaveLength(1);
});

test("tasks and notebooks reach the port of the sources and the warehouse, and are created after their policy", () => {
  const lists = JSON.stringify((document.resource as { oci_core_security_list: unknown }).oci_core_security_list);
  expect(lists).toContain('"destination":"${var.source_network}"');
  const stack = stackOf();
  const paths = NetworkPaths.of(stack);
  const warehouse = stack.node.findChild("warehouse");
  expect(() => {
    paths.expectOpen(stack.node.findChild("workspace"), warehouse, 1521);
  }).not.toThrow();
  expect(resource(document, DataintegrationWorkspace).depends_on).toContain("time_sleep.services_Propagation_CD76DA91");
});

test("without its client, the warehouse is closed to them", () => {
  const stack = stackOf('[oci.NetworkPeer.cidr("10.0.1.0/24")]', '[oci.NetworkPeer.cidr("10.0.9.0/24")]');
  const [workspace, warehouse] = ["workspace", "warehouse"].map((id) => stack.node.findChild(id));
  expect(() => {
    NetworkPaths.of(stack).expectOpen(workspace!, warehouse!, 1521);
  }).toThrow("maintenance/workspace does not reach maintenance/warehouse on TCP 1521");
});

test("a change of the notebook's shape or storage does not replace it", () => {
  const { notebook_session_config_details: replaced, notebook_session_configuration_details: kept } = resource(
    document,
    DatascienceNotebookSession,
  );
  expect([replaced, kept]).toEqual([undefined, expect.objectContaining({ block_storage_size_in_gbs: 100 })]);
});

test("predictions name their reading and model, and missing or late ones have an alarm", () => {
  expect(checkedConfig(document, "score", "score")).toMatchObject({
    COPY: '{"asset":"asset","sensor":"sensor","t":"t"}',
    ALERT_FIELDS: "asset,sensor,t",
    MODEL: "${var.model_ocid}",
  });
  const queries = resources(document, MonitoringAlarm).map(({ query }) => query as string);
  expect(queries.filter((query) => /^PutMessages.*pool_predictions.*absent/.test(query))).toHaveLength(1);
  expect(queries.filter((query) => query.startsWith("DataFreshness"))).toHaveLength(1);
});

test("requests to the model have logs, which its deployment may write", () => {
  expect(resource(document, DatascienceModelDeployment).category_log_details).toMatchObject({
    access: { log_id: expect.stringContaining("oci_logging_log.logs_access_") as string },
    predict: { log_id: expect.stringContaining("oci_logging_log.logs_predict_") as string },
  });
  expect(statementsIn(document)).toContain(
    "Allow dynamic-group id <deployments> to use log-content in compartment id <compartment_ocid> where target.loggroup.id = '<logs>'",
  );
});

test("only tasks of this workspace may write to the lake", () => {
  expect(statementsIn(document)).toContain(
    "Allow any-group to manage objects in compartment id <compartment_ocid> where all {request.principal.type = 'disworkspace', request.principal.id = '<workspace>', target.bucket.name = '<lake>'}",
  );
  expect(statementsIn(document)).toContain(
    "Allow any-group to use buckets in compartment id <compartment_ocid> where all {request.principal.type = 'disworkspace', request.principal.id = '<workspace>', target.bucket.name = '<lake>'}",
  );
});

test.each([
  [
    "oci.Duration.days(7)",
    "oci.Duration.days(8)",
    "maintenance/pool/predictions: retention must be 24 to 168 whole hours, got 8 days; archive to a bucket with a ServiceConnector to keep messages longer",
  ],
  [
    "program: oci.FunctionProgram.SCORE",
    "program: oci.FunctionProgram.SCORE, memoryMiB: 300",
    "maintenance/score: memoryMiB must be one of 128, 256, 512, 1024, 2048, 3072, got 300; use the next larger one",
  ],
])("fails for %s as %s", (from, to, sentence) => {
  expect(() => stackOf(from, to)).toThrow(sentence);
});

describe("the programs in Python", () => {
  const hasPython = spawnSync("python3", ["--version"]).status === 0;
  const page = join(__dirname, "..", "..", "examples", "predictive-maintenance");
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "train-"));
    for (const file of ["train.py", "score.py", "failure.py"]) copyFileSync(join(page, file), join(folder, file));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const python = (...given: string[]): string => {
    const { stdout, stderr, status } = spawnSync("python3", given, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };

  /** Forty pumps with a reading each hour for four days; each fourth fails at the end, and shakes in its last two days. */
  const write = (shakes: boolean): void => {
    const start = Date.UTC(2026, 0, 1);
    const at = (hour: number): string => new Date(start + hour * 3_600_000).toISOString();
    const lines = Array.from({ length: 40 * 96 }, (_, number) => {
      const [pump, hour] = [Math.floor(number / 96), number % 96];
      const isLate = shakes && pump % 4 === 0 && hour > 48;
      const value = 2 + ((number * 7_919) % 100) / 100 + (isLate ? 3 + (hour - 48) / 16 : 0);
      return JSON.stringify({ asset: `pump-${pump}`, sensor: "vibration", t: at(hour), value, unit: "mm/s" });
    });
    mkdirSync(join(folder, "curated"), { recursive: true });
    writeFileSync(join(folder, "curated", "part-0.json"), [...lines, "not JSON", '{"asset":"pump-1"}'].join("\n"));
    const failed = Array.from({ length: 10 }, (_, index) => `pump-${index * 4},${at(96)}`);
    writeFileSync(join(folder, "failures.csv"), ["asset,t", ...failed, ""].join("\n"));
  };
  const train = (): string =>
    python("train.py", "--readings", "curated", "--failures", "failures.csv", "--model", "model.json");

  (hasPython ? test : test.skip)("train a model that warns before a failure, and answer as score expects", () => {
    write(true);
    const report = JSON.parse(train()) as { readings: number; skipped: number; held_back: number; order: number };
    expect(report).toMatchObject({ readings: 3_840, skipped: 2 });
    expect(report.held_back).toBeGreaterThan(300);
    expect(report.order).toBeGreaterThan(0.95);
    const ask = JSON.stringify([
      { asset: "pump-90", sensor: "vibration", value: 2.4 },
      { asset: "pump-91", sensor: "vibration", value: "7.5" },
      { asset: "pump-92", sensor: "unknown", value: 1 },
    ]);
    const program = `import json, score; print(json.dumps(score.predict(${JSON.stringify(ask)})))`;
    const { prediction } = JSON.parse(python("-c", program)) as { prediction: number[] };
    expect(prediction).toEqual([expect.any(Number), expect.any(Number), 0]);
    expect(prediction[0]).toBeLessThan(0.3);
    expect(prediction[1]).toBeGreaterThan(0.9);
  });

  (hasPython ? test : test.skip)("train on the sample of the README, and save the model, with its commands", () => {
    const commands = [...readFileSync(join(page, "README.md"), "utf8").matchAll(/^```sh\n(.*?)^```$/gms)].slice(0, 4);
    cpSync(page, join(folder, "examples", "predictive-maintenance"), { recursive: true });
    const script = commands.map(([, text = ""]) => text.replaceAll("<compartment>", "there")).join("");
    // In place of the command line of OCI: it notes its arguments, and answers with the kind of resource that it creates.
    const oci = 'oci() { printf "%s\\n" "$*" >> calls; printf "the %s\\n" "$2"; }\n';
    const { stdout, stderr } = spawnSync("bash", ["-e", "-c", oci + script], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    const { readings, order } = JSON.parse(stdout.split("\n")[0] ?? "") as { readings: number; order: number };
    expect(readings).toBe(3_840);
    expect(order).toBeGreaterThan(0.9);
    expect(readFileSync(join(folder, "calls"), "utf8").split("\n")).toEqual([
      expect.stringMatching(/^data-science project create --compartment-id there /),
      expect.stringMatching(/^data-science model create --compartment-id there --project-id the project /),
      "data-science model create-model-artifact --model-id the model --model-artifact-file artifact.zip",
      "",
    ]);
    const names = "import zipfile; print(*sorted(zipfile.ZipFile('artifact.zip').namelist()))";
    expect(python("-c", names)).toBe("failure.py model.json runtime.yaml score.py\n");
  });

  (hasPython ? test : test.skip)("find nothing in readings that say nothing", () => {
    write(false);
    const { order } = JSON.parse(train()) as { order: number };
    expect(Math.abs(order - 0.5)).toBeLessThan(0.1);
  });
});
