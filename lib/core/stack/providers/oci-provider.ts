// Internal: the one place in which this library makes a provider of OCI.

import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { type TerraformStack } from "cdktf";
import { withoutStrayTemplates } from "../../token/template";
import { ignoredTagsOf } from "../tags/ignored-tags";

/** Where a provider works, and what it is called. */
export interface OciProviderPlace {
  readonly region: string;
  /** Undefined for the provider of whatever names none. */
  readonly alias?: string;
}

/**
 * A provider with a region and no credentials: those come from `~/.oci/config`, the environment, or Resource Manager. It leaves alone the
 * tags that the tenancy puts on resources by itself.
 */
export function ociProvider(stack: TerraformStack, id: string, { region, alias }: OciProviderPlace): OciProvider {
  const ignoreDefinedTags = ignoredTagsOf(stack).map(withoutStrayTemplates);
  return new OciProvider(stack, id, {
    region: withoutStrayTemplates(region),
    ignoreDefinedTags,
    ...(alias !== undefined && { alias }),
  });
}
