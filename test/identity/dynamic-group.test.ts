import { IdentityDynamicGroup } from "@cdktf/provider-oci/lib/identity-dynamic-group";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  Access,
  Compartment,
  ConfigurationError,
  DynamicGroup,
  type DynamicGroupProps,
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
import { COMPARTMENT, DYNAMIC_GROUP, GROUP } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT);
const tenancy = Compartment.fromTenancyId(TENANCY_ID);
const rule = MatchingRule.instancesIn(compartment);

function groupOf(props: Partial<DynamicGroupProps>, stack: TerraformStack = newStack()): unknown {
  new DynamicGroup(stack, "hosts", { rule, ...props });
  return resource(synthesize(stack), IdentityDynamicGroup);
}

test("minimal: in the tenancy of the OciStack, through the home region, named with the stack's prefix", () => {
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
  };
  expect(groupOf(all, stack)).toEqual({
    compartment_id: TENANCY_ID,
    name: "test-producers",
    description: "Who may write bookings",
    matching_rule: `instance.compartment.id = '${COMPARTMENT}'`,
    freeform_tags: { team: "booking" },
    defined_tags: { "Cost.Center": "1" },
  });
  expect(warnings(stack)).toEqual([expect.stringMatching(/^test: IAM is written through the default OCI provider/)]);
});

test("tokens land as references", () => {
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
    name: "test-${var.text}",
    description: "${var.text}",
    matching_rule: "instance.compartment.id = '${var.text}'",
  });
});

test("is whom a statement is about, made here or elsewhere", () => {
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

const TENANCY = "give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack";

test.each<[string, Partial<DynamicGroupProps>, string]>([
  ["no tenancy", {}, `a dynamic group needs the tenancy, which this stack does not know; ${TENANCY}`],
  [
    "a compartment in place of the tenancy",
    { tenancy: compartment },
    `a dynamic group must live in the root compartment, got '${COMPARTMENT}'; ${TENANCY}`,
  ],
  [
    "a name with a blank",
    { name: "my hosts", tenancy },
    "the name of a dynamic group must be 1 to 91 of the characters A-Z a-z 0-9 . _ -, since the stack's prefix comes " +
      "before it, got 'my hosts'",
  ],
  [
    "a long description",
    { description: "a".repeat(401), tenancy },
    "the description must be at most 400 characters, got '401 characters'",
  ],
])("fails for %s", (_, props, message) => {
  expect(() => groupOf(props)).toThrow(new ConfigurationError(`test/hosts: ${message}`));
});

test("fails for a name that another group of the stack has", () => {
  const stack = newStack();
  new DynamicGroup(stack, "hosts", { rule, tenancy });
  expect(() => new DynamicGroup(stack, "more", { rule, tenancy, name: "hosts" })).toThrow(
    new ConfigurationError(
      "test/more: the name 'test-hosts' is the name of test/hosts already; give one of them another name, since IAM wants " +
        "it unique in the tenancy",
    ),
  );
});

test("fails for an import by the OCID of a group of users", () => {
  expect(() => DynamicGroup.fromDynamicGroupId(newStack(), "known", GROUP)).toThrow(
    `test/known: dynamicGroupId must be ocid1.dynamicgroup.<realm>.[region].<unique id>, got '${GROUP} (a group)'; ` +
      "copy it from the resource's page in the console",
  );
});
