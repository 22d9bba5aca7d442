// Orders: from the API to the table, each once.

import { type TerraformStack } from "cdktf";
import { stacksOf } from "../guides/example";
import { entriesOf, isObject } from "../support/json";
import { bodiesOf, bodyOf, configFault, missedRules, statementsOf } from "./document";

const PAGE = "examples/orders";

const orders = (from = "", to = from): TerraformStack => stacksOf(PAGE, from, to).get("orders")!;

const STREAM = "${oci_streaming_stream.pool_orders_46B99F52.id}";
const EVENTS = "${oci_streaming_stream.pool_order-events_809FD2AD.id}";
const DEAD_LETTERS = "${oci_streaming_stream.pool_dead-letters_2CD1D616.id}";

test("the API takes orders with a token, and hands them to ingest, which may write to one stream", () => {
  const stack = orders();
  expect(bodyOf(stack, "oci_apigateway_deployment")).toMatchObject({
    path_prefix: "/v1",
    specification: {
      request_policies: {
        authentication: {
          type: "TOKEN_AUTHENTICATION",
          is_anonymous_access_allowed: false,
          validation_policy: {
            uri: "${var.jwks_uri}",
            additional_validation_policy: { issuers: ["${var.jwt_issuer}"], audiences: ["${var.jwt_audience}"] },
          },
        },
      },
      routes: [
        {
          path: "/orders",
          methods: ["POST"],
          backend: { type: "ORACLE_FUNCTIONS_BACKEND", function_id: expect.stringContaining("ingest") as string },
        },
      ],
    },
  });
  expect(statementsOf(stack)).toContainEqual(
    expect.stringMatching(/request\.principal\.type ?= ?'ApiGateway'/i) as string,
  );
  expect(statementsOf(stack).filter((text) => text.includes("ingest-identity"))).toEqual([
    expect.stringContaining(
      `to use stream-push in compartment id \${var.compartment_ocid} where target.stream.id = '${STREAM}'`,
    ),
  ]);
  expect(configFault(stack, "ingest", "ingest")).toBeUndefined();
});

test("the connector reads from the oldest order, and load may write dead letters and read one secret", () => {
  const stack = orders();
  expect(bodyOf(stack, "oci_sch_service_connector")).toMatchObject({
    source: { kind: "streaming", stream_id: STREAM, cursor: { kind: "TRIM_HORIZON" } },
    target: { kind: "functions", batch_time_in_sec: 5 },
  });
  expect(statementsOf(stack).filter((text) => text.includes("load-identity"))).toEqual([
    ...[EVENTS, DEAD_LETTERS].map((id): unknown =>
      expect.stringContaining(
        `to use stream-push in compartment id \${var.compartment_ocid} where target.stream.id = '${id}'`,
      ),
    ),
    expect.stringContaining("where target.secret.id = '${var.loader_secret_ocid}'"),
  ]);
  expect(configFault(stack, "load", "load")).toBeUndefined();
});

test("an order is a row by its number, and a version decides which of two stays", () => {
  const { config } = bodyOf(orders(), "oci_functions_function", "load");
  expect(config).toMatchObject({ DB_UNIQUE: "orders_once", DB_KEY: '["order_id"]', DB_VERSION: "version" });
});

test("the entrance refuses an order that does not fit into its column", () => {
  const { config } = bodyOf(orders(), "oci_functions_function", "load");
  const { DB_COLUMNS } = config as { readonly DB_COLUMNS: string };
  const { document } = JSON.parse(DB_COLUMNS) as { readonly document: { readonly bytes: number } };
  expect(bodyOf(orders(), "oci_functions_function", "ingest").config).toMatchObject({
    MAX_MESSAGE_BYTES: String(document.bytes),
  });
});

test("load writes outcomes to the outbox in its transaction, and publishes them to a stream that other services read", () => {
  const stack = orders();
  const { config } = bodyOf(stack, "oci_functions_function", "load");
  expect(config).toMatchObject({ DB_OUTBOX: "orders_outbox", EVENTS_OCID: EVENTS });
  expect(statementsOf(stack)).toContainEqual(
    `Allow group order-services to use stream-pull in compartment id \${var.compartment_ocid} where target.stream.id = '${EVENTS}'`,
  );
});

test("each hour retry reads dead letters, and may write to the stream of orders", () => {
  const stack = orders();
  expect(configFault(stack, "retry", "retry")).toBeUndefined();
  expect(bodyOf(stack, "oci_functions_function", "retry").config).toMatchObject({
    SOURCE_OCID: DEAD_LETTERS,
    STREAM_OCID: STREAM,
  });
  expect(bodyOf(stack, "oci_resource_scheduler_schedule")).toMatchObject({
    resources: [{ id: expect.stringContaining("oci_functions_function.retry") as string }],
    recurrence_type: "ICAL",
    recurrence_details: expect.stringContaining("FREQ=HOURLY") as string,
  });
  expect(statementsOf(stack).filter((text) => text.includes("retry-identity"))).toEqual([
    expect.stringContaining(
      `to use stream-push in compartment id \${var.compartment_ocid} where target.stream.id = '${STREAM}'`,
    ),
    expect.stringContaining(
      `to use stream-pull in compartment id \${var.compartment_ocid} where target.stream.id = '${DEAD_LETTERS}'`,
    ),
  ]);
});

test("every rule on the way from the gateway to the database is missed when it is gone", () => {
  const missed = missedRules(orders());
  expect(missed.map((name) => name.replace(/_[0-9A-F]{8}$/, ""))).toEqual(
    expect.arrayContaining([
      expect.stringContaining("writers_egress-oracle-services-tcp-443"),
      expect.stringContaining("loaders_egress-oracle-services-tcp-443"),
    ]),
  );
});

test("alarms watch the stream and its silence, the API, the connector, the functions, the database and the dead letters", () => {
  const queries = bodiesOf(orders(), "oci_monitoring_alarm").map(([, { namespace }]) => namespace);
  expect([...new Set(queries)].sort()).toEqual([
    "oci_apigateway",
    "oci_autonomous_database",
    "oci_faas",
    "oci_service_connector_hub",
    "oci_streaming",
  ]);
  const names = bodiesOf(orders(), "oci_monitoring_alarm").map(([name]) => name.replace(/_[0-9A-F]{8}$/, ""));
  expect(names).toEqual(
    expect.arrayContaining([
      "database-sessions",
      "flow_freshness",
      "health_dead-letters",
      "health_producer-silent",
      "functions-health_errors",
    ]),
  );
});

test("streams and database are protected", () => {
  const isKept = (type: string): boolean =>
    bodiesOf(orders(), type).every(
      ([, { lifecycle }]) =>
        isObject(lifecycle) &&
        entriesOf(lifecycle).some(([name, value]) => name === "prevent_destroy" && value === true),
    );
  expect(isKept("oci_streaming_stream") && isKept("oci_database_autonomous_database")).toBe(true);
});

test("a variable that load does not know is found by its contract", () => {
  expect(() => orders("DB_UNIQUE:", "DB_UNIQE:")).toThrow(
    /^orders\/load: config\.DB_UNIQE is unknown, and must be one of STREAM_OCID, /,
  );
});

test.each([
  [
    "a subnet without public addresses",
    "access: oci.SubnetAccess.public()",
    "access: oci.SubnetAccess.private()",
    "orders/gateway: endpoint must not be PUBLIC in orders/net/public, which does not allow public addresses; use a subnet with SubnetAccess.public(), or ApiGatewayEndpoint.PRIVATE",
  ],
  [
    "a month of messages",
    "oci.Duration.days(7)",
    "oci.Duration.days(30)",
    "orders/pool/orders: retention must be 24 to 168 whole hours, got 30 days; archive to a bucket with a ServiceConnector to keep messages longer",
  ],
  [
    "a loader that takes longer than a function may",
    "image, program, config });",
    "image, program, config, timeout: oci.Duration.minutes(10) });",
    "orders/ingest: timeout must be 1 to 300 whole seconds, got 10 minutes; invoke it as Detached and set detachedTimeout if it runs longer",
  ],
])("fails for %s", (_, from, to, sentence) => {
  expect(() => orders(from, to)).toThrow(sentence);
});
