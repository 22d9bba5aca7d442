// What the log analytics stack asks of the one who deploys it.

/** Inputs that stand in one group of the form. */
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

const logs = inputsOf("Logs");
const streams = inputsOf("Streams");
const splunk = inputsOf("Splunk");
const operation = inputsOf("Operation");
const network = inputsOf("Network");
const worker = inputsOf("Connect worker");

export const FLOW_LOG_SUBNET = logs("OCID of the subnet whose traffic is logged");
export const LOAD_BALANCER = logs("Load balancer whose requests are logged");
export const LOG_RETENTION = logs("Days that Logging keeps records", {
  description:
    "How long the logs that are made here can be searched in Logging itself. A shorter time deletes at once.",
  options: ["30", "60", "90", "120", "150", "180"],
  defaultValue: "30",
});
export const PARTITIONS = streams("Partitions of a stream", {
  description: "1 MB/s in and 2 MB/s out for each. Changing it later replaces the streams: what is in them is lost.",
  min: 1,
  defaultValue: 1,
});
export const RETENTION = streams("Retention in hours", {
  description: "For how long Splunk may be away. Changing it later replaces the streams: what is in them is lost.",
  min: 24,
  max: 168,
  defaultValue: 24,
});
export const HEC_URI = splunk("Splunk's HTTP Event Collector", {
  description: "Its address, https://splunk.example.com:8088 for example; several with commas between them.",
  pattern: "^https://[A-Za-z0-9.:/_-]+(,https://[A-Za-z0-9.:/_-]+)*$",
  meaning: "addresses that begin with https://, with commas and no blanks between them",
});
export const INDEX = splunk("Splunk index", {
  description: "The Splunk index, which must exist and be one of the HEC token's.",
  pattern: "^[a-z0-9][a-z0-9_-]*$",
  meaning: "lower-case letters, digits, underscores and hyphens, a letter or digit first",
  defaultValue: "main",
});
export const HARNESS = splunk("OCID of the Kafka Connect configuration (harness)", {
  description: "One that exists in the deployment's compartment.",
});
export const CONNECTORS_ACTIVE = operation("Connectors active", {
  description: "Whether connectors move records: into the streams, and into the archive.",
  defaultValue: true,
});
export const SILENCE = operation("Minutes of silence that are too much", {
  description: "The alarm fires when nothing came for so long from logs that always have records.",
  min: 1,
  max: 60,
  defaultValue: 30,
});
export const VCN = network("VCN of the private endpoint and the worker");
export const WORKER_SUBNET = worker("Subnet of the worker", {
  description: "It needs a way to Vault, to Splunk, and to where Kafka and the connector are downloaded from.",
});
export const WORKER_SHAPE = worker("Shape of the worker", {
  description: "A flexible shape of compute instances.",
  pattern: "^[A-Za-z0-9.]+[.]Flex$",
  meaning: "a flexible shape, VM.Standard.E5.Flex for example",
  defaultValue: "VM.Standard.E5.Flex",
});
export const WORKER_OCPUS = worker("OCPUs of the worker", { min: 1, defaultValue: 1 });
export const WORKER_MEMORY = worker("Memory of the worker in GB", { min: 4, defaultValue: 8 });
export const WORKER_IMAGE = worker("Image of the worker", {
  description: "Oracle Linux 9. Leave it empty for the newest one that Oracle has when the worker is made.",
  operatingSystem: "Oracle Linux",
  operatingSystemVersion: "9",
  optional: true,
});
export const WORKER_SSH_KEY = worker("SSH public key for the worker", {
  pattern: "^(ssh|ecdsa)-[a-z0-9-]+ [A-Za-z0-9+/=]+( [^\\r\\n]*)?$",
  meaning: "a public key that begins with its type, ssh-ed25519 for example",
});
export const KAFKA_URL = worker("Where Kafka is downloaded from", {
  description:
    "A .tgz of Apache Kafka, with its .sha512 beside it; a copy of your own where the worker has no internet.",
  pattern: "^https://[A-Za-z0-9.:/_%~+-]+[.]tgz$",
  meaning: "an https:// address that ends with .tgz",
  defaultValue: "https://archive.apache.org/dist/kafka/3.9.1/kafka_2.13-3.9.1.tgz",
});
export const SPLUNK_CONNECTOR_URL = worker("Where Splunk's connector is downloaded from", {
  description: "The .jar of Splunk Connect for Kafka; a copy of your own where the worker has no internet.",
  pattern: "^https://[A-Za-z0-9.:/_%~+-]+[.]jar$",
  meaning: "an https:// address that ends with .jar",
  defaultValue:
    "https://github.com/splunk/kafka-connect-splunk/releases/download/v2.2.4/splunk-kafka-connect-v2.2.4.jar",
});
export const SECRETS_COMPARTMENT = worker("Compartment of the worker's secrets", {
  description: "Where the two secrets of Vault live. Leave it empty for the deployment's compartment.",
  optional: true,
  offeredInput: "compartment_ocid",
});
export const KAFKA_TOKEN_SECRET = worker("Secret with the Kafka user's auth token", {
  description: "A secret of Vault. Make the token in the console once the user exists.",
  compartmentInput: "secrets_compartment_ocid",
});
export const HEC_TOKEN_SECRET = worker("Secret with Splunk's HEC token", {
  description: "A secret of Vault.",
  compartmentInput: "secrets_compartment_ocid",
});
