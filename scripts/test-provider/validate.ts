// The errors that the provider reports before it plans: conflicting arguments, values that are not allowed, wrong numbers of blocks.

import { type ResourceType } from "./plan";
import { type Mark } from "./schema";
import { isList, isObject, isUnknown, type ObjectValue, type Value } from "./values";

/** The errors of a configuration, as messages. */
export function findings(type: ResourceType, config: ObjectValue): string[] {
  return Object.entries(type.marks).flatMap(([path, mark]) => {
    const names = path.split(".");
    return objectsAt(config, names.slice(0, -1)).flatMap((object) => {
      const value = object[names.at(-1) ?? ""];
      return isSet(value) ? found(path, mark, value, config) : [];
    });
  });
}

function found(path: string, mark: Mark, value: Value, config: ObjectValue): string[] {
  const conflicts = (mark.conflictsWith ?? [])
    .filter((other) => valuesAt(config, other.split(".")).some(isSet))
    .map((other) => `"${path}": conflicts with ${other}`);
  const allowed = mark.allowedValues;
  const wrong =
    allowed !== undefined &&
    typeof value === "string" &&
    !allowed.some((one) => one.toLowerCase() === value.toLowerCase())
      ? [`expected ${path} to be one of ${allowed.join(", ")}, got ${value}`]
      : [];
  const count = isList(value) ? value.length : undefined;
  const many = count !== undefined && mark.maxItems !== undefined && count > mark.maxItems;
  const few = count !== undefined && mark.minItems !== undefined && count < mark.minItems;
  return [...conflicts, ...wrong, ...(many || few ? [`"${path}" has ${count} items`] : [])];
}

/** What is not known yet may still turn out to be nothing. */
function isSet(value: Value | undefined): value is Value {
  if (value === undefined || value === null || value === "" || isUnknown(value)) return false;
  return !isList(value) || value.length > 0;
}

function objectsAt(value: Value | undefined, names: readonly string[]): ObjectValue[] {
  return valuesAt(value, names).filter(isObject);
}

/** The values at a path, of all elements of the lists on the way. */
function valuesAt(value: Value | undefined, names: readonly string[]): Value[] {
  if (isList(value) && value.some(isObject)) return value.flatMap((item) => valuesAt(item, names));
  const [name, ...rest] = names;
  if (name === undefined) return value === undefined ? [] : [value];
  return isObject(value) ? valuesAt(value[name], rest) : [];
}
