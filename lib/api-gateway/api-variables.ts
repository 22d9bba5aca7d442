// Internal: the gateway's own variables in strings, which Terraform would read as its own references: ${request.path[region]}.

import { orList, refusal } from "../core/checks";
import { isWithin, nearest } from "../core/near";
import { isKnown } from "../core/token/tokens";

/** Terraform does not have anything with the name request. */
const CONTEXT = /(\$*)\$\{(request\.[^{}]*)\}/g;

/**
 * The string as Terraform must read it so that the gateway finds its variables there. Parts that are already escaped stay as
 * they are.
 */
export function forGateway(text: string): string {
  return text.replaceAll(CONTEXT, (all: string, signs: string, inner: string) =>
    signs === "" ? `$\${${inner}}` : all,
  );
}

/** The string with a letter in place of each variable, for checks. */
export function withoutContext(text: string): string {
  // A reference can be an object, whose string is not known.
  return typeof text === "string" ? text.replaceAll(CONTEXT, "x") : text;
}

/** A variable: `request.path[region]` is the key `region` of the table `request.path`. */
export interface ContextVariable {
  readonly table: string;
  readonly key?: string;
}

/**
 * Oracle, "Adding Context Variables to Policies and HTTP Back End Definitions": the tables with a value for each key, and the
 * one without keys.
 */
const TABLES = ["path", "query", "headers", "auth", "cert", "subdomain"].map((name) => `request.${name}`);
const WHOLE = "request.host";

/** The variable in an expression; undefined if it is not one. */
export function variableIn(text: string): ContextVariable | undefined {
  if (text === WHOLE) return { table: WHOLE };
  const [, table = "", key = ""] = /^([\w.]+)\[([^[\]"'\s]+)\]$/.exec(text) ?? [];
  return TABLES.includes(table) || table === WHOLE ? { table, key } : undefined;
}

/** The end of a rule. */
export const VARIABLE_FORMS = orList([...TABLES.map((table) => `${table}[...]`), WHOLE]);

/** What the user probably meant, as a remedy. */
export function meantVariable(text: string, example: string): string {
  const [table = ""] = /^[\w.]+/.exec(text) ?? [];
  const near = nearest(table, [...TABLES, WHOLE]);
  return near === undefined ? `write it like ${example}` : `did you mean ${near}?`;
}

/** Expressions that begin with a name and a dot, as the gateway's variables and Terraform's references do. */
const EXPRESSION = /\$\{\s*([A-Za-z]+)\.[^{}]*\}/g;

/**
 * The variables of a string.
 *
 * @throws ConfigurationError for one that the gateway does not have, or for a near miss: Terraform would look for a resource
 */
export function variablesIn(what: string, text: string): readonly ContextVariable[] {
  if (typeof text !== "string") return [];
  return [...text.matchAll(EXPRESSION)].flatMap(([got, root = ""]) => {
    if (!isMeant(root)) return [];
    const inner = got.slice(2, -1);
    const variable = variableIn(inner);
    if (variable !== undefined) return [variable];
    const remedy = meantVariable(inner, "${request.path[region]}");
    throw refusal(undefined, { what: `a variable in ${what}`, rule: `must be ${VARIABLE_FORMS}`, got, remedy });
  });
}

/** The gateway also has variables of an answer, but not in the description of a request. */
function isMeant(root: string): boolean {
  return ["request", "response"].some((name) => isWithin(2, root.toLowerCase(), name));
}

/** The parameters of a path: `id` of `/orders/{id}` and `rest` of `/files/{rest*}`. */
export function parametersOf(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\*?\}/g)].map(([, name = ""]) => name);
}

/** Rejects a variable for a parameter that the path of the route does not have. */
export function checkPathVariables(
  at: string,
  what: string,
  variables: readonly ContextVariable[],
  path: string,
): void {
  if (!isKnown(path)) return;
  const names = parametersOf(path);
  const stray = variables.find(({ table, key = "" }) => table === "request.path" && !names.includes(key));
  if (stray === undefined) return;
  const rule = `must be for a parameter of the route ${path}`;
  const got = `\${request.path[${stray.key ?? ""}]}`;
  const remedy = `write {${stray.key ?? ""}} in the path, or use the name that is there`;
  throw refusal(at, { what: `a variable in ${what}`, rule, got, remedy });
}
