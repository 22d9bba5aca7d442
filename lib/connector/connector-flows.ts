// Internal: the flows of a connector, from its source through its tasks to its target.

import { type SchServiceConnectorConfig } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type IResolvable } from "cdktf";
import { type Flow, type FlowEnd, FlowKind, watchFlows } from "../core/resource/flows";
import { type Part } from "../core/resource/part";
import { flowsOfFunction } from "../functions/function-flows";
import { type SourceEnd, type TargetEnd, type TaskStep } from "./connector-needs";
import { ConnectorFeature } from "./connector-rules";
import { renderTasks } from "./connector-task";
import { type IServiceConnector } from "./service-connector";

export interface Route {
  readonly source: SourceEnd;
  readonly steps: readonly TaskStep[];
  readonly target: TargetEnd;
}

/** The source, tasks and target of a connector. */
export function planRoute(
  connector: IServiceConnector,
  route: Route,
  active: boolean | IResolvable = true,
): Part<SchServiceConnectorConfig> {
  const { source, steps, target } = route;
  const { config, build, ...conditions } = renderTasks(steps);
  return {
    config: { source: source.config, target: target.config, ...config },
    ...conditions,
    build: () => {
      if (active !== false) watchFlows(connector, () => flowsOf(connector, route, active !== true));
      return build?.();
    },
  };
}

/** A filter and a function may drop any data. Other effects of a function happen anyway. */
function flowsOf(connector: IServiceConnector, { source, steps, target }: Route, isSwitched: boolean): Flow[] {
  const own: FlowEnd = { kind: FlowKind.CONNECTOR, id: () => connector.serviceConnectorId, of: connector };
  const has = (feature: ConnectorFeature): boolean => steps.some((step) => step.feature === feature);
  const isFiltered = isSwitched || has(ConnectorFeature.LOG_FILTER);
  const { ends: read = [] } = source;
  const { ends: written = [] } = target;
  const functions = [...steps, target].flatMap(({ fn }) => fn ?? []);
  return [
    ...read.map((from) => ({ from, to: own, isUnsure: isFiltered })),
    ...written.map((to) => ({ from: own, to, isUnsure: has(ConnectorFeature.FUNCTION_TASK) })),
    ...functions.flatMap((fn) => flowsOfFunction(own, fn)),
  ];
}
