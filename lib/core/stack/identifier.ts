// Internal: what inputs and outputs can be called.

import { type TerraformStack } from "cdktf";
import { refusal } from "../checks";

export function checkIdentifier({ node }: TerraformStack, what: string, name: string, remedy: string): void {
  if (/^[a-z_][a-z0-9_]*$/.test(name)) return;
  throw refusal(node.path, { what, rule: "must have a name of lower-case letters, digits and underscores", remedy });
}

/** The name is the id of a construct, too. */
export function checkUnused({ node }: TerraformStack, what: string, name: string, remedy: string): void {
  if (node.tryFindChild(name) === undefined) return;
  throw refusal(node.path, { what, rule: "must have a name that nothing else in the stack has", remedy });
}
