// A document of which everything has a defined tag, as with `tags` of its stack: in a tenancy with tag defaults, a plan takes
// Oracle's own tags away only from what has defined tags in the code.

import { type TerraformDocument } from "./document";

interface Tagged {
  readonly defined_tags?: unknown;
}

type Resources = Readonly<Record<string, Readonly<Record<string, Tagged>>>>;

/** What has no defined tags gets one. @param canHaveTags - whether a type of resource has the argument */
export function withDefinedTags(
  document: TerraformDocument,
  canHaveTags: (type: string) => boolean,
): TerraformDocument {
  const { resource } = document as { readonly resource?: Resources };
  if (resource === undefined) return document;
  const tagged = Object.entries(resource).map(([type, byName]) => {
    if (!canHaveTags(type)) return [type, byName] as const;
    const all = Object.entries(byName).map(([name, body]) => [name, { defined_tags: TAGS, ...body }] as const);
    return [type, Object.fromEntries(all)] as const;
  });
  return { ...document, resource: Object.fromEntries(tagged) } as TerraformDocument;
}

const TAGS = { "Operations.CostCenter": "42" };
