// Quota statements that are accepted, although Oracle does not document them, with the warning of a quota.

import { Compartment, Quota, QuotaStatement } from "../../lib";
import { type Row, TENANCY_ID } from "../refusals/row";

const QUOTAS: readonly (readonly [text: string, warning: string])[] = [
  [
    "zero streaming quotas in tenancy where any {request.region = 'us-phoenix-1', all {request.ad = 'AD-1'}}",
    "all and any in the condition of a quota are not documented; write a statement for each test",
  ],
  [
    "zero kms quota virtual-vault-count, virtual-private-vault-count in tenancy",
    "a list of names in a quota statement is not documented; write one for each name",
  ],
  [
    "zero kms quotas in compartment id ocid1.compartment.oc1..xdemo2",
    "a compartment by its OCID is not documented in a quota statement; write its name after the names of those above it: shop:data",
  ],
  [
    "zero compute-core quota /standard*count/ in tenancy",
    "quota pattern /standard*count/ is documented as /text*/, /*text/, /*text*/ and /*/ only; write one of these",
  ],
  [
    "zero notifications quota subscription-count in tenancy",
    "name of a quota of 'notifications' is known as topic-count only, but is 'subscription-count'; look for it under Limits, Quotas and Usage in the console",
  ],
  [
    "zero queue quotas in tenancy",
    "quota family 'queue' is not in Oracle's list of quotas, which has no quotas of Queue; look for it under Limits, Quotas and Usage in the console",
  ],
  [
    "zero functions quotas in tenancy",
    "quota family 'functions' is not in Oracle's list of quotas, which has no quotas of Functions; look for it under Limits, Quotas and Usage in the console",
  ],
];

const compartment = Compartment.fromTenancyId(TENANCY_ID);

export const quotas: readonly Row[] = QUOTAS.map(([text, warning]) => ({
  title: text,
  make: (stack) => new Quota(stack, "limits", { compartment, statements: [QuotaStatement.parse(text)] }),
  message: `shop/limits: ${warning}`,
}));
