// Internal: the kind of resource whose OCID a reference stands for, as far as it is known: for an input that was declared with a
// kind, the id of a resource, or an argument whose name determines the kind.

import { OCID_WORDS } from "./ocid-words";
import { Input } from "./stack/inputs/input";
import { choicesOf } from "./referred-choices";
import { referredIn } from "./token/tokens";

/** A reference in words for an error message, and the words of the kinds that it can have: empty if it is not an OCID. */
export interface ReferredKind {
  readonly what: string;
  readonly words: readonly string[];
}

/** The kind of a string that is a single reference; undefined if only Terraform can know it. */
export function referredKind(text: string): ReferredKind | undefined {
  return referredKinds(text)[0];
}

/** The same for each reference among which a Terraform function chooses: `Fn.coalesce([...])`. */
export function referredKinds(text: string): ReferredKind[] {
  return choicesOf(text).flatMap((choice) => kindOf(choice) ?? []);
}

function kindOf(text: string): ReferredKind | undefined {
  const input = inputIn(text);
  if (input !== undefined) {
    const { name, kinds } = input.field;
    return kinds && { what: `the input '${name}'`, words: kinds.map(({ word }) => word) };
  }
  const { identifier = "" } = referredIn(text) ?? {};
  const [, type = "", attribute = ""] = /^(?:data\.)?(oci_\w+)\.[\w-]+\.(\w+)$/.exec(identifier) ?? [];
  const words = attribute === "id" ? wordsOf(OCID_WORDS[type]) : NAMED[attribute];
  return words && { what: identifier, words };
}

/** The inputs that a single reference stands for: one, or those among which a function chooses. */
export function inputsIn(text: string): Input[] {
  return choicesOf(text).flatMap((choice) => inputIn(choice) ?? []);
}

function inputIn(text: string): Input | undefined {
  const { identifier = "", stack } = referredIn(text) ?? {};
  const [, name] = /^var\.([^.[\]]+)$/.exec(identifier) ?? [];
  const found = name === undefined ? undefined : stack?.node.tryFindChild(name);
  return found instanceof Input ? found : undefined;
}

function wordsOf(word: string | undefined): readonly string[] | undefined {
  return word === undefined ? undefined : [word];
}

/** The kinds of arguments and attributes that any resource can have; the name of a resource is not an OCID. */
const NAMED: { readonly [attribute: string]: readonly string[] | undefined } = {
  compartment_id: ["compartment", "tenancy"],
  display_name: [],
  name: [],
  stream_pool_id: ["streampool"],
  subnet_id: ["subnet"],
  vcn_id: ["vcn"],
};
