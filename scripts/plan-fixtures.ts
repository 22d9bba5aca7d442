// npx ts-node scripts/plan-fixtures.ts [name...]: writes test/plan/fixtures, plans of real Terraform with the provider of the tests, and
// which streams lost messages once they were applied. Needs `terraform`, and nothing else.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Edit, EDITS, MODULE, MODULE_FOLDER, type Resources } from "./plan-fixtures/edits";
import { ChangeBench, type Site } from "./test-provider/change-bench";

const FOLDER = join(__dirname, "..", "test", "plan", "fixtures");

interface Fixture {
  /** Whether the plan could be applied to the end. */
  readonly isApplied: boolean;
  /** The names of the streams that had messages, and have fewer once it is applied. */
  readonly lost: readonly string[];
  readonly plan: unknown;
}

function document(resource: Resources, blocks: object = {}): object {
  return {
    terraform: { required_providers: { oci: { source: "oracle/oci", version: "~> 8.28" } } },
    provider: { oci: [{ region: "eu-frankfurt-1" }] },
    ...(Object.keys(resource).length === 0 ? {} : { resource }),
    ...blocks,
  };
}

const MESSAGES = 10;
const OBJECTS = 3;

function writeModule({ folder }: Site): void {
  const path = join(folder, MODULE_FOLDER);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "main.tf.json"), JSON.stringify(MODULE));
}

/** Applies the second document, whose replacement is made, and whose old resource stays. */
async function depose(site: Site, { name: edit, second, blocks }: Edit, refused: string): Promise<void> {
  const old = (await site.resources()).find(({ values: { name } }) => name === refused);
  if (old === undefined) throw new Error(`${edit}: there is no ${refused}`);
  await site.refuseDeletion(old.id);
  const { ok } = await site.apply(document(second, blocks));
  if (ok) throw new Error(`${edit}: ${refused} was deleted`);
}

async function fixtureOf(site: Site, edit: Edit): Promise<Fixture> {
  writeModule(site);
  const applied = await site.apply(document(edit.first, edit.firstBlocks));
  if (!applied.ok) throw new Error(`${edit.name}: ${applied.reason}`);
  await site.putMessages(MESSAGES);
  await site.putObjects(OBJECTS);
  if (edit.refused !== undefined) await depose(site, edit, edit.refused);
  const blocks = { ...edit.blocks, ...(await existing(site, edit)) };
  const before = await site.streams();
  const gone = before.find(({ name }) => name === edit.gone);
  if (gone !== undefined) await site.unmake(gone.id);
  const plan = await site.plan(document(edit.second, blocks), { args: edit.args ?? [] });
  if (plan.json === "") throw new Error(`${edit.name}: ${plan.reason}`);
  const { ok } = await site.applyPlan();
  const after = new Map((await site.streams()).map(({ id, messages }) => [id, messages]));
  const lost = before.filter(({ id, messages }) => id !== gone?.id && (after.get(id) ?? 0) < messages);
  return { isApplied: ok, lost: lost.map(({ name }) => name).sort(), plan: small(JSON.parse(plan.json)) };
}

/** An import block of a resource that was made elsewhere. */
async function existing(site: Site, { existing: wanted }: Edit): Promise<object> {
  if (wanted === undefined) return {};
  const id = await site.make(wanted.type, wanted.values);
  await site.putMessages(MESSAGES);
  return { import: [{ to: wanted.to, id }] };
}

/** Terraform draws the key of a leftover at random. */
const DEPOSED = "1a2b3c4d";

/** Without members that no rule reads, and members that differ from run to run. */
function small(plan: unknown): unknown {
  const same = { planned_values: {}, terraform_version: "1.11.4", timestamp: undefined };
  const text = JSON.stringify({ ...(plan as object), ...same }, (key, value: unknown) =>
    key.startsWith("deposed") ? DEPOSED : (value ?? undefined),
  );
  return JSON.parse(text) as unknown;
}

async function main(names: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const bench = await ChangeBench.start();
  try {
    for (const edit of EDITS) {
      if (names.length > 0 && !names.includes(edit.name)) continue;
      const fixture = await fixtureOf(bench.site(), edit);
      writeFileSync(join(FOLDER, `${edit.name}.json`), `${JSON.stringify(fixture)}\n`);
      console.log(`${edit.name}: ${fixture.isApplied ? "applied" : "not applied"}, lost: ${fixture.lost.join(", ")}`);
    }
  } finally {
    bench.stop();
  }
}

void main(process.argv.slice(2));
