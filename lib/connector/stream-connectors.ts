// The two connectors of a stream that are wanted most: an archive in a bucket, and a copy in another stream.

import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { type IBucket } from "../object-storage/bucket";
import { type IStream } from "../streaming/stream";
import { ConnectorSource, StreamStart } from "./connector-source";
import { ConnectorTarget } from "./connector-target";
import { type ConnectorOptions, type ServiceConnectorProps } from "./service-connector";

/** A connector from a stream. */
export interface StreamConnectorOptions extends ConnectorOptions {
  /**
   * Where the connector lives.
   *
   * @default - where the stream lives
   */
  readonly compartment?: Compartment;
}

/** An archive of a stream in a bucket. */
export interface ArchiveProps extends StreamConnectorOptions {
  /** What is archived. */
  readonly stream: IStream;

  /** Where to. */
  readonly bucket: IBucket;

  /**
   * Where to begin.
   *
   * @default StreamStart.OLDEST
   */
  readonly start?: StreamStart;

  /**
   * What the names of the objects begin with: `bookings/`.
   *
   * @default - nothing
   */
  readonly prefix?: string;

  /**
   * An object is written when this much has come together, in MiB: at least 1. Which values above that the service takes is
   * not documented.
   *
   * @default 100
   */
  readonly rolloverSizeMiB?: number;

  /**
   * An object is written after this time at the latest, whole milliseconds. Which values the service takes is not
   * documented; 60 seconds and more are in use.
   *
   * @default Duration.minutes(1)
   */
  readonly rolloverTime?: Duration;
}

/** A copy of a stream in another stream. */
export interface ForwardProps extends StreamConnectorOptions {
  /** What is copied. */
  readonly from: IStream;

  /** Where to. */
  readonly to: IStream;

  /**
   * Where to begin.
   *
   * @default StreamStart.LATEST
   */
  readonly start?: StreamStart;
}

/** @internal */
export function archiveProps(props: ArchiveProps): ServiceConnectorProps {
  const { stream, bucket, start = StreamStart.OLDEST, compartment = compartmentOf(stream), ...others } = props;
  const { prefix, rolloverSizeMiB, rolloverTime = Duration.minutes(1), ...rest } = others;
  return {
    ...rest,
    compartment,
    source: ConnectorSource.stream(stream, { start }),
    target: ConnectorTarget.bucket(bucket, { prefix, rolloverSizeMiB, rolloverTime }),
  };
}

/** @internal */
export function forwardProps(props: ForwardProps): ServiceConnectorProps {
  const { from, to, start, compartment = compartmentOf(from), ...rest } = props;
  return { ...rest, compartment, source: ConnectorSource.stream(from, { start }), target: ConnectorTarget.stream(to) };
}

function compartmentOf(stream: IStream): Compartment {
  return stream._known.need("compartment", "a connector without a compartment of its own");
}
