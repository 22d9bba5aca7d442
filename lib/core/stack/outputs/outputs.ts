// What a stack hands out once it is deployed: each output is a Terraform output and a row of the stack's page.

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
  /** A type of Resource Manager's schema document: "copyableString", "link" for example. */
  readonly type: string;
  /** What the page calls it. */
  readonly title: string;
  /** A sentence about it. */
  readonly description: string;
  /** The heading under which the page shows it. */
  readonly group?: string;
  /** Of a link: the text to click on. */
  readonly displayText?: string;
}

/** What every output says about itself. */
export interface OutputOptions {
  /** What the page of the stack calls it: "Bootstrap servers". */
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
   * Whether Terraform and the page hide the value until somebody asks for it. It is in the state all the same.
   *
   * @default false
   */
  readonly sensitive?: boolean;
}

/** An output that is an address to open. */
export interface LinkOutputOptions extends OutputOptions {
  /**
   * The text to click on, 3 to 45 characters.
   *
   * @default - the address itself
   */
  readonly displayText?: string;
}

/**
 * Declares outputs of a stack.
 *
 * Every method makes one Terraform output of exactly the given name. All throw a ConfigurationError if the name is taken
 * or is no Terraform identifier, and for an empty title. A plain `TerraformOutput` is shown too, as text, under its own name.
 *
 * An output that would show a sensitive input or an auth token to everybody is refused at synth unless it is sensitive. What is made
 * of a sensitive input is as sensitive, its length too, as Terraform says; `Fn.nonsensitive(...)` around it says that it shows nothing.
 */
export class Outputs {
  public constructor(private readonly stack: TerraformStack) {
    checkStack("Outputs", stack);
  }

  /** A text to copy: an OCID, an endpoint, a rendered file. */
  public text(name: string, value: string, options: OutputOptions): void {
    this.declare(about(name, "copyableString", options), value, options);
  }

  /** The address of a page. @throws ConfigurationError unless it begins with https:// or http:// and a host */
  public link(name: string, url: string, options: LinkOutputOptions): void {
    checkLink(this.stack.node.path, `the address of the link '${name}'`, url);
    this.declare({ ...about(name, "link", options), displayText: options.displayText }, url, options);
  }

  /** Several texts. */
  public list(name: string, values: string[], options: OutputOptions): void {
    this.declare(about(name, "list", options), values, options);
  }

  /** Several texts by name. */
  public map(name: string, values: { [key: string]: string }, options: OutputOptions): void {
    this.declare(about(name, "map", options), values, options);
  }

  private declare(field: OutputField, value: unknown, { sensitive }: OutputOptions): void {
    new Output(this.stack, field, { value: withoutTemplates(value), sensitive });
  }
}

/** Of texts, lists and maps what Terraform would take for a template and cannot be meant for it, escaped. */
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
    // cdktf leaves letters of other languages out of an address.
    if (!/^[\w-]+$/.test(field.name)) this.overrideLogicalId(field.name);
    for (const warning of outputStyle(field.name, config.sensitive)) Annotations.of(this).addWarning(warning);
    this.node.addValidation({ validate: () => openSecrets(stack, this) });
  }
}

/** What plain outputs of a stack would show to everybody; those that are declared say so themselves. */
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
  checkNotEmpty(at, `the title of ${what}`, field.title, "it is what the page of the stack calls the value");
  checkPlainText(at, `the description of ${what}`, field.description);
  if (displayText !== undefined && (displayText.length < 3 || displayText.length > 45)) {
    const rule = "must be 3 to 45 characters long";
    throw refusal(at, { what: `the text of the link '${name}'`, rule, got: displayText });
  }
  return field;
}
