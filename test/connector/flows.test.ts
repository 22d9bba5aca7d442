// Flows that do not return to where they began, and flows that return across several stacks.

import {
  Alarm,
  AlarmDestination,
  AlarmSeverity,
  AuditLogs,
  Bucket,
  Compartment,
  ConnectorSource,
  ConnectorTarget,
  EventAction,
  EventCondition,
  EventRule,
  FunctionDestination,
  type IStream,
  LogGroup,
  LogSelection,
  LogSource,
  OciFunction,
  OciStack,
  ServiceConnector,
  StreamMetric,
  Stream,
} from "../../lib";
import { application, APPLICATION_ID, compartment, elsewhere, fn, stream, STREAM_ID } from "../refusals/row";
import { synthesize, testApp, warnings } from "../support/synthesis";

function shop(): OciStack {
  return new OciStack(testApp(), "shop", { namePrefix: "shop" });
}

function forward(stack: OciStack, id: string, from: IStream, to: IStream, active?: boolean): ServiceConnector {
  return ServiceConnector.forward(stack, id, { from, to, active });
}

const accepted: Record<string, (stack: OciStack) => unknown> = {
  "two ways from one stream to another": (stack) => {
    const [a, b, c] = [stream(stack, "a"), stream(stack, "b"), stream(stack, "c")];
    forward(stack, "straight", a, c);
    forward(stack, "first", a, b);
    forward(stack, "second", b, c);
  },
  "a way back that is off": (stack) => {
    const [a, b] = [stream(stack, "a"), stream(stack, "b")];
    forward(stack, "there", a, b, true);
    forward(stack, "back", b, a, false);
  },
  "the read log of a bucket in that bucket": (stack) => {
    const archive = new Bucket(stack, "archive", { compartment });
    const log = new LogGroup(stack, "logs", { compartment }).addLog("reads", { source: archive.readLog() });
    const source = ConnectorSource.logs([LogSelection.log(log)]);
    new ServiceConnector(stack, "to", { compartment, source, target: ConnectorTarget.bucket(archive) });
  },
  "the write log of a bucket in another one": (stack) => {
    const [archive, logs] = ["archive", "logs"].map((id) => new Bucket(stack, id, { compartment })) as [Bucket, Bucket];
    const log = new LogGroup(stack, "group", { compartment }).addLog("writes", { source: archive.writeLog() });
    const source = ConnectorSource.logs([LogSelection.log(log)]);
    new ServiceConnector(stack, "to", { compartment, source, target: ConnectorTarget.bucket(logs) });
  },
  "one log of a group that has the write log of the target, too": (stack) => {
    const archive = new Bucket(stack, "archive", { compartment });
    const group = new LogGroup(stack, "group", { compartment });
    group.addLog("writes", { source: archive.writeLog() });
    const source = ConnectorSource.logs([LogSelection.log(group.addCustomLog("custom"))]);
    new ServiceConnector(stack, "to", { compartment, source, target: ConnectorTarget.bucket(archive) });
  },
  "a write log that is off": (stack) => {
    const archive = new Bucket(stack, "archive", { compartment });
    const group = new LogGroup(stack, "group", { compartment });
    group.addLog("writes", { source: archive.writeLog(), enabled: false });
    const source = ConnectorSource.logs([LogSelection.logGroup(group)]);
    new ServiceConnector(stack, "to", { compartment, source, target: ConnectorTarget.bucket(archive) });
  },
  "all logs of a compartment, and the write log of the target in another": (stack) => {
    const archive = new Bucket(stack, "archive", { compartment });
    new LogGroup(stack, "group", { compartment: elsewhere }).addLog("writes", { source: archive.writeLog() });
    const source = ConnectorSource.logs([LogSelection.compartment(compartment)]);
    new ServiceConnector(stack, "to", { compartment, source, target: ConnectorTarget.bucket(archive) });
  },
  "the audit logs of the compartment that has the target and its write log": (stack) => {
    const archive = new Bucket(stack, "archive", { compartment });
    new LogGroup(stack, "group", { compartment }).addLog("writes", { source: archive.writeLog() });
    const source = ConnectorSource.logs([LogSelection.audit(AuditLogs.of(compartment))]);
    new ServiceConnector(stack, "to", { compartment, source, target: ConnectorTarget.bucket(archive) });
  },
  "the log of an application for a function of another": (stack) => {
    const source = LogSource.fromFunctionApplicationId(APPLICATION_ID.replace("aaaa", "bbbb"));
    const log = new LogGroup(stack, "group", { compartment }).addLog("log", { source });
    const known = { functionId: "ocid1.fnfunc.oc1.eu-frankfurt-1.aaaaknown", application: application(stack) };
    new ServiceConnector(stack, "to", {
      compartment,
      source: ConnectorSource.logs([LogSelection.log(log)]),
      target: ConnectorTarget.function(OciFunction.fromFunctionAttributes(stack, "known", known)),
    });
  },
  // A connector waits for the function, so nothing is sent to the failure destination.
  "a function for the stream that gets the records of its detached runs": (stack) => {
    const orders = stream(stack);
    const image = "fra.ocir.io/acme/shop/orders:1.0.0";
    const failureDestination = FunctionDestination.stream(orders);
    const worker = new OciFunction(stack, "fn", { application: application(stack), image, failureDestination });
    const target = ConnectorTarget.function(worker);
    new ServiceConnector(stack, "to", { compartment, source: ConnectorSource.stream(orders), target });
  },
  "the events of objects that are deleted, in an archive": (stack) => {
    const archive = new Bucket(stack, "archive", { compartment, emitObjectEvents: true });
    const events = stream(stack, "events");
    ServiceConnector.archive(stack, "to-archive", { stream: events, bucket: archive });
    const condition = EventCondition.eventTypes(["com.oraclecloud.objectstorage.deleteobject"]);
    new EventRule(stack, "objects", { compartment, condition, actions: [EventAction.stream(events)] });
  },
  "the events of another bucket's objects, in an archive": (stack) => {
    const [archive, incoming] = ["archive", "incoming"].map(
      (id) => new Bucket(stack, id, { compartment, emitObjectEvents: true }),
    ) as [Bucket, Bucket];
    const events = stream(stack, "events");
    ServiceConnector.archive(stack, "to-archive", { stream: events, bucket: archive });
    const type = "com.oraclecloud.objectstorage.createobject";
    const names = [incoming.bucketName];
    const condition = EventCondition.eventTypes([type]).withData("additionalDetails.bucketName", names);
    new EventRule(stack, "objects", { compartment, condition, actions: [EventAction.stream(events)] });
  },
  "a rule and an action that are off": (stack) => {
    const archive = new Bucket(stack, "archive", { compartment, emitObjectEvents: true });
    const events = stream(stack, "events");
    ServiceConnector.archive(stack, "to-archive", { stream: events, bucket: archive });
    const condition = EventCondition.eventTypes(["com.oraclecloud.objectstorage.createobject"]);
    const actions = [EventAction.stream(events)];
    new EventRule(stack, "off", { compartment, condition, actions, enabled: false });
    const off = [EventAction.stream(events, { enabled: false }), EventAction.function(fn(stack))];
    new EventRule(stack, "half", { compartment, condition, actions: off });
  },
  "an alarm on a stream that is told to another one": (stack) => {
    const [orders, alerts] = [stream(stack, "orders"), stream(stack, "alerts")];
    const fires = orders.metric(StreamMetric.PUT_BYTES).above(5);
    const notify = [AlarmDestination.stream(alerts)];
    new Alarm(stack, "busy", { compartment, severity: AlarmSeverity.WARNING, fires, notify });
    forward(stack, "on", alerts, stream(stack, "c"));
  },
};

test.each(Object.entries(accepted))("%s does not close a cycle", (_title, make) => {
  const stack = shop();
  make(stack);
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
});

test("fails once for a cycle across two stacks", () => {
  const app = testApp();
  const [one, two] = ["one", "two"].map((id) => new OciStack(app, id)) as [OciStack, OciStack];
  const [a, b] = [stream(one, "a"), stream(one, "b")];
  forward(one, "there", a, b);
  forward(two, "back", b, a);
  expect(() => {
    app.synth();
  }).toThrow(
    "two/back: what it moves must not come back to it, got one/b -> two/back -> one/a -> one/there -> one/b; " +
      "send it somewhere else, or make a function task drop what was there before",
  );
  expect(one.node.validate()).toEqual([]);
});

test("a stream with the same OCID in two stacks is one stream, but buckets with the same name are two", () => {
  const app = testApp();
  const [one, two] = ["one", "two"].map((id) => new OciStack(app, id)) as [OciStack, OciStack];
  const [here, there] = [one, two].map((stack) =>
    Stream.fromStreamAttributes(stack, "known", { streamId: STREAM_ID, compartment }),
  ) as [IStream, IStream];
  const archive = Bucket.fromBucketAttributes(one, "archive", {
    bucketName: "archive",
    namespace: "acme",
    compartment,
  });
  const log = new LogGroup(two, "logs", { compartment }).addLog("writes", {
    source: LogSource.bucketWrites("archive"),
  });
  const logged = ConnectorSource.logs([LogSelection.log(log)]);
  new ServiceConnector(two, "logged", { compartment, source: logged, target: ConnectorTarget.stream(there) });
  ServiceConnector.archive(one, "to-archive", { stream: here, bucket: archive });
  expect(() => {
    app.synth();
  }).not.toThrow();
  const copy = stream(one, "copy");
  forward(one, "there", there, copy);
  forward(two, "back", copy, here);
  expect(() => {
    app.synth();
  }).toThrow("two/back: what it moves must not come back to it");
});

test("a connector that was removed from the tree does not close a cycle", () => {
  const stack = shop();
  const [a, b] = [stream(stack, "a"), stream(stack, "b")];
  forward(stack, "there", a, b);
  forward(stack, "back", b, a);
  expect(() => synthesize(stack)).toThrow("come back to it");
  stack.node.tryRemoveChild("back");
  expect(() => synthesize(stack)).not.toThrow();
});

test("fails for a cycle of 3,000 streams", () => {
  const stack = shop();
  const ids = Array.from({ length: 3_000 }, (_, index) => `ocid1.stream.oc1.eu-frankfurt-1.aaaa${index}`);
  // IAM would not accept the statements of more connectors in one compartment.
  const homes = Array.from({ length: 30 }, (_, index) => Compartment.fromCompartmentId(`${HERE}${index}`));
  const streams = ids.map((streamId, index) =>
    Stream.fromStreamAttributes(stack, `s${index}`, { streamId, compartment: homes[Math.floor(index / 100)] }),
  );
  streams.forEach((from, index) => forward(stack, `c${index}`, from, streams[(index + 1) % streams.length]!));
  const [finding, ...others] = stack.node.validate();
  expect(finding).toMatch(/^shop\/c2999: what it moves must not come back to it, got shop\/s2999 -> shop\/c2999 -> /);
  expect(others).toEqual([]);
});

const HERE = "ocid1.compartment.oc1..aaaahere";
