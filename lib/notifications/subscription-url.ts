// Internal: what Notifications takes as a URL. A refusal does not repeat one that may hold a credential.

import { refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";

/** Provider documentation of `endpoint`. */
const MAX_LENGTH = 512;

/** Oracle, "Creating a Slack Subscription": a token with two slashes, and no query. */
const SLACK = /^https:\/\/hooks\.slack\.com\/services\/[^\s/?#]+\/[^\s/?#]+\/[^\s/?#]+$/;

export function checkSlackUrl(url: string): void {
  if (!isKnown(url)) return;
  const what = "a Slack URL";
  if (!SLACK.test(url)) {
    const rule = "must be https://hooks.slack.com/services/ and a token with two slashes, without a query";
    throw refusal(undefined, { what, rule, remedy: "copy the webhook URL from the app's page in Slack" });
  }
  checkLength(what, url);
}

export function checkHttpsUrl(what: string, url: string): void {
  if (!isKnown(url)) return;
  if (!/^https:\/\/[^\s/]+/.test(url)) {
    throw refusal(undefined, { what, rule: "must begin with https:// and a host" });
  }
  checkLength(what, url);
}

function checkLength(what: string, url: string): void {
  if (url.length <= MAX_LENGTH) return;
  throw refusal(undefined, { what, rule: `must be at most ${MAX_LENGTH} characters`, got: `${url.length} characters` });
}
