// The recommended dashboard of streams, in one line.

import { Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkProps } from "../core/resource/shape";
import { StreamMetric } from "../metrics/stream-metric";
import { type IStream } from "../streaming/stream";
import { type DashboardOptions, importDashboard, placeOf } from "./dashboard";
import { DashboardTile, TileChart, TileWidth } from "./dashboard-tile";

/** The streams to show. */
export interface StreamDashboardProps extends DashboardOptions {
  /**
   * The streams to show: at least one, each once. Each has its own row. They can be in several compartments. A change replaces
   * the import, which overwrites the dashboard.
   */
  readonly streams: IStream[];

  /**
   * The compartment of the dashboard. A change replaces the import, and the dashboard in the old compartment stays: delete it
   * in the Console.
   *
   * @default - the compartment of the first stream
   */
  readonly compartment?: Compartment;
}

/**
 * A dashboard with a row for each stream: bytes, messages, and rejected or failed requests, of writers and readers.
 *
 * It does not show consumer groups or their lag, because OCI does not have a metric of them. It is imported like every
 * `Dashboard`, with the same permissions, and also stays when you destroy the construct.
 */
export class StreamDashboard extends Construct {
  /**
   * The tiles of some streams, for a `Dashboard` that also shows other metrics: three in a row for each stream.
   *
   * @throws ConfigurationError for an import without a compartment
   */
  public static tiles(streams: IStream[]): DashboardTile[] {
    return streams.flatMap(tilesOf);
  }

  /** The name, with the stack's prefix if you did not give one. */
  public readonly name: string;

  /**
   * @throws ConfigurationError without a stream, for one that is listed twice, for an import without a compartment, and for
   * everything that a `Dashboard` rejects
   */
  public constructor(scope: Construct, id: string, props: StreamDashboardProps) {
    super(scope, id);
    checkProps(this, "StreamDashboardProps", props);
    const { streams } = props;
    const compartment = placeOf(this, "stream", streams, props.compartment);
    const tiles = StreamDashboard.tiles(streams);
    this.name = importDashboard(this, { ...props, compartment, tiles });
  }
}

function tilesOf(stream: IStream): DashboardTile[] {
  const { PUT_BYTES, GET_BYTES, PUT_MESSAGES, GET_MESSAGES } = StreamMetric;
  const { PUT_THROTTLED, GET_THROTTLED, PUT_FAULTS, GET_FAULTS } = StreamMetric;
  const name = stream._known.find("name") ?? stream.node.id;
  const tile = (what: string, unit: string, chart: TileChart, metrics: readonly StreamMetric[]): DashboardTile =>
    DashboardTile.of({
      title: `${name}: ${what}`,
      metrics: metrics.map((metric) => stream.metric(metric, { groupBy: [] })),
      width: TileWidth.THIRD,
      chart,
      unit,
    });
  return [
    tile("bytes in and out", "bytes", TileChart.LINE, [PUT_BYTES, GET_BYTES]),
    tile("messages in and out", "messages", TileChart.LINE, [PUT_MESSAGES, GET_MESSAGES]),
    tile("rejected and failed", "requests", TileChart.BAR, [PUT_THROTTLED, GET_THROTTLED, PUT_FAULTS, GET_FAULTS]),
  ];
}
