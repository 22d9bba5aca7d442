// The environment variables by which the programs of this library find what they use.

import { checkNotEmpty } from "../core/checks";
import { type IStream } from "../streaming/stream";
import { type ISecret } from "../vault/secret";
import { checkVariable } from "./function-config";

/** How a program logs in to a database, without a wallet. */
export interface ProgramDatabase {
  /** The connect string, for TLS without a wallet. */
  readonly connectString: string;

  /** The user that the program logs in as. */
  readonly user: string;

  /** The secret with the user's password, which the program reads when it runs. */
  readonly secret: ISecret;
}

/** The environment variables by which the programs of this library's repository find what they use, for `config` of a function. */
export class ProgramVariables {
  /**
   * A stream: `<prefix>_OCID` and `<prefix>_ENDPOINT`.
   *
   * @param prefix - the name that the program has for the stream: `STREAM`, or `DLQ` for messages that it cannot process
   * @throws ConfigurationError for a prefix with other characters than letters, digits, underscores and hyphens or without a
   * letter or an underscore at its beginning, and on an import without an endpoint
   */
  public static stream(prefix: string, stream: IStream): { readonly [name: string]: string } {
    checkVariable(undefined, "the prefix of a stream's variables", prefix, "write it like STREAM or DLQ");
    return { [`${prefix}_OCID`]: stream.streamId, [`${prefix}_ENDPOINT`]: stream.messagesEndpoint };
  }

  /**
   * A database: `DB_CONNECT_STRING`, `DB_USER` and `DB_SECRET_OCID`. Grant the function `secret.allowRead`.
   *
   * @throws ConfigurationError for an empty connect string or user
   */
  public static database(database: ProgramDatabase): { readonly [name: string]: string } {
    const { connectString, user, secret } = database;
    checkNotEmpty(
      undefined,
      "the connect string of a database",
      connectString,
      "copy it from the details page of the database",
    );
    checkNotEmpty(undefined, "the user of a database", user, "name the user that the program logs in as");
    return { DB_CONNECT_STRING: connectString, DB_USER: user, DB_SECRET_OCID: secret.secretId };
  }

  private constructor() {
    // Only its factories are used.
  }
}
