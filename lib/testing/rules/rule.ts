// Internal: what a rule is: a row of a table.

import { type Resource, type StackDocument } from "./document";
import { type RuleLevel } from "../rule-level";

export interface Rule {
  readonly id: string;
  readonly level: RuleLevel;
  /** The requirement, as a short sentence without a full stop. */
  readonly title: string;
  /** Why it matters. */
  readonly reason: string;
  /** What to do, as an imperative. */
  readonly remedy: string;
  /** Where it comes from: an item of a benchmark, or a page of Oracle's documentation. */
  readonly sources: readonly string[];
  /** Finds the resources that break the rule. */
  readonly check: (document: StackDocument, reasons: UnreadReasons) => readonly Broken[];
}

/** By statement, why it is in a policy although it cannot be parsed. */
export type UnreadReasons = ReadonlyMap<string, string>;

/** A resource that breaks a rule. */
export interface Broken {
  readonly resource: Resource;
  /** What is wrong with it, as a phrase that follows its address. */
  readonly what: string;
  /** The remedy for this resource. Left out if the remedy of the rule is enough. */
  readonly remedy?: string;
}

/** A check of each resource of a type. */
export function each(
  type: string,
  judge: (resource: Resource, document: StackDocument) => string | readonly string[] | undefined,
): Rule["check"] {
  return (document) =>
    document
      .all(type)
      .flatMap((resource) => [judge(resource, document) ?? []].flat().map((what) => ({ resource, what })));
}

/** An item of the CIS Oracle Cloud Infrastructure Foundations Benchmark 3.0.0. */
export function cis(item: string): string {
  return `CIS OCI Foundations 3.0.0, ${item}`;
}

/** A check of Oracle's best practices, by its id in Oracle's compliance script. */
export function bestPractice(id: string): string {
  return `Oracle best practices, ${id}`;
}
