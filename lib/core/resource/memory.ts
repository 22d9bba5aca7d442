// Internal: the data that the library keeps on constructs of the tree, in one slot each, so that modules have no state.

import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../checks";
import { allowChildId } from "./child-id";

const MEMORY = Symbol.for("cdktf-oci-streaming.memory");

/** The value kept under a key on a construct; made at the first call, and again if it is a construct that left the tree. */
export function remembered<T>(holder: IConstruct, key: string, make: () => T): T {
  const known = recalled(holder, key);
  if (known !== undefined) return known as T;
  const made = make();
  memoryOf(holder).set(key, made);
  return made;
}

/** The value kept under a key, if there is one. */
export function recalled(holder: IConstruct, key: string): unknown {
  const known = memoryOf(holder).get(key);
  return Construct.isConstruct(known) && !isInTree(known) ? undefined : known;
}

function memoryOf(holder: IConstruct): Map<string, unknown> {
  const keeper: IConstruct & { [MEMORY]?: Map<string, unknown> } = holder;
  return (keeper[MEMORY] ??= new Map<string, unknown>());
}

/** The same, once in the stack that contains `scope`. */
export function oncePerStack<T>(scope: IConstruct, key: string, make: (stack: TerraformStack) => T): T {
  const stack = TerraformStack.of(scope);
  return remembered(stack, key, () => make(stack));
}

/** False for a construct that was removed from the tree, or is below such a construct. */
export function isInTree({ node }: IConstruct): boolean {
  return node.scope === undefined || (node.scope.node.tryFindChild(node.id)?.node === node && isInTree(node.scope));
}

/**
 * Evaluates something for a construct that is made only later: a stand-in is in the tree during the call.
 *
 * @param purpose - what it will be, for the error about another construct with its id: "the policy for its key"
 */
export function asIf<T>(scope: Construct, id: string, purpose: string, ask: (probe: Construct) => T): T {
  checkFree(scope, id, purpose);
  const probe = new Construct(scope, id);
  try {
    return ask(probe);
  } finally {
    scope.node.tryRemoveChild(id);
  }
}

/** Rejects a construct outside this library that has an id which the library needs. */
export function checkFree(owner: IConstruct, id: string, purpose: string): void {
  const { node } = owner;
  allowChildId(owner, `the id of ${purpose}`, id);
  const twin = node.tryFindChild(id);
  if (twin === undefined) return;
  const rule = `must be free for ${purpose}`;
  throw refusal(twin.node.path, { what: `the id '${id}'`, rule, remedy: "give this construct another id" });
}
