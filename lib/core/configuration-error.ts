import { type IConstruct } from "constructs";
import { sentenceOf } from "./sentence";

/** What is wrong with a configuration, in the parts of one sentence. */
export interface ConfigurationFault {
  /** The argument, by the name that the user gave it in code: `retention`. */
  readonly what: string;

  /** What is allowed, beginning with a verb: `must be 24 to 168 hours`. */
  readonly rule: string;

  /**
   * What was given.
   *
   * @default - the rule says it already
   */
  readonly got?: string;

  /**
   * The way out, as an imperative: `archive to a bucket to keep messages longer`.
   *
   * @default - the rule says what to write
   */
  readonly remedy?: string;
}

/**
 * A configuration that would fail at apply, or silently do the wrong thing, refused while it is written.
 *
 * The message is one sentence: where (the construct's path, when one exists), what, what is allowed, what was
 * given, and what to do instead.
 *
 * What the factory of a part of a construct refuses (`PoolAccess.privateEndpoint`, `LifecycleRule.deleteAfter`) is thrown by the construct that is
 * given the part, with its path, or when something of the part is read. Durations, tags, subjects, statements and texts are refused at once.
 */
export class ConfigurationError extends Error {
  /**
   * Refuses something in the form of all refusals of this library; throw it from a construct of your own.
   *
   * `orders/pool: retention must be 24 to 168 hours, got '200 hours'; archive to a bucket to keep messages longer`
   *
   * @param scope - the construct that is refused, or the one in which it would be
   */
  public static of(scope: IConstruct, fault: ConfigurationFault): ConfigurationError {
    return new ConfigurationError(sentenceOf(scope.node.path, fault));
  }

  constructor(message: string) {
    super(message);
    this.name = "ConfigurationError";
  }
}
