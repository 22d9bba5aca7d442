// Where a client gets its password from.

import { checkNotEmpty, checkNotWritten } from "../core/checks";
import { literalText } from "./file-text";

/**
 * What stands in a file in the place of a password.
 */
export class ClientSecret {
  /** A word in angle brackets, to be replaced by hand or by a deployment tool: `<AUTH_TOKEN>`. */
  public static placeholder(name: string): ClientSecret {
    checkNotEmpty(undefined, "the name of a placeholder", name, "say what belongs there");
    return new ClientSecret(`<${name}>`, false);
  }

  /**
   * A key of a properties file on the machine of the program, which Kafka's FileConfigProvider reads when it starts:
   * `${file:/opt/kafka/secrets.properties:token}`.
   */
  public static fromFile(path: string, key: string): ClientSecret {
    return new ClientSecret(literalText(`\${file:${path}:${key}}`), false);
  }

  /**
   * The secret itself, an attribute or a sensitive input. An output of the file becomes sensitive, and the secret stays in state.
   *
   * @throws ConfigurationError for a text that is written in the code
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
  ) {}
}
