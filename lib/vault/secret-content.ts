// The content of a secret, which never appears in a file.

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
   * The number of characters. OCI publishes no limits.
   *
   * @default - chosen by the service
   */
  readonly length?: number;

  /**
   * Whether the passphrase follows Oracle's rules for database passwords.
   *
   * @default false
   */
  readonly forDatabase?: boolean;
}

/**
 * The content of a secret.
 *
 * A literal in the code is rejected: it would be in the synthesized files, in version control and in the packages made from them.
 */
export class SecretContent {
  /**
   * OCI generates a random passphrase. Only those who may read the secret can see it: it is neither in the synthesized files nor
   * in the state.
   *
   * The provider sends these rules again with every change of the secret's other arguments. OCI does not document whether it then
   * creates a new version, so readers should request the current version each time.
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
   * The value of an input that is sensitive and has no default, or a value that another resource reports.
   *
   * **It is stored in Terraform's state**, encoded but not encrypted: anyone who can read the state can read the secret. It is
   * not in the synthesized files, and Terraform does not print it. If the content changes, it becomes a new version; a version
   * made outside Terraform is not noticed.
   *
   * @param content - the reference, with no text around it; it is encoded as base64
   * @throws ConfigurationError for a literal; the secret rejects an input that is not sensitive or has a default
   */
  public static fromInput(content: string): SecretContent {
    checkUnknown(content);
    return new SecretContent(content, undefined);
  }

  private constructor(
    private readonly reference: string | undefined,
    private readonly generation: VaultSecretSecretGenerationContext | undefined,
  ) {}

  /** Rejects what would put a secret into the files. @internal */
  public _plan(secret: IConstruct): Part<VaultSecretConfig> {
    if (this.reference === undefined) {
      return { config: { enableAutoGeneration: true, secretGenerationContext: this.generation } };
    }
    checkReference(secret, this.reference);
    // The provider does not mark the argument as sensitive, so a plan would print it.
    const content = wrapped(this.reference, (code) => `sensitive(base64encode(${code}))`);
    return { config: { secretContent: { contentType: "BASE64", content } } };
  }
}

type Variable = IConstruct & { readonly sensitive?: unknown; readonly default?: unknown };

/** Rejects a string that is known already; where it will be used is not known yet. */
function checkUnknown(content: string): void {
  checkNotWritten(WHAT, content, REMEDY);
}

/** Rejects what would put the content, or a part of it, into the synthesized file of the stack. */
function checkReference(secret: IConstruct, content: string): void {
  const at = secret.node.path;
  const text = resolvedText(secret, content);
  if (!isOneExpression(text)) {
    throw refuse(at, "must be a reference with no text around it, because that text would be in the synthesized file");
  }
  if (!hasReference(text)) throw refuse(at, "must be a reference, not a string that would be in the synthesized file");
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

/** Whether a string is `${...}` from its first character to its last. */
function isOneExpression(text: string): boolean {
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth === 0) return text.startsWith("${") && index === text.length - 1;
  }
  return false;
}

/** Whether something like `var.name` appears outside quotes, or inside quotes in a template. */
function hasReference(expression: string): boolean {
  return /[a-z_][\w-]*\.[a-z_]/i.test(expression.replaceAll(/"(?:[^"\\$]|\\.)*"/g, '""'));
}

/** The error message does not include the content. */
function refuse(at: string | undefined, rule: string): Error {
  return refusal(at, { what: WHAT, rule, remedy: REMEDY });
}

const WHAT = "the content of a secret";
const REMEDY =
  'take it from new TerraformVariable(stack, "...", { sensitive: true }), or use SecretContent.generatedPassphrase()';
