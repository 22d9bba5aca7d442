// The model of the planner, compared with stored plans of real Terraform; `npm run test:terraform` compares it with Terraform itself.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EDITS } from "../../scripts/plan-fixtures/edits";
import { ModelSite } from "../../scripts/test-provider/model/model-site";

interface Stored {
  readonly isApplied: boolean;
  readonly lost: readonly string[];
  readonly plan: {
    readonly errored?: boolean;
    readonly resource_changes?: readonly {
      readonly address: string;
      readonly mode: string;
      readonly change: { readonly actions: readonly string[] };
    }[];
  };
}

/**
 * What the model does not cover: arguments of the command line, imports, removed blocks, for_each, modules, leftovers, and resources that
 * are deleted outside Terraform.
 */
const known = EDITS.filter(({ args, existing, gone, refused, firstBlocks, blocks = {}, first }) => {
  const isPlain = !("removed" in blocks) && !JSON.stringify(first).includes("for_each");
  return [args, existing, gone, refused, firstBlocks].every((one) => one === undefined) && isPlain;
});

function storedOf(name: string): Stored {
  return JSON.parse(readFileSync(join(__dirname, "fixtures", `${name}.json`), "utf8")) as Stored;
}

function changesOf({ resource_changes = [] }: Stored["plan"]): string[] {
  return resource_changes
    .filter(({ mode, change }) => mode === "managed" && change.actions.join() !== "no-op")
    .map(({ address, change }) => `${address}: ${change.actions.join(", ")}`)
    .sort();
}

test.each(known.map((edit) => [edit.name, edit] as const))(
  "%s is planned and applied like by Terraform",
  (name, edit) => {
    const stored = storedOf(name);
    const site = new ModelSite();
    site.plan({ resource: edit.first });
    expect(site.applyPlan()).toEqual([]);
    site.put(10, "oci_streaming_stream");
    const before = streamsOf(site);
    const { ok, json } = site.plan({ resource: edit.second, ...edit.blocks });
    expect(changesOf(JSON.parse(json) as Stored["plan"])).toEqual(changesOf(stored.plan));
    expect(!ok).toBe(stored.plan.errored ?? false);
    const isApplied = ok && site.applyPlan().length === 0;
    expect(isApplied).toBe(stored.isApplied);
    const after = new Map(streamsOf(site).map(({ id, count }) => [id, count]));
    const lost = before.filter(({ id, count }) => (after.get(id) ?? 0) < count);
    expect(lost.map(({ values }) => values.name).sort()).toEqual([...stored.lost].sort());
  },
);

function streamsOf(site: ModelSite): ReturnType<ModelSite["resources"]> {
  return site.resources().filter(({ type }) => type === "oci_streaming_stream");
}

test("most of the stored plans are compared", () => {
  expect(known.length).toBeGreaterThan(20);
});
