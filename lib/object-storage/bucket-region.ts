// Internal: Object Storage is a separate service in each region, and policies name it with the region.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { OciStack } from "../core/stack/oci-stack";
import { providerOfScope } from "../core/stack/providers/scope-provider";
import { isKnown } from "../core/token/tokens";

const REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/;

/**
 * `objectstorage-<region>`, with the given region, or else that of the scope's provider, or else that of the stack.
 *
 * @param policyScope - the construct below which the policy is made that names the service
 */
export function storageServiceOf(bucket: IConstruct, region: string | undefined, policyScope: IConstruct): string {
  const at = bucket.node.path;
  const what = "region";
  const known = region ?? ownRegion(bucket);
  if (known === undefined) {
    const rule = "must be given, because policies name Object Storage with it";
    throw refusal(at, { what, rule, remedy: "give it, or derive the stack from OciStack" });
  }
  if (isKnown(known) && !REGION.test(known)) {
    const rule = "must be the identifier of a region, such as eu-frankfurt-1";
    const remedy = "the three-letter key in the name of an image registry is not the identifier";
    throw refusal(at, { what, rule, got: known, remedy });
  }
  // Otherwise the stacks would depend on each other: this one on the key, the other one on the region.
  const isElsewhere = TerraformStack.of(policyScope) !== TerraformStack.of(bucket);
  if (isElsewhere && region === undefined && !isKnown(known)) {
    const rule = `must be given, because the policy that names it is below ${policyScope.node.path}, in another stack`;
    throw refusal(at, { what, rule, remedy: "write it out, or do not write the policy" });
  }
  return `objectstorage-${known}`;
}

function ownRegion(bucket: IConstruct): string | undefined {
  const provider = providerOfScope(bucket);
  if (provider !== undefined) return provider.region;
  const stack = TerraformStack.of(bucket);
  return stack instanceof OciStack ? stack.region : undefined;
}
