// An empty project outside the repository, with the package and one of the two engines installed.

import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type PackageEngine } from "../packages/engines";
import { codeFor } from "../packages/words";
import { APP, DEEP_IMPORTS, ES_MODULE, JAVASCRIPT, LOSING_PLAN, tsconfig, WRONG } from "./consumer";

/** What a command left behind. */
export interface Outcome {
  readonly succeeded: boolean;
  /** Everything that was printed. */
  readonly output: string;
  /** What was printed as the result. */
  readonly stdout: string;
}

/** What npm and this project say of themselves in the environment is nothing that another project should hear. */
function environment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$|CDKTF_)/i.test(name));
  return { ...Object.fromEntries(others), CHECKPOINT_DISABLE: "1" };
}

export function run(cwd: string, command: string, ...args: string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", env: environment() });
  return { succeeded: status === 0, output: [error?.message ?? "", stdout, stderr].join("\n").trim(), stdout };
}

/** The same, while others run. */
export function start(cwd: string, command: string, ...args: string[]): Promise<Outcome> {
  const child = spawn(command, args, { cwd, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, all]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => {
    stdout.push(chunk);
    all.push(chunk);
  });
  child.stderr.on("data", (chunk: Buffer) => all.push(chunk));
  return new Promise((settle) => {
    const end = (succeeded: boolean, message = ""): void => {
      const output = (message + Buffer.concat(all).toString()).trim();
      settle({ succeeded, output, stdout: Buffer.concat(stdout).toString() });
    };
    child.on("error", ({ message }) => {
      end(false, message);
    });
    child.on("close", (status) => {
      end(status === 0);
    });
  });
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
const TOOLS = ["constructs", "ts-node", "typescript", "@types/node"];

/** What is installed into a project. */
export interface Ingredients {
  /** Our packages, each with its tarball. */
  readonly tarballs: ReadonlyMap<string, string>;
  /** The engines, each with its version, under the names by which the project calls them. */
  readonly engines: Readonly<Record<string, string>>;
  readonly manager?: "npm" | "pnpm";
}

const NPM: readonly [string, ...string[]] = [
  "npm",
  ...["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"],
];

/** @param store - where pnpm keeps what it downloads */
function pnpm(store: string): readonly [string, ...string[]] {
  const program = resolve("node_modules", "pnpm", "bin", "pnpm.cjs");
  return [process.execPath, program, "install", "--prefer-offline", "--ignore-scripts", "--store-dir", store];
}

/** The three kinds of program that a project may consist of. */
export type Kind = "commonjs" | "module" | "javascript";

export class Project {
  /** @param target - the package whose names the programs of the project use */
  public constructor(
    public readonly folder: string,
    private readonly target: PackageEngine,
    private readonly ingredients: Ingredients,
  ) {}

  public async install(): Promise<Outcome> {
    const { devDependencies: versions } = JSON.parse(readFileSync("package.json", "utf8")) as {
      devDependencies: Record<string, string>;
    };
    const tools = Object.entries(versions).filter(([name]) => TOOLS.includes(name));
    const ours = [...this.ingredients.tarballs].map(([name, tarball]) => [name, `file:${tarball}`]);
    const dependencies = { ...Object.fromEntries([...ours, ...tools]), ...this.ingredients.engines } as object;
    this.write("package.json", JSON.stringify({ private: true, dependencies }));
    this.write("app.ts", this.inTerms("app.ts", APP));
    this.write("deep-imports.ts", this.inTerms("deep-imports.ts", DEEP_IMPORTS));
    this.write("module.mjs", this.inTerms("module.mjs", ES_MODULE));
    this.write("plan.json", LOSING_PLAN);
    this.write("wrong.js", this.inTerms("wrong.js", WRONG));
    // Programs of the other kinds find what is installed in the folder above.
    this.write("module/package.json", JSON.stringify({ private: true, type: "module" }));
    this.write("module/app.ts", this.inTerms("app.ts", APP));
    this.write("javascript/package.json", JSON.stringify({ private: true }));
    this.write("javascript/app.js", this.inTerms("app.js", JAVASCRIPT));
    const [command, ...args] = this.ingredients.manager === "pnpm" ? pnpm(join(this.folder, "..", "store")) : NPM;
    return start(this.folder, command, ...args);
  }

  /** Type-checks the app and, with a resolver that knows `exports`, what must not be found. */
  public compile(module: string, moduleResolution: string): Outcome {
    const files = moduleResolution === "node10" ? ["app.ts"] : ["app.ts", "deep-imports.ts"];
    this.write("tsconfig.json", tsconfig({ module, moduleResolution, files }));
    return this.compileIn(".");
  }

  /** Type-checks the program of a kind, as strictly as it can be. */
  public compileKind(kind: Kind): Outcome {
    if (kind === "commonjs") return this.compile("node16", "node16");
    const isScript = kind === "javascript";
    const settings = { module: "node16", moduleResolution: "node16", files: [isScript ? "app.js" : "app.ts"] };
    this.write(`${kind}/tsconfig.json`, tsconfig({ ...settings, ...(isScript && { checkJs: true, noEmit: true }) }));
    return this.compileIn(kind);
  }

  public synthesize(outdir: string): Outcome {
    return run(this.folder, process.execPath, "app.js", outdir);
  }

  public synthesizeKind(kind: Kind): Outcome {
    return run(join(this.folder, kind === "commonjs" ? "." : kind), process.execPath, "app.js", "out");
  }

  public read(outdir: string): Synthesized {
    const path = (stack: string): string => join(this.folder, outdir, "stacks", stack, "cdk.tf.json");
    const parsed = (stack: string): SynthesizedStack =>
      JSON.parse(readFileSync(path(stack), "utf8")) as SynthesizedStack;
    return Object.fromEntries(STACKS.map((stack) => [stack, parsed(stack)]));
  }

  /** Whether Node.js finds a module from the project, and can load it. */
  public loads(...modules: string[]): Outcome {
    return this.evaluate(modules.map((module) => `require(${JSON.stringify(module)});`).join(""));
  }

  public evaluate(code: string): Outcome {
    return run(this.folder, process.execPath, "-e", code);
  }

  /** The names of what a module exports, at run time. */
  public namesOf(module: string): string[] {
    const code = `console.log(JSON.stringify(Object.keys(require(${JSON.stringify(module)}))))`;
    const { succeeded, stdout, output } = this.evaluate(code);
    return succeeded ? (JSON.parse(stdout) as string[]) : [output];
  }

  /** Runs the command line of the package, as `npx` finds it. */
  public command(...args: string[]): Outcome {
    return run(this.folder, join("node_modules", ".bin", this.target.engine.packageName), ...args);
  }

  /** Runs a program of Node.js in a folder of the project. */
  public node(folder: string, ...args: string[]): Outcome {
    return run(join(this.folder, folder), process.execPath, ...args);
  }

  public runModule(): Outcome {
    return run(this.folder, process.execPath, "module.mjs");
  }

  /** Type-checks a folder of the project by its tsconfig.json. */
  public compileIn(folder: string): Outcome {
    return this.node(folder, join(this.folder, "node_modules", "typescript", "bin", "tsc"));
  }

  private inTerms(file: string, code: string): string {
    return codeFor(file, code, this.target);
  }

  private write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }
}
