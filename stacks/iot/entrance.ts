// The entrance of messages: gateway, deployment, and the function that writes them to the stream.

import { Annotations, Fn } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { addApplication, addFunction, type IotFunction, streamConfig } from "./processing";
import { checkText, IotAccess } from "./props";
import { type IotSite, type IotStreams } from "./site";

export interface Entrance {
  readonly ingest: IotFunction;
  readonly api: oci.IApiDeployment;
  /** Where devices send their messages, `https://...`. */
  readonly endpoint: string;
  readonly authentication: oci.AuthenticationInStack;
}

export function addEntrance(site: IotSite, streams: IotStreams): Entrance {
  const { stack, props, logs } = site;
  const { compartment, namePrefix: name } = stack;
  const { pathPrefix = "/v1", ingestPath: path = "/upload2stream", tags } = props;
  const authentication = props.authentication.addTo(stack);
  if (props.authentication.isOpen) Annotations.of(stack).addWarning(OPEN);
  checkText(stack, path, PATH, INGEST_PATH);
  const gateway = addGateway(site, authentication);
  const ingest = addIngest(site, streams);
  const api = new oci.ApiDeployment(stack, "api", {
    compartment,
    name,
    gateway,
    pathPrefix,
    routes: [{ path, methods: [oci.HttpMethod.POST], backend: oci.ApiBackend.function(ingest.fn) }],
    authentication: authentication.api,
    rateLimit: oci.ApiRateLimit.perClient(stack.input.integer("rate_limit", inputs.RATE_LIMIT)),
    ...corsOf(site, authentication),
    permission: oci.ApiPermission.inPolicy(new oci.Policy(stack, "gateway-access", { compartment })),
    ...(tags && { tags }),
  });
  logs.addLog("api-access", { source: api.log(oci.ApiGatewayLog.ACCESS) });
  logs.addLog("api-execution", { source: api.log(oci.ApiGatewayLog.EXECUTION) });
  return { ingest, api, endpoint: api.urlOf(path), authentication };
}

/** Letters, digits and the punctuation of paths, without a trailing slash or two in a row: devices use it as it is. */
const PATH = /^(?:\/[A-Za-z0-9$_.+!*'(),%;:@&=-]+)+$/;

const INGEST_PATH = {
  what: "ingestPath",
  rule: "must begin with a slash and not end with one",
  remedy: "write it like /upload2stream",
};

function corsOf(
  { stack, props }: IotSite,
  { tokenHeader = "Authorization" }: oci.AuthenticationInStack,
): Pick<oci.ApiDeploymentProps, "cors"> {
  if (props.webPages !== true) return {};
  const origins = Fn.split(",", stack.input.text("cors_origins", inputs.CORS_ORIGINS));
  return { cors: { origins, headers: [tokenHeader, "Content-Type"], maxAge: oci.Duration.hours(1) } };
}

const OPEN =
  "the API accepts messages from anyone who can reach it; use DeviceAuthentication.jwt() before you connect devices";

function addGateway(
  { stack, props, network, groups }: IotSite,
  { certificate, trustedAuthorities }: oci.AuthenticationInStack,
): oci.IApiGateway {
  const isPrivate = props.apiAccess === IotAccess.PRIVATE;
  return new oci.ApiGateway(stack, "gateway", {
    compartment: stack.compartment,
    name: stack.namePrefix,
    endpoint: isPrivate ? oci.ApiGatewayEndpoint.PRIVATE : oci.ApiGatewayEndpoint.PUBLIC,
    subnet: network.api(),
    networkSecurityGroups: [groups.api(stack.input.text("api_source_cidr", inputs.API_SOURCE))],
    certificate,
    trustedAuthorities,
    ...(props.tags && { tags: props.tags }),
  });
}

function addIngest(site: IotSite, { pool, telemetry }: IotStreams): IotFunction {
  const { props, groups, images } = site;
  const provisionedConcurrency = props.functions?.provisionedConcurrency;
  return addFunction(site, "ingest", {
    program: oci.FunctionProgram.INGEST,
    application: addApplication(site, "ingest", groups.functions("ingest"), pool),
    image: props.images?.ingest ?? images.imageOf(oci.FunctionProgram.INGEST, "ingest_image"),
    wired: streamConfig("STREAM", telemetry),
    defaults: { KEY_PATH: "iot_key", VALUE_PATH: "iot_data" },
    settings: props.settings?.ingest,
    ...(provisionedConcurrency !== undefined && { provisionedConcurrency }),
  });
}
