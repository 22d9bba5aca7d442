// A secret, which clients read at run time in place of a password in their configuration.

import { DataOciVaultSecret } from "@cdktf/provider-oci/lib/data-oci-vault-secret";
import { VaultSecret, type VaultSecretConfig } from "@cdktf/provider-oci/lib/vault-secret";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";
import { writtenPart } from "../core/resource/names";
import { type ProtectedResourceOptions } from "../core/resource/options";
import { create, make, type Part } from "../core/resource/part";
import { encryptedWith, protection, within } from "../core/resource/protection";
import { checkProps } from "../core/resource/shape";
import { meaningOf, taken } from "../core/resource/taken";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { checkUsable, planAes } from "./customer-key";
import { type IKey } from "./key";
import { planSameVault } from "./same-vault";
import { type SecretContent } from "./secret-content";
import { type IVault } from "./vault";
import { compartmentIn } from "./vault-base";

/** A secret, made here or elsewhere. */
export interface ISecret extends IConstruct {
  /** The OCID. */
  readonly secretId: string;

  /**
   * Permission to read the content of the secret: GetSecretBundle. ListSecretBundles is not included: a list request is not about
   * a single secret that a condition could name. GetSecretBundleByName is not included either: it asks by name, but the condition
   * compares the OCID.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowRead(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<SecretFacts>;
}

/** The properties of a secret. */
export interface SecretProps extends ProtectedResourceOptions {
  /** The vault that contains the secret. Another vault replaces the secret. */
  readonly vault: IVault;

  /** The AES key in the same vault that encrypts the secret. Another key replaces the secret. */
  readonly key: IKey;

  /**
   * The name, unique in the vault. A change replaces the secret.
   *
   * 1 to 255 letters, digits, hyphens, underscores and periods.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** The content of the secret. A change creates a new version in place. */
  readonly content: SecretContent;

  /**
   * The description that the console shows. A change is made in place.
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
}

/** The attributes of an existing secret. */
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

/** How to look up a secret. */
export interface SecretLookup {
  /** The OCID. */
  readonly secretId: string;
}

/** The facts about a secret, as far as they are known. @internal */
interface SecretFacts {
  readonly secretId: string;
  readonly compartment: Compartment;
}

/** A secret, with the facts that are known about it. */
class SecretBase extends Construct implements ISecret {
  /** @internal */
  public readonly _known: Known<SecretFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: SecretAttributes) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "secretId", facts.secretId, OcidKind.SECRET);
    this._known = new Known<SecretFacts>(this, "Secret.fromSecretAttributes or Secret.fromLookup", facts);
  }

  public get secretId(): string {
    return this._known.need("secretId");
  }

  public allowRead(subject: Subject): PolicyStatement {
    const limits = { known: this._known, variable: "target.secret.id", value: this.secretId };
    return allow(subject, Access.read("secret-bundles"), limits);
  }
}

/**
 * A secret in a vault.
 *
 * Destroying a secret schedules its deletion for 30 days later; you can cancel it until then. **Its name stays taken in the
 * vault** for this long, so creating a secret under that name again fails: cancel the deletion and import the secret, or choose
 * another name. For the same reason, a replacement with the same name fails halfway.
 *
 * Rotation by the service, expiry and reuse rules, and replication to other regions are not offered here; override the
 * child `Resource` for them.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/KeyManagement/Tasks/managingsecrets.htm
 */
export class Secret extends SecretBase {
  /**
   * An existing secret of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not a secret OCID
   */
  public static fromSecretId(scope: Construct, id: string, secretId: string): ISecret {
    return new SecretBase(scope, id, { secretId });
  }

  /**
   * A secret that exists already.
   *
   * @throws ConfigurationError if the string is not a secret OCID
   */
  public static fromSecretAttributes(scope: Construct, id: string, attributes: SecretAttributes): ISecret {
    return new SecretBase(scope, id, attributes);
  }

  /**
   * An existing secret, whose compartment Terraform looks up. Its content is not looked up: it would be in the state.
   *
   * @throws ConfigurationError if the string is not a secret OCID
   */
  public static fromLookup(scope: Construct, id: string, { secretId }: SecretLookup): ISecret {
    const secret = new SecretBase(scope, id, { secretId });
    const { compartmentId } = create(DataOciVaultSecret, secret, { secretId });
    secret._known.learn({ compartment: Compartment.fromCompartmentId(compartmentId) });
    return secret;
  }

  /** Where the secret lives. */
  public readonly compartment: Compartment;

  /**
   * @throws ConfigurationError for a name that OCI does not accept, content that would be in the synthesized file, a key that has
   * another algorithm, is in another vault or is disabled, a protected secret in an unprotected vault or under an unprotected
   * key, and a vault whose compartment is not known
   */
  public constructor(scope: Construct, id: string, props: SecretProps) {
    super(scope, id);
    checkProps(this, "SecretProps", props);
    const { vault, key, name = id, content, description } = props;
    const compartment = compartmentIn(this, vault, props.compartment);
    const secret = make(VaultSecret, this, props, [
      {
        config: {
          compartmentId: compartment.compartmentId,
          vaultId: vault.vaultId,
          description,
        },
      },
      planName(this, vault, name),
      planKey(this, vault, key),
      content._plan(this),
      protection(this, "secret", props, [within("vault", vault._known), encryptedWith(key._known)]),
    ]);
    this.compartment = compartment;
    this._known.learn({ secretId: () => secret.id, compartment });
  }
}

/** Vault API, CreateSecretDetails. */
const MAX_NAME_LENGTH = 255;
const NAME = new RegExp(`^[A-Za-z0-9_.-]{1,${MAX_NAME_LENGTH}}$`);

function planName(secret: Construct, vault: IVault, name: string): Part<VaultSecretConfig> {
  const what = "the name of a secret";
  if (!NAME.test(writtenPart(secret, name))) {
    const rule = `must be 1 to ${MAX_NAME_LENGTH} letters, digits, hyphens, underscores and periods`;
    throw refusal(secret.node.path, { what, rule, got: name, remedy: "name it after what it gives access to" });
  }
  const { vaultId } = vault;
  const holder = meaningOf(vaultId, secret);
  return {
    config: { secretName: name },
    ...taken(secret, { what, value: name, within: "its vault", holder, key: [vaultId] }),
  };
}

function planKey(secret: Construct, vault: IVault, key: IKey): Part<VaultSecretConfig> {
  checkUsable(secret, key);
  const parts = [planAes(secret, "a secret", key), planSameVault(secret, vault, key)];
  const preconditions = parts.flatMap((part) => part.preconditions ?? []);
  return { config: { keyId: key.keyId }, ...(preconditions.length > 0 && { preconditions }) };
}
