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
  /** What is wrong, as a phrase that follows the address: `may be destroyed or replaced by a plan`. */
  readonly what: string;
  /** Why that matters. */
  readonly reason: string;
  /** What to do, as an imperative. */
  readonly remedy: string;
  /** Where the rule comes from: an item of a benchmark, or a page of Oracle's documentation. */
  readonly sources: string[];
  /** The id, address, problem and remedy in one sentence, without the reason. */
  readonly message: string;
}

/** A finding that the code accepts, with the reason. */
export interface AcceptedRuleFinding {
  /** The accepted finding. */
  readonly finding: RuleFinding;
  /** The path of the construct at which it is accepted. */
  readonly acceptedAt: string;
  /** Why it is accepted. */
  readonly acceptedBecause: string;
}
