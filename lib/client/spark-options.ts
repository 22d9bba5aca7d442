// Options of Spark's Kafka source and sink, for a job in Data Flow.

import { type Construct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { type Stream } from "../streaming/stream";
import { type IStreamPool } from "../streaming/stream-pool-base";
import { ClientFile } from "./client-file";
import { jsonText } from "./json";
import { MAX_MESSAGE_BYTES, principalLogin } from "./kafka-login";
import { KafkaPrincipal } from "./kafka-principal";
import { prefixed, type Property } from "./properties";

/** What a Spark job reads, and where it keeps how far it is. */
export interface SparkOptionsProps {
  /** The pool that the job reads from. */
  readonly pool: IStreamPool;

  /** The stream that the job reads. */
  readonly stream: Stream;

  /** Where the job keeps how far it is: `oci://bucket@namespace/checkpoints`. */
  readonly checkpointLocation: string;
}

/**
 * `spark-kafka-options.json`: the options for `spark.readStream.format("kafka").options(...)` in a job of Data Flow,
 * which logs in as a resource, without a token.
 *
 * @see https://docs.oracle.com/en-us/iaas/data-flow/using/spark-streaming.htm
 */
export class SparkOptions {
  /** The file, as a Terraform output. @throws ConfigurationError for an empty checkpoint location */
  public static json(scope: Construct, id: string, props: SparkOptionsProps): ClientFile {
    const { pool, stream, checkpointLocation } = props;
    const remedy = "name a folder of a bucket, oci://bucket@namespace/checkpoints";
    checkNotEmpty(`${scope.node.path}/${id}`, "checkpointLocation", checkpointLocation, remedy);
    const login: Property[] = prefixed("kafka.", principalLogin(pool, KafkaPrincipal.RESOURCE));
    const options = {
      "kafka.bootstrap.servers": pool.bootstrapServers,
      subscribe: stream.name,
      ...Object.fromEntries<string | undefined>(login),
      "kafka.max.partition.fetch.bytes": MAX_MESSAGE_BYTES,
      "kafka.max.request.size": MAX_MESSAGE_BYTES,
      checkpointLocation,
    };
    const content = jsonText(options);
    const description = "Options for Spark's Kafka source.";
    return ClientFile.output(scope, id, { fileName: "spark-kafka-options.json", description, content });
  }
}
