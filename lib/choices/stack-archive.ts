// Whether what is written to the streams of a stack is kept in a bucket: a prop of a stack.

import { type IResolvable } from "cdktf";
import { type StreamStart } from "../connector/connector-source";
import { ServiceConnector } from "../connector/service-connector";
import { Duration } from "../core/duration";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { Bucket } from "../object-storage/bucket";
import { LifecycleRule, LifecycleTarget } from "../object-storage/lifecycle-rule";
import { type IStream } from "../streaming/stream";
import { acceptArchive } from "./accepted-choices";
import { type EncryptionInStack } from "./stack-encryption";

/** What can be said of an archive. */
export interface ArchiveOptions {
  /**
   * Where it begins.
   *
   * @default StreamStart.OLDEST
   */
  readonly start?: StreamStart;

  /**
   * An object is written when so much has come together, in MiB.
   *
   * @default 100
   */
  readonly rolloverSizeMiB?: number;

  /**
   * An object is written after this time at the latest.
   *
   * @default - 1 minute, or 7 minutes in an archive of logs
   */
  readonly rolloverTime?: Duration;

  /**
   * When objects are deleted, in whole days; what they were before they were overwritten or deleted is gone a day later.
   *
   * @default - never
   */
  readonly deleteAfter?: Duration;
}

/** A stream of an archive. */
export interface ArchivedStream {
  /** The id of the connector, and its name. */
  readonly id: string;

  /** The stream. */
  readonly stream: IStream;

  /** What the names of its objects begin with, `bookings/` for example. */
  readonly prefix: string;
}

/** What a stack keeps in its archive. */
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
   * When an object is written at the latest, unless the archive says otherwise.
   *
   * @default Duration.minutes(1)
   */
  readonly rolloverTime?: Duration;

  /**
   * Whether the connectors move data. May be an input.
   *
   * @default - they do
   */
  readonly active?: boolean | IResolvable;
}

/**
 * Whether everything that is written to the streams of a stack is kept in a bucket, for longer than a stream keeps it: a prop of a stack.
 */
export class StackArchive {
  /** It is not. */
  public static none(): StackArchive {
    return new StackArchive(undefined);
  }

  /** It is, in a private bucket with versions, by a connector for each stream. The bucket accepts the rule OCI-BKT-004. */
  public static bucket(options: ArchiveOptions = {}): StackArchive {
    return new StackArchive(options);
  }

  private constructor(private readonly options: ArchiveOptions | undefined) {}

  /** Whether there is one. */
  public get isThere(): boolean {
    return this.options !== undefined;
  }

  /**
   * Makes the bucket, with the id `archive`, its output, and the connectors, which it returns: none without an archive. Call it once in a
   * stack.
   *
   * @throws ConfigurationError for what a `Bucket` and a `ServiceConnector` refuse
   */
  public addTo(stack: OciStack, contents: ArchiveContents): ServiceConnector[] {
    const { options } = this;
    return options === undefined ? [] : allOrNothing(stack, () => archive(stack, contents, options));
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

/** A deleted object of a bucket with versions becomes a previous version, which must go too. */
function deletion(age: Duration): LifecycleRule[] {
  const target = LifecycleTarget.PREVIOUS_VERSIONS;
  return [LifecycleRule.deleteAfter(age), LifecycleRule.deleteAfter(Duration.days(1), { target })];
}
