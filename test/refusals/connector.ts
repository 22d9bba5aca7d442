// Connectors that Connector Hub does not have, or that would not move anything.

import {
  Compartment,
  AuditLogs,
  Bucket,
  ConnectorPolicy,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  Duration,
  FunctionBatch,
  type IStream,
  LogAnalyticsLogGroup,
  LogFilter,
  LogSelection,
  MetricDimension,
  type OciStack,
  OciFunction,
  Queue,
  ServiceConnector,
  type ServiceConnectorProps,
  Subject,
} from "../../lib";
import {
  bucket,
  compartment,
  CONNECTOR_ID,
  elsewhere,
  fn,
  FUNCTION_ID,
  LOG_GROUP_ID,
  type Row,
  rows,
  stream,
  STREAM_ID,
  topic,
  unknownStream,
} from "./row";

type Ends = Pick<ServiceConnectorProps, "source" | "target"> & Partial<ServiceConnectorProps>;

function connect(stack: OciStack, ends: Ends): ServiceConnector {
  return new ServiceConnector(stack, "move", { compartment, ...ends });
}

function fromStream(stack: OciStack): ConnectorSource {
  return ConnectorSource.stream(stream(stack));
}

function fromLogs(): ConnectorSource {
  return ConnectorSource.logs([LogSelection.audit(AuditLogs.of(compartment))]);
}

function fromQueue(stack: OciStack): ConnectorSource {
  const queueId = "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue";
  return ConnectorSource.queue(Queue.fromQueueAttributes(stack, "queue", { queueId, compartment }));
}

function toLogAnalytics(stack: OciStack, logSourceIdentifier?: string): ConnectorTarget {
  const logAnalyticsLogGroupId = "ocid1.loganalyticsloggroup.oc1.eu-frankfurt-1.aaaagroup";
  const attributes = { logAnalyticsLogGroupId, compartment };
  const group = LogAnalyticsLogGroup.fromLogAnalyticsLogGroupAttributes(stack, "analytics", attributes);
  return ConnectorTarget.logAnalytics(group, { logSourceIdentifier });
}

function metric(props: Partial<Parameters<typeof ConnectorTarget.metric>[0]>): ConnectorTarget {
  return ConnectorTarget.metric({ compartment, namespace: "shop", metric: "errors", ...props });
}

const onlyErrors = ConnectorTask.logFilter(LogFilter.field("data.level").isEqual("ERROR"));

export const connector: readonly Row[] = rows([
  {
    title: "an archive that Terraform does not wait for",
    make: (stack) =>
      ServiceConnector.archive(stack, "to-archive", {
        stream: stream(stack),
        bucket: bucket(stack),
        timeouts: { update: Duration.minutes(0) },
      }),
    message:
      "shop/to-archive: timeouts.update must be at least a millisecond, got 0 minutes; leave it out to use the provider's default",
  },
  {
    title: "a metric of a stream's messages",
    make: (stack) => connect(stack, { source: fromStream(stack), target: metric({}) }),
    message:
      "shop/move: the target of a Streaming source must be Functions, Log Analytics, Notifications, Object Storage or Streaming, got 'Monitoring'; send it to a function that writes to the target",
  },
  {
    title: "a metric of a queue's messages",
    make: (stack) => connect(stack, { source: fromQueue(stack), target: metric({}) }),
    message:
      "shop/move: the target of a Queue source must be Functions, Notifications, Object Storage or Streaming, got 'Monitoring'; send it to a function that writes to the target",
  },
  {
    title: "metrics for people to read",
    make: (stack) => {
      const source = ConnectorSource.metrics([{ compartment, namespaces: ["oci_streaming"] }]);
      return connect(stack, { source, target: ConnectorTarget.topic(topic(stack)) });
    },
    message:
      "shop/move: the target of a Monitoring source must be Functions, Object Storage or Streaming, got 'Notifications'; send it to a stream, and from there to the target with a second connector",
  },
  {
    title: "metrics in Log Analytics",
    make: (stack) => {
      const source = ConnectorSource.metrics([{ compartment, namespaces: ["oci_streaming"] }]);
      return connect(stack, { source, target: toLogAnalytics(stack) });
    },
    message:
      "shop/move: the target of a Monitoring source must be Functions, Object Storage or Streaming, got 'Log Analytics'; send it to a stream, and from there to the target with a second connector",
  },
  {
    title: "a queue in Log Analytics",
    make: (stack) => connect(stack, { source: fromQueue(stack), target: toLogAnalytics(stack) }),
    message:
      "shop/move: the target of a Queue source must be Functions, Notifications, Object Storage or Streaming, got 'Log Analytics'; send it to a stream, and from there to the target with a second connector",
  },
  {
    title: "a filter on messages of a stream",
    make: (stack) =>
      connect(stack, { source: fromStream(stack), tasks: [onlyErrors], target: ConnectorTarget.bucket(bucket(stack)) }),
    message:
      "shop/move: a log filter is not possible from Streaming to Object Storage; filter in a function, or with the connector that reads the logs",
  },
  {
    title: "a function on the way from a stream to a topic",
    make: (stack) =>
      connect(stack, {
        source: fromStream(stack),
        tasks: [ConnectorTask.function(fn(stack))],
        target: ConnectorTarget.topic(topic(stack)),
      }),
    message:
      "shop/move: a function task is not possible from Streaming to Notifications; send its output to a stream, and from there to the target with a second connector",
  },
  {
    title: "messages of a stream, formatted for people",
    make: (stack) =>
      connect(stack, { source: fromStream(stack), target: ConnectorTarget.topic(topic(stack), { formatted: true }) }),
    message:
      "shop/move: message formatting is not possible from Streaming to Notifications; leave it out: the messages arrive as raw JSON",
  },
  {
    title: "formatted messages that a function has changed",
    make: (stack) =>
      connect(stack, {
        source: fromLogs(),
        tasks: [ConnectorTask.function(fn(stack))],
        target: ConnectorTarget.topic(topic(stack), { formatted: true }),
      }),
    message:
      "shop/move: message formatting is not possible together with a function task; let the function format the messages",
  },
  {
    title: "a parser for logs that say themselves what they are",
    make: (stack) => connect(stack, { source: fromLogs(), target: toLogAnalytics(stack, "Linux Syslog Logs") }),
    message:
      "shop/move: a log source identifier is not possible from Logging to Log Analytics; leave it out: it is for the messages of a stream",
  },
  {
    title: "a parser without a name",
    make: (stack) => connect(stack, { source: fromStream(stack), target: toLogAnalytics(stack, "") }),
    message: "shop/move: the log source identifier of a Log Analytics target must not be empty, got ''; leave it out",
  },
  {
    title: "two filters",
    make: (stack) =>
      connect(stack, {
        source: fromLogs(),
        tasks: [onlyErrors, ConnectorTask.logFilter(LogFilter.content("timeout"))],
        target: ConnectorTarget.bucket(bucket(stack)),
      }),
    message: "shop/move: tasks must be at most one of each kind, got 'a log filter twice'; combine the two",
  },
  {
    title: "two functions one behind the other",
    make: (stack) => {
      const task = ConnectorTask.function(fn(stack));
      return connect(stack, {
        source: fromStream(stack),
        tasks: [task, task],
        target: ConnectorTarget.bucket(bucket(stack)),
      });
    },
    message: "shop/move: tasks must be at most one of each kind, got 'a function task twice'; combine the two",
  },
  {
    title: "a stream that is copied into itself",
    make: (stack) => {
      const orders: IStream = stream(stack);
      return ServiceConnector.forward(stack, "move", { from: orders, to: orders });
    },
    message:
      "shop/move: the target must not be the stream that it reads, because it would read every message again, got 'shop/orders'; give it another stream",
  },
  {
    title: "a connector without a name",
    make: (stack) =>
      connect(stack, { name: "", source: fromStream(stack), target: ConnectorTarget.bucket(bucket(stack)) }),
    message: "shop/move: the name of a connector must not be empty, got ''; name it after what it moves where",
  },
  {
    title: "objects of nothing",
    make: (stack) =>
      connect(stack, {
        source: fromStream(stack),
        target: ConnectorTarget.bucket(bucket(stack), { rolloverSizeMiB: 0 }),
      }),
    message:
      "shop/move: the rollover size of a bucket target must be a whole number of at least 1 MiB, got 0; leave it out to use the service's default",
  },
  {
    title: "objects of half a mebibyte in an archive",
    make: (stack) =>
      ServiceConnector.archive(stack, "archive", {
        stream: stream(stack),
        bucket: bucket(stack),
        rolloverSizeMiB: 0.5,
      }),
    message:
      "shop/archive: the rollover size of a bucket target must be a whole number of at least 1 MiB, got 0.5; leave it out to use the service's default",
  },
  {
    title: "an object at every moment",
    make: (stack) =>
      ServiceConnector.archive(stack, "archive", {
        stream: stream(stack),
        bucket: bucket(stack),
        rolloverTime: Duration.seconds(0),
      }),
    message:
      "shop/archive: the rollover time of a bucket target must be 1 or more whole milliseconds, got 0 seconds; leave it out to use the service's default",
  },
  {
    title: "a batch that is larger than a function takes",
    make: (stack) => {
      const target = ConnectorTarget.function(fn(stack), { batch: FunctionBatch.ofKiB(8192) });
      return connect(stack, { source: fromStream(stack), target });
    },
    message:
      "shop/move: the batch of a function must be a whole number from 1 to 6144 KiB, got 8192; leave it out to use the service's default",
  },
  {
    title: "a batch of no messages",
    make: (stack) => {
      const target = ConnectorTarget.function(fn(stack), { batch: FunctionBatch.ofMessages(0) });
      return connect(stack, { source: fromStream(stack), target });
    },
    message:
      "shop/move: the batch of a function must be a whole number of at least 1 messages, got 0; leave it out to use the service's default",
  },
  {
    title: "a task that waits for half a second",
    make: (stack) => {
      const tasks = [ConnectorTask.function(fn(stack), { batchTime: Duration.milliseconds(500) })];
      return connect(stack, { source: fromStream(stack), tasks, target: ConnectorTarget.bucket(bucket(stack)) });
    },
    message:
      "shop/move: the batch time of a function task must be 1 or more whole seconds, got 500 milliseconds; leave it out to use the service's default",
  },
  {
    title: "a task whose batch is below nothing",
    make: (stack) => {
      const tasks = [ConnectorTask.function(fn(stack), { batchSizeKiB: -1 })];
      return connect(stack, { source: fromStream(stack), tasks, target: ConnectorTarget.bucket(bucket(stack)) });
    },
    message:
      "shop/move: the batch of a function task must be a whole number from 1 to 6144 KiB, got -1; leave it out to use the service's default",
  },
  {
    title: "no logs",
    make: (stack) =>
      connect(stack, { source: ConnectorSource.logs([]), target: ConnectorTarget.bucket(bucket(stack)) }),
    message: "shop/move: the logs of a connector must have at least one selection, got 0; name what to read",
  },
  {
    title: "the audit logs of one compartment twice",
    make: (stack) => {
      const audit = LogSelection.audit(AuditLogs.of(compartment));
      const source = ConnectorSource.logs([audit, audit]);
      return connect(stack, { source, target: ConnectorTarget.bucket(bucket(stack)) });
    },
    message:
      "shop/move: the logs of a connector must be different selections, got 'ocid1.compartment.oc1..aaaacompartment _Audit'; name each once",
  },
  {
    title: "all logs of a compartment twice",
    make: (stack) => {
      const selection = LogSelection.compartment(elsewhere);
      return connect(stack, {
        source: ConnectorSource.logs([selection, selection]),
        target: ConnectorTarget.bucket(bucket(stack)),
      });
    },
    message:
      "shop/move: the logs of a connector must be different selections, got 'ocid1.compartment.oc1..aaaaother'; name each once",
  },
  {
    title: "no metrics",
    make: (stack) =>
      connect(stack, { source: ConnectorSource.metrics([]), target: ConnectorTarget.bucket(bucket(stack)) }),
    message:
      "shop/move: compartments of a Monitoring source must be a whole number from 1 to 5, got 0; name what to read, and use several connectors for more",
  },
  {
    title: "metrics of one's own as a source",
    make: (stack) => {
      const source = ConnectorSource.metrics([{ compartment, namespaces: ["shop_orders"] }]);
      return connect(stack, { source, target: ConnectorTarget.bucket(bucket(stack)) });
    },
    message:
      "shop/move: a namespace of a Monitoring source must begin with oci_, got 'shop_orders'; a connector reads the metrics of Oracle's services only",
  },
  {
    title: "a namespace twice",
    make: (stack) => {
      const source = ConnectorSource.metrics([{ compartment, namespaces: ["oci_faas", "oci_faas"] }]);
      return connect(stack, { source, target: ConnectorTarget.bucket(bucket(stack)) });
    },
    message: "shop/move: namespaces of a Monitoring source must be different, got 'oci_faas'; name each once",
  },
  {
    title: "a metric in a namespace of Oracle's",
    make: (stack) => connect(stack, { source: fromLogs(), target: metric({ namespace: "oci_streaming" }) }),
    message:
      "shop/move: the namespace of a metric target must be letters, digits and underscores, beginning with a letter and not with oci_ or oracle_, which Oracle reserves, got 'oci_streaming'; name it after your application",
  },
  {
    title: "a metric with a blank in its name",
    make: (stack) => connect(stack, { source: fromLogs(), target: metric({ metric: "failed logins" }) }),
    message:
      "shop/move: the metric of a metric target must be letters, digits, '.', '_', '-' and '$', beginning with a letter and not with oci_ or oracle_, which Oracle reserves, got 'failed logins'; name it after your application",
  },
  {
    title: "a dimension that a connector writes itself",
    make: (stack) =>
      connect(stack, {
        source: fromLogs(),
        target: metric({ dimensions: [MetricDimension.constant("connectorId", "1")] }),
      }),
    message:
      "shop/move: the name of a metric dimension must not be connectorId, connectorName, connectorSourceType, which the connector adds automatically, got 'connectorId'; leave it out",
  },
  {
    title: "a dimension by a path into nothing",
    make: (stack) =>
      connect(stack, {
        source: fromLogs(),
        target: metric({ dimensions: [MetricDimension.jmesPath("user", "data.user")] }),
      }),
    message:
      "shop/move: the metric dimension 'user' must be a path that begins with logContent, got 'data.user'; write logContent.<field>",
  },
  {
    title: "a dimension twice",
    make: (stack) => {
      const dimensions = ["eu", "us"].map((region) => MetricDimension.constant("region", region));
      return connect(stack, { source: fromLogs(), target: metric({ dimensions }) });
    },
    message: "shop/move: metric dimensions must have different names, got 'region'; rename one",
  },
  {
    title: "a plugin without a name",
    make: (stack) =>
      connect(stack, {
        source: ConnectorSource.plugin({ name: "", config: {} }),
        target: ConnectorTarget.bucket(bucket(stack)),
      }),
    message:
      "shop/move: the name of a connector plugin must not be empty, got ''; oci sch connector-plugin list prints all names",
  },
  {
    title: "a plugin's setting whose name is a reference",
    make: (stack) => {
      const config = { [stack.input.text("setting", { title: "A setting" })]: "x" };
      return connect(stack, {
        source: ConnectorSource.plugin({ name: "KafkaSource", config }),
        target: ConnectorTarget.bucket(bucket(stack)),
      });
    },
    message:
      "shop/move: a name in a JSON object must be known at synthesis, got '${...}'; write out the name, and use references in values only",
  },
  {
    title: "the queues' plugin on the way to a metric",
    make: (stack) =>
      new ServiceConnector(stack, "count", {
        compartment,
        source: ConnectorSource.plugin({ name: "QueueSource", config: { queueId: "x" } }),
        target: metric({}),
      }),
    message:
      "shop/count: the target of a Queue source must be Functions, Notifications, Object Storage or Streaming, got 'Monitoring'; send it to a function that writes to the target",
  },
  {
    title: "a source of which only the OCID is known",
    make: (stack) =>
      connect(stack, {
        source: ConnectorSource.stream(unknownStream(stack)),
        target: ConnectorTarget.bucket(bucket(stack)),
      }),
    message:
      "shop/known-by-id: the policy of shop/move needs the compartment, which is not known for this import; give compartment to Stream.fromStreamAttributes, or use Stream.fromLookup",
  },
  {
    title: "a task of which only the OCID is known",
    make: (stack) => {
      const task = ConnectorTask.function(OciFunction.fromFunctionId(stack, "clean", FUNCTION_ID));
      return connect(stack, {
        source: fromStream(stack),
        tasks: [task],
        target: ConnectorTarget.bucket(bucket(stack)),
      });
    },
    message:
      "shop/clean: the policy of shop/move needs the compartment, which is not known for this import; give compartment to OciFunction.fromFunctionAttributes, or use OciFunction.fromLookup",
  },
  {
    title: "an archive of a stream that is not known to live anywhere",
    make: (stack) =>
      ServiceConnector.archive(stack, "archive", { stream: unknownStream(stack), bucket: bucket(stack) }),
    message:
      "shop/known-by-id: a connector for which no compartment is given needs the compartment, which is not known for this import; give compartment to Stream.fromStreamAttributes, or use Stream.fromLookup",
  },
  {
    title: "the statements of a connector that could not write them either",
    make: (stack) => {
      const target = ConnectorTarget.bucket(Bucket.fromBucketName(stack, "by-name", "archive"));
      const policy = ConnectorPolicy.none();
      return connect(stack, { source: fromStream(stack), target, policy }).statements();
    },
    message:
      "shop/by-name: the policy of shop/move needs the compartment, which is not known for this import; give compartment to Bucket.fromBucketAttributes",
  },
  {
    title: "a connector by the OCID of a stream",
    make: (stack) => ServiceConnector.fromServiceConnectorId(stack, "move", STREAM_ID),
    message:
      "shop/move: serviceConnectorId must be ocid1.serviceconnector.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a grant on a connector that is not known to live anywhere",
    make: (stack) =>
      ServiceConnector.fromServiceConnectorId(stack, "move", CONNECTOR_ID).allowManage(Subject.group({ name: "ops" })),
    message:
      "shop/move: a grant needs the compartment, which is not known for this import; give compartment to ServiceConnector.fromServiceConnectorAttributes",
  },
  {
    title: "a log group of Logging for Log Analytics",
    make: (stack) => LogAnalyticsLogGroup.fromLogAnalyticsLogGroupId(stack, "analytics", LOG_GROUP_ID),
    message:
      "shop/analytics: logAnalyticsLogGroupId must be ocid1.loganalyticsloggroup.<realm>.[region].<unique id>, got 'ocid1.loggroup.oc1.eu-frankfurt-1.aaaagroup' (a log group); copy it from the resource's page in the console",
  },
  {
    title: "a queue of which only the OCID is known",
    make: (stack) => {
      const queue = Queue.fromQueueId(stack, "requests", "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue");
      return connect(stack, { source: ConnectorSource.queue(queue), target: ConnectorTarget.bucket(bucket(stack)) });
    },
    message:
      "shop/requests: the policy of shop/move needs the compartment, which is not known for this import; give compartment to Queue.fromQueueAttributes, or use Queue.fromLookup",
  },
  {
    title: "metrics of more compartments than a connector reads",
    make: (stack) => {
      const namespaces = ["oci_streaming"];
      const places = ["a", "b", "c", "d", "e", "f"].map((id) =>
        Compartment.fromCompartmentId(`ocid1.compartment.oc1..aaaa${id}`),
      );
      const source = ConnectorSource.metrics(places.map((place) => ({ compartment: place, namespaces })));
      return connect(stack, { source, target: ConnectorTarget.bucket(bucket(stack)) });
    },
    message:
      "shop/move: compartments of a Monitoring source must be a whole number from 1 to 5, got 6; name what to read, and use several connectors for more",
  },
  {
    title: "a batch of nothing",
    make: (stack) => {
      const target = ConnectorTarget.function(fn(stack), { batch: FunctionBatch.ofKiB(0) });
      return connect(stack, { source: fromStream(stack), target });
    },
    message:
      "shop/move: the batch of a function must be a whole number from 1 to 6144 KiB, got 0; leave it out to use the service's default",
  },
  {
    title: "a task whose batch is larger than a function takes",
    make: (stack) => {
      const tasks = [ConnectorTask.function(fn(stack), { batchSizeKiB: 6_145 })];
      return connect(stack, { source: fromStream(stack), tasks, target: ConnectorTarget.bucket(bucket(stack)) });
    },
    message:
      "shop/move: the batch of a function task must be a whole number from 1 to 6144 KiB, got 6145; leave it out to use the service's default",
  },
  {
    title: "a metric without a namespace",
    make: (stack) => connect(stack, { source: fromLogs(), target: metric({ namespace: "" }) }),
    message:
      "shop/move: the namespace of a metric target must be letters, digits and underscores, beginning with a letter and not with oci_ or oracle_, which Oracle reserves, got ''; name it after your application",
  },
  {
    title: "a metric with the prefix of Oracle's",
    make: (stack) => connect(stack, { source: fromLogs(), target: metric({ metric: "oci_failures" }) }),
    message:
      "shop/move: the metric of a metric target must be letters, digits, '.', '_', '-' and '$', beginning with a letter and not with oci_ or oracle_, which Oracle reserves, got 'oci_failures'; name it after your application",
  },
  {
    title: "a dimension by a path into another field than logContent",
    make: (stack) =>
      connect(stack, {
        source: fromLogs(),
        target: metric({ dimensions: [MetricDimension.jmesPath("user", "logContents.user")] }),
      }),
    message:
      "shop/move: the metric dimension 'user' must be a path that begins with logContent, got 'logContents.user'; write logContent.<field>",
  },
  {
    title: "a connector that Terraform would give up at once",
    make: (stack) =>
      connect(stack, {
        source: fromStream(stack),
        target: ConnectorTarget.bucket(bucket(stack)),
        timeouts: { delete: Duration.seconds(0) },
      }),
    message:
      "shop/move: timeouts.delete must be at least a millisecond, got 0 seconds; leave it out to use the provider's default",
  },
  {
    title: "metrics of no namespace",
    make: (stack) => {
      const source = ConnectorSource.metrics([{ compartment, namespaces: [] }]);
      return connect(stack, { source, target: ConnectorTarget.stream(stream(stack)) });
    },
    message:
      "shop/move: namespaces of a Monitoring source must be a whole number from 1 to 50, got 0; name what to read, and use several connectors for more",
  },
  {
    title: "metrics of more namespaces than a connector reads",
    make: (stack) => {
      const namespaces = Array.from({ length: 51 }, (_, n) => `oci_n${n}`);
      return connect(stack, {
        source: ConnectorSource.metrics([{ compartment, namespaces }]),
        target: ConnectorTarget.stream(stream(stack)),
      });
    },
    message:
      "shop/move: namespaces of a Monitoring source must be a whole number from 1 to 50, got 51; name what to read, and use several connectors for more",
  },
  {
    title: "the metrics of one compartment twice",
    make: (stack) => {
      const sources = ["oci_streaming", "oci_vcn"].map((namespace) => ({ compartment, namespaces: [namespace] }));
      return connect(stack, {
        source: ConnectorSource.metrics(sources),
        target: ConnectorTarget.stream(stream(stack)),
      });
    },
    message:
      "shop/move: compartments of a Monitoring source must be different, got 'ocid1.compartment.oc1..aaaacompartment'; name each once",
  },
  {
    title: "a batch of half a second",
    make: (stack) =>
      connect(stack, {
        source: fromStream(stack),
        target: ConnectorTarget.function(fn(stack), { batchTime: Duration.milliseconds(500) }),
      }),
    message:
      "shop/move: the batch time of a function target must be 1 or more whole seconds, got 500 milliseconds; leave it out to use the service's default",
  },
  {
    title: "a dimension of a new metric without a value",
    make: (stack) =>
      connect(stack, { source: fromLogs(), target: metric({ dimensions: [MetricDimension.constant("region", "")] }) }),
    message: "shop/move: the metric dimension 'region' must not be empty, got ''; leave the dimension out",
  },
  {
    title: "a dimension with a blank in its name",
    make: (stack) =>
      connect(stack, {
        source: fromLogs(),
        target: metric({ dimensions: [MetricDimension.constant("the region", "eu")] }),
      }),
    message:
      "shop/move: the name of a metric dimension must be 1 to 256 printable ASCII characters without dots and spaces, got 'the region'; rename it",
  },
  {
    title: "a dimension with a dot in its name",
    make: (stack) =>
      connect(stack, {
        source: fromLogs(),
        target: metric({ dimensions: [MetricDimension.constant("shop.region", "eu")] }),
      }),
    message:
      "shop/move: the name of a metric dimension must be 1 to 256 printable ASCII characters without dots and spaces, got 'shop.region'; rename it",
  },
  {
    title: "a dimension whose name is longer than Monitoring keeps",
    make: (stack) =>
      connect(stack, {
        source: fromLogs(),
        target: metric({ dimensions: [MetricDimension.constant("r".repeat(257), "eu")] }),
      }),
    message:
      "shop/move: the name of a metric dimension must be 1 to 256 printable ASCII characters without dots and spaces, got 'rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr...'; rename it",
  },
  {
    title: "a dimension whose value is longer than Monitoring keeps",
    make: (stack) =>
      connect(stack, {
        source: fromLogs(),
        target: metric({ dimensions: [MetricDimension.constant("region", "e".repeat(513))] }),
      }),
    message:
      "shop/move: the metric dimension 'region' must be at most 512 characters long, got 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee...'; shorten it",
  },
  {
    title: "metrics of a namespace with a hyphen as a source",
    make: (stack) => {
      const source = ConnectorSource.metrics([{ compartment, namespaces: ["oci-streaming"] }]);
      return connect(stack, { source, target: ConnectorTarget.bucket(bucket(stack)) });
    },
    message:
      "shop/move: a namespace of a Monitoring source must begin with oci_, got 'oci-streaming'; write 'oci_streaming'",
  },
  {
    title: "a source without its stream",
    make: (stack) => {
      const source = ConnectorSource.stream(undefined as never);
      return connect(stack, { source, target: ConnectorTarget.topic(topic(stack)) });
    },
    message:
      "shop/move: stream of ConnectorSource.stream must be an IStream, but is missing; give it a Stream, or an import such as Stream.fromStreamId(...)",
  },
  {
    title: "a task without its function",
    make: (stack) => {
      const tasks = [ConnectorTask.function(undefined as never)];
      return connect(stack, { source: fromStream(stack), target: ConnectorTarget.topic(topic(stack)), tasks });
    },
    message:
      "shop/move: fn of ConnectorTask.function must be an IFunction, but is missing; give it an OciFunction, or an import such as OciFunction.fromFunctionId(...)",
  },
]);
