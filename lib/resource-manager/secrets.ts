// Internal: what must never be in a package, which many people read: keys, passwords, addresses that let anybody in.

import { type Refusal } from "../core/checks";
import { beginsLikeOcid } from "../core/ocid";
import { SECRET_NAME } from "../core/stack/input-style";
import { isKnown } from "../core/token/tokens";

interface SecretText {
  readonly what: string;
  /** All of them must be found. */
  readonly patterns: readonly RegExp[];
}

/** Names that a password, a key or a token itself goes by. Many names end in `token` or `secret` that hold none. */
const HOLDER =
  "(?:passw(?:or)?d|pass_?phrase|private_?key|secret_?key|api_?key|(?:auth|access|hec|bearer)_?token|client_?secret)";

/** In quotes, which Terraform and JSON escape: neither a reference, nor a placeholder, nor a label like "Password". */
const QUOTED_VALUE = String.raw`\\*(["'])(?![\w ]*passw(?:or)?d\\*["']|%)[^\s"'\\$<{]+\\*\1`;

const SECRET_TEXTS: readonly SecretText[] = [
  { what: "a private key", patterns: [/-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-/] },
  {
    what: "the settings of an API key",
    patterns: [/fingerprint\W{1,6}(?:[0-9a-f]{2}:){15}[0-9a-f]{2}/i, /key_?file|private_?key|ocid(?:1\.|v1:)user[.:]/i],
  },
  {
    what: "the address of a Slack webhook",
    patterns: [/https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/\w/i],
  },
  {
    what: "the address of a PagerDuty integration",
    patterns: [/https:\/\/events\.[a-z.]*pagerduty\.com\/integration\/\w/i],
  },
  { what: "a GitHub token", patterns: [/\b(?:gh[pousr]_\w{36,}|github_pat_\w{36,})/] },
  { what: "an AWS access key", patterns: [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/] },
  { what: "a JSON web token", patterns: [/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/] },
  {
    what: "the header of somebody who is logged in",
    patterns: [/authorization\\*["']?\s*[:=]\s*\\*["']?(?:basic|bearer|splunk)\s+[\w+/=.-]{8,}/i],
  },
  {
    what: "an address with a password in it",
    patterns: [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'\\$<{]+:[^\s/:@"'\\$<{]+@\w/i],
  },
  {
    what: "a password in plain text",
    patterns: [
      new RegExp(
        String.raw`${HOLDER}\\*["']?\s*[:=]\s*${QUOTED_VALUE}|${HOLDER}=(?![\w.]+\(|%)[^\s"'\\$<{&;]+(?:[\s&;"'\\]|$)`,
        "i",
      ),
    ],
  },
];

/** What secret a text holds, in words; undefined where it seems to hold none. */
export function secretIn(text: string): string | undefined {
  const plain = SECRET_TEXTS.find(({ patterns }) => patterns.every((pattern) => pattern.test(text)))?.what;
  return plain ?? (BASE64.test(text) ? secretIn(Buffer.from(text, "base64").toString("latin1")) : undefined);
}

/** The finding about a text that holds a secret; none about any other. */
export function secretFindings(what: string, text: string): Refusal[] {
  const secret = secretIn(text);
  return secret === undefined
    ? []
    : [{ what, rule: `must not hold ${secret}, which others could read`, remedy: SECRET_REMEDY }];
}

export const SECRET_REMEDY = "take it from a Vault secret, or from an input without a default";

/** As cloud-init wants its `user_data`. */
const BASE64 = /^[A-Za-z0-9+/]{24,}={0,2}$/;

const SECRET_ARGUMENT = new RegExp(`${HOLDER}$`, "i");

/** Whether a variable of this name and value would carry a secret as its default. */
export function isSecretDefault(name: string, value: string): boolean {
  return secretIn(value) !== undefined || (SECRET_NAME.test(name) && isLiteral(value));
}

/** Whether an argument of a resource, or a key of a map in it, carries a secret in plain text. */
export function isSecretArgument(path: readonly string[], value: string): boolean {
  const name = path.at(-1) ?? "";
  const isContent = path.includes("oci_vault_secret") && name === "content";
  return (isContent || SECRET_ARGUMENT.test(name)) && isLiteral(value);
}

/** Neither empty, nor an expression, nor the OCID of a secret, which is none. */
function isLiteral(value: string): boolean {
  return value !== "" && isKnown(value) && !beginsLikeOcid(value);
}
