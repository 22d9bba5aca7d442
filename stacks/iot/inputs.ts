// The inputs of the IoT stack.

/** Makes inputs of one group of the form. */
const inputsOf =
  (group: string) =>
  <Rest extends object>(
    title: string,
    rest = {} as Rest,
  ): Rest & { readonly title: string; readonly group: string } => ({
    ...rest,
    title,
    group,
  });

const api = inputsOf("API for devices");
const functions = inputsOf("Functions");
const stream = inputsOf("Stream");
const network = inputsOf("Network");
const database = inputsOf("Database");
const web = inputsOf("Web server");
const operation = inputsOf("Operation");

const CIDR = {
  pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/[0-9]{1,2}$",
  meaning: "a CIDR block, for example 203.0.113.0/24",
};

export const API_SOURCE = api("Network of the devices", {
  description: "The API accepts connections from this CIDR block only.",
  defaultValue: "0.0.0.0/0",
  ...CIDR,
});
export const CORS_ORIGINS = api("Websites whose pages send messages", {
  description: "Origins with their scheme, separated by commas: https://shop.example.com,https://www.example.com",
  pattern: "^https?://[^ /,]+(,https?://[^ /,]+)*$",
  meaning: "origins with their scheme and without a path, separated by commas",
});
export const RATE_LIMIT = api("Requests per second from one address", {
  description: "The API answers further requests with status 429.",
  min: 1,
  defaultValue: 100,
});
export const EVALUATOR_RULES = functions("When a reading is an alarm", {
  description:
    'A list as JSON, such as [{"name": "smoke", "when": {"smoke": {"atLeast": 0.3}}}]: all conditions of a rule must hold. See functions/evaluate/README.md.',
  pattern: "^\\s*\\[[^\\r\\n]*\\]\\s*$",
  meaning: "a list as JSON, in one line",
});
export const PARTITIONS = stream("Partitions", {
  description:
    "Each partition allows 1 MB/s in and 2 MB/s out. A later change replaces the stream, and its messages are lost.",
  min: 1,
  defaultValue: 1,
});
export const RETENTION = stream("Retention in hours", {
  description: "How long messages are kept. A later change replaces the stream, and its messages are lost.",
  min: 24,
  max: 168,
  defaultValue: 24,
});
export const LOADER_MESSAGES = stream("Messages in a batch of the loader", {
  description: "The maximum for one call. A call also gets at most 6 MB.",
  min: 1,
  defaultValue: 100,
});
export const LOADER_SECONDS = stream("Seconds until a batch is sent", { min: 1, defaultValue: 60 });
export const VCN = network("VCN");
export const API_SUBNET = network("Subnet of the API gateway");
export const FUNCTION_SUBNET = network("Private subnet of the functions", {
  description: "It needs a route to a service gateway for all services of Oracle's network.",
  privateOnly: true,
});
export const STREAM_SUBNET = network("Private subnet of the streams", {
  description: "Its security lists must allow TCP 443 to the subnet itself, for the reverse connections of connectors.",
  privateOnly: true,
});
export const STREAM_CLIENTS = network("Network of Kafka clients and consumers", {
  description:
    "In addition to the functions, clients in this network can reach the private streams, on ports 443 and 9092.",
  defaultValue: "10.0.0.0/16",
  ...CIDR,
});
export const DATABASE_SUBNET = network("Private subnet of the database", { privateOnly: true });
export const WEB_SUBNET = network("Public subnet of the web server");
export const ADMIN_SECRET = database("Secret with the password of ADMIN", {
  description: "A secret in the stack's compartment. To deploy, you need permission to read it.",
});
export const USER_SECRET = database("Secret with the password of the application user", {
  description: "A secret in the stack's compartment. The loader and the web server read it at run time.",
});
export const DATABASE_USER = database("Application user of the database", {
  defaultValue: "IOTUSER",
  pattern: "^[A-Za-z][A-Za-z0-9_]{0,29}$",
  meaning: "a letter and at most 29 more letters, digits and underscores",
});
export const CONNECT_STRING = database("Connect string of the database", {
  description:
    "The long form for TLS without a wallet, from the details page of the database. It does not contain a password.",
});
export const DATABASE_GROUP = database("Network security group of the database");
export const ECPUS = database("ECPUs of the database", { min: 2, defaultValue: 2 });
export const AUTO_SCALING = database("More ECPUs under load", {
  description: "Up to three times as many, for an additional charge.",
  defaultValue: false,
});
export const STORAGE_GB = database("Storage of the database in GB", { min: 20, defaultValue: 20 });
export const STORAGE_TB = database("Storage of the database in TB", { min: 1, defaultValue: 1 });
export const WEB_SOURCE = web("Network of the users", {
  description: "Users in this CIDR block can open the page, which does not ask for a password.",
  defaultValue: "0.0.0.0/0",
  ...CIDR,
});
export const WEB_PORT = web("Port of the web server", { min: 1, max: 65_535, defaultValue: 80 });
export const WEB_SHAPE = web("Shape of the web server", { defaultValue: "VM.Standard.E4.Flex" });
export const WEB_OCPUS = web("OCPUs of the web server", { min: 1, defaultValue: 1 });
export const WEB_MEMORY = web("Memory of the web server in GB", { min: 1, defaultValue: 8 });
export const WEB_IMAGE = web("Image of the web server", {
  description: "An Oracle Linux 9 image. Leave it empty to use the newest one.",
  optional: true,
  operatingSystem: "Oracle Linux",
  operatingSystemVersion: "9",
});
export const SSH_KEY = web("Public SSH key", {
  pattern: "^(ssh|ecdsa)-[a-z0-9-]+ [A-Za-z0-9+/=]+( [^\\r\\n]*)?$",
  meaning: "a public key as in a .pub file",
});
export const CONNECTORS_ACTIVE = operation("Connectors active", {
  description: "Whether connectors move data to the loader, the evaluator and the archive.",
  defaultValue: true,
});
export const CONTROLLER_GROUP = operation("Group of the building's controllers", {
  description: "Controllers log in as users of this IAM group, and read commands and telemetry.",
});
export const SILENT_MINUTES = operation("Minutes of silence until an alarm fires", {
  description: "The alarm fires if no device sends a message for this long.",
  min: 1,
  max: 60,
  defaultValue: 10,
});
