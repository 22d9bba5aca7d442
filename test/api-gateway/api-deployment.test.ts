import { ApigatewayDeployment } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { DataOciApigatewayDeployment } from "@cdktf/provider-oci/lib/data-oci-apigateway-deployment";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { Fn, TerraformVariable } from "cdktf";
import {
  ApiAuthentication,
  type ApiAuthorizerOptions,
  ApiBackend,
  type ApiCors,
  ApiDeployment,
  type ApiDeploymentProps,
  ApiGateway,
  ApiGatewayLog,
  ApiGatewayMetric,
  type ApiMutualTlsOptions,
  ApiPermission,
  ApiRateLimit,
  type ApiRoute,
  type ApiTokenOptions,
  ClientToken,
  Compartment,
  Duration,
  FunctionApplication,
  type HttpBackendOptions,
  HttpMethod,
  type IApiGateway,
  type IFunction,
  LogGroup,
  OciFunction,
  OcidKind,
  OciStack,
  Policy,
  RouteAuthorization,
  type StockResponseOptions,
  Subnet,
  Tags,
  TokenKeys,
  TokenLocation,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { COMPARTMENT_ID } from "../support/ocids";
import { dataSource, newStack, resource, resources, synthesize, testApp, warnings } from "../support/synthesis";
import { FUNCTION_ID } from "../functions/ocids";
import { DEPLOYMENT_ID, GATEWAY_ID } from "./ocids";

const OTHER_COMPARTMENT_ID = "ocid1.compartment.oc1..aaaaother";
const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const elsewhere = Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID);
const keys = TokenKeys.jwks("https://id.example.com/jwks");
const issuers = ["https://id.example.com"];
const audiences = ["orders"];
const open = ApiAuthentication.none({ acknowledgeInsecure: true });

const health: ApiRoute = { path: "/health", methods: [HttpMethod.GET], backend: ApiBackend.stockResponse(200) };

type Stack = ReturnType<typeof newStack>;

function gateway(stack: Stack): IApiGateway {
  const attributes = { apiGatewayId: GATEWAY_ID, compartment: elsewhere };
  return ApiGateway.fromApiGatewayAttributes(stack, "gateway", attributes);
}

function fnIn(stack: Stack, id = "ingest", functionId = FUNCTION_ID): IFunction {
  return OciFunction.fromFunctionAttributes(stack, id, { functionId, compartment });
}

function api(stack: Stack, props: Partial<ApiDeploymentProps> = {}, id = "api"): ApiDeployment {
  const place = props.gateway ?? gateway(stack);
  const least = { compartment, gateway: place, pathPrefix: "/v1", routes: [health], authentication: open };
  return new ApiDeployment(stack, id, { ...least, ...props });
}

function apiOf(props: Partial<ApiDeploymentProps>, stack = newStack()): Record<string, unknown> {
  api(stack, props);
  return resource(synthesize(stack), ApigatewayDeployment);
}

/** The request policies of the deployment. */
function policiesOf(props: Partial<ApiDeploymentProps>, stack = newStack()): unknown {
  return (apiOf(props, stack).specification as Record<string, unknown>).request_policies;
}

function backendOf(backend: ApiBackend, path = "/{region}"): unknown {
  const { specification } = apiOf({ routes: [{ ...health, path, backend }] }) as {
    specification: { routes: [object] };
  };
  return (specification.routes[0] as { backend: unknown }).backend;
}

test("minimal: named after its id, without request policies, and without a permission if it does not call functions", () => {
  const stack = newStack();
  expect(apiOf({}, stack)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "api",
    gateway_id: GATEWAY_ID,
    path_prefix: "/v1",
    specification: {
      routes: [{ path: "/health", methods: ["GET"], backend: { type: "STOCK_RESPONSE_BACKEND", status: 200 } }],
    },
  });
  expect(resources(synthesize(stack), IdentityPolicy)).toEqual([]);
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const jwt: Required<ApiTokenOptions> = {
    issuers,
    audiences,
    keys: TokenKeys.jwks("https://id.example.com/jwks", { cacheDuration: Duration.hours(2) }),
    location: TokenLocation.header("X-Token", "Token"),
    claims: [
      { name: "tenant", values: ["acme"] },
      { name: "beta", required: false },
    ],
    maxClockSkew: Duration.seconds(30),
  };
  const route: Required<ApiRoute> = {
    path: "/orders/{id}",
    methods: [HttpMethod.GET, HttpMethod.POST],
    backend: ApiBackend.function(fnIn(stack)),
    authorization: RouteAuthorization.anyOf(["orders.read"]),
  };
  const cors: Required<ApiCors> = {
    origins: ["https://shop.example.com"],
    methods: [HttpMethod.ANY],
    headers: ["*"],
    exposedHeaders: ["ETag"],
    credentials: true,
    maxAge: Duration.hours(1),
  };
  const all: Required<ApiDeploymentProps> = {
    compartment,
    name: "orders",
    gateway: gateway(stack),
    clientToken: ClientToken.header("X-Api-Key"),
    pathPrefix: "/v2",
    routes: [route],
    authentication: ApiAuthentication.jwt(jwt),
    rateLimit: ApiRateLimit.total(100),
    cors,
    permission: ApiPermission.own({ name: "orders-api", propagation: Duration.seconds(90) }),
    tags: Tags.of({ freeform: { team: "orders" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(apiOf(all, stack)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "orders",
    gateway_id: GATEWAY_ID,
    path_prefix: "/v2",
    depends_on: [
      expect.stringMatching(/^oci_identity_policy\.api_Policy_\w+$/) as string,
      expect.stringMatching(/^time_sleep\.api_Policy_Propagation_\w+$/) as string,
    ],
    specification: {
      request_policies: {
        authentication: {
          type: "TOKEN_AUTHENTICATION",
          is_anonymous_access_allowed: false,
          token_header: "X-Token",
          token_auth_scheme: "Token",
          max_clock_skew_in_seconds: 30,
          validation_policy: {
            type: "REMOTE_JWKS",
            uri: "https://id.example.com/jwks",
            max_cache_duration_in_hours: 2,
            additional_validation_policy: {
              issuers,
              audiences,
              verify_claims: [
                { key: "tenant", values: ["acme"], is_required: true },
                { key: "beta", is_required: false },
              ],
            },
          },
        },
        rate_limiting: { rate_in_requests_per_second: 100, rate_key: "TOTAL" },
        usage_plans: { token_locations: ["request.headers[X-Api-Key]"] },
        cors: {
          allowed_origins: ["https://shop.example.com"],
          allowed_methods: ["*"],
          allowed_headers: ["*"],
          exposed_headers: ["ETag"],
          is_allow_credentials_enabled: true,
          max_age_in_seconds: 3600,
        },
      },
      routes: [
        {
          path: "/orders/{id}",
          methods: ["GET", "POST"],
          backend: { type: "ORACLE_FUNCTIONS_BACKEND", function_id: FUNCTION_ID },
          request_policies: { authorization: { type: "ANY_OF", allowed_scope: ["orders.read"] } },
        },
      ],
    },
    freeform_tags: { team: "orders" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
  expect(resource(synthesize(stack), IdentityPolicy)).toMatchObject({
    name: "orders-api",
    freeform_tags: { team: "orders" },
  });
  expect(resource(synthesize(stack), Sleep)).toMatchObject({ create_duration: "90s" });
});

describe("callers", () => {
  test("can authenticate with a token that is checked with keys in the code", () => {
    const publicKey = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----";
    const written = TokenKeys.written([{ keyId: "a", publicKey }]);
    const location = TokenLocation.queryParameter("token");
    const authentication = ApiAuthentication.jwt({ issuers, audiences, keys: written, location });
    expect(policiesOf({ authentication })).toEqual({
      authentication: {
        type: "TOKEN_AUTHENTICATION",
        is_anonymous_access_allowed: false,
        token_query_param: "token",
        validation_policy: {
          type: "STATIC_KEYS",
          keys: [{ format: "PEM", kid: "a", key: publicKey }],
          additional_validation_policy: { issuers, audiences },
        },
      },
    });
  });

  test("can be checked by a function, which the gateway also needs permission to call", () => {
    const stack = newStack();
    const options: Required<ApiAuthorizerOptions> = {
      parameters: { key: "request.headers[X-Api-Key]", host: "request.host" },
      cacheKey: ["key"],
    };
    const authentication = ApiAuthentication.customFunction(fnIn(stack, "authorizer"), options);
    expect(policiesOf({ authentication }, stack)).toEqual({
      authentication: {
        type: "CUSTOM_AUTHENTICATION",
        function_id: FUNCTION_ID,
        is_anonymous_access_allowed: false,
        parameters: { key: "request.headers[X-Api-Key]", host: "request.host" },
        cache_key: ["key"],
      },
    });
    expect(resources(synthesize(stack), IdentityPolicy)).toHaveLength(1);
  });

  test("can be checked by a function that gets only the token", () => {
    const stack = newStack();
    const authentication = ApiAuthentication.tokenFunction(fnIn(stack), TokenLocation.header("X-Key"));
    expect(policiesOf({ authentication }, stack)).toEqual({
      authentication: {
        type: "CUSTOM_AUTHENTICATION",
        function_id: FUNCTION_ID,
        is_anonymous_access_allowed: false,
        token_header: "X-Key",
      },
    });
  });

  test("can need a certificate, alone or in addition to a token", () => {
    const all: Required<ApiMutualTlsOptions> = { allowedNames: ["*.example.com", "device-*"] };
    const mutualTls = { is_verified_certificate_required: true, allowed_sans: ["*.example.com", "device-*"] };
    expect(policiesOf({ authentication: ApiAuthentication.mutualTls(all) })).toEqual({ mutual_tls: mutualTls });
    const both = ApiAuthentication.jwt({ issuers, audiences, keys }).withMutualTls();
    expect(policiesOf({ authentication: both })).toMatchObject({
      authentication: { type: "TOKEN_AUTHENTICATION" },
      mutual_tls: { is_verified_certificate_required: true },
    });
  });

  test("can use a route without a token only if the route allows it", () => {
    const anonymous = RouteAuthorization.anonymous({ acknowledgeInsecure: true });
    const routes = [
      { ...health, authorization: anonymous },
      { ...health, path: "/orders", authorization: RouteAuthorization.authenticated() },
      { ...health, path: "/bookings" },
    ];
    expect(apiOf({ routes, authentication: ApiAuthentication.jwt({ issuers, audiences, keys }) })).toMatchObject({
      specification: {
        request_policies: { authentication: { is_anonymous_access_allowed: true } },
        routes: [
          { request_policies: { authorization: { type: "ANONYMOUS" } } },
          { request_policies: { authorization: { type: "AUTHENTICATION_ONLY" } } },
          expect.not.objectContaining({ request_policies: expect.anything() as unknown }),
        ],
      },
    });
  });

  test("can be limited by their address", () => {
    expect(policiesOf({ rateLimit: ApiRateLimit.perClient(1) })).toEqual({
      rate_limiting: { rate_in_requests_per_second: 1, rate_key: "CLIENT_IP" },
    });
  });
});

describe("back ends", () => {
  test("over HTTP have their options, and a URL with parts of the request", () => {
    const all: Required<HttpBackendOptions> = {
      connectTimeout: Duration.seconds(1),
      readTimeout: Duration.minutes(5),
      sendTimeout: Duration.milliseconds(1),
      acceptAnyCertificate: true,
    };
    expect(backendOf(ApiBackend.http("https://${request.path[region]}.example.com/$${request.query[a]}", all))).toEqual(
      {
        type: "HTTP_BACKEND",
        // Terraform turns the two dollar signs into one: the gateway gets one of its own variables.
        url: "https://$${request.path[region]}.example.com/$${request.query[a]}",
        connect_timeout_in_seconds: 1,
        read_timeout_in_seconds: 300,
        send_timeout_in_seconds: 0.001,
        is_ssl_verify_disabled: true,
      },
    );
  });

  test("can be replaced by a response of the gateway", () => {
    const all: Required<StockResponseOptions> = {
      body: '{"path": "${request.path[region]}"}',
      headers: { "Content-Type": "application/json" },
    };
    expect(backendOf(ApiBackend.stockResponse(503, all))).toEqual({
      type: "STOCK_RESPONSE_BACKEND",
      status: 503,
      body: '{"path": "$${request.path[region]}"}',
      headers: [{ name: "Content-Type", value: "application/json" }],
    });
  });

  test.each([
    "request.path[region]",
    "request.query[a]",
    "request.headers[X-Api-Key]",
    "request.auth[sub]",
    "request.cert[client_base64]",
    "request.subdomain[.example.com]",
    "request.host",
    "request.host[api.example.com]",
  ])("are told ${%s} where the API knows it", (variable) => {
    const backend = ApiBackend.http(`https://orders.example.com/\${${variable}}`);
    const authentication = ApiAuthentication.jwt({ issuers, audiences, keys }).withMutualTls();
    expect(apiOf({ routes: [{ ...health, path: "/{region}", backend }], authentication })).toMatchObject({
      specification: { routes: [{ backend: { url: `https://orders.example.com/$\${${variable}}` } }] },
    });
  });

  test("can have references, in a route whose path is an input", () => {
    const stack = newStack();
    const input = (name: string): string => new TerraformVariable(stack, name, { type: "string" }).stringValue;
    const url = `https://${input("host")}/\${request.path[id]}`;
    const routes = [{ ...health, path: input("path"), backend: ApiBackend.http(url) }];
    expect(apiOf({ routes }, stack)).toMatchObject({
      specification: { routes: [{ backend: { url: "https://${var.host}/$${request.path[id]}" } }] },
    });
  });

  test("accept the limits of a gateway", () => {
    const headers = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`X-${at}`, "a"]));
    const rendered = backendOf(ApiBackend.stockResponse(200, { headers, body: "a".repeat(4096) })) as {
      headers: object[];
    };
    expect(rendered.headers).toHaveLength(50);
    expect(backendOf(ApiBackend.stockResponse(204))).toEqual({ type: "STOCK_RESPONSE_BACKEND", status: 204 });
    const long = { ["X".repeat(1024)]: "a".repeat(4096) };
    expect(backendOf(ApiBackend.stockResponse(200, { headers: long }))).toMatchObject({
      headers: [{ name: "X".repeat(1024) }],
    });
  });

  test.each([
    "https://orders.example.com",
    "http://orders",
    "http://orders.sub.net.oraclevcn.com",
    "http://10.0.0.5:8080",
    "http://192.168.1.1/a?b=http://example.com",
    "http://[fd00::1]/",
    "http://${request.host}/",
  ])("at %s are nothing to warn of", (url) => {
    const stack = newStack();
    apiOf({ routes: [{ ...health, backend: ApiBackend.http(url) }] }, stack);
    expect(warnings(stack)).toEqual([]);
  });
});

describe("routes", () => {
  test.each(["/", "/a/", "/{a}", "/a/{b}/c", "/a/{rest*}", "/a-b_c.d~".slice(0, -1), "/a:b@c"])(
    "can have the path %s",
    (path) => {
      expect(apiOf({ routes: [{ ...health, path }] })).toMatchObject({ specification: { routes: [{ path }] } });
    },
  );

  test("and prefixes can be as long as the service allows", () => {
    const path = `/${"a".repeat(1999)}`;
    const pathPrefix = `/${"v".repeat(254)}`;
    expect(apiOf({ pathPrefix, routes: [{ ...health, path }] })).toMatchObject({
      path_prefix: pathPrefix,
      specification: { routes: [{ path }] },
    });
  });

  test("with the same path must differ in their methods, and with the same method in their paths", () => {
    const routes = [
      health,
      { ...health, methods: [HttpMethod.POST] },
      { ...health, path: "/{name}" },
      { ...health, path: "/{name*}" },
    ];
    expect((apiOf({ routes }) as { specification: { routes: unknown[] } }).specification.routes).toHaveLength(4);
  });

  test("can be up to fifty", () => {
    const routes = Array.from({ length: 50 }, (_, index) => ({ ...health, path: `/r${index}` }));
    expect((apiOf({ routes }) as { specification: { routes: unknown[] } }).specification.routes).toHaveLength(50);
  });

  test("with the same prefix can be on two gateways, and with two prefixes on one gateway", () => {
    const stack = newStack();
    const other = ApiGateway.fromApiGatewayId(stack, "other", `${GATEWAY_ID}other`);
    const first = gateway(stack);
    api(stack, { gateway: first }, "a");
    api(stack, { gateway: other }, "b");
    api(stack, { gateway: first, pathPrefix: "/v2" }, "c");
    expect(resources(synthesize(stack), ApigatewayDeployment)).toHaveLength(3);
  });
});

describe("pages", () => {
  test("use the methods of the routes by default", () => {
    const cors = { origins: ["null", "https://a.example.com:8443"] };
    const routes = [health, { ...health, methods: [HttpMethod.POST, HttpMethod.PUT] }];
    expect(policiesOf({ cors, routes })).toEqual({
      cors: { allowed_origins: ["null", "https://a.example.com:8443"], allowed_methods: ["GET", "POST", "PUT"] },
    });
    expect(policiesOf({ cors: { ...cors, methods: [HttpMethod.HEAD] } })).toMatchObject({
      cors: { allowed_methods: ["HEAD"] },
    });
  });

  test("can be of every site, or of sites that are named with their port", () => {
    for (const origins of [
      ["*"],
      ["http://a.example.com:443", "https://a.example.com:80", "https://b.example.com:65535"],
    ]) {
      expect(policiesOf({ cors: { origins, headers: ["*"] } })).toMatchObject({ cors: { allowed_origins: origins } });
    }
  });

  test("of named sites can send cookies", () => {
    const cors = { origins: ["https://a.example.com"], credentials: true };
    expect(policiesOf({ cors })).toMatchObject({ cors: { is_allow_credentials_enabled: true } });
  });
});

describe("the permission to call functions", () => {
  const CALL = `Allow any-user to use functions-family in compartment id ${COMPARTMENT_ID} where all {request.principal.type = 'ApiGateway', request.resource.compartment.id = '${OTHER_COMPARTMENT_ID}'}`;

  function calling(stack: Stack, props: Partial<ApiDeploymentProps> = {}, id = "api"): ApiDeployment {
    const routes = ["a", "b"].map((name) => ({
      ...health,
      path: `/${name}`,
      backend: ApiBackend.function(fnIn(stack, `${id}-${name}`)),
    }));
    return api(stack, { routes, ...props }, id);
  }

  test("is one statement for the functions of a compartment, in force before the deployment", () => {
    const stack = newStack();
    calling(stack);
    const made = synthesize(stack);
    expect(resource(made, IdentityPolicy)).toMatchObject({ compartment_id: COMPARTMENT_ID, statements: [CALL] });
    expect(resource(made, Sleep)).toMatchObject({
      create_duration: "60s",
      depends_on: [expect.stringMatching(/^oci_identity_policy\./)],
    });
    expect(resource(made, ApigatewayDeployment).depends_on).toEqual([
      expect.stringMatching(/^oci_identity_policy\.api_Policy_\w+$/),
      expect.stringMatching(/^time_sleep\.api_Policy_Propagation_\w+$/),
    ]);
  });

  test("has the given wait, which can be zero", () => {
    const stack = newStack();
    calling(stack, { permission: ApiPermission.own({ propagation: Duration.seconds(0) }) });
    const made = synthesize(stack);
    expect(resources(made, Sleep)).toEqual([]);
    expect(resource(made, ApigatewayDeployment).depends_on).toHaveLength(1);
  });

  test("is written once to a policy that several deployments share", () => {
    const stack = newStack();
    const shared = gateway(stack);
    const permission = ApiPermission.inPolicy(new Policy(stack, "calls", { compartment }));
    calling(stack, { permission, gateway: shared }, "one");
    calling(stack, { permission, gateway: shared, pathPrefix: "/v2" }, "two");
    const made = synthesize(stack);
    expect(resource(made, IdentityPolicy).statements).toEqual([CALL]);
    for (const one of resources(made, ApigatewayDeployment)) {
      expect(one.depends_on).toEqual([
        expect.stringMatching(/^oci_identity_policy\.calls_\w+$/),
        expect.stringMatching(/^time_sleep\.calls_Propagation_\w+$/),
      ]);
    }
  });

  test("in a policy of another stack determines the order of the stacks, without a reference", () => {
    const app = testApp();
    const policies = new OciStack(app, "policies");
    const stack = new OciStack(app, "apis");
    const policy = new Policy(policies, "calls", { compartment });
    calling(stack, { permission: ApiPermission.inPolicy(policy, { propagation: Duration.seconds(0) }) });
    expect(resource(synthesize(stack), ApigatewayDeployment)).not.toHaveProperty("depends_on");
    expect(resource(synthesize(policies), IdentityPolicy).statements).toEqual([CALL]);
  });

  test("can be written elsewhere, from the statements of the deployment", () => {
    const stack = newStack();
    const made = calling(stack, { permission: ApiPermission.none() });
    expect(made.statements().map(({ text }) => text)).toEqual([CALL]);
    expect(resources(synthesize(stack), IdentityPolicy)).toEqual([]);
    expect(api(newStack()).statements()).toEqual([]);
  });

  test("covers each compartment that has a function", () => {
    const stack = newStack();
    const far = OciFunction.fromFunctionAttributes(stack, "far", { functionId: FUNCTION_ID, compartment: elsewhere });
    const routes = [fnIn(stack), far].map((fn, index) => ({
      ...health,
      path: `/${index}`,
      backend: ApiBackend.function(fn),
    }));
    const made = api(stack, { routes, permission: ApiPermission.none() });
    expect(made.statements().map(({ text }) => /compartment id (\S+)/.exec(text)?.[1])).toEqual([
      COMPARTMENT_ID,
      OTHER_COMPARTMENT_ID,
    ]);
  });
});

describe("the region", () => {
  function functionIn(stack: OciStack): OciFunction {
    const subnet = Subnet.fromSubnetId(stack, "subnet", "ocid1.subnet.oc1..aaaa");
    const application = new FunctionApplication(stack, "functions", { compartment, subnets: [subnet] });
    return new OciFunction(stack, "ingest", { application, image: "fra.ocir.io/acme/ingest:1" });
  }

  test("of a function of another stack is compared with that of the API", () => {
    const app = testApp();
    const far = functionIn(new OciStack(app, "far", { region: "eu-frankfurt-1" }));
    const stack = new OciStack(app, "near", { region: "us-phoenix-1" });
    const unknown = ApiGateway.fromApiGatewayAttributes(stack, "gateway", {
      apiGatewayId: "ocid1.apigateway.oc1..aaaa",
      compartment,
    });
    const routes = [{ ...health, backend: ApiBackend.function(far) }];
    expect(() => api(stack, { gateway: unknown, routes })).toThrow(
      "near/api: far/ingest must be in the region of the API, us-phoenix-1, and is in eu-frankfurt-1; make an API in the region of the function",
    );
  });

  test("that only an input knows is not compared", () => {
    const app = testApp();
    const near = functionIn(new OciStack(app, "near"));
    const stack = new OciStack(app, "apis", { region: "us-phoenix-1" });
    const functionId = stack.input.ocid("function_ocid", { title: "Function", kind: OcidKind.FUNCTION });
    const known = OciFunction.fromFunctionAttributes(stack, "fn", { functionId, compartment });
    const unknown = ApiGateway.fromApiGatewayAttributes(stack, "gateway", {
      apiGatewayId: stack.input.ocid("gateway_ocid", { title: "Gateway", kind: OcidKind.API_GATEWAY }),
      compartment,
    });
    const routes = [near, known].map((fn, index) => ({
      ...health,
      path: `/${index}`,
      backend: ApiBackend.function(fn),
    }));
    expect(() => api(stack, { gateway: unknown, routes })).not.toThrow();
  });
});

test("inputs work wherever a literal does, and Terraform checks their numbers", () => {
  const stack = new OciStack(testApp(), "shop");
  const { input } = stack;
  const text = (name: string): string => input.text(name, { title: name });
  const number = (name: string): number => new TerraformVariable(stack, name, { type: "number" }).numberValue;
  const origins = Fn.split(",", text("origins"));
  const authentication = ApiAuthentication.jwt({
    issuers: Fn.split(",", text("issuers")),
    audiences: [text("audience")],
    keys: TokenKeys.jwks(text("jwks")),
    maxClockSkew: Duration.seconds(number("skew")),
  });
  const backend = ApiBackend.http(text("url"), { readTimeout: Duration.seconds(number("timeout")) });
  const made = apiOf(
    {
      name: text("name"),
      pathPrefix: text("prefix"),
      routes: [
        { path: text("path"), methods: [HttpMethod.GET], backend },
        { path: text("other"), methods: [HttpMethod.GET], backend: ApiBackend.stockResponse(number("status")) },
      ],
      authentication,
      rateLimit: ApiRateLimit.perClient(number("rate")),
      cors: { origins, credentials: true, maxAge: Duration.seconds(number("age")) },
    },
    stack,
  );
  expect(made).toMatchObject({
    path_prefix: "${var.prefix}",
    specification: {
      request_policies: {
        authentication: {
          max_clock_skew_in_seconds: "${var.skew}",
          validation_policy: {
            uri: "${var.jwks}",
            additional_validation_policy: { issuers: '${split(",", var.issuers)}', audiences: ["${var.audience}"] },
          },
        },
        cors: { allowed_origins: '${split(",", var.origins)}', max_age_in_seconds: "${var.age}" },
        rate_limiting: { rate_in_requests_per_second: "${var.rate}" },
      },
      routes: [
        { path: "${var.path}", backend: { url: "${var.url}", read_timeout_in_seconds: "${var.timeout}" } },
        { path: "${var.other}", backend: { status: "${var.status}" } },
      ],
    },
  });
  const { precondition } = made.lifecycle as { precondition: { error_message: string }[] };
  expect(precondition.map(({ error_message: message }) => message)).toEqual([
    "readTimeout of a back end of this API must be a whole number from 1 to 300000 milliseconds: correct the value that it refers to.",
    "The status of a stock response of this API must be a whole number from 200 to 599: correct the value that it refers to.",
    "maxClockSkew of this API must be a whole number of at least 0 seconds: correct the value that it refers to.",
    "maxAge of cors of this API must be a whole number of at least 0 seconds: correct the value that it refers to.",
    "The rate limit of this API must be a whole number of at least 1 requests a second: correct the value that it refers to.",
  ]);
});

describe("a deployment", () => {
  test("has its own addresses, two logs and metrics, in the compartment of the gateway", () => {
    const stack = newStack();
    const made = api(stack);
    const logs = new LogGroup(stack, "logs", { compartment });
    logs.addLog("access", { source: made.log(ApiGatewayLog.ACCESS) });
    expect(made.compartment).toBe(compartment);
    expect(resolvedText(stack, made.urlOf("/health"))).toMatch(
      /^\$\{oci_apigateway_deployment\.api_\w+\.endpoint\}\/health$/,
    );
    expect(made.serverErrors({ groupBy: ["route"] }).compartment).toBe(elsewhere);
    expect(resource(synthesize(stack), LoggingLog)).toMatchObject({
      configuration: { source: { service: "apigateway", category: "access" } },
    });
  });

  test("that is imported knows only its attributes", () => {
    const stack = newStack();
    const known = ApiDeployment.fromApiDeploymentAttributes(stack, "api", {
      deploymentId: DEPLOYMENT_ID,
      endpoint: "https://a.example.com/v1",
      compartment,
    });
    expect(known.urlOf("/orders")).toBe("https://a.example.com/v1/orders");
    expect(known.urlOf("${var.path}")).toBe("https://a.example.com/v1${var.path}");
    expect(known.serverErrors().above(0).toString()).toBe(
      `HttpResponses[1m]{deploymentId = "${DEPLOYMENT_ID}", httpStatusCategory =~ "5*"}.sum() > 0`,
    );
    const throttled = { dimensions: { httpStatusCode: "429" }, dimensionPatterns: { route: "/a*" } };
    expect(known.metric(ApiGatewayMetric.HTTP_RESPONSES, throttled).toString()).toBe(
      `HttpResponses[1m]{deploymentId = "${DEPLOYMENT_ID}", httpStatusCode = "429", route =~ "/a*"}.sum()`,
    );
    expect(ApiDeployment.fromApiDeploymentId(stack, "other", DEPLOYMENT_ID).deploymentId).toBe(DEPLOYMENT_ID);
  });

  test("that is looked up knows its endpoint, its compartment and its gateway", () => {
    const stack = newStack();
    const found = ApiDeployment.fromLookup(stack, "api", { deploymentId: DEPLOYMENT_ID });
    const data = "data.oci_apigateway_deployment.api_";
    expect(resolvedText(stack, found.endpoint)).toMatch(`\${${data}`);
    expect(resolvedText(stack, found._known.need("gateway").apiGatewayId)).toMatch(/\.gateway_id\}$/);
    expect(resolvedText(stack, found.serverErrors().compartment!.compartmentId)).toMatch(/\.compartment_id\}$/);
    expect(dataSource(synthesize(stack), DataOciApigatewayDeployment)).toEqual({ deployment_id: DEPLOYMENT_ID });
  });
});
