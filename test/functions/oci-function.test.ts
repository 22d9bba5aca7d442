import { DataOciFunctionsApplications } from "@cdktf/provider-oci/lib/data-oci-functions-applications";
import { DataOciFunctionsFunction } from "@cdktf/provider-oci/lib/data-oci-functions-function";
import { DataOciFunctionsFunctions } from "@cdktf/provider-oci/lib/data-oci-functions-functions";
import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import { IdentityDynamicGroup } from "@cdktf/provider-oci/lib/identity-dynamic-group";
import { TerraformOutput, TerraformVariable } from "cdktf";
import {
  Access,
  Compartment,
  Duration,
  FunctionApplication,
  FunctionDestination,
  FunctionMetric,
  FunctionProgram,
  FunctionTracing,
  OciFunction,
  type OciFunctionProps,
  OciStack,
  PolicyLocation,
  PolicyStatement,
  Queue,
  Stream,
  Subject,
  Subnet,
  Tags,
  Topic,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import {
  dataSource,
  newStack,
  outputs,
  resource,
  resources,
  synthesize,
  testApp,
  warnings,
} from "../support/synthesis";
import { APPLICATION_ID, FUNCTION_ID, QUEUE_ID, TOPIC_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const image = "fra.ocir.io/acme/bookings/loader:1.4.2";
const digest = `sha256:${"0a".repeat(32)}`;
const callers = Subject.group({ name: "callers" });

function functionOf(props: Partial<OciFunctionProps>, stack = newStack()): unknown {
  const attributes = { functionApplicationId: APPLICATION_ID, compartment };
  const application = FunctionApplication.fromFunctionApplicationAttributes(stack, "app", attributes);
  new OciFunction(stack, "loader", { application, image, ...props });
  return resource(synthesize(stack), FunctionsFunction);
}

/** The check of a function without a destination: the provider does not plan a change when one is removed from the code. */
function nowhere(records: string): object {
  return {
    condition: `\${!contains(["STREAM","QUEUE","NOTIFICATION"], try(upper(self.${records}_destination[0].kind), ""))}`,
    error_message: `This function is declared without a ${records} destination and has one: end it with FunctionDestination.none(), or declare it again.`,
  };
}

test("minimal: named after its id, with the default memory and timeout of the service, and checked to have no destinations", () => {
  expect(functionOf({})).toEqual({
    application_id: APPLICATION_ID,
    display_name: "loader",
    image,
    memory_in_mbs: "128",
    timeout_in_seconds: 30,
    lifecycle: { postcondition: [nowhere("success"), nowhere("failure")] },
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const queue = Queue.fromQueueId(stack, "queue", QUEUE_ID);
  const all: Required<OciFunctionProps> = {
    application: FunctionApplication.fromFunctionApplicationId(stack, "own", APPLICATION_ID),
    name: "bookings-loader",
    image,
    program: FunctionProgram.LOAD,
    imageDigest: digest,
    memoryMiB: 256,
    timeout: Duration.minutes(5),
    detachedTimeout: Duration.hours(1),
    config: { STREAM_OCID: STREAM_ID, DB_SECRET_OCID: "ocid1.vaultsecret.oc1..aaaa" },
    defaults: { DB_TABLE: "messages", DB_KEY: "id" },
    settings: { DB_TABLE: "bookings", DB_KEY: "" },
    notSecret: ["DB_TABLE"],
    provisionedConcurrency: 40,
    successDestination: FunctionDestination.stream(Stream.fromStreamId(stack, "done", STREAM_ID)),
    failureDestination: FunctionDestination.queue(queue, { channelId: "failed" }),
    tracing: true,
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(functionOf(all, stack)).toEqual({
    application_id: APPLICATION_ID,
    display_name: "bookings-loader",
    image,
    image_digest: digest,
    memory_in_mbs: "256",
    timeout_in_seconds: 300,
    detached_mode_timeout_in_seconds: 3600,
    config: { STREAM_OCID: STREAM_ID, DB_SECRET_OCID: "ocid1.vaultsecret.oc1..aaaa", DB_TABLE: "bookings" },
    provisioned_concurrency_config: { strategy: "CONSTANT", count: 40 },
    success_destination: { kind: "STREAM", stream_id: STREAM_ID },
    failure_destination: { kind: "QUEUE", queue_id: QUEUE_ID, channel_id: "failed" },
    trace_config: { is_enabled: true },
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("settings are added to config, override defaults, and an empty one removes a default", () => {
  const stack = newStack();
  const attributes = { functionApplicationId: APPLICATION_ID, compartment };
  const application = FunctionApplication.fromFunctionApplicationAttributes(stack, "app", attributes);
  const config = { STREAM_OCID: STREAM_ID };
  const defaults = { KEY_PATH: "id", VALUE_PATH: "value" };
  const fn = new OciFunction(stack, "ingest", {
    application,
    image,
    config,
    defaults,
    settings: { VALUE_PATH: "", A: "b" },
  });
  expect(fn.variables).toEqual({ ...config, KEY_PATH: "id", A: "b" });
  expect(resource(synthesize(stack), FunctionsFunction).config).toEqual({ ...config, KEY_PATH: "id", A: "b" });
});

test("an identity is a dynamic group with the function alone, next to it", () => {
  const stack = new OciStack(testApp(), "shop", { namePrefix: "shop" });
  const attributes = { functionApplicationId: APPLICATION_ID, compartment };
  const application = FunctionApplication.fromFunctionApplicationAttributes(stack, "app", attributes);
  const [ingest, load] = ["ingest", "load"].map((id) => new OciFunction(stack, id, { application, image }));
  ingest?.addIdentity();
  const subject = load?.addIdentity("loader");
  expect(resources(synthesize(stack), IdentityDynamicGroup)).toMatchObject([
    { name: "shop-ingest-identity", description: "The function ingest." },
    { name: "shop-loader", description: "The function load." },
  ]);
  const location = PolicyLocation.tenancy();
  const statement = PolicyStatement.allow({ subject: subject ?? callers, access: Access.read("streams"), location });
  expect(resolvedText(stack, statement.text)).toMatch(/dynamic-group id \S*loader/);
});

test("a destination can be a queue, even if only Terraform knows it, or a topic", () => {
  const stack = newStack();
  const queueId = new TerraformVariable(stack, "queue_ocid", { type: "string" }).stringValue;
  const successDestination = FunctionDestination.queue(Queue.fromQueueId(stack, "queue", queueId));
  const failureDestination = FunctionDestination.topic(Topic.fromTopicId(stack, "topic", TOPIC_ID));
  expect(functionOf({ successDestination, failureDestination }, stack)).toMatchObject({
    success_destination: { kind: "QUEUE", queue_id: "${var.queue_ocid}" },
    failure_destination: { kind: "NOTIFICATION", topic_id: TOPIC_ID },
  });
});

test("settings that the provider keeps when they are left out can be turned off", () => {
  const none = FunctionDestination.none();
  const props = { provisionedConcurrency: 0, successDestination: none, failureDestination: none, tracing: false };
  expect(functionOf(props)).toMatchObject({
    provisioned_concurrency_config: { strategy: "NONE" },
    success_destination: { kind: "NONE" },
    failure_destination: { kind: "NONE" },
    trace_config: { is_enabled: false },
  });
});

test("inputs are rendered as references and expressions, never as the number of a marker", () => {
  const stack = newStack();
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const number = new TerraformVariable(stack, "number", { type: "number" }).numberValue;
  const props = {
    name: text,
    image: text,
    imageDigest: text,
    memoryMiB: number,
    timeout: Duration.minutes(number),
    provisionedConcurrency: number,
    config: { TOKEN: text },
  };
  expect(functionOf(props, stack)).toMatchObject({
    display_name: "${var.text}",
    image: "${var.text}",
    image_digest: "${var.text}",
    memory_in_mbs: "${var.number}",
    timeout_in_seconds: "${(var.number * 60)}",
    provisioned_concurrency_config: { strategy: "CONSTANT", count: "${var.number}" },
    config: { TOKEN: "${var.text}" },
  });
});

test("an image can be in the registry of a region that is an input", () => {
  const stack = newStack();
  new TerraformVariable(stack, "key", { type: "string" });
  expect(functionOf({ image: "${var.key}.ocir.io/acme/loader:1" }, stack)).toMatchObject({
    image: "${var.key}.ocir.io/acme/loader:1",
  });
});

test.each([
  "fra.ocir.io/acme/loader:1",
  "eu-frankfurt-1.ocir.io/acme/loader:1",
  "artifacts.eu-frankfurt-1.oci.oraclecloud.com/acme/loader:1",
  "ocir.eu-frankfurt-1.oci.oraclecloud.com/acme/loader:1",
  "xyz.ocir.io/acme/loader:1",
  "fra.ocir.io/acme/team/loader:1.2.3-rc.1_a",
])("%s is accepted for a function in Frankfurt", (text) => {
  expect(functionOf({ image: text })).toMatchObject({ image: text });
});

test("an image of any region is accepted if the region is an input", () => {
  const stack = new OciStack(testApp(), "shop");
  const application = FunctionApplication.fromFunctionApplicationId(
    stack,
    "app",
    stack.input.text("app_id", { title: "Application" }),
  );
  new OciFunction(stack, "loader", { application, image: "iad.ocir.io/acme/loader:1" });
  expect(resource(synthesize(stack), FunctionsFunction)).toMatchObject({ image: "iad.ocir.io/acme/loader:1" });
});

test("a function can be traced if its application is traced, or may be", () => {
  const stack = newStack();
  const subnets = [Subnet.fromSubnetId(stack, "subnet", "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet")];
  const props = { compartment, subnets };
  const tracing = FunctionTracing.toApmDomain("ocid1.apmdomain.oc1.eu-frankfurt-1.aaaadomain");
  const traced = new FunctionApplication(stack, "traced", { ...props, tracing });
  const known = FunctionApplication.fromFunctionApplicationId(stack, "known", APPLICATION_ID);
  const plain = new FunctionApplication(stack, "plain", props);
  const on = new TerraformVariable(stack, "on", { type: "bool" }).booleanValue;
  new OciFunction(stack, "a", { application: traced, image, tracing: true });
  new OciFunction(stack, "b", { application: known, image, tracing: true });
  new OciFunction(stack, "c", { application: plain, image, tracing: false });
  new OciFunction(stack, "d", { application: plain, image, tracing: on });
  expect(resources(synthesize(stack), FunctionsFunction).map(({ trace_config: trace }) => trace)).toEqual([
    { is_enabled: true },
    { is_enabled: true },
    { is_enabled: false },
    { is_enabled: "${var.on}" },
  ]);
});

test("its attributes are references to what the service reports", () => {
  const stack = newStack();
  const application = FunctionApplication.fromFunctionApplicationId(stack, "app", APPLICATION_ID);
  const loader = new OciFunction(stack, "loader", { application, image });
  new TerraformOutput(stack, "id", { value: loader.functionId });
  new TerraformOutput(stack, "endpoint", { value: loader.invokeEndpoint });
  expect(loader.application).toBe(application);
  expect(outputs(synthesize(stack))).toEqual({
    id: { value: expect.stringMatching(/^\$\{oci_functions_function\.loader_\w+\.id\}$/) as string },
    endpoint: { value: expect.stringMatching(/^\$\{oci_functions_function\.loader_\w+\.invoke_endpoint\}$/) as string },
  });
});

test("an import is in the given compartment, or in that of its application", () => {
  const stack = newStack();
  const attributes = { functionApplicationId: APPLICATION_ID, compartment };
  const application = FunctionApplication.fromFunctionApplicationAttributes(stack, "app", attributes);
  const loader = OciFunction.fromFunctionAttributes(stack, "a", { functionId: FUNCTION_ID, application });
  expect(loader.allowInvoke(callers).text).toBe(
    `Allow group callers to use fn-invocation in compartment id ${COMPARTMENT_ID} ` +
      `where target.function.id = '${FUNCTION_ID}'`,
  );
  const told = OciFunction.fromFunctionAttributes(stack, "b", { functionId: FUNCTION_ID, compartment });
  expect(told._known.find("compartment")).toBe(compartment);
});

test("an import knows the given endpoint", () => {
  const attributes = {
    functionId: FUNCTION_ID,
    invokeEndpoint: "https://abc.eu-frankfurt-1.functions.oci.oraclecloud.com",
  };
  const loader = OciFunction.fromFunctionAttributes(newStack(), "loader", attributes);
  expect(loader.invokeEndpoint).toBe(attributes.invokeEndpoint);
});

test("a function that is looked up has the compartment and the endpoint that Terraform finds", () => {
  const stack = newStack();
  const loader = OciFunction.fromLookup(stack, "loader", { functionId: FUNCTION_ID });
  const where = "${data.oci_functions_function.loader_7ADF6D64.compartment_id}";
  new TerraformOutput(stack, "endpoint", { value: loader.invokeEndpoint });
  expect(resolvedText(stack, loader.allowInvoke(callers).text)).toBe(
    `Allow group callers to use fn-invocation in compartment id ${where} where target.function.id = '${FUNCTION_ID}'`,
  );
  expect(resolvedText(stack, loader.metric(FunctionMetric.ERRORS).compartment?.compartmentId ?? "")).toBe(where);
  const document = synthesize(stack);
  expect(dataSource(document, DataOciFunctionsFunction)).toEqual({ function_id: FUNCTION_ID });
  expect(outputs(document)).toEqual({
    endpoint: { value: "${data.oci_functions_function.loader_7ADF6D64.invoke_endpoint}" },
  });
});

test("by its name in an application, Terraform must find exactly one function", () => {
  const stack = newStack();
  const application = FunctionApplication.fromLookup(stack, "app", { name: "etl", compartment });
  const loader = OciFunction.fromLookup(stack, "loader", { name: "load %{er}", application });
  const [app, found] = [
    "${data.oci_functions_applications.app_735A5B53.applications[0].id}",
    "data.oci_functions_functions.loader_7ADF6D64.functions[0]",
  ];
  new TerraformOutput(stack, "endpoint", { value: loader.invokeEndpoint });
  expect(resolvedText(stack, loader.allowInvoke(callers).text)).toBe(
    `Allow group callers to use fn-invocation in compartment id \${${found}.compartment_id} where target.function.id = '\${${found}.id}'`,
  );
  expect(resolvedText(stack, application.allowInvoke(callers).text)).toBe(
    `Allow group callers to use fn-invocation in compartment id ${COMPARTMENT_ID} where target.app.id = '${app}'`,
  );
  const document = synthesize(stack);
  const onlyOne = (noun: string, list: string, name: string, importer: string): object => ({
    postcondition: [
      {
        condition: `\${try(length(self.${list}), 0) == 1}`,
        error_message: `Exactly one ${noun} must be called '${name}': correct the name, or import it by its OCID with ${importer}.`,
      },
    ],
  });
  expect(dataSource(document, DataOciFunctionsApplications)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "etl",
    lifecycle: onlyOne(
      "function application of this compartment",
      "applications",
      "etl",
      "FunctionApplication.fromFunctionApplicationAttributes",
    ),
  });
  expect(dataSource(document, DataOciFunctionsFunctions)).toEqual({
    application_id: app,
    display_name: "load %%{er}",
    lifecycle: onlyOne(
      "function of this application",
      "functions",
      "load %%{er}",
      "OciFunction.fromFunctionAttributes",
    ),
  });
  expect(outputs(document)).toEqual({ endpoint: { value: `\${${found}.invoke_endpoint}` } });
});

test("functions of two applications can have the same name", () => {
  const stack = newStack();
  const one = FunctionApplication.fromFunctionApplicationId(stack, "one", APPLICATION_ID);
  const two = FunctionApplication.fromFunctionApplicationId(stack, "two", `${APPLICATION_ID}2`);
  new OciFunction(stack, "a", { application: one, name: "loader", image });
  new OciFunction(stack, "b", { application: two, name: "loader", image });
  expect(resources(synthesize(stack), FunctionsFunction)).toHaveLength(2);
});

test("a metric is that of this function, in its compartment", () => {
  const loader = OciFunction.fromFunctionAttributes(newStack(), "loader", { functionId: FUNCTION_ID, compartment });
  const errors = loader.metric(FunctionMetric.ERRORS);
  expect(errors.above(0).toString()).toBe(
    `FunctionResponseCount[1m]{resourceId = "${FUNCTION_ID}", responseType = "Error"}.sum() > 0`,
  );
  expect(errors.compartment).toBe(compartment);
});

test("only the factories create destinations", () => {
  // @ts-expect-error the constructor is private
  const other: unknown = () => new FunctionDestination({ kind: "STREAM" }) as unknown;
  expect(other).toBeInstanceOf(Function);
});

test.each<[string, string]>([
  ["MAX_TOKEN", "4096"],
  ["min-token", "0.5"],
  ["REQUIRE_TOKEN", "true"],
  ["use_api_key", "Off"],
  ["DB_SECRET", "ocid1.vaultsecret.oc1..aaaa"],
  ["API-KEY", ""],
])("%s: %s is not a secret, despite its name", (key, value) => {
  expect(functionOf({ config: { [key]: value } })).toMatchObject({ config: { [key]: value } });
});

test("a value whose name sounds like a secret can be marked as not secret", () => {
  const config = { DB_SECRET: "orders-db", "auth-token": "none" };
  expect(functionOf({ config, notSecret: ["DB_SECRET", "auth-token"] })).toMatchObject({ config });
});

test("a key with a hyphen causes a warning, because it is in Oracle's samples but not in its reference", () => {
  const stack = newStack();
  functionOf({ config: { "db-schema": "shop", DB_USER: "shop" } }, stack);
  expect(warnings(stack)).toEqual([
    "test/loader: config has the key 'db-schema', with a hyphen: the reference of the API allows only letters, digits and underscores, and " +
      "shells cannot read such a variable; db_schema is safe if the function's code can read that name",
  ]);
});

test("an image name can have many parts", () => {
  const image = `fra.ocir.io/${"a/".repeat(50)}orders:v1_2.3-4`;
  expect(functionOf({ image })).toMatchObject({ image });
});

test("config of exactly 4 KB is accepted, and so are an OCID or nothing for a name that sounds like a secret", () => {
  expect(functionOf({ config: { A: "ü".repeat(2000), B: "b".repeat(94) } })).toHaveProperty("config.A");
  const config = { DB_SECRET: "ocid1.vaultsecret.oc1..aaaa", TOKEN: "" };
  expect(functionOf({ config })).toMatchObject({ config });
});
