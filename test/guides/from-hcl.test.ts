// docs/guides/from-hcl.md: each argument and value of the left columns exists in the provider, each name of the right columns here, and
// no argument of a type that this library writes is missing.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Testing } from "cdktf";
import { referenceStacks } from "../../stacks/variants";
import { ApiNames } from "../support/api-names";
import { appsOf, examples, stacksIn } from "../support/examples";
import { testApp } from "../support/synthesis";

const ROOT = join(__dirname, "..", "..");

interface Block {
  readonly attributes?: Readonly<Record<string, { readonly required?: boolean; readonly optional?: boolean }>>;
  readonly block_types?: Readonly<Record<string, { readonly block: Block }>>;
}

interface Schema {
  readonly marks: Readonly<Record<string, Readonly<Record<string, { readonly allowedValues?: readonly string[] }>>>>;
  readonly provider_schemas: Readonly<
    Record<string, { readonly resource_schemas: Readonly<Record<string, { readonly block: Block }>> }>
  >;
}

const schema = JSON.parse(readFileSync(join(ROOT, "bindings", "schema.json"), "utf8")) as Schema;
const types = Object.assign({}, ...Object.values(schema.provider_schemas).map((one) => one.resource_schemas)) as Record<
  string,
  { readonly block: Block }
>;

/** The arguments of a block that users can write, by path. */
function argumentsOf({ attributes = {}, block_types: blocks = {} }: Block, path = ""): string[] {
  const own = Object.entries(attributes).filter(([, { required, optional }]) => required === true || optional === true);
  const nested = Object.entries(blocks).filter(([name]) => name !== "timeouts");
  return [
    ...own.map(([name]) => path + name),
    ...nested.flatMap(([name, { block }]) => [path + name, ...argumentsOf(block, `${path}${name}.`)]),
  ];
}

interface Row {
  readonly left: readonly string[];
  readonly cells: readonly string[];
}

interface Section {
  readonly heading: string;
  /** The text between the heading and the table. */
  readonly text: string;
  readonly rows: readonly Row[];
}

function codes(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

function sectionsOf(page: string): Section[] {
  const [, ...parts] = page.split(/^##+ (.*)$/m);
  return parts.flatMap((heading, index) => {
    if (index % 2 !== 0) return [];
    const lines = (parts[index + 1] ?? "").split("\n");
    const table = lines.filter((line) => line.startsWith("| `"));
    const rows = table.map((line) => {
      const cells = line.split("|").slice(1, -1);
      return { left: codes(cells[0] ?? ""), cells: cells.map((cell) => cell.trim()) };
    });
    const text = lines.filter((line) => !line.startsWith("|")).join("\n");
    return [{ heading, text, rows }];
  });
}

const sections = sectionsOf(readFileSync(join(ROOT, "docs", "guides", "from-hcl.md"), "utf8"));
const ofTypes = sections.filter(({ heading }) => heading.startsWith("`oci_"));
const others = sections.filter(({ heading }) => !heading.startsWith("`oci_"));

function section(heading: string): Section {
  return sections.find((one) => one.heading === heading) ?? { heading, text: "", rows: [] };
}

const common = section("Every resource").rows.flatMap(({ left }) => left);

/** The arguments of a type that a row names: `x`, or `x.*` for a block and all that is in it. */
function named(row: Row, all: readonly string[]): string[] {
  return row.left.flatMap((name) => {
    if (!name.endsWith(".*")) return all.filter((one) => one === name);
    const block = name.slice(0, -2);
    return all.filter((one) => one === block || one.startsWith(`${block}.`));
  });
}

function isOffered({ cells }: Row): boolean {
  return !(cells[1] ?? "").startsWith("not offered: ");
}

/** The names in a string that this library does not have; a lower-case name is a prop of one of the classes. */
function unknownNames(text: string, classes: readonly string[]): string[] {
  const api = ApiNames.published;
  return codes(text).filter((code) => {
    const [, type, member] = /^([A-Z]\w*)(?:\.(\w+))?$/.exec(code) ?? [];
    if (type !== undefined) return !(member === undefined ? api.has(type) : api.hasMember(type, member));
    return !classes.some((one) => api.hasMember(`${one}Props`, code));
  });
}

const LIB = join(ROOT, "lib");
const sources = readdirSync(LIB, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/(?:shapes|callees)\.ts$/.test(file))
  .map((file) => readFileSync(join(LIB, file), "utf8"))
  .join("\n");

/** The types that lib creates: its imports of the bindings, except data sources and the provider. */
function writtenTypes(): string[] {
  const paths = [...sources.matchAll(/provider-oci\/lib\/([\w-]+)/g)].map(([, path = ""]) => path);
  const made = paths.filter((path) => !/^(?:data-|provider$|time-)/.test(path));
  return [...new Set(made.map((path) => `oci_${path.replaceAll("-", "_")}`))].sort();
}

/** The name of an argument in the bindings. */
function inBindings(argument: string): string {
  const last = argument.split(".").at(-1) ?? "";
  return last.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

test("every type that the library creates has a table, and each table is of such a type", () => {
  expect(ofTypes.map(({ heading }) => heading.replaceAll("`", "")).sort()).toEqual(writtenTypes());
});

test.each(ofTypes)("each argument of $heading is listed once", ({ heading, rows }) => {
  const all = argumentsOf(types[codes(heading)[0] ?? ""]!.block).filter((one) => !common.includes(one));
  expect(rows.flatMap((row) => named(row, all)).sort()).toEqual([...all].sort());
  expect(rows.filter((row) => row.left.some((name) => named({ ...row, left: [name] }, all).length === 0))).toEqual([]);
});

test.each(ofTypes)("each name of this library for $heading exists", ({ heading, text, rows }) => {
  const classes = codes(text).filter((one) => ApiNames.published.has(one));
  expect(classes.length).toBeGreaterThan(0);
  const all = [...argumentsOf(types[codes(heading)[0] ?? ""]!.block), "Resource"];
  const cells = [text, ...rows.map(({ cells: [, cell = ""] }) => cell)];
  expect(cells.flatMap((cell) => unknownNames(cell, classes)).filter((name) => !all.includes(name))).toEqual([]);
});

test.each(others)("each name of this library under '$heading' exists", ({ heading, rows }) => {
  const isOutside = /^(?:node\.addDependency|Construct|TerraformModule|Resource)$/;
  const cells = rows.map(({ cells: all }) => all.at(-1) ?? "");
  expect(rows.length > 0 || /^[A-Z]\w+( \w+)*$/.test(heading)).toBe(true);
  expect(cells.flatMap((cell) => unknownNames(cell, [])).filter((name) => !isOutside.test(name))).toEqual([]);
});

test.each(ofTypes)(
  "the constructs write each argument of $heading that the table says they write",
  ({ heading, rows }) => {
    const all = argumentsOf(types[codes(heading)[0] ?? ""]!.block);
    const written = new Set(sources.match(/\w+/g));
    const offered = rows.filter((row) => isOffered(row)).flatMap((row) => named(row, all));
    expect(offered.filter((one) => !written.has(inBindings(one)))).toEqual([]);
  },
);

test("the arguments that are the same in every resource exist in most", () => {
  expect([...common].sort()).toEqual(["defined_tags", "freeform_tags", "id", "timeouts"]);
});

test("a value is in the schema, or marked as a word of the service", () => {
  const rows = section("Values").rows;
  expect(rows.length).toBeGreaterThan(30);
  for (const { left, cells } of rows) {
    const [type = "", path = ""] = codes(cells[1] ?? "");
    expect({ left, path: argumentsOf(types[type]!.block).filter((one) => one === path) }).toEqual({
      left,
      path: [path],
    });
    const allowed = schema.marks[type]?.[path]?.allowedValues;
    expect({ left, isListed: allowed !== undefined }).toEqual({
      left,
      isListed: !(cells[0] ?? "").endsWith("(service)"),
    });
    expect(left.filter((value) => allowed !== undefined && !allowed.includes(value))).toEqual([]);
  }
});

test("the names of Kafka are not arguments of the provider", () => {
  const all = new Set(ofTypes.flatMap(({ heading }) => argumentsOf(types[codes(heading)[0] ?? ""]!.block)));
  const names = section("Names of Kafka").rows.flatMap(({ left }) => left);
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => all.has(name))).toEqual([]);
});

test("the types without a construct are types of the bindings", () => {
  const named = codes(section("Types without a construct").text).filter((name) => name.startsWith("oci_"));
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !(name in types) || writtenTypes().includes(name))).toEqual([]);
});

/** The arguments that a resource of a document has, by their paths. */
function pathsOf(body: object, path = ""): string[] {
  return Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
    const nested = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
      (one): one is object => typeof one === "object" && one !== null,
    );
    return [path + name, ...nested.flatMap((one) => pathsOf(one, `${path}${name}.`))];
  });
}

/** The arguments that the reference stacks and the examples write, by type. */
function writtenArguments(): Map<string, Set<string>> {
  const written = new Map<string, Set<string>>();
  const variants = referenceStacks.flatMap(({ variants: all }) => Object.values(all)).map((make) => make(testApp()));
  for (const stack of [...variants, ...examples.flatMap((example) => stacksIn(appsOf(example)))]) {
    const { resource = {} } = JSON.parse(Testing.synth(stack)) as { resource?: Record<string, Record<string, object>> };
    for (const [type, resources] of Object.entries(resource)) {
      const paths = Object.values(resources).flatMap((body) => pathsOf(body));
      written.set(type, new Set([...(written.get(type) ?? []), ...paths]));
    }
  }
  return written;
}

/** An argument that an example adds to a resource without the constructs. */
const OVERRIDDEN = /^specification\.request_policies\.usage_plans\b/;

test("arguments that the reference stacks and the examples write through constructs are not listed as not offered", () => {
  const written = writtenArguments();
  const wrong = ofTypes.flatMap(({ heading, rows }) => {
    const [type = ""] = codes(heading);
    const all = argumentsOf(types[type]!.block);
    const refused = rows.filter((row) => !isOffered(row)).flatMap((row) => named(row, all));
    const isWritten = (one: string): boolean => written.get(type)?.has(one) === true && !OVERRIDDEN.test(one);
    return refused.filter(isWritten).map((one) => `${type} ${one}`);
  });
  expect(written.size).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

test("the check finds an argument, a prop and a member that do not exist", () => {
  const [first] = sectionsOf(
    "### `oci_streaming_stream`\n\n`Stream`\n\n| `partitons`, `name` | `nane`, `Partitions.off` |\n",
  );
  const all = argumentsOf(types.oci_streaming_stream!.block);
  expect(named(first!.rows[0]!, all)).toEqual(["name"]);
  expect(unknownNames(first!.rows[0]!.cells[1]!, ["Stream"])).toEqual(["nane", "Partitions.off"]);
});
