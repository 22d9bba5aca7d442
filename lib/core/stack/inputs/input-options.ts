// The options of inputs, for Terraform and for the user who fills in the form.

import { type InputCondition } from "./input-condition";
import { type OcidKind } from "../../ocid";

/** The options of every input. */
export interface InputOptions {
  /** The title in the form: "Subnet for the pool". */
  readonly title: string;

  /**
   * A sentence or two for the user who fills it in.
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
   * When the form shows it. A hidden input keeps its default, so it must have one.
   *
   * @default - always
   */
  readonly visible?: InputCondition;
}

/** An input for the OCID of an existing resource. */
export interface ResourceInputOptions extends InputOptions {
  /**
   * Whether it may be left empty; the value is then the empty string, which `Fn.coalesce` skips.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/** An input for an existing resource of a kind for which the form has no list. */
export interface OcidInputOptions extends ResourceInputOptions {
  /** The kind that the OCID must have. */
  readonly kind: OcidKind;
}

/** An input for an existing compartment. */
export interface CompartmentInputOptions extends ResourceInputOptions {
  /**
   * The name of the input whose compartment the form fills in, if the stack uses that compartment for an empty value: a picker
   * can look into a compartment only if one is selected.
   *
   * @default - the form fills in nothing
   */
  readonly offeredInput?: string;
}

/** An input for which the form shows a list of the resources in a compartment. */
export interface PickerInputOptions extends ResourceInputOptions {
  /**
   * The name of the input that selects the compartment to look in.
   *
   * @default "compartment_ocid"
   */
  readonly compartmentInput?: string;
}

/** An input for an existing subnet. */
export interface SubnetInputOptions extends PickerInputOptions {
  /**
   * The name of the input that selects the VCN; the form then shows the subnets of that VCN.
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

/** An input for an existing network security group. */
export interface NetworkSecurityGroupInputOptions extends PickerInputOptions {
  /**
   * The name of the input that selects the VCN.
   *
   * @default - the groups of every VCN of the compartment are shown
   */
  readonly vcnInput?: string;
}

/** An input for an existing key. */
export interface KeyInputOptions extends PickerInputOptions {
  /**
   * The name of the input that selects the vault.
   *
   * @default "vault_ocid"
   */
  readonly vaultInput?: string;
}

/** An input for an existing Vault secret. */
export interface SecretInputOptions extends PickerInputOptions {
  /**
   * The name of the input that selects the vault.
   *
   * @default - the secrets of every vault of the compartment are shown
   */
  readonly vaultInput?: string;
}

/** An input for an existing compute image. */
export interface ImageInputOptions extends PickerInputOptions {
  /**
   * The operating system of the images to show, by its name in Compute: "Oracle Linux".
   *
   * @default - all
   */
  readonly operatingSystem?: string;

  /**
   * Its version: "9".
   *
   * @default - all
   */
  readonly operatingSystemVersion?: string;
}

/** An input for a string. */
export interface TextInputOptions extends InputOptions {
  /**
   * The value if none is given. An empty string makes the input optional; without it, Terraform rejects an empty value.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: string;

  /**
   * A regular expression that the string must match: begin it with `^` and end it with `$` to match the whole string. It must be
   * valid for Terraform (RE2) and for JavaScript, so it cannot have look-around or back references. An empty string is always
   * accepted if it is the default.
   *
   * @default - any string that is not empty
   */
  readonly pattern?: string;

  /**
   * The pattern in words, to complete the sentence "must be ...".
   *
   * @default - the pattern itself
   */
  readonly meaning?: string;
}

/** An input for an IPv4 network or an IPv4 address. */
export interface Ipv4InputOptions extends InputOptions {
  /**
   * The value if none is given. An empty string makes the input optional; without it, Terraform rejects an empty value.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: string;
}

/** An input for a secret that the user who deploys the stack enters. */
export interface SecretTextInputOptions extends InputOptions {
  /**
   * Whether it may be left empty; the value is then the empty string. Any other default would be a secret in the code.
   *
   * @default false
   */
  readonly optional?: boolean;

  /**
   * A regular expression that the string must match, as in `TextInputOptions`. Everyone who can read the code can see it.
   *
   * @default - any string that is not empty
   */
  readonly pattern?: string;

  /**
   * The pattern in words, to complete the sentence "must be ...".
   *
   * @default - the pattern itself
   */
  readonly meaning?: string;
}

/** An input for a number, with or without a fraction. */
export interface NumberInputOptions extends InputOptions {
  /**
   * The value if none is given.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: number;

  /**
   * The smallest value allowed, known at synthesis.
   *
   * @default - no limit
   */
  readonly min?: number;

  /**
   * The largest value allowed, known at synthesis.
   *
   * @default - no limit
   */
  readonly max?: number;
}

/** An input for a switch. */
export interface SwitchInputOptions extends InputOptions {
  /** The value if none is given. */
  readonly defaultValue: boolean;
}

/** An input for a choice from a list. */
export interface ChoiceInputOptions extends InputOptions {
  /** The options: at least one, without duplicates and empty strings. */
  readonly options: string[];

  /**
   * The value if none is given.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: string;
}
