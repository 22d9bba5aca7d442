// Which topics a mirror takes. `npm run test:clients` asks Java about the same regular expressions.

import { patternFault } from "../../lib/client/java-pattern";
import { PATTERNS } from "../support/java-patterns";

test.each(PATTERNS)("$pattern is a regular expression of Java: $isRight", ({ pattern, isRight }) => {
  expect(patternFault(pattern) === undefined).toBe(isRight);
});

test("a pattern of many brackets is read in no time", () => {
  for (const one of ["(", "[", "\\Q", "{1", "a{1}", "[a-", "(?<a"]) patternFault(one.repeat(100_000));
});
