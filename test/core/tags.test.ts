import { StreamingConnectHarness } from "@cdktf/provider-oci/lib/streaming-connect-harness";
import { Compartment, ConnectHarness, OciStack, Tags } from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { resource, synthesize, testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

test("a resource has the tags of its stack, and its own tags take precedence", () => {
  const tags = Tags.of({ freeform: { team: "booking", stage: "test" }, defined: { "Cost.Center": "1" } });
  const stack = new OciStack(testApp(), "test", { tags });
  new ConnectHarness(stack, "h", { compartment, name: "h", tags: Tags.of({ freeform: { stage: "live" } }) });
  expect(resource(synthesize(stack), StreamingConnectHarness)).toMatchObject({
    freeform_tags: { team: "booking", stage: "live" },
    defined_tags: { "Cost.Center": "1" },
  });
});

test("a resource without tags does not have tag arguments", () => {
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
      `a defined tag must have the form Namespace.Key, with one dot and no blanks, got '${name}'; use a freeform tag for a plain key`,
    );
  },
);

test("tags can be the arguments of a resource of the bindings", () => {
  const tags = Tags.of({ freeform: { team: "booking" } });
  expect(tags.toArguments()).toEqual({ freeformTags: { team: "booking" }, definedTags: undefined });
});

test("a defined tag of a resource replaces the stack's tag in another case", () => {
  const stack = new OciStack(testApp(), "test", {
    tags: Tags.of({ defined: { "Ops.Stage": "test", "Ops.Team": "a" } }),
  });
  const tags = Tags.of({ defined: { "ops.stage": "live" } });
  new ConnectHarness(stack, "h", { compartment, name: "h", tags });
  expect(resource(synthesize(stack), StreamingConnectHarness)).toMatchObject({
    defined_tags: { "Ops.Team": "a", "ops.stage": "live" },
  });
});

test("freeform keys that differ in case are two tags", () => {
  const tags = Tags.of({ freeform: { team: "a" } }).combinedWith(Tags.of({ freeform: { Team: "b" } }));
  expect(tags.toArguments()).toEqual({ freeformTags: { team: "a", Team: "b" }, definedTags: undefined });
});

test("an empty value, 256 characters outside the Basic Multilingual Plane and keys of 100 characters are accepted", () => {
  const key = "k".repeat(100);
  const defined = { [`${key}.${key}`]: "", "Ops.Cost/Centre": "🚢".repeat(256) };
  expect(Tags.of({ freeform: { [key]: "späti" }, defined }).toArguments().definedTags).toEqual(defined);
});

test("keys and values that only Terraform knows are not checked, and do not count", () => {
  const long = `\${var.${"x".repeat(6000)}}`;
  expect(() => Tags.of({ freeform: { [long]: long }, defined: { [long]: "a", "Ops.Stage": long } })).not.toThrow();
});

test("a namespace can have the name of a member of every object", () => {
  const defined = JSON.parse('{"constructor.Stage":"1","__proto__.Stage":"2","toString.Stage":"3"}') as Record<
    string,
    string
  >;
  const stack = new OciStack(testApp(), "test", { tags: Tags.of({ defined }) });
  new ConnectHarness(stack, "h", { compartment, name: "h" });
  expect(resource(synthesize(stack), StreamingConnectHarness).defined_tags).toEqual(defined);
  expect([{}, Object].map((one) => Object.keys(one))).toEqual([[], []]);
  expect("Stage" in {}).toBe(false);
});
