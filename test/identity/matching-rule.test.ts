import { TerraformVariable } from "cdktf";
import { Compartment, MatchingRule, type TagMatch } from "../../lib";
import { newStack } from "../support/synthesis";
import { COMPARTMENT } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT);
const INSTANCE = "ocid1.instance.oc1.iad.aaaahost";
const FUNCTION = "ocid1.fnfunc.oc1.iad.aaaarelay";
const tag: Required<TagMatch> = { namespace: "Operations", key: "Role", value: "producer" };
const ofType = (type: string): string => `ALL {resource.type = '${type}', resource.compartment.id = '${COMPARTMENT}'}`;

test.each([
  [
    "the instances of a compartment",
    MatchingRule.instancesIn(compartment),
    `instance.compartment.id = '${COMPARTMENT}'`,
  ],
  ["the functions of a compartment", MatchingRule.functionsIn(compartment), ofType("fnfunc")],
  ["the Spark runs of a compartment", MatchingRule.dataFlowRunsIn(compartment), ofType("dataflowrun")],
  ["the notebooks of a compartment", MatchingRule.notebooksIn(compartment), ofType("datasciencenotebooksession")],
  ["resources of any type", MatchingRule.resourcesOfType("apigateway", compartment), ofType("apigateway")],
  ["an instance", MatchingRule.instance(INSTANCE), `instance.id = '${INSTANCE}'`],
  ["a resource", MatchingRule.resource(FUNCTION), `resource.id = '${FUNCTION}'`],
  ["everything in a compartment", MatchingRule.resourcesIn(compartment), `resource.compartment.id = '${COMPARTMENT}'`],
  ["a type in the whole tenancy", MatchingRule.ofType("apigateway"), "resource.type = 'apigateway'"],
  [
    "the instances of a compartment but one",
    MatchingRule.all(
      MatchingRule.instancesIn(compartment),
      MatchingRule.otherThan(MatchingRule.instance(INSTANCE)),
      MatchingRule.otherThan(MatchingRule.tag(tag)),
    ),
    `ALL {instance.compartment.id = '${COMPARTMENT}', instance.id != '${INSTANCE}', tag.Operations.Role.value != 'producer'}`,
  ],
  ["a tag's value", MatchingRule.tag(tag), "tag.Operations.Role.value = 'producer'"],
  ["a tag", MatchingRule.tag({ namespace: "Operations", key: "Role" }), "tag.Operations.Role.value"],
  [
    "what every rule matches",
    MatchingRule.all(MatchingRule.instancesIn(compartment), MatchingRule.tag(tag)),
    `ALL {instance.compartment.id = '${COMPARTMENT}', tag.Operations.Role.value = 'producer'}`,
  ],
  [
    "what one of the rules matches",
    MatchingRule.any(MatchingRule.functionsIn(compartment), MatchingRule.instance(INSTANCE)),
    `ANY {${ofType("fnfunc")}, instance.id = '${INSTANCE}'}`,
  ],
  ["a single rule as it is", MatchingRule.any(MatchingRule.instance(INSTANCE)), `instance.id = '${INSTANCE}'`],
])("writes %s", (_, rule, text) => {
  expect(rule.text).toBe(text);
  expect(String(rule)).toBe(text);
});

test("accepts tokens", () => {
  const input = new TerraformVariable(newStack(), "where", { type: "string" });
  const where = Compartment.fromCompartmentId(input.stringValue);
  expect(MatchingRule.functionsIn(where).text).toContain(`'${where.compartmentId}'`);
  const rules = [MatchingRule.resource("${var.a}"), MatchingRule.instance("${var.b}")];
  expect(MatchingRule.any(...rules).text).toBe("ANY {resource.id = '${var.a}', instance.id = '${var.b}'}");
  const match = { namespace: "${var.namespace}", key: "Role", value: "x-${var.role}" };
  expect(MatchingRule.tag(match).text).toBe("tag.${var.namespace}.Role.value = 'x-${var.role}'");
});

test("a rule that is parsed, or that only Terraform knows, can be a member of another rule", () => {
  const parsed = MatchingRule.parse("any{ resource.type='fnfunc',tag.ops.stage.value }");
  const rule = MatchingRule.all(parsed, MatchingRule.parse("${var.rule}"), MatchingRule.resourcesIn(compartment));
  expect(rule.text).toBe(
    `ALL {any {resource.type = 'fnfunc', tag.ops.stage.value}, \${var.rule}, resource.compartment.id = '${COMPARTMENT}'}`,
  );
});
