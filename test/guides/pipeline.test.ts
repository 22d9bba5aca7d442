// The pipeline of docs/pipeline: it is YAML, the programs of its steps exist, and the jobs pass the plan between them.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { runCommandLine } from "../../bin/command-line";
import { planText } from "../plan/plan-text";

const ROOT = join(__dirname, "..", "..");

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string;
  readonly environment: string;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: { readonly workflow_dispatch: { readonly inputs: { readonly stack: { readonly options: string[] } } } };
  readonly defaults: { readonly run: { readonly shell: string } };
  readonly jobs: { readonly plan: Job; readonly apply: Job };
}

const text = readFileSync(join(ROOT, "docs", "pipeline", "deploy.yml"), "utf8");
const { on, defaults, jobs } = parse(text) as Workflow;
const scripts = [...jobs.plan.steps, ...jobs.apply.steps].flatMap(({ run }) => run ?? []);

/** Each command of all scripts, without its redirections: `npx cdktf synth`. */
const commands = scripts
  .flatMap((script) => script.split(/\n|\|\|?|&&/))
  .map((command) => command.replace(/\s*[<>].*$/, "").trim())
  .filter((command) => command !== "");

function commandsOf(program: string): string[] {
  return [...new Set(commands.filter((command) => command.startsWith(`${program} `)))];
}

test("bash can parse each script", () => {
  expect(defaults.run.shell).toBe("bash");
  for (const script of scripts) expect(spawnSync("bash", ["-n"], { input: script, encoding: "utf8" }).stderr).toBe("");
});

test("it runs exactly the programs that it sets up", () => {
  const programs = new Set(commands.map((command) => command.split(" ")[0]));
  expect([...programs].sort()).toEqual(
    ["mkdir", "npm", "npx", "openssl", "printf", "tar", "terraform", "test", "umask"].sort(),
  );
  expect(commandsOf("npm")).toEqual(["npm ci"]);
});

test("the programs that npx runs are installed with the project, and accept the arguments", async () => {
  const { bin } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { bin: object };
  expect(commandsOf("npx")).toEqual(["npx cdktf synth", "npx cdktf-oci-streaming plan - --format github"]);
  expect(existsSync(join(ROOT, "node_modules", ".bin", "cdktf"))).toBe(true);
  expect(Object.keys(bin)).toEqual(["cdktf-oci-streaming"]);
  const [, report = ""] = commandsOf("npx");
  const streams = {
    print: () => undefined,
    printError: () => undefined,
    readInput: () => Promise.resolve(planText({})),
  };
  expect(await runCommandLine(report.split(" ").slice(2), streams)).toBe(0);
});

/** Options of Terraform's commands that have them, up to 1.17 and in OpenTofu. */
const TERRAFORM: Readonly<Record<string, readonly string[]>> = {
  apply: ["-input=false"],
  init: ["-input=false"],
  plan: ["-input=false", "-out"],
  show: ["-json"],
};

test("Terraform's commands have valid options, and do not ask for input", () => {
  const asked = commandsOf("terraform").map((command) => command.split(" ").slice(1));
  expect(asked.map(([command]) => command).sort()).toEqual(Object.keys(TERRAFORM).sort());
  for (const [command = "", ...options] of asked) {
    expect(TERRAFORM[command]).toEqual(options.filter((option) => option.startsWith("-")));
  }
});

test("the applied plan is the one that was checked and approved", () => {
  const names = ({ steps }: Job): (string | undefined)[] => steps.flatMap(({ name }) => name ?? []);
  expect(names(jobs.plan)).toEqual(["Synthesize", "Sign in", "Plan", "Check", "Encrypt the plan"]);
  expect(names(jobs.apply)).toEqual(["Synthesize", "Sign in", "Apply"]);
  expect(jobs.apply.needs).toBe("plan");
  expect(jobs.apply.environment).not.toBe(jobs.plan.environment);
  expect(scripts.at(-1)).toMatch(/terraform apply -input=false plan\.tfplan\n$/);
});

test("plans leave the run only in encrypted form", () => {
  const uploads = jobs.plan.steps.filter(({ uses = "" }) => uses.startsWith("actions/upload-artifact@"));
  expect(uploads.map((step) => step.with?.path)).toEqual(["cdktf.out/stacks/${{ env.STACK }}/plan.enc"]);
});

test("a plan is unchanged after encryption and decryption", () => {
  const [encrypt = "", decrypt = ""] = commandsOf("openssl").map((command) => command.replace(/ -(?:in|out) \S+/g, ""));
  const run = (command: string, input: Buffer): Buffer =>
    spawnSync("bash", ["-c", command], { input, env: { ...process.env, PLAN_PASSPHRASE: "correct horse" } }).stdout;
  const plan = Buffer.from([0, 1, 2, 255]);
  const sealed = run(encrypt, plan);
  expect(sealed.includes(plan)).toBe(false);
  expect(run(decrypt, sealed)).toEqual(plan);
});

test("its stacks are those of the guide on environments", () => {
  const guide = readFileSync(join(ROOT, "docs", "guides", "environments.md"), "utf8");
  const stacks = [...guide.matchAll(/^(?:const \w+ = )?new Orders\(app, "(\w+)"/gm)].map(([, id]) => id);
  expect(on.workflow_dispatch.inputs.stack.options).toEqual(stacks);
});
