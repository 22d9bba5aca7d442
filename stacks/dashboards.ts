// The dashboard of a stack: a row for each stream and each connector, and what else the stack has.

import * as oci from "cdktf-oci-streaming";

/** What a stack shows. */
export interface Shown {
  readonly streams: oci.Stream[];
  readonly connectors: oci.ServiceConnector[];
  readonly functions?: oci.OciFunction[];
  readonly api?: oci.IApiDeployment;
}

/** More than 30 tiles may be more than the service takes. */
const MOST_TILES = 30;

/** One dashboard; a second and a third where it would have too many tiles. */
export function addDashboard(stack: oci.OciStack, { streams, connectors, functions = [], api }: Shown): void {
  const tiles = [
    ...oci.StreamDashboard.tiles(streams),
    ...oci.ConnectorDashboard.tiles(connectors),
    ...functions.map(functionTile),
    ...(api === undefined ? [] : [apiTile(api)]),
  ];
  const { compartment } = stack;
  for (let first = 0, number = 1; first < tiles.length; first += MOST_TILES, number++) {
    const id = number === 1 ? "dashboard" : `dashboard-${number}`;
    new oci.Dashboard(stack, id, { compartment, tiles: tiles.slice(first, first + MOST_TILES) });
  }
}

function functionTile(fn: oci.OciFunction): oci.DashboardTile {
  const { ERRORS, THROTTLED } = oci.FunctionMetric;
  return oci.DashboardTile.of({
    title: `${fn.node.id}: errors and refused calls`,
    metrics: [ERRORS, THROTTLED].map((metric) => fn.metric(metric, { groupBy: [] })),
    chart: oci.TileChart.BAR,
    width: oci.TileWidth.THIRD,
    unit: "calls",
  });
}

function apiTile(api: oci.IApiDeployment): oci.DashboardTile {
  return oci.DashboardTile.of({
    title: "API: its own errors",
    metrics: [api.serverErrors({ groupBy: [] })],
    chart: oci.TileChart.BAR,
    width: oci.TileWidth.THIRD,
    unit: "responses",
  });
}
