// The Splunk sink connector: sends streams to Splunk's HTTP Event Collector.

import { checkInteger, checkNotEmpty, checkPort, refusal } from "../core/checks";
import { isKnown, numberText } from "../core/token/tokens";
import { type IStream } from "../streaming/stream";
import { ClientFile } from "./client-file";
import { ClientSecret } from "./client-secret";
import { connectorFileName } from "./file-name";
import { checkText, connectorJson } from "./file-text";
import { checkTogether, topicOf } from "./topics";

/** A stream, and the destination of its events in Splunk. */
export interface SplunkRoute {
  /** The stream. The name of an import must be known. */
  readonly stream: IStream;

  /** The index, which must exist. */
  readonly index: string;

  /**
   * The source type.
   *
   * @default "_json"
   */
  readonly sourceType?: string;
}

/** Which streams go to which index, and how to reach Splunk. */
export interface SplunkSinkProps {
  /** The streams of one pool, each with its index: at least one, and none twice. */
  readonly routes: SplunkRoute[];

  /** The address of the HTTP Event Collector, `https://...:8088`, with commas between several. Each must begin with https. */
  readonly hecUri: string;

  /**
   * The token of the HTTP Event Collector.
   *
   * @default ClientSecret.fromFile("/opt/kafka/secrets.properties", "hec_token")
   */
  readonly token?: ClientSecret;

  /**
   * The name of the connector and of its file, `<name>.json`, with a hyphen for each character that a file name cannot have.
   *
   * @default "splunk-sink"
   */
  readonly name?: string;

  /**
   * How many tasks share the partitions, at least 1. Tasks beyond the number of partitions are idle.
   *
   * @default 1
   */
  readonly tasksMax?: number;

  /**
   * Whether Splunk confirms the events that it has indexed, so that none are lost on the way. The token must allow it.
   *
   * @default false
   */
  readonly acknowledge?: boolean;

  /**
   * Whether events go to the raw endpoint rather than the event endpoint.
   *
   * @default false
   */
  readonly raw?: boolean;

  /**
   * Whether the connector verifies the certificate of the collector.
   *
   * @default true
   */
  readonly validateCertificates?: boolean;
}

/**
 * `splunk-sink.json`, to be posted to a Connect worker: `curl -X POST -H "Content-Type: application/json" -d
 * @splunk-sink.json http://localhost:8083/connectors`.
 *
 * @see https://github.com/splunk/kafka-connect-splunk
 */
export class SplunkSink {
  /** The file. */
  public static json(props: SplunkSinkProps): ClientFile {
    const { token = ClientSecret.fromFile("/opt/kafka/secrets.properties", "hec_token"), name = NAME } = props;
    return ClientFile._of({
      fileName: connectorFileName(name),
      description: "The connector that writes the streams to Splunk.",
      sensitive: token._isSensitive,
      streams: props.routes.map(({ stream }) => stream),
      write: (at) => write(at, props, token),
    });
  }
}

const NAME = "splunk-sink";

function write(at: string | undefined, props: SplunkSinkProps, token: ClientSecret): string {
  const { routes, hecUri, name = NAME, tasksMax = 1, raw = false } = props;
  const { acknowledge = false, validateCertificates = true } = props;
  checkNotEmpty(at, "the name of a connector", name, "leave it out for splunk-sink");
  checkRoutes(at, routes);
  for (const uri of isKnown(hecUri) ? hecUri.split(",") : []) checkHecUri(at, uri.trim());
  checkText(at, "hecUri", hecUri, "leave the login out, and give the token as token");
  checkInteger(at, "tasksMax", tasksMax, { min: 1, remedy: "leave it out for 1" });
  return connectorJson(name, {
    "connector.class": "com.splunk.kafka.connect.SplunkSinkConnector",
    "tasks.max": numberText(tasksMax),
    topics: list(routes, ({ stream }) => topicOf(stream)),
    "splunk.indexes": list(routes, ({ index }) => index),
    "splunk.sourcetypes": list(routes, ({ sourceType = "_json" }) => sourceType),
    "splunk.hec.uri": hecUri,
    "splunk.hec.token": token._text,
    "splunk.hec.ack.enabled": String(acknowledge),
    "splunk.hec.raw": String(raw),
    "splunk.hec.ssl.validate.certs": String(validateCertificates),
  });
}

/** Splunk matches the three lists by position. */
function list(routes: readonly SplunkRoute[], of: (route: SplunkRoute) => string): string {
  return routes.map(of).join(",");
}

function checkRoutes(at: string | undefined, routes: readonly SplunkRoute[]): void {
  if (routes.length === 0) {
    throw refusal(at, { what: "routes", rule: "must have at least one stream", remedy: "name a stream and its index" });
  }
  const split = routes.flatMap(({ index, sourceType = "" }) => [index, sourceType]).find((name) => name.includes(","));
  if (split !== undefined) {
    const remedy = "name one index and one source type for each stream";
    throw refusal(at, { what: "an index or source type", rule: "must not hold a comma", got: split, remedy });
  }
  for (const { index } of routes) checkNotEmpty(at, "the index of a route", index, "name an index that exists");
  const streams = routes.map(({ stream }) => stream);
  checkTogether(at, streams);
  const topics = streams.map(topicOf);
  const twin = streams.find((stream, position) => topics.indexOf(topicOf(stream)) !== position);
  if (twin === undefined) return;
  const what = `the stream '${twin.node.path}'`;
  throw refusal(at, { what, rule: "has two routes", remedy: "keep one, because Splunk accepts one index for a topic" });
}

function checkHecUri(at: string | undefined, uri: string): void {
  if (!/^https:\/\/[^\s/]+/.test(uri)) {
    const remedy = "use https, because the events would be unencrypted on the network";
    throw refusal(at, { what: "hecUri", rule: "must begin with https://", got: uri, remedy });
  }
  checkPort(at, "hecUri", uri);
}
