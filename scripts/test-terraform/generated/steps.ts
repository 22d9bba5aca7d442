// The generated edits as steps of npm run test:terraform: what the report calls harmless is, and the model of the planner is right.

import { availableParallelism } from "node:os";
import { type ChangeBench } from "../../test-provider/change-bench";
import { inParallel } from "../parallel";
import { lineOf, Outcome, type Step } from "../report";
import { type Case, casesOf, describe } from "./cases";
import { modelled } from "./model-case";
import { planned } from "./real-case";

const CASES = 200;

const STEP = { subject: "generated edits", name: "property" };

/** One step for all cases, and one for each that fails. */
export async function generatedSteps(bench: ChangeBench, wanted: string): Promise<readonly Step[]> {
  if (!STEP.subject.includes(wanted)) return [];
  const started = Date.now();
  const all = await inParallel(casesOf(CASES), availableParallelism(), (one) => problemsOf(bench, one));
  const wrong = all.flat().map((note) => ({ ...STEP, outcome: Outcome.FAILED, note }));
  const time = `${CASES} cases in ${Math.round((Date.now() - started) / 1000)} s`;
  const steps = wrong.length > 0 ? wrong : [{ ...STEP, outcome: Outcome.PASSED, note: time }];
  for (const step of steps) console.log(lineOf(step));
  return steps;
}

async function problemsOf(bench: ChangeBench, one: Case): Promise<string[]> {
  try {
    const [real, model] = [await planned(bench, one), modelled(one)];
    const [actions, expected] = [inOrder(real.actions), inOrder(model.actions)];
    return [
      ...real.unsaid.map((what) => `${describe(one)}: the report did not call it a loss, and it was lost: ${what}`),
      ...(actions === expected ? [] : [`${describe(one)}: Terraform plans ${actions}, and the model ${expected}`]),
      ...(real.lost === model.lost ? [] : [`${describe(one)}: ${real.lost} are lost, and ${model.lost} by the model`]),
      ...(real.isRefused === model.isRefused
        ? []
        : [`${describe(one)}: only one of Terraform and the model refuses it`]),
    ];
  } catch (error) {
    return [`${describe(one)}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function inOrder(actions: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(actions).sort(([a], [b]) => (a < b ? -1 : 1))));
}
