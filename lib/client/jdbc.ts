// The JDBC connectors: tables into streams, and streams into tables.

import { checkNotEmpty, checkSome, checkWrittenOut, refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { numberText } from "../core/token/tokens";
import { type Stream } from "../streaming/stream";
import { ClientFile } from "./client-file";
import { ClientSecret } from "./client-secret";
import { checkText, commaList, connectorJson, type ConnectorSettings } from "./file-text";

/** How a connector reaches a database. */
export interface JdbcConnection {
  /** The address: `jdbc:oracle:thin:@bookings_tp?TNS_ADMIN=/opt/kafka/wallet`. */
  readonly url: string;

  /** The database user. */
  readonly user: string;

  /**
   * The database user's password.
   *
   * @default ClientSecret.fromFile("/opt/kafka/secrets.properties", "db_password")
   */
  readonly password?: ClientSecret;
}

/** Which tables are read, and how changes in them are found. */
export interface JdbcSourceProps extends JdbcConnection {
  /** The tables that are read, with their schema where it is not the user's own; at least one. */
  readonly tables: string[];

  /** What comes before a table's name in the name of its stream: "orders-" makes `orders-LINES` of table LINES. */
  readonly topicPrefix: string;

  /** The column with a growing number, the primary key as a rule. */
  readonly incrementingColumn: string;

  /** The column with the time of the last change. */
  readonly timestampColumn: string;

  /**
   * How often the tables are asked: `poll.interval.ms`.
   *
   * @default Duration.seconds(5)
   */
  readonly pollInterval?: Duration;
}

/** What is written to which table. */
export interface JdbcSinkProps extends JdbcConnection {
  /** The streams that are written to tables; at least one. */
  readonly streams: Stream[];

  /** The fields of a message's key that are the primary key; a message that comes twice then changes nothing. */
  readonly keyFields: string[];

  /**
   * The table; `${topic}` stands for the stream's name.
   *
   * @default "${topic}"
   */
  readonly tableName?: string;

  /**
   * Whether a missing table is made.
   *
   * @default false
   */
  readonly createTables?: boolean;
}

/**
 * `jdbc-source.json`: rows of tables as messages.
 *
 * The connector asks the tables with queries, so it never sees that a row was deleted, and of several changes between two
 * queries only the last: where that matters, read the database's log with GoldenGate.
 *
 * @see https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/overview.html
 */
export class JdbcSource {
  /** The file. */
  public static json(props: JdbcSourceProps): ClientFile {
    const { tables, topicPrefix, incrementingColumn, timestampColumn, pollInterval = Duration.seconds(5) } = props;
    return file("jdbc-source", "The connector that reads the tables.", props, (at) => {
      checkWrittenOut(at, "tables", tables);
      checkSome(at, tables, { what: "tables", remedy: SOME });
      return {
        "connector.class": "io.confluent.connect.jdbc.JdbcSourceConnector",
        "tasks.max": "1",
        mode: "timestamp+incrementing",
        "incrementing.column.name": incrementingColumn,
        "timestamp.column.name": timestampColumn,
        "table.whitelist": commaList(at, "tables", tables),
        "topic.prefix": topicPrefix,
        "poll.interval.ms": numberText(pollInterval.toMilliseconds()),
      };
    });
  }
}

/**
 * `jdbc-sink.json`: messages as rows of tables. Messages must carry their schema: there is no registry for schemas in OCI
 * Streaming (`ConnectConverter.JSON_WITH_SCHEMA`).
 *
 * @see https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html
 */
export class JdbcSink {
  /** The file. */
  public static json(props: JdbcSinkProps): ClientFile {
    const { streams, keyFields, tableName = "${topic}", createTables = false } = props;
    return file("jdbc-sink", "The connector that writes the tables.", props, (at) => {
      checkSome(at, streams, { what: "streams", remedy: SOME });
      checkWrittenOut(at, "keyFields", keyFields);
      checkSome(at, keyFields, { what: "keyFields", remedy: SOME });
      return {
        "connector.class": "io.confluent.connect.jdbc.JdbcSinkConnector",
        "tasks.max": "1",
        topics: streams.map(({ name }) => name).join(","),
        "insert.mode": "upsert",
        "pk.mode": "record_key",
        "pk.fields": commaList(at, "keyFields", keyFields),
        "auto.create": String(createTables),
        "table.name.format": tableName,
      };
    });
  }
}

function file(
  name: string,
  description: string,
  connection: JdbcConnection,
  settings: (at: string | undefined) => ConnectorSettings,
): ClientFile {
  const { url, user, password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "db_password") } = connection;
  const write = (at: string | undefined): string => {
    const own = settings(at);
    checkNotEmpty(at, "user", user, "name the database user");
    if (!/^(jdbc:|.*\$\{)/.test(url)) {
      const remedy = "take it from the driver's page";
      throw refusal(at, { what: "url", rule: "must begin with jdbc:", got: url, remedy });
    }
    checkText(at, "url", url, "leave user and password out of the address, and give them as user and password");
    const login = { "connection.url": url, "connection.user": user, "connection.password": password._text };
    return connectorJson(name, { ...own, ...login });
  };
  return ClientFile._of({ fileName: `${name}.json`, description, sensitive: password._isSensitive, write });
}

const SOME = "name what the connector works on";
