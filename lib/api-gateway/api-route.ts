// The routes of an API: which requests are answered by what.

import {
  type ApigatewayDeploymentConfig,
  type ApigatewayDeploymentSpecificationRoutes,
} from "@cdktf/provider-oci/lib/apigateway-deployment";
import { Annotations } from "cdktf";
import { type Construct } from "constructs";
import { checkSome, refusal } from "../core/checks";
import { type Part } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";
import { type ApiBackend } from "./api-backend";
import { withoutContext } from "./api-texts";
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
   * The path after the prefix of the deployment, such as `/orders/{id}`: it begins with a slash; `{name}` stands for one segment,
   * `{name*}` for several.
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
export function planRoutes(deployment: Construct, routes: readonly ApiRoute[]): PlannedRoutes {
  const at = deployment.node.path;
  checkSome(at, routes, { what: "routes", remedy: "without one the API answers nothing" });
  if (routes.length > MOST_ROUTES) {
    const remedy = "put some of them into another deployment";
    throw refusal(at, { what: "routes", rule: `must be at most ${MOST_ROUTES}`, got: routes.length, remedy });
  }
  for (const { path, methods } of routes) {
    checkPath(at, path);
    checkMethods(at, path, methods);
  }
  checkDistinct(at, routes);
  const planned = routes.map(({ backend }) => backend._plan(deployment));
  return {
    routes: routes.map(({ path, methods, authorization }, index) => ({
      path,
      methods: [...methods],
      backend: planned[index]?.config ?? { type: "" },
      ...authorization?._render(),
    })),
    preconditions: planned.flatMap(({ preconditions = [] }) => preconditions),
    build: () => {
      const warnings = new Set(planned.flatMap(({ warnings }) => warnings));
      for (const warning of warnings) Annotations.of(deployment).addWarning(warning);
      return undefined;
    },
  };
}

/** Oracle, "Deploying an API on an API Gateway": letters, digits and these marks, and no two slashes in a row. */
const SEGMENT = "[A-Za-z0-9$_.+!*'(),%;:@&=-]+";
const PREFIX = new RegExp(`^(?:/${SEGMENT})+$`);

/** "Adding Path Parameters and Wildcards to Route Paths": names have letters, digits and underscores. */
const PARAMETER = String.raw`\{[A-Za-z0-9_]+\*?\}`;
const PATH = new RegExp(`^/(?:(?:${SEGMENT}|${PARAMETER})/)*(?:${SEGMENT}|${PARAMETER})?$`);

/** @internal */
export function checkPrefix(at: string, prefix: string): void {
  if (!isKnown(prefix) || PREFIX.test(prefix)) return;
  const rule = "must begin with a slash and not end with one";
  throw refusal(at, { what: "pathPrefix", rule, got: prefix, remedy: "write it like /v1" });
}

function checkPath(at: string, path: string): void {
  // The gateway's own variables are for back ends.
  const isReference = !isKnown(path) && withoutContext(path) === path;
  if (isReference || PATH.test(path)) return;
  const rule =
    "must begin with a slash, and have no blanks, no two slashes in a row and no braces but those of {name} and {name*}";
  throw refusal(at, { what: "the path of a route", rule, got: path, remedy: "write it like /orders/{id}" });
}

function checkMethods(at: string, path: string, methods: readonly HttpMethod[]): void {
  const what = `methods of the route ${path}`;
  checkSome(at, methods, { what, member: "method", remedy: "HttpMethod.ANY stands for all of them" });
  const twin = methods.find((method, index) => methods.indexOf(method) < index);
  if (twin !== undefined) {
    throw refusal(at, { what, rule: "must be different", got: twin, remedy: "name each once" });
  }
  if (methods.length > 1 && methods.includes(HttpMethod.ANY)) {
    const remedy = "leave out the others, or ANY";
    throw refusal(at, {
      what,
      rule: "must be ANY alone, since it stands for all of them",
      got: methods.join(", "),
      remedy,
    });
  }
}

/** Of two routes with one pattern and one method, which would answer nobody says. What only Terraform knows is not compared. */
function checkDistinct(at: string, routes: readonly ApiRoute[]): void {
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
