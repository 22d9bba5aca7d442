import {
  Access,
  type AdmitProps,
  type AllowProps,
  Compartment,
  ConfigurationError,
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
])("writes what the parser reads: %s", (statement, text) => {
  expect(statement.text).toBe(text);
  expect(meaningOf(PolicyStatement.parse(text))).toEqual(meaningOf(statement));
  expect(meaningOf(PolicyStatement.of(text))).toEqual(meaningOf(statement));
});

test("takes tokens for names and OCIDs", () => {
  const define = PolicyStatement.defineTenancy({ name: "${var.shop}", tenancyId: "${var.tenancy}" });
  expect(define.text).toBe("Define tenancy ${var.shop} as ${var.tenancy}");
  expect(meaningOf(PolicyStatement.parse(define.text))).toEqual(meaningOf(define));
});

test("an allowed statement cannot reach another tenancy, nor an endorsed one a compartment", () => {
  // @ts-expect-error only an endorsement names other tenancies
  const outside: AllowProps = { subject, access, tenancy: EndorsedTenancy.any() };
  // @ts-expect-error an endorsement has no location here
  const inside: EndorseProps = { subject, access, location };
  expect([outside, inside]).toHaveLength(2);
});

const WORD = "must be letters, digits, hyphens, underscores and periods";

test.each<[string, () => unknown, string]>([
  [
    "a tenancy's name with a blank",
    () => PolicyStatement.defineTenancy({ name: "My Shop", tenancyId: TENANCY }),
    `name of a tenancy ${WORD}, got 'My Shop'`,
  ],
  [
    "an empty group's name",
    () => PolicyStatement.defineGroup({ name: "", groupId: GROUP }),
    `name of a group ${WORD}, got ''`,
  ],
  [
    "a name that goes on as a statement",
    () => PolicyStatement.defineDynamicGroup({ name: "A as b", dynamicGroupId: DYNAMIC_GROUP }),
    `name of a dynamic-group ${WORD}, got 'A as b'`,
  ],
  ["an endorsed tenancy of two words", () => EndorsedTenancy.named("a b"), `name of a tenancy ${WORD}, got 'a b'`],
  [
    "an admitted tenancy of two words",
    () => PolicyStatement.admit({ ...admit, tenancyName: "a b" }),
    `name of a tenancy ${WORD}, got 'a b'`,
  ],
  [
    "a group's OCID for a tenancy",
    () => PolicyStatement.defineTenancy({ name: "A", tenancyId: GROUP }),
    `tenancyId must be ocid1.tenancy.<realm>.[region].<unique id>, got '${GROUP} (a group)'; copy it from the resource's page in the console`,
  ],
  [
    "a tenancy's OCID for a group",
    () => PolicyStatement.defineGroup({ name: "A", groupId: TENANCY }),
    `groupId must be ocid1.group.<realm>.[region].<unique id>, got '${TENANCY} (a tenancy)'; copy it from the resource's page in the console`,
  ],
  [
    "a group's OCID for a dynamic group",
    () => PolicyStatement.defineDynamicGroup({ name: "A", dynamicGroupId: GROUP }),
    `dynamicGroupId must be ocid1.dynamicgroup.<realm>.[region].<unique id>, got '${GROUP} (a group)'; copy it from the resource's page in the console`,
  ],
  [
    "a variable that the type does not have",
    () => PolicyStatement.endorse({ ...endorse, condition: PolicyCondition.isEqual("target.stream.name", "a") }),
    "condition on stream-pull must use target.stream.id, target.streampool.id or a general variable, got 'target.stream.name'",
  ],
])("fails for %s", (_, make, message) => {
  expect(make).toThrow(new ConfigurationError(message));
});
