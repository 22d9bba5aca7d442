// APIs that a gateway would refuse, that no caller could use, or that are open to anyone.

import { Construct } from "constructs";
import {
  ApiAuthentication,
  ApiBackend,
  ApiDeployment,
  ApiGateway,
  ApiGatewayCertificate,
  ApiGatewayMetric,
  ApiPermission,
  ApiRateLimit,
  type ApiRoute,
  Duration,
  HttpMethod,
  NetworkSecurityGroup,
  OciFunction,
  RouteAuthorization,
  Subject,
  TokenKeys,
  TokenLocation,
  TrustedAuthority,
} from "../../lib";
import {
  GATEWAY_ID,
  gateway,
  known,
  ok,
  health,
  open,
  api,
  route,
  answeredBy,
  jwt,
  cors,
  trusting,
  certificates,
} from "../support/apis";
import { compartment, fn, FUNCTION_ID, GROUP_ID, OTHER_VCN_ID, type Row, rows, STREAM_ID, vcn } from "./row";

const { GET, POST, ANY } = HttpMethod;

const ofGateway: readonly Row[] = [
  {
    title: "a gateway without a name",
    make: (stack) => gateway(stack, { name: " " }),
    message:
      "shop/gateway: the name of an API gateway must not be empty, got ' '; name it after the callers of its APIs",
  },
  {
    title: "a public gateway in a private subnet",
    make: (stack) => gateway(stack, { subnet: vcn(stack).addSubnet("inner", { cidrBlock: "10.0.1.0/24" }) }),
    message:
      "shop/gateway: endpoint must not be PUBLIC in shop/net/inner, which does not allow public addresses; use a subnet with SubnetAccess.public(), or ApiGatewayEndpoint.PRIVATE",
  },
  {
    title: "a gateway in a group of another VCN",
    make: (stack) => {
      const attributes = { networkSecurityGroupId: GROUP_ID, vcnId: OTHER_VCN_ID };
      const group = NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "group", attributes);
      return gateway(stack, { networkSecurityGroups: [group] });
    },
    message:
      "shop/gateway: shop/group of networkSecurityGroups must be in the VCN of the subnet; choose the subnet and groups of one VCN",
  },
  {
    title: "a gateway that trusts three CA bundles",
    make: (stack) =>
      trusting(
        stack,
        ["a", "b", "c"].map((id) => TrustedAuthority.fromCaBundleId(`ocid1.cabundle.oc1..${id}`)),
      ),
    message:
      "shop/gateway: trustedAuthorities must have at most 2 CA bundles, got 3; combine several authorities in one CA bundle",
  },
  {
    title: "a gateway that trusts six authorities",
    make: (stack) => {
      const ids = [1, 2, 3, 4, 5, 6].map((id) => `ocid1.certificateauthority.oc1..${id}`);
      return trusting(
        stack,
        ids.map((id) => TrustedAuthority.fromCertificateAuthorityId(id)),
      );
    },
    message:
      "shop/gateway: trustedAuthorities must have at most 5 certificate authorities, got 6; combine several authorities in one CA bundle",
  },
  {
    title: "a CA bundle that is not one",
    make: (stack) => trusting(stack, [TrustedAuthority.fromCaBundleId("bundle")]),
    message:
      "shop/gateway: caBundleId must be ocid1.cabundle.<realm>.[region].<unique id>, got 'bundle'; copy it from the resource's page in the console",
  },
  {
    title: "an authority that is not one",
    make: (stack) => trusting(stack, [TrustedAuthority.fromCertificateAuthorityId("ca")]),
    message:
      "shop/gateway: certificateAuthorityId must be ocid1.certificateauthority.<realm>.[region].<unique id>, got 'ca'; copy it from the resource's page in the console",
  },
  {
    title: "a gateway by the OCID of a stream",
    make: (stack) => ApiGateway.fromApiGatewayId(stack, "gateway", STREAM_ID),
    message:
      "shop/gateway: apiGatewayId must be ocid1.apigateway.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a grant on a gateway that is not known to live anywhere",
    make: (stack) =>
      ApiGateway.fromApiGatewayId(stack, "gateway", GATEWAY_ID).allowManage(Subject.group({ name: "admins" })),
    message:
      "shop/gateway: a grant needs the compartment, which is not known for this import; give compartment to ApiGateway.fromApiGatewayAttributes, or use ApiGateway.fromLookup",
  },
  {
    title: "the host name of a gateway that nobody was told",
    make: (stack) => known(stack).hostname,
    message:
      "shop/gateway: hostname is not known for this import; give it to ApiGateway.fromApiGatewayAttributes, or use ApiGateway.fromLookup",
  },
  {
    title: "a metric of a gateway that is not known to live anywhere",
    make: (stack) => ApiGateway.fromApiGatewayId(stack, "gateway", GATEWAY_ID).metric(ApiGatewayMetric.HTTP_REQUESTS),
    message:
      "shop/gateway: a metric needs the compartment, which is not known for this import; give compartment to ApiGateway.fromApiGatewayAttributes, or use ApiGateway.fromLookup",
  },
];

const ofCertificates: readonly Row[] = [
  {
    title: "a certificate without a name",
    make: (stack) => new ApiGatewayCertificate(stack, "domain", { ...certificates, name: "" }),
    message: "shop/domain: the name of a certificate must not be empty, got ''; name it after its domain",
  },
  {
    title: "a certificate that is not in PEM",
    make: (stack) => new ApiGatewayCertificate(stack, "domain", { ...certificates, certificate: "MIIB" }),
    message:
      "shop/domain: certificate must be in PEM, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----, got 'MIIB'; read it from the .pem file",
  },
  {
    title: "a path where the certificates in between belong",
    make: (stack) =>
      new ApiGatewayCertificate(stack, "domain", { ...certificates, intermediateCertificates: "chain.pem" }),
    message:
      "shop/domain: intermediateCertificates must be in PEM, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----, got 'chain.pem'; read it from the .pem file",
  },
  {
    title: "a private key in the code",
    make: (stack) => new ApiGatewayCertificate(stack, "domain", { ...certificates, privateKey: "MIIE" }),
    message:
      "shop/domain: privateKey must not be in the code, where everyone can read it; give an input of stack.input.secretText",
  },
  {
    title: "a certificate by its domain",
    make: (stack) => ApiGatewayCertificate.fromCertificateId(stack, "domain", "api.example.com"),
    message:
      "shop/domain: certificateId must be ocid1.<kind>.<realm>.[region].<unique id>, got 'api.example.com'; copy it from the resource's page in the console",
  },
];

const ofRoutes: readonly Row[] = [
  {
    title: "an API without a name",
    make: (stack) => api(stack, { name: "" }),
    message:
      "shop/api: the name of an API deployment must not be empty, got ''; name it after the purpose of its routes",
  },
  {
    title: "a prefix that ends with a slash",
    make: (stack) => api(stack, { pathPrefix: "/v1/" }),
    message: "shop/api: pathPrefix must begin with a slash and not end with one, got '/v1/'; write it like /v1",
  },
  {
    title: "two APIs under one prefix",
    make: (stack) => {
      const gateway = known(stack);
      api(stack, { gateway }, "orders");
      return api(stack, { gateway }, "bookings");
    },
    message:
      "shop/bookings: pathPrefix must be unique in its gateway, but shop/orders has it already, got '/v1'; give one of them another prefix, or combine the routes of both in one",
  },
  {
    title: "an API that answers nothing",
    make: (stack) => api(stack, { routes: [] }),
    message:
      "shop/api: routes must have at least one member; add a route, because without one the API does not answer any request",
  },
  {
    title: "51 routes",
    make: (stack) => {
      const routes = Array.from({ length: 51 }, (_, index) => ({ ...health, path: `/r${index}` }));
      return api(stack, { routes });
    },
    message: "shop/api: routes must be at most 50, got 51; move some of them to another deployment",
  },
  ...["orders", "/a//b", "/a b", "/{a-b}", "/{a", "/a{b}", "", "/${request.path[a]}"].map((path): Row => ({
    title: `the path '${path}'`,
    make: (stack) => route(stack, path, GET),
    message: `shop/api: the path of a route must begin with a slash, without blanks, two slashes in a row or braces except those of {name} and {name*}, got '${path}'; write it like /orders/{id}`,
  })),
  {
    title: "a route without methods",
    make: (stack) => route(stack, "/orders"),
    message: "shop/api: methods of the route /orders must have at least one method; use HttpMethod.ANY for all of them",
  },
  {
    title: "a method that does not exist",
    make: (stack) => route(stack, "/orders", "FETCH" as unknown as HttpMethod),
    message:
      "shop/api: routes[0].methods[0] must be a HttpMethod, got 'FETCH'; write HttpMethod.ANY, HttpMethod.GET, HttpMethod.HEAD or another of them",
  },
  {
    title: "a method twice",
    make: (stack) => route(stack, "/orders", GET, GET),
    message: "shop/api: methods of the route /orders must be different, got 'GET'; name each once",
  },
  {
    title: "every method, and one more",
    make: (stack) => route(stack, "/orders", ANY, GET),
    message:
      "shop/api: methods of the route /orders must be ANY alone, because it means all of them, got 'ANY, GET'; leave out the others, or ANY",
  },
  {
    title: "two routes for one request, whose parameters have other names",
    make: (stack) => {
      const first: ApiRoute = { path: "/orders/{id}", methods: [POST, GET], backend: ok };
      return api(stack, { routes: [first, { path: "/orders/{number}", methods: [GET], backend: ok }] });
    },
    message:
      "shop/api: routes must be unique for a request, and /orders/{id} already has a route for GET, got '/orders/{number}'; give one of them another path or another method",
  },
  {
    title: "a route for what another one has every method of",
    make: (stack) => api(stack, { routes: [health, { ...health, methods: [ANY] }] }),
    message:
      "shop/api: routes must be unique for a request, and /health already has a route for GET, got '/health'; give one of them another path or another method",
  },
];

const ofBackends: readonly Row[] = [
  {
    title: "a back end that is not an address",
    make: (stack) => answeredBy(stack, () => ApiBackend.http("orders.example.com")),
    message:
      "shop/api: url of an HTTP back end must begin with https:// and a host, got 'orders.example.com'; write the whole address",
  },
  {
    title: "a back end with a password",
    make: (stack) => answeredBy(stack, () => ApiBackend.http("https://ada:hunter2@orders.example.com")),
    message:
      "shop/api: url of an HTTP back end must not hold an address with a password in it, written in the code; leave the login out, and let the service recognize the gateway by its network",
  },
  {
    title: "a back end with a blank",
    make: (stack) => answeredBy(stack, () => ApiBackend.http("https://orders.example.com/a b")),
    message: "shop/api: url of an HTTP back end must not have blanks, got 'https://orders.example.com/a b'; write %20",
  },
  ...["\n", "\r"].map((end, index): Row => ({
    title: `a stock response whose header has two lines (${index})`,
    make: (stack) => answeredBy(stack, () => ApiBackend.stockResponse(200, { headers: { "X-A": `1${end}B: 2` } })),
    message: `shop/api: a header of a stock response, X-A, must be one line, got '1\\${index === 0 ? "n" : "r"}B: 2'; write it without line breaks`,
  })),
  {
    title: "a stock response with a key that everybody reads",
    make: (stack) => answeredBy(stack, () => ApiBackend.stockResponse(200, { body: "-----BEGIN PRIVATE KEY-----" })),
    message:
      "shop/api: the body of a stock response must not hold a private key, written in the code; leave it out, because every caller of the API can read it",
  },
  ...["connectTimeout", "readTimeout", "sendTimeout"].flatMap((what): Row[] => [
    {
      title: `a ${what} of more than five minutes`,
      make: (stack) =>
        answeredBy(stack, () => ApiBackend.http("https://a.example.com", { [what]: Duration.milliseconds(300_001) })),
      message: `shop/api: ${what} must be 1 millisecond to 300 seconds, in whole milliseconds, got 300001 milliseconds; let the client ask again later if an answer takes longer`,
    },
    {
      title: `a ${what} of zero`,
      make: (stack) =>
        answeredBy(stack, () => ApiBackend.http("https://a.example.com", { [what]: Duration.seconds(0) })),
      message: `shop/api: ${what} must be 1 millisecond to 300 seconds, in whole milliseconds, got 0 seconds; let the client ask again later if an answer takes longer`,
    },
  ]),
  {
    title: "a stock response that only begins an answer",
    make: (stack) => answeredBy(stack, () => ApiBackend.stockResponse(199)),
    message:
      "shop/api: the status of a stock response must be a whole number from 200 to 599, got 199; 200 means success",
  },
  {
    title: "a stock response with a status of 600",
    make: (stack) => answeredBy(stack, () => ApiBackend.stockResponse(600)),
    message:
      "shop/api: the status of a stock response must be a whole number from 200 to 599, got 600; 200 means success",
  },
  {
    title: "a stock response with a header that is none",
    make: (stack) => answeredBy(stack, () => ApiBackend.stockResponse(200, { headers: { "Content-Type:": "a" } })),
    message:
      "shop/api: the name of a header of a stock response must be a name without blanks, colons or quotes, got 'Content-Type:'; write it like Content-Type",
  },
  {
    title: "a function of another region",
    make: (stack) => {
      const functionId = "ocid1.fnfunc.oc1.iad.aaaafunction";
      const far = OciFunction.fromFunctionAttributes(stack, "far", { functionId, compartment });
      return answeredBy(stack, () => ApiBackend.function(far));
    },
    message:
      "shop/api: shop/far must be in the region of the API, eu-frankfurt-1, and is in us-ashburn-1; make an API in the region of the function",
  },
  {
    title: "a function that is not known to live anywhere, which the gateway must be allowed to call",
    make: (stack) => {
      const unknown = OciFunction.fromFunctionId(stack, "fn", FUNCTION_ID);
      return answeredBy(stack, () => ApiBackend.function(unknown));
    },
    message:
      "shop/fn: the statement that lets the gateway call functions needs the compartment, which is not known for this import; give compartment to OciFunction.fromFunctionAttributes, or use OciFunction.fromLookup",
  },
  {
    title: "a gateway that is not known to live anywhere, which must be allowed to call a function",
    make: (stack) => {
      const gateway = ApiGateway.fromApiGatewayId(stack, "gateway", GATEWAY_ID);
      const backend = ApiBackend.function(fn(stack));
      return api(stack, { gateway, routes: [{ ...health, backend }] });
    },
    message:
      "shop/gateway: the statement that lets the gateway call functions needs the compartment, which is not known for this import; give compartment to ApiGateway.fromApiGatewayAttributes, or use ApiGateway.fromLookup",
  },
  {
    title: "a construct that has the id of the provider by which an API waits",
    make: (stack) => {
      new Construct(stack, "time");
      return answeredBy(stack, () => ApiBackend.function(fn(stack)));
    },
    message:
      "shop/time: the id 'time' must be free for the provider hashicorp/time, which waits for the policy of an API; give this construct another id",
  },
  {
    title: "the statements of an API whose gateway is not known to live anywhere",
    make: (stack) => {
      const gateway = ApiGateway.fromApiGatewayId(stack, "gateway", GATEWAY_ID);
      const backend = ApiBackend.function(fn(stack));
      const routes = [{ ...health, backend }];
      return api(stack, { gateway, routes, permission: ApiPermission.none() }).statements();
    },
    message:
      "shop/gateway: the statement that lets the gateway call functions needs the compartment, which is not known for this import; give compartment to ApiGateway.fromApiGatewayAttributes, or use ApiGateway.fromLookup",
  },
];

const ofCallers: readonly Row[] = [
  {
    title: "an API for everybody that nobody acknowledged",
    make: (stack) => api(stack, { authentication: ApiAuthentication.none({ acknowledgeInsecure: false }) }),
    message:
      "shop/api: an API without authentication must be acknowledged, because anyone could call its back ends; use ApiAuthentication.jwt(...), or give acknowledgeInsecure: true",
  },
  {
    title: "tokens of nobody",
    make: (stack) => jwt(stack, { issuers: [] }),
    message: "shop/api: issuers must have at least one issuer; name the issuer of the tokens, as in their claim iss",
  },
  {
    title: "tokens of an issuer without a name",
    make: (stack) => jwt(stack, { issuers: [""] }),
    message: "shop/api: one of issuers must not be empty, got ''; name the issuer of the tokens, as in their claim iss",
  },
  {
    title: "tokens for nobody",
    make: (stack) => jwt(stack, { audiences: [] }),
    message:
      "shop/api: audiences must have at least one audience; name the audience of the tokens, as in their claim aud",
  },
  {
    title: "keys that anybody on the way can replace",
    make: (stack) => jwt(stack, { keys: TokenKeys.jwks("http://id.example.com/jwks") }),
    message:
      "shop/api: the address of an issuer's keys must begin with https://, without blanks, quotes or a login, got 'http://id.example.com/jwks'; use the issuer's https address, because the gateway trusts the keys that it reads there",
  },
  {
    title: "keys that are kept for half an hour",
    make: (stack) =>
      jwt(stack, { keys: TokenKeys.jwks("https://id.example.com/jwks", { cacheDuration: Duration.minutes(30) }) }),
    message:
      "shop/api: cacheDuration of keys must be 1 or more whole hours, got 30 minutes; leave it out for the default of the service",
  },
  {
    title: "no keys",
    make: (stack) => jwt(stack, { keys: TokenKeys.written([]) }),
    message: "shop/api: keys of an issuer must have at least one key; use TokenKeys.jwks for published keys",
  },
  {
    title: "a key without an id",
    make: (stack) => jwt(stack, { keys: TokenKeys.written([{ keyId: "", publicKey: PUBLIC_KEY }]) }),
    message: "shop/api: keyId of a key must not be empty, got ''; copy it from the header kid of a token",
  },
  {
    title: "two keys with one id",
    make: (stack) => {
      const key = { keyId: "a", publicKey: PUBLIC_KEY };
      return jwt(stack, { keys: TokenKeys.written([key, key]) });
    },
    message: "shop/api: keyId of a key must be unique, got 'a'; remove the other",
  },
  {
    title: "a private key in the place of the issuer's public one, which is not repeated",
    make: (stack) => {
      const publicKey = "-----BEGIN RSA PRIVATE KEY-----\nMIIE";
      return jwt(stack, { keys: TokenKeys.written([{ keyId: "a", publicKey }]) });
    },
    message:
      "shop/api: publicKey of a key must be in PEM, and begin with -----BEGIN PUBLIC KEY-----; give the issuer's public key",
  },
  {
    title: "a token in a header without a scheme",
    make: (stack) => jwt(stack, { location: TokenLocation.header("Authorization") }),
    message:
      'shop/api: the header of a JSON Web Token must have a scheme, got \'Authorization\'; write TokenLocation.header("Authorization", "Bearer")',
  },
  {
    title: "a token in a header that is none",
    make: (stack) => jwt(stack, { location: TokenLocation.header("X Token", "Bearer") }),
    message:
      "shop/api: the header of a token must be a name without blanks, colons or quotes, got 'X Token'; use TokenLocation.bearer() for Authorization",
  },
  {
    title: "a token in a parameter without a name",
    make: (stack) => jwt(stack, { location: TokenLocation.queryParameter("") }),
    message: "shop/api: the parameter of a token must not be empty, got ''; use TokenLocation.bearer() for a header",
  },
  {
    title: "a claim without a name",
    make: (stack) => jwt(stack, { claims: [{ name: "" }] }),
    message: "shop/api: the name of a claim must not be empty, got ''; leave the claim out",
  },
  {
    title: "clocks that differ by half a second",
    make: (stack) => jwt(stack, { maxClockSkew: Duration.milliseconds(500) }),
    message:
      "shop/api: maxClockSkew must be 0 or more whole seconds, got 500 milliseconds; leave it out for the default of the service",
  },
  {
    title: "an authorizer that is told nothing",
    make: (stack) => api(stack, { authentication: ApiAuthentication.customFunction(fn(stack), { parameters: {} }) }),
    message:
      "shop/api: parameters of an authorizer function must have at least one member; name what the function needs to decide",
  },
  {
    title: "an authorizer that is told eleven things",
    make: (stack) => {
      const names = Array.from({ length: 11 }, (_, index) => [`p${index}`, "request.headers[X-Key]"]);
      const parameters = Object.fromEntries(names) as Record<string, string>;
      return api(stack, { authentication: ApiAuthentication.customFunction(fn(stack), { parameters }) });
    },
    message:
      "shop/api: parameters of an authorizer function must be at most 10, got 11; leave out what the function does not need",
  },
  {
    title: "an authorizer that is told the name of a header",
    make: (stack) => {
      const parameters = { key: "X-Api-Key" };
      return api(stack, { authentication: ApiAuthentication.customFunction(fn(stack), { parameters }) });
    },
    message:
      "shop/api: parameters of an authorizer function must be request.path[...], request.query[...], request.headers[...], request.auth[...], request.cert[...], request.subdomain[...] or request.host, got 'X-Api-Key'; write it like request.headers[X-Api-Key]",
  },
  {
    title: "an authorizer whose answers are remembered by what it is not told",
    make: (stack) => {
      const options = { parameters: { key: "request.headers[X-Api-Key]" }, cacheKey: ["token"] };
      return api(stack, { authentication: ApiAuthentication.customFunction(fn(stack), options) });
    },
    message:
      "shop/api: cacheKey of an authorizer function must be names of its parameters, got 'token'; add it to parameters, or leave it out",
  },
  {
    title: "an authorizer that is told the token without its scheme",
    make: (stack) => api(stack, { authentication: ApiAuthentication.tokenFunction(fn(stack), TokenLocation.bearer()) }),
    message:
      "shop/api: the token of an authorizer function must not have a scheme, because the function gets the whole header, got 'Bearer'; write TokenLocation.header(\"Authorization\")",
  },
  {
    title: "certificates of clients on a gateway that trusts nobody",
    make: (stack) => api(stack, { gateway: gateway(stack), authentication: ApiAuthentication.mutualTls() }),
    message:
      "shop/api: mutual TLS needs trustedAuthorities of shop/gateway, which does not trust any client certificates; name the authority that issues the certificates",
  },
  {
    title: "certificates in addition to tokens on a gateway that trusts an empty list",
    make: (stack) => {
      const both = ApiAuthentication.tokenFunction(fn(stack), TokenLocation.queryParameter("k")).withMutualTls();
      return api(stack, { gateway: gateway(stack, { trustedAuthorities: [] }), authentication: both });
    },
    message:
      "shop/api: mutual TLS needs trustedAuthorities of shop/gateway, which does not trust any client certificates; name the authority that issues the certificates",
  },
  {
    title: "certificates of nobody",
    make: (stack) => api(stack, { authentication: ApiAuthentication.mutualTls({ allowedNames: [] }) }),
    message:
      "shop/api: allowedNames must have at least one name; leave it out to accept every client of a trusted authority",
  },
  {
    title: "eleven names of certificates",
    make: (stack) => {
      const allowedNames = Array.from({ length: 11 }, (_, index) => `d${index}.example.com`);
      return api(stack, { authentication: open.withMutualTls({ allowedNames }) });
    },
    message: "shop/api: allowedNames must be at most 10, got 11; use one name with a star for several clients",
  },
  {
    title: "a star within a name",
    make: (stack) => api(stack, { authentication: ApiAuthentication.mutualTls({ allowedNames: ["a.*.example.com"] }) }),
    message:
      "shop/api: allowedNames must be names without blanks, with a star only at the beginning or the end, got 'a.*.example.com'; write them like *.devices.example.com",
  },
  {
    title: "a route for everybody that nobody acknowledged",
    make: (stack) => {
      const authorization = RouteAuthorization.anonymous({ acknowledgeInsecure: false });
      return api(stack, { routes: [{ ...health, authorization }] });
    },
    message:
      "shop/api: a route without authentication must be acknowledged, because anyone could call it; leave its authorization out, or give acknowledgeInsecure: true",
  },
  {
    title: "a route for no scope",
    make: (stack) => api(stack, { routes: [{ ...health, authorization: RouteAuthorization.anyOf([]) }] }),
    message: "shop/api: scopes of a route must have at least one scope; use authenticated() for all callers",
  },
  {
    title: "a route for a scope without a name",
    make: (stack) => api(stack, { routes: [{ ...health, authorization: RouteAuthorization.anyOf([""]) }] }),
    message: "shop/api: a scope of a route must not be empty, got ''; leave it out",
  },
  {
    title: "a scope where nobody is asked for a token",
    make: (stack) => api(stack, { routes: [{ ...health, authorization: RouteAuthorization.anyOf(["orders.read"]) }] }),
    message:
      "shop/api: authorization of a route needs an API that authenticates its callers by a token or an authorizer function; leave it out, or use ApiAuthentication.jwt(...)",
  },
  {
    title: "a limit of no request",
    make: (stack) => api(stack, { rateLimit: ApiRateLimit.perClient(0) }),
    message:
      "shop/api: rateLimit must be a whole number of at least 1 requests a second, got 0; leave it out for no limit",
  },
  {
    title: "a limit of half a request",
    make: (stack) => api(stack, { rateLimit: ApiRateLimit.total(0.5) }),
    message:
      "shop/api: rateLimit must be a whole number of at least 1 requests a second, got 0.5; leave it out for no limit",
  },
];

const PUBLIC_KEY = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----";

const ofPages: readonly Row[] = [
  {
    title: "pages of no site",
    make: (stack) => cors(stack, { origins: [] }),
    message: "shop/api: origins of cors must have at least one site; leave cors out if no page calls the API",
  },
  {
    title: "pages that may use no method",
    make: (stack) => cors(stack, { methods: [] }),
    message: "shop/api: methods of cors must have at least one method; leave them out for those of the routes",
  },
  {
    title: "pages of every site, with cookies",
    make: (stack) => cors(stack, { origins: ["*"], credentials: true }),
    message:
      "shop/api: origins of cors must be named if credentials are sent, because any page could act for its visitors, got '*'; name the sites, or leave credentials out",
  },
  ...["shop.example.com", "https://shop.example.com/", "https://*.example.com"].map((origin): Row => ({
    title: `pages of ${origin}`,
    make: (stack) => cors(stack, { origins: [origin] }),
    message: `shop/api: origins of cors must have a scheme and a host, but no path, got '${origin}'; write it like https://shop.example.com`,
  })),
  {
    title: "a header of pages that is none",
    make: (stack) => cors(stack, { headers: ["X Token"] }),
    message:
      "shop/api: one of headers of cors must be a name without blanks, colons or quotes, got 'X Token'; write * for all",
  },
  {
    title: "a header for pages that is none",
    make: (stack) => cors(stack, { exposedHeaders: [""] }),
    message:
      "shop/api: one of exposedHeaders of cors must be a name without blanks, colons or quotes, got ''; write * for all",
  },
  {
    title: "what is remembered for half a second",
    make: (stack) => cors(stack, { maxAge: Duration.milliseconds(500) }),
    message: "shop/api: maxAge of cors must be 0 or more whole seconds, got 500 milliseconds",
  },
];

const ofImports: readonly Row[] = [
  {
    title: "an API by the OCID of its gateway",
    make: (stack) => ApiDeployment.fromApiDeploymentId(stack, "api", GATEWAY_ID),
    message:
      "shop/api: deploymentId must be ocid1.apideployment.<realm>.[region].<unique id>, got 'ocid1.apigateway.oc1.eu-frankfurt-1.aaaagateway' (an API gateway); copy it from the resource's page in the console",
  },
  {
    title: "the address of an API that nobody was told",
    make: (stack) => ApiDeployment.fromApiDeploymentId(stack, "api", "ocid1.apideployment.oc1..aaaa").urlOf("/a"),
    message:
      "shop/api: endpoint is not known for this import; give it to ApiDeployment.fromApiDeploymentAttributes, or use ApiDeployment.fromLookup",
  },
  {
    title: "a metric of an API of which only the OCID is known",
    make: (stack) => ApiDeployment.fromApiDeploymentId(stack, "api", "ocid1.apideployment.oc1..aaaa").serverErrors(),
    message:
      "shop/api: a metric needs the compartment, which is not known for this import; give compartment to ApiDeployment.fromApiDeploymentAttributes, or use ApiDeployment.fromLookup",
  },
];

export const apis: readonly Row[] = rows([
  ...ofGateway,
  ...ofCertificates,
  ...ofRoutes,
  ...ofBackends,
  ...ofCallers,
  ...ofPages,
  ...ofImports,
]);
