// When a schedule calls its functions.

import { checkInteger, refusal } from "../core/checks";
import { isKnown, numberText } from "../core/token/tokens";

/** How often a recurrence comes. */
export interface ScheduleRecurrenceOptions {
  /**
   * Each how many hours, days or weeks: 1 or more. How many the service takes at most is not documented.
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
 * When a schedule calls its functions: at the same time each week, day or hour, which is what Oracle's page on scheduling functions names.
 *
 * `hourly`, `daily` and `weekly` are rules of RFC 5545, which have no time of their own: the calls come at the minute, the time of day and the
 * weekday of `startsAt` (inferred from the RFC). A cron expression says all of it.
 *
 * @see https://docs.oracle.com/iaas/Content/Functions/Tasks/functionsschedulingfunctions-about.htm
 */
export class ScheduleRecurrence {
  /** Each hour, or each few hours. @throws ConfigurationError for an `every` below 1 */
  public static hourly(options: ScheduleRecurrenceOptions = {}): ScheduleRecurrence {
    return ScheduleRecurrence.rule("HOURLY", options);
  }

  /** Each day, or each few days. @throws ConfigurationError for an `every` below 1 */
  public static daily(options: ScheduleRecurrenceOptions = {}): ScheduleRecurrence {
    return ScheduleRecurrence.rule("DAILY", options);
  }

  /** Each week, or each few weeks. @throws ConfigurationError for an `every` below 1 */
  public static weekly(options: ScheduleRecurrenceOptions = {}): ScheduleRecurrence {
    return ScheduleRecurrence.rule("WEEKLY", options);
  }

  /**
   * A UNIX cron expression in the time zone of the schedule: minute, hour, day of the month, month, day of the week. `30 3 * * 1-5` is half
   * past three from Monday to Friday. More than one minute is warned of, as in `* 3 * * *`: that is each minute of an hour, and Oracle's page
   * names nothing shorter than an hour.
   *
   * @throws ConfigurationError for anything but five fields, and for a number that a field cannot have
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
    /** Whether it may come more than once in an hour. @internal */
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

/** All, a number or a name, or a range; each perhaps in steps. */
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
