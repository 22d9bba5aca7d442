// The output of the command: a line for each survivor that is not accepted, and their number.

import { type Accepted } from "./accepted";
import { CHANGES, type Mutant } from "./mutants";
import { type Survivor } from "./survivors";

export interface Report {
  readonly lines: readonly string[];
  readonly isClean: boolean;
}

export function reportOf(
  mutants: readonly Mutant[],
  survivors: readonly Survivor[],
  list: readonly Accepted[],
): Report {
  const accepted = new Set(list.map(({ check }) => check));
  const open = survivors.filter(({ mutant }) => !accepted.has(nameOf(mutant)));
  const names = new Set(survivors.map(({ mutant }) => nameOf(mutant)));
  const stale = [...accepted].filter((check) => !names.has(check));
  const noticed = mutants.length - survivors.length;
  return {
    lines: [
      ...open.map(lineOf),
      ...stale.map((check) => `scripts/mutation/accepted.ts: a row notices it, or it is gone: ${check}`),
      `${mutants.length} mutants: ${noticed} noticed, ${survivors.length - open.length} accepted, ${open.length} open`,
    ],
    isClean: open.length + stale.length === 0,
  };
}

function lineOf({ mutant, isReached }: Survivor): string {
  const { file, line, kind } = mutant;
  const how = isReached ? `no row notices that ${CHANGES[kind]}` : `no row comes here, where ${CHANGES[kind]}`;
  return `${file}:${line}: ${how}: ${shortened(mutant)}`;
}

/** Without the line, which changes with every line above it. */
function nameOf(mutant: Mutant): string {
  return `${mutant.file}: ${mutant.kind} ${shortened(mutant)}`;
}

const WIDTH = 100;

function shortened({ code }: Mutant): string {
  return code.length > WIDTH ? `${code.slice(0, WIDTH)}...` : code;
}
