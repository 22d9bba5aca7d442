// A length of time with its unit, so that no argument can be given in the wrong one.

import { Op } from "cdktf";
import { refusal } from "./checks";
import { isKnown, numberText } from "./token/tokens";

/** The letter is Terraform's and Go's for the unit. */
const UNITS = {
  milliseconds: { name: "millisecond", milliseconds: 1, letter: "ms" },
  seconds: { name: "second", milliseconds: 1_000, letter: "s" },
  minutes: { name: "minute", milliseconds: 60_000, letter: "m" },
  hours: { name: "hour", milliseconds: 3_600_000, letter: "h" },
  days: { name: "day", milliseconds: 86_400_000, letter: "d" },
};

type UnitName = keyof typeof UNITS;
type TimeUnit = (typeof UNITS)[UnitName];

/**
 * A length of time.
 *
 * The amount may be a token (an input, another resource's attribute): it is converted to a smaller unit with a Terraform
 * expression, and rejected if a larger unit is needed, because that could leave a fraction.
 */
export class Duration {
  /** A number of milliseconds. @throws ConfigurationError if the amount is negative, not finite or over 292 years */
  public static milliseconds(amount: number): Duration {
    return new Duration(amount, UNITS.milliseconds);
  }

  /** A number of seconds. @throws ConfigurationError if the amount is negative, not finite or over 292 years */
  public static seconds(amount: number): Duration {
    return new Duration(amount, UNITS.seconds);
  }

  /** A number of minutes. @throws ConfigurationError if the amount is negative, not finite or over 292 years */
  public static minutes(amount: number): Duration {
    return new Duration(amount, UNITS.minutes);
  }

  /** A number of hours. @throws ConfigurationError if the amount is negative, not finite or over 292 years */
  public static hours(amount: number): Duration {
    return new Duration(amount, UNITS.hours);
  }

  /** A day is 24 hours. @throws ConfigurationError if the amount is negative, not finite or over 292 years */
  public static days(amount: number): Duration {
    return new Duration(amount, UNITS.days);
  }

  private constructor(
    private readonly amount: number,
    private readonly unit: TimeUnit,
  ) {
    if (isKnown(amount)) checkAmount(amount, unit);
  }

  /** The length in milliseconds; a Terraform expression if the amount is a token */
  public toMilliseconds(): number {
    return this._in("milliseconds");
  }

  /** The length in seconds, with its fraction; a Terraform expression if the amount is a token */
  public toSeconds(): number {
    return this._in("seconds");
  }

  /** The length in minutes, with its fraction; a Terraform expression if the amount is a token */
  public toMinutes(): number {
    return this._in("minutes");
  }

  /** The length in hours, with its fraction; a Terraform expression if the amount is a token */
  public toHours(): number {
    return this._in("hours");
  }

  /** The length in days, with its fraction; a Terraform expression if the amount is a token */
  public toDays(): number {
    return this._in("days");
  }

  /** True if the amount is known only when Terraform runs. */
  public isUnresolved(): boolean {
    return !isKnown(this.amount);
  }

  /** The length in the service's unit. @internal */
  public _in(unit: UnitName): number {
    return convert(this.amount, this.unit, UNITS[unit]);
  }

  /** Whether a length that only Terraform knows is always a whole number of a unit. @internal */
  public _isWholeIn(unit: UnitName): boolean {
    return this.unit.milliseconds >= UNITS[unit].milliseconds;
  }

  /** ISO 8601 in the unit in which it was given, as Monitoring accepts it: `PT5M`, `PT1H`, `P1D`, `PT0.5S`. */
  public toIsoString(): string {
    if (this.unit === UNITS.days) return `P${decimal(this.amount)}D`;
    if (this.unit === UNITS.milliseconds) return `PT${decimal(this.toSeconds())}S`;
    return `PT${decimal(this.amount)}${this.unit.letter.toUpperCase()}`;
  }

  /** The form of Terraform's `timeouts` and of Go: `20m`, `90s`. A day is written as 24 hours. */
  public toTerraformString(): string {
    const unit = this.unit === UNITS.days ? UNITS.hours : this.unit;
    return `${decimal(convert(this.amount, this.unit, unit))}${unit.letter}`;
  }

  /** `5 minutes`, for messages. */
  public toString(): string {
    if (this.isUnresolved()) return `a number of ${this.unit.name}s known at apply`;
    return `${this.amount} ${this.unit.name}${this.amount === 1 ? "" : "s"}`;
  }
}

/** Go, in which Terraform is written, counts nanoseconds in 64 bits: 292 years at most. */
const LONGEST_MILLISECONDS = 2 ** 63 / 1_000_000;

function checkAmount(amount: number, unit: TimeUnit): void {
  const what = "a duration";
  if (!Number.isFinite(amount) || amount < 0) {
    throw refusal(undefined, { what, rule: `must be a number of ${unit.name}s that is not negative`, got: amount });
  }
  const most = Math.floor(LONGEST_MILLISECONDS / unit.milliseconds);
  if (amount <= most) return;
  const rule = `must be at most ${most} ${unit.name}s, which is the longest that Terraform supports`;
  throw refusal(undefined, { what, rule, got: amount, remedy: "check the unit" });
}

/** Neither ISO 8601 nor Go accepts 1e-7. */
function decimal(amount: number): string {
  const text = numberText(amount);
  return isKnown(amount) && text.includes("e") ? amount.toFixed(20).replace(/\.?0+$/, "") : text;
}

function convert(amount: number, from: TimeUnit, to: TimeUnit): number {
  if (from === to) return amount;
  if (isKnown(amount)) return (amount * from.milliseconds) / to.milliseconds;
  if (from.milliseconds > to.milliseconds) return Op.mul(amount, from.milliseconds / to.milliseconds);
  throw refusal(undefined, {
    what: `a duration in ${from.name}s known at apply`,
    rule: `cannot be converted to ${to.name}s without a fraction`,
    remedy: `write Duration.${to.name}s(...) and define the input in ${to.name}s`,
  });
}

export interface DurationRange {
  readonly min: Duration;
  /** Undefined if no source documents a maximum. */
  readonly max?: Duration;
  /** The service's unit; a duration that is not a whole number of it is rejected. */
  readonly unit: UnitName;
  readonly remedy?: string;
}

/** Checks a duration against a service's range; a token in a suitable unit is accepted. */
export function checkDuration(at: string | undefined, what: string, value: Duration, range: DurationRange): void {
  if (value.isUnresolved()) {
    if (value._isWholeIn(range.unit)) return;
    const rule = `must be in ${range.unit} if it is known at apply, because a smaller unit can leave a fraction`;
    const remedy = `write Duration.${range.unit}(...) and define the input in ${range.unit}`;
    throw refusal(at, { what, rule, got: value, remedy });
  }
  const given = value._in(range.unit);
  const min = range.min._in(range.unit);
  const max = range.max?._in(range.unit);
  if (Number.isInteger(given) && given >= min && (max === undefined || given <= max)) return;
  throw refusal(at, { what, rule: `must be ${durationRule(range)}`, got: value, remedy: range.remedy });
}

/** `24 to 168 whole hours`; if the longest is in a larger unit, `1 minute to 30 days, in whole minutes`. */
function durationRule({ min, max, unit }: DurationRange): string {
  if (max === undefined) return `${min._in(unit)} or more whole ${unit}`;
  const longest = `${max._in(unit)} ${unit}`;
  if (max.toString() !== longest) return `${min.toString()} to ${max.toString()}, in whole ${unit}`;
  return `${min._in(unit)} to ${max._in(unit)} whole ${unit}`;
}
