import * as fc from "fast-check";
import { TerraformVariable } from "cdktf";
import { LogFilter } from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { newStack } from "../support/synthesis";

const action = LogFilter.field("data.action");
const rejected = action.isEqual("REJECT");
const status = LogFilter.field("data.status");

test.each<[string, LogFilter]>([
  ["data.action = 'REJECT'", rejected],
  ["data.action != 'REJECT'", action.isNotEqual("REJECT")],
  ["data.action = 'REJECT' OR data.action = 'DROP'", action.isOneOf(["REJECT", "DROP"])],
  ["data.status = 404", status.isEqualNumber(404)],
  ["data.status != 404", status.isNotEqualNumber(404)],
  ["data.status > 499", status.isAbove(499)],
  ["data.status >= 500", status.isAtLeast(500)],
  ["data.status < 500", status.isBelow(500)],
  ["data.status <= 0.5", status.isAtMost(0.5)],
  ["data.\"opc-request-id\" = 'a'", LogFilter.field('data."opc-request-id"').isEqual("a")],
  ["logContent = '20'", LogFilter.content("20")],
  ["logContent = '*ERROR*'", LogFilter.content("*ERROR*")],
  [
    "type = 'com.oraclecloud.databaseservice.autonomous.container.database.maintenance.reminder'",
    LogFilter.containerDatabaseMaintenanceReminders(),
  ],
  [
    "data.eventName = 'com.oraclecloud.databaseservice.autonomous.container.database.maintenance.reminder'",
    LogFilter.containerDatabaseMaintenanceReminders({ property: "data.eventName" }),
  ],
  ["contains_ci(data.action, 'reject')", action.contains("reject")],
  ["contains_cs(data.action, 'REJECT')", action.containsCaseSensitive("REJECT")],
  ["isnull(data.action)", action.isNull()],
  ["isnotnull(data.action)", action.isNotNull()],
  ["data.action = true", action.isTrue()],
  ["data.action = false", action.isFalse()],
  ['data.action = data."last action"', action.isEqualField(LogFilter.field('data."last action"'))],
  ["data.took * 1000 > 250", LogFilter.expression("data.took*1000").isAbove(250)],
  ["lower(data.user) = 'root'", LogFilter.expression("lower( data.user )").isEqual("root")],
  ["true", LogFilter.everything()],
  ["data.action = 'REJECT' AND data.port != 22", LogFilter.raw(" data.action = 'REJECT' AND data.port != 22 ")],
])("%s", (text, filter) => {
  expect(filter.toString()).toBe(text);
});

test("a mix of AND and OR has parentheses, and a list of one kind is flat", () => {
  const [a, b, c] = ["a", "b", "c"].map((name) => LogFilter.field(name).isEqual("1")) as [
    LogFilter,
    LogFilter,
    LogFilter,
  ];
  expect(LogFilter.all(a, LogFilter.any(b, c)).toString()).toBe("a = '1' AND (b = '1' OR c = '1')");
  expect(LogFilter.any(LogFilter.all(a, b), c).toString()).toBe("(a = '1' AND b = '1') OR c = '1'");
  expect(LogFilter.all(a, LogFilter.all(b, c)).toString()).toBe("a = '1' AND b = '1' AND c = '1'");
  expect(LogFilter.any(LogFilter.any(a), LogFilter.all(b)).toString()).toBe("a = '1' OR b = '1'");
  expect(LogFilter.all(a, LogFilter.raw("b = '1' or c = '1'")).toString()).toBe("a = '1' AND (b = '1' or c = '1')");
});

test("a negation is written without NOT", () => {
  const both = LogFilter.all(rejected, LogFilter.any(status.isAbove(1), status.isAtMost(2), status.isEqualNumber(3)));
  const text = "data.action != 'REJECT' OR (data.status <= 1 AND data.status > 2 AND data.status != 3)";
  expect(LogFilter.negate(both).toString()).toBe(text);
  expect(LogFilter.negate(LogFilter.negate(both)).toString()).toBe(both.toString());
  const others = LogFilter.any(action.isNotEqual("a"), status.isBelow(1), status.isAtLeast(2));
  expect(LogFilter.negate(others).toString()).toBe("data.action = 'a' AND data.status >= 1 AND data.status < 2");
});

test.each<[string, LogFilter]>([
  ["not (logContent = '*ERROR*')", LogFilter.content("*ERROR*")],
  ["not (isnull(data.action))", action.isNull()],
  ["not (data.active)", LogFilter.parse("data.active")],
  ["not (true)", LogFilter.everything()],
  ["not (a regexp 'x')", LogFilter.raw("a regexp 'x'", "regexp is new")],
  ["data.n != 1 OR not (logContent = 'x')", LogFilter.raw("data.n=1 and logContent='x' -- both")],
  ["a > 1 AND (b <= 2 OR c != 3)", LogFilter.parse("a <= 1 or b > 2 and c = 3")],
])("the opposite %s uses not where there is no opposite comparison, and is undone again", (text, filter) => {
  expect(LogFilter.negate(filter).toString()).toBe(text);
  expect(LogFilter.negate(LogFilter.negate(LogFilter.negate(filter))).toString()).toBe(text);
});

test("deriving another filter does not change a filter", () => {
  LogFilter.negate(LogFilter.all(rejected, rejected));
  expect(rejected.toString()).toBe("data.action = 'REJECT'");
});

test("tokens in values, names and raw filters are kept unchanged, even next to other characters", () => {
  const stack = newStack();
  const text = new TerraformVariable(stack, "bucket", {}).stringValue;
  const port = new TerraformVariable(stack, "port", { type: "number" }).numberValue;
  const filter = LogFilter.all(
    LogFilter.field("data.resourceName").isEqual(`${text}-archive`),
    LogFilter.field("data.port").isEqualNumber(port),
    LogFilter.field(`data.${text}`).isEqual("1"),
    LogFilter.content(`*${text}*`),
    LogFilter.raw("data.x = '${join(\"', '\", var.names)}'"),
  );
  expect(resolvedText(stack, filter.toString())).toBe(
    "data.resourceName = '${var.bucket}-archive' AND data.port = ${var.port} AND data.${var.bucket} = '1' AND " +
      "logContent = '*${var.bucket}*' AND (data.x = '${join(\"', '\", var.names)}')",
  );
});

test.each([
  "data.message = 'it\\'s'",
  "data.\"first name\" = 'a|b'",
  "((a = '(') and (b = ')'))",
  "search = 'x'",
  "wherever = 'x'",
])("%s is accepted as a raw filter", (text) => {
  expect(LogFilter.raw(text).toString()).toBe(text);
});

test("only the factories create filters and fields", () => {
  // @ts-expect-error the constructor is private
  const filter: unknown = () => new LogFilter({ kind: "constant", written: "true" }) as unknown;
  // @ts-expect-error a string is compared with isEqual, a number with isEqualNumber
  const mixed = (): unknown => status.isEqual(404);
  expect([filter, mixed]).toHaveLength(2);
});

test("a quote in a value is escaped, even next to a token, but not inside one", () => {
  expect(action.isEqual("it's").toString()).toBe("data.action = 'it\\'s'");
  expect(action.isEqual("${var.a}'").toString()).toBe("data.action = '${var.a}\\''");
  expect(LogFilter.content("*can't*").toString()).toBe("logContent = '*can\\'t*'");
  const opaque = "${join(\"', '\", var.names)}";
  expect(action.isEqual(opaque).toString()).toBe(`data.action = '${opaque}'`);
});

const leaf = fc
  .tuple(fc.constantFrom("a", "data.b", 'data."c d"'), fc.constantFrom("one", "(", "a | b"), fc.integer())
  .chain(([name, text, number]) => {
    const field = LogFilter.field(name);
    return fc.constantFrom(field.isEqual(text), field.isNotEqual(text), field.isAbove(number), field.isAtMost(number));
  });
const { filter: filters } = fc.letrec<{ filter: LogFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("filter"), { minLength: 1, maxLength: 3 }).map((members) => LogFilter.all(...members)),
    fc.array(tie("filter"), { minLength: 1, maxLength: 3 }).map((members) => LogFilter.any(...members)),
  ),
}));

test("every built filter is accepted as a raw filter, and equals its double negation", () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(LogFilter.raw(filter.toString()).toString()).toBe(filter.toString());
      expect(LogFilter.negate(LogFilter.negate(filter)).toString()).toBe(filter.toString());
    }),
  );
});
