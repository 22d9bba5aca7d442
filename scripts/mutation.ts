// npm run test:mutation: checks that each check of lib has a row in test/refusals or test/warnings that fails without it.
//
// A check that no row detects is listed and makes the command fail, unless scripts/mutation/accepted.ts has a reason.

import { ACCEPTED } from "./mutation/accepted";
import { Corpus } from "./mutation/corpus";
import { reportOf } from "./mutation/report";
import { survivorsOf } from "./mutation/survivors";

function main(): number {
  const started = Date.now();
  const corpus = new Corpus();
  const survivors = survivorsOf(corpus);
  corpus.close();
  const { lines, isClean } = reportOf(corpus.mutants, survivors, ACCEPTED);
  for (const line of lines) console.log(line);
  console.log(`${corpus.rows.length} rows, ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return isClean ? 0 : 1;
}

process.exitCode = main();
