import { readFileSync } from "node:fs";
import { join } from "node:path";
import { synthesize, testApp } from "../support/synthesis";
import { compare, type BlockVerdict } from "./compare";
import { type Configuration, CONFIGURATIONS } from "./configurations";
import { blockOf, blocksOf } from "./normal-form";
import { keyOf, reportOf, verdicts } from "./report";

const PAGE = join(__dirname, "..", "..", "docs", "expressed.md");

function verdictsOf(configuration: Configuration): BlockVerdict[] {
  return verdicts(configuration, synthesize(configuration.make(testApp())));
}

const BLOCKS: { readonly [name: string]: readonly string[] } = {
  E1: [
    "provider.oci 1: differs",
    "provider.oci 2: extra",
    "oci_streaming_stream_pool: extra",
    "oci_core_vcn: differs",
    "oci_core_subnet: extra",
    "oci_core_network_security_group: extra",
    "oci_core_route_table: extra",
    "oci_core_security_list: extra",
    "oci_core_service_gateway: extra",
    "data.oci_core_services: extra",
    "terraform: extra",
  ],
  E2: [
    "provider.oci 1: differs",
    "provider.oci 2: differs",
    "terraform: differs",
    "oci_streaming_stream: extra",
    "oci_sch_service_connector: differs",
    "oci_identity_policy: differs",
    "data.oci_identity_region_subscriptions: extra",
  ],
  E3: [
    "terraform: same",
    "provider.oci 1: extra",
    "provider.oci 2: extra",
    "data.oci_log_analytics_namespaces: same",
    "oci_streaming_stream_pool: extra",
    "oci_streaming_stream: extra",
    "oci_log_analytics_log_analytics_log_group: same",
    "oci_sch_service_connector: extra",
    "oci_identity_policy 1: differs",
    "oci_identity_policy 2: missing",
    "data.oci_identity_region_subscriptions: extra",
  ],
  E4: [
    "provider.oci 1: differs",
    "provider.oci 2: extra",
    "oci_streaming_stream_pool: extra",
    "oci_streaming_stream: extra",
    "oci_streaming_connect_harness: extra",
    "oci_core_network_security_group: extra",
    "oci_core_network_security_group_security_rule 1: extra",
    "oci_core_network_security_group_security_rule 2: extra",
    "terraform: extra",
  ],
};

test.each(CONFIGURATIONS)("$name has these verdicts, block by block", (configuration) => {
  const found = verdictsOf(configuration).map(({ block, verdict }) => `${block}: ${verdict}`);
  expect(found).toEqual(BLOCKS[configuration.name]);
});

test.each(CONFIGURATIONS)("$name explains exactly the differences", (configuration) => {
  const keys = verdictsOf(configuration).flatMap((one) => one.differences.map((difference) => keyOf(one, difference)));
  expect(Object.keys(configuration.reasons).sort()).toEqual([...new Set(keys)].sort());
});

test("the statement of the landing zone is written literally", () => {
  const [configuration] = CONFIGURATIONS.filter(({ name }) => name === "E2");
  const policy = verdictsOf(configuration!).find(({ block }) => block === "oci_identity_policy");
  expect(policy?.differences.map(({ argument }) => argument)).not.toContain("statements");
});

test("the page has the results of the comparison", () => {
  const page = reportOf((configuration) => synthesize(configuration.make(testApp())));
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});

const STREAM = "oci_streaming_stream";

test.each([
  ["a text for a number and for a switch", { partitions: "1", on: "true" }, { partitions: 1, on: true }],
  ["null, empty texts, lists and blocks", { a: null, b: "", c: [], d: { e: null } }, {}],
  ["a list of one block", { settings: [{ subnet: "x" }] }, { settings: { subnet: "x" } }],
  ["the case of a kind", { source: { kind: "loggingAnalytics" } }, { source: { kind: "LOGGINGANALYTICS" } }],
  ["the names of resources", { pool: "${oci_streaming_stream_pool.a.id}" }, { pool: "@oci_streaming_stream_pool.id" }],
  [
    "blanks and the case of keywords in a statement",
    { statements: ["Allow any-user  TO use x in\n compartment id y where all { a = 'b' , c='d' }"] },
    { statements: ["allow any-user to use x in compartment id y where all {a='b',c='d'}"] },
  ],
])("%s make no difference", (_, one, other) => {
  expect(compare([blockOf(STREAM, one)], [blockOf(STREAM, other)])).toEqual([
    { block: STREAM, verdict: "same", differences: [] },
  ]);
});

test("a changed value, attribute, quoted name or order of statements is a difference", () => {
  const pairs = [
    [{ a: 1 }, { a: 2 }],
    [{ a: "${oci_x.y.id}" }, { a: "${oci_x.y.name}" }],
    [{ statements: ["allow group A to use x in tenancy"] }, { statements: ["allow group a to use x in tenancy"] }],
    [{ statements: ["one", "two"] }, { statements: ["two", "one"] }],
  ] as const;
  const found = pairs.map(([one, other]) => compare([blockOf(STREAM, one)], [blockOf(STREAM, other)])[0]?.verdict);
  expect(found).toEqual(["differs", "differs", "differs", "differs"]);
});

test("variables, outputs and the backend are not compared", () => {
  const document = { variable: { a: {} }, output: { b: {} }, terraform: { backend: { local: {} } } };
  expect(blocksOf(document)).toEqual([{ type: "terraform", body: {} }]);
});
