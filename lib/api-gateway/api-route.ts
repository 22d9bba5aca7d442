// The routes of an API: which back end answers which requests.

import {
  type ApigatewayDeploymentConfig,
  type ApigatewayDeploymentSpecificationRoutes,
} from "@cdktf/provider-oci/lib/apigateway-deployment";
import { Annotations } from "cdktf";
import { type Construct } from "constructs";
import { checkSome, refusal } from "../core/checks";
import { checkDistinct } from "../core/lists";
import { type Part } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";
import { type ApiBackend } from "./api-backend";
import { checkPath, pathDoubts } from "./api-path";
import { type RouteAuthorization } from "./route-authorization";

/** An HTTP method of a route. */
export enum HttpMethod {
  /** All methods. */
  ANY = "ANY",
  /** GET. */
  GET = "GET",
  /** HEAD. */
  HEAD = "HEAD",
  /** POST. */
  POST = "POST",
  /** PUT. */
  PUT = "PUT",
  /** PATCH. */
  PATCH = "PATCH",
  /** DELETE. */
  DELETE = "DELETE",
  /** OPTIONS. */
  OPTIONS = "OPTIONS",
}

/** Which back end answers which requests. */
export interface ApiRoute {
  /**
   * The path after the prefix of the deployment, such as `/orders/{id}`. It begins with a slash, and has at most 2,000
   * characters. `{name}` matches one segment, `{name*}` several. A name can be in it only once.
   */
  readonly path: string;

  /** The methods. */
  readonly methods: HttpMethod[];

  /** The back end. */
  readonly backend: ApiBackend;

  /**
   * Which of the callers that the API knows may call the route.
   *
   * @default RouteAuthorization.authenticated()
   */
  readonly authorization?: RouteAuthorization;
}

/** Oracle, "API Gateway Limits". */
const MOST_ROUTES = 50;

/** @internal */
export interface PlannedRoutes extends Part<ApigatewayDeploymentConfig> {
  readonly routes: readonly ApigatewayDeploymentSpecificationRoutes[];
}

/** @internal */
export function planRoutes(deployment: Construct, routes: readonly ApiRoute[], pathPrefix: string): PlannedRoutes {
  const at = deployment.node.path;
  checkSome(at, routes, {
    what: "routes",
    remedy: "add a route, because without one the API does not answer any request",
  });
  if (routes.length > MOST_ROUTES) {
    const remedy = "move some of them to another deployment";
    throw refusal(at, { what: "routes", rule: `must be at most ${MOST_ROUTES}`, got: routes.length, remedy });
  }
  for (const { path, methods } of routes) {
    checkPath(at, path);
    checkMethods(at, `methods of the route ${path}`, methods);
  }
  checkRequests(at, routes);
  const planned = routes.map(({ backend, path }) => backend._plan(deployment, path));
  return {
    routes: routes.map(({ path, methods, authorization }, index) => ({
      path,
      methods: [...methods],
      backend: planned[index]?.config ?? { type: "" },
      ...authorization?._render(),
    })),
    preconditions: planned.flatMap(({ preconditions = [] }) => preconditions),
    build: () => {
      const doubts = routes.flatMap(({ path }) => pathDoubts(path, pathPrefix));
      const warnings = new Set([...planned.flatMap(({ warnings }) => warnings), ...doubts]);
      for (const warning of warnings) Annotations.of(deployment).addWarning(warning);
      return undefined;
    },
  };
}

/** @internal */
export function checkMethods(at: string, what: string, methods: readonly HttpMethod[]): void {
  checkSome(at, methods, { what, member: "method", remedy: "use HttpMethod.ANY for all of them" });
  checkDistinct(at, what, methods);
  if (methods.length > 1 && methods.includes(HttpMethod.ANY)) {
    const rule = "must be ANY alone, because it means all of them";
    throw refusal(at, { what, rule, got: methods.join(", "), remedy: "leave out the others, or ANY" });
  }
}

/**
 * Which of two routes with the same pattern and method would answer is not documented. Values that only Terraform knows are not
 * compared.
 */
function checkRequests(at: string, routes: readonly ApiRoute[]): void {
  const taken = new Map<string, string>();
  for (const { path, methods } of routes.filter((route) => isKnown(route.path))) {
    const pattern = path.replaceAll(/\{\w+(\*?)\}/g, "{$1}");
    for (const method of methods.includes(HttpMethod.ANY) ? EVERY : methods) {
      const request = `${method} ${pattern}`;
      const twin = taken.get(request);
      if (twin !== undefined) {
        const rule = `must be unique for a request, and ${twin} already has a route for ${method}`;
        throw refusal(at, {
          what: "routes",
          rule,
          got: path,
          remedy: "give one of them another path or another method",
        });
      }
      taken.set(request, path);
    }
  }
}

const EVERY = Object.values(HttpMethod).filter((method) => method !== HttpMethod.ANY);
