// IAM can be written only in the tenancy's home region.

import { Annotations, type TerraformProvider, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../checks";
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
   * @param provider - an OCI provider of the same stack whose region is the tenancy's home region
   * @throws ConfigurationError for a provider that is not one of OCI, and for one of another stack
   */
  public static use(stack: TerraformStack, provider: TerraformProvider): void {
    checkProvider(stack, provider);
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

function checkProvider(stack: TerraformStack, provider: TerraformProvider): void {
  const what = "the provider of the home region";
  const got = provider.node.path;
  if (provider.terraformResourceType !== "oci") {
    const remedy = "give what needs another provider that provider itself";
    throw refusal(stack.node.path, { what, rule: "must be a provider of OCI", got, remedy });
  }
  if (TerraformStack.of(provider) === stack) return;
  const remedy = "make one in this stack: Providers.region(stack, region)";
  throw refusal(stack.node.path, { what, rule: "must be in the stack that it is named for", got, remedy });
}

const WARNING =
  "IAM is written through the default OCI provider, which works only if its region is the tenancy's home region; " +
  "name the right one with HomeRegion.use(stack, provider), or derive the stack from OciStack";

function warn(stack: TerraformStack): boolean {
  Annotations.of(stack).addWarning(WARNING);
  return true;
}
