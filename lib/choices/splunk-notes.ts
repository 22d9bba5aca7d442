// Internal: the files with which people install the Connect worker of Splunk.

import { ClientFile } from "../client/client-file";
import { type OciStack } from "../core/stack/oci-stack";
import { type IStreamPool } from "../streaming/stream-pool";

/** `secrets.properties.template`: the values that outputs do not contain. */
export function secretsTemplate(stack: OciStack): void {
  ClientFile.of({
    fileName: "secrets.properties.template",
    description: "The two secrets of the worker, which you fill in on its host.",
    content: [
      "# Save as /opt/kafka/secrets.properties, readable only by the worker's user. Write each backslash twice.",
      "token=<AUTH_TOKEN>",
      "hec_token=<HEC_TOKEN>",
      "",
    ].join("\n"),
  }).addOutput(stack, "secrets_properties_template");
}

/**
 * `install-connect.md`: how to get from the stack's outputs to events in Splunk.
 *
 * @param isVm - whether the worker is on a VM of the stack
 */
export function installNotes(stack: OciStack, pool: IStreamPool, isVm: boolean): void {
  const steps = isVm ? VM_STEPS : HOST_STEPS;
  ClientFile.of({
    fileName: "install-connect.md",
    description: "How to install the worker, and how to check that it works.",
    content: [
      "# The Connect worker",
      "",
      `It reads from ${pool.bootstrapServers} and posts to Splunk.`,
      "",
      ...steps,
      ...CHECKS,
    ].join("\n"),
  }).addOutput(stack, "install_connect_md");
}

const TOKEN =
  "In the Console, create an auth token for the user in the output `kafka_username` (the part between the slashes).";

const HOST_STEPS = [
  "On a host with Java 17 and access to the streams (port 9092) and Splunk:",
  "",
  `1. ${TOKEN}`,
  "2. Unpack Apache Kafka 3.9 to /opt/kafka, and put the .jar of Splunk Connect for Kafka into the `plugin.path` of",
  "   connect-distributed.properties.",
  "3. Save the files:",
  "",
  "       terraform output -raw connect_distributed_properties > connect-distributed.properties",
  "       terraform output -raw splunk_sink_json > splunk-sink.json",
  "       terraform output -raw secrets_properties_template > secrets.properties",
  "",
  "4. Move secrets.properties to /opt/kafka, make it readable only by the worker's user, and fill in the two tokens.",
  "5. Start the worker: `/opt/kafka/bin/connect-distributed.sh connect-distributed.properties`. Its REST interface on port",
  "   8083 has no password: block access to it from other hosts, or add `listeners=http://127.0.0.1:8083` to the properties.",
  "6. Create the connector:",
  "",
  '       curl -X POST -H "Content-Type: application/json" -d @splunk-sink.json http://localhost:8083/connectors',
  "",
];

const VM_STEPS = [
  "The VM of the stack installs Java, Kafka and the connector when it first starts. At each start, it reads the secrets, and creates",
  "or updates the connector. Until it can read the two secrets, it tries again every 30 s:",
  "",
  `1. ${TOKEN}`,
  "2. Put this token into the secret of the input `kafka_token_secret_ocid`, and Splunk's HEC token into that of",
  "   `hec_token_secret_ocid`. After a new version of a secret, run `systemctl restart kafka-connect`.",
  "",
  "`journalctl -u kafka-connect` on the VM shows errors: each step reports what it cannot read. Every minute, the VM reports to",
  "Monitoring, in the namespace kafka_hosts, whether the worker is running and how many tasks have failed.",
  "",
];

const CHECKS = [
  "## Does it work?",
  "",
  "    curl http://localhost:8083/connectors/splunk-sink/status",
  "",
  "All tasks must be RUNNING. If the worker has no access to the topics of the harness, allow it to manage the harness",
  "(`manageHarness`). If Splunk has no events, check that each index exists and that the HEC token allows it: Splunk drops events",
  "for other indexes. To read a stream without Splunk: `kafka-console-consumer.sh --consumer.config consumer.properties`.",
  "",
];
