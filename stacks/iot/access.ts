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

/**
 * Lets the gateway call functions. A deployment that may not is refused when it is made
 * (https://docs.oracle.com/iaas/Content/APIGateway/Tasks/apigatewaycreatingpolicies.htm), so it depends on this policy, which, unlike
 * the other statements, waits for nothing.
 */
export function addGatewayAccess(stack: OciStack): Policy {
  const { compartment } = stack;
  const subject = Subject.apiGateway({ compartment });
  const location = PolicyLocation.compartment(compartment);
  // As Oracle prints it. It is for all functions of the compartment, since IAM documents no variable for one.
  const statement = PolicyStatement.allow({ subject, access: Access.use("functions-family"), location });
  return waitedFor(new Policy(stack, "gateway-access", { compartment, statements: [statement] }));
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
  return waitedFor(new Policy(stack, "functions-service", { compartment, statements: [images, network] }));
}

/** What depends on the policy depends on the wait in it too. */
function waitedFor(policy: Policy): Policy {
  policy.inForce(PROPAGATION);
  return policy;
}

const PROPAGATION = Duration.seconds(60);
