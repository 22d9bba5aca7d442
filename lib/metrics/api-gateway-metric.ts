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
 * A value comes each minute at least. Oracle's page, "API Gateway Metrics", prints the names of dimensions in capitals, and which of them
 * belongs to which metric it does not say; the spelling of the metrics is derived from a public integration. The categories of a
 * status are `2xx`, `3xx`, `4xx` and `5xx`.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Reference/apigatewaymetrics.htm
 */
export class ApiGatewayMetric extends ServiceMetric {
  /** Requests of clients. */
  public static readonly HTTP_REQUESTS = new ApiGatewayMetric("HttpRequests", COUNT);
  /** Answers to clients; the dimensions httpStatusCode and httpStatusCategory tell them apart. */
  public static readonly HTTP_RESPONSES = new ApiGatewayMetric("HttpResponses", COUNT);
  /** Answers of back ends. */
  public static readonly BACKEND_HTTP_RESPONSES = new ApiGatewayMetric("BackendHttpResponses", COUNT);
  /** Bytes from clients. */
  public static readonly BYTES_RECEIVED = new ApiGatewayMetric("BytesReceived", BYTES);
  /** Bytes to clients. */
  public static readonly BYTES_SENT = new ApiGatewayMetric("BytesSent", BYTES);
  /** From a request to a back end until its answer, in milliseconds. */
  public static readonly INTEGRATION_LATENCY = new ApiGatewayMetric("IntegrationLatency", MILLISECONDS);

  public readonly namespace: string = "oci_apigateway";
  public override readonly evidence: MetricEvidence = MetricEvidence.INFERRED;
  protected readonly resourceDimension: string;

  private constructor(name: string, unit: MetricUnit, resourceDimension = "resourceId") {
    super(name, unit, unit === MILLISECONDS ? MEAN : SUM, [...DIMENSIONS]);
    this.resourceDimension = resourceDimension;
  }

  /** The same of one deployment, instead of all those of a gateway. @internal */
  public get _ofDeployment(): ApiGatewayMetric {
    return new ApiGatewayMetric(this.metricName, this.unit, "deploymentId");
  }
}
