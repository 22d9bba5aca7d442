// Writing metrics of one's own to Monitoring.

import { MonitoringClient } from "oci-monitoring";
import { clientOptions, endpointOf, principal } from "./principal";

/** What is slow here holds up what a function is for: milliseconds. */
const REQUEST_TIMEOUT = 2_000;

/** Metric streams of a request. */
const MAX_STREAMS = 50;

/** Of a dimension's value. */
const MAX_TEXT = 256;

/** A value of now. */
export interface Measured {
  readonly name: string;
  readonly dimensions: { readonly [name: string]: string };
  readonly value: number;
}

export class MetricWriter {
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

  /** In requests of 50 at most, each made by `call`, which may try again. Throws if one fails. */
  async post(measured: readonly Measured[], call: (post: () => Promise<void>) => Promise<void>): Promise<void> {
    const timestamp = new Date();
    const { compartmentId, namespace } = this;
    const metricData = measured.map(({ name, dimensions, value }) => ({
      namespace,
      compartmentId,
      name,
      dimensions: Object.fromEntries(Object.entries(dimensions).map(([key, text]) => [key, text.slice(0, MAX_TEXT)])),
      datapoints: [{ timestamp, value }],
    }));
    for (let first = 0; first < metricData.length; first += MAX_STREAMS) {
      const postMetricDataDetails = { metricData: metricData.slice(first, first + MAX_STREAMS) };
      await call(async () => {
        await this.client.postMetricData({ postMetricDataDetails });
      });
    }
  }
}
