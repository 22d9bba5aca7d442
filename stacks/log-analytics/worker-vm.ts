// The VM of a Connect worker.

import { CoreInstance } from "cdktf-oci-streaming/provider-oci/core-instance";
import { DataOciCoreImages } from "cdktf-oci-streaming/provider-oci/data-oci-core-images";
import { DataOciIdentityAvailabilityDomains } from "cdktf-oci-streaming/provider-oci/data-oci-identity-availability-domains";
import { Fn, TerraformLocal, TerraformResource, Token } from "cdktf";
import { Construct } from "constructs";
import { ClientFile, DynamicGroup, type IDynamicGroup, MatchingRule, type OciStack } from "cdktf-oci-streaming";
import { cloudInit } from "./cloud-init";
import { type WorkerFiles } from "./connect";
import * as inputs from "./inputs";
import { type WorkerNetwork } from "./network";

export interface ConnectWorkerVmProps {
  readonly network: WorkerNetwork;
  readonly files: WorkerFiles;
  /** OCID of the secret with the Kafka user's token. */
  readonly kafkaToken: string;
  /** OCID of the secret with Splunk's token. */
  readonly hecToken: string;
  readonly ssh: boolean;
}

/** A VM that installs a Connect worker by itself, and the dynamic group of which it is the only member. */
export class ConnectWorkerVm extends Construct {
  public readonly instanceId: string;
  public readonly dynamicGroup: IDynamicGroup;

  public constructor(stack: OciStack, id: string, props: ConnectWorkerVmProps) {
    super(stack, id);
    const { input, compartment } = stack;
    const content = cloudInit(stack, props);
    const text = new TerraformLocal(this, "cloud-init", content).asString;
    const description = "What makes an instance of Oracle Linux 9 the Connect worker.";
    ClientFile.of({ fileName: "cloud-init.yaml", description, content }).addOutput(stack, "worker_cloud_init");
    const shape = input.text("worker_shape", inputs.WORKER_SHAPE);
    const metadata = {
      user_data: Fn.base64encode(text),
      ...(props.ssh && { ssh_authorized_keys: input.text("worker_ssh_public_key", inputs.WORKER_SSH_KEY) }),
    };
    const instance = new CoreInstance(this, "Resource", {
      compartmentId: compartment.compartmentId,
      availabilityDomain: this.firstAvailabilityDomain(stack),
      displayName: `${stack.namePrefix}-connect-worker`,
      shape,
      shapeConfig: {
        ocpus: input.integer("worker_ocpus", inputs.WORKER_OCPUS),
        memoryInGbs: input.integer("worker_memory_gbs", inputs.WORKER_MEMORY),
      },
      sourceDetails: { sourceType: "image", sourceId: this.image(stack, shape) },
      createVnicDetails: {
        subnetId: props.network.subnetId,
        nsgIds: [props.network.group.networkSecurityGroupId],
        assignPublicIp: "false",
      },
      instanceOptions: { areLegacyImdsEndpointsDisabled: true },
      metadata,
      lifecycle: {
        // A newer image is no reason to replace the worker.
        ignoreChanges: ["source_details[0].source_id"],
        replaceTriggeredBy: [this.replacement(metadata)],
      },
    });
    this.instanceId = instance.id;
    this.dynamicGroup = new DynamicGroup(this, "Principal", { rule: MatchingRule.instance(instance.id) });
  }

  /**
   * The address of what is replaced whenever the metadata changes. Compute refuses other user data or another key for an
   * instance that exists ("UpdateInstanceDetails", metadata); only a new one takes them.
   */
  private replacement(metadata: Readonly<Record<string, string>>): string {
    const hashes = Object.entries(metadata).map(([key, value]) => [key, Fn.sha256(value)] as const);
    // cdktf's own DataResource would ask the terraform on the machine for its version, and fail without one.
    const data = new TerraformResource(this, "Replacement", { terraformResourceType: "terraform_data" });
    data.addOverride("triggers_replace", Object.fromEntries(hashes));
    // Terraform takes the bare address here, and cdktf would write a template.
    return `${data.terraformResourceType}.${data.friendlyUniqueId}`;
  }

  private firstAvailabilityDomain({ tenancy }: OciStack): string {
    const { compartmentId } = tenancy;
    return new DataOciIdentityAvailabilityDomains(this, "AvailabilityDomains", {
      compartmentId,
    }).availabilityDomains.get(0).name;
  }

  private image({ input, compartment: { compartmentId } }: OciStack, shape: string): string {
    const given = input.image("worker_image_ocid", inputs.WORKER_IMAGE);
    const { operatingSystem, operatingSystemVersion } = inputs.WORKER_IMAGE;
    const newest = new DataOciCoreImages(this, "Images", {
      compartmentId,
      operatingSystem,
      operatingSystemVersion,
      shape,
      sortBy: "TIMECREATED",
      sortOrder: "DESC",
    });
    return Token.asString(Fn.coalesce([given, newest.images.get(0).id]));
  }
}
