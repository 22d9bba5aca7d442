// Internal: rejects event conditions that no event can match, and collects warnings. The attributes of events are those of
// Oracle's page "Contents of an Event Message".

import { refusal } from "../core/checks";
import { nearest } from "../core/near";
import { hasAtom } from "../core/token/atoms";
import { beginsLikeOcid } from "../core/ocid";
import { WHAT } from "./event-parser";
import { allIn, alternatives, type EventMatch, type EventTree, isNumber, jsonOf } from "./event-tree";
import { checkEventType } from "./event-type";

const TEXTS = ["cloudEventsVersion", "contentType", "eventID", "eventTime", "eventType", "eventTypeVersion", "source"];
const ENVELOPE = [...TEXTS, "data", "extensions"].sort();

/** Attributes of `data` that contain other attributes. */
const HOLDERS = ["additionalDetails", "definedTags", "freeFormTags", "freeformTags"];
const DATA = [...["compartmentId", "compartmentName", "resourceName", "resourceId", "availabilityDomain"], ...HOLDERS];

/** The `additionalDetails` of buckets and objects on Oracle's page on filters. */
const DETAILS = ["bucketName", "namespace", "publicAccessType", "eTag"];
const TAGS = ["freeFormTags", "freeformTags"];

/**
 * @returns the warnings
 * @throws ConfigurationError if no event can match it
 */
export function checkCondition(condition: EventTree): string[] {
  const all = allIn(condition);
  for (const match of all) checkForm(match);
  for (const name of condition.members.keys()) checkEnvelopeName(name);
  const warnings = [...condition.members].flatMap(([name, match]) => {
    if (name === "data") return objectsOf(name, match).flatMap(checkData);
    if (name === "extensions") return objectsOf(name, match).flatMap(checkExtensions);
    return name === "eventType" ? checkTypes(match) : checkTexts(name, match);
  });
  const number = all.find(isNumber);
  return [...warnings, ...(number === undefined ? [] : [numberWarning(jsonOf(number))])];
}

/** Far more than a real string has; the search for the end of each takes longer and longer. */
const MAX_REFERENCES = 100;

function checkForm(match: EventMatch): void {
  if (match.kind === "text") checkReferences(match.text);
  if (match.kind === "tree") {
    for (const name of match.members.keys()) {
      checkReferences(name);
      checkAttribute(WHAT, name);
    }
  }
  if (match.kind !== "list" || match.members.length > 0) return;
  const remedy = 'write "*" for every value except null, or leave out the attribute';
  throw refusal(undefined, { what: WHAT, rule: "must give each attribute at least one value", got: "[]", remedy });
}

function checkReferences(text: string): void {
  if (text.length < MAX_REFERENCES || text.split("${").length - 1 <= MAX_REFERENCES) return;
  const rule = `must contain at most ${MAX_REFERENCES} references in one string`;
  throw refusal(undefined, { what: WHAT, rule, got: text, remedy: "give the strings as a list" });
}

/** Rejects a reference in a name, and a wildcard, which the service reads as a literal character. */
export function checkAttribute(what: string, name: string): void {
  if (hasAtom(name)) {
    const remedy = "write out the name, and use references in values only";
    throw refusal(undefined, {
      what: "the name of an attribute",
      rule: "must be known at synthesis",
      got: name,
      remedy,
    });
  }
  if (name !== "" && !name.includes("*")) return;
  const rule = "must have names that are not empty and do not contain *";
  throw refusal(undefined, { what, rule, got: name, remedy: "use * in values only" });
}

function checkEnvelopeName(name: string): void {
  if (ENVELOPE.includes(name)) return;
  const rule = `must have only ${ENVELOPE.join(", ")} at the top, as events have`;
  throw refusal(undefined, { what: WHAT, rule, got: name, remedy: envelopeRemedy(name) });
}

function envelopeRemedy(name: string): string {
  const [first = "", ...rest] = name.split(".");
  if (rest.length > 0 && ENVELOPE.includes(first)) return `write ${nested(name)}, a level for each name`;
  if (DATA.includes(first)) return `write ${nested(`data.${name}`)}`;
  const meant = /^(?:type|name|eventName)$/.test(name) ? "eventType" : nearest(name, ENVELOPE);
  return meant === undefined ? "put attributes of the resource into data" : `did you mean '${meant}'?`;
}

/** `data.resourceName` as `{"data": {"resourceName": ...}}`. */
function nested(path: string): string {
  return path.split(".").reduceRight((inner, name) => `{${JSON.stringify(name)}: ${inner}}`, "...");
}

/** The conditions on an attribute that is an object; a lone star matches any. */
function objectsOf(path: string, match: EventMatch): EventTree[] {
  return alternatives(match).flatMap((one) => {
    if (one.kind === "tree") return [one];
    if (one.kind === "text" && one.text === "*") return [];
    const what = `${path} of ${WHAT}`;
    const remedy = `write ${nested(`${path}.<name>`)}`;
    throw refusal(undefined, { what, rule: "must be an object", got: jsonOf(one), remedy });
  });
}

function checkData({ members }: EventTree): string[] {
  return [...members].flatMap(([name, match]) => {
    checkDataName(name);
    if (name === "definedTags") objectsOf("data.definedTags", match).forEach(checkTags);
    if (name === "additionalDetails") alternatives(match).forEach(checkBucket);
    if (DETAILS.includes(name)) return [detailsWarning(name)];
    return TAGS.includes(name) ? [tagsWarning(name)] : [];
  });
}

/** Events of objects identify their bucket by its name. */
function checkBucket(details: EventMatch): void {
  const name = details.kind === "tree" ? details.members.get("bucketName") : undefined;
  const texts = name === undefined ? [] : alternatives(name).flatMap((one) => (one.kind === "text" ? one.text : []));
  const got = texts.find(beginsLikeOcid);
  if (got === undefined) return;
  const what = `data.additionalDetails.bucketName of ${WHAT}`;
  throw refusal(undefined, { what, rule: "must not be an OCID", got, remedy: "write the bucket's name" });
}

function checkDataName(name: string): void {
  const [first = "", ...rest] = name.split(".");
  const isPath = rest.length > 0 && HOLDERS.includes(first);
  const meant = isPath ? undefined : nearest(name, DATA);
  if (!isPath && meant === undefined) return;
  const remedy = isPath ? `write ${nested(name)}, a level for each name` : `did you mean '${meant}'?`;
  throw refusal(undefined, { what: `data of ${WHAT}`, rule: "must have names as events have them", got: name, remedy });
}

/** The names of namespaces contain no dot, and keys are nested in them. */
function checkTags({ members }: EventTree): void {
  for (const [namespace, match] of members) {
    if (!namespace.includes(".")) {
      objectsOf(`data.definedTags.${namespace}`, match);
      continue;
    }
    const what = `data.definedTags of ${WHAT}`;
    const remedy = `write ${nested(namespace)}, a level for each name`;
    throw refusal(undefined, { what, rule: "must be keys within their namespaces", got: namespace, remedy });
  }
}

function checkExtensions({ members }: EventTree): string[] {
  for (const name of members.keys()) {
    const meant = nearest(name, ["compartmentId"]);
    if (meant === undefined) continue;
    const rule = "must have names as events have them";
    throw refusal(undefined, { what: `extensions of ${WHAT}`, rule, got: name, remedy: `did you mean '${meant}'?` });
  }
  return [];
}

function checkTypes(match: EventMatch): string[] {
  return alternatives(match).flatMap((one) => {
    if (one.kind === "text") return checkEventType(one.text);
    const what = `eventType of ${WHAT}`;
    const remedy = "write the types in quotes";
    throw refusal(undefined, { what, rule: "must be a string or a list of strings", got: jsonOf(one), remedy });
  });
}

function checkTexts(name: string, match: EventMatch): string[] {
  return alternatives(match).flatMap((one) => {
    if (one.kind === "text" || isNumber(one)) return [];
    if (one.kind === "word") return [`${name} is compared with ${one.word}, but is a string in every event`];
    const rule = "must be a string or a list of strings";
    throw refusal(undefined, { what: `${name} of ${WHAT}`, rule, got: jsonOf(one), remedy: "write it in quotes" });
  });
}

function numberWarning(word: string): string {
  return (
    `the condition compares with the number ${word}: Oracle does not document how numbers are compared; check in the rule's execution ` +
    "log whether it matches"
  );
}

function detailsWarning(name: string): string {
  const path = `data.additionalDetails.${name}`;
  return `the condition requires ${name} in data, where no event is known to have it; if it is about buckets, write ${nested(path)}`;
}

function tagsWarning(name: string): string {
  return (
    `the condition requires ${name} in data: Oracle writes freeFormTags on one page and freeformTags on others; copy the name from an ` +
    "event that was emitted"
  );
}
