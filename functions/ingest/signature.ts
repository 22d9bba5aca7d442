// Whether a webhook comes from who has its secret: the signature of its body.

import { createHmac, timingSafeEqual } from "node:crypto";
import { type Gateway } from "../shared/handle";
import { Told } from "../shared/log";
import { Secrets } from "../shared/secrets";
import { type IngestConfig } from "./config";
import { Refusal } from "./messages";

/** Says why a request is refused; undefined if its signature is right, or none is asked for. */
export type SignatureCheck = (
  gateway: Gateway | undefined,
  body: Buffer,
  deadline: number,
) => Promise<Refusal | undefined>;

/** @throws Told for a timestamp that is not signed, with which anybody could send an old request again, and for a text without the body */
export function signatureCheck(config: IngestConfig): SignatureCheck {
  const { SIGNATURE_HEADER: header, SIGNATURE_SECRET_OCID: secretId, TIMESTAMP_HEADER: timestamp } = config;
  if (header === undefined || secretId === undefined) return () => Promise.resolve(undefined);
  if (!config.SIGNED_TEXT.includes("{body}")) throw new Told("SIGNED_TEXT must have {body}.");
  if ((timestamp !== undefined) !== config.SIGNED_TEXT.includes("{timestamp}"))
    throw new Told("SIGNED_TEXT must have {timestamp} if TIMESTAMP_HEADER is given, and only then.");
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
const OLD = new Refusal(401, "The timestamp of the signature is missing, or too old, or in the future.");

/** In seconds since 1970, on clocks that differ by less than the window. */
function isOld(timestamp: string, seconds: number): boolean {
  return !/^\d{1,12}$/.test(timestamp) || Math.abs(Date.now() / 1_000 - Number(timestamp)) > seconds;
}

/** The bytes of the body as they came: text that was decoded may be others. */
function signed(text: string, timestamp: string, body: Buffer): Buffer {
  const [before = "", ...after] = text.replace("{timestamp}", () => timestamp).split("{body}");
  return Buffer.concat([Buffer.from(before), body, Buffer.from(after.join("{body}"))]);
}

/** Takes as long for a signature that is wrong at its beginning as for one that is wrong at its end. */
function isSame(given: Buffer, wanted: Buffer): boolean {
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
