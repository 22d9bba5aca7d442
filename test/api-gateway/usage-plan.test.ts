import { ApigatewayDeployment } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { ApigatewaySubscriber } from "@cdktf/provider-oci/lib/apigateway-subscriber";
import { ApigatewayUsagePlan } from "@cdktf/provider-oci/lib/apigateway-usage-plan";
import {
  ApiDeployment,
  ApiSubscriber,
  type ApiSubscriberProps,
  ApiUsagePlan,
  type ApiUsagePlanProps,
  ClientToken,
  Duration,
  OciStack,
  Tags,
  type UsageEntitlement,
  UsagePeriod,
  UsageQuota,
} from "../../lib";
import { compartment, COMPARTMENT_ID } from "../refusals/row";
import { api } from "../support/apis";
import { resource, synthesize, testApp } from "../support/synthesis";
import { DEPLOYMENT_ID } from "./ocids";

const PLAN_ID = "ocid1.apigatewayusageplan.oc1.eu-frankfurt-1.aaaaplan";

const timeouts = { create: Duration.minutes(5), update: Duration.minutes(6), delete: Duration.minutes(7) };

function newShop(): OciStack {
  return new OciStack(testApp(), "shop");
}

test.each([
  ["header", ClientToken.header("X-Api-Key"), "request.headers[X-Api-Key]"],
  ["parameter of the address", ClientToken.queryParameter("site"), "request.query[site]"],
  ["claim", ClientToken.claim("client_id"), "request.auth[client_id]"],
])("a deployment takes the token of a client from a %s", (_, clientToken, location) => {
  const stack = newShop();
  api(stack, { clientToken });
  expect(resource(synthesize(stack), ApigatewayDeployment).specification).toMatchObject({
    request_policies: { usage_plans: { token_locations: [location] } },
  });
});

test("a minimal plan counts the requests to an API, without limits", () => {
  const stack = newShop();
  const deployment = ApiDeployment.fromApiDeploymentId(stack, "api", DEPLOYMENT_ID);
  new ApiUsagePlan(stack, "plan", { compartment, entitlements: [{ name: "orders", deployments: [deployment] }] });
  expect(resource(synthesize(stack), ApigatewayUsagePlan)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "plan",
    entitlements: [{ name: "orders", targets: [{ deployment_id: DEPLOYMENT_ID }] }],
  });
});

test("a maximal plan has every prop in its place", () => {
  const stack = newShop();
  const entitlement: Required<UsageEntitlement> = {
    name: "orders",
    deployments: [api(stack, { clientToken: ClientToken.header("X-Api-Key") })],
    requestsPerSecond: 10,
    quota: UsageQuota.allowing(1_000_000, UsagePeriod.MONTH),
  };
  const all: Required<ApiUsagePlanProps> = {
    compartment,
    name: "partners",
    entitlements: [entitlement],
    tags: Tags.of({ freeform: { team: "shop" } }),
    timeouts,
  };
  const plan = new ApiUsagePlan(stack, "plan", all);
  expect(plan.compartment).toBe(compartment);
  expect(resource(synthesize(stack), ApigatewayUsagePlan)).toMatchObject({
    display_name: "partners",
    entitlements: [
      {
        rate_limit: { unit: "SECOND", value: 10 },
        quota: { unit: "MONTH", value: 1_000_000, reset_policy: "CALENDAR", operation_on_breach: "ALLOW" },
        targets: [{ deployment_id: expect.stringContaining("oci_apigateway_deployment.api_") as string }],
      },
    ],
    freeform_tags: { team: "shop" },
    timeouts: { create: "5m", update: "6m", delete: "7m" },
  });
});

test("Terraform checks limits that are inputs", () => {
  const stack = newShop();
  const number = (name: string): number => stack.input.number(name, { title: name });
  const quota = UsageQuota.rejecting(number("most"), UsagePeriod.DAY);
  const deployments = [ApiDeployment.fromApiDeploymentId(stack, "api", DEPLOYMENT_ID)];
  const entitlements = [{ name: "orders", deployments, requestsPerSecond: number("rate"), quota }];
  new ApiUsagePlan(stack, "plan", { compartment, entitlements });
  const { lifecycle } = resource(synthesize(stack), ApigatewayUsagePlan) as unknown as {
    readonly lifecycle: { readonly precondition: { readonly error_message: string }[] };
  };
  expect(lifecycle.precondition.map(({ error_message: text }) => text)).toEqual([
    expect.stringContaining("The limit of the entitlement orders"),
    expect.stringContaining("The quota of the entitlement orders"),
  ]);
});

test("a subscriber has its clients, by their tokens, and the plans in their order", () => {
  const stack = newShop();
  const all: Required<ApiSubscriberProps> = {
    compartment,
    name: "partner",
    usagePlans: ["first", "second"].map((id) => ApiUsagePlan.fromApiUsagePlanId(stack, id, `${PLAN_ID}${id}`)),
    clients: [
      { name: "app", token: stack.input.text("app_token", { title: "Token of the app" }) },
      { name: "old-app", token: "partner-2024" },
    ],
    tags: Tags.of({ freeform: { team: "shop" } }),
    timeouts,
  };
  const subscriber = new ApiSubscriber(stack, "subscriber", all);
  expect(subscriber.compartment).toBe(compartment);
  expect(subscriber.subscriberId).toBeDefined();
  expect(resource(synthesize(stack), ApigatewaySubscriber)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "partner",
    usage_plans: [`${PLAN_ID}first`, `${PLAN_ID}second`],
    clients: [
      { name: "app", token: "${var.app_token}" },
      { name: "old-app", token: "partner-2024" },
    ],
    freeform_tags: { team: "shop" },
    timeouts: { create: "5m", update: "6m", delete: "7m" },
  });
});
