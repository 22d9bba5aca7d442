// Internal: errors that occur before the construct is known. The construct adds its path; a value that is a part of a construct
// keeps its error until a construct uses it.

import { type IConstruct } from "constructs";
import { ConfigurationError } from "./configuration-error";
import { takeTrace } from "./stack-trace";

/** Errors exist once for every app, and so does this set. */
const WITHOUT_PATH = new WeakSet();

export function withoutPath(error: ConfigurationError): ConfigurationError {
  WITHOUT_PATH.add(error);
  return error;
}

export function isWithoutPath(error: unknown): error is ConfigurationError {
  return typeof error === "object" && error !== null && WITHOUT_PATH.has(error);
}

/** The same as the error of a construct; its stack trace still leads to the line with the wrong value. */
export function atPath(found: ConfigurationError, path: string): ConfigurationError {
  const error = new ConfigurationError(`${path}: ${found.message}`);
  takeTrace(error, found);
  return error;
}

/** Makes something from values that a construct was given: if they are wrong, the error has the path of the construct. */
export function madeFor<T>({ node }: IConstruct, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw isWithoutPath(error) ? atPath(error, node.path) : error;
  }
}

const COMPLAINTS = new WeakMap<object, ConfigurationError>();

/** A stand-in for a value that could not be made: reading anything from it throws the error. */
export function complaining(prototype: object, error: ConfigurationError): object {
  const complain = (): never => {
    throw error;
  };
  const handler = {
    get: complain,
    set: complain,
    has: complain,
    ownKeys: complain,
    getOwnPropertyDescriptor: complain,
  };
  const value = new Proxy<object>(Object.create(prototype) as object, handler);
  COMPLAINTS.set(value, error);
  return value;
}

export function complaintOf(value: object): ConfigurationError | undefined {
  return COMPLAINTS.get(value);
}
