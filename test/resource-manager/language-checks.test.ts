import { refusal } from "../../lib/core/checks";
import { type JsonObject } from "../../lib/resource-manager/json";
import { languageFindings } from "../../lib/resource-manager/language-checks";
import { moduleFindings } from "../../lib/resource-manager/package-checks";

function sentences(document: JsonObject): string[] {
  return languageFindings(document).map((finding) => refusal("test", finding).message);
}

function resource(body: JsonObject): JsonObject {
  return { resource: { oci_vault_secret: { s: body } } };
}

function variable(condition: string): JsonObject {
  return { variable: { a: { validation: [{ condition, error_message: "no" }] } } };
}

test.each<[JsonObject, string, string, string]>([
  [
    { import: [{ to: "a.b", id: "${var.id}" }] },
    "an import block whose id is an expression",
    "1.6",
    "write the id as a literal",
  ],
  [
    { import: [{ to: "a.b", id: "x", for_each: "${var.ids}" }] },
    "an import block with for_each",
    "1.7",
    "write one import block for each resource",
  ],
  [{ removed: [{ from: "a.b" }] }, "a removed block", "1.7", "use a job to remove the resource from the state"],
  [
    { moved: [{ from: "a.b", to: "module.m.c.d" }] },
    "a moved block between two types of resources",
    "1.8",
    "move the resource to the same type",
  ],
  [
    { locals: { x: "${provider::time::rfc3339_parse(var.t)}" } },
    "a function of a provider (provider::)",
    "1.8",
    "write it without that",
  ],
  [{ locals: { x: "${core::max(1, 2)}" } }, "a function with its namespace (core::)", "1.8", "write it without that"],
  [{ locals: { x: "${terraform.applying}" } }, "terraform.applying", "1.10", "write it without that"],
  ...[
    ["issensitive", "1.8"],
    ["templatestring", "1.9"],
    ["ephemeralasnull", "1.10"],
    ["convert", "1.15"],
  ].map(([name = "", since = ""]): [JsonObject, string, string, string] => [
    { output: { x: { value: `\${${name}(var.a)}` } } },
    `the function ${name}`,
    since,
    "write it without that",
  ]),
  [
    variable("${var.a > var.b}"),
    "a validation that reads more than its own variable",
    "1.9",
    "check it in a precondition of a resource or output",
  ],
  [
    variable("${contains(local.all, var.a)}"),
    "a validation that reads more than its own variable",
    "1.9",
    "check it in a precondition of a resource or output",
  ],
  [{ ephemeral: { a: { b: {} } } }, "something ephemeral", "1.10", "use an ordinary resource, variable or output"],
  [
    { variable: { a: { ephemeral: true } } },
    "something ephemeral",
    "1.10",
    "use an ordinary resource, variable or output",
  ],
  [
    resource({ secret_content: [{ content_wo: "x" }] }),
    "a write-only argument (..._wo)",
    "1.11",
    "use the argument without _wo, or a Vault secret",
  ],
  [
    { import: [{ to: "a.b", identity: { id: "x" } }] },
    "an import block with an identity",
    "1.12",
    "name the resource by its id",
  ],
  [{ action: { a: { b: {} } } }, "an action", "1.14", "leave it out"],
  [resource({ lifecycle: [{ action_trigger: [{ events: ["after_create"] }] }] }), "an action", "1.14", "leave it out"],
  ...[
    { variable: { a: { const: true } } } as JsonObject,
    { variable: { a: { deprecated: "Use b" } } } as JsonObject,
    { output: { a: { value: 1, deprecated: "Use b" } } } as JsonObject,
  ].map((document): [JsonObject, string, string, string] => [
    document,
    "a variable or output that is const or deprecated",
    "1.15",
    "leave out that argument",
  ]),
  [{ output: { a: { value: 1, type: "number" } } }, "an output with a type", "1.15", "leave out that argument"],
  ...[{ source: "./${var.a}" }, { source: "a/b/c", version: "${local.v}" }].map(
    (module): [JsonObject, string, string, string] => [
      { module: { m: module as JsonObject } },
      "a module whose source or version is an expression",
      "1.15",
      "write source and version as literals",
    ],
  ),
])("fails for %j", (document, feature, since, remedy) => {
  expect(sentences(document)).toEqual([
    "test: the configuration must be compatible with Terraform 1.5, which Resource Manager runs, " +
      `got '${feature}, supported since ${since}'; ${remedy}`,
  ]);
});

test.each<[string, JsonObject]>([
  ["a plain import block", { import: [{ to: "a.b", id: "ocid1.stream.oc1..a" }] }],
  ["a move within a type", { moved: [{ from: "a.b", to: "module.m.a.c[0]" }] }],
  ["a check", { check: { a: { assert: [{ condition: "${true}", error_message: "no" }] } } }],
  ["a validation of its own variable", variable('${can(regex("^ocid1[.](stream)[.]x.y", var.a))}')],
  ["a validation that goes through a list", variable("${alltrue([for x in var.a : x.min > 0])}")],
  ["a validation that goes through a map", variable("${alltrue([for k, v in var.a : v.min > 0])}")],
  ["text that looks like a function of a provider", { output: { x: { value: "see provider::a::b" } } }],
  ["a word that ends in wo", resource({ two: 2 })],
  ["a variable that is not ephemeral", { variable: { a: { ephemeral: false, type: "string" } } }],
  ["functions whose names end the same", { locals: { x: "${tolist(module.convert)}${my_convert}" } }],
  ["a module with a version", { module: { m: { source: "a/b/c", version: "~> 1.0" } } }],
])("%s is Terraform 1.5", (_, document) => {
  expect(languageFindings(document)).toEqual([]);
});

const FILE = "assets/m/main.tf";

function inModule(text: string, path = FILE): string[] {
  return moduleFindings(path, text).map((finding) => refusal(undefined, finding).message);
}

test.each<[string, string]>([
  ["removed {\n  from = a.b\n}", "a removed block, supported since 1.7"],
  ["import {\n  to = a.b\n  id = var.id\n}", "an import block whose id is an expression, supported since 1.6"],
  ['import {\n  for_each = var.ids\n  to = a.b\n  id = "x"\n}', "an import block with for_each, supported since 1.7"],
  ["moved {\n  from = a.b\n  to   = c.b\n}", "a moved block between two types of resources, supported since 1.8"],
  ["locals {\n  x = provider::time::now()\n}", "a function of a provider (provider::), supported since 1.8"],
  ['output "x" { value = issensitive(var.x) }', "the function issensitive, supported since 1.8"],
  [
    'variable "a" {\n  validation {\n    condition = var.a > var.b\n  }\n}',
    "a validation that reads more than its own variable, supported since 1.9",
  ],
  ['ephemeral "a" "b" {}', "something ephemeral, supported since 1.10"],
  ["variable a {\n  ephemeral = true\n}", "something ephemeral, supported since 1.10"],
  [
    'resource "a" "b" {\n  nested {\n    content_wo = var.x\n  }\n}',
    "a write-only argument (..._wo), supported since 1.11",
  ],
  [
    'resource "a" "b" {\n  lifecycle {\n    action_trigger {\n      events = []\n    }\n  }\n}',
    "an action, supported since 1.14",
  ],
])("fails for a module with %j", (text, got) => {
  const rule = "must be compatible with Terraform 1.5, which Resource Manager runs";
  const remedy = inModule(text)[0]?.split("; ")[1] ?? "";
  expect(inModule(text)).toEqual([`the configuration of ${FILE} ${rule}, got '${got}'; ${remedy}`]);
});

const PROVISIONER =
  "must not have a provisioner, because Resource Manager's host has neither your tools nor your network";

test.each<[string, string]>([
  ['resource "a" "b" {\n  provisioner "local-exec" {\n  }\n}', `a.b of ${FILE} ${PROVISIONER}`],
  ['data "terraform_remote_state" "s" {}', `data.terraform_remote_state.s of ${FILE} must not be in a package`],
  ['terraform {\n  required_version = ">= 1.6"\n}', `required_version of ${FILE} must allow Terraform 1.5.7`],
  ['provider "oci" {\n  user_ocid = var.u\n}', `the provider oci of ${FILE} must not have credentials`],
  ['locals {\n  x = file("/etc/hosts")\n}', `${FILE} must not contain a path of this machine`],
])("fails for a module that has %j", (text, beginning) => {
  expect(inModule(text)).toEqual([expect.stringContaining(beginning)]);
});

test("fails for a module in JSON, and leaves invalid JSON to Terraform", () => {
  const text = JSON.stringify({ resource: { a: { b: { provisioner: [{}] } } } });
  expect(inModule(text, "assets/m/main.tf.json")).toEqual([
    expect.stringContaining(`a.b of assets/m/main.tf.json ${PROVISIONER}`),
  ]);
  expect(inModule("{", "assets/m/main.tf.json")).toEqual([]);
  expect(inModule("[]", "assets/m/main.tf.json")).toEqual([]);
});

test("accepts a module for Terraform 1.5, whatever its comments contain", () => {
  const text = [
    "# removed {",
    "// x = provider::time::now()",
    'terraform {\n  required_version = ">= 1.3"\n  required_providers {\n    oci = {\n      source = "oracle/oci"\n    }\n  }\n}',
    'variable "a" {\n  type = object({ b = string })\n  validation {\n    condition = length(var.a.b) > 1\n  }\n}',
    "moved {\n  from = a.b\n  to   = module.m.a.c\n}",
    'import {\n  to = a.b\n  id = "ocid1.stream.oc1..a"\n}',
    'module "m" { source = "./m" }',
    'resource "a" "__proto__" {\n  two = 2\n}',
    'locals {\n  c = file("${path.module}/x")\n}',
  ].join("\n");
  expect(inModule(text)).toEqual([]);
  expect(inModule("removed {\n}", "assets/m/notes.txt")).toEqual([]);
});
