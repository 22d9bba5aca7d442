// Internal: the provider of a resource in a scope, for parts of a tree that have a separate provider.

import { TerraformModule, type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../../checks";
import { type Asking, isAskingOci, isIam, isUnnamed, type OciLike, ociProvidersOf, providerOf } from "./asking";
import { stackOf } from "../dependencies";
import { HomeRegion } from "./home-region";
import { stackSettings } from "../stack-settings";

/**
 * The provider that `Providers.use` gave to a scope or to one around it. Every resource calls this, so it must be fast for a
 * stack without `use`.
 */
export function providerOfScope(scope: IConstruct): OciLike | undefined {
  const { providers } = stackSettings(scope);
  if (providers === undefined) return undefined;
  // The providers of a stack are those of scopes in it, so one of an outer stack is not found.
  for (let at: IConstruct | undefined = scope; at !== undefined; at = at.node.scope) {
    const provider = providers.get(at);
    if (provider !== undefined) return provider;
  }
  return undefined;
}

/**
 * A key that distinguishes a name in one region from the same name in another, in a stack with several regions; it is added to
 * the key of unique values.
 */
export function regionKey(scope: IConstruct): readonly string[] {
  const provider = providerOfScope(scope);
  return provider === undefined ? [] : [provider.node.path];
}

/** The errors in the providers of a stack that has a default one from the beginning. */
export function secondProviders(stack: TerraformStack): string[] {
  const [first, ...others] = ociProvidersOf(stack);
  const names = new Map(first && [[first.alias, first.node.path]]);
  return others.flatMap(({ alias, node: { path } }) => {
    const twin = names.get(alias);
    names.set(alias, twin ?? path);
    if (twin === undefined) return [];
    if (alias === undefined) return [`${path}: an OciStack has a default OCI provider already; give this one an alias`];
    return [refusal(path, aliasInUse(alias, twin)).message];
  });
}

/** Terraform accepts an alias only once, and reports an error only when it runs. */
export function aliasInUse(alias: string, twin: string): Refusal {
  const rule = `must be unique in its stack, but ${twin} has it already`;
  const remedy = "use that provider, or give this one another alias";
  return { what: "the alias of a provider", rule, got: alias, remedy };
}

/** The resources and look-ups of OCI in a scope that do not name a provider, and depend on the scope's region. */
export function unnamedIn(scope: IConstruct): Asking[] {
  const stack = stackOf(scope);
  return scope.node.findAll().filter((one): one is Asking => isUnnamed(one) && !isIam(one) && stackOf(one) === stack);
}

/**
 * The same, and those with the provider of a scope around this one: for all of them, another provider for the scope would come
 * too late.
 */
export function settledIn(scope: IConstruct): Asking[] {
  const around = providerOfScope(scope);
  const all = scope.node.findAll().filter(isAskingOci);
  const settled = all.filter((one) => isUnnamed(one) || providerOf(one) === around);
  return settled.filter((one) => !isIam(one) && stackOf(one) === stackOf(scope));
}

/** Before a stack is synthesized, sets the provider of resources of the bindings that do not name one. */
export function writeProviders(stack: TerraformStack): void {
  stackSettings(stack).areProvidersWritten = true;
  for (const one of stack.node.findAll().filter(isUnnamed)) {
    if (stackOf(one) !== stack) continue;
    const provider = isIam(one) ? HomeRegion._of(one) : providerOfScope(one);
    if (provider !== undefined) one.provider = provider;
  }
}

/** The errors for IAM resources of the bindings that an Aspect makes, which use the default provider. */
export function lateIam(stack: TerraformStack): string[] {
  if (stackSettings(stack).areProvidersWritten !== true) return [];
  const late = stack.node.findAll().filter((one) => isUnnamed(one) && isIam(one) && stackOf(one) === stack);
  return late.map(({ node: { path } }) => {
    const rule =
      "must be given for IAM resources of the bindings that an Aspect makes, which runs too late to get that of the home region";
    return refusal(path, { what: "provider", rule, remedy: "name stack.homeProvider there" }).message;
  });
}

/** The errors below a scope with a provider: everything that would still use the default one. */
export function astray(scope: IConstruct): string[] {
  const modules = scope.node
    .findAll()
    .filter((one): one is TerraformModule => one instanceof TerraformModule && one.providers === undefined);
  return [...unnamedIn(scope), ...modules].filter((one) => stackOf(one) === stackOf(scope)).map((one) => strayed(one));
}

function strayed(one: IConstruct): string {
  const { path } = one.node;
  if (one instanceof TerraformModule) {
    const rule = "must be given its providers, because its scope has a separate one";
    return refusal(path, { what: "a module", rule, remedy: "give it providers, or create it in another scope" })
      .message;
  }
  const isLate = stackSettings(one).areProvidersWritten === true;
  const where = isLate ? "that an Aspect makes, which runs too late" : "in a plain TerraformStack";
  const rule = `must be given for resources of the bindings ${where}, because the scope has a separate one`;
  const remedy = isLate
    ? "name the same provider here"
    : "name the same provider here, or derive the stack from OciStack";
  return refusal(path, { what: "provider", rule, remedy }).message;
}
