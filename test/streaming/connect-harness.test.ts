import { StreamingConnectHarness } from "@cdktf/provider-oci/lib/streaming-connect-harness";
import { TerraformOutput, TerraformVariable } from "cdktf";
import { Compartment, ConnectHarness, type ConnectHarnessProps, Duration, Tags } from "../../lib";
import { COMPARTMENT_ID, CONNECT_HARNESS_ID } from "../support/ocids";
import { newStack, outputs, resource, synthesize } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

test("minimal: named after its id, in a compartment, protected", () => {
  const stack = newStack();
  new ConnectHarness(stack, "splunk", { compartment });
  expect(resource(synthesize(stack), StreamingConnectHarness)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "splunk",
    lifecycle: { prevent_destroy: true },
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<ConnectHarnessProps> = {
    compartment,
    name: "splunk",
    tags: Tags.of({ defined: { "Cost.Center": "1" } }),
    deletionProtection: false,
    timeouts: { create: Duration.seconds(90), update: Duration.days(1), delete: Duration.minutes(3) },
  };
  new ConnectHarness(stack, "harness", all);
  expect(resource(synthesize(stack), StreamingConnectHarness)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "splunk",
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "90s", update: "24h", delete: "3m" },
  });
});

test("the names of its storage topics are built from its OCID", () => {
  const stack = newStack();
  const harness = new ConnectHarness(stack, "harness", { compartment, name: "splunk" });
  new TerraformOutput(stack, "config", { value: harness.configTopic });
  new TerraformOutput(stack, "offset", { value: harness.offsetTopic });
  new TerraformOutput(stack, "status", { value: harness.statusTopic });
  const id = "${oci_streaming_connect_harness.harness_294D52C7.id}";
  expect(outputs(synthesize(stack))).toEqual({
    config: { value: `${id}-config` },
    offset: { value: `${id}-offset` },
    status: { value: `${id}-status` },
  });
});

test("a name can be an input", () => {
  const stack = newStack();
  new ConnectHarness(stack, "harness", { compartment, name: new TerraformVariable(stack, "n", {}).stringValue });
  expect(resource(synthesize(stack), StreamingConnectHarness)).toMatchObject({ name: "${var.n}" });
});

test("an import knows its topics, and its compartment if it is given", () => {
  const stack = newStack();
  const byId = ConnectHarness.fromConnectHarnessId(stack, "a", CONNECT_HARNESS_ID);
  expect([byId.configTopic, byId._known.find("compartment")]).toEqual([`${CONNECT_HARNESS_ID}-config`, undefined]);
  const attributes = { connectHarnessId: CONNECT_HARNESS_ID, compartment };
  const known = ConnectHarness.fromConnectHarnessAttributes(stack, "b", attributes);
  expect(known._known.find("compartment")).toBe(compartment);
});
