// What the web server's instance boots with: the page of the newest messages, as a program, a unit and the commands that start it.

import { CloudInit, TextLanguage, Texts } from "cdktf-oci-streaming";

export interface WebPageProps {
  readonly port: number;
  /** What the program must know, as environment variables. */
  readonly environment: { readonly [key: string]: string };
  /** Whether somebody may log in by SSH. */
  readonly ssh: boolean;
}

/** What makes an instance of Oracle Linux 9 the web server. There is no secret in it; Terraform fills in its references. */
export function webPage({ port, environment, ssh }: WebPageProps): string {
  const variables = Object.entries(environment).map(([key, value]) => `${key}=${word(value)}`);
  const packages = WEB_PACKAGES.map(word).join(" ");
  const files = [
    { path: "/opt/iot-web/web.py", content: WEB_APP },
    { path: "/etc/iot-web.env", content: `${variables.join("\n")}\n` },
    { path: "/etc/systemd/system/iot-web.service", content: SERVICE(Texts.ofNumber(port)) },
  ];
  // Other words for the same commands would be other user data, which replaces the instance, and its address with it.
  return [
    `${CloudInit.text({ files })}runcmd:`,
    ...commands(Texts.ofNumber(port), packages, ssh).map(
      (command) => `  - ${Texts.encoded(command, TextLanguage.YAML)}`,
    ),
    "",
  ].join("\n");
}

/** A word of a shell. */
function word(text: string): string {
  return Texts.encoded(text, TextLanguage.SHELL);
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
