// A model scores a report, and its diagnosis goes to a driver, to the warehouse, to partners and to the lake.

import { ManagementDashboardManagementDashboardsImport } from "@cdktf/provider-oci/lib/management-dashboard-management-dashboards-import";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type TerraformStack } from "cdktf";
import { NetworkPaths } from "../../lib/testing";
import { stacksOf } from "../guides/example";
import { outputs, resources, synthesize } from "../support/synthesis";
import { checkedConfig, configOf, findingsWithout, statementsIn } from "./document";

const stackOf = (from = "", to = from): TerraformStack =>
  stacksOf("examples/connected-vehicles", from, to).get("vehicles")!;
const document = synthesize(stackOf());

test.each([
  ["judge", "score"],
  ["warn", "react"],
  ["store", "load"],
] as const)("%s gives the program %s what it asks for", (fn, program) => {
  expect(checkedConfig(document, fn, program)).toMatchObject({
    DLQ_OCID: "${oci_streaming_stream.pool_dead-letters_2CD1D616.id}",
  });
});

test("scoring and storage are connected: the other connectors read the stream that score writes", () => {
  const ways = resources(document, SchServiceConnector).map(({ source, target }) => {
    const [from, to] = [source, target] as unknown as [{ stream_id: string }, Record<string, string>];
    const end = to.function_id ?? to.stream_id ?? to.bucket;
    return `${from.stream_id} ${end}`.replaceAll(/\$\{\w+\.(?:pool_)?([\w-]+?)_\w{8}\.\w+\}/g, "$1");
  });
  const diagnoses = ["lake", "partner-feed", "store", "warn"].map((end) => `diagnoses ${end}`);
  expect(ways.sort()).toEqual([...diagnoses, "reports judge", "reports lake"]);
});

test("a repeated diagnosis is one row, identified by vehicle, time and model, and one alert", () => {
  const { DB_COLUMNS: columns = "", DB_UNIQUE: unique } = configOf(document, "store");
  expect(unique).toBe("diagnoses_once");
  expect(JSON.parse(columns)).toMatchObject({
    id: { from: "id" },
    vin: { from: "vin" },
    at: { from: "at" },
    model: { from: "model" },
  });
  expect(configOf(document, "judge")).toMatchObject({
    COPY: '{"vin":"$key","at":"at"}',
    MODEL: "${var.model_ocid}",
    UNDECIDED: "review",
    UNDECIDED_LABEL: "UNJUDGED",
  });
  expect(configOf(document, "warn")).toMatchObject({ ID_PATH: "id" });
});

test("each group may read one stream: alerts for drivers only the back end, and partners one without positions of vehicles", () => {
  const reads = statementsIn(document).filter((text) => text.startsWith("Allow group") && text.includes("stream-pull"));
  const reading = (group: string, stream: string): string =>
    `Allow group ${group} to use stream-pull in compartment id <compartment_ocid> where target.stream.id = '<pool_${stream}>'`;
  expect(reads).toEqual([
    reading("fleet-analysts", "diagnoses"),
    reading("fleet-backend", "driver-alerts"),
    reading("fleet-partners", "partner-feed"),
  ]);
});

test("the functions reach the warehouse and Oracle's services", () => {
  const stack = stackOf();
  const [functions, warehouse] = ["functions", "warehouse"].map((id) => stack.node.findChild(id));
  NetworkPaths.of(stack).expectOpen(functions!, warehouse!, 1521);
  expect(findingsWithout(document, "functions-group_egress-any-ipv4-tcp-443")).toHaveLength(1);
});

test("the warehouse may read the lake, late data has an alarm, and clients get the address of the warehouse", () => {
  expect(statementsIn(document)).toEqual(
    expect.arrayContaining(
      ["read objects", "read buckets"].map((access): unknown =>
        expect.stringMatching(
          new RegExp(`^Allow any-user to ${access} in .*'autonomousdatabase'.*target.bucket.name = '<lake>'`),
        ),
      ),
    ),
  );
  const fresh = resources(document, MonitoringAlarm).filter(({ query }) => (query as string).startsWith("DataFresh"));
  expect(fresh.map(({ query }) => (query as string).split("}").at(-1))).toEqual([expect.stringMatching(/> 120/)]);
  expect(outputs(document).jdbc_url?.value).toMatch(/^jdbc:oracle:thin:@/);
});

test("unscored reports and dead letters have alarms, and streams and connectors have a dashboard each", () => {
  const alarms = resources(document, MonitoringAlarm);
  expect(alarms.filter(({ query }) => (query as string).startsWith("undecided[1m]"))).toHaveLength(1);
  expect(alarms.filter(({ display_name: name }) => (name as string).endsWith("dead-letters"))).toHaveLength(1);
  expect(resources(document, ManagementDashboardManagementDashboardsImport)).toHaveLength(2);
});

test.each([
  ['"fleet-partners")', '"")', "group name must not be empty"],
  [
    "oci.ConnectorTarget.stream(partnerFeed)",
    "oci.ConnectorTarget.stream(diagnoses)",
    "vehicles/to-partners: the target must not be the stream that it reads, because it would read every message again, got 'vehicles/pool/diagnoses'; give it another stream",
  ],
])("fails for %s as %s", (from, to, sentence) => {
  expect(() => stackOf(from, to)).toThrow(sentence);
});
