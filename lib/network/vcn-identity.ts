// Internal: whether two OCIDs, of which one or both may be tokens, are of one VCN.

import { type IConstruct } from "constructs";
import { isKnown, resolvedText } from "../core/token/tokens";

/** Of another stack it begins with that stack's path. */
const MADE_HERE = /^\$\{(?:[^{}:]+: )?oci_core_vcn\.[\w-]+\.id\}$/;

/** True only if they cannot be the same: two different OCIDs, or the VCNs of two resources of the app. */
export function areDifferentVcns(scope: IConstruct, one: string, other: string): boolean {
  const [a, b] = [resolvedText(scope, one), resolvedText(scope, other)];
  return a !== b && ((isKnown(a) && isKnown(b)) || (MADE_HERE.test(a) && MADE_HERE.test(b)));
}

/** True if nobody can tell before Terraform runs. */
export function mayBeDifferentVcns(scope: IConstruct, one: string, other: string): boolean {
  return !areDifferentVcns(scope, one, other) && resolvedText(scope, one) !== resolvedText(scope, other);
}
