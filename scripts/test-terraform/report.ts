// The result of each step, as lines, and as an exit code.

export enum Outcome {
  PASSED = "passed",
  FAILED = "FAILED",
  /** Not needed. */
  SKIPPED = "skipped",
  NOT_RUN = "could not run",
}

export interface Step {
  /** A stack with its variant, or a block of a README. */
  readonly subject: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** The reason, or a summary. */
  readonly note: string;
}

/** A step of one subject. */
export type MakeStep = (name: string, outcome: Outcome, note?: string) => Step;

/** The step that a run of Terraform was. */
export function ran({ ok, reason }: { ok: boolean; reason: string }, name: string, step: MakeStep, note = ""): Step {
  return ok ? step(name, Outcome.PASSED, note) : step(name, Outcome.FAILED, reason);
}

/** `visionstays-booking (default)  validate  passed`. */
export function lineOf({ subject, name, outcome, note }: Step): string {
  return `${subject.padEnd(36)}  ${name.padEnd(13)}  ${outcome}${note === "" ? "" : `: ${note}`}`;
}

/** How many steps passed, failed and could not run, and what that means. */
export function summaryOf(steps: readonly Step[]): string {
  const count = (outcome: Outcome): number => steps.filter((step) => step.outcome === outcome).length;
  const [passed, failed, notRun] = [count(Outcome.PASSED), count(Outcome.FAILED), count(Outcome.NOT_RUN)];
  const counts = `${passed} steps passed, ${failed} failed, ${notRun} could not run`;
  if (failed > 0) return counts;
  return notRun > 0 ? `${counts}: nothing is wrong with what ran, and the rest is not known` : `${counts}: all is well`;
}

/** 0: everything ran and passed; 1: something failed; 2: what ran passed, but some steps could not run. */
export function exitCodeOf(steps: readonly Step[]): number {
  if (steps.some(({ outcome }) => outcome === Outcome.FAILED)) return 1;
  return steps.some(({ outcome }) => outcome === Outcome.NOT_RUN) ? 2 : 0;
}
