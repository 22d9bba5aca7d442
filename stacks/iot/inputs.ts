// What the IoT stack asks of the one who deploys it.

const API = "API for devices";
const FUNCTIONS = "Functions";
const STREAM = "Stream";
const NETWORK = "Network";
const DATABASE = "Database";
const WEB = "Web server";
const OPERATION = "Operation";

const CIDR = {
  pattern: "^[0-9]{1,3}([.][0-9]{1,3}){3}/[0-9]{1,2}$",
  meaning: "a CIDR block, 203.0.113.0/24 for example",
};

export const JWT_ISSUER = {
  title: "Issuer of the devices' tokens",
  description: "The claim iss of a token, exactly as the issuer writes it.",
  group: API,
};
export const JWT_AUDIENCE = {
  title: "Audience of the devices' tokens",
  description: "The claim aud of a token: whom it is meant for.",
  group: API,
};
export const JWKS_URI = {
  title: "Address of the issuer's public keys",
  description: "A JSON Web Key Set that the gateway can read without logging in.",
  group: API,
  pattern: "^https://[^\\s\"'<>]+$",
  meaning: "an address that begins with https://",
};
export const AUTHORIZER = {
  title: "Function that checks a device's token",
  description: "It must lie in the stack's compartment, where the gateway may invoke functions.",
  group: API,
};
export const DEVICE_TRUST = {
  title: "CA of the devices' certificates",
  description: "The OCID of the CA bundle or certificate authority that a device's certificate is checked against.",
  group: API,
  pattern: "^ocid1[.]([A-Za-z0-9_-]*[.]){3,}[A-Za-z0-9_-]+$",
  meaning: "an OCID",
};
export const GATEWAY_CERTIFICATE = {
  title: "Certificate of the gateway",
  description: "The OCID of a certificate for a domain of your own; leave it empty for one of Oracle's.",
  group: API,
  defaultValue: "",
  pattern: "^ocid1[.]([A-Za-z0-9_-]*[.]){3,}[A-Za-z0-9_-]+$",
  meaning: "an OCID",
};
export const API_SOURCE = {
  title: "Where devices connect from",
  description: "The network of the devices.",
  group: API,
  defaultValue: "0.0.0.0/0",
  ...CIDR,
};
export const CORS_ORIGINS = {
  title: "Web sites whose pages send messages",
  description: "Each with its scheme, separated by commas: https://shop.example.com,https://www.example.com",
  group: API,
  pattern: "^https?://[^ /,]+(,https?://[^ /,]+)*$",
  meaning: "web sites with their scheme and without a path, separated by commas",
};
export const RATE_LIMIT = {
  title: "Requests a second from one address",
  description: "More than that are refused with status 429.",
  group: API,
  min: 1,
  defaultValue: 100,
};

export const EVALUATOR_RULES = {
  title: "When a reading is an alarm",
  description:
    'A list as JSON, such as [{"name": "smoke", "when": {"smoke": {"atLeast": 0.3}}}]: of a rule, all must hold. functions/evaluate/README.md has the rest.',
  group: FUNCTIONS,
  pattern: "^\\s*\\[[^\\r\\n]*\\]\\s*$",
  meaning: "a list as JSON, in one line",
};

export const PARTITIONS = {
  title: "Partitions",
  description: "1 MB/s in and 2 MB/s out for each. Changing it later replaces the stream: its messages are lost.",
  group: STREAM,
  min: 1,
  defaultValue: 1,
};
export const RETENTION = {
  title: "Retention in hours",
  description: "How long messages are kept. Changing it later replaces the stream: its messages are lost.",
  group: STREAM,
  min: 24,
  max: 168,
  defaultValue: 24,
};
export const LOADER_MESSAGES = {
  title: "Messages that the loader gets at once",
  description: "However many they are, a call gets 6 MB at most.",
  group: STREAM,
  min: 1,
  defaultValue: 100,
};
export const LOADER_SECONDS = {
  title: "Seconds that a message waits for more, at most",
  group: STREAM,
  min: 1,
  defaultValue: 60,
};

export const VCN = { title: "VCN", group: NETWORK };
export const API_SUBNET = { title: "Subnet of the API gateway", group: NETWORK };
export const FUNCTION_SUBNET = {
  title: "Private subnet of the functions",
  description: "It needs a route to a service gateway for all services of Oracle's network.",
  group: NETWORK,
  privateOnly: true,
};
export const STREAM_SUBNET = {
  title: "Private subnet of the streams",
  description: "Its security lists must let TCP 443 out to itself, for the reverse connections of connectors.",
  group: NETWORK,
  privateOnly: true,
};
export const STREAM_CLIENTS = {
  title: "Network of Kafka clients and consumers",
  description: "From where, beside the functions, the private streams can be reached, on ports 443 and 9092.",
  group: NETWORK,
  defaultValue: "10.0.0.0/16",
  ...CIDR,
};
export const DATABASE_SUBNET = { title: "Private subnet of the database", group: NETWORK, privateOnly: true };
export const WEB_SUBNET = { title: "Public subnet of the web server", group: NETWORK };

export const ADMIN_SECRET = {
  title: "Secret with the password of ADMIN",
  description: "A secret of the stack's compartment; whoever deploys must be allowed to read it.",
  group: DATABASE,
};
export const USER_SECRET = {
  title: "Secret with the password of the application user",
  description: "A secret of the stack's compartment; loader and web server read it when they run.",
  group: DATABASE,
};
export const DATABASE_USER = {
  title: "Application user of the database",
  group: DATABASE,
  defaultValue: "IOTUSER",
  pattern: "^[A-Za-z][A-Za-z0-9_]{0,29}$",
  meaning: "a letter and at most 29 more letters, digits and underscores",
};
export const CONNECT_STRING = {
  title: "Connect string of the database",
  description: "The long form, for TLS without a wallet, from the database's page. It holds no password.",
  group: DATABASE,
};
export const DATABASE_GROUP = { title: "Network security group of the database", group: DATABASE };
export const ECPUS = {
  title: "ECPUs of the database",
  group: DATABASE,
  min: 2,
  defaultValue: 2,
};
export const AUTO_SCALING = {
  title: "More ECPUs under load",
  description: "Up to three times as many, at a price.",
  group: DATABASE,
  defaultValue: false,
};
export const STORAGE_GB = { title: "Storage of the database in GB", group: DATABASE, min: 20, defaultValue: 20 };
export const STORAGE_TB = { title: "Storage of the database in TB", group: DATABASE, min: 1, defaultValue: 1 };

export const WEB_SOURCE = {
  title: "Where users connect from",
  description: "The network of the people who look at the page, which asks for no password.",
  group: WEB,
  defaultValue: "0.0.0.0/0",
  ...CIDR,
};
export const WEB_PORT = { title: "Port of the web server", group: WEB, min: 1, max: 65_535, defaultValue: 80 };
export const WEB_SHAPE = { title: "Shape of the web server", group: WEB, defaultValue: "VM.Standard.E4.Flex" };
export const WEB_OCPUS = { title: "OCPUs of the web server", group: WEB, min: 1, defaultValue: 1 };
export const WEB_MEMORY = { title: "Memory of the web server in GB", group: WEB, min: 1, defaultValue: 8 };
export const WEB_IMAGE = {
  title: "Image of the web server",
  description: "An image of Oracle Linux 9; leave it empty for the newest.",
  group: WEB,
  optional: true,
  operatingSystem: "Oracle Linux",
  operatingSystemVersion: "9",
};
export const SSH_KEY = {
  title: "Public SSH key",
  group: WEB,
  pattern: "^(ssh|ecdsa)-[a-z0-9-]+ [A-Za-z0-9+/=]+( [^\\r\\n]*)?$",
  meaning: "a public key as it stands in a .pub file",
};

export const CONNECTORS_ACTIVE = {
  title: "Connectors active",
  description: "Whether connectors move data: to the loader, to the evaluator, to the archive.",
  group: OPERATION,
  defaultValue: true,
};
export const CONTROLLER_GROUP = {
  title: "Group of the building's controllers",
  description: "The IAM group whose users the controllers log in as; they read commands and telemetry.",
  group: OPERATION,
};
export const SILENT_MINUTES = {
  title: "Minutes of silence that are too long",
  description: "The alarm fires when no device has sent anything for so long.",
  group: OPERATION,
  min: 1,
  max: 60,
  defaultValue: 10,
};
