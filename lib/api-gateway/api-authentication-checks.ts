// Internal: what can be wrong with the authentication of an API.

import { type Construct } from "constructs";
import { checkNotEmpty, checkSome, refusal } from "../core/checks";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { checkDistinct } from "../core/lists";
import { durationConditions } from "../core/resource/number-conditions";
import { type Condition } from "../core/resource/part";
import { isKnown, isOfUnknownList, isUnknownList, isUnknownMap } from "../core/token/tokens";
import { type ApiAuthorizerOptions, type ApiTokenOptions } from "./api-authentication";
import { meantVariable, parametersOf, VARIABLE_FORMS, variableIn } from "./api-variables";
import { type TokenClaim } from "./token-keys";

export function checkJwt({ issuers, audiences, location, claims = [], maxClockSkew }: ApiTokenOptions): void {
  const { tokenHeader, tokenAuthScheme } = location?._render() ?? {};
  if (tokenHeader !== undefined && tokenAuthScheme === undefined) {
    const remedy = 'write TokenLocation.header("Authorization", "Bearer")';
    throw refusal(undefined, {
      what: "the header of a JSON Web Token",
      rule: "must have a scheme",
      got: tokenHeader,
      remedy,
    });
  }
  checkTexts("issuers", "issuer", issuers, "name the issuer of the tokens, as in their claim iss");
  checkTexts("audiences", "audience", audiences, "name the audience of the tokens, as in their claim aud");
  checkClaims(claims);
  if (maxClockSkew !== undefined) checkDuration(undefined, "maxClockSkew", maxClockSkew, SKEW);
}

const SKEW: DurationRange = {
  min: Duration.seconds(0),
  unit: "seconds",
  remedy: "leave it out for the default of the service",
};

export function jwtConditions(deployment: Construct, skew: Duration | undefined): Condition[] {
  return skew === undefined ? [] : durationConditions(deployment, "maxClockSkew of this API", skew, SKEW);
}

function checkTexts(what: string, member: string, texts: readonly string[], remedy: string): void {
  checkSome(undefined, texts, { what, member, remedy });
  for (const text of texts) {
    if (isOfUnknownList(text)) continue;
    checkNotEmpty(undefined, `one of ${what}`, text, remedy);
    if (!isKnown(text) || text.trim() === text) continue;
    const rule = "must not begin or end with a blank";
    throw refusal(undefined, {
      what: `one of ${what}`,
      rule,
      got: text,
      remedy: "write it as it appears in the tokens",
    });
  }
  checkDistinct(undefined, what, texts);
}

function checkClaims(claims: readonly TokenClaim[]): void {
  for (const { name, values } of claims) {
    checkNotEmpty(undefined, "the name of a claim", name, "leave the claim out");
    if (values !== undefined) checkTexts(`values of the claim ${name}`, "value", values, "leave values out for any");
  }
  const remedy = "give all values in one claim";
  checkDistinct(
    undefined,
    "the names of claims",
    claims.map(({ name }) => name),
    { remedy },
  );
}

/** Oracle, "Passing Tokens to Authorizer Functions": the limits of the arguments and of the names in the cache key. */
const MOST_PARAMETERS = 10;

export function checkParameters({ parameters, cacheKey }: ApiAuthorizerOptions): void {
  if (isUnknownMap(parameters)) return;
  const what = "parameters of an authorizer function";
  const names = Object.keys(parameters);
  checkSome(undefined, names, { what, remedy: "name what the function needs to decide" });
  if (names.length > MOST_PARAMETERS) {
    const remedy = "leave out what the function does not need";
    throw refusal(undefined, { what, rule: `must be at most ${MOST_PARAMETERS}`, got: names.length, remedy });
  }
  for (const variable of Object.values(parameters)) checkVariable(what, variable);
  if (cacheKey !== undefined) checkCacheKey(cacheKey, names);
}

function checkCacheKey(cacheKey: readonly string[], names: readonly string[]): void {
  const what = "cacheKey of an authorizer function";
  checkSome(undefined, cacheKey, { what, member: "name", remedy: "leave it out for all parameters" });
  if (isUnknownList(cacheKey)) return;
  checkDistinct(undefined, what, cacheKey);
  const stray = cacheKey.find((name) => isKnown(name) && !names.includes(name));
  if (stray === undefined) return;
  const rule = "must be names of its parameters";
  throw refusal(undefined, { what, rule, got: stray, remedy: "add it to parameters, or leave it out" });
}

/**
 * Oracle's page of context variables does not list the body of a request. Whether an authorizer function can get it is not
 * known.
 */
function checkVariable(what: string, variable: string): void {
  if (/^request\.body(?:\[[^\]]+\])?$/.test(variable)) return;
  const bare = withoutBraces(variable);
  if (bare === variable && !isKnown(variable)) return;
  const found = variableIn(variable);
  const example = "request.headers[X-Api-Key]";
  if (found === undefined) {
    const remedy = bare === variable ? meantVariable(variable, example) : `write ${bare}`;
    throw refusal(undefined, { what, rule: `must be ${VARIABLE_FORMS}`, got: variable, remedy });
  }
  if (found.table !== "request.auth") return;
  const rule = "must not be a variable of request.auth, which holds the answer of the function";
  throw refusal(undefined, { what, rule, got: variable, remedy: `name a part of the request, ${example} for example` });
}

/** A route without the parameter could never pass it to the function. */
export function checkParameterPaths(
  at: string,
  parameters: Readonly<Record<string, string>> | undefined,
  paths: readonly string[],
): void {
  if (parameters === undefined || isUnknownMap(parameters) || !paths.every((path) => isKnown(path))) return;
  const names = paths.flatMap(parametersOf);
  const stray = Object.values(parameters).find((variable) => {
    const { table, key = "" } = variableIn(variable) ?? {};
    return table === "request.path" && !names.includes(key);
  });
  if (stray === undefined) return;
  const rule = "must be a parameter in the path of a route";
  const remedy = "write {name} in the path of a route, or leave it out";
  throw refusal(at, { what: "parameters of an authorizer function", rule, got: stray, remedy });
}

/** In other places, a variable is written in braces. */
function withoutBraces(variable: string): string {
  return typeof variable === "string" ? variable.replace(/^\$+\{(request\.[^{}]*)\}$/, "$1") : variable;
}

/** Oracle, "Adding mTLS Support": the highest number of names in a deployment, and where a wildcard is allowed. */
const MOST_NAMES = 10;
const NAME = /^\*?[^\s*]+\*?$/;

export function checkNames(at: string, names: readonly string[] | undefined): void {
  if (names === undefined) return;
  const what = "allowedNames";
  const everybody = "leave it out to accept every client of a trusted authority";
  checkSome(at, names, { what, member: "name", remedy: everybody });
  if (names.length > MOST_NAMES) {
    const remedy = "use one name with a star for several clients";
    throw refusal(at, { what, rule: `must be at most ${MOST_NAMES}`, got: names.length, remedy });
  }
  for (const name of names) {
    if (!isKnown(name) || isOfUnknownList(name) || NAME.test(name)) continue;
    const rule = "must be names without blanks, with a star only at the beginning or the end";
    throw refusal(at, { what, rule, got: name, remedy: "write them like *.devices.example.com" });
  }
  checkDistinct(at, what, names, { anyCase: true, remedy: "name each once, regardless of case" });
}
