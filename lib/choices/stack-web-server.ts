// The web server of a stack, with its inputs.

import { ClientFile } from "../client/client-file";
import { HostImage, HostShape } from "../compute/host-machine";
import { WebHost, type WebProgram } from "../compute/web-host";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { DynamicGroup } from "../identity/dynamic-group";
import { Subject } from "../identity/subject";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type NetworkInStack, NetworkPart } from "./network-in-stack";

/** The web server of a stack, and its network. */
export interface StackWebServerProps {
  /** The network of the stack, whose subnet for the web server has it. */
  readonly network: NetworkInStack;

  /** The web application. A change replaces the machine and its address. */
  readonly program: WebProgram;

  /**
   * The network from which operators log in with SSH; the input `ssh_public_key` has their key. A change between SSH and no SSH
   * replaces the machine.
   *
   * @default - no SSH
   */
  readonly sshSource?: string;
}

/**
 * The web server of a stack: a `WebHost` with the id `web`, its network security group, and its identity. Inputs: `web_port`,
 * `web_source_cidr`, `web_shape`, `web_ocpus`, `web_memory_gb`, `web_image_ocid` and, for SSH, `ssh_public_key`.
 */
export class StackWebServer {
  /**
   * Makes the machine, and the dynamic group `web-identity` with the machine alone. Call it once in a stack.
   *
   * @throws ConfigurationError for an `sshSource` that is not a network or is the whole internet, and for everything that a
   * `WebHost` rejects
   */
  public static of(stack: OciStack, props: StackWebServerProps): StackWebServer {
    return allOrNothing(stack, () => new StackWebServer(stack, props));
  }

  /** The machine. */
  public readonly host: WebHost;

  /** The group of its network interface. */
  public readonly group: INetworkSecurityGroup;

  /** The machine as a subject, for grants. */
  public readonly subject: Subject;

  private constructor(
    private readonly stack: OciStack,
    { network, program, sshSource }: StackWebServerProps,
  ) {
    const { input, compartment, namePrefix } = stack;
    const port = input.integer("web_port", WEB_PORT);
    this.group = network.webGroup({ source: input.cidr("web_source_cidr", WEB_SOURCE), port, sshSource });
    this.host = new WebHost(stack, "web", {
      compartment,
      name: `${namePrefix}-web`,
      subnet: network.subnetOf(NetworkPart.WEB),
      securityGroups: [this.group],
      program,
      port,
      shape: shapeOf(stack),
      image: HostImage.fromImageId(input.image("web_image_ocid", WEB_IMAGE)),
      ...(sshSource !== undefined && { sshPublicKey: input.text("ssh_public_key", SSH_KEY) }),
    });
    const about = { rule: this.host.rule, description: "The web server." };
    this.subject = Subject.dynamicGroup(new DynamicGroup(stack, "web-identity", about));
  }

  /**
   * Adds the outputs `web_url` and `web_cloud_init`.
   *
   * @param title - the title of the page, for `web_url`
   */
  public addOutputs(title: string): void {
    const { stack, host } = this;
    stack.output.link("web_url", host.url, { title });
    const description = "Turns an Oracle Linux 9 instance into the web server.";
    const file = ClientFile.of({ fileName: "cloud-init.yaml", description, content: host.cloudInit });
    file.addOutput(stack, "web_cloud_init");
  }
}

function shapeOf({ input }: OciStack): HostShape {
  return HostShape.flexible({
    shape: input.text("web_shape", WEB_SHAPE),
    ocpus: input.number("web_ocpus", WEB_OCPUS),
    memoryGigabytes: input.number("web_memory_gb", WEB_MEMORY),
  });
}

const GROUP = "Web server";

const WEB_PORT = { title: "Port of the web server", group: GROUP, min: 1, max: 65_535, defaultValue: 80 };

const WEB_SOURCE = {
  title: "Network of the users",
  description: "Users in this CIDR block can open the page, which does not ask for a password.",
  group: GROUP,
  defaultValue: "0.0.0.0/0",
};

const WEB_SHAPE = { title: "Shape of the web server", group: GROUP, defaultValue: "VM.Standard.E4.Flex" };

const WEB_OCPUS = { title: "OCPUs of the web server", group: GROUP, min: 1, defaultValue: 1 };

const WEB_MEMORY = { title: "Memory of the web server in GB", group: GROUP, min: 1, defaultValue: 8 };

const WEB_IMAGE = {
  title: "Image of the web server",
  description: "An Oracle Linux 9 image. Leave it empty to use the newest one.",
  group: GROUP,
  optional: true,
  operatingSystem: "Oracle Linux",
  operatingSystemVersion: "9",
};

const SSH_KEY = {
  title: "Public SSH key",
  group: GROUP,
  pattern: "^(ssh|ecdsa)-[a-z0-9-]+ [A-Za-z0-9+/=]+( [^\\r\\n]*)?$",
  meaning: "a public key as in a .pub file",
};
