// docs/changes.md: the edits, for readers.

import { EDITS } from "./edits";
import { type Change, type Edit, type EditGroup } from "./edit";

/** The wording of a finding, by its kind, after the name of the resource. */
const FINDINGS: Readonly<Record<string, string>> = {
  destroyed: "is destroyed",
  replaced: "is replaced",
  "goes-with-pool": "is deleted with its pool",
  "unseen-streams": "may hold streams that the plan does not know",
  "stream-moved": "is moved to another pool",
  "compartment-changed": "is moved to another compartment",
  unreadable: "cannot be read without its key",
  "key-disabled": "is disabled",
  "key-changed": "may still need its former key",
  "retention-shortened": "loses what is older than its new retention",
  "lifecycle-deletes": "deletes more than before, or earlier",
  "protection-ended": "no longer protects what is in it as before",
  exposed: "can be read or reached by more people",
  "content-replaced": "gets other content",
  "collection-stopped": "collects no entries any more",
  "messages-skipped": "does not deliver what it has not delivered yet",
  "messages-repeated": "delivers again what is in its stream",
  "source-switched": "reads another stream",
  "name-reserved": "cannot be created again under its name",
  "address-taken": "cannot be created again at its address",
  "missing-moved": "may only have another address now",
  forgotten: "leaves the state and lives on",
  "silently-kept": "keeps what was taken out of the code",
  "plan-errored": "the plan ended with an error",
};

const VERBS: Readonly<Record<string, string>> = {
  create: "creates",
  update: "updates",
  delete: "destroys",
  replace: "replaces",
  "replace, new one first": "replaces",
  forget: "lets go of",
  move: "gives a new address to",
  import: "imports",
};

export function changesPage(): string {
  return `${INTRODUCTION}\n${EDITS.map(section).join("\n")}`;
}

const INTRODUCTION = `# What a change does

For each change of a deployed stack, this page shows the plan of Terraform, the findings of the [plan report](guides/plan-report.md), and the
losses after the apply. Each row was tried: \`npm run test:terraform\` deploys the first version of a small stack written with this library,
puts 10 messages into each stream, 3 objects into each bucket and 5 entries into each log, all of them 60 days old, and confirms the
subscriptions. Then it plans and applies the edit with the real Terraform, counts what is left, and plans again; this plan must be empty. The
[test provider](decisions/16-provider-for-tests.md) plans as the real one does, and its service does what Oracle documents, for example deleting the
streams of a pool along with the pool. The rows cannot show what Oracle does not document, such as whether messages survive a move to another
pool in OCI.

The resources have their default protection unless a row names another. A stack whose plan ends with an error is not applied.
"Exit code" is that of \`npx cdktf-oci-streaming plan\`: 1 if something would be lost, 2 if the plan ended with an error and
does not show a loss, 0 otherwise. This page is written by \`npx ts-node scripts/changes.ts\`.
`;

function section({ title, edits, hasMessages }: EditGroup): string {
  const rows = edits.flatMap((edit) => edit.then.map((change, at) => row(edit, change, at, hasMessages)));
  return [
    `## ${title}`,
    "",
    "| change | Terraform plans | the report says | afterwards |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function row(edit: Edit, change: Change, at: number, hasMessages: boolean): string {
  const isLast = at === edit.then.length - 1;
  const remark = isLast && edit.remark !== undefined ? `<br>${edit.remark}` : "";
  const what = at === 0 ? edit.change : `… ${change.step ?? ""}`;
  const isRefused = change.fails?.at === "synth";
  const cells = [
    what,
    isRefused ? "-" : [...new Set(change.plan.map(planned))].join("; ") || "nothing",
    isRefused
      ? "-"
      : `${[...new Set(change.report.map(found))].join("; ") || "nothing"}. Exit code ${exitCodeOf(change)}`,
    `${afterwards(change, hasMessages)}${remark}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The exit code of `cdktf-oci-streaming plan`. */
export function exitCodeOf({ report }: Change): number {
  if (report.some((line) => line.startsWith("loss "))) return 1;
  return report.includes("notice plan-errored") ? 2 : 0;
}

function planned(line: string): string {
  const [, words = "", subject = "", named] = /^([^:]+): (.*?)(?: \(([^()]*)\))?$/.exec(line) ?? [];
  const verbs = words.split(" and ").map((word) => VERBS[word] ?? word);
  const first = words.endsWith("new one first") ? ", the new one first" : "";
  const place = words.endsWith("update") ? " in place" : "";
  const because =
    named === undefined
      ? ""
      : ` (${named
          .split(", ")
          .map((name) => `\`${name}\``)
          .join(", ")})`;
  return `${verbs.join(" and ")} ${subject}${place}${first}${because}`;
}

function found(line: string): string {
  const [, level = "", kind = "", subject = ""] = /^(\S+) ([^:]+)(?:: (.*))?$/.exec(line) ?? [];
  const says = FINDINGS[kind];
  if (says === undefined) throw new Error(`page.ts has no words for ${kind}`);
  return `**${level}**: ${subject === "" ? "" : `${subject} `}${says}`;
}

function afterwards({ fails, lost, again = [] }: Change, hasMessages: boolean): string {
  if (fails?.at === "synth") return `The library refuses it: ${fails.because}.`;
  if (fails?.at === "plan") return `Terraform refuses to apply the plan: ${sentence(fails.because)} Nothing is done.`;
  const often = fails?.sometimes === true ? "may stop" : "stops";
  const stops = fails === undefined ? "" : `The deployment ${often}: ${sentence(fails.because)} `;
  const next = again.length === 0 ? "" : ` The next plan ${again.map(planned).join("; ")}.`;
  return `${stops}${left(lost, hasMessages)}${next}`;
}

function left(lost: readonly string[], hasMessages: boolean): string {
  const isKept = hasMessages && !lost.some((text) => text.startsWith("stream '"));
  if (lost.length === 0) return hasMessages ? "Every message is there." : "Nothing is gone.";
  return `Lost: ${lost.join("; ")}.${isKept ? " Every message is there." : ""}`;
}

function sentence(text: string): string {
  return /[.!]$/.test(text) ? text : `${text}.`;
}
