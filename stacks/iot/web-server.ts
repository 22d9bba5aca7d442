// The web server: an example of a consumer outside the streams, with its instance, its network rules and its permission.

import { Fn, TerraformLocal, Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { CoreInstance } from "cdktf-oci-streaming/provider-oci/core-instance";
import { DataOciCoreImages } from "cdktf-oci-streaming/provider-oci/data-oci-core-images";
import { DataOciIdentityAvailabilityDomains } from "cdktf-oci-streaming/provider-oci/data-oci-identity-availability-domains";
import { Construct } from "constructs";
import * as inputs from "./inputs";
import { type BoundDatabase } from "./iot-database";
import { databaseConfig } from "./processing";
import { type IotSite } from "./site";

/**
 * A compute instance that shows the newest messages as a page. It keeps its first image, even if Oracle publishes a newer one; use
 * `-replace` to change the image.
 */
export class WebServer extends Construct {
  /** The address of the page. */
  public readonly url: string;

  /** Its permissions: to read the password of the database. */
  public readonly statements: oci.PolicyStatement[];

  public constructor(site: IotSite, database: BoundDatabase) {
    const { stack, props, groups } = site;
    const { input } = stack;
    const { sshSource } = props;
    super(stack, "web");
    const port = input.integer("web_port", inputs.WEB_PORT);
    const group = groups.web({ source: input.text("web_source_cidr", inputs.WEB_SOURCE), port, sshSource });
    groups.letIntoDatabase(database.group, group);
    const content = webPage({ port, environment: databaseConfig(database), ssh: sshSource !== undefined });
    const { id: instanceId, publicIp } = this.addInstance(site, group, content);
    const description = "Turns an Oracle Linux 9 instance into the web server.";
    oci.ClientFile.of({ fileName: "cloud-init.yaml", description, content }).addOutput(stack, "web_cloud_init");
    const rule = oci.MatchingRule.instance(instanceId);
    const identity = new oci.DynamicGroup(stack, "web-identity", { rule, description: "The web server." });
    this.url = `http://${publicIp}:${oci.Texts.ofNumber(port)}/`;
    this.statements = [database.secret.allowRead(oci.Subject.dynamicGroup(identity))];
  }

  private addInstance(
    { stack, props, network }: IotSite,
    group: oci.INetworkSecurityGroup,
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

  /** The chosen image, or the newest of Oracle Linux 9. */
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

export interface WebPageProps {
  readonly port: number;
  /** The environment variables of the program. */
  readonly environment: { readonly [key: string]: string };
  /** Whether operators may log in with SSH. */
  readonly ssh: boolean;
}

/** Turns an Oracle Linux 9 instance into the web server. It does not contain secrets; Terraform fills in its references. */
export function webPage({ port, environment, ssh }: WebPageProps): string {
  const variables = Object.entries(environment).map(([key, value]) => `${key}=${word(value)}`);
  const packages = WEB_PACKAGES.map(word).join(" ");
  const files = [
    { path: "/opt/iot-web/web.py", content: WEB_APP },
    { path: "/etc/iot-web.env", content: `${variables.join("\n")}\n` },
    { path: "/etc/systemd/system/iot-web.service", content: SERVICE(oci.Texts.ofNumber(port)) },
  ];
  // Do not reword the commands: a change of user data replaces the instance and its address.
  return [
    `${oci.CloudInit.text({ files })}runcmd:`,
    ...commands(oci.Texts.ofNumber(port), packages, ssh).map(
      (command) => `  - ${oci.Texts.encoded(command, oci.TextLanguage.YAML)}`,
    ),
    "",
  ].join("\n");
}

/** A word of a shell. */
function word(text: string): string {
  return oci.Texts.encoded(text, oci.TextLanguage.SHELL);
}

function commands(port: string, packages: string, ssh: boolean): string[] {
  return [
    // Oracle's images allow only SSH.
    `firewall-cmd --permanent --add-port=${port}/tcp`,
    ...(ssh ? [] : ["firewall-cmd --permanent --remove-service=ssh", "systemctl disable --now sshd"]),
    "firewall-cmd --reload",
    "useradd --system --home-dir /opt/iot-web --shell /sbin/nologin iot",
    "python3 -m venv /opt/iot-web/venv",
    // The egress rules may take effect a little later than the instance starts.
    `for n in $(seq 20); do /opt/iot-web/venv/bin/pip install --no-cache-dir ${packages} && break; sleep 15; done`,
    "restorecon -R /opt/iot-web",
    "systemctl daemon-reload",
    "systemctl enable --now iot-web",
  ];
}

const SERVICE = (port: string): string => `[Unit]
Description=IoT web server
After=network-online.target
Wants=network-online.target

[Service]
User=iot
EnvironmentFile=/etc/iot-web.env
WorkingDirectory=/opt/iot-web
ExecStart=/opt/iot-web/venv/bin/gunicorn --workers 2 --bind 0.0.0.0:${port} web:app
AmbientCapabilities=CAP_NET_BIND_SERVICE
NoNewPrivileges=true
ProtectSystem=strict
PrivateTmp=true
Restart=always
RestartSec=10

[Install]
WantedBy=multi-user.target
`;

/** Its packages, from the public index; all run on the Python of Oracle Linux 9. */
const WEB_PACKAGES = ["flask>=3,<4", "gunicorn>=22,<24", "oci>=2.130,<3", "oracledb>=2,<4"];

/** The newest messages as a page. It does not contain credentials; it reads the password from Vault. */
const WEB_APP = `import base64
import os

import flask
import oci
import oracledb

NEWEST = "SELECT iot_key, iot_data, received_at FROM iot_data ORDER BY id DESC FETCH FIRST 100 ROWS ONLY"
PAGE = """<!doctype html><meta charset="utf-8"><title>IoT</title><h1>Newest messages</h1>
<table><tr><th>Device<th>Message<th>Received</tr>
{% for key, data, received in rows %}<tr><td>{{ key }}<td>{{ data }}<td>{{ received }}</tr>{% endfor %}
</table>"""

oracledb.defaults.fetch_lobs = False
app = flask.Flask(__name__)
pool = None


def password():
    signer = oci.auth.signers.InstancePrincipalsSecurityTokenSigner()
    secrets = oci.secrets.SecretsClient({}, signer=signer)
    bundle = secrets.get_secret_bundle(os.environ["DB_SECRET_OCID"]).data
    return base64.b64decode(bundle.secret_bundle_content.content).decode()


def connection():
    global pool
    if pool is None:
        pool = oracledb.create_pool(
            user=os.environ["DB_USER"], password=password(), dsn=os.environ["DB_CONNECT_STRING"], min=1, max=4
        )
    return pool.acquire()


@app.get("/")
def newest():
    with connection() as database, database.cursor() as cursor:
        rows = cursor.execute(NEWEST).fetchall()
    return flask.render_template_string(PAGE, rows=rows)


@app.get("/health")
def health():
    return "ok"
`;
