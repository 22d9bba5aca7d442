// Everything that is written to a stream, in a bucket.

import * as oci from "cdktf-oci-streaming";
import { type IResolvable } from "cdktf";
import { acceptArchive } from "./accepted";
import { type BoundEncryption } from "./encryption";

/** What can be said of an archive. */
export interface ArchiveOptions {
  /**
   * Where it begins.
   *
   * @default StreamStart.OLDEST
   */
  readonly start?: oci.StreamStart;

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
  readonly rolloverTime?: oci.Duration;

  /**
   * When objects are deleted, in whole days; what they were before they were overwritten or deleted is gone a day later.
   *
   * @default - never
   */
  readonly deleteAfter?: oci.Duration;
}

/** What an archive is made in. @internal */
export interface ArchiveSite {
  readonly stack: oci.OciStack;
  /** The name of the bucket, after the stack's prefix. */
  readonly name: string;
  /** What the output says about the bucket. */
  readonly title: string;
  readonly encryption: BoundEncryption;
  /** When an object is written at the latest, unless the archive says otherwise. */
  readonly rolloverTime: oci.Duration;
  /** Whether connectors move data. */
  readonly active: () => IResolvable;
}

/** A bucket that is there, for any number of streams. @internal */
export interface OpenArchive {
  readonly bucket: oci.Bucket;
  /** Adds a stream, whose objects' names begin with the prefix. */
  readonly add: (id: string, stream: oci.Stream, prefix: string) => oci.ServiceConnector;
}

/**
 * Whether everything that is written to a stream is kept in a bucket, for longer than a stream keeps it.
 */
export class StackArchive {
  /** It is not. */
  public static none(): StackArchive {
    return new StackArchive(undefined);
  }

  /** It is, in a private bucket with versions, by a connector for each stream. */
  public static bucket(options: ArchiveOptions = {}): StackArchive {
    return new StackArchive(options);
  }

  private constructor(private readonly options: ArchiveOptions | undefined) {}

  /** Makes the bucket, and its output. @internal */
  public _bind(site: ArchiveSite): OpenArchive | undefined {
    return this.options && open(site, this.options);
  }
}

function open(site: ArchiveSite, { deleteAfter, ...options }: ArchiveOptions): OpenArchive {
  const { stack, name, title, encryption, rolloverTime, active } = site;
  const lifecycle = deleteAfter && { rules: deletion(deleteAfter) };
  const bucket = new oci.Bucket(stack, "archive", {
    compartment: stack.compartment,
    name: `${stack.namePrefix}-${name}`,
    encryption: encryption.bucket,
    lifecycle,
  });
  acceptArchive(bucket, encryption.isOracles);
  stack.output.text("archive_bucket", bucket.bucketName, { title });
  return {
    bucket,
    add: (id, stream, prefix) =>
      oci.ServiceConnector.archive(stack, id, { rolloverTime, ...options, stream, bucket, prefix, active: active() }),
  };
}

/** A deleted object of a bucket with versions becomes a previous version, which must go too. */
function deletion(age: oci.Duration): oci.LifecycleRule[] {
  return [
    oci.LifecycleRule.deleteAfter(age),
    oci.LifecycleRule.deleteAfter(oci.Duration.days(1), { target: oci.LifecycleTarget.PREVIOUS_VERSIONS }),
  ];
}
