import { type IConstruct } from "constructs";
import { sentenceOf } from "./sentence";
import { shortenTrace } from "./stack-trace";

/** An error in a configuration, in the parts of one sentence. */
export interface ConfigurationFault {
  /** The argument, by the name that the user gave it in code: `retention`. */
  readonly what: string;

  /** What is allowed, beginning with a verb: `must be 24 to 168 hours`. */
  readonly rule: string;

  /**
   * What was given.
   *
   * @default - the rule contains it already
   */
  readonly got?: string;

  /**
   * The remedy, as an imperative: `archive to a bucket to keep messages longer`.
   *
   * @default - the rule explains what to write
   */
  readonly remedy?: string;
}

/**
 * An error in a configuration that would fail at apply, or silently do the wrong thing, thrown while it is written.
 *
 * The message is one sentence: where (the construct's path, when one exists), what, what is allowed, what was
 * given, and what to do instead.
 *
 * An error in the factory of a part of a construct (`PoolAccess.privateEndpoint`, `LifecycleRule.deleteAfter`) is thrown by the
 * construct that gets the part, with its path, or when the part is read. Errors in durations, tags, subjects, statements and
 * strings are thrown immediately.
 *
 * The stack trace has the lines of your own code only. It leads to the line of the wrong value.
 */
export class ConfigurationError extends Error {
  /**
   * Makes an error in the form of all errors of this library; throw it from your own construct.
   *
   * `orders/pool: retention must be 24 to 168 hours, got '200 hours'; archive to a bucket to keep messages longer`
   *
   * @param scope - the construct with the error, or the one in which it would be
   */
  public static of(scope: IConstruct, fault: ConfigurationFault): ConfigurationError {
    return new ConfigurationError(sentenceOf(scope.node.path, fault));
  }

  constructor(message: string) {
    super(message);
    this.name = "ConfigurationError";
    shortenTrace(this);
  }
}
