// Functions that the service would refuse, or that would expose their secrets.

import { App } from "cdktf";
import { Construct } from "constructs";
import {
  Duration,
  FunctionApplication,
  FunctionDestination,
  FunctionMetric,
  FunctionProgram,
  FunctionTracing,
  type ISecret,
  type IStream,
  NetworkSecurityGroup,
  type OciFunctionProps,
  OciFunction,
  OciStack,
  ProgramImages,
  ProgramVariables,
  Providers,
  Queue,
  Secret,
  SecurityAttribute,
  Stream,
  Subject,
  Subnet,
} from "../../lib";
import {
  application,
  APPLICATION_ID,
  compartment,
  FUNCTION_ID,
  GROUP_ID,
  OTHER_VCN_ID,
  pool,
  type Row,
  rows,
  STREAM_ID,
  subnet,
  SUBNET_ID,
  unprotectedKey,
} from "./row";

const QUEUE_ID = "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue";
const image = "fra.ocir.io/acme/shop/orders:1.0.0";

function orders(stack: OciStack, props: Partial<OciFunctionProps>): OciFunction {
  return new OciFunction(stack, "orders", { application: application(stack), image, ...props });
}

function app(
  stack: OciStack,
  props: Partial<ConstructorParameters<typeof FunctionApplication>[2]>,
): FunctionApplication {
  return new FunctionApplication(stack, "app", { compartment, name: "shop", subnets: [subnet(stack)], ...props });
}

const stream = "ocid1.stream.oc1.eu-frankfurt-1.aaaastream";
const endpoint = "https://cell-1.streaming.eu-frankfurt-1.oci.oraclecloud.com";
const DLQ = { DLQ_OCID: stream, DLQ_ENDPOINT: endpoint };

function known(stack: OciStack): IStream {
  return Stream.fromStreamAttributes(stack, "stream", { streamId: stream, messagesEndpoint: endpoint });
}

function secret(stack: OciStack): ISecret {
  return Secret.fromSecretAttributes(stack, "secret", { secretId: "ocid1.vaultsecret.oc1..aaaa", compartment });
}

/** The required variables of each program, except the rules. */
const TOLD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deliver: { ...DLQ, TARGET_URL: "https://saas.example.com/in" },
  ingest: { STREAM_OCID: stream, STREAM_ENDPOINT: endpoint },
  load: {
    ...DLQ,
    STREAM_OCID: stream,
    DB_CONNECT_STRING: "db",
    DB_USER: "IOT",
    DB_SECRET_OCID: "ocid1.vaultsecret.oc1..aaaa",
  },
  evaluate: {
    ...DLQ,
    COMMANDS_OCID: stream,
    COMMANDS_ENDPOINT: endpoint,
    TOPIC_OCID: "ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic",
    METRICS_COMPARTMENT_OCID: "ocid1.compartment.oc1..aaaa",
  },
};

const SCORE = {
  ...DLQ,
  MODEL_URL: "https://model.example/ocid/predict",
  DECISIONS_OCID: stream,
  DECISIONS_ENDPOINT: endpoint,
  TOPIC_OCID: "ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic",
  ALERT_ABOVE: "0.8",
};

/** The settings of a signed webhook. */
const SIGNED = { SIGNATURE_HEADER: "X-Hub", SIGNATURE_SECRET_OCID: "ocid1.vaultsecret.oc1..aaaa" };

const ONE_RULE = '[{"name": "smoke", "when": {"smoke": true}}]';

/** A function of an application without a config. */
function runs(stack: OciStack, program: FunctionProgram, more: Readonly<Record<string, string>>): OciFunction {
  const config = { ...TOLD[program.name], ...more };
  return new OciFunction(stack, "runs", { application: app(stack, {}), image, program, config });
}

export const functions: readonly Row[] = rows([
  {
    title: "images in a folder of a folder",
    make: (stack) => {
      ProgramImages.of(stack, "shop/orders");
    },
    message:
      "shop: the folder of images must be lower-case letters, digits and hyphens, and must begin and end with a letter or digit, got 'shop/orders'; write it like iot",
  },
  {
    title: "a way to a private pool for functions without a group",
    make: (stack) => {
      app(stack, {}).allowTo(pool(stack));
    },
    message:
      "shop/app: allowTo needs a network security group of the application; give it networkSecurityGroups, or call connections.allowFrom of the pool with the network of its subnets",
  },
  {
    title: "a way to a pool that has no private endpoint",
    make: (stack) => {
      const networkSecurityGroups = [NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "group", GROUP_ID)];
      app(stack, { networkSecurityGroups }).allowTo(pool(stack));
    },
    message:
      "shop/pool: connections are those of a private endpoint, and none is known for this pool; give the pool PoolAccess.privateEndpoint, or the import its networkSecurityGroup",
  },
  {
    title: "a setting of a variable that only the stack sets",
    make: (stack) => orders(stack, { config: { DB_USER: "SHOP" }, settings: { DB_USER: "SCOTT" } }),
    message: "shop/orders: settings.DB_USER is set by config, which settings cannot change; leave it out",
  },
  {
    title: "one header with the signature and its time",
    make: (stack) => runs(stack, FunctionProgram.DELIVER, { TIMESTAMP_HEADER: "x-signature" }),
    message:
      "shop/runs: config.TIMESTAMP_HEADER must differ from SIGNATURE_HEADER, whatever the case, got 'x-signature'; see functions/deliver/README.md",
  },
  {
    title: "a header of a signature that is the header of its time by default",
    make: (stack) => runs(stack, FunctionProgram.DELIVER, { SIGNATURE_HEADER: "X-Timestamp" }),
    message:
      "shop/runs: config.SIGNATURE_HEADER must differ from TIMESTAMP_HEADER, whatever the case, got 'X-Timestamp'; see functions/deliver/README.md",
  },
  {
    title: "a signature in a header that the program sends itself",
    make: (stack) => runs(stack, FunctionProgram.DELIVER, { SIGNATURE_HEADER: "Content-Type" }),
    message:
      "shop/runs: config.SIGNATURE_HEADER must not be one of connection, content-length, content-type, expect, host, idempotency-key, keep-alive, te, trailer, transfer-encoding, upgrade, got 'Content-Type'; see functions/deliver/README.md",
  },
  {
    title: "a key in the header with the signature",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { ...SIGNED, KEY_HEADER: "x-hub" }),
    message:
      "shop/runs: config.KEY_HEADER must differ from SIGNATURE_HEADER, whatever the case, got 'x-hub'; see functions/ingest/README.md",
  },
  {
    title: "a stream whose variables have no name",
    make: (stack) => ProgramVariables.stream("", known(stack)),
    message:
      "the prefix of a stream's variables must be letters, digits, underscores and hyphens, and begin with a letter or an underscore, got ''; write it like STREAM or DLQ",
  },
  {
    title: "a stream whose variables have a name with a dot",
    make: (stack) => ProgramVariables.stream("shop.orders", known(stack)),
    message:
      "the prefix of a stream's variables must be letters, digits, underscores and hyphens, and begin with a letter or an underscore, got 'shop.orders'; write it like STREAM or DLQ",
  },
  {
    title: "a database of a program without a connect string",
    make: (stack) => ProgramVariables.database({ connectString: "", user: "SHOP", secret: secret(stack) }),
    message:
      "the connect string of a database must not be empty, got ''; copy it from the details page of the database",
  },
  {
    title: "a database of a program that has no user",
    make: (stack) => ProgramVariables.database({ connectString: "(description=)", user: " ", secret: secret(stack) }),
    message: "the user of a database must not be empty, got ' '; name the user that the program logs in as",
  },
  {
    title: "an image without a tag",
    make: (stack) => orders(stack, { image: "fra.ocir.io/acme/shop/orders" }),
    message:
      "shop/orders: image must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>, got 'fra.ocir.io/acme/shop/orders'; give a digest as imageDigest",
  },
  {
    title: "an image by its digest",
    make: (stack) => orders(stack, { image: `fra.ocir.io/acme/orders@sha256:${"0".repeat(64)}` }),
    message:
      "shop/orders: image must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>, got 'fra.ocir.io/acme/orders@sha256:0000000000000000000000000000000000000000000000000...'; give a digest as imageDigest",
  },
  {
    title: "an image by its address in a browser",
    make: (stack) => orders(stack, { image: "https://fra.ocir.io/acme/shop/orders:1.0.0" }),
    message:
      "shop/orders: image must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>, got 'https://fra.ocir.io/acme/shop/orders:1.0.0'; give a digest as imageDigest",
  },
  {
    title: "a digest that was cut",
    make: (stack) => orders(stack, { imageDigest: "sha256:0123abcd" }),
    message: "shop/orders: imageDigest must be sha256: and 64 hexadecimal digits, got 'sha256:0123abcd'",
  },
  {
    title: "an amount of memory between two sizes",
    make: (stack) => orders(stack, { memoryMiB: 1000 }),
    message: "shop/orders: memoryMiB must be one of 128, 256, 512, 1024, 2048, 3072, got 1000; use the next larger one",
  },
  {
    title: "a function that runs for a quarter of an hour",
    make: (stack) => orders(stack, { timeout: Duration.minutes(15) }),
    message:
      "shop/orders: timeout must be 1 to 300 whole seconds, got 15 minutes; invoke it as Detached and set detachedTimeout if it runs longer",
  },
  {
    title: "a function that has no time",
    make: (stack) => orders(stack, { timeout: Duration.seconds(0) }),
    message:
      "shop/orders: timeout must be 1 to 300 whole seconds, got 0 seconds; invoke it as Detached and set detachedTimeout if it runs longer",
  },
  {
    title: "a detached call of two hours",
    make: (stack) => orders(stack, { detachedTimeout: Duration.hours(2) }),
    message:
      "shop/orders: detachedTimeout must be 5 to 3600 whole seconds, got 2 hours; split the work into several invocations",
  },
  {
    title: "ten ready copies of a small function",
    make: (stack) => orders(stack, { memoryMiB: 128, provisionedConcurrency: 10 }),
    message:
      "shop/orders: provisionedConcurrency must be a multiple of 40 for 128 MiB, got 10; use the next larger one",
  },
  {
    title: "ready copies below nothing",
    make: (stack) => orders(stack, { provisionedConcurrency: -10 }),
    message:
      "shop/orders: provisionedConcurrency must be a whole number of at least 0, got -10; give 0 to switch it off",
  },
  {
    title: "a password in the configuration of a function",
    make: (stack) => orders(stack, { config: { DB_PASSWORD: "hunter2" } }),
    message:
      "shop/orders: config.DB_PASSWORD must not hold a secret, because everyone who may see the function can read it; put it in a Vault secret and give the OCID of the secret, or add 'DB_PASSWORD' to notSecret if it is not a secret",
  },
  {
    title: "a number that may well be a secret",
    make: (stack) => orders(stack, { config: { VAULT_TOKEN: "471100" } }),
    message:
      "shop/orders: config.VAULT_TOKEN must not hold a secret, because everyone who may see the function can read it; put it in a Vault secret and give the OCID of the secret, or add 'VAULT_TOKEN' to notSecret if it is not a secret",
  },
  {
    title: "a text under a name that begins like a bound",
    make: (stack) => orders(stack, { config: { MAX_TOKEN: "hunter2" } }),
    message:
      "shop/orders: config.MAX_TOKEN must not hold a secret, because everyone who may see the function can read it; put it in a Vault secret and give the OCID of the secret, or add 'MAX_TOKEN' to notSecret if it is not a secret",
  },
  {
    title: "a key in capitals and hyphens that holds a secret",
    make: (stack) => orders(stack, { config: { "api-key": "hunter2" } }),
    message:
      "shop/orders: config.api-key must not hold a secret, because everyone who may see the function can read it; put it in a Vault secret and give the OCID of the secret, or add 'api-key' to notSecret if it is not a secret",
  },
  {
    title: "a key that is said to hold no secret and is not there",
    make: (stack) => orders(stack, { config: { DB_SECRET: "orders" }, notSecret: ["DB_SECRETS"] }),
    message:
      "shop/orders: notSecret must name keys of config, got 'DB_SECRETS'; write it as it is in config, or leave it out",
  },
  {
    title: "keys without configuration that are said to hold no secret",
    make: (stack) => app(stack, { notSecret: ["toString"] }),
    message:
      "shop/app: notSecret must name keys of config, got 'toString'; write it as it is in config, or leave it out",
  },
  {
    title: "a key of configuration with a dot",
    make: (stack) => orders(stack, { config: { "stream.ocid": STREAM_ID } }),
    message:
      "shop/orders: a key of config must be letters, digits, underscores and hyphens, and begin with a letter or an underscore, got 'stream.ocid'; it becomes an environment variable",
  },
  {
    title: "a key of configuration that begins with a hyphen",
    make: (stack) => orders(stack, { config: { "-stream": STREAM_ID } }),
    message:
      "shop/orders: a key of config must be letters, digits, underscores and hyphens, and begin with a letter or an underscore, got '-stream'; it becomes an environment variable",
  },
  {
    title: "an image with nothing between two slashes",
    make: (stack) => orders(stack, { image: "fra.ocir.io//orders:1.0.0" }),
    message:
      "shop/orders: image must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>, got 'fra.ocir.io//orders:1.0.0'; give a digest as imageDigest",
  },
  {
    title: "an image of slashes",
    make: (stack) => orders(stack, { image: "/".repeat(50_000) }),
    message: `shop/orders: image must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>, got '${"/".repeat(80)}...'; give a digest as imageDigest`,
  },
  {
    title: "a certificate in the configuration of a function",
    make: (stack) => orders(stack, { config: { CA: "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----" } }),
    message:
      "shop/orders: config.CA must be printable characters, got '-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----'; encode it, in base64 for example",
  },
  {
    title: "more configuration than a function has",
    make: (stack) => orders(stack, { config: { RULES: "x".repeat(4096 - "RULES".length + 1) } }),
    message:
      "shop/orders: config must be at most 4096 bytes, keys and values together, got '4097 bytes'; keep more than that in a bucket, and let the function read it",
  },
  {
    title: "a function without a name",
    make: (stack) => orders(stack, { name: "" }),
    message: "shop/orders: the name of a function must not be empty, got ''; name it after its purpose",
  },
  {
    title: "tracing to nowhere",
    make: () => FunctionTracing.toApmDomain(""),
    message:
      "apmDomainId must be ocid1.apmdomain.<realm>.[region].<unique id>, got ''; copy it from the resource's page in the console",
  },
  {
    title: "an application without a subnet",
    make: (stack) => app(stack, { subnets: [] }),
    message: "shop/app: subnets must be 1 to 3, got 0; one regional subnet is enough",
  },
  {
    title: "an application in two VCNs",
    make: (stack) => {
      const attributes = { subnetId: "ocid1.subnet.oc1.eu-frankfurt-1.aaaaother", vcnId: OTHER_VCN_ID };
      const other = Subnet.fromSubnetAttributes(stack, "other", attributes);
      const subnets = [subnet(stack), other];
      return new FunctionApplication(stack, "app", { compartment, name: "shop", subnets });
    },
    message: "shop/app: shop/other of subnets must be in the VCN of the subnets; choose subnets and groups of one VCN",
  },
  {
    title: "a syslog server without a port",
    make: (stack) => app(stack, { syslogUrl: "tcp://logs.example.com" }),
    message:
      "shop/app: syslogUrl must be tcp://, udp:// or tcp+tls:// with a host and a port, got 'tcp://logs.example.com'; write it like tcp://logs.example.com:514",
  },
  {
    title: "an API key in the configuration of an application",
    make: (stack) => app(stack, { config: { SPLUNK_TOKEN: "0000" } }),
    message:
      "shop/app: config.SPLUNK_TOKEN must not hold a secret, because everyone who may see the function can read it; put it in a Vault secret and give the OCID of the secret, or add 'SPLUNK_TOKEN' to notSecret if it is not a secret",
  },
  {
    title: "signed images without a key",
    make: (stack) => app(stack, { imageSignatureKeys: [] }),
    message: "shop/app: imageSignatureKeys must name at least one key; leave it out if images do not need a signature",
  },
  {
    title: "a function by the OCID of its application",
    make: (stack) => OciFunction.fromFunctionId(stack, "orders", APPLICATION_ID),
    message:
      "shop/orders: functionId must be ocid1.fnfunc.<realm>.[region].<unique id>, got 'ocid1.fnapp.oc1.eu-frankfurt-1.aaaaapplication' (a function application); copy it from the resource's page in the console",
  },
  {
    title: "an application by the OCID of a function",
    make: (stack) => FunctionApplication.fromFunctionApplicationId(stack, "app", FUNCTION_ID),
    message:
      "shop/app: functionApplicationId must be ocid1.fnapp.<realm>.[region].<unique id>, got 'ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafunction' (a function); copy it from the resource's page in the console",
  },
  {
    title: "a call of a function that is not known to live anywhere",
    make: (stack) =>
      OciFunction.fromFunctionId(stack, "orders", FUNCTION_ID).allowInvoke(Subject.group({ name: "ops" })),
    message:
      "shop/orders: a grant needs the compartment, which is not known for this import; give compartment to OciFunction.fromFunctionAttributes, or use OciFunction.fromLookup",
  },
  {
    title: "two functions of one name in an application",
    make: (stack) => {
      const shop = application(stack);
      new OciFunction(stack, "v1", { application: shop, name: "orders", image });
      return new OciFunction(stack, "v2", { application: shop, name: "orders", image });
    },
    message:
      "shop/v2: the name of a function must be unique in its application, but shop/v1 has it already, got 'orders'; give one of them another name",
  },
  {
    title: "two applications of one name",
    make: (stack) => {
      const subnets = [subnet(stack)];
      new FunctionApplication(stack, "blue", { compartment, name: "shop", subnets });
      return new FunctionApplication(stack, "green", { compartment, name: "shop", subnets });
    },
    message:
      "shop/green: the name of a function application must be unique in its compartment, but shop/blue has it already, got 'shop'; give one of them another name",
  },
  {
    title: "one security attribute of an application twice",
    make: (stack) => {
      const attribute = SecurityAttribute.of({ namespace: "shop", key: "tier", value: "app" });
      return app(stack, { securityAttributes: [attribute, attribute] });
    },
    message:
      "shop/app: securityAttributes must have different keys, got 'shop.tier'; keep one, because a resource has one value for each key",
  },
  {
    title: "an application without a name",
    make: (stack) => app(stack, { name: "" }),
    message:
      "shop/app: the name of a function application must not be empty, got ''; name it after the common purpose of its functions",
  },
  {
    title: "a security group of another VCN for an application",
    make: (stack) => {
      const attributes = { networkSecurityGroupId: GROUP_ID, vcnId: OTHER_VCN_ID };
      const group = NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "group", attributes);
      return app(stack, { networkSecurityGroups: [group] });
    },
    message:
      "shop/app: shop/group of networkSecurityGroups must be in the VCN of the subnets; choose subnets and groups of one VCN",
  },
  {
    title: "an application in more subnets than it can have",
    make: (stack) => {
      const subnets = ["a", "b", "c", "d"].map((id) => Subnet.fromSubnetId(stack, id, `${SUBNET_ID}${id}`));
      return app(stack, { subnets });
    },
    message: "shop/app: subnets must be 1 to 3, got 4; one regional subnet is enough",
  },
  {
    title: "a channel of a queue without a name",
    make: (stack) => FunctionDestination.queue(Queue.fromQueueId(stack, "queue", QUEUE_ID), { channelId: "" }),
    message: "channelId must not be empty, got ''; leave it out for the queue itself",
  },
  {
    title: "two functions of one name in an application that is imported twice",
    make: (stack) => {
      const again = FunctionApplication.fromFunctionApplicationId(stack, "again", APPLICATION_ID);
      new OciFunction(stack, "v1", { application: application(stack), name: "payments", image });
      return new OciFunction(stack, "v2", { application: again, name: "payments", image });
    },
    message:
      "shop/v2: the name of a function must be unique in its application, but shop/v1 has it already, got 'payments'; give one of them another name",
  },
  {
    title: "a metric of a function that is not known to live anywhere",
    make: (stack) => OciFunction.fromFunctionId(stack, "orders", FUNCTION_ID).metric(FunctionMetric.ERRORS),
    message:
      "shop/orders: a metric needs the compartment, which is not known for this import; give compartment to OciFunction.fromFunctionAttributes, or use OciFunction.fromLookup",
  },
  {
    title: "the endpoint of a function of which only the OCID is known",
    make: (stack) => OciFunction.fromFunctionId(stack, "orders", FUNCTION_ID).invokeEndpoint,
    message:
      "shop/orders: invokeEndpoint is not known for this import; give it to OciFunction.fromFunctionAttributes, or use OciFunction.fromLookup",
  },
  {
    title: "calls of an application that is not known to live anywhere",
    make: (stack) =>
      FunctionApplication.fromFunctionApplicationId(stack, "app", APPLICATION_ID).allowInvoke(
        Subject.group({ name: "ops" }),
      ),
    message:
      "shop/app: a grant needs the compartment, which is not known for this import; give compartment to FunctionApplication.fromFunctionApplicationAttributes, or use FunctionApplication.fromLookup",
  },
  {
    title: "a look-up of a function by the OCID of a stream",
    make: (stack) => OciFunction.fromLookup(stack, "orders", { functionId: STREAM_ID }),
    message:
      "shop/orders: functionId must be ocid1.fnfunc.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "an image without a registry",
    make: (stack) => orders(stack, { image: "orders:1.0.0" }),
    message:
      "shop/orders: image must be the name of an image with its tag, <registry>/<namespace>/<repository>:<tag>, got 'orders:1.0.0'; give a digest as imageDigest",
  },
  {
    title: "a function that runs for a second too long",
    make: (stack) => orders(stack, { timeout: Duration.seconds(301) }),
    message:
      "shop/orders: timeout must be 1 to 300 whole seconds, got 301 seconds; invoke it as Detached and set detachedTimeout if it runs longer",
  },
  {
    title: "a detached call of a second too long",
    make: (stack) => orders(stack, { detachedTimeout: Duration.seconds(3601) }),
    message:
      "shop/orders: detachedTimeout must be 5 to 3600 whole seconds, got 3601 seconds; split the work into several invocations",
  },
  {
    title: "a detached call of four seconds",
    make: (stack) => orders(stack, { detachedTimeout: Duration.seconds(4) }),
    message:
      "shop/orders: detachedTimeout must be 5 to 3600 whole seconds, got 4 seconds; split the work into several invocations",
  },
  {
    title: "thirty ready copies of a function with 256 MiB",
    make: (stack) => orders(stack, { memoryMiB: 256, provisionedConcurrency: 30 }),
    message:
      "shop/orders: provisionedConcurrency must be a multiple of 20 for 256 MiB, got 30; use the next larger one",
  },
  {
    title: "five ready copies of a large function",
    make: (stack) => orders(stack, { memoryMiB: 3072, provisionedConcurrency: 5 }),
    message:
      "shop/orders: provisionedConcurrency must be a multiple of 10 for 3072 MiB, got 5; use the next larger one",
  },
  {
    title: "an API key in the configuration of a function",
    make: (stack) => orders(stack, { config: { API_KEY: "0000" } }),
    message:
      "shop/orders: config.API_KEY must not hold a secret, because everyone who may see the function can read it; put it in a Vault secret and give the OCID of the secret, or add 'API_KEY' to notSecret if it is not a secret",
  },
  {
    title: "a syslog server by a web address",
    make: (stack) => app(stack, { syslogUrl: "https://logs.example.com:514" }),
    message:
      "shop/app: syslogUrl must be tcp://, udp:// or tcp+tls:// with a host and a port, got 'https://logs.example.com:514'; write it like tcp://logs.example.com:514",
  },
  {
    title: "a login in the configuration of a function, under a name that says nothing",
    make: (stack) => orders(stack, { config: { DATABASE: "postgres://app:hunter2@db" } }),
    message:
      "shop/orders: config.DATABASE must not hold an address with a password in it, because everyone who may see the function can read it; put it in a Vault secret and give the OCID of the secret, or add 'DATABASE' to notSecret if it is not a secret",
  },
  {
    title: "a sensitive input in the configuration of a function",
    make: (stack) => orders(stack, { config: { VALUE: stack.input.secretText("door_code", { title: "Code" }) } }),
    message:
      "shop/orders: config.VALUE must not hold the sensitive input 'door_code', because everyone who may see the function can read it; put it in a Vault secret and give the OCID of the secret, or add 'VALUE' to notSecret if it is not a secret",
  },
  {
    title: "tracing to a domain by its name",
    make: () => FunctionTracing.toApmDomain("shop"),
    message:
      "apmDomainId must be ocid1.apmdomain.<realm>.[region].<unique id>, got 'shop'; copy it from the resource's page in the console",
  },
  {
    title: "a function that is traced in an application that is not",
    make: (stack) => orders(stack, { application: app(stack, {}), tracing: true }),
    message:
      "shop/orders: tracing needs an application with a destination for traces, which shop/app does not have; give the application tracing: FunctionTracing.toApmDomain(...), or leave it out",
  },
  {
    title: "a function that is traced in an application that ends it",
    make: (stack) => orders(stack, { application: app(stack, { tracing: FunctionTracing.off() }), tracing: true }),
    message:
      "shop/orders: tracing needs an application with a destination for traces, which shop/app does not have; give the application tracing: FunctionTracing.toApmDomain(...), or leave it out",
  },
  {
    title: "images signed by a key that encrypts",
    make: (stack) => app(stack, { imageSignatureKeys: [unprotectedKey(stack)] }),
    message:
      "shop/app: imageSignatureKeys must be keys that sign (RSA or ECDSA), but shop/key encrypts, got 'AES'; name the key that the images are signed with",
  },
  {
    title: "an image of another registry",
    make: (stack) => orders(stack, { image: "docker.io/acme/orders:1.0.0" }),
    message:
      "shop/orders: image must be in the Container Registry of OCI, which Functions pulls from, <region>.ocir.io, got 'docker.io/acme/orders:1.0.0'; copy the image there",
  },
  {
    title: "an image of a registry of one's own",
    make: (stack) => orders(stack, { image: "registry.example.com:5000/acme/orders:1.0.0" }),
    message:
      "shop/orders: image must be in the Container Registry of OCI, which Functions pulls from, <region>.ocir.io, got 'registry.example.com:5000/acme/orders:1.0.0'; copy the image there",
  },
  {
    title: "an image of a user of Docker's registry",
    make: (stack) => orders(stack, { image: "acme/orders:1.0.0" }),
    message:
      "shop/orders: image must be in the Container Registry of OCI, which Functions pulls from, <region>.ocir.io, got 'acme/orders:1.0.0'; copy the image there",
  },
  {
    title: "an image of another region",
    make: (stack) => orders(stack, { image: "iad.ocir.io/acme/orders:1.0.0" }),
    message:
      "shop/orders: image must be in the registry of the function's region, eu-frankfurt-1, got 'iad.ocir.io/acme/orders:1.0.0'; copy the image there",
  },
  {
    title: "an image of another region than the provider's",
    make: (stack) => {
      const part = new Construct(stack, "ashburn");
      Providers.use(part, Providers.region(stack, "us-ashburn-1"));
      const id = "ocid1.fnapp.oc1.iad.aaaaapplication";
      const there = FunctionApplication.fromFunctionApplicationId(part, "application", id);
      return new OciFunction(part, "orders", { application: there, image });
    },
    message:
      "shop/ashburn/orders: image must be in the registry of the function's region, us-ashburn-1, got 'fra.ocir.io/acme/shop/orders:1.0.0'; copy the image there",
  },
  {
    title: "an image of another region than the stack's",
    make: (stack) => {
      const there = new OciStack(App.of(stack), "ashburn", { region: "us-ashburn-1" });
      const subnets = [Subnet.fromSubnetAttributes(there, "subnet", { subnetId: SUBNET_ID, vcnId: OTHER_VCN_ID })];
      const application = new FunctionApplication(there, "app", { compartment, subnets });
      return new OciFunction(there, "orders", { application, image: "eu-frankfurt-1.ocir.io/acme/orders:1" });
    },
    message:
      "ashburn/orders: image must be in the registry of the function's region, us-ashburn-1, got 'eu-frankfurt-1.ocir.io/acme/orders:1'; copy the image there",
  },
  {
    title: "a variable that a program does not know",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { KEYPATH: "id" }),
    message:
      "shop/runs: config.KEYPATH is unknown, and must be one of STREAM_OCID, STREAM_ENDPOINT, KEY_PATH, VALUE_PATH, KEY_HEADER, ACCEPT, MAX_MESSAGES, MAX_MESSAGE_BYTES, SITE_KEYS, ORIGINS, SIGNATURE_HEADER, SIGNATURE_SECRET_OCID, SIGNATURE_ALGORITHM, SIGNATURE_ENCODING, SIGNATURE_PREFIX, SIGNED_TEXT, TIMESTAMP_HEADER, SIGNATURE_MAX_AGE, SECRETS_ENDPOINT; see functions/ingest/README.md",
  },
  {
    title: "a variable that needs another one",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { SITE_KEYS: "shop-1234" }),
    message: "shop/runs: config must have ORIGINS; see functions/ingest/README.md",
  },
  {
    title: "a time of the signature that is not signed, because the text has its default",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { ...SIGNED, TIMESTAMP_HEADER: "X-Time" }),
    message: "shop/runs: config must have SIGNED_TEXT; see functions/ingest/README.md",
  },
  {
    title: "a time of the signature that is not signed",
    make: (stack) =>
      runs(stack, FunctionProgram.INGEST, { ...SIGNED, TIMESTAMP_HEADER: "X-Time", SIGNED_TEXT: "v0.{body}" }),
    message:
      "shop/runs: config.SIGNED_TEXT must match [{]timestamp[}], got 'v0.{body}'; see functions/ingest/README.md",
  },
  {
    title: "a signed time without the header of the time",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { ...SIGNED, SIGNED_TEXT: "{timestamp}.{body}" }),
    message:
      "shop/runs: config.SIGNED_TEXT must match ^(?![^]*[{]timestamp[}]), got '{timestamp}.{body}'; see functions/ingest/README.md",
  },
  {
    title: "a signature of no body",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { ...SIGNED, SIGNED_TEXT: "body" }),
    message: "shop/runs: config.SIGNED_TEXT must match [{]body[}], got 'body'; see functions/ingest/README.md",
  },
  {
    title: "a variable that a program needs and that somebody takes away",
    make: (stack) => runs(stack, FunctionProgram.EVALUATE, {}),
    message: "shop/runs: config must have RULES; see functions/evaluate/README.md",
  },
  {
    title: "a copied field that would replace the time of a decision",
    make: (stack) => runs(stack, FunctionProgram.SCORE, { ...SCORE, COPY: '{"decidedAt": "at"}' }),
    message:
      "shop/runs: config.COPY.decidedAt must not be one of id, partition, offset, score, alert, label, reason, model, modelversion, decidedat, latencyms, modelms; see functions/score/README.md",
  },
  {
    title: "fields of an alert without copied fields",
    make: (stack) => runs(stack, FunctionProgram.SCORE, { ...SCORE, ALERT_FIELDS: "txId" }),
    message: "shop/runs: config must have COPY; see functions/score/README.md",
  },
  {
    title: "a label of undecided messages with a space",
    make: (stack) => runs(stack, FunctionProgram.SCORE, { ...SCORE, UNDECIDED_LABEL: "TO REVIEW" }),
    message:
      "shop/runs: config.UNDECIDED_LABEL must match ^[A-Z][A-Z0-9_]{0,39}$, got 'TO REVIEW'; see functions/score/README.md",
  },
  {
    title: "a variable over its largest value",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { MAX_MESSAGES: "100001" }),
    message: "shop/runs: config.MAX_MESSAGES must be at most 100000, got '100001'; see functions/ingest/README.md",
  },
  {
    title: "a variable below its smallest value",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { MAX_MESSAGES: "0" }),
    message: "shop/runs: config.MAX_MESSAGES must be at least 1, got '0'; see functions/ingest/README.md",
  },
  {
    title: "messages larger than those of a stream",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { MAX_MESSAGE_BYTES: "1048577" }),
    message:
      "shop/runs: config.MAX_MESSAGE_BYTES must be at most 1048576, got '1048577'; see functions/ingest/README.md",
  },
  {
    title: "messages of no byte",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { MAX_MESSAGE_BYTES: "0" }),
    message: "shop/runs: config.MAX_MESSAGE_BYTES must be at least 1, got '0'; see functions/ingest/README.md",
  },
  {
    title: "a number that is none",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { MAX_MESSAGES: "many" }),
    message: "shop/runs: config.MAX_MESSAGES must be a whole number, got 'many'; see functions/ingest/README.md",
  },
  {
    title: "an element of a list that is not one of those that there are",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { ACCEPT: "json, xml" }),
    message: "shop/runs: config.ACCEPT.1 must be one of json, ndjson, csv, binary; see functions/ingest/README.md",
  },
  {
    title: "an element of a list twice",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { ACCEPT: "json,json" }),
    message: "shop/runs: config.ACCEPT must have no element twice, got 'json,json'; see functions/ingest/README.md",
  },
  {
    title: "a list of nothing",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { ACCEPT: "[]" }),
    message: "shop/runs: config.ACCEPT must have at least 1 element, got '[]'; see functions/ingest/README.md",
  },
  {
    title: "a path with two dots in a row",
    make: (stack) => runs(stack, FunctionProgram.INGEST, { KEY_PATH: "device..id" }),
    message:
      "shop/runs: config.KEY_PATH must match ^[^.]+(\\.[^.]+)*$, got 'device..id'; see functions/ingest/README.md",
  },
  {
    title: "columns that are no JSON",
    make: (stack) => runs(stack, FunctionProgram.LOAD, { DB_COLUMNS: "id" }),
    message: "shop/runs: config.DB_COLUMNS must be an object as JSON, got 'id'; see functions/load/README.md",
  },
  {
    title: "a column of a type that the loader does not write",
    make: (stack) => runs(stack, FunctionProgram.LOAD, { DB_COLUMNS: '{"id": {"from": "$key", "type": "uuid"}}' }),
    message:
      "shop/runs: config.DB_COLUMNS.id.type must be one of text, number, timestamp; see functions/load/README.md",
  },
  {
    title: "a column without a name",
    make: (stack) => runs(stack, FunctionProgram.LOAD, { DB_COLUMNS: '{"": {"from": "$key", "type": "text"}}' }),
    message: "shop/runs: config.DB_COLUMNS.'' must match ^[A-Za-z][A-Za-z0-9_$#]{0,127}$; see functions/load/README.md",
  },
  {
    title: "a rule that compares a reading with nothing",
    make: (stack) => runs(stack, FunctionProgram.EVALUATE, { RULES: '[{"name": "smoke", "when": {"smoke": {}}}]' }),
    message: "shop/runs: config.RULES.0.when.smoke must have at least 1 member; see functions/evaluate/README.md",
  },
  {
    title: "a rule that compares a reading with null",
    make: (stack) => runs(stack, FunctionProgram.EVALUATE, { RULES: '[{"name": "smoke", "when": {"smoke": null}}]' }),
    message:
      "shop/runs: config.RULES.0.when.smoke must be a text, a number, true or false; see functions/evaluate/README.md",
  },
  {
    title: "a rule of a name that is empty",
    make: (stack) => runs(stack, FunctionProgram.EVALUATE, { RULES: '[{"name": "", "when": {"smoke": true}}]' }),
    message: "shop/runs: config.RULES.0.name must have at least 1 character; see functions/evaluate/README.md",
  },
  {
    title: "a kind of test without the path of the kind, so that a test would open the sprinklers",
    make: (stack) => runs(stack, FunctionProgram.EVALUATE, { RULES: ONE_RULE, TEST_KIND: "TEST" }),
    message: "shop/runs: config must have KIND_PATH; see functions/evaluate/README.md",
  },
  {
    title: "a path of the kind without the kind of a test",
    make: (stack) => runs(stack, FunctionProgram.EVALUATE, { RULES: ONE_RULE, KIND_PATH: "kind" }),
    message: "shop/runs: config must have TEST_KIND; see functions/evaluate/README.md",
  },
  {
    title: "a test that writes the command of a fire",
    make: (stack) => runs(stack, FunctionProgram.EVALUATE, { RULES: ONE_RULE, TEST_COMMAND: "open-sprinklers" }),
    message:
      "shop/runs: config.TEST_COMMAND must differ from COMMAND, whatever the case, got 'open-sprinklers'; see functions/evaluate/README.md",
  },
  {
    title: "a command of over 200 characters",
    make: (stack) => runs(stack, FunctionProgram.EVALUATE, { RULES: ONE_RULE, COMMAND: "x".repeat(201) }),
    message: `shop/runs: config.COMMAND must have at most 200 characters, got '${"x".repeat(80)}...'; see functions/evaluate/README.md`,
  },
]);
