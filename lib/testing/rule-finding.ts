import { type RuleLevel } from "./rule-level";

/** A rule that a resource breaks. */
export interface RuleFinding {
  /** The id of the rule: `OCI-STR-001`. */
  readonly id: string;
  /** How much it matters. */
  readonly level: RuleLevel;
  /** The address of the resource: `oci_streaming_stream.orders_1A2B3C4D`. */
  readonly address: string;
  /** The path of its construct. @default - the document has no metadata of cdktf */
  readonly path?: string;
  /** What is wrong, to follow the address: `may be destroyed or replaced by a plan`. */
  readonly what: string;
  /** Why that matters. */
  readonly reason: string;
  /** What to do, as an imperative. */
  readonly remedy: string;
  /** Where the rule comes from: an item of a benchmark, a page of Oracle's. */
  readonly sources: string[];
  /** All of it in one sentence, without the reason. */
  readonly message: string;
}

/** A finding that the code accepts, and why. */
export interface AcceptedRuleFinding {
  /** What is accepted. */
  readonly finding: RuleFinding;
  /** The path of the construct at which it is. */
  readonly acceptedAt: string;
  /** Why. */
  readonly acceptedBecause: string;
}
