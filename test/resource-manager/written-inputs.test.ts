import { TerraformVariable } from "cdktf";
import {
  Compartment,
  OciStack,
  type OciStackProps,
  Policy,
  PolicyStatement,
  StackEncryption,
  StreamPool,
} from "../../lib";
import { type SchemaDocument } from "../../lib/resource-manager/schema-document";
import { VisionStaysBooking } from "../../stacks";
import { BookingNetwork } from "../../stacks/visionstays-booking/stack";
import { formIn } from "../support/forms";
import { COMPARTMENT_ID, TENANCY_ID } from "../support/ocids";
import { testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const tenancy = Compartment.fromTenancyId(TENANCY_ID);

function formOf(props: OciStackProps, declare: (stack: OciStack) => void): SchemaDocument {
  const stack = new OciStack(testApp(), "shop", props);
  declare(stack);
  return formIn(stack);
}

function pickers({ input }: OciStack): void {
  input.vcn("vcn_ocid", { title: "VCN" });
  input.subnet("subnet_ocid", { title: "Subnet", privateOnly: true });
  input.userGroup("group_ocid", { title: "Group" });
  input.compartment("other_compartment_ocid", { title: "Other", optional: true, offeredInput: "compartment_ocid" });
  input.vault("vault_ocid", { title: "Vault", compartmentInput: "other_compartment_ocid" });
}

test("lists show the compartment and the tenancy of the props", () => {
  const { variables } = formOf({ compartment, tenancy }, pickers);
  expect(variables.vcn_ocid).toMatchObject({ type: "oci:core:vcn:id", dependsOn: { compartmentId: COMPARTMENT_ID } });
  expect(variables.subnet_ocid?.dependsOn).toEqual({
    compartmentId: COMPARTMENT_ID,
    vcnId: "${vcn_ocid}",
    hidePublicSubnet: true,
  });
  expect(variables.group_ocid?.dependsOn).toEqual({ compartmentId: TENANCY_ID });
  expect(variables.other_compartment_ocid).toMatchObject({
    type: "oci:identity:compartment:id",
    default: COMPARTMENT_ID,
  });
  expect(variables.vault_ocid?.dependsOn).toEqual({ compartmentId: "${other_compartment_ocid}" });
  expect(Object.keys(variables)).not.toContain("compartment_ocid");
  expect(Object.keys(variables)).not.toContain("tenancy_ocid");
});

test("the form of a stack without a compartment in its props is unchanged", () => {
  expect(formOf({ region: "eu-frankfurt-1" }, pickers).variables.vcn_ocid?.dependsOn).toEqual({
    compartmentId: "${compartment_ocid}",
  });
});

test("lists show the compartment of a variable with another name", () => {
  const { variables } = formOf({ compartment: Compartment.fromCompartmentId("${var.place}") }, (stack) => {
    new TerraformVariable(stack, "place", { type: "string", description: "Where" });
    pickers(stack);
  });
  expect(variables.vcn_ocid?.dependsOn).toEqual({ compartmentId: "${place}" });
  expect(variables.other_compartment_ocid?.default).toBe("${place}");
});

test("a compartment that only Terraform knows does not have lists, and the fields accept OCIDs", () => {
  const unknown = Compartment.fromCompartmentId('${coalesce(var.place, "")}');
  const { variables } = formOf({ compartment: unknown }, (stack) => {
    new TerraformVariable(stack, "place", { type: "string", description: "Where" });
    stack.input.vcn("vcn_ocid", { title: "VCN" });
  });
  expect(variables.vcn_ocid).toMatchObject({ type: "string", required: true });
  expect(variables.vcn_ocid?.pattern).toContain("ocid1[.](vcn)");
  expect(variables.vcn_ocid?.dependsOn).toBeUndefined();
});

test("a stack without inputs has a form without fields, and can be packaged", () => {
  const form = formOf(
    { region: "eu-frankfurt-1", compartment, tenancy, homeRegion: "eu-frankfurt-1", namePrefix: "shop" },
    (stack) => new StreamPool(stack, "pool", { compartment, name: "pool" }),
  );
  expect(form.variables).toEqual({});
  expect(form.variableGroups).toEqual([]);
});

test("a stack that looks up its home region can be packaged", () => {
  const statement = PolicyStatement.parse("Allow group Admins to inspect streams in tenancy");
  const form = formOf({ compartment }, (stack) => {
    new Policy(stack, "access", { compartment: stack.tenancy, statements: [statement] });
  });
  expect(form.variables.home_region).toMatchObject({ required: false });
});

test("the form of a reference stack follows its props", () => {
  const stack = new VisionStaysBooking(testApp(), "booking", {
    compartment,
    tenancy,
    region: "eu-frankfurt-1",
    network: BookingNetwork.PRIVATE,
    encryption: StackEncryption.existingKey(),
  });
  const { variables } = formIn(stack);
  expect(variables.vcn_ocid?.dependsOn).toEqual({ compartmentId: COMPARTMENT_ID });
  expect(Object.keys(variables)).toEqual(expect.arrayContaining(["home_region", "name_prefix"]));
  expect(Object.keys(variables)).not.toContain("region");
});
