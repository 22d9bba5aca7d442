import { type IConstruct } from "constructs";
import { base64Of, encoded, type Language, LANGUAGES } from "./token/language";
import { numberText, resolvedText } from "./token/tokens";

/** What a text is written into. */
export enum TextLanguage {
  /** A file, as base64: `content` of `write_files` in cloud-init with `encoding: b64`. */
  BASE64 = "base64",
  /** A field of a table of comma-separated values, in double quotes. */
  CSV = "csv",
  /** The text of an HTML page, or the value of an attribute between quotes. */
  HTML = "html",
  /** An option of a JAAS login module, in double quotes. */
  JAAS = "jaas",
  /** A text of JSON or JavaScript, in double quotes. */
  JSON = "json",
  /**
   * Lines of a block in YAML, `content: |` for example, which you indent. What a reference stands for must be one line; Terraform stops
   * otherwise, since more lines could be anything in the YAML.
   */
  LINES = "lines",
  /** A value in a file of Java properties. */
  PROPERTY = "property",
  /** One word of a shell, in single quotes, or a value in a file of environment variables for systemd. */
  SHELL = "shell",
  /** A text of SQL, in single quotes. */
  SQL = "sql",
  /** A name in SQL, such as a user's. What a reference stands for must be letters, digits and underscores; Terraform stops otherwise. */
  SQL_NAME = "sqlName",
  /** One argument of a command in a unit of systemd, in double quotes. */
  SYSTEMD = "systemd",
  /** A text of Terraform, in which `${` and `%{` are two characters. References stay references. */
  TERRAFORM = "terraform",
  /** A step of the path of an address, or a value in its query. */
  URL = "url",
  /** A text of YAML, in double quotes. */
  YAML = "yaml",
}

/** Texts of values that may be references, as inputs and attributes of resources are. */
export class Texts {
  /**
   * A number as text. In a template literal a number that is a reference would print its marker (`-1.888e+289`) in place of
   * the reference.
   *
   * @param value - a number, which may be a reference
   */
  public static ofNumber(value: number): string {
    return numberText(value);
  }

  /**
   * A text as it will stand in the synthesized stack, for comparing: two reads of one attribute give different markers. A
   * reference to another stack begins with that stack's path.
   *
   * @param scope - a construct of the stack in which the text is used
   * @param text - a text, with references or without
   */
  public static resolved(scope: IConstruct, text: string): string {
    return resolvedText(scope, text);
  }

  /**
   * A text as a part of another language, with the quotes that belong around it there: `${Texts.encoded(name, TextLanguage.SHELL)}`.
   * What is known is encoded at synth, and what a reference stands for when Terraform runs, so that nobody can end the text by a quote,
   * a line break or a backslash in a value. `${topic}`, which means nothing to Terraform, is text.
   *
   * @param text - a text, with references or without
   * @param language - what it is written into
   */
  public static encoded(text: string, language: TextLanguage): string {
    if (language === TextLanguage.BASE64) return base64Of(text);
    const languages: Readonly<Record<Exclude<TextLanguage, TextLanguage.BASE64>, Language>> = LANGUAGES;
    return encoded(languages[language], text);
  }
}
