// Which records of a log a connector takes. A filter and the field it compares are one value in two halves: one file.

import { refusal } from "../core/checks";
import {
  checkField,
  checkRaw,
  type Comparison,
  type FilterSyntax,
  literal,
  numeral,
  opposite,
  print,
} from "./log-filter-syntax";

/** How reminders of maintenance are told from other events. */
export interface MaintenanceReminderOptions {
  /**
   * The field that holds the event's type. Oracle shows `type` for audit logs; that reminders are found by it is not
   * verified.
   *
   * @default "type"
   */
  readonly property?: string;
}

/**
 * A condition on the records of a log, for the filter task of a connector that reads logs.
 *
 * Connector Hub takes a part of Logging's query language and lists no operators: `=`, `!=`, AND, OR and parentheses are in
 * use, the comparisons of numbers are Logging's. Values can be tokens.
 *
 * @see https://docs.oracle.com/iaas/Content/connector-hub/queryreference.htm
 */
export class LogFilter {
  /**
   * A field of the record, to compare: `type`, `source`, `data.eventName`. A name with other characters than letters,
   * digits and underscores is written in double quotes: `data."opc-request-id"`.
   *
   * @throws ConfigurationError if the text is not a field name
   */
  public static field(name: string): LogField {
    return LogField._of(name);
  }

  /**
   * Records with a value that matches the text; `*` stands for any text, so that `*ERROR*` finds it anywhere.
   *
   * @throws ConfigurationError if the text is empty, or holds a single quote, a backslash or a control character
   */
  public static content(text: string): LogFilter {
    return new LogFilter({ kind: "content", value: literal("the content of a log filter", text) });
  }

  /** All must hold. @throws ConfigurationError if there is none */
  public static all(...filters: LogFilter[]): LogFilter {
    return LogFilter.group("AND", filters);
  }

  /** One is enough. @throws ConfigurationError if there is none */
  public static any(...filters: LogFilter[]): LogFilter {
    return LogFilter.group("OR", filters);
  }

  /**
   * The opposite, written with the opposite comparisons. A record that lacks the field may match neither.
   *
   * @throws ConfigurationError if a part is a content search or written by hand: there is no documented NOT
   */
  public static negate(filter: LogFilter): LogFilter {
    return new LogFilter(opposite(filter._syntax));
  }

  /**
   * A condition in the service's own language: what follows `where`, and nothing before it.
   *
   * @throws ConfigurationError if it is empty, leaves a quote or parenthesis open, or is a whole query
   */
  public static raw(text: string): LogFilter {
    checkRaw(text);
    return new LogFilter({ kind: "raw", text: text.trim() });
  }

  /**
   * Reminders of the maintenance of autonomous container databases, to use on the audit logs of their compartment.
   *
   * Reminders are events; an `EventRule` on the same type is the surer way to get them.
   *
   * @throws ConfigurationError if the property is not a field name
   */
  public static containerDatabaseMaintenanceReminders(options: MaintenanceReminderOptions = {}): LogFilter {
    return LogFilter.field(options.property ?? "type").isEqual(MAINTENANCE_REMINDER);
  }

  /** @internal */
  public static _of(syntax: FilterSyntax): LogFilter {
    return new LogFilter(syntax);
  }

  private static group(operator: "AND" | "OR", filters: readonly LogFilter[]): LogFilter {
    const [first, ...rest] = filters.map(({ _syntax }) => _syntax);
    if (first === undefined)
      throw refusal(undefined, { what: "a log filter", rule: "must have at least one condition" });
    return new LogFilter(rest.length === 0 ? first : { kind: "group", operator, members: [first, ...rest] });
  }

  private constructor(
    /** @internal */
    public readonly _syntax: FilterSyntax,
  ) {}

  /** The condition as the service takes it. */
  public toString(): string {
    return print(this._syntax);
  }
}

/** A field of a record, to compare: what `LogFilter.field` gives. */
export class LogField {
  /** @internal */
  public static _of(name: string): LogField {
    checkField(name);
    return new LogField(name, `the value of ${name}`);
  }

  private constructor(
    /** The name. */
    public readonly name: string,
    private readonly what: string,
  ) {}

  /** Equal to a text. @throws ConfigurationError if it is empty, or holds a quote, a backslash or a control character */
  public isEqual(text: string): LogFilter {
    return this.compare("=", literal(this.what, text));
  }

  /** Other than a text. @throws ConfigurationError if it is empty, or holds a quote, a backslash or a control character */
  public isNotEqual(text: string): LogFilter {
    return this.compare("!=", literal(this.what, text));
  }

  /** Equal to one of several texts. @throws ConfigurationError if there is none, or `isEqual` would refuse one */
  public isOneOf(texts: string[]): LogFilter {
    return LogFilter.any(...texts.map((text) => this.isEqual(text)));
  }

  /** Equal to a number. @throws ConfigurationError if it is not finite */
  public isEqualNumber(value: number): LogFilter {
    return this.compare("=", numeral(this.what, value));
  }

  /** Other than a number. @throws ConfigurationError if it is not finite */
  public isNotEqualNumber(value: number): LogFilter {
    return this.compare("!=", numeral(this.what, value));
  }

  /** Greater than a number. @throws ConfigurationError if it is not finite */
  public isAbove(value: number): LogFilter {
    return this.compare(">", numeral(this.what, value));
  }

  /** Greater than or equal to a number. @throws ConfigurationError if it is not finite */
  public isAtLeast(value: number): LogFilter {
    return this.compare(">=", numeral(this.what, value));
  }

  /** Less than a number. @throws ConfigurationError if it is not finite */
  public isBelow(value: number): LogFilter {
    return this.compare("<", numeral(this.what, value));
  }

  /** Less than or equal to a number. @throws ConfigurationError if it is not finite */
  public isAtMost(value: number): LogFilter {
    return this.compare("<=", numeral(this.what, value));
  }

  private compare(operator: Comparison, value: string): LogFilter {
    return LogFilter._of({ kind: "comparison", field: this.name, operator, value });
  }
}

const MAINTENANCE_REMINDER = "com.oraclecloud.databaseservice.autonomous.container.database.maintenance.reminder";
