// Internal: the configuration of applications and functions: what Functions takes as keys and values, and what must not stand in it.

import { type FunctionsFunctionConfig } from "@cdktf/provider-oci/lib/functions-function";
import { Annotations } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { beginsLikeOcid } from "../core/ocid";
import { type Part } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";
import { type IFunctionApplication } from "./function-application";
import { configsOf } from "./function-reach";

type Variables = Pick<FunctionsFunctionConfig, "config">;
type Texts = Readonly<Record<string, string>>;

/** What is said about configuration. */
interface Configured {
  readonly config?: Texts;
  readonly notSecret?: readonly string[];
}

/** The sum of the octets of all keys and values in UTF-8: provider documentation of `config`. */
const MAX_BYTES = 4096;

/** The API's reference has no hyphen; Oracle's own samples read keys such as `db-schema`, so that it is warned of only. */
const KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** What keys end with whose value is a secret itself; DB_SECRET_OCID and TOKEN_URL are none. */
const SECRET = /(?:password|passwd|passphrase|secret|token|api[_-]?key|private[_-]?key|credentials?)$/i;

/** A switch, as REQUIRE_TOKEN has it. */
const SWITCH = /^(?:true|false|yes|no|on|off)$/i;

/** MAX_TOKEN, token-limit: a bound is no secret, if it is a number. */
const BOUND = /^(?:max|min|num|limit|count)(?:imum|ber)?[_-]/i;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/**
 * Environment variables, which whoever may see the function in the console reads, too. Refuses keys and values that the
 * service would not take, secrets in plain text, and more than fits. Tokens pass.
 */
export function planFunctionConfig(
  owner: Construct,
  application: IFunctionApplication,
  { config, notSecret = [] }: Configured,
): Part<Variables> {
  checkNotSecret(owner.node.path, config, notSecret);
  if (config === undefined) return {};
  checkConfig(owner.node.path, config, notSecret);
  const build = (): undefined => {
    const hyphened = Object.keys(config).filter((key) => isKnown(key) && key.includes("-"));
    for (const key of hyphened) Annotations.of(owner).addWarning(hyphen(key));
    configsOf(application).set(owner, config);
  };
  return { config: { config: { ...config } }, build };
}

/** A name that stands for nothing is a slip: the secret that it was to excuse has another one. */
function checkNotSecret(at: string, config: Texts = {}, notSecret: readonly string[]): void {
  const stray = notSecret.find((key) => !Object.hasOwn(config, key));
  if (stray === undefined) return;
  const remedy = "write it as it stands in config, or leave it out";
  throw refusal(at, { what: "notSecret", rule: "must name keys of config", got: stray, remedy });
}

function checkConfig(at: string, config: Texts, notSecret: readonly string[]): void {
  const entries = Object.entries(config);
  for (const [key, value] of entries) {
    checkKey(at, key);
    if (isKnown(value)) checkValue(at, key, value, notSecret);
  }
  const written = entries.flatMap(([key, value]) => (isKnown(value) ? [key, value] : [key]));
  const bytes = Buffer.byteLength(written.join(""), "utf8");
  if (bytes <= MAX_BYTES) return;
  const rule = `must be at most ${MAX_BYTES} bytes, keys and values together`;
  const remedy = "keep more than that in a bucket, and let the function read it";
  throw refusal(at, { what: "config", rule, got: `${bytes} bytes`, remedy });
}

function checkKey(at: string, key: string): void {
  if (!isKnown(key) || KEY.test(key)) return;
  const rule = "must be letters, digits, underscores and hyphens, and begin with a letter or an underscore";
  throw refusal(at, { what: "a key of config", rule, got: key, remedy: "it becomes an environment variable" });
}

function checkValue(at: string, key: string, value: string, notSecret: readonly string[]): void {
  const what = `config.${key}`;
  if (/\p{Cc}/u.test(value)) {
    const remedy = "encode it, in base64 for example";
    throw refusal(at, { what, rule: "must be printable characters", got: value, remedy });
  }
  if (!SECRET.test(key) || isHarmless(key, value) || notSecret.includes(key)) return;
  // The value is left out: it would end in the output of a build.
  const rule = "must not hold a secret, since whoever may see the function can read it";
  const remedy = `put it into a Vault secret and give the OCID of the secret, or add '${key}' to notSecret if it holds none`;
  throw refusal(at, { what, rule, remedy });
}

/** What cannot be a secret, whatever its name is. */
function isHarmless(key: string, value: string): boolean {
  if (value === "" || beginsLikeOcid(value) || SWITCH.test(value)) return true;
  return BOUND.test(key) && NUMBER.test(value);
}

function hyphen(key: string): string {
  return (
    `config has the key '${key}', with a hyphen: the reference of the API has letters, digits and underscores only, and no shell ` +
    `reads such a variable; ${key.replaceAll("-", "_")} is safe wherever the function's code can read that`
  );
}
