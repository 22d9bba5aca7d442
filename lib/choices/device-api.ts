// The API of a stack that devices and web pages send messages to.

import { Annotations, Fn } from "cdktf";
import { ApiBackend } from "../api-gateway/api-backend";
import { type ApiCors } from "../api-gateway/api-cors";
import { ApiDeployment } from "../api-gateway/api-deployment";
import { ApiGateway } from "../api-gateway/api-gateway";
import { ApiGatewayEndpoint } from "../api-gateway/api-gateway-endpoint";
import { checkFixedPath } from "../api-gateway/api-path";
import { ApiPermission } from "../api-gateway/api-permission";
import { ApiRateLimit } from "../api-gateway/api-rate-limit";
import { HttpMethod } from "../api-gateway/api-route";
import { refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { type OciFunction } from "../functions/oci-function";
import { Policy } from "../identity/policy";
import { type ILogGroup } from "../logging/log-group";
import { ApiGatewayLog } from "../logging/log-source";
import { type AuthenticationInStack, type DeviceAuthentication } from "./device-authentication";
import { collectorScript, deviceContract, deviceEnvironment, type DeviceFacts } from "./device-files";
import { type NetworkInStack, NetworkPart } from "./network-in-stack";

/** The API of a stack, and the function that it calls. */
export interface DeviceApiProps {
  /** How devices authenticate. */
  readonly authentication: DeviceAuthentication;

  /** The function that gets the messages: it runs the program `ingest`, or yours with the same contract. */
  readonly ingest: OciFunction;

  /** The network of the stack, whose subnet for the API has the gateway. It decides where the API can be reached from. */
  readonly network: NetworkInStack;

  /** The log group of the logs `api-access` and `api-execution`. */
  readonly logs: ILogGroup;

  /**
   * The prefix of all paths of the API. A change replaces the deployment.
   *
   * @default "/v1"
   */
  readonly pathPrefix?: string;

  /**
   * The path, after the prefix, that devices send messages to.
   *
   * @default "/upload2stream"
   */
  readonly ingestPath?: string;

  /**
   * Whether web pages also send messages. The input `cors_origins` has their websites.
   *
   * @default false
   */
  readonly webPages?: boolean;
}

/**
 * The API of a stack that devices and web pages send messages to: a gateway, with the id `gateway`, and its deployment, with the id
 * `api`, which calls a function. Inputs: `api_source_cidr`, `rate_limit` and, for web pages, `cors_origins`.
 */
export class DeviceApi {
  /**
   * Makes the gateway and the deployment, with the logs of both, the policy that allows gateways to call functions, and the inputs.
   * Call it once in a stack. An API without authentication leads to a warning.
   *
   * @throws ConfigurationError for a path that does not begin with a slash or ends with one, for web pages whose devices show
   * certificates, and for everything that an `ApiGateway` and an `ApiDeployment` reject
   */
  public static of(stack: OciStack, props: DeviceApiProps): DeviceApi {
    check(stack, props);
    const [deployment, authentication] = allOrNothing(stack, () => make(stack, props));
    if (props.authentication.isOpen) Annotations.of(stack).addWarning(OPEN);
    return new DeviceApi(stack, props, deployment, authentication);
  }

  /** Where devices send their messages, `https://...`. */
  public readonly endpoint: string;

  private constructor(
    private readonly stack: OciStack,
    private readonly props: DeviceApiProps,
    /** The deployment, for alarms. */
    public readonly deployment: ApiDeployment,
    private readonly authentication: AuthenticationInStack,
  ) {
    this.endpoint = deployment.urlOf(props.ingestPath ?? PATH);
  }

  /**
   * Adds the outputs `ingest_endpoint`, `device_contract_json` and `device_client_env`, the files for devices, and for web pages
   * `collector_js`, a script that sends their events.
   */
  public addOutputs(): void {
    const { stack, endpoint, authentication, props } = this;
    stack.output.text("ingest_endpoint", endpoint, { title: "Where devices send their messages" });
    const { tokenHeader, tokenScheme } = authentication;
    const { variables } = props.ingest;
    const facts: DeviceFacts = {
      endpoint,
      authentication: props.authentication.name,
      tokenHeader,
      tokenScheme,
      variables,
    };
    deviceContract(facts).addOutput(stack, "device_contract_json");
    deviceEnvironment(facts).addOutput(stack, "device_client_env");
    if (props.webPages === true) collectorScript(facts).addOutput(stack, "collector_js");
  }
}

const PATH = "/upload2stream";

const OPEN =
  "the API accepts messages from anyone who can reach it; use DeviceAuthentication.jwt() before you connect devices";

function check({ node }: OciStack, { ingestPath = PATH, webPages = false, authentication }: DeviceApiProps): void {
  checkFixedPath(node.path, "ingestPath", ingestPath, PATH);
  if (!webPages || authentication.isForWebPages) return;
  const rule = "cannot send if certificates are required, because the preflight request of a browser does not show one";
  const remedy = "use DeviceAuthentication.jwt() or DeviceAuthentication.customFunction(), or leave it out";
  throw refusal(node.path, { what: "webPages", rule, remedy });
}

function make(stack: OciStack, props: DeviceApiProps): [ApiDeployment, AuthenticationInStack] {
  const { compartment, namePrefix: name, input } = stack;
  const { network, ingest, logs, ingestPath: path = PATH, pathPrefix = "/v1" } = props;
  const authentication = props.authentication.addTo(stack);
  const { certificate, trustedAuthorities } = authentication;
  const gateway = new ApiGateway(stack, "gateway", {
    compartment,
    name,
    endpoint: network.hasPrivateApi ? ApiGatewayEndpoint.PRIVATE : ApiGatewayEndpoint.PUBLIC,
    subnet: network.subnetOf(NetworkPart.API),
    networkSecurityGroups: [network.apiGroup(input.cidr("api_source_cidr", API_SOURCE))],
    certificate,
    trustedAuthorities,
  });
  const deployment = new ApiDeployment(stack, "api", {
    compartment,
    name,
    gateway,
    pathPrefix,
    routes: [{ path, methods: [HttpMethod.POST], backend: ApiBackend.function(ingest) }],
    authentication: authentication.api,
    rateLimit: ApiRateLimit.perClient(input.integer("rate_limit", RATE_LIMIT)),
    cors: props.webPages === true ? corsOf(stack, authentication) : undefined,
    permission: ApiPermission.inPolicy(new Policy(stack, "gateway-access", { compartment })),
  });
  logs.addLog("api-access", { source: deployment.log(ApiGatewayLog.ACCESS) });
  logs.addLog("api-execution", { source: deployment.log(ApiGatewayLog.EXECUTION) });
  return [deployment, authentication];
}

function corsOf({ input }: OciStack, { tokenHeader = "Authorization" }: AuthenticationInStack): ApiCors {
  const origins = Fn.split(",", input.text("cors_origins", CORS_ORIGINS));
  return { origins, headers: [tokenHeader, "Content-Type"], maxAge: Duration.hours(1) };
}

const GROUP = "API for devices";

const API_SOURCE = {
  title: "Network of the devices",
  description: "The API accepts connections from this CIDR block only.",
  group: GROUP,
  defaultValue: "0.0.0.0/0",
};

const CORS_ORIGINS = {
  title: "Websites whose pages send messages",
  description: "Origins with their scheme, separated by commas: https://shop.example.com,https://www.example.com",
  group: GROUP,
  pattern: "^https?://[^ /,]+(,https?://[^ /,]+)*$",
  meaning: "origins with their scheme and without a path, separated by commas",
};

const RATE_LIMIT = {
  title: "Requests per second from one address",
  description: "The API answers further requests with status 429.",
  group: GROUP,
  min: 1,
  defaultValue: 100,
};
