// The topics that a mirror copies. `npm run test:clients` tries the same regular expressions in Java.

import { patternFault } from "../../lib/client/java-pattern";
import { PATTERNS } from "../support/java-patterns";

test.each(PATTERNS)("$pattern is a valid regular expression of Java: $isRight", ({ pattern, isRight }) => {
  expect(patternFault(pattern) === undefined).toBe(isRight);
});

test("a pattern of many brackets is read quickly", () => {
  for (const one of ["(", "[", "\\Q", "{1", "a{1}", "[a-", "(?<a"]) patternFault(one.repeat(100_000));
});
