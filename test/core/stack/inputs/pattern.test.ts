import { flawIn } from "../../../../lib/core/stack/inputs/input-pattern";

test.each([
  "",
  "^[a-z]+$",
  "^(?:a|b){1,3}?$",
  "\\d\\D\\s\\S\\w\\W\\b\\B\\t\\0\\x41",
  "[\\]\\-\\d^]",
  "[a[b]",
  "\\(?=a",
  "[(?=]",
  "\\p{L}\\P{Lu}[\\p{N}]",
  "\\\\1",
  "a{1000}",
  "ü😀",
])("'%s' is a valid expression in Terraform and in JavaScript", (pattern) => {
  expect(flawIn(pattern)).toBeUndefined();
});

const WRONG = "its brackets, operators or escapes are wrong";

test.each([
  ["(", WRONG],
  ["[a", WRONG],
  ["*a", WRONG],
  ["[z-a]", WRONG],
  ["\\_", WRONG],
  ["\\A", WRONG],
  ["(?P<a>b)", WRONG],
  ["(?=a)", "RE2 does not support '(?='"],
  ["(?!a)", "RE2 does not support '(?!'"],
  ["(?<=a)b", "RE2 does not support '(?<='"],
  ["(?<!a)b", "RE2 does not support '(?<!'"],
  ["(?<name>a)", "RE2 does not support '(?<'"],
  ["(a)\\1", "RE2 does not support '\\1'"],
  ["(?<n>a)\\k<n>", "RE2 does not support '(?<'"],
  ["\\u0041", "RE2 does not support '\\u'"],
  ["\\u{1F600}", "RE2 does not support '\\u{1F600}'"],
  ["\\cA", "RE2 does not support '\\c'"],
  ["\\p{Letter}", "RE2 does not support '\\p{Letter}'"],
  ["\\p{Script=Greek}", "RE2 does not support '\\p{Script=Greek}'"],
  ["[\\b]", "RE2 does not support '[\\b]'"],
  ["[^]", "RE2 does not support '[^]'"],
  ["[]", "RE2 does not support '[]'"],
  ["[a[:digit:]", "RE2 does not support '[a[:digit:]'"],
  ["a{1001}", "RE2 does not support '{1001}'"],
  ["a{2,5000}", "RE2 does not support '{2,5000}'"],
])("fails for '%s'", (pattern, flaw) => {
  expect(flawIn(pattern)).toBe(flaw);
});
