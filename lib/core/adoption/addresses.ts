// Internal: where a construct's resources and modules stand in Terraform, and where they stood when it had another path.

import { TerraformElement, TerraformResource, type TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { type Block, isBlock } from "../stack/dependencies";
import { withoutTraces } from "../token/traces";

/** What both engines keep of a name: what was asked for already, and what somebody wrote. */
interface Named {
  readonly _friendlyUniqueId?: string;
  readonly _logicalIdOverride?: string;
}

/**
 * The address of a resource or a module. `friendlyUniqueId` would answer the same, but remember it: an `overrideLogicalId` that
 * comes later would change nothing.
 */
export function addressOf(block: Block): string {
  const { _friendlyUniqueId: asked, _logicalIdOverride: written } = block as unknown as Named;
  return addressFor(block, asked ?? written ?? block.cdktfStack.getLogicalId(block));
}

/** The type of a resource, or `module`. */
export function typeOf(block: Block): string {
  return TerraformResource.isTerraformResource(block) ? block.terraformResourceType : MODULE;
}

/** What an address of a module has in the place of a type. */
export const MODULE = "module";

/** The address that a block would have under other ids below its stack: the stack is asked, which may have rules of its own. */
export function addressUnder(block: Block, ids: readonly string[]): string {
  const { cdktfStack: stack } = block;
  return addressFor(
    block,
    withoutTraces(() => nameUnder(stack, stack, ids)),
  );
}

function addressFor(block: Block, name: string): string {
  return `${typeOf(block)}.${name}`;
}

/** What is not there stands there for the time of the question. */
function nameUnder(stack: TerraformStack, scope: Construct, [id = "", ...below]: readonly string[]): string {
  const there: unknown = scope.node.tryFindChild(id);
  const one = Construct.isConstruct(there) ? there : new TerraformElement(scope, id);
  try {
    if (below.length > 0) return nameUnder(stack, one, below);
    return stack.getLogicalId(TerraformElement.isTerraformElement(one) ? one : one.node);
  } finally {
    if (one !== there) scope.node.tryRemoveChild(one.node.id);
  }
}

/** The resource or module at a path below a stack. */
export function blockAt(stack: TerraformStack, ids: readonly string[]): Block | undefined {
  let at: IConstruct | undefined = stack;
  for (const id of ids) at = at?.node.tryFindChild(id);
  return at !== undefined && isBlock(at) ? at : undefined;
}

/** The ids from below a construct to one in it: none for itself. */
export function idsBelow(construct: IConstruct, one: IConstruct): string[] {
  const { scopes } = one.node;
  return scopes.slice(scopes.indexOf(construct) + 1).map(({ node }) => node.id);
}

/** The ids of a path without those of what every construct calls its main resource: `pool/orders`. */
export function pathBelow(construct: IConstruct, one: IConstruct): string {
  const ids = idsBelow(construct, one);
  return (ids.at(-1) === MAIN && ids.length > 1 ? ids.slice(0, -1) : ids).join("/");
}

/** The id of the main resource of a construct. */
export const MAIN = "Resource";

/** The path of a construct by its resource: the id of the main one says nothing. */
export function pathOf({ node }: IConstruct): string {
  return node.id === MAIN && node.scope !== undefined ? node.scope.node.path : node.path;
}
