import { TerraformOutput, TerraformVariable } from "cdktf";
import { parse } from "yaml";
import { InputCondition, ObjectInputField, OciStack, OcidKind, ResourceManagerBundle } from "../../lib";
import { type SchemaDocument, schemaYaml } from "../../lib/resource-manager/schema-document";
import { formIn } from "../support/forms";
import { newStack, testApp } from "../support/synthesis";

function formOf(declare: (stack: OciStack) => void): SchemaDocument {
  const stack = new OciStack(testApp(), "bookings");
  declare(stack);
  return formIn(stack);
}

test("the form of an OciStack asks where to deploy, and hides the fields that the service fills in", () => {
  const form = formOf(() => undefined);
  expect(form.variableGroups).toEqual([
    { title: "Where to deploy", variables: ["region", "compartment_ocid", "home_region"] },
    { title: "Configuration", variables: ["name_prefix"] },
    { title: "Filled in by Resource Manager", visible: false, variables: ["tenancy_ocid"] },
  ]);
  expect(form.variables.region).toEqual({
    type: "oci:identity:region:name",
    title: "Region",
    description: "Region",
    required: true,
  });
  expect(form.variables.compartment_ocid).toMatchObject({ type: "oci:identity:compartment:id", required: true });
  expect(form.variables.tenancy_ocid).toMatchObject({ type: "string", required: false, visible: false });
  expect(form.variables.home_region).toMatchObject({ type: "oci:identity:region:name", required: false });
});

test("groups are in the order in which they are first named", () => {
  const form = formOf(({ input }) => {
    input.text("b", { title: "B", group: "Second" });
    input.text("a", { title: "A", group: "First" });
    input.text("c", { title: "C", group: "Second" });
  });
  expect(form.variableGroups.slice(2, 4)).toEqual([
    { title: "Second", variables: ["b", "c"] },
    { title: "First", variables: ["a"] },
  ]);
});

test("the form has the bounds, options, patterns and defaults of the inputs", () => {
  const { variables } = formOf(({ input }) => {
    input.integer("partitions", { title: "Partitions", description: "How many.", min: 1, max: 50, defaultValue: 2 });
    input.number("share", { title: "Share" });
    input.boolean("alarms", { title: "Alarms", defaultValue: false });
    input.choice("mode", { title: "Mode", options: ["A", "B"], defaultValue: "A" });
    input.email("mail", { title: "Mail", optional: true });
    input.cidr("clients", { title: "Clients", defaultValue: "" });
    input.ocid("topic_ocid", { title: "Topic", kind: OcidKind.TOPIC });
    input.text("note", { title: "Note", defaultValue: "none" });
  });
  expect(variables.partitions).toEqual({
    type: "integer",
    title: "Partitions",
    description: "How many.",
    required: true,
    default: 2,
    minimum: 1,
    maximum: 50,
  });
  expect(variables.share).toEqual({ type: "number", title: "Share", description: "Share", required: true });
  expect(variables.alarms).toMatchObject({ type: "boolean", required: false, default: false });
  expect(variables.mode).toMatchObject({ type: "enum", required: true, default: "A", enum: ["A", "B"] });
  expect(variables.mail).toMatchObject({
    type: "string",
    required: false,
    pattern: '^$|^[^@\\s"<>]+@[^@\\s"<>]+[.][^@\\s"<>]+$',
  });
  expect(variables.mail?.default).toBeUndefined();
  expect(variables.clients).toMatchObject({ type: "string", required: false });
  const clients = new RegExp(variables.clients?.pattern ?? "never");
  expect(["", "10.0.0.0/16", "0.0.0.0/0"].filter((answer) => !clients.test(answer))).toEqual([]);
  expect(["999.1.1.1/8", "10.0.0.0/33", "10.0.0.0", "010.0.0.0/8"].filter((answer) => clients.test(answer))).toEqual(
    [],
  );
  expect(variables.topic_ocid).toMatchObject({
    type: "string",
    pattern: "^ocid1[.](onstopic)[.][a-z0-9-]+[.]([A-Za-z0-9_-]*[.])+[A-Za-z0-9_-]+$",
  });
  expect(variables.note).toMatchObject({ type: "string", required: true, default: "none" });
});

test("a secret is a password field, and a list has a field for each string", () => {
  const { variables } = formOf(({ input }) => {
    input.secretText("hec_token", { title: "Token", pattern: "^[a-f0-9-]+$", optional: true });
    input.list("cidrs", { title: "CIDR blocks", min: 1, max: 3, pattern: "^[0-9./]+$" });
    input.list("names", { title: "Names", defaultValue: ["a"] });
  });
  expect(variables.hec_token).toEqual({
    type: "password",
    title: "Token",
    description: "Token",
    required: false,
    pattern: "^$|^[a-f0-9-]+$",
  });
  expect(variables.cidrs).toEqual({
    type: "array",
    title: "CIDR blocks",
    description: "CIDR blocks",
    required: true,
    items: { type: "string", pattern: "^[0-9./]+$" },
    minItems: 1,
    maxItems: 3,
  });
  expect(variables.names).toMatchObject({ required: false, default: ["a"], items: { type: "string" } });
});

test("a string that has a default cannot be left empty, unless its default is empty", () => {
  const { variables } = formOf(({ input }) => {
    input.text("shape", { title: "Shape", defaultValue: "VM.Standard.E5.Flex" });
    input.text("suffix", { title: "Suffix", defaultValue: "" });
    input.text("label", { title: "Label" });
  });
  expect(variables.shape).toMatchObject({ required: true, default: "VM.Standard.E5.Flex" });
  expect(variables.suffix).toMatchObject({ required: false });
  expect(variables.label).toMatchObject({ required: true });
});

test("objects and maps are entered as JSON, which their description says", () => {
  const { variables } = formOf(({ input }) => {
    const fields = [
      ObjectInputField.text("shape", "E5"),
      ObjectInputField.number("ocpus"),
      ObjectInputField.flag("ha"),
    ];
    input.object("sizing", { title: "Sizing", fields });
    input.map("labels", { title: "Labels", description: "Who pays?", defaultValue: { team: "a" } });
  });
  expect(variables.sizing).toEqual({
    type: "text",
    multiline: true,
    title: "Sizing",
    description:
      'Sizing. Resource Manager\'s form has no fields for this: write it as JSON, {"shape": "E5", "ocpus": 1, "ha": true}.',
    required: true,
  });
  expect(variables.labels).toEqual({
    type: "text",
    multiline: true,
    title: "Labels",
    description:
      'Who pays? Resource Manager\'s form has no fields for this: write it as JSON, for example {"name": "text"}.',
    required: true,
    default: '{"team":"a"}',
  });
});

test("a picker is filtered by other fields, and does not need a pattern", () => {
  const { variables } = formOf(({ input }) => {
    input.vcn("vcn_ocid", { title: "VCN" });
    input.subnet("subnet_ocid", { title: "Subnet", privateOnly: true });
    input.vault("vault_ocid", { title: "Vault" });
    input.key("key_ocid", { title: "Key" });
    input.userGroup("group_ocid", { title: "Group" });
  });
  expect(variables.subnet_ocid).toEqual({
    type: "oci:core:subnet:id",
    title: "Subnet",
    description: "Subnet",
    required: true,
    dependsOn: { compartmentId: "${compartment_ocid}", vcnId: "${vcn_ocid}", hidePublicSubnet: true },
  });
  expect(variables.key_ocid?.dependsOn).toEqual({
    compartmentId: "${compartment_ocid}",
    vaultId: "${vault_ocid}",
    algorithm: "AES",
  });
  expect(variables.group_ocid?.dependsOn).toEqual({ compartmentId: "${tenancy_ocid}" });
});

test("an optional compartment can have a default in the form only", () => {
  const stack = new OciStack(testApp(), "bookings");
  stack.input.compartment("place", { title: "Place", optional: true, offeredInput: "compartment_ocid" });
  stack.input.vault("vault_ocid", { title: "Vault", compartmentInput: "place" });
  const bundle = ResourceManagerBundle.of(stack);
  expect(bundle._form().variables.place).toMatchObject({ required: false, default: "${compartment_ocid}" });
  expect(bundle.files[1]?.text).toMatch(/"place": \{\s+"default": ""/);
});

test("a field that a condition can hide is never required", () => {
  const { variables } = formOf(({ input }) => {
    input.boolean("own_key", { title: "Own key", defaultValue: false });
    const visible = InputCondition.isTrue("own_key");
    input.integer("days", { title: "Days", defaultValue: 90, visible });
  });
  expect(variables.days).toMatchObject({ required: false, visible: "${own_key}" });
});

test("a plain variable gets a plain field of its Terraform type", () => {
  const stack = newStack("plain");
  const declare = (name: string, type: string | undefined, more = {}): TerraformVariable =>
    new TerraformVariable(stack, name, { type, description: `About ${name}`, ...more });
  declare("untyped_one", undefined);
  declare("untyped_number", undefined, { default: 5 });
  declare("untyped_switch", "any", { default: false });
  declare("text", "string", { default: "a" });
  declare("count_of_things", "number", { default: 3 });
  declare("flag", "bool", { default: true });
  declare("names", "list(string)", { default: ["a"] });
  declare("numbers", "set(number)");
  declare("tags", "map(string)", { default: { a: "b" } });
  declare("hidden", "string", { sensitive: true });
  declare("current_user_ocid", "string");
  declare("compartment_ocid", undefined);
  const { variables, variableGroups } = formIn(stack);
  const about = (name: string, title: string): object => ({ title, description: `About ${name}` });
  expect(variables).toEqual({
    compartment_ocid: {
      type: "oci:identity:compartment:id",
      ...about("compartment_ocid", "Compartment ocid"),
      required: true,
    },
    count_of_things: { type: "number", ...about("count_of_things", "Count of things"), required: true, default: 3 },
    current_user_ocid: {
      type: "string",
      ...about("current_user_ocid", "Current user ocid"),
      required: false,
      visible: false,
    },
    flag: { type: "boolean", ...about("flag", "Flag"), required: false, default: true },
    hidden: { type: "password", ...about("hidden", "Hidden"), required: true },
    names: { type: "array", items: { type: "string" }, ...about("names", "Names"), required: false, default: ["a"] },
    numbers: { type: "array", items: { type: "number" }, ...about("numbers", "Numbers"), required: true },
    tags: { type: "text", multiline: true, ...about("tags", "Tags"), required: false, default: '{"a":"b"}' },
    text: { type: "string", ...about("text", "Text"), required: false, default: "a" },
    untyped_number: {
      type: "string",
      ...about("untyped_number", "Untyped number"),
      required: false,
      default: "5",
    },
    untyped_switch: {
      type: "string",
      ...about("untyped_switch", "Untyped switch"),
      required: false,
      default: "false",
    },
    untyped_one: { type: "string", ...about("untyped_one", "Untyped one"), required: true },
  });
  expect(variableGroups.map(({ title }) => title)).toEqual(["Configuration", "Filled in by Resource Manager"]);
});

test("declared outputs are in their groups, and plain ones have the type of their value", () => {
  const form = formOf((stack) => {
    stack.output.text("stream_id", "a", { title: "Stream", group: "Stream" });
    stack.output.link("page", "https://a.b", { title: "Page", displayText: "Open" });
    stack.output.text("token", "x", { title: "Token", sensitive: true });
    new TerraformOutput(stack, "plain_text", { value: "x", description: "A text" });
    new TerraformOutput(stack, "plain_map", { value: { a: "b" } });
    new TerraformOutput(stack, "plain_list", { value: ["a"] });
    new TerraformOutput(stack, "plain_number", { value: 1 });
    new TerraformOutput(stack, "plain_flag", { value: true });
  });
  expect(form.outputGroups).toEqual([
    { title: "Stream", outputs: ["stream_id"] },
    {
      title: "Outputs",
      outputs: ["page", "token", "plain_flag", "plain_list", "plain_map", "plain_number", "plain_text"],
    },
  ]);
  expect(form.outputs).toEqual({
    stream_id: { type: "copyableString", title: "Stream", description: "Stream" },
    page: { type: "link", title: "Page", description: "Page", displayText: "Open" },
    token: { type: "copyableString", title: "Token", description: "Token", sensitive: true },
    plain_flag: { type: "boolean", title: "Plain flag", description: "Plain flag" },
    plain_list: { type: "list", title: "Plain list", description: "Plain list" },
    plain_map: { type: "map", title: "Plain map", description: "Plain map" },
    plain_number: { type: "number", title: "Plain number", description: "Plain number" },
    plain_text: { type: "copyableString", title: "Plain text", description: "A text" },
  });
});

test("the form is the same in YAML 1.1 and in YAML 1.2", () => {
  const form = formOf(({ input }) => {
    input.choice("mode", { title: "no", description: "1e3: on", options: ["yes", "0o7", "1.10"], defaultValue: "yes" });
    input.text("y", { title: 'A "quoted" one', description: "Two\nlines", defaultValue: "null" });
  });
  const yaml = schemaYaml(form);
  expect(parse(yaml, { version: "1.1" })).toEqual(form);
  expect(parse(yaml, { version: "1.2" })).toEqual(form);
});
