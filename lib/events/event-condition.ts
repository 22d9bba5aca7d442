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
    return new EventCondition(treeOf([]));
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
    return new EventCondition(treeOf([["eventType", textsOf(types)]]));
  }

  /**
   * A condition in the service's own form, a JSON object. Numbers stay as they are written, however long.
   *
   * @throws ConfigurationError if it is not a JSON object, if no event can match it (an attribute at the top that events do not have there,
   * a list without a value, a type that is no text), if it names an attribute twice, if a name in it holds `*`, if it is nested deeper than
   * 100 levels, or if one text holds more than 100 references
   */
  public static fromJson(json: string): EventCondition {
    return new EventCondition(parseCondition(json));
  }

  private readonly json: string;

  /** What Oracle leaves open, for the rule to say. @internal */
  public readonly _warnings: readonly string[];

  private constructor(
    /** The parsed form. @internal */
    public readonly _syntax: EventTree,
  ) {
    this._warnings = checkCondition(_syntax);
    this.json = printed(_syntax);
  }

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

  private withValues(path: string, values: readonly string[]): EventCondition {
    if (values.length === 0) {
      const remedy = 'give "*" for every value but null';
      throw refusal(undefined, { what: path, rule: "must have at least one value", remedy });
    }
    const names = splitOutsideAtoms(path, ".");
    if (names.length > MAX_DEPTH) throw tooDeep();
    return new EventCondition(withLeaf(path, this._syntax, names, textsOf(values)));
  }

  /** @internal */
  public _render(): string {
    return this.json;
  }
}

/** The tree with one more leaf; the tree that was given stays as it is. */
function withLeaf(what: string, { members }: EventTree, path: readonly string[], leaf: EventMatch): EventTree {
  const [name = "", ...rest] = path;
  checkAttribute(what, name);
  const there = members.get(name);
  if (rest.length > 0 && (there === undefined || there.kind === "tree")) {
    return treeOf([...members, [name, withLeaf(what, there ?? treeOf([]), rest, leaf)]]);
  }
  if (there === undefined) return treeOf([...members, [name, leaf]]);
  const remedy = "give all its values at once";
  throw refusal(undefined, { what, rule: "has values already", remedy });
}
