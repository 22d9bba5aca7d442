// The source of a client's password.

import { checkNotEmpty, checkNotWritten, refusal } from "../core/checks";
import { withoutAtoms } from "../core/token/atoms";

/**
 * The value in a file in place of a password.
 */
export class ClientSecret {
  /**
   * A word in angle brackets, `<AUTH_TOKEN>`, which you or a deployment tool must replace.
   *
   * @throws ConfigurationError for a name that is empty, or that has an angle bracket or a line break, because its end could
   * not be found
   */
  public static placeholder(name: string): ClientSecret {
    const what = "the name of a placeholder";
    checkNotEmpty(undefined, what, name, "name the value that belongs there");
    if (/[<>]|[^\P{Cc}\t]/u.test(withoutAtoms(name))) {
      const rule = "must not have an angle bracket, a line break or another control character";
      throw refusal(undefined, { what, rule, got: name, remedy: 'write a word, such as "AUTH_TOKEN"' });
    }
    return new ClientSecret(`<${name}>`, false);
  }

  /**
   * A key of a properties file on the machine of the program. Kafka's FileConfigProvider reads the file when the program
   * starts:
   * `${file:/opt/kafka/secrets.properties:token}`.
   *
   * @throws ConfigurationError for a path or a key that is empty, or has a colon or a closing brace, which Kafka's pattern cannot read
   */
  public static fromFile(path: string, key: string): ClientSecret {
    checkReadable("the path of a secret's file", path, "a path without a colon or a closing brace");
    checkReadable("the key of a secret", key, "a key without a colon or a closing brace");
    // Escaped: Terraform would look for an expression.
    return new ClientSecret(`$\${file:${path}:${key}}`, false, true);
  }

  /**
   * The secret itself, an attribute or a sensitive input. An output of the file becomes sensitive, and the secret stays in state.
   *
   * @throws ConfigurationError for a string that is written in the code
   */
  public static value(secret: string): ClientSecret {
    const remedy = "give an attribute or a sensitive input, or use ClientSecret.placeholder or ClientSecret.fromFile";
    checkNotWritten("a client's secret", secret, remedy);
    return new ClientSecret(secret, true);
  }

  private constructor(
    /** @internal */
    public readonly _text: string,
    /** @internal */
    public readonly _isSensitive: boolean,
    /** @internal */
    public readonly _isFromFile = false,
  ) {}
}

/** Kafka reads `${file:path:key}` with a pattern that ends at the first brace, and splits at a colon. */
function checkReadable(what: string, text: string, rule: string): void {
  if (/^[^:}]+$/.test(withoutAtoms(text, "x"))) return;
  throw refusal(undefined, { what, rule: `must be ${rule}`, got: text, remedy: FILE_REMEDY });
}

const FILE_REMEDY = 'write it as ClientSecret.fromFile("/opt/kafka/secrets.properties", "token")';
