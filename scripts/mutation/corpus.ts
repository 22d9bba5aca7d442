// Runs the rows of test/refusals and test/warnings on the instrumented library, with one mutant at work or none.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { TerraformStack, Testing } from "cdktf";
import type * as library from "cdktf-oci-streaming";
import { type Row } from "../../test/refusals/row";
import { use } from "../../test/support/use";
import type * as warned from "../../test/warnings/corpus";
import { instrumented, type Mutant, SWITCH } from "./mutants";
import { type Bench, type Trial } from "./survivors";

const ROOT = join(__dirname, "..", "..");

interface Rows {
  readonly [folder: string]: readonly Row[];
}

/** A row that reaches so many checks runs in a circle. */
const TOO_MANY = 200_000;

const NONE = -1;

/** A warning can have the words of a refusal, and is another outcome. */
const WARNED = "warned: ";

export class Corpus implements Bench<Row> {
  /** All mutants of the files that were loaded. */
  public readonly mutants: Mutant[] = [];
  public readonly rows: readonly Row[];
  private readonly lib: typeof library;
  private readonly warningsIn: typeof warned.warningsIn;
  /** An app requires a folder, although synthesis in memory does not write to it. */
  private readonly outdir = mkdtempSync(join(tmpdir(), "mutation-"));
  private active = NONE;
  private reached = new Set<number>();
  private count = 0;

  /** Loads the library and the rows; from here on the process has no other library. */
  public constructor() {
    this.hook();
    /* eslint-disable @typescript-eslint/no-require-imports -- they must be loaded after the hook */
    this.lib = require("../../lib") as typeof library;
    const { CORPUS } = require("../../test/refusals/corpus") as { readonly CORPUS: Rows };
    const { WARNINGS, warningsIn } = require("../../test/warnings/corpus") as typeof warned;
    /* eslint-enable @typescript-eslint/no-require-imports */
    this.warningsIn = warningsIn;
    const warnings = Object.values(WARNINGS).flat();
    this.rows = [
      ...Object.values(CORPUS).flat(),
      ...warnings.map((row) => ({ ...row, message: `${WARNED}${row.message}` })),
    ];
  }

  public close(): void {
    rmSync(this.outdir, { recursive: true });
  }

  public attempt({ make }: Row, active = NONE): Trial {
    this.active = active;
    this.reached = new Set();
    this.count = 0;
    const outcome = this.outcomeOf(make);
    return { outcome, reached: [...this.reached] };
  }

  private outcomeOf(make: Row["make"]): string {
    try {
      const stack = new this.lib.OciStack(Testing.app({ fakeCdktfJsonPath: true, outdir: this.outdir }), "shop");
      use(make(stack));
      // As an app does before it synthesizes.
      const stacks = stack.node.root.node.findAll().filter((one) => TerraformStack.isStack(one));
      for (const one of stacks) one.prepareStack();
      for (const one of stacks) Testing.synth(one, true);
      const warnings = this.warningsIn(stack).join("\n");
      return warnings === "" ? "accepted" : `${WARNED}${warnings}`;
    } catch (error) {
      return sentenceOf(error);
    }
  }

  private hook(): void {
    const isMutant = (id: number): boolean => {
      this.reached.add(id);
      if (++this.count > TOO_MANY) throw new Error("endless");
      return id === this.active;
    };
    Object.assign(globalThis, { [SWITCH]: isMutant });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else lets a loader stay synchronous
    const loaders = require.extensions;
    const plain = loaders[".ts"];
    loaders[".ts"] = (module, file) => {
      const path = relative(ROOT, file);
      if (!path.startsWith(`lib${sep}`)) {
        plain?.(module, file);
        return;
      }
      const code = instrumented(path, readFileSync(file, "utf8"), this.mutants);
      (module as NodeJS.Module & { _compile: (code: string, file: string) => void })._compile(code, file);
    };
  }
}

/** As test/refusals/refusals.test.ts reads it. */
function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === "ConfigurationError") return message;
  const found = [...message.matchAll(/^ {2}\[[^\]]*\] (.*)$/gm)].map(([, sentence]) => sentence);
  return found.length === 0 ? message : found.join("\n");
}
