import { CoreSubnet } from "@cdktf/provider-oci/lib/core-subnet";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  Bucket,
  Compartment,
  FunctionApplication,
  OciFunction,
  OciStack,
  Policy,
  PolicyStatement,
  Providers,
  StreamPool,
  Subnet,
  Tags,
} from "../../../../lib";
import { APPLICATION_ID } from "../../../functions/ocids";
import { COMPARTMENT_ID } from "../../../support/ocids";
import { resources, synthesize, testApp } from "../../../support/synthesis";

const OC2_ID = "ocid1.compartment.oc2..aaaacompartment";
const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const government = Compartment.fromCompartmentId(OC2_ID);

function stackIn(region?: string): OciStack {
  return new OciStack(testApp(), "shop", { region });
}

function problems(stack: OciStack): string[] {
  return stack.node.validate();
}

test.each([
  ["no region is known, and all are in one realm", undefined, OC2_ID],
  ["the region is in the realm", "us-langley-1", OC2_ID],
  ["the region came after this library", "xx-nowhere-1", OC2_ID],
  ["the OCID is that of a new region in the realm", "eu-frankfurt-1", "ocid1.compartment.oc1..other"],
])("a pool is accepted if %s", (_, region, id) => {
  const stack = stackIn(region);
  new StreamPool(stack, "pool", { compartment: Compartment.fromCompartmentId(id) });
  expect(problems(stack)).toEqual([]);
});

test("OCIDs in tags, statements and configurations can be of other realms, and inputs of any", () => {
  const stack = stackIn("eu-frankfurt-1");
  const tags = Tags.of({ freeform: { copiedFrom: OC2_ID } });
  new Bucket(stack, "bucket", { compartment, tags });
  const statement = PolicyStatement.parse(
    `Allow group A to read streams in compartment id ${COMPARTMENT_ID} where target.stream.id = 'ocid1.stream.oc2..aaaa'`,
  );
  new Policy(stack, "policy", { compartment, statements: [statement] });
  const application = FunctionApplication.fromFunctionApplicationId(stack, "application", APPLICATION_ID);
  const image = "fra.ocir.io/acme/fn:1";
  new OciFunction(stack, "fn", { application, image, config: { SOURCE: OC2_ID } });
  const id = new TerraformVariable(stack, "id", { type: "string" }).stringValue;
  new StreamPool(stack, "pool", { compartment: Compartment.fromCompartmentId(id) });
  expect(problems(stack)).toEqual([]);
});

test("each provider of a stack has its own realm, because a provider of the bindings can have another login", () => {
  const stack = stackIn("eu-frankfurt-1");
  const [here, there] = ["here", "there"].map((id) => new Construct(stack, id)) as [Construct, Construct];
  Providers.use(there, new OciProvider(stack, "government", { alias: "government", region: "us-langley-1" }));
  new StreamPool(here, "pool", { compartment });
  new StreamPool(there, "pool", { compartment: government });
  expect(problems(stack)).toEqual([]);
  new StreamPool(here, "foreign", { compartment: government });
  new StreamPool(there, "foreign", { compartment });
  expect(problems(stack)).toEqual([
    expect.stringMatching(/^shop\/here\/foreign: compartmentId must be in the realm oc1, like the region eu-/),
    expect.stringMatching(/^shop\/there\/foreign: compartmentId must be in the realm oc2, like the region us-/),
  ]);
});

test("resources of the bindings are checked too, with one finding for each", () => {
  const stack = stackIn("eu-frankfurt-1");
  const [id, vcn] = [OC2_ID, "ocid1.vcn.oc2.us-langley-1.aaaavcn"];
  new CoreSubnet(stack, "subnet", { compartmentId: id, vcnId: vcn, cidrBlock: "10.0.0.0/24" });
  new StreamingStreamPool(stack, "pool", {
    compartmentId: COMPARTMENT_ID,
    name: "pool",
    privateEndpointSettings: { subnetId: "ocid1.subnet.oc2.us-langley-1.aaaasubnet" },
  });
  expect(problems(stack)).toEqual([
    "shop/subnet: compartmentId must be in the realm oc1, like the region eu-frankfurt-1, but is in oc2, got " +
      `'${OC2_ID}'; use a resource of that realm, because a tenancy has resources of its own realm only`,
    "shop/pool: privateEndpointSettings.subnetId must be in the realm oc1, like the region eu-frankfurt-1, but is in oc2, got " +
      "'ocid1.subnet.oc2.us-langley-1.aaaasubnet'; use a resource of that realm, because a tenancy has resources of its own realm only",
  ]);
});

test("the OCIDs of an import must be of one realm, in any stack", () => {
  const stack = stackIn();
  const attributes = {
    subnetId: "ocid1.subnet.oc2.us-langley-1.aaaasubnet",
    vcnId: "ocid1.vcn.oc2.us-langley-1.aaaavcn",
  };
  Subnet.fromSubnetAttributes(stack, "subnet", { ...attributes, compartment: government });
  expect(() => Subnet.fromSubnetAttributes(stack, "other", { ...attributes, compartment })).toThrow(
    "shop/other: compartment must be in the realm oc2, like subnetId, but is in oc1",
  );
  expect(resources(synthesize(stack), CoreSubnet)).toEqual([]);
});
