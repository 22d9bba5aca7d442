// Dashboards that are imported, although it is not documented whether the service accepts them.

import { Compartment, Dashboard, DashboardTile, Metric } from "../../lib";
import { COMPARTMENT_ID, type Row } from "../refusals/row";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const tile = DashboardTile.of({
  title: "orders",
  metrics: [Metric.custom({ namespace: "shop", name: "orders", compartment })],
});

export const dashboards: readonly Row[] = [
  {
    title: "31 tiles",
    make: (stack) => new Dashboard(stack, "overview", { compartment, tiles: Array<DashboardTile>(31).fill(tile) }),
    message:
      "shop/overview: the dashboard has 31 tiles, and Oracle allows 30 saved searches in one, but does not document whether each tile " +
      "of its metric widget is one; make two dashboards if the import is rejected",
  },
];
