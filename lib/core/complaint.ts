// Internal: what was refused before anybody knew the construct that it belongs to. A construct adds its path; a value that is a part of a
// construct keeps its complaint until one uses it.

import { type IConstruct } from "constructs";
import { ConfigurationError } from "./configuration-error";

/** Errors are there once for every app, and so is what is known of them. */
const WITHOUT_PATH = new WeakSet();

export function withoutPath(error: ConfigurationError): ConfigurationError {
  WITHOUT_PATH.add(error);
  return error;
}

export function isWithoutPath(error: unknown): error is ConfigurationError {
  return typeof error === "object" && error !== null && WITHOUT_PATH.has(error);
}

/** The same as the refusal of a construct; its cause leads to the line that gave the wrong value. */
export function atPath(cause: ConfigurationError, path: string): ConfigurationError {
  return Object.assign(new ConfigurationError(`${path}: ${cause.message}`), { cause });
}

/** What is made of values that a construct was given: where they are wrong, it is the construct that is refused. */
export function madeFor<T>({ node }: IConstruct, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw isWithoutPath(error) ? atPath(error, node.path) : error;
  }
}

const COMPLAINTS = new WeakMap<object, ConfigurationError>();

/** A value of a class that cannot be made: whoever reads anything of it gets the complaint. */
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
