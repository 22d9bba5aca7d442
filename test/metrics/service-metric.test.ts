import { Compartment } from "../../lib/core/compartment";
import { BucketMetric } from "../../lib/metrics/bucket-metric";
import { ConnectorMetric } from "../../lib/metrics/connector-metric";
import { FunctionMetric } from "../../lib/metrics/function-metric";
import { Metric } from "../../lib/metrics/metric";
import { MetricEvidence, ServiceMetric } from "../../lib/metrics/service-metric";
import { StreamFlow, StreamMetric } from "../../lib/metrics/stream-metric";

const compartment = Compartment.fromCompartmentId("ocid1.compartment.oc1..c");

function rowsOf(table: object): readonly (readonly [string, ServiceMetric])[] {
  return Object.entries(table).filter((entry): entry is [string, ServiceMetric] => entry[1] instanceof ServiceMetric);
}

/** `CONSTANT  name unit query`, as a line of the table. */
function tableOf(table: object): readonly string[] {
  return rowsOf(table).map(([constant, metric]) => {
    const mark = metric.evidence === MetricEvidence.INFERRED ? " (inferred)" : "";
    const query = Metric.of(metric, { resourceId: "R", compartment }).toString();
    return `${constant}: ${query}, ${metric.unit}${mark}`;
  });
}

test("a stream has the 13 metrics of oci_streaming", () => {
  expect(StreamMetric.PUT_BYTES.namespace).toBe("oci_streaming");
  expect(tableOf(StreamMetric)).toEqual([
    'PUT_LATENCY: PutMessagesLatency.Time[1m]{resourceId = "R"}.mean(), ms',
    'PUT_BYTES: PutMessagesThroughput.Bytes[1m]{resourceId = "R"}.sum(), bytes',
    'PUT_MESSAGES: PutMessagesThroughput.Count[1m]{resourceId = "R"}.sum(), count',
    'PUT_THROTTLED: PutMessagesThrottling.Count[1m]{resourceId = "R"}.sum(), count',
    'PUT_SUCCESS: PutMessagesSuccess.Count[1m]{resourceId = "R"}.sum(), count',
    'PUT_FAULTS: PutMessagesFault.Count[1m]{resourceId = "R"}.sum(), count',
    'PUT_RECORDS: PutMessagesRecords.Count[1m]{resourceId = "R"}.sum(), count',
    'GET_LATENCY: GetMessagesLatency.Time[1m]{resourceId = "R"}.mean(), s',
    'GET_BYTES: GetMessagesThroughput.Bytes[1m]{resourceId = "R"}.sum(), bytes',
    'GET_MESSAGES: GetMessagesThroughput.Count[1m]{resourceId = "R"}.sum(), count',
    'GET_THROTTLED: GetMessagesThrottling.Count[1m]{resourceId = "R"}.sum(), count',
    'GET_SUCCESS: GetMessagesSuccess.Count[1m]{resourceId = "R"}.sum(), count',
    'GET_FAULTS: GetMessagesFault.Count[1m]{resourceId = "R"}.sum(), count',
  ]);
});

test("a stream's metrics know the direction of the messages", () => {
  for (const [name, metric] of rowsOf(StreamMetric)) {
    expect([name, metric]).toEqual([
      name,
      expect.objectContaining({ flow: name.startsWith("PUT_") ? StreamFlow.IN : StreamFlow.OUT }),
    ]);
  }
});

test("a connector has the 16 metrics of oci_service_connector_hub", () => {
  expect(ConnectorMetric.ERRORS.namespace).toBe("oci_service_connector_hub");
  expect(tableOf(ConnectorMetric)).toEqual([
    'ERRORS: ServiceConnectorHubErrors[1m]{connectorId = "R"}.sum(), count',
    'ERRORS_AT_SOURCE: ErrorsAtSource[1m]{connectorId = "R"}.sum(), count',
    'ERRORS_AT_TASK: ErrorsAtTask[1m]{connectorId = "R"}.sum(), count (inferred)',
    'ERRORS_AT_TARGET: ErrorsAtTarget[1m]{connectorId = "R"}.sum(), count',
    'DATA_FRESHNESS: DataFreshness[1m]{connectorId = "R"}.max(), ms',
    'LATENCY_AT_SOURCE: LatencyAtSource[1m]{connectorId = "R"}.mean(), ms',
    'LATENCY_AT_TASK: LatencyAtTask[1m]{connectorId = "R"}.mean(), ms (inferred)',
    'LATENCY_AT_TARGET: LatencyAtTarget[1m]{connectorId = "R"}.mean(), ms',
    'BYTES_READ_FROM_SOURCE: BytesReadFromSource[1m]{connectorId = "R"}.sum(), bytes',
    'BYTES_READ_FROM_TASK: BytesReadFromTask[1m]{connectorId = "R"}.sum(), bytes',
    'BYTES_WRITTEN_TO_TASK: BytesWrittenToTask[1m]{connectorId = "R"}.sum(), bytes (inferred)',
    'BYTES_WRITTEN_TO_TARGET: BytesWrittenToTarget[1m]{connectorId = "R"}.sum(), bytes',
    'MESSAGES_READ_FROM_SOURCE: MessagesReadFromSource[1m]{connectorId = "R"}.max(), count',
    'MESSAGES_READ_FROM_TASK: MessagesReadFromTask[1m]{connectorId = "R"}.sum(), count (inferred)',
    'MESSAGES_WRITTEN_TO_TASK: MessagesWrittenToTask[1m]{connectorId = "R"}.sum(), count (inferred)',
    'MESSAGES_WRITTEN_TO_TARGET: MessagesWrittenToTarget[1m]{connectorId = "R"}.sum(), count',
  ]);
});

test("a function has the metrics of oci_faas, and responses split into errors and throttled ones", () => {
  expect(FunctionMetric.ERRORS.namespace).toBe("oci_faas");
  expect(tableOf(FunctionMetric)).toEqual([
    'INVOCATIONS: FunctionInvocationCount[1m]{resourceId = "R"}.sum(), count',
    'DURATION: FunctionExecutionDuration[1m]{resourceId = "R"}.mean(), ms',
    'RESPONSES: FunctionResponseCount[1m]{resourceId = "R"}.sum(), count',
    'ERRORS: FunctionResponseCount[1m]{resourceId = "R", responseType = "Error"}.sum(), count',
    'THROTTLED: FunctionResponseCount[1m]{resourceId = "R", responseType = "Throttled"}.sum(), count',
    'DETACHED_DELIVERIES: FunctionDetachedDeliveries[1m]{resourceId = "R"}.sum(), count',
    'ALLOCATED_CONCURRENCY: AllocatedTotalConcurrency[1m]{resourceId = "R"}.max(), MB',
    'ALLOCATED_PROVISIONED_CONCURRENCY: AllocatedProvisionedConcurrency[1m]{resourceId = "R"}.max(), MB',
  ]);
});

test("a bucket has the 17 metrics of oci_objectstorage", () => {
  expect(BucketMetric.OBJECTS.namespace).toBe("oci_objectstorage");
  expect(tableOf(BucketMetric)).toEqual([
    'OBJECTS: ObjectCount[1h]{resourceID = "R"}.mean(), count',
    'STORED_BYTES: StoredBytes[1h]{resourceID = "R"}.mean(), bytes',
    'UNCOMMITTED_BYTES: UncommittedParts[1h]{resourceID = "R"}.mean(), bytes',
    'LIFECYCLE_ENABLED: EnabledOLM[3h]{resourceID = "R"}.mean(), count',
    'REQUESTS: AllRequests[1m]{resourceID = "R"}.sum(), count',
    'CLIENT_ERRORS: ClientErrors[1m]{resourceID = "R"}.sum(), count',
    'PUT_REQUESTS: PutRequests[1m]{resourceID = "R"}.sum(), count',
    'POST_REQUESTS: PostRequests[1m]{resourceID = "R"}.sum(), count',
    'GET_REQUESTS: GetRequests[1m]{resourceID = "R"}.sum(), count',
    'HEAD_REQUESTS: HeadRequests[1m]{resourceID = "R"}.sum(), count',
    'LIST_REQUESTS: ListRequests[1m]{resourceID = "R"}.sum(), count',
    'DELETE_REQUESTS: DeleteRequests[1m]{resourceID = "R"}.sum(), count',
    'COPY_REQUESTS: CopyRequests[1m]{resourceID = "R"}.sum(), count',
    'RENAME_REQUESTS: RenameRequests[1m]{resourceID = "R"}.sum(), count',
    'ARCHIVE_REQUESTS: ArchiveRequests[1m]{resourceID = "R"}.sum(), count',
    'FIRST_BYTE_LATENCY: FirstByteLatency[1m]{resourceID = "R"}.mean(), ms',
    'TOTAL_LATENCY: TotalRequestLatency[1m]{resourceID = "R"}.mean(), ms',
  ]);
});

test.each([
  ["stream", StreamMetric],
  ["connector", ConnectorMetric],
  ["function", FunctionMetric],
  ["bucket", BucketMetric],
])("each metric of a %s has the dimension that names the resource", (_, table) => {
  for (const [, metric] of rowsOf(table)) {
    const mql = Metric.of(metric, { resourceId: "R", compartment }).toString();
    expect(metric.dimensions).toContain(/\{(\w+) = "R"/.exec(mql)?.[1]);
  }
});

type Accepts<Expected, Given> = Given extends Expected ? true : false;

test("the metrics of a service do not compile for a resource of another service", () => {
  const bucketTakesStream: Accepts<BucketMetric, StreamMetric> = false;
  const streamTakesConnector: Accepts<StreamMetric, ConnectorMetric> = false;
  const connectorTakesFunction: Accepts<ConnectorMetric, FunctionMetric> = false;
  const functionTakesBucket: Accepts<FunctionMetric, BucketMetric> = false;
  const anyTakesEach: Accepts<ServiceMetric, StreamMetric | ConnectorMetric | FunctionMetric | BucketMetric> = true;
  expect([bucketTakesStream, streamTakesConnector, connectorTakesFunction, functionTakesBucket]).not.toContain(true);
  expect(anyTakesEach).toBe(true);
});
