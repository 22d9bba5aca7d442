import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import { TerraformOutput, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  FunctionApplication,
  FunctionDestination,
  FunctionMetric,
  OciFunction,
  type OciFunctionProps,
  Stream,
  Subject,
  Tags,
} from "../../lib";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, outputs, resource, synthesize } from "../support/synthesis";
import { APPLICATION_ID, FUNCTION_ID, QUEUE_ID } from "./ocids";

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

test("minimal: named after its id, with the service's own memory and timeout", () => {
  expect(functionOf({})).toEqual({
    application_id: APPLICATION_ID,
    display_name: "loader",
    image,
    memory_in_mbs: "128",
    timeout_in_seconds: 30,
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<OciFunctionProps> = {
    application: FunctionApplication.fromFunctionApplicationId(stack, "own", APPLICATION_ID),
    name: "bookings-loader",
    image,
    imageDigest: digest,
    memoryMiB: 256,
    timeout: Duration.minutes(5),
    detachedTimeout: Duration.hours(1),
    config: { STREAM_OCID: STREAM_ID, DB_SECRET_OCID: "ocid1.vaultsecret.oc1..aaaa", TOKEN_URL: "https://example.com" },
    provisionedConcurrency: 40,
    successDestination: FunctionDestination.stream(Stream.fromStreamId(stack, "done", STREAM_ID)),
    failureDestination: FunctionDestination.queueId(QUEUE_ID, { channelId: "failed" }),
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
    config: { STREAM_OCID: STREAM_ID, DB_SECRET_OCID: "ocid1.vaultsecret.oc1..aaaa", TOKEN_URL: "https://example.com" },
    provisioned_concurrency_config: { strategy: "CONSTANT", count: 40 },
    success_destination: { kind: "STREAM", stream_id: STREAM_ID },
    failure_destination: { kind: "QUEUE", queue_id: QUEUE_ID, channel_id: "failed" },
    trace_config: { is_enabled: true },
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("what the provider keeps when it is left out is ended by saying so", () => {
  const none = FunctionDestination.none();
  const props = { provisionedConcurrency: 0, successDestination: none, failureDestination: none, tracing: false };
  expect(functionOf(props)).toMatchObject({
    provisioned_concurrency_config: { strategy: "NONE" },
    success_destination: { kind: "NONE" },
    failure_destination: { kind: "NONE" },
    trace_config: { is_enabled: false },
  });
});

test("inputs land as references and expressions, never as a marker's number", () => {
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
    successDestination: FunctionDestination.queueId(text),
  };
  expect(functionOf(props, stack)).toMatchObject({
    display_name: "${var.text}",
    image: "${var.text}",
    image_digest: "${var.text}",
    memory_in_mbs: "${var.number}",
    timeout_in_seconds: "${(var.number * 60)}",
    provisioned_concurrency_config: { strategy: "CONSTANT", count: "${var.number}" },
    config: { TOKEN: "${var.text}" },
    success_destination: { kind: "QUEUE", queue_id: "${var.text}" },
  });
});

test("an image in a registry of the region that is an input passes", () => {
  const stack = newStack();
  new TerraformVariable(stack, "key", { type: "string" });
  expect(functionOf({ image: "${var.key}.ocir.io/acme/loader:1" }, stack)).toMatchObject({
    image: "${var.key}.ocir.io/acme/loader:1",
  });
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

test("an import lives where it was told, or where its application lives", () => {
  const stack = newStack();
  const attributes = { functionApplicationId: APPLICATION_ID, compartment };
  const application = FunctionApplication.fromFunctionApplicationAttributes(stack, "app", attributes);
  const loader = OciFunction.fromFunctionAttributes(stack, "a", { functionId: FUNCTION_ID, application });
  expect(loader.allowInvoke(callers).text).toBe(
    `Allow group callers to use fn-invocation in compartment id ${COMPARTMENT_ID} ` +
      `where target.function.id = '${FUNCTION_ID}'`,
  );
  const told = OciFunction.fromFunctionAttributes(stack, "b", { functionId: FUNCTION_ID, compartment });
  expect(told._compartment).toBe(compartment);
});

test("a metric is of this function, where the function lives", () => {
  const loader = OciFunction.fromFunctionAttributes(newStack(), "loader", { functionId: FUNCTION_ID, compartment });
  const errors = loader.metric(FunctionMetric.ERRORS);
  expect(errors.above(0).toString()).toBe(
    `FunctionResponseCount[1m]{resourceId = "${FUNCTION_ID}", responseType = "Error"}.sum() > 0`,
  );
  expect(errors.compartment).toBe(compartment);
});

test("fails for a metric of an import that does not know its compartment", () => {
  const loader = OciFunction.fromFunctionId(newStack(), "loader", FUNCTION_ID);
  expect(() => loader.metric(FunctionMetric.ERRORS)).toThrow(
    "test/loader: a metric needs the compartment, which is not known of this import; " +
      "use OciFunction.fromFunctionAttributes",
  );
});

test("fails for a grant on an import that does not know its compartment", () => {
  const loader = OciFunction.fromFunctionId(newStack(), "loader", FUNCTION_ID);
  expect(() => loader.allowInvoke(callers)).toThrow(
    "test/loader: a grant needs the compartment, which is not known of this import; " +
      "use OciFunction.fromFunctionAttributes",
  );
});

test("fails for an import by the OCID of an application", () => {
  expect(() => OciFunction.fromFunctionId(newStack(), "loader", APPLICATION_ID)).toThrow(
    "test/loader: functionId must be ocid1.fnfunc.<realm>.[region].<unique id>, " +
      `got '${APPLICATION_ID} (a function application)'; copy it from the resource's page in the console`,
  );
});

test("a destination cannot be made but by the factories", () => {
  // @ts-expect-error a destination is one of a stream, a queue, a topic, and none
  const other: unknown = () => new FunctionDestination({ kind: "STREAM" }) as unknown;
  expect(other).toBeInstanceOf(Function);
});

test("fails for a destination that is no queue, and a channel without a name", () => {
  expect(() => FunctionDestination.queueId(STREAM_ID)).toThrow(
    `queueId must be ocid1.queue.<realm>.[region].<unique id>, got '${STREAM_ID} (a stream)'; ` +
      "copy it from the resource's page in the console",
  );
  expect(() => FunctionDestination.queueId(QUEUE_ID, { channelId: "" })).toThrow(
    "channelId must not be empty, got ''; leave it out for the queue itself",
  );
});

const IMAGE = "image must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>";
const DETACHED = "let the caller invoke it as Detached, and set detachedTimeout, if it runs longer";
const MEMORY = "memoryMiB must be one of 128, 256, 512, 1024, 2048, 3072";
const SECRET =
  "must not hold a secret, since whoever may see the function can read it; " +
  "put it into a Vault secret and give the OCID of the secret";

test.each<[string, Partial<OciFunctionProps>, string]>([
  ["no name", { name: "" }, "the name of a function must not be empty, got ''; name it after what it does"],
  [
    "an image without a tag",
    { image: "fra.ocir.io/acme/loader" },
    `${IMAGE}, got 'fra.ocir.io/acme/loader'; give a digest as imageDigest`,
  ],
  ["an image without a registry", { image: "loader:1" }, `${IMAGE}, got 'loader:1'; give a digest as imageDigest`],
  [
    "an image by its digest",
    { image: "fra.ocir.io/acme/loader@sha256:0a" },
    `${IMAGE}, got 'fra.ocir.io/acme/loader@sha256:0a'; give a digest as imageDigest`,
  ],
  [
    "a digest of another kind",
    { imageDigest: "md5:00" },
    "imageDigest must be sha256: and 64 hexadecimal digits, got 'md5:00'",
  ],
  ["memory between two sizes", { memoryMiB: 300 }, `${MEMORY}, got 300; take the next larger one`],
  ["memory of 4 GiB", { memoryMiB: 4096 }, `${MEMORY}, got 4096; take the next larger one`],
  [
    "a timeout over 5 minutes",
    { timeout: Duration.minutes(6) },
    `timeout must be 1 to 300 whole seconds, got 6 minutes; ${DETACHED}`,
  ],
  [
    "a timeout of nothing",
    { timeout: Duration.seconds(0) },
    `timeout must be 1 to 300 whole seconds, got 0 seconds; ${DETACHED}`,
  ],
  [
    "a detached timeout over an hour",
    { detachedTimeout: Duration.hours(2) },
    "detachedTimeout must be 5 to 3600 whole seconds, got 2 hours; split what takes longer",
  ],
  [
    "a detached timeout under 5 seconds",
    { detachedTimeout: Duration.seconds(4) },
    "detachedTimeout must be 5 to 3600 whole seconds, got 4 seconds; split what takes longer",
  ],
  [
    "concurrency that 128 MiB does not come in",
    { provisionedConcurrency: 20 },
    "provisionedConcurrency must be a multiple of 40 for 128 MiB, got 20; take the next larger one",
  ],
  [
    "concurrency that 256 MiB does not come in",
    { memoryMiB: 256, provisionedConcurrency: 30 },
    "provisionedConcurrency must be a multiple of 20 for 256 MiB, got 30; take the next larger one",
  ],
  [
    "concurrency that 3072 MiB does not come in",
    { memoryMiB: 3072, provisionedConcurrency: 5 },
    "provisionedConcurrency must be a multiple of 10 for 3072 MiB, got 5; take the next larger one",
  ],
  [
    "concurrency below nothing",
    { provisionedConcurrency: -40 },
    "provisionedConcurrency must be a whole number of at least 0, got -40; give 0 to end it",
  ],
  [
    "a key that begins with a digit",
    { config: { "1ST": "a" } },
    "a key of config must be letters, digits and underscores, and not begin with a digit, got '1ST'; " +
      "it becomes an environment variable",
  ],
  [
    "a key with a hyphen",
    { config: { "stream-ocid": "a" } },
    "a key of config must be letters, digits and underscores, and not begin with a digit, got 'stream-ocid'; " +
      "it becomes an environment variable",
  ],
  [
    "a value of two lines",
    { config: { PEM: "a\nb" } },
    "config.PEM must be printable characters, got 'a\\nb'; encode it, in base64 for example",
  ],
  ["a password", { config: { dbPassword: "hunter2" } }, `config.dbPassword ${SECRET}`],
  ["a token", { config: { AUTH_TOKEN: "abc" } }, `config.AUTH_TOKEN ${SECRET}`],
  ["an API key", { config: { API_KEY: "abc" } }, `config.API_KEY ${SECRET}`],
  [
    "config of more than 4 KB",
    { config: { A: "ü".repeat(2000), B: "b".repeat(95) } },
    "config must be at most 4096 bytes, keys and values together, got '4097 bytes'; " +
      "keep more than that in a bucket, and let the function read it",
  ],
])("fails for %s", (_, props, message) => {
  expect(() => functionOf(props)).toThrow(new Error(`test/loader: ${message}`));
});

test("config of exactly 4 KB passes, and an OCID or nothing where a secret's name would lead", () => {
  expect(functionOf({ config: { A: "ü".repeat(2000), B: "b".repeat(94) } })).toHaveProperty("config.A");
  const config = { DB_SECRET: "ocid1.vaultsecret.oc1..aaaa", TOKEN: "" };
  expect(functionOf({ config })).toMatchObject({ config });
});
