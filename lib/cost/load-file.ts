// Internal: loads as they are written in a file: JSON by the address of a resource or the path of its construct.

import { orList, refusal } from "../core/checks";
import { isObject } from "../plan/values";
import { repeatedName } from "../plan/repeated-names";
import { parseJson } from "../plan/text-file";
import { type ByteLoad, type MessageLoad, StreamLoad } from "../streaming/stream-load";
import { checkAmounts } from "./amounts";
import { type LoadKind } from "./load";

export interface WrittenLoad {
  /** Undefined for the stack as a whole. */
  readonly name: string | undefined;
  readonly kind: LoadKind;
  readonly data: object;
}

const WHAT = "the loads";
const OUTBOUND = "outbound";

/** By the word in the file: the kind of load, its required members, and its optional members. */
const FORMS: { readonly [word: string]: Form } = {
  messages: { kind: "stream", needs: ["perSecond", "averageBytes"], has: ["consumerGroups", "peakFactor"] },
  bytes: { kind: "stream", needs: ["gigabytesPerDay"], has: ["averageBytes", "consumerGroups", "peakFactor"] },
  function: { kind: "function", needs: ["secondsPerCall"], has: ["callsPerSecond"] },
  api: { kind: "api", needs: ["callsPerSecond"], has: [] },
  storage: { kind: "storage", needs: ["gigabytes"], has: ["requestsPerMonth"] },
  log: { kind: "log", needs: ["gigabytesPerDay"], has: [] },
  topic: { kind: "topic", needs: ["messagesPerMonth"], has: [] },
  queue: { kind: "queue", needs: ["requestsPerMonth"], has: [] },
};

interface Form {
  readonly kind: LoadKind;
  readonly needs: readonly string[];
  readonly has: readonly string[];
}

const REMEDY = 'write { "<address>": { "messages": { "perSecond": 50, "averageBytes": 1000 } } }';

/** @throws ConfigurationError if `json` is not a valid load file */
export function loadsIn(json: string): WrittenLoad[] {
  const file = parseJson(WHAT, json, REMEDY);
  if (!isObject(file))
    throw refusal(undefined, { what: WHAT, rule: "must be an object with addresses as names", remedy: REMEDY });
  const twice = repeatedName(json);
  if (twice !== undefined) {
    const rule = "must have each name of an object only once";
    throw refusal(undefined, { what: WHAT, rule, got: `${twice} twice`, remedy: "add up the loads of a resource" });
  }
  return Object.entries(file).map(([name, written]) =>
    name === OUTBOUND ? outboundIn(written) : loadIn(name, written),
  );
}

function loadIn(name: string, written: unknown): WrittenLoad {
  const what = `the load of '${name}'`;
  const [word = "", ...others] = isObject(written) ? Object.keys(written) : [];
  const form = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
  if (form === undefined || others.length > 0) {
    const got = isObject(written) ? Object.keys(written).join(", ") || "none" : undefined;
    throw refusal(undefined, { what, rule: `must have one of ${orList(Object.keys(FORMS))}`, got, remedy: REMEDY });
  }
  const data = numbersIn(what, (written as Readonly<Record<string, unknown>>)[word], form.needs, form.has);
  return { name, kind: form.kind, data: made(word, data) };
}

function made(word: string, data: Readonly<Record<string, number>>): object {
  if (word === "messages") return StreamLoad.messages(data as unknown as MessageLoad);
  return word === "bytes" ? StreamLoad.bytes(data as unknown as ByteLoad) : checkAmounts(data);
}

function outboundIn(written: unknown): WrittenLoad {
  const { region, ...numbers } = isObject(written) ? written : {};
  const what = `the load '${OUTBOUND}'`;
  const data = checkAmounts(numbersIn(what, isObject(written) ? numbers : written, ["gigabytesPerMonth"], []));
  if (region === undefined) return { name: undefined, kind: "outbound", data };
  if (typeof region === "string") return { name: undefined, kind: "outbound", data: { ...data, region } };
  throw refusal(undefined, {
    what: `region of ${what}`,
    rule: "must be a string",
    remedy: "write eu-frankfurt-1, for example",
  });
}

function numbersIn(
  what: string,
  written: unknown,
  needs: readonly string[],
  has: readonly string[],
): Readonly<Record<string, number>> {
  const members = isObject(written) ? written : {};
  const missing = needs.find((name) => members[name] === undefined);
  if (missing !== undefined) {
    throw refusal(undefined, { what, rule: `must have ${orList([missing])}`, remedy: `give it a number` });
  }
  for (const [name, value] of Object.entries(members)) {
    if (![...needs, ...has].includes(name)) {
      const rule = `can have ${orList([...needs, ...has])}`;
      throw refusal(undefined, { what, rule, got: name, remedy: "leave it out" });
    }
    if (typeof value === "number") continue;
    const got = typeof value === "string" ? value : JSON.stringify(value);
    throw refusal(undefined, {
      what: `${name} of ${what}`,
      rule: "must be a number",
      got,
      remedy: "write it without quotes",
    });
  }
  return members as Readonly<Record<string, number>>;
}
