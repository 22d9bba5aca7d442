// Internal: a dashboard in the format of Management Dashboard's import, as far as Oracle's own dashboards show it: twelve
// columns, tiles with their own data sources, no saved searches.

import { createHash } from "node:crypto";
import { type Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { wrapped } from "../core/token/expression";
import { type JsonTree, type JsonValue, writtenJson } from "../core/token/json-text";
import { isKnown } from "../core/token/tokens";
import { emitFrequencyOf } from "../metrics/known-metrics";
import { type Metric } from "../metrics/metric";
import { printMql } from "../metrics/mql/mql-printer";
import { readingsIn } from "../metrics/mql/mql-walk";
import { type TagArguments } from "../core/tags";
import { type DashboardTile, type DashboardTileProps, TileChart, TileHeight, TileWidth } from "./dashboard-tile";

/** The values of a dashboard, when all are known. */
export interface DashboardContent {
  readonly compartment: Compartment;
  readonly name: string;
  readonly description: string;
  readonly tags: TagArguments;
  readonly tiles: readonly DashboardTile[];
}

/** Oracle's own widget for metrics. The tile has its data. */
const METRIC_WIDGET = "OOBSS-management-dashboard-123";

/** The period that the viewer chooses. */
const TIME = { name: "time", displayName: "$(bundle.globalSavedSearch.TIME)", src: "$(context.time)" };

export function dashboardJson(
  owner: Construct,
  { compartment, name, description, tags, tiles }: DashboardContent,
): string {
  const dashboard = writtenJson({
    // An ID that no dashboard has makes a new dashboard. The service gives it an OCID.
    dashboardId: createHash("sha256").update(owner.node.path).digest("hex").slice(0, 32),
    compartmentId: compartment.compartmentId,
    displayName: name,
    description,
    ...PROVIDER,
    tiles: placed(tiles).map((place) => tileJson(place, compartment)),
    savedSearches: [],
    parametersConfig: [TIME],
    freeformTags: { ...tags.freeformTags },
  });
  return `{"dashboards":[${dashboard.slice(0, -1)},"definedTags":${definedTags(tags.definedTags)}}]}`;
}

/** The parts that are the same in every dashboard. */
const PROVIDER = {
  providerId: "management-dashboard",
  providerName: "Management Dashboard",
  providerVersion: "3.0.0",
  metadataVersion: "2.0",
  type: "normal",
  isOobDashboard: false,
  isShowInHome: false,
  isShowDescription: true,
  isFavorite: false,
  screenImage: "none",
  nls: {},
  dataConfig: [],
  drilldownConfig: [],
  uiConfig: { isFilteringEnabled: false, isTimeRangeEnabled: true, isRefreshEnabled: true },
  featuresConfig: { crossService: { shared: false } },
};

/**
 * The provider writes `Operations.Stage`, the import a map of maps. If a tag is made in this stack, Terraform separates its
 * namespace from its key, and the import waits for the tag.
 */
function definedTags(tags: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries(tags);
  if (!all.every(([key]) => isKnown(key))) return wrapped(writtenJson(all), groupedByNamespace);
  const namespaces: Record<string, Record<string, string>> = {};
  for (const [key, value] of all) {
    const [namespace = "", name = ""] = key.split(".");
    (namespaces[namespace] ??= {})[name] = value;
  }
  return writtenJson(namespaces);
}

/** @param code - an expression for the JSON of a list of keys with their values */
function groupedByNamespace(code: string): string {
  const tags = `jsondecode(${code})`;
  const ofNamespace = `{ for t in ${tags} : split(".", t[0])[1] => t[1] if split(".", t[0])[0] == n }`;
  return `jsonencode({ for n in distinct([for t in ${tags} : split(".", t[0])[0]]) : n => ${ofNamespace} })`;
}

const COLUMNS = 12;

const WIDTHS: Readonly<Record<TileWidth, number>> = {
  [TileWidth.QUARTER]: 3,
  [TileWidth.THIRD]: 4,
  [TileWidth.HALF]: 6,
  [TileWidth.TWO_THIRDS]: 8,
  [TileWidth.WHOLE]: COLUMNS,
};

const HEIGHTS: Readonly<Record<TileHeight, number>> = {
  [TileHeight.LOW]: 3,
  [TileHeight.MEDIUM]: 4,
  [TileHeight.HIGH]: 5,
};

interface Place {
  readonly tile: DashboardTile;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** From left to right, and in the next row if a tile does not fit. */
function placed(tiles: readonly DashboardTile[]): readonly Place[] {
  let [row, column, highest] = [0, 0, 0];
  return tiles.map((tile) => {
    const width = WIDTHS[tile._shown.width ?? TileWidth.HALF];
    const height = HEIGHTS[tile._shown.height ?? TileHeight.LOW];
    if (column + width > COLUMNS) [row, column, highest] = [row + highest, 0, 0];
    const place = { tile, row, column, height, width };
    column += width;
    highest = Math.max(highest, height);
    return place;
  });
}

function tileJson({ tile: { _shown: shown }, ...place }: Place, own: Compartment): JsonTree {
  const { title, region, metrics } = shown;
  const compartment = shown.compartment ?? metrics.find((metric) => metric.compartment)?.compartment ?? own;
  const sources = sourcesOf(metrics);
  const [first] = sources;
  const isUnion = sources.length > 1;
  return {
    displayName: title,
    savedSearchId: METRIC_WIDGET,
    ...place,
    nls: {},
    state: "DEFAULT",
    drilldownConfig: [],
    parametersMap: {
      time: "$(dashboard.params.time)",
      regionName: region ?? "$(context.regionName)",
      compartmentId: compartment.compartmentId,
    },
    uiConfig: {
      internalKey: METRIC_WIDGET,
      defaultDataSource: isUnion ? UNION : (first?.name ?? ""),
      chartInfo: chartJson(shown),
    },
    dataConfig: isUnion ? [...sources, unionOf(sources)] : sources,
  };
}

function chartJson({ chart = TileChart.LINE, unit, seriesBy }: DashboardTileProps): JsonTree {
  const series = seriesBy === undefined ? "name" : `dimensions.${seriesBy}`;
  return {
    value: "aggregatedDatapoints.value",
    group: "aggregatedDatapoints.timestamp",
    series,
    colorBy: series,
    jetConfig: {
      type: chart,
      timeAxisType: "enabled",
      dataCursor: "on",
      ...(unit !== undefined && { yAxis: { title: unit } }),
      xAxis: { viewportMin: "$(params.time.start)", viewportMax: "$(params.time.end)" },
      legend: { rendered: true, position: "bottom" },
    },
  };
}

interface Source extends JsonTree {
  readonly name: string;
}

const UNION = "autoUnion";

/** The series of all metrics, over time. */
function unionOf(sources: readonly Source[]): JsonTree {
  const dependents: JsonValue = sources.map(({ name }) => name);
  const orderByClause = [{ field: "aggregatedDatapoints.timestamp" }];
  return { name: UNION, type: "transformUnion", parameters: { orderByClause, dependents } };
}

/** Each has a name in its tile: the name of its metric, numbered if that is used twice. */
function sourcesOf(metrics: readonly Metric[]): readonly Source[] {
  const times = new Map<string, number>();
  return metrics.map((metric) => {
    const { namespace, _syntax } = metric;
    const name = `${namespace}/${readingsIn(_syntax)[0]?.selection.metric ?? ""}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return {
      name: time === 1 ? name : `${name}-${time}`,
      type: "monitoringDataSource",
      parameters: {
        namespace,
        mql: printMql(_syntax, (selection) =>
          emitFrequencyOf(namespace, selection.metric) === undefined ? "auto" : selection.interval,
        ),
        compartmentId: "$(params.compartmentId)",
        startTime: "$(params.time.start)",
        endTime: "$(params.time.end)",
        regionName: "$(params.regionName)",
      },
    };
  });
}
