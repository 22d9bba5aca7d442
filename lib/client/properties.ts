// Internal: Java properties, as text that Terraform completes.

import { refusal } from "../core/checks";

/** A property; one without a value is left out. */
export type Property = readonly [key: string, value: string | undefined];

/** The text of a .properties file; the comment stands above it. */
export function propertiesText(comment: string, properties: readonly Property[]): string {
  const lines = properties.flatMap(([key, value]) => (value === undefined ? [] : [line(key, value)]));
  return [`# ${comment}`, ...lines, ""].join("\n");
}

/** A second line would be another property: whoever chooses a name could choose how to log in. */
function line(key: string, value: string): string {
  const text = `${key}=${value}`;
  if (!/[\n\r]/.test(text)) return text;
  const remedy = "write it without line breaks";
  throw refusal(undefined, { what: `the property ${key}`, rule: "must be one line", got: value, remedy });
}

/** The same properties for a part of the program, `producer.sasl.mechanism` for example. */
export function prefixed(prefix: string, properties: readonly Property[]): Property[] {
  return properties.map(([key, value]) => [`${prefix}${key}`, value]);
}

/** A text in which Terraform sees no template: `${file:...}` is Kafka's own. */
export function literalText(text: string): string {
  return text.replaceAll(/[$%]\{/g, (template) => `${template.charAt(0)}${template}`);
}
