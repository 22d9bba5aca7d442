// Internal: checks the type of an event, and collects warnings.

import { refusal } from "../core/checks";
import { nearest } from "../core/near";
import { hasAtom, withoutAtoms } from "../core/token/atoms";
import { EVENT_FAMILIES, type EventFamily, OTHER_WORDS, SILENT_SERVICES } from "./event-type-table";

const PREFIX = "com.oraclecloud.";
const WHAT = "an event type";
const COPY = "copy it from Oracle's page on services that produce events";

/**
 * @returns the warnings
 * @throws ConfigurationError for other characters, another beginning, and a misspelling of a known type
 */
export function checkEventType(type: string): string[] {
  if (!/^[\w.*-]+$/.test(withoutAtoms(type, "x"))) {
    throw refusal(undefined, { what: WHAT, rule: "must be letters, digits and . _ - *", got: type, remedy: COPY });
  }
  checkBeginning(type);
  const lower = type.toLowerCase();
  if (hasAtom(type) || !lower.startsWith(PREFIX)) return [];
  const rest = lower.slice(PREFIX.length);
  const dot = rest.indexOf(".");
  const service = dot < 0 ? rest : rest.slice(0, dot);
  return [
    ...(lower === type ? [] : [`${quoted(type)} has capitals, which no known event type has: write ${lower}`]),
    ...(service.includes("*") ? [] : serviceWarnings(type, service, dot < 0 ? undefined : rest.slice(dot + 1))),
  ];
}

/** The part before the first star or reference is the beginning of every matching type. */
function checkBeginning(type: string): void {
  const literal = (/^[^*$]*/.exec(type)?.[0] ?? "").toLowerCase();
  const isOpen = literal.length < type.length;
  if (literal.startsWith(PREFIX) || (isOpen && PREFIX.startsWith(literal))) return;
  const isShort = EVENT_FAMILIES.has(literal.split(".")[0] ?? "");
  const remedy = isShort ? `write ${PREFIX}${type}` : COPY;
  throw refusal(undefined, { what: WHAT, rule: `must begin with ${PREFIX}`, got: type, remedy });
}

function serviceWarnings(type: string, service: string, name: string | undefined): string[] {
  if (service === "")
    throw refusal(undefined, { what: WHAT, rule: "must name a service and an event", got: type, remedy: COPY });
  const meant = OTHER_WORDS.get(service) ?? nearest(service, [...EVENT_FAMILIES.keys()]);
  if (meant !== undefined) throw unknown(type, "must have a service that emits events", meant);
  if (name === undefined || name === "") {
    return [`${quoted(type)} names a service but none of its events: write ${PREFIX}${service}.*`];
  }
  if (SILENT_SERVICES.includes(service)) {
    return [`${quoted(type)} may match nothing: no event of a service called ${service} is known`];
  }
  const family = EVENT_FAMILIES.get(service);
  return family === undefined ? [] : nameWarnings(type, service, family, name);
}

function nameWarnings(type: string, service: string, family: EventFamily, name: string): string[] {
  const { names, steps, isWhole } = family;
  if (names.some(globOf(name))) return [];
  if (service === "functions" && name.includes("invoke")) {
    const remedy = "read the invocations in the application's log, see invokeLog";
    throw refusal(undefined, { what: WHAT, rule: "must be one that Functions emits", got: type, remedy });
  }
  const meant = nearest(name, names);
  if (meant !== undefined) throw unknown(type, "must be one that is emitted", `${PREFIX}${service}.${meant}`);
  if (steps.includes(name)) {
    return [`${quoted(type)} may match nothing: these events end with .begin and .end; write ${type}.*`];
  }
  return isWhole ? [`${quoted(type)} may match nothing: no such event of ${service} is known`] : [];
}

function unknown(type: string, rule: string, meant: string): Error {
  return refusal(undefined, { what: WHAT, rule, got: type, remedy: `did you mean '${meant}'?` });
}

/**
 * Whether a string matches a pattern, in which a star matches any text. The search goes from star to star, without backtracking.
 */
export function globOf(pattern: string): (text: string) => boolean {
  const [first = "", ...rest] = pattern.split(/\*+/);
  const last = rest.pop();
  if (last === undefined) return (text) => text === pattern;
  return (text) => {
    const end = text.length - last.length;
    if (!text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    for (const part of rest) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= end;
  };
}

const MAX_QUOTED = 80;

function quoted(type: string): string {
  return `the event type '${type.length > MAX_QUOTED ? `${type.slice(0, MAX_QUOTED)}...` : type}'`;
}
