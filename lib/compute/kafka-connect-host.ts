// Hosts that run the workers of a Kafka Connect cluster.

import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { withoutAtoms } from "../core/token/atoms";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type ClientFile } from "../client/client-file";
import { ConnectWorker, type ConnectWorkerProps } from "../client/connect-worker";
import { checkInPool } from "../client/topics";
import { type BootFile } from "./cloud-init";
import { checkPlugins, type HostPlugin } from "./host-archive";
import { connectorsScript } from "./host-scripts";
import { type HostPlan } from "./host-scripts";
import { type IKafkaHost, MadeKafkaHostBase, type KafkaHostOptions } from "./kafka-host";
import { KafkaHostBase } from "./kafka-host-base";

/** The workers of a Kafka Connect cluster, its connectors, and the machines. */
export interface KafkaConnectHostProps extends KafkaHostOptions {
  /** How the workers log in, and where they keep what they know. A change replaces the machines. */
  readonly worker: ConnectWorkerProps;

  /**
   * The connectors' plugins, each in a folder of its own. A change replaces the machines.
   *
   * @default - none but those of Kafka
   */
  readonly plugins?: HostPlugin[];

  /**
   * The files of the connectors, as `SplunkSink.json`, `JdbcSource.json` and `KafkaConnector.json` write them. The workers make them, or change
   * them, when they start; a change replaces the machines. **A connector that is taken out here goes on**: what a cluster knows is in its harness.
   * Delete it by the worker's REST interface, `curl -X DELETE http://127.0.0.1:8083/connectors/<name>`.
   *
   * @default - none: you make them
   */
  readonly connectors?: ClientFile[];
}

/** What is known of a host that exists. */
export interface KafkaHostAttributes {
  /** Its name. */
  readonly hostName: string;

  /**
   * Where it lives; metrics and alarms need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * How many machines it is; the alarm on what does not run needs it.
   *
   * @default 1
   */
  readonly machines?: number;
}

/**
 * Machines that run the workers of a Kafka Connect cluster, in a private subnet, without a public address. They install themselves by
 * cloud-init, read their secrets from Vault each time that they start, make the connectors, and start again when something fails; each minute
 * they tell Monitoring how they are.
 *
 * All that the machines know is in the harness, so they are replaced when something in their configuration changes: connectors stand still for
 * some minutes, and go on where they were.
 */
export class KafkaConnectHost extends MadeKafkaHostBase {
  /** A host that exists, of another stack for example: for its metrics and alarms. @throws ConfigurationError for an empty name */
  public static fromHostAttributes(scope: Construct, id: string, attributes: KafkaHostAttributes): IKafkaHost {
    return new KafkaHostBase(scope, id, attributes);
  }

  /**
   * @throws ConfigurationError for a public subnet, a private pool of another VCN, software that is none, a secret that a file asks for and
   * that is not given, and connectors whose files have one name
   */
  public constructor(scope: Construct, id: string, props: KafkaConnectHostProps) {
    super(scope, id, "KafkaConnectHostProps", props, (host) => plan(host, props));
  }
}

function statementsOf(subject: Subject, { login, harness }: ConnectWorkerProps): PolicyStatement[] {
  if (!login._isPrincipal) return [];
  return [...login._pool.allowKafka(subject), harness.allowUse(subject)];
}

const FOLDER = "/etc/kafka-connect/connectors";

function plan(host: Construct, { worker, plugins = [], connectors = [], machines }: KafkaConnectHostProps): HostPlan {
  const settings = ConnectWorker.properties(worker);
  checkPlugins(host.node.path, plugins);
  const [pluginFolder = ""] = (worker.pluginPath ?? "/opt/kafka/plugins").split(",");
  const files = connectorFiles(host, connectors);
  for (const stream of connectors.flatMap(({ _streams }) => _streams)) {
    checkInPool(host.node.path, stream, worker.login._pool);
  }
  checkConnectors(files);
  return {
    unit: "kafka-connect",
    description: "Kafka Connect worker",
    command: "/opt/kafka/bin/connect-distributed.sh",
    settingsName: settings.fileName,
    settings: settings._contentOn(host),
    files: files.length === 0 ? [] : [...files, connectorsScript()],
    hasConnectors: files.length > 0,
    isConnect: true,
    shared: machines?._render(),
    pools: [worker.login._pool],
    ports: [],
    pluginFolder: pluginFolder.trim(),
    plugins,
    statements: (subject) => statementsOf(subject, worker),
  };
}

/** Each under a name of its own: two connectors of one kind have files of one name. */
function connectorFiles(host: Construct, connectors: readonly ClientFile[]): BootFile[] {
  const names = new Set<string>();
  return connectors.map((file, index) => {
    checkSensitive("a connector", file);
    let name = nameOf(file);
    while (names.has(name)) name = `${index}-${name}`;
    names.add(name);
    return { path: `${FOLDER}/${name}`, content: file._contentOn(host) };
  });
}

/** What a worker is asked to make: `{ "name": ..., "config": { ... } }`, each under a name of its own. */
function checkConnectors(files: readonly BootFile[]): void {
  const names = files.map(({ path, content }) => {
    const connector = connectorIn(content);
    if (typeof connector?.name === "string" && connector.name !== "" && isMap(connector.config)) return connector.name;
    const rule = 'must be JSON with a "name" and a "config"';
    const remedy = "use KafkaConnector.json";
    throw refusal(undefined, { what: "a connector", rule, got: path.slice(FOLDER.length + 1), remedy });
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  const rule = "must not be that of another connector, whose settings it would replace";
  throw refusal(undefined, {
    what: "the name of a connector",
    rule,
    got: twice,
    remedy: "give one of them another name",
  });
}

function isMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Connector {
  readonly name?: unknown;
  readonly config?: unknown;
}

function connectorIn(content: string): Connector | undefined {
  try {
    return JSON.parse(content) as Connector;
  } catch {
    return undefined;
  }
}

/** A file's name has at most 255 bytes. */
const LONGEST = 200;

/** A connector may be called anything; a shell's `*` finds no name that begins with a period. */
function nameOf({ fileName }: ClientFile): string {
  if (!fileName.endsWith(".json")) {
    const remedy = "use the file that SplunkSink.json or another writer of connectors makes";
    throw refusal(undefined, { what: "a file of connectors", rule: "must be a JSON file", got: fileName, remedy });
  }
  const name = withoutAtoms(fileName, "connector").replaceAll(/[^\w.-]+/g, "-");
  return name.slice(-LONGEST).replace(/^\./, "-.");
}

/** What stands in user data, everybody can read who may see the instance. @internal */
export function checkSensitive(what: string, { isSensitive, fileName }: ClientFile): void {
  if (!isSensitive) return;
  const rule = "must hold no secret, since whoever may see the instance can read it";
  const remedy = "use ClientSecret.fromFile, and give the secret to secrets";
  throw refusal(undefined, { what: `${fileName} of ${what}`, rule, remedy });
}
