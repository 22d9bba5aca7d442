// Which web sites' pages may call an API from a browser.

import {
  type ApigatewayDeploymentConfig,
  type ApigatewayDeploymentSpecificationRequestPolicies,
} from "@cdktf/provider-oci/lib/apigateway-deployment";
import { type Construct } from "constructs";
import { checkSome, refusal } from "../core/checks";
import { madeFor } from "../core/complaint";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { durationConditions } from "../core/resource/number-conditions";
import { type Part } from "../core/resource/part";
import { isKnown, isOfUnknownList } from "../core/token/tokens";
import { type ApiRoute, HttpMethod } from "./api-route";
import { checkHeader } from "./api-texts";

/** Which web sites' pages may call an API from a browser. It keeps nobody else out: that is what authentication is for. */
export interface ApiCors {
  /** The sites with their scheme, and the port if there is one: `https://shop.example.com`; `*` for all, `null` for files. */
  readonly origins: string[];

  /**
   * The methods that pages may use.
   *
   * @default - those of the routes
   */
  readonly methods?: HttpMethod[];

  /**
   * The headers that pages may send; `*` for all.
   *
   * @default - those that every page may send
   */
  readonly headers?: string[];

  /**
   * The headers of an answer that pages may read; `*` for all.
   *
   * @default - those that every page may read
   */
  readonly exposedHeaders?: string[];

  /**
   * Whether browsers may send cookies; then the sites must be named.
   *
   * @default false
   */
  readonly credentials?: boolean;

  /**
   * For how long a browser remembers this: whole seconds.
   *
   * @default - it asks before each request
   */
  readonly maxAge?: Duration;
}

/** @internal */
export interface PlannedCors extends Pick<Part<ApigatewayDeploymentConfig>, "preconditions"> {
  readonly policies: Pick<ApigatewayDeploymentSpecificationRequestPolicies, "cors">;
}

/** @internal */
export function planCors(deployment: Construct, cors: ApiCors | undefined, routes: readonly ApiRoute[]): PlannedCors {
  if (cors === undefined) return { policies: {} };
  const { origins, methods = methodsOf(routes), headers, exposedHeaders, credentials, maxAge } = cors;
  const at = deployment.node.path;
  checkOrigins(at, cors);
  checkSome(at, methods, {
    what: "methods of cors",
    member: "method",
    remedy: "leave them out for those of the routes",
  });
  madeFor(deployment, () => {
    for (const name of [...(headers ?? []), ...(exposedHeaders ?? [])]) {
      if (!isOfUnknownList(name)) checkHeader("a header of cors", name, "write * for all");
    }
  });
  if (maxAge !== undefined) checkDuration(at, "maxAge of cors", maxAge, MAX_AGE);
  return {
    policies: {
      cors: {
        allowedOrigins: [...origins],
        allowedMethods: methods.includes(HttpMethod.ANY) ? ["*"] : [...methods],
        allowedHeaders: headers,
        exposedHeaders,
        isAllowCredentialsEnabled: credentials,
        maxAgeInSeconds: maxAge?.toSeconds(),
      },
    },
    preconditions: maxAge && durationConditions(deployment, "maxAge of cors of this API", maxAge, MAX_AGE),
  };
}

const MAX_AGE: DurationRange = { min: Duration.seconds(0), unit: "seconds" };

function methodsOf(routes: readonly ApiRoute[]): HttpMethod[] {
  return [...new Set(routes.flatMap(({ methods }) => methods))];
}

/** The provider's page: the scheme, the full host name, and the port. */
const ORIGIN = /^(?:\*|null|[a-z][a-z0-9+.-]*:\/\/[^\s/,*?#@]+)$/i;

function checkOrigins(at: string, { origins, credentials = false }: ApiCors): void {
  const what = "origins of cors";
  checkSome(at, origins, { what, member: "site", remedy: "leave cors out where no page calls the API" });
  for (const origin of origins) {
    if (!isKnown(origin) || isOfUnknownList(origin)) continue;
    if (!ORIGIN.test(origin)) {
      const rule = "must have a scheme and a host, and no path";
      throw refusal(at, { what, rule, got: origin, remedy: "write it like https://shop.example.com" });
    }
    if (origin === "*" && credentials) {
      const rule = "must be named where credentials are sent, since any page could act for its visitors";
      throw refusal(at, { what, rule, got: origin, remedy: "name the sites, or leave credentials out" });
    }
  }
}
