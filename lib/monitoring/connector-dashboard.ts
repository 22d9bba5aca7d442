// The recommended dashboard of service connectors, in one line.

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
   * The connectors to show: at least one, each once. Each has its own row. They can be in several compartments. A change
   * replaces the import, which overwrites the dashboard.
   */
  readonly connectors: IServiceConnector[];

  /**
   * The compartment of the dashboard. A change replaces the import, and the dashboard in the old compartment stays: delete it
   * in the Console.
   *
   * @default - the compartment of the first connector
   */
  readonly compartment?: Compartment;
}

/**
 * A dashboard with a row for each service connector: the age of the data that it reads, which is its lag, its bytes, and its
 * errors.
 *
 * It is imported like every `Dashboard`, with the same permissions, and also stays when you destroy the construct.
 */
export class ConnectorDashboard extends Construct {
  /**
   * The tiles of some connectors, for a `Dashboard` that also shows other metrics: three in a row for each connector.
   *
   * @throws ConfigurationError for an import without a compartment
   */
  public static tiles(connectors: IServiceConnector[]): DashboardTile[] {
    return connectors.flatMap(tilesOf);
  }

  /** The name, with the stack's prefix if you did not give one. */
  public readonly name: string;

  /**
   * @throws ConfigurationError without a connector, for one that is listed twice, for an import without a compartment, and for
   * everything that a `Dashboard` rejects
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
