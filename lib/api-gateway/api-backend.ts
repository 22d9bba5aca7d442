// What answers the requests of a route.

import {
  type ApigatewayDeploymentConfig,
  type ApigatewayDeploymentSpecificationRoutesBackend,
} from "@cdktf/provider-oci/lib/apigateway-deployment";
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { checkInteger, checkLink, type IntegerRange, refusal } from "../core/checks";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { durationConditions, integerConditions } from "../core/resource/number-conditions";
import { type Part } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";
import { type IFunction } from "../functions/oci-function";
import { liesWithin } from "../network/cidr";
import { checkHeader, checkNoSecret, forGateway, withoutContext } from "./api-texts";

/** How an HTTP service is asked. */
export interface HttpBackendOptions {
  /**
   * How long the gateway waits for a connection: 300 seconds at most.
   *
   * @default - chosen by the service
   */
  readonly connectTimeout?: Duration;

  /**
   * How long the gateway waits for an answer: 300 seconds at most.
   *
   * @default - chosen by the service
   */
  readonly readTimeout?: Duration;

  /**
   * How long the gateway takes to send the request: 300 seconds at most.
   *
   * @default - chosen by the service
   */
  readonly sendTimeout?: Duration;

  /**
   * Whether the certificate of the service is not checked: anybody on the way could answer in its place.
   *
   * @default false
   */
  readonly acceptAnyCertificate?: boolean | IResolvable;
}

/** What a stock response has besides its status. */
export interface StockResponseOptions {
  /**
   * The body.
   *
   * @default - none
   */
  readonly body?: string;

  /**
   * The headers, by name.
   *
   * @default - none
   */
  readonly headers?: { readonly [name: string]: string };
}

/** What a back end gives to the deployment that it is part of. */
interface PlannedBackend extends Pick<Part<ApigatewayDeploymentConfig>, "preconditions"> {
  readonly config: ApigatewayDeploymentSpecificationRoutesBackend;
  readonly warnings: readonly string[];
}

/** What answers the requests of a route. */
export class ApiBackend {
  /**
   * A function, in the region of the gateway. It gets the body as it is, and the rest of the request in headers that begin with
   * `Fn-Http-`; a request has 6 MB at most.
   */
  public static function(fn: IFunction): ApiBackend {
    return new ApiBackend(
      () => ({
        config: { type: "ORACLE_FUNCTIONS_BACKEND", functionId: fn.functionId },
        warnings: [],
      }),
      fn,
    );
  }

  /**
   * An HTTP service that the gateway's subnet reaches. The address may have variables of the request, such as `${request.path[region]}`.
   *
   * An address of the internet that begins with http:// is warned of.
   *
   * @throws ConfigurationError from the deployment, for anything but an address that begins with http:// or https://, for one with blanks or
   * a password, and for a timeout of zero or of more than 300 seconds
   */
  public static http(url: string, options: HttpBackendOptions = {}): ApiBackend {
    checkAddress(withoutContext(url));
    for (const [what, timeout] of timeoutsOf(options)) checkDuration(undefined, what, timeout, TIMEOUT);
    return new ApiBackend((deployment) => planHttp(deployment, url, options));
  }

  /**
   * An answer that is always the same, from the gateway itself.
   *
   * @throws ConfigurationError from the deployment, for a status that is not 200 to 599, for what is not the name of a header or its value,
   * and for a secret in the body
   */
  public static stockResponse(status: number, options: StockResponseOptions = {}): ApiBackend {
    checkInteger(undefined, STATUS, status, FINAL);
    const { body, headers } = options;
    checkHeaders(headers ?? {});
    checkNoSecret("the body of a stock response", body ?? "", "leave it out: whoever calls the API reads it");
    const pairs = headers && Object.entries(headers).map(([name, value]) => ({ name, value: forGateway(value) }));
    return new ApiBackend((deployment) => ({
      config: { type: "STOCK_RESPONSE_BACKEND", status, body: body && forGateway(body), headers: pairs },
      preconditions: integerConditions(deployment, "The status of a stock response of this API", status, FINAL),
      warnings: [],
    }));
  }

  private constructor(
    private readonly plan: (deployment: Construct) => PlannedBackend,
    /** What the gateway must be allowed to call. @internal */
    public readonly _function?: IFunction,
  ) {}

  /** @internal */
  public _plan(deployment: Construct): PlannedBackend {
    return this.plan(deployment);
  }
}

function checkAddress(url: string): void {
  const what = "url of an HTTP back end";
  checkNoSecret(what, url, "leave the login out, and let the service know the gateway by its network");
  if (!isKnown(url)) return;
  checkLink(undefined, what, url);
  if (/\s/.test(url)) throw refusal(undefined, { what, rule: "must have no blanks", got: url, remedy: "write %20" });
}

/** A line break in a value would be another header. */
function checkHeaders(headers: Readonly<Record<string, string>>): void {
  const what = "a header of a stock response";
  for (const [name, value] of Object.entries(headers)) {
    checkHeader(`the name of ${what}`, name);
    if (!/[\n\r]/.test(value)) continue;
    const remedy = "write it without line breaks";
    throw refusal(undefined, { what: `${what}, ${name},`, rule: "must be one line", got: value, remedy });
  }
}

const STATUS = "the status of a stock response";

/** RFC 9110: what ends an exchange. */
const FINAL: IntegerRange = { min: 200, max: 599, remedy: "200 stands for success" };

const TIMEOUT: DurationRange = {
  min: Duration.milliseconds(1),
  max: Duration.seconds(300),
  unit: "milliseconds",
  remedy: "let a client ask again for what takes longer",
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

/** Without a dot, or with one of these endings, a host is one of a private network. */
const PRIVATE_NAME = /^[^.]*$|\.(?:oraclevcn\.com|internal|local|lan|home\.arpa)$/i;
const PRIVATE_BLOCKS = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
];

function isOpenlySent(url: string): boolean {
  const [, host] = /^http:\/\/(?:[^@/]*@)?([^/:?#[]+)/i.exec(url) ?? [];
  if (host === undefined || !isKnown(host) || PRIVATE_NAME.test(host)) return false;
  return !PRIVATE_BLOCKS.some((block) => liesWithin(`${host}/32`, block) === true);
}
