// The inputs of the log analytics stack.

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

const logs = inputsOf("Logs");
const streams = inputsOf("Streams");
const splunk = inputsOf("Splunk");
const operation = inputsOf("Operation");
const network = inputsOf("Network");
const worker = inputsOf("Connect worker");

export const FLOW_LOG_SUBNET = logs("OCID of the subnet whose traffic is logged");
export const LOAD_BALANCER = logs("Load balancer whose requests are logged");
export const LOG_RETENTION = logs("Log retention in days", {
  description:
    "How long Logging keeps the records of the logs that the stack creates. A shorter time deletes older records immediately.",
  options: ["30", "60", "90", "120", "150", "180"],
  defaultValue: "30",
});
export const PARTITIONS = streams("Partitions of each stream", {
  description:
    "Each partition allows 1 MB/s in and 2 MB/s out. A later change replaces the streams, and their messages are lost.",
  min: 1,
  defaultValue: 1,
});
export const RETENTION = streams("Retention in hours", {
  description:
    "How long Splunk can be down before records are lost. A later change replaces the streams, and their messages are lost.",
  min: 24,
  max: 168,
  defaultValue: 24,
});
export const HEC_URI = splunk("URL of Splunk's HTTP Event Collector", {
  description: "For example, https://splunk.example.com:8088. Separate several URLs with commas.",
  pattern: "^https://[A-Za-z0-9.:/_-]+(,https://[A-Za-z0-9.:/_-]+)*$",
  meaning: "URLs that begin with https://, separated by commas without spaces",
});
export const INDEX = splunk("Splunk index", {
  description: "The index must exist, and the HEC token must allow it.",
  pattern: "^[a-z0-9][a-z0-9_-]*$",
  meaning: "lowercase letters, digits, underscores and hyphens, beginning with a letter or a digit",
  defaultValue: "main",
});
export const HARNESS = splunk("OCID of the Kafka Connect configuration (harness)", {
  description: "An existing harness in the deployment's compartment.",
});
export const CONNECTORS_ACTIVE = operation("Connectors active", {
  description: "Whether connectors move records into the streams and into the archive.",
  defaultValue: true,
});
export const SILENCE = operation("Minutes of silence until an alarm fires", {
  description: "The alarm fires if logs that always have records send nothing for this long.",
  min: 1,
  max: 60,
  defaultValue: 30,
});
export const VCN = network("VCN of the private endpoint and the worker");
export const WORKER_SUBNET = worker("Subnet of the worker", {
  description:
    "It needs routes to Vault, to Splunk, and to the hosts that Kafka and the connector are downloaded from.",
});
export const WORKER_SHAPE = worker("Shape of the worker", {
  description: "A flexible shape for compute instances.",
  pattern: "^[A-Za-z0-9.]+[.]Flex$",
  meaning: "a flexible shape, for example VM.Standard.E5.Flex",
  defaultValue: "VM.Standard.E5.Flex",
});
export const WORKER_OCPUS = worker("OCPUs of the worker", { min: 1, defaultValue: 1 });
export const WORKER_MEMORY = worker("Memory of the worker in GB", { min: 4, defaultValue: 8 });
export const WORKER_IMAGE = worker("Image of the worker", {
  description: "An Oracle Linux 9 image. Leave it empty to use the newest one when the worker is created.",
  operatingSystem: "Oracle Linux",
  operatingSystemVersion: "9",
  optional: true,
});
export const WORKER_SSH_KEY = worker("SSH public key for the worker", {
  pattern: "^(ssh|ecdsa)-[a-z0-9-]+ [A-Za-z0-9+/=]+( [^\\r\\n]*)?$",
  meaning: "a public key that begins with its type, for example ssh-ed25519",
});
export const KAFKA_URL = worker("Download URL of Apache Kafka", {
  description: "A .tgz file, with its .sha512 file next to it. Use your own copy if the worker has no internet access.",
  pattern: "^https://[A-Za-z0-9.:/_%~+-]+[.]tgz$",
  meaning: "an https:// URL that ends with .tgz",
  defaultValue: "https://archive.apache.org/dist/kafka/3.9.1/kafka_2.13-3.9.1.tgz",
});
export const SPLUNK_CONNECTOR_URL = worker("Download URL of Splunk's connector", {
  description: "The .jar file of Splunk Connect for Kafka. Use your own copy if the worker has no internet access.",
  pattern: "^https://[A-Za-z0-9.:/_%~+-]+[.]jar$",
  meaning: "an https:// URL that ends with .jar",
  defaultValue:
    "https://github.com/splunk/kafka-connect-splunk/releases/download/v2.2.4/splunk-kafka-connect-v2.2.4.jar",
});
export const SECRETS_COMPARTMENT = worker("Compartment of the worker's secrets", {
  description: "The compartment of the two Vault secrets. Leave it empty to use the deployment's compartment.",
  optional: true,
  offeredInput: "compartment_ocid",
});
export const KAFKA_TOKEN_SECRET = worker("Secret with the Kafka user's auth token", {
  description: "A Vault secret. Create the token in the Console after the user exists.",
  compartmentInput: "secrets_compartment_ocid",
});
export const HEC_TOKEN_SECRET = worker("Secret with Splunk's HEC token", {
  description: "A Vault secret.",
  compartmentInput: "secrets_compartment_ocid",
});
