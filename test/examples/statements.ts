// The statements of a document, as a reader says them.

import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { resources, type SynthesizedDocument } from "../support/synthesis";

/** All statements, with `<orders>` in the place of a reference to what is called so. */
export function statementsIn(document: SynthesizedDocument): string[] {
  return resources(document, IdentityPolicy)
    .flatMap(({ statements }) => statements as string[])
    .map((text) => text.replaceAll(/\$\{(?:var|[a-z0-9_]+)\.([\w-]+?)(?:_[0-9A-F]{8})?(?:\.\w+)?\}/g, "<$1>"));
}
