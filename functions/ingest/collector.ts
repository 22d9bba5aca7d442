// What a collector of clicks needs for browsers: site keys, CORS, and the maximum size of a beacon.

import { type Answer, type Gateway } from "../shared/handle";
import { type IngestConfig } from "./config";
import { Refusal } from "./messages";

/** The maximum number of bytes that `navigator.sendBeacon` and `fetch` with keepalive send. */
const MAX_BEACON = 65_536;

/** The answer to a browser's preflight request. */
export function preflight(gateway: Gateway, config: IngestConfig): Answer | undefined {
  if (config.ORIGINS === undefined || gateway.method !== "OPTIONS") return undefined;
  const headers = corsHeaders(gateway, config);
  if (headers["Access-Control-Allow-Origin"] === undefined) return { status: 403, headers, body: Buffer.alloc(0) };
  const allowed = {
    "Access-Control-Allow-Methods": "POST, OPTIONS",
    "Access-Control-Allow-Headers": "Content-Type, X-Site-Key",
    "Access-Control-Max-Age": "3600",
  };
  return { status: 204, headers: { ...headers, ...allowed }, body: Buffer.alloc(0) };
}

/** The headers of every answer: without them a page cannot read whether its events were written. */
export function corsHeaders(gateway: Gateway | undefined, { ORIGINS }: IngestConfig): Record<string, string> {
  if (ORIGINS === undefined) return {};
  const origin = gateway?.header("Origin");
  const allowed = origin !== undefined && ORIGINS.includes(origin);
  return { Vary: "Origin", ...(allowed && { "Access-Control-Allow-Origin": origin }) };
}

/** Why a collector rejects a request. */
export function collectorRefusal(
  gateway: Gateway | undefined,
  body: Buffer,
  { SITE_KEYS, ORIGINS }: IngestConfig,
): Refusal | undefined {
  if (SITE_KEYS === undefined) return undefined;
  const origin = gateway?.header("Origin");
  if (origin !== undefined && ORIGINS?.includes(origin) !== true)
    return new Refusal(403, "Pages of this origin are not allowed to send events.");
  const key = gateway?.header("X-Site-Key") ?? querySite(gateway?.url ?? "");
  if (key === undefined || !SITE_KEYS.includes(key)) return new Refusal(403, "The site key is missing or unknown.");
  if (body.length > MAX_BEACON) return new Refusal(413, `The body has over ${MAX_BEACON} bytes.`);
  return undefined;
}

/** A beacon cannot send headers. */
function querySite(url: string): string | undefined {
  const query = url.split("?")[1];
  return query === undefined ? undefined : (new URLSearchParams(query).get("site") ?? undefined);
}
