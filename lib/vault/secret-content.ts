// What is in a secret, so that it never stands in a file.

import { type VaultSecretConfig, type VaultSecretSecretGenerationContext } from "@cdktf/provider-oci/lib/vault-secret";
import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { checkInteger, checkNotWritten, refusal } from "../core/checks";
import { type Part } from "../core/resource/part";
import { wrapped } from "../core/token/expression";
import { resolvedText } from "../core/token/tokens";

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
   * @throws ConfigurationError for a length that is not a whole number of at least 1
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
  public _plan(secret: IConstruct): Part<VaultSecretConfig> {
    if (this.reference === undefined) {
      return { config: { enableAutoGeneration: true, secretGenerationContext: this.generation } };
    }
    checkReference(secret, this.reference);
    // The provider does not mark the argument as sensitive, so that a plan would print it.
    const content = wrapped(this.reference, (code) => `sensitive(base64encode(${code}))`);
    return { config: { secretContent: { contentType: "BASE64", content } } };
  }
}

type Variable = IConstruct & { readonly sensitive?: unknown; readonly default?: unknown };

/** Refuses a text that is known already; where it will be used is not known yet. */
function checkUnknown(content: string): void {
  checkNotWritten(WHAT, content, REMEDY);
}

/** Refuses what would put the content, or a part of it, into the document of the stack. */
function checkReference(secret: IConstruct, content: string): void {
  const at = secret.node.path;
  const text = resolvedText(secret, content);
  if (!isOneExpression(text)) {
    throw refuse(at, "must be a reference with no text around it, which would stand in the synthesized file");
  }
  if (!hasReference(text)) throw refuse(at, "must be a reference, not a text that would stand in the synthesized file");
  const name = /^\$\{var\.([^\s.()[\]{}]+)\}$/.exec(text)?.[1];
  const input: Variable | undefined =
    name === undefined ? undefined : TerraformStack.of(secret).node.tryFindChild(name);
  if (input === undefined) return;
  if (input.sensitive !== true) {
    throw refuse(at, `must come from a sensitive input, which '${input.node.id}' is not`);
  }
  if (input.default !== undefined && input.default !== "") {
    throw refuse(at, `must come from an input without a default, which '${input.node.id}' has`);
  }
}

/** Whether a text is `${...}` from its first character to its last. */
function isOneExpression(text: string): boolean {
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth === 0) return text.startsWith("${") && index === text.length - 1;
  }
  return false;
}

/** Whether something like `var.name` stands outside quotes, or inside in a template. */
function hasReference(expression: string): boolean {
  return /[a-z_][\w-]*\.[a-z_]/i.test(expression.replaceAll(/"(?:[^"\\$]|\\.)*"/g, '""'));
}

/** The content itself is not part of the message. */
function refuse(at: string | undefined, rule: string): Error {
  return refusal(at, { what: WHAT, rule, remedy: REMEDY });
}

const WHAT = "the content of a secret";
const REMEDY =
  'take it from new TerraformVariable(stack, "...", { sensitive: true }), or use SecretContent.generatedPassphrase()';
