// Matching rules that are accepted, although Oracle does not document them, with the warning of a dynamic group.

import { DynamicGroup, MatchingRule } from "../../lib";
import { COMPARTMENT_ID as COMPARTMENT, type Row, TENANCY_ID } from "../refusals/row";
import { Compartment } from "../../lib";

const RULES: readonly (readonly [text: string, warning: string])[] = [
  [
    `instance.compartment_id = '${COMPARTMENT}'`,
    "matching rule variable 'instance.compartment_id' is not in the documentation of matching rules; write instance.compartment.id",
  ],
  [
    `compartment.id = '${COMPARTMENT}'`,
    "matching rule variable 'compartment.id' is not in the documentation of matching rules; write instance.compartment.id",
  ],
  [
    "Resource.Type = 'fnfunc'",
    "matching rule variable 'Resource.Type' is documented in lower case only; write resource.type",
  ],
  [
    "TAG.Ops.Stage.Value = 'x'",
    "matching rule variable 'TAG.Ops.Stage.Value' is documented in lower case only; write tag.Ops.Stage.value",
  ],
  [
    "tag.ops.stage.value = 'prod*'",
    "matching rule variable 'tag.ops.stage.value' does not support patterns: a star is a literal star; write the value",
  ],
  [
    "resource.type = 'fnfunction'",
    "resource type 'fnfunction' appears on one Oracle page only, and in no OCID of a function; write fnfunc",
  ],
  [
    "resource.type = 'vaults'",
    "resource type 'vaults' appears on one Oracle page only, and is a plural, which no OCID has; check whether the group has members",
  ],
  [
    "resource.type = 'disworkspace'",
    "resource type 'disworkspace' is known from conditions on request.principal.type only; check whether the group has members",
  ],
  [
    `ALL {instance.compartment.id = '${COMPARTMENT}', resource.compartment.id = '${COMPARTMENT}'}`,
    "a matching rule ALL requires an instance and a resource, and Oracle does not document whether an instance is both; leave resource.compartment.id out, or write ANY {...} to match any one of them",
  ],
  [
    "any {tag.a.b.value, tag.c.d.value,}",
    "a comma before the closing brace of a matching rule is not documented; leave it out",
  ],
];

const tenancy = Compartment.fromTenancyId(TENANCY_ID);

export const matchingRules: readonly Row[] = RULES.map(([text, warning]) => ({
  title: text,
  make: (stack) => new DynamicGroup(stack, "group", { tenancy, rule: MatchingRule.parse(text) }),
  message: `shop/group: ${warning}`,
}));
