// Internal: the one place where this library makes an OCI provider.

import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { type TerraformStack } from "cdktf";
import { withoutStrayTemplates } from "../../token/template";
import { ignoredTagsOf } from "../tags/ignored-tags";

/** The region and the alias of a provider. */
export interface OciProviderPlace {
  readonly region: string;
  /** Undefined for the default provider. */
  readonly alias?: string;
}

/**
 * A provider with a region but no credentials, which come from `~/.oci/config`, the environment, or Resource Manager. It ignores
 * the tags that the tenancy automatically adds to resources.
 */
export function ociProvider(stack: TerraformStack, id: string, { region, alias }: OciProviderPlace): OciProvider {
  const ignoreDefinedTags = ignoredTagsOf(stack).map(withoutStrayTemplates);
  return new OciProvider(stack, id, {
    region: withoutStrayTemplates(region),
    ignoreDefinedTags,
    ...(alias !== undefined && { alias }),
  });
}
