// The times at which a schedule calls its functions.

import { checkInteger, refusal } from "../core/checks";
import { isKnown, numberText } from "../core/token/tokens";

/** The frequency of a recurrence. */
export interface ScheduleRecurrenceOptions {
  /**
   * The number of hours, days or weeks between calls: 1 or more. The upper limit of the service is not documented.
   *
   * @default 1
   */
  readonly every?: number;
}

interface Rendered {
  readonly recurrenceType: string;
  readonly recurrenceDetails: string;
}

/**
 * The times at which a schedule calls its functions: at the same time each week, day or hour, as on Oracle's page on scheduling
 * functions.
 *
 * `hourly`, `daily` and `weekly` are rules of RFC 5545, which do not include a time: the calls are at the minute, the time of
 * day and the weekday of `startsAt` (inferred from the RFC). A cron expression includes all of it.
 *
 * @see https://docs.oracle.com/iaas/Content/Functions/Tasks/functionsschedulingfunctions-about.htm
 */
export class ScheduleRecurrence {
  /** Each hour, or every few hours. @throws ConfigurationError for an `every` below 1 */
  public static hourly(options: ScheduleRecurrenceOptions = {}): ScheduleRecurrence {
    return ScheduleRecurrence.rule("HOURLY", options);
  }

  /** Each day, or every few days. @throws ConfigurationError for an `every` below 1 */
  public static daily(options: ScheduleRecurrenceOptions = {}): ScheduleRecurrence {
    return ScheduleRecurrence.rule("DAILY", options);
  }

  /** Each week, or every few weeks. @throws ConfigurationError for an `every` below 1 */
  public static weekly(options: ScheduleRecurrenceOptions = {}): ScheduleRecurrence {
    return ScheduleRecurrence.rule("WEEKLY", options);
  }

  /**
   * A UNIX cron expression in the time zone of the schedule: minute, hour, day of the month, month, day of the week. `30 3 * *
   * 1-5` means 3:30 a.m. from Monday to Friday. More than one minute leads to a warning, as in `* 3 * * *`: that is each minute
   * of an hour, and the shortest interval on Oracle's page is an hour.
   *
   * @throws ConfigurationError for a string without exactly five fields, and for a number out of the range of its field
   */
  public static cron(expression: string): ScheduleRecurrence {
    if (!isKnown(expression)) return new ScheduleRecurrence({ recurrenceType: "CRON", recurrenceDetails: expression });
    const fields = expression.trim().split(/\s+/);
    checkFields(expression, fields);
    const isWithinHour = !/^\d+$/.test(fields[0] ?? "");
    return new ScheduleRecurrence({ recurrenceType: "CRON", recurrenceDetails: fields.join(" ") }, isWithinHour);
  }

  private static rule(frequency: string, { every = 1 }: ScheduleRecurrenceOptions): ScheduleRecurrence {
    checkInteger(undefined, "every of a recurrence", every, { min: 1 });
    const recurrenceDetails = `FREQ=${frequency};INTERVAL=${numberText(every)}`;
    return new ScheduleRecurrence({ recurrenceType: "ICAL", recurrenceDetails });
  }

  private constructor(
    private readonly rendered: Rendered,
    /** Whether it can recur more than once in an hour. @internal */
    public readonly _isWithinHour = false,
  ) {}

  /** @internal */
  public _render(): Rendered {
    return this.rendered;
  }
}

/** The fields of a cron expression: the smallest and the largest number of each. */
const FIELDS: readonly (readonly [name: string, min: number, max: number])[] = [
  ["minute", 0, 59],
  ["hour", 0, 23],
  ["day of the month", 1, 31],
  ["month", 1, 12],
  ["day of the week", 0, 7],
];

/** All, a number or a name, or a range; each optionally with steps. */
const ENTRY = /^(?:\*|(?:\d+|[a-z]{3})(?:-(?:\d+|[a-z]{3}))?)(?:\/[1-9]\d*)?$/i;

function checkFields(expression: string, fields: readonly string[]): void {
  const refuse = (rule: string): Error =>
    refusal(undefined, { what: "a cron expression", rule, got: expression, remedy: "write it like 30 3 * * 1-5" });
  if (fields.length !== FIELDS.length) throw refuse("must have five fields: minute, hour, day, month and weekday");
  for (const [index, [name, min, max]] of FIELDS.entries()) {
    for (const entry of (fields[index] ?? "").split(",")) {
      const numbers = entry.replace(/\/.*$/, "").match(/\d+/g) ?? [];
      const isInRange = numbers.every((number) => Number(number) >= min && Number(number) <= max);
      if (!ENTRY.test(entry) || !isInRange)
        throw refuse(`must have a ${name} from ${min} to ${max}, *, a range or a list`);
    }
  }
}
