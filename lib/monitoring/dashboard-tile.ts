// A tile of a dashboard: a chart of metrics. It is written in the form "data in the tile" of Oracle's own dashboards.

import { checkNotEmpty, checkSome, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkRegion } from "../core/regions";
import { type Metric } from "../metrics/metric";
import { nodesIn } from "../metrics/mql/mql-walk";
import { checkDimensionName } from "../metrics/mql/mql-values";

/** How a tile draws its metrics. Oracle's own dashboards use each of these. */
export enum TileChart {
  /** A line for each series. */
  LINE = "line",
  /** A line for each series, with the area below it. */
  LINE_WITH_AREA = "lineWithArea",
  /** The area below each series. */
  AREA = "area",
  /** Bars for each interval. */
  BAR = "bar",
  /** The share of each series. */
  PIE = "pie",
}

/** The width of a tile, as a part of a row. */
export enum TileWidth {
  /** Four in a row. */
  QUARTER = "quarter",
  /** Three in a row. */
  THIRD = "third",
  /** Two in a row. */
  HALF = "half",
  /** Next to a tile of a third. */
  TWO_THIRDS = "twoThirds",
  /** A whole row. */
  WHOLE = "whole",
}

/** The height of a tile. Oracle's own dashboards use each of these. */
export enum TileHeight {
  /** 3 units. */
  LOW = "low",
  /** 4 units. */
  MEDIUM = "medium",
  /** 5 units. */
  HIGH = "high",
}

/** The metrics of a tile, and how they are drawn. */
export interface DashboardTileProps {
  /** The title above the chart. Name the resource, because its metrics only have its OCID. */
  readonly title: string;

  /**
   * The metrics in one chart: at least one, of one compartment. They can be of several namespaces. They must not come from the
   * condition of an alarm.
   *
   * Each has `[auto]` as its interval, which a dashboard chooses by the period that it shows, so a sum is over the chosen
   * interval. A metric that is known to be less frequent than each minute keeps its own.
   */
  readonly metrics: Metric[];

  /**
   * How they are drawn.
   *
   * @default TileChart.LINE
   */
  readonly chart?: TileChart;

  /**
   * The width of the tile. A tile that does not fit next to the others begins the next row.
   *
   * @default TileWidth.HALF
   */
  readonly width?: TileWidth;

  /**
   * The height of the tile. The highest tile of a row determines the height of the row.
   *
   * @default TileHeight.LOW
   */
  readonly height?: TileHeight;

  /**
   * The unit of the numbers at the axis: "bytes".
   *
   * @default - none
   */
  readonly unit?: string;

  /**
   * The dimension whose values become separate series with their own names in the legend: "partition".
   *
   * @default - the legend has the names of the metrics
   */
  readonly seriesBy?: string;

  /**
   * The compartment of the metrics. If the metrics have one, it must be the same.
   *
   * @default - the compartment of the metrics, or otherwise of the dashboard
   */
  readonly compartment?: Compartment;

  /**
   * The region of the metrics, such as `eu-frankfurt-1`.
   *
   * @default - the region in which the dashboard is viewed
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
   * @throws ConfigurationError without a title or a metric, for a metric from an alarm's condition, and for an invalid name of
   * a dimension or a region
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

  /** The title above the chart. */
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
