// What the log analytics stack asks of the one who deploys it.

const LOGS = "Logs";
const STREAMS = "Streams";
const SPLUNK = "Splunk";
const OPERATION = "Operation";
const NETWORK = "Network";
const WORKER = "Connect worker";

export const FLOW_LOG_SUBNET = { title: "OCID of the subnet whose traffic is logged", group: LOGS };

export const LOAD_BALANCER = { title: "Load balancer whose requests are logged", group: LOGS };

export const LOG_RETENTION = {
  title: "Days that Logging keeps records",
  description:
    "How long the logs that are made here can be searched in Logging itself. A shorter time deletes at once.",
  group: LOGS,
  options: ["30", "60", "90", "120", "150", "180"],
  defaultValue: "30",
};

export const PARTITIONS = {
  title: "Partitions of a stream",
  description: "1 MB/s in and 2 MB/s out for each. Changing it later replaces the streams: what is in them is lost.",
  group: STREAMS,
  min: 1,
  defaultValue: 1,
};

export const RETENTION = {
  title: "Retention in hours",
  description: "For how long Splunk may be away. Changing it later replaces the streams: what is in them is lost.",
  group: STREAMS,
  min: 24,
  max: 168,
  defaultValue: 24,
};

export const HEC_URI = {
  title: "Splunk's HTTP Event Collector",
  description: "Its address, https://splunk.example.com:8088 for example; several with commas between them.",
  group: SPLUNK,
  pattern: "^https://[A-Za-z0-9.:/_-]+(,https://[A-Za-z0-9.:/_-]+)*$",
  meaning: "addresses that begin with https://, with commas and no blanks between them",
};

export const INDEX = {
  description: "The Splunk index, which must exist and be one of the HEC token's.",
  group: SPLUNK,
  pattern: "^[a-z0-9][a-z0-9_-]*$",
  meaning: "lower-case letters, digits, underscores and hyphens, a letter or digit first",
  defaultValue: "main",
};

export const HARNESS = {
  title: "OCID of the Kafka Connect configuration (harness)",
  description: "One that exists in the deployment's compartment.",
  group: SPLUNK,
};

export const CONNECTORS_ACTIVE = {
  title: "Connectors active",
  description: "Whether connectors move records: into the streams, and into the archive.",
  group: OPERATION,
  defaultValue: true,
};

export const SILENCE = {
  title: "Minutes of silence that are too much",
  description: "The alarm fires when nothing came for so long from logs that always have records.",
  group: OPERATION,
  min: 1,
  max: 60,
  defaultValue: 30,
};

export const VCN = { title: "VCN of the private endpoint and the worker", group: NETWORK };

export const WORKER_SUBNET = {
  title: "Subnet of the worker",
  description: "It needs a way to Vault, to Splunk, and to where Kafka and the connector are downloaded from.",
  group: WORKER,
};

export const WORKER_SHAPE = {
  title: "Shape of the worker",
  description: "A flexible shape of compute instances.",
  group: WORKER,
  pattern: "^[A-Za-z0-9.]+[.]Flex$",
  meaning: "a flexible shape, VM.Standard.E5.Flex for example",
  defaultValue: "VM.Standard.E5.Flex",
};

export const WORKER_OCPUS = { title: "OCPUs of the worker", group: WORKER, min: 1, defaultValue: 1 };

export const WORKER_MEMORY = { title: "Memory of the worker in GB", group: WORKER, min: 4, defaultValue: 8 };

export const WORKER_IMAGE = {
  title: "Image of the worker",
  description: "Oracle Linux 9. Leave it empty for the newest one that Oracle has when the worker is made.",
  group: WORKER,
  operatingSystem: "Oracle Linux",
  operatingSystemVersion: "9",
  optional: true,
};

export const WORKER_SSH_KEY = {
  title: "SSH public key for the worker",
  group: WORKER,
  pattern: "^(ssh|ecdsa)-[a-z0-9-]+ [A-Za-z0-9+/=]+( [^\\r\\n]*)?$",
  meaning: "a public key that begins with its type, ssh-ed25519 for example",
};

export const KAFKA_URL = {
  title: "Where Kafka is downloaded from",
  description:
    "A .tgz of Apache Kafka, with its .sha512 beside it; a copy of your own where the worker has no internet.",
  group: WORKER,
  pattern: "^https://[A-Za-z0-9.:/_%~+-]+[.]tgz$",
  meaning: "an https:// address that ends with .tgz",
  defaultValue: "https://archive.apache.org/dist/kafka/3.9.1/kafka_2.13-3.9.1.tgz",
};

export const SPLUNK_CONNECTOR_URL = {
  title: "Where Splunk's connector is downloaded from",
  description: "The .jar of Splunk Connect for Kafka; a copy of your own where the worker has no internet.",
  group: WORKER,
  pattern: "^https://[A-Za-z0-9.:/_%~+-]+[.]jar$",
  meaning: "an https:// address that ends with .jar",
  defaultValue:
    "https://github.com/splunk/kafka-connect-splunk/releases/download/v2.2.4/splunk-kafka-connect-v2.2.4.jar",
};

export const SECRETS_COMPARTMENT = {
  title: "Compartment of the worker's secrets",
  description: "Where the two secrets of Vault live. Leave it empty for the deployment's compartment.",
  group: WORKER,
  optional: true,
  offeredInput: "compartment_ocid",
};

export const KAFKA_TOKEN_SECRET = {
  title: "Secret with the Kafka user's auth token",
  description: "A secret of Vault. Make the token in the console once the user exists.",
  group: WORKER,
  compartmentInput: "secrets_compartment_ocid",
};

export const HEC_TOKEN_SECRET = {
  title: "Secret with Splunk's HEC token",
  description: "A secret of Vault.",
  group: WORKER,
  compartmentInput: "secrets_compartment_ocid",
};
