import Ajv from "ajv";
import { type App } from "cdktf";
import { OciStack, Partitions, Stream, StreamPlacement } from "../../lib";
import { RuleLevel, Rules } from "../../lib/testing";
import { testApp } from "../support/synthesis";
import { raw } from "./rule-cases";
import { SARIF } from "./sarif-schema";

const valid = new Ajv({ strict: true }).compile(SARIF);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: { readonly physicalLocation: PhysicalLocation }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string };
  readonly region: { readonly startLine: number };
}

interface Log {
  readonly runs: {
    readonly tool: { readonly driver: { readonly rules: { readonly id: string }[] } };
    readonly results: Result[];
  }[];
}

function logOf(text: string): Log {
  return JSON.parse(text) as Log;
}

function stackIn(app: App): OciStack {
  const stack = new OciStack(app, "shop");
  const placement = StreamPlacement.inDefaultPool(stack.compartment);
  for (const id of ["orders", "audit"])
    new Stream(stack, id, { placement, partitions: Partitions.of(1), deletionProtection: false });
  return stack;
}

test("a report is SARIF 2.1.0 in the form that GitHub code scanning requires", () => {
  const text = Rules.of(stackIn(testApp()), { level: RuleLevel.INFO }).sarif();
  expect([valid(JSON.parse(text)), valid.errors]).toEqual([true, null]);
  expect(logOf(text).runs[0]?.results.map(({ level }) => level)).toEqual(["error", "error", "note", "note"]);
  // The schema of this test refuses other documents.
  expect(valid({ ...JSON.parse(text), version: "2.0.0" })).toBe(false);
  expect(valid(JSON.parse(text.replaceAll('"uri": "', '"uri": "/')))).toBe(false);
});

test("a result names its rule, and all rules are listed", () => {
  const [run] = logOf(Rules.of(stackIn(testApp())).sarif()).runs;
  const { rules } = run!.tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(Rules.all().map(({ id }) => id));
  for (const { ruleId, ruleIndex } of run!.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
});

test("a result is identified by its rule and its address, not by its position", () => {
  const prints = (stack: OciStack): string[] =>
    logOf(Rules.of(stack).sarif()).runs[0]!.results.map(
      ({ partialFingerprints: { primaryLocationLineHash: hash } }) => hash,
    );
  const stack = stackIn(testApp());
  raw(stack, "oci_streaming_stream", "before-others", { name: "a", partitions: 1 });
  const [first, second] = prints(stackIn(testApp()));
  expect(prints(stack)).toEqual(expect.arrayContaining([first, second]));
  expect(new Set(prints(stack)).size).toBe(3);
  // Two findings of one rule and one resource.
  const twice = new OciStack(testApp(), "shop");
  const statements = ["manage", "read"].map((verb) => `Allow group A to ${verb} streams in tenancy`);
  raw(twice, "oci_identity_policy", "policy", { compartment_id: "${var.tenancy_ocid}", statements });
  const hashes = prints(twice);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test("accepted findings are left out", () => {
  const stack = stackIn(testApp());
  Rules.accept(stack, { id: "OCI-STR-001", reason: "A stack to try things out." });
  expect(logOf(Rules.of(stack).sarif()).runs[0]?.results).toEqual([]);
});

describe("a location", () => {
  const placesOf = (stack: OciStack, source?: string): PhysicalLocation[] =>
    logOf(Rules.of(stack, source === undefined ? {} : { source }).sarif()).runs[0]!.results.map(
      ({ locations }) => locations[0]!.physicalLocation,
    );

  test("is the file of the app in cdktf.json, or the given file", () => {
    const [place] = placesOf(stackIn(testApp()));
    expect([place?.artifactLocation.uri, place?.region.startLine]).toEqual(["stacks/main.ts", 1]);
    expect(placesOf(stackIn(testApp()), "src/shop app.ts")[0]?.artifactLocation.uri).toBe("src/shop%20app.ts");
  });

  test.each([
    [
      "the first line of the project that is of no package",
      [
        "new TerraformElement (node_modules/cdktf/lib/terraform-element.ts:10:5)",
        "Object.<anonymous> (test/testing/shop.ts:12:5)",
        "new Shop (test/other.ts:1:1)",
      ],
      ["test/testing/shop.ts", 12],
    ],
    ["a line without the name of a function", ["test/shop.ts:3:1"], ["test/shop.ts", 3]],
    [
      "the file of the app, where all lines are elsewhere",
      ["new Shop (../shop.ts:1:1)", "node:internal/main:1:1"],
      ["stacks/main.ts", 1],
    ],
  ])("is %s, where cdktf keeps it", (_, lines, place) => {
    const stackTrace = lines.map((line) => line.replace(/(?=\b(?:test|node_modules)\/|\.\.)/, `${process.cwd()}/`));
    const orders = { "//": { metadata: { path: "shop/orders", stackTrace } } };
    const text = Rules.ofSynthesized(JSON.stringify({ resource: { oci_streaming_stream: { orders } } })).sarif();
    const [found] = logOf(text).runs[0]!.results.map(({ locations }) => locations[0]!.physicalLocation);
    expect([found?.artifactLocation.uri, found?.region.startLine]).toEqual(place);
    expect(text).not.toContain(process.cwd());
  });
});

test("a report is the same each time", () => {
  const text = Rules.of(stackIn(testApp())).sarif();
  expect(Rules.of(stackIn(testApp())).sarif()).toBe(text);
});
