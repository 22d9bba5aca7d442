// Where the Kafka Connect worker of a stack runs: a part of a prop of a stack, which declares the inputs that it needs.

import { Fn, Token } from "cdktf";
import { ClientFile } from "../client/client-file";
import { type ConnectWorkerProps } from "../client/connect-worker";
import { HostArchive, type HostPlugin } from "../compute/host-archive";
import { HostImage, HostShape } from "../compute/host-machine";
import { HostPolicy } from "../compute/host-policy";
import { type HostSecret } from "../compute/host-secret";
import { KafkaConnectHost } from "../compute/kafka-connect-host";
import { refusal } from "../core/checks";
import { Compartment } from "../core/compartment";
import { type TextInputOptions } from "../core/stack/inputs/input-options";
import { type OciStack } from "../core/stack/oci-stack";
import { type PolicyStatement } from "../identity/policy-statement";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { Secret } from "../vault/secret";

/** The options of a worker on a VM of the stack. */
export interface WorkerVmOptions {
  /**
   * Whether operators can log in with SSH, if the subnet allows it; input `worker_ssh_public_key`.
   *
   * @default false
   */
  readonly ssh?: boolean;
}

/** The network of a worker on a VM of the stack. */
export interface ConnectWorkerNetwork {
  /** The subnet of the VM. */
  readonly subnet: ISubnet;

  /** The security group of the VM, to which a private endpoint can give access. */
  readonly group: INetworkSecurityGroup;
}

/** A plugin whose address is an input. @internal */
export interface WorkerPlugin extends TextInputOptions {
  readonly name: string;
  readonly input: string;
}

/** A secret whose OCID is an input. @internal */
export interface WorkerSecret {
  /** Its key in the worker's files. */
  readonly key: string;
  readonly input: string;
  readonly title: string;
}

/** What a worker runs. @internal */
export interface WorkerProgram {
  readonly worker: ConnectWorkerProps;
  readonly connectors: ClientFile[];
  readonly plugins: readonly WorkerPlugin[];
  /** In addition to the user's auth token. */
  readonly secrets: readonly WorkerSecret[];
}

/**
 * Where the Kafka Connect worker of a stack runs.
 */
export class ConnectWorkerHost {
  /** On your own host, for example next to Splunk: outputs contain its files and instructions. */
  public static external(): ConnectWorkerHost {
    return new ConnectWorkerHost(undefined);
  }

  /**
   * On a VM of this stack, in an existing subnet (inputs `vcn_ocid`, `worker_subnet_ocid`), without a public address.
   * cloud-init installs the worker, which reads its secrets from Vault when it starts: user data contains no secrets.
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

  /** Makes the host, if it is a VM, and returns its statements. @internal */
  public _addTo(stack: OciStack, network: ConnectWorkerNetwork | undefined, program: WorkerProgram): PolicyStatement[] {
    if (this.options === undefined) return [];
    if (network === undefined) {
      const rule = "must have a network";
      const remedy = "give workerNetwork what SplunkDelivery.workerNetwork returns";
      throw refusal(stack.node.path, { what: "a Connect worker on a VM", rule, remedy });
    }
    return newHost(stack, network, program, this.options);
  }
}

const GROUP = "Connect worker";

const SHAPE = {
  title: "Shape of the worker",
  description: "A flexible shape for compute instances.",
  group: GROUP,
  pattern: "^[A-Za-z0-9.]+[.]Flex$",
  meaning: "a flexible shape, for example VM.Standard.E5.Flex",
  defaultValue: "VM.Standard.E5.Flex",
};
const OCPUS = { title: "OCPUs of the worker", group: GROUP, min: 1, defaultValue: 1 };
const MEMORY = { title: "Memory of the worker in GB", group: GROUP, min: 4, defaultValue: 8 };
const IMAGE = {
  title: "Image of the worker",
  description: "An Oracle Linux 9 image. Leave it empty to use the newest one when the worker is created.",
  group: GROUP,
  operatingSystem: "Oracle Linux",
  operatingSystemVersion: "9",
  optional: true,
};
const SSH_KEY = {
  title: "SSH public key for the worker",
  group: GROUP,
  pattern: "^(ssh|ecdsa)-[a-z0-9-]+ [A-Za-z0-9+/=]+( [^\\r\\n]*)?$",
  meaning: "a public key that begins with its type, for example ssh-ed25519",
};
const KAFKA_URL = {
  title: "Download URL of Apache Kafka",
  description: "A .tgz file, with its .sha512 file next to it. Use your own copy if the worker has no internet access.",
  group: GROUP,
  pattern: "^https://[A-Za-z0-9.:/_%~+-]+[.]tgz$",
  meaning: "an https:// URL that ends with .tgz",
  defaultValue: "https://archive.apache.org/dist/kafka/3.9.1/kafka_2.13-3.9.1.tgz",
};
const SECRETS_COMPARTMENT = {
  title: "Compartment of the worker's secrets",
  description: "The compartment of the two Vault secrets. Leave it empty to use the deployment's compartment.",
  group: GROUP,
  optional: true,
  offeredInput: "compartment_ocid",
};
const KAFKA_TOKEN = {
  title: "Secret with the Kafka user's auth token",
  description: "A Vault secret. Create the token in the Console after the user exists.",
};

function newHost(
  stack: OciStack,
  network: ConnectWorkerNetwork,
  { worker, connectors, plugins, secrets }: WorkerProgram,
  { ssh = false }: WorkerVmOptions,
): PolicyStatement[] {
  const { input } = stack;
  const read = secretsOf(stack, secrets);
  const shape = input.text("worker_shape", SHAPE);
  const ocpus = input.integer("worker_ocpus", OCPUS);
  const memoryGigabytes = input.integer("worker_memory_gbs", MEMORY);
  const host = new KafkaConnectHost(stack, "worker", {
    compartment: stack.compartment,
    name: `${stack.namePrefix}-connect-worker`,
    subnet: network.subnet,
    securityGroups: [network.group],
    kafka: HostArchive.apache(input.text("kafka_url", KAFKA_URL)),
    plugins: plugins.map((plugin) => pluginOf(stack, plugin)),
    worker,
    connectors,
    secrets: read,
    shape: HostShape.flexible({ shape, ocpus, memoryGigabytes }),
    image: HostImage.fromImageId(input.image("worker_image_ocid", IMAGE)),
    ...(ssh && { sshPublicKey: input.text("worker_ssh_public_key", SSH_KEY) }),
    policy: HostPolicy.none(),
  });
  const description = "Turns an Oracle Linux 9 instance into the Connect worker.";
  const bootFile = ClientFile.of({ fileName: "cloud-init.yaml", description, content: host.cloudInit });
  bootFile.addOutput(stack, "worker_cloud_init");
  stack.output.text("worker_instance_id", host.machinesId, { title: "OCID of the Connect worker's VM" });
  return host.statements();
}

function pluginOf({ input }: OciStack, { name, input: address, ...options }: WorkerPlugin): HostPlugin {
  return { name, archives: [HostArchive.url({ url: input.text(address, { ...options, group: GROUP }) })] };
}

/** The worker's token for Kafka, and those of its connectors. */
function secretsOf(stack: OciStack, secrets: readonly WorkerSecret[]): HostSecret[] {
  const { input } = stack;
  const place = input.compartment("secrets_compartment_ocid", SECRETS_COMPARTMENT);
  const compartmentId = Token.asString(Fn.coalesce([place, stack.compartment.compartmentId]));
  const compartment = Compartment.fromCompartmentId(compartmentId);
  const kafka = { key: "token", id: "kafka-token", input: "kafka_token_secret_ocid", ...KAFKA_TOKEN };
  const others = secrets.map((one) => ({ ...one, id: one.key.replaceAll("_", "-"), description: "A Vault secret." }));
  return [kafka, ...others].map(({ key, id, input: name, title, description }) => {
    const options = { title, description, group: GROUP, compartmentInput: "secrets_compartment_ocid" };
    const secretId = input.secret(name, options);
    return { key, secret: Secret.fromSecretAttributes(stack, id, { secretId, compartment }) };
  });
}
