// The meaning of a policy statement, without its origin, to compare a parsed statement with a built one.

import { type PolicyStatement } from "../../lib";

export function meaningOf({ text, facts }: PolicyStatement): unknown {
  return { text, facts };
}
