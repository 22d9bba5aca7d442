// Internal: what a person is asked for one input, and the rule for the answer in words.

import { type InputCondition } from "./input-condition";

/**
 * What a person is asked: enough for a form, and for a table in a README.
 */
export interface InputField {
  /** The name of the Terraform variable. */
  readonly name: string;
  /** A type of Resource Manager's schema document: "string", "integer", "oci:core:subnet:id" for example. */
  readonly type: string;
  /** What the form calls it. */
  readonly title: string;
  /** A sentence or two for whoever fills it in. */
  readonly description: string;
  /** The heading under which a form shows it. */
  readonly group?: string;
  /** Whether a value must be given. */
  readonly required: boolean;
  /** The value when none is given. */
  readonly defaultValue?: unknown;
  /** The input whose value a form fills in, where the value when none is given is empty. */
  readonly offered?: string;
  /** The smallest number allowed. */
  readonly minimum?: number;
  /** The largest number allowed. */
  readonly maximum?: number;
  /** The values of an enumeration. */
  readonly options?: readonly string[];
  /** A regular expression that the text must match; an empty text passes if it is the default. */
  readonly pattern?: string;
  /** What `pattern` means, to finish the sentence "the value must be ...". */
  readonly meaning?: string;
  /** For a picker: a key of its `dependsOn` to the name of another input. */
  readonly dependsOn?: { readonly [key: string]: string };
  /** For a picker: the keys of its `dependsOn` that have a value of their own. */
  readonly fixed?: { readonly [key: string]: string | boolean };
  /** When a form shows it. */
  readonly visible?: InputCondition;
}

export function isNumeric({ type }: InputField): boolean {
  return type === "integer" || type === "number";
}

/** The field's rule in words, to finish the sentence "must be ...". */
export function ruleOf({ type, minimum, maximum, options, pattern, meaning }: InputField): string {
  if (options !== undefined) return `one of ${options.join(", ")}`;
  if (pattern !== undefined) return meaning ?? `text that matches ${pattern}`;
  const noun = type === "integer" ? "a whole number" : "a number";
  if (minimum !== undefined && maximum !== undefined) return `${noun} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${noun} of at least ${minimum}`;
  return maximum === undefined ? noun : `${noun} of at most ${maximum}`;
}
