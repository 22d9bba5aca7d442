// The properties file of a Kafka Connect worker.

import { checkNotEmpty, refusal } from "../core/checks";
import { withoutAtoms } from "../core/token/atoms";
import { isKnown } from "../core/token/tokens";
import { type IConnectHarness } from "../streaming/connect-harness";
import { type IStreamPool } from "../streaming/stream-pool";
import { type ClientFile } from "./client-file";
import { ClientSecret } from "./client-secret";
import { prefixed, type Property } from "./file-text";
import { fileProvider, type KafkaLogin } from "./kafka-login";

/** How a Connect worker reads keys and values. */
export enum ConnectConverter {
  /** JSON without a schema in each message. OCI Streaming does not have a schema registry. */
  JSON = "json",
  /** JSON with its schema in each message, as the JDBC connectors require. */
  JSON_WITH_SCHEMA = "json-with-schema",
  /** Plain text. */
  STRING = "string",
}

/** The settings of a Kafka Connect worker. */
export interface ConnectWorkerProps {
  /**
   * The pool that the worker connects to, and how it logs in. By default, a user's token is read from
   * `/opt/kafka/secrets.properties`, key `token`.
   */
  readonly login: KafkaLogin;

  /** The harness that stores the worker's state. It must be in the compartment of the pool. */
  readonly harness: IConnectHarness;

  /** The name of the Connect cluster: all workers with this name share the work. It must not be empty. */
  readonly groupId: string;

  /**
   * Where the worker looks for connectors: absolute paths, with commas between them.
   *
   * @default "/opt/kafka/plugins"
   */
  readonly pluginPath?: string;

  /**
   * How keys and values are read and written.
   *
   * @default ConnectConverter.JSON
   */
  readonly converter?: ConnectConverter;
}

/**
 * `connect-distributed.properties` for the workers of a Kafka Connect cluster that you run. A harness only stores their state.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Kafka_Connect.htm
 */
export class ConnectWorker {
  /** The file. */
  public static properties(props: ConnectWorkerProps): ClientFile {
    const { login, harness, groupId, pluginPath = "/opt/kafka/plugins", converter = ConnectConverter.JSON } = props;
    const description = "How a Kafka Connect worker connects, and where it stores its state.";
    return login._file("connect-distributed.properties", description, (at) => {
      checkNotEmpty(at, "groupId", groupId, "name it after the Connect cluster");
      checkHarness(at, login._pool, harness);
      checkPluginPath(at, pluginPath);
      const security = login._java(ClientSecret.fromFile("/opt/kafka/secrets.properties", "token"));
      return [
        ["group.id", groupId],
        // The worker, and the producers and consumers inside it, each log in on their own.
        ...security,
        ...prefixed("producer.", [...security, ["enable.idempotence", "false"]]),
        ...prefixed("consumer.", security),
        ...converters(converter),
        ...storage(harness),
        ["plugin.path", pluginPath],
        ...fileProvider(true),
      ];
    });
  }
}

/** A relative path would depend on the directory in which the worker is started. */
function checkPluginPath(at: string | undefined, pluginPath: string): void {
  const paths = withoutAtoms(pluginPath, "/x").split(",");
  if (paths.every((path) => /^\s*(?:\/|[A-Za-z]:[\\/])/.test(path))) return;
  const remedy = 'write it as "/opt/kafka/plugins"';
  throw refusal(at, {
    what: "pluginPath",
    rule: "must be absolute paths, with commas between them",
    got: pluginPath,
    remedy,
  });
}

/** Oracle's Kafka Connect page: a harness works only with streams of its own compartment. */
export function checkHarness(at: string | undefined, pool: IStreamPool, harness: IConnectHarness): void {
  const streams = pool._known.find("compartment")?.compartmentId;
  const own = harness._known.find("compartment")?.compartmentId;
  if (streams === undefined || own === undefined || streams === own) return;
  if (!isKnown(streams) || !isKnown(own)) return;
  const what = `the compartment of the harness ${harness.node.path}`;
  const remedy = "use a harness in the compartment of the streams";
  throw refusal(at, { what, rule: `must be that of the pool, ${streams}`, got: own, remedy });
}

function converters(converter: ConnectConverter): Property[] {
  const isText = converter === ConnectConverter.STRING;
  const type = isText
    ? "org.apache.kafka.connect.storage.StringConverter"
    : "org.apache.kafka.connect.json.JsonConverter";
  const schemas = isText ? undefined : String(converter === ConnectConverter.JSON_WITH_SCHEMA);
  return ["key", "value"].flatMap((part): Property[] => [
    [`${part}.converter`, type],
    [`${part}.converter.schemas.enable`, schemas],
  ]);
}

/** The service always keeps three copies, and rejects a request that sets the number. */
function storage({ configTopic, offsetTopic, statusTopic }: IConnectHarness): Property[] {
  const topics = { config: configTopic, offset: offsetTopic, status: statusTopic };
  return Object.entries(topics).flatMap(([what, topic]): Property[] => [
    [`${what}.storage.topic`, topic],
    [`${what}.storage.replication.factor`, "1"],
    [`${what}.storage.partitions`, "1"],
  ]);
}
