// Programs where they cannot work: called by what they do not understand, with the wrong source, or in a circle.

import {
  ApiAuthentication,
  ApiBackend,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  EventAction,
  FunctionProgram,
  FunctionSchedule,
  type IStream,
  OciFunction,
  type OciStack,
  ScheduleRecurrence,
  ServiceConnector,
  Subscription,
  TokenLocation,
} from "../../lib";
import { application, compartment, type Row, rows, stream, topic } from "./row";

const image = "fra.ocir.io/acme/shop/program:1.0.0";

type Config = Readonly<Record<string, string>>;

/** A function of an application whose variables are not known, so that any variable may be missing. */
function run(stack: OciStack, program: FunctionProgram, config: Config = {}): OciFunction {
  return new OciFunction(stack, program.name, { application: application(stack), image, program, config });
}

function task(stack: OciStack, program: FunctionProgram, config?: Config, from = orders(stack)): ServiceConnector {
  const tasks = [ConnectorTask.function(run(stack, program, config))];
  const target = ConnectorTarget.stream(stream(stack, "copies"));
  return new ServiceConnector(stack, "route", { compartment, source: from, tasks, target });
}

function target(stack: OciStack, program: FunctionProgram, config?: Config, from = orders(stack)): ServiceConnector {
  const called = ConnectorTarget.function(run(stack, program, config));
  return new ServiceConnector(stack, "route", { compartment, source: from, target: called });
}

function orders(stack: OciStack, from: IStream = stream(stack)): ConnectorSource {
  return ConnectorSource.stream(from);
}

const ONLY_FOR = {
  task: "the program of a task of a connector must be mask, transform or your own",
  target: "the program of the target of a connector must be deliver, evaluate, load, react, score or your own",
  schedule: "the program of a function of a schedule must be lag, retry or your own",
  topic: "the program of a subscriber of a topic must be lag, retry or your own",
  rule: "the program of the action of an event rule must be lag, retry or your own",
  route: "the program of the back end of a route of an API must be ingest, lag, relay, retry or your own",
  authorizer: "the program of an authorizer of an API must be your own",
};

const BY = {
  task: "as a task of a connector",
  target: "as the target of a connector",
  route: "as the back end of a route of an API",
  schedule: "as a function of a schedule",
};

const AS_TARGET = `use ConnectorTarget.function, because load works ${BY.target}`;
const AS_TASK = `use ConnectorTask.function, because mask works ${BY.task}`;
const OTHER_STREAM = "let the function write to another stream than the one that it gets its messages from";
const CIRCLE = "route: what it moves must not come back to it, got";

export const programPlace: readonly Row[] = rows([
  {
    title: "a task whose answer is not the messages",
    make: (stack) => task(stack, FunctionProgram.LOAD),
    message: `shop/route: ${ONLY_FOR.task}, got 'load'; ${AS_TARGET}`,
  },
  {
    title: "a target whose answer is ignored",
    make: (stack) => target(stack, FunctionProgram.MASK),
    message: `shop/route: ${ONLY_FOR.target}, got 'mask'; ${AS_TASK}`,
  },
  {
    title: "a program for an API that a connector calls",
    make: (stack) => target(stack, FunctionProgram.INGEST),
    message: `shop/route: ${ONLY_FOR.target}, got 'ingest'; use ApiBackend.function, because ingest works ${BY.route}`,
  },
  {
    title: "a program for a schedule that a connector calls for each batch",
    make: (stack) => target(stack, FunctionProgram.RETRY),
    message: `shop/route: ${ONLY_FOR.target}, got 'retry'; use FunctionSchedule, because retry works ${BY.schedule}`,
  },
  {
    title: "a program for batches that a schedule calls",
    make: (stack) => {
      const functions = [run(stack, FunctionProgram.LOAD)];
      return new FunctionSchedule(stack, "nightly", { compartment, recurrence: ScheduleRecurrence.daily(), functions });
    },
    message: `shop/nightly: ${ONLY_FOR.schedule}, got 'load'; ${AS_TARGET}`,
  },
  {
    title: "a program for batches that a topic calls",
    make: (stack) => topic(stack).addSubscription("call", Subscription.function(run(stack, FunctionProgram.MASK))),
    message: `shop/topic: ${ONLY_FOR.topic}, got 'mask'; ${AS_TASK}`,
  },
  {
    title: "a program for batches that an event rule calls",
    make: (stack) => EventAction.function(run(stack, FunctionProgram.LOAD)),
    message: `${ONLY_FOR.rule}, got 'load'; ${AS_TARGET}`,
  },
  {
    title: "a program for batches behind an API",
    make: (stack) => ApiBackend.function(run(stack, FunctionProgram.LOAD)),
    message: `${ONLY_FOR.route}, got 'load'; ${AS_TARGET}`,
  },
  {
    title: "a program as an authorizer",
    make: (stack) => ApiAuthentication.customFunction(run(stack, FunctionProgram.MASK), { parameters: {} }),
    message: `${ONLY_FOR.authorizer}, got 'mask'; ${AS_TASK}`,
  },
  {
    title: "a program as an authorizer of the old form",
    make: (stack) =>
      ApiAuthentication.tokenFunction(run(stack, FunctionProgram.MASK), TokenLocation.header("Authorization")),
    message: `${ONLY_FOR.authorizer}, got 'mask'; ${AS_TASK}`,
  },
  {
    title: "mask for entries, by default, that gets a stream, whose values it would not see",
    make: (stack) => task(stack, FunctionProgram.MASK),
    message:
      "shop/route: SOURCE of shop/mask must be stream for a connector that reads a stream, got 'entries'; write it into the function's config",
  },
  {
    title: "load with the OCID of another stream than its connector's",
    make: (stack) => target(stack, FunctionProgram.LOAD, { STREAM_OCID: stream(stack, "other").streamId }),
    message:
      "shop/route: STREAM_OCID of shop/load must be the stream that its connector reads, shop/orders; give it the OCID of that stream",
  },
  {
    title: "dead letters in the stream that they come from",
    make: (stack) => {
      const from = stream(stack);
      target(stack, FunctionProgram.DELIVER, { DLQ_OCID: from.streamId }, orders(stack, from));
    },
    message: `shop/${CIRCLE} shop/orders -> shop/route -> shop/deliver -> shop/orders; ${OTHER_STREAM}`,
  },
]);
