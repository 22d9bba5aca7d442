// The back ends of a route, which answer its requests.

import {
  type ApigatewayDeploymentConfig,
  type ApigatewayDeploymentSpecificationRoutesBackend,
} from "@cdktf/provider-oci/lib/apigateway-deployment";
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { checkInteger, type IntegerRange } from "../core/checks";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { durationConditions, integerConditions } from "../core/resource/number-conditions";
import { type Part } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";
import { type IFunction } from "../functions/oci-function";
import { checkCaller } from "../functions/program-place";
import { privateRange } from "../network/cidr";
import { checkAddress, checkResponse } from "./api-backend-checks";
import { checkPathVariables, type ContextVariable, forGateway, variablesIn } from "./api-variables";

/** How the gateway calls an HTTP service. */
export interface HttpBackendOptions {
  /**
   * How long the gateway waits for a connection, at most 300 seconds.
   *
   * @default - chosen by the service
   */
  readonly connectTimeout?: Duration;

  /**
   * How long the gateway waits for an answer, at most 300 seconds.
   *
   * @default - chosen by the service
   */
  readonly readTimeout?: Duration;

  /**
   * How long the gateway may take to send the request, at most 300 seconds.
   *
   * @default - chosen by the service
   */
  readonly sendTimeout?: Duration;

  /**
   * Whether the gateway accepts any certificate of the service. Anyone between the two could then answer in its place.
   *
   * @default false
   */
  readonly acceptAnyCertificate?: boolean | IResolvable;
}

/** The optional parts of a stock response. */
export interface StockResponseOptions {
  /**
   * The body, at most 4,096 bytes. It can have variables of the request.
   *
   * @default - none
   */
  readonly body?: string;

  /**
   * The headers, by name: at most 50, with names of at most 1,024 bytes and values of at most 4,096 bytes. Case does not matter
   * in names. Values can have variables of the request.
   *
   * @default - none
   */
  readonly headers?: { readonly [name: string]: string };
}

/** A string with variables of the request. */
interface WithVariables {
  readonly what: string;
  readonly variables: readonly ContextVariable[];
}

/** What a back end adds to its deployment. */
interface PlannedBackend extends Pick<Part<ApigatewayDeploymentConfig>, "preconditions"> {
  readonly config: ApigatewayDeploymentSpecificationRoutesBackend;
  readonly warnings: readonly string[];
}

/** A back end of a route, which answers its requests. */
export class ApiBackend {
  /**
   * A function in the region of the gateway. It gets the body unchanged, and the rest of the request in headers that begin with
   * `Fn-Http-`. A request has at most 6 MB.
   *
   * @throws ConfigurationError for a program that works only with a connector
   */
  public static function(fn: IFunction): ApiBackend {
    checkCaller(undefined, fn, "route");
    return new ApiBackend(
      () => ({
        config: { type: "ORACLE_FUNCTIONS_BACKEND", functionId: fn.functionId },
        warnings: [],
      }),
      [],
      fn,
    );
  }

  /**
   * An HTTP service that the gateway's subnet reaches. The address can have variables of the request: `${request.path[region]}`
   * for a parameter of the route's path, and in the same way `request.query[...]`, `request.headers[...]`, `request.auth[...]`,
   * `request.cert[...]`, `request.subdomain[...]` and `request.host`.
   *
   * An address on the internet that begins with http:// leads to a warning.
   *
   * @throws ConfigurationError from the deployment, for an address that does not begin with http:// or https://, for one with
   * blanks, a fragment, braces, a password, or a host or port that does not exist or is the gateway itself, for a variable that
   * a gateway does not have or that names a parameter that the route does not have, and for a timeout of zero or of more than
   * 300 seconds
   * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Tasks/apigatewaycontextvariables.htm
   */
  public static http(url: string, options: HttpBackendOptions = {}): ApiBackend {
    const variables = variablesIn(URL, url);
    checkAddress(URL, url);
    for (const [what, timeout] of timeoutsOf(options)) checkDuration(undefined, what, timeout, TIMEOUT);
    return new ApiBackend((deployment) => planHttp(deployment, url, options), [{ what: URL, variables }]);
  }

  /**
   * A fixed answer, from the gateway itself.
   *
   * @throws ConfigurationError from the deployment, for a status outside 200 to 599, a body with a status that does not allow
   * one, a body or headers beyond the limits of a gateway, one header twice, an invalid name or value of a header, a variable
   * that a gateway does not have or that names a parameter that the route does not have, and a secret
   */
  public static stockResponse(status: number, options: StockResponseOptions = {}): ApiBackend {
    checkInteger(undefined, STATUS, status, FINAL);
    const { body, headers } = options;
    checkResponse(status, options);
    const pairs = headers && Object.entries(headers).map(([name, value]) => ({ name, value: forGateway(value) }));
    const plan = (deployment: Construct): PlannedBackend => ({
      config: { type: "STOCK_RESPONSE_BACKEND", status, body: body && forGateway(body), headers: pairs },
      preconditions: integerConditions(deployment, "The status of a stock response of this API", status, FINAL),
      warnings: [],
    });
    const texts = [{ what: BODY, text: body ?? "" }, ...Object.entries(headers ?? {}).map(headerText)];
    return new ApiBackend(
      plan,
      texts.map(({ what, text }) => ({ what, variables: variablesIn(what, text) })),
    );
  }

  private constructor(
    private readonly plan: (deployment: Construct) => PlannedBackend,
    private readonly texts: readonly WithVariables[],
    /** The functions that the gateway must have permission to call. @internal */
    public readonly _function?: IFunction,
  ) {}

  /** The tables of the variables that the back end uses. @internal */
  public get _tables(): readonly string[] {
    return this.texts.flatMap(({ variables }) => variables.map(({ table }) => table));
  }

  /** @internal */
  public _plan(deployment: Construct, path: string): PlannedBackend {
    for (const { what, variables } of this.texts) checkPathVariables(deployment.node.path, what, variables, path);
    return this.plan(deployment);
  }
}

const URL = "url of an HTTP back end";
const BODY = "the body of a stock response";

function headerText([name, text]: [string, string]): { readonly what: string; readonly text: string } {
  return { what: `the header ${name} of a stock response`, text };
}

const STATUS = "the status of a stock response";

/** RFC 9110: the final statuses. */
const FINAL: IntegerRange = { min: 200, max: 599, remedy: "200 means success" };

const TIMEOUT: DurationRange = {
  min: Duration.milliseconds(1),
  max: Duration.seconds(300),
  unit: "milliseconds",
  remedy: "let the client ask again later if an answer takes longer",
};

function timeoutsOf({ connectTimeout, readTimeout, sendTimeout }: HttpBackendOptions): [string, Duration][] {
  return Object.entries({ connectTimeout, readTimeout, sendTimeout }).filter(
    (entry): entry is [string, Duration] => entry[1] !== undefined,
  );
}

function planHttp(deployment: Construct, url: string, options: HttpBackendOptions): PlannedBackend {
  const { connectTimeout, readTimeout, sendTimeout, acceptAnyCertificate } = options;
  const warning = `an API sends requests to ${url} unencrypted over the internet; use https://`;
  return {
    config: {
      type: "HTTP_BACKEND",
      url: forGateway(url),
      connectTimeoutInSeconds: connectTimeout?.toSeconds(),
      readTimeoutInSeconds: readTimeout?.toSeconds(),
      sendTimeoutInSeconds: sendTimeout?.toSeconds(),
      isSslVerifyDisabled: acceptAnyCertificate,
    },
    preconditions: timeoutsOf(options).flatMap(([what, timeout]) =>
      durationConditions(deployment, `${what} of a back end of this API`, timeout, TIMEOUT),
    ),
    warnings: isOpenlySent(url) ? [warning] : [],
  };
}

/** A host name without a dot, or with one of these endings, is in a private network. */
const PRIVATE_NAME = /^[^.]*$|\.(?:oraclevcn\.com|internal|local|lan|home\.arpa)$/i;
function isOpenlySent(url: string): boolean {
  const [, host] = /^http:\/\/(?:[^@/]*@)?([^/:?#[]+)/i.exec(url) ?? [];
  if (host === undefined || !isKnown(host) || PRIVATE_NAME.test(host)) return false;
  return privateRange(`${host}/32`) === undefined;
}
