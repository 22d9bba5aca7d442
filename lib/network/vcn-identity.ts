// Internal: whether two OCIDs, one or both of which may be tokens, belong to the same VCN.

import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Known } from "../core/resource/known";
import { isKnown, resolvedText } from "../core/token/tokens";

/** A reference to another stack begins with that stack's path. */
const MADE_HERE = /^\$\{(?:[^{}:]+: )?oci_core_vcn\.[\w-]+\.id\}$/;

/** True only if they cannot be the same: two different OCIDs, or the VCNs of two resources of the app. */
export function areDifferentVcns(scope: IConstruct, one: string, other: string): boolean {
  const [a, b] = [resolvedText(scope, one), resolvedText(scope, other)];
  return a !== b && ((isKnown(a) && isKnown(b)) || (MADE_HERE.test(a) && MADE_HERE.test(b)));
}

/** True if it cannot be known before Terraform runs. */
export function mayBeDifferentVcns(scope: IConstruct, one: string, other: string): boolean {
  return !areDifferentVcns(scope, one, other) && resolvedText(scope, one) !== resolvedText(scope, other);
}

/** A subnet or a network security group. */
interface Member extends IConstruct {
  readonly _known: Known<{ readonly vcnId: string }>;
}

/** Rejects a subnet or group of another VCN, as far as the VCNs are known. */
export function checkOneVcn(
  owner: IConstruct,
  what: string,
  members: readonly Member[],
  vcnId: string | undefined,
): void {
  if (vcnId === undefined) return;
  const stranger = members.find(({ _known }) => areDifferentVcns(owner, _known.find("vcnId") ?? vcnId, vcnId));
  if (stranger === undefined) return;
  const rule = "must be in the VCN of the subnets";
  const remedy = "choose subnets and groups of one VCN";
  throw refusal(owner.node.path, { what: `${stranger.node.path} of ${what}`, rule, remedy });
}
