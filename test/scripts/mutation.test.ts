import { runInNewContext } from "node:vm";
import { instrumented, type Mutant, SWITCH } from "../../scripts/mutation/mutants";
import { reportOf } from "../../scripts/mutation/report";
import { type Bench, type Expected, survivorsOf } from "../../scripts/mutation/survivors";

interface Row extends Expected {
  /** In the form in which a program would contain it. */
  readonly call: string;
}

/** A library of one file, in which `refusal` turns a rule into an error. */
function benchOf(source: string, rows: readonly Row[] = []): Bench<Row> {
  const mutants: Mutant[] = [];
  const code = instrumented("lib/a.ts", source, mutants);
  const attempt = ({ call }: Row, active?: number): { outcome: string; reached: readonly number[] } => {
    const reached: number[] = [];
    const isMutant = (id: number): boolean => reached.push(id) > 0 && id === active;
    const refusal = ({ rule }: { rule: string }): Error => new Error(rule);
    const context = { exports: {}, refusal, [SWITCH]: isMutant };
    try {
      return { outcome: JSON.stringify(runInNewContext(`${code}\n${call}`, context) ?? "accepted"), reached };
    } catch (error) {
      return { outcome: (error as Error).message, reached };
    }
  };
  return { mutants, rows, attempt };
}

function namesOf({ mutants }: Bench<Row>): string[] {
  return mutants.map(({ line, kind, code }) => `${line} ${kind} ${code}`);
}

/** The outcome of a call with each of the mutants. */
function outcomes(bench: Bench<Row>, call: string): string[] {
  return bench.mutants.map(({ id }) => bench.attempt({ title: "", message: "", call }, id).outcome);
}

describe("the mutants of a check", () => {
  test("leave out a throw, and negate its condition", () => {
    const bench = benchOf('function check(a) { if (a === 1) throw refusal({ rule: "no 1" }); return a; }');
    expect(namesOf(bench)).toEqual(["1 condition a === 1", '1 throw throw refusal({ rule: "no 1" });']);
    expect(outcomes(bench, "check(1)")).toEqual(["1", "1"]);
    expect(outcomes(bench, "check(2)")).toEqual(["no 1", "2"]);
  });

  test("negate a condition that returns before a throw", () => {
    const bench = benchOf('function check(a) {\n  if (a === 1) return a;\n  throw refusal({ rule: "only 1" });\n}');
    expect(namesOf(bench)).toEqual(["2 condition a === 1", '3 throw throw refusal({ rule: "only 1" });']);
    expect(outcomes(bench, "check(2)")).toEqual(["2", '"accepted"']);
  });

  test("leave out a call of a check", () => {
    const source = [
      "const checkIt = (a) => { a.b; };",
      "class A {",
      "  _checkIt() {}",
      "  make(a) { checkIt(a); this._checkIt(); [a].forEach(checkIt); [a].forEach(String); }",
      "}",
    ];
    const bench = benchOf(source.join("\n"));
    expect(namesOf(bench)).toEqual(["4 call checkIt(a);", "4 call this._checkIt();", "4 call [a].forEach(checkIt);"]);
    const another = "Cannot read properties of undefined (reading 'b')";
    expect(outcomes(bench, "new A().make(undefined)")).toEqual([another, another, another]);
    expect(outcomes(benchOf("const checkIt = (a) => { a.b; };\ncheckIt(undefined);"), "1")).toEqual(["1"]);
  });

  test("leave out each of several conditions if that accepts more values", () => {
    const refusing = benchOf('function check(a, b) { if (a || b === 1) throw refusal({ rule: "no" }); return 1; }');
    expect(namesOf(refusing).slice(0, 2)).toEqual(["1 part a", "1 part b === 1"]);
    expect(outcomes(refusing, "check(true, 2)").slice(0, 2)).toEqual(["1", "no"]);
    expect(outcomes(refusing, "check(false, 1)").slice(0, 2)).toEqual(["no", "1"]);
    const leaving = benchOf('function check(a, b, c) { if (a && b && c) return 1; throw refusal({ rule: "all" }); }');
    expect(namesOf(leaving).filter((name) => name.includes("part"))).toEqual(["1 part a", "1 part b", "1 part c"]);
    expect(outcomes(leaving, "check(true, false, true)").filter((outcome) => outcome === "1")).toHaveLength(2);
  });

  test.each([
    ["a > 3", "check(4)", "check(5)"],
    ["a >= 3", "check(3)", "check(4)"],
    ["a < 3", "check(2)", "check(1)"],
    ["a <= 3", "check(3)", "check(2)"],
    ["!(a <= 3)", "check(4)", "check(5)"],
    ["!(a >= 3)", "check(2)", "check(1)"],
    ["!(a < 3)", "check(3)", "check(4)"],
    ["!(a > 3)", "check(3)", "check(2)"],
    ["[a].some((one) => one > 3)", "check(4)", "check(5)"],
  ])("the bound of %s is moved by one, so that %s passes and %s does not", (condition, passes, fails) => {
    const bench = benchOf(`function check(a) { if (${condition}) throw refusal({ rule: "no" }); return "passed"; }`);
    const at = bench.mutants.findIndex(({ kind }) => kind === "bound");
    expect(bench.attempt({ title: "", message: "", call: passes }).outcome).toBe("no");
    expect(outcomes(bench, passes)[at]).toBe('"passed"');
    expect(outcomes(bench, fails)[at]).toBe("no");
  });

  test("move the bounds of a check by one, including those of a constant", () => {
    const bench = benchOf(
      "const MAX = 9;\nconst RANGE = { min: 1, max: MAX, unit: 5 };\nfunction range() { return RANGE; }",
    );
    expect(namesOf(bench)).toEqual(["2 bound min: 1", "2 bound max: MAX"]);
    expect(outcomes(bench, "range()")).toEqual(['{"min":0,"max":9,"unit":5}', '{"min":1,"max":10,"unit":5}']);
  });

  test("empty a finding, and negate the condition before it", () => {
    const bench = benchOf('const find = (n) => (n <= 3 ? [] : [{ what: "n", rule: "at most 3" }]);');
    expect(namesOf(bench)).toEqual([
      "1 bound n <= 3",
      "1 condition n <= 3",
      '1 finding { what: "n", rule: "at most 3" }',
    ]);
    expect(outcomes(bench, "find(4)")).toEqual(["[]", "[]", '[{"what":"","rule":""}]']);
  });

  test.each([
    ["a condition of what is done otherwise", 'function make(a) { if (a === "") return 1; return 2; }'],
    ["a condition behind the last refusal", "function make(a) { check(a) || refusal({}); if (a) return 1; return 2; }"],
    ["the passing on of an error", "function make(a) { try { a(); } catch (error) { throw error; } }"],
    ["a range that is rendered", "const render = () => ({ ports: { min: 443, max: 443 } });"],
    ["a refusal that is a constant", 'const REFUSAL = { what: "a", rule: "must be b" };'],
  ])("%s is left alone", (_, source) => {
    expect(namesOf(benchOf(source))).toEqual([]);
  });
});

describe("the report", () => {
  const SOURCE = [
    "function checkName(name: string): string {",
    '  if (name === "") throw refusal({ what: "name", rule: "must not be empty" });',
    '  if (name.length > 3) throw refusal({ what: "name", rule: "must be short" });',
    "  return name;",
    "}",
  ].join("\n");
  const EMPTY = { title: "no name", call: 'checkName("")', message: "must not be empty" };
  const LONG = { title: "a long name", call: 'checkName("abcd")', message: "must be short" };

  function reported(rows: readonly Row[], accepted: readonly string[] = []): ReturnType<typeof reportOf> {
    const bench = benchOf(SOURCE, rows);
    return reportOf(
      bench.mutants,
      survivorsOf(bench),
      accepted.map((check) => ({ check, why: "" })),
    );
  }

  test("is one line if every check has a row", () => {
    expect(reported([EMPTY, LONG])).toEqual({ lines: ["5 mutants: 5 noticed, 0 accepted, 0 open"], isClean: true });
  });

  test("names each check without a row, with its line, and fails", () => {
    expect(reported([EMPTY])).toEqual({
      lines: [
        "lib/a.ts:3: no row comes here, where this bound is moved by one: name.length > 3",
        "lib/a.ts:3: no row comes here, where this condition is turned round: name.length > 3",
        'lib/a.ts:3: no row comes here, where this throw is left out: throw refusal({ what: "name", rule: "must be short" });',
        "5 mutants: 2 noticed, 0 accepted, 3 open",
      ],
      isClean: false,
    });
  });

  test("names mutants that rows reach but do not notice", () => {
    const longer = { ...LONG, call: 'checkName("abcde")' };
    expect(reported([EMPTY, longer]).lines[0]).toBe(
      "lib/a.ts:3: no row notices that this bound is moved by one: name.length > 3",
    );
  });

  test("does not name accepted mutants, and names superfluous acceptances", () => {
    const longer = { ...LONG, call: 'checkName("abcde")' };
    const accepted = ["lib/a.ts: bound name.length > 3"];
    expect(reported([EMPTY, longer], accepted)).toEqual({
      lines: ["5 mutants: 4 noticed, 1 accepted, 0 open"],
      isClean: true,
    });
    expect(reported([EMPTY, LONG], accepted)).toEqual({
      lines: [
        "scripts/mutation/accepted.ts: a row notices it, or it is gone: lib/a.ts: bound name.length > 3",
        "5 mutants: 5 noticed, 0 accepted, 0 open",
      ],
      isClean: false,
    });
  });

  test("fails for a row that has another outcome without any mutant", () => {
    expect(() => reported([{ ...EMPTY, message: "must be there" }])).toThrow(
      "the row 'no name' has another outcome without any mutant: must not be empty",
    );
  });
});
