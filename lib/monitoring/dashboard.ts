// A dashboard of OCI's Management Dashboard: charts of metrics for the Console.

import { ManagementDashboardManagementDashboardsImport } from "@cdktf/provider-oci/lib/management-dashboard-management-dashboards-import";
import { Annotations, Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { checkDifferent, checkNotEmpty, checkSome, refusal } from "../core/checks";
import { type Placed } from "../connector/connector-needs";
import { type Compartment } from "../core/compartment";
import { prefixedName } from "../core/resource/names";
import { renderTimeouts, type ResourceOptions } from "../core/resource/options";
import { create } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { takenInCompartment } from "../core/resource/taken";
import { tagsOf } from "../core/stack/tags/stack-tags";
import { resolvedText } from "../core/token/tokens";
import { type DashboardTile } from "./dashboard-tile";
import { dashboardJson } from "./dashboard-json";

/** The common properties of all dashboards. */
export interface DashboardOptions extends ResourceOptions {
  /**
   * The name, by which an import finds the dashboard in its compartment and region, and overwrites it. Oracle does not document
   * a limit of its length. A change replaces the import, and the dashboard with the old name stays: delete it in the Console.
   *
   * @default - the ids from the stack down to the dashboard, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * The description below the name. A change replaces the import, which overwrites the dashboard.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;
}

/** The properties of a dashboard. */
export interface DashboardProps extends DashboardOptions {
  /**
   * The compartment of the dashboard, which can differ from that of its metrics. A change replaces the import, and the
   * dashboard in the old compartment stays: delete it in the Console.
   */
  readonly compartment: Compartment;

  /**
   * The charts, from left to right and from top to bottom: at least one. A change replaces the import, which overwrites the
   * dashboard.
   *
   * A dashboard has at most 30 saved searches (Oracle, "Service Limits", 2025-03-11). These tiles do not have their own;
   * whether each use of Oracle's metric widget counts is not documented, so more than 30 tiles lead to a warning.
   */
  readonly tiles: DashboardTile[];
}

/**
 * A dashboard of OCI's Management Dashboard, in the Console under Observability & Management, Dashboards.
 *
 * Terraform can only import dashboards: it writes one, over the dashboard with the same name in the compartment and region, and
 * does not track it afterwards, neither its OCID nor changes in the Console. For every change in the code, Terraform plans a
 * replacement, which is another import. **Destroying the construct leaves the dashboard**: delete it in the Console, or with
 * `oci management-dashboard dashboard delete`.
 *
 * The user who deploys it needs permission to `manage management-dashboard-family` in its compartment. A user who views it
 * needs permission to `read management-dashboard-family` there, and to `read metrics` in the compartments of the metrics.
 *
 * The format is that of dashboards that Oracle publishes. Two parts have not been tested against the service: streams in such a
 * dashboard, and the OCID of a compartment as the parameter of a tile.
 *
 * @see https://docs.oracle.com/iaas/management-dashboard/index.html
 */
export class Dashboard extends Construct {
  /** The name, with the stack's prefix if you did not give one. */
  public readonly name: string;

  /**
   * @throws ConfigurationError without a tile, for a name that is empty or that another dashboard of the stack has in the
   * compartment and region, and for a tile with metrics of another compartment than its own, or of several
   */
  public constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    checkProps(this, "DashboardProps", props);
    this.name = importDashboard(this, props);
  }
}

const NAME = "the name of a dashboard";

/** Oracle does not document a limit. A name that is made from IDs is not longer than this. */
const MAX_OF_IDS = 100;

/** Makes the import below a construct, and returns the dashboard's name. */
export function importDashboard(owner: Construct, props: DashboardProps): string {
  const at = owner.node.path;
  const { compartment, tiles } = props;
  const name = Token.asString(prefixedName(owner, props.name, MAX_OF_IDS));
  checkNotEmpty(at, NAME, name, "leave it out for the ids of the construct");
  checkSome(at, tiles, { what: "a dashboard", member: "tile", remedy: "give it DashboardTile.of(...)" });
  for (const tile of tiles) checkPlace(owner, tile, compartment);
  const place = takenInCompartment(owner, NAME, name, compartment.compartmentId);
  const description = Token.asString(props.description ?? `The dashboard of ${at}`);
  const timeouts = renderTimeouts(owner, props.timeouts);
  const json = dashboardJson(owner, { compartment, name, description, tags: tagsOf(owner, props.tags), tiles });
  place.build?.();
  create(ManagementDashboardManagementDashboardsImport, owner, {
    importDetails: json,
    // Without it each import would make another dashboard.
    overrideSameName: "true",
    ...(timeouts && { timeouts }),
  });
  if (tiles.length > MAX_SEARCHES) Annotations.of(owner).addWarning(tooMany(tiles.length));
  return name;
}

/** The compartment of a dashboard of resources of one kind. */
export function placeOf(owner: IConstruct, noun: string, shown: readonly Placed[], given?: Compartment): Compartment {
  const [first] = shown;
  if (first === undefined) {
    const rule = `must have at least one ${noun}`;
    throw refusal(owner.node.path, { what: `a dashboard of ${noun}s`, rule });
  }
  const paths = shown.map(({ node: { path } }) => path);
  checkDifferent(owner.node.path, `the ${noun}s of a dashboard`, paths, "show each once");
  return given ?? first._known.need("compartment", "a dashboard");
}

/** A tile reads one compartment. */
function checkPlace(
  owner: IConstruct,
  { title, _shown: { metrics, compartment } }: DashboardTile,
  own: Compartment,
): void {
  const textOf = ({ compartmentId }: Compartment): string => resolvedText(owner, compartmentId);
  const asked = compartment ?? metrics.find((metric) => metric.compartment)?.compartment ?? own;
  const other = metrics.find((metric) => textOf(metric.compartment ?? asked) !== textOf(asked));
  if (other?.compartment === undefined) return;
  const rule = `must show metrics of the compartment that it reads, ${textOf(asked)}`;
  const remedy =
    compartment === undefined ? "make a tile for the metrics of each compartment" : "leave the tile's compartment out";
  throw refusal(owner.node.path, { what: `tile '${title}'`, rule, got: textOf(other.compartment), remedy });
}

/** Oracle, "Service Limits", Management Dashboard, 2025-03-11. */
const MAX_SEARCHES = 30;

function tooMany(count: number): string {
  return (
    `the dashboard has ${count} tiles, and Oracle allows ${MAX_SEARCHES} saved searches in one, but does not document whether each tile of its ` +
    "metric widget is one; make two dashboards if the import is rejected"
  );
}
