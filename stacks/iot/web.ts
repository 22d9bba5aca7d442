// The web server in its network, with the permission to read its password, and what its instance boots with.

import {
  ClientFile,
  DynamicGroup,
  MatchingRule,
  type PolicyStatement,
  Subject,
  TextLanguage,
  Texts,
} from "cdktf-oci-streaming";
import { checkText } from "../check-text";
import { cloudInitFile, word } from "../cloud-init";
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

/** Any network but the whole internet. */
const BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

const NETWORK = new RegExp(`^${BYTE}(?:\\.${BYTE}){3}/(?:3[0-2]|[12]\\d|[1-9])$`);

const SSH_SOURCE = {
  what: "sshSource",
  rule: "must be an IPv4 network in CIDR notation such as 10.0.0.0/16, and not the whole internet",
  remedy: "name the network from where operators log in",
};

export function addWeb(site: IotSite, database: BoundDatabase): Web {
  const { stack, props, network, groups } = site;
  const { sshSource, tags } = props;
  const { input, compartment, tenancy, namePrefix } = stack;
  if (sshSource !== undefined) checkText(stack, sshSource, NETWORK, SSH_SOURCE);
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

interface CloudInitProps {
  readonly port: number;
  /** What the program must know, as environment variables. */
  readonly environment: { readonly [key: string]: string };
  /** Whether somebody may log in by SSH. */
  readonly ssh: boolean;
}

/** What makes an instance of Oracle Linux 9 the web server. There is no secret in it; Terraform fills in its references. */
function cloudInit({ port, environment, ssh }: CloudInitProps): string {
  const variables = Object.entries(environment).map(([key, value]) => `${key}=${word(value)}`);
  const packages = WEB_PACKAGES.map(word).join(" ");
  return [
    "#cloud-config",
    "write_files:",
    ...cloudInitFile("/opt/iot-web/web.py", "0644", WEB_APP),
    ...cloudInitFile("/etc/iot-web.env", "0644", `${variables.join("\n")}\n`),
    ...cloudInitFile("/etc/systemd/system/iot-web.service", "0644", SERVICE(Texts.ofNumber(port))),
    "runcmd:",
    ...commands(Texts.ofNumber(port), packages, ssh).map(
      (command) => `  - ${Texts.encoded(command, TextLanguage.YAML)}`,
    ),
    "",
  ].join("\n");
}

function commands(port: string, packages: string, ssh: boolean): string[] {
  return [
    // Oracle's images let in SSH and nothing else.
    `firewall-cmd --permanent --add-port=${port}/tcp`,
    ...(ssh ? [] : ["firewall-cmd --permanent --remove-service=ssh", "systemctl disable --now sshd"]),
    "firewall-cmd --reload",
    "useradd --system --home-dir /opt/iot-web --shell /sbin/nologin iot",
    "python3 -m venv /opt/iot-web/venv",
    // The rules that let it out may come a little later than the instance.
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

/** The packages that it needs, from the public index; all run on the Python of Oracle Linux 9. */
const WEB_PACKAGES = ["flask>=3,<4", "gunicorn>=22,<24", "oci>=2.130,<3", "oracledb>=2,<4"];

/** The newest messages as a page. It holds no credential; it reads the password from Vault. */
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
