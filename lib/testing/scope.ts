// Internal: the scope that a test passes: an app with all of its stacks, one stack, or a construct in it.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";

/**
 * The stacks of an app, or a stack and those below it.
 *
 * @param what - the name of the scope in an error message: "the scope of warnings"
 */
export function stacksIn({ node }: IConstruct, what: string): TerraformStack[] {
  const stacks = node.findAll().filter((one): one is TerraformStack => TerraformStack.isStack(one));
  if (stacks.length > 0) return stacks;
  // An app has no path.
  const at = node.path === "" ? undefined : node.path;
  throw refusal(at, { what, rule: "must be an app or a stack", remedy: "pass the app, or one of its stacks" });
}

/** Rejects a construct of another stack. The document has none of its resources, so every answer would be "none". */
export function checkOfStack(stack: TerraformStack, { node }: IConstruct): void {
  const own = node.scopes.filter((one) => TerraformStack.isStack(one)).at(-1);
  if (own === stack) return;
  const remedy = "use the stack that contains it";
  throw refusal(stack.node.path, { what: "a construct", rule: "must be in the stack", got: node.path, remedy });
}
