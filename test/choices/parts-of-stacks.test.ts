// The choices about a stack's network, database, functions, API and web server, put together as a stack does it.

import { ApigatewayDeployment } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { ApigatewayGateway } from "@cdktf/provider-oci/lib/apigateway-gateway";
import { CoreInstance } from "@cdktf/provider-oci/lib/core-instance";
import { CoreNetworkSecurityGroup } from "@cdktf/provider-oci/lib/core-network-security-group";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { CoreSubnet } from "@cdktf/provider-oci/lib/core-subnet";
import { CoreVcn } from "@cdktf/provider-oci/lib/core-vcn";
import { DatabaseAutonomousDatabase } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { FunctionsApplication } from "@cdktf/provider-oci/lib/functions-application";
import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import { IdentityDynamicGroup } from "@cdktf/provider-oci/lib/identity-dynamic-group";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import {
  Access,
  ConfigurationError,
  DatabaseVersion,
  DatabaseWorkload,
  DeviceApi,
  type DeviceApiProps,
  DeviceAuthentication,
  Duration,
  FunctionApplication,
  type FunctionInStack,
  FunctionProgram,
  FunctionShape,
  LogGroup,
  type NetworkInStack,
  NetworkPart,
  NetworkPeer,
  NetworkSecurityGroup,
  type NetworkUse,
  OciStack,
  PolicyLocation,
  PolicyStatement,
  PoolAccess,
  ProgramVariables,
  StackDatabase,
  type StackFunctionProps,
  StackFunctions,
  type StackFunctionsProps,
  StackNetwork,
  StackWebServer,
  StreamInputs,
  StreamPool,
  type StackWebServerProps,
  type Subject,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { Rules } from "../../lib/testing";
import { outputs, resource, resources, synthesize, testApp, variables, warnings } from "../support/synthesis";

function newStack(): OciStack {
  return new OciStack(testApp(), "shop", { namePrefix: "shop" });
}

function asked(stack: OciStack, pattern: RegExp): string[] {
  return Object.keys(variables(synthesize(stack))).filter((name) => pattern.test(name));
}

function names(stack: OciStack, type: Parameters<typeof resources>[1]): unknown[] {
  return resources(synthesize(stack), type).map(({ display_name: name, name: own }) => name ?? own);
}

/** How a statement names a subject. */
function subjectIn(stack: OciStack, subject: Subject): string {
  const statement = PolicyStatement.allow({
    subject,
    access: Access.read("streams"),
    location: PolicyLocation.tenancy(),
  });
  return /^Allow (.*) to read/.exec(resolvedText(stack, statement.text))?.[1] ?? "";
}

const image = "fra.ocir.io/acme/shop/ingest:1";

describe("a network", () => {
  test("that is new has subnets only for the parts that need one", () => {
    const stack = newStack();
    const network = StackNetwork.create().addTo(stack);
    expect(resources(synthesize(stack), CoreSubnet)).toEqual([]);
    expect(network.subnetOf(NetworkPart.FUNCTIONS)).toBe(network.subnetOf(NetworkPart.DATABASE));
    expect(network.subnetOf(NetworkPart.API)).toBe(network.subnetOf(NetworkPart.WEB));
    network.subnetOf(NetworkPart.STREAMS);
    const made = resources(synthesize(stack), CoreSubnet);
    expect(made.map(({ display_name, cidr_block }) => [display_name, cidr_block])).toEqual(
      expect.arrayContaining([
        ["shop-private", "10.0.2.0/24"],
        ["shop-public", "10.0.1.0/24"],
        ["shop-streams", "10.0.3.0/24"],
      ]),
    );
    expect(network.isNew).toBe(true);
  });

  test("has the given addresses and label", () => {
    const stack = newStack();
    const cidrs = {
      vcnCidr: "10.8.0.0/16",
      publicCidr: "10.8.1.0/24",
      privateCidr: "10.8.2.0/24",
      streamCidr: "10.8.3.0/24",
    };
    const network = StackNetwork.create(cidrs).addTo(stack, { privateApi: true, dnsLabel: "shop" });
    expect(network.subnetOf(NetworkPart.API)).toBe(network.subnetOf(NetworkPart.FUNCTIONS));
    [NetworkPart.WEB, NetworkPart.STREAMS].forEach((part) => network.subnetOf(part));
    const document = synthesize(stack);
    expect(resource(document, CoreVcn)).toMatchObject({ cidr_blocks: ["10.8.0.0/16"], dns_label: "shop" });
    const blocks = resources(document, CoreSubnet).map(({ cidr_block: block }) => block);
    expect(blocks.sort()).toEqual(["10.8.1.0/24", "10.8.2.0/24", "10.8.3.0/24"]);
    expect(JSON.stringify(document)).toContain("oci_core_nat_gateway");
  });

  test("leaves no finding of a rule about its own choices, with or without a subnet", () => {
    const stack = newStack();
    const findings = (): string[] =>
      Rules.of(stack, { only: ["OCI-NET-003", "OCI-RUL-001"] }).findings.map(({ id }) => id);
    const network = StackNetwork.create().addTo(stack);
    expect(findings()).toEqual([]);
    [NetworkPart.API, NetworkPart.FUNCTIONS, NetworkPart.STREAMS].forEach((part) => network.subnetOf(part));
    expect(findings()).toEqual([]);
  });

  test("that exists is an input, with an input for the subnet of each part that needs one", () => {
    const stack = newStack();
    const network = StackNetwork.existing().addTo(stack);
    Object.values(NetworkPart).forEach((part) => network.subnetOf(part));
    const subnets = ["api", "database", "function", "stream", "web"].map((part) => `${part}_subnet_ocid`);
    expect(asked(stack, /vcn|subnet/).sort()).toEqual([...subnets, "vcn_ocid"].sort());
    expect(resources(synthesize(stack), CoreVcn)).toEqual([]);
    expect(network.isNew).toBe(false);
  });

  test("has one group for each part, with rules in both directions", () => {
    const stack = newStack();
    const network = StackNetwork.create().addTo(stack);
    network.apiGroup("0.0.0.0/0");
    expect(network.functionsGroup("ingest")).toBe(network.functionsGroup("ingest"));
    network.webGroup({ source: "203.0.113.0/24", port: 80, sshSource: "198.51.100.0/24" });
    network.databaseGroup();
    expect(names(stack, CoreNetworkSecurityGroup).sort()).toEqual(
      ["api", "database", "ingest", "web"].map((id) => `shop-${id}`),
    );
    const rules = resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule);
    const incoming = rules.filter(({ direction }) => direction === "INGRESS").map(({ source }) => source);
    expect(incoming.sort()).toEqual(["0.0.0.0/0", "198.51.100.0/24", "203.0.113.0/24"]);
    expect(rules.filter(({ direction }) => direction === "EGRESS")).toHaveLength(3);
  });

  test("has rules for clients of a pool only if its endpoint is private", () => {
    const stack = newStack();
    const network = StackNetwork.create().addTo(stack);
    const group = network.functionsGroup("ingest");
    const { compartment } = stack;
    const clients = [NetworkPeer.group(group)];
    const access = PoolAccess.privateEndpoint(network.subnetOf(NetworkPart.STREAMS), { clients });
    const pools = ["public", "private"].map(
      (id) => new StreamPool(stack, id, { compartment, ...(id === "private" && { access }) }),
    );
    const egress = (): string[] =>
      resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule).flatMap(({ direction, description }) =>
        direction === "EGRESS" ? [description as string] : [],
      );
    network.allowToPool(group, pools[0]!);
    expect(egress()).not.toContain("Stream pool");
    network.allowToPool(group, pools[1]!);
    expect(egress()).toContain("Stream pool");
  });
});

describe("a database", () => {
  test("that is new has the name of the stack, its group, and its secrets from inputs", () => {
    const stack = newStack();
    const network = StackNetwork.create().addTo(stack);
    const options = {
      name: "orders",
      workload: DatabaseWorkload.LAKEHOUSE,
      version: DatabaseVersion.V26AI,
      bringYourOwnLicense: true,
    };
    const database = StackDatabase.create(options).addTo(stack, { network, user: "ORDERS" });
    database?.allowFrom(network.functionsGroup("loader"));
    database?.addOutputs(stack);
    const document = synthesize(stack);
    expect(resource(document, DatabaseAutonomousDatabase)).toMatchObject({
      display_name: "shop-orders",
      license_model: "BRING_YOUR_OWN_LICENSE",
      db_version: "26ai",
      db_workload: "LH",
      nsg_ids: [expect.any(String)],
    });
    expect(variables(document)).toMatchObject({
      database_user: { default: "ORDERS" },
      database_storage_tb: { default: 1 },
    });
    const made = ["autonomous_database_id", "database_connect_aliases", "ddl_sql"];
    expect(Object.keys(outputs(document))).toEqual(expect.arrayContaining(made));
    const rules = resources(document, CoreNetworkSecurityGroupSecurityRule).map(({ description }) => description);
    expect(rules).toEqual(expect.arrayContaining(["Database", "From loader"]));
  });

  test("without options is for transactions, as the user APPUSER", () => {
    const stack = newStack();
    const network = StackNetwork.create().addTo(stack);
    const database = StackDatabase.create().addTo(stack, { network });
    const document = synthesize(stack);
    expect(resource(document, DatabaseAutonomousDatabase)).toMatchObject({
      display_name: "shop-pdb",
      db_workload: "OLTP",
    });
    expect(variables(document)).toMatchObject({ database_user: { default: "APPUSER" }, database_storage_gb: {} });
    expect(Object.keys(database?.variables ?? {})).toEqual(["DB_CONNECT_STRING", "DB_USER", "DB_SECRET_OCID"]);
  });

  test.each([true, false])("that exists is asked for, and its group if the stack is to open it: %s", (openItsGroup) => {
    const stack = newStack();
    const network = StackNetwork.existing().addTo(stack);
    const database = StackDatabase.existing({ openItsGroup }).addTo(stack, { network });
    database?.allowFrom(network.functionsGroup("loader"));
    database?.addOutputs(stack);
    const own = ["database_connect_string", "database_user", "database_user_secret_ocid"];
    expect(asked(stack, /^database_/).sort()).toEqual([...own, ...(openItsGroup ? ["database_nsg_ocid"] : [])].sort());
    expect(Object.keys(outputs(synthesize(stack)))).not.toContain("autonomous_database_id");
    const rules = resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule);
    expect(rules.some(({ description }) => description === "From loader")).toBe(openItsGroup);
    expect(rules.some(({ description }) => description === "Database")).toBe(true);
  });

  test("that is none does not make resources and inputs", () => {
    const stack = newStack();
    const network = StackNetwork.create().addTo(stack);
    expect(StackDatabase.none().addTo(stack, { network })).toBeUndefined();
    expect([StackDatabase.none().isThere, StackDatabase.existing().isNew, StackDatabase.create().isNew]).toEqual([
      false,
      false,
      true,
    ]);
    expect(asked(stack, /^database_/)).toEqual([]);
  });
});

interface Site {
  readonly stack: OciStack;
  readonly network: NetworkInStack;
  readonly logs: LogGroup;
  readonly pool: StreamPool;
}

function site(use: NetworkUse = {}): Site {
  const stack = newStack();
  const { compartment } = stack;
  const network = StackNetwork.create().addTo(stack, use);
  const logs = new LogGroup(stack, "logs", { compartment, name: "shop" });
  return { stack, network, logs, pool: new StreamPool(stack, "pool", { compartment }) };
}

function functionsOf({ stack, network, logs }: Site, props: Partial<StackFunctionsProps> = {}): StackFunctions {
  return StackFunctions.of(stack, { network, logs, images: "shop", ...props });
}

function ingestOf(parts: Site, functions: StackFunctions, props: Partial<StackFunctionProps> = {}): FunctionInStack {
  const partitions = StreamInputs.partitions(parts.stack);
  const stream = parts.pool.addStream("orders", { partitions, retention: StreamInputs.retention(parts.stack) });
  return functions.addFunction("ingest", {
    program: FunctionProgram.INGEST,
    application: functions.addApplication("front", parts.pool),
    config: ProgramVariables.stream("STREAM", stream),
    ...props,
  });
}

test("the partitions and the retention of a stream are inputs", () => {
  const parts = site();
  ingestOf(parts, functionsOf(parts));
  expect(resource(synthesize(parts.stack), StreamingStream)).toMatchObject({
    partitions: "${var.partitions}",
    retention_in_hours: "${var.retention_hours}",
  });
});

describe("functions", () => {
  test("have an application with a group and a log, an image from an input, and their own identity", () => {
    const parts = site();
    const functions = functionsOf(parts);
    const { fn, subject } = ingestOf(parts, functions);
    functions.addOutputs();
    const document = synthesize(parts.stack);
    expect(functions.functions).toEqual([fn]);
    expect(resource(document, FunctionsApplication)).toMatchObject({
      display_name: "shop-front",
      shape: "GENERIC_X86",
    });
    expect(resource(document, FunctionsFunction)).toMatchObject({ memory_in_mbs: "256", display_name: "ingest" });
    expect(resource(document, IdentityDynamicGroup)).toMatchObject({ name: "shop-ingest-identity" });
    expect(subjectIn(parts.stack, subject)).toMatch(/^dynamic-group id \S*ingest-identity/);
    expect(resources(document, LoggingLog)).toMatchObject([{ display_name: "front-functions" }]);
    expect(asked(parts.stack, /_image$/)).toEqual(["ingest_image"]);
    const made = ["function_env_md", "function_ids", "function_invoke_endpoints", "image_names"];
    expect(Object.keys(outputs(document))).toEqual(made);
    expect(resources(document, IdentityPolicy)).toEqual([]);
  });

  test("accept the statement about the whole tenancy, which the service policy must have", () => {
    const parts = site();
    functionsOf(parts, { servicePolicy: true });
    const { findings } = Rules.of(parts.stack, { only: ["OCI-IAM-004", "OCI-RUL-001"] });
    expect(findings).toEqual([]);
  });

  test("have the given shape, memory and timeout", () => {
    const parts = site();
    const options = {
      memoryMiB: 512,
      timeout: Duration.minutes(2),
      shape: FunctionShape.ARM,
      provisionedConcurrency: 20,
    };
    const all: Required<StackFunctionsProps> = { ...parts, images: "shop", options, servicePolicy: true };
    const functions = StackFunctions.of(parts.stack, all);
    const ingest: Omit<Required<StackFunctionProps>, "program" | "application" | "config"> = {
      image,
      defaults: { KEY_PATH: "id", VALUE_PATH: "value" },
      settings: { KEY_PATH: "", MAX_MESSAGES: "10" },
      isProvisioned: true,
    };
    const { fn } = ingestOf(parts, functions, ingest);
    expect(Object.keys(fn.variables)).toEqual(["STREAM_OCID", "STREAM_ENDPOINT", "VALUE_PATH", "MAX_MESSAGES"]);
    const document = synthesize(parts.stack);
    expect(resource(document, FunctionsFunction)).toMatchObject({
      image,
      memory_in_mbs: "512",
      timeout_in_seconds: 120,
      provisioned_concurrency_config: { count: 20 },
      config: { VALUE_PATH: "value", MAX_MESSAGES: "10" },
    });
    expect(resource(document, FunctionsApplication)).toMatchObject({
      shape: "GENERIC_ARM",
      depends_on: expect.arrayContaining([expect.stringContaining("functions-service")]) as unknown,
    });
    // A policy for each compartment that its statements name.
    expect(resources(document, IdentityPolicy).flatMap(({ statements }) => statements as string[])).toEqual([
      "Allow service FaaS to read repos in tenancy",
      expect.stringMatching(/^Allow service FaaS to use virtual-network-family in compartment id /),
    ]);
  });
});

function apiOf(parts: Site, props: Partial<DeviceApiProps> = {}): DeviceApi {
  const { fn: ingest } = ingestOf(parts, functionsOf(parts), { image });
  const { network, logs } = parts;
  return DeviceApi.of(parts.stack, { authentication: DeviceAuthentication.jwt(), ingest, network, logs, ...props });
}

describe("an API for devices", () => {
  test("has a gateway, a deployment that calls the function, and files for devices", () => {
    const parts = site();
    const api = apiOf(parts);
    api.addOutputs();
    const document = synthesize(parts.stack);
    expect(resource(document, ApigatewayGateway)).toMatchObject({ display_name: "shop", endpoint_type: "PUBLIC" });
    expect(resource(document, ApigatewayDeployment)).toMatchObject({
      path_prefix: "/v1",
      specification: { routes: [{ path: "/upload2stream", methods: ["POST"] }] },
    });
    const made = ["device_client_env", "device_contract_json", "ingest_endpoint"];
    expect(Object.keys(outputs(document))).toEqual(made);
    expect(resolvedText(parts.stack, api.endpoint)).toMatch(/\/upload2stream$/);
    expect(api.deployment.node.path).toBe("shop/api");
    expect(warnings(parts.stack)).toEqual([]);
  });

  test("is private in a network with a private API, and can have web pages and another path", () => {
    const parts = site({ privateApi: true });
    const { network, logs } = parts;
    const { fn: ingest } = ingestOf(parts, functionsOf(parts), { image });
    const all: Required<DeviceApiProps> = {
      authentication: DeviceAuthentication.none({ acknowledgeInsecure: true }),
      ingest,
      network,
      logs,
      pathPrefix: "/v2",
      ingestPath: "/orders",
      webPages: true,
    };
    DeviceApi.of(parts.stack, all).addOutputs();
    const document = synthesize(parts.stack);
    expect(resource(document, ApigatewayGateway).endpoint_type).toBe("PRIVATE");
    expect(resource(document, ApigatewayDeployment)).toMatchObject({
      path_prefix: "/v2",
      specification: {
        request_policies: { cors: { allowed_headers: ["Authorization", "Content-Type"] } },
        routes: [{ path: "/orders" }],
      },
    });
    expect(Object.keys(outputs(document))).toContain("collector_js");
    expect(warnings(parts.stack)).toEqual([
      "shop: the API accepts messages from anyone who can reach it; use DeviceAuthentication.jwt() before you connect devices",
    ]);
  });

  test("fails for web pages if devices show certificates, and leaves nothing", () => {
    const parts = site();
    expect(() => apiOf(parts, { authentication: DeviceAuthentication.mutualTls(), webPages: true })).toThrow(
      "shop: webPages cannot send if certificates are required, because the preflight request of a browser does not show one; use DeviceAuthentication.jwt() or DeviceAuthentication.customFunction(), or leave it out",
    );
    expect(parts.stack.node.tryFindChild("gateway")).toBeUndefined();
  });
});

const program = {
  name: "shop-web",
  title: "Orders",
  user: "shop",
  source: "app = None\n",
  packages: ["gunicorn>=22,<24"],
};

describe("a web server", () => {
  test("is a machine in the network with its own identity, whose size and port are inputs", () => {
    const { stack, network } = site();
    const web = StackWebServer.of(stack, { network, program });
    web.addOutputs("Page of orders");
    const document = synthesize(stack);
    expect(resource(document, CoreInstance)).toMatchObject({
      display_name: "shop-web",
      shape: "${var.web_shape}",
      create_vnic_details: { nsg_ids: [expect.stringContaining("groups_web")] },
    });
    expect(resource(document, IdentityDynamicGroup)).toMatchObject({ name: "shop-web-identity" });
    expect(subjectIn(stack, web.subject)).toMatch(/^dynamic-group id \S*web-identity/);
    const inputs = ["web_image_ocid", "web_memory_gb", "web_ocpus", "web_port", "web_shape", "web_source_cidr"];
    expect(asked(stack, /^web_|ssh/).sort()).toEqual(inputs);
    expect(outputs(document)).toMatchObject({ web_url: { description: "Page of orders" }, web_cloud_init: {} });
    expect(web.host.node.path).toBe("shop/web");
  });

  test("accepts operators from one network, with a key from an input", () => {
    const { stack, network } = site();
    const all: Required<StackWebServerProps> = { network, program, sshSource: "203.0.113.0/24" };
    const { group } = StackWebServer.of(stack, all);
    expect(asked(stack, /ssh/)).toEqual(["ssh_public_key"]);
    expect(group).toBeInstanceOf(NetworkSecurityGroup);
    const rules = resources(synthesize(stack), CoreNetworkSecurityGroupSecurityRule);
    expect(rules.filter(({ description }) => description === "Operators")).toMatchObject([
      { source: "203.0.113.0/24" },
    ]);
  });

  test("fails for operators from the whole internet, and leaves nothing", () => {
    const { stack, network } = site();
    expect(() => StackWebServer.of(stack, { network, program, sshSource: "0.0.0.0/0" })).toThrow(
      "shop: sshSource must not be the whole internet, got '0.0.0.0/0'; give the network that operators log in from",
    );
    expect(stack.node.tryFindChild("web")).toBeUndefined();
  });
});

const pathsIn = (stack: OciStack): string[] => stack.node.findAll().map(({ node }) => node.path);

describe("a choice that fails leaves nothing, and can be made again:", () => {
  const failsAndGoesOn = (stack: OciStack, wrong: () => unknown, right: () => unknown): void => {
    const before = pathsIn(stack);
    expect(wrong).toThrow(ConfigurationError);
    expect(pathsIn(stack)).toEqual(before);
    synthesize(stack);
    right();
    synthesize(stack);
  };

  test.each([
    ["new", StackNetwork.create()],
    ["that exists", StackNetwork.existing()],
  ])("a web server and a database in a network %s", (_, choice) => {
    const stack = newStack();
    const network = choice.addTo(stack);
    const web = (name: string): unknown => StackWebServer.of(stack, { network, program: { ...program, name } });
    const database = (bringYourOwnLicense: boolean): unknown =>
      StackDatabase.create({ workload: DatabaseWorkload.JSON, bringYourOwnLicense }).addTo(stack, { network });
    failsAndGoesOn(
      stack,
      () => web("Shop"),
      () => web("shop"),
    );
    failsAndGoesOn(
      stack,
      () => database(true),
      () => database(false),
    );
  });

  test("an API, an application and a function with an image from an input", () => {
    const parts = site();
    const { stack, network, logs, pool } = parts;
    const functions = functionsOf(parts);
    const { fn } = ingestOf(parts, functions, { image });
    const api = (pathPrefix: string): unknown =>
      DeviceApi.of(stack, { authentication: DeviceAuthentication.jwt(), ingest: fn, network, logs, pathPrefix });
    failsAndGoesOn(
      stack,
      () => api("v1"),
      () => api("/v1"),
    );
    const { variables: config } = fn;
    const application = functions.addApplication("others", pool);
    const more = (variables: Readonly<Record<string, string>>): unknown =>
      functions.addFunction("more", {
        program: FunctionProgram.INGEST,
        application,
        config: variables,
      });
    failsAndGoesOn(
      stack,
      () => more({}),
      () => more(config),
    );
    const added = (id: string): unknown => functions.addApplication(id, pool);
    failsAndGoesOn(
      stack,
      () => added(""),
      () => added("private"),
    );
    functions.addOutputs();
    expect(Object.keys(outputs(synthesize(stack)))).toContain("image_names");
  });
});

test("the statements of the Functions service name the tenancy and the compartment", () => {
  const { stack } = site();
  const texts = FunctionApplication.allowService(stack.compartment).map(({ text }) => resolvedText(stack, text));
  expect(texts[0]).toBe("Allow service FaaS to read repos in tenancy");
  expect(texts).toHaveLength(2);
});
