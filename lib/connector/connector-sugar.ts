// Internal: the two connectors that are wanted most, as props of the general one.

import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { requireCompartment } from "../core/resource/known-compartment";
import { type IStream } from "../streaming/stream-base";
import { ConnectorSource } from "./connector-source";
import { ConnectorTarget } from "./connector-target";
import { type ArchiveProps, type ForwardProps, type ServiceConnectorProps } from "./service-connector-props";
import { StreamStart } from "./stream-start";

export function archiveProps(props: ArchiveProps): ServiceConnectorProps {
  const {
    stream,
    bucket,
    start = StreamStart.OLDEST,
    compartment,
    prefix,
    rolloverSizeMiB,
    rolloverTime = Duration.minutes(1),
    ...rest
  } = props;
  return {
    ...rest,
    compartment: compartment ?? compartmentOf(stream),
    source: ConnectorSource.stream(stream, { start }),
    target: ConnectorTarget.bucket(bucket, { prefix, rolloverSizeMiB, rolloverTime }),
  };
}

export function forwardProps(props: ForwardProps): ServiceConnectorProps {
  const { from, to, start, compartment, ...rest } = props;
  return {
    ...rest,
    compartment: compartment ?? compartmentOf(from),
    source: ConnectorSource.stream(from, { start }),
    target: ConnectorTarget.stream(to),
  };
}

function compartmentOf(stream: IStream): Compartment {
  const what = "a connector without a compartment of its own";
  return requireCompartment(stream, stream._compartment, what, "Stream.fromStreamAttributes");
}
