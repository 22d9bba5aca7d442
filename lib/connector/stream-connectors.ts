// The two most common connectors of a stream: an archive in a bucket, and a copy in another stream.

import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { type IBucket } from "../object-storage/bucket";
import { type IStream } from "../streaming/stream";
import { ConnectorSource, StreamStart } from "./connector-source";
import { ConnectorTarget } from "./connector-target";
import { type ConnectorOptions, type ServiceConnectorProps } from "./service-connector";

/** The options of a connector that reads a stream. */
export interface StreamConnectorOptions extends ConnectorOptions {
  /**
   * Where the connector lives.
   *
   * @default - the compartment of the stream
   */
  readonly compartment?: Compartment;
}

/** The properties of an archive of a stream in a bucket. */
export interface ArchiveProps extends StreamConnectorOptions {
  /** The stream to archive. */
  readonly stream: IStream;

  /** The target bucket. */
  readonly bucket: IBucket;

  /**
   * Where to begin.
   *
   * @default StreamStart.OLDEST
   */
  readonly start?: StreamStart;

  /**
   * The beginning of the object names: `bookings/`.
   *
   * @default - none
   */
  readonly prefix?: string;

  /**
   * An object is written when this much data has accumulated, in MiB: at least 1. The maximum is not documented.
   *
   * @default 100
   */
  readonly rolloverSizeMiB?: number;

  /**
   * An object is written after this time at the latest, in whole milliseconds. The possible values are not documented; 60
   * seconds and more are in use.
   *
   * @default Duration.minutes(1)
   */
  readonly rolloverTime?: Duration;
}

/** The properties of a copy of a stream in another stream. */
export interface ForwardProps extends StreamConnectorOptions {
  /** The stream to copy. */
  readonly from: IStream;

  /** The target stream. */
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
  return stream._known.need("compartment", "a connector for which no compartment is given");
}
