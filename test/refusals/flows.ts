// Data that would circulate forever.

import {
  Alarm,
  AlarmDestination,
  AlarmSeverity,
  Bucket,
  type Compartment,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  EventAction,
  EventCondition,
  EventRule,
  type IFunction,
  type IStream,
  LogGroup,
  LogSelection,
  LogSource,
  OciFunction,
  type OciStack,
  ServiceConnector,
  type ServiceConnectorProps,
  StreamAlarms,
  StreamMetric,
  Stream,
  Subscription,
  Topic,
} from "../../lib";
import { application, APPLICATION_ID, bucket, compartment, fn, type Row, rows, stream, STREAM_ID } from "./row";

type Ends = Pick<ServiceConnectorProps, "source" | "target"> & Partial<ServiceConnectorProps>;

function connect(stack: OciStack, id: string, ends: Ends): ServiceConnector {
  return new ServiceConnector(stack, id, { compartment, ...ends });
}

function forward(stack: OciStack, id: string, from: IStream, to: IStream): ServiceConnector {
  return ServiceConnector.forward(stack, id, { from, to });
}

function readLog(stack: OciStack, source: LogSource): ConnectorSource {
  return ConnectorSource.logs([LogSelection.log(logGroup(stack).addLog("log", { source }))]);
}

function logGroup(stack: OciStack, where: Compartment = compartment): LogGroup {
  return new LogGroup(stack, "logs", { compartment: where });
}

/** A function of a known application. */
function knownFunction(stack: OciStack): IFunction {
  const attributes = { functionId: "ocid1.fnfunc.oc1.eu-frankfurt-1.aaaaknown", application: application(stack) };
  return OciFunction.fromFunctionAttributes(stack, "known", attributes);
}

const REMEDY = "send it somewhere else, or make a function task drop what was there before";
const LOG_REMEDY = "make the connector read other logs, or exclude these with a log filter";
const RULE_REMEDY = "make the condition name other buckets, or only some objects";

const circle = (mover: string, way: string, remedy: string): string =>
  `${mover}: what it moves must not come back to it, got ${way}; ${remedy}`;

const NEW_OBJECTS = EventCondition.eventTypes(["com.oraclecloud.objectstorage.createobject"]);

export const flows: readonly Row[] = rows([
  {
    title: "two streams, each copied into the other",
    make: (stack) => {
      const [a, b] = [stream(stack, "a"), stream(stack, "b")];
      forward(stack, "there", a, b);
      forward(stack, "back", b, a);
    },
    message: circle("shop/back", "shop/b -> shop/back -> shop/a -> shop/there -> shop/b", REMEDY),
  },
  {
    title: "three streams in a circle",
    make: (stack) => {
      const [a, b, c] = [stream(stack, "a"), stream(stack, "b"), stream(stack, "c")];
      forward(stack, "first", a, b);
      forward(stack, "second", b, c);
      forward(stack, "third", c, a);
      forward(stack, "aside", a, stream(stack, "d"));
    },
    message: circle(
      "shop/third",
      "shop/c -> shop/third -> shop/a -> shop/first -> shop/b -> shop/second -> shop/c",
      REMEDY,
    ),
  },
  {
    title: "a circle with a stream that is imported under two ids",
    make: (stack) => {
      const [a, again] = ["a", "again"].map((id) =>
        Stream.fromStreamAttributes(stack, id, { streamId: STREAM_ID, compartment }),
      ) as [IStream, IStream];
      const b = stream(stack, "b");
      forward(stack, "there", a, b);
      forward(stack, "back", b, again);
    },
    message: circle("shop/back", "shop/b -> shop/back -> shop/a -> shop/there -> shop/b", REMEDY),
  },
  {
    title: "a bucket whose write log is archived into it",
    make: (stack) => {
      const archive = new Bucket(stack, "archive", { compartment });
      connect(stack, "to-archive", {
        source: readLog(stack, archive.writeLog()),
        target: ConnectorTarget.bucket(archive),
      });
    },
    message: circle("shop/to-archive", "shop/logs/log -> shop/to-archive -> shop/archive -> shop/logs/log", LOG_REMEDY),
  },
  {
    title: "a bucket whose write log, by the bucket's name, is in a group that is archived into it",
    make: (stack) => {
      const archive = new Bucket(stack, "archive", { compartment, name: "shop-archive" });
      const group = logGroup(stack);
      group.addLog("writes", { source: LogSource.bucketWrites("shop-archive") });
      const source = ConnectorSource.logs([LogSelection.logGroup(group)]);
      connect(stack, "to-archive", { source, target: ConnectorTarget.bucket(archive) });
    },
    message: circle(
      "shop/to-archive",
      "shop/logs -> shop/to-archive -> shop/archive -> shop/logs/writes -> shop/logs",
      LOG_REMEDY,
    ),
  },
  {
    title: "a bucket that gets all logs of the compartment, its own write log included",
    make: (stack) => {
      const archive = bucket(stack);
      logGroup(stack).addLog("writes", { source: archive.writeLog() });
      const source = ConnectorSource.logs([LogSelection.compartment(compartment)]);
      connect(stack, "to-archive", { source, target: ConnectorTarget.bucket(archive) });
    },
    message: circle(
      "shop/to-archive",
      "shop/to-archive -> shop/bucket -> shop/logs/writes -> shop/logs -> shop/to-archive",
      LOG_REMEDY,
    ),
  },
  {
    title: "a connector that reads the log of its own runs",
    make: (stack) => {
      const group = logGroup(stack);
      const source = ConnectorSource.logs([LogSelection.logGroup(group)]);
      const connector = connect(stack, "to-stream", { source, target: ConnectorTarget.stream(stream(stack)) });
      group.addLog("runs", { source: connector.runLog() });
    },
    message: circle("shop/to-stream", "shop/logs -> shop/to-stream -> shop/logs/runs -> shop/logs", LOG_REMEDY),
  },
  {
    title: "a function that gets the log of its own application",
    make: (stack) =>
      connect(stack, "to-function", {
        source: readLog(stack, LogSource.fromFunctionApplicationId(APPLICATION_ID)),
        target: ConnectorTarget.function(knownFunction(stack)),
      }),
    message: circle(
      "shop/to-function",
      "shop/logs/log -> shop/to-function -> shop/known -> shop/application -> shop/logs/log",
      LOG_REMEDY,
    ),
  },
  {
    title: "a function that changes the records of its own application's log on their way",
    make: (stack) => {
      const task = knownFunction(stack);
      const log = LogSource.fromFunctionApplicationId(APPLICATION_ID);
      connect(stack, "to-archive", {
        source: readLog(stack, log),
        tasks: [ConnectorTask.function(task)],
        target: ConnectorTarget.bucket(bucket(stack)),
      });
    },
    message: circle(
      "shop/to-archive",
      "shop/logs/log -> shop/to-archive -> shop/known -> shop/application -> shop/logs/log",
      LOG_REMEDY,
    ),
  },
  {
    title: "a function that a topic calls with the log of its application",
    make: (stack) => {
      const topic = new Topic(stack, "topic", { compartment });
      const called = knownFunction(stack);
      topic.addSubscription("fn", Subscription.function(called));
      const log = LogSource.fromFunctionApplicationId(APPLICATION_ID);
      connect(stack, "to-topic", { source: readLog(stack, log), target: ConnectorTarget.topic(topic) });
    },
    message: circle(
      "shop/to-topic",
      "shop/logs/log -> shop/to-topic -> shop/topic -> shop/known -> shop/application -> shop/logs/log",
      LOG_REMEDY,
    ),
  },
  {
    title: "the events of an archive's objects, which are archived there",
    make: (stack) => {
      const archive = new Bucket(stack, "archive", { compartment, emitObjectEvents: true });
      const events = stream(stack, "events");
      ServiceConnector.archive(stack, "to-archive", { stream: events, bucket: archive });
      const actions = [EventAction.stream(events)];
      return new EventRule(stack, "objects", { compartment, condition: NEW_OBJECTS, actions });
    },
    message: circle(
      "shop/objects",
      "shop/objects -> shop/events -> shop/to-archive -> shop/archive -> shop/objects",
      RULE_REMEDY,
    ),
  },
  {
    title: "the events of a bucket's objects, by its name, which are archived there",
    make: (stack) => {
      const archive = new Bucket(stack, "archive", { compartment, name: "shop-archive", emitObjectEvents: true });
      const events = stream(stack, "events");
      const condition = NEW_OBJECTS.withData("additionalDetails.bucketName", ["shop-archive"]);
      const rule = new EventRule(stack, "objects", { compartment, condition, actions: [EventAction.stream(events)] });
      ServiceConnector.archive(stack, "to-archive", { stream: events, bucket: archive });
      return rule;
    },
    message: circle(
      "shop/to-archive",
      "shop/events -> shop/to-archive -> shop/archive -> shop/objects -> shop/events",
      RULE_REMEDY,
    ),
  },
  {
    title: "the log of a rule, in a bucket of whose objects the rule takes the events",
    make: (stack) => {
      const archive = new Bucket(stack, "archive", { compartment, emitObjectEvents: true });
      const condition = EventCondition.everything();
      const actions = [EventAction.function(fn(stack))];
      const rule = new EventRule(stack, "objects", { compartment, condition, actions });
      const source = readLog(stack, rule.executionLog());
      return connect(stack, "to-archive", { source, target: ConnectorTarget.bucket(archive) });
    },
    message: circle(
      "shop/to-archive",
      "shop/logs/log -> shop/to-archive -> shop/archive -> shop/objects -> shop/logs/log",
      RULE_REMEDY,
    ),
  },
  {
    title: "an alarm that is told to the stream that it watches",
    make: (stack) => {
      const orders = stream(stack);
      const fires = orders.metric(StreamMetric.PUT_BYTES).above(5);
      const to = [AlarmDestination.stream(orders)];
      return new Alarm(stack, "busy", { compartment, severity: AlarmSeverity.WARNING, fires, notify: to });
    },
    message:
      "shop/busy: notify must not name a stream that the alarm watches, because each message would change the metric, got 'shop/orders'; use a topic, or another stream",
  },
  {
    title: "alarms on several streams that are told to one of them",
    make: (stack) => {
      const [a, b] = [stream(stack, "a"), stream(stack, "b")];
      return new StreamAlarms(stack, "health", { streams: [a, b], notify: [AlarmDestination.stream(b)] });
    },
    message:
      "shop/health/put-latency: notify must not name a stream that the alarm watches, because each message would change the metric, got 'shop/b'; use a topic, or another stream",
  },
]);
