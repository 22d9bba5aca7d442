// Who may do what, beside what connectors, key and bucket write for themselves.

import { Access, Policy, PolicyLocation, PolicyStatement, type Stream, Subject } from "../../lib";
import { type IotFunction } from "./functions";
import { type IotSite } from "./site";
import { type IotStreams } from "./streams";

export interface AccessProps {
  readonly ingest: IotFunction;
  readonly streams: IotStreams;
  /** What the other parts need. */
  readonly statements: PolicyStatement[];
}

export function addAccess({ stack, props, kafkaUser }: IotSite, { ingest, streams, statements }: AccessProps): Policy {
  const { compartment } = stack;
  const { telemetry } = streams;
  const { consumerUser, functionsServicePolicy } = props;
  const read = streams.commands ? [telemetry, streams.commands] : [telemetry];
  const location = PolicyLocation.compartment(compartment);
  const subject = Subject.apiGateway({ compartment });
  return new Policy(stack, "access", {
    compartment,
    statements: [
      // As Oracle prints it. It is for all functions of the compartment, since IAM documents no variable for one.
      PolicyStatement.allow({ subject, access: Access.use("functions-family"), location }),
      telemetry.allowProduce(ingest.subject),
      ...statements,
      ...(kafkaUser ? [telemetry.allowProduce(kafkaUser.subject), telemetry.allowInspect(kafkaUser.subject)] : []),
      ...(consumerUser ? read.flatMap((stream) => reading(stream, consumerUser.subject)) : []),
      ...(functionsServicePolicy === true ? ofFunctions(location) : []),
    ],
  });
}

/** To read a stream, and to see it first, as Kafka clients do. */
export function reading(stream: Stream, reader: Subject): PolicyStatement[] {
  return [stream.allowConsume(reader), stream.allowInspect(reader)];
}

/** What the service of functions itself needs, once in a tenancy. */
function ofFunctions(location: PolicyLocation): PolicyStatement[] {
  const subject = Subject.service("FaaS");
  return [
    PolicyStatement.allow({ subject, access: Access.read("repos"), location: PolicyLocation.tenancy() }),
    PolicyStatement.allow({ subject, access: Access.use("virtual-network-family"), location }),
  ];
}
