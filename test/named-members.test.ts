// Every `Class.member` in the documents and the doc comments exists, so that no page has a name that was renamed or never existed.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as cdktf from "cdktf";
import { ApiNames } from "./support/api-names";

const ROOT = join(__dirname, "..");
const api = ApiNames.published;

/** Other names: keys of tags, metrics and shapes of OCI, methods of private classes of lib, and names before an upgrade. */
const OTHERS = new Set([
  "AlarmStatusSummary.ruleName",
  "AssetType.ARCHIVE",
  "GetMessagesThroughput.Bytes",
  "Namespace.Key",
  "Operations.Stage",
  "Ops.Stage",
  "Plan.shown",
  "Operations.Team",
  "Oracle.Database",
  "Properties.load",
  "PutMessagesThroughput.Bytes",
  "StreamingStream.tfResourceType",
  "VM.Standard",
]);

/** Pages that may name internal members of lib. */
const FOR_CONTRIBUTORS = /^(?:CONTRIBUTING\.md|docs\/decisions\/|docs\/adding-a-resource\.md|lib\/)/;

/** The names of the left column, which an upgrade replaces, no longer exist. */
const BEFORE = "### Upgrade from 0.1.0";

function filesIn(folder: string, extension: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: folder !== ".", encoding: "utf8" });
  return names.filter((name) => name.endsWith(extension)).map((name) => (folder === "." ? name : `${folder}/${name}`));
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** The code in the prose of a page; its blocks are compiled by other tests. */
function namedInPage(text: string): string {
  const [current = ""] = text.split(BEFORE);
  const prose = current.replaceAll(/^```.*?^```$/gms, "");
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code).join("\n");
}

function namedInComments(source: string): string {
  return (source.match(/\/\*\*.*?\*\//gs) ?? []).join("\n");
}

/** The names `Class.member` that neither this library nor cdktf nor JavaScript has. */
function unknownMembers(file: string, text: string): string[] {
  const named = [...text.matchAll(/(?<![\w./"'$#:-])([A-Z]\w*)\.([A-Za-z_]\w*)/g)];
  return named.flatMap(([name, type = "", member = ""]) => {
    if (OTHERS.has(name) || /\.(?:md|json|zip|tf|ts|com)$/.test(name)) return [];
    if (member.startsWith("_") && FOR_CONTRIBUTORS.test(file)) return [];
    if (api.has(type)) return api.hasMember(type, member) || isInherited(type, member) ? [] : [`${file}: ${name}`];
    const other = Object.getOwnPropertyDescriptor({ ...globals, ...cdktf }, type)?.value as object | undefined;
    return other !== undefined && has(other, member) ? [] : [`${file}: ${name}`];
  });
}

const globals = { Array, Error, JSON, Object, RegExp, Symbol };

/** Whether a construct inherits it from cdktf: `stack.addOverride`, `pool.node`. */
function isInherited(type: string, member: string): boolean {
  return !api.isWhole(type) && (member === "node" || member in cdktf.TerraformStack.prototype);
}

/** A static member, or one of the instances of a class. */
function has(owner: object, member: string): boolean {
  const { prototype } = owner as { readonly prototype?: object };
  return member in owner || (prototype !== undefined && member in prototype);
}

const pages = [".", "docs", "stacks", "bindings", "lib"].flatMap((folder) => filesIn(folder, ".md"));
const sources = ["lib", "stacks"].flatMap((folder) => filesIn(folder, ".ts"));

test("every member in a page exists", () => {
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.flatMap((file) => unknownMembers(file, namedInPage(read(file))))).toEqual([]);
});

test("every member in a doc comment exists", () => {
  expect(sources.flatMap((file) => unknownMembers(file, namedInComments(read(file))))).toEqual([]);
});

/** Methods with their objects, `pool.allowKafka(...)`: some type must have a method of that name. */
test("every method that a page calls is a method of some type", () => {
  const unknown = pages.flatMap((file) => {
    const calls = namedInPage(read(file)).matchAll(/(?<![\w./"'-])[a-z]\w*(?:\([^()]*\))?\.(\w+)(?=\()/g);
    return [...calls].flatMap(([call, method = ""]) => (api.isMemberOfSome(method) ? [] : [`${file}: ${call}`]));
  });
  const ofOthers = /\.(?:addOverride|forEach|toBeLessThan|toEqual)$/;
  expect(unknown.filter((call) => !ofOthers.test(call) && call !== "CHANGELOG.md: topic.functionDestination")).toEqual(
    [],
  );
});

test("finds missing members of this library, of cdktf and of an unknown type, but not existing members", () => {
  const text =
    "`Partitions.off(3)` `Partitions.of(3)` `Fn.colaesce` `Fn.coalesce` `Strem.name` `IStream.node` `Stream.fromStreamId` `Stream.lookUp`";
  expect(unknownMembers("a.md", namedInPage(text))).toEqual([
    "a.md: Partitions.off",
    "a.md: Fn.colaesce",
    "a.md: Strem.name",
    "a.md: Stream.lookUp",
  ]);
  expect(unknownMembers("a.md", namedInComments("/** See Duration.weeks. */ // Duration.years"))).toEqual([
    "a.md: Duration.weeks",
  ]);
});
