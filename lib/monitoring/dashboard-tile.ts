// A tile of a dashboard: a chart of metrics. What is written is the form "data in the tile" of Oracle's own dashboards.

import { checkNotEmpty, checkSome, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkRegion } from "../core/regions";
import { type Metric } from "../metrics/metric";
import { nodesIn } from "../metrics/mql/mql-walk";
import { checkDimensionName } from "../metrics/mql/mql-values";

/** How a tile draws its metrics. Each is one that dashboards of Oracle's use. */
export enum TileChart {
  /** A line for each series. */
  LINE = "line",
  /** A line for each series, and the area below it. */
  LINE_WITH_AREA = "lineWithArea",
  /** The area below each series. */
  AREA = "area",
  /** Bars for each interval. */
  BAR = "bar",
  /** The share of each series. */
  PIE = "pie",
}

/** How much of a row a tile takes. */
export enum TileWidth {
  /** Four in a row. */
  QUARTER = "quarter",
  /** Three in a row. */
  THIRD = "third",
  /** Two in a row. */
  HALF = "half",
  /** Beside a tile of a third. */
  TWO_THIRDS = "twoThirds",
  /** A row of its own. */
  WHOLE = "whole",
}

/** How high a tile is; each is a height of Oracle's own dashboards. */
export enum TileHeight {
  /** 3 units. */
  LOW = "low",
  /** 4 units. */
  MEDIUM = "medium",
  /** 5 units. */
  HIGH = "high",
}

/** What a tile shows, and how. */
export interface DashboardTileProps {
  /** What stands above the chart. Name the resource: its metrics know its OCID only. */
  readonly title: string;

  /**
   * The metrics that are drawn in one chart: at least one, of one compartment; they may be of several namespaces. None may be made of the
   * condition of an alarm.
   *
   * Each has `[auto]` for its interval, which a dashboard chooses by the time that it shows, so that a sum is that of the chosen interval;
   * a metric that is known to come less often than each minute keeps its own.
   */
  readonly metrics: Metric[];

  /**
   * How they are drawn.
   *
   * @default TileChart.LINE
   */
  readonly chart?: TileChart;

  /**
   * How much of a row the tile takes. A tile that does not fit next to the others begins the next row.
   *
   * @default TileWidth.HALF
   */
  readonly width?: TileWidth;

  /**
   * How high it is. The highest tile of a row makes the row.
   *
   * @default TileHeight.LOW
   */
  readonly height?: TileHeight;

  /**
   * What the numbers are, at the axis: "bytes".
   *
   * @default - nothing
   */
  readonly unit?: string;

  /**
   * The dimension of which each value is a series with a name of its own in the legend: "partition".
   *
   * @default - the legend has the names of the metrics
   */
  readonly seriesBy?: string;

  /**
   * Where the metrics are. It must be that of the metrics that know theirs.
   *
   * @default - that of the metrics, or else of the dashboard
   */
  readonly compartment?: Compartment;

  /**
   * The region in which the metrics are, such as `eu-frankfurt-1`.
   *
   * @default - the region in which the dashboard is looked at
   */
  readonly region?: string;
}

/**
 * A chart of one or several metrics in a dashboard.
 */
export class DashboardTile {
  /**
   * A chart of metrics.
   *
   * @throws ConfigurationError without a title or a metric, for a metric that is made of an alarm's condition, for a dimension that cannot be
   * one, and for what is not the name of a region
   */
  public static of(props: DashboardTileProps): DashboardTile {
    const { title, metrics, region, seriesBy } = props;
    checkNotEmpty(undefined, "the title of a tile", title, "name the resource that it shows");
    const what = `tile '${title}'`;
    checkSome(undefined, metrics, { what, member: "metric", remedy: "give it stream.metric(...), for example" });
    const trigger = metrics.find(isMadeOfCondition);
    if (trigger !== undefined) {
      const rule = "must show metrics without a threshold or absent(), which dashboards do not draw";
      throw refusal(undefined, {
        what,
        rule,
        got: trigger.toString(),
        remedy: "show the metric that the condition compares",
      });
    }
    if (seriesBy !== undefined) checkDimensionName(seriesBy);
    if (region !== undefined) checkRegion(undefined, `region of ${what}`, region);
    return new DashboardTile(props);
  }

  /** What stands above the chart. */
  public readonly title: string;

  private constructor(
    /** @internal */
    public readonly _shown: DashboardTileProps,
  ) {
    this.title = _shown.title;
  }
}

function isMadeOfCondition({ _syntax }: Metric): boolean {
  return nodesIn(_syntax).some(({ kind }) => kind === "comparison" || kind === "absence" || kind === "join");
}
