// What the stack hands out once it is deployed.

import {
  ClientFile,
  type IAlarm,
  type ITopic,
  KafkaClient,
  KafkaLogin,
  type OciFunction,
  type OciStack,
  type ServiceConnector,
  TextLanguage,
  Texts,
} from "cdktf-oci-streaming";
import { handOutAlarms } from "../alarms";
import { programNotes } from "../programs";
import { collectorScript, deviceContract, deviceEnvironment } from "./device-files";
import { type Entrance } from "./entrance";
import { type IotFunction } from "./functions";
import { type BoundDatabase } from "./iot-database";
import { type IotSite } from "./site";
import { type IotStreams } from "./streams";

export interface HandOutProps {
  readonly entrance: Entrance;
  readonly streams: IotStreams;
  readonly database: BoundDatabase | undefined;
  readonly webUrl: string | undefined;
  readonly topic: ITopic;
  readonly programs: IotFunction[];
  readonly connectors: ServiceConnector[];
  readonly alarms: IAlarm[];
}

export function handOut(site: IotSite, props: HandOutProps): void {
  const { output } = site.stack;
  const { entrance, programs, connectors, alarms, topic } = props;
  const functions = programs.map(({ fn }) => fn);
  output.text("ingest_endpoint", entrance.endpoint, { title: "Where devices send their messages" });
  ofStreams(site, props);
  output.map(
    "function_ids",
    byId(functions, ({ functionId }) => functionId),
    { title: "OCIDs of the functions" },
  );
  output.map(
    "function_invoke_endpoints",
    byId(functions, ({ invokeEndpoint }) => invokeEndpoint),
    {
      title: "Where the functions are invoked",
    },
  );
  output.map(
    "connector_ids",
    byId(connectors, ({ serviceConnectorId }) => serviceConnectorId),
    {
      title: "OCIDs of the connectors",
    },
  );
  output.text("topic_id", topic.topicId, { title: "OCID of the topic of alarms" });
  handOutAlarms(site.stack, alarms);
  ofOptions(site, props);
  files(site, props);
}

function ofStreams({ stack: { output } }: IotSite, { streams }: HandOutProps): void {
  const { pool, telemetry, deadLetters, commands } = streams;
  output.text("stream_pool_id", pool.streamPoolId, { title: "OCID of the stream pool" });
  output.text("stream_id", telemetry.streamId, { title: "OCID of the stream of messages" });
  output.text("messages_endpoint", telemetry.messagesEndpoint, { title: "Where clients of the native API connect" });
  output.text("kafka_bootstrap_servers", pool.bootstrapServers, { title: "Where Kafka clients connect" });
  if (deadLetters) {
    const title = "OCID of the stream of messages that could not be worked off";
    output.text("dead_letter_stream_id", deadLetters.streamId, { title });
  }
  if (commands) output.text("command_stream_id", commands.streamId, { title: "OCID of the stream of commands" });
}

function ofOptions({ stack: { output } }: IotSite, { database, webUrl }: HandOutProps): void {
  if (database?.made) {
    const { autonomousDatabaseId, connectAliases } = database.made;
    output.text("autonomous_database_id", autonomousDatabaseId, { title: "OCID of the database" });
    output.map("database_connect_aliases", connectAliases, { title: "Connect strings of the database by service" });
  }
  if (webUrl !== undefined) output.link("web_url", webUrl, { title: "Page with the newest messages" });
}

function files({ stack, props, kafkaUser }: IotSite, { entrance, streams, database, programs }: HandOutProps): void {
  const { pool } = streams;
  const { authentication, webPages, consumerUser } = props;
  const { tokenHeader, tokenScheme } = entrance.authentication;
  const device = {
    endpoint: entrance.endpoint,
    authentication: authentication.name,
    tokenHeader,
    tokenScheme,
    paths: entrance.ingest.variables,
  };
  deviceContract(stack, device);
  deviceEnvironment(stack, device);
  if (webPages === true) collectorScript(stack, device);
  programNotes(stack, programs);
  if (database) ddl(stack, database.user);
  if (kafkaUser) {
    const login = KafkaLogin.user({ pool, user: kafkaUser });
    KafkaClient.properties({ login }).addOutput(stack, "client_properties");
    KafkaClient.producer({ login }).addOutput(stack, "producer_properties");
  }
  if (consumerUser === undefined) return;
  const groupId = props.fireAlarm === true ? "building-controllers" : "telemetry-consumers";
  const login = KafkaLogin.user({ pool, user: consumerUser });
  KafkaClient.consumer({ login, groupId }).addOutput(stack, "consumer_properties");
}

/**
 * `ddl.sql`: the application user and its table.
 *
 * A connector delivers at least once. What tells a message from all others is where it stands in its stream, and offsets
 * begin anew when a stream is replaced: so stream, partition and offset together are unique.
 */
function ddl(stack: OciStack, userName: string): void {
  const user = Texts.encoded(userName, TextLanguage.SQL_NAME);
  const content = `-- Run once as ADMIN. The password is the content of the secret of database_user_secret_ocid.
CREATE USER ${user} IDENTIFIED BY "<PASSWORD>" QUOTA UNLIMITED ON data;
GRANT CREATE SESSION TO ${user};

CREATE TABLE ${user}.iot_data (
  id               NUMBER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  iot_key          VARCHAR2(256) NOT NULL,
  iot_data         CLOB NOT NULL,
  received_at      TIMESTAMP WITH TIME ZONE NOT NULL,
  stream_ocid      VARCHAR2(255) NOT NULL,
  stream_partition NUMBER(10) NOT NULL,
  stream_offset    NUMBER(19) NOT NULL,
  CONSTRAINT iot_data_once UNIQUE (stream_ocid, stream_partition, stream_offset)
);
`;
  ClientFile.of({
    fileName: "ddl.sql",
    description: "The application user and its table.",
    content,
  }).addOutput(stack, "ddl_sql");
}

function byId<T extends OciFunction | ServiceConnector>(
  constructs: readonly T[],
  valueOf: (construct: T) => string,
): { [id: string]: string } {
  return Object.fromEntries(constructs.map((construct) => [construct.node.id, valueOf(construct)]));
}
