// Internal: what must never be in a package, which many people read: keys, passwords, addresses that let anybody in.

import { isKnown } from "../core/tokens";

const SECRET_TEXTS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "a private key", pattern: /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/ },
  {
    what: "the address of a Slack webhook",
    pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/\w/i,
  },
  {
    what: "the address of a PagerDuty integration",
    pattern: /https:\/\/events\.[a-z.]*pagerduty\.com\/integration\/\w/i,
  },
  { what: "a GitHub token", pattern: /\b(?:gh[pousr]_\w{36,}|github_pat_\w{36,})/ },
  { what: "an AWS access key", pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
];

/** What secret a text holds, in words; undefined where it seems to hold none. */
export function secretIn(text: string): string | undefined {
  return SECRET_TEXTS.find(({ pattern }) => pattern.test(text))?.what;
}

const SECRET_NAME = /(?:passw(?:or)?d|passphrase|secret|token|private_?key|api_?key|access_?key|credentials?)s?$/i;

/** Names of arguments that hold the secret itself. Many arguments end in `token` or `secret` that hold none. */
const SECRET_ARGUMENT =
  /(?:passw(?:or)?d|passphrase|private_?key|secret_?key|api_?key|(?:auth|access|hec|bearer)_?token|client_?secret)$/i;

/** Whether a variable of this name and value would carry a secret as its default. */
export function isSecretDefault(name: string, value: string): boolean {
  return secretIn(value) !== undefined || (SECRET_NAME.test(name) && isLiteral(value));
}

/** Whether an argument of a resource, or a key of a map in it, carries a secret in plain text. */
export function isSecretArgument(name: string, value: string): boolean {
  return SECRET_ARGUMENT.test(name) && isLiteral(value);
}

/** Neither empty, nor an expression, nor the OCID of a secret, which is none. */
function isLiteral(value: string): boolean {
  return value !== "" && isKnown(value) && !value.startsWith("ocid1.");
}
