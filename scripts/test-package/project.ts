// An empty project outside the repository, with the package and one of the two engines installed.

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { APP, DEEP_IMPORTS, ES_MODULE, LOSING_PLAN, tsconfig } from "./consumer";

/** What a command left behind. */
export interface Outcome {
  readonly succeeded: boolean;
  /** Everything that was printed. */
  readonly output: string;
  /** What was printed as the result. */
  readonly stdout: string;
}

export function run(cwd: string, command: string, ...args: string[]): Outcome {
  // What npm and this project say of themselves in the environment is nothing that another project should hear.
  const environment = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$|CDKTF_)/i.test(name));
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...Object.fromEntries(environment), CHECKPOINT_DISABLE: "1" },
  });
  return { succeeded: status === 0, output: [error?.message ?? "", stdout, stderr].join("\n").trim(), stdout };
}

/** The files by stack that a run of the project's app wrote. */
export type Synthesized = Readonly<Record<string, SynthesizedStack>>;

export interface SynthesizedStack {
  readonly terraform: { readonly required_providers: Record<string, { source: string; version: string }> };
  readonly provider: Record<string, unknown[]>;
  readonly resource: Record<string, Record<string, Record<string, unknown>>>;
}

const STACKS = ["orders", "visionstays-booking"];

/** What else the project needs, in the versions of this one. */
const TOOLS = ["constructs", "typescript", "@types/node"];

export class Project {
  public constructor(
    public readonly folder: string,
    private readonly tarball: string,
    /** What the project depends on as `cdktf`. */
    private readonly engine: string,
  ) {}

  public install(): Outcome {
    const { devDependencies: versions } = JSON.parse(readFileSync("package.json", "utf8")) as {
      devDependencies: Record<string, string>;
    };
    mkdirSync(this.folder, { recursive: true });
    const tools = Object.entries(versions).filter(([name]) => TOOLS.includes(name));
    const ours = { "cdktf-oci-streaming": `file:${this.tarball}`, cdktf: this.engine };
    const dependencies: Record<string, string> = { ...ours, ...Object.fromEntries(tools) };
    this.write("package.json", JSON.stringify({ private: true, dependencies }));
    this.write("app.ts", APP);
    this.write("deep-imports.ts", DEEP_IMPORTS);
    this.write("module.mjs", ES_MODULE);
    this.write("plan.json", LOSING_PLAN);
    return run(this.folder, "npm", "install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
  }

  /** Type-checks the app and, with a resolver that knows `exports`, what must not be found. */
  public compile(module: string, moduleResolution: string): Outcome {
    const files = moduleResolution === "node10" ? ["app.ts"] : ["app.ts", "deep-imports.ts"];
    this.write("tsconfig.json", tsconfig({ module, moduleResolution, files }));
    return run(this.folder, process.execPath, join("node_modules", "typescript", "bin", "tsc"));
  }

  public synthesize(outdir: string): Outcome {
    return run(this.folder, process.execPath, "app.js", outdir);
  }

  public read(outdir: string): Synthesized {
    const path = (stack: string): string => join(this.folder, outdir, "stacks", stack, "cdk.tf.json");
    const parsed = (stack: string): SynthesizedStack =>
      JSON.parse(readFileSync(path(stack), "utf8")) as SynthesizedStack;
    return Object.fromEntries(STACKS.map((stack) => [stack, parsed(stack)]));
  }

  /** Whether Node.js finds a module from the project, and can load it. */
  public loads(...modules: string[]): Outcome {
    const code = modules.map((module) => `require(${JSON.stringify(module)});`).join("");
    return run(this.folder, process.execPath, "-e", code);
  }

  /** The names of what a module exports, at run time. */
  public namesOf(module: string): string[] {
    const code = `console.log(JSON.stringify(Object.keys(require(${JSON.stringify(module)}))))`;
    const { succeeded, stdout, output } = run(this.folder, process.execPath, "-e", code);
    return succeeded ? (JSON.parse(stdout) as string[]) : [output];
  }

  /** Runs the command line of the package, as `npx` finds it. */
  public command(...args: string[]): Outcome {
    return run(this.folder, join("node_modules", ".bin", "cdktf-oci-streaming"), ...args);
  }

  public runModule(): Outcome {
    return run(this.folder, process.execPath, "module.mjs");
  }

  private write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }
}
