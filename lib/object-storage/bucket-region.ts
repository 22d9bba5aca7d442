// Internal: Object Storage is a service of its own in each region, and policies name it with the region.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { OciStack } from "../core/stack/oci-stack";
import { isKnown } from "../core/token/tokens";

const REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/;

/** `objectstorage-<region>`, with the region that was given, else the stack's own. */
export function storageServiceOf(bucket: IConstruct, region: string | undefined): string {
  const stack = TerraformStack.of(bucket);
  const known = region ?? (stack instanceof OciStack ? stack.region : undefined);
  const at = bucket.node.path;
  if (known === undefined) {
    const rule = "must be given, since policies name Object Storage with it";
    throw refusal(at, { what: "region", rule, remedy: "give it, or derive the stack from OciStack" });
  }
  if (isKnown(known) && !REGION.test(known)) {
    const remedy = "it is not the three letters of an image's registry";
    throw refusal(at, {
      what: "region",
      rule: "must be a region's identifier like eu-frankfurt-1",
      got: known,
      remedy,
    });
  }
  return `objectstorage-${known}`;
}
