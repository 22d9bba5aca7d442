// What a stack asks of the one who deploys it: each input is a Terraform variable with validation and a form field.

import { type IResolvable, type TerraformStack } from "cdktf";
import { Input, type InputField } from "./input";
import { OcidKind } from "./ocid";

/** What every input says about itself. */
export interface InputOptions {
  /** What the form calls it: "Subnet for the pool". */
  readonly title: string;

  /**
   * A sentence or two for whoever fills it in.
   *
   * @default - the title
   */
  readonly description?: string;

  /**
   * The heading under which the form shows it.
   *
   * @default "Configuration"
   */
  readonly group?: string;
}

/** An input that is the OCID of something that exists. */
export interface ResourceInputOptions extends InputOptions {
  /**
   * Whether it may be left empty; the value is then the empty text, which `Fn.coalesce` skips.
   *
   * @default false
   */
  readonly optional?: boolean;
}

export interface OcidInputOptions extends ResourceInputOptions {
  /** What the OCID must name. */
  readonly kind: OcidKind;
}

export interface SubnetInputOptions extends ResourceInputOptions {
  /**
   * The name of the input that picks the VCN; the form then offers that VCN's subnets.
   *
   * @default "vcn_ocid"
   */
  readonly vcnInput?: string;
}

export interface TextInputOptions extends InputOptions {
  /**
   * The value when none is given; an empty text makes the input optional.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: string;

  /**
   * A regular expression, in RE2 syntax, that the whole text must match; an empty text always passes where it is the
   * default.
   *
   * @default - any text
   */
  readonly pattern?: string;

  /**
   * The pattern in words, to finish the sentence "must be ...".
   *
   * @default - the pattern itself
   */
  readonly meaning?: string;
}

export interface NumberInputOptions extends InputOptions {
  /**
   * The value when none is given.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: number;

  /**
   * The smallest value allowed.
   *
   * @default - no bound
   */
  readonly min?: number;

  /**
   * The largest value allowed.
   *
   * @default - no bound
   */
  readonly max?: number;
}

export interface SwitchInputOptions extends InputOptions {
  /** The value when none is given. */
  readonly defaultValue: boolean;
}

export interface ChoiceInputOptions extends InputOptions {
  /** What can be chosen; at least one. */
  readonly options: string[];

  /**
   * The value when none is given.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: string;
}

/**
 * Declares inputs of a stack.
 *
 * Every method makes one Terraform variable of exactly the given name, and returns a reference to it. Adding an input
 * without a default breaks deployments that do not give it; renaming one loses the value that was set.
 *
 * All methods throw a ConfigurationError if the name is taken or is no Terraform identifier, or if the default breaks
 * the input's own rules.
 */
export class Inputs {
  public constructor(private readonly stack: TerraformStack) {}

  /** A text. */
  public text(name: string, options: TextInputOptions): string {
    const { defaultValue, pattern, meaning } = options;
    return this.declare({ ...about(name, "string", options), pattern, meaning }, defaultValue).stringValue;
  }

  /** An email address. */
  public email(name: string, options: ResourceInputOptions): string {
    const field = { ...about(name, "string", options), pattern: EMAIL, meaning: "an email address" };
    return this.declare(field, emptyIf(options.optional)).stringValue;
  }

  /** A number; fractions are allowed. */
  public number(name: string, options: NumberInputOptions): number {
    return this.numeric("number", name, options);
  }

  /** A whole number. */
  public integer(name: string, options: NumberInputOptions): number {
    return this.numeric("integer", name, options);
  }

  /** A switch. */
  public boolean(name: string, options: SwitchInputOptions): IResolvable {
    return this.declare(about(name, "boolean", options), options.defaultValue).booleanValue;
  }

  /** One of several texts. */
  public choice(name: string, options: ChoiceInputOptions): string {
    const field = { ...about(name, "enum", options), options: options.options };
    return this.declare(field, options.defaultValue).stringValue;
  }

  /** The OCID of something that exists. */
  public ocid(name: string, options: OcidInputOptions): string {
    return this.resource(name, "string", options, [options.kind]);
  }

  /** A region, "eu-frankfurt-1" for example. */
  public region(name: string, options: ResourceInputOptions): string {
    const field = { ...about(name, "oci:identity:region:name", options), pattern: REGION, meaning: "a region's name" };
    return this.declare(field, emptyIf(options.optional)).stringValue;
  }

  /** The tenancy's OCID; Resource Manager fills it in if the name is `tenancy_ocid`. */
  public tenancy(name: string, options: InputOptions): string {
    return this.resource(name, "string", options, [OcidKind.TENANCY]);
  }

  /** A compartment; the tenancy counts as one. */
  public compartment(name: string, options: ResourceInputOptions): string {
    return this.resource(name, "oci:identity:compartment:id", options, [OcidKind.COMPARTMENT, OcidKind.TENANCY]);
  }

  /** A VCN of the stack's compartment. */
  public vcn(name: string, options: ResourceInputOptions): string {
    return this.resource(name, "oci:core:vcn:id", options, [OcidKind.VCN], IN_COMPARTMENT);
  }

  /** A subnet of the VCN that another input picks. */
  public subnet(name: string, options: SubnetInputOptions): string {
    const dependsOn = { ...IN_COMPARTMENT, vcnId: options.vcnInput ?? "vcn_ocid" };
    return this.resource(name, "oci:core:subnet:id", options, [OcidKind.SUBNET], dependsOn);
  }

  private resource(
    name: string,
    type: string,
    options: ResourceInputOptions,
    kinds: readonly OcidKind[],
    dependsOn?: InputField["dependsOn"],
  ): string {
    const pattern = `^ocid1[.](${kinds.map((kind) => kind.word).join("|")})[.][a-z0-9-]+[.].+$`;
    const meaning = `the OCID of a ${kinds.map((kind) => kind.title).join(" or ")}`;
    const field = { ...about(name, type, options), pattern, meaning, dependsOn };
    return this.declare(field, emptyIf(options.optional)).stringValue;
  }

  private numeric(type: string, name: string, options: NumberInputOptions): number {
    const { min, max, defaultValue } = options;
    return this.declare({ ...about(name, type, options), minimum: min, maximum: max }, defaultValue).numberValue;
  }

  private declare(field: Omit<InputField, "required" | "defaultValue">, defaultValue: unknown): Input {
    return new Input(this.stack, { ...field, required: defaultValue === undefined, defaultValue });
  }
}

/** The input that every stack of ours has; a form offers what lies in that compartment. */
const IN_COMPARTMENT = { compartmentId: "compartment_ocid" };

const REGION = "^[a-z][a-z0-9-]+$";

const EMAIL = "^[^@ ]+@[^@ ]+[.][^@ ]+$";

function about(name: string, type: string, options: InputOptions): Omit<InputField, "required" | "defaultValue"> {
  const { title, description, group } = options;
  return { name, type, title, description: description ?? title, group };
}

function emptyIf(optional: boolean | undefined): string | undefined {
  return optional === true ? "" : undefined;
}
