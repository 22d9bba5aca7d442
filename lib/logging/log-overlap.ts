// Internal: whether a selection of logs includes another one: connectors for both would deliver the same records twice.

import { type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { resolvedText } from "../core/token/tokens";
import { AUDIT, AUDIT_WITH_SUBCOMPARTMENTS, type LogSelection } from "./log-selection";

/**
 * The place of a selection, from the compartment down to the log, or from all audit logs down to those of a compartment. A
 * shorter path includes the longer ones that begin with it.
 *
 * @param tenancy - its audit logs, with those of the compartments below, are all audit logs
 */
export function pathOf(scope: IConstruct, selection: LogSelection, tenancy: Compartment): string[] {
  const { logGroupId, logId } = selection._render();
  const resolved = (text: string): string => resolvedText(scope, text);
  const compartment = resolved(selection._compartment.compartmentId);
  if (logGroupId === AUDIT_WITH_SUBCOMPARTMENTS && compartment === resolved(tenancy.compartmentId)) return [AUDIT];
  if (logGroupId === AUDIT || logGroupId === AUDIT_WITH_SUBCOMPARTMENTS) return [AUDIT, compartment];
  return [compartment, ...[logGroupId, logId].flatMap((id) => (id === undefined ? [] : [resolved(id)]))];
}

/** Whether the first path includes the second one. */
export function includesPath(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.every((part, index) => part === inner[index]);
}
