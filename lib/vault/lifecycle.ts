// Internal: the lifecycle block of what holds keys and secrets.

import { type TerraformResourceLifecycle } from "cdktf";
import { type IConstruct } from "constructs";
import { isProtected } from "../core/stack-settings";

export type Precondition = NonNullable<TerraformResourceLifecycle["precondition"]>[number];

/** The block, or nothing where there is nothing to say. */
export function lifecycleOf(
  resource: IConstruct,
  deletionProtection: boolean | undefined,
  precondition: Precondition[],
): TerraformResourceLifecycle | undefined {
  const preventDestroy = isProtected(resource, deletionProtection);
  if (!preventDestroy && precondition.length === 0) return undefined;
  return { ...(preventDestroy && { preventDestroy }), ...(precondition.length > 0 && { precondition }) };
}
