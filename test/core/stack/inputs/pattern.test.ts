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
])("'%s' is an expression for Terraform and for JavaScript", (pattern) => {
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
  ["(?=a)", "RE2 has no '(?='"],
  ["(?!a)", "RE2 has no '(?!'"],
  ["(?<=a)b", "RE2 has no '(?<='"],
  ["(?<!a)b", "RE2 has no '(?<!'"],
  ["(?<name>a)", "RE2 has no '(?<'"],
  ["(a)\\1", "RE2 has no '\\1'"],
  ["(?<n>a)\\k<n>", "RE2 has no '(?<'"],
  ["\\u0041", "RE2 has no '\\u'"],
  ["\\u{1F600}", "RE2 has no '\\u{1F600}'"],
  ["\\cA", "RE2 has no '\\c'"],
  ["\\p{Letter}", "RE2 has no '\\p{Letter}'"],
  ["\\p{Script=Greek}", "RE2 has no '\\p{Script=Greek}'"],
  ["[\\b]", "RE2 has no '[\\b]'"],
  ["[^]", "RE2 has no '[^]'"],
  ["[]", "RE2 has no '[]'"],
  ["[a[:digit:]", "RE2 has no '[a[:digit:]'"],
  ["a{1001}", "RE2 has no '{1001}'"],
  ["a{2,5000}", "RE2 has no '{2,5000}'"],
])("fails for '%s'", (pattern, flaw) => {
  expect(flawIn(pattern)).toBe(flaw);
});
