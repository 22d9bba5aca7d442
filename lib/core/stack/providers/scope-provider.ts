// Internal: through which provider a resource of a scope goes, for the parts of a tree that have one of their own.

import { TerraformModule, type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../../checks";
import { type Asking, isAskingOci, isIam, isUnnamed, type OciLike, ociProvidersOf, providerOf } from "./asking";
import { stackOf } from "../dependencies";
import { HomeRegion } from "./home-region";
import { stackSettings } from "../stack-settings";

/**
 * The provider that `Providers.use` gave to a scope or to one around it. Every resource asks, so a stack in which nobody called `use`
 * must answer at once.
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

/** What tells a name of a region from the same name in another one, in a stack that has several: to add to the key of what is taken. */
export function regionKey(scope: IConstruct): readonly string[] {
  const provider = providerOfScope(scope);
  return provider === undefined ? [] : [provider.node.path];
}

/** What is wrong with the providers of a stack that has a default one from the beginning. */
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

/** Terraform takes an alias once, and says so only when it runs. */
export function aliasInUse(alias: string, twin: string): Refusal {
  const rule = `must be unique in its stack, and is that of ${twin} already`;
  const remedy = "use that provider, or give this one another alias";
  return { what: "the alias of a provider", rule, got: alias, remedy };
}

/** The resources and look-ups of OCI in a scope that go through no provider of their own, and depend on the scope's region. */
export function unnamedIn(scope: IConstruct): Asking[] {
  const stack = stackOf(scope);
  return scope.node.findAll().filter((one): one is Asking => isUnnamed(one) && !isIam(one) && stackOf(one) === stack);
}

/** The same, and what got the provider of a scope around this one: whatever another provider for the scope would come too late for. */
export function settledIn(scope: IConstruct): Asking[] {
  const around = providerOfScope(scope);
  const all = scope.node.findAll().filter(isAskingOci);
  const settled = all.filter((one) => isUnnamed(one) || providerOf(one) === around);
  return settled.filter((one) => !isIam(one) && stackOf(one) === stackOf(scope));
}

/** Before a stack is synthesized: names the provider of what was made of the bindings and names none. */
export function writeProviders(stack: TerraformStack): void {
  stackSettings(stack).areProvidersWritten = true;
  for (const one of stack.node.findAll().filter(isUnnamed)) {
    if (stackOf(one) !== stack) continue;
    const provider = isIam(one) ? HomeRegion._of(one) : providerOfScope(one);
    if (provider !== undefined) one.provider = provider;
  }
}

/** What is wrong with IAM that an Aspect makes of the bindings: it goes through the default provider. */
export function lateIam(stack: TerraformStack): string[] {
  if (stackSettings(stack).areProvidersWritten !== true) return [];
  const late = stack.node.findAll().filter((one) => isUnnamed(one) && isIam(one) && stackOf(one) === stack);
  return late.map(({ node: { path } }) => {
    const rule =
      "must be given for IAM that an Aspect makes of the bindings, which comes too late for the home region's";
    return refusal(path, { what: "provider", rule, remedy: "name stack.homeProvider there" }).message;
  });
}

/** What is wrong below a scope with a provider: whatever would go through the default one all the same. */
export function astray(scope: IConstruct): string[] {
  const modules = scope.node
    .findAll()
    .filter((one): one is TerraformModule => one instanceof TerraformModule && one.providers === undefined);
  return [...unnamedIn(scope), ...modules].filter((one) => stackOf(one) === stackOf(scope)).map((one) => strayed(one));
}

function strayed(one: IConstruct): string {
  const { path } = one.node;
  if (one instanceof TerraformModule) {
    const rule = "must be told its providers, since its scope has one of its own";
    return refusal(path, { what: "a module", rule, remedy: "give it providers, or make it in another scope" }).message;
  }
  const isLate = stackSettings(one).areProvidersWritten === true;
  const where = isLate ? "by an Aspect, which comes too late" : "in a plain TerraformStack";
  const rule = `must be given for what is made of the bindings ${where}, since its scope has one of its own`;
  const remedy = isLate
    ? "name the same provider here"
    : "name the same provider here, or derive the stack from OciStack";
  return refusal(path, { what: "provider", rule, remedy }).message;
}
