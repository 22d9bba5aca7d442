// A provider of its own for a part of a stack, and the providers of further regions.

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
 * What goes through two providers cannot be connected: a stream, and the rule, connector, alarm or network that belongs to it, are
 * of one region.
 */
export class Providers {
  /**
   * Sends whatever is in a construct through a provider: all resources below it, and what is looked up there. A construct further
   * down can have another one.
   *
   * Policies, groups, users and whatever else IAM has still go through the home region. Resources of the bindings that name a
   * provider themselves, with `addOverride` too, go through that one; those that name none get the provider of their scope in an `OciStack`, and are refused in a
   * plain `TerraformStack`. `Testing.synth`, which prepares no stack, leaves those as they are.
   *
   * Another provider for what was deployed already makes it anew in the new region: the provider does not find it there, and what is
   * in the old region is forgotten and lives on.
   *
   * @param scope - a construct in which there are no resources yet; it can be the stack
   * @param provider - an OCI provider with an alias in the same stack: `Providers.region(...)`, `stack.homeProvider`, or your own
   * @throws ConfigurationError for a scope in no stack, one that has a provider, and one that has resources or look-ups; for a
   * provider that is not one of OCI, is in another stack, has no alias, or has that of another
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
   * The provider of a further region. It is made once: a second call returns the same one. It has no credentials of its own, and
   * nothing goes through it until it is given to `use`, or to a resource of the bindings.
   *
   * The tenancy must be subscribed to the region.
   *
   * @param region - the identifier of a region such as `us-ashburn-1`, or an input, which needs an alias
   * @param alias - what the provider is called in Terraform: letters, digits, hyphens and underscores, a digit or hyphen not first.
   * Default: the region
   * @throws ConfigurationError for what is not the identifier of a region, for an alias that another provider of the stack has,
   * or that Terraform would not take, and for an input without an alias
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

/** What an identifier in Terraform is; `us-ashburn-1` is one. */
const ALIAS = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** What has no credentials of its own works in the tenancy of the default provider, which is of one realm. */
function checkRealm(stack: TerraformStack, region: string): void {
  const home = ociProvidersOf(stack).find(({ alias }) => alias === undefined)?.region ?? "";
  const [own, other] = [home, region].map((one) => (isKnown(one) ? realmOf(one) : undefined));
  if (own === undefined || other === undefined || own === other) return;
  const rule = `must be of the realm ${own}, as ${home} is, and is of ${other}`;
  throw refusal(stack.node.path, {
    what: "region",
    rule,
    got: region,
    remedy: "a tenancy has regions of its own realm only",
  });
}

function isProviderOf(made: IConstruct, alias: string, region: string): made is OciLike {
  if (!TerraformProvider.isTerraformProvider(made) || !isOci(made) || made.alias !== alias) return false;
  return resolvedText(made, made.region ?? "") === resolvedText(made, region);
}

const NO_STACK: Refusal = {
  what: "a scope with a provider of its own",
  rule: "must be a stack or a construct in one",
  remedy: "call Providers.use in the stack that has the provider",
};

const TWICE = { what: "the provider of a scope", remedy: "give it to a construct in this one" };

function twiceRule(before: TerraformProvider): string {
  return `must be given once, and is ${before.node.path} already`;
}

const NO_ALIAS: Refusal = {
  what: "the alias of a provider",
  rule: "must be given where Terraform learns the region only when it runs",
  remedy: 'give it: Providers.region(stack, region, "standby")',
};

const BAD_ALIAS = {
  what: "the alias of a provider",
  rule: "must be letters, digits, hyphens and underscores, a digit or a hyphen not first",
  remedy: "write standby for example, or leave it out for the name of the region",
};

function tooLate(first: IConstruct): Refusal {
  const rule = `must be given before its resources are made, and ${first.node.path} is there already`;
  return { what: "the provider of a scope", rule, remedy: "call Providers.use right after the scope is made" };
}

function checkProvider(at: string, stack: TerraformStack, provider: TerraformProvider): void {
  const { path } = provider.node;
  const what = "the provider of a scope";
  if (!isOci(provider)) {
    const remedy = "give what needs another provider that provider itself";
    throw refusal(at, { what, rule: "must be a provider of OCI", got: path, remedy });
  }
  if (stackOf(provider) !== stack) {
    const remedy = "make one in this stack: Providers.region(stack, region)";
    throw refusal(at, { what, rule: "must be in the stack of the scope", got: path, remedy });
  }
  if (provider.alias === undefined) {
    const rule = "must have an alias; the default provider is that of every scope that has none";
    throw refusal(at, { what, rule, got: path, remedy: "give it an alias, or leave the call out" });
  }
  const twin = ociProvidersOf(stack).find((one) => one !== provider && one.alias === provider.alias);
  if (twin !== undefined) throw refusal(at, aliasInUse(provider.alias, twin.node.path));
}
