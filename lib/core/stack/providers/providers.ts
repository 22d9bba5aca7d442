// Separate providers for parts of a stack, and providers for other regions.

import { TerraformProvider, type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../../checks";
import { checkFree } from "../../resource/memory";
import { checkRegion, realmOf } from "../../regions";
import { isKnown, resolvedText } from "../../token/tokens";
import { isOci, ociProvidersOf, type OciLike } from "./asking";
import { stackOf } from "../dependencies";
import { foreignReferences } from "./one-region";
import { ociProvider } from "./oci-provider";
import { aliasInUse, astray, settledIn } from "./scope-provider";
import { stackSettings } from "../stack-settings";

/**
 * The providers of the parts of a stack: for a second region, for the home region, or for other credentials.
 *
 * Resources of two providers cannot be connected: a stream must be in the same region as its rule, connector, alarm or network.
 */
export class Providers {
  /**
   * Uses a provider for everything in a construct: all resources and look-ups below it. A construct further down can have another
   * one.
   *
   * Policies, groups, users and other IAM resources still go through the home region. Resources of the bindings that name a
   * provider, including with `addOverride`, keep it; those without one get the provider of their scope in an `OciStack`, and
   * cause an error in a plain `TerraformStack`. `Testing.synth`, which does not prepare the stack, leaves them as they are.
   *
   * Another provider for deployed resources creates them again in the new region: the provider does not find them there, and
   * Terraform forgets those in the old region, which continue to exist.
   *
   * @param scope - a construct without resources so far; it can be the stack
   * @param provider - an OCI provider with an alias in the same stack: `Providers.region(...)`, `stack.homeProvider`, or your own
   * @throws ConfigurationError for a scope that is outside a stack, or that already has a provider, resources or look-ups; for a
   * provider that is not an OCI provider, is in another stack, has no alias, or has the alias of another provider
   */
  public static use(scope: IConstruct, provider: TerraformProvider): void {
    const stack = stackOf(scope);
    const at = scope.node.path;
    if (stack === undefined) throw refusal(at === "" ? undefined : at, NO_STACK);
    checkProvider(at, stack, provider);
    const settings = stackSettings(stack);
    const before = settings.providers?.get(scope);
    if (before !== undefined) throw refusal(at, { ...TWICE, got: provider.node.path, rule: twiceRule(before) });
    const [first] = settledIn(scope);
    if (first !== undefined) throw refusal(at, tooLate(first));
    if (settings.providers === undefined) stack.node.addValidation({ validate: () => foreignReferences(stack) });
    settings.providers = new Map([...(settings.providers ?? []), [scope, provider]]);
    scope.node.addValidation({ validate: () => astray(scope) });
  }

  /**
   * The provider of another region. It is made once: a second call returns the same one. It has no separate credentials, and is
   * not used until it is passed to `use`, or to a resource of the bindings.
   *
   * The tenancy must be subscribed to the region.
   *
   * @param region - the identifier of a region such as `us-ashburn-1`, or an input, which needs an alias
   * @param alias - the name of the provider in Terraform: letters, digits, hyphens and underscores, not beginning with a digit or
   * a hyphen. Default: the region
   * @throws ConfigurationError if the region is not the identifier of a region, for an alias that another provider of the stack
   * has or that Terraform would not accept, and for an input without an alias
   */
  public static region(stack: TerraformStack, region: string, alias?: string): TerraformProvider {
    const at = stack.node.path;
    checkRegion(at, "region", region);
    checkRealm(stack, region);
    const name = alias ?? region;
    if (!isKnown(name)) throw refusal(at, NO_ALIAS);
    if (!ALIAS.test(name)) throw refusal(at, { ...BAD_ALIAS, got: name });
    const id = `oci-${name}`;
    const made = stack.node.tryFindChild(id);
    if (made !== undefined && isProviderOf(made, name, region)) return made;
    const twin = ociProvidersOf(stack).find((one) => one.alias === name);
    if (twin !== undefined) throw refusal(at, aliasInUse(name, twin.node.path));
    checkFree(stack, id, "the provider of a region");
    return ociProvider(stack, id, { region, alias: name });
  }
}

/** The form of a Terraform identifier; `us-ashburn-1` is one. */
const ALIAS = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** A provider without separate credentials works in the tenancy of the default provider, which is in one realm. */
function checkRealm(stack: TerraformStack, region: string): void {
  const home = ociProvidersOf(stack).find(({ alias }) => alias === undefined)?.region ?? "";
  const [own, other] = [home, region].map((one) => (isKnown(one) ? realmOf(one) : undefined));
  if (own === undefined || other === undefined || own === other) return;
  const rule = `must be in the realm ${own}, like ${home}, but is in ${other}`;
  throw refusal(stack.node.path, {
    what: "region",
    rule,
    got: region,
    remedy: "choose one of that realm, because a tenancy has regions of its own realm only",
  });
}

function isProviderOf(made: IConstruct, alias: string, region: string): made is OciLike {
  if (!TerraformProvider.isTerraformProvider(made) || !isOci(made) || made.alias !== alias) return false;
  return resolvedText(made, made.region ?? "") === resolvedText(made, region);
}

const NO_STACK: Refusal = {
  what: "a scope with its own provider",
  rule: "must be a stack or a construct in one",
  remedy: "call Providers.use in the stack that has the provider",
};

const TWICE = { what: "the provider of a scope", remedy: "give it to a construct in this one" };

function twiceRule(before: TerraformProvider): string {
  return `must be given once, but is ${before.node.path} already`;
}

const NO_ALIAS: Refusal = {
  what: "the alias of a provider",
  rule: "must be given if Terraform learns the region only when it runs",
  remedy: 'give it: Providers.region(stack, region, "standby")',
};

const BAD_ALIAS = {
  what: "the alias of a provider",
  rule: "must be letters, digits, hyphens and underscores, and must not begin with a digit or a hyphen",
  remedy: "write for example standby, or leave it out to use the name of the region",
};

function tooLate(first: IConstruct): Refusal {
  const rule = `must be given before its resources are made, but ${first.node.path} exists already`;
  return { what: "the provider of a scope", rule, remedy: "call Providers.use right after the scope is made" };
}

function checkProvider(at: string, stack: TerraformStack, provider: TerraformProvider): void {
  const { path } = provider.node;
  const what = "the provider of a scope";
  if (!isOci(provider)) {
    const remedy = "set another provider on the resources that need it";
    throw refusal(at, { what, rule: "must be an OCI provider", got: path, remedy });
  }
  if (stackOf(provider) !== stack) {
    const remedy = "create one in this stack: Providers.region(stack, region)";
    throw refusal(at, { what, rule: "must be in the stack of the scope", got: path, remedy });
  }
  if (provider.alias === undefined) {
    const rule = "must have an alias; the default provider is that of every scope without a provider";
    throw refusal(at, { what, rule, got: path, remedy: "give it an alias, or leave out the call" });
  }
  const twin = ociProvidersOf(stack).find((one) => one !== provider && one.alias === provider.alias);
  if (twin !== undefined) throw refusal(at, aliasInUse(provider.alias, twin.node.path));
}
