import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changesPage } from "../scripts/test-terraform/edits/page";
import { EDITS } from "../scripts/test-terraform/edits/edits";
import { type Deployed } from "../scripts/test-terraform/edits/edit";
import { documentOf } from "../scripts/test-terraform/edits/synthesis";

test("docs/changes.md has the results of the edits, as `npx ts-node scripts/changes.ts` writes them", () => {
  expect(readFileSync(join(__dirname, "..", "docs", "changes.md"), "utf8")).toBe(changesPage());
});

test("each edit is described once", () => {
  const all = EDITS.flatMap(({ edits }) => edits.map(({ change }) => change));
  expect(new Set(all).size).toBe(all.length);
});

test("the report of each edit calls everything that is lost a loss", () => {
  const changes = EDITS.flatMap(({ edits }) => edits.flatMap(({ then }) => then));
  const losing = changes.filter(({ lost }) => lost.length > 0);
  expect(losing.filter(({ report }) => !report.some((line) => line.startsWith("loss ")))).toEqual([]);
});

/** Of a state that only Terraform has. */
const DEPLOYED: Deployed = {
  id: (type) => `ocid1.${KINDS[type] ?? ""}.oc1.eu-frankfurt-1.aaaaaaaa`,
  address: (type) => `${type}.before`,
};

const KINDS: Readonly<Record<string, string>> = {
  oci_kms_key: "key",
  oci_streaming_stream: "stream",
  oci_streaming_stream_pool: "streampool",
};

const STEPS = EDITS.flatMap(({ edits }) =>
  edits.flatMap(({ change, then }) => then.map((step, index) => ({ name: `${change} (${index + 1})`, step }))),
);

test.each(STEPS)("this edit is synthesized, or rejected as the page documents: $name", ({ step }) => {
  const synthesized = (): unknown => documentOf(step, DEPLOYED);
  if (step.fails?.at === "synth") expect(synthesized).toThrow(step.fails.because);
  else expect(synthesized).not.toThrow();
});
