import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import { InputCondition, Inputs, ObjectInputField, OciStack, OcidKind, Outputs } from "../../../../lib";
import { Input } from "../../../../lib/core/stack/inputs/input";
import { type InputField } from "../../../../lib/core/stack/inputs/input-field";
import { newStack, outputs, synthesize, testApp, variables, warnings } from "../../../support/synthesis";

interface Declared {
  readonly stack: TerraformStack;
  readonly variable: unknown;
  readonly field: InputField | undefined;
}

function declare(make: (inputs: Inputs) => unknown): Declared {
  const stack = newStack();
  make(new Inputs(stack));
  return { stack, variable: Object.values(variables(synthesize(stack)))[0], field: Input.of(stack)[0]?.field };
}

test("an integer has its bounds as validation, in any TerraformStack", () => {
  const { variable } = declare((i) =>
    i.integer("partitions", { title: "Partitions", min: 1, max: 5, defaultValue: 2 }),
  );
  expect(variable).toEqual({
    type: "number",
    description: "Partitions",
    default: 2,
    validation: [
      {
        condition: "${(((floor(var.partitions) == var.partitions) && (var.partitions >= 1)) && (var.partitions <= 5))}",
        error_message: "partitions must be a whole number from 1 to 5.",
      },
    ],
  });
});

test.each([
  [(i: Inputs) => i.integer("n", { title: "N", min: 0 }), "${((floor(var.n) == var.n) && (var.n >= 0))}"],
  [(i: Inputs) => i.number("n", { title: "N", min: -0, max: 0 }), "${((var.n >= 0) && (var.n <= 0))}"],
])("a bound of 0 is a bound: %#", (make, condition) => {
  expect(declare(make).variable).toMatchObject({ validation: [{ condition }] });
});

test.each([
  [(i: Inputs) => i.number("x", { title: "X" }), undefined],
  [(i: Inputs) => i.number("x", { title: "X", min: 0.5 }), "x must be a number of at least 0.5."],
  [(i: Inputs) => i.number("x", { title: "X", max: 2 }), "x must be a number of at most 2."],
  [(i: Inputs) => i.integer("x", { title: "X" }), "x must be a whole number."],
  [(i: Inputs) => i.boolean("x", { title: "X", defaultValue: true }), undefined],
  [(i: Inputs) => i.choice("x", { title: "X", options: ["A", "B"] }), "x must be one of A, B."],
  [(i: Inputs) => i.text("x", { title: "X" }), "x must be a non-empty string."],
  [(i: Inputs) => i.text("x", { title: "X", defaultValue: "a" }), "x must be a non-empty string."],
  [(i: Inputs) => i.text("x", { title: "X", defaultValue: "" }), undefined],
  [(i: Inputs) => i.text("x", { title: "X", pattern: "^a+$" }), "x must be a string that matches ^a+$."],
  [(i: Inputs) => i.text("x", { title: "X", pattern: "^a+$", meaning: "some a" }), "x must be some a."],
  [(i: Inputs) => i.email("x", { title: "X" }), "x must be an email address."],
  [(i: Inputs) => i.ipAddress("x", { title: "X" }), "x must be an IPv4 address such as 10.0.0.5."],
  [(i: Inputs) => i.region("x", { title: "X" }), "x must be the name of a region, for example us-ashburn-1."],
  [(i: Inputs) => i.tenancy("x", { title: "X" }), "x must be the OCID of a tenancy."],
  [(i: Inputs) => i.compartment("x", { title: "X" }), "x must be the OCID of a compartment or tenancy."],
  [(i: Inputs) => i.vcn("x", { title: "X" }), "x must be the OCID of a VCN."],
  [(i: Inputs) => i.subnet("x", { title: "X" }), "x must be the OCID of a subnet."],
  [(i: Inputs) => i.ocid("x", { title: "X", kind: OcidKind.CLUSTER }), "x must be the OCID of an OKE cluster."],
  [(i: Inputs) => i.availabilityDomain("x", { title: "X" }), "x must be the name of an availability domain."],
  [(i: Inputs) => i.secretText("x", { title: "X" }), "x must be a non-empty string."],
  [(i: Inputs) => i.secretText("x", { title: "X", optional: true }), undefined],
  [(i: Inputs) => i.secretText("x", { title: "X", pattern: "^a+$", meaning: "some a" }), "x must be some a."],
  [(i: Inputs) => i.list("x", { title: "X" }), undefined],
  [(i: Inputs) => i.list("x", { title: "X", min: 1 }), "x must be a list of at least 1 string."],
  [(i: Inputs) => i.list("x", { title: "X", max: 2 }), "x must be a list of at most 2 strings."],
  [(i: Inputs) => i.list("x", { title: "X", min: 1, max: 2 }), "x must be a list of 1 to 2 strings."],
  [
    (i: Inputs) => i.list("x", { title: "X", pattern: "^a$" }),
    "x must be a list in which each string is one that matches ^a$.",
  ],
  [
    (i: Inputs) => i.map("x", { title: "X", pattern: "^a$", meaning: "an a" }),
    "x must be a map in which each string is an a.",
  ],
  [(i: Inputs) => i.networkSecurityGroup("x", { title: "X" }), "x must be the OCID of a network security group."],
  [(i: Inputs) => i.vault("x", { title: "X" }), "x must be the OCID of a vault."],
  [(i: Inputs) => i.key("x", { title: "X" }), "x must be the OCID of a key."],
  [(i: Inputs) => i.secret("x", { title: "X" }), "x must be the OCID of a Vault secret."],
  [(i: Inputs) => i.cluster("x", { title: "X" }), "x must be the OCID of an OKE cluster."],
  [(i: Inputs) => i.loadBalancer("x", { title: "X" }), "x must be the OCID of a load balancer."],
  [(i: Inputs) => i.image("x", { title: "X" }), "x must be the OCID of a compute image."],
  [
    (i: Inputs) => i.functionImage("x", { title: "X" }),
    "x must be the name of an image with its tag in OCI's Container Registry, for example fra.ocir.io/namespace/repository:tag.",
  ],
  [(i: Inputs) => i.autonomousDatabase("x", { title: "X" }), "x must be the OCID of an Autonomous Database."],
  [(i: Inputs) => i.logAnalyticsLogGroup("x", { title: "X" }), "x must be the OCID of a Log Analytics log group."],
  [(i: Inputs) => i.userGroup("x", { title: "X" }), "x must be the OCID of a group."],
  [(i: Inputs) => i.dynamicGroup("x", { title: "X" }), "x must be the OCID of a dynamic group."],
])("the message of input %# names the allowed values: %s %s", (make, message) => {
  const { variable } = declare(make);
  const validation = (variable as { validation?: { error_message: string }[] }).validation;
  expect(validation?.map((one) => one.error_message)).toEqual(message === undefined ? undefined : [message]);
});

const OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const ADDRESS = `${OCTET}([.]${OCTET}){3}`;
const NETWORK = `${ADDRESS}/(3[0-2]|[12]?[0-9])`;

test("a network has its form and its first address as validations, in the words of the checks in code", () => {
  expect(declare((i) => i.cidr("net", { title: "Net", defaultValue: "10.0.0.0/16" })).variable).toEqual({
    type: "string",
    description: "Net",
    default: "10.0.0.0/16",
    validation: [
      {
        condition: `\${can(regex("^${NETWORK}$", var.net))}`,
        error_message: "net must be an IPv4 network in CIDR notation such as 10.0.0.0/16.",
      },
      {
        condition: "${try((cidrsubnet(var.net, 0, 0) == var.net), true)}",
        error_message:
          "net must be a network that begins at its first address, for example 10.0.0.0/16 and not 10.0.7.5/16.",
      },
    ],
  });
});

test.each([
  ["a network", (i: Inputs) => i.cidr("x", { title: "X", defaultValue: "" }), NETWORK],
  ["an address", (i: Inputs) => i.ipAddress("x", { title: "X", defaultValue: "" }), ADDRESS],
])("%s can be empty if that is the default", (_, make, form) => {
  const condition = `\${can(regex("^$|^${form}$", var.x))}`;
  expect(declare(make).variable).toMatchObject({
    default: "",
    validation: expect.arrayContaining([expect.objectContaining({ condition })]) as unknown,
  });
});

test("an optional OCID can be empty", () => {
  const { variable } = declare((i) => i.subnet("subnet_ocid", { title: "Subnet", optional: true }));
  expect(variable).toMatchObject({
    default: "",
    validation: [
      {
        condition:
          '${can(regex("^$|^ocid1[.](subnet)[.][a-z0-9-]+[.]([A-Za-z0-9_-]*[.])+[A-Za-z0-9_-]+$", var.subnet_ocid))}',
      },
    ],
  });
});

test("an empty string is an answer only if it is the default", () => {
  const { variable } = declare((i) => i.text("x", { title: "X" }));
  expect(variable).toMatchObject({ validation: [{ condition: "${(length(var.x) > 0)}" }] });
});

test("quotes and backslashes of a pattern are escaped in Terraform's strings", () => {
  const { variable } = declare((i) => i.text("x", { title: "X", pattern: '^\\d"$' }));
  expect(variable).toMatchObject({ validation: [{ condition: '${can(regex("^\\\\d\\"$", var.x))}' }] });
});

test("a percent sign before a brace is escaped, because it would start a directive", () => {
  const { variable } = declare((i) => i.text("x", { title: "X", pattern: "^%{2}$" }));
  expect(variable).toMatchObject({
    validation: [
      { condition: '${can(regex("^%%{2}$", var.x))}', error_message: "x must be a string that matches ^%%{2}$." },
    ],
  });
  const { variable: choice } = declare((i) => i.choice("x", { title: "X", options: ["%{if}"] }));
  expect(choice).toMatchObject({ validation: [{ condition: '${contains(["%%{if}"], var.x)}' }] });
});

test("an input describes its field in the form", () => {
  const { field } = declare((i) =>
    i.subnet("pool_subnet", { title: "Subnet", description: "A private one.", group: "Network", vcnInput: "pool_vcn" }),
  );
  expect(field).toMatchObject({
    name: "pool_subnet",
    type: "oci:core:subnet:id",
    title: "Subnet",
    description: "A private one.",
    group: "Network",
    required: true,
    dependsOn: { compartmentId: "compartment_ocid", vcnId: "pool_vcn" },
  });
});

test.each([
  [(i: Inputs) => i.vcn("x", { title: "X" }), "oci:core:vcn:id", { compartmentId: "compartment_ocid" }],
  [
    (i: Inputs) => i.vcn("x", { title: "X", compartmentInput: "network_compartment_ocid" }),
    "oci:core:vcn:id",
    { compartmentId: "network_compartment_ocid" },
  ],
  [
    (i: Inputs) => i.subnet("x", { title: "X" }),
    "oci:core:subnet:id",
    { compartmentId: "compartment_ocid", vcnId: "vcn_ocid" },
  ],
  [
    (i: Inputs) => i.networkSecurityGroup("x", { title: "X" }),
    "oci:core:nsg:id",
    { compartmentId: "compartment_ocid" },
  ],
  [
    (i: Inputs) => i.networkSecurityGroup("x", { title: "X", vcnInput: "vcn_ocid" }),
    "oci:core:nsg:id",
    { compartmentId: "compartment_ocid", vcnId: "vcn_ocid" },
  ],
  [
    (i: Inputs) => i.key("x", { title: "X" }),
    "oci:kms:key:id",
    { compartmentId: "compartment_ocid", vaultId: "vault_ocid" },
  ],
  [
    (i: Inputs) => i.key("x", { title: "X", vaultInput: "other_vault" }),
    "oci:kms:key:id",
    { compartmentId: "compartment_ocid", vaultId: "other_vault" },
  ],
  [(i: Inputs) => i.secret("x", { title: "X" }), "oci:kms:secret:id", { compartmentId: "compartment_ocid" }],
  [
    (i: Inputs) => i.secret("x", { title: "X", vaultInput: "vault_ocid" }),
    "oci:kms:secret:id",
    { compartmentId: "compartment_ocid", vaultId: "vault_ocid" },
  ],
  [(i: Inputs) => i.vault("x", { title: "X" }), "oci:kms:vault:id", { compartmentId: "compartment_ocid" }],
  [(i: Inputs) => i.cluster("x", { title: "X" }), "oci:container:cluster:id", { compartmentId: "compartment_ocid" }],
  [
    (i: Inputs) => i.availabilityDomain("x", { title: "X" }),
    "oci:identity:availabilitydomain:name",
    { compartmentId: "compartment_ocid" },
  ],
  [
    (i: Inputs) => i.loadBalancer("x", { title: "X" }),
    "oci:loadbalancer:loadbalancer:id",
    { compartmentId: "compartment_ocid" },
  ],
  [(i: Inputs) => i.image("x", { title: "X" }), "oci:core:image:id", { compartmentId: "compartment_ocid" }],
  [
    (i: Inputs) => i.autonomousDatabase("x", { title: "X" }),
    "oci:database:autonomousdatabase:id",
    { compartmentId: "compartment_ocid" },
  ],
  [
    (i: Inputs) => i.logAnalyticsLogGroup("x", { title: "X" }),
    "oci:logan:loggroup:id",
    { compartmentId: "compartment_ocid" },
  ],
  [(i: Inputs) => i.userGroup("x", { title: "X" }), "oci:identity:groups:id", { compartmentId: "tenancy_ocid" }],
  [
    (i: Inputs) => i.dynamicGroup("x", { title: "X" }),
    "oci:identity:dynamicgroups:id",
    { compartmentId: "tenancy_ocid" },
  ],
])("picker %# has a list to choose from, and the inputs that filter it: %s %s", (make, type, dependsOn) => {
  expect(declare(make).field).toMatchObject({ type, dependsOn });
});

test.each([
  [(i: Inputs) => i.key("x", { title: "X" }), { algorithm: "AES" }],
  [(i: Inputs) => i.subnet("x", { title: "X" }), undefined],
  [(i: Inputs) => i.subnet("x", { title: "X", privateOnly: true }), { hidePublicSubnet: true }],
  [(i: Inputs) => i.image("x", { title: "X" }), {}],
  [
    (i: Inputs) => i.image("x", { title: "X", operatingSystem: "Oracle Linux", operatingSystemVersion: "9" }),
    { operatingSystem: "Oracle Linux", operatingSystemVersion: "9" },
  ],
])("picker %# leaves out items that do not fit", (make, fixed) => {
  expect(declare(make).field?.fixed).toEqual(fixed);
});

test("a condition changes the form, not the variable", () => {
  const visible = InputCondition.isTrue("flag");
  const { variable, field } = declare((i) => i.vault("vault_ocid", { title: "Vault", optional: true, visible }));
  expect(field?.visible).toBe(visible);
  expect(variable).toEqual(declare((i) => i.vault("vault_ocid", { title: "Vault", optional: true })).variable);
});

test("the value is a reference to the variable", () => {
  const stack = newStack();
  const inputs = new Inputs(stack);
  new TerraformOutput(stack, "text", { value: inputs.text("a", { title: "A" }) });
  new TerraformOutput(stack, "number", { value: inputs.integer("b", { title: "B" }) });
  new TerraformOutput(stack, "switch", { value: inputs.boolean("c", { title: "C", defaultValue: false }) });
  expect(synthesize(stack)).toMatchObject({
    output: { text: { value: "${var.a}" }, number: { value: "${var.b}" }, switch: { value: "${var.c}" } },
  });
});

test.each([
  [
    (i: Inputs) => i.integer("n", { title: "N", min: 24, max: 168, defaultValue: 200 }),
    "test: the default of the input 'n' must be a whole number from 24 to 168, got 200; change the default or the rule",
  ],
  [
    (i: Inputs) => i.integer("n", { title: "N", defaultValue: 1.5 }),
    "test: the default of the input 'n' must be a whole number, got 1.5; change the default or the rule",
  ],
  [
    (i: Inputs) => i.number("n", { title: "N", min: 1, defaultValue: Number.NaN }),
    "test: the default of the input 'n' must be a number below 2^53 that is known at synthesis, got NaN; leave it out for none",
  ],
  [
    (i: Inputs) => i.choice("c", { title: "C", options: ["A", "B"], defaultValue: "Z" }),
    "test: the default of the input 'c' must be one of A, B, got 'Z'; change the default or the rule",
  ],
  [
    (i: Inputs) => i.text("t", { title: "T", pattern: "^a+$", defaultValue: "b" }),
    "test: the default of the input 't' must be a string that matches ^a+$, got 'b'; change the default or the rule",
  ],
  [
    (i: Inputs) => i.text("t", { title: "Subnet of ${var.x}" }),
    "test: the title of the input 't' must be plain text without a reference, got 'Subnet of ${var.x}'; write it out",
  ],
  [
    (i: Inputs) => i.text("t", { title: "T", description: "of ${var.x}" }),
    "test: the description of the input 't' must be plain text without a reference, got 'of ${var.x}'; write it out",
  ],
  [
    (i: Inputs) => i.text("t", { title: "T", group: "of ${var.x}" }),
    "test: the group of the input 't' must be plain text without a reference, got 'of ${var.x}'; write it out",
  ],
  [
    (i: Inputs) => i.text("t", { title: "T", pattern: "^${var.x}$" }),
    "test: the pattern of the input 't' must be plain text without a reference, got '^${var.x}$'; write it out",
  ],
  [
    (i: Inputs) => i.text("t", { title: "T", pattern: "a", meaning: "of ${var.x}" }),
    "test: the meaning of the input 't' must be plain text without a reference, got 'of ${var.x}'; write it out",
  ],
  [
    (i: Inputs) => i.choice("c", { title: "C", options: ["${var.x}"] }),
    "test: an option of the input 'c' must be plain text without a reference, got '${var.x}'; write it out",
  ],
  [
    (i: Inputs) => i.choice("c", { title: "C", options: [] }),
    "test: the input 'c' must offer at least one option; list the options",
  ],
  [
    (i: Inputs) => i.text("t", { title: "T", visible: InputCondition.isTrue("flag") }),
    "test: the input 't' must have a default, because a condition can hide it; " +
      "give it a default, make it optional, or leave out 'visible'",
  ],
  [
    (i: Inputs) => i.text("sub net", { title: "S" }),
    "test: the input 'sub net' must have a name of letters, digits, underscores and hyphens, with a letter or an underscore " +
      "first; write it in snake_case, for example subnet_ocid",
  ],
  [
    (i: Inputs) => [i.text("twice", { title: "S" }), i.text("twice", { title: "S" })],
    "test: the input 'twice' must have a name that nothing else in the stack has; " +
      "declare it once and pass its value, or rename one of them",
  ],
])("fails for wrong declaration %#", (make, message) => {
  expect(() => make(new Inputs(newStack()))).toThrow(message);
});

describe("names", () => {
  test.each(["Subnet", "sub-net", "_subnet", "größe", "subnet_2"])(
    "an input and an output can be called %s",
    (name) => {
      const stack = newStack();
      new TerraformOutput(stack, "value", { value: new Inputs(stack).text(name, { title: "X" }) });
      new Outputs(stack).text(`${name}_o`, "x", { title: "X" });
      const document = synthesize(stack);
      expect(Object.keys(variables(document))).toEqual([name]);
      expect(outputs(document)).toMatchObject({ value: { value: `\${var.${name}}` }, [`${name}_o`]: { value: "x" } });
    },
  );

  test.each([
    ["slack_webhook", (i: Inputs) => i.text("slack_webhook", { title: "X" }), 1],
    ["db_password", (i: Inputs) => i.text("db_password", { title: "X" }), 1],
    ["a secret that is hidden", (i: Inputs) => i.secretText("slack_webhook", { title: "X" }), 0],
    ["an OCID", (i: Inputs) => i.ocid("secret", { title: "X", kind: OcidKind.SECRET }), 0],
    ["an email address", (i: Inputs) => i.email("token", { title: "X" }), 0],
    ["a network", (i: Inputs) => i.cidr("token", { title: "X" }), 0],
    ["an IPv4 address", (i: Inputs) => i.ipAddress("token", { title: "X" }), 0],
    ["partitions", (i: Inputs) => i.text("partitions", { title: "X" }), 0],
  ])("warns about a visible input that sounds like a secret: %s", (_, make, count) => {
    const { stack } = declare(make);
    expect(warnings(stack).filter((warning) => warning.includes("sounds like a secret"))).toHaveLength(count);
  });

  test("warns once about a variable of cdktf that sounds like a secret, unless it is sensitive or not a string", () => {
    const stack = new OciStack(testApp(), "shop");
    new TerraformVariable(stack, "db_password", { type: "string" });
    new TerraformVariable(stack, "api_keys", { type: "list(string)" });
    new TerraformVariable(stack, "hidden_password", { sensitive: true });
    new TerraformVariable(stack, "rotate_password", { type: "bool" });
    new TerraformVariable(stack, "team", {});
    stack.node.validate();
    stack.node.validate();
    const warned = (name: string): string =>
      `shop/${name}: the variable '${name}' sounds like a secret, but plans and the form of Resource Manager show its value: ` +
      "set sensitive: true if it is one, or ask for the OCID of a Vault secret with input.secret(...)";
    expect(warnings(stack)).toEqual([warned("db_password"), warned("api_keys")]);
  });

  test("warns about a hyphen, because a shell cannot set the variable", () => {
    const { stack } = declare((i) => i.text("stream-name", { title: "X" }));
    expect(warnings(stack)).toEqual([
      "test/stream-name: the input 'stream-name' has a hyphen in its name: a shell cannot export TF_VAR_stream-name, so its " +
        "value must come from -var or from a file; use a name without a hyphen, for example stream_name",
    ]);
  });
});

describe("secrets, lists, maps and objects", () => {
  test("a secret is sensitive, and its only possible default is the empty string", () => {
    expect(declare((i) => i.secretText("token", { title: "T", optional: true })).variable).toEqual({
      type: "string",
      description: "T",
      default: "",
      sensitive: true,
    });
  });

  test("a list has its bounds and the pattern of its strings as validation", () => {
    const { variable } = declare((i) =>
      i.list("cidrs", { title: "C", min: 0, max: 3, pattern: '^\\d"%{1}$', meaning: "odd", defaultValue: [] }),
    );
    expect(variable).toEqual({
      type: "list(string)",
      description: "C",
      default: [],
      validation: [
        {
          condition: "${((length(var.cidrs) >= 0) && (length(var.cidrs) <= 3))}",
          error_message: "cidrs must be a list of 0 to 3 strings.",
        },
        {
          condition: '${alltrue([for text in var.cidrs : can(regex("^\\\\d\\"%%{1}$", text))])}',
          error_message: "cidrs must be a list in which each string is odd.",
        },
      ],
    });
  });

  test("a map has the pattern of its strings as validation", () => {
    const { variable } = declare((i) => i.map("tags", { title: "T", pattern: "^a$", defaultValue: { team: "a" } }));
    expect(variable).toMatchObject({
      type: "map(string)",
      default: { team: "a" },
      validation: [{ condition: '${alltrue([for text in values(var.tags) : can(regex("^a$", text))])}' }],
    });
  });

  test("an object has the types of its fields, and their defaults", () => {
    const fields = [
      ObjectInputField.text("shape", 'a"%{b}'),
      ObjectInputField.number("ocpus", 1.5),
      ObjectInputField.flag("spare", false),
    ];
    expect(declare((i) => i.object("sizing", { title: "S", fields })).variable).toEqual({
      type: 'object({shape=optional(string, "a\\"%%{b}"), ocpus=optional(number, 1.5), spare=optional(bool, false)})',
      description: "S",
      default: { shape: 'a"%{b}', ocpus: 1.5, spare: false },
    });
    const needed = [ObjectInputField.text("shape"), ObjectInputField.number("ocpus", 1)];
    expect(declare((i) => i.object("sizing", { title: "S", fields: needed })).variable).toEqual({
      type: "object({shape=string, ocpus=optional(number, 1)})",
      description: "S",
    });
  });

  test("their values are references", () => {
    const stack = newStack();
    const input = new Inputs(stack);
    const map = input.map("tags", { title: "T" });
    const fields = [ObjectInputField.text("shape"), ObjectInputField.number("ocpus"), ObjectInputField.flag("spare")];
    const sizing = input.object("sizing", { title: "S", fields });
    const output = (name: string, value: unknown): unknown => new TerraformOutput(stack, name, { value });
    output("list", input.list("names", { title: "N" }));
    output("map", map.value);
    output("team", map.text("team", "nobody"));
    output("object", sizing.value);
    output("shape", sizing.text("shape"));
    output("ocpus", sizing.number("ocpus"));
    output("spare", sizing.flag("spare"));
    expect(outputs(synthesize(stack))).toEqual({
      list: { value: "${var.names}" },
      map: { value: "${var.tags}" },
      team: { value: '${lookup(var.tags, "team", "nobody")}' },
      object: { value: "${var.sizing}" },
      shape: { value: "${var.sizing.shape}" },
      ocpus: { value: "${var.sizing.ocpus}" },
      spare: { value: "${var.sizing.spare}" },
    });
  });
});

test("names in the default of a map stay unchanged", () => {
  const defaultValue = { costCenter: "1", "A-B c": "2" };
  const { variable, field } = declare((i) => i.map("tags", { title: "T", defaultValue }));
  expect(variable).toMatchObject({ default: defaultValue });
  expect(field?.defaultValue).toEqual(defaultValue);
});

test("names of the fields of an object stay unchanged", () => {
  const { variable } = declare((i) =>
    i.object("size", { title: "S", fields: [ObjectInputField.number("memoryGbs", 16)] }),
  );
  expect(variable).toMatchObject({ type: "object({memoryGbs=optional(number, 16)})", default: { memoryGbs: 16 } });
});

test("a key of a map, and the default for its value, can have any characters", () => {
  const stack = newStack();
  const map = new Inputs(stack).map("tags", { title: "T" });
  new TerraformOutput(stack, "shown", { value: map.text('a"b\\c', "%{ none }") });
  expect(outputs(synthesize(stack))).toEqual({
    shown: { value: '${lookup(var.tags, "a\\"b\\\\c", "%%{ none }")}' },
  });
});

test("a key of a map can be an input", () => {
  const stack = newStack();
  const input = new Inputs(stack);
  const map = input.map("tags", { title: "T" });
  new TerraformOutput(stack, "shown", { value: map.text(input.text("which", { title: "W" }), "none") });
  expect(outputs(synthesize(stack))).toEqual({ shown: { value: '${lookup(var.tags, var.which, "none")}' } });
});

test("an input of 300 characters keeps its name", () => {
  const name = "n".repeat(300);
  const stack = newStack();
  new Inputs(stack).text(name, { title: "N" });
  expect(Object.keys(variables(synthesize(stack)))).toEqual([name]);
});

test.each([undefined, false, true])(
  "a secret whose default is undefined does not have a default, optional: %s",
  (optional) => {
    const options = { title: "P", optional, defaultValue: undefined };
    expect(declare((i) => i.secretText("password", options)).field?.defaultValue).toBe(
      optional === true ? "" : undefined,
    );
  },
);

test("warns about a list, a map and an object that sound like secrets, because they cannot be sensitive", () => {
  const stack = newStack();
  const input = new Inputs(stack);
  const fields = [ObjectInputField.text("user"), ObjectInputField.text("password")];
  input.list("api_tokens", { title: "A" });
  input.map("passwords", { title: "B" });
  input.object("database", { title: "C", fields });
  input.object("sizing", { title: "D", fields: [ObjectInputField.number("ocpus")] });
  const rest =
    "like a secret, but plans and the form of Resource Manager show its value: ask for each secret on its own with input.secretText(...)";
  expect(warnings(stack)).toEqual([
    `test/api_tokens: the input 'api_tokens' sounds ${rest}`,
    `test/passwords: the input 'passwords' sounds ${rest}`,
    `test/database: 'password' of the input 'database' sounds ${rest}`,
  ]);
});
