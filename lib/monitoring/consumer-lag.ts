// The lag of a consumer group: the metric that the program `lag` writes, because OCI does not have one.

import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { Metric } from "../metrics/metric";
import { Statistic } from "../metrics/statistic";
import { type IStream } from "../streaming/stream";
import { DashboardTile } from "./dashboard-tile";

/** The group, and where the program writes its metric. */
export interface ConsumerLagProps {
  /** The stream that the group reads. */
  readonly stream: IStream;

  /** The name of the consumer group, as configured in the program. */
  readonly group: string;

  /**
   * The compartment to which the program writes: its `METRICS_COMPARTMENT_OCID`.
   *
   * @default - the compartment of the stream
   */
  readonly compartment?: Compartment;

  /**
   * The namespace to which the program writes: its `METRICS_NAMESPACE`.
   *
   * @default "consumer_lag"
   */
  readonly namespace?: string;

  /**
   * How often the program is called: 1 to 60 minutes, 1 to 24 hours or 1 day; not a token. It is the interval of the metric.
   *
   * @default Duration.hours(1)
   */
  readonly every?: Duration;
}

/**
 * The lag of a consumer group in seconds, as `functions/lag` of this project's repository writes it: for each partition, the
 * age of the first message after the committed offset.
 *
 * OCI does not have metrics of groups. Without the program there are no values, and an alarm on them never fires, unless it
 * fires on their absence.
 */
export class ConsumerLag {
  /**
   * The lag of a group that the program is configured for.
   *
   * @throws ConfigurationError for a group without a name, a namespace that is reserved for Oracle, an interval that a metric
   * cannot have, and an import of a stream without a compartment
   */
  public static of(props: ConsumerLagProps): ConsumerLag {
    const { stream, group, namespace = "consumer_lag", every = Duration.hours(1) } = props;
    checkNotEmpty(undefined, "the name of a consumer group", group, "use the name that its consumers use");
    if (/^(?:oci|oracle)_/i.test(namespace)) {
      const rule = "must not begin with oci_ or oracle_, which are reserved for Oracle";
      throw refusal(undefined, { what: "the namespace of consumer lag", rule, got: namespace });
    }
    const compartment = props.compartment ?? stream._known.need("compartment", "a metric");
    const metric = Metric.custom({
      namespace,
      name: "lag",
      compartment,
      statistic: Statistic.MAX,
      interval: every,
      groupBy: ["partition"],
      dimensions: { resourceId: stream.streamId, group },
    });
    return new ConsumerLag(
      metric,
      `${stream._known.find("name") ?? stream.node.id}: lag of ${group}`,
      group,
      compartment,
    );
  }

  private constructor(
    /** The age of the oldest unread message of each partition, in seconds. */
    public readonly metric: Metric,
    private readonly title: string,
    /** @internal */
    public readonly _group: string,
    /** The location of the metric. @internal */
    public readonly _compartment: Compartment,
  ) {}

  /** A tile of a dashboard, with a line for each partition. */
  public tile(): DashboardTile {
    return DashboardTile.of({ title: this.title, metrics: [this.metric], unit: "seconds", seriesBy: "partition" });
  }
}
