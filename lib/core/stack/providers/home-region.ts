// IAM can be written only in the tenancy's home region.

import { Annotations, type TerraformProvider, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../../checks";
import { isInTree, oncePerStack } from "../../resource/memory";
import { type Part } from "../../resource/part";
import { askingIn, isIam, isUnnamed } from "./asking";
import { type OwnHomeRegion } from "./own-home-region";
import { stackSettings } from "../stack-settings";

/**
 * The provider through which policies, groups and users are written.
 *
 * An `OciStack` has one of its own. In a plain `TerraformStack`, name it once, before the first policy.
 */
export class HomeRegion {
  /**
   * Writes all IAM resources of a stack through `provider`. In a plain `TerraformStack`, those of the bindings must name it themselves.
   *
   * @param provider - an OCI provider of the same stack whose region is the tenancy's home region
   * @throws ConfigurationError for a provider that is not one of OCI, for one of another stack, and after IAM was written through
   * another one
   */
  public static use(stack: TerraformStack, provider: TerraformProvider): void {
    checkProvider(stack, provider);
    checkUnused(stack, provider);
    // An OciStack has one before, and names it for whatever names none.
    if (stackSettings(stack).homeProvider === undefined) stack.node.addValidation({ validate: () => strayIam(stack) });
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
    return { build: () => ({ config: { provider: written(owner) } }) };
  }
}

/** The provider of what a construct is about to write. */
function written(owner: IConstruct): TerraformProvider | undefined {
  const settings = stackSettings(owner);
  const { firstIam: first } = settings;
  if (first === undefined || !isInTree(first)) settings.firstIam = owner;
  return HomeRegion._of(owner);
}

/** What is written already stays with the provider that it has. */
function checkUnused(stack: TerraformStack, provider: TerraformProvider): void {
  const { firstIam: first, homeProvider } = stackSettings(stack);
  if (first === undefined || !isInTree(first) || provider === homeProvider) return;
  const rule = `must be named before IAM is written, and ${first.node.path} is there already`;
  const remedy = "call HomeRegion.use right after the provider is made";
  throw refusal(stack.node.path, { what: "the provider of the home region", rule, remedy });
}

/** What is wrong with IAM of the bindings in a plain stack: it goes through the default provider. */
function strayIam(stack: TerraformStack): string[] {
  if (stackSettings(stack).homeProvider?.alias === undefined) return [];
  const stray = askingIn(stack).filter((one) => isUnnamed(one) && isIam(one));
  return stray.map(({ node: { path } }) => {
    const rule =
      "must be given for IAM that is made of the bindings in a plain TerraformStack, since the home region has one of its own";
    const remedy = "name the same provider here, or derive the stack from OciStack";
    return refusal(path, { what: "provider", rule, remedy }).message;
  });
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
