// Schedules that would not call anything, or that the service would refuse.

import {
  FunctionSchedule,
  type FunctionScheduleProps,
  Instant,
  OciFunction,
  type OciStack,
  Policy,
  ScheduleRecurrence,
  Subject,
} from "../../lib";
import { compartment, fn, FUNCTION_ID, type Row, rows } from "./row";

function schedule(stack: OciStack, props: Partial<FunctionScheduleProps>): FunctionSchedule {
  const recurrence = ScheduleRecurrence.daily();
  const { functions = [fn(stack)] } = props;
  return new FunctionSchedule(stack, "nightly", { compartment, recurrence, ...props, functions });
}

const instant = (text: string): Instant => Instant.fromIso(text);
const cron = (expression: string): ScheduleRecurrence => ScheduleRecurrence.cron(expression);

export const schedules: readonly Row[] = rows([
  {
    title: "a schedule without a name",
    make: (stack) => schedule(stack, { name: " " }),
    message:
      "shop/nightly: the name of a schedule must not be empty, got ' '; name it after the purpose of its functions",
  },
  {
    title: "a schedule without a time zone",
    make: (stack) => schedule(stack, { timeZone: "" }),
    message: "shop/nightly: timeZone must not be empty, got ''; leave it out for UTC",
  },
  {
    title: "a schedule that calls nothing",
    make: (stack) => schedule(stack, { functions: [] }),
    message: "shop/nightly: functions must be 1 to 200, got 0; name the functions to call",
  },
  {
    title: "a schedule of more functions than one can have",
    make: (stack) => {
      const functions = Array.from({ length: 201 }, (_, index) =>
        OciFunction.fromFunctionAttributes(stack, `f${index}`, { functionId: `${FUNCTION_ID}${index}`, compartment }),
      );
      return schedule(stack, { functions });
    },
    message: "shop/nightly: functions must be 1 to 200, got 201; make a second schedule for the others",
  },
  {
    title: "a schedule that calls a function twice",
    make: (stack) => {
      const twin = OciFunction.fromFunctionAttributes(stack, "twin", { functionId: FUNCTION_ID, compartment });
      return schedule(stack, { functions: [twin, twin] });
    },
    message: `shop/nightly: functions must have each function once, got '${FUNCTION_ID}'; remove one`,
  },
  {
    title: "a body that is no JSON",
    make: (stack) => schedule(stack, { body: "full" }),
    message: `shop/nightly: body must be JSON, got 'full'; put a string in quotes: "text"`,
  },
  {
    title: "a schedule that ends when it starts",
    make: (stack) =>
      schedule(stack, { startsAt: instant("2027-01-01T00:00:00Z"), endsAt: instant("2027-01-01T01:00:00+01:00") }),
    message: "shop/nightly: endsAt must be after startsAt, 2027-01-01T00:00:00Z, got '2027-01-01T01:00:00+01:00'",
  },
  {
    title: "a schedule of a function of which the compartment is not known",
    make: (stack) => schedule(stack, { functions: [OciFunction.fromFunctionId(stack, "report", FUNCTION_ID)] }),
    message:
      "shop/report: the statement that allows a schedule to call it needs the compartment, which is not known for this import; give compartment to OciFunction.fromFunctionAttributes, or use OciFunction.fromLookup",
  },
  {
    title: "a schedule whose policy would have the name of another",
    make: (stack) => {
      const functions = [fn(stack)];
      const statements = [functions[0]!.allowInvoke(Subject.group({ name: "callers" }))];
      new Policy(stack, "calls", { compartment, name: `${stack.namePrefix}-nightly-Policy`, statements });
      return schedule(stack, { functions });
    },
    message:
      "shop/nightly/Policy: the name of a policy must be unique in its tenancy, but shop/calls has it already, got '${var.name_prefix}-nightly-Policy'; give one of them another name",
  },
  {
    title: "a recurrence that never comes",
    make: () => ScheduleRecurrence.hourly({ every: 0 }),
    message: "every of a recurrence must be a whole number of at least 1, got 0",
  },
  {
    title: "a cron expression with seconds",
    make: () => cron("0 30 3 * * 1"),
    message:
      "a cron expression must have five fields: minute, hour, day, month and weekday, got '0 30 3 * * 1'; write it like 30 3 * * 1-5",
  },
  ...[
    ["60 3 * * *", "minute from 0 to 59"],
    ["0 24 * * *", "hour from 0 to 23"],
    ["0 1-24 * * *", "hour from 0 to 23"],
    ["0 3 0 * *", "day of the month from 1 to 31"],
    ["0 3 32 * *", "day of the month from 1 to 31"],
    ["0 3 1 13 *", "month from 1 to 12"],
    ["0 3 1 0 *", "month from 1 to 12"],
    ["0 3 * * 8", "day of the week from 0 to 7"],
    ["0 3 ? * *", "day of the month from 1 to 31"],
    ["*/0 3 * * *", "minute from 0 to 59"],
    ["0 3, * * *", "hour from 0 to 23"],
  ].map(([expression = "", rule = ""]) => ({
    title: `the cron expression ${expression}`,
    make: () => cron(expression),
    message: `a cron expression must have a ${rule}, *, a range or a list, got '${expression}'; write it like 30 3 * * 1-5`,
  })),
]);
