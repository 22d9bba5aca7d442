// The routes of an API: which requests are answered by what.

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

/** A method of HTTP that a route takes. */
export enum HttpMethod {
  /** Every one of them. */
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

/** Which requests are answered by what. */
export interface ApiRoute {
  /**
   * The path after the prefix of the deployment, such as `/orders/{id}`: it begins with a slash, and has 2,000 characters at most. `{name}` stands
   * for one segment, `{name*}` for several; a name stands in it once.
   */
  readonly path: string;

  /** The methods. */
  readonly methods: HttpMethod[];

  /** What answers. */
  readonly backend: ApiBackend;

  /**
   * Who of those that the API knows may call it.
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
  checkSome(at, routes, { what: "routes", remedy: "without one the API answers nothing" });
  if (routes.length > MOST_ROUTES) {
    const remedy = "put some of them into another deployment";
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
  checkSome(at, methods, { what, member: "method", remedy: "HttpMethod.ANY stands for all of them" });
  checkDistinct(at, what, methods);
  if (methods.length > 1 && methods.includes(HttpMethod.ANY)) {
    const rule = "must be ANY alone, since it stands for all of them";
    throw refusal(at, { what, rule, got: methods.join(", "), remedy: "leave out the others, or ANY" });
  }
}

/** Of two routes with one pattern and one method, which would answer nobody says. What only Terraform knows is not compared. */
function checkRequests(at: string, routes: readonly ApiRoute[]): void {
  const taken = new Map<string, string>();
  for (const { path, methods } of routes.filter((route) => isKnown(route.path))) {
    const pattern = path.replaceAll(/\{\w+(\*?)\}/g, "{$1}");
    for (const method of methods.includes(HttpMethod.ANY) ? EVERY : methods) {
      const request = `${method} ${pattern}`;
      const twin = taken.get(request);
      if (twin !== undefined) {
        const rule = `must answer a request once, and ${twin} has a route for ${method} already`;
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
