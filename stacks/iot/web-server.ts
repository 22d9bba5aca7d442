// The compute instance that shows the newest messages to users outside.

import { CoreInstance } from "cdktf-oci-streaming/provider-oci/core-instance";
import { DataOciCoreImages } from "cdktf-oci-streaming/provider-oci/data-oci-core-images";
import { DataOciIdentityAvailabilityDomains } from "cdktf-oci-streaming/provider-oci/data-oci-identity-availability-domains";
import { Fn, TerraformLocal, Token } from "cdktf";
import { Construct } from "constructs";
import { type Compartment, type INetworkSecurityGroup, type ISubnet, type Tags } from "cdktf-oci-streaming";

export interface WebServerProps {
  /** Where the instance lives. */
  readonly compartment: Compartment;

  /** The tenancy, whose first availability domain it is in. */
  readonly tenancy: Compartment;

  /** The name, which need not be unique. */
  readonly name: string;

  /** The public subnet. */
  readonly subnet: ISubnet;

  /** Who may connect. */
  readonly networkSecurityGroup: INetworkSecurityGroup;

  /** A flexible shape. */
  readonly shape: string;

  /** Processors. */
  readonly ocpus: number;

  /** Memory in GB. */
  readonly memoryGigabytes: number;

  /** An image; an empty text for the newest of Oracle Linux 9. A change is taken over by `-replace` only. */
  readonly imageId: string;

  /** What the instance does when it boots for the first time. */
  readonly cloudInit: string;

  /**
   * Whose key may log in.
   *
   * @default - nobody's
   */
  readonly sshPublicKey?: string;

  /**
   * The stack's tags.
   *
   * @default - none
   */
  readonly tags?: Tags;
}

/**
 * A compute instance set up by cloud-init. It keeps the image that it began with: a newer one of Oracle's is no reason to
 * make it anew.
 */
export class WebServer extends Construct {
  /** The OCID. */
  public readonly instanceId: string;

  /** Its public address. */
  public readonly publicIp: string;

  public constructor(scope: Construct, id: string, props: WebServerProps) {
    super(scope, id);
    const { compartment, shape, ocpus, memoryGigabytes, sshPublicKey } = props;
    const domains = new DataOciIdentityAvailabilityDomains(this, "AvailabilityDomains", {
      compartmentId: props.tenancy.compartmentId,
    });
    const userData = new TerraformLocal(this, "CloudInit", props.cloudInit).asString;
    const instance = new CoreInstance(this, "Resource", {
      compartmentId: compartment.compartmentId,
      availabilityDomain: domains.availabilityDomains.get(0).name,
      displayName: props.name,
      shape,
      shapeConfig: { ocpus, memoryInGbs: memoryGigabytes },
      sourceDetails: { sourceType: "image", sourceId: this.imageOf(props) },
      createVnicDetails: {
        subnetId: props.subnet.subnetId,
        nsgIds: [props.networkSecurityGroup.networkSecurityGroupId],
        assignPublicIp: "true",
      },
      metadata: {
        user_data: Fn.base64encode(userData),
        ...(sshPublicKey !== undefined && { ssh_authorized_keys: sshPublicKey }),
      },
      instanceOptions: { areLegacyImdsEndpointsDisabled: true },
      isPvEncryptionInTransitEnabled: true,
      ...props.tags?.toArguments(),
      lifecycle: { ignoreChanges: ["source_details"] },
    });
    this.instanceId = instance.id;
    this.publicIp = instance.publicIp;
  }

  private imageOf({ compartment, shape, imageId }: WebServerProps): string {
    const newest = new DataOciCoreImages(this, "Images", {
      compartmentId: compartment.compartmentId,
      operatingSystem: "Oracle Linux",
      operatingSystemVersion: "9",
      shape,
      state: "AVAILABLE",
      sortBy: "TIMECREATED",
      sortOrder: "DESC",
    });
    return Token.asString(Fn.coalesce([imageId, newest.images.get(0).id]));
  }
}
