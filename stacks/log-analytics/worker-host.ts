// Where the Connect worker runs.

import { Fn, Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { type LogBus, type WorkerFiles } from "./connect";
import * as inputs from "./inputs";

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
