// The only way in which tests synthesize: cdktf's own synthesis, then every check of test/support on its result.

import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { App, TerraformStack, Testing } from "cdktf";
import { checkDocument } from "./check-document";
import { unexplainedFindings } from "./condition-sentences";
import { entriesOf, isArray, isObject, type Json, type JsonObject } from "./json";

export { warningsIn as warnings } from "../../lib/core/stack/warnings";
export { checkDocument } from "./check-document";

/** A synthesized document without the metadata (`//`) of cdktf. */
export type SynthesizedDocument = JsonObject;

/** A binding class; only its type of resource or data source matters. */
export interface Binding {
  readonly tfResourceType: string;
}

/**
 * Synthesizes the app of a stack like `cdktf synth` (validations of the whole tree, error annotations, references across
 * stacks), and checks the stack's document.
 *
 * @throws Error with all findings, if there are any
 */
export function synthesize(stack: TerraformStack): SynthesizedDocument {
  const app = App.of(stack);
  if (isInRepository(app.outdir)) throw new Error(`a test would write to ${app.outdir}; make its app with testApp()`);
  app.synth();
  const path = join(app.outdir, app.manifest.forStack(stack).synthesizedStackPath);
  const document = withoutMetadata(JSON.parse(readFileSync(path, "utf8")) as JsonObject) as JsonObject;
  const findings = [...checkDocument(document), ...unexplainedFindings(document)];
  if (findings.length > 0) {
    throw new Error(
      `the document of stack '${stack.node.id}' is wrong:\n${findings.map((one) => `  ${one}`).join("\n")}`,
    );
  }
  return document;
}

function withoutMetadata(value: Json): Json {
  if (isArray(value)) return value.map(withoutMetadata);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "//");
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutMetadata(member)]));
}

/** A stack with only the provider in it. */
export function newStack(id = "test", app: App = testApp()): TerraformStack {
  const stack = new TerraformStack(app, id);
  // Otherwise a stack with defined tags warns.
  const ignoreDefinedTags = ["Oracle-Tags.CreatedBy", "Oracle-Tags.CreatedOn"];
  new OciProvider(stack, "oci", { region: "eu-frankfurt-1", ignoreDefinedTags });
  return stack;
}

/** An app that writes to the temporary folder of the test file. The apps of a file share it, because thousands of folders take long to remove. */
export function testApp(): App {
  return Testing.app({ outdir: temporaryFolder(), fakeCdktfJsonPath: true });
}

/** An app whose files another app does not overwrite, for a test that compares them. */
export function separateApp(): App {
  return Testing.app({ outdir: mkdtempSync(join(temporaryFolder(), "app-")), fakeCdktfJsonPath: true });
}

let folder: string | undefined;

function temporaryFolder(): string {
  return (folder ??= mkdtempSync(join(tmpdir(), "cdktf-oci-streaming-")));
}

function isInRepository(path: string): boolean {
  return `${realpathSync(path)}${sep}`.startsWith(`${realpathSync(process.cwd())}${sep}`);
}

afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
});

/** All resources of a binding class, in the order of their names. */
export function resources(document: SynthesizedDocument, binding: Binding): JsonObject[] {
  return instances(document.resource, binding);
}

/** All data sources of a binding class, in the order of their names. */
export function dataSources(document: SynthesizedDocument, binding: Binding): JsonObject[] {
  return instances(document.data, binding);
}

/** The only resource of a binding class. */
export function resource(document: SynthesizedDocument, binding: Binding): JsonObject {
  return only(resources(document, binding), `resource of type ${binding.tfResourceType}`);
}

/** The only data source of a binding class. */
export function dataSource(document: SynthesizedDocument, binding: Binding): JsonObject {
  return only(dataSources(document, binding), `data source of type ${binding.tfResourceType}`);
}

/** The outputs by name. */
export function outputs(document: SynthesizedDocument): Record<string, JsonObject> {
  return blocks(document.output);
}

/** The variables by name. */
export function variables(document: SynthesizedDocument): Record<string, JsonObject> {
  return blocks(document.variable);
}

/** The addresses of all resources and data sources, sorted. */
export function addresses(document: SynthesizedDocument): string[] {
  const of = (kind: "resource" | "data", prefix: string): string[] =>
    entriesOf(document[kind]).flatMap(([type, named]) => entriesOf(named).map(([name]) => `${prefix}${type}.${name}`));
  return [...of("resource", ""), ...of("data", "data.")].sort();
}

function instances(kind: Json | undefined, { tfResourceType }: Binding): JsonObject[] {
  return Object.values(blocks(isObject(kind) ? kind[tfResourceType] : undefined));
}

function blocks(value: Json | undefined): Record<string, JsonObject> {
  const entries = entriesOf(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  return Object.fromEntries(entries);
}

function only(found: readonly JsonObject[], what: string): JsonObject {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`expected one ${what}, found ${found.length}`);
  return first;
}
