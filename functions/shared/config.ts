// A function's configuration: read once, checked against its contract, rejected with one sentence.

import Ajv, { type ErrorObject } from "ajv/dist/2019";
import { type SchemaValidateFunction } from "ajv/dist/types";
import { type ConfigSchema, type Contract, type Setting } from "./contract";
import { log, Told } from "./log";

export interface Environment {
  readonly [name: string]: string | undefined;
}

/** Variables that the platform, the image and the machine set in the environment. */
const NOT_OURS =
  /^(FN|OCI|NODE|NPM|YARN|LC|SSL|OTEL|FUNCTIONS)_|^(PATH|HOME|HOSTNAME|PWD|OLDPWD|SHLVL|TERM|LANG|TZ|USER|LOGNAME|SHELL|TMPDIR|TMP|TEMP|container|_|(https?|no|all)_proxy)$/i;

/**
 * The configuration, with defaults filled in. The environment also has variables of the platform and of the application,
 * so an unknown one is rejected only if it resembles one in the contract; the log reports the others once.
 */
// The type describes the contract, which only the caller knows.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function readConfig<T>(contract: Contract, environment: Environment = process.env): T {
  const { properties } = contract.config;
  const names = Object.keys(properties);
  for (const name of Object.keys(environment).filter((name) => !names.includes(name) && !NOT_OURS.test(name))) {
    const near = nearest(name, names);
    if (near !== undefined) throw refused(contract, `${name} is unknown`, `did you mean ${near}`);
    log.info("variable does not belong to this function", { variable: name });
  }
  const given: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(properties)) {
    const text = environment[name];
    if (text !== undefined && text !== "") given[name] = parsed(contract, name, setting, text);
  }
  checkConfig(contract, given);
  return given as T;
}

function checkConfig(contract: Contract, given: Record<string, unknown>): void {
  const check = withKeywords(new Ajv({ coerceTypes: true, useDefaults: true, allowUnionTypes: true })).compile(
    contract.config,
  );
  if (check(given)) return;
  const [error] = check.errors ?? [];
  if (error !== undefined) throw refused(contract, ...sentence(contract.config, error));
}

/** Adds our own keywords, which `Schema` describes. */
export function withKeywords(ajv: Ajv): Ajv {
  const noneOf: SchemaValidateFunction = (words: readonly string[], text: string) =>
    passes(noneOf, !words.includes(text.toLowerCase()), `must not be one of ${words.join(", ")}`);
  const different: SchemaValidateFunction = (names: readonly string[], members: Environment) => {
    const given = names.map((name) => (members[name] ?? name).toLowerCase());
    return passes(different, new Set(given).size === given.length, `must have different values in ${names.join(", ")}`);
  };
  ajv.addKeyword({ keyword: "noneOf", type: "string", schemaType: "array", validate: noneOf });
  ajv.addKeyword({ keyword: "different", type: "object", schemaType: "array", validate: different });
  return ajv;
}

function passes(check: SchemaValidateFunction, isRight: boolean, message: string): boolean {
  check.errors = [{ message }];
  return isRight;
}

function sentence({ properties }: ConfigSchema, error: ErrorObject): [string, string] {
  if (error.keyword === "required" || error.keyword === "dependentRequired") {
    const name = String(error.params.missingProperty);
    return [`${name} is missing`, `give ${properties[name]?.description ?? "it"}`];
  }
  const [name = "", ...path] = error.instancePath.slice(1).split("/");
  const place = path.length === 0 ? name : `${name}, at ${path.join(".")},`;
  if (name === "") return [`the configuration ${error.message ?? "is wrong"}`, "see the function's README"];
  return [`${place} ${error.message ?? "is wrong"}`, `it is ${properties[name]?.description ?? "of another kind"}`];
}

function parsed(contract: Contract, name: string, setting: Setting, text: string): unknown {
  if (setting.type !== "array" && setting.type !== "object") return text;
  const commas = setting.type === "array" && !text.trimStart().startsWith("[");
  if (commas) return text.split(",").map((part) => part.trim());
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refused(contract, `${name} is not JSON`, `it is ${setting.description}`);
  }
}

function refused({ name }: Contract, what: string, remedy: string): Told {
  return new Told(`The configuration of ${name} is rejected: ${what}; ${remedy}.`);
}

/** The name that was probably meant: it differs in one or two letters, or has the same first word. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const close = names.find((known) => distance(name.toUpperCase(), known) <= 2);
  const word = /^[A-Z]+_/.exec(name)?.[0];
  return close ?? (word === undefined ? undefined : names.find((known) => known.startsWith(word)));
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
