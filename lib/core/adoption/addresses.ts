// Internal: the Terraform addresses of a construct's resources and modules, now and when it had another path.

import { TerraformElement, TerraformResource, type TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { type Block, isBlock } from "../stack/dependencies";
import { withoutTraces } from "../token/traces";

/** The record of a name that both engines keep: the name that was read, and an override. */
interface Named {
  readonly _friendlyUniqueId?: string;
  readonly _logicalIdOverride?: string;
}

/**
 * The address of a resource or a module. `friendlyUniqueId` would return the same, but also store it: a later `overrideLogicalId`
 * would have no effect.
 */
export function addressOf(block: Block): string {
  const { _friendlyUniqueId: asked, _logicalIdOverride: written } = block as unknown as Named;
  return addressFor(block, asked ?? written ?? block.cdktfStack.getLogicalId(block));
}

/** The type of a resource, or `module`. */
export function typeOf(block: Block): string {
  return TerraformResource.isTerraformResource(block) ? block.terraformResourceType : MODULE;
}

/** The word that an address of a module has in place of a type. */
export const MODULE = "module";

/**
 * The address that a block would have under other ids below its stack: the stack determines it, because it may have its own
 * rules.
 */
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

/** A missing construct is added during the call. */
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

/** The ids of a path without the id that every construct has for its main resource: `pool/orders`. */
export function pathBelow(construct: IConstruct, one: IConstruct): string {
  const ids = idsBelow(construct, one);
  return (ids.at(-1) === MAIN && ids.length > 1 ? ids.slice(0, -1) : ids).join("/");
}

/** The id of the main resource of a construct. */
export const MAIN = "Resource";

/** The path of a construct from its resource, without the id of the main resource. */
export function pathOf({ node }: IConstruct): string {
  return node.id === MAIN && node.scope !== undefined ? node.scope.node.path : node.path;
}
