// Where the Connect worker runs.

import { Compartment, Secret, Subject, type PolicyStatement } from "cdktf-oci-streaming";
import { Fn, Token } from "cdktf";
import { type WorkerFiles } from "./connect";
import * as inputs from "./inputs";
import { type LogBus } from "./log-bus";
import { ConnectWorkerVm } from "./worker-vm";

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
  public _bind({ stack, worker: network }: LogBus, files: WorkerFiles): PolicyStatement[] {
    if (this.options === undefined || network === undefined) return [];
    const { input } = stack;
    const place = input.compartment("secrets_compartment_ocid", inputs.SECRETS_COMPARTMENT);
    const compartment = Compartment.fromCompartmentId(
      Token.asString(Fn.coalesce([place, stack.compartment.compartmentId])),
    );
    const kafkaToken = input.secret("kafka_token_secret_ocid", inputs.KAFKA_TOKEN_SECRET);
    const hecToken = input.secret("hec_token_secret_ocid", inputs.HEC_TOKEN_SECRET);
    const vm = new ConnectWorkerVm(stack, "worker", {
      network,
      files,
      kafkaToken,
      hecToken,
      ssh: this.options.ssh ?? false,
    });
    stack.output.text("worker_instance_id", vm.instanceId, { title: "OCID of the Connect worker's VM" });
    const reader = Subject.dynamicGroup(vm.dynamicGroup);
    return Object.entries({ "kafka-token": kafkaToken, "hec-token": hecToken }).map(([id, secretId]) =>
      Secret.fromSecretAttributes(stack, id, { secretId, compartment }).allowRead(reader),
    );
  }
}
