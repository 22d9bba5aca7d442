// Which websites may call an API from a browser.

import {
  type ApigatewayDeploymentConfig,
  type ApigatewayDeploymentSpecificationRequestPolicies,
} from "@cdktf/provider-oci/lib/apigateway-deployment";
import { type Construct } from "constructs";
import { checkSome, refusal } from "../core/checks";
import { madeFor } from "../core/complaint";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { checkDistinct } from "../core/lists";
import { durationConditions } from "../core/resource/number-conditions";
import { type Part } from "../core/resource/part";
import { isKnown, isOfUnknownList } from "../core/token/tokens";
import { type ApiRoute, checkMethods, HttpMethod } from "./api-route";
import { checkHeader } from "./api-texts";

/** Which websites may call an API from a browser. This does not keep other callers out: use authentication for that. */
export interface ApiCors {
  /**
   * The sites with their scheme, and with the port if it is not the default of the scheme: `https://shop.example.com`. `*`
   * alone means all sites, `null` means local files.
   */
  readonly origins: string[];

  /**
   * The methods that pages may use.
   *
   * @default - those of the routes
   */
  readonly methods?: HttpMethod[];

  /**
   * The headers that pages may send, each once regardless of case. `*` alone means all.
   *
   * @default - the headers that every page may send
   */
  readonly headers?: string[];

  /**
   * The headers of an answer that pages may read, each once regardless of case. `*` alone means all.
   *
   * @default - the headers that every page may read
   */
  readonly exposedHeaders?: string[];

  /**
   * Whether browsers may send cookies. If so, the sites must be named.
   *
   * @default false
   */
  readonly credentials?: boolean;

  /**
   * How long a browser remembers these rules, in whole seconds.
   *
   * @default - a browser asks before each request
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
  checkCorsMethods(at, cors.methods);
  madeFor(deployment, () => {
    checkHeaders("headers of cors", headers);
    checkHeaders("exposedHeaders of cors", exposedHeaders);
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

/** The methods of the routes need no check: several routes can have the same method, and one can have all. */
function checkCorsMethods(at: string, methods: readonly HttpMethod[] | undefined): void {
  if (methods === undefined) return;
  const what = "methods of cors";
  checkSome(at, methods, { what, member: "method", remedy: "leave them out for those of the routes" });
  checkMethods(at, what, methods);
}

function checkHeaders(what: string, names: readonly string[] = []): void {
  for (const name of names) if (!isOfUnknownList(name)) checkHeader(`one of ${what}`, name, "write * for all");
  checkDistinct(undefined, what, names, { anyCase: true, remedy: "name each once, regardless of case" });
  checkAlone(undefined, what, names);
}

function checkAlone(at: string | undefined, what: string, names: readonly string[]): void {
  if (names.length < 2 || !names.includes(ALL)) return;
  const rule = "must be * alone, because it means all of them";
  throw refusal(at, { what, rule, got: names.join(", "), remedy: "leave out the others, or *" });
}

const ALL = "*";

/** The provider's page: the scheme, the full host name, and the port. */
const ORIGIN = /^(?:\*|null|[a-z][a-z0-9+.-]*:\/\/[^\s/,*?#@]+)$/i;

function checkOrigins(at: string, { origins, credentials = false }: ApiCors): void {
  const what = "origins of cors";
  checkSome(at, origins, { what, member: "site", remedy: "leave cors out if no page calls the API" });
  for (const origin of origins) {
    if (!isKnown(origin) || isOfUnknownList(origin)) continue;
    if (!ORIGIN.test(origin)) {
      const rule = "must have a scheme and a host, but no path";
      throw refusal(at, { what, rule, got: origin, remedy: "write it like https://shop.example.com" });
    }
    checkPort(at, origin);
    // A page in a sandboxed frame has the origin null, whatever site shows it.
    if ([ALL, "null"].includes(origin) && credentials) {
      const rule = "must be named if credentials are sent, because any page could act for its visitors";
      throw refusal(at, { what, rule, got: origin, remedy: "name the sites, or leave credentials out" });
    }
  }
  checkDistinct(at, what, origins, { anyCase: true, remedy: "name each once, regardless of case" });
  checkAlone(at, what, origins);
}

/** A browser leaves out the port if it is the default of the scheme. */
const OWN_PORTS = ["https:443", "http:80"];

function checkPort(at: string, origin: string): void {
  const [, scheme = "", port] = /^([a-z]+):.*:(\d*)$/i.exec(origin) ?? [];
  if (port === undefined) return;
  const isPort = port !== "" && Number(port) >= 1 && Number(port) <= 65_535;
  if (isPort && !OWN_PORTS.includes(`${scheme.toLowerCase()}:${port}`)) return;
  const rule = "must have a port from 1 to 65535 that is not the default of the scheme, which browsers leave out";
  throw refusal(at, { what: "origins of cors", rule, got: origin, remedy: "leave out the port" });
}
