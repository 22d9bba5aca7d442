// Which events a rule takes: their types, and what must stand in their data.

import { refusal } from "../core/checks";
import { splitOutsideAtoms, withoutAtoms } from "../core/token/atoms";
import { encodeTree, isTree, type JsonTree, type JsonValue } from "../core/token/json-text";

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
   * @throws ConfigurationError if it is not a JSON object, or if a name in it holds `*`
   */
  public static fromJson(json: string): EventCondition {
    const tree = parseTree(json);
    checkTree(tree);
    return new EventCondition(tree);
  }

  private readonly json: string;

  private constructor(private readonly tree: JsonTree) {
    this.json = encodeTree(tree);
  }

  /**
   * This condition, and an attribute of the event's data that must have one of some values. An event without the attribute
   * does not match; `*` alone matches every value but null.
   *
   * @param attribute - where it stands in the data: `resourceName`, `additionalDetails.bucketName`; a name that holds a dot
   * itself needs `fromJson`
   * @param values - texts; for numbers, booleans and null use `fromJson`
   * @throws ConfigurationError if there is no value, if the name is empty, a reference or holds `*`, or if the attribute has
   * values already
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
    return this.json;
  }
}

function checkEventType(type: string): void {
  if (/^[\w.*-]+$/.test(withoutAtoms(type, "x"))) return;
  const rule = "must be letters, digits and . _ - *";
  const remedy = "copy it from Oracle's page on services that produce events";
  throw refusal(undefined, { what: "an event type", rule, got: type, remedy });
}

const WHAT = "the condition of an event rule";

function parseTree(json: string): JsonTree {
  const value = parsed(json);
  if (isTree(value)) return value;
  const remedy = 'write {"eventType": [...], "data": {...}}';
  throw refusal(undefined, { what: WHAT, rule: "must be a JSON object", got: json, remedy });
}

function parsed(json: string): JsonValue | undefined {
  try {
    return JSON.parse(json) as JsonValue;
  } catch {
    return undefined;
  }
}

/** Refuses a wildcard in a name: the service takes it as the character. */
function checkTree(tree: JsonTree): void {
  for (const [name, value] of Object.entries(tree)) {
    checkAttribute(WHAT, name);
    if (isTree(value)) checkTree(value);
  }
}

function checkAttribute(what: string, name: string): void {
  if (name !== "" && !name.includes("*")) return;
  const rule = "must have names that are not empty and hold no *";
  throw refusal(undefined, { what, rule, got: name, remedy: "use * in values only" });
}

/** The tree with one more leaf; the tree that was given stays as it is. */
function withLeaf(what: string, tree: JsonTree, path: readonly string[], leaf: JsonValue): JsonTree {
  const [name = "", ...rest] = path;
  checkAttribute(what, name);
  const there = tree[name];
  if (rest.length > 0 && (there === undefined || isTree(there))) {
    return { ...tree, [name]: withLeaf(what, there ?? {}, rest, leaf) };
  }
  if (there === undefined) return { ...tree, [name]: leaf };
  const remedy = "give all its values at once";
  throw refusal(undefined, { what, rule: "has values already", remedy });
}
