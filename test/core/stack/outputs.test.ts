import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import { OciStack, Outputs } from "../../../lib";
import { Output } from "../../../lib/core/stack/outputs";
import { newStack, outputs, synthesize, testApp } from "../../support/synthesis";

function declare(make: (outputs: Outputs) => void): TerraformStack {
  const stack = newStack();
  make(new Outputs(stack));
  return stack;
}

test("an output has exactly the name it was given, in any TerraformStack", () => {
  const stack = declare((o) => {
    o.text("stream_id", "ocid1.stream.oc1..a", { title: "Stream" });
  });
  expect(outputs(synthesize(stack))).toEqual({ stream_id: { value: "ocid1.stream.oc1..a", description: "Stream" } });
});

test("an OciStack declares its own", () => {
  const stack = new OciStack(testApp(), "bookings");
  stack.output.text("region_name", stack.region, { title: "Region" });
  expect(outputs(synthesize(stack))).toEqual({ region_name: { value: "${var.region}", description: "Region" } });
});

test("a reference, a list and a map are passed on", () => {
  const stack = newStack();
  const variable = new TerraformVariable(stack, "v", { type: "string" });
  const output = new Outputs(stack);
  output.link("page", variable.stringValue, { title: "Page" });
  output.list("ids", [variable.stringValue], { title: "IDs" });
  output.map("by_name", { one: variable.stringValue }, { title: "By name", sensitive: true });
  expect(outputs(synthesize(stack))).toEqual({
    page: { value: "${var.v}", description: "Page" },
    ids: { value: ["${var.v}"], description: "IDs" },
    by_name: { value: { one: "${var.v}" }, description: "By name", sensitive: true },
  });
});

test("an output knows how it is shown", () => {
  const options = { title: "Console", description: "Where it is.", group: "Links", displayText: "Open it" };
  const stack = declare((o) => {
    o.link("console", "https://cloud.oracle.com", options);
  });
  expect(Output.of(stack).map(({ field }) => field)).toEqual([{ name: "console", type: "link", ...options }]);
});

test.each([
  [
    (o: Outputs) => {
      o.text("streamId", "", { title: "T" });
    },
    "test: the output 'streamId' must have a name of lower-case letters, digits and underscores; " +
      "Terraform outputs are named in snake_case, stream_id for example",
  ],
  [
    (o: Outputs) => {
      o.text("id", "a", { title: "T" });
      o.text("id", "b", { title: "T" });
    },
    "test: the output 'id' must have a name that nothing else in the stack has; rename one of them",
  ],
  [
    (o: Outputs) => {
      o.link("page", "https://a.b", { title: "T", displayText: "ab" });
    },
    "test: the text of the link 'page' must be 3 to 45 characters long, got 'ab'",
  ],
])("fails for wrong declaration %#", (make, message) => {
  expect(() => declare(make)).toThrow(message);
});

test("a plain TerraformOutput is none of ours", () => {
  const stack = newStack();
  new TerraformOutput(stack, "plain", { value: "x" });
  expect(Output.of(stack)).toEqual([]);
});
