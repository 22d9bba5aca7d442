// The severity of an alarm.

import { orList, refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";

/**
 * The severity of an alarm: the response that it asks for when it fires.
 */
export class AlarmSeverity {
  /** You must act immediately. */
  public static readonly CRITICAL = new AlarmSeverity("CRITICAL");
  /** Something does not work. */
  public static readonly ERROR = new AlarmSeverity("ERROR");
  /** Something will stop working if you do not act. */
  public static readonly WARNING = new AlarmSeverity("WARNING");
  /** For your information. You do not have to act. */
  public static readonly INFO = new AlarmSeverity("INFO");

  /**
   * A severity that is an input: a choice of CRITICAL, ERROR, WARNING and INFO.
   *
   * @throws ConfigurationError if the string is known and is not one of these
   */
  public static of(severity: string): AlarmSeverity {
    if (!isKnown(severity)) return new AlarmSeverity(severity);
    const { CRITICAL, ERROR, WARNING, INFO } = AlarmSeverity;
    const all = [CRITICAL, ERROR, WARNING, INFO];
    const found = all.find(({ text }) => text === severity);
    if (found !== undefined) return found;
    const rule = `must be ${orList(all.map(({ text }) => text))}`;
    throw refusal(undefined, { what: "severity", rule, got: severity });
  }

  private constructor(private readonly text: string) {}

  /** The value in the service's API. */
  public toString(): string {
    return this.text;
  }
}
