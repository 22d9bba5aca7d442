// npm run test:package: what you get if you install either package into your own project. Prints a line for each check.

import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { publishedDeclarations } from "./api/declarations";
import { apiReport, ENTRIES } from "./api/report";
import { filesLoaded, findingsInLoading } from "./test-package/loading";
import { CDKTF, CDKTN, type PackageEngine } from "./packages/engines";
import { findingsInMixture } from "./test-package/mixed";
import { build, packAll, type Packed } from "./test-package/packing";
import { type Kind, type Outcome, Project, start, type Synthesized } from "./test-package/project";
import { startedSteps } from "./test-package/started";
import {
  findingsInDeclarations,
  findingsInList,
  findingsInPages,
  findingsInSize,
  findingsInText,
} from "./test-package/tarball";
import { findingsInChecks } from "./test-package/wrong-things";

function check(claim: string, findings: readonly string[]): void {
  console.log(`${findings.length === 0 ? "ok    " : "FAILED"} ${claim}`);
  for (const finding of findings) console.log(`         ${finding.replaceAll("\n", "\n         ")}`);
  if (findings.length > 0) process.exitCode = 1;
}

/** Whether a command did what it should; if not, what it said. */
function checkRun(claim: string, { succeeded, output }: Outcome): boolean {
  check(claim, succeeded ? [] : [output || "it failed, and said nothing"]);
  return succeeded;
}

function checkTarball({ tarball, target }: Packed, project: Project): void {
  const { packageName } = target.engine;
  const installed = join(project.folder, "node_modules", packageName);
  check(
    `the tarball of ${tarball.files.length} files, ${Math.ceil(tarball.size / 1000)} kB, is small`,
    findingsInSize(tarball),
  );
  check("it has what it needs and nothing else: no tests, no sources", findingsInList(tarball, target.scope));
  check("no file of it says where it was made", findingsInText(tarball, installed));
  check("its declarations say nothing of internal members", findingsInDeclarations(tarball, installed));
  check("each link of its pages leads to a file of it, or to https", findingsInPages(tarball, installed));
}

/** What tools say that know how packages are resolved. */
async function checkManifest({ path, target }: Packed): Promise<void> {
  const { packageName } = target.engine;
  const linted = await start(".", process.execPath, join("scripts", "test-package", "lint-package.mjs"), path);
  const findings = linted.succeeded ? (JSON.parse(linted.stdout) as string[]) : [linted.output];
  check(`publint and Are The Types Wrong find nothing in ${packageName}`, findings);
  checkRun(
    `npm would publish ${packageName}`,
    await start(".", "npm", "publish", path, "--dry-run", "--offline", "--ignore-scripts"),
  );
}

/** Deep imports that work are those in `exports`. */
function checkExports(project: Project, { engine }: PackageEngine): void {
  const ours = ENTRIES.map(([name]) => name.replace("cdktf-oci-streaming", engine.packageName));
  const bindings = readdirSync(join("bindings", "lib")).map((type) => `${engine.packageName}/provider-oci/${type}`);
  const open = [...ours, ...bindings];
  checkRun(`its ${open.length} ways in can be loaded`, project.loads(...open));
  const closed = [
    "dist/lib/core/checks",
    "dist/lib",
    "lib",
    "stacks/main",
    "lib/internal",
    "package.json",
    "bindings/lib/provider",
  ];
  const found = closed.filter((path) => project.loads(`${engine.packageName}/${path}`).succeeded);
  check(`no other can, as ${closed.join(", ")}`, found);
  checkRun("an ES module finds its names", project.runModule());
}

function checkCommandLine(project: Project, { engine }: PackageEngine): void {
  const { stdout: help } = project.command("--help");
  check("its command line has its name", help.startsWith(`Usage: ${engine.packageName} `) ? [] : [help]);
  checkRun("its command line says its version", project.command("--version"));
  const { succeeded, stdout } = project.command("plan", "plan.json");
  const isFound = !succeeded && stdout.startsWith("LOSS  oci_queue_queue.q\n");
  check("its command line says what a plan would lose", isFound ? [] : [stdout]);
}

/** A user sees the sentence, then lines of the program; none of the library or the engine. */
function checkTrace(project: Project): void {
  const { output } = project.node(".", "wrong.js");
  const [, trace = ""] = output.split("ConfigurationError: shop/topic: ");
  const lines = trace.split("\n").filter((line) => line.startsWith("    at "));
  const isShort = lines.length > 0 && lines.every((line) => line.includes("wrong.js"));
  check("an error leads to the lines of the program", isShort ? [] : [output]);
}

function checkStarted(project: Project, target: PackageEngine): void {
  for (const [claim, outcome] of startedSteps(project, target)) if (!checkRun(claim, outcome)) return;
}

/** What is exported at run time and not as a type, or the other way round, came in by mistake. */
function checkNames(project: Project): void {
  const { values } = apiReport(publishedDeclarations());
  for (const [entry, declared] of values) {
    const found = project.namesOf(entry);
    const findings = [
      ...found.filter((name) => !declared.includes(name)).map((name) => `${name} is not declared`),
      ...declared.filter((name) => !found.includes(name)).map((name) => `${name} is declared only`),
    ];
    check(`the ${declared.length} values that ${entry} exports are those that it declares`, findings);
  }
}

function checkLoading(project: Project): void {
  const loaded = filesLoaded(project);
  const claim = `of ${loaded.all.length} files, a stack with a pool loads ${loaded.some.length}, and none of bindings or other packages`;
  check(claim, findingsInLoading(loaded));
}

function checkSynthesis(project: Project): void {
  const { orders } = project.read("out");
  if (orders === undefined) throw new Error("there is no such stack");
  const types = Object.keys(orders.resource);
  const both = ["oci_core_vcn", "oci_core_subnet", "oci_streaming_stream", "oci_sch_service_connector"];
  check(
    "the output has our resources and the project's own",
    both.filter((type) => !types.includes(type)),
  );
  const { required_providers: needed } = orders.terraform;
  const findings = [
    ...(orders.provider.oci?.length === 1 ? [] : [`provider: ${JSON.stringify(orders.provider)}`]),
    ...(isDeepStrictEqual(needed, { oci: { source: "oracle/oci", version: "~> 8.28" } })
      ? []
      : [JSON.stringify(needed)]),
  ];
  check("they share one provider, which any 8.x stack can share", findings);
  const [pool] = Object.values(orders.resource.oci_streaming_stream_pool ?? {});
  const refers = JSON.stringify(pool?.private_endpoint_settings).includes("${oci_core_subnet.subnet.id}");
  check("ours refer to the project's own", refers ? [] : [JSON.stringify(pool)]);
}

/** All but the engine's version, which cdktf writes into each document. */
function withoutVersion(documents: Synthesized): string {
  return JSON.stringify(documents, (key, value: unknown) =>
    key === "version" && isVersion(value) ? undefined : value,
  );
}

function isVersion(value: unknown): boolean {
  return typeof value === "string" && /^\d+\.\d+\.\d+$/.test(value);
}

const KINDS: readonly Kind[] = ["commonjs", "module", "javascript"];

/** Each kind of program compiles and runs, and what it writes is what the first one wrote. */
function checkKinds(project: Project, words: string): void {
  for (const kind of KINDS) {
    const compiled = checkRun(`${words}: a program in ${kind} is type-checked`, project.compileKind(kind));
    if (compiled) checkRun(`${words}: it synthesizes`, project.synthesizeKind(kind));
  }
  const same = isDeepStrictEqual(project.read("out"), project.read(join("module", "out")));
  check(`${words}: CommonJS and ES modules write the same`, same ? [] : ["they differ"]);
}

function checkFirst(packed: Packed, project: Project): void {
  checkCommon(packed, project);
  const ours = ENTRIES.map(([name]) => name);
  check("its constructors, factories and methods refuse what a compiler would", findingsInChecks(project, ours));
  checkNames(project);
  checkLoading(project);
  checkRun("an app compiles, strict, declarations checked, for a bundler", project.compile("preserve", "bundler"));
  checkRun("the same, resolved as by Node.js 10", project.compile("commonjs", "node10"));
}

function checkCommon(packed: Packed, project: Project): void {
  console.log(`\n${packed.target.engine.packageName}`);
  checkTarball(packed, project);
  checkExports(project, packed.target);
  checkCommandLine(project, packed.target);
  checkStarted(project, packed.target);
  checkTrace(project);
}

/** Both packages, each on its engine, by npm and by pnpm; the first on the alias of version 0.1.0; and both in one project. */
function projectsOf(folder: string, packed: readonly [Packed, Packed]): Record<string, Project> {
  const project = (
    name: string,
    one: Packed,
    engines: Record<string, string>,
    manager: "npm" | "pnpm" = "npm",
  ): Project => {
    const tarballs = new Map([[one.target.engine.packageName, one.path]]);
    return new Project(join(folder, name), one.target, { tarballs, engines, manager });
  };
  const [cdktf, cdktn] = packed;
  const tarballs = new Map(packed.map(({ target, path }) => [target.engine.packageName, path]));
  const engines = { cdktf: CDKTF.engine.engineVersion, cdktn: CDKTN.engine.engineVersion };
  return {
    cdktf: project("cdktf", cdktf, { cdktf: engines.cdktf }),
    cdktn: project("cdktn", cdktn, { cdktn: engines.cdktn }),
    alias: project("alias", cdktf, { cdktf: `npm:cdktn@${engines.cdktn}` }),
    "cdktf by pnpm": project("cdktf-pnpm", cdktf, { cdktf: engines.cdktf }, "pnpm"),
    "cdktn by pnpm": project("cdktn-pnpm", cdktn, { cdktn: engines.cdktn }, "pnpm"),
    mixed: new Project(join(folder, "mixed"), CDKTN, { tarballs, engines }),
  };
}

function checkSame(words: string, one: Project, other: Project): void {
  const same = withoutVersion(one.read("out")) === withoutVersion(other.read("out"));
  check(`${words} write the same except for their version`, same ? [] : ["they differ"]);
}

async function main(folder: string): Promise<void> {
  // A release tests what it is about to publish.
  const isBuilt = process.argv.includes("--built");
  if (!isBuilt && !checkRun("npm run packages builds both packages", build())) return;
  const [first, second] = packAll(folder);
  if (first === undefined || second === undefined) throw new Error("there are two packages");
  const projects = projectsOf(folder, [first, second]);
  const installed = await Promise.all(Object.values(projects).map((project) => project.install()));
  const names = Object.keys(projects);
  if (!installed.every((outcome, index) => checkRun(`installs: ${names[index] ?? ""}`, outcome))) return;
  await checkManifest(first);
  await checkManifest(second);
  const { cdktf, cdktn, alias, mixed, ...byPnpm } = projects;
  if (!cdktf || !cdktn || !alias || !mixed) throw new Error("a project is missing");
  checkFirst(first, cdktf);
  checkKinds(cdktf, "cdktf by npm");
  checkSynthesis(cdktf);
  checkCommon(second, cdktn);
  checkKinds(cdktn, "cdktn by npm");
  checkSame("both engines", cdktf, cdktn);
  for (const [name, project] of Object.entries(byPnpm)) {
    checkKinds(project, name);
    checkSame(`${name} and npm`, project, cdktf);
  }
  console.log("\nBoth engines");
  if (checkRun("the app compiles where cdktn is called cdktf", alias.compile("node16", "node16"))) {
    checkRun("it synthesizes", alias.synthesize("out"));
    checkSame("it and cdktf", alias, cdktf);
  }
  check("what is of the other engine is refused in one sentence", findingsInMixture(mixed));
}

const folder = mkdtempSync(join(realpathSync(tmpdir()), "cdktf-oci-streaming-package-"));
void main(folder)
  .catch((error: unknown) => {
    check("nothing fails", [error instanceof Error ? error.message : String(error)]);
  })
  .finally(() => {
    rmSync(folder, { recursive: true, force: true });
  });
