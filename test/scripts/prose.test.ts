import { proseFiles } from "../../scripts/prose/files";
import { findingsIn } from "../../scripts/prose/findings";
import { RULES } from "../../scripts/prose/rules";

/** The names of the rules that find something, and their lines. */
function found(file: string, text: string): string[] {
  return findingsIn(file, text).map(({ rule, line }) => `${line} ${rule}`);
}

test("rules have different names", () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

test.each(RULES)("$name finds its example, but not the alternative", (rule) => {
  expect(findingsIn("a.md", rule.found, [rule])).toHaveLength(1);
  expect(findingsIn("a.md", rule.clean)).toEqual([]);
});

test("a finding names the file, the line, the phrase and the reason", () => {
  expect(findingsIn("a.md", "# A\n\nIt waits at\nonce.")).toEqual([
    { file: "a.md", line: 3, rule: "at-once", phrase: "at once", instead: '"immediately", or "at the same time"' },
  ]);
});

describe("in TypeScript", () => {
  test("comments are read across lines", () => {
    expect(found("test/a.ts", "const a = 1;\n// It waits at\n// once.\n/** Planned\n * anew. */\n")).toEqual([
      "2 at-once",
      "5 anew",
    ]);
  });

  test("code in comments is not read", () => {
    expect(found("lib/a.ts", "// `anew` and {@link anew}\n/**\n * ```ts\n * anew;\n * ```\n */")).toEqual([]);
  });

  test("sentences in strings and templates are read, and names are not", () => {
    expect(
      found("lib/a.ts", 'f("plan it all anew");\ng(`plan ${h(`${1}`)} anew, all of it`);\nk("anew", "plan anew")'),
    ).toEqual(["1 anew", "2 anew"]);
  });

  test("the end of a template is found", () => {
    expect(found("lib/a.ts", "f(`a ${{ b: `}` }.b} c`); // anew")).toEqual(["1 anew"]);
  });

  test("a slash after an operand is a division, and any other begins a regular expression", () => {
    expect(found("lib/a.ts", 'f(/"/); // anew\nconst a = b / 2; // anew\n')).toEqual(["1 anew", "2 anew"]);
  });

  test("names of tests are read", () => {
    expect(found("test/a.test.ts", 'test("plans everything anew", f);')).toEqual(["1 anew"]);
    expect(found("test/a.test.ts", 'describe.each([1])("plans everything anew", f);')).toEqual(["1 anew"]);
  });

  test("statements, queries and other strings of tests are not read", () => {
    expect(found("lib/a.ts", 'f("Allow any-user to read it anew"); f("select all of it anew")')).toEqual([]);
    expect(found("test/a.test.ts", 'refuse("it plans everything anew", f);')).toEqual([]);
  });
});

test("in Markdown, code, targets of links and generated parts are not read", () => {
  const parts = ["```\nanew\n```", "`anew`", "[a](anew.md)", "<!-- a: written by b -->\nanew\n<!-- /a -->"];
  expect(found("a.md", [...parts, "<!-- a:start -->\nanew\n<!-- a:end -->", "anew"].join("\n\n"))).toEqual(["17 anew"]);
});

describe("a mark", () => {
  test("allows a phrase on its line and on the next one, with a reason", () => {
    expect(found("lib/a.ts", 'f("plan it all anew"); // prose: anew, a quotation')).toEqual([]);
    expect(found("lib/a.ts", '// prose: anew, a quotation\nf("plan it all anew");')).toEqual([]);
  });

  test("fails if its rule finds nothing, and does not allow other rules", () => {
    expect(found("lib/a.ts", "// at once\n// prose: anew, a quotation\n")).toEqual(["1 at-once", "2 useless-mark"]);
  });
});

test("generated parts are not read", () => {
  const files = proseFiles("docs");
  expect(files).toContain("docs/choose.md");
  expect(files).not.toContain("docs/changes.md");
});
