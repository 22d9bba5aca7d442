// The inputs of a stack for the user who deploys it: each is a Terraform variable with validation and a form field.

import { type IResolvable, type TerraformStack } from "cdktf";
import { orList } from "../../checks";
import { checkStack } from "../../resource/shape";
import { Input } from "./input";
import {
  type ListInputOptions,
  MapInput,
  type MapInputOptions,
  ObjectInput,
  type ObjectInputOptions,
} from "./input-collections";
import { type InputField } from "./input-field";
import {
  about,
  addressField,
  type AskedField,
  cidrField,
  domainField,
  emailField,
  emptyIf,
  functionImageField,
  IN_TENANCY,
  listField,
  lookIn,
  mapField,
  objectDefault,
  objectField,
  regionField,
  secretField,
} from "./input-fields";
import {
  type ChoiceInputOptions,
  type CompartmentInputOptions,
  type ImageInputOptions,
  type InputOptions,
  type Ipv4InputOptions,
  type KeyInputOptions,
  type NetworkSecurityGroupInputOptions,
  type NumberInputOptions,
  type OcidInputOptions,
  type PickerInputOptions,
  type ResourceInputOptions,
  type SecretInputOptions,
  type SubnetInputOptions,
  type SwitchInputOptions,
  type TextInputOptions,
  type SecretTextInputOptions,
} from "./input-options";
import { ocidAnswer, OcidKind, withArticle } from "../../ocid";

/**
 * Declares inputs of a stack.
 *
 * Every method makes one Terraform variable of exactly the given name, and returns a reference to it. A new input without a
 * default breaks deployments that do not set it; renaming an input loses the value that was set.
 *
 * All methods throw a ConfigurationError if the name is taken, reserved or not a Terraform identifier, if a limit is not a number
 * or a pattern not a regular expression, if the default breaks the input's own rules or is a reference, or if an input that a
 * condition can hide has no default. References of one input to another (the compartment that a picker looks in, a condition) are
 * checked when the stack is packaged for Resource Manager.
 */
export class Inputs {
  public constructor(private readonly stack: TerraformStack) {
    checkStack("Inputs", stack);
  }

  /**
   * A string. If it becomes part of a script, a statement or a query, give it a pattern, because quotes are not escaped there.
   */
  public text(name: string, options: TextInputOptions): string {
    const { defaultValue, pattern, meaning } = options;
    return this.declare({ ...about(name, "string", options), pattern, meaning }, defaultValue).stringValue;
  }

  /**
   * A secret: Terraform hides it where it shows values, and the form hides it during input. It is stored in Terraform's state; if
   * the resource that needs it can read Vault, use `secret` instead, which asks for the OCID of a Vault secret.
   */
  public secretText(name: string, options: SecretTextInputOptions): string {
    return this.declare(secretField(this.stack.node.path, name, options), emptyIf(options.optional)).stringValue;
  }

  /**
   * A list of strings, whose length only Terraform knows: for arguments that accept a whole list. `Fn.element(list, 0)` is one of
   * the strings.
   */
  public list(name: string, options: ListInputOptions): string[] {
    return this.declare(listField(name, options), options.defaultValue).listValue;
  }

  /** A map of strings; the form has one text field for it, and explains the format. */
  public map(name: string, options: MapInputOptions): MapInput {
    return MapInput._of(this.declare(mapField(name, options), options.defaultValue));
  }

  /** An object; the form has one text field for it, and explains the format. */
  public object(name: string, options: ObjectInputOptions): ObjectInput {
    const field = objectField(this.stack.node.path, name, options);
    return ObjectInput._of(this.declare(field, objectDefault(options)), options.fields);
  }

  /** An email address. */
  public email(name: string, options: ResourceInputOptions): string {
    return this.declare(emailField(name, options), emptyIf(options.optional)).stringValue;
  }

  /**
   * An IPv4 network in CIDR notation, for example "10.0.0.0/16". As in code, Terraform rejects an octet above 255, a prefix length
   * above 32, leading zeros, and an address that is not the first one of its network. The form can check all of this except the
   * last. The whole internet, "0.0.0.0/0", is accepted.
   */
  public cidr(name: string, options: Ipv4InputOptions): string {
    return this.declare(cidrField(name, options), options.defaultValue).stringValue;
  }

  /** One IPv4 address, for example "10.0.0.5", without a prefix length. */
  public ipAddress(name: string, options: Ipv4InputOptions): string {
    return this.declare(addressField(name, options), options.defaultValue).stringValue;
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

  /** One of several options. */
  public choice(name: string, options: ChoiceInputOptions): string {
    const field = { ...about(name, "enum", options), options: options.options };
    return this.declare(field, options.defaultValue).stringValue;
  }

  /**
   * The OCID of an existing resource, as a string: for streams, pools, topics and everything else for which the form has no list.
   */
  public ocid(name: string, options: OcidInputOptions): string {
    return this.resource(name, "string", options, [options.kind]);
  }

  /** A region, for example "eu-frankfurt-1". */
  public region(name: string, options: ResourceInputOptions): string {
    return this.declare(regionField(name, options), emptyIf(options.optional)).stringValue;
  }

  /** The tenancy's OCID; Resource Manager fills it in if the name is `tenancy_ocid`. */
  public tenancy(name: string, options: InputOptions): string {
    return this.resource(name, "string", options, [OcidKind.TENANCY]);
  }

  /** A compartment; the tenancy counts as one. */
  public compartment(name: string, options: CompartmentInputOptions): string {
    const kinds = [OcidKind.COMPARTMENT, OcidKind.TENANCY];
    return this.resource(name, "oci:identity:compartment:id", options, kinds, { offered: options.offeredInput });
  }

  /** The name of an availability domain, for example "Uocm:PHX-AD-1". */
  public availabilityDomain(name: string, options: PickerInputOptions): string {
    return this.declare(domainField(name, options), emptyIf(options.optional)).stringValue;
  }

  /** A VCN. */
  public vcn(name: string, options: PickerInputOptions): string {
    return this.resource(name, "oci:core:vcn:id", options, [OcidKind.VCN], { dependsOn: lookIn(options) });
  }

  /** A subnet of the VCN that another input selects. */
  public subnet(name: string, options: SubnetInputOptions): string {
    const dependsOn = { ...lookIn(options), vcnId: options.vcnInput ?? "vcn_ocid" };
    const fixed = options.privateOnly === true ? { hidePublicSubnet: true } : undefined;
    return this.resource(name, "oci:core:subnet:id", options, [OcidKind.SUBNET], { dependsOn, fixed });
  }

  /** A network security group. */
  public networkSecurityGroup(name: string, options: NetworkSecurityGroupInputOptions): string {
    const dependsOn = { ...lookIn(options), ...(options.vcnInput !== undefined && { vcnId: options.vcnInput }) };
    return this.resource(name, "oci:core:nsg:id", options, [OcidKind.NETWORK_SECURITY_GROUP], { dependsOn });
  }

  /** A vault. */
  public vault(name: string, options: PickerInputOptions): string {
    return this.resource(name, "oci:kms:vault:id", options, [OcidKind.VAULT], { dependsOn: lookIn(options) });
  }

  /** An AES key of the vault that another input selects: Streaming and Object Storage do not accept other algorithms. */
  public key(name: string, options: KeyInputOptions): string {
    const dependsOn = { ...lookIn(options), vaultId: options.vaultInput ?? "vault_ocid" };
    return this.resource(name, "oci:kms:key:id", options, [OcidKind.KEY], { dependsOn, fixed: { algorithm: "AES" } });
  }

  /** A Vault secret: its OCID, not its content. */
  public secret(name: string, options: SecretInputOptions): string {
    const dependsOn = { ...lookIn(options), ...(options.vaultInput !== undefined && { vaultId: options.vaultInput }) };
    return this.resource(name, "oci:kms:secret:id", options, [OcidKind.SECRET], { dependsOn });
  }

  /** An OKE cluster. */
  public cluster(name: string, options: PickerInputOptions): string {
    return this.resource(name, "oci:container:cluster:id", options, [OcidKind.CLUSTER], { dependsOn: lookIn(options) });
  }

  /** A load balancer. */
  public loadBalancer(name: string, options: PickerInputOptions): string {
    const kinds = [OcidKind.LOAD_BALANCER];
    return this.resource(name, "oci:loadbalancer:loadbalancer:id", options, kinds, { dependsOn: lookIn(options) });
  }

  /** An image of compute instances. */
  public image(name: string, options: ImageInputOptions): string {
    const { operatingSystem, operatingSystemVersion } = options;
    const fixed = {
      ...(operatingSystem && { operatingSystem }),
      ...(operatingSystemVersion && { operatingSystemVersion }),
    };
    return this.resource(name, "oci:core:image:id", options, [OcidKind.IMAGE], { dependsOn: lookIn(options), fixed });
  }

  /**
   * The image of a function with its tag, in OCI's Container Registry, for example "fra.ocir.io/namespace/repository:1.0.0". The
   * region of the registry must be that of the function, which neither the form nor Terraform checks before it applies.
   */
  public functionImage(name: string, options: ResourceInputOptions): string {
    return this.declare(functionImageField(name, options), emptyIf(options.optional)).stringValue;
  }

  /** An Autonomous Database. */
  public autonomousDatabase(name: string, options: PickerInputOptions): string {
    const kinds = [OcidKind.AUTONOMOUS_DATABASE];
    return this.resource(name, "oci:database:autonomousdatabase:id", options, kinds, { dependsOn: lookIn(options) });
  }

  /** A log group of Log Analytics. */
  public logAnalyticsLogGroup(name: string, options: PickerInputOptions): string {
    const kinds = [OcidKind.LOG_ANALYTICS_LOG_GROUP];
    return this.resource(name, "oci:logan:loggroup:id", options, kinds, { dependsOn: lookIn(options) });
  }

  /** A group of users; the stack needs the input `tenancy_ocid`. */
  public userGroup(name: string, options: ResourceInputOptions): string {
    return this.resource(name, "oci:identity:groups:id", options, [OcidKind.GROUP], IN_TENANCY);
  }

  /** A dynamic group; the stack needs the input `tenancy_ocid`. */
  public dynamicGroup(name: string, options: ResourceInputOptions): string {
    return this.resource(name, "oci:identity:dynamicgroups:id", options, [OcidKind.DYNAMIC_GROUP], IN_TENANCY);
  }

  private resource(
    name: string,
    type: string,
    options: ResourceInputOptions,
    kinds: readonly OcidKind[],
    form: Pick<InputField, "dependsOn" | "fixed" | "offered"> = {},
  ): string {
    const meaning = `the OCID of ${withArticle(orList(kinds.map((kind) => kind.title)))}`;
    const field = { ...about(name, type, options), pattern: ocidAnswer(kinds), meaning, kinds, ...form };
    return this.declare(field, emptyIf(options.optional)).stringValue;
  }

  private numeric(type: string, name: string, options: NumberInputOptions): number {
    const { min, max, defaultValue } = options;
    return this.declare({ ...about(name, type, options), minimum: min, maximum: max }, defaultValue).numberValue;
  }

  private declare(field: AskedField, defaultValue: unknown): Input {
    return new Input(this.stack, { ...field, required: defaultValue === undefined, defaultValue });
  }
}
