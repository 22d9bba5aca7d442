import { templatePieces, withoutStrayTemplates } from "../../../lib/core/token/template";
import { cpuTime, QUICK } from "../../support/cpu-time";

const MARKER = "${TfToken[TOKEN.1]}";
const INDEXED = '${data.vault.x.result["password"]}';

test.each([
  ["${topic}", "$${topic}"],
  ["$${topic}", "$${topic}"],
  ["%{yyyy}", "%%{yyyy}"],
  ["%%{yyyy}", "%%{yyyy}"],
  ["100 %{a} of ${1:-x}", "100 %%{a} of $${1:-x}"],
  ["${file:/a/b.properties:key}", "$${file:/a/b.properties:key}"],
  ["${}", "$${}"],
  ["${never closed", "$${never closed"],
  ["%{ if var.x }a%{ endif }", "%{ if var.x }a%{ endif }"],
  ["${var.x}", "${var.x}"],
  ["${upper(var.x)}-%{a}", "${upper(var.x)}-%%{a}"],
  ["${provider::oci::f(1)}", "${provider::oci::f(1)}"],
  [INDEXED, INDEXED],
  ["$$${x.y}", "$$${x.y}"],
  ["no template { }", "no template { }"],
])("%j is escaped for Terraform as %j, and escaping again changes nothing", (text, escaped) => {
  expect(withoutStrayTemplates(text)).toBe(escaped);
  expect(withoutStrayTemplates(escaped)).toBe(escaped);
});

test.each([
  ["$${topic}", [["${topic}", false]]],
  ["${topic}", [["${topic}", false]]],
  ["%%{a}", [["%{a}", false]]],
  [
    `$${MARKER}x`,
    [
      ["$", false],
      [MARKER, true],
      ["x", false],
    ],
  ],
  [
    `a${INDEXED}b`,
    [
      ["a", false],
      [INDEXED, true],
      ["b", false],
    ],
  ],
  ["", []],
])("%j is read as %j", (text, pieces) => {
  expect(templatePieces(text).map(({ text: piece, isReference }) => [piece, isReference])).toEqual(pieces);
});

test.each(["${", '${"', "${${", "a${"])("50,000 characters of %s are escaped quickly", (opening) => {
  const text = `${MARKER}${opening.repeat(50_000 / opening.length)}`;
  expect(cpuTime(() => withoutStrayTemplates(text))).toBeLessThan(QUICK);
  expect(withoutStrayTemplates(text)).toMatch(/^\$\{TfToken\[TOKEN\.1\]\}(?:a?\$\$\{"?)+$/);
});

test.each(["%{", "${{", '${"${"', "$${", "<<EOT\n${", '\\"', '${"\\', "${a}", "${~ ", "%{ ~ ", "${TfToken["])(
  "50,000 characters of %j are read quickly",
  (kind) => {
    const text = kind.repeat(50_000 / kind.length);
    expect(cpuTime(() => withoutStrayTemplates(text))).toBeLessThan(QUICK);
    expect(cpuTime(() => templatePieces(text))).toBeLessThan(QUICK);
  },
);
