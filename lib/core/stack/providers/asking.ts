// Internal: what asks a provider of OCI for something, and which one it goes through.

import { TerraformDataSource, TerraformProvider, TerraformResource, type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { resolvedText } from "../../token/tokens";
import { stackOf } from "../dependencies";

/** The binding of OCI's provider, which an app may have twice. */
export interface OciLike extends TerraformProvider {
  readonly region?: string;
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

/** What asks a provider of OCI for something, and names it or takes the default. */
export type Asking = TerraformResource | TerraformDataSource;

export function isAskingOci(one: IConstruct): one is Asking {
  return isAsking(one) && one.terraformResourceType.startsWith("oci_");
}

function isAsking(one: IConstruct): one is Asking {
  return TerraformResource.isTerraformResource(one) || TerraformDataSource.isTerraformDataSource(one);
}

/** All that asks OCI in a stack. */
export function askingIn(stack: TerraformStack): Asking[] {
  return stack.node.findAll().filter((one): one is Asking => isAskingOci(one) && stackOf(one) === stack);
}

/** What cdktf keeps of `addOverride`, as both engines do. */
interface Overridden {
  readonly rawOverrides: { readonly provider?: unknown };
}

/** The address of a provider that somebody wrote over that of a resource: `oci.us-ashburn-1`. */
function overrideOf(one: Asking): string | undefined {
  const { provider } = (one as unknown as Overridden).rawOverrides;
  return typeof provider === "string" ? resolvedText(one, provider) : undefined;
}

/** Whether something asks OCI through the default provider, as what a user makes of the bindings does at first. */
export function isUnnamed(one: IConstruct): one is Asking {
  return isAskingOci(one) && one.provider === undefined && overrideOf(one) === undefined;
}

/** The provider that was named for something; undefined for the default one, and for one that is not in the stack. */
export function providerOf(one: Asking): OciLike | undefined {
  const override = overrideOf(one);
  if (override === undefined) return one.provider;
  const stack = stackOf(one);
  return (
    stack && ociProvidersOf(stack).find(({ alias }) => override === (alias === undefined ? "oci" : `oci.${alias}`))
  );
}

/**
 * Whether a resource is written in the home region only. Look-ups are answered by every region. What is in an identity domain is asked
 * at the endpoint of the domain, and tokens of `oci_identity_data_plane` are nothing that is kept.
 */
export function isIam(one: Asking): boolean {
  return TerraformResource.isTerraformResource(one) && IAM.test(one.terraformResourceType);
}

const IAM = /^oci_identity_(?!domains_|data_plane_)/;
