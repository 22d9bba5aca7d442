// Internal: what a bucket can be called: Oracle, "Object Storage Buckets", Bucket Names.

import { refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";

const NAME = /^[A-Za-z0-9._-]+$/;

/** How long a name may be. */
export const MAX_BUCKET_NAME = 256;

/**
 * Refuses a name that Object Storage would refuse.
 *
 * @param longest - how many characters are left for it
 */
export function checkBucketName(at: string, what: string, name: string, longest = MAX_BUCKET_NAME): void {
  if (!isKnown(name) || (NAME.test(name) && name.length <= longest)) return;
  const prefixed = longest < MAX_BUCKET_NAME ? ", since the stack's prefix comes before it" : "";
  const rule = `must be 1 to ${longest} of the characters A-Z a-z 0-9 . _ -${prefixed}`;
  throw refusal(at, { what, rule, got: name, remedy: "rename it before it exists" });
}
