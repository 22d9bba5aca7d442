// Internal: the files for clients, as texts that Terraform completes. core/token/language.ts has the languages that they are written in.

import { refusal } from "../core/checks";
import { secretIn, secretUnder } from "../core/secrets";
import { withoutAtoms } from "../core/token/atoms";
import { encoded, type Language, LANGUAGES, withEncodedReferences } from "../core/token/language";

/** A property; one without a value is left out. */
export type Property = readonly [key: string, value: string | undefined];

/** Who reads a file of properties: a Java program, one that takes `${` for an expression, or librdkafka, which knows no escapes. */
export type PropertiesReader = "java" | "framework" | "plain";

/**
 * The text of a .properties file; the comment stands above it.
 *
 * @param at - the output that the text is for
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

/** A second line would be another property: whoever chooses a name could choose how to log in. */
function line(at: string | undefined, key: string, value: string, reader: PropertiesReader): string {
  if (/[\n\r]/.test(`${key}${value}`)) {
    const remedy = "write it without line breaks";
    throw refusal(at, { what: `the property ${key}`, rule: "must be one line", got: value, remedy });
  }
  const { plainLine, propertyKey } = LANGUAGES;
  if (reader === "plain") {
    if (value.trim() !== value) {
      const rule = "must not begin or end with a blank, which is no part of it for a client without escapes";
      throw refusal(at, { what: `the property ${key}`, rule, got: value, remedy: "write it without" });
    }
    return `${encoded(plainLine, key)}=${encoded(plainLine, value)}`;
  }
  const property = reader === "framework" ? WITHOUT_EXPRESSION : LANGUAGES.property;
  // Blanks before a value are no part of it.
  return `${encoded(propertyKey, key)}=${encoded(property, value).replace(/^[ \t]/, "\\$&")}`;
}

/** A value in which a reference must not stand for a text with `${`: Terraform stops otherwise. */
const WITHOUT_EXPRESSION: Language = {
  ...LANGUAGES.property,
  reference: (code) => LANGUAGES.property.reference(`regex("^(?:[^$]|[$]+[^{$])*[$]*$", ${code})`),
};

/** The same properties for a part of the program, `producer.sasl.mechanism` for example. */
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

/** Refuses a secret in a text that somebody wrote in the code: a file stands in the synthesized stack, and is shown to whoever deploys. */
export function checkText(at: string | undefined, what: string, text: string, remedy: string): void {
  const secret = secretIn(text);
  if (secret !== undefined) throw refusal(at, { what, rule: `must not hold ${secret}, written in the code`, remedy });
}

/**
 * Refuses a secret among settings that somebody wrote in the code. The value is no part of the sentence.
 *
 * @param remedy - how a secret is given to such a file
 */
export function checkSettings(
  at: string | undefined,
  settings: { readonly [key: string]: string },
  notSecret: readonly string[],
  remedy: string,
): void {
  const stray = notSecret.find((key) => !Object.hasOwn(settings, key));
  if (stray !== undefined) {
    const way = "write it as it stands in the settings, or leave it out";
    throw refusal(at, { what: "notSecret", rule: "must name keys of the settings", got: stray, remedy: way });
  }
  for (const [key, value] of Object.entries(settings)) {
    const secret = notSecret.includes(key) ? undefined : secretUnder(key, value);
    if (secret === undefined) continue;
    const rule = `must not hold ${secret}, written in the code`;
    throw refusal(at, {
      what: `the setting '${key}'`,
      rule,
      remedy: `${remedy}, or add '${key}' to notSecret if it is none`,
    });
  }
}

/** The values that somebody said are no secret, for the packages of a stack. */
export function excusedOf(settings: { readonly [key: string]: string }, notSecret: readonly string[] = []): string[] {
  return notSecret.flatMap((key) => settings[key] ?? []);
}

/** Settings of a connector, all text, as Connect takes them; one without a value is left out. */
export type ConnectorSettings = Readonly<Record<string, string | undefined>>;

/** `{"name": ..., "config": {...}}`, which is posted to a Connect worker to make a connector. */
export function connectorJson(name: string, config: ConnectorSettings): string {
  return jsonText({ name, config });
}

/** Serialized here and not by Terraform's jsonencode, which would write it in one line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(withReferences(value), null, 2)}\n`;
}

/** The value with the references in its texts encoded as JSON; a marker of one is JSON already. */
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
 * A list as a client reads it. It splits at commas, so that one with a comma would become two: of a regular expression neither half says what
 * was meant.
 */
export function commaList(at: string | undefined, what: string, texts: readonly string[], separator = ","): string {
  const split = texts.find((text) => withoutAtoms(text).includes(","));
  if (split === undefined) return texts.join(separator);
  const remedy = "give each its own text, and write a regular expression without a comma (aa? for a{1,2})";
  throw refusal(at, { what, rule: "must have no comma in a text, since the client splits there", got: split, remedy });
}
