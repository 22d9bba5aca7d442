// The parts of the IoT stack: inputs, the evaluator of a fire alarm, alarms, and the program of the web server.

import { type Construct } from "constructs";
import * as oci from "cdktf-oci-streaming";
import { type IotProps } from "./stack";

/** Refuses choices that do not fit together. */
export function check(scope: Construct, props: IotProps): void {
  const { database, web, sshSource, people, fireAlarm = false, images = {}, settings = {} } = props;
  const hasDatabase = database?.isThere ?? true;
  const refuse = (what: string, rule: string, remedy: string): never => {
    throw oci.ConfigurationError.of(scope, { what, rule, remedy });
  };
  if (web === true && !hasDatabase) {
    refuse("web", "needs a database, whose messages it shows", "leave it out, or give the stack a database");
  }
  if (sshSource !== undefined && !(web ?? hasDatabase)) {
    refuse("sshSource", "needs a web server to log in to", "leave it out");
  }
  if (people !== undefined && !fireAlarm) {
    refuse("people", "are notified only by a fire alarm", "leave it out, or give the stack fireAlarm");
  }
  const idle: ["loader" | "evaluator", string][] = [];
  if (!hasDatabase) idle.push(["loader", "database"]);
  if (!fireAlarm) idle.push(["evaluator", "fireAlarm"]);
  for (const [name, prop] of idle) {
    const what = images[name] !== undefined ? "images" : settings[name] !== undefined ? "settings" : undefined;
    if (what === undefined) continue;
    const rule = `is for a function that the stack has only with ${prop}`;
    refuse(`${what}.${name}`, rule, `leave it out, or give the stack ${prop}`);
  }
}

/** The network of Kafka clients, consumers and controllers, which are not in a network security group of the stack. */
export function clientNetwork({ input }: oci.OciStack): oci.NetworkPeer {
  return oci.NetworkPeer.cidr(input.cidr("stream_client_cidr", STREAM_CLIENTS));
}

const STREAM_CLIENTS = {
  title: "Network of Kafka clients and consumers",
  description:
    "In addition to the functions, clients in this network can reach the private streams, on ports 443 and 9092.",
  group: "Network",
  defaultValue: "10.0.0.0/16",
};

/** How many messages the loader gets in a call, and how long they wait for each other. */
export function batchOf({ input }: oci.OciStack): oci.FunctionTargetOptions {
  const batch = oci.FunctionBatch.ofMessages(input.integer("loader_messages", LOADER_MESSAGES));
  return { batch, batchTime: oci.Duration.seconds(input.integer("loader_seconds", LOADER_SECONDS)) };
}

const LOADER_MESSAGES = {
  title: "Messages in a batch of the loader",
  description: "The maximum for one call. A call also gets at most 6 MB.",
  group: "Stream",
  min: 1,
  defaultValue: 100,
};

const LOADER_SECONDS = { title: "Seconds until a batch is sent", group: "Stream", min: 1, defaultValue: 60 };

/** The parts that the evaluator of a fire alarm uses. */
export interface Building {
  readonly functions: oci.StackFunctions;
  readonly application: oci.FunctionApplication;
  readonly telemetry: oci.IStream;
  readonly deadLetters: oci.IStream;
  /** The stream of commands, which the building's controllers read. */
  readonly commands: oci.IStream;
  /** The topic of the people in the building. */
  readonly people: oci.ITopic;
  readonly image: string | undefined;
  readonly settings: { readonly [name: string]: string } | undefined;
}

/** A function that evaluates each message and commands the building; controllers read both streams directly. */
export function addEvaluator(
  stack: oci.OciStack,
  { functions, telemetry, deadLetters, commands, people, settings, ...about }: Building,
): { readonly fn: oci.OciFunction; readonly statements: oci.PolicyStatement[] } {
  const { compartment, input } = stack;
  const groupId = input.userGroup("controller_group_ocid", CONTROLLER_GROUP);
  const controllers = oci.Group.fromGroupId(stack, "controllers", groupId).subject;
  const incidents = addIncidents(stack);
  const { fn, subject } = functions.addFunction("evaluator", {
    ...about,
    program: oci.FunctionProgram.EVALUATE,
    config: {
      ...oci.ProgramVariables.stream("COMMANDS", commands),
      ...oci.ProgramVariables.stream("DLQ", deadLetters),
      TOPIC_OCID: people.topicId,
      TABLE_OCID: incidents.nosqlTableId,
      METRICS_COMPARTMENT_OCID: compartment.compartmentId,
    },
    defaults: {
      METRICS_NAMESPACE: HEARTBEATS,
      ...(settings?.RULES === undefined && { RULES: input.text("evaluator_rules", EVALUATOR_RULES) }),
    },
    settings,
  });
  const heartbeats = oci.PolicyStatement.allow({
    subject,
    access: oci.Access.use("metrics"),
    location: oci.PolicyLocation.compartment(compartment),
    condition: oci.PolicyCondition.isEqual("target.metrics.namespace", fn.variables.METRICS_NAMESPACE ?? HEARTBEATS),
  });
  const written = [commands, deadLetters].map((stream) => stream.allowProduce(subject));
  const told = [people.allowPublish(subject), incidents.allowUse(subject), heartbeats];
  return { fn, statements: [...written, ...told, ...reading([telemetry, commands], controllers)] };
}

/** The reported incidents, for all processes of the program; rows expire after two days, as the program sets it too. */
function addIncidents(stack: oci.OciStack): oci.NosqlTable {
  const table = new oci.NosqlTable(stack, "incidents", {
    compartment: stack.compartment,
    primaryKey: [oci.NosqlColumn.string("incident")],
    columns: [oci.NosqlColumn.boolean("told")],
    // Usually no load, and sometimes hundreds of rooms at the same time.
    limits: oci.NosqlLimits.onDemand(1),
    timeToLive: oci.Duration.days(2),
  });
  stack.output.text("incident_table_id", table.nosqlTableId, { title: "OCID of the table of incidents" });
  return table;
}

/** The namespace of the metric for an alarm on silent floors. */
const HEARTBEATS = "fire_alarm";

const CONTROLLER_GROUP = {
  title: "Group of the building's controllers",
  description: "Controllers log in as users of this IAM group, and read commands and telemetry.",
  group: "Operation",
};

const EVALUATOR_RULES = {
  title: "When a reading is an alarm",
  description:
    'A list as JSON, such as [{"name": "smoke", "when": {"smoke": {"atLeast": 0.3}}}]: all conditions of a rule must hold. See functions/evaluate/README.md.',
  group: "Functions",
  pattern: "^\\s*\\[[^\\r\\n]*\\]\\s*$",
  meaning: "a list as JSON, in one line",
};

/** Permissions to read streams and their metadata, which Kafka clients read first. */
export function reading(streams: readonly oci.IStream[], reader: oci.Subject): oci.PolicyStatement[] {
  return streams.flatMap((stream) => [stream.allowConsume(reader), stream.allowInspect(reader)]);
}

/** The parts that the stack has: only these have alarms. */
export interface Watched {
  readonly api: oci.IApiDeployment;
  readonly telemetry: oci.IStream;
  readonly commands: oci.IStream | undefined;
  readonly deadLetters: oci.IStream | undefined;
  readonly functions: readonly oci.OciFunction[];
  readonly connectors: oci.ServiceConnector[];
}

export function addAlarms(stack: oci.OciStack, watch: oci.StackWatch, watched: Watched): void {
  const { telemetry, commands, deadLetters, functions, connectors, api } = watched;
  const after = oci.Duration.minutes(stack.input.integer("silent_minutes", SILENT_MINUTES));
  watch.addStreams("health", { streams: [telemetry], producerSilent: { after } });
  if (commands) watch.addStreams("commands-health", { streams: [commands] });
  watch.addConnectors("flow", connectors);
  const { lasting = oci.Duration.minutes(5) } = watch.tuning;
  const critical = { ...watch.optionsFor(oci.AlarmSeverity.CRITICAL), lasting };
  for (const fn of functions) watch.addAlarms(functionAlarms(stack, fn, critical));
  const ofApi = new oci.Alarm(stack, "api-errors", {
    ...critical,
    fires: api.serverErrors({ groupBy: ["deploymentId"] }).above(0),
    body: "The API returns server errors. Check the logs of the API and of the function ingest.",
  });
  const health = new oci.ApiAlarms(stack, "api-health", {
    ...watch.settings,
    deployments: [api],
    // The alarm above does this.
    serverErrors: { omit: true },
    backendLatency: watch.tuning,
    throttled: { ...watch.tuning, above: 100 },
  });
  watch.addAlarms([ofApi, ...health.alarms]);
  if (deadLetters === undefined) return;
  const interval = oci.Duration.minutes(5);
  const ofDeadLetters = new oci.Alarm(stack, "dead-letter", {
    ...watch.optionsFor(oci.AlarmSeverity.WARNING),
    fires: deadLetters.metric(oci.StreamMetric.PUT_MESSAGES, { interval, groupBy: ["resourceId"] }).above(0),
    body: "A function could not process a message and wrote it to the stream IoTDeadLetter. Read it there within a week.",
  });
  watch.addAlarms([ofDeadLetters]);
}

function functionAlarms(stack: oci.OciStack, fn: oci.OciFunction, options: oci.AlarmOptions): oci.IAlarm[] {
  const { id } = fn.node;
  const alarm = (name: string, metric: oci.FunctionMetric, body: string): oci.Alarm =>
    new oci.Alarm(stack, `${id}-${name}`, {
      ...options,
      fires: fn.metric(metric, { groupBy: ["resourceId"] }).above(0),
      body: `The function ${id} ${body}`,
    });
  const full = "is throttled: the tenancy's memory limit for functions is reached.";
  return [
    alarm("errors", oci.FunctionMetric.ERRORS, "fails. Check the log of its application."),
    alarm("throttled", oci.FunctionMetric.THROTTLED, full),
  ];
}

/** The tiles of the dashboard. */
export function tilesOf(watched: Watched): oci.DashboardTile[] {
  const { telemetry, deadLetters, commands, connectors, functions, api } = watched;
  const streams = [telemetry, deadLetters, commands].filter((stream) => stream !== undefined);
  const tile = (title: string, unit: string, metrics: oci.Metric[]): oci.DashboardTile =>
    oci.DashboardTile.of({ title, metrics, chart: oci.TileChart.BAR, width: oci.TileWidth.THIRD, unit });
  return [
    ...oci.StreamDashboard.tiles(streams),
    ...oci.ConnectorDashboard.tiles(connectors),
    ...functions.map((fn) => {
      const { ERRORS, THROTTLED } = oci.FunctionMetric;
      const metrics = [ERRORS, THROTTLED].map((metric) => fn.metric(metric, { groupBy: [] }));
      return tile(`${fn.node.id}: errors and throttled calls`, "calls", metrics);
    }),
    tile("API: server errors", "responses", [api.serverErrors({ groupBy: [] })]),
  ];
}

const SILENT_MINUTES = {
  title: "Minutes of silence until an alarm fires",
  description: "The alarm fires if no device sends a message for this long.",
  group: "Operation",
  min: 1,
  max: 60,
  defaultValue: 10,
};

/** The newest messages as a page. It does not contain credentials; it reads the password from Vault. */
export const WEB_PROGRAM = {
  name: "iot-web",
  title: "IoT web server",
  user: "iot",
  // From the public index; all run on the Python of Oracle Linux 9.
  packages: ["flask>=3,<4", "gunicorn>=22,<24", "oci>=2.130,<3", "oracledb>=2,<4"],
  source: `import base64
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
`,
};
