// Data that may circulate, unless a task on the way stops it.

import {
  Alarm,
  AlarmDestination,
  AlarmSeverity,
  Bucket,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  EventAction,
  EventCondition,
  EventRule,
  LogFilter,
  LogGroup,
  LogSelection,
  ServiceConnector,
  type ServiceConnectorProps,
  type OciStack,
  StreamMetric,
} from "../../lib";
import { compartment, fn, type Row, rows, stream } from "../refusals/row";

type Ends = Pick<ServiceConnectorProps, "source" | "target"> & Partial<ServiceConnectorProps>;

function connect(stack: OciStack, id: string, ends: Ends): ServiceConnector {
  return new ServiceConnector(stack, id, { compartment, ...ends });
}

const mayComeRound = (mover: string, way: string): string =>
  `${mover}: what it moves may come back to it: ${way}; make sure that something in between (a filter, a function, an alarm or a switch) stops it`;

const BACK = mayComeRound("shop/back", "shop/b -> shop/back -> shop/a -> shop/there -> shop/b");

export const flows: readonly Row[] = rows([
  {
    title: "two streams, each copied into the other, one by a function",
    make: (stack) => {
      const [a, b] = [stream(stack, "a"), stream(stack, "b")];
      ServiceConnector.forward(stack, "there", { from: a, to: b });
      ServiceConnector.forward(stack, "back", { from: b, to: a, tasks: [ConnectorTask.function(fn(stack))] });
    },
    message: BACK,
  },
  {
    title: "two streams, each copied into the other, one where an input says so",
    make: (stack) => {
      const [a, b] = [stream(stack, "a"), stream(stack, "b")];
      ServiceConnector.forward(stack, "there", { from: a, to: b });
      const active = stack.input.boolean("failed_over", { title: "Failed over", defaultValue: false });
      ServiceConnector.forward(stack, "back", { from: b, to: a, active });
    },
    message: BACK,
  },
  {
    title: "a bucket whose write log is archived into it, but for some records",
    make: (stack) => {
      const archive = new Bucket(stack, "archive", { compartment });
      const log = new LogGroup(stack, "logs", { compartment }).addLog("log", { source: archive.writeLog() });
      connect(stack, "to-archive", {
        source: ConnectorSource.logs([LogSelection.log(log)]),
        tasks: [ConnectorTask.logFilter(LogFilter.field("data.userAgent").isEqual("shop"))],
        target: ConnectorTarget.bucket(archive),
      });
    },
    message: mayComeRound("shop/to-archive", "shop/logs/log -> shop/to-archive -> shop/archive -> shop/logs/log"),
  },
  {
    title: "the events of some of an archive's objects, which are archived there",
    make: (stack) => {
      const archive = new Bucket(stack, "archive", { compartment, emitObjectEvents: true });
      const events = stream(stack, "events");
      ServiceConnector.archive(stack, "to-archive", { stream: events, bucket: archive });
      const type = "com.oraclecloud.objectstorage.createobject";
      const condition = EventCondition.eventTypes([type]).withData("resourceName", ["incoming/*"]);
      return new EventRule(stack, "objects", { compartment, condition, actions: [EventAction.stream(events)] });
    },
    message: mayComeRound(
      "shop/objects",
      "shop/objects -> shop/events -> shop/to-archive -> shop/archive -> shop/objects",
    ),
  },
  {
    title: "an alarm on a stream that comes back into it",
    make: (stack) => {
      const [orders, alerts] = [stream(stack, "orders"), stream(stack, "alerts")];
      ServiceConnector.forward(stack, "back", { from: alerts, to: orders });
      return new Alarm(stack, "busy", {
        compartment,
        severity: AlarmSeverity.WARNING,
        fires: orders.metric(StreamMetric.PUT_BYTES).above(5),
        notify: [AlarmDestination.stream(alerts)],
      });
    },
    message: mayComeRound("shop/busy", "shop/orders -> shop/busy -> shop/alerts -> shop/back -> shop/orders"),
  },
]);
