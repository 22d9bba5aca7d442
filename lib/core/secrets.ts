// Internal: detects secrets in the code: keys, passwords, and addresses that give access to anyone. Constructs use it at
// synthesis, and packages for Resource Manager before they are written.

import { type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { beginsLikeOcid } from "./ocid-words";
import { oncePerStack, recalled } from "./resource/memory";
import { escapedLiteral, templatePieces } from "./token/template";

interface SecretText {
  readonly what: string;
  /** All of them must be found. */
  readonly patterns: readonly RegExp[];
}

/** Names of a password, a key or a token itself. Many names that end in `token` or `secret` do not contain one. */
const HOLDER =
  "(?:passw(?:or)?d|pass[._-]?phrase|(?:private|secret|api|account|secret[._-]?access|shared[._-]?access)[._-]?key|(?:auth|access|hec|bearer)[._-]?token|client[._-]?secret)";

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
  {
    what: "the address of a pre-authenticated request",
    patterns: [/\bobjectstorage\.[\w.-]+(?::\d+)?\/p\/[\w-]+\/n\//i],
  },
  { what: "a GitHub token", patterns: [/\b(?:gh[pousr]_\w{36,}|github_pat_\w{36,})/] },
  // Oracle's driver accepts user and password without slashes before them.
  {
    what: "an address with a password in it",
    patterns: [/\bjdbc:oracle:(?:thin|oci8?):[^\s/:@"'\\$<{]+\/[^\s@"'\\$<{]+@/i],
  },
  { what: "a Slack token", patterns: [/\bxox[abeoprs]-\w{4,}-[\w-]{6,}/] },
  { what: "a Google API key", patterns: [/\bAIza[\w-]{35}(?![\w-])/] },
  { what: "an AWS access key", patterns: [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/] },
  { what: "a JSON web token", patterns: [/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/] },
  {
    what: "the authorization header of a user",
    patterns: [/authorization\\*["']?\s*[:=]\s*\\*["']?(?:basic|bearer|splunk)\s+[\w+/=.-]{8,}/i],
  },
  {
    what: "an address with a password in it",
    patterns: [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'\\$<{]*:[^\s/:@"'\\$<{]+@\w/i],
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

/** The secret that a string contains, in words; undefined if none is found. */
export function secretIn(text: string): string | undefined {
  const plain = SECRET_TEXTS.find(({ patterns }) => patterns.every((pattern) => pattern.test(text)))?.what;
  return plain ?? (BASE64.test(text) ? secretIn(Buffer.from(text, "base64").toString("latin1")) : undefined);
}

/** The form of cloud-init's `user_data`. */
const BASE64 = /^[A-Za-z0-9+/]{24,}={0,2}$/;

const ARGUMENT = new RegExp(`${HOLDER}$`, "i");

/** Whether an argument of this name is a password, a key or a token, and not just something about one. */
export function holdsArgument(name: string): boolean {
  return ARGUMENT.test(name);
}

/** The endings of names whose value is a secret itself; DB_SECRET_OCID and TOKEN_URL are not secrets. */
export const SECRET_NAME =
  /(?:passw(?:or)?d|pass[._-]?phrase|secret|token|(?:private|api|access|secret|account|shared)[._-]?key|credentials?|auth\.user\.info)s?$/i;

/** A switch, such as the value of REQUIRE_TOKEN. */
const SWITCH = /^(?:true|false|yes|no|on|off)$/i;

/** MAX_TOKEN, token-limit: a limit is not a secret, if it is a number. */
const BOUND = /^(?:max|min|num|limit|count)(?:imum|ber)?[._-]/i;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** A word in angle brackets, to be replaced manually. */
const PLACEHOLDER = /^<[^<>]+>$/;

/** The secret in a value with a name, in words; undefined if none is found, and for a reference. */
export function secretUnder(name: string, value: string): string | undefined {
  const found = secretIn(value);
  if (found !== undefined) return found;
  return SECRET_NAME.test(name) && isLiteral(value) && !isHarmless(name, value) ? "a secret" : undefined;
}

/** What cannot be a secret, whatever its name is. */
function isHarmless(name: string, value: string): boolean {
  return SWITCH.test(value) || PLACEHOLDER.test(value) || (BOUND.test(name) && NUMBER.test(value));
}

/**
 * Neither empty, nor an expression of Terraform or of the program that reads it, nor the OCID of a secret, which is not secret
 * itself.
 */
export function isLiteral(value: string): boolean {
  return value !== "" && !value.includes("${") && !beginsLikeOcid(value);
}

/** Stores, for the packages of a stack, strings that the user declared as not secret although they look like secrets. */
export function excuse(scope: IConstruct, texts: readonly string[]): void {
  if (texts.length === 0) return;
  const excused = oncePerStack(scope, EXCUSED, () => new Set<string>());
  for (const text of texts) excused.add(text);
}

const EXCUSED = "not secret";

/** The strings that were declared as not secret in a stack. */
export function excusedIn(stack: TerraformStack): readonly string[] {
  const known = recalled(stack, EXCUSED);
  return known instanceof Set ? ([...known] as string[]) : [];
}

/** A string without those declared as not secret, in all the forms in which files contain them. */
export function withoutExcused(text: string, excused: readonly string[]): string {
  return excused.flatMap(writings).reduce((rest, one) => rest.replaceAll(one, ""), text);
}

/** The forms of a string in a Terraform document, which is JSON: as it is, in a JSON file, or in a properties file. */
function writings(text: string): string[] {
  const literals = templatePieces(text).filter(
    ({ text: piece, isReference }) => !isReference && piece.length >= MIN_LITERAL,
  );
  return literals.flatMap(({ text: piece }) => {
    const once = escapedLiteral(piece);
    const properties = once.replaceAll("\\", "\\\\");
    return [...new Set([once, inJson(once), properties, inJson(properties), inJson(inJson(once))])].sort(
      (a, b) => b.length - a.length,
    );
  });
}

/** A shorter literal is too common: removing it would break up other text. */
const MIN_LITERAL = 4;

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
