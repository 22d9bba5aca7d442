// Internal: what of an authentication cannot be right.

import { type Construct } from "constructs";
import { checkNotEmpty, checkSome, refusal } from "../core/checks";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { durationConditions } from "../core/resource/number-conditions";
import { type Condition } from "../core/resource/part";
import { isKnown, isOfUnknownList, isUnknownList, isUnknownMap } from "../core/token/tokens";
import { type ApiAuthorizerOptions, type ApiTokenOptions } from "./api-authentication";

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
  checkTexts("issuers", "issuer", issuers, "name who issues the tokens, as their claim iss does");
  checkTexts("audiences", "audience", audiences, "name whom the tokens are meant for, as their claim aud does");
  for (const { name } of claims) checkNotEmpty(undefined, "the name of a claim", name, "leave the claim out");
  if (maxClockSkew !== undefined) checkDuration(undefined, "maxClockSkew", maxClockSkew, SKEW);
}

const SKEW: DurationRange = { min: Duration.seconds(0), unit: "seconds", remedy: "leave it out for the service's own" };

export function jwtConditions(deployment: Construct, skew: Duration | undefined): Condition[] {
  return skew === undefined ? [] : durationConditions(deployment, "maxClockSkew of this API", skew, SKEW);
}

function checkTexts(what: string, member: string, texts: readonly string[], remedy: string): void {
  checkSome(undefined, texts, { what, member, remedy });
  for (const text of texts) {
    if (!isOfUnknownList(text)) checkNotEmpty(undefined, `one of ${what}`, text, remedy);
  }
}

/** Oracle, "Passing Tokens to Authorizer Functions": of arguments, and of those that its answers are remembered by. */
const MOST_PARAMETERS = 10;

/** The contexts of a request that Oracle's "Adding Context Variables" names. */
const VARIABLE = /^request\.(?:[a-z]+)(?:\[[^\]]+\])?$/;

export function checkParameters({ parameters, cacheKey = [] }: ApiAuthorizerOptions): void {
  if (isUnknownMap(parameters)) return;
  const what = "parameters of an authorizer function";
  const names = Object.keys(parameters);
  checkSome(undefined, names, { what, remedy: "name what it decides by" });
  if (names.length > MOST_PARAMETERS) {
    const remedy = "leave out what it does not need";
    throw refusal(undefined, { what, rule: `must be at most ${MOST_PARAMETERS}`, got: names.length, remedy });
  }
  for (const variable of Object.values(parameters)) {
    if (!isKnown(variable) || VARIABLE.test(variable)) continue;
    const rule = "must be variables of the request";
    throw refusal(undefined, { what, rule, got: variable, remedy: "write them like request.headers[X-Api-Key]" });
  }
  if (isUnknownList(cacheKey)) return;
  const stray = cacheKey.find((name) => isKnown(name) && !names.includes(name));
  if (stray === undefined) return;
  const rule = "must be names of its parameters";
  throw refusal(undefined, {
    what: "cacheKey of an authorizer function",
    rule,
    got: stray,
    remedy: "add it there, or leave it out",
  });
}

/** Oracle, "Adding mTLS Support": so many in a deployment, and where a wildcard may stand. */
const MOST_NAMES = 10;
const NAME = /^\*?[^\s*]+\*?$/;

export function checkNames(at: string, names: readonly string[] | undefined): void {
  if (names === undefined) return;
  const what = "allowedNames";
  const everybody = "leave it out to let in every client of a trusted authority";
  checkSome(at, names, { what, member: "name", remedy: everybody });
  if (names.length > MOST_NAMES) {
    const remedy = "name several clients by one with a star";
    throw refusal(at, { what, rule: `must be at most ${MOST_NAMES}`, got: names.length, remedy });
  }
  for (const name of names) {
    if (!isKnown(name) || isOfUnknownList(name) || NAME.test(name)) continue;
    const rule = "must be names without blanks, with a star at the beginning or the end only";
    throw refusal(at, { what, rule, got: name, remedy: "write them like *.devices.example.com" });
  }
}
