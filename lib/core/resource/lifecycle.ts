// Internal: the lifecycle block of what holds messages, keys or secrets.

import { type TerraformResourceLifecycle } from "cdktf";
import { type IConstruct } from "constructs";
import { isProtected } from "../stack/stack-settings";

/** What must hold before a resource is made or changed, or of what Terraform finds. */
export type Condition = NonNullable<TerraformResourceLifecycle["precondition"]>[number];

/** The block, or nothing where there is nothing to say. */
export function lifecycleOf(
  resource: IConstruct,
  deletionProtection: boolean | undefined,
  precondition: Condition[],
): TerraformResourceLifecycle | undefined {
  const preventDestroy = isProtected(resource, deletionProtection);
  if (!preventDestroy && precondition.length === 0) return undefined;
  return { ...(preventDestroy && { preventDestroy }), ...(precondition.length > 0 && { precondition }) };
}
