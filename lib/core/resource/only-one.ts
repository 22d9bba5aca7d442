// Internal: a look-up by name if the provider has only a list.

import { type Condition } from "./part";

/** A look-up in a list of the provider. */
export interface Listed {
  /** The attribute that is the list: "groups". */
  readonly list: string;
  /** "group of this tenancy". */
  readonly noun: string;
  readonly name: string;
  /** The import that does not look anything up: "Group.fromGroupId". */
  readonly importer: string;
  /** What that import needs. By default, "its OCID". */
  readonly by?: string;
}

/** The condition for the data source: exactly one item has the name. */
export function onlyOne({ list, noun, name, importer, by = "its OCID" }: Listed): Condition {
  // A message is a Terraform template, in which `%{` would begin a directive.
  const written = name.replaceAll("%{", "%%{");
  const errorMessage = `Exactly one ${noun} must be called '${written}': correct the name, or import it by ${by} with ${importer}.`;
  return { condition: `\${try(length(self.${list}), 0) == 1}`, errorMessage };
}
