// The time that decisions take and the number that is missing, as metrics for alarms.

import { aboutError, log } from "../shared/log";
import { MetricWriter } from "../shared/metrics";

interface Place {
  readonly compartmentId: string;
  readonly namespace: string;
  readonly endpoint: string | undefined;
}

export class Measures {
  private readonly writer: MetricWriter;

  constructor(
    private readonly streamId: string,
    { compartmentId, namespace, endpoint }: Place,
  ) {
    this.writer = new MetricWriter(compartmentId, namespace, endpoint);
  }

  /** Never throws and tries once: decisions do not wait for it. */
  async post(
    latencies: readonly number[],
    undecided: number,
    { alerts, scored }: { readonly alerts: number; readonly scored: number },
  ): Promise<void> {
    const dimensions = { resourceId: this.streamId };
    const longest = latencies.reduce((most, one) => Math.max(most, one), 0);
    const latency = latencies.length === 0 ? [] : [{ name: "latency", dimensions, value: longest }];
    const share = scored === 0 ? [] : [{ name: "alertShare", dimensions, value: alerts / scored }];
    try {
      await this.writer.post([...latency, ...share, { name: "undecided", dimensions, value: undecided }], (post) =>
        post(),
      );
    } catch (error) {
      log.warn("no metrics", aboutError(error));
    }
  }
}
