import { refusal } from "../../lib/core/checks";
import { type JsonObject } from "../../lib/resource-manager/json";
import { languageFindings } from "../../lib/resource-manager/language-checks";
import { moduleFindings } from "../../lib/resource-manager/module-checks";

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
    "write the id as text",
  ],
  [
    { import: [{ to: "a.b", id: "x", for_each: "${var.ids}" }] },
    "an import block with for_each",
    "1.7",
    "write one import block for each resource",
  ],
  [{ removed: [{ from: "a.b" }] }, "a removed block", "1.7", "let a job remove the resource from the state"],
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
    "use a function of Terraform or a data source",
  ],
  ...[
    ["issensitive", "1.8"],
    ["templatestring", "1.9"],
    ["ephemeralasnull", "1.10"],
  ].map(([name = "", since = ""]): [JsonObject, string, string, string] => [
    { output: { x: { value: `\${${name}(var.a)}` } } },
    `the function ${name}`,
    since,
    "write it without that function",
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
  [{ action: { a: { b: {} } } }, "an action block", "1.14", "leave it out"],
])("fails for %j", (document, feature, since, remedy) => {
  expect(sentences(document)).toEqual([
    "test: the configuration must keep to Terraform 1.5, which Resource Manager runs, " +
      `got '${feature}, known since ${since}'; ${remedy}`,
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
])("%s is Terraform 1.5", (_, document) => {
  expect(languageFindings(document)).toEqual([]);
});

test.each([
  ["removed {\n  from = a.b\n}", "a removed block, known since 1.7"],
  ["  x = provider::time::now()", "a function of a provider (provider::), known since 1.8"],
  ['ephemeral "a" "b" {}', "something ephemeral, known since 1.10"],
  ["variable a {\n  ephemeral = true\n}", "something ephemeral, known since 1.10"],
  ["  content_wo = var.x", "a write-only argument (..._wo), known since 1.11"],
])("fails for a module with %j", (text, got) => {
  const rule = "must keep to Terraform 1.5, which Resource Manager runs";
  expect(moduleFindings("assets/m/main.tf", text)).toEqual([{ what: "assets/m/main.tf", rule, got }]);
});
