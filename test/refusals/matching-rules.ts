// Matching rules that IAM would refuse, or that could not match anything.

import { MatchingRule, OcidKind } from "../../lib";
import { compartment, elsewhere, FUNCTION_ID, type Row, rows, STREAM_ID } from "./row";

const INSTANCE_ID = "ocid1.instance.oc1.eu-frankfurt-1.aaaahost";
const GATEWAY_ID = "ocid1.apigateway.oc1.eu-frankfurt-1.aaaagateway";
const COMPARTMENTS = [compartment, elsewhere].map(({ compartmentId }) => compartmentId);

function parse(text: string): MatchingRule {
  return MatchingRule.parse(text);
}

export const matchingRules: readonly Row[] = rows([
  { title: "a rule without text", make: () => parse("  "), message: "matching rule must not be empty, got '  '" },
  {
    title: "a rule whose value has no quotes",
    make: () => parse("resource.type = fnfunc"),
    message:
      "matching rule must have a value in single quotes after '=' but has 'fnfunc', got 'resource.type = fnfunc'; write 'fnfunc'",
  },
  {
    title: "two tests without all or any",
    make: () => parse("resource.type = 'serviceconnector', tag.ops.stage.value"),
    message:
      "matching rule must have nothing after its end but has ',', got 'resource.type = 'serviceconnector', tag.ops.stage.value'; write one rule: ALL {...} to match every one of several, ANY {...} to match any one of them",
  },
  {
    title: "a value without its variable",
    make: () => parse(`any {instance.id = '${INSTANCE_ID}', '${INSTANCE_ID}'}`),
    message:
      "matching rule must have a variable, 'all' or 'any' before each test but has 'ocid1.instance.oc1.eu-frankfurt-1.aaaaho', got '....instance.oc1.eu-frankfurt-1.aaaahost', 'ocid1.instance.oc1.eu-frankfurt-1.aa...'; repeat the variable and '=' before each value",
  },
  {
    title: "a tag in a rule without .value",
    make: () => parse("tag.ops.stage"),
    message:
      "matching rule variable must be instance.id, instance.compartment.id, resource.id, resource.compartment.id, resource.type or tag.<namespace>.<key>.value, got 'tag.ops.stage'; write tag.ops.stage.value",
  },
  {
    title: "a freeform tag in a rule",
    make: () => parse("instance.freeform-tags.stage = 'prod'"),
    message:
      "matching rule variable must be instance.id, instance.compartment.id, resource.id, resource.compartment.id, resource.type or tag.<namespace>.<key>.value, got 'instance.freeform-tags.stage'; write tag.<namespace>.<key>.value: only defined tags can be matched",
  },
  {
    title: "two rules one after the other",
    make: () => parse("all {resource.type = 'fnfunc'} all {resource.type = 'apigateway'}"),
    message:
      "matching rule must have nothing after its end but has 'all', got 'all {resource.type = 'fnfunc'} all {resource.type = 'apigateway'}'; write one rule: ALL {...} to match every one of several, ANY {...} to match any one of them",
  },
  {
    title: "a rule with not in",
    make: () => parse(`instance.id not in ('${INSTANCE_ID}')`),
    message:
      "matching rule must have = or != after 'instance.id' but has 'not', got 'instance.id not in ('ocid1.instance.oc1.eu-frankfurt-1.aaaahost')'; write ANY {instance.id = '...', instance.id = '...'}",
  },
  {
    title: "a rule with in",
    make: () => parse(`resource.type in ('fnfunc', 'apigateway')`),
    message:
      "matching rule must have = or != after 'resource.type' but has 'in', got 'resource.type in ('fnfunc', 'apigateway')'; write ANY {resource.type = '...', resource.type = '...'}",
  },
  {
    title: "a rule about the name of a compartment",
    make: () => parse("resource.compartment.name = 'shop'"),
    message:
      "matching rule variable must be instance.id, instance.compartment.id, resource.id, resource.compartment.id, resource.type or tag.<namespace>.<key>.value, got 'resource.compartment.name'; write the OCID: a rule does not match names",
  },
  {
    title: "a rule all without a member",
    make: () => parse("all {}"),
    message: "matching rule must have a test in the braces after 'all' but has '}', got 'all {}'",
  },
  {
    title: "a rule with a pattern",
    make: () => parse("resource.type = /datascience*/"),
    message:
      "matching rule must have a value in single quotes after '=' but has 'datascience*', got 'resource.type = /datascience*/'; write the whole value: rules do not support patterns",
  },
  {
    title: "a rule with a pattern in quotes",
    make: () => parse("resource.type = 'datascience*'"),
    message:
      "resource type must be the word between the first two dots of an OCID, got 'datascience*'; write letters and digits only",
  },
  {
    title: "a rule with two equals signs",
    make: () => parse("resource.type == 'fnfunc'"),
    message:
      "matching rule must have a value in single quotes after '=' but has '=', got 'resource.type == 'fnfunc''; write one equals sign",
  },
  {
    title: "a rule with a variable of policies",
    make: () => parse("request.principal.type = 'fnfunc'"),
    message:
      "matching rule variable must be instance.id, instance.compartment.id, resource.id, resource.compartment.id, resource.type or tag.<namespace>.<key>.value, got 'request.principal.type'; write it in the condition of a policy statement",
  },
  {
    title: "a rule with a mistyped variable",
    make: () => parse(`instance.compartmnt.id = '${COMPARTMENTS[0]}'`),
    message:
      "matching rule variable must be instance.id, instance.compartment.id, resource.id, resource.compartment.id, resource.type or tag.<namespace>.<key>.value, got 'instance.compartmnt.id'; did you mean 'instance.compartment.id'?",
  },
  {
    title: "a rule with a variable of its own",
    make: () => parse("shop = 'fnfunc'"),
    message:
      "matching rule variable must be instance.id, instance.compartment.id, resource.id, resource.compartment.id, resource.type or tag.<namespace>.<key>.value, got 'shop'; choose one of them",
  },
  {
    title: "a rule without its second brace",
    make: () => parse("all {resource.type = 'fnfunc'"),
    message:
      "matching rule must have '}' or a comma after each test but ends, got 'all {resource.type = 'fnfunc''; write a comma between two tests",
  },
  {
    title: "a rule without its first brace",
    make: () => parse("all resource.type = 'fnfunc'"),
    message: "matching rule must have '{' after 'all' but has 'resource.type', got 'all resource.type = 'fnfunc''",
  },
  {
    title: "a rule without a comma",
    make: () => parse("any {tag.a.b.value = 'x' tag.c.d.value}"),
    message:
      "matching rule must have '}' or a comma after each test but has 'tag.c.d.value', got 'any {tag.a.b.value = 'x' tag.c.d.value}'; write a comma between two tests",
  },
  {
    title: "a rule with an open quote",
    make: () => parse("resource.type = 'fnfunc"),
    message: "matching rule must close each quote that it opens, got 'resource.type = 'fnfunc'",
  },
  {
    title: "a rule with typographic quotes",
    make: () => parse("resource.type = ‘fnfunc’"),
    message:
      "matching rule must not contain the character ‘ outside quotes, got 'resource.type = ‘fnfunc’'; write straight single quotes",
  },
  {
    title: "a rule with a placeholder",
    make: () => parse("resource.compartment.id = <compartment OCID>"),
    message:
      "matching rule must not contain the character < outside quotes, got 'resource.compartment.id = <compartment OCID>'; fill in the placeholder",
  },
  {
    title: "a rule with a blank that is none",
    make: () => parse("resource.type\u00a0= 'fnfunc'"),
    message:
      "matching rule must not contain an invisible character, or one that changes the direction of the text, got 'resource.type<U+00A0>= 'fnfunc''; type it again",
  },
  {
    title: "a rule with an expression that is never closed",
    make: () => parse("resource.type = '${var.type'"),
    message: "matching rule must close each expression that it opens, got 'resource.type = '${var.type''",
  },
  {
    title: "a rule with a comma for a member",
    make: () => parse("any {, tag.a.b.value}"),
    message:
      "matching rule must have a variable, 'all' or 'any' before each test but has ',', got 'any {, tag.a.b.value}'",
  },
  {
    title: "a rule with a comma for a second member",
    make: () => parse("any {tag.a.b.value,, tag.c.d.value}"),
    message:
      "matching rule must have a variable, 'all' or 'any' before each test but has ',', got 'any {tag.a.b.value,, tag.c.d.value}'",
  },
  {
    title: "a rule about a compartment by its name",
    make: () => parse("instance.compartment.id = 'shop'"),
    message:
      "instance.compartment.id must be ocid1.compartment.<realm>.[region].<unique id> or ocid1.tenancy.<realm>.[region].<unique id>, got 'shop'; copy it from the resource's page in the console",
  },
  {
    title: "a rule about a compartment by the OCID of an instance",
    make: () => parse(`instance.compartment.id = '${INSTANCE_ID}'`),
    message:
      "instance.compartment.id must be ocid1.compartment.<realm>.[region].<unique id> or ocid1.tenancy.<realm>.[region].<unique id>, got 'ocid1.instance.oc1.eu-frankfurt-1.aaaahost' (a compute instance); copy it from the resource's page in the console",
  },
  {
    title: "a rule about an instance by the OCID of a function",
    make: () => parse(`instance.id = '${FUNCTION_ID}'`),
    message:
      "instance.id must be ocid1.instance.<realm>.[region].<unique id>, got 'ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafunction' (a function); copy it from the resource's page in the console",
  },
  {
    title: "a rule about a resource by the OCID of an instance",
    make: () => parse(`resource.id = '${INSTANCE_ID}'`),
    message:
      "resource.id must be the OCID of a resource that is not a compute instance, got 'ocid1.instance.oc1.eu-frankfurt-1.aaaahost' (a compute instance); write instance.id: MatchingRule.instance(...)",
  },
  {
    title: "a matching rule for the resource that is an instance",
    make: () => MatchingRule.resource(INSTANCE_ID),
    message:
      "resourceId must be the OCID of a resource that is not a compute instance, got 'ocid1.instance.oc1.eu-frankfurt-1.aaaahost' (a compute instance); write instance.id: MatchingRule.instance(...)",
  },
  {
    title: "a matching rule for the resource that is a stream",
    make: () => MatchingRule.resource(STREAM_ID),
    message:
      "resourceId must be the OCID of a resource that calls OCI itself, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); name what calls OCI: a function, for example",
  },
  {
    title: "a matching rule for the resource that is an instance by an input",
    make: (stack) => MatchingRule.resource(stack.input.ocid("host", { kind: OcidKind.INSTANCE, title: "Host" })),
    message:
      "resourceId must be the OCID of a resource that is not a compute instance, got the input 'host'; write instance.id: MatchingRule.instance(...)",
  },
  {
    title: "a matching rule for functions by the word function",
    make: () => MatchingRule.resourcesOfType("function", compartment),
    message:
      "resource type must be the word between the first two dots of an OCID, got 'function'; did you mean 'fnfunc'?",
  },
  {
    title: "a matching rule for functions by the word functions, anywhere",
    make: () => MatchingRule.ofType("functions"),
    message:
      "resource type must be the word between the first two dots of an OCID, got 'functions'; did you mean 'fnfunc'?",
  },
  {
    title: "a matching rule for a type with a letter missing",
    make: () => parse("resource.type = 'fnfun'"),
    message:
      "resource type must be the word between the first two dots of an OCID, got 'fnfun'; did you mean 'fnfunc'?",
  },
  {
    title: "a matching rule for a type with two letters swapped",
    make: () => MatchingRule.ofType("serviceconenctor"),
    message:
      "resource type must be the word between the first two dots of an OCID, got 'serviceconenctor'; did you mean 'serviceconnector'?",
  },
  {
    title: "a matching rule for streams",
    make: () => MatchingRule.resourcesOfType("stream", compartment),
    message:
      "resource type must be one whose resources call OCI themselves, got 'stream'; name what calls OCI, for example fnfunc for functions",
  },
  {
    title: "a matching rule for the applications of functions",
    make: () => MatchingRule.ofType("fnapp"),
    message:
      "resource type must be one whose resources call OCI themselves, got 'fnapp'; name what calls OCI, for example fnfunc for functions",
  },
  {
    title: "a matching rule for queues, in the plural",
    make: () => parse("all {resource.type = 'queues'}"),
    message:
      "resource type must be one whose resources call OCI themselves, got 'queues'; name what calls OCI, for example fnfunc for functions",
  },
  {
    title: "a matching rule for two compartments at once",
    make: () => MatchingRule.all(MatchingRule.instancesIn(compartment), MatchingRule.instancesIn(elsewhere)),
    message:
      "a matching rule ALL must not require two values of instance.compartment.id, got 'ocid1.compartment.oc1..aaaacompartment, ocid1.compartment.oc1..aaaaother'; write ANY {...} to match any one of them",
  },
  {
    title: "a matching rule for the types of two compartments at once",
    make: () => MatchingRule.all(MatchingRule.functionsIn(compartment), MatchingRule.resourcesIn(elsewhere)),
    message:
      "a matching rule ALL must not require two values of resource.compartment.id, got 'ocid1.compartment.oc1..aaaacompartment, ocid1.compartment.oc1..aaaaother'; write ANY {...} to match any one of them",
  },
  {
    title: "a rule for two types at once",
    make: () => parse("all {resource.type = 'fnfunc', resource.type = 'apigateway'}"),
    message:
      "a matching rule all must not require two values of resource.type, got 'fnfunc, apigateway'; write ANY {...} to match any one of them",
  },
  {
    title: "a rule for two types at once, one in a group of its own",
    make: () => parse("all {any {resource.type = 'fnfunc'}, all {resource.type = 'apigateway', tag.a.b.value}}"),
    message:
      "a matching rule all must not require two values of resource.type, got 'fnfunc, apigateway'; write ANY {...} to match any one of them",
  },
  {
    title: "a rule for two values of a tag at once",
    make: () => parse("all {tag.ops.stage.value = 'live', tag.Ops.Stage.value = 'test'}"),
    message:
      "a matching rule all must not require two values of tag.ops.stage.value, got 'live, test'; write ANY {...} to match any one of them",
  },
  {
    title: "a rule for what it excludes",
    make: () => parse("all {resource.type = 'fnfunc', resource.type != 'FnFunc'}"),
    message:
      "a matching rule all must not both require and exclude one value of resource.type, got 'FnFunc'; leave one of the two out",
  },
  {
    title: "a rule for a type and the OCID of another one",
    make: () => parse(`all {resource.type = 'fnfunc', resource.id = '${GATEWAY_ID}'}`),
    message:
      "a matching rule all must not require a type and the OCID of another type, got 'fnfunc, ocid1.apigateway.oc1.eu-frankfurt-1.aaaagateway'; write ANY {...} to match any one of them",
  },
  {
    title: "a matching rule for an instance that is a function",
    make: () => MatchingRule.all(MatchingRule.instance(INSTANCE_ID), MatchingRule.ofType("fnfunc")),
    message:
      "a matching rule ALL must not require an instance and another resource, got 'instance.id, resource.type'; write ANY {...} to match any one of them",
  },
  {
    title: "a matching rule for instances with the OCID of a function",
    make: () => MatchingRule.all(MatchingRule.instancesIn(compartment), MatchingRule.resource(FUNCTION_ID)),
    message:
      "a matching rule ALL must not require an instance and another resource, got 'instance.compartment.id, resource.id'; write ANY {...} to match any one of them",
  },
  {
    title: "a rule for an instance of one compartment and a resource of another one",
    make: () =>
      parse(`all {instance.compartment.id = '${COMPARTMENTS[0]}', resource.compartment.id = '${COMPARTMENTS[1]}'}`),
    message:
      "a matching rule all must not require an instance and another resource, got 'instance.compartment.id, resource.compartment.id'; write ANY {...} to match any one of them",
  },
  {
    title: "an exclusion of several tests",
    make: () => MatchingRule.otherThan(MatchingRule.functionsIn(compartment)),
    message:
      "a matching rule that is excluded must be one test with =, got 'ALL {resource.type = 'fnfunc', resource.compartment.id = 'ocid1.compartment.oc1....'; write a separate rule for each instance, resource, type, compartment or tag value that you exclude",
  },
  {
    title: "an exclusion of whatever has a tag",
    make: () => MatchingRule.otherThan(MatchingRule.tag({ namespace: "Ops", key: "Stage" })),
    message:
      "a matching rule that is excluded must be one test with =, got 'tag.Ops.Stage.value'; write a separate rule for each instance, resource, type, compartment or tag value that you exclude",
  },
  {
    title: "an exclusion of an exclusion",
    make: () => MatchingRule.otherThan(MatchingRule.otherThan(MatchingRule.ofType("fnfunc"))),
    message:
      "a matching rule that is excluded must be one test with =, got 'resource.type != 'fnfunc''; write a separate rule for each instance, resource, type, compartment or tag value that you exclude",
  },
  {
    title: "101 groups in groups",
    make: () => parse(`${"any {".repeat(101)}tag.a.b.value${"}".repeat(101)}`),
    message:
      "matching rule must not nest groups more than 100 deep, got '...{any {any {any {any {any {any {any {any {tag.a.b.value}}}}}}}}}}}}}}}}}}}}}}}...'",
  },
  {
    title: "a rule of 100,001 characters",
    make: () => parse(`any {${"tag.a.b.value, ".repeat(6665)}tag.a.bcdefghi.value}`),
    message:
      "matching rule must have at most 100000 characters, and has 100001; name a compartment or a tag instead of each resource",
  },
  {
    title: "101 groups of factories in each other",
    make: () =>
      Array.from({ length: 101 }).reduce<MatchingRule>(
        (inner) => MatchingRule.any(inner, MatchingRule.ofType("fnfunc")),
        MatchingRule.ofType("fnfunc"),
      ),
    message:
      "matching rule must not nest groups more than 100 deep; write the members of the inner groups in one group",
  },
  {
    title: "a rule that is a value",
    make: () => parse("'all'"),
    message:
      "matching rule must have a variable, 'all' or 'any' before each test but has 'all', got ''all''; repeat the variable and '=' before each value",
  },
  {
    title: "a rule that is the name of a variable",
    make: () => parse("resource.type"),
    message: "matching rule must have = or != after 'resource.type' but ends, got 'resource.type'",
  },
  {
    title: "a rule about a tag with in",
    make: () => parse("tag.ops.stage.value in ('live')"),
    message:
      "matching rule must have = or != after 'tag.ops.stage.value' but has 'in', got 'tag.ops.stage.value in ('live')'; write ANY {tag.ops.stage.value = '...', tag.ops.stage.value = '...'}",
  },
  {
    title: "a rule about a tag without a namespace",
    make: () => parse("tag..stage.value"),
    message:
      "tag namespace must not be empty or contain blanks, periods or quotes, got ''; give namespace and key separately",
  },
  {
    title: "a rule about a tag without a key",
    make: () => parse("tag.ops..value"),
    message:
      "tag key must not be empty or contain blanks, periods or quotes, got ''; give namespace and key separately",
  },
  {
    title: "a matching rule whose OCID is a reference that ends the quote",
    make: () => MatchingRule.resource("${var.a}' , resource.id = '"),
    message:
      "value in a matching rule must not contain a quote, a brace, a backslash or a line break, got '${var.a}' , resource.id = ''; write it without them, because there is no way to escape them",
  },
]);
