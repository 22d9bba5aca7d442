import { StreamingConnectHarness } from "@cdktf/provider-oci/lib/streaming-connect-harness";
import { Compartment, ConnectHarness, OciStack, Tags } from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { resource, synthesize, testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

test("a resource has its stack's tags, and over them its own", () => {
  const tags = Tags.of({ freeform: { team: "booking", stage: "test" }, defined: { "Cost.Center": "1" } });
  const stack = new OciStack(testApp(), "test", { tags });
  new ConnectHarness(stack, "h", { compartment, name: "h", tags: Tags.of({ freeform: { stage: "live" } }) });
  expect(resource(synthesize(stack), StreamingConnectHarness)).toMatchObject({
    freeform_tags: { team: "booking", stage: "live" },
    defined_tags: { "Cost.Center": "1" },
  });
});

test("without tags nothing is written", () => {
  const stack = new OciStack(testApp(), "test");
  new ConnectHarness(stack, "h", { compartment, name: "h" });
  const harness = resource(synthesize(stack), StreamingConnectHarness);
  expect(harness).not.toHaveProperty("freeform_tags");
  expect(harness).not.toHaveProperty("defined_tags");
});

test.each(["CostCenter", "Cost.Center.Sub", ".Center", "Cost.", "Cost Center.Key"])(
  "fails for a defined tag '%s'",
  (name) => {
    expect(() => Tags.of({ defined: { [name]: "1" } })).toThrow(
      `a defined tag must be written Namespace.Key, with one dot and no blanks, got '${name}'; use a freeform tag for a plain key`,
    );
  },
);

test("a resource on the bindings takes tags as arguments", () => {
  const tags = Tags.of({ freeform: { team: "booking" } });
  expect(tags.toArguments()).toEqual({ freeformTags: { team: "booking" }, definedTags: undefined });
});
