// The host of the Connect worker, and the files for its installation.

import { Fn, Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { type LogBus, type WorkerFiles } from "./splunk";

/** Options of a worker on a VM of the stack. */
export interface WorkerVmOptions {
  /**
   * Whether operators can log in with SSH, if the subnet allows it; input `worker_ssh_public_key`.
   *
   * @default false
   */
  readonly ssh?: boolean;
}

/**
 * Where the Connect worker runs.
 */
export class ConnectWorkerHost {
  /** On your own host, for example next to Splunk: outputs contain its files and instructions. */
  public static external(): ConnectWorkerHost {
    return new ConnectWorkerHost(undefined);
  }

  /**
   * On a VM of this stack, in an existing subnet (inputs `vcn_ocid`, `worker_subnet_ocid`), without a public address.
   * cloud-init installs the worker, which reads its two secrets from Vault when it starts: user data contains no secrets.
   *
   * A change in its configuration replaces the VM. Its state is in the harness and is kept.
   */
  public static vm(options: WorkerVmOptions = {}): ConnectWorkerHost {
    return new ConnectWorkerHost(options);
  }

  private constructor(private readonly options: WorkerVmOptions | undefined) {}

  /** Whether it is a VM of the stack. */
  public get isVm(): boolean {
    return this.options !== undefined;
  }

  /** Creates the host, and returns its statements. @internal */
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
    const description = "Turns an Oracle Linux 9 instance into the Connect worker.";
    const bootFile = oci.ClientFile.of({ fileName: "cloud-init.yaml", description, content: host.cloudInit });
    bootFile.addOutput(stack, "worker_cloud_init");
    stack.output.text("worker_instance_id", host.machinesId, { title: "OCID of the Connect worker's VM" });
    return host.statements();
  }
}

/** The worker's token for Kafka, and its token for Splunk. */
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

/** `secrets.properties.template`: the values that outputs do not contain. */
export function secretsTemplate(stack: oci.OciStack): void {
  oci.ClientFile.of({
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

export interface Installation {
  readonly pool: oci.StreamPool;
  /** Whether the worker is a VM of the stack. */
  readonly isVm: boolean;
}

/** `install-connect.md`: how to get from the stack's outputs to events in Splunk. */
export function installNotes(stack: oci.OciStack, { pool, isVm }: Installation): void {
  const steps = isVm ? VM_STEPS : HOST_STEPS;
  oci.ClientFile.of({
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
