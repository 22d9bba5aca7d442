// Internal: what the library keeps on a construct of the tree, so that no module has a state: one slot for all of it.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";

const MEMORY = Symbol.for("cdktf-oci-streaming.memory");

/** What is kept under a key on a construct; made when it is first asked for. */
export function remembered<T>(holder: IConstruct, key: string, make: () => T): T {
  const keeper: IConstruct & { [MEMORY]?: Map<string, unknown> } = holder;
  const memory = (keeper[MEMORY] ??= new Map<string, unknown>());
  const known = memory.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  memory.set(key, made);
  return made;
}

/** The same, once in the stack that holds `scope`. */
export function oncePerStack<T>(scope: IConstruct, key: string, make: (stack: TerraformStack) => T): T {
  const stack = TerraformStack.of(scope);
  return remembered(stack, key, () => make(stack));
}
