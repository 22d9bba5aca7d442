// The secrets that a host reads from Vault, and what the files of its programs ask for.

import { refusal } from "../core/checks";
import { type ISecret } from "../vault/secret";

/** A secret that a host reads each time its program starts. */
export interface HostSecret {
  /** What it is called in `/opt/kafka/secrets.properties`: `token`, or what `ClientSecret.fromFile` says. Letters, digits, hyphens, underscores, periods. */
  readonly key: string;

  /** The secret. A new version of it is taken over when the program starts again. */
  readonly secret: ISecret;
}

/** Where programs look for them. */
export const SECRETS_FILE = "/opt/kafka/secrets.properties";

const ASKED = /\$\{file:([^:}]+):([^}]+)\}/g;

/**
 * @throws ConfigurationError for a key that cannot be one, two secrets of one key, a key that no file asks for, and one that a file asks for in
 * vain
 *
 * @internal
 */
export function checkSecrets(at: string, secrets: readonly HostSecret[], files: readonly string[]): void {
  const what = "the key of a secret";
  const keys = secrets.map(({ key }) => key);
  const odd = keys.find((key) => !/^[\w.-]+$/.test(key));
  if (odd !== undefined) {
    const remedy = 'use the key that the file asks for, "token" for example';
    throw refusal(at, { what, rule: "must be letters, digits, hyphens, underscores and periods", got: odd, remedy });
  }
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) {
    const remedy = "give each secret a key of its own";
    throw refusal(at, { what, rule: "must not be that of another secret", got: twice, remedy });
  }
  for (const file of files) checkPlaceholders(at, file);
  const asked = files.flatMap((file) => keysIn(at, file));
  const missing = asked.find((key) => !keys.includes(key));
  if (missing !== undefined) {
    const remedy = `add { key: "${missing}", secret } to secrets`;
    throw refusal(at, {
      what: `the secret ${missing}, which a file of the host asks for,`,
      rule: "must be given",
      remedy,
    });
  }
  const idle = keys.find((key) => !asked.includes(key));
  if (idle === undefined) return;
  const remedy = "leave it out, or write ClientSecret.fromFile with its key";
  throw refusal(at, { what, rule: "must be one that a file of the host asks for", got: idle, remedy });
}

/** A whole value of a property, of JSON or of a login in angle brackets, or a word in capitals anywhere. */
const PLACEHOLDER = /(?<=[="])<[^<>"\n]+>(?=\\*"|$)|<[A-Z][A-Z0-9_]*>/m;

/** A host is not edited by hand. */
function checkPlaceholders(at: string, file: string): void {
  const [placeholder] = PLACEHOLDER.exec(file) ?? [];
  if (placeholder === undefined) return;
  const rule = "must not be in a file of a host, where nobody fills it in";
  const remedy = `use ClientSecret.fromFile("${SECRETS_FILE}", "token"), and give the secret to secrets`;
  throw refusal(at, { what: `the placeholder ${placeholder}`, rule, remedy });
}

function keysIn(at: string, file: string): string[] {
  return [...file.matchAll(ASKED)].map(([, path, key = ""]) => {
    if (path === SECRETS_FILE) return key;
    const remedy = "give ClientSecret.fromFile that path";
    const rule = `must be ${SECRETS_FILE}, which the host writes`;
    throw refusal(at, { what: "the file of a secret", rule, got: path, remedy });
  });
}
