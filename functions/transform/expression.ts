// Expressions with limits on time, depth and length, and on their regular expressions.

import { createContext, runInContext } from "node:vm";
import jsonata from "jsonata";
import { Told } from "../shared/log";

/** The maximum number of nested evaluations; an endless recursion stops here. */
const MAX_DEPTH = 500;

/** The maximum number of elements in a list that an expression makes. */
const MAX_LIST = 100_000;

export interface Expression {
  /** The result of the expression; throws `Told` if it fails. */
  evaluate(input: unknown): Promise<unknown>;
}

/** @param timeLimit - milliseconds */
export function compile(text: string, timeLimit: number): Expression {
  const options = { timeout: timeLimit, stack: MAX_DEPTH, sequence: MAX_LIST, RegexEngine: timed(timeLimit) };
  const compiled = told("EXPRESSION is not JSONata", () => jsonata(text, options));
  return {
    evaluate: async (input) => {
      try {
        return (await compiled.evaluate(input)) as unknown;
      } catch (error) {
        throw new Told(`the expression fails: ${codeOf(error)}`);
      }
    },
  };
}

function told<T>(what: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new Told(`${what}: ${codeOf(error)}.`);
  }
}

/** The code and position of a JSONata error: its message can quote the data. */
function codeOf(error: unknown): string {
  const { code, position } = error as { readonly code?: unknown; readonly position?: unknown };
  if (typeof code !== "string") return "an error without a code";
  return typeof position === "number" ? `${code} at ${position}` : code;
}

/** A malicious string can keep a regular expression busy without end; only `vm` stops it. */
function timed(timeout: number): RegExpConstructor {
  class TimedRegExp extends RegExp {
    override exec(text: string): RegExpExecArray | null {
      const context = createContext({ run: () => super.exec(text) });
      return runInContext("run()", context, { timeout }) as RegExpExecArray | null;
    }
  }
  return TimedRegExp as unknown as RegExpConstructor;
}
