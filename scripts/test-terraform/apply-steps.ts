// A document is applied with the test provider, and planned again: the second plan is empty, in a tenancy with tag defaults, and with
// a tag of the stack on everything.

import { schemasOf } from "../test-provider/schema";
import { writeStandalone } from "../test-provider/standalone";
import { type MakeStep, Outcome, ran, type Step } from "./report";
import { type Subject } from "./steps";
import { withDefinedTags } from "./tagged";
import { type Terraform } from "./terraform";

export const APPLY_STEPS = ["apply", "again"];

/** The steps up to the first that fails. */
export async function applySteps(
  terraform: Terraform,
  folder: string,
  { document }: Subject,
  step: MakeStep,
): Promise<Step[]> {
  const { import: adopted, ...own } = document;
  // Resources to import exist in a user's tenancy only.
  writeStandalone(folder, withDefinedTags(own, canHaveTags));
  const init = await terraform(folder, "init", ...QUIET);
  if (!init.ok) return [ran(init, "apply", step)];
  const apply = await terraform(folder, "apply", "-auto-approve", ...QUIET);
  const made = /Resources: (\d+) added/.exec(apply.stdout)?.[1] ?? "0";
  const applied = ran(apply, "apply", step, `${made} resources${adopted === undefined ? "" : ", without import"}`);
  if (!apply.ok) return [applied];
  const again = await terraform(folder, "plan", "-detailed-exitcode", ...QUIET);
  if (again.code !== 2) return [applied, ran(again, "again", step, "nothing to change")];
  return [applied, step("again", Outcome.FAILED, `it would change something: ${changesIn(again.stdout)}`)];
}

function canHaveTags(type: string): boolean {
  return schemasOf("oracle/oci").resource_schemas[type]?.block.attributes?.defined_tags?.optional === true;
}

const QUIET = ["-input=false", "-no-color"];

/** `oci_core_vcn.a will be created`, and the lines of what differs. */
function changesIn(plan: string): string {
  const lines = plan.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => /^(# \S+ (will|must) |[-+~] )/.test(line))
    .slice(0, LINES)
    .join("; ");
}

const LINES = 12;
