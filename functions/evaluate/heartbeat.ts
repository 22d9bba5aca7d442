// The number of readings of each floor, as a metric: an alarm detects a floor without readings.

import { aboutError, log } from "../shared/log";
import { MetricWriter } from "../shared/metrics";

export class Heartbeat {
  private readonly writer: MetricWriter;

  constructor(compartmentId: string, namespace: string, endpoint?: string) {
    this.writer = new MetricWriter(compartmentId, namespace, endpoint);
  }

  /** Never throws and tries once: the alarm detects a missing heartbeat. */
  async beat(counts: ReadonlyMap<string, number>): Promise<void> {
    const measured = [...counts].map(([floor, value]) => ({ name: "readings", dimensions: { floor }, value }));
    try {
      await this.writer.post(measured, (post) => post());
    } catch (error) {
      log.warn("no heartbeat", aboutError(error));
    }
  }
}
