// Internal: groups, dynamic groups and users live in the tenancy's root compartment, wherever the stack deploys to.

import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { stackSettings } from "../core/stack/stack-settings";
import { resolvedText } from "../core/token/tokens";

/**
 * The tenancy that was given, or the stack's.
 *
 * @param what - what lives there: "a dynamic group"
 */
export function requireTenancy(construct: IConstruct, what: string, own: Compartment | undefined): Compartment {
  const tenancy = own ?? stackSettings(construct).tenancy;
  if (tenancy?.isTenancy === true) return tenancy;
  throw refusal(construct.node.path, {
    what,
    rule: own === undefined ? "needs the tenancy, which this stack does not know" : "must live in the root compartment",
    got: own && resolvedText(construct, own.compartmentId),
    remedy: "give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack",
  });
}
