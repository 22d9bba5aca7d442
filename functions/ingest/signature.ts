// Checks the signature of a webhook's body: whether the sender has the secret.

import { createHmac, timingSafeEqual } from "node:crypto";
import { type Gateway } from "../shared/handle";
import { Secrets } from "../shared/secrets";
import { type IngestConfig } from "./config";
import { Refusal } from "./messages";

/** The reason why a request is rejected; undefined if its signature is valid or not required. */
export type SignatureCheck = (
  gateway: Gateway | undefined,
  body: Buffer,
  deadline: number,
) => Promise<Refusal | undefined>;

export function signatureCheck(config: IngestConfig): SignatureCheck {
  const { SIGNATURE_HEADER: header, SIGNATURE_SECRET_OCID: secretId, TIMESTAMP_HEADER: timestamp } = config;
  if (header === undefined || secretId === undefined) return () => Promise.resolve(undefined);
  const secrets = new Secrets(config.SECRETS_ENDPOINT);
  return async (gateway, body, deadline) => {
    const given = gateway?.header(header);
    const sent = timestamp === undefined ? "" : (gateway?.header(timestamp) ?? "");
    if (given === undefined) return WRONG;
    if (timestamp !== undefined && isOld(sent, config.SIGNATURE_MAX_AGE)) return OLD;
    const secret = await secrets.get(secretId, deadline);
    const mac = createHmac(config.SIGNATURE_ALGORITHM, secret).update(signed(config.SIGNED_TEXT, sent, body));
    const wanted = Buffer.from(config.SIGNATURE_PREFIX + mac.digest(config.SIGNATURE_ENCODING));
    return isSame(Buffer.from(given), wanted) ? undefined : WRONG;
  };
}

const WRONG = new Refusal(401, "The signature is missing or wrong.");
const OLD = new Refusal(401, "The timestamp of the signature is missing, too old, or in the future.");

/** In seconds since 1970, on clocks that differ by less than the window. */
function isOld(timestamp: string, seconds: number): boolean {
  return !/^\d{1,12}$/.test(timestamp) || Math.abs(Date.now() / 1_000 - Number(timestamp)) > seconds;
}

/** Uses the bytes of the body as received: a decoded string can have different bytes. */
function signed(text: string, timestamp: string, body: Buffer): Buffer {
  const [before = "", ...after] = text.replace("{timestamp}", () => timestamp).split("{body}");
  return Buffer.concat([Buffer.from(before), body, Buffer.from(after.join("{body}"))]);
}

/** Compares in constant time, wherever the signature is wrong. */
function isSame(given: Buffer, wanted: Buffer): boolean {
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
