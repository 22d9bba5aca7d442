import { LimitsQuota } from "@cdktf/provider-oci/lib/limits-quota";
import { TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  OciStack,
  Quota,
  QuotaCondition,
  QuotaLimit,
  QuotaLocation,
  type QuotaProps,
  type QuotaSetting,
  QuotaStatement,
  Tags,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, synthesize, testApp, warnings } from "../support/synthesis";

const shop = QuotaLocation.compartmentNamed("shop:data");
const partitions = QuotaStatement.set({ limit: QuotaLimit.STREAM_PARTITIONS, value: 10, location: shop });

function statementsOf(...statements: QuotaStatement[]): { readonly stack: OciStack; readonly texts: unknown } {
  const stack = new OciStack(testApp(), "app");
  new Quota(stack, "limits", { statements });
  return { stack, texts: resource(synthesize(stack), LimitsQuota).statements };
}

test("minimal: in the tenancy of the OciStack, through the home region, named with the prefix of the stack", () => {
  const stack = new OciStack(testApp(), "app");
  new Quota(stack, "limits", { statements: [partitions] });
  expect(resource(synthesize(stack), LimitsQuota)).toEqual({
    provider: "oci.home",
    compartment_id: "${var.tenancy_ocid}",
    name: "${var.name_prefix}-limits",
    description: "The quota of app/limits",
    statements: ["set streaming quota partition-count to 10 in compartment shop:data"],
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<QuotaProps> = {
    statements: [QuotaStatement.zero({ limit: QuotaLimit.allOf("kms"), location: shop }), partitions],
    name: "shop-limits",
    description: "What the shop may use",
    compartment: Compartment.fromCompartmentId(COMPARTMENT_ID),
    tags: Tags.of({ freeform: { team: "booking" }, defined: { "Cost.Center": "1" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  const quota = new Quota(stack, "limits", all);
  expect(quota.name).toBe("shop-limits");
  expect(resolvedText(stack, quota.quotaId)).toMatch(/^\$\{oci_limits_quota\.limits_\w+\.id\}$/);
  expect(resource(synthesize(stack), LimitsQuota)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "shop-limits",
    description: "What the shop may use",
    statements: [
      "zero kms quotas in compartment shop:data",
      "set streaming quota partition-count to 10 in compartment shop:data",
    ],
    freeform_tags: { team: "booking" },
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("maximal: every part of a statement has its place, with a condition", () => {
  const all: Required<QuotaSetting> = {
    limit: QuotaLimit.CONNECTORS,
    value: 5,
    location: QuotaLocation.tenancy(),
    condition: QuotaCondition.region("eu-frankfurt-1"),
  };
  expect(QuotaStatement.set(all).text).toBe(
    "set service-connector-hub quota service-connector-count to 5 in tenancy where request.region = 'eu-frankfurt-1'",
  );
});

test.each([
  ["topics", QuotaLimit.TOPICS, "notifications quota topic-count"],
  ["functions", QuotaLimit.FUNCTIONS, "faas quota function-count"],
  ["applications", QuotaLimit.FUNCTION_APPLICATIONS, "faas quota application-count"],
  [
    "a limit of another service",
    QuotaLimit.named("compute-core", "standard-e4-core-count"),
    "compute-core quota standard-e4-core-count",
  ],
  ["names that begin alike", QuotaLimit.matching("compute-core", "standard*"), "compute-core quota /standard*/"],
  ["a whole family", QuotaLimit.allOf("vcn"), "vcn quotas"],
])("limits %s", (_, limit, words) => {
  expect(QuotaStatement.zero({ limit, location: shop }).text).toBe(`zero ${words} in compartment shop:data`);
  expect(String(QuotaStatement.unset({ limit, location: shop }))).toBe(`unset ${words} in compartment shop:data`);
});

test.each([
  [QuotaCondition.otherRegions("us-ashburn-1"), "request.region != 'us-ashburn-1'"],
  [QuotaCondition.availabilityDomain("xyz:US-ASHBURN-AD-1"), "request.ad = 'xyz:US-ASHBURN-AD-1'"],
  [QuotaCondition.otherAvailabilityDomains("xyz:US-ASHBURN-AD-1"), "request.ad != 'xyz:US-ASHBURN-AD-1'"],
])("holds under a condition, %#", (condition, text) => {
  const statement = QuotaStatement.zero({ limit: QuotaLimit.TOPICS, location: QuotaLocation.tenancy(), condition });
  expect(statement.text).toBe(`zero notifications quota topic-count in tenancy where ${text}`);
});

test("tokens are rendered as references", () => {
  const stack = new OciStack(testApp(), "app");
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const many = new TerraformVariable(stack, "many", { type: "number" }).numberValue;
  const condition = QuotaCondition.region(text);
  const location = QuotaLocation.compartmentNamed(text);
  new Quota(stack, "limits", {
    name: text,
    description: text,
    compartment: Compartment.fromCompartmentId(text),
    statements: [
      QuotaStatement.set({ limit: QuotaLimit.named(text, text), value: many, location, condition }),
      QuotaStatement.parse("set ${var.text} quota ${var.text} to ${var.many} in compartment ${var.text}:x"),
    ],
  });
  expect(resource(synthesize(stack), LimitsQuota)).toMatchObject({
    compartment_id: "${var.text}",
    name: "${var.text}",
    description: "${var.text}",
    statements: [
      "set ${var.text} quota ${var.text} to ${var.many} in compartment ${var.text} where request.region = '${var.text}'",
      "set ${var.text} quota ${var.text} to ${var.many} in compartment ${var.text}:x",
    ],
  });
});

test("warns about a quota that Oracle does not list, and about a statement that a later one overrides", () => {
  const { stack, texts } = statementsOf(
    QuotaStatement.set({ limit: QuotaLimit.FUNCTIONS, value: 20, location: shop }),
    partitions,
    QuotaStatement.parse("zero streaming quotas in compartment shop:data"),
  );
  expect(texts).toHaveLength(3);
  expect(warnings(stack)).toEqual([
    "app/limits: quota family 'faas' is not in Oracle's list of quotas, which has no quotas of Functions; look for it under Limits, Quotas and Usage in the console",
    "app/limits: quota statement 'set streaming quota partition-count to 10 in compartment shop:data' comes before a statement about the whole family in the same location, which takes precedence; put it after that one",
  ]);
});

test("does not warn about a family before one of its limits, or about the same quota for another location", () => {
  const { stack } = statementsOf(
    QuotaStatement.parse("zero streaming quotas in compartment shop:data"),
    partitions,
    QuotaStatement.parse("zero streaming quotas in compartment lab"),
  );
  expect(warnings(stack)).toEqual([]);
});
