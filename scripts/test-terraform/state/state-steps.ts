/**
 * A state in a bucket with an S3 interface: it is written there, another stack reads it from there, it is locked during an apply,
 * a state on disk moves there with the commands of docs/guides/state.md, and docs/pipeline deploys, or does not. Terraform,
 * backend and lock are real; the server is s3rver.
 */

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Testing } from "cdktf";
import { Backend, OciStack, StreamPool } from "cdktf-oci-streaming";
import { type Service } from "../../test-provider/client";
import { type TerraformDocument } from "../document";
import { Outcome, type Step } from "../report";
import { sampleValues } from "../sample-values";
import { type Run, type Terraform, terraformOf } from "../terraform";
import { runPipeline } from "./pipeline";
import { type S3Server, startS3Server } from "./s3-server";

const SUBJECT = "state in an S3 bucket";
const NAMES = ["write", "read", "lock", "move", "pipeline", "stopped"];
const BUCKET = "states";

/** What each step has. */
interface Site {
  readonly binary: string;
  readonly env: NodeJS.ProcessEnv;
  readonly terraform: Terraform;
  readonly server: S3Server;
  /** The folder of the project, in which the app is synthesized. */
  readonly project: string;
}

/** All steps; each says what it found, or why it could not run. */
export async function stateSteps(binary: string, version: string, service: Service, wanted = ""): Promise<Step[]> {
  if (!SUBJECT.includes(wanted)) return [];
  const step = (name: string, outcome: Outcome, note: string): Step => ({ subject: SUBJECT, name, outcome, note });
  const none = (why: string): Step[] => NAMES.map((name) => step(name, Outcome.NOT_RUN, why));
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === 1 && minor < 10) return none(`a lock in a bucket needs Terraform 1.10, this is ${version}`);
  const project = mkdtempSync(join(tmpdir(), "state-"));
  const server = await startS3Server(join(project, "s3"), BUCKET);
  try {
    if (server === undefined) return none("s3rver is not installed");
    const env = { ...service.environment(SUBJECT), ...server.environment };
    const site = { binary, env, terraform: terraformOf(binary, env), server, project };
    const steps: Step[] = [];
    for (const [index, tried] of [written, read, locked, moved, piped, stopped].entries()) {
      const { fault, note } = await tried(site);
      steps.push(step(NAMES[index] ?? "", fault === undefined ? Outcome.PASSED : Outcome.FAILED, fault ?? note));
    }
    return steps;
  } finally {
    server?.stop();
    rmSync(project, { recursive: true, force: true });
  }
}

interface Tried {
  readonly note: string;
  readonly fault?: string | undefined;
}

/** Synthesizes the app as a user does, and gives the folder of a stack, with values for its inputs. */
function synthesized({ project, server }: Site, id: string, inBucket = true, name = "orders"): string {
  const outdir = join(project, "cdktf.out");
  mkdirSync(outdir, { recursive: true });
  const app = Testing.app({ outdir, fakeCdktfJsonPath: true });
  const bucket = Backend.s3({ bucket: BUCKET, namespace: "acme", region: "eu-frankfurt-1", endpoint: server.endpoint });
  const backend = (stack: string): Backend => (inBucket ? bucket : Backend.local(`${stack}.tfstate`));
  const shop = new OciStack(app, "shop", { backend: backend("shop"), deletionProtection: false });
  const pool = new StreamPool(shop, "pool", { compartment: shop.compartment, name });
  const blog = new OciStack(app, "blog", { backend: backend("blog") });
  blog.output.text("pool", pool.streamPoolId, { title: "The pool of the shop" });
  app.synth();
  const file = join(outdir, app.manifest.forStack(id === "shop" ? shop : blog).synthesizedStackPath);
  const { variable } = JSON.parse(readFileSync(file, "utf8")) as TerraformDocument;
  writeFileSync(join(dirname(file), "sample.auto.tfvars.json"), JSON.stringify(sampleValues(variable ?? {})));
  return dirname(file);
}

const QUIET = ["-input=false", "-no-color"];

/** Runs commands of Terraform in a folder up to the first that fails. */
async function run({ terraform }: Site, folder: string, ...commands: readonly string[][]): Promise<Run> {
  let last: Run = { ok: true, stdout: "", reason: "" };
  for (const command of commands) {
    last = await terraform(folder, ...command);
    if (!last.ok) return last;
  }
  return last;
}

const INIT = ["init", ...QUIET];
const APPLY = ["apply", "-auto-approve", ...QUIET];
const PLAN = ["plan", "-detailed-exitcode", ...QUIET];

async function written(site: Site): Promise<Tried> {
  const folder = synthesized(site, "shop");
  const { ok, reason } = await run(site, folder, INIT, APPLY, PLAN);
  if (!ok) return { note: "", fault: reason };
  if (!site.server.has("terraform.shop.tfstate")) return { note: "", fault: "there is no state in the bucket" };
  const files = [join(folder, "terraform.tfstate"), join(site.project, "terraform.shop.tfstate")].filter(existsSync);
  if (files.length > 0) return { note: "", fault: `there is a state on disk: ${files.join(", ")}` };
  return { note: "the state is in the bucket, not on disk, and the second plan is empty" };
}

async function read(site: Site): Promise<Tried> {
  const shop = synthesized(site, "shop");
  const { stdout } = await site.terraform(shop, "state", "pull");
  const id = /"id": "(ocid1\.streampool\.[^"]+)"/.exec(stdout)?.[1];
  const blog = synthesized(site, "blog");
  const output = await run(site, blog, INIT, APPLY, ["output", "-raw", "pool"]);
  if (!output.ok) return { note: "", fault: output.reason };
  if (id === undefined || output.stdout !== id) return { note: "", fault: `the other stack read '${output.stdout}'` };
  return { note: "another stack reads the pool's OCID from the bucket" };
}

const LOCK = "terraform.shop.tfstate.tflock";

/** One Terraform waits for the confirmation of a replacement while another one plans. */
async function locked(site: Site): Promise<Tried> {
  const folder = synthesized(site, "shop");
  const holder = spawn(site.binary, ["apply", "-no-color", "-replace=oci_streaming_stream_pool.pool"], {
    cwd: folder,
    env: site.env,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const ended = new Promise<void>((resolve) =>
    holder.once("close", () => {
      resolve();
    }),
  );
  try {
    for (let tries = 0; tries < 300 && !site.server.has(LOCK); tries += 1) await pause(100);
    if (!site.server.has(LOCK)) return { note: "", fault: "there is no lock during an apply" };
    const { ok, reason } = await site.terraform(folder, ...PLAN);
    if (ok || !reason.includes("acquiring the state lock"))
      return { note: "", fault: `a second run was let in: ${reason}` };
    holder.stdin.end("no\n");
    await ended;
    const { ok: free, reason: why } = await site.terraform(folder, ...PLAN);
    if (!free) return { note: "", fault: why };
    return { note: "a plan is refused while an apply waits, and let in after it" };
  } finally {
    holder.kill();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** As docs/guides/state.md says, in both directions. */
async function moved(site: Site): Promise<Tried> {
  for (const inBucket of [false, true]) {
    const from = synthesized(site, "shop", !inBucket);
    const { ok, stdout, reason } = await run(site, from, [...INIT, "-reconfigure"], ["state", "pull"]);
    if (!ok) return { note: "", fault: reason };
    const copy = join(site.project, "moved.tfstate");
    writeFileSync(copy, stdout);
    const to = synthesized(site, "shop", inBucket);
    const done = await run(site, to, [...INIT, "-reconfigure"], ["state", "push", copy], PLAN);
    if (!done.ok) return { note: "", fault: done.code === 2 ? "the plan after the move is not empty" : done.reason };
    rmSync(copy);
    // As the guide says. Terraform may refuse a state where the same one is: it compares check results in a random order.
    if (inBucket) rmSync(join(site.project, "shop.tfstate"));
    else site.server.remove("terraform.shop.tfstate");
  }
  return { note: "from the bucket to a file and back, with an empty plan after each" };
}

/** A change that loses nothing is planned, checked and applied. */
async function piped(site: Site): Promise<Tried> {
  const folder = synthesized(site, "shop", true, "bookings");
  const { ok, output, steps } = await runPipeline(folder, join(site.project, "bin"), site.binary, site.env);
  if (!ok) return { note: "", fault: `${steps.at(-1) ?? ""}: ${output.slice(-800)}` };
  const { ok: isEmpty } = await site.terraform(folder, ...PLAN);
  if (!isEmpty) return { note: "", fault: "what was planned was not applied" };
  return { note: `${steps.join(", ")}: the plan went through its encryption, and was applied` };
}

/** A plan that would lose a pool ends with the check. */
async function stopped(site: Site): Promise<Tried> {
  const folder = synthesized(site, "shop", true, "bookings");
  const file = join(folder, "cdk.tf.json");
  const { terraform, provider, variable } = JSON.parse(readFileSync(file, "utf8")) as Record<string, object>;
  writeFileSync(file, JSON.stringify({ terraform, provider, variable }));
  const { ok, steps, output } = await runPipeline(folder, join(site.project, "bin"), site.binary, site.env);
  if (ok || steps.at(-1) !== "Check")
    return { note: "", fault: `it went on to ${steps.at(-1) ?? ""}: ${output.slice(-800)}` };
  return { note: "a plan that would lose a pool ends with the check" };
}
