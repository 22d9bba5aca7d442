// Reads SQL with a grammar of Oracle's dialect: a JSON array of statements on standard input; on standard output what is
// wrong with each, or null. A separate process, because Jest does not load the package, an ES module.

import { text } from "node:stream/consumers";
import { getParserFromInput } from "@griffithswaite/ts-plsql-parser";

const RULES = {
  INSERT: "insert_statement",
  UPDATE: "update_statement",
  DELETE: "delete_statement",
  SELECT: "select_statement",
};
const END = -1;

/** @param {string} sql */
function faultOf(sql) {
  const rule = RULES[sql.split(" ")[0]];
  if (rule === undefined) return "none of the statements that load uses";
  const faults = [];
  const parser = getParserFromInput(sql);
  parser.removeErrorListeners();
  parser.addErrorListener({
    syntaxError: (_recognizer, _symbol, _line, column, message) => faults.push(`${column}: ${message}`),
    reportAmbiguity: () => undefined,
    reportAttemptingFullContext: () => undefined,
    reportContextSensitivity: () => undefined,
  });
  parser[rule]();
  const next = parser.getCurrentToken();
  if (faults.length === 0 && next.type !== END) faults.push(`${next.column}: ${next.text} is left over`);
  return faults[0] ?? null;
}

process.stdout.write(JSON.stringify(JSON.parse(await text(process.stdin)).map(faultOf)));
