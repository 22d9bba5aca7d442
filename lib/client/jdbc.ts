// The JDBC connectors: tables into streams, and streams into tables.

import { type Construct } from "constructs";
import { checkNotEmpty, checkSome, checkWrittenOut, refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { withoutAtoms } from "../core/token/atoms";
import { numberText } from "../core/token/tokens";
import { type IStream } from "../streaming/stream";
import { ClientFile } from "./client-file";
import { ClientSecret } from "./client-secret";
import { deadLetterSettings } from "./dead-letters";
import { connectorFileName } from "./file-name";
import { checkText, commaList, connectorJson, type ConnectorSettings } from "./file-text";
import { type JdbcNumbers } from "./jdbc-numbers";
import { checkSecret, readsKeys, writesKeys } from "./jdbc-pairs";
import { topicsOf } from "./topics";

/** How a connector reaches a database. */
export interface JdbcConnection {
  /**
   * The name of the connector and of its file, `<name>.json`, with a hyphen for each character that a file name cannot have.
   * Names are unique in the workers of one cluster.
   *
   * @default - "jdbc-source" or "jdbc-sink"
   */
  readonly name?: string;

  /** The address: `jdbc:oracle:thin:@bookings_tp?TNS_ADMIN=/opt/kafka/wallet`. */
  readonly url: string;

  /** The database user. */
  readonly user: string;

  /**
   * The database user's password.
   *
   * @default - `ClientSecret.fromFile("/opt/kafka/secrets.properties", "<name>-password")`: each connector has its own secret
   */
  readonly password?: ClientSecret;
}

/** Which tables are read, and how changes in them are detected. */
export interface JdbcSourceProps extends JdbcConnection {
  /** The tables to read, with their schema if it is not the user's own; at least one. */
  readonly tables: string[];

  /** The prefix of a table's name in the name of its stream: "orders-" makes `orders-LINES` for table LINES. */
  readonly topicPrefix: string;

  /** The column with an increasing number, normally the primary key. */
  readonly incrementingColumn: string;

  /** The column with the time of the last change. */
  readonly timestampColumn: string;

  /**
   * The columns of the key of a message, by which changes of a row stay in order and a sink finds the row. At least one,
   * spelled as in the database.
   *
   * @default - the incrementing column
   */
  readonly keyColumns?: string[];

  /**
   * How often the tables are queried: `poll.interval.ms`.
   *
   * @default Duration.seconds(5)
   */
  readonly pollInterval?: Duration;

  /**
   * The type of columns of type NUMERIC, which include Oracle's NUMBER. A sink can write each of these. Other consumers of JSON
   * read numbers only with one of the mappings.
   *
   * @default - the default of the connector, `JdbcNumbers.NONE`
   */
  readonly numbers?: JdbcNumbers;
}

/** Which messages are written to which table. */
export interface JdbcSinkProps extends JdbcConnection {
  /** The streams to write to tables, of one pool: at least one, none twice. The name of an import must be known. */
  readonly streams: IStream[];

  /**
   * The fields of a message's key that form the primary key. A message that arrives twice then has no further effect. If a
   * `JdbcSource` of the same stack writes a stream, they must be among its key columns.
   */
  readonly keyFields: string[];

  /**
   * The table; `${topic}` stands for the stream's name.
   *
   * @default "${topic}"
   */
  readonly tableName?: string;

  /**
   * Whether the sink creates a missing table.
   *
   * @default false
   */
  readonly createTables?: boolean;

  /**
   * The stream for messages that the sink cannot process, with the reason in their headers. It is in the pool of `streams`, and
   * not one of them. The user of the workers needs permission to write it. The stream's retention applies, so add an alarm for
   * messages that arrive there. A database that cannot be reached is not the fault of a message: the sink tries again, and then
   * fails.
   *
   * @default - none: the sink fails at the first such message, and does not run again until you restart it
   */
  readonly deadLetters?: IStream;
}

/**
 * `jdbc-source.json`: writes rows of tables as messages, with a key, and with their schema regardless of the worker's
 * converter.
 *
 * The connector queries the tables, so it does not see that a row was deleted, and of several changes between two queries it
 * sees only the last. If you need them, read the database's log with GoldenGate.
 *
 * @see https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/overview.html
 */
export class JdbcSource {
  /** The file. */
  public static json(props: JdbcSourceProps): ClientFile {
    const { tables, topicPrefix, incrementingColumn, timestampColumn, pollInterval = Duration.seconds(5) } = props;
    const { keyColumns = [incrementingColumn], numbers } = props;
    const used = (at: string | undefined, scope: Construct | undefined): void => {
      writesKeys(at, scope, { topicPrefix, tables, keyColumns });
    };
    return file("jdbc-source", "The connector that reads the tables.", props, used, (at) => {
      checkNames(at, "tables", tables);
      checkNames(at, "keyColumns", keyColumns);
      return {
        "connector.class": "io.confluent.connect.jdbc.JdbcSourceConnector",
        "tasks.max": "1",
        mode: "timestamp+incrementing",
        "incrementing.column.name": incrementingColumn,
        "timestamp.column.name": timestampColumn,
        "table.whitelist": commaList(at, "tables", tables),
        "topic.prefix": topicPrefix,
        "poll.interval.ms": numberText(pollInterval.toMilliseconds()),
        ...(numbers !== undefined && { "numeric.mapping": numbers }),
        // The connector itself does not give a message a key.
        transforms: "key",
        "transforms.key.type": "org.apache.kafka.connect.transforms.ValueToKey",
        "transforms.key.fields": commaList(at, "keyColumns", keyColumns),
      };
    });
  }
}

/**
 * `jdbc-sink.json`: writes messages as rows of tables. Messages must carry their schema, in key and value, because OCI
 * Streaming does not have a schema registry. The connector reads them this way regardless of the worker's converter.
 *
 * @see https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html
 */
export class JdbcSink {
  /** The file. */
  public static json(props: JdbcSinkProps): ClientFile {
    const { streams, keyFields, tableName = "${topic}", createTables = false, deadLetters } = props;
    const used = (at: string | undefined, scope: Construct | undefined): void => {
      readsKeys(at, scope, { topics: topicsOf(at, streams), keyFields });
    };
    return file("jdbc-sink", "The connector that writes the tables.", props, used, (at) => {
      const topics = topicsOf(at, streams);
      checkNames(at, "keyFields", keyFields);
      checkNotEmpty(at, "tableName", tableName, "leave it out for the stream's name");
      return {
        "connector.class": "io.confluent.connect.jdbc.JdbcSinkConnector",
        "tasks.max": "1",
        topics: topics.join(","),
        "insert.mode": "upsert",
        "pk.mode": "record_key",
        "pk.fields": commaList(at, "keyFields", keyFields),
        "auto.create": String(createTables),
        "table.name.format": tableName,
        ...deadLetterSettings(at, streams, deadLetters),
      };
    });
  }
}

function file(
  defaultName: string,
  description: string,
  connection: JdbcConnection & { readonly streams?: readonly IStream[] },
  used: (at: string | undefined, scope: Construct | undefined) => void,
  settings: (at: string | undefined) => ConnectorSettings,
): ClientFile {
  const { name = defaultName, url, user, streams } = connection;
  const write = (at: string | undefined): string => {
    checkName(at, name, connection);
    const own = settings(at);
    checkNotEmpty(at, "user", user, "name the database user");
    if (!/^(jdbc:|.*\$\{)/.test(url)) {
      const remedy = "take it from the driver's page";
      throw refusal(at, { what: "url", rule: "must begin with jdbc:", got: url, remedy });
    }
    checkText(at, "url", url, "leave the user and the password out of the address, and give them as user and password");
    const password = secretOf(name, connection)._text;
    const login = { "connection.url": url, "connection.user": user, "connection.password": password };
    return connectorJson(name, { ...own, ...WITH_SCHEMA, ...login });
  };
  return ClientFile._of({
    fileName: connectorFileName(name),
    description,
    sensitive: connection.password?._isSensitive ?? false,
    streams,
    write,
    used: (at, scope, host) => {
      const { _isFromFile, _text: secret } = secretOf(name, connection);
      if (_isFromFile) checkSecret(at, scope, { name, url, user, secret, host });
      used(at, scope);
    },
  });
}

function checkName(at: string | undefined, name: string, { password }: JdbcConnection): void {
  checkNotEmpty(at, "the name of a connector", name, "name it after what it moves");
  if (password !== undefined || !/[:}]/.test(withoutAtoms(name))) return;
  const rule = "must not have a colon or a closing brace, because the key of its password begins with it";
  throw refusal(at, {
    what: "the name of a connector",
    rule,
    got: name,
    remedy: "use a name without them, or give password",
  });
}

/** Two connectors normally reach two databases. One secret for both would be wrong for one of them. */
function secretOf(name: string, { password }: JdbcConnection): ClientSecret {
  return password ?? ClientSecret.fromFile("/opt/kafka/secrets.properties", `${name}-password`);
}

/** A sink needs the schema of the value and of the key, regardless of the worker's converter. */
const WITH_SCHEMA: ConnectorSettings = Object.fromEntries(
  ["key", "value"].flatMap((part) => [
    [`${part}.converter`, "org.apache.kafka.connect.json.JsonConverter"],
    [`${part}.converter.schemas.enable`, "true"],
  ]),
);

function checkNames(at: string | undefined, what: string, names: readonly string[]): void {
  checkWrittenOut(at, what, names);
  checkSome(at, names, { what, remedy: SOME });
  for (const name of names) checkNotEmpty(at, what, name, SOME);
}

const SOME = "name what the connector reads or writes";
