// An error of the JSON Schema validator as a sentence about an argument, in Terraform's words.

import type { ErrorObject } from "ajv";
import { entriesOf, asList, isObject, type Json } from "./json";
import { CONFLICT, READ_ONLY } from "./json-schema";

const MAX_SHOWN = 60;

/** The error, without the address; undefined if it is not an error in Terraform. */
export function sentence(error: ErrorObject): string | undefined {
  const { keyword, params, instancePath, data } = error as ErrorObject & { params: Record<string, Json> };
  const argument = quoted(instancePath);
  switch (keyword) {
    case "additionalProperties":
      return `unknown argument ${quoted(instancePath, String(params.additionalProperty))}`;
    case "required":
      return missing(instancePath, String(params.missingProperty), data as Json);
    case "type":
    case "pattern":
      return `${argument} must be ${wanted(error)}, got ${shown(data as Json)}`;
    case "not":
      return refused(error, argument);
    case "allowedValues":
      return `${argument} must be one of ${asList(error.schema as Json)
        .map(shown)
        .join(", ")}, got ${shown(data as Json)}`;
    case "textForm":
      return `${argument} must be ${String(error.schema)}, got ${shown(data as Json)}`;
    case "minItems":
      return `at least ${params.limit} of ${argument} are needed, got ${asList(data as Json).length}`;
    case "maxItems":
      return `at most ${params.limit} of ${argument} may be given, got ${asList(data as Json).length}`;
    case "if":
      return undefined;
    default:
      return `${argument} ${error.message ?? keyword}`;
  }
}

function missing(instancePath: string, name: string, data: Json): string | undefined {
  // A required block may come from a `dynamic` one; how many come, only a plan knows.
  const dynamics = isObject(data) ? asList(data.dynamic).flatMap((dynamic) => entriesOf(dynamic)) : [];
  if (dynamics.some(([block]) => block === name)) return undefined;
  return `missing required argument ${quoted(instancePath, name)}`;
}

function refused(error: ErrorObject, argument: string): string {
  const title = wanted(error);
  if (title === READ_ONLY) return `${argument} is read-only`;
  if (title !== CONFLICT) return `${argument} must be ${title}, got ${shown(error.data as Json)}`;
  const other = String(error.parentSchema?.$comment);
  const parent = error.instancePath.slice(0, error.instancePath.lastIndexOf("/"));
  return `${quoted(parent, other)} conflicts with ${argument}`;
}

function wanted(error: ErrorObject): string {
  return String(error.parentSchema?.title ?? error.message);
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text;
}

/** "/source/0/kind" as 'source[0].kind'; the document's own place as 'it'. */
function quoted(instancePath: string, name?: string): string {
  const steps = instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (name !== undefined) steps.push(name);
  return steps.length === 0 ? "it" : `'${steps.map(step).join("")}'`;
}

function step(name: string, index: number): string {
  if (/^\d+$/.test(name)) return `[${name}]`;
  if (!/^[\w-]+$/.test(name) && index > 0) return `["${name}"]`;
  return index === 0 ? name : `.${name}`;
}
