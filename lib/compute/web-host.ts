// A machine that serves a web application written in Python.

import { CoreInstance, type CoreInstanceConfig } from "@cdktf/provider-oci/lib/core-instance";
import { Fn, TerraformLocal } from "cdktf";
import { Construct } from "constructs";
import { checkInteger, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type ResourceOptions } from "../core/resource/options";
import { type Built, make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { TextLanguage, Texts } from "../core/texts";
import { isKnown } from "../core/token/tokens";
import { requireTenancy } from "../identity/iam-resource";
import { MatchingRule } from "../identity/matching-rule";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { checkOneVcn } from "../network/vcn-identity";
import { CloudInit } from "./cloud-init";
import { type HostImage, HostShape } from "./host-machine";
import { checkSshKey, firstDomain, imageOf } from "./machines";

/** A web application: a WSGI program in one file. A change replaces the machine and its address. */
export interface WebProgram {
  /**
   * The name of its systemd service, of its folder in `/opt` and of the file with its variables, `/etc/<name>.env`: lower-case
   * letters, digits and hyphens.
   */
  readonly name: string;

  /** The description of its service: letters, digits, blanks and the characters `,.()-_`. */
  readonly title: string;

  /** The user of the machine that it runs as: lower-case letters, digits and hyphens. */
  readonly user: string;

  /** The program, the module `web`, with the WSGI application `app`. It must not hold a secret: read secrets from Vault. */
  readonly source: string;

  /** The packages that pip installs on Python 3.9, with their versions: `flask>=3,<4`. One of them must be gunicorn, which runs it. */
  readonly packages: string[];

  /**
   * The environment variables of the program: names of letters, digits and underscores, and values of one line without quotes,
   * backslashes and control characters. Everyone who may see the instance can read them.
   *
   * @default - none
   */
  readonly environment?: { readonly [name: string]: string };
}

/** The properties of a machine that serves a web application. */
export interface WebHostProps extends ResourceOptions {
  /** The compartment of the machine. */
  readonly compartment: Compartment;

  /**
   * The name. A change is made in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** A public subnet, because the machine gets a public address. A change replaces the machine. */
  readonly subnet: ISubnet;

  /** The groups of its network interface, which must allow the connections of users and those of the program. */
  readonly securityGroups: INetworkSecurityGroup[];

  /** The web application. A change replaces the machine. */
  readonly program: WebProgram;

  /** The port that it listens on, 1 to 65535. A change replaces the machine. */
  readonly port: number;

  /**
   * The processors and the memory.
   *
   * @default HostShape.flexible()
   */
  readonly shape?: HostShape;

  /**
   * The image. A newer image does not change an existing machine.
   *
   * @default - HostImage.newest(), the newest image of Oracle Linux 9
   */
  readonly image?: HostImage;

  /**
   * The public key of operators who may log in with SSH as `opc`. A change replaces the machine.
   *
   * @default - the SSH server does not run
   */
  readonly sshPublicKey?: string;

  /**
   * The tenancy, whose first availability domain has the machine.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly tenancy?: Compartment;
}

/**
 * A machine with a public address that serves a web application written in Python: Oracle Linux 9, set up by cloud-init. The
 * application runs with gunicorn, as a systemd service that cannot write files. It authenticates as the instance principal: make the
 * machine a member of a dynamic group with `rule`.
 *
 * The machine keeps its first image, even if Oracle publishes a newer one; use `-replace` to change the image.
 */
export class WebHost extends Construct {
  /** The OCID of the instance. */
  public readonly instanceId: string;

  /** The public address. It changes with the machine. */
  public readonly publicIp: string;

  /** The page of the application: `http://<address>:<port>/`. */
  public readonly url: string;

  /** The rule for a dynamic group with this machine alone. */
  public readonly rule: MatchingRule;

  /** The document that turns an instance into the web server, for your own instance or for review. */
  public readonly cloudInit: string;

  /**
   * @throws ConfigurationError for names that systemd or the machine does not accept, no packages, a port that does not exist, a
   * private subnet, a group in another VCN, a secret in the program or in a variable, an invalid SSH key, and if the tenancy is not
   * known
   */
  public constructor(scope: Construct, id: string, props: WebHostProps) {
    super(scope, id);
    checkProps(this, "WebHostProps", props);
    const { compartment, name = id, subnet, securityGroups, port, sshPublicKey: key } = props;
    const at = this.node.path;
    checkProgram(at, props.program);
    checkInteger(at, "port", port, { min: 1, max: 65_535 });
    checkPlace(this, props);
    if (key !== undefined) checkSshKey(at, key);
    const { compartmentId: tenancyId } = requireTenancy(this, "a host", props.tenancy);
    this.cloudInit = cloudInitOf(props);
    const shape = props.shape ?? HostShape.flexible();
    const config: Partial<CoreInstanceConfig> = {
      compartmentId: compartment.compartmentId,
      displayName: name,
      ...shape._render(),
      createVnicDetails: {
        subnetId: subnet.subnetId,
        nsgIds: securityGroups.map(({ networkSecurityGroupId }) => networkSecurityGroupId),
        assignPublicIp: "true",
      },
      instanceOptions: { areLegacyImdsEndpointsDisabled: true },
      isPvEncryptionInTransitEnabled: true,
    };
    const build = (): Built<CoreInstanceConfig> => {
      const sourceId = imageOf(this, { image: props.image, shape, compartment, state: "AVAILABLE" });
      const userData = Fn.base64encode(new TerraformLocal(this, "CloudInit", this.cloudInit).asString);
      const metadata = { user_data: userData, ...(key !== undefined && { ssh_authorized_keys: key }) };
      const sourceDetails = { sourceType: "image", sourceId };
      return { config: { availabilityDomain: firstDomain(this, tenancyId), sourceDetails, metadata } };
    };
    const machine: Part<CoreInstanceConfig> = { config, ignoreChanges: ["source_details"], build };
    const instance = make(CoreInstance, this, props, [machine]);
    this.instanceId = instance.id;
    this.publicIp = instance.publicIp;
    this.url = `http://${instance.publicIp}:${Texts.ofNumber(port)}/`;
    this.rule = MatchingRule.instance(instance.id);
  }
}

function checkPlace(host: Construct, { subnet, securityGroups }: WebHostProps): void {
  if (subnet._known.find("isPublic") === false) {
    const rule = "must be public, because the machine gets a public address";
    const remedy = "use a subnet with SubnetAccess.public()";
    throw refusal(host.node.path, { what: "subnet", rule, got: subnet.node.path, remedy });
  }
  checkOneVcn(host, "securityGroups", securityGroups, subnet._known.find("vcnId"));
}

/** A name in paths, unit files and commands, of systemd and of useradd. */
const NAME = /^[a-z][a-z0-9-]{0,30}$/;

function checkProgram(at: string, { name, user, title, packages, environment = {} }: WebProgram): void {
  for (const [what, text] of [
    ["program.name", name],
    ["program.user", user],
  ] as const) {
    if (NAME.test(text)) continue;
    const rule = "must be at most 31 lower-case letters, digits and hyphens, and begin with a letter";
    throw refusal(at, { what, rule, got: text, remedy: "write it like shop-web" });
  }
  if (!/^[A-Za-z0-9][\w ,.()-]*$/.test(title)) {
    const rule = "must be letters, digits, blanks and the characters , . ( ) - _, and begin with a letter or a digit";
    throw refusal(at, { what: "program.title", rule, got: title, remedy: "write it like Newest orders" });
  }
  for (const [key, value] of Object.entries(environment)) checkVariable(at, key, value);
  if (packages.some((one) => /^gunicorn\b/.test(one))) return;
  const remedy = "add gunicorn>=22,<24";
  throw refusal(at, { what: "program.packages", rule: "must have gunicorn, which runs the program", remedy });
}

/** systemd reads the variables, not a shell: a quote within a value has another meaning. */
function checkVariable(at: string, key: string, value: string): void {
  if (!/^[A-Za-z_]\w*$/.test(key)) {
    const rule = "must be letters, digits and underscores, and not begin with a digit";
    throw refusal(at, { what: "a name in program.environment", rule, got: key, remedy: "write it like DB_USER" });
  }
  if (!isKnown(value) || !/['"\\]|(?!\t)\p{Cc}/u.test(value)) return;
  const rule = "must be one line without quotes, backslashes and control characters";
  const remedy = "encode it, in base64 for example";
  throw refusal(at, { what: `program.environment.${key}`, rule, got: value, remedy });
}

/** Turns an Oracle Linux 9 instance into the web server. It does not contain secrets; Terraform fills in its references. */
function cloudInitOf({ program, port, sshPublicKey }: WebHostProps): string {
  const { name, source, environment = {} } = program;
  const variables = Object.entries(environment).map(([key, value]) => `${key}=${word(value)}`);
  const files = [
    { path: `/opt/${name}/web.py`, content: source },
    { path: `/etc/${name}.env`, content: `${variables.join("\n")}\n` },
    { path: `/etc/systemd/system/${name}.service`, content: unitOf(program, Texts.ofNumber(port)) },
  ];
  // Do not reword the commands: the provider replaces an instance with other user data (CustomizeDiff of oci_core_instance).
  const lines = commandsOf(program, Texts.ofNumber(port), sshPublicKey !== undefined);
  return [
    `${CloudInit.text({ files })}runcmd:`,
    ...lines.map((command) => `  - ${Texts.encoded(command, TextLanguage.YAML)}`),
    "",
  ].join("\n");
}

/** A word of a shell. */
function word(text: string): string {
  return Texts.encoded(text, TextLanguage.SHELL);
}

function commandsOf({ name, user, packages }: WebProgram, port: string, ssh: boolean): string[] {
  const home = `/opt/${name}`;
  const install = `${home}/venv/bin/pip install --no-cache-dir ${packages.map(word).join(" ")}`;
  return [
    // Oracle's images allow only SSH.
    `firewall-cmd --permanent --add-port=${port}/tcp`,
    ...(ssh ? [] : ["firewall-cmd --permanent --remove-service=ssh", "systemctl disable --now sshd"]),
    "firewall-cmd --reload",
    `useradd --system --home-dir ${home} --shell /sbin/nologin ${user}`,
    `python3 -m venv ${home}/venv`,
    // The egress rules may take effect a little later than the instance starts.
    `for n in $(seq 20); do ${install} && break; sleep 15; done`,
    `restorecon -R ${home}`,
    "systemctl daemon-reload",
    `systemctl enable --now ${name}`,
  ];
}

function unitOf({ name, title, user }: WebProgram, port: string): string {
  return `[Unit]
Description=${title}
After=network-online.target
Wants=network-online.target

[Service]
User=${user}
EnvironmentFile=/etc/${name}.env
WorkingDirectory=/opt/${name}
ExecStart=/opt/${name}/venv/bin/gunicorn --workers 2 --bind 0.0.0.0:${port} web:app
AmbientCapabilities=CAP_NET_BIND_SERVICE
NoNewPrivileges=true
ProtectSystem=strict
PrivateTmp=true
Restart=always
RestartSec=10

[Install]
WantedBy=multi-user.target
`;
}
