// cdktf and CDK Terrain (cdktn) side by side; `npm run test:cdktn` runs all the other tests on the second.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as Namespace from "@cdktf/provider-oci/lib/data-oci-objectstorage-namespace";
import type * as Provider from "@cdktf/provider-oci/lib/provider";
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
  readonly namespace: typeof Namespace;
  readonly provider: typeof Provider;
  readonly time: typeof Time;
}

/** Everything loaded again on one engine. */
function load(name: string): Loaded {
  let loaded: Loaded | undefined;
  jest.isolateModules(() => {
    const engine = jest.requireActual<typeof Engine>(name);
    jest.doMock("cdktf", () => engine);
    const variants = jest.requireActual<typeof Variants>("../stacks/variants");
    const namespace = jest.requireActual<typeof Namespace>("@cdktf/provider-oci/lib/data-oci-objectstorage-namespace");
    const provider = jest.requireActual<typeof Provider>("@cdktf/provider-oci/lib/provider");
    const time = jest.requireActual<typeof Time>("@cdktf/provider-oci/lib/time-sleep");
    loaded = { engine, variants, namespace, provider, time };
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

const pairs: readonly [string, string, Loaded, Loaded][] = [
  ["cdktf", "cdktn", cdktf, cdktn],
  ["cdktn", "cdktf", cdktn, cdktf],
];

describe.each(pairs)("the bindings of %s without the library, in a plain stack of %s", (own, foreign, mine, theirs) => {
  const appOf = ({ engine }: Loaded): Engine.App =>
    new engine.App({ outdir: mkdtempSync(join(folder, "app-")), stackTraces: false, skipValidation: true });
  const makers: readonly [string, (scope: Engine.TerraformStack) => unknown][] = [
    ["a resource", (scope) => new mine.time.Sleep(scope, "one", { createDuration: "1s" })],
    ["a data source", (scope) => new mine.namespace.DataOciObjectstorageNamespace(scope, "one", {})],
    ["a provider", (scope) => new mine.provider.OciProvider(scope, "one", { region: "eu-frankfurt-1" })],
    ["an import block", (scope) => mine.time.Sleep.generateConfigForImport(scope, "one", "1s,")],
  ];

  test.each(makers)("fail for %s, and leave nothing in the stack", (_, make) => {
    const stack = new theirs.engine.TerraformStack(appOf(theirs), "shop");
    expect(() => make(stack)).toThrow(
      new Error(
        `shop/one: scope must be in a stack of ${own}, got one of ${foreign}; import the class from ${foreign}-oci-streaming/provider-oci, ` +
          `or the stack from ${own}`,
      ),
    );
    expect(stack.node.children).toEqual([]);
  });

  test("fail in a stack of their own engine whose app is of the other", () => {
    const stack = new mine.engine.TerraformStack(appOf(theirs), "shop");
    expect(() => new mine.time.Sleep(stack, "one", { createDuration: "1s" })).toThrow(
      new Error(
        `shop/one: scope must be in an app of ${own}, got one of ${foreign}; import the class from ${foreign}-oci-streaming/provider-oci, ` +
          `or the app from ${own}`,
      ),
    );
  });

  test.each(makers)("make %s in a stack of their own engine", (_, make) => {
    const app = appOf(mine);
    make(new mine.engine.TerraformStack(app, "shop"));
    expect(() => {
      app.synth();
    }).not.toThrow();
  });
});

test("assets and warnings of either engine can be used with the other: they are not elements of Terraform", () => {
  for (const [, , mine, theirs] of pairs) {
    const app = new mine.engine.App({ outdir: mkdtempSync(join(folder, "app-")), stackTraces: false });
    const stack = new mine.engine.TerraformStack(app, "shop");
    new theirs.engine.TerraformAsset(stack, "asset", { path: __filename });
    theirs.engine.Annotations.of(stack).addWarning("read it");
    app.synth();
    expect(stack.node.metadata).toMatchObject([{ data: "read it" }]);
  }
});

function compact(json: string): string {
  return JSON.stringify(JSON.parse(json));
}
