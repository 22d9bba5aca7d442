// The outputs of a deployed stack: each is a Terraform output and a row on the stack's page.

import { Annotations, TerraformOutput, type TerraformStack } from "cdktf";
import { checkLink, checkNotEmpty, checkPlainText, refusal } from "../../checks";
import { checkStack } from "../../resource/shape";
import { withoutStrayTemplates } from "../../token/template";
import { isUnknownMap } from "../../token/tokens";
import { checkIdentifier, checkUnused } from "../identifier";
import { openSecrets, outputStyle } from "./output-secrets";

/** One output, and how the page of a deployed stack shows it. @internal */
export interface OutputField {
  /** The name of the Terraform output. */
  readonly name: string;
  /** A type of Resource Manager's schema document, for example "copyableString" or "link". */
  readonly type: string;
  /** The title on the page. */
  readonly title: string;
  /** A sentence about it. */
  readonly description: string;
  /** The heading under which the page shows it. */
  readonly group?: string;
  /** For a link: its label. */
  readonly displayText?: string;
}

/** The options of every output. */
export interface OutputOptions {
  /** The title on the page of the stack: "Bootstrap servers". */
  readonly title: string;

  /**
   * A sentence about it.
   *
   * @default - the title
   */
  readonly description?: string;

  /**
   * The heading under which the page shows it.
   *
   * @default "Outputs"
   */
  readonly group?: string;

  /**
   * Whether Terraform and the page hide the value until a user asks for it. The state contains it anyway.
   *
   * @default false
   */
  readonly sensitive?: boolean;
}

/** An output that is an address to open. */
export interface LinkOutputOptions extends OutputOptions {
  /**
   * The label of the link, 3 to 45 characters.
   *
   * @default - the address itself
   */
  readonly displayText?: string;
}

/**
 * Declares outputs of a stack.
 *
 * Every method makes one Terraform output of exactly the given name. All methods throw a ConfigurationError if the name is taken
 * or not a Terraform identifier, and for an empty title. A plain `TerraformOutput` is also shown, as a string, under its own
 * name.
 *
 * Synthesis fails for an output that would show a sensitive input or an auth token, unless the output is sensitive. As in
 * Terraform, everything derived from a sensitive input is sensitive, including its length; wrap it in `Fn.nonsensitive(...)` if
 * it reveals nothing.
 */
export class Outputs {
  public constructor(private readonly stack: TerraformStack) {
    checkStack("Outputs", stack);
  }

  /** A string to copy: an OCID, an endpoint, a rendered file. */
  public text(name: string, value: string, options: OutputOptions): void {
    this.declare(about(name, "copyableString", options), value, options);
  }

  /** The address of a page. @throws ConfigurationError unless it begins with https:// or http:// and a host */
  public link(name: string, url: string, options: LinkOutputOptions): void {
    checkLink(this.stack.node.path, `the address of the link '${name}'`, url);
    this.declare({ ...about(name, "link", options), displayText: options.displayText }, url, options);
  }

  /** A list of strings. */
  public list(name: string, values: string[], options: OutputOptions): void {
    this.declare(about(name, "list", options), values, options);
  }

  /** A map of strings. */
  public map(name: string, values: { [key: string]: string }, options: OutputOptions): void {
    this.declare(about(name, "map", options), values, options);
  }

  private declare(field: OutputField, value: unknown, { sensitive }: OutputOptions): void {
    new Output(this.stack, field, { value: withoutTemplates(value), sensitive });
  }
}

/** Escapes in strings, lists and maps what Terraform would read as a template but cannot be one. */
function withoutTemplates(value: unknown): unknown {
  if (typeof value === "string") return withoutStrayTemplates(value);
  if (Array.isArray(value)) return value.map(withoutTemplates);
  if (typeof value !== "object" || value === null || isUnknownMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [withoutStrayTemplates(name), withoutTemplates(one)]),
  );
}

function about(name: string, type: string, { title, description, group }: OutputOptions): OutputField {
  return { name, type, title, description: description ?? title, group };
}

/** A Terraform output that knows how it is shown. @internal */
export class Output extends TerraformOutput {
  /** All declared outputs of a stack, in the order of their declaration. */
  public static of(stack: TerraformStack): Output[] {
    return stack.node.children.filter((child) => child instanceof Output);
  }

  public constructor(
    stack: TerraformStack,
    public readonly field: OutputField,
    config: { readonly value: unknown; readonly sensitive?: boolean },
  ) {
    super(stack, checked(stack, field).name, { ...config, description: field.description });
    // cdktf removes non-ASCII letters from an address.
    if (!/^[\w-]+$/.test(field.name)) this.overrideLogicalId(field.name);
    for (const warning of outputStyle(field.name, config.sensitive)) Annotations.of(this).addWarning(warning);
    this.node.addValidation({ validate: () => openSecrets(stack, this) });
  }
}

/** The secrets that plain outputs of a stack would show; declared outputs check this themselves. */
export function openOutputs(stack: TerraformStack): string[] {
  return stack.node.findAll().flatMap((node) => {
    const isPlain = node instanceof TerraformOutput && !(node instanceof Output);
    return isPlain ? openSecrets(stack, node) : [];
  });
}

function checked(stack: TerraformStack, field: OutputField): OutputField {
  const { name, displayText } = field;
  const at = stack.node.path;
  const what = `the output '${name}'`;
  checkIdentifier(stack, what, name);
  checkUnused(stack, what, name, "rename one of them");
  checkPlainText(at, `the title of ${what}`, field.title);
  checkNotEmpty(at, `the title of ${what}`, field.title, "write the title that the page of the stack shows");
  checkPlainText(at, `the description of ${what}`, field.description);
  if (displayText !== undefined && (displayText.length < 3 || displayText.length > 45)) {
    const rule = "must be 3 to 45 characters long";
    throw refusal(at, { what: `the label of the link '${name}'`, rule, got: displayText });
  }
  return field;
}
