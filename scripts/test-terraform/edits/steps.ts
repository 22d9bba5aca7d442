// The edits as steps of npm run test:terraform.

import { availableParallelism } from "node:os";
import { type ChangeBench } from "../../test-provider/change-bench";
import { inParallel } from "../parallel";
import { lineOf, Outcome, type Step } from "../report";
import { type Edit } from "./edit";
import { EDITS } from "./edits";
import { exitCodeOf } from "./page";
import { Trial, type Tried } from "./trial";

/** A step for each edit whose description contains a string. */
export async function editSteps(bench: ChangeBench, wanted: string): Promise<readonly Step[]> {
  const edits = EDITS.flatMap(({ edits: all }) => all).filter(({ change }) => `edit: ${change}`.includes(wanted));
  return inParallel(edits, availableParallelism(), async (edit) => {
    const step = await stepOf(bench, edit);
    console.log(lineOf(step));
    return step;
  });
}

const STEP = { subject: "edit", name: "change" };

async function stepOf(bench: ChangeBench, edit: Edit): Promise<Step> {
  try {
    const tried = await new Trial(bench, edit).run();
    const wrong = tried.flatMap((one) => differences(one));
    if (wrong.length === 0) return { ...STEP, outcome: Outcome.PASSED, note: edit.change };
    return { ...STEP, outcome: Outcome.FAILED, note: `${edit.change}: ${wrong.join("; ")}` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...STEP, outcome: Outcome.FAILED, note: `${edit.change}: ${reason}` };
  }
}

/** The differences from the table. */
function differences(tried: Tried): string[] {
  const expected = tried.change;
  const { fails } = expected;
  const isOver = fails?.sometimes === true && tried.fails === undefined;
  return [
    ...tried.unsaid.map((what) => `the report did not call it a loss, and it was lost: ${what}`),
    ...differs("plans", expected.plan, tried.plan),
    ...differs("reports", expected.report, tried.report),
    ...differs("loses", expected.lost, tried.lost),
    ...differs("then plans", expected.again ?? [], tried.again),
    ...(isOver ? [] : differs("fails", fails === undefined ? [] : [fails.at], tried.fails ? [tried.fails.at] : [])),
    ...(fails === undefined || isOver || tried.fails?.because.includes(fails.because)
      ? []
      : [`fails for another reason: ${tried.fails?.because ?? ""}`]),
    ...(tried.exitCode === undefined || tried.exitCode === exitCodeOf(expected)
      ? []
      : [`the command ends with ${tried.exitCode}`]),
  ];
}

function differs(what: string, expected: readonly string[], actual: readonly string[]): string[] {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return [];
  return [`it ${what} ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
}
