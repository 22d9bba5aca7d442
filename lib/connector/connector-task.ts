// The tasks of a connector, which filter or transform the data between source and target.

import { type SchServiceConnectorConfig } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type IConstruct } from "constructs";
import { type Duration } from "../core/duration";
import { type Part } from "../core/resource/part";
import { type IFunction } from "../functions/oci-function";
import { type LogFilter } from "../logging/log-filter";
import { checkCount, checkTime } from "./connector-checks";
import { needsOfFunction, type TaskStep } from "./connector-needs";
import { ConnectorFeature } from "./connector-rules";
import { MAX_BATCH_KIB } from "./connector-target";

/** The options of a function task. */
export interface FunctionTaskOptions {
  /**
   * The most data that the function gets in one call, in KiB: 1 to 6144.
   *
   * @default - chosen by the service; an existing value stays when this is left out later
   */
  readonly batchSizeKiB?: number;

  /**
   * The longest time that data waits for a full batch, in whole seconds: at least 1. The maximum is not documented.
   *
   * @default - chosen by the service; an existing value stays when this is left out later
   */
  readonly batchTime?: Duration;
}

/**
 * A task of a connector, which filters or transforms the data; at most one of each kind. The filter always comes first,
 * regardless of the order in the list.
 *
 * Tasks can be added and changed in place. The last one cannot be removed, because Terraform plans no change for this: see
 * docs/decisions/04-connector-tasks.md.
 */
export class ConnectorTask {
  /**
   * A function that transforms the data.
   *
   * It gets a JSON list of messages (from a stream, with key and value in Base64), and is called for one batch after another,
   * with at most 5 minutes and 6 MB each. Its result is written to the target unchanged: a JSON list or object with
   * Content-Type application/json, or one binary object with application/octet-stream.
   */
  public static function(fn: IFunction, options: FunctionTaskOptions = {}): ConnectorTask {
    const { batchSizeKiB, batchTime } = options;
    return new ConnectorTask(({ node: { path: at } }) => {
      checkCount(at, "the batch of a function task", batchSizeKiB, "KiB", MAX_BATCH_KIB);
      checkTime(at, "the batch time of a function task", batchTime, "seconds");
      const batch = { batchSizeInKbs: batchSizeKiB, batchTimeInSec: batchTime?.toSeconds() };
      return {
        feature: ConnectorFeature.FUNCTION_TASK,
        config: { kind: "function", functionId: fn.functionId, ...batch },
        fn,
        ...needsOfFunction(fn),
      };
    });
  }

  /**
   * A condition on log entries: others are dropped. For a Logging source only. The connector adds a warning if the condition
   * uses syntax that is not documented for connectors.
   */
  public static logFilter(filter: LogFilter): ConnectorTask {
    return new ConnectorTask((connector) => ({
      feature: ConnectorFeature.LOG_FILTER,
      ...filter._plan(connector),
      ofConnector: [],
      ofDeployer: [],
    }));
  }

  private constructor(private readonly plan: (connector: IConstruct) => TaskStep) {}

  /** @internal */
  public _plan(connector: IConstruct): TaskStep {
    return this.plan(connector);
  }
}

/** The steps of the tasks, the filter first. @internal */
export function planTasks(connector: IConstruct, tasks: readonly ConnectorTask[]): TaskStep[] {
  const steps = tasks.map((task) => task._plan(connector));
  const isFilter = ({ feature }: TaskStep): boolean => feature === ConnectorFeature.LOG_FILTER;
  return [...steps.filter(isFilter), ...steps.filter((step) => !isFilter(step))];
}

/** @internal */
export function renderTasks(steps: readonly TaskStep[]): Part<SchServiceConnectorConfig> {
  if (steps.length === 0) return WITHOUT_TASKS;
  const build = (): undefined => {
    for (const step of steps) step.build?.();
  };
  return { config: { tasks: steps.map(({ config }) => config) }, build };
}

/** `tasks` is Optional and Computed: the provider plans no change when the last one is removed. */
const WITHOUT_TASKS: Part<SchServiceConnectorConfig> = {
  postconditions: [
    {
      condition: "${try(length(self.tasks), 0) == 0}",
      errorMessage:
        "This service connector is declared without tasks but has some, which Terraform cannot remove: replace it with -replace, or declare them again.",
    },
  ],
};
