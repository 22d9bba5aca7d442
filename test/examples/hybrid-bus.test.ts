// examples/hybrid-bus: the hops between the data centre, the bus and the SaaS.

import { readFileSync } from "node:fs";
import { ApigatewayDeployment } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { CoreNatGateway } from "@cdktf/provider-oci/lib/core-nat-gateway";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { CoreRouteTable } from "@cdktf/provider-oci/lib/core-route-table";
import { DnsResolver } from "@cdktf/provider-oci/lib/dns-resolver";
import { DnsResolverEndpoint } from "@cdktf/provider-oci/lib/dns-resolver-endpoint";
import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import contracts from "../../lib/functions/contracts.json";
import { faultOf } from "../../lib/functions/contract-check";
import { stacksOf } from "../guides/example";
import { entriesOf, type Json, type JsonObject } from "../support/json";
import { pathFindings } from "../support/network-paths";
import { resources, synthesize } from "../support/synthesis";

const PAGE = "examples/hybrid-bus";
const document = synthesize(stacksOf(PAGE).get("backplane")!);
const RULES = CoreNetworkSecurityGroupSecurityRule.tfResourceType;

interface Rule {
  readonly direction: string;
  readonly source?: string;
  readonly destination?: string;
  readonly tcp_options?: { readonly destination_port_range: { readonly min: number } };
  readonly udp_options?: { readonly destination_port_range: { readonly min: number } };
}

const rules = (resources(document, CoreNetworkSecurityGroupSecurityRule) as unknown as Rule[]).map((rule) => {
  const port = (rule.tcp_options ?? rule.udp_options)?.destination_port_range.min ?? 0;
  return `${rule.direction} ${rule.source ?? rule.destination ?? ""} ${rule.tcp_options === undefined ? "udp" : "tcp"} ${port}`;
});

const statements = JSON.stringify(resources(document, IdentityPolicy).map((policy) => policy.statements));

function functionCalled(name: string): JsonObject {
  const found = resources(document, FunctionsFunction).find(({ display_name }) => display_name === name);
  return found!;
}

test("the data centre has a route, access to the pool, and a DNS server for its name", () => {
  const routes = JSON.stringify(resources(document, CoreRouteTable));
  expect(routes).toContain('"destination":"192.168.0.0/16"');
  expect(rules).toEqual(
    expect.arrayContaining(["tcp 9092", "tcp 443", "tcp 53", "udp 53"].map((port) => `INGRESS 192.168.0.0/16 ${port}`)),
  );
  expect(resources(document, DnsResolverEndpoint)).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: "data_centre", is_listening: true })]),
  );
});

test("the bus resolves the names of the data centre there", () => {
  expect(resources(document, DnsResolver)).toMatchObject([
    { rules: [{ qname_cover_conditions: ["corp.example.com"], destination_addresses: ["192.168.0.53"] }] },
  ]);
  expect(rules).toEqual(expect.arrayContaining(["EGRESS 192.168.0.53/32 udp 53", "EGRESS 192.168.0.53/32 tcp 53"]));
});

test("from the SaaS: the API calls ingest, which accepts signed requests only, and may write to accounts", () => {
  const [api] = resources(document, ApigatewayDeployment);
  expect(api).toMatchObject({
    specification: {
      routes: [{ methods: ["POST"], backend: { function_id: expect.stringContaining("ingest") as string } }],
    },
  });
  expect(statements).toMatch(/read secret-bundles in [^"]*webhook_secret_ocid/);
  expect(functionCalled("ingest").config).toMatchObject({
    SIGNATURE_HEADER: "X-Signature",
    SIGNED_TEXT: "{timestamp}.{body}",
    TIMESTAMP_HEADER: "X-Timestamp",
    SIGNATURE_SECRET_OCID: "${var.webhook_secret_ocid}",
    STREAM_OCID: expect.stringContaining("oci_streaming_stream.pool_accounts") as string,
  });
  expect(statements).toMatch(/use stream-push in [^"]*oci_streaming_stream\.pool_accounts/);
});

test("to the SaaS: the connector reads shipments and calls deliver, which leaves through a protected NAT gateway", () => {
  const [connector] = resources(document, SchServiceConnector);
  expect(connector).toMatchObject({
    source: { kind: "streaming", stream_id: expect.stringContaining("pool_shipments") as string },
    target: { kind: "functions", function_id: expect.stringContaining("deliver") as string },
  });
  expect(statements).toMatch(/STREAM_READ, STREAM_CONSUME[^"]*pool_shipments/);
  expect(statements).toMatch(/use stream-push in [^"]*pool_dead-letters/);
  expect(statements).toMatch(/read secret-bundles in [^"]*saas_secret_ocid/);
  expect(resources(document, CoreNatGateway)).toMatchObject([{ lifecycle: { prevent_destroy: true } }]);
  expect(rules).toContain("EGRESS 0.0.0.0/0 tcp 443");
});

test("each function writes to its own stream, and reads its own secret only", () => {
  const granted = [...statements.matchAll(/Allow dynamic-group id \S*?(ingest|deliver)-identity\S* to ([^"]*)/g)].map(
    ([, name = "", text = ""]) =>
      `${name}: ${/^(.*?) in /.exec(text)?.[1] ?? ""} of ${/var\.(\w+)|pool_([a-z-]+)/.exec(text.split(" where ")[1] ?? "")?.[0] ?? ""}`,
  );
  expect(granted.sort()).toEqual([
    "deliver: read secret-bundles of var.saas_secret_ocid",
    "deliver: use stream-push of pool_dead-letters",
    "ingest: read secret-bundles of var.webhook_secret_ocid",
    "ingest: use stream-push of pool_accounts",
  ]);
  expect(statements).not.toContain("bus-functions");
});

test("an hour without a copied message, and requests with wrong signatures, have alarms", () => {
  const queries = resources(document, MonitoringAlarm).map(({ query }) => query as string);
  const silence = queries.filter((query) => query.includes("PutMessagesThroughput.Count") && query.includes("absent"));
  expect(silence).toHaveLength(1);
  expect(silence[0]).toMatch(/pool_invoices/);
  expect(queries.filter((query) => query.includes("401"))).toHaveLength(1);
});

test("the mirror reaches the cluster of the data centre and the pool, and its file does not contain a password", () => {
  expect(rules).toContain("EGRESS 192.168.0.0/16 tcp 9093");
  expect(JSON.stringify(document)).toContain("${file:/opt/kafka/secrets.properties:source}");
  expect(statements).toMatch(/read secret-bundles in [^"]*kafka_secret_ocid/);
});

test("from another cloud, the mirror logs in as the page shows, with a password that is on the host only", () => {
  const [, code = ""] = /^ {2}```ts\n(.*?)^ {2}```$/ms.exec(readFileSync(`${PAGE}/README.md`, "utf8")) ?? [];
  const other = synthesize(
    stacksOf(PAGE, "const from = oci.MirrorEnd.scram(oci.ScramLogin.of(cluster));", code).get("backplane")!,
  );
  const init = entriesOf(other.locals).find(([name]) => name.startsWith("mirror_cloud-init"))?.[1] as string;
  for (const line of [
    "source.bootstrap.servers=shop.servicebus.windows.net:9093",
    "source.security.protocol=SASL_SSL",
    "source.sasl.mechanism=PLAIN",
    'PlainLoginModule required username="$ConnectionString" password="$${file:/opt/kafka/secrets.properties:source}";',
  ])
    expect(init).toContain(line);
});

test("what deliver is given fits its contract", () => {
  const given = functionCalled("deliver").config as JsonObject;
  const stream = { DLQ_OCID: "ocid1.stream.oc1..a", DLQ_ENDPOINT: "https://example.com" };
  const config = { ...given, ...stream, ...SECRET, TARGET_URL: "https://saas.example.com/in" };
  expect(Object.keys(config).sort()).toEqual(Object.keys(given).sort());
  expect(faultOf(contracts.deliver.config, config)).toBeUndefined();
});

const SECRET = { SIGNATURE_SECRET_OCID: "ocid1.vaultsecret.oc1..a" };

test("the variables of ingest match its contract", () => {
  const given = functionCalled("ingest").config as JsonObject;
  const config = { ...given, STREAM_OCID: "ocid1.stream.oc1..a", STREAM_ENDPOINT: "https://example.com", ...SECRET };
  expect(Object.keys(config).sort()).toEqual(Object.keys(given).sort());
  expect(faultOf(contracts.ingest.config, config)).toBeUndefined();
});

test("without the rules of the groups, functions, gateway and mirror do not reach their targets", () => {
  expect(pathFindings(document)).toEqual([]);
  const kept = entriesOf(document.resource).filter(([type]) => type !== RULES);
  const findings = pathFindings({ ...document, resource: Object.fromEntries<Json>(kept) });
  expect(findings.some((finding) => finding.includes("oci_functions_function.ingest"))).toBe(true);
  expect(findings.some((finding) => finding.includes("oci_core_instance.mirror"))).toBe(true);
});

test("fails for a listener name that is not a DNS label", () => {
  expect(() => stacksOf(PAGE, '"data_centre"', '"data-centre"')).toThrow(
    "backplane/listener: the name of a DNS listener must be letters, digits and underscores, got 'data-centre'; use underscores instead of hyphens",
  );
});

test("fails for the whole internet as the data centre", () => {
  expect(() => stacksOf(PAGE, '"192.168.0.0/16"', '"0.0.0.0/0"')).toThrow(
    "cidrBlock must not be the whole internet, got '0.0.0.0/0'; name the networks you mean, or write NetworkPeer.anyIpv4()",
  );
});

test("fails for a password of the cluster that the host does not have", () => {
  expect(() => stacksOf(PAGE, 'secrets.properties", "source"', 'secrets.properties", "other"')).toThrow(
    'backplane/mirror: the secret other, which a file of the host needs, must be given; add { key: "other", secret } to secrets',
  );
});
