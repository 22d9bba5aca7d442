// npm run test:package: checks the package as a user gets it who installs it into a project. Prints a line per check.

import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { publishedDeclarations } from "./api/declarations";
import { apiReport, ENTRIES } from "./api/report";
import { findingsInLoading, loadingTimes } from "./test-package/loading";
import { Project, run, type Synthesized } from "./test-package/project";
import {
  findingsInDeclarations,
  findingsInList,
  findingsInSize,
  findingsInText,
  type Tarball,
} from "./test-package/tarball";
import { findingsInChecks } from "./test-package/wrong-things";

function check(claim: string, findings: readonly string[]): void {
  console.log(`${findings.length === 0 ? "ok    " : "FAILED"} ${claim}`);
  for (const finding of findings) console.log(`         ${finding.replaceAll("\n", "\n         ")}`);
  if (findings.length > 0) process.exitCode = 1;
}

/** Whether a command did what it should; if not, what it said. */
function checkRun(claim: string, { succeeded, output }: ReturnType<typeof run>): boolean {
  check(claim, succeeded ? [] : [output || "it failed, and said nothing"]);
  return succeeded;
}

/** What was built before is gone, so that the code in the tarball is what packing builds. */
function pack(folder: string): Tarball | undefined {
  rmSync("dist", { recursive: true, force: true });
  const packed = run(".", "npm", "pack", "--json", "--loglevel=error", "--pack-destination", folder);
  if (!checkRun("npm pack builds, and makes a tarball", packed)) return undefined;
  const [tarball] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf("["))) as Tarball[];
  return tarball;
}

function checkTarball(tarball: Tarball, project: Project): void {
  const installed = join(project.folder, "node_modules", "cdktf-oci-streaming");
  check(
    `the tarball of ${tarball.files.length} files, ${Math.ceil(tarball.size / 1000)} kB, is small`,
    findingsInSize(tarball),
  );
  check("it has what it needs and nothing else: no tests, no sources", findingsInList(tarball));
  check("no file of it says where it was made", findingsInText(tarball, installed));
  check("its declarations say nothing of internal members", findingsInDeclarations(tarball, installed));
}

/** Deep imports that work are those in `exports`. */
function checkExports(project: Project): void {
  const bindings = readdirSync(join("bindings", "lib")).map((type) => `cdktf-oci-streaming/provider-oci/${type}`);
  const open = [...ENTRIES.map(([name]) => name), ...bindings];
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
  const found = closed.filter((path) => project.loads(`cdktf-oci-streaming/${path}`).succeeded);
  check(`no other can, as ${closed.join(", ")}`, found);
  checkRun("an ES module finds its names", project.runModule());
  const ours = ENTRIES.map(([name]) => name);
  check("its constructors, factories and methods refuse what a compiler would", findingsInChecks(project, ours));
}

function checkCommandLine(project: Project): void {
  checkRun("its command line says its version", project.command("--version"));
  const { succeeded, stdout } = project.command("plan", "plan.json");
  const isFound = !succeeded && stdout.startsWith("LOSS  oci_queue_queue.q\n");
  check("its command line says what a plan would lose", isFound ? [] : [stdout]);
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
  const times = loadingTimes(project);
  const [cdktf, some, all] = [times.cdktf, times.some, times.all].map((ms) => ms.toFixed(0));
  const claim = `loading it takes ${some} ms for a stack with a pool, ${all} ms for everything, over ${cdktf} ms for cdktf`;
  check(claim, findingsInLoading(times));
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

/** A project like the first, on the other engine. */
function checkTerrain(tarball: string, folder: string, first: Project): void {
  const project = new Project(join(folder, "terrain"), tarball, "npm:cdktn@^0.24");
  if (!checkRun("it installs together with cdktn under the name cdktf", project.install())) return;
  if (!checkRun("the app compiles on cdktn", project.compile("node16", "node16"))) return;
  if (!checkRun("the app synthesizes on cdktn", project.synthesize("out"))) return;
  const same = withoutVersion(project.read("out")) === withoutVersion(first.read("out"));
  check("both engines write the same except for their version", same ? [] : ["they differ"]);
}

function main(folder: string): void {
  const tarball = pack(folder);
  if (tarball === undefined) return;
  const path = join(folder, tarball.filename);
  const project = new Project(join(folder, "project"), path, "0.21.0");
  if (!checkRun("it installs into an empty project", project.install())) return;
  checkTarball(tarball, project);
  checkExports(project);
  checkCommandLine(project);
  checkNames(project);
  checkLoading(project);
  checkRun(
    "an app compiles, strict, declarations checked, resolved as by Node.js 16",
    project.compile("node16", "node16"),
  );
  checkRun("the same for a bundler", project.compile("preserve", "bundler"));
  if (!checkRun("the same, resolved as by Node.js 10", project.compile("commonjs", "node10"))) return;
  if (!checkRun("the app synthesizes", project.synthesize("out"))) return;
  checkSynthesis(project);
  checkTerrain(path, folder, project);
}

const folder = mkdtempSync(join(realpathSync(tmpdir()), "cdktf-oci-streaming-package-"));
try {
  main(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
