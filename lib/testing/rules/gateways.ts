// Internal: rules about API deployments.

import { RuleLevel } from "../rule-level";
import { block, isMissing, isOn, type JsonObject } from "./document";
import { each, type Rule } from "./rule";
import { blocksOf, isLogged } from "./storage";

const DEPLOYMENT = "oci_apigateway_deployment";

export const GATEWAY_RULES: readonly Rule[] = [
  {
    id: "OCI-API-001",
    level: RuleLevel.ERROR,
    title: "An API authenticates its callers",
    reason: "anyone who finds the address can write messages, and each request costs money",
    remedy: "authenticate by token, function or certificate, and make only single routes anonymous if necessary",
    sources: ["Oracle: API Gateway, Adding Authentication and Authorization"],
    check: each(DEPLOYMENT, ({ body }) => {
      const specification = block(body, "specification");
      if (specification === undefined || isMutual(specification)) return undefined;
      const policies = block(specification, "request_policies");
      const isOpen =
        ["authentication", "dynamic_authentication"].every((one) => isMissing(policies, one)) &&
        isMissing(specification, "dynamic");
      const hasRoutes = blocksOf(specification, "routes").some((route) => !isStock(route));
      return isOpen && hasRoutes ? "answers any caller because it has no authentication" : undefined;
    }),
  },
  {
    id: "OCI-API-002",
    level: RuleLevel.WARNING,
    title: "An API on a public gateway has a rate limit",
    reason:
      "a single client, or an attacker who tries tokens, can use up the capacity for all others and increase the bill",
    remedy: "limit the rate with ApiRateLimit",
    sources: ["Oracle: API Gateway, Limiting the Number of Requests"],
    check: each(DEPLOYMENT, ({ body }, document) => {
      const gateway = document.referred(body.gateway_id, "oci_apigateway_gateway");
      const policies = block(block(body, "specification"), "request_policies");
      const isPublic = gateway?.body.endpoint_type === "PUBLIC";
      return isPublic && isMissing(policies, "rate_limiting") ? "is public and has no rate limit" : undefined;
    }),
  },
  {
    id: "OCI-API-003",
    level: RuleLevel.WARNING,
    title: "Calls to an API are logged",
    reason: "without access and execution logs, a rejected client leaves no trace",
    remedy: "add logs of the service apigateway for the categories access and execution",
    sources: ["Oracle: API Gateway, Adding Logging to API Deployments"],
    check: each(DEPLOYMENT, (deployment, document) => {
      const lacks = ["access", "execution"].filter((one) => !isLogged(document, deployment, "apigateway", [one]));
      return lacks.length === 0 ? undefined : `has no ${lacks.join(" and no ")} log`;
    }),
  },
];

function isMutual(specification: JsonObject): boolean {
  return isOn(block(block(specification, "request_policies"), "mutual_tls")?.is_verified_certificate_required);
}

/** A stock response is always the same, so it does not expose anything. */
function isStock(route: JsonObject): boolean {
  return block(route, "backend")?.type === "STOCK_RESPONSE_BACKEND";
}
