// Internal: compartments by name: `A:B:C`, relative to the compartment that the policy is attached to.

import { refusal } from "../../core/checks";
import { splitOutsideAtoms, withoutAtoms } from "../../core/token/atoms";

/** Oracle, "Renaming a Compartment". */
const NAME = /^[\p{L}\p{N}_.-]{1,100}$/u;

/** The names in a path, each checked. */
export function checkCompartmentPath(path: string): readonly string[] {
  if (/^ocid1\./i.test(path)) {
    const rule = "must not be an OCID without 'id'";
    throw refusal(undefined, { what: "compartment path", rule, got: path, remedy: `write 'compartment id ${path}'` });
  }
  const parts = splitOutsideAtoms(path, ":");
  if (parts.includes("")) {
    const remedy = "write one colon between two names";
    throw refusal(undefined, { what: "compartment path", rule: "must not have an empty part", got: path, remedy });
  }
  const wrong = parts.find((part) => !NAME.test(withoutAtoms(part, "x")));
  if (wrong === undefined) return parts;
  const rule = "must be 1 to 100 letters, digits, periods, hyphens and underscores";
  throw refusal(undefined, { what: "compartment name", rule, got: wrong });
}
