import { DataOciIdentityGroups } from "@cdktf/provider-oci/lib/data-oci-identity-groups";
import { IdentityGroup } from "@cdktf/provider-oci/lib/identity-group";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Access,
  Compartment,
  DynamicGroup,
  Duration,
  Group,
  type GroupLookup,
  type GroupProps,
  IdentityDomain,
  type IGroup,
  MatchingRule,
  OciStack,
  Policy,
  PolicyLocation,
  PolicyStatement,
  Tags,
} from "../../lib";
import { TENANCY_ID } from "../support/ocids";
import { dataSource, newStack, resource, resources, synthesize, testApp, warnings } from "../support/synthesis";
import { COMPARTMENT, GROUP } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT);
const tenancy = Compartment.fromTenancyId(TENANCY_ID);

function groupOf(props: GroupProps, stack: TerraformStack = newStack()): unknown {
  new Group(stack, "analysts", props);
  return resource(synthesize(stack), IdentityGroup);
}

test("minimal: in the tenancy of the OciStack, through the home region, named with the prefix of the stack", () => {
  expect(groupOf({}, new OciStack(testApp(), "app"))).toEqual({
    provider: "oci.home",
    compartment_id: "${var.tenancy_ocid}",
    name: "${var.name_prefix}-analysts",
    description: "The group of app/analysts",
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<GroupProps> = {
    name: "Analysts",
    description: "Who may read bookings",
    tags: Tags.of({ freeform: { team: "booking" }, defined: { "Cost.Center": "1" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
    tenancy,
    domain: IdentityDomain.defaultDomain(),
  };
  expect(groupOf(all, stack)).toEqual({
    compartment_id: TENANCY_ID,
    name: "Analysts",
    description: "Who may read bookings",
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
  expect(groupOf({ name: text, description: text, tenancy: Compartment.fromTenancyId(text) }, stack)).toEqual({
    compartment_id: "${var.text}",
    name: "${var.text}",
    description: "${var.text}",
  });
});

/** A statement about a group. */
function statementAbout(stack: TerraformStack, { subject }: IGroup): unknown {
  const location = PolicyLocation.compartment(compartment);
  const statements = [PolicyStatement.allow({ subject, access: Access.use("stream-pull"), location })];
  new Policy(stack, "access", { compartment, statements });
  const { statements: written } = resource(synthesize(stack), IdentityPolicy) as { statements: string[] };
  return written[0]?.replace(` to use stream-pull in compartment id ${COMPARTMENT}`, "");
}

test("is the subject of a statement, created here or elsewhere", () => {
  const [stack, other] = [newStack(), newStack()];
  expect(statementAbout(stack, new Group(stack, "analysts", { tenancy }))).toMatch(
    /^Allow group id \$\{oci_identity_group\.analysts_\w+\.id\}$/,
  );
  const known = Group.fromGroupId(other, "known", GROUP);
  expect(known.groupId).toBe(GROUP);
  expect(statementAbout(other, known)).toBe(`Allow group id ${GROUP}`);
});

test("is looked up by its name, of which Terraform must find exactly one", () => {
  const stack = newStack();
  const all: Required<GroupLookup> = { name: "Analysts of Bookings", tenancy };
  expect(statementAbout(stack, Group.fromLookup(stack, "known", all))).toMatch(
    /^Allow group id \$\{data\.oci_identity_groups\.known_\w+\.groups\[0\]\.id\}$/,
  );
  const document = synthesize(stack);
  expect(dataSource(document, DataOciIdentityGroups)).toEqual({
    compartment_id: TENANCY_ID,
    name: "Analysts of Bookings",
    lifecycle: {
      postcondition: [
        {
          condition: "${try(length(self.groups), 0) == 1}",
          error_message:
            "Exactly one group of this tenancy must be called 'Analysts of Bookings': correct the name, or import it " +
            "by its OCID with Group.fromGroupId.",
        },
      ],
    },
  });
  expect(resources(document, IdentityGroup)).toEqual([]);
});

test("is looked up in the tenancy of the OciStack", () => {
  const stack = new OciStack(testApp(), "app");
  const { groupId } = Group.fromLookup(stack, "known", { name: "Analysts" });
  new TerraformOutput(stack, "group", { value: groupId });
  expect(dataSource(synthesize(stack), DataOciIdentityGroups)).toMatchObject({ compartment_id: "${var.tenancy_ocid}" });
});

test("cannot have the name of a dynamic group, whatever its case", () => {
  const stack = newStack();
  const rule = MatchingRule.instancesIn(compartment);
  new DynamicGroup(stack, "hosts", { rule, tenancy });
  expect(() => new Group(stack, "Hosts", { tenancy })).toThrow(
    "test/Hosts: the name of a group must be unique in its tenancy, but test/hosts has it already, got 'Hosts'; give " +
      "one of them another name",
  );
});
