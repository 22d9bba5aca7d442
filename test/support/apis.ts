// Gateways and APIs for rows of refusals.

import {
  type ApiCors,
  ApiAuthentication,
  ApiBackend,
  ApiDeployment,
  type ApiDeploymentProps,
  ApiGateway,
  ApiGatewayEndpoint,
  type ApiGatewayProps,
  type ApiRoute,
  type ApiTokenOptions,
  HttpMethod,
  type IApiGateway,
  type OciStack,
  TokenKeys,
  type TrustedAuthority,
} from "../../lib";
import { compartment, subnet } from "../refusals/row";

export const GATEWAY_ID = "ocid1.apigateway.oc1.eu-frankfurt-1.aaaagateway";
const { GET } = HttpMethod;
export const PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----";

export function gateway(stack: OciStack, props: Partial<ApiGatewayProps> = {}): ApiGateway {
  const endpoint = ApiGatewayEndpoint.PUBLIC;
  return new ApiGateway(stack, "gateway", { compartment, endpoint, subnet: subnet(stack), ...props });
}

export function known(stack: OciStack): IApiGateway {
  return ApiGateway.fromApiGatewayAttributes(stack, "gateway", { apiGatewayId: GATEWAY_ID, compartment });
}

export const ok = ApiBackend.stockResponse(200);
export const health: ApiRoute = { path: "/health", methods: [GET], backend: ok };
export const open = ApiAuthentication.none({ acknowledgeInsecure: true });

export function api(stack: OciStack, props: Partial<ApiDeploymentProps> = {}, id = "api"): ApiDeployment {
  const place = props.gateway === undefined ? { gateway: known(stack) } : {};
  return new ApiDeployment(stack, id, {
    compartment,
    ...place,
    pathPrefix: "/v1",
    routes: [health],
    authentication: open,
    ...props,
  } as ApiDeploymentProps);
}

export function route(stack: OciStack, path: string, ...methods: HttpMethod[]): ApiDeployment {
  return api(stack, { routes: [{ path, methods, backend: ok }] });
}

export function answeredBy(stack: OciStack, backend: () => ApiBackend): ApiDeployment {
  return api(stack, { routes: [{ path: "/", methods: [GET], backend: backend() }] });
}

export function jwt(stack: OciStack, options: Partial<ApiTokenOptions>): ApiDeployment {
  const keys = TokenKeys.jwks("https://id.example.com/jwks");
  const all = { issuers: ["https://id.example.com"], audiences: ["orders"], keys, ...options };
  return api(stack, { authentication: ApiAuthentication.jwt(all) });
}

export function cors(stack: OciStack, options: Partial<ApiCors>): ApiDeployment {
  return api(stack, { cors: { origins: ["https://shop.example.com"], ...options } });
}

export function trusting(stack: OciStack, trustedAuthorities: TrustedAuthority[]): ApiGateway {
  return gateway(stack, { trustedAuthorities });
}

export const certificates = { compartment, certificate: PEM, privateKey: "${var.key}" };
