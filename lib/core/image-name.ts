// Internal: the name of an image in OCI's Container Registry, in the code and in an input at deployment.

/**
 * The host of a registry, with its region in one of two groups. Oracle, "Preparing for Container Registry": the endpoints of a
 * region. Realms other than the commercial one have their own domains.
 */
const HOST = "(?:([a-z0-9-]+)[.]ocir[.]io|(?:artifacts|ocir)[.]([a-z0-9-]+)[.]oci[.][a-z0-9.-]+)";

/** In the syntax of regular expressions that Terraform and Resource Manager's forms share. A tag is as Docker allows it. */
export const IMAGE_ANSWER = `^${HOST}(?:/[^\\s@:/]+)+:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$`;

/** To complete the sentence "must be ...". */
export const IMAGE_RULE =
  "the name of an image with its tag in OCI's Container Registry, for example fra.ocir.io/namespace/repository:tag";

/** The region of a registry, or its key; undefined for the host of another registry. */
export function registryRegion(host: string): string | undefined {
  const [, short, long] = new RegExp(`^${HOST}$`).exec(host) ?? [];
  return short ?? long;
}
