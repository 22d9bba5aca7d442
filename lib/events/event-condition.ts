// Which events a rule takes: their types, and what must stand in their data.

import { splitOutsideAtoms, withoutAtoms } from "../core/token/atoms";
import { refusal } from "../core/checks";
import { encodeTree, type JsonTree } from "../core/token/json-text";
import { checkTree, parseTree, withLeaf } from "./event-filter";

/**
 * Which events a rule takes. Several types, or several values of one attribute, are alternatives; everything that is named
 * must hold. `*` stands for any text, in values only.
 *
 * Types and values can be tokens, but not the names of attributes.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Events/Concepts/filterevents.htm
 */
export class EventCondition {
  /** Every event of the rule's compartment, and of those below it. */
  public static everything(): EventCondition {
    return new EventCondition({});
  }

  /**
   * Events of some types: `com.oraclecloud.objectstorage.createobject`, `com.oraclecloud.objectstorage.*bucket`.
   *
   * @throws ConfigurationError if there is none, or one has other characters than letters, digits, `. _ - *`
   */
  public static eventTypes(types: string[]): EventCondition {
    if (types.length === 0) {
      const remedy = "name the types, or use EventCondition.everything()";
      throw refusal(undefined, { what: "the event types of a rule", rule: "must not be empty", remedy });
    }
    types.forEach(checkEventType);
    return new EventCondition({ eventType: [...types] });
  }

  /**
   * A condition in the service's own form, a JSON object.
   *
   * @throws ConfigurationError if it is no JSON object, or if a name in it holds `*`
   */
  public static fromJson(json: string): EventCondition {
    const tree = parseTree(json);
    checkTree(tree);
    return new EventCondition(tree);
  }

  private constructor(private readonly tree: JsonTree) {}

  /**
   * This condition, and an attribute of the event's data that must have one of some values. An event without the attribute
   * does not match; `*` alone matches every value but null.
   *
   * @param attribute - where it stands in the data: `resourceName`, `additionalDetails.bucketName`; a name that holds a dot
   * itself needs `fromJson`
   * @param values - texts; for numbers, booleans and null use `fromJson`
   * @throws ConfigurationError if there is no value, if the name is empty or holds `*`, or if the attribute has values
   * already
   */
  public withData(attribute: string, values: string[]): EventCondition {
    const what = `data.${attribute}`;
    if (values.length === 0) {
      const remedy = 'give "*" for every value but null';
      throw refusal(undefined, { what, rule: "must have at least one value", remedy });
    }
    return new EventCondition(withLeaf(what, this.tree, ["data", ...splitOutsideAtoms(attribute, ".")], [...values]));
  }

  /** @internal */
  public _render(): string {
    return encodeTree(this.tree);
  }
}

function checkEventType(type: string): void {
  if (/^[\w.*-]+$/.test(withoutAtoms(type, "x"))) return;
  const rule = "must be letters, digits and . _ - *";
  const remedy = "copy it from Oracle's page on services that produce events";
  throw refusal(undefined, { what: "an event type", rule, got: type, remedy });
}
