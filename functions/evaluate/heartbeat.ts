// The number of readings of each floor, and of each detector, as metrics: an alarm detects a floor or a detector without readings.

import { aboutError, log } from "../shared/log";
import { type Measured, MetricWriter } from "../shared/metrics";
import { type Readings } from "./readings";

export class Heartbeat {
  private readonly writer: MetricWriter;

  constructor(compartmentId: string, namespace: string, endpoint?: string) {
    this.writer = new MetricWriter(compartmentId, namespace, endpoint);
  }

  /** Never throws and tries once: the alarm detects a missing heartbeat. */
  async beat({ floors, detectors }: Pick<Readings, "floors" | "detectors">): Promise<void> {
    try {
      await this.writer.post(
        [...measured("readings", "floor", floors), ...measured("detector_readings", "detector", detectors)],
        (post) => post(),
      );
    } catch (error) {
      log.warn("no heartbeat", aboutError(error));
    }
  }
}

function measured(name: string, dimension: string, counts: ReadonlyMap<string, number>): Measured[] {
  return [...counts].map(([of, value]) => ({ name, dimensions: { [dimension]: of }, value }));
}
