// Internal: what functions are told as environment variables. Whoever may see the function in the console reads them too.

import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Part } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";

/** The sum of the octets of all keys and values in UTF-8: provider documentation of `config`. */
const MAX_BYTES = 4096;

/** The service's own rule for keys. */
const KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** What keys end with whose value is a secret itself; DB_SECRET_OCID and TOKEN_URL are none. */
const SECRET = /(?:password|passwd|passphrase|secret|token|api_?key|private_?key|credentials?)$/i;

/** Refuses keys and values that the service would not take, secrets in plain text, and more than fits. Tokens pass. */
export function planFunctionConfig(
  { node }: IConstruct,
  config: Readonly<Record<string, string>> | undefined,
): Part<{ config: Record<string, string> }> {
  if (config === undefined) return {};
  checkConfig(node.path, config);
  return { config: { config: { ...config } } };
}

function checkConfig(at: string, config: Readonly<Record<string, string>>): void {
  const entries = Object.entries(config);
  for (const [key, value] of entries) {
    checkKey(at, key);
    if (isKnown(value)) checkValue(at, key, value);
  }
  const bytes = entries.reduce((sum, [key, value]) => sum + bytesOf(key) + (isKnown(value) ? bytesOf(value) : 0), 0);
  if (bytes <= MAX_BYTES) return;
  throw refusal(at, {
    what: "config",
    rule: `must be at most ${MAX_BYTES} bytes, keys and values together`,
    got: `${bytes} bytes`,
    remedy: "keep more than that in a bucket, and let the function read it",
  });
}

function checkKey(at: string, key: string): void {
  if (!isKnown(key) || KEY.test(key)) return;
  const rule = "must be letters, digits and underscores, and not begin with a digit";
  throw refusal(at, { what: "a key of config", rule, got: key, remedy: "it becomes an environment variable" });
}

function checkValue(at: string, key: string, value: string): void {
  const what = `config.${key}`;
  if (/\p{Cc}/u.test(value)) {
    throw refusal(at, {
      what,
      rule: "must be printable characters",
      got: value,
      remedy: "encode it, in base64 for example",
    });
  }
  if (!SECRET.test(key) || value === "" || value.startsWith("ocid1.")) return;
  // The value is left out: it would end in the output of a build.
  const rule = "must not hold a secret, since whoever may see the function can read it";
  throw refusal(at, { what, rule, remedy: "put it into a Vault secret and give the OCID of the secret" });
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
