import { readdirSync } from "node:fs";
import { join } from "node:path";

import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { App, TerraformDataSource, type TerraformElement, TerraformResource, TerraformStack, Testing } from "cdktf";

import { differences, readFolder, readJson, readText } from "../scripts/bindings/files";
import { stableJson } from "../scripts/bindings/json";
import { type ArgumentsDocument, marksFromArguments } from "../scripts/bindings/marks";
import { type BlockSchema, type CutSchemaDocument, cutSchema, providerKey } from "../scripts/bindings/provider-schema";
import { readResources } from "../scripts/bindings/resources";

const folder = join(__dirname, "..", "bindings");
const resources = readResources(join(folder, "resources.json"));
const time = readResources(join(folder, "time", "resources.json"));
const schema = readJson(join(folder, "schema.json")) as CutSchemaDocument;
const provider = schema.provider_schemas![providerKey(resources)]!;

type TypeClass = typeof TerraformElement & { readonly tfResourceType: string };

/** `oci_core_vcn` of `core-vcn`, `data.oci_core_vcn` of `data-oci-core-vcn`: the types that each folder of lib/ exports. */
function generatedTypes(): string[] {
  const names = readdirSync(join(folder, "lib")).filter((name) => !/^(time-)?provider$/.test(name));
  return names.flatMap((name) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the folder says what is there to import
    const exported = require(join(folder, "lib", name)) as Record<string, unknown>;
    const classes = Object.values(exported).filter((value): value is TypeClass => isTypeClass(value));
    return classes.map((type) =>
      type.prototype instanceof TerraformDataSource ? `data.${type.tfResourceType}` : type.tfResourceType,
    );
  });
}

function isTypeClass(value: unknown): boolean {
  return (
    typeof value === "function" &&
    (value.prototype instanceof TerraformResource || value.prototype instanceof TerraformDataSource)
  );
}

function has(block: BlockSchema, [name, ...rest]: readonly string[]): boolean {
  const inner = block.block_types?.[name!];
  if (inner !== undefined) return rest.length === 0 || has(inner.block, rest);
  return rest.length === 0 && block.attributes?.[name!] !== undefined;
}

describe("the bindings", () => {
  test("cover exactly the listed types, and each can be loaded", () => {
    const listed = [
      ...Object.keys(time.resources),
      ...Object.keys(resources.resources),
      ...Object.keys(resources.dataSources).map((type) => `data.${type}`),
    ];
    expect(generatedTypes().sort()).toEqual(listed.sort());
  });

  test("have the reason for each listed type", () => {
    for (const reason of [
      ...Object.values(time.resources),
      ...Object.values(resources.resources),
      ...Object.values(resources.dataSources),
    ]) {
      expect(reason).toMatch(/^\S.{15,}$/);
    }
  });

  test("require oracle/oci ~> 8.28 in the stack that uses them", () => {
    const stack = new TerraformStack(Testing.stubVersion(new App({ stackTraces: false })), "stack");
    new OciProvider(stack, "oci", { region: "eu-frankfurt-1" });
    new StreamingStream(stack, "stream", { name: "bookings", partitions: 1, streamPoolId: "ocid1.streampool.oc1..x" });
    const document = JSON.parse(Testing.synth(stack)) as Record<string, unknown>;

    expect(document.terraform).toMatchObject({
      required_providers: { oci: { source: "oracle/oci", version: "~> 8.28" } },
    });
    expect(document.provider).toEqual({ oci: [{ region: "eu-frankfurt-1" }] });
    expect(document.resource).toMatchObject({
      oci_streaming_stream: { stream: { name: "bookings", partitions: 1, stream_pool_id: "ocid1.streampool.oc1..x" } },
    });
  });

  test("do not contain paths of a machine", () => {
    const root = join(__dirname, "..");
    const withPath = [...readFolder(folder)].filter(
      ([, text]) =>
        text.includes(root) || /(^|["'`\s(=])(\/(home|root|tmp|Users|work|private|var)\/|[A-Z]:\\)/.test(text),
    );
    expect(withPath.map(([path]) => path)).toEqual([]);
  });

  test("have their origin in each file", () => {
    for (const [path, text] of readFolder(join(folder, "lib"))) {
      const source = path.startsWith("time-") ? "hashicorp/time 0.13.1" : "oracle/oci 8.28.0";
      expect([path, text.split("\n")[0]]).toEqual([
        path,
        `// Generated from the schema of ${source}; see ../../README.md. Do not edit.`,
      ]);
      expect(text.slice(0, 300)).toContain("MPL-2.0");
    }
  });

  test("have neither source maps nor indexes nor READMEs", () => {
    const paths = [...readFolder(join(folder, "lib")).keys()];
    expect(paths.filter((path) => !/^[a-z0-9-]+\/index\.(js|d\.ts)$/.test(path))).toEqual([]);
  });
});

describe("schema.json", () => {
  test("has only the listed types, in a fixed form", () => {
    expect(stableJson({ ...cutSchema(schema, resources), marks: schema.marks })).toBe(
      readText(join(folder, "schema.json")),
    );
  });

  test("marks name, partitions and retention of a stream as replacing, but not its pool", () => {
    const replacing = Object.entries(schema.marks.oci_streaming_stream!).filter(([, mark]) => mark.forcesReplacement);
    expect(replacing.map(([path]) => path)).toEqual(["name", "partitions", "retention_in_hours"]);
  });

  test("marks the compartment and the pool of a stream as conflicting", () => {
    expect(schema.marks.oci_streaming_stream).toMatchObject({
      compartment_id: { conflictsWith: ["stream_pool_id"] },
      stream_pool_id: { conflictsWith: ["compartment_id"] },
    });
  });

  test("lists the kinds of task of a connector", () => {
    expect(schema.marks.oci_sch_service_connector!["tasks.kind"]).toEqual({ allowedValues: ["function", "logRule"] });
  });

  test("has marks for every resource type, each for an existing argument", () => {
    expect(Object.keys(schema.marks)).toEqual(Object.keys(provider.resource_schemas));
    const strays = Object.entries(schema.marks).flatMap(([type, marks]) =>
      Object.entries(marks)
        .flatMap(([path, mark]) => [path, ...(mark.conflictsWith ?? [])])
        .filter((path) => !has(provider.resource_schemas[type]!.block, path.split(".")))
        .map((path) => `${type}.${path}`),
    );
    expect(strays).toEqual([]);
  });
});

describe("the generator", () => {
  test("fails for types that the provider does not have, and names all of them", () => {
    const wrong = { ...resources, resources: { oci_streaming_topic: "none" }, dataSources: { oci_core_vcns: "none" } };
    expect(() => cutSchema(schema, wrong)).toThrow(
      "bindings/resources.json lists what the schema of oracle/oci 8.28.0 does not have: resource oci_streaming_topic, " +
        "data source oci_core_vcns; correct the name, or give a schema that has it with --schema FILE",
    );
  });

  test("fails for the schema document of another provider", () => {
    expect(() => cutSchema({ format_version: "1.0", provider_schemas: {} }, resources)).toThrow(
      "the schema document does not describe registry.terraform.io/oracle/oci; make it with " +
        "`terraform providers schema -json` in a folder that requires oracle/oci",
    );
  });

  test("reads allowed values, other checks and conflicts from the provider's messages", () => {
    const document: ArgumentsDocument = {
      oci_a: {
        attributes: {
          kind: { validate: 'expected kind to be one of ["a" "b c"], got \u0000bogus' },
          count: { validate: "expected count to be at least (1), got -987654321" },
          share: { validate: "expected share to be in the range (1 - 32), got -987654321", forceNew: true },
          size: { validate: '"size" ("\\x00bogus") must be a 64-bit integer' },
          odd: { validate: "odd must be even, got \u0000bogus" },
          plain: {},
          outer: { minItems: 1, maxItems: 2, block: { inner: { conflictsWith: ["outer.0.other"] } } },
        },
      },
    };
    const list = { ...resources, resources: { oci_a: "known", oci_b: "unknown" } };
    expect(marksFromArguments(document, list)).toEqual({
      marks: {
        oci_a: {
          kind: { allowedValues: ["a", "b c"] },
          count: { validation: "at least 1" },
          share: { forcesReplacement: true, validation: "1 to 32" },
          size: { validation: "64-bit integer as text" },
          odd: { validation: "odd must be even" },
          outer: { minItems: 1, maxItems: 2 },
          "outer.inner": { conflictsWith: ["outer.other"] },
        },
      },
      unmarked: ["oci_b"],
    });
  });

  test("finds each file that was edited, removed or added manually", () => {
    const generated = new Map([
      ["a/index.js", "1"],
      ["b/index.js", "2"],
      ["c/index.js", "3"],
    ]);
    const committed = new Map([
      ["a/index.js", "1"],
      ["b/index.js", "edited"],
      ["d/index.js", "4"],
    ]);
    expect(differences(generated, committed)).toEqual([
      "differs: b/index.js",
      "missing: c/index.js",
      "extra: d/index.js",
    ]);
  });
});
