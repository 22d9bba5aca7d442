// The functions: each runs a program of `functions/`, with what it must know as environment variables.

import {
  Duration,
  DynamicGroup,
  FunctionApplication,
  type INetworkSecurityGroup,
  MatchingRule,
  OciFunction,
  type Stream,
  type StreamPool,
  Subject,
} from "cdktf-oci-streaming";
import { contractOf, type Program, type Running, type Variables, variablesOf } from "../programs";
import { type BoundDatabase } from "./iot-database";
import { type IotSite } from "./site";

/** A function, and who it is to IAM. */
export interface IotFunction extends Running {
  readonly fn: OciFunction;
  readonly subject: Subject;
}

export interface IotFunctionProps {
  readonly program: Program;
  readonly application: FunctionApplication;
  readonly image: string;
  /** What the stack knows. */
  readonly wired: Variables;
  /** What the stack says unless `settings` say otherwise. */
  readonly defaults?: Variables;
  readonly settings: Variables | undefined;
  readonly provisionedConcurrency?: number;
}

/** Adds an application with its log; its functions reach the streams. */
export function addApplication(
  { stack, props, network, logs, groups, functionsService, hasPrivatePool }: IotSite,
  id: string,
  networkSecurityGroup: INetworkSecurityGroup,
  pool: StreamPool,
): FunctionApplication {
  const application = new FunctionApplication(stack, `${id}-functions`, {
    compartment: stack.compartment,
    name: `${stack.namePrefix}-${id}`,
    subnets: [network.functions()],
    networkSecurityGroups: [networkSecurityGroup],
    shape: props.functions?.shape,
  });
  if (functionsService !== undefined) application.node.addDependency(functionsService);
  logs.addLog(`${id}-functions`, { source: application.invokeLog() });
  if (hasPrivatePool) groups.letOutToPool(pool, networkSecurityGroup);
  return application;
}

/** Adds a function, and a dynamic group with it alone, so that no other function has its permissions. */
export function addFunction({ stack, props }: IotSite, id: string, about: IotFunctionProps): IotFunction {
  const { program, wired, defaults, settings, ...rest } = about;
  const { needs } = contractOf(program);
  const { memoryMiB = needs.memory, timeout = Duration.seconds(needs.timeout) } = props.functions ?? {};
  const variables = variablesOf(stack, program, { wired, defaults, settings, at: `settings.${id}` });
  const fn = new OciFunction(stack, id, { ...rest, config: variables, memoryMiB, timeout });
  const group = new DynamicGroup(stack, `${id}-identity`, {
    rule: MatchingRule.resource(fn.functionId),
    description: `The function ${id}.`,
  });
  return { id, program, variables, fn, subject: Subject.dynamicGroup(group) };
}

/** What a function must know to write to a stream. */
export function streamConfig(prefix: string, stream: Stream): Variables {
  return { [`${prefix}_OCID`]: stream.streamId, [`${prefix}_ENDPOINT`]: stream.messagesEndpoint };
}

/** What a program must know to reach the database; the password it reads from Vault. */
export function databaseConfig({ connectString, user, secret }: BoundDatabase): Variables {
  return { DB_CONNECT_STRING: connectString, DB_USER: user, DB_SECRET_OCID: secret.secretId };
}
