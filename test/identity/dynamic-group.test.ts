import { IdentityDynamicGroup } from "@cdktf/provider-oci/lib/identity-dynamic-group";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  Access,
  Compartment,
  DynamicGroup,
  type DynamicGroupProps,
  Duration,
  IdentityDomain,
  MatchingRule,
  OciStack,
  Policy,
  PolicyLocation,
  PolicyStatement,
  Subject,
  Tags,
} from "../../lib";
import { TENANCY_ID } from "../support/ocids";
import { newStack, resource, synthesize, testApp, warnings } from "../support/synthesis";
import { COMPARTMENT, DYNAMIC_GROUP } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT);
const tenancy = Compartment.fromTenancyId(TENANCY_ID);
const rule = MatchingRule.instancesIn(compartment);

function groupOf(props: Partial<DynamicGroupProps>, stack: TerraformStack = newStack()): unknown {
  new DynamicGroup(stack, "hosts", { rule, ...props });
  return resource(synthesize(stack), IdentityDynamicGroup);
}

test("minimal: in the tenancy of the OciStack, through the home region, named with the prefix of the stack", () => {
  expect(groupOf({}, new OciStack(testApp(), "app"))).toEqual({
    provider: "oci.home",
    compartment_id: "${var.tenancy_ocid}",
    name: "${var.name_prefix}-hosts",
    description: "The dynamic group of app/hosts",
    matching_rule: `instance.compartment.id = '${COMPARTMENT}'`,
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<DynamicGroupProps> = {
    rule,
    name: "producers",
    description: "Who may write bookings",
    tags: Tags.of({ freeform: { team: "booking" }, defined: { "Cost.Center": "1" } }),
    tenancy,
    domain: IdentityDomain.defaultDomain(),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(groupOf(all, stack)).toEqual({
    compartment_id: TENANCY_ID,
    name: "producers",
    description: "Who may write bookings",
    matching_rule: `instance.compartment.id = '${COMPARTMENT}'`,
    freeform_tags: { team: "booking" },
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
  expect(warnings(stack)).toEqual([
    expect.stringMatching(/^test: IAM resources are written through the default OCI provider/),
  ]);
});

test("tokens are rendered as references", () => {
  const stack = newStack();
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const props = {
    rule: MatchingRule.instancesIn(Compartment.fromCompartmentId(text)),
    name: text,
    description: text,
    tenancy: Compartment.fromTenancyId(text),
  };
  expect(groupOf(props, stack)).toMatchObject({
    compartment_id: "${var.text}",
    name: "${var.text}",
    description: "${var.text}",
    matching_rule: "instance.compartment.id = '${var.text}'",
  });
});

test("is the subject of a statement, created here or elsewhere", () => {
  const stack = newStack();
  const groups = [
    new DynamicGroup(stack, "hosts", { rule, tenancy }),
    DynamicGroup.fromDynamicGroupId(stack, "known", DYNAMIC_GROUP),
  ];
  const statements = groups.map((group) =>
    PolicyStatement.allow({
      subject: Subject.dynamicGroup(group),
      access: Access.use("stream-push"),
      location: PolicyLocation.compartment(compartment),
    }),
  );
  new Policy(stack, "access", { compartment, statements });
  expect(resource(synthesize(stack), IdentityPolicy).statements).toEqual([
    expect.stringMatching(/^Allow dynamic-group id \$\{oci_identity_dynamic_group\.hosts_\w+\.id\} to use stream-push/),
    `Allow dynamic-group id ${DYNAMIC_GROUP} to use stream-push in compartment id ${COMPARTMENT}`,
  ]);
});

test("keeps the name of an existing group, even in an OciStack", () => {
  expect(groupOf({ name: "Team.Hosts" }, new OciStack(testApp(), "app"))).toMatchObject({ name: "Team.Hosts" });
});

test("is named after its ids in a plain stack, cut to 96 characters as in 0.1.0", () => {
  expect(groupOf({ tenancy })).toMatchObject({ name: "hosts" });
  const stack = newStack();
  new DynamicGroup(stack, "a".repeat(101), { rule, tenancy });
  expect(resource(synthesize(stack), IdentityDynamicGroup).name).toMatch(/^a{87}-[0-9a-f]{8}$/);
});
