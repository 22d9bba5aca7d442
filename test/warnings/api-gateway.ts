// APIs that the service accepts, but that may be unintended.

import {
  ApiAuthentication,
  ApiBackend,
  ApiDeployment,
  ApiGateway,
  ApiGatewayEndpoint,
  HttpMethod,
  NetworkSecurityGroup,
  type OciStack,
  SubnetAccess,
} from "../../lib";
import { compartment, type Row, rows, vcn } from "../refusals/row";

const { PUBLIC, PRIVATE } = ApiGatewayEndpoint;

function gateway(stack: OciStack, endpoint: ApiGatewayEndpoint, hasGroup: boolean): ApiGateway {
  const net = vcn(stack);
  const subnet = net.addSubnet("edge", { cidrBlock: "10.0.1.0/24", access: SubnetAccess.public() });
  const networkSecurityGroups = hasGroup ? [new NetworkSecurityGroup(stack, "clients", { vcn: net, compartment })] : [];
  return new ApiGateway(stack, "gateway", { compartment, endpoint, subnet, networkSecurityGroups });
}

/** As many APIs, each with its own prefix; returns the last one. */
function api(stack: OciStack, url: string, count = 1): ApiDeployment | undefined {
  const apiGatewayId = "ocid1.apigateway.oc1.eu-frankfurt-1.aaaagateway";
  const known = ApiGateway.fromApiGatewayAttributes(stack, "gateway", { apiGatewayId, compartment });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const made = numbers.map(
    (number) =>
      new ApiDeployment(stack, `api${number}`, {
        compartment,
        gateway: known,
        pathPrefix: `/v${number}`,
        routes: [{ path: "/", methods: [HttpMethod.GET], backend: ApiBackend.http(url) }],
        authentication: ApiAuthentication.none({ acknowledgeInsecure: true }),
      }),
  );
  return made.at(-1);
}

function routed(stack: OciStack, path: string): ApiDeployment {
  const apiGatewayId = "ocid1.apigateway.oc1.eu-frankfurt-1.aaaagateway";
  return new ApiDeployment(stack, "api", {
    compartment,
    gateway: ApiGateway.fromApiGatewayAttributes(stack, "gateway", { apiGatewayId, compartment }),
    pathPrefix: "/v1",
    routes: [{ path, methods: [HttpMethod.GET], backend: ApiBackend.stockResponse(200) }],
    authentication: ApiAuthentication.none({ acknowledgeInsecure: true }),
  });
}

const openly = (url: string): string =>
  `shop/api1: an API sends requests to ${url} unencrypted over the internet; use https://`;

export const apis: readonly Row[] = rows([
  ...["*", ":id"].map((segment): Row => ({
    title: `a path with ${segment}, which has a meaning elsewhere`,
    make: (stack) => routed(stack, `/orders/${segment}`),
    message: `shop/api: the route /orders/${segment} matches only paths with '${segment}' in them; write {name} for any segment, and {name*} for several`,
  })),
  {
    title: "a wildcard within a path",
    make: (stack) => routed(stack, "/{rest*}/orders"),
    message:
      "shop/api: the route /{rest*}/orders has {rest*} before its end, which Oracle's page on wildcards does not document; put it at the end of the path",
  },
  {
    title: "a path that begins with the prefix",
    make: (stack) => routed(stack, "/v1/orders"),
    message: "shop/api: the route /v1/orders is reached at /v1/v1/orders; leave /v1 out of its path",
  },
  {
    title: "a private gateway in a public subnet",
    make: (stack) => gateway(stack, PRIVATE, true),
    message:
      "shop/gateway: a private gateway is in the public subnet shop/net/edge; a private subnet always keeps it off the internet",
  },
  {
    title: "a gateway that nobody is let in to",
    make: (stack) => gateway(stack, PUBLIC, false),
    message:
      "shop/gateway: no client reaches the gateway, because shop/net/edge does not allow any incoming traffic; give the gateway networkSecurityGroups",
  },
  {
    title: "a back end on the internet that is asked unencrypted",
    make: (stack) => api(stack, "http://orders.example.com:8080/v1"),
    message: openly("http://orders.example.com:8080/v1"),
  },
  {
    title: "a back end at a public address that is asked unencrypted",
    make: (stack) => api(stack, "HTTP://user@203.0.113.7/"),
    message: openly("HTTP://user@203.0.113.7/"),
  },
  {
    title: "the twenty-first API of a gateway",
    make: (stack) => api(stack, "https://orders.example.com", 21),
    message:
      "shop/api21: a gateway can have 20 deployments, and this is number 21 of shop/gateway; make a second gateway",
  },
]);
