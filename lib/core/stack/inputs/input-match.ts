// Internal: whether a string matches the pattern of an input, in a time that grows with the length of both. JavaScript's own
// engine backtracks, which takes far too long for `^(a+)+$`; RE2, which Terraform uses, does not.

import { parsePattern, type PatternNode, type Repetition } from "./input-pattern-parser";

/** Whether a pattern that `flawIn` accepts matches somewhere in a string, with the same result as `RegExp.test`. */
export function matchesPattern(pattern: string, text: string): boolean {
  return new Matcher(programOf(parsePattern(pattern))).matches(text);
}

/** A step reads a character or tests a position and continues, continues in several ways, or is the end. */
interface Step {
  readonly test?: RegExp;
  /** Whether the test checks a position and reads nothing. */
  readonly isPlace?: boolean;
  next: readonly number[];
}

/** Adds the steps of a node before the existing ones, and returns the start; the very first step is the end. */
function programOf(pattern: PatternNode): { readonly steps: readonly Step[]; readonly start: number } {
  const steps: Step[] = [{ next: [] }];
  const add = (step: Step): number => steps.push(step) - 1;
  const put = (node: PatternNode, after: number): number => {
    if (node.kind === "piece") return add({ test: node.test(), isPlace: node.isPlace, next: [after] });
    if (node.kind === "sequence") return node.members.reduceRight((next, member) => put(member, next), after);
    if (node.kind === "choice") return add({ next: node.members.map((member) => put(member, after)) });
    return putRepeated(node, (next) => put(node.member, next), { after, add });
  };
  const start = put(pattern, 0);
  return { steps, start };
}

interface Program {
  readonly after: number;
  readonly add: (step: Step) => number;
}

function putRepeated({ min, max }: Repetition, put: (after: number) => number, { after, add }: Program): number {
  let next = after;
  if (max === Infinity) {
    const loop: Step = { next: [] };
    next = add(loop);
    loop.next = [put(next), after];
  } else {
    for (let count = min; count < max; count++) next = add({ next: [put(next), after] });
  }
  for (let count = 0; count < min; count++) next = put(next);
  return next;
}

/** Follows all paths in parallel, character by character. */
class Matcher {
  private readonly steps: readonly Step[];
  private readonly start: number;
  /** For each step, the position in the string up to which it was followed. */
  private readonly seen: number[];

  public constructor({ steps, start }: { readonly steps: readonly Step[]; readonly start: number }) {
    this.steps = steps;
    this.start = start;
    this.seen = steps.map(() => -1);
  }

  public matches(text: string): boolean {
    let reached: number[] = [];
    for (let at = 0; at <= text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
      const readers = this.follow([...reached, this.start], text, at);
      if (readers === undefined) return true;
      const holds = new Map<RegExp | undefined, boolean>();
      reached = readers.flatMap((reader) => {
        const test = reader.test;
        if (!holds.has(test)) holds.set(test, at < text.length && holdsAt(test, text, at));
        return holds.get(test) === true ? [...reader.next] : [];
      });
    }
    return false;
  }

  /** The steps from here that read a character; undefined if the end is among them. */
  private follow(from: number[], text: string, at: number): Step[] | undefined {
    const readers: Step[] = [];
    for (let index = from.pop(); index !== undefined; index = from.pop()) {
      const step = this.steps[index];
      if (index === 0 || step === undefined) return undefined;
      if (this.seen[index] === at) continue;
      this.seen[index] = at;
      if (step.test !== undefined && step.isPlace !== true) readers.push(step);
      else if (step.test === undefined || holdsAt(step.test, text, at)) from.push(...step.next);
    }
    return readers;
  }
}

function holdsAt(test: RegExp | undefined, text: string, at: number): boolean {
  if (test === undefined) return false;
  test.lastIndex = at;
  return test.test(text);
}
