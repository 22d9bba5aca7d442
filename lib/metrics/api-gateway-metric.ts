import { MetricEvidence, MetricUnit, ServiceMetric } from "./service-metric";
import { Statistic } from "./statistic";

const { COUNT, BYTES, MILLISECONDS } = MetricUnit;
const { SUM, MEAN } = Statistic;
const DIMENSIONS = [
  "resourceId",
  "resourceName",
  "deploymentId",
  "deploymentName",
  "route",
  "httpMethodType",
  "httpStatusCode",
  "httpStatusCategory",
  "backendName",
];

/**
 * The metrics of an API gateway and of its deployments, in namespace `oci_apigateway`.
 *
 * There is a value at least every minute. Oracle's page, "API Gateway Metrics", prints the names of dimensions in capitals, and
 * does not document which dimension belongs to which metric; the spelling of the metrics is derived from a public integration.
 * The categories of a status are `2xx`, `3xx`, `4xx` and `5xx`.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Reference/apigatewaymetrics.htm
 */
export class ApiGatewayMetric extends ServiceMetric {
  /** Requests from clients. */
  public static readonly HTTP_REQUESTS = new ApiGatewayMetric("HttpRequests", COUNT);
  /** Responses to clients; the dimensions httpStatusCode and httpStatusCategory distinguish them. */
  public static readonly HTTP_RESPONSES = new ApiGatewayMetric("HttpResponses", COUNT);
  /** Responses of back ends. */
  public static readonly BACKEND_HTTP_RESPONSES = new ApiGatewayMetric("BackendHttpResponses", COUNT);
  /** Bytes received from clients. */
  public static readonly BYTES_RECEIVED = new ApiGatewayMetric("BytesReceived", BYTES);
  /** Bytes sent to clients. */
  public static readonly BYTES_SENT = new ApiGatewayMetric("BytesSent", BYTES);
  /** The time from a request to a back end until its response, in milliseconds. */
  public static readonly INTEGRATION_LATENCY = new ApiGatewayMetric("IntegrationLatency", MILLISECONDS);

  public readonly namespace: string = "oci_apigateway";
  public override readonly evidence: MetricEvidence = MetricEvidence.INFERRED;
  protected readonly resourceDimension: string;

  private constructor(name: string, unit: MetricUnit, resourceDimension = "resourceId") {
    super(name, unit, unit === MILLISECONDS ? MEAN : SUM, [...DIMENSIONS]);
    this.resourceDimension = resourceDimension;
  }

  /** The same metric for one deployment, instead of all deployments of a gateway. @internal */
  public get _ofDeployment(): ApiGatewayMetric {
    return new ApiGatewayMetric(this.metricName, this.unit, "deploymentId");
  }
}
