// Writes custom metrics to Monitoring.

import { MonitoringClient } from "oci-monitoring";
import { clientOptions, endpointOf, principal } from "./principal";

/** Time limit of a request, in milliseconds: metrics must not delay the function's main task. */
const REQUEST_TIMEOUT = 2_000;

/** The maximum number of metric streams in a request. */
const MAX_STREAMS = 50;

/** The maximum length of a dimension's value. */
const MAX_TEXT = 256;

/** A current value. */
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
    // The endpoint for writing metrics differs from the endpoint for reading them.
    const region = this.client.endpoint.replace(/\/\d+$/, "").replace("//telemetry.", "//telemetry-ingestion.");
    this.client.endpoint = endpointOf(endpoint ?? region);
  }

  /** Writes in requests of at most 50 values, each made by `call`, which may try again. Throws if one fails. */
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
