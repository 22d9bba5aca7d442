import {
  Access,
  type AdmitProps,
  type AllowProps,
  Compartment,
  EndorsedTenancy,
  type EndorseProps,
  PolicyCondition,
  PolicyLocation,
  PolicyStatement,
  Subject,
} from "../../lib";
import { meaningOf } from "../support/statement-meaning";
import { COMPARTMENT, DYNAMIC_GROUP, GROUP, STREAM, TENANCY } from "./ocids";

const subject = Subject.group({ name: "Buyers" });
const access = Access.use("stream-pull");
const condition = PolicyCondition.isEqual("target.stream.id", STREAM);
const location = PolicyLocation.compartment(Compartment.fromCompartmentId(COMPARTMENT));
const endorse: Required<EndorseProps> = { subject, access, tenancy: EndorsedTenancy.named("Shop"), condition };
const admit: Required<AdmitProps> = { subject, tenancyName: "Shop", access, location, condition };

test.each([
  [PolicyStatement.defineTenancy({ name: "Shop", tenancyId: TENANCY }), `Define tenancy Shop as ${TENANCY}`],
  [PolicyStatement.defineGroup({ name: "Buyers", groupId: GROUP }), `Define group Buyers as ${GROUP}`],
  [
    PolicyStatement.defineDynamicGroup({ name: "Shop.Hosts", dynamicGroupId: DYNAMIC_GROUP }),
    `Define dynamic-group Shop.Hosts as ${DYNAMIC_GROUP}`,
  ],
  [
    PolicyStatement.endorse(endorse),
    `Endorse group Buyers to use stream-pull in tenancy Shop where target.stream.id = '${STREAM}'`,
  ],
  [
    PolicyStatement.endorse({ subject, access, tenancy: EndorsedTenancy.any() }),
    "Endorse group Buyers to use stream-pull in any-tenancy",
  ],
  [
    PolicyStatement.admit(admit),
    `Admit group Buyers of tenancy Shop to use stream-pull in compartment id ${COMPARTMENT} where target.stream.id = '${STREAM}'`,
  ],
  [
    PolicyStatement.admit({ subject, tenancyName: "Shop", access, location: PolicyLocation.tenancy() }),
    "Admit group Buyers of tenancy Shop to use stream-pull in tenancy",
  ],
])("writes statements that the parser reads: %s", (statement, text) => {
  expect(statement.text).toBe(text);
  expect(meaningOf(PolicyStatement.parse(text))).toEqual(meaningOf(statement));
  expect(meaningOf(PolicyStatement.of(text))).toEqual(meaningOf(statement));
});

test("accepts tokens for names and OCIDs", () => {
  const define = PolicyStatement.defineTenancy({ name: "${var.shop}", tenancyId: "${var.tenancy}" });
  expect(define.text).toBe("Define tenancy ${var.shop} as ${var.tenancy}");
  expect(meaningOf(PolicyStatement.parse(define.text))).toEqual(meaningOf(define));
});

test("an Allow statement cannot name another tenancy, nor an Endorse statement a compartment", () => {
  // @ts-expect-error only an endorsement names other tenancies
  const outside: AllowProps = { subject, access, tenancy: EndorsedTenancy.any() };
  // @ts-expect-error an endorsement does not have a location here
  const inside: EndorseProps = { subject, access, location };
  expect([outside, inside]).toHaveLength(2);
});
