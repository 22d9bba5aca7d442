// Internal: the parts of a deployment: its place on a gateway, and the specification of its API.

import {
  type ApigatewayDeploymentConfig,
  type ApigatewayDeploymentSpecificationRequestPolicies,
} from "@cdktf/provider-oci/lib/apigateway-deployment";
import { Annotations } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { isInTree, remembered } from "../core/resource/memory";
import { type Part } from "../core/resource/part";
import { meaningOf, taken } from "../core/resource/taken";
import { type IFunction } from "../functions/oci-function";
import { planCors } from "./api-cors";
import { type ApiDeploymentProps } from "./api-deployment";
import { checkPrefix } from "./api-path";
import { planRoutes } from "./api-route";

/** The functions that the gateway must have permission to call, as back ends or for authentication. */
export function functionsOf({ routes, authentication }: ApiDeploymentProps): IFunction[] {
  const all = [...routes.map(({ backend }) => backend._function), authentication._function];
  return [...new Set(all.filter((fn) => fn !== undefined))];
}

/** The place of the deployment. */
export function planPlace(
  deployment: Construct,
  { gateway, pathPrefix }: ApiDeploymentProps,
): Part<ApigatewayDeploymentConfig>[] {
  checkPrefix(deployment.node.path, pathPrefix);
  const gatewayId = gateway.apiGatewayId;
  const holder = meaningOf(gatewayId, gateway);
  const unique = { what: "pathPrefix", value: pathPrefix, within: "its gateway", key: [gatewayId], remedy: OTHER };
  return [
    { config: { gatewayId, pathPrefix } },
    taken(deployment, { ...unique, holder }),
    {
      build: () => {
        count(deployment, gateway);
        return undefined;
      },
    },
  ];
}

const OTHER = "give one of them another prefix, or combine the routes of both in one";

/** Oracle, "API Gateway Limits". Whether you can request more is not known. */
const MOST_DEPLOYMENTS = 20;

function count(deployment: Construct, gateway: IConstruct): void {
  const all = remembered(gateway, "deployments", () => new Set<IConstruct>());
  all.add(deployment);
  const number = [...all].filter(isInTree).length;
  if (number <= MOST_DEPLOYMENTS) return;
  const rule = `a gateway can have ${MOST_DEPLOYMENTS} deployments, and this is number ${number} of ${gateway.node.path}`;
  Annotations.of(deployment).addWarning(`${rule}; make a second gateway`);
}

/** The specification of the API. */
export function planSpecification(
  deployment: Construct,
  { routes, authentication, rateLimit, clientToken, cors, gateway, pathPrefix }: ApiDeploymentProps,
): Part<ApigatewayDeploymentConfig>[] {
  const planned = planRoutes(deployment, routes, pathPrefix);
  const authorizations = routes.flatMap(({ authorization }) => authorization ?? []);
  const use = {
    gateway,
    isAskedFor: authorizations.length > 0,
    paths: routes.map(({ path }) => path),
    tables: routes.flatMap(({ backend }) => backend._tables),
    hasAnonymousRoute: authorizations.some((one) => one._isAnonymous),
  };
  const known = authentication._plan(deployment, use);
  const shared = planCors(deployment, cors, routes);
  const limited = rateLimit?._plan(deployment) ?? {};
  const requestPolicies: ApigatewayDeploymentSpecificationRequestPolicies = {
    ...authentication._render(use),
    ...rateLimit?._render(),
    ...(clientToken !== undefined && { usagePlans: clientToken._render() }),
    ...shared.policies,
  };
  const isAsked = Object.keys(requestPolicies).length > 0;
  return [
    { config: { specification: { ...(isAsked && { requestPolicies }), routes: [...planned.routes] } } },
    planned,
    known,
    shared,
    limited,
  ];
}
