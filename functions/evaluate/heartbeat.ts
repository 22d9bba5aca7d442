// The number of readings of each floor, as a metric: what does not come is noticed by an alarm.

import { MonitoringClient } from "oci-monitoring";
import { aboutError, log } from "../shared/log";
import { clientOptions, endpointOf, principal } from "../shared/principal";

/** What is slow here holds up the next batch: milliseconds. */
const REQUEST_TIMEOUT = 2_000;

/** Metric streams of a request. */
const MAX_STREAMS = 50;

/** Of a dimension's value. */
const MAX_TEXT = 256;

export class Heartbeat {
  private readonly client: MonitoringClient;

  constructor(
    private readonly compartmentId: string,
    private readonly namespace: string,
    endpoint?: string,
  ) {
    this.client = new MonitoringClient(principal(), clientOptions(REQUEST_TIMEOUT));
    // Metrics are written elsewhere than they are read.
    const region = this.client.endpoint.replace(/\/\d+$/, "").replace("//telemetry.", "//telemetry-ingestion.");
    this.client.endpoint = endpointOf(endpoint ?? region);
  }

  /** Never throws and tries once: a heartbeat that is missing is what the alarm is for. */
  async beat(counts: ReadonlyMap<string, number>): Promise<void> {
    const timestamp = new Date();
    const metricData = [...counts].map(([floor, value]) => ({
      namespace: this.namespace,
      compartmentId: this.compartmentId,
      name: "readings",
      dimensions: { floor: floor.slice(0, MAX_TEXT) },
      datapoints: [{ timestamp, value }],
    }));
    for (let first = 0; first < metricData.length; first += MAX_STREAMS) {
      const postMetricDataDetails = { metricData: metricData.slice(first, first + MAX_STREAMS) };
      try {
        await this.client.postMetricData({ postMetricDataDetails });
      } catch (error) {
        log.warn("no heartbeat", aboutError(error));
        return;
      }
    }
  }
}
