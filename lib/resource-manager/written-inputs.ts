// Internal: the fields of a form that list resources of a compartment or a tenancy, in a stack whose props set it, so that
// there is no input to refer to.

import { type InputField } from "../core/stack/inputs/input-field";
import { isKnown } from "../core/token/tokens";

/**
 * A field with literals instead of the inputs that it names: a picker then lists the resources of that compartment, because
 * Resource Manager's schema document allows a literal there. For values that only Terraform knows, a list is not possible, and
 * the field becomes an input field for a string.
 *
 * @param written - the values as they are in the document, by the names of the inputs
 */
export function withWritten(field: InputField, written: { readonly [input: string]: string }): InputField {
  const { dependsOn = {}, offered = "" } = field;
  const sources = Object.entries(dependsOn).map(([key, input]) => ({ key, input, text: textOf(written, input) }));
  const place = textOf(written, offered);
  if (place === undefined && sources.every(({ text }) => text === undefined)) return field;
  const filledIn = place === undefined ? field : filled(field, place);
  if (sources.some(({ text = "" }) => !isKnown(text) && variableIn(text) === undefined)) {
    return { ...filledIn, type: "string", dependsOn: undefined, fixed: undefined };
  }
  const inputs = sources.filter(({ text }) => text === undefined || !isKnown(text));
  const literals = sources.filter(({ text }) => text !== undefined && isKnown(text));
  return {
    ...filledIn,
    dependsOn: Object.fromEntries(inputs.map(({ key, input, text }) => [key, variableIn(text) ?? input])),
    fixed: { ...field.fixed, ...Object.fromEntries(literals.map(({ key, text = "" }) => [key, text])) },
  };
}

/** An input may be called `constructor`. */
function textOf(written: { readonly [input: string]: string }, input: string): string | undefined {
  return Object.hasOwn(written, input) ? written[input] : undefined;
}

/** The value that the form fills in for an empty answer. */
function filled(field: InputField, place: string): InputField {
  const variable = variableIn(place);
  if (variable !== undefined) return { ...field, offered: variable };
  return { ...field, offered: undefined, ...(isKnown(place) && { defaultValue: place }) };
}

/** The variable that a string refers to, if it contains nothing else. */
function variableIn(text = ""): string | undefined {
  return /^\$\{var\.([\w-]+)\}$/.exec(text)?.[1];
}
