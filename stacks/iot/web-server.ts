// The web server: an example of a consumer outside the streams, with its instance, its network rules and its permission.

import { CoreInstance } from "cdktf-oci-streaming/provider-oci/core-instance";
import { DataOciCoreImages } from "cdktf-oci-streaming/provider-oci/data-oci-core-images";
import { DataOciIdentityAvailabilityDomains } from "cdktf-oci-streaming/provider-oci/data-oci-identity-availability-domains";
import { Fn, TerraformLocal, Token } from "cdktf";
import { Construct } from "constructs";
import {
  ClientFile,
  DynamicGroup,
  type INetworkSecurityGroup,
  MatchingRule,
  type PolicyStatement,
  Subject,
  Texts,
} from "cdktf-oci-streaming";
import { checkText } from "../check-text";
import { databaseConfig } from "./functions";
import * as inputs from "./inputs";
import { type BoundDatabase } from "./iot-database";
import { type IotSite } from "./site";
import { webPage } from "./web-page";

/** Any network but the whole internet. */
const BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

const NETWORK = new RegExp(`^${BYTE}(?:\\.${BYTE}){3}/(?:3[0-2]|[12]\\d|[1-9])$`);

const SSH_SOURCE = {
  what: "sshSource",
  rule: "must be an IPv4 network in CIDR notation such as 10.0.0.0/16, and not the whole internet",
  remedy: "name the network from where operators log in",
};

/**
 * A compute instance that shows the newest messages as a page. It keeps the image that it began with: a newer one of Oracle's is no
 * reason to make it anew; `-replace` takes one over.
 */
export class WebServer extends Construct {
  /** The address of the page. */
  public readonly url: string;

  /** What it must be allowed: to read the password of the database. */
  public readonly statements: PolicyStatement[];

  public constructor(site: IotSite, database: BoundDatabase) {
    const { stack, props, groups } = site;
    const { input } = stack;
    const { sshSource } = props;
    if (sshSource !== undefined) checkText(stack, sshSource, NETWORK, SSH_SOURCE);
    super(stack, "web");
    const port = input.integer("web_port", inputs.WEB_PORT);
    const group = groups.web({ source: input.text("web_source_cidr", inputs.WEB_SOURCE), port, sshSource });
    groups.letIntoDatabase(database.group, group);
    const content = webPage({ port, environment: databaseConfig(database), ssh: sshSource !== undefined });
    const { id: instanceId, publicIp } = this.addInstance(site, group, content);
    const description = "What makes an instance of Oracle Linux 9 the web server.";
    ClientFile.of({ fileName: "cloud-init.yaml", description, content }).addOutput(stack, "web_cloud_init");
    const rule = MatchingRule.instance(instanceId);
    const identity = new DynamicGroup(stack, "web-identity", { rule, description: "The web server." });
    this.url = `http://${publicIp}:${Texts.ofNumber(port)}/`;
    this.statements = [database.secret.allowRead(Subject.dynamicGroup(identity))];
  }

  private addInstance(
    { stack, props, network }: IotSite,
    group: INetworkSecurityGroup,
    cloudInit: string,
  ): CoreInstance {
    const { input, compartment, tenancy, namePrefix } = stack;
    const subnetId = network.web().subnetId;
    const shape = input.text("web_shape", inputs.WEB_SHAPE);
    const [ocpus, memoryInGbs] = [
      input.number("web_ocpus", inputs.WEB_OCPUS),
      input.number("web_memory_gb", inputs.WEB_MEMORY),
    ];
    const sourceId = this.imageOf(stack, shape);
    const key = props.sshSource === undefined ? undefined : input.text("ssh_public_key", inputs.SSH_KEY);
    const { compartmentId } = tenancy;
    const domains = new DataOciIdentityAvailabilityDomains(this, "AvailabilityDomains", { compartmentId });
    const userData = new TerraformLocal(this, "CloudInit", cloudInit).asString;
    return new CoreInstance(this, "Resource", {
      compartmentId: compartment.compartmentId,
      availabilityDomain: domains.availabilityDomains.get(0).name,
      displayName: `${namePrefix}-web`,
      shape,
      shapeConfig: { ocpus, memoryInGbs },
      sourceDetails: { sourceType: "image", sourceId },
      createVnicDetails: { subnetId, nsgIds: [group.networkSecurityGroupId], assignPublicIp: "true" },
      metadata: { user_data: Fn.base64encode(userData), ...(key !== undefined && { ssh_authorized_keys: key }) },
      instanceOptions: { areLegacyImdsEndpointsDisabled: true },
      isPvEncryptionInTransitEnabled: true,
      ...props.tags?.toArguments(),
      lifecycle: { ignoreChanges: ["source_details"] },
    });
  }

  /** The image that somebody chose, else the newest of Oracle Linux 9. */
  private imageOf({ input, compartment }: IotSite["stack"], shape: string): string {
    const imageId = input.image("web_image_ocid", inputs.WEB_IMAGE);
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
