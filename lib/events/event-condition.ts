// The events that a rule matches: their types, and conditions on their data.

import { refusal } from "../core/checks";
import { splitOutsideAtoms } from "../core/token/atoms";
import { checkAttribute, checkCondition } from "./event-checks";
import { MAX_DEPTH, parseCondition, tooDeep } from "./event-parser";
import { type EventMatch, type EventTree, printed, textsOf, treeOf } from "./event-tree";

/**
 * The events that a rule matches. Several types, or several values of one attribute, are alternatives; all attributes must match.
 * `*` matches any text, in values only.
 *
 * Types and values can be tokens, but not the names of attributes. The rule adds a warning about what Oracle does not document
 * (how numbers are compared, capitals in a type, an unknown type).
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Events/Concepts/filterevents.htm
 */
export class EventCondition {
  /** Every event of the rule's compartment, and of those below it. */
  public static everything(): EventCondition {
    return EventCondition.of(treeOf(new Map()));
  }

  /**
   * Events of some types: `com.oraclecloud.objectstorage.createobject`, `com.oraclecloud.objectstorage.*bucket`.
   *
   * For a service whose types are all known, the rule adds a warning about an unknown type, which may be new. A type with
   * `.begin` or `.end` differs from the type without it.
   *
   * @throws ConfigurationError if there are no types, or if one has characters other than letters, digits and `. _ - *`, does not
   * begin with `com.oraclecloud.`, or differs from a known type by one or two letters
   */
  public static eventTypes(types: string[]): EventCondition {
    if (types.length === 0) {
      const remedy = "name the types, or use EventCondition.everything()";
      throw refusal(undefined, { what: "the event types of a rule", rule: "must not be empty", remedy });
    }
    return EventCondition.of(treeOf(new Map([["eventType", textsOf(types)]])));
  }

  /**
   * A condition in the service's own form, a JSON object. Numbers stay as written, however long.
   *
   * @throws ConfigurationError if it is not a JSON object, if no event can match it (an attribute at the top level that events do
   * not have there, a list without a value, a type that is not a string), if it names an attribute twice, if a name in it
   * contains `*`, if it is nested deeper than 100 levels, or if one string contains more than 100 references
   */
  public static fromJson(json: string): EventCondition {
    return EventCondition.of(parseCondition(json));
  }

  private static of(syntax: EventTree): EventCondition {
    return new EventCondition(syntax, checkCondition(syntax));
  }

  private constructor(
    /** The parsed form. @internal */
    public readonly _syntax: EventTree,
    /** The warnings for the rule. @internal */
    public readonly _warnings: readonly string[],
  ) {}

  /**
   * This condition, and an attribute of the event's data that must have one of the given values. An event without the attribute
   * does not match; `*` alone matches every value except null.
   *
   * @param attribute - its path in the data: `resourceName`, `additionalDetails.bucketName`, `definedTags.ops.stage`; a name that
   * contains a dot needs `fromJson`
   * @param values - strings; for numbers, booleans and null use `fromJson`
   * @throws ConfigurationError if there are no values, if the name is empty, is a reference, contains `*`, or is a misspelling of
   * a known name, or if the attribute has values already
   */
  public withData(attribute: string, values: string[]): EventCondition {
    return this.withValues(`data.${attribute}`, values);
  }

  /**
   * This condition, and an attribute of the event's envelope that must have one of the given values: `source`,
   * `eventTypeVersion`, `extensions.compartmentId`.
   *
   * @param attribute - `cloudEventsVersion`, `contentType`, `eventID`, `eventTime`, `eventType`, `eventTypeVersion`, `source`,
   * or one within `extensions` or `data`
   * @param values - strings, in which `*` matches any text
   * @throws ConfigurationError if there are no values, if events do not have the attribute, or if it has values already
   */
  public withAttribute(attribute: string, values: string[]): EventCondition {
    return this.withValues(attribute, values);
  }

  /** The condition in the service's form. */
  public toString(): string {
    return this._render();
  }

  private withValues(path: string, values: readonly string[]): EventCondition {
    if (values.length === 0) {
      const remedy = 'give "*" for every value except null';
      throw refusal(undefined, { what: path, rule: "must have at least one value", remedy });
    }
    const names = splitOutsideAtoms(path, ".");
    if (names.length > MAX_DEPTH) throw tooDeep();
    const leaf = textsOf(values);
    const syntax = withLeaf(path, this._syntax, names, leaf);
    // The existing condition has been checked already.
    const warnings = checkCondition(withLeaf(path, treeOf(new Map()), names, leaf));
    return new EventCondition(syntax, [...new Set([...this._warnings, ...warnings])]);
  }

  /** @internal */
  public _render(): string {
    return printed(this._syntax);
  }
}

/** The tree with one more leaf; the given tree is not changed. */
function withLeaf(what: string, { members }: EventTree, path: readonly string[], leaf: EventMatch): EventTree {
  const [name = "", ...rest] = path;
  checkAttribute(what, name);
  const there = members.get(name);
  if (rest.length > 0 && (there === undefined || there.kind === "tree")) {
    return treeOf(new Map(members).set(name, withLeaf(what, there ?? treeOf(new Map()), rest, leaf)));
  }
  if (there === undefined) return treeOf(new Map(members).set(name, leaf));
  const remedy = "give all its values in one call";
  throw refusal(undefined, { what, rule: "has values already", remedy });
}
