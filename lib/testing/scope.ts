// Internal: what a test hands over: an app, with all of its stacks, or one stack.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";

/**
 * The stacks of an app, or a stack and those below it.
 *
 * @param what - what the scope is of: "the scope of warnings"
 */
export function stacksIn({ node }: IConstruct, what: string): TerraformStack[] {
  const stacks = node.findAll().filter((one): one is TerraformStack => TerraformStack.isStack(one));
  if (stacks.length > 0) return stacks;
  // An app has no path.
  const at = node.path === "" ? undefined : node.path;
  throw refusal(at, { what, rule: "must be an app or a stack", remedy: "give the app, or one of its stacks" });
}
