// examples/click-stream: from the pages of a site to a warehouse, a bucket, and people.

import { ApigatewayDeployment } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { ApigatewaySubscriber } from "@cdktf/provider-oci/lib/apigateway-subscriber";
import { ApigatewayUsagePlan } from "@cdktf/provider-oci/lib/apigateway-usage-plan";
import { DatabaseAutonomousDatabase } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { ObjectstorageObjectLifecyclePolicy } from "@cdktf/provider-oci/lib/objectstorage-object-lifecycle-policy";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type TerraformStack } from "cdktf";
import { NetworkPaths, RuleLevel, type RuleReport, Rules } from "cdktf-oci-streaming/testing";
import { stacksOf } from "../guides/example";
import { resource, resources, synthesize } from "../support/synthesis";
import { checkedConfig, findingsWithout, statementsIn } from "./document";

const PAGE = "examples/click-stream";

const document = synthesize(stacksOf(PAGE).get("click-stream")!);

test("the gateway accepts the site's key in the query, and limits the requests of the site", () => {
  const { specification, path_prefix } = resource(document, ApigatewayDeployment);
  expect(path_prefix).toBe("/v1");
  expect(specification).toMatchObject({
    request_policies: {
      usage_plans: { token_locations: ["request.query[site]"] },
      rate_limiting: { rate_key: "CLIENT_IP", rate_in_requests_per_second: 20 },
    },
    routes: [{ path: "/clicks", methods: ["POST", "OPTIONS"] }],
  });
  expect(resource(document, ApigatewayUsagePlan).entitlements).toMatchObject([
    {
      quota: { unit: "DAY", value: 5_000_000, operation_on_breach: "REJECT" },
      targets: [{ deployment_id: expect.stringContaining("oci_apigateway_deployment.api") as string }],
    },
  ]);
  expect(resource(document, ApigatewaySubscriber)).toMatchObject({
    usage_plans: [expect.stringContaining("oci_apigateway_usage_plan.plan")],
    clients: [{ name: "site", token: "${var.site_key}" }],
  });
});

test("the collector has the same key and the site's origins, and writes clicks by visitor", () => {
  expect(checkedConfig(document, "ingest", "ingest")).toMatchObject({
    KEY_PATH: "visitor",
    SITE_KEYS: "${var.site_key}",
    ORIGINS: "${var.site_origins}",
    MAX_MESSAGES: "50",
  });
});

test("notable clicks are written by session to a separate stream, which people are notified of", () => {
  const config = checkedConfig(document, "react", "react");
  expect(config.EVENTS_OCID).toContain("pool_interest");
  expect(JSON.parse(config.RULES!)).toHaveLength(2);
  const ends = resources(document, SchServiceConnector).map(({ source, target }) => [source, target]);
  const of = (name: string): unknown => ({ stream_id: expect.stringContaining(`pool_${name}`) as string });
  expect(ends).toMatchObject([
    [of("clicks"), { kind: "objectStorage" }],
    [of("interest"), { kind: "notifications" }],
    [of("clicks"), { kind: "functions" }],
    [of("clicks"), { kind: "functions" }],
  ]);
});

test("the loader writes rows of the table on its page to a lakehouse without a public address", () => {
  const config = checkedConfig(document, "load", "load");
  expect(config).toMatchObject({ DB_TABLE: "clicks", DB_UNIQUE: "clicks_once" });
  const columns = Object.keys(JSON.parse(config.DB_COLUMNS!) as object);
  expect(columns).toEqual(["id", "visitor", "session_id", "type", "url", "at", "received_at"]);
  const database = resource(document, DatabaseAutonomousDatabase);
  expect(database).toMatchObject({ db_workload: "LH", subnet_id: expect.stringContaining("net_private") as string });
});

test("the bucket deletes clicks after the days of an input, and their previous versions a day later", () => {
  expect(resource(document, ObjectstorageObjectLifecyclePolicy).rules).toMatchObject([
    { action: "DELETE", target: "objects", time_amount: "${var.archive_days}", time_unit: "DAYS" },
    { action: "DELETE", target: "previous-object-versions", time_amount: "1", time_unit: "DAYS" },
  ]);
  expect(document).toMatchObject({ variable: { archive_days: { default: 365 } } });
});

test("alarms watch late data and rejected requests", () => {
  const alarms = resources(document, MonitoringAlarm).map(({ query }) => query);
  expect(alarms).toContainEqual(expect.stringMatching(/^DataFreshness.* > 900000$/));
  expect(alarms).toContainEqual(expect.stringMatching(/^HttpResponses.*httpStatusCode =~ "429".*> 50$/));
});

test("each function may write to its streams, and the loader may read its password", () => {
  const parts = /^Allow dynamic-group id <(.+)> to (.+) in compartment id <compartment_ocid> where .* = '<(.+)>'/;
  const theirs = statementsIn(document).filter((text) => text.startsWith("Allow dynamic-group"));
  expect(theirs.map((text) => parts.exec(text)?.slice(1))).toEqual([
    ["ingest-identity", "use stream-push", "pool_clicks"],
    ["react-identity", "use stream-push", "pool_interest"],
    ["react-identity", "use stream-push", "pool_dead-letters"],
    ["load-identity", "use stream-push", "pool_dead-letters"],
    ["load-identity", "read secret-bundles", "loader_secret_ocid"],
  ]);
});

test("the functions reach the streams through a rule, without which the path is closed", () => {
  expect(findingsWithout(document, "function-group_egress-oracle-services").join()).toContain("does not reach");
});

test("the functions reach the warehouse through a rule of its group, without which the path is closed", () => {
  const expectOpen = (stack: TerraformStack): void => {
    const { node } = stack;
    NetworkPaths.of(stack).expectOpen(node.findChild("app"), node.findChild("warehouse"), 1522);
  };
  expectOpen(stacksOf(PAGE).get("click-stream")!);
  const closed = stacksOf(PAGE, "warehouse.connections.allowFromGroup(atFunctions);", "").get("click-stream")!;
  expect(() => {
    expectOpen(closed);
  }).toThrow("click-stream/app does not reach click-stream/warehouse on TCP 1522:");
});

test("the only finding of the level error is the one that the program accepts", () => {
  const rulesOf = (stack: TerraformStack): RuleReport => Rules.of(stack, { level: RuleLevel.ERROR });
  rulesOf(stacksOf(PAGE).get("click-stream")!).expectNone();
  const open = stacksOf(PAGE, 'Rules.accept(api, { id: "OCI-API-001"', '(() => 0)(); void ({ id: "OCI-API-001"').get(
    "click-stream",
  )!;
  expect(() => {
    rulesOf(open).expectNone();
  }).toThrow("OCI-API-001");
});

test("fails for an open API that is not acknowledged", () => {
  expect(() => stacksOf(PAGE, "acknowledgeInsecure: true", "acknowledgeInsecure: false")).toThrow(
    "an API without authentication must be acknowledged, because anyone could call its back ends; use ApiAuthentication.jwt(...), or give acknowledgeInsecure: true",
  );
});

test("fails for a function task between the stream and people", () => {
  const wrong = "source: oci.ConnectorSource.stream(stream), tasks: [oci.ConnectorTask.function(react)]";
  expect(() => stacksOf(PAGE, "source: oci.ConnectorSource.stream(stream)", wrong)).toThrow(
    "click-stream/to-people: a function task is not possible from Streaming to Notifications; send its output to a stream, and from there to the target with a second connector",
  );
});

test("fails for a prefix without a slash", () => {
  expect(() => stacksOf(PAGE, 'pathPrefix: "/v1"', 'pathPrefix: "v1"')).toThrow(
    "click-stream/api: pathPrefix must begin with a slash and not end with one, got 'v1'; write it like /v1",
  );
});
