// The dashboard that streams should have, in one line.

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
   * The streams to show: at least one, each once. Each has a row of its own. They may live in several compartments. A change replaces the import, which
   * writes over the dashboard.
   */
  readonly streams: IStream[];

  /**
   * Where the dashboard lives. A change replaces the import, and the dashboard in the old compartment stays: delete it in the Console.
   *
   * @default - where the first stream lives
   */
  readonly compartment?: Compartment;
}

/**
 * A dashboard with a row for each stream: bytes, messages, and requests that were refused or failed, of writers and readers.
 *
 * It shows neither consumer groups nor their lag, of which OCI has no metric. It is imported as every `Dashboard` is, with the same
 * permissions and the same that stays behind.
 */
export class StreamDashboard extends Construct {
  /**
   * The tiles of some streams, for a `Dashboard` that shows other things too: three in a row for each stream.
   *
   * @throws ConfigurationError for an import that does not know its compartment
   */
  public static tiles(streams: IStream[]): DashboardTile[] {
    return streams.flatMap(tilesOf);
  }

  /** The name, with the stack's prefix where none was given. */
  public readonly name: string;

  /**
   * @throws ConfigurationError without a stream, for one that is there twice, for an import that does not know its compartment, and for what a `Dashboard` refuses
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
    tile("refused and failed", "requests", TileChart.BAR, [PUT_THROTTLED, GET_THROTTLED, PUT_FAULTS, GET_FAULTS]),
  ];
}
