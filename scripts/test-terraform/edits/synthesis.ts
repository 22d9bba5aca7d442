// Stacks of the library as documents.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "cdktf";
import { OciStack } from "cdktf-oci-streaming";
import { type TerraformDocument } from "../document";
import { type Deployment, type Deployed } from "./edit";

class AppInFolder extends App {
  public constructor(outdir: string) {
    super({ outdir, stackTraces: false });
  }
}

/** @throws what the library throws */
export function documentOf(
  { stack: id = "shop", props = {}, build }: Deployment,
  deployed: Deployed,
): TerraformDocument {
  const folder = mkdtempSync(join(tmpdir(), "edit-"));
  try {
    mkdirSync(join(folder, "out"));
    const app = new AppInFolder(join(folder, "out"));
    const stack = new OciStack(app, id, props);
    build(stack, deployed);
    app.synth();
    const path = join(app.outdir, app.manifest.forStack(stack).synthesizedStackPath);
    return JSON.parse(readFileSync(path, "utf8")) as TerraformDocument;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
