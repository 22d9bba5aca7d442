// What is in a secret, so that it never stands in a file.

import {
  type VaultSecretSecretContent,
  type VaultSecretSecretGenerationContext,
} from "@cdktf/provider-oci/lib/vault-secret";
import { Fn, Token } from "cdktf";
import { type IConstruct } from "constructs";
import { checkInteger } from "../core/checks";
import { checkReference, checkUnknown } from "./secret-reference";

/** What a generated passphrase looks like. */
export interface PassphraseOptions {
  /**
   * How many characters it has. OCI publishes no limits.
   *
   * @default - what the service chooses
   */
  readonly length?: number;

  /**
   * Whether the passphrase is made by Oracle's rules for the passwords of its databases.
   *
   * @default false
   */
  readonly forDatabase?: boolean;
}

/**
 * What is in a secret.
 *
 * A text in the code is refused: it would stand in the synthesized files, in version control and in the packages made of
 * them.
 */
export class SecretContent {
  /**
   * OCI makes a random passphrase. Nobody sees it but those who may read the secret: it is neither in the synthesized files
   * nor in the state.
   *
   * The provider sends these rules again with every change of the secret's other arguments; OCI does not say whether it
   * then makes a new version, so that readers should ask for the current one each time.
   *
   * @throws ConfigurationError for a length that is no whole number of at least 1
   */
  public static generatedPassphrase(options?: PassphraseOptions): SecretContent {
    const { length, forDatabase = false } = options ?? {};
    if (length !== undefined) checkInteger(undefined, "the length of a passphrase", length, { min: 1 });
    return new SecretContent(undefined, {
      generationType: "PASSPHRASE",
      generationTemplate: forDatabase ? "DBAAS_DEFAULT_PASSWORD" : "SECRETS_DEFAULT_PASSWORD",
      ...(length !== undefined && { passphraseLength: length }),
    });
  }

  /**
   * What an input brings that is sensitive and has no default, or what another resource reports.
   *
   * **It stays in Terraform's state**, encoded and not encrypted: whoever reads the state reads the secret. It is in no
   * synthesized file, and Terraform does not print it. A content that changes becomes a new version; a version made
   * outside Terraform is not noticed.
   *
   * @param content - the reference, with no text around it; it is encoded as base64 on the way
   * @throws ConfigurationError for a text; the secret refuses an input that is not sensitive or has a default
   */
  public static fromInput(content: string): SecretContent {
    checkUnknown(content);
    return new SecretContent(content, undefined);
  }

  private constructor(
    private readonly reference: string | undefined,
    private readonly generation: VaultSecretSecretGenerationContext | undefined,
  ) {}

  /** Refuses what would put a secret into the files. @internal */
  public _check(secret: IConstruct): void {
    if (this.reference !== undefined) checkReference(secret, this.reference);
  }

  /** @internal */
  public _render(): {
    secretContent?: VaultSecretSecretContent;
    enableAutoGeneration?: boolean;
    secretGenerationContext?: VaultSecretSecretGenerationContext;
  } {
    if (this.reference === undefined) return { enableAutoGeneration: true, secretGenerationContext: this.generation };
    // The provider does not mark the argument as sensitive, so that a plan would print it.
    const content = Token.asString(Fn.sensitive(Fn.base64encode(this.reference)));
    return { secretContent: { contentType: "BASE64", content } };
  }
}
