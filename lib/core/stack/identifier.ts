// Internal: the names that inputs and outputs can have.

import { type TerraformStack } from "cdktf";
import { refusal } from "../checks";
import { allowChildId } from "../resource/child-id";

/** https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(name);
}

/** Checks what Terraform accepts as the name of a variable or an output; the style of the name is up to the user. */
export function checkIdentifier({ node }: TerraformStack, what: string, name: string): void {
  if (isIdentifier(name)) return;
  throw refusal(node.path, { what, ...IDENTIFIER, remedy: "write it in snake_case, for example subnet_ocid" });
}

export const IDENTIFIER = {
  rule: "must have a name of letters, digits, underscores and hyphens, with a letter or an underscore first",
};

/** The name is also the id of a construct. */
export function checkUnused(stack: TerraformStack, what: string, name: string, remedy: string): void {
  const { node } = stack;
  allowChildId(stack, `the name of ${what}`, name);
  if (node.tryFindChild(name) === undefined) return;
  throw refusal(node.path, { what, rule: "must have a name that nothing else in the stack has", remedy });
}
