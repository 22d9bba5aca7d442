// Internal: the configuration of applications and functions: the keys and values that Functions accepts, and a check for secrets.

import { type FunctionsFunctionConfig } from "@cdktf/provider-oci/lib/functions-function";
import { Annotations, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Part } from "../core/resource/part";
import { excuse, secretUnder } from "../core/secrets";
import { secretsIn } from "../core/stack/outputs/output-secrets";
import { withoutStrayTemplates } from "../core/token/template";
import { isKnown } from "../core/token/tokens";
import { type IFunctionApplication } from "./function-application";
import { configsOf } from "./function-reach";

type Variables = Pick<FunctionsFunctionConfig, "config">;
type Texts = Readonly<Record<string, string>>;

/** The options of a configuration. */
interface Configured {
  readonly config?: Texts;
  readonly notSecret?: readonly string[];
}

/** The variables of a function, and who sets them. */
interface Layers {
  readonly config?: Texts;
  readonly defaults?: Texts;
  readonly settings?: Texts;
}

/** The variables of all layers. Rejects settings that repeat a key of `config`. */
export function variablesOf(owner: Construct, { config, defaults, settings }: Layers): Texts | undefined {
  if ((config ?? defaults ?? settings) === undefined) return undefined;
  const stray = Object.keys(settings ?? {}).find((key) => Object.hasOwn(config ?? {}, key));
  if (stray !== undefined) {
    const rule = "is set by config, which settings cannot change";
    throw refusal(owner.node.path, { what: `settings.${stray}`, rule, remedy: "leave it out" });
  }
  const open = Object.entries({ ...defaults, ...settings }).filter(([, value]) => value !== "");
  return { ...config, ...Object.fromEntries(open) };
}

/** The sum of the octets of all keys and values in UTF-8: provider documentation of `config`. */
const MAX_BYTES = 4096;

/**
 * The API's reference does not allow a hyphen. Oracle's own samples use keys such as `db-schema`, so a hyphen only leads to a
 * warning.
 */
const KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/**
 * Environment variables. Anyone who may see the function in the Console can also read them. Rejects keys and values that the
 * service does not accept, secrets, and too many bytes. Other references are accepted.
 */
export function planFunctionConfig(
  owner: Construct,
  application: IFunctionApplication,
  { config, notSecret = [] }: Configured,
): Part<Variables> {
  checkNotSecret(owner.node.path, config, notSecret);
  if (config === undefined) return {};
  checkConfig(owner.node.path, config);
  for (const [key, value] of Object.entries(config)) {
    if (!notSecret.includes(key)) checkPublic(owner, key, value);
  }
  const build = (): undefined => {
    excuse(
      owner,
      notSecret.map((key) => config[key] ?? ""),
    );
    const hyphened = Object.keys(config).filter((key) => isKnown(key) && key.includes("-"));
    for (const key of hyphened) Annotations.of(owner).addWarning(hyphen(key));
    configsOf(application).set(owner, config);
  };
  const written = Object.entries(config).map(([key, value]) => [key, withoutStrayTemplates(value)] as const);
  return { config: { config: Object.fromEntries(written) }, build };
}

/** A name without a key is a mistake: the secret that it should exempt has another name. */
function checkNotSecret(at: string, config: Texts = {}, notSecret: readonly string[]): void {
  const stray = notSecret.find((key) => !Object.hasOwn(config, key));
  if (stray === undefined) return;
  const remedy = "write it as it is in config, or leave it out";
  throw refusal(at, { what: "notSecret", rule: "must name keys of config", got: stray, remedy });
}

function checkConfig(at: string, config: Texts): void {
  const entries = Object.entries(config);
  for (const [key, value] of entries) {
    checkVariable(at, "a key of config", key, "it becomes an environment variable");
    if (isKnown(value)) checkValue(at, key, value);
  }
  const written = entries.flatMap(([key, value]) => (isKnown(value) ? [key, value] : [key]));
  const bytes = Buffer.byteLength(written.join(""), "utf8");
  if (bytes <= MAX_BYTES) return;
  const rule = `must be at most ${MAX_BYTES} bytes, keys and values together`;
  const remedy = "keep more than that in a bucket, and let the function read it";
  throw refusal(at, { what: "config", rule, got: `${bytes} bytes`, remedy });
}

/** The name of an environment variable, or its beginning. */
export function checkVariable(at: string | undefined, what: string, name: string, remedy: string): void {
  if (!isKnown(name) || KEY.test(name)) return;
  const rule = "must be letters, digits, underscores and hyphens, and begin with a letter or an underscore";
  throw refusal(at, { what, rule, got: name, remedy });
}

function checkValue(at: string, key: string, value: string): void {
  if (!/\p{Cc}/u.test(value)) return;
  const remedy = "encode it, in base64 for example";
  throw refusal(at, { what: `config.${key}`, rule: "must be printable characters", got: value, remedy });
}

/** Rejects literals that look like secrets, and references to credentials. */
function checkPublic(owner: Construct, key: string, value: string): void {
  const secret = secretUnder(key, value) ?? secretsIn(TerraformStack.of(owner), value)[0];
  if (secret === undefined) return;
  // The error message leaves out the value, because it would appear in the output of a build.
  const rule = `must not hold ${secret}, because everyone who may see the function can read it`;
  const remedy = `put it in a Vault secret and give the OCID of the secret, or add '${key}' to notSecret if it is not a secret`;
  throw refusal(owner.node.path, { what: `config.${key}`, rule, remedy });
}

function hyphen(key: string): string {
  return (
    `config has the key '${key}', with a hyphen: the reference of the API allows only letters, digits and underscores, and shells ` +
    `cannot read such a variable; ${key.replaceAll("-", "_")} is safe if the function's code can read that name`
  );
}
