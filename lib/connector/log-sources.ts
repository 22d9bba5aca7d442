// Internal: the logs of a connector's source.

import { type SchServiceConnectorSourceLogSources } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { resolvedText } from "../core/token/tokens";
import { type LogSelection } from "../logging/log-selection";

export function renderLogSources(
  connector: IConstruct,
  selections: readonly LogSelection[],
): SchServiceConnectorSourceLogSources[] {
  const at = connector.node.path;
  const what = "the logs of a connector";
  if (selections.length === 0) {
    throw refusal(at, { what, rule: "must be at least one selection", got: 0, remedy: "name what to read" });
  }
  const rendered = selections.map((selection) => selection._render());
  const keys = rendered.map(({ compartmentId, logGroupId = "", logId = "" }) =>
    [compartmentId, logGroupId, logId].map((id) => resolvedText(connector, id)).join(" "),
  );
  const twin = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (twin === -1) return rendered;
  const got = keys[twin]?.trim();
  throw refusal(at, { what, rule: "must be different selections", got, remedy: "name each once" });
}

/** Where the logs are, each compartment once. */
export function compartmentsOf(connector: IConstruct, selections: readonly LogSelection[]): Compartment[] {
  const byId = selections.map(
    ({ _compartment: compartment }) => [resolvedText(connector, compartment.compartmentId), compartment] as const,
  );
  return [...new Map(byId).values()];
}
