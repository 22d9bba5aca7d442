// Internal: what Logging takes as a name. Its page "Logs and Log Groups" has the rule, the provider checks nothing.

import { withoutAtoms } from "../core/token/atoms";
import { refusal } from "../core/checks";

const LOG_NAME = /^[A-Za-z0-9._-]{1,256}$/;
const LOG_GROUP_NAME = /^[A-Za-z][A-Za-z0-9._-]{0,255}$/;
const CHARACTERS = "must be 1 to 256 of the characters A-Z a-z 0-9 . _ -";

export function checkLogName(at: string, name: string): void {
  if (LOG_NAME.test(withoutAtoms(name, "x"))) return;
  throw refusal(at, { what: "the name of a log", rule: CHARACTERS, got: name, remedy: "rename it" });
}

export function checkLogGroupName(at: string, name: string): void {
  if (LOG_GROUP_NAME.test(withoutAtoms(name, "x"))) return;
  const rule = `${CHARACTERS}, beginning with a letter`;
  throw refusal(at, { what: "the name of a log group", rule, got: name, remedy: "rename it" });
}
