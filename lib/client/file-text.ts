// Internal: the languages that files for clients are written in, as text that Terraform completes. What somebody wrote is encoded;
// a reference stands as it is.

import { refusal } from "../core/checks";
import { atomEnd } from "../core/token/atoms";

/** A property; one without a value is left out. */
export type Property = readonly [key: string, value: string | undefined];

/** Who reads a file of properties: a Java program, or a client such as librdkafka, which knows no escapes. */
export type PropertiesReader = "java" | "plain";

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
  return reader === "plain"
    ? `${key}=${value}`
    : `${encodedLiterals(key, javaKey)}=${encodedLiterals(value, javaValue)}`;
}

function javaKey(text: string): string {
  return javaValue(text).replaceAll(/[ \t:=#!]/g, "\\$&");
}

/** `Properties.load` takes a backslash for the beginning of an escape, and reads Latin-1. */
function javaValue(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(/[^\t -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The same properties for a part of the program, `producer.sasl.mechanism` for example. */
export function prefixed(prefix: string, properties: readonly Property[]): Property[] {
  return properties.map(([key, value]) => [`${prefix}${key}`, value]);
}

/** An entry of a JAAS configuration: a login module and its options. */
export function jaasText(module: string, options: { readonly [name: string]: string }): string {
  const pairs = Object.entries(options).map(([name, value]) => ` ${name}="${encodedLiterals(value, jaasValue)}"`);
  return `${module} required${pairs.join("")};`;
}

function jaasValue(text: string): string {
  return text.replaceAll(/["\\]/g, "\\$&");
}

/** The text with everything encoded but the expressions in it. */
function encodedLiterals(text: string, encode: (literal: string) => string): string {
  let encoded = "";
  let rest = 0;
  for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at)) {
    const end = atomEnd(text, at);
    if (end !== undefined) encoded += encode(text.slice(rest, at)) + text.slice(at, end);
    rest = end ?? rest;
    at = end ?? at + 1;
  }
  return encoded + encode(text.slice(rest));
}

/** Settings of a connector, all text, as Connect takes them; one without a value is left out. */
export type ConnectorSettings = Readonly<Record<string, string | undefined>>;

/** `{"name": ..., "config": {...}}`, which is posted to a Connect worker to make a connector. */
export function connectorJson(name: string, config: ConnectorSettings): string {
  return jsonText({ name, config });
}

/**
 * Serialized here and not by Terraform's jsonencode, which would write it in one line. What the references stand for (OCIDs, host
 * names, names) holds nothing that JSON would escape.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A text in which Terraform sees no template: `${file:...}` is Kafka's own. */
export function literalText(text: string): string {
  return text.replaceAll(/[$%]\{/g, (template) => `${template.charAt(0)}${template}`);
}
