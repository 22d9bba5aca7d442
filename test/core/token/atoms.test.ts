import { atomEnd, hasAtom, splitOutsideAtoms, withoutAtoms } from "../../../lib/core/token/atoms";

test.each([
  ["${TfToken[TOKEN.12]}", 20],
  ["${a} and more", 4],
  ['${lookup({ a = "}" }, "b")}', 27],
  ['${"${a["b"]}}"}', 15],
  ['${"\\"}"}', 8],
  ["${{}}", 5],
  ["${a", undefined],
  ['${"a}', undefined],
  ["$a", undefined],
  [`\${"`.repeat(2_000), undefined],
])("an expression ends with its own brace: %.30s", (text, end) => {
  expect(atomEnd(text, 0)).toBe(end);
});

test("a string is checked and split without its expressions", () => {
  const text = 'a:${b ? "c:d" : e}:f';
  expect(withoutAtoms(text, "x")).toBe("a:x:f");
  expect(splitOutsideAtoms(text, ":")).toEqual(["a", '${b ? "c:d" : e}', "f"]);
  expect([hasAtom(text), hasAtom("a:${b"), hasAtom("")]).toEqual([true, false, false]);
});
