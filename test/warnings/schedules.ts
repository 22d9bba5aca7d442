// Schedules that call more often than intended.

import { FunctionSchedule, ScheduleRecurrence } from "../../lib";
import { compartment, fn, type Row, rows } from "../refusals/row";

export const schedules: readonly Row[] = rows([
  {
    title: "a cron expression of each minute",
    make: (stack) => {
      const recurrence = ScheduleRecurrence.cron("* */1 * * *");
      return new FunctionSchedule(stack, "hourly", { compartment, functions: [fn(stack)], recurrence });
    },
    message:
      "shop/hourly: recurrence should have one minute, because the shortest interval on Oracle's page on scheduling functions is an hour, got '* */1 * * *'; write 0 * * * * for each hour",
  },
]);
