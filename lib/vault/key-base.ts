// What a key can do whether it was made here or elsewhere.

import { DataOciKmsKey } from "@cdktf/provider-oci/lib/data-oci-kms-key";
import { Construct, type IConstruct } from "constructs";
import { Compartment } from "../core/compartment";
import { requireCompartment } from "../core/resource/known-compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { resolvedText } from "../core/token/tokens";
import { Access } from "../identity/access";
import { Policy } from "../identity/policy";
import { type PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { allow, type Granted } from "../identity/grant";
import { type KeyAlgorithm } from "./key-algorithm";
import { type IVault } from "./vault-base";

/** A master encryption key, made here or elsewhere. */
export interface IKey extends IConstruct {
  /** The OCID. It stays the same when the key is rotated. */
  readonly keyId: string;

  /**
   * To work with the key itself: Encrypt, Decrypt, GenerateDataEncryptionKey, Sign, Verify, ExportKey, GetKey,
   * GetKeyVersion. Applications that only use what is encrypted (streams, objects) do not need it. Not ListKeys: a list
   * has no one key that a condition could name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowUse(subject: Subject): PolicyStatement;

  /**
   * To let a service use the key on the subject's behalf (KEY_ASSOCIATE, KEY_DISASSOCIATE): what whoever deploys needs to
   * give a stream pool or a bucket this key, or to take it away. `manage keys` does not include it.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowDelegate(subject: Subject): PolicyStatement;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;

  /** `AES`, `RSA` or `ECDSA`; may be a token; undefined where an import was not told. @internal */
  readonly _algorithm: string | undefined;

  /** Undefined where an import was not told. @internal */
  readonly _vault: IVault | undefined;

  /**
   * The policy that lets a service of Oracle use this key: one for each key and service, made when it is first asked for.
   *
   * @param serviceName - `streaming`, or `objectstorage-<region>`; may hold a token
   * @throws ConfigurationError on an import that does not know its compartment
   * @internal
   */
  _serviceAccess(serviceName: string): Policy;
}

/** What is known of a key that exists. */
export interface KeyAttributes {
  /** The OCID. */
  readonly keyId: string;

  /**
   * Where the key lives. Grants need it, and so do pools and buckets with this key: they write the statement that lets
   * their service use it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;

  /**
   * What the key can do; only an AES key encrypts pools and secrets.
   *
   * @default - not known: a key that cannot encrypt is left to the service to refuse
   */
  readonly algorithm?: KeyAlgorithm;
}

/** Where to look a key up. */
export interface KeyLookup {
  /** The OCID. */
  readonly keyId: string;

  /** The vault that holds the key. Its management endpoint must be known. */
  readonly vault: IVault;
}

/** What a key and its imports share. */
export abstract class KeyBase extends Construct implements IKey {
  public abstract readonly keyId: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;
  /** @internal */
  public abstract readonly _algorithm: string | undefined;
  /** @internal */
  public abstract readonly _vault: IVault | undefined;
  private readonly policies = new Map<string, Policy>();

  public allowUse(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("keys"), this.granted());
  }

  public allowDelegate(subject: Subject): PolicyStatement {
    return allow(subject, Access.use("key-delegate"), this.granted());
  }

  /** @internal */
  public _serviceAccess(serviceName: string): Policy {
    const name = resolvedText(this, serviceName);
    const policy = this.policies.get(name) ?? this.addPolicy(serviceName, name);
    this.policies.set(name, policy);
    return policy;
  }

  private addPolicy(serviceName: string, resolved: string): Policy {
    const what = `the statement that lets ${resolved} use the key`;
    const compartment = requireCompartment(this, this._compartment, what, "Key.fromKeyAttributes or Key.fromLookup");
    // An id, and the policy's name with it, holds no expression: `${var.region}` becomes `var-region`.
    const id = resolved.replaceAll(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "");
    return new Policy(this, id, {
      compartment,
      statements: [this.allowUse(Subject.service(serviceName))],
      description: `Lets the service ${serviceName} use one key, for what is encrypted with it`,
    });
  }

  private granted(): Granted {
    return {
      construct: this,
      compartment: this._compartment,
      variable: "target.key.id",
      ocid: this.keyId,
      importer: "Key.fromKeyAttributes or Key.fromLookup",
    };
  }
}

/** A key made elsewhere. */
export class ImportedKey extends KeyBase {
  public readonly keyId: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;
  /** @internal */
  public readonly _algorithm: string | undefined;
  /** @internal */
  public readonly _vault = undefined;

  public constructor(scope: Construct, id: string, { keyId, compartment, algorithm }: KeyAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "keyId", keyId, OcidKind.KEY);
    this.keyId = keyId;
    this._compartment = compartment;
    this._algorithm = algorithm?._family;
  }
}

/** A key made elsewhere, which Terraform looks up. */
export class LookedUpKey extends KeyBase {
  public readonly keyId: string;
  /** @internal */
  public readonly _compartment: Compartment;
  /** @internal */
  public readonly _algorithm: string;
  /** @internal */
  public readonly _vault: IVault;

  public constructor(scope: Construct, id: string, { keyId, vault }: KeyLookup) {
    super(scope, id);
    checkOcid(this.node.path, "keyId", keyId, OcidKind.KEY);
    const key = new DataOciKmsKey(this, "Resource", { keyId, managementEndpoint: vault.managementEndpoint });
    this.keyId = keyId;
    this._compartment = Compartment.fromCompartmentId(key.compartmentId);
    this._algorithm = key.keyShape.get(0).algorithm;
    this._vault = vault;
  }
}
