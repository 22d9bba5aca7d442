// Strings, lists and variables of APIs that a gateway would refuse or ignore.

import { App } from "cdktf";
import {
  ApiAlarms,
  type ApiAlarmsProps,
  ApiAuthentication,
  ApiBackend,
  ApiDeployment,
  ApiGateway,
  ApiGatewayCertificate,
  HttpMethod,
  type INetworkSecurityGroup,
  NetworkSecurityGroup,
  OciStack,
  RouteAuthorization,
  type StockResponseOptions,
  Subnet,
  TokenKeys,
  TokenLocation,
  TrustedAuthority,
} from "../../lib";
import { answeredBy, api, certificates, cors, gateway, GATEWAY_ID, health, jwt, PEM, trusting } from "../support/apis";
import { compartment, fn, GROUP_ID, notify, type Row, rows, STREAM_ID, SUBNET_ID } from "./row";

const { GET, DELETE, ANY } = HttpMethod;
const DEPLOYMENT_ID = "ocid1.apideployment.oc1..aaaa";

function http(stack: OciStack, url: string, path = "/orders/{id}"): ApiDeployment {
  return api(stack, { routes: [{ path, methods: [GET], backend: ApiBackend.http(url) }] });
}

function stock(stack: OciStack, options: StockResponseOptions, status = 200): ApiDeployment {
  return answeredBy(stack, () => ApiBackend.stockResponse(status, options));
}

function custom(stack: OciStack, variable: string, cacheKey?: string[]): ApiDeployment {
  const options = { parameters: { key: variable }, cacheKey };
  return api(stack, { authentication: ApiAuthentication.customFunction(fn(stack), options) });
}

function group(stack: OciStack, id: string): INetworkSecurityGroup {
  return NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, id, GROUP_ID);
}

function far(stack: OciStack): OciStack {
  return new OciStack(App.of(stack), "far", { region: "us-phoenix-1" });
}

const paths: readonly Row[] = [
  {
    title: "a prefix of 256 characters",
    make: (stack) => api(stack, { pathPrefix: `/${"a".repeat(255)}` }),
    message: "shop/api: pathPrefix must be at most 255 characters, got 256; move the rest into the paths of the routes",
  },
  {
    title: "a prefix that leads up",
    make: (stack) => api(stack, { pathPrefix: "/v1/.." }),
    message:
      "shop/api: pathPrefix must not have the segments . and .., which clients remove from an address, got '/v1/..'; write the path that they lead to",
  },
  {
    title: "a path of 2,001 characters",
    make: (stack) => api(stack, { routes: [{ ...health, path: `/${"a".repeat(2000)}` }] }),
    message:
      "shop/api: the path of a route must be at most 2000 characters, got 2001; use a parameter for a part of it",
  },
  {
    title: "a path that stays where it is",
    make: (stack) => api(stack, { routes: [{ ...health, path: "/./orders" }] }),
    message:
      "shop/api: the path of a route must not have the segments . and .., which clients remove from an address, got '/./orders'; write the path that they lead to",
  },
  {
    title: "a parameter twice in a path, once as a wildcard",
    make: (stack) => api(stack, { routes: [{ ...health, path: "/{id}/{id*}" }] }),
    message: "shop/api: the parameters of the route /{id}/{id*} must be different, got 'id'; name each once in a path",
  },
  {
    title: "the address of a route without a slash",
    make: (stack) => api(stack).urlOf("health"),
    message: "shop/api: the path of an address must begin with a slash, got 'health'; write it as in the route",
  },
  {
    title: "the address of a route with a parameter that is not filled in",
    make: (stack) => api(stack).urlOf("/orders/{id}"),
    message:
      "shop/api: the path of an address must have values in place of parameters, got '/orders/{id}'; write /orders/7 for /orders/{id}",
  },
];

const LIKE = "write it like ${request.path[region]}";
const FORMS =
  "request.path[...], request.query[...], request.headers[...], request.auth[...], request.cert[...], request.subdomain[...] or request.host";

const variables: readonly Row[] = [
  ...[
    ["requests.path[id]", "did you mean request.path?"],
    ["Request.path[id]", "did you mean request.path?"],
    ["request.header[X-Id]", "did you mean request.headers?"],
    ["response.headers[id]", LIKE],
    ["request.path", LIKE],
    ["request.path[]", LIKE],
    ["request.path['id']", LIKE],
    ["request.path.id", LIKE],
  ].map(([variable = "", remedy = ""]): Row => ({
    title: `the variable ${variable} of a request`,
    make: (stack) => http(stack, `https://orders.example.com/\${${variable}}`),
    message: `shop/api: a variable in url of an HTTP back end must be ${FORMS}, got '\${${variable}}'; ${remedy}`,
  })),
  {
    title: "a variable of a parameter that the path does not have",
    make: (stack) => http(stack, "https://orders.example.com/${request.path[id]}", "/orders/{Id}"),
    message:
      "shop/api: a variable in url of an HTTP back end must be for a parameter of the route /orders/{Id}, got '${request.path[id]}'; write {id} in the path, or use the name that is there",
  },
  {
    title: "a variable in a body, of a parameter that the path does not have",
    make: (stack) => stock(stack, { body: "${request.path[id]}" }),
    message:
      "shop/api: a variable in the body of a stock response must be for a parameter of the route /, got '${request.path[id]}'; write {id} in the path, or use the name that is there",
  },
  {
    title: "a variable in a header, of a parameter that the path does not have",
    make: (stack) => stock(stack, { headers: { "X-Id": "${request.path[id]}" } }),
    message:
      "shop/api: a variable in the header X-Id of a stock response must be for a parameter of the route /, got '${request.path[id]}'; write {id} in the path, or use the name that is there",
  },
  {
    title: "who called, in an API that does not know",
    make: (stack) => http(stack, "https://orders.example.com/${request.auth[sub]}"),
    message:
      "shop/api: a variable in a back end must not be a variable of request.auth in an API without a token or an authorizer function; leave it out, or use ApiAuthentication.jwt(...)",
  },
  {
    title: "the certificate of who called, in an API that asks for none",
    make: (stack) => http(stack, "https://orders.example.com/${request.cert[client_base64]}"),
    message:
      "shop/api: a variable in a back end must not be a variable of request.cert in an API that does not ask for a certificate; leave it out, or use withMutualTls()",
  },
  {
    title: "an authorizer that is told what a gateway does not have",
    make: (stack) => custom(stack, "request.header[X-Id]"),
    message:
      "shop/api: parameters of an authorizer function must be request.path[...], request.query[...], request.headers[...], request.auth[...], request.cert[...], request.subdomain[...] or request.host, got 'request.header[X-Id]'; did you mean request.headers?",
  },
  {
    title: "an authorizer that is told a variable between braces",
    make: (stack) => custom(stack, "${request.headers[X-Id]}"),
    message:
      "shop/api: parameters of an authorizer function must be request.path[...], request.query[...], request.headers[...], request.auth[...], request.cert[...], request.subdomain[...] or request.host, got '${request.headers[X-Id]}'; write request.headers[X-Id]",
  },
  {
    title: "an authorizer that is told what it answers",
    make: (stack) => custom(stack, "request.auth[sub]"),
    message:
      "shop/api: parameters of an authorizer function must not be a variable of request.auth, which holds the answer of the function, got 'request.auth[sub]'; name a part of the request, request.headers[X-Api-Key] for example",
  },
  {
    title: "an authorizer that is told a parameter that no path has",
    make: (stack) => custom(stack, "request.path[id]"),
    message:
      "shop/api: parameters of an authorizer function must be a parameter in the path of a route, got 'request.path[id]'; write {name} in the path of a route, or leave it out",
  },
];

const backends: readonly Row[] = [
  {
    title: "a back end with a parameter as in a path",
    make: (stack) => http(stack, "https://orders.example.com/{id}"),
    message:
      "shop/api: url of an HTTP back end must not have braces except those of variables, got 'https://orders.example.com/{id}'; write a parameter of the path as ${request.path[name]}",
  },
  {
    title: "a back end with a fragment",
    make: (stack) => http(stack, "https://orders.example.com/#top"),
    message:
      "shop/api: url of an HTTP back end must not have a fragment, which is never sent to a service, got 'https://orders.example.com/#top'; leave out the part that begins with #",
  },
  ...["0", "65536", "http"].map((port): Row => ({
    title: `a back end at port ${port}`,
    make: (stack) => http(stack, `https://orders.example.com:${port}/`),
    message: `shop/api: url of an HTTP back end must have a port from 1 to 65535, got 'https://orders.example.com:${port}/'; correct it, or leave it out`,
  })),
  ...["10.0.0.256", "orders..example.com", "-orders.example.com"].map((host): Row => ({
    title: `a back end on the host ${host}`,
    make: (stack) => http(stack, `https://${host}/`),
    message: `shop/api: url of an HTTP back end must have a host name or an IPv4 address, got 'https://${host}/'; write it like https://orders.example.com`,
  })),
  ...[
    ["127.0.0.1", "127.0.0.0/8, the addresses of the host itself"],
    ["localhost:8080", "127.0.0.0/8, the addresses of the host itself"],
    ["169.254.169.254", "169.254.0.0/16, the link-local addresses, which Oracle reserves"],
  ].map(([host = "", where = ""]): Row => ({
    title: `a back end that is the gateway itself, ${host}`,
    make: (stack) => http(stack, `http://${host}/`),
    message: `shop/api: url of an HTTP back end must not have a host in ${where}, got 'http://${host}/'; use an address that the gateway's subnet reaches`,
  })),
  {
    title: "a body of 4,097 bytes",
    make: (stack) => stock(stack, { body: `${"a".repeat(4095)}é` }),
    message: "shop/api: the body of a stock response must be at most 4096 bytes, got 4097; answer with a function",
  },
  {
    title: "a body in an answer without content",
    make: (stack) => stock(stack, { body: "gone" }, 204),
    message:
      "shop/api: the body of a stock response must be left out with status 204, which has no content; leave it out, or use status 200",
  },
  {
    title: "51 headers",
    make: (stack) =>
      stock(stack, { headers: Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`X-${at}`, "a"])) }),
    message: "shop/api: headers of a stock response must be at most 50, got 51; answer with a function",
  },
  {
    title: "a header twice, in another case",
    make: (stack) => stock(stack, { headers: { "Content-Type": "text/plain", "content-type": "text/html" } }),
    message:
      "shop/api: headers of a stock response must be different, got 'content-type'; name each once, regardless of case",
  },
  {
    title: "a header with a name of 1,025 bytes",
    make: (stack) => stock(stack, { headers: { ["X".repeat(1025)]: "a" } }),
    message: "shop/api: the name of a header of a stock response must be at most 1024 bytes, got 1025; shorten it",
  },
  {
    title: "a header of 4,097 bytes",
    make: (stack) => stock(stack, { headers: { "X-A": "a".repeat(4097) } }),
    message: "shop/api: a header of a stock response, X-A, must be at most 4096 bytes, got 4097; shorten it",
  },
  {
    title: "a header with a key that everybody reads",
    make: (stack) => stock(stack, { headers: { "X-Key": "-----BEGIN PRIVATE KEY-----" } }),
    message:
      "shop/api: a header of a stock response, X-Key, must not hold a private key, written in the code; leave it out, because every caller of the API can read it",
  },
];

const callers: readonly Row[] = [
  {
    title: "an issuer twice",
    make: (stack) => jwt(stack, { issuers: ["https://id.example.com", "https://id.example.com"] }),
    message: "shop/api: issuers must be different, got 'https://id.example.com'; name each once",
  },
  {
    title: "an audience with a blank before it",
    make: (stack) => jwt(stack, { audiences: [" orders"] }),
    message:
      "shop/api: one of audiences must not begin or end with a blank, got ' orders'; write it as it appears in the tokens",
  },
  {
    title: "a claim twice",
    make: (stack) =>
      jwt(stack, {
        claims: [
          { name: "tenant", values: ["a"] },
          { name: "tenant", values: ["b"] },
        ],
      }),
    message: "shop/api: the names of claims must be different, got 'tenant'; give all values in one claim",
  },
  {
    title: "a claim that may have no value at all",
    make: (stack) => jwt(stack, { claims: [{ name: "tenant", values: [] }] }),
    message: "shop/api: values of the claim tenant must have at least one value; leave values out for any",
  },
  ...["", "Bearer:", "Bearer "].map((scheme): Row => ({
    title: `the scheme '${scheme}' of a token`,
    make: (stack) => jwt(stack, { location: TokenLocation.header("Authorization", scheme) }),
    message: `shop/api: the scheme of a token must be a name without blanks, colons or quotes, got '${scheme}'; write only the first word, such as Bearer`,
  })),
  {
    title: "a token in a parameter with a mark of addresses",
    make: (stack) => jwt(stack, { location: TokenLocation.queryParameter("token&x") }),
    message:
      "shop/api: the parameter of a token must be a name without blanks or the characters & = # ? /, got 'token&x'; write it like token",
  },
  {
    title: "keys at an address with a user",
    make: (stack) => jwt(stack, { keys: TokenKeys.jwks("https://gateway@id.example.com/jwks") }),
    message:
      "shop/api: the address of an issuer's keys must begin with https://, without blanks, quotes or a login, got 'https://gateway@id.example.com/jwks'; use the issuer's https address, because the gateway trusts the keys that it reads there",
  },
  {
    title: "keys at an address with a blank",
    make: (stack) => jwt(stack, { keys: TokenKeys.jwks("https://id.example.com/a b") }),
    message:
      "shop/api: the address of an issuer's keys must begin with https://, without blanks, quotes or a login, got 'https://id.example.com/a b'; use the issuer's https address, because the gateway trusts the keys that it reads there",
  },
  {
    title: "keys at a port that does not exist",
    make: (stack) => jwt(stack, { keys: TokenKeys.jwks("https://id.example.com:/jwks") }),
    message:
      "shop/api: the address of an issuer's keys must have a port from 1 to 65535, got 'https://id.example.com:/jwks'; correct it, or leave it out",
  },
  {
    title: "keys at an address with a password",
    make: (stack) => jwt(stack, { keys: TokenKeys.jwks("https://ada:hunter2@id.example.com/jwks") }),
    message:
      "shop/api: the address of an issuer's keys must not hold an address with a password in it, written in the code; leave the login out: the gateway reads the keys without one",
  },
  {
    title: "an authorizer whose answers are remembered by nothing",
    make: (stack) => custom(stack, "request.headers[X-Id]", []),
    message:
      "shop/api: cacheKey of an authorizer function must have at least one name; leave it out for all parameters",
  },
  {
    title: "an authorizer whose answers are remembered by one name twice",
    make: (stack) => custom(stack, "request.headers[X-Id]", ["key", "key"]),
    message: "shop/api: cacheKey of an authorizer function must be different, got 'key'; name each once",
  },
  {
    title: "one name of certificates twice, in another case",
    make: (stack) =>
      api(stack, { authentication: ApiAuthentication.mutualTls({ allowedNames: ["a.example.com", "A.example.com"] }) }),
    message: "shop/api: allowedNames must be different, got 'A.example.com'; name each once, regardless of case",
  },
  {
    title: "a scope twice",
    make: (stack) => api(stack, { routes: [{ ...health, authorization: RouteAuthorization.anyOf(["a", "a"]) }] }),
    message: "shop/api: scopes of a route must be different, got 'a'; name each once",
  },
  {
    title: "two scopes in one text",
    make: (stack) => api(stack, { routes: [{ ...health, authorization: RouteAuthorization.anyOf(["a b"]) }] }),
    message: "shop/api: a scope of a route must not have blanks, got 'a b'; list each scope separately",
  },
];

const pages: readonly Row[] = [
  {
    title: "pages of every site, and of one",
    make: (stack) => cors(stack, { origins: ["*", "https://shop.example.com"] }),
    message:
      "shop/api: origins of cors must be * alone, because it means all of them, got '*, https://shop.example.com'; leave out the others, or *",
  },
  {
    title: "pages that have no site, with cookies",
    make: (stack) => cors(stack, { origins: ["null"], credentials: true }),
    message:
      "shop/api: origins of cors must be named if credentials are sent, because any page could act for its visitors, got 'null'; name the sites, or leave credentials out",
  },
  {
    title: "pages of a site twice, in another case",
    make: (stack) => cors(stack, { origins: ["https://shop.example.com", "https://Shop.example.com"] }),
    message:
      "shop/api: origins of cors must be different, got 'https://Shop.example.com'; name each once, regardless of case",
  },
  ...[
    "https://shop.example.com:443",
    "http://shop.example.com:80",
    "https://shop.example.com:65536",
    "https://shop.example.com:0",
  ].map((origin): Row => ({
    title: `pages of the site ${origin}`,
    make: (stack) => cors(stack, { origins: [origin] }),
    message: `shop/api: origins of cors must have a port from 1 to 65535 that is not the default of the scheme, which browsers leave out, got '${origin}'; leave out the port`,
  })),
  {
    title: "pages that may use one method twice",
    make: (stack) => cors(stack, { methods: [DELETE, DELETE] }),
    message: "shop/api: methods of cors must be different, got 'DELETE'; name each once",
  },
  {
    title: "pages that may use every method, and one",
    make: (stack) => cors(stack, { methods: [ANY, DELETE] }),
    message:
      "shop/api: methods of cors must be ANY alone, because it means all of them, got 'ANY, DELETE'; leave out the others, or ANY",
  },
  {
    title: "a header of pages twice, in another case",
    make: (stack) => cors(stack, { headers: ["X-Id", "x-id"] }),
    message: "shop/api: headers of cors must be different, got 'x-id'; name each once, regardless of case",
  },
  {
    title: "every header for pages, and one",
    make: (stack) => cors(stack, { exposedHeaders: ["*", "ETag"] }),
    message:
      "shop/api: exposedHeaders of cors must be * alone, because it means all of them, got '*, ETag'; leave out the others, or *",
  },
];

const gateways: readonly Row[] = [
  {
    title: "a gateway in one group twice",
    make: (stack) => gateway(stack, { networkSecurityGroups: [group(stack, "one"), group(stack, "other")] }),
    message: "shop/gateway: networkSecurityGroups must be different, got 'shop/other'; name each once",
  },
  {
    title: "a gateway that trusts one authority twice",
    make: (stack) => {
      const id = "ocid1.certificateauthority.oc1..a";
      return trusting(
        stack,
        [1, 2].map(() => TrustedAuthority.fromCertificateAuthorityId(id)),
      );
    },
    message:
      "shop/gateway: trustedAuthorities must be different, got 'ocid1.certificateauthority.oc1..a'; name each once",
  },
  {
    title: "a gateway that trusts one CA bundle twice",
    make: (stack) =>
      trusting(
        stack,
        [1, 2].map(() => TrustedAuthority.fromCaBundleId("ocid1.cabundle.oc1..a")),
      ),
    message: "shop/gateway: trustedAuthorities must be different, got 'ocid1.cabundle.oc1..a'; name each once",
  },
  {
    title: "a CA bundle by the OCID of a stream",
    make: (stack) => trusting(stack, [TrustedAuthority.fromCaBundleId(STREAM_ID)]),
    message:
      "shop/gateway: caBundleId must be ocid1.cabundle.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a gateway in a subnet of another region",
    make: (stack) => {
      return gateway(far(stack));
    },
    message: `far/gateway: subnet must be in the region of the gateway, us-phoenix-1, but is in eu-frankfurt-1, got '${SUBNET_ID}'; choose one of that region`,
  },
  {
    title: "a gateway in a group of another region",
    make: (stack) => {
      const there = far(stack);
      const near = Subnet.fromSubnetId(there, "near", "ocid1.subnet.oc1.phx.aaaa");
      return gateway(there, { subnet: near, networkSecurityGroups: [group(there, "group")] });
    },
    message: `far/gateway: far/group must be in the region of the gateway, us-phoenix-1, but is in eu-frankfurt-1, got '${GROUP_ID}'; choose one of that region`,
  },
  {
    title: "a look-up of a gateway by the OCID of a stream",
    make: (stack) => ApiGateway.fromLookup(stack, "gateway", { apiGatewayId: STREAM_ID }),
    message:
      "shop/gateway: apiGatewayId must be ocid1.apigateway.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "an address where the host name of a gateway belongs",
    make: (stack) =>
      ApiGateway.fromApiGatewayAttributes(stack, "gateway", {
        apiGatewayId: GATEWAY_ID,
        hostname: "https://api.example.com/",
      }),
    message:
      "shop/gateway: hostname must be a host name, without https:// and slashes, got 'https://api.example.com/'; write it like api.example.com",
  },
  ...["api.example.com/v1", "https://api.example.com/v1/"].map((endpoint): Row => ({
    title: `the endpoint ${endpoint} of an API`,
    make: (stack) => ApiDeployment.fromApiDeploymentAttributes(stack, "api", { deploymentId: DEPLOYMENT_ID, endpoint }),
    message: `shop/api: endpoint must begin with https:// and not end with a slash, got '${endpoint}'; write it like https://api.example.com/v1`,
  })),
  {
    title: "an endpoint of an API on a port that does not exist",
    make: (stack) =>
      ApiDeployment.fromApiDeploymentAttributes(stack, "api", {
        deploymentId: DEPLOYMENT_ID,
        endpoint: "https://api.example.com:4e3/v1",
      }),
    message:
      "shop/api: endpoint must have a port from 1 to 65535, got 'https://api.example.com:4e3/v1'; correct it, or leave it out",
  },
  {
    title: "a certificate with those in between",
    make: (stack) => new ApiGatewayCertificate(stack, "domain", { ...certificates, certificate: `${PEM}\n${PEM}` }),
    message:
      "shop/domain: certificate must be only the certificate of the domain; give the others as intermediateCertificates",
  },
  {
    title: "the certificate of the domain as the one in between",
    make: (stack) => new ApiGatewayCertificate(stack, "domain", { ...certificates, intermediateCertificates: PEM }),
    message:
      "shop/domain: intermediateCertificates must not be the certificate of the domain; give the certificates of the authorities, or leave it out",
  },
  {
    title: "a private key among certificates, which is not repeated",
    make: (stack) => {
      const certificate = `${PEM}\n-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n${PEM}`;
      return new ApiGatewayCertificate(stack, "domain", { ...certificates, certificate });
    },
    message:
      "shop/domain: certificate must have only certificates, and has a private key; give the key as privateKey, with an input of stack.input.secretText",
  },
  {
    title: "a certificate by the OCID of a stream",
    make: (stack) => ApiGatewayCertificate.fromCertificateId(stack, "domain", STREAM_ID),
    message:
      "shop/domain: certificateId must be the OCID of a certificate, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
];

function watch(stack: OciStack, props: Partial<ApiAlarmsProps>): ApiAlarms {
  const known = ApiDeployment.fromApiDeploymentAttributes(stack, "api", { deploymentId: DEPLOYMENT_ID, compartment });
  return new ApiAlarms(stack, "health", { deployments: [known], notify: notify(stack), ...props });
}

const alarms: readonly Row[] = [
  {
    title: "alarms on no API",
    make: (stack) => watch(stack, { deployments: [] }),
    message: "shop/health: deployments must not be empty; name the resources to watch",
  },
  {
    title: "alarms on an API of which only the OCID is known",
    make: (stack) => watch(stack, { deployments: [ApiDeployment.fromApiDeploymentId(stack, "other", DEPLOYMENT_ID)] }),
    message:
      "shop/other: an alarm needs the compartment, which is not known for this import; give compartment to ApiDeployment.fromApiDeploymentAttributes, or use ApiDeployment.fromLookup",
  },
  {
    title: "an alarm on more than all answers",
    make: (stack) => watch(stack, { serverErrorShare: { abovePercent: 100 } }),
    message:
      "shop/health: abovePercent of serverErrorShare must be a whole number from 1 to 99, got 100; write a percentage",
  },
];

export const apiDetails: readonly Row[] = rows([
  ...alarms,
  ...paths,
  ...variables,
  ...backends,
  ...callers,
  ...pages,
  ...gateways,
]);
