// A column of a NoSQL table: a name and a type.

import { type Construct } from "constructs";
import { checkInteger, refusal } from "../core/checks";
import { withoutAtoms } from "../core/token/atoms";
import { encoded, LANGUAGES } from "../core/token/language";
import { numberText } from "../core/token/tokens";

/**
 * A column of a NoSQL table. A column can be added at the end of a table; nothing else can be changed.
 *
 * @see https://docs.oracle.com/en/cloud/paas/nosql-cloud/rnpxl/index.html
 */
export class NosqlColumn {
  /** A string, in UTF-8. */
  public static string(name: string): NosqlColumn {
    return new NosqlColumn(name, "STRING");
  }

  /** A whole number of 32 bits. */
  public static integer(name: string): NosqlColumn {
    return new NosqlColumn(name, "INTEGER");
  }

  /** A whole number of 64 bits. */
  public static long(name: string): NosqlColumn {
    return new NosqlColumn(name, "LONG");
  }

  /** A floating-point number of 64 bits. */
  public static double(name: string): NosqlColumn {
    return new NosqlColumn(name, "DOUBLE");
  }

  /** A decimal number of any precision. */
  public static number(name: string): NosqlColumn {
    return new NosqlColumn(name, "NUMBER");
  }

  /** True or false. */
  public static boolean(name: string): NosqlColumn {
    return new NosqlColumn(name, "BOOLEAN");
  }

  /**
   * A point in time, in UTC.
   *
   * @param fractionDigits - the decimal places of the seconds: 0 to 9
   * @throws ConfigurationError from the table, for any other number
   */
  public static timestamp(name: string, fractionDigits: number): NosqlColumn {
    return new NosqlColumn(name, "TIMESTAMP", { fractionDigits });
  }

  /** Bytes. It cannot be in a primary key. */
  public static binary(name: string): NosqlColumn {
    return new NosqlColumn(name, "BINARY", { isKey: false });
  }

  /** A JSON value. It cannot be in a primary key. */
  public static json(name: string): NosqlColumn {
    return new NosqlColumn(name, "JSON", { isKey: false });
  }

  private constructor(
    /** The name. */
    public readonly name: string,
    private readonly type: string,
    private readonly about: { readonly isKey?: boolean; readonly fractionDigits?: number } = {},
  ) {}

  /** `told BOOLEAN`. @internal */
  public get _ddl(): string {
    const { type, about } = this;
    const digits = about.fractionDigits === undefined ? "" : `(${numberText(about.fractionDigits)})`;
    return `${this._identifier} ${type}${digits}`;
  }

  /** The name as it is written in a statement. @internal */
  public get _identifier(): string {
    return encoded(LANGUAGES.sqlName, this.name);
  }

  /** Rejects names and types that the language does not accept. @internal */
  public _check(table: Construct, inKey: boolean): void {
    const at = table.node.path;
    const { name, type, about } = this;
    if (!NAME.test(withoutAtoms(name, "a"))) {
      const rule = "must be a letter and at most 63 more letters, digits and underscores";
      throw refusal(at, { what: "the name of a column", rule, got: name, remedy: "write it without quotes" });
    }
    checkInteger(at, "fractionDigits of a column", about.fractionDigits ?? 0, { min: 0, max: 9, remedy: DIGITS });
    if (!inKey || about.isKey !== false) return;
    const remedy = "use a column of strings, numbers, timestamps or booleans";
    throw refusal(at, { what: "primaryKey", rule: `cannot have a column of ${type}`, got: name, remedy });
  }
}

/** Oracle, "Oracle NoSQL Database Cloud Service Limits"; the language does not have quotes for the names of columns. */
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

const DIGITS = "write 3 for milliseconds";
