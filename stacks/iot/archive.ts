// All messages in a bucket.

import { Bucket, Duration, ServiceConnector, type Stream } from "../../lib";
import { type IotSite } from "./site";

export interface Archive {
  readonly bucket: Bucket;
  readonly connector: ServiceConnector;
}

export function addArchive({ stack, encryption, active }: IotSite, telemetry: Stream): Archive {
  const { compartment } = stack;
  const bucket = new Bucket(stack, "archive", { compartment, name: "telemetry", encryption: encryption.bucket });
  const connector = ServiceConnector.archive(stack, "to-archive", {
    stream: telemetry,
    bucket,
    prefix: "telemetry/",
    rolloverSizeMiB: 100,
    rolloverTime: Duration.minutes(1),
    active: active(),
  });
  return { bucket, connector };
}
