// Internal: grants and connectors need to know where something lives, and an import by OCID alone does not.

import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { type Compartment } from "../compartment";

/**
 * The compartment, or a refusal that names the import that knows it.
 *
 * @param what - what needs it: "a grant on a stream"
 * @param importer - what to use instead: "Stream.fromStreamAttributes"
 */
export function requireCompartment(
  construct: IConstruct,
  compartment: Compartment | undefined,
  what: string,
  importer: string,
): Compartment {
  if (compartment !== undefined) return compartment;
  throw refusal(construct.node.path, {
    what,
    rule: "needs the compartment, which is not known of this import",
    remedy: `use ${importer}`,
  });
}
