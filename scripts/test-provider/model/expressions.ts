// The expressions that the documents of the tests have: references to attributes of other resources, alone or in a string.

import { isList, isObject, isUnknown, type ObjectValue, Unknown, type Value } from "../values";

/** `type.name` of each resource that a value refers to. */
export function referencesIn(value: unknown): string[] {
  const all = [...JSON.stringify(value ?? null).matchAll(REFERENCES)].map(([, path = ""]) => path);
  return [...new Set(all.map((path) => path.split(".").slice(0, 2).join(".")))];
}

const REFERENCES = /\$\{([^}]+)\}/g;

/** A value with what its references stand for. */
export function evaluated(value: unknown, attributesOf: (address: string) => ObjectValue | undefined): Value {
  if (typeof value === "string") return evaluatedText(value, attributesOf);
  if (Array.isArray(value)) return value.map((item) => evaluated(item, attributesOf));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, evaluated(item, attributesOf)]));
  }
  return (value ?? null) as Value;
}

function evaluatedText(text: string, attributesOf: (address: string) => ObjectValue | undefined): Value {
  const whole = /^\$\{([^}]+)\}$/.exec(text)?.[1];
  if (whole !== undefined) return referred(whole, attributesOf);
  const parts = [...text.matchAll(REFERENCES)].map(([, path = ""]) => referred(path, attributesOf));
  if (parts.some(isUnknown)) return Unknown.VALUE;
  return text.replaceAll(REFERENCES, () => scalar(parts.shift()));
}

function scalar(value: Value | undefined): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function referred(path: string, attributesOf: (address: string) => ObjectValue | undefined): Value {
  const [type = "", name = "", ...steps] = path.replaceAll(/\[(\d+)\]/g, ".$1").split(".");
  let value: Value = attributesOf(`${type}.${name}`) ?? null;
  for (const step of steps) {
    if (isUnknown(value)) return value;
    if (isList(value)) value = value[Number(step)] ?? null;
    else value = isObject(value) ? (value[step] ?? null) : null;
  }
  return value;
}
