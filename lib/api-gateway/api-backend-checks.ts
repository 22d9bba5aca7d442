// Internal: what can be wrong with a back end.

import { checkLink, refusal } from "../core/checks";
import { networkOf } from "../core/ipv4";
import { checkDistinct, checkLongest } from "../core/lists";
import { isKnown } from "../core/token/tokens";
import { unusableRange } from "../network/cidr";
import { type StockResponseOptions } from "./api-backend";
import { checkHeader, checkNoSecret } from "./api-texts";
import { withoutContext } from "./api-variables";

export function checkAddress(what: string, given: string): void {
  const url = withoutContext(given);
  checkNoSecret(what, url, "leave the login out, and let the service recognize the gateway by its network");
  if (!isKnown(url)) return;
  checkLink(undefined, what, url);
  if (/\s/.test(url)) throw refusal(undefined, { what, rule: "must not have blanks", got: given, remedy: "write %20" });
  if (/[{}]/.test(url)) {
    const remedy = "write a parameter of the path as ${request.path[name]}";
    throw refusal(undefined, { what, rule: "must not have braces except those of variables", got: given, remedy });
  }
  if (url.includes("#")) {
    const rule = "must not have a fragment, which is never sent to a service";
    throw refusal(undefined, { what, rule, got: given, remedy: "leave out the part that begins with #" });
  }
  checkHost(what, url, given);
}

/** RFC 1123: the labels of a host name. It does not allow underscores, but DNS accepts them. */
const NAME = /^(?!.*\.\d+$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.?$/i;

function checkHost(what: string, url: string, got: string): void {
  const [, host = ""] = /^https?:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/?#]*)/i.exec(url) ?? [];
  if (host.startsWith("[")) return;
  if (networkOf(`${host}/32`) === undefined && !NAME.test(host)) {
    const rule = "must have a host name or an IPv4 address";
    throw refusal(undefined, { what, rule, got, remedy: "write it like https://orders.example.com" });
  }
  const range = unusableRange(`${host}/32`) ?? (/^localhost\.?$/i.test(host) ? LOCALHOST : undefined);
  if (range === undefined) return;
  const remedy = "use an address that the gateway's subnet reaches";
  throw refusal(undefined, { what, rule: `must not have a host in ${range.cidr}, ${range.what}`, got, remedy });
}

const LOCALHOST = unusableRange("127.0.0.1/32");

/** Oracle, "API Gateway Internal Limits". */
const MOST_HEADERS = 50;
const LONGEST = { name: 1_024, value: 4_096, body: 4_096 };

/** RFC 9110: the statuses of answers without content. */
const EMPTY = [204, 205, 304];

export function checkResponse(status: number, { body = "", headers = {} }: StockResponseOptions): void {
  const what = "the body of a stock response";
  if (body !== "" && EMPTY.includes(status)) {
    const rule = `must be left out with status ${status}, which has no content`;
    throw refusal(undefined, { what, rule, remedy: "leave it out, or use status 200" });
  }
  checkNoSecret(what, body, "leave it out, because every caller of the API can read it");
  checkLongest(undefined, what, body, { most: LONGEST.body, unit: "bytes", remedy: "answer with a function" });
  checkHeaders(headers);
}

function checkHeaders(headers: Readonly<Record<string, string>>): void {
  const what = "a header of a stock response";
  const names = Object.keys(headers);
  if (names.length > MOST_HEADERS) {
    const remedy = "answer with a function";
    throw refusal(undefined, {
      what: "headers of a stock response",
      rule: `must be at most ${MOST_HEADERS}`,
      got: names.length,
      remedy,
    });
  }
  checkDistinct(undefined, "headers of a stock response", names, {
    anyCase: true,
    remedy: "name each once, regardless of case",
  });
  for (const [name, value] of Object.entries(headers)) {
    checkHeader(`the name of ${what}`, name);
    const shorter = { unit: "bytes", remedy: "shorten it" } as const;
    checkLongest(undefined, `the name of ${what}`, name, { ...shorter, most: LONGEST.name });
    checkLongest(undefined, `${what}, ${name},`, value, { ...shorter, most: LONGEST.value });
    checkNoSecret(`${what}, ${name},`, value, "leave it out, because every caller of the API can read it");
    checkLine(`${what}, ${name},`, value);
  }
}

/** A line break in a value would begin another header. */
function checkLine(what: string, value: string): void {
  if (!/[\n\r]/.test(value)) return;
  throw refusal(undefined, { what, rule: "must be one line", got: value, remedy: "write it without line breaks" });
}
