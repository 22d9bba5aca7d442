// Internal: through which provider a resource of a scope goes, for the parts of a tree that have one of their own.

import { TerraformDataSource, TerraformModule, TerraformProvider, TerraformResource, type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../checks";
import { stackOf } from "./dependencies";
import { HomeRegion } from "./home-region";
import { stackSettings } from "./stack-settings";

/** The binding of OCI's provider, which an app may have twice. */
export interface OciLike extends TerraformProvider {
  readonly region?: string;
}

/** What asks a provider of OCI for something, and names it or takes the default. */
export type Asking = TerraformResource | TerraformDataSource;

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

export function isOci(provider: TerraformProvider): provider is OciLike {
  return provider.terraformResourceType === "oci";
}

/** The providers of OCI in a stack, in the order in which they were made. */
export function ociProvidersOf(stack: TerraformStack): OciLike[] {
  return stack.node
    .findAll()
    .filter((one): one is OciLike => TerraformProvider.isTerraformProvider(one) && isOci(one))
    .filter((one) => stackOf(one) === stack);
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
  const settled = all.filter((one) => one.provider === undefined || one.provider === around);
  return settled.filter((one) => !isIam(one) && stackOf(one) === stackOf(scope));
}

/** Whether something asks OCI through the default provider, as what a user makes of the bindings does at first. */
function isUnnamed(one: IConstruct): one is Asking {
  return isAskingOci(one) && one.provider === undefined;
}

function isAskingOci(one: IConstruct): one is Asking {
  return isAsking(one) && one.terraformResourceType.startsWith("oci_");
}

function isAsking(one: IConstruct): one is Asking {
  return TerraformResource.isTerraformResource(one) || TerraformDataSource.isTerraformDataSource(one);
}

/**
 * Whether a resource is written in the home region only. Look-ups are answered by every region. What is in an identity domain is asked
 * at the endpoint of the domain, and tokens of `oci_identity_data_plane` are nothing that is kept.
 */
function isIam(one: Asking): boolean {
  return TerraformResource.isTerraformResource(one) && IAM.test(one.terraformResourceType);
}

const IAM = /^oci_identity_(?!domains_|data_plane_)/;

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

/** All that asks OCI in a stack. */
export function askingIn(stack: TerraformStack): Asking[] {
  return stack.node.findAll().filter((one): one is Asking => isAskingOci(one) && stackOf(one) === stack);
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
