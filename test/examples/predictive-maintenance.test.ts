// Sensors and tables fill a lake, a model judges readings, and tasks reach their sources.

import { DataflowApplication } from "@cdktf/provider-oci/lib/dataflow-application";
import { DataintegrationWorkspace } from "@cdktf/provider-oci/lib/dataintegration-workspace";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type TerraformStack } from "cdktf";
import { NetworkPaths } from "../../lib/testing";
import { stacksOf } from "../guides/example";
import { resource, resources, synthesize } from "../support/synthesis";
import { checkedConfig, statementsIn } from "./document";

const stackOf = (from = "", to = from): TerraformStack =>
  stacksOf("examples/predictive-maintenance", from, to).get("maintenance")!;
const document = synthesize(stackOf());

test("score gets what its program asks for, and asks the deployment that is made", () => {
  expect(checkedConfig(document, "score", "score")).toMatchObject({
    MODEL_URL: "${oci_datascience_model_deployment.model.model_deployment_url}/predict",
  });
});

test("readings go to the lake and to the model, predictions to the lake, which Spark prepares", () => {
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

test("tasks and notebooks are let out to the sources' port and to the warehouse, and are made when the statement is in force", () => {
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

test("without a client of its own the warehouse is closed to them", () => {
  const stack = stackOf('[oci.NetworkPeer.cidr("10.0.1.0/24")]', '[oci.NetworkPeer.cidr("10.0.9.0/24")]');
  const [workspace, warehouse] = ["workspace", "warehouse"].map((id) => stack.node.findChild(id));
  expect(() => {
    NetworkPaths.of(stack).expectOpen(workspace!, warehouse!, 1521);
  }).toThrow("maintenance/workspace does not reach maintenance/warehouse on TCP 1521");
});

test("tasks of this workspace alone write the lake", () => {
  expect(statementsIn(document)).toContain(
    "Allow any-group to manage objects in compartment id <compartment_ocid> where all {request.principal.type = 'disworkspace', request.principal.id = '<workspace>', target.bucket.name = '<lake>'}",
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
