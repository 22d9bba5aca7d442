import { TerraformVariable } from "cdktf";
import { Compartment, ConfigurationError, MatchingRule, type TagMatch } from "../../lib";
import { newStack } from "../support/synthesis";
import { COMPARTMENT, STREAM } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT);
const INSTANCE = "ocid1.instance.oc1.iad.aaaahost";
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
  ["a resource", MatchingRule.resource(STREAM), `resource.id = '${STREAM}'`],
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

test("takes tokens", () => {
  const input = new TerraformVariable(newStack(), "where", { type: "string" });
  const where = Compartment.fromCompartmentId(input.stringValue);
  expect(MatchingRule.functionsIn(where).text).toContain(`'${where.compartmentId}'`);
  const rules = [MatchingRule.resource("${var.a}"), MatchingRule.instance("${var.b}")];
  expect(MatchingRule.any(...rules).text).toBe("ANY {resource.id = '${var.a}', instance.id = '${var.b}'}");
  const match = { namespace: "${var.namespace}", key: "Role", value: "x-${var.role}" };
  expect(MatchingRule.tag(match).text).toBe("tag.${var.namespace}.Role.value = 'x-${var.role}'");
});

const COPY = "copy it from the resource's page in the console";

test.each<[string, () => unknown, string]>([
  [
    "a stream as an instance",
    () => MatchingRule.instance(STREAM),
    `instanceId must be ocid1.instance.<realm>.[region].<unique id>, got '${STREAM} (a stream)'; ${COPY}`,
  ],
  [
    "a resource by name",
    () => MatchingRule.resource("orders"),
    `resourceId must be ocid1.<kind>.<realm>.[region].<unique id>, got 'orders'; ${COPY}`,
  ],
  [
    "a resource whose OCID ends a text early",
    () => MatchingRule.resource("ocid1.stream.oc1.iad.a' , resource.id = '"),
    `resourceId must be ocid1.<kind>.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.iad.a' , resource.id = ''; ${COPY}`,
  ],
  [
    "a type that IAM cannot read",
    () => MatchingRule.resourcesOfType("fn-func", compartment),
    "resource type must be the word between the first two dots of an OCID, got 'fn-func'; write letters and digits only",
  ],
  ["no rule for all", () => MatchingRule.all(), "a matching rule ALL must have a member"],
  ["no rule for any", () => MatchingRule.any(), "a matching rule ANY must have a member"],
  [
    "a value with a quote",
    () => MatchingRule.tag({ ...tag, value: "a'b" }),
    "value in a matching rule must not hold a quote, a brace, a backslash or a line break, got 'a'b'",
  ],
  ["an empty value", () => MatchingRule.tag({ ...tag, value: "" }), "value in a matching rule must not be empty"],
  [
    "a tag namespace with a period",
    () => MatchingRule.tag({ ...tag, namespace: "a.b" }),
    "tag namespace must not be empty or hold blanks, periods or quotes, got 'a.b'",
  ],
  [
    "an empty tag key",
    () => MatchingRule.tag({ ...tag, key: "" }),
    "tag key must not be empty or hold blanks, periods or quotes, got ''",
  ],
])("fails for %s", (_, make, message) => {
  expect(make).toThrow(new ConfigurationError(message));
});
