// What a stack hands out once it is deployed: each output is a Terraform output and a row of the stack's page.

import { type TerraformStack } from "cdktf";
import { Output, type OutputField } from "./output";

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
 * or is no Terraform identifier. A plain `TerraformOutput` is shown too, as text, under its own name.
 */
export class Outputs {
  public constructor(private readonly stack: TerraformStack) {}

  /** A text to copy: an OCID, an endpoint, a rendered file. */
  public text(name: string, value: string, options: OutputOptions): void {
    this.declare(about(name, "copyableString", options), value, options);
  }

  /** The address of a page. */
  public link(name: string, url: string, options: LinkOutputOptions): void {
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
    new Output(this.stack, field, { value, sensitive });
  }
}

function about(name: string, type: string, { title, description, group }: OutputOptions): OutputField {
  return { name, type, title, description: description ?? title, group };
}
