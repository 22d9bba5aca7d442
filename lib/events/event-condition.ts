// Which events a rule takes: their types, and what must stand in their data.

import { refusal } from "../core/checks";
import { splitOutsideAtoms } from "../core/token/atoms";
import { checkAttribute, checkCondition } from "./event-checks";
import { MAX_DEPTH, parseCondition, tooDeep } from "./event-parser";
import { type EventMatch, type EventTree, printed, textsOf, treeOf } from "./event-tree";

/**
 * Which events a rule takes. Several types, or several values of one attribute, are alternatives; everything that is named
 * must hold. `*` stands for any text, in values only.
 *
 * Types and values can be tokens, but not the names of attributes. What Oracle leaves open (how numbers are compared, capitals in a type, a
 * type that is not known) is warned of on the rule.
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
   * A type that is not known is warned of on the rule where all types of its service are known, since Oracle adds new ones; types with and
   * without `.begin` or `.end` are different ones.
   *
   * @throws ConfigurationError if there is none, or one has other characters than letters, digits, `. _ - *`, does not begin with
   * `com.oraclecloud.`, or is one or two letters away from a known one
   */
  public static eventTypes(types: string[]): EventCondition {
    if (types.length === 0) {
      const remedy = "name the types, or use EventCondition.everything()";
      throw refusal(undefined, { what: "the event types of a rule", rule: "must not be empty", remedy });
    }
    return EventCondition.of(treeOf(new Map([["eventType", textsOf(types)]])));
  }

  /**
   * A condition in the service's own form, a JSON object. Numbers stay as they are written, however long.
   *
   * @throws ConfigurationError if it is not a JSON object, if no event can match it (an attribute at the top that events do not have there,
   * a list without a value, a type that is no text), if it names an attribute twice, if a name in it holds `*`, if it is nested deeper than
   * 100 levels, or if one text holds more than 100 references
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
    /** What Oracle leaves open, for the rule to say. @internal */
    public readonly _warnings: readonly string[],
  ) {}

  /**
   * This condition, and an attribute of the event's data that must have one of some values. An event without the attribute
   * does not match; `*` alone matches every value but null.
   *
   * @param attribute - where it stands in the data: `resourceName`, `additionalDetails.bucketName`, `definedTags.ops.stage`; a name that
   * holds a dot itself needs `fromJson`
   * @param values - texts; for numbers, booleans and null use `fromJson`
   * @throws ConfigurationError if there is no value, if the name is empty, a reference, holds `*`, or is nearly one that events have, or if
   * the attribute has values already
   */
  public withData(attribute: string, values: string[]): EventCondition {
    return this.withValues(`data.${attribute}`, values);
  }

  /**
   * This condition, and an attribute of the event's envelope that must have one of some values: `source`, `eventTypeVersion`,
   * `extensions.compartmentId`.
   *
   * @param attribute - `cloudEventsVersion`, `contentType`, `eventID`, `eventTime`, `eventType`, `eventTypeVersion`, `source`, or one within
   * `extensions` or `data`
   * @param values - texts, in which `*` stands for any text
   * @throws ConfigurationError if there is no value, if events have no such attribute, or if it has values already
   */
  public withAttribute(attribute: string, values: string[]): EventCondition {
    return this.withValues(attribute, values);
  }

  /** The condition as the service takes it. */
  public toString(): string {
    return this._render();
  }

  private withValues(path: string, values: readonly string[]): EventCondition {
    if (values.length === 0) {
      const remedy = 'give "*" for every value but null';
      throw refusal(undefined, { what: path, rule: "must have at least one value", remedy });
    }
    const names = splitOutsideAtoms(path, ".");
    if (names.length > MAX_DEPTH) throw tooDeep();
    const leaf = textsOf(values);
    const syntax = withLeaf(path, this._syntax, names, leaf);
    // What was there is checked already.
    const warnings = checkCondition(withLeaf(path, treeOf(new Map()), names, leaf));
    return new EventCondition(syntax, [...new Set([...this._warnings, ...warnings])]);
  }

  /** @internal */
  public _render(): string {
    return printed(this._syntax);
  }
}

/** The tree with one more leaf; the tree that was given stays as it is. */
function withLeaf(what: string, { members }: EventTree, path: readonly string[], leaf: EventMatch): EventTree {
  const [name = "", ...rest] = path;
  checkAttribute(what, name);
  const there = members.get(name);
  if (rest.length > 0 && (there === undefined || there.kind === "tree")) {
    return treeOf(new Map(members).set(name, withLeaf(what, there ?? treeOf(new Map()), rest, leaf)));
  }
  if (there === undefined) return treeOf(new Map(members).set(name, leaf));
  const remedy = "give all its values at once";
  throw refusal(undefined, { what, rule: "has values already", remedy });
}
