// Hosts that run the workers of a Kafka Connect cluster.

import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { withoutAtoms } from "../core/token/atoms";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type ClientFile } from "../client/client-file";
import { ConnectWorker, type ConnectWorkerProps } from "../client/connect-worker";
import { planHarness } from "../client/harness-owners";
import { checkInPool } from "../client/topics";
import { type BootFile } from "./cloud-init";
import { checkPlugins, type HostPlugin } from "./host-archive";
import { connectorsScript } from "./host-scripts";
import { type HostPlan } from "./host-scripts";
import { type IKafkaHost, MadeKafkaHostBase, type KafkaHostOptions } from "./kafka-host";
import { KafkaHostBase } from "./kafka-host-base";

/** The workers of a Kafka Connect cluster, its connectors and its machines. */
export interface KafkaConnectHostProps extends KafkaHostOptions {
  /** How the workers log in, and where they store their state. A change replaces the machines. */
  readonly worker: ConnectWorkerProps;

  /**
   * The connectors' plugins, each in its own folder. A change replaces the machines.
   *
   * @default - only those of Kafka
   */
  readonly plugins?: HostPlugin[];

  /**
   * The files of the connectors, such as `SplunkSink.json`, `JdbcSource.json` and `KafkaConnector.json` write. The workers make
   * or update the connectors when they start. A change replaces the machines. **A connector that you remove here continues to
   * run**, because the state of a cluster is in its harness. Delete it with the worker's REST interface: `curl -X DELETE
   * http://127.0.0.1:8083/connectors/<name>`.
   *
   * @default - none: you make them
   */
  readonly connectors?: ClientFile[];
}

/** The known facts about a host that exists. */
export interface KafkaHostAttributes {
  /** Its name. */
  readonly hostName: string;

  /**
   * The compartment of the host. Metrics and alarms need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * The number of machines. The alarm on programs that do not run needs it.
   *
   * @default 1
   */
  readonly machines?: number;
}

/**
 * Machines that run the workers of a Kafka Connect cluster, in a private subnet, without a public address. They install
 * themselves with cloud-init, read their secrets from Vault each time they start, make the connectors, and restart after a
 * failure. Each minute they report their state to Monitoring.
 *
 * The harness holds all of the state, so a change in the configuration replaces the machines: the connectors stop for some
 * minutes, and continue from the same position.
 */
export class KafkaConnectHost extends MadeKafkaHostBase {
  /**
   * A host that exists, in another stack for example: for its metrics and alarms. @throws ConfigurationError for an empty name
   */
  public static fromHostAttributes(scope: Construct, id: string, attributes: KafkaHostAttributes): IKafkaHost {
    return new KafkaHostBase(scope, id, attributes);
  }

  /**
   * @throws ConfigurationError for a public subnet, a private pool or a group in another VCN, invalid software, a secret that a file
   * needs and that is not given, connectors whose files have the same name, a harness of another cluster, and the group of workers of
   * another host with another harness
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
  const { harness, groupId } = worker;
  const cluster = { what: "groupId", name: groupId };
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
    reserve: planHarness(host, { pool: worker.login._pool, harness, cluster }),
  };
}

/** Each has its own name, because two connectors of one kind have files with the same name. */
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

/** The request for a worker to make a connector: `{ "name": ..., "config": { ... } }`, each with its own name. */
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

/** A connector can have any name, but the shell's `*` does not match a name that begins with a period. */
function nameOf({ fileName }: ClientFile): string {
  if (!fileName.endsWith(".json")) {
    const remedy = "use the file from SplunkSink.json or another connector";
    throw refusal(undefined, { what: "a file of connectors", rule: "must be a JSON file", got: fileName, remedy });
  }
  const name = withoutAtoms(fileName, "connector").replaceAll(/[^\w.-]+/g, "-");
  return name.slice(-LONGEST).replace(/^\./, "-.");
}

/** Everyone who may see the instance can read its user data. @internal */
export function checkSensitive(what: string, { isSensitive, fileName }: ClientFile): void {
  if (!isSensitive) return;
  const rule = "must not hold a secret, because everyone who may see the instance can read it";
  const remedy = "use ClientSecret.fromFile, and add the secret to secrets";
  throw refusal(undefined, { what: `${fileName} of ${what}`, rule, remedy });
}
