// Internal: the content of files for clients, which Terraform completes. core/token/language.ts has the languages of the files.

import { refusal } from "../core/checks";
import { secretIn, secretUnder } from "../core/secrets";
import { withoutAtoms } from "../core/token/atoms";
import { encoded, type Language, LANGUAGES, withEncodedReferences } from "../core/token/language";

/** A property; one without a value is left out. */
export type Property = readonly [key: string, value: string | undefined];

/**
 * The reader of a properties file: a Java program, one that reads `${` as an expression, or librdkafka, which does not support
 * escapes.
 */
export type PropertiesReader = "java" | "framework" | "plain";

/**
 * The content of a .properties file, with the comment in its first line.
 *
 * @param at - the output with the file
 */
export function propertiesText(
  at: string | undefined,
  comment: string,
  properties: readonly Property[],
  reader: PropertiesReader = "java",
): string {
  const lines = properties.flatMap(([key, value]) => (value === undefined ? [] : [line(at, key, value, reader)]));
  return [`# ${comment}`, ...lines, ""].join("\n");
}

/** A second line would be another property, and a caller that chooses a name could change the login. */
function line(at: string | undefined, key: string, value: string, reader: PropertiesReader): string {
  if (/[\n\r]/.test(`${key}${value}`)) {
    const remedy = "write it without line breaks";
    throw refusal(at, { what: `the property ${key}`, rule: "must be one line", got: value, remedy });
  }
  const { plainLine, propertyKey } = LANGUAGES;
  if (reader === "plain") {
    if (value.trim() !== value) {
      const rule = "must not begin or end with a blank, which a client without escapes drops";
      throw refusal(at, { what: `the property ${key}`, rule, got: value, remedy: "write it without the blank" });
    }
    return `${encoded(plainLine, key)}=${encoded(plainLine, value)}`;
  }
  const property = reader === "framework" ? WITHOUT_EXPRESSION : LANGUAGES.property;
  // Blanks before a value are not part of it.
  return `${encoded(propertyKey, key)}=${encoded(property, value).replace(/^[ \t]/, "\\$&")}`;
}

/** A value in which a reference must not be replaced by a string with `${`: Terraform stops in that case. */
const WITHOUT_EXPRESSION: Language = {
  ...LANGUAGES.property,
  reference: (code) => LANGUAGES.property.reference(`regex("^(?:[^$]|[$]+[^{$])*[$]*$", ${code})`),
};

/** The same properties for a part of the program, with a prefix: `producer.sasl.mechanism` for example. */
export function prefixed(prefix: string, properties: readonly Property[]): Property[] {
  return properties.map(([key, value]) => [`${prefix}${key}`, value]);
}

/** An entry of a JAAS configuration: a login module and its options. */
export function jaasText(module: string, options: { readonly [name: string]: string | undefined }): string {
  const pairs = Object.entries(options).map(([name, value]) =>
    value === undefined ? "" : ` ${name}=${encoded(LANGUAGES.jaas, value)}`,
  );
  return `${module} required${pairs.join("")};`;
}

/**
 * Rejects a secret in a string that is written in the code: the file is part of the synthesized stack and visible to the user
 * who deploys.
 */
export function checkText(at: string | undefined, what: string, text: string, remedy: string): void {
  const secret = secretIn(text);
  if (secret !== undefined) throw refusal(at, { what, rule: `must not hold ${secret}, written in the code`, remedy });
}

/**
 * Rejects a secret in settings that are written in the code. The error message does not repeat the value.
 *
 * @param remedy - how to give a secret to such a file
 */
export function checkSettings(
  at: string | undefined,
  settings: { readonly [key: string]: string },
  notSecret: readonly string[],
  remedy: string,
): void {
  const stray = notSecret.find((key) => !Object.hasOwn(settings, key));
  if (stray !== undefined) {
    const way = "write it as it is in the settings, or leave it out";
    throw refusal(at, { what: "notSecret", rule: "must name keys of the settings", got: stray, remedy: way });
  }
  for (const [key, value] of Object.entries(settings)) {
    const secret = notSecret.includes(key) ? undefined : secretUnder(key, value);
    if (secret === undefined) continue;
    const rule = `must not hold ${secret}, written in the code`;
    throw refusal(at, {
      what: `the setting '${key}'`,
      rule,
      remedy: `${remedy}, or add '${key}' to notSecret if it is not a secret`,
    });
  }
}

/** The values that are marked as not secret, for the packages of a stack. */
export function excusedOf(settings: { readonly [key: string]: string }, notSecret: readonly string[] = []): string[] {
  return notSecret.flatMap((key) => settings[key] ?? []);
}

/** The settings of a connector, all strings, as Connect expects them. A setting without a value is left out. */
export type ConnectorSettings = Readonly<Record<string, string | undefined>>;

/** `{"name": ..., "config": {...}}`. Posted to a Connect worker, it makes a connector. */
export function connectorJson(name: string, config: ConnectorSettings): string {
  return jsonText({ name, config });
}

/** Serialized here and not by Terraform's jsonencode, which would write it on one line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(withReferences(value), null, 2)}\n`;
}

/** The value with the references in its strings encoded as JSON. A marker of a reference is already JSON. */
function withReferences(value: unknown): unknown {
  if (typeof value === "string") return withEncodedReferences(LANGUAGES.json, value);
  if (Array.isArray(value)) return value.map(withReferences);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(
    ([name, member]) => [withReferences(name), withReferences(member)] as const,
  );
  return Object.fromEntries(members);
}

/**
 * A list in the format of a client. The client splits it at commas, so a string with a comma would become two. Neither half of
 * a regular expression would match as intended.
 */
export function commaList(at: string | undefined, what: string, texts: readonly string[], separator = ","): string {
  const split = texts.find((text) => withoutAtoms(text).includes(","));
  if (split === undefined) return texts.join(separator);
  const remedy = "give each its own string, and write a regular expression without a comma (aa? for a{1,2})";
  throw refusal(at, {
    what,
    rule: "must not have a comma in a string, because the client splits there",
    got: split,
    remedy,
  });
}
