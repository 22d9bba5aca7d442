// The web server in its network, with the permission to read its password.

import { ClientFile, DynamicGroup, MatchingRule, type PolicyStatement, Subject, Texts } from "cdktf-oci-streaming";
import { cloudInit } from "./cloud-init";
import { databaseConfig } from "./functions";
import * as inputs from "./inputs";
import { type BoundDatabase } from "./iot-database";
import { type IotSite } from "./site";
import { WebServer } from "./web-server";

export interface Web {
  /** The address of the page. */
  readonly url: string;
  readonly statements: PolicyStatement[];
}

export function addWeb(site: IotSite, database: BoundDatabase): Web {
  const { stack, props, network, groups } = site;
  const { sshSource, tags } = props;
  const { input, compartment, tenancy, namePrefix } = stack;
  const port = input.integer("web_port", inputs.WEB_PORT);
  const group = groups.web({ source: input.text("web_source_cidr", inputs.WEB_SOURCE), port, sshSource });
  groups.letIntoDatabase(database.group, group);
  const setUp = cloudInit({ port, environment: databaseConfig(database), ssh: sshSource !== undefined });
  const server = new WebServer(stack, "web", {
    compartment,
    tenancy,
    name: `${namePrefix}-web`,
    subnet: network.web(),
    networkSecurityGroup: group,
    shape: input.text("web_shape", inputs.WEB_SHAPE),
    ocpus: input.number("web_ocpus", inputs.WEB_OCPUS),
    memoryGigabytes: input.number("web_memory_gb", inputs.WEB_MEMORY),
    imageId: input.image("web_image_ocid", inputs.WEB_IMAGE),
    cloudInit: setUp,
    ...(sshSource !== undefined && { sshPublicKey: input.text("ssh_public_key", inputs.SSH_KEY) }),
    ...(tags && { tags }),
  });
  ClientFile.of({
    fileName: "cloud-init.yaml",
    description: "What makes an instance of Oracle Linux 9 the web server.",
    content: setUp,
  }).addOutput(stack, "web_cloud_init");
  return {
    url: `http://${server.publicIp}:${Texts.ofNumber(port)}/`,
    statements: statementsOf(site, server, database),
  };
}

function statementsOf({ stack }: IotSite, { instanceId }: WebServer, { secret }: BoundDatabase): PolicyStatement[] {
  const rule = MatchingRule.instance(instanceId);
  const group = new DynamicGroup(stack, "web-identity", { rule, description: "The web server." });
  return [secret.allowRead(Subject.dynamicGroup(group))];
}
