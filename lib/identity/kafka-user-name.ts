// Internal: what a Kafka client logs in as.

import { refusal } from "../core/checks";
import { withoutAtoms } from "../core/token/atoms";
import { checkOcid, OcidKind } from "../core/ocid";
import { checkSafeText } from "./language/safe-text";

export interface KafkaUserParts {
  readonly tenancyName: string;
  readonly domain?: string;
  readonly userName: string;
}

export function checkKafkaUserParts({ tenancyName, domain, userName }: KafkaUserParts): void {
  const remedy = "give the identity domain as 'domain'";
  checkPart("tenancy name", tenancyName);
  if (domain !== undefined) checkPart("identity domain", domain);
  checkPart("user name", userName, remedy);
}

/** Streaming's "Kafka configuration" page: with the identity domain; without it, as the page had it before, for Default. */
export function kafkaUserName({ tenancyName, domain, userName }: KafkaUserParts, streamPoolId: string): string {
  checkOcid(undefined, "streamPoolId", streamPoolId, OcidKind.STREAM_POOL);
  return [tenancyName, ...(domain === undefined ? [] : [domain]), userName, streamPoolId].join("/");
}

function checkPart(what: string, text: string, remedy?: string): void {
  checkSafeText(what, text);
  if (!withoutAtoms(text).includes("/")) return;
  throw refusal(undefined, { what, rule: "must not hold a slash", got: text, remedy });
}
