// Values that are marked as not secret are accepted in a package, and so is the metadata of cdktf.

import { unzipSync } from "fflate";
import { parse } from "yaml";
import {
  ClientFile,
  Compartment,
  FunctionApplication,
  KafkaClientUser,
  KafkaConnector,
  OciFunction,
  OciStack,
  ResourceManagerBundle,
  Subnet,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const SUBNET_ID = "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet";

function fn(stack: OciStack, notSecret?: string[]): void {
  const subnet = Subnet.fromSubnetAttributes(stack, "subnet", { subnetId: SUBNET_ID, compartment });
  const application = new FunctionApplication(stack, "app", { compartment, subnets: [subnet] });
  const image = "fra.ocir.io/acme/orders:1";
  const config = { PAGE_TOKEN: "first", API_KEY: "none" };
  new OciFunction(stack, "orders", { application, image, memoryMiB: 128, config, ...(notSecret && { notSecret }) });
}

test("accepts a marked key in the configuration of a function", () => {
  const stack = new OciStack(testApp(), "shop");
  fn(stack, ["PAGE_TOKEN", "API_KEY"]);
  expect(() => ResourceManagerBundle.of(stack)).not.toThrow();
});

test("accepts a marked setting of a connector, and a marked file", () => {
  const stack = new OciStack(testApp(), "shop");
  const settings = { "page.token": "first", uri: "postgres://demo:demo@db.example.com" };
  const notSecret = ["page.token", "uri"];
  KafkaConnector.json({ name: "c", connectorClass: "C", settings, notSecret }).addOutput(stack, "c");
  const content = "password=example\n";
  ClientFile.of({ fileName: "a.properties", content, notSecret: true }).addOutput(stack, "a");
  expect(() => ResourceManagerBundle.of(stack)).not.toThrow();
});

test("fails for a value that is marked only in another stack", () => {
  const app = testApp();
  const content = "password=example\n";
  ClientFile.of({ fileName: "a", content, notSecret: true }).addOutput(new OciStack(app, "shop"), "a");
  const other = new OciStack(app, "other");
  other.output.text("a", content, { title: "A" });
  expect(() => ResourceManagerBundle.of(other)).toThrow("output.a.value must not contain a password in plain text");
});

test("accepts an auth token whose resource has an override", () => {
  const stack = new OciStack(testApp(), "shop");
  const user = new KafkaClientUser(stack, "user", { email: "a@example.com", authToken: true });
  user.node.findAll().forEach((node) => {
    if ("addOverride" in node)
      (node as unknown as { addOverride(path: string, value: unknown): void }).addOverride("timeouts", {});
  });
  expect(() => ResourceManagerBundle.of(stack)).not.toThrow();
});

test("a form keeps << and U+0085 as strings", () => {
  const stack = new OciStack(testApp(), "shop");
  stack.input.text("a", { title: "<<", description: "a\u0085b \u2028 \u007f", defaultValue: "<<" });
  const { variables } = ResourceManagerBundle.of(stack)._form();
  expect(variables.a).toMatchObject({ title: "<<" });
  const yaml = schemaOf(stack);
  expect(yaml).not.toMatch(/[\u007f-\u009f\u2028]|: <<$/m);
  for (const version of ["1.1", "1.2"] as const) {
    const read = parse(yaml, { version }) as { variables: { a: object } };
    expect(read.variables.a).toMatchObject({ title: "<<", description: "a\u0085b \u2028 \u007f", default: "<<" });
  }
});

function schemaOf(stack: OciStack): string {
  const files = unzipSync(ResourceManagerBundle.of(stack)._zip());
  return Buffer.from(files["schema.yaml"] ?? []).toString("utf8");
}
