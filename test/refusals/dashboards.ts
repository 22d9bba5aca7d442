// Dashboards that the import would refuse, or that would show nothing.

import {
  ConnectorDashboard,
  Dashboard,
  DashboardTile,
  Duration,
  Metric,
  MetricCondition,
  type OciStack,
  Statistic,
  StreamDashboard,
  StreamMetric,
} from "../../lib";
import { compartment, COMPARTMENT_ID, elsewhere, OTHER_COMPARTMENT_ID, type Row, rows, stream } from "./row";

function written(stack: OciStack): Metric {
  return stream(stack).metric(StreamMetric.PUT_BYTES);
}

function custom(where = compartment): Metric {
  return Metric.custom({ namespace: "shop", name: "orders", compartment: where });
}

function shown(stack: OciStack, ...metrics: Metric[]): Dashboard {
  return new Dashboard(stack, "overview", { compartment, tiles: [DashboardTile.of({ title: "orders", metrics })] });
}

export const dashboards: readonly Row[] = rows([
  {
    title: "a dashboard without a tile",
    make: (stack) => new Dashboard(stack, "overview", { compartment, tiles: [] }),
    message: "shop/overview: a dashboard must have at least one tile; give it DashboardTile.of(...)",
  },
  {
    title: "a dashboard of no streams",
    make: (stack) => new StreamDashboard(stack, "overview", { streams: [] }),
    message: "shop/overview: a dashboard of streams must have at least one stream",
  },
  {
    title: "a dashboard of no connectors",
    make: (stack) => new ConnectorDashboard(stack, "overview", { connectors: [] }),
    message: "shop/overview: a dashboard of connectors must have at least one connector",
  },
  {
    title: "a dashboard with a stream twice",
    make: (stack) => {
      const orders = stream(stack);
      return new StreamDashboard(stack, "overview", { streams: [orders, orders] });
    },
    message: "shop/overview: the streams of a dashboard must be different, got 'shop/orders twice'; show each once",
  },
  {
    title: "a tile of a region that there is not",
    make: (stack) =>
      DashboardTile.of({ title: "orders", region: "mars", metrics: [stream(stack).metric(StreamMetric.PUT_BYTES)] }),
    message:
      "region of tile 'orders' must be the name of a region, for example us-ashburn-1, got 'mars'; copy it from Oracle's list of regions",
  },
  {
    title: "a tile without a metric",
    make: (stack) => shown(stack),
    message: "tile 'orders' must have at least one metric; give it stream.metric(...), for example",
  },
  {
    title: "a tile without a title",
    make: (stack) =>
      new Dashboard(stack, "overview", {
        compartment,
        tiles: [DashboardTile.of({ title: " ", metrics: [written(stack)] })],
      }),
    message: "the title of a tile must not be empty, got ' '; name the resource that it shows",
  },
  {
    title: "a tile of how often an alarm's threshold is passed",
    make: (stack) => shown(stack, Metric.fromCondition(custom().above(5), { statistic: Statistic.SUM, groupBy: [] })),
    message:
      "tile 'orders' must show metrics without a threshold or absent(), which dashboards do not draw, " +
      "got '(orders[1m].mean() > 5).grouping().sum()'; show the metric that the condition compares",
  },
  {
    title: "a tile of how often a metric is absent",
    make: (stack) =>
      shown(stack, Metric.fromCondition(custom().absent(Duration.hours(1)), { statistic: Statistic.MAX })),
    message:
      "tile 'orders' must show metrics without a threshold or absent(), which dashboards do not draw, " +
      "got '(orders[1m].absent(1h)).max()'; show the metric that the condition compares",
  },
  {
    title: "a tile of how often one of two conditions is true",
    make: (stack) => {
      const either = MetricCondition.parse("orders[1m].sum() > 1 || orders[1m].sum() < 0", { namespace: "shop" });
      return shown(stack, Metric.fromCondition(either, { statistic: Statistic.SUM }));
    },
    message:
      "tile 'orders' must show metrics without a threshold or absent(), which dashboards do not draw, " +
      "got '(orders[1m].sum() > 1 || orders[1m].sum() < 0).sum()'; show the metric that the condition compares",
  },
  {
    title: "a tile with series by something that is no dimension",
    make: (stack) =>
      new Dashboard(stack, "overview", {
        compartment,
        tiles: [DashboardTile.of({ title: "orders", metrics: [written(stack)], seriesBy: "resource id" })],
      }),
    message:
      "dimension name must be printable ASCII without spaces, quotes, commas, brackets and any of = ! ~ < >, " +
      "got 'resource id'",
  },
  {
    title: "a tile with metrics of two compartments",
    make: (stack) => shown(stack, written(stack), custom(elsewhere)),
    message:
      `shop/overview: tile 'orders' must show metrics of the compartment that it reads, ${COMPARTMENT_ID}, ` +
      `got '${OTHER_COMPARTMENT_ID}'; make a tile for the metrics of each compartment`,
  },
  {
    title: "a tile with a metric of another compartment than it asks for",
    make: (stack) =>
      new Dashboard(stack, "overview", {
        compartment,
        tiles: [DashboardTile.of({ title: "orders", metrics: [written(stack)], compartment: elsewhere })],
      }),
    message:
      `shop/overview: tile 'orders' must show metrics of the compartment that it reads, ${OTHER_COMPARTMENT_ID}, ` +
      `got '${COMPARTMENT_ID}'; leave the tile's compartment out`,
  },
  {
    title: "a dashboard without a name",
    make: (stack) => new StreamDashboard(stack, "overview", { streams: [stream(stack)], name: "" }),
    message:
      "shop/overview: the name of a dashboard must not be empty, got ''; leave it out for the ids of the construct",
  },
  {
    title: "two dashboards of one name in a compartment",
    make: (stack) => {
      const tiles = [DashboardTile.of({ title: "orders", metrics: [custom()] })];
      new Dashboard(stack, "first", { compartment, tiles, name: "overview" });
      return new Dashboard(stack, "second", { compartment, tiles, name: "overview" });
    },
    message:
      "shop/second: the name of a dashboard must be unique in its compartment, but shop/first has it already, " +
      "got 'overview'; give one of them another name",
  },
]);
