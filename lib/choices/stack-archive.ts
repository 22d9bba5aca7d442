// Whether the messages of the streams of a stack are archived in a bucket: a prop of a stack.

import { type IResolvable } from "cdktf";
import { type StreamStart } from "../connector/connector-source";
import { ServiceConnector } from "../connector/service-connector";
import { checkNotEmpty } from "../core/checks";
import { Duration } from "../core/duration";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { Bucket } from "../object-storage/bucket";
import { LifecycleRule, LifecycleTarget } from "../object-storage/lifecycle-rule";
import { type IStream } from "../streaming/stream";
import { acceptArchive } from "./accepted-choices";
import { type EncryptionInStack } from "./stack-encryption";

/** The options of an archive. */
export interface ArchiveOptions {
  /**
   * The position at which the archive begins.
   *
   * @default StreamStart.OLDEST
   */
  readonly start?: StreamStart;

  /**
   * The amount of data after which an object is written, in MiB.
   *
   * @default 100
   */
  readonly rolloverSizeMiB?: number;

  /**
   * The longest time until an object is written.
   *
   * @default - 1 minute, or 7 minutes in an archive of logs
   */
  readonly rolloverTime?: Duration;

  /**
   * The age at which objects are deleted, in whole days. Previous versions of overwritten or deleted objects are deleted a day
   * later.
   *
   * @default - never
   */
  readonly deleteAfter?: Duration;
}

/** A stream of an archive. */
export interface ArchivedStream {
  /** The id and the name of the connector. */
  readonly id: string;

  /** The stream. */
  readonly stream: IStream;

  /** The prefix of the names of its objects, `bookings/` for example. */
  readonly prefix: string;
}

/** The content of a stack's archive. */
export interface ArchiveContents {
  /** The name of the bucket, after the stack's prefix. */
  readonly name: string;

  /** The title of the output `archive_bucket`, the bucket's name. */
  readonly title: string;

  /** The streams: a connector for each. */
  readonly streams: ArchivedStream[];

  /** The encryption of the stack. */
  readonly encryption: EncryptionInStack;

  /**
   * The default of the longest time until an object is written.
   *
   * @default Duration.minutes(1)
   */
  readonly rolloverTime?: Duration;

  /**
   * Whether the connectors move data. Can be an input.
   *
   * @default - true
   */
  readonly active?: boolean | IResolvable;
}

/**
 * Whether all messages of the streams of a stack are archived in a bucket, for longer than the retention of a stream: a prop of
 * a stack.
 */
export class StackArchive {
  /** No archive. */
  public static none(): StackArchive {
    return new StackArchive(undefined);
  }

  /**
   * An archive in a private bucket with versions, with a connector for each stream. The bucket accepts the rule OCI-BKT-004.
   */
  public static bucket(options: ArchiveOptions = {}): StackArchive {
    return new StackArchive(options);
  }

  private constructor(private readonly options: ArchiveOptions | undefined) {}

  /** Whether there is an archive. */
  public get isThere(): boolean {
    return this.options !== undefined;
  }

  /**
   * Makes the bucket, with the id `archive`, its output, and the connectors, which it returns. Without an archive it returns
   * none. Call it once in a stack.
   *
   * @throws ConfigurationError for an empty name, and for everything that a `Bucket` and a `ServiceConnector` reject
   */
  public addTo(stack: OciStack, contents: ArchiveContents): ServiceConnector[] {
    const { options } = this;
    if (options === undefined) return [];
    checkNotEmpty(stack.node.path, "the name of an archive", contents.name, "name its content, for example bookings");
    return allOrNothing(stack, () => archive(stack, contents, options));
  }
}

function archive(stack: OciStack, contents: ArchiveContents, choice: ArchiveOptions): ServiceConnector[] {
  const { name, title, streams, encryption, active, rolloverTime = Duration.minutes(1) } = contents;
  const { deleteAfter, ...options } = choice;
  const lifecycle = deleteAfter && { rules: deletion(deleteAfter) };
  const bucket = new Bucket(stack, "archive", {
    compartment: stack.compartment,
    name: `${stack.namePrefix}-${name}`,
    encryption: encryption.bucket,
    lifecycle,
  });
  acceptArchive(bucket, encryption.isOraclesKey);
  stack.output.text("archive_bucket", bucket.bucketName, { title });
  return streams.map(({ id, stream, prefix }) =>
    ServiceConnector.archive(stack, id, { rolloverTime, ...options, stream, bucket, prefix, active }),
  );
}

/** A deleted object in a bucket with versions becomes a previous version, which must also be deleted. */
function deletion(age: Duration): LifecycleRule[] {
  const target = LifecycleTarget.PREVIOUS_VERSIONS;
  return [LifecycleRule.deleteAfter(age), LifecycleRule.deleteAfter(Duration.days(1), { target })];
}
