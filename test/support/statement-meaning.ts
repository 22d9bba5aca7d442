// What a policy statement says, without how it was made: to compare one that was read with one that was put together.

import { type PolicyStatement } from "../../lib";

export function meaningOf({ text, facts }: PolicyStatement): unknown {
  return { text, facts };
}
