// The web server's program: the newest messages as a page. It holds no credential; it reads the password from Vault.

/** The packages that it needs, from the public index; all run on the Python of Oracle Linux 9. */
export const WEB_PACKAGES = ["flask>=3,<4", "gunicorn>=22,<24", "oci>=2.130,<3", "oracledb>=2,<4"];

export const WEB_APP = `import base64
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
