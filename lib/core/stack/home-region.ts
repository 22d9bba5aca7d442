// IAM can be written only in the tenancy's home region.

import { Annotations, type TerraformProvider, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { stackSettings } from "./stack-settings";

/**
 * The provider through which policies, groups and users are written.
 *
 * An `OciStack` has one of its own. In a plain `TerraformStack`, name it once, before the first policy.
 */
export class HomeRegion {
  /**
   * Writes all IAM resources of a stack through `provider`.
   *
   * @param provider - an aliased OCI provider whose region is the tenancy's home region
   */
  public static use(stack: TerraformStack, provider: TerraformProvider): void {
    stackSettings(stack).homeProvider = provider;
  }

  /**
   * The home-region provider of the stack that holds `scope`; undefined where none was named, which the stack then
   * warns about once.
   *
   * @internal
   */
  public static _of(scope: IConstruct): TerraformProvider | undefined {
    const settings = stackSettings(scope);
    if (settings.homeProvider === undefined) warnOnce(TerraformStack.of(scope));
    return settings.homeProvider;
  }
}

const WARNING =
  "IAM is written through the default OCI provider, which works only if its region is the tenancy's home region; " +
  "name the right one with HomeRegion.use(stack, provider), or derive the stack from OciStack";

function warnOnce(stack: TerraformStack): void {
  const warned = stack.node.metadata.some((entry) => entry.data === WARNING);
  if (!warned) Annotations.of(stack).addWarning(WARNING);
}
