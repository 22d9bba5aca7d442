// The functions: each an image of yours, with what it must know as environment variables.

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
import { type BoundDatabase } from "./iot-database";
import { type IotSite } from "./site";

/** As in the published sample; 128 MB is too little for its libraries. */
const MEMORY_MIB = 256;

const TIMEOUT = Duration.seconds(60);

/** A function, and who it is to IAM. */
export interface IotFunction {
  readonly fn: OciFunction;
  readonly subject: Subject;
}

export interface IotFunctionProps {
  readonly application: FunctionApplication;
  readonly image: string;
  readonly config: { readonly [key: string]: string };
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
  const { memoryMiB = MEMORY_MIB, timeout = TIMEOUT } = props.functions ?? {};
  const fn = new OciFunction(stack, id, { ...about, memoryMiB, timeout });
  const group = new DynamicGroup(stack, `${id}-identity`, {
    rule: MatchingRule.resource(fn.functionId),
    description: `The function ${id}.`,
  });
  return { fn, subject: Subject.dynamicGroup(group) };
}

/** What a function must know to write to a stream. */
export function streamConfig(prefix: string, stream: Stream): { readonly [key: string]: string } {
  return { [`${prefix}_OCID`]: stream.streamId, [`${prefix}_ENDPOINT`]: stream.messagesEndpoint };
}

/** What a program must know to reach the database; the password it reads from Vault. */
export function databaseConfig({ connectString, user, secret }: BoundDatabase): { readonly [key: string]: string } {
  return { DB_CONNECT_STRING: connectString, DB_USER: user, DB_SECRET_OCID: secret.secretId };
}
