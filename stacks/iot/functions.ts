// The functions: each runs a program of `functions/`, with what it must know as environment variables.

import * as oci from "cdktf-oci-streaming";
import { type BoundDatabase } from "./iot-database";
import { type IotSite } from "./site";

/** Variables of a function. */
export interface Variables {
  readonly [name: string]: string;
}

/** A function, and who it is to IAM. */
export interface IotFunction {
  readonly program: oci.FunctionProgram;
  readonly variables: Variables;
  readonly fn: oci.OciFunction;
  readonly subject: oci.Subject;
}

export interface IotFunctionProps {
  readonly program: oci.FunctionProgram;
  readonly application: oci.FunctionApplication;
  readonly image: string;
  /** What the stack knows, which nobody else may say. */
  readonly wired: Variables;
  /** What the stack says unless `settings` say otherwise; an empty text there takes it away. */
  readonly defaults?: Variables;
  readonly settings: Variables | undefined;
  readonly provisionedConcurrency?: number;
}

/** Adds an application with its log; its functions reach the streams. */
export function addApplication(
  { stack, props, network, logs, groups, functionsService, hasPrivatePool }: IotSite,
  id: string,
  networkSecurityGroup: oci.INetworkSecurityGroup,
  pool: oci.StreamPool,
): oci.FunctionApplication {
  const application = new oci.FunctionApplication(stack, `${id}-functions`, {
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
  const { wired, defaults, settings = {}, ...rest } = about;
  const stray = Object.keys(settings).find((name) => Object.hasOwn(wired, name));
  if (stray !== undefined) {
    const rule = "is given by the stack, which knows what it is";
    throw oci.ConfigurationError.of(stack, { what: `settings.${id}.${stray}`, rule, remedy: "leave it out" });
  }
  const said = Object.entries({ ...wired, ...defaults, ...settings }).filter(([, value]) => value !== "");
  const variables = Object.fromEntries(said);
  const { memoryMiB, timeout } = props.functions ?? {};
  const fn = new oci.OciFunction(stack, id, { ...rest, config: variables, memoryMiB, timeout });
  const group = new oci.DynamicGroup(stack, `${id}-identity`, {
    rule: oci.MatchingRule.resource(fn.functionId),
    description: `The function ${id}.`,
  });
  return { program: about.program, variables, fn, subject: oci.Subject.dynamicGroup(group) };
}

/** What a function must know to write to a stream. */
export function streamConfig(prefix: string, stream: oci.Stream): Variables {
  return { [`${prefix}_OCID`]: stream.streamId, [`${prefix}_ENDPOINT`]: stream.messagesEndpoint };
}

/** What a program must know to reach the database; the password it reads from Vault. */
export function databaseConfig({ connectString, user, secret }: BoundDatabase): Variables {
  return { DB_CONNECT_STRING: connectString, DB_USER: user, DB_SECRET_OCID: secret.secretId };
}

/** What the service of functions itself needs, once in a tenancy, before the first function runs. */
export function addFunctionsService(stack: oci.OciStack): oci.Policy {
  const { compartment } = stack;
  const subject = oci.Subject.service("FaaS");
  const images = oci.PolicyStatement.allow({
    subject,
    access: oci.Access.read("repos"),
    location: oci.PolicyLocation.tenancy(),
  });
  const network = oci.PolicyStatement.allow({
    subject,
    access: oci.Access.use("virtual-network-family"),
    location: oci.PolicyLocation.compartment(compartment),
  });
  const policy = new oci.Policy(stack, "functions-service", { compartment, statements: [images, network] });
  // What depends on the policy depends on the wait in it too.
  policy.inForce(PROPAGATION);
  return policy;
}

const PROPAGATION = oci.Duration.seconds(60);
