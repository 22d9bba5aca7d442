// What somebody reads and fills in who installs the Connect worker.

import * as oci from "cdktf-oci-streaming";

/** `secrets.properties.template`: what stands in no output. */
export function secretsTemplate(stack: oci.OciStack): void {
  oci.ClientFile.of({
    fileName: "secrets.properties.template",
    description: "The two secrets of the worker, to be filled in where it runs.",
    content: [
      "# Save as /opt/kafka/secrets.properties, for the worker's user only. A backslash is written twice.",
      "token=<AUTH_TOKEN>",
      "hec_token=<HEC_TOKEN>",
      "",
    ].join("\n"),
  }).addOutput(stack, "secrets_properties_template");
}

export interface Installation {
  readonly pool: oci.StreamPool;
  /** Whether the worker is a VM of the stack. */
  readonly isVm: boolean;
}

/** `install-connect.md`: from the outputs of the stack to events in Splunk. */
export function installNotes(stack: oci.OciStack, { pool, isVm }: Installation): void {
  const steps = isVm ? VM_STEPS : HOST_STEPS;
  oci.ClientFile.of({
    fileName: "install-connect.md",
    description: "How the worker is installed, and how to see that it works.",
    content: [
      "# The Connect worker",
      "",
      `It reads ${pool.bootstrapServers}, and posts to Splunk.`,
      "",
      ...steps,
      ...CHECKS,
    ].join("\n"),
  }).addOutput(stack, "install_connect_md");
}

const TOKEN =
  "In the console, make an auth token for the user in the output `kafka_username` (the part between the slashes).";

const HOST_STEPS = [
  "On a host with Java 17 that reaches the streams (port 9092) and Splunk:",
  "",
  `1. ${TOKEN}`,
  "2. Unpack Apache Kafka 3.9 to /opt/kafka, and put the .jar of Splunk Connect for Kafka into the `plugin.path` of",
  "   connect-distributed.properties.",
  "3. Write the files:",
  "",
  "       terraform output -raw connect_distributed_properties > connect-distributed.properties",
  "       terraform output -raw splunk_sink_json > splunk-sink.json",
  "       terraform output -raw secrets_properties_template > secrets.properties",
  "",
  "4. Move secrets.properties to /opt/kafka, let only the worker's user read it, and fill in the two tokens.",
  "5. Start the worker: `/opt/kafka/bin/connect-distributed.sh connect-distributed.properties`. Its REST interface on port",
  "   8083 asks for no password: let nobody else reach it, or add `listeners=http://127.0.0.1:8083` to the properties.",
  "6. Make the connector:",
  "",
  '       curl -X POST -H "Content-Type: application/json" -d @splunk-sink.json http://localhost:8083/connectors',
  "",
];

const VM_STEPS = [
  "The VM of the stack installs Java, Kafka and the connector when the worker first starts, reads the secrets at each start, and",
  "makes the connector or changes it. Until it can read the two secrets it tries again every 30 s:",
  "",
  `1. ${TOKEN}`,
  "2. Put it into the secret of the input `kafka_token_secret_ocid`, and Splunk's HEC token into that of",
  "   `hec_token_secret_ocid`. When one has a new version: `systemctl restart kafka-connect`.",
  "",
  "What went wrong stands in `journalctl -u kafka-connect` on the VM: each step says what it cannot read. Every minute the VM tells",
  "Monitoring, in the namespace kafka_hosts, whether the worker runs and how many tasks have failed.",
  "",
];

const CHECKS = [
  "## Does it work?",
  "",
  "    curl http://localhost:8083/connectors/splunk-sink/status",
  "",
  "All tasks must be RUNNING. If the worker is refused the topics of the harness, let it manage the harness",
  "(`manageHarness`); if Splunk has no events, see that each index exists and is one of the HEC token's: Splunk drops what",
  "goes elsewhere. To read a stream without Splunk: `kafka-console-consumer.sh --consumer.config consumer.properties`.",
  "",
];
