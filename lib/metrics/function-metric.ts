import { MetricUnit, ServiceMetric } from "./service-metric";
import { Statistic } from "./statistic";

const { COUNT, MILLISECONDS, MEGABYTES } = MetricUnit;
const { SUM, MEAN, MAX } = Statistic;
const INVOCATION = ["applicationId", "invokeType", "resourceDisplayName", "resourceId", "userTenancyId"];
const RESPONSE = [...INVOCATION, "responseType"];
const ERROR = [...RESPONSE, "ErrorCode", "ErrorMessage"];
const DESTINATION = ["destinationId", "destinationType", "errorMessage"];
const DELIVERY = ["applicationId", ...DESTINATION, "resourceId", "resourceName", "responseType", "status"];
const PROVISIONED = ["applicationId", "compartmentId", "resourceId", "resourceName"];
const TOTAL = ["applicationShape", "compartmentId", "resourceId", "resourceName"];

/**
 * The metrics of a function, in namespace `oci_faas`.
 *
 * There is a value about every minute while the function is called. Without errors, metrics of errors have no values, not
 * zeros. Source: Oracle, "Function Metrics" (2026-09), also for the dimensions of each metric.
 */
export class FunctionMetric extends ServiceMetric {
  /** Invocations of the function. */
  public static readonly INVOCATIONS = new FunctionMetric("FunctionInvocationCount", INVOCATION);
  /** The time that the function ran, in milliseconds. */
  public static readonly DURATION = new FunctionMetric("FunctionExecutionDuration", INVOCATION, { unit: MILLISECONDS });
  /** Responses of every kind; dimension responseType distinguishes them. */
  public static readonly RESPONSES = new FunctionMetric("FunctionResponseCount", ERROR);
  /** Failed invocations: FunctionResponseCount with responseType Error. */
  public static readonly ERRORS = new FunctionMetric("FunctionResponseCount", ERROR, { responseType: "Error" });
  /** Invocations rejected with status 429: FunctionResponseCount with responseType Throttled. */
  public static readonly THROTTLED = new FunctionMetric("FunctionResponseCount", RESPONSE, {
    responseType: "Throttled",
  });
  /** Deliveries to the success and failure destinations of detached invocations. */
  public static readonly DETACHED_DELIVERIES = new FunctionMetric("FunctionDetachedDeliveries", DELIVERY);
  /** Memory allocated for concurrent invocations, in MB; the used memory is less. */
  public static readonly ALLOCATED_CONCURRENCY = new FunctionMetric("AllocatedTotalConcurrency", TOTAL, {
    unit: MEGABYTES,
  });
  /** Memory allocated for provisioned concurrency, in MB. */
  public static readonly ALLOCATED_PROVISIONED_CONCURRENCY = new FunctionMetric(
    "AllocatedProvisionedConcurrency",
    PROVISIONED,
    { unit: MEGABYTES },
  );

  public readonly namespace: string = "oci_faas";
  protected readonly resourceDimension: string = "resourceId";
  protected override readonly fixedDimensions: { readonly [name: string]: string };

  private constructor(name: string, dimensions: readonly string[], details: FunctionMetricDetails = {}) {
    const { unit = COUNT, responseType } = details;
    super(name, unit, statisticOf(unit), [...dimensions]);
    this.fixedDimensions = responseType === undefined ? {} : { responseType };
  }
}

interface FunctionMetricDetails {
  readonly unit?: MetricUnit;
  readonly responseType?: string;
}

function statisticOf(unit: MetricUnit): Statistic {
  if (unit === MILLISECONDS) return MEAN;
  return unit === MEGABYTES ? MAX : SUM;
}
