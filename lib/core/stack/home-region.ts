// IAM can be written only in the tenancy's home region.

import { Annotations, type TerraformProvider, type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { oncePerStack } from "../resource/memory";
import { type Part } from "../resource/part";
import { type OwnHomeRegion } from "./own-home-region";
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
    Object.assign(stackSettings(stack), { homeProvider: provider, findHomeRegion: undefined });
  }

  /** The stack's own provider, whose region is found out when something goes through it. @internal */
  public static _found(stack: TerraformStack, own: OwnHomeRegion): void {
    Object.assign(stackSettings(stack), { homeProvider: own.provider, findHomeRegion: () => void own.find() });
  }

  /**
   * The home-region provider of the stack that holds `scope`; undefined where none was named, which the stack then
   * warns about once.
   *
   * @internal
   */
  public static _of(scope: IConstruct): TerraformProvider | undefined {
    const { homeProvider, findHomeRegion } = stackSettings(scope);
    findHomeRegion?.();
    if (homeProvider === undefined) oncePerStack(scope, "warned of the home region", warn);
    return homeProvider;
  }

  /** The part of an IAM resource that says through which provider it is written. @internal */
  public static _part(owner: IConstruct): Part<{ readonly provider?: TerraformProvider }> {
    return { build: () => ({ config: { provider: HomeRegion._of(owner) } }) };
  }
}

const WARNING =
  "IAM is written through the default OCI provider, which works only if its region is the tenancy's home region; " +
  "name the right one with HomeRegion.use(stack, provider), or derive the stack from OciStack";

function warn(stack: TerraformStack): boolean {
  Annotations.of(stack).addWarning(WARNING);
  return true;
}
