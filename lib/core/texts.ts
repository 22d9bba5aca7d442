import { type IConstruct } from "constructs";
import { base64Of, encoded, type Language, LANGUAGES } from "./token/language";
import { numberText, resolvedText } from "./token/tokens";

/** The language that a string is written into. */
export enum TextLanguage {
  /** A file, as base64: `content` of `write_files` in cloud-init with `encoding: b64`. */
  BASE64 = "base64",
  /** A field of a table of comma-separated values, in double quotes. */
  CSV = "csv",
  /** Text in an HTML page, or the value of an attribute in quotes. */
  HTML = "html",
  /** An option of a JAAS login module, in double quotes. */
  JAAS = "jaas",
  /** A string in JSON or JavaScript, in double quotes. */
  JSON = "json",
  /**
   * Lines of a block in YAML, for example `content: |`, which you indent. The value of a reference must be one line; otherwise
   * Terraform fails, because more lines could be anything in the YAML.
   */
  LINES = "lines",
  /** A value in a file of Java properties. */
  PROPERTY = "property",
  /** One word of a shell, in single quotes, or a value in a file of environment variables for systemd. */
  SHELL = "shell",
  /** A string in SQL, in single quotes. */
  SQL = "sql",
  /**
   * A name in SQL, such as that of a user. The value of a reference must be letters, digits and underscores; otherwise Terraform
   * fails.
   */
  SQL_NAME = "sqlName",
  /** One argument of a command in a unit of systemd, in double quotes. */
  SYSTEMD = "systemd",
  /** A Terraform string, in which `${` and `%{` are literal characters. References stay references. */
  TERRAFORM = "terraform",
  /** A segment of a URL's path, or a value in its query. */
  URL = "url",
  /** A string in YAML, in double quotes. */
  YAML = "yaml",
}

/** Functions for strings that may contain references, such as inputs and attributes of resources. */
export class Texts {
  /**
   * A number as a string. In a template literal, a number that is a reference would print its marker (`-1.888e+289`) instead of
   * the reference.
   *
   * @param value - a number, which may be a reference
   */
  public static ofNumber(value: number): string {
    return numberText(value);
  }

  /**
   * A string as it will appear in the synthesized stack, for comparisons: reading an attribute twice gives different markers. A
   * reference to another stack begins with that stack's path.
   *
   * @param scope - a construct of the stack in which the string is used
   * @param text - a string, with or without references
   */
  public static resolved(scope: IConstruct, text: string): string {
    return resolvedText(scope, text);
  }

  /**
   * A string as a part of another language, with the quotes that it needs there: `${Texts.encoded(name, TextLanguage.SHELL)}`.
   * Literals are encoded at synthesis, and the values of references when Terraform runs, so a quote, a line break or a backslash
   * in a value cannot end the string. `${topic}`, which has no meaning in Terraform, is literal text.
   *
   * @param text - a string, with or without references
   * @param language - the language that it is written into
   */
  public static encoded(text: string, language: TextLanguage): string {
    if (language === TextLanguage.BASE64) return base64Of(text);
    const languages: Readonly<Record<Exclude<TextLanguage, TextLanguage.BASE64>, Language>> = LANGUAGES;
    return encoded(languages[language], text);
  }
}
