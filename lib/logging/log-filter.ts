// The records of a log that a connector reads. A filter and the field that it compares belong together, so they share one file.

import { type IConstruct } from "constructs";
import { parseFilter, parseValue } from "./log-filter-parser";
import { print } from "./log-filter-printer";
import { call, checkDepth, type Comparison, type FilterSyntax, opposite } from "./log-filter-syntax";
import { comparison, fieldNamed, joined, literal, numeral, search, verbatim } from "./log-filter-values";
import { type FilterTask, taskOf } from "./log-filter-warnings";

/** How maintenance reminders are distinguished from other events. */
export interface MaintenanceReminderOptions {
  /**
   * The field that contains the event's type. Oracle shows `type` for audit logs; it is not verified that this finds reminders.
   *
   * @default "type"
   */
  readonly property?: string;
}

/**
 * A condition on the records of a log, for the filter task of a connector that reads logs.
 *
 * Connector Hub accepts a part of Logging's query language, `search` and `where` with AND and OR, and does not document which
 * functions are in that part. What is documented for Logging but not for connectors, such as `not (...)`, is accepted, and the
 * connector with the filter adds a warning. Values can be tokens.
 *
 * @see https://docs.oracle.com/iaas/Content/connector-hub/queryreference.htm
 */
export class LogFilter {
  /**
   * A field of the record, to compare: `type`, `source`, `data.eventName`. Names are case-sensitive; write a name with characters
   * other than letters, digits and underscores in double quotes: `data."opc-request-id"`.
   *
   * @throws ConfigurationError if the string is not a field name
   */
  public static field(name: string): LogField {
    return LogField._of(fieldNamed(name));
  }

  /**
   * A value that is calculated from fields, to compare: `data.took * 1000`, `lower(data.user)`, `substr(data.name, 0, 3)`.
   *
   * @throws ConfigurationError if the string is not a value in Logging's query language, or if it is a literal or a condition
   */
  public static expression(text: string): LogField {
    return LogField._of(parseValue(text));
  }

  /**
   * Records with a value that matches the text; `*` matches any text, so `*ERROR*` finds it anywhere.
   *
   * @throws ConfigurationError if the text is empty, or contains a backslash, a control character or an invisible character
   */
  public static content(text: string): LogFilter {
    return new LogFilter(search(text));
  }

  /**
   * Every record, for a connector whose last task cannot be removed. The condition is `true`, which is known from use but not
   * documented.
   */
  public static everything(): LogFilter {
    return new LogFilter({ kind: "constant", written: "true" });
  }

  /** All of them must hold. @throws ConfigurationError if there are no filters, or if parentheses would nest deeper than 100 */
  public static all(...filters: LogFilter[]): LogFilter {
    return new LogFilter(
      joined(
        "AND",
        filters.map(({ _syntax }) => _syntax),
      ),
    );
  }

  /** One of them is enough. @throws ConfigurationError if there are no filters, or if parentheses would nest deeper than 100 */
  public static any(...filters: LogFilter[]): LogFilter {
    return new LogFilter(
      joined(
        "OR",
        filters.map(({ _syntax }) => _syntax),
      ),
    );
  }

  /**
   * The opposite: comparisons become the opposite comparisons, and anything else is negated with `not (...)`, which Oracle
   * documents for Logging. A record that lacks the field may match neither.
   *
   * @throws ConfigurationError if parentheses would nest deeper than 100
   */
  public static negate(filter: LogFilter): LogFilter {
    return new LogFilter(checkDepth(opposite(filter._syntax)));
  }

  /**
   * Reads a condition in Logging's query language: the part after `where`. Comments are left out.
   *
   * @throws ConfigurationError if it is not a condition of that language, if it is a whole query, or if it nests deeper than 100
   */
  public static parse(text: string): LogFilter {
    return new LogFilter(parseFilter(text));
  }

  /**
   * A condition as written, without its comments. It must be one that `parse` accepts, unless you give a reason, which makes it
   * possible to use additions of Oracle to the language. With a reason, it must only close its quotes, comments and parentheses.
   *
   * @param because - why the condition cannot be parsed, for a reviewer; a connector repeats it as information
   *
   * @throws ConfigurationError where `parse` does; with a reason, if the condition is empty, or leaves a quote, comment or
   * parenthesis open
   */
  public static raw(text: string, because?: string): LogFilter {
    return new LogFilter(verbatim(text, because));
  }

  /**
   * Maintenance reminders of autonomous container databases, for the audit logs of their compartment.
   *
   * Reminders are events; an `EventRule` on the same type is a more reliable way to get them.
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

  private constructor(
    /** @internal */
    public readonly _syntax: FilterSyntax,
  ) {}

  /** The condition in the service's form. */
  public toString(): string {
    return print(this._syntax);
  }

  /** @internal */
  public _plan(connector: IConstruct): FilterTask {
    return taskOf(connector, this._syntax);
  }
}

/**
 * A field of a record, or a value that is calculated from fields, to compare: the result of `LogFilter.field` and
 * `LogFilter.expression`.
 */
export class LogField {
  /** @internal */
  public static _of(syntax: FilterSyntax): LogField {
    return new LogField(syntax);
  }

  private constructor(
    private readonly syntax: FilterSyntax,
    /** The name, or the expression. */
    public readonly name = print(syntax),
  ) {}

  /**
   * Equal to a string. @throws ConfigurationError if it is empty, or contains a backslash, a control character or an invisible
   * character
   */
  public isEqual(text: string): LogFilter {
    return this.compare("=", literal(this.name, text));
  }

  /** Not equal to a string. @throws ConfigurationError where `isEqual` does */
  public isNotEqual(text: string): LogFilter {
    return this.compare("!=", literal(this.name, text));
  }

  /** Equal to one of several strings. @throws ConfigurationError if there are none, or if `isEqual` would reject one */
  public isOneOf(texts: string[]): LogFilter {
    const filters = texts.map((text) => this.isEqual(text)._syntax);
    return LogFilter._of(joined("OR", filters));
  }

  /** Contains a string; case does not matter: `contains_ci`. @throws ConfigurationError where `isEqual` does */
  public contains(text: string): LogFilter {
    return this.call("contains_ci", literal(this.name, text));
  }

  /** Contains a string; case matters: `contains_cs`. @throws ConfigurationError where `isEqual` does */
  public containsCaseSensitive(text: string): LogFilter {
    return this.call("contains_cs", literal(this.name, text));
  }

  /** Absent: `isnull`. */
  public isNull(): LogFilter {
    return this.call("isnull");
  }

  /** Present: `isnotnull`. */
  public isNotNull(): LogFilter {
    return this.call("isnotnull");
  }

  /** Equal to a field, or to a value that is calculated from fields. */
  public isEqualField(other: LogField): LogFilter {
    return this.compare("=", other.syntax);
  }

  /** True. */
  public isTrue(): LogFilter {
    return this.compare("=", { kind: "constant", written: "true" });
  }

  /** False. */
  public isFalse(): LogFilter {
    return this.compare("=", { kind: "constant", written: "false" });
  }

  /** Equal to a number. @throws ConfigurationError if it is not finite, or needs an exponent */
  public isEqualNumber(value: number): LogFilter {
    return this.compare("=", numeral(this.name, value));
  }

  /** Not equal to a number. @throws ConfigurationError where `isEqualNumber` does */
  public isNotEqualNumber(value: number): LogFilter {
    return this.compare("!=", numeral(this.name, value));
  }

  /** Greater than a number. @throws ConfigurationError where `isEqualNumber` does */
  public isAbove(value: number): LogFilter {
    return this.compare(">", numeral(this.name, value));
  }

  /** Greater than or equal to a number. @throws ConfigurationError where `isEqualNumber` does */
  public isAtLeast(value: number): LogFilter {
    return this.compare(">=", numeral(this.name, value));
  }

  /** Less than a number. @throws ConfigurationError where `isEqualNumber` does */
  public isBelow(value: number): LogFilter {
    return this.compare("<", numeral(this.name, value));
  }

  /** Less than or equal to a number. @throws ConfigurationError where `isEqualNumber` does */
  public isAtMost(value: number): LogFilter {
    return this.compare("<=", numeral(this.name, value));
  }

  private compare(operator: Comparison, right: FilterSyntax): LogFilter {
    return LogFilter._of(comparison(this.syntax, operator, right));
  }

  private call(name: string, ...more: readonly FilterSyntax[]): LogFilter {
    return LogFilter._of(call(name, [this.syntax, ...more]));
  }
}

const MAINTENANCE_REMINDER = "com.oraclecloud.databaseservice.autonomous.container.database.maintenance.reminder";
