// Any connector of Kafka Connect: the file that makes it.

import { checkInteger, checkNotEmpty, refusal } from "../core/checks";
import { numberText } from "../core/token/tokens";
import { type IStream } from "../streaming/stream";
import { ClientFile } from "./client-file";
import { type ClientSecret } from "./client-secret";
import { connectorFileName } from "./file-name";
import { checkSettings, connectorJson, excusedOf } from "./file-text";
import { topicsOf } from "./topics";

/** The class, the streams and the settings of a connector. */
export interface KafkaConnectorProps {
  /**
   * The name of the connector and of its file, `<name>.json`, with a hyphen for each character that a file name cannot have.
   * Names are unique in the workers of one cluster.
   */
  readonly name: string;

  /** The connector's class, from its own page; its .jar must be on the plugin path of the workers. */
  readonly connectorClass: string;

  /**
   * The streams that a sink reads, of one pool, each once. The name of an import must be known. A source has its own settings
   * for where it writes.
   *
   * @default - none, for a source
   */
  readonly streams?: IStream[];

  /**
   * How many tasks share the work, at least 1.
   *
   * @default 1
   */
  readonly tasksMax?: number;

  /**
   * The connector's own settings, from its documentation. They must not be secrets. `${topic}` and the like, which have no
   * meaning for Terraform, are left to Connect. Write `$${...}` for a string that Terraform would read as an expression.
   *
   * @default - none
   */
  readonly settings?: { readonly [key: string]: string };

  /**
   * Settings that are secrets.
   *
   * @default - none
   */
  readonly secrets?: { readonly [key: string]: ClientSecret };

  /**
   * Keys of `settings` whose values look like secrets and are not.
   *
   * @default - none
   */
  readonly notSecret?: string[];
}

/**
 * `<name>.json` for any connector, from Oracle or another vendor, to be posted to a Connect worker. Give streams as constructs
 * and secrets as `ClientSecret`. For its other settings, see the documentation of the connector.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Kafka_Connect.htm
 */
export class KafkaConnector {
  /**
   * The file. Name and class must not be empty, a list of streams must have at least one, each key is set once, and the
   * settings must not hold a secret.
   */
  public static json(props: KafkaConnectorProps): ClientFile {
    const { name, connectorClass, streams, tasksMax = 1, settings = {}, secrets = {} } = props;
    const notSecret = excusedOf(settings, props.notSecret);
    const write = (at: string | undefined): string => {
      checkConnector(at, props);
      checkInteger(at, "tasksMax", tasksMax, { min: 1, remedy: "leave it out for 1" });
      return connectorJson(name, {
        "connector.class": connectorClass,
        "tasks.max": numberText(tasksMax),
        ...(streams && { topics: topicsOf(at, streams, SOURCE).join(",") }),
        ...settings,
        ...Object.fromEntries(Object.entries(secrets).map(([key, secret]) => [key, secret._text])),
      });
    };
    const sensitive = Object.values(secrets).some(({ _isSensitive }) => _isSensitive);
    const description = `The connector ${name}.`;
    return ClientFile._of({ fileName: connectorFileName(name), description, sensitive, notSecret, streams, write });
  }
}

const SOURCE = "leave it out for a source";

/** The settings that the other props write. */
const OWN = ["name", "connector.class", "tasks.max", "topics"];

/** Kafka Connect rejects a sink with both. */
const OTHER_TOPICS = "topics.regex";

function checkConnector(
  at: string | undefined,
  { name, connectorClass, streams, settings = {}, secrets = {}, notSecret = [] }: KafkaConnectorProps,
): void {
  checkNotEmpty(at, "the name of a connector", name, "name it after what it moves");
  checkNotEmpty(at, "connectorClass", connectorClass, "take it from the connector's page");
  const keys = [...OWN, ...Object.keys(settings), ...Object.keys(secrets)];
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) {
    const rule = "must be set once";
    throw refusal(at, {
      what: `the setting '${twice}'`,
      rule,
      remedy: "keep one of them, and give the name and the streams as props",
    });
  }
  if (streams !== undefined && keys.includes(OTHER_TOPICS)) {
    const rule = "must not be given with streams, because Kafka Connect accepts only one of the two";
    throw refusal(at, { what: `the setting '${OTHER_TOPICS}'`, rule, remedy: "leave it out" });
  }
  checkSettings(at, settings, notSecret, "give it in secrets, as ClientSecret.fromFile for example");
}
