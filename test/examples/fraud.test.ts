// A payment goes to the model, its decision to a stream, a block to another stream, and people and alarms are notified.

import { DatascienceModelDeployment } from "@cdktf/provider-oci/lib/datascience-model-deployment";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type TerraformStack } from "cdktf";
import { stacksOf } from "../guides/example";
import { resource, resources, synthesize } from "../support/synthesis";
import { checkedConfig, configOf, findingsWithout, statementsIn } from "./document";

const stackOf = (from = "", to = from): TerraformStack => stacksOf("examples/fraud", from, to).get("fraud")!;
const document = synthesize(stackOf());

test("the programs accept their variables", () => {
  expect(checkedConfig(document, "score", "score")).toMatchObject({
    UNDECIDED: "review", // never silence
    COPY: '{"txId":"txId","account":"$key"}',
    ALERT_FIELDS: "txId",
    MODEL: "${var.model_ocid}",
  });
  expect(Object.keys(checkedConfig(document, "react", "react"))).toContain("RULES");
  expect(() => checkedConfig(synthesize(stackOf('"review", //', '"drop", //')), "score", "score")).toThrow(
    "score: UNDECIDED must be one of repeat, dead-letter, review",
  );
});

test("score calls the model deployment of the stack, which has two instances", () => {
  expect(configOf(document, "score").MODEL_URL).toBe(
    "${oci_datascience_model_deployment.model.model_deployment_url}/predict",
  );
  expect(resource(document, DatascienceModelDeployment)).toMatchObject({
    project_id: "${var.project_ocid}", // that of the model, which exists before the stack
    model_deployment_configuration_details: {
      model_configuration_details: { scaling_policy: { instance_count: 2 } },
    },
  });
});

test("connectors move payments to score, decisions to react, and both to the evidence", () => {
  const ways = resources(document, SchServiceConnector).map(({ source, target }) => {
    const [from, to] = [source, target] as unknown as [{ stream_id: string }, Record<string, string>];
    return `${from.stream_id} ${to.function_id ?? to.bucket}`.replaceAll(
      /\$\{\w+\.(?:pool_)?([\w-]+?)_[\w]{8}\.\w+\}/g,
      "$1",
    );
  });
  expect(ways.sort()).toEqual(["decisions proof", "decisions react", "transactions proof", "transactions score"]);
  expect(resource(document, ObjectstorageBucket)).toMatchObject({
    retention_rules: [{ duration: { time_amount: "1", time_unit: "YEARS" } }],
  });
});

test("each principal has its statements, and none at run time allows managing a stream", () => {
  const all = statementsIn(document);
  const on = (stream: string): string =>
    `in compartment id <compartment_ocid> where target.stream.id = '<pool_${stream}>'`;
  expect(all).toEqual(
    expect.arrayContaining([
      `Allow group payment-switch to use stream-push ${on("transactions")}`,
      `Allow group payment-switch to use stream-pull ${on("blocks")}`,
      `Allow group fraud-reviewers to use stream-push ${on("blocks")}`,
      "Allow dynamic-group id <deployments> to use log-content in compartment id <compartment_ocid> where target.loggroup.id = '<logs>'",
      `Allow dynamic-group id <score-identity> to use stream-push ${on("decisions")}`,
      `Allow dynamic-group id <react-identity> to use stream-push ${on("blocks")}`,
      "Allow dynamic-group id <score-identity> to {DATA_SCIENCE_MODEL_DEPLOYMENT_PREDICT} in compartment id <compartment_ocid>",
      "Allow dynamic-group id <score-identity> to use metrics in compartment id <compartment_ocid> where target.metrics.namespace = 'fraud'",
    ]),
  );
  expect(all.filter((text) => text.includes("manage stream"))).toEqual([]);
});

test("the functions reach the private pool because its group allows theirs", () => {
  const rule = "pool_PrivateEndpoint_NetworkSecurityGroup_ingress-functions-tcp-443";
  expect(findingsWithout(document, rule)).toHaveLength(2);
});

test("the alarm on latency is on the metric that score writes", () => {
  const { METRICS_NAMESPACE: namespace, DECISIONS_OCID: stream } = configOf(document, "score");
  const alarms = resources(document, MonitoringAlarm).filter((alarm) => alarm.namespace === namespace);
  expect(alarms.map(({ query }) => query).sort()).toEqual([
    `alertShare[5m]{resourceId = "${stream}"}.mean() not in (0.0001, 0.05)`,
    `latency[1m]{resourceId = "${stream}"}.percentile(0.99) > \${var.latency_limit_ms}`,
    `undecided[1m]{resourceId = "${stream}"}.max() > 0`,
  ]);
});

test("late data on the way to the bucket has an alarm, and requests to the model have logs", () => {
  const queries = resources(document, MonitoringAlarm).map(({ query }) => query as string);
  expect(queries.filter((query) => query.startsWith("DataFreshness"))).toHaveLength(1);
  expect(resource(document, DatascienceModelDeployment).category_log_details).toMatchObject({
    access: { log_id: expect.stringContaining("oci_logging_log.logs_access_") as string },
    predict: { log_id: expect.stringContaining("oci_logging_log.logs_predict_") as string },
  });
});

test.each([
  [
    'oci.RetentionRule.years("proof", 1)',
    'oci.RetentionRule.years("proof", 0)',
    "fraud/proof: the time of the retention rule 'proof' must be a whole number of at least 1 years, got 0",
  ],
  [
    "batchTime: oci.Duration.seconds(1)",
    "batchTime: oci.Duration.milliseconds(500)",
    "fraud/to-score: the batch time of a function target must be 1 or more whole seconds, got 500 milliseconds; leave it out to use the service's default",
  ],
  [
    "memoryMiB: 256",
    "memoryMiB: 300",
    "fraud/score: memoryMiB must be one of 128, 256, 512, 1024, 2048, 3072, got 300; use the next larger one",
  ],
])("fails for %s as %s", (from, to, sentence) => {
  expect(() => stackOf(from, to)).toThrow(sentence);
});
