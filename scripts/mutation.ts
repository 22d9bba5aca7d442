// Whether each check of lib has a row in test/refusals that fails without it: npm run test:mutation
//
// A check that no row notices is listed and makes the command fail, unless scripts/mutation/accepted.ts says why.

import { ACCEPTED } from "./mutation/accepted";
import { Corpus } from "./mutation/corpus";
import { type Mutant } from "./mutation/mutants";

function main(): number {
  const corpus = new Corpus();
  const rowsOf = new Map<number, (typeof corpus.rows)[number][]>();
  for (const row of corpus.rows) {
    for (const id of corpus.reachedBy(row)) rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
  }
  const survivors = corpus.mutants.filter(
    (mutant) => !(rowsOf.get(mutant.id) ?? []).some((row) => corpus.isNoticed(mutant, row)),
  );
  corpus.close();
  return report(corpus.mutants, survivors, new Set(rowsOf.keys()));
}

function report(mutants: readonly Mutant[], survivors: readonly Mutant[], reached: ReadonlySet<number>): number {
  const accepted = new Set(ACCEPTED.map(({ check }) => check));
  const open = survivors.filter((mutant) => !accepted.has(nameOf(mutant)));
  const names = new Set(survivors.map(nameOf));
  const stale = [...accepted].filter((check) => !names.has(check));
  for (const mutant of open) {
    const how = reached.has(mutant.id) ? "no row fails without" : "no row reaches";
    console.log(`${mutant.file}:${mutant.line}: ${how} the ${mutant.kind} ${mutant.code.slice(0, WIDTH)}`);
  }
  for (const check of stale) console.log(`scripts/mutation/accepted.ts: a row notices ${check} now, or it is gone`);
  const killed = mutants.length - survivors.length;
  console.log(
    `${mutants.length} mutants, ${killed} noticed, ${survivors.length - open.length} accepted, ${open.length} open`,
  );
  return open.length + stale.length === 0 ? 0 : 1;
}

const WIDTH = 100;

/** Without the line, which changes with every line above it. */
function nameOf({ file, kind, code }: Mutant): string {
  return `${file}: ${kind} ${code.slice(0, WIDTH)}`;
}

process.exitCode = main();
