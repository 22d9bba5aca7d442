// The main resource of a construct, for overrides and other features of cdktf.

import { TerraformResource } from "cdktf";
import { type IConstruct } from "constructs";

/** The main resource of a construct. */
export function mainResource({ node }: IConstruct): TerraformResource {
  const found: unknown = node.findChild("Resource");
  if (TerraformResource.isTerraformResource(found)) return found;
  throw new Error(`${node.path} has no main resource`);
}
