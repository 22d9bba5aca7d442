// cdktf and CDK Terrain (cdktn) side by side; `npm run test:cdktn` runs all the other tests on the second.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as Time from "@cdktf/provider-oci/lib/time-sleep";
import type * as Engine from "cdktf";
import type * as Variants from "../stacks/variants";

const folder = mkdtempSync(join(tmpdir(), "cdktf-oci-streaming-engines-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Loaded {
  readonly engine: typeof Engine;
  readonly variants: typeof Variants;
  readonly time: typeof Time;
}

/** Everything loaded again on one engine. */
function load(name: string): Loaded {
  let loaded: Loaded | undefined;
  jest.isolateModules(() => {
    const engine = jest.requireActual<typeof Engine>(name);
    jest.doMock("cdktf", () => engine);
    const variants = jest.requireActual<typeof Variants>("../stacks/variants");
    loaded = { engine, variants, time: jest.requireActual<typeof Time>("@cdktf/provider-oci/lib/time-sleep") };
  });
  return loaded!;
}

interface SynthesizedFile {
  readonly engineVersion: string;
  /** The bytes on disk, except for the engine's version. */
  readonly text: string;
}

function fileOf({ engine, variants }: Loaded, id: string, variant: string): SynthesizedFile {
  const outdir = mkdtempSync(join(folder, "app-"));
  const app = new engine.App({ outdir, stackTraces: false });
  variants.referenceStacks.find((stack) => stack.id === id)!.variants[variant]!(app);
  app.synth();
  const engineVersion = String(app.node.getContext("cdktfVersion"));
  const text = readFileSync(join(outdir, "stacks", id, "cdk.tf.json"), "utf8");
  return { engineVersion, text: text.replace(`"version": "${engineVersion}"`, `"version": ""`) };
}

const cdktf = load("cdktf");
const cdktn = load("cdktn");

const forms = cdktf.variants.referenceStacks.flatMap(({ id, variants }) =>
  Object.keys(variants).map((variant): [string, string] => [id, variant]),
);

test.each(forms)("%s, %s, is the same file on both", (id, variant) => {
  const [first, second] = [fileOf(cdktf, id, variant), fileOf(cdktn, id, variant)];
  // The two write an empty object on one line or on two; all else is the same, the order too.
  expect(compact(second.text)).toBe(compact(first.text));
  expect([first.engineVersion, second.engineVersion]).toEqual(["0.21.0", "0.24.0"]);
});

interface Addressed {
  readonly terraform: { readonly backend: object };
  readonly resource: Readonly<Record<string, object>>;
}

/** What a state knows a stack by: where it is kept, and the addresses of what is in it. */
function stateOf(text: string): unknown {
  const { terraform, resource } = JSON.parse(text) as Addressed;
  const addresses = Object.entries(resource).flatMap(([type, those]) =>
    Object.keys(those).map((id) => `${type}.${id}`),
  );
  return { backend: terraform.backend, addresses };
}

test.each(forms)(
  "%s, %s, keeps its state and its addresses when a project moves from cdktf to cdktn",
  (id, variant) => {
    const [before, after] = [fileOf(cdktf, id, variant), fileOf(cdktn, id, variant)].map(({ text }) => stateOf(text));
    expect(after).toEqual(before);
    expect(before).toHaveProperty("backend.local.path", `../../../terraform.${id}.tfstate`);
  },
);

test("providers that ask for cdktf get the engine that was chosen", () => {
  expect(cdktn.time.Sleep.prototype).toBeInstanceOf(cdktn.engine.TerraformResource);
  expect(cdktn.time.Sleep.prototype).not.toBeInstanceOf(cdktf.engine.TerraformResource);
});

function compact(json: string): string {
  return JSON.stringify(JSON.parse(json));
}
