// The dashboard that service connectors should have, in one line.

import { Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkProps } from "../core/resource/shape";
import { type IServiceConnector } from "../connector/service-connector";
import { ConnectorMetric } from "../metrics/connector-metric";
import { type DashboardOptions, importDashboard, placeOf } from "./dashboard";
import { DashboardTile, TileChart, TileWidth } from "./dashboard-tile";

/** The connectors to show. */
export interface ConnectorDashboardProps extends DashboardOptions {
  /**
   * The connectors to show: at least one, each once. Each has a row of its own. They may live in several compartments. A change replaces the import, which
   * writes over the dashboard.
   */
  readonly connectors: IServiceConnector[];

  /**
   * Where the dashboard lives. A change replaces the import, and the dashboard in the old compartment stays: delete it in the Console.
   *
   * @default - where the first connector lives
   */
  readonly compartment?: Compartment;
}

/**
 * A dashboard with a row for each service connector: the age of what it reads, which is its lag, its bytes, and its errors.
 *
 * It is imported as every `Dashboard` is, with the same permissions and the same that stays behind.
 */
export class ConnectorDashboard extends Construct {
  /**
   * The tiles of some connectors, for a `Dashboard` that shows other things too: three in a row for each connector.
   *
   * @throws ConfigurationError for an import that does not know its compartment
   */
  public static tiles(connectors: IServiceConnector[]): DashboardTile[] {
    return connectors.flatMap(tilesOf);
  }

  /** The name, with the stack's prefix where none was given. */
  public readonly name: string;

  /**
   * @throws ConfigurationError without a connector, for one that is there twice, for an import that does not know its compartment, and for what a `Dashboard` refuses
   */
  public constructor(scope: Construct, id: string, props: ConnectorDashboardProps) {
    super(scope, id);
    checkProps(this, "ConnectorDashboardProps", props);
    const { connectors } = props;
    const compartment = placeOf(this, "connector", connectors, props.compartment);
    const tiles = ConnectorDashboard.tiles(connectors);
    this.name = importDashboard(this, { ...props, compartment, tiles });
  }
}

function tilesOf(connector: IServiceConnector): DashboardTile[] {
  const { DATA_FRESHNESS, BYTES_READ_FROM_SOURCE, BYTES_WRITTEN_TO_TARGET } = ConnectorMetric;
  const { ERRORS_AT_SOURCE, ERRORS_AT_TARGET } = ConnectorMetric;
  const name = connector._known.find("name") ?? connector.node.id;
  const tile = (what: string, unit: string, chart: TileChart, metrics: readonly ConnectorMetric[]): DashboardTile =>
    DashboardTile.of({
      title: `${name}: ${what}`,
      metrics: metrics.map((metric) => connector.metric(metric, { groupBy: [] })),
      width: TileWidth.THIRD,
      chart,
      unit,
    });
  return [
    tile("age of the oldest record", "ms", TileChart.LINE, [DATA_FRESHNESS]),
    tile("bytes read and written", "bytes", TileChart.LINE, [BYTES_READ_FROM_SOURCE, BYTES_WRITTEN_TO_TARGET]),
    tile("errors", "errors", TileChart.BAR, [ERRORS_AT_SOURCE, ERRORS_AT_TARGET]),
  ];
}
