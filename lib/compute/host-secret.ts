// The secrets that a host reads from Vault, and the keys that the files of its programs use.

import { refusal } from "../core/checks";
import { type ISecret } from "../vault/secret";

/** A secret that a host reads each time its program starts. */
export interface HostSecret {
  /**
   * The key in `/opt/kafka/secrets.properties`: `token`, or the key in `ClientSecret.fromFile`. Letters, digits, hyphens,
   * underscores and periods.
   */
  readonly key: string;

  /** The secret. The program uses a new version of it after a restart. */
  readonly secret: ISecret;
}

/** The file in which programs look for secrets. */
export const SECRETS_FILE = "/opt/kafka/secrets.properties";

const ASKED = /\$\{file:([^:}]+):([^}]+)\}/g;

/**
 * @throws ConfigurationError for an invalid key, two secrets with one key, a key that no file uses, and a key that a file uses
 * without a secret
 *
 * @internal
 */
export function checkSecrets(at: string, secrets: readonly HostSecret[], files: readonly string[]): void {
  const what = "the key of a secret";
  const keys = secrets.map(({ key }) => key);
  const odd = keys.find((key) => !/^[\w.-]+$/.test(key));
  if (odd !== undefined) {
    const remedy = 'use the key in the file, "token" for example';
    throw refusal(at, { what, rule: "must be letters, digits, hyphens, underscores and periods", got: odd, remedy });
  }
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) {
    const remedy = "give each secret its own key";
    throw refusal(at, { what, rule: "must not be that of another secret", got: twice, remedy });
  }
  for (const file of files) checkPlaceholders(at, file);
  const asked = files.flatMap((file) => keysIn(at, file));
  const missing = asked.find((key) => !keys.includes(key));
  if (missing !== undefined) {
    const remedy = `add { key: "${missing}", secret } to secrets`;
    throw refusal(at, {
      what: `the secret ${missing}, which a file of the host needs,`,
      rule: "must be given",
      remedy,
    });
  }
  const idle = keys.find((key) => !asked.includes(key));
  if (idle === undefined) return;
  const remedy = "leave it out, or write ClientSecret.fromFile with its key";
  throw refusal(at, { what, rule: "must be one that a file of the host uses", got: idle, remedy });
}

/** The whole value of a property, of JSON or of a login in angle brackets, or a word in capitals anywhere. */
const PLACEHOLDER = /(?<=[="])<[^<>"\n]+>(?=\\*"|$)|<[A-Z][A-Z0-9_]*>/m;

/** The files of a host are not edited manually. */
function checkPlaceholders(at: string, file: string): void {
  const [placeholder] = PLACEHOLDER.exec(file) ?? [];
  if (placeholder === undefined) return;
  const rule = "must not be in a file of a host, where it is not filled in";
  const remedy = `use ClientSecret.fromFile("${SECRETS_FILE}", "token"), and add the secret to secrets`;
  throw refusal(at, { what: `the placeholder ${placeholder}`, rule, remedy });
}

function keysIn(at: string, file: string): string[] {
  return [...file.matchAll(ASKED)].map(([, path, key = ""]) => {
    if (path === SECRETS_FILE) return key;
    const remedy = "use that path in ClientSecret.fromFile";
    const rule = `must be ${SECRETS_FILE}, which the host writes`;
    throw refusal(at, { what: "the file of a secret", rule, got: path, remedy });
  });
}
