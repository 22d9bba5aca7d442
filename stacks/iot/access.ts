// Who may do what, in addition to what connectors, key and bucket write for themselves.

import {
  Access,
  Duration,
  type OciStack,
  Policy,
  PolicyLocation,
  PolicyStatement,
  type Stream,
  Subject,
} from "cdktf-oci-streaming";
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
  const { consumerUser } = props;
  const read = streams.commands ? [telemetry, streams.commands] : [telemetry];
  return new Policy(stack, "access", {
    compartment,
    statements: [
      telemetry.allowProduce(ingest.subject),
      ...statements,
      ...(kafkaUser ? [telemetry.allowProduce(kafkaUser.subject), telemetry.allowInspect(kafkaUser.subject)] : []),
      ...(consumerUser ? read.flatMap((stream) => reading(stream, consumerUser.subject)) : []),
    ],
  });
}

/** To read a stream, and to see it first, as Kafka clients do. */
export function reading(stream: Stream, reader: Subject): PolicyStatement[] {
  return [stream.allowConsume(reader), stream.allowInspect(reader)];
}

/** What the service of functions itself needs, once in a tenancy, before the first function runs. */
export function addFunctionsService(stack: OciStack): Policy {
  const { compartment } = stack;
  const subject = Subject.service("FaaS");
  const images = PolicyStatement.allow({ subject, access: Access.read("repos"), location: PolicyLocation.tenancy() });
  const network = PolicyStatement.allow({
    subject,
    access: Access.use("virtual-network-family"),
    location: PolicyLocation.compartment(compartment),
  });
  const policy = new Policy(stack, "functions-service", { compartment, statements: [images, network] });
  // What depends on the policy depends on the wait in it too.
  policy.inForce(PROPAGATION);
  return policy;
}

const PROPAGATION = Duration.seconds(60);
