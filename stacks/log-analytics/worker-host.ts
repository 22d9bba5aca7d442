// Where the Connect worker runs, and what somebody reads and fills in who installs it.

import { Fn, Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { type LogBus, type WorkerFiles } from "./splunk";

/** What can be said of a worker on a VM of the stack. */
export interface WorkerVmOptions {
  /**
   * Whether somebody can log in with SSH, where the subnet lets him; input `worker_ssh_public_key`.
   *
   * @default false
   */
  readonly ssh?: boolean;
}

/**
 * Where the Connect worker runs.
 */
export class ConnectWorkerHost {
  /** On a host that somebody else runs, beside Splunk for example: the files and the notes say how. */
  public static external(): ConnectWorkerHost {
    return new ConnectWorkerHost(undefined);
  }

  /**
   * On a VM of this stack, in a subnet that exists (inputs `vcn_ocid`, `worker_subnet_ocid`), without a public address. It
   * installs itself by cloud-init, and reads its two secrets from Vault when the worker starts: none is in user data.
   *
   * What it knows is in the harness, so it is replaced when something in its configuration changes.
   */
  public static vm(options: WorkerVmOptions = {}): ConnectWorkerHost {
    return new ConnectWorkerHost(options);
  }

  private constructor(private readonly options: WorkerVmOptions | undefined) {}

  /** Whether it is a VM of the stack. */
  public get isVm(): boolean {
    return this.options !== undefined;
  }

  /** Makes it, and says what it must be allowed. @internal */
  public _bind({ stack, worker: network }: LogBus, files: WorkerFiles): oci.PolicyStatement[] {
    if (this.options === undefined || network === undefined) return [];
    const { input } = stack;
    const secrets = secretsOf(stack);
    const shape = input.text("worker_shape", inputs.WORKER_SHAPE);
    const ocpus = input.integer("worker_ocpus", inputs.WORKER_OCPUS);
    const memoryGigabytes = input.integer("worker_memory_gbs", inputs.WORKER_MEMORY);
    const { worker, sink } = files;
    const host = new oci.KafkaConnectHost(stack, "worker", {
      compartment: stack.compartment,
      name: `${stack.namePrefix}-connect-worker`,
      subnet: oci.Subnet.fromSubnetId(stack, "worker-subnet", network.subnetId),
      securityGroups: [network.group],
      kafka: oci.HostArchive.apache(input.text("kafka_url", inputs.KAFKA_URL)),
      plugins: [
        {
          name: "splunk",
          archives: [oci.HostArchive.url({ url: input.text("splunk_connector_url", inputs.SPLUNK_CONNECTOR_URL) })],
        },
      ],
      worker,
      connectors: [sink],
      secrets,
      shape: oci.HostShape.flexible({ shape, ocpus, memoryGigabytes }),
      image: oci.HostImage.fromImageId(input.image("worker_image_ocid", inputs.WORKER_IMAGE)),
      ...(this.options.ssh === true && { sshPublicKey: input.text("worker_ssh_public_key", inputs.WORKER_SSH_KEY) }),
      policy: oci.HostPolicy.none(),
    });
    const description = "What makes an instance of Oracle Linux 9 the Connect worker.";
    const bootFile = oci.ClientFile.of({ fileName: "cloud-init.yaml", description, content: host.cloudInit });
    bootFile.addOutput(stack, "worker_cloud_init");
    stack.output.text("worker_instance_id", host.machinesId, { title: "OCID of the Connect worker's VM" });
    return host.statements();
  }
}

/** What the worker logs in with, and what Splunk asks of it. */
function secretsOf(stack: oci.OciStack): oci.HostSecret[] {
  const { input } = stack;
  const place = input.compartment("secrets_compartment_ocid", inputs.SECRETS_COMPARTMENT);
  const compartment = oci.Compartment.fromCompartmentId(
    Token.asString(Fn.coalesce([place, stack.compartment.compartmentId])),
  );
  const kafkaToken = input.secret("kafka_token_secret_ocid", inputs.KAFKA_TOKEN_SECRET);
  const hecToken = input.secret("hec_token_secret_ocid", inputs.HEC_TOKEN_SECRET);
  const secretOf = (id: string, secretId: string): oci.ISecret =>
    oci.Secret.fromSecretAttributes(stack, id, { secretId, compartment });
  return [
    { key: "token", secret: secretOf("kafka-token", kafkaToken) },
    { key: "hec_token", secret: secretOf("hec-token", hecToken) },
  ];
}

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
