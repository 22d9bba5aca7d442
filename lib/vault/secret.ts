// A secret: what clients read at run time in place of a password in their configuration.

import { DataOciVaultSecret } from "@cdktf/provider-oci/lib/data-oci-vault-secret";
import { VaultSecret } from "@cdktf/provider-oci/lib/vault-secret";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { claim, meaningOf } from "../core/resource/claims";
import { Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { lifecycleOf } from "../core/resource/lifecycle";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { isKnown } from "../core/token/tokens";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { aesPreconditions, checkAes } from "./aes";
import { allow } from "../identity/grant";
import { type IKey } from "./key-base";
import { type SecretContent } from "./secret-content";
import { Vault } from "./vault";
import { type IVault } from "./vault-base";
import { compartmentIn } from "./vault-compartment";

/** A secret, made here or elsewhere. */
export interface ISecret extends IConstruct {
  /** The OCID. */
  readonly secretId: string;

  /**
   * To read what is in the secret: GetSecretBundle. Not ListSecretBundles: a list has no one secret that a condition could
   * name; and not GetSecretBundleByName, which asks by name where the condition wants the OCID.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowRead(subject: Subject): PolicyStatement;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
}

/** What a secret is made of. */
export interface SecretProps {
  /** The vault that holds the secret. Another vault replaces the secret. */
  readonly vault: IVault;

  /** The AES key, in the same vault, that the secret is encrypted with. Another key replaces the secret. */
  readonly key: IKey;

  /**
   * The name, unique in the vault. A change replaces the secret.
   *
   * Letters, digits, hyphens, underscores and periods.
   */
  readonly name: string;

  /** What is in the secret. A change makes a new version in place. */
  readonly content: SecretContent;

  /**
   * What people read in the console. A change is made in place.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * Where the secret lives; policies refer to it. A change moves the secret in place.
   *
   * @default - the compartment of the vault
   */
  readonly compartment?: Compartment;

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * Whether Terraform refuses to destroy or replace the secret. Renaming or removing the construct is not stopped by it:
   * add a `moved` block when an id changes.
   *
   * @default - the stack's setting, which is true unless it says otherwise
   */
  readonly deletionProtection?: boolean;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
}

/** What is known of a secret that exists. */
export interface SecretAttributes {
  /** The OCID. */
  readonly secretId: string;

  /**
   * Where the secret lives; grants need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** What a secret and its import share. */
abstract class SecretBase extends Construct implements ISecret {
  public abstract readonly secretId: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;

  public allowRead(subject: Subject): PolicyStatement {
    return allow(subject, Access.read("secret-bundles"), {
      construct: this,
      compartment: this._compartment,
      variable: "target.secret.id",
      ocid: this.secretId,
      importer: "Secret.fromSecretAttributes or Secret.fromLookup",
    });
  }
}

/**
 * A secret in a vault.
 *
 * Destroying a secret schedules its deletion, which can be cancelled in the console until its day has come.
 *
 * Rotation by the service, expiry and reuse rules, and replication to other regions are not offered here; override the
 * child `Resource` for them.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/KeyManagement/Tasks/managingsecrets.htm
 */
export class Secret extends SecretBase {
  /**
   * A secret that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is no secret's OCID
   */
  public static fromSecretId(scope: Construct, id: string, secretId: string): ISecret {
    return new ImportedSecret(scope, id, { secretId });
  }

  /**
   * A secret that exists.
   *
   * @throws ConfigurationError if the text is no secret's OCID
   */
  public static fromSecretAttributes(scope: Construct, id: string, attributes: SecretAttributes): ISecret {
    return new ImportedSecret(scope, id, attributes);
  }

  /**
   * A secret that exists, whose compartment Terraform looks up. Its content is not looked up: it would be in the state.
   *
   * @throws ConfigurationError if the text is no secret's OCID
   */
  public static fromLookup(scope: Construct, id: string, secretId: string): ISecret {
    return new LookedUpSecret(scope, id, secretId);
  }

  /** The OCID. */
  public readonly secretId: string;

  /** Where the secret lives. */
  public readonly compartment: Compartment;

  /**
   * @throws ConfigurationError for a name that OCI would not take, a content that would stand in the synthesized file, a
   * key of another algorithm or another vault, and a vault whose compartment is not known
   */
  public constructor(scope: Construct, id: string, props: SecretProps) {
    super(scope, id);
    const { vault, key, name, content } = props;
    checkSecret(this, props);
    const compartment = props.compartment ?? compartmentIn(this, vault);
    const secret = new VaultSecret(this, "Resource", {
      compartmentId: compartment.compartmentId,
      vaultId: vault.vaultId,
      keyId: key.keyId,
      secretName: name,
      description: props.description,
      ...content._render(),
      ...tagsOf(this, props.tags),
      timeouts: renderTimeouts(this, props.timeouts),
      lifecycle: lifecycleOf(this, props.deletionProtection, aesPreconditions("a secret", key)),
    });
    this.secretId = secret.id;
    this.compartment = compartment;
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }
}

class ImportedSecret extends SecretBase {
  public readonly secretId: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;

  public constructor(scope: Construct, id: string, { secretId, compartment }: SecretAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "secretId", secretId, OcidKind.SECRET);
    this.secretId = secretId;
    this._compartment = compartment;
  }
}

class LookedUpSecret extends SecretBase {
  public readonly secretId: string;
  /** @internal */
  public readonly _compartment: Compartment;

  public constructor(scope: Construct, id: string, secretId: string) {
    super(scope, id);
    checkOcid(this.node.path, "secretId", secretId, OcidKind.SECRET);
    this.secretId = secretId;
    const secret = new DataOciVaultSecret(this, "Resource", { secretId });
    this._compartment = Compartment.fromCompartmentId(secret.compartmentId);
  }
}

function checkSecret(secret: Secret, { vault, key, name, content }: SecretProps): void {
  const at = secret.node.path;
  if (isKnown(name) && !/^[A-Za-z0-9_.-]+$/.test(name)) {
    const rule = "must be letters, digits, hyphens, underscores and periods";
    throw refusal(at, { what: "the name of a secret", rule, got: name, remedy: "name it after what it opens" });
  }
  checkAes(at, "encryption", key);
  const other = key._vault;
  // Of an import nobody can tell whether it is the same vault.
  if (other instanceof Vault && vault instanceof Vault && other !== vault) {
    const rule = `must be in the vault of the secret, ${vault.node.path}`;
    throw refusal(at, { what: "key", rule, got: `${key.node.path} in ${other.node.path}`, remedy: "take a key of it" });
  }
  content._check(secret);
  const twin = claim(meaningOf(vault.vaultId, secret), secret, "secret", vault.vaultId, name);
  if (twin === undefined) return;
  const rule = `is the name of ${twin} in the same vault already`;
  throw refusal(at, { what: `the name '${name}'`, rule, remedy: "give one of them another name" });
}
