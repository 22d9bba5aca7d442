// The language of log filters as strings: the accepted forms, how they are printed, the refusals with their reasons, and the warnings.

import * as fc from "fast-check";
import {
  type Compartment,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  LogFilter,
  LogSelection,
  OciStack,
  ServiceConnector,
} from "../../lib";
import { parseFilter } from "../../lib/logging/log-filter-parser";
import { print } from "../../lib/logging/log-filter-printer";
import { SynthWarnings } from "../../lib/testing";
import { cpuTime, QUICK } from "../support/cpu-time";
import { synthesize, testApp } from "../support/synthesis";
import { stream } from "../refusals/row";

const t = String.raw;

const BOTH = [
  [t`data.action = 'REJECT'`, t`data.action == 'REJECT'`, "must not use =="],
  [
    t`type = 'shop.order.paid' or type = 'shop.order.void'`,
    t`type in ('shop.order.paid', 'shop.order.void')`,
    "must not use in",
  ],
  [t`logContent = '*timeout*'`, t`logContent contains 'timeout'`, "must not use contains"],
  [t`data."opc-request-id" = 'r-1'`, t`data.'opc-request-id' = 'r-1'`, "must have names joined by dots"],
  [
    t`contains_ci(data.message, 'refused') AND data.status >= 500`,
    t`data.message like '%refused%'`,
    "must not use like",
  ],
  [t`not (data.user = 'probe')`, t`NOT data.user = 'probe'`, "must write not with parentheses"],
  [t`isnull(data.error) or data.error = 'none'`, t`data.error is null`, "must not use is"],
  [t`data.took * 1000 > 250`, t`data.took > 250 && data.n > 1`, "must not use &&"],
  [t`data.name = 'O\'Hara'`, t`data.name = 'O'Hara'`, "must close every quote"],
  [
    t`(level = 'ERROR' or level = 'WARN') and source = 'web'`,
    t`level = 'ERROR' or 'WARN'`,
    "must have conditions here, not a string alone",
  ],
] as const;

/** Valid, and printed unchanged. */
const LEGAL = [
  ...BOTH.map(([legal]) => legal),
  t`a = 1 and b = 2 or c = 3`,
  t`a = 1 AND (b = 2 OR ((c = 3)))`,
  t`a = 1 And b = 2`,
  t`"data.message" = 'x'`,
  t`data."a ""quoted"" name".b = 'x'`,
  t`$tenant = 'x'`,
  t`logContent.data.message = '*x*'`,
  t`oracle.compartmentid = 'ocid1.compartment.oc1..aaaa'`,
  t`data.a = data.b`,
  t`'x' = data.a`,
  t`data.a != 'x'`,
  t`data.n = -5`,
  t`data.n - -5 > +0.5`,
  t`(data.a + data.b) / 2 <= 10`,
  t`data.active`,
  t`(data.active)`,
  t`data.active = true or data.error = null`,
  t`true`,
  t`not (a = 1 or b = 2) and c = 3`,
  t`isNull(data.error) and isNotNull(data.user)`,
  t`upper(data.a) = concat('X', lower(data.b), data.c)`,
  t`substr(data.a, 0, 3) = 'abc' or substr(data.a, -1) = 'c'`,
  t`rounddown(time, '1h') = time_format(time, 'yyyy')`,
  t`contains_cs(data.message, 'x', true)`,
  t`data.text = '-- no comment /* nor this */ and "x" or (y'`,
  t`data.text = '“x” and ’'`,
  t`search = 'x'`,
  t`data.${"${var.field}"} = ${"${var.number}"} and ${"${var.condition}"}`,
  t`data.a = '${"${join(\"', '\", var.names)}"}'`,
  t`data.a = ${"${TfToken[TOKEN.7]}"}`,
];

test.each(LEGAL)("%s is parsed and printed unchanged", (text) => {
  expect(LogFilter.parse(text).toString()).toBe(text);
  expect(LogFilter.raw(text).toString()).toBe(text);
});

test.each([
  ["data.action='REJECT'", "data.action = 'REJECT'"],
  ["  a=1\n  and\tb = 2 ", "a = 1 and b = 2"],
  ["not(a=1)", "not (a = 1)"],
  ["contains_ci ( a ,'x' )", "contains_ci(a, 'x')"],
  ["a = 'x' -- it's a comment", "a = 'x'"],
  ["-- first\na = 'x'", "a = 'x'"],
  ["a = 'x' /* don't */ and /* \n -- */ b = 1", "a = 'x' and b = 1"],
])("%j is printed as %s", (text, printed) => {
  expect(LogFilter.parse(text).toString()).toBe(printed);
});

test("a raw filter loses its comments, which would comment out filters that are joined after it", () => {
  const filter = LogFilter.raw("a='x' -- it's /* a comment\nor b='y' -- and (another");
  expect(filter.toString()).toBe("a='x'  \nor b='y'");
  expect(LogFilter.all(filter, LogFilter.content("z")).toString()).toBe("(a='x'  \nor b='y') AND logContent = 'z'");
});

test("a raw filter with a reason is kept unparsed, and put in parentheses", () => {
  const filter = LogFilter.raw("data.a regexp 'x.*' -- it's new", "regexp is new");
  expect(filter.toString()).toBe("data.a regexp 'x.*'");
  expect(LogFilter.any(filter, LogFilter.content("z")).toString()).toBe("(data.a regexp 'x.*') OR logContent = 'z'");
});

test.each(BOTH.map(([, illegal, why]) => [illegal, why]))("fails for %s: %s", (text, why) => {
  expect(() => LogFilter.parse(text)).toThrow(why);
  expect(() => LogFilter.raw(text)).toThrow(why);
});

const stack = new OciStack(testApp(), "shop");
const { compartment }: { compartment: Compartment } = stack;
let count = 0;

/** The warnings of a connector about a filter, without the path. */
function warningsOf(filter: LogFilter): string[] {
  const target = ConnectorTarget.stream(stream(stack, `to-${count}`));
  const source = ConnectorSource.logs([LogSelection.compartment(compartment)]);
  const connector = new ServiceConnector(stack, `from-${count++}`, {
    compartment,
    source,
    tasks: [ConnectorTask.logFilter(filter)],
    target,
  });
  return connector.node.metadata.filter(({ type }) => type === "@cdktf/warn").map(({ data }) => String(data));
}

const WHAT = "the condition of a log filter";
const TEST = "test whether the connector accepts it";

test.each([
  [
    "not (data.active = true)",
    `uses not, which Oracle documents for Logging queries but not for connectors, got 'not (data.active = true)'; ${TEST}`,
  ],
  [
    "regexp(data.a, 'x')",
    `uses regexp, which is not a documented function of the language, got 'regexp(data.a, 'x')'; ${TEST}`,
  ],
  [
    "type = 'shop.*'",
    `matches a field other than logContent against a pattern, which Oracle does not document, got 'type = 'shop.*''; ${TEST}, or write out the values`,
  ],
  [
    "data.n > '5'",
    "compares a string with < or >, which Oracle documents for numbers only, got 'data.n > '5''; leave out the quotes around a number",
  ],
  ["data.level = ERROR", "compares with a field, got 'data.level = ERROR'; write 'ERROR' if you mean a string"],
  [
    "ERROR",
    "has a field alone, which works only if the field is a boolean, got 'ERROR'; write logContent = '*ERROR*' to search for a string",
  ],
  [
    "data.a = 'x' or ERROR",
    "has a field alone, which works only if the field is a boolean, got 'data.a = 'x' or ERROR'; write logContent = '*ERROR*' to search for a string",
  ],
  [
    "data.opc-id > 5",
    "subtracts a field, got 'data.opc - id'; put a name with hyphens in double quotes, as in data.\"opc-request-id\"",
  ],
  [
    "data.file = 'C:\\orders'",
    `has a backslash in a string, which Oracle documents before a quote only, got ''C:\\\\orders''; ${TEST}`,
  ],
  [
    'logContent = "acc-*"',
    "has a pattern in double quotes, which otherwise enclose the name of a field, got 'logContent = \"acc-*\"'; write it in single quotes",
  ],
  ["Data.a = 1", "reads a field that Logging does not put into records, got 'Data.a'; did you mean 'data'?"],
  [
    "logContnt = 'x'",
    "reads a field that Logging does not put into records, got 'logContnt'; did you mean 'logContent'?",
  ],
])("a connector warns of %s", (text, warning) => {
  expect(warningsOf(LogFilter.parse(text))).toEqual([`${WHAT} ${warning}`]);
  expect(warningsOf(LogFilter.all(LogFilter.raw(text), LogFilter.content("a")))).toHaveLength(1);
});

test("a connector warns once about each kind of doubt, and reports why a part is not parsed", () => {
  const filter = LogFilter.all(
    LogFilter.field("data.a").contains("x"),
    LogFilter.field("data.b").contains("y"),
    LogFilter.field("type").isEqual("shop.*"),
    LogFilter.raw("data.c regexp 'x'", "regexp is new"),
  );
  expect(warningsOf(filter)).toHaveLength(2);
  const said = stack.node.findAll().flatMap(({ node }) => node.metadata.filter(({ type }) => type === "@cdktf/info"));
  expect(said.map(({ data }) => String(data))).toEqual([`${WHAT} is partly not parsed: regexp is new`]);
});

test("a connector does not warn about documented or common forms", () => {
  for (const text of [
    "data.a = 'REJECT' and data.n != 22",
    "logContent = '*x*'",
    "isNull(data.error)",
    "true",
    "level = 'E'",
  ]) {
    expect(warningsOf(LogFilter.parse(text))).toEqual([]);
  }
});

test("the warnings of a filter are shown at synthesis", () => {
  const app = testApp();
  const other = new OciStack(app, "other");
  new ServiceConnector(other, "from", {
    compartment: other.compartment,
    source: ConnectorSource.logs([LogSelection.compartment(other.compartment)]),
    tasks: [ConnectorTask.logFilter(LogFilter.field("type").isEqual("shop.*"))],
    target: ConnectorTarget.stream(stream(other)),
  });
  synthesize(other);
  expect(SynthWarnings.of(app).filter((warning) => warning.includes("log filter"))).toHaveLength(1);
});

/** All forms of the grammar, with variations that do not change the meaning: letter case, parentheses, blanks. */
const leaf = {
  field: fc.constantFrom(
    "type",
    "data.status",
    'data."opc-request-id"',
    "logContent",
    '"data.message"',
    "data.${var.f}",
  ),
  text: fc.constantFrom("'x'", "'*ERROR*'", "'O\\'Hara'", "'-- /* ('", "''", "'${var.a[\"'\"]}'", "'\"'"),
  number: fc.constantFrom("0", "-1", "+2", "404", "0.5", "${var.n}"),
};

const grammar = fc.letrec<{ condition: string; term: string; value: string; amount: string }>((tie) => ({
  amount: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf.number,
    leaf.field,
    fc
      .tuple(tie("amount"), fc.constantFrom("+", "-", "*", "/"), tie("amount"))
      .map(([a, sign, b]) => `${a} ${sign} ${b}`),
    tie("amount").map((inner) => `(${inner})`),
  ),
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf.field,
    tie("value").map((inner) => `upper(${inner})`),
    fc.tuple(tie("value"), leaf.text).map(([a, b]) => `concat(${a}, ${b})`),
    tie("value").map((inner) => `substr(${inner}, 0, 3)`),
  ),
  term: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(tie("value"), fc.constantFrom("=", "!="), leaf.text).map((parts) => parts.join(" ")),
    fc.tuple(tie("amount"), fc.constantFrom("<", ">="), leaf.number).map((parts) => parts.join(" ")),
    tie("value").map((inner) => `isNotNull(${inner})`),
    fc.tuple(tie("value"), leaf.text).map(([a, b]) => `contains_ci(${a}, ${b})`),
    tie("condition").map((inner) => `not (${inner})`),
    tie("condition").map((inner) => `(${inner})`),
    fc.constantFrom("true", "data.active", "${var.condition}"),
  ),
  condition: fc
    .tuple(fc.array(tie("term"), { minLength: 1, maxLength: 4 }), fc.constantFrom("and", "OR", "or"))
    .map(([terms, word]) => terms.join(` ${word} `)),
}));

const RUN = { seed: 16, numRuns: 400 };

test("all forms of the grammar are parsed and printed unchanged, and printed filters parse to the same filter", () => {
  fc.assert(
    fc.property(grammar.condition, (text) => {
      const read = parseFilter(text);
      expect(print(read)).toBe(text);
      expect(parseFilter(print(read))).toEqual(read);
    }),
    RUN,
  );
});

test("negated and joined filters are parsed back as well", () => {
  fc.assert(
    fc.property(grammar.condition, grammar.condition, (one, other) => {
      const [a, b] = [LogFilter.parse(one), LogFilter.raw(`${other} -- it's`)];
      for (const filter of [LogFilter.all(a, b), LogFilter.any(a, b), LogFilter.negate(a), LogFilter.negate(b)]) {
        expect(LogFilter.parse(filter.toString()).toString()).toBe(filter.toString());
      }
    }),
    RUN,
  );
});

const SCRAPS = [
  "'",
  '"',
  "(",
  ")",
  "--",
  "/*",
  "*/",
  "\\",
  "${",
  "}",
  "=",
  "and",
  " or ",
  ",",
  "-",
  "\n",
  "’",
  "|",
  ".",
  "not",
  "1",
  "\u0000",
];

const READINGS = [
  (text: string) => LogFilter.parse(text),
  (text: string) => LogFilter.raw(text),
  (text: string) => LogFilter.raw(text, "a try"),
];

test("a mutated filter is either parsed, or refused with a ConfigurationError", () => {
  const mutilated = fc
    .tuple(
      fc.constantFrom(...LEGAL),
      fc.array(fc.tuple(fc.nat(90), fc.nat(3), fc.constantFrom("", ...SCRAPS)), { minLength: 1, maxLength: 4 }),
    )
    .map(([text, cuts]) =>
      cuts.reduce((rest, [at, length, scrap]) => rest.slice(0, at) + scrap + rest.slice(at + length), text),
    );
  fc.assert(
    fc.property(mutilated, (text) => {
      for (const read of READINGS) {
        const printed = refusedOr(() => read(text).toString());
        if (printed !== undefined) expect(refusedOr(() => read(printed).toString())).toBe(printed);
      }
    }),
    { seed: 16, numRuns: 1_500 },
  );
});

/** The result of parsing, or undefined for a refusal; any other error fails the test. */
function refusedOr(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    expect((error as Error).name).toBe("ConfigurationError");
    return undefined;
  }
}

test.each<[string, string]>([
  ["5,000 nested parentheses", `${"(".repeat(5_000)}a = 1${")".repeat(5_000)}`],
  ["5,000 nested functions", `${"not (".repeat(5_000)}a${")".repeat(5_000)}`],
  ["3,000 operands", Array.from({ length: 3_000 }, (_, at) => `data.n = ${at}`).join(" or ")],
  ["3,000 sums", `data.n${" + 1".repeat(3_000)} > 1`],
  ["50,000 slashes", "/".repeat(50_000)],
  ["50,000 slashes in a text", `a = '${"/".repeat(50_000)}'`],
  ["25,000 dots", "a.".repeat(25_000)],
  ["50,000 quotes", "'".repeat(50_000)],
  ["50,000 double quotes", '"'.repeat(50_001)],
  ["25,000 comments", "/*".repeat(25_000)],
  ["25,000 expressions that are open", "${".repeat(25_000)],
  ["17,000 expressions in one another", '${"'.repeat(17_000)],
])("%s are parsed or refused quickly", (_title, text) => {
  for (const read of READINGS) {
    expect(cpuTime(() => refusedOr(() => read(text).toString()))).toBeLessThan(QUICK);
  }
});

test("3,000 filters that are joined one by one quickly become one list", () => {
  const one = LogFilter.field("a").isEqual("x");
  const either = LogFilter.parse("b = 1 or c = 2");
  let all = one;
  const join = (): void => {
    all = Array.from({ length: 3_000 }).reduce<LogFilter>((filters) => LogFilter.all(filters, one), one);
    all = LogFilter.all(either, all);
  };
  expect(
    cpuTime(() => {
      join();
      all.toString();
    }),
  ).toBeLessThan(QUICK);
  expect(all.toString()).toBe(`(b = 1 or c = 2)${" AND a = 'x'".repeat(3_001)}`);
  expect(LogFilter.negate(all).toString()).toBe(`(b != 1 AND c != 2)${" OR a != 'x'".repeat(3_001)}`);
});

test("a parsed group that is joined again keeps parentheses around its inner groups", () => {
  const group = LogFilter.parse("a = 1 and b = 2 or c = 3");
  const joined = LogFilter.any(group, LogFilter.parse("d = 4"));
  expect(joined.toString()).toBe("(a = 1 and b = 2) OR c = 3 OR d = 4");
});

test("200,000 values do not exceed the arguments of a call", () => {
  const texts = Array.from({ length: 200_000 }, (_, at) => `v${at}`);
  expect(LogFilter.field("a").isOneOf(texts).toString()).toHaveLength(3_288_886);
});
