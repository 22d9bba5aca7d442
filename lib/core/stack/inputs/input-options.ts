// What an input says about itself: to Terraform, and to whoever fills in the form.

import { type InputCondition } from "./input-condition";
import { type OcidKind } from "../../ocid";

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

  /**
   * When the form shows it. What it hides keeps its default, which it must therefore have.
   *
   * @default - always
   */
  readonly visible?: InputCondition;
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

/** A resource that exists, of a kind for which the form has no list. */
export interface OcidInputOptions extends ResourceInputOptions {
  /** What the OCID must name. */
  readonly kind: OcidKind;
}

/** A compartment that exists. */
export interface CompartmentInputOptions extends ResourceInputOptions {
  /**
   * The name of the input whose compartment the form fills in, where the stack takes that one for an empty value: a
   * picker can look into a compartment only if one is picked.
   *
   * @default - the form fills in nothing
   */
  readonly offeredInput?: string;
}

/** An input that the form offers as a list of what lies in a compartment. */
export interface PickerInputOptions extends ResourceInputOptions {
  /**
   * The name of the input that picks the compartment to look in.
   *
   * @default "compartment_ocid"
   */
  readonly compartmentInput?: string;
}

/** A subnet that exists. */
export interface SubnetInputOptions extends PickerInputOptions {
  /**
   * The name of the input that picks the VCN; the form then offers that VCN's subnets.
   *
   * @default "vcn_ocid"
   */
  readonly vcnInput?: string;

  /**
   * Whether the form leaves out public subnets. Terraform cannot tell from an OCID, and does not check it.
   *
   * @default false
   */
  readonly privateOnly?: boolean;
}

/** A network security group that exists. */
export interface NetworkSecurityGroupInputOptions extends PickerInputOptions {
  /**
   * The name of the input that picks the VCN.
   *
   * @default - groups of every VCN of the compartment are offered
   */
  readonly vcnInput?: string;
}

/** A key that exists. */
export interface KeyInputOptions extends PickerInputOptions {
  /**
   * The name of the input that picks the vault.
   *
   * @default "vault_ocid"
   */
  readonly vaultInput?: string;
}

/** A Vault secret that exists. */
export interface SecretInputOptions extends PickerInputOptions {
  /**
   * The name of the input that picks the vault.
   *
   * @default - secrets of every vault of the compartment are offered
   */
  readonly vaultInput?: string;
}

/** A compute image that exists. */
export interface ImageInputOptions extends PickerInputOptions {
  /**
   * The operating system to offer images of, in Compute's words: "Oracle Linux".
   *
   * @default - every one
   */
  readonly operatingSystem?: string;

  /**
   * Its version: "9".
   *
   * @default - every one
   */
  readonly operatingSystemVersion?: string;
}

/** A text. */
export interface TextInputOptions extends InputOptions {
  /**
   * The value when none is given; an empty text makes the input optional.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: string;

  /**
   * A regular expression of which the text must contain a match: begin it with `^` and end it with `$` for the whole text.
   * It must be one for Terraform (RE2) and for JavaScript, so without look-around and back references. An empty text
   * always passes where it is the default.
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

/** A secret that the user who deploys the stack types in. */
export interface SecretTextInputOptions extends InputOptions {
  /**
   * Whether it may be left empty; the value is then the empty text. Any other default would be a secret in the code.
   *
   * @default false
   */
  readonly optional?: boolean;

  /**
   * A regular expression of which the text must contain a match, as of `TextInputOptions`. Everyone who reads the code learns it.
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

/** A number, whole or not. */
export interface NumberInputOptions extends InputOptions {
  /**
   * The value when none is given.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: number;

  /**
   * The smallest value allowed, known at synth.
   *
   * @default - no bound
   */
  readonly min?: number;

  /**
   * The largest value allowed, known at synth.
   *
   * @default - no bound
   */
  readonly max?: number;
}

/** A switch. */
export interface SwitchInputOptions extends InputOptions {
  /** The value when none is given. */
  readonly defaultValue: boolean;
}

/** A choice from a list. */
export interface ChoiceInputOptions extends InputOptions {
  /** What can be chosen: at least one, each once, and none that is empty. */
  readonly options: string[];

  /**
   * The value when none is given.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: string;
}
