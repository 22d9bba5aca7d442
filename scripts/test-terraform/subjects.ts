// What is tested: every reference stack in all its variants, stacks that declare their place (places.ts), and every example of
// the documentation.

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as cdktf from "cdktf";
import { referenceStacks } from "../../stacks/variants";
import { appsOf } from "../examples";
import { type TerraformDocument, withoutOciBackend } from "./document";
import { PLACES } from "./places";
import { readmeBlocks } from "./readme-blocks";
import { type Subject } from "./steps";

/** Synthesizes all subjects into folders below `outdir`. */
export function subjectsOf(root: string, outdir: string): Subject[] {
  return [...stackSubjects(outdir), ...placeSubjects(outdir), ...readmeSubjects(root, outdir)];
}

function placeSubjects(outdir: string): Subject[] {
  return Object.entries(PLACES).flatMap(([name, make], index) => {
    const app = appIn(join(outdir, `place-${index}`));
    return synthesized(name, () => {
      make(app);
      return [app];
    });
  });
}

function stackSubjects(outdir: string): Subject[] {
  return referenceStacks.flatMap(({ id, variants }) =>
    Object.entries(variants).flatMap(([variant, make]) => {
      const app = appIn(join(outdir, `${id}-${variant}`));
      return synthesized(`${id} (${variant})`, () => {
        make(app);
        return [app];
      });
    }),
  );
}

function readmeSubjects(root: string, outdir: string): Subject[] {
  return readmeBlocks(root).flatMap((block, index) => {
    let apps = 0;
    return synthesized(block.title, () => appsOf(block, () => appIn(join(outdir, `readme-${index}-${apps++}`))));
  });
}

/** The documents of apps; an app that cannot be synthesized is a finding, and not the end. */
function synthesized(name: string, make: () => readonly cdktf.App[]): Subject[] {
  try {
    const documents = make().flatMap((app) => {
      app.synth();
      return documentsOf(app);
    });
    return documents.map((document, at) => ({ name: at === 0 ? name : `${name} (${at + 1})`, document }));
  } catch (error) {
    return [{ name, document: {}, problem: error instanceof Error ? error.message : String(error) }];
  }
}

class AppInFolder extends cdktf.App {
  public constructor(outdir: string) {
    super({ outdir, stackTraces: false });
  }
}

function appIn(outdir: string): cdktf.App {
  mkdirSync(outdir, { recursive: true });
  return new AppInFolder(outdir);
}

function documentsOf(app: cdktf.App): TerraformDocument[] {
  return app.node.children
    .filter((child) => cdktf.TerraformStack.isStack(child))
    .map((stack) => join(app.outdir, app.manifest.forStack(stack).synthesizedStackPath))
    .map((path) => withoutOciBackend(JSON.parse(readFileSync(path, "utf8")) as TerraformDocument));
}
