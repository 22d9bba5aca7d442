// A project that `init` of the installed package starts: with what the project around it has installed, it does what its scripts say.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkNodeVersion } from "../../bin/init/node-version";
import { type PackageEngine } from "../packages/engines";
import { type Outcome, type Project } from "./project";

/** A step, and what it did. */
export type Step = readonly [claim: string, outcome: Outcome];

const NAME = "bookings";

/** Types are checked once, by the compiler. */
const RUN = ["--require", "ts-node/register/transpile-only"];

/** Stops at the first step that fails. */
export function* startedSteps(project: Project, { engine }: PackageEngine): Generator<Step> {
  const started = project.command("init", NAME, "--no-install");
  if (isTooOld(engine)) {
    const isRefused = !started.succeeded && started.output.startsWith("Node.js must be ");
    yield ["its init refuses this version of Node.js", { ...started, succeeded: isRefused }];
    return;
  }
  yield ["its init starts a project", started];
  yield ["the project is type-checked", project.compileIn(NAME)];
  yield ["its tests pass", project.node(NAME, ...RUN, "--test", "stack.test.ts")];
  yield ["it is synthesized", synthesized(project)];
  yield ["it is packaged for Resource Manager", project.node(NAME, ...RUN, "resource-manager.ts")];
}

function isTooOld(engine: PackageEngine["engine"]): boolean {
  try {
    checkNodeVersion(process.versions.node, engine);
    return false;
  } catch {
    return true;
  }
}

function synthesized(project: Project): Outcome {
  const outcome = project.node(NAME, ...RUN, "main.ts");
  const file = join(project.folder, NAME, "cdktf.out", "stacks", NAME, "cdk.tf.json");
  const isThere = existsSync(file) && readFileSync(file, "utf8").includes('"oci_streaming_stream"');
  return { ...outcome, succeeded: outcome.succeeded && isThere };
}
