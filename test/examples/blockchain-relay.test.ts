// Events of a blockchain: from the REST proxy through a stream of all events to one stream for each audience.

import { type TerraformStack } from "cdktf";
import { stacksOf } from "../guides/example";
import { entriesOf, isObject } from "../support/json";
import { synthesize } from "../support/synthesis";
import {
  bodiesOf,
  bodyOf,
  configFault,
  findingsWithout,
  missedRules,
  rulesOf,
  statementsIn,
  statementsOf,
} from "./document";

const PAGE = "examples/blockchain-relay";

const relay = (from = "", to = from): TerraformStack => stacksOf(PAGE, from, to).get("blockchain")!;

const stream = (name: string): string =>
  expect.stringMatching(new RegExp(`^\\$\\{oci_streaming_stream\\.pool_${name}_[0-9A-F]{8}\\.id\\}$`)) as string;

test("the API accepts events from a proxy with a certificate of its authority, and passes them to relay", () => {
  const stack = relay();
  expect(bodyOf(stack, "oci_apigateway_gateway")).toMatchObject({
    endpoint_type: "PUBLIC",
    ca_bundles: [{ type: "CA_BUNDLE", ca_bundle_id: "${var.ca_bundle_ocid}" }],
  });
  expect(bodyOf(stack, "oci_apigateway_deployment")).toMatchObject({
    path_prefix: "/v1",
    specification: {
      request_policies: {
        mutual_tls: { is_verified_certificate_required: true, allowed_sans: ["blockchain.example.com"] },
        rate_limiting: { rate_key: "TOTAL", rate_in_requests_per_second: 50 },
      },
      routes: [
        {
          path: "/events/{channel}/{chaincode}",
          methods: ["POST"],
          backend: {
            type: "ORACLE_FUNCTIONS_BACKEND",
            function_id: expect.stringContaining("function.relay") as string,
          },
        },
        {
          path: "/blocks/{channel}",
          methods: ["POST"],
          backend: { function_id: expect.stringContaining("function.block-relay") as string },
        },
      ],
    },
  });
  expect(statementsOf(stack)).toContainEqual(
    expect.stringContaining("request.principal.type = 'ApiGateway'") as string,
  );
});

test("only the network of the proxy reaches the gateway, and functions reach only Oracle's services", () => {
  expect(rulesOf(relay())).toEqual([
    "entrances EGRESS 0.0.0.0/0 443",
    "entrances INGRESS ${var.proxy_cidr} 443",
    "writers EGRESS network_Gateways_OracleServices 443",
  ]);
});

test("without the route to Oracle's services, no function reaches its stream", () => {
  const stack = relay();
  expect(missedRules(stack).map((name) => name.replace(/_[0-9A-F]{8}$/, ""))).toContain(
    "writers_egress-oracle-services-tcp-443",
  );
  expect(
    findingsWithout(synthesize(stack), "writers_egress").map((text) => text.replace(/_[0-9A-F]{8} /, " ")),
  ).toEqual([
    expect.stringMatching(/^oci_functions_application\.entrance does not reach Oracle's services/) as string,
    expect.stringMatching(/^oci_functions_application\.filters does not reach Oracle's services/) as string,
  ]);
});

test("programs get the variables that their contracts require", () => {
  const stack = relay();
  expect(bodyOf(stack, "oci_functions_function", "relay").config).toMatchObject({
    STREAM_OCID: stream("telemetry"),
    DLQ_OCID: stream("dead-letters"),
    ROUTE: "/events/{channel}/{chaincode}",
  });
  expect(bodyOf(stack, "oci_functions_function", "block-relay").config).toMatchObject({
    STREAM_OCID: stream("blocks"),
    ROUTE: "/blocks/{channel}",
  });
  expect(configFault(stack, "relay", "block-relay")).toBeUndefined();
  expect(configFault(stack, "relay", "relay")).toBeUndefined();
  expect(configFault(stack, "transform", "filter-for-partner")).toBeUndefined();
  expect(configFault(stack, "mask", "mask-for-analysts")).toBeUndefined();
});

test.each([
  ["to-partner", "filter-for-partner", "for-partner"],
  ["to-analysts", "mask-for-analysts", "for-analysts"],
])("the connector %s reads from the oldest event, by the function %s, to the stream %s", (id, fn, target) => {
  expect(bodyOf(relay(), "oci_sch_service_connector", id)).toMatchObject({
    source: { kind: "streaming", stream_id: stream("telemetry"), cursor: { kind: "TRIM_HORIZON" } },
    tasks: [{ kind: "function", function_id: expect.stringContaining(fn) as string }],
    target: { kind: "streaming", stream_id: stream(target) },
  });
});

test("all events are kept in a bucket", () => {
  expect(bodyOf(relay(), "oci_sch_service_connector", "to-archive")).toMatchObject({
    source: { kind: "streaming", stream_id: stream("telemetry") },
    target: { kind: "objectStorage" },
  });
});

test("each audience may read only its stream, and each function may write to its own and to the dead letters", () => {
  const told = statementsIn(synthesize(relay()))
    .filter((text) => /^Allow (?:dynamic-)?group/.test(text))
    .map((text) => text.replace(/ in compartment.*= /, " "));
  expect(told).toEqual([
    "Allow dynamic-group id <relay-identity> to use stream-push '<pool_telemetry>'",
    "Allow dynamic-group id <block-relay-identity> to use stream-push '<pool_blocks>'",
    "Allow dynamic-group id <relay-identity> to use stream-push '<pool_dead-letters>'",
    "Allow dynamic-group id <block-relay-identity> to use stream-push '<pool_dead-letters>'",
    "Allow dynamic-group id <filter-for-partner-identity> to use stream-push '<pool_dead-letters>'",
    "Allow group auditors to use stream-pull '<pool_telemetry>'",
    "Allow group auditors to read streams '<pool_telemetry>'",
    "Allow group auditors to use stream-pull '<pool_blocks>'",
    "Allow group auditors to read streams '<pool_blocks>'",
    "Allow group analysts to use stream-pull '<pool_for-analysts>'",
    "Allow group analysts to read streams '<pool_for-analysts>'",
    "Allow group id <partner_Group> to use stream-pull '<pool_for-partner>'",
    "Allow group id <partner_Group> to read streams '<pool_for-partner>'",
  ]);
});

test("alarms watch the API, the functions, the connectors, all events, the refusals of relay, and the dead letters", () => {
  const alarms = bodiesOf(relay(), "oci_monitoring_alarm");
  expect([...new Set(alarms.map(([, { namespace }]) => namespace))].sort()).toEqual([
    "oci_apigateway",
    "oci_faas",
    "oci_service_connector_hub",
    "oci_streaming",
  ]);
  expect(alarms.map(([name]) => name.replace(/_[0-9A-F]{8}$/, ""))).toEqual(
    expect.arrayContaining([
      "api-health_server-errors",
      "api-health_unauthorized",
      "functions_errors",
      "health_dead-letters",
    ]),
  );
  expect(bodyOf(relay(), "oci_monitoring_alarm", "event-refused").query).toContain('httpStatusCode =~ "400|413"');
  const silences = alarms.filter(([name]) => name.includes("producer-silent")).map(([, { query }]) => query);
  expect(silences).toEqual([expect.stringMatching(/pool_telemetry.*pool_blocks/)]);
});

test("streams and the bucket are protected", () => {
  const isKept = (type: string): boolean =>
    bodiesOf(relay(), type).every(
      ([, { lifecycle }]) =>
        isObject(lifecycle) &&
        entriesOf(lifecycle).some(([name, value]) => name === "prevent_destroy" && value === true),
    );
  expect(isKept("oci_streaming_stream") && isKept("oci_objectstorage_bucket")).toBe(true);
});

test.each([
  [
    "a gateway that trusts no authority",
    "trustedAuthorities: [oci.TrustedAuthority.fromCaBundleId(bundle)],",
    "",
    "blockchain/api: mutual TLS needs trustedAuthorities of blockchain/gateway, which does not trust any client certificates; name the authority that issues the certificates",
  ],
  [
    "a source that mask does not know",
    'SOURCE: "stream"',
    'SOURCE: "streams"',
    "blockchain/mask-for-analysts: config.SOURCE must be one of stream, entries, got 'streams'; see functions/mask/README.md",
  ],
  [
    "dead letters without their endpoint",
    "    DLQ_ENDPOINT: deadLetters.messagesEndpoint,\n",
    "",
    "blockchain/filter-for-partner: config must have DLQ_ENDPOINT; see functions/transform/README.md",
  ],
])("fails for %s", (_, from, to, sentence) => {
  expect(() => relay(from, to)).toThrow(sentence);
});
