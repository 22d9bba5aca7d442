// Usage plans that an API gateway would refuse, or that could not count a client.

import {
  ApiDeployment,
  ApiSubscriber,
  type ApiSubscriberProps,
  ApiUsagePlan,
  type ApiUsagePlanProps,
  ClientToken,
  type OciStack,
  type UsageEntitlement,
  UsagePeriod,
  UsageQuota,
} from "../../lib";
import { api, GATEWAY_ID } from "../support/apis";
import { compartment, type Row, rows } from "./row";

const DEPLOYMENT_ID = "ocid1.apideployment.oc1.eu-frankfurt-1.aaaa";
const PLAN_ID = "ocid1.apigatewayusageplan.oc1.eu-frankfurt-1.aaaa";

function plan(stack: OciStack, props: Partial<ApiUsagePlanProps>): ApiUsagePlan {
  return new ApiUsagePlan(stack, "plan", {
    compartment,
    entitlements: props.entitlements ?? [entitlement(stack)],
    ...props,
  });
}

function entitlement(stack: OciStack, props: Partial<UsageEntitlement> = {}, id = "api"): UsageEntitlement {
  const deployments = [ApiDeployment.fromApiDeploymentId(stack, id, DEPLOYMENT_ID)];
  return { name: "orders", deployments, ...props };
}

function entitled(stack: OciStack, props: Partial<UsageEntitlement>): ApiUsagePlan {
  return plan(stack, { entitlements: [entitlement(stack, props)] });
}

const app = { name: "app", token: "shop-1" };

function subscriber(stack: OciStack, props: Partial<ApiSubscriberProps>, id = "shop"): ApiSubscriber {
  const usagePlans = [ApiUsagePlan.fromApiUsagePlanId(stack, `plan-of-${id}`, PLAN_ID)];
  return new ApiSubscriber(stack, id, { compartment, usagePlans, clients: [app], ...props });
}

const ofPlans: readonly Row[] = [
  {
    title: "a usage plan without a name",
    make: (stack) => plan(stack, { name: " " }),
    message: "shop/plan: the name of a usage plan must not be empty, got ' '; name it after its subscribers",
  },
  {
    title: "a usage plan of nothing",
    make: (stack) => plan(stack, { entitlements: [] }),
    message: "shop/plan: entitlements must have at least one member; name the APIs that subscribers may call",
  },
  {
    title: "an entitlement without a name",
    make: (stack) => entitled(stack, { name: "" }),
    message: "shop/plan: the name of an entitlement must not be empty, got ''; name it after the purpose of its APIs",
  },
  {
    title: "two entitlements of one name",
    make: (stack) => plan(stack, { entitlements: ["a", "b"].map((id) => entitlement(stack, {}, id)) }),
    message: "shop/plan: the names of entitlements must be different, got 'orders'; name each once",
  },
  {
    title: "an entitlement to no API",
    make: (stack) => entitled(stack, { deployments: [] }),
    message: "shop/plan: deployments of an entitlement must have at least one member; name its APIs",
  },
  {
    title: "an entitlement to an API that does not look for tokens",
    make: (stack) => entitled(stack, { deployments: [api(stack, {}, "open")] }),
    message:
      'shop/plan: the deployment shop/open must state where the token of its clients is; give it clientToken: ClientToken.header("X-Api-Key"), for example',
  },
  {
    title: "an entitlement to no request",
    make: (stack) => entitled(stack, { requestsPerSecond: 0 }),
    message:
      "shop/plan: requestsPerSecond must be a whole number of at least 1 requests a second, got 0; leave it out for no limit",
  },
  {
    title: "a quota of no request that refuses more",
    make: (stack) => entitled(stack, { quota: UsageQuota.rejecting(0, UsagePeriod.DAY) }),
    message:
      "shop/plan: requests of a quota must be a whole number of at least 1 requests, got 0; leave quota out for no limit",
  },
  {
    title: "a usage plan by the OCID of a gateway",
    make: (stack) => ApiUsagePlan.fromApiUsagePlanId(stack, "plan", GATEWAY_ID),
    message:
      "shop/plan: usagePlanId must be ocid1.apigatewayusageplan.<realm>.[region].<unique id>, got 'ocid1.apigateway.oc1.eu-frankfurt-1.aaaagateway' (an API gateway); copy it from the resource's page in the console",
  },
];

const ofTokens: readonly Row[] = [
  {
    title: "a client token in a header with a colon",
    make: (stack) => api(stack, { clientToken: ClientToken.header("X-Api-Key:") }),
    message:
      "shop/api: the header of a client token must be a name without blanks, colons or quotes, got 'X-Api-Key:'; write it like X-Api-Key",
  },
  {
    title: "a client token in a parameter without a name",
    make: (stack) => api(stack, { clientToken: ClientToken.queryParameter("") }),
    message: "shop/api: the parameter of a client token must not be empty, got ''; use ClientToken.header for a header",
  },
  {
    title: "a client token in what is more than a parameter",
    make: (stack) => api(stack, { clientToken: ClientToken.queryParameter("?site=") }),
    message:
      "shop/api: the parameter of a client token must be a name without blanks or the characters & = # ? /, got '?site='; write it like token",
  },
  {
    title: "a client token in a claim without a name",
    make: (stack) => api(stack, { clientToken: ClientToken.claim("") }),
    message: "shop/api: the claim of a client token must not be empty, got ''; name the claim that identifies a client",
  },
];

const ofSubscribers: readonly Row[] = [
  {
    title: "a subscriber without a name",
    make: (stack) => subscriber(stack, { name: "" }),
    message: "shop/shop: the name of a subscriber must not be empty, got ''; name it after the caller of the APIs",
  },
  {
    title: "a subscriber of no plan",
    make: (stack) => subscriber(stack, { usagePlans: [] }),
    message: "shop/shop: usagePlans must have at least one plan; make an ApiUsagePlan",
  },
  {
    title: "a subscriber without a client",
    make: (stack) => subscriber(stack, { clients: [] }),
    message: "shop/shop: clients must have at least one client; name each caller of the APIs, and its token",
  },
  {
    title: "a client of a subscriber without a name",
    make: (stack) => subscriber(stack, { clients: [{ ...app, name: "" }] }),
    message: "shop/shop: the name of a client must not be empty, got ''; name it after the program that calls",
  },
  {
    title: "a client of a subscriber without a token",
    make: (stack) => subscriber(stack, { clients: [{ ...app, token: "" }] }),
    message: "shop/shop: the token of a client must not be empty, got ''; give each client its own token",
  },
  {
    title: "two clients of a subscriber with one name",
    make: (stack) => subscriber(stack, { clients: [app, { ...app, token: "shop-2" }] }),
    message: "shop/shop: the names of clients must be different, got 'app'; name each once",
  },
  {
    title: "two clients of a subscriber with one token",
    make: (stack) => subscriber(stack, { clients: [app, { ...app, name: "site" }] }),
    message: "shop/shop: the tokens of clients must be different, got 'shop-1'; give each client its own token",
  },
  {
    title: "a token that a client of another subscriber has",
    make: (stack) => {
      subscriber(stack, {}, "first");
      return subscriber(stack, {}, "second");
    },
    message:
      "shop/second: the token of a client must be unique in the tenancy, but shop/first has it already, got 'shop-1'; give each client its own token",
  },
];

export const usagePlans: readonly Row[] = rows([...ofPlans, ...ofTokens, ...ofSubscribers]);
