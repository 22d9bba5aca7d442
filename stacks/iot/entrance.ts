// How messages come in: gateway, deployment, and the function that puts them on the stream.

import { Annotations, Fn } from "cdktf";
import { ApiGatewayLog } from "cdktf-oci-streaming";
import { addGatewayAccess } from "./access";
import { ApiDeployment } from "./api-deployment";
import { ApiGateway } from "./api-gateway";
import { type BoundAuthentication } from "./device-authentication";
import { addApplication, addFunction, type IotFunction, streamConfig } from "./functions";
import * as inputs from "./inputs";
import { IotAccess } from "./props";
import { type IotSite } from "./site";
import { type IotStreams } from "./streams";

export interface Entrance {
  readonly ingest: IotFunction;
  readonly api: ApiDeployment;
  readonly authentication: BoundAuthentication;
}

export function addEntrance(site: IotSite, streams: IotStreams): Entrance {
  const { stack, props, logs } = site;
  const { compartment, namePrefix: name } = stack;
  const { webPages = false, pathPrefix = "/v1", ingestPath = "/upload2stream", tags } = props;
  const authentication = props.authentication._bind(stack);
  if (props.authentication.isOpen) Annotations.of(stack).addWarning(OPEN);
  const gateway = addGateway(site, authentication);
  const ingest = addIngest(site, streams);
  const access = addGatewayAccess(stack);
  const api = new ApiDeployment(stack, "api", {
    compartment,
    name,
    gateway,
    pathPrefix,
    path: ingestPath,
    target: ingest.fn,
    authentication,
    rateLimit: stack.input.integer("rate_limit", inputs.RATE_LIMIT),
    ...(webPages && { corsOrigins: Fn.split(",", stack.input.text("cors_origins", inputs.CORS_ORIGINS)) }),
    ...(tags && { tags }),
  });
  api.node.addDependency(access);
  logs.addLog("api-access", { source: api.log(ApiGatewayLog.ACCESS) });
  logs.addLog("api-execution", { source: api.log(ApiGatewayLog.EXECUTION) });
  return { ingest, api, authentication };
}

const OPEN = "the API takes messages from anybody who reaches it; use DeviceAuthentication.jwt() before devices do";

function addGateway({ stack, props, network, groups }: IotSite, { gateway: tls }: BoundAuthentication): ApiGateway {
  const isPrivate = props.apiAccess === IotAccess.PRIVATE;
  return new ApiGateway(stack, "gateway", {
    compartment: stack.compartment,
    name: stack.namePrefix,
    subnet: network.api(),
    networkSecurityGroup: groups.api(stack.input.text("api_source_cidr", inputs.API_SOURCE)),
    isPrivate,
    tls,
    ...(props.tags && { tags: props.tags }),
  });
}

function addIngest(site: IotSite, { pool, telemetry }: IotStreams): IotFunction {
  const { stack, props, groups } = site;
  const provisionedConcurrency = props.functions?.provisionedConcurrency;
  return addFunction(site, "ingest", {
    application: addApplication(site, "ingest", groups.ingest(), pool),
    image: props.images?.ingest ?? stack.input.text("ingest_image", inputs.INGEST_IMAGE),
    config: streamConfig("STREAM", telemetry),
    ...(provisionedConcurrency !== undefined && { provisionedConcurrency }),
  });
}
