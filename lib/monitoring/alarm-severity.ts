// How bad it is when an alarm fires.

import { orList, refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";

/**
 * The response that an alarm asks for when it fires.
 */
export class AlarmSeverity {
  /** Somebody has to act at once. */
  public static readonly CRITICAL = new AlarmSeverity("CRITICAL");
  /** Something does not work. */
  public static readonly ERROR = new AlarmSeverity("ERROR");
  /** Something will not work if nobody acts. */
  public static readonly WARNING = new AlarmSeverity("WARNING");
  /** Good to know; nobody has to act. */
  public static readonly INFO = new AlarmSeverity("INFO");

  /**
   * A severity that is an input: a choice of CRITICAL, ERROR, WARNING and INFO.
   *
   * @throws ConfigurationError if the text is known and none of these
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

  /** The service's word for it. */
  public toString(): string {
    return this.text;
  }
}
