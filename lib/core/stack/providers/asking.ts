// Internal: resources and look-ups of OCI, and the provider that each of them uses.

import { TerraformDataSource, TerraformProvider, TerraformResource, type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { resolvedText } from "../../token/tokens";
import { stackOf } from "../dependencies";

/** The binding of the OCI provider, of which an app may have two copies. */
export interface OciLike extends TerraformProvider {
  readonly region?: string;
}

export function isOci(provider: TerraformProvider): provider is OciLike {
  return provider.terraformResourceType === "oci";
}

/** The OCI providers in a stack, in the order in which they were made. */
export function ociProvidersOf(stack: TerraformStack): OciLike[] {
  return stack.node
    .findAll()
    .filter((one): one is OciLike => TerraformProvider.isTerraformProvider(one) && isOci(one))
    .filter((one) => stackOf(one) === stack);
}

/** A resource or look-up that uses an OCI provider: a named one, or the default. */
export type Asking = TerraformResource | TerraformDataSource;

export function isAskingOci(one: IConstruct): one is Asking {
  return isAsking(one) && one.terraformResourceType.startsWith("oci_");
}

function isAsking(one: IConstruct): one is Asking {
  return TerraformResource.isTerraformResource(one) || TerraformDataSource.isTerraformDataSource(one);
}

/** All resources and look-ups of OCI in a stack. */
export function askingIn(stack: TerraformStack): Asking[] {
  return stack.node.findAll().filter((one): one is Asking => isAskingOci(one) && stackOf(one) === stack);
}

/** The record of `addOverride` that both engines keep. */
interface Overridden {
  readonly rawOverrides: { readonly provider?: unknown };
}

/** The address of a provider that an override sets for a resource: `oci.us-ashburn-1`. */
function overrideOf(one: Asking): string | undefined {
  const { provider } = (one as unknown as Overridden).rawOverrides;
  return typeof provider === "string" ? resolvedText(one, provider) : undefined;
}

/** Whether a resource uses the default OCI provider, as resources of the bindings initially do. */
export function isUnnamed(one: IConstruct): one is Asking {
  return isAskingOci(one) && one.provider === undefined && overrideOf(one) === undefined;
}

/** The provider named for a resource; undefined for the default provider, and for one that is not in the stack. */
export function providerOf(one: Asking): OciLike | undefined {
  const override = overrideOf(one);
  if (override === undefined) return one.provider;
  const stack = stackOf(one);
  return (
    stack && ociProvidersOf(stack).find(({ alias }) => override === (alias === undefined ? "oci" : `oci.${alias}`))
  );
}

/**
 * Whether a resource is written in the home region only. Every region answers look-ups. Resources in an identity domain use the
 * endpoint of the domain, and tokens of `oci_identity_data_plane` are not stored.
 */
export function isIam(one: Asking): boolean {
  return TerraformResource.isTerraformResource(one) && IAM.test(one.terraformResourceType);
}

const IAM = /^oci_identity_(?!domains_|data_plane_)/;
