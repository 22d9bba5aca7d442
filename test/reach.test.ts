// The documented stacks work in their networks: every part of an example or a reference stack reaches the endpoints in its
// configuration, and there are no warnings.

import { type TerraformStack } from "cdktf";
import { referenceStacks } from "../stacks/variants";
import { appsOf, examples, stacksIn } from "./support/examples";
import { entriesOf, type JsonObject } from "./support/json";
import { pathFindings } from "./support/network-paths";
import { synthesize, testApp, warnings } from "./support/synthesis";

interface Documented {
  readonly title: string;
  readonly stacks: () => TerraformStack[];
}

const documented: readonly Documented[] = [
  ...examples.map((example) => ({ title: example.title, stacks: () => stacksIn(appsOf(example)) })),
  ...referenceStacks.flatMap(({ id, variants }) =>
    Object.entries(variants).map(([name, make]) => ({
      title: `variant ${name} of ${id}`,
      stacks: () => [make(testApp())],
    })),
  ),
];

test.each(documented)("$title reaches its endpoints, without warnings", ({ stacks }) => {
  const made = stacks();
  expect(made.flatMap((stack) => pathFindings(synthesize(stack)))).toEqual([]);
  expect(made.flatMap((stack) => warnings(stack))).toEqual([]);
});

const RULES = "oci_core_network_security_group_security_rule";

/** A document without the rules of network security groups, and with security lists that are empty. */
function closed(document: JsonObject): JsonObject {
  const kept = entriesOf(document.resource).filter(([type]) => type !== RULES);
  const shut = kept.map(([type, named]) =>
    type === "oci_core_security_list" ? [type, emptied(named as JsonObject)] : [type, named],
  );
  return { ...document, resource: Object.fromEntries(shut) as JsonObject };
}

function emptied(named: JsonObject): JsonObject {
  return Object.fromEntries(Object.keys(named).map((name) => [name, {}]));
}

/** Stacks with at least one connection. */
const JUDGED = [
  "examples/blockchain-relay",
  "examples/connected-vehicles",
  "examples/jdbc-to-database",
  "examples/orders",
  "examples/predictive-maintenance",
  "docs/reference/functions.md, block 1",
  "variant default of iot",
  "variant private of iot",
  "variant private of log-analytics",
  "variant private of visionstays-booking",
];

test.each(JUDGED)("%s would reach less without its rules", (title) => {
  const { stacks } = documented.find((one) => one.title === title)!;
  expect(stacks().flatMap((stack) => pathFindings(closed(synthesize(stack))))).not.toEqual([]);
});

test("the functions and connectors of the private iot stack need every rule to services and streams", () => {
  const document = synthesize(referenceStacks.find(({ id }) => id === "iot")!.variants.private!(testApp()));
  const rules = (document.resource as Record<string, JsonObject>)[RULES]!;
  const leading = Object.keys(rules).filter((name) => /services|to-|(egress-pool|ingress-groups).*-443/.test(name));
  const without = (name: string): JsonObject => {
    const rest = Object.entries(rules).filter(([other]) => other !== name);
    return { ...document, resource: { ...(document.resource as JsonObject), [RULES]: Object.fromEntries(rest) } };
  };
  expect(leading).toHaveLength(8);
  expect(leading.filter((name) => pathFindings(without(name)).length === 0)).toEqual([]);
});
