// IAM resources can be written only in the tenancy's home region.

import { Annotations, type TerraformProvider, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../../checks";
import { isInTree, oncePerStack } from "../../resource/memory";
import { type Part } from "../../resource/part";
import { askingIn, isIam, isUnnamed } from "./asking";
import { type OwnHomeRegion } from "./own-home-region";
import { stackSettings } from "../stack-settings";

/**
 * The provider for policies, groups and users.
 *
 * An `OciStack` has its own. In a plain `TerraformStack`, name it once, before the first policy.
 */
export class HomeRegion {
  /**
   * Uses `provider` for all IAM resources of a stack. In a plain `TerraformStack`, resources of the bindings must name it
   * themselves.
   *
   * @param provider - an OCI provider of the same stack whose region is the tenancy's home region
   * @throws ConfigurationError for a provider that is not an OCI provider or is in another stack, and after IAM resources were
   * written through another one
   */
  public static use(stack: TerraformStack, provider: TerraformProvider): void {
    checkProvider(stack, provider);
    checkUnused(stack, provider);
    // An OciStack has one already, and sets it for resources that do not name one.
    if (stackSettings(stack).homeProvider === undefined) stack.node.addValidation({ validate: () => strayIam(stack) });
    Object.assign(stackSettings(stack), { homeProvider: provider, findHomeRegion: undefined });
  }

  /** The stack's own provider, whose region is determined when it is first used. @internal */
  public static _found(stack: TerraformStack, own: OwnHomeRegion): void {
    Object.assign(stackSettings(stack), { homeProvider: own.provider, findHomeRegion: () => void own.find() });
  }

  /**
   * The home-region provider of the stack that contains `scope`; undefined if none was named, for which the stack adds one
   * warning.
   *
   * @internal
   */
  public static _of(scope: IConstruct): TerraformProvider | undefined {
    const { homeProvider, findHomeRegion } = stackSettings(scope);
    findHomeRegion?.();
    if (homeProvider === undefined) oncePerStack(scope, "warned of the home region", warn);
    return homeProvider;
  }

  /** The part of an IAM resource that sets its provider. @internal */
  public static _part(owner: IConstruct): Part<{ readonly provider?: TerraformProvider }> {
    return { build: () => ({ config: { provider: written(owner) } }) };
  }
}

/** The provider for the IAM resource that a construct is about to write. */
function written(owner: IConstruct): TerraformProvider | undefined {
  const settings = stackSettings(owner);
  const { firstIam: first } = settings;
  if (first === undefined || !isInTree(first)) settings.firstIam = owner;
  return HomeRegion._of(owner);
}

/** Resources that are written already keep their provider. */
function checkUnused(stack: TerraformStack, provider: TerraformProvider): void {
  const { firstIam: first, homeProvider } = stackSettings(stack);
  if (first === undefined || !isInTree(first) || provider === homeProvider) return;
  const rule = `must be named before IAM resources are written, but ${first.node.path} exists already`;
  const remedy = "call HomeRegion.use right after the provider is made";
  throw refusal(stack.node.path, { what: "the provider of the home region", rule, remedy });
}

/** The errors for IAM resources of the bindings in a plain stack, which use the default provider. */
function strayIam(stack: TerraformStack): string[] {
  if (stackSettings(stack).homeProvider?.alias === undefined) return [];
  const stray = askingIn(stack).filter((one) => isUnnamed(one) && isIam(one));
  return stray.map(({ node: { path } }) => {
    const rule =
      "must be given for IAM resources of the bindings in a plain TerraformStack, because the home region has a separate one";
    const remedy = "name the same provider here, or derive the stack from OciStack";
    return refusal(path, { what: "provider", rule, remedy }).message;
  });
}

function checkProvider(stack: TerraformStack, provider: TerraformProvider): void {
  const what = "the provider of the home region";
  const got = provider.node.path;
  if (provider.terraformResourceType !== "oci") {
    const remedy = "set another provider on the resources that need it";
    throw refusal(stack.node.path, { what, rule: "must be an OCI provider", got, remedy });
  }
  if (TerraformStack.of(provider) === stack) return;
  const remedy = "create one in this stack: Providers.region(stack, region)";
  throw refusal(stack.node.path, { what, rule: "must be in the stack for which it is named", got, remedy });
}

const WARNING =
  "IAM resources are written through the default OCI provider, which works only if its region is the tenancy's home region; " +
  "name the right one with HomeRegion.use(stack, provider), or derive the stack from OciStack";

function warn(stack: TerraformStack): boolean {
  Annotations.of(stack).addWarning(WARNING);
  return true;
}
