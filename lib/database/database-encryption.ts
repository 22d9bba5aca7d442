// The key that encrypts a database at rest.

import { type DatabaseAutonomousDatabaseConfig } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { asIf } from "../core/resource/memory";
import { type Part } from "../core/resource/part";
import { type Holder } from "../core/resource/protection";
import { checkOwnRegion } from "../core/stack/region-of";
import { checkWait } from "../core/stack/wait";
import { PolicyCondition } from "../identity/condition";
import { checkPolicyName, Policy } from "../identity/policy";
import { type PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { type CustomerKeyOptions, type Encrypted, keyHolders, planEncryption } from "../vault/customer-key";
import { type IKey } from "../vault/key";
import { isOfAnother } from "../vault/same-vault";
import { type IVault } from "../vault/vault";

/** How a database gets permission to use a customer-managed key. */
export interface DatabaseKeyOptions extends CustomerKeyOptions {
  /**
   * The vault of the key and of the former keys, if these are imports whose vault is not known.
   *
   * @default - the known vault of the key
   */
  readonly vault?: IVault;

  /**
   * The subject that the statements allow to use the key, for example a dynamic group. Oracle's page on this requires a dynamic
   * group; but a database calls the vault as a resource principal, which statements can name without one.
   *
   * @default - the Autonomous Databases of the compartment, because this one does not have an OCID before it is created
   */
  readonly subject?: Subject;
}

/**
 * Who manages the key that encrypts a database.
 *
 * Removing a customer-managed key from the code has no effect: the provider plans no change, and the database keeps the key. A
 * postcondition fails, so that you do not delete a key that is still in use, and the data with it. Use another key; or choose
 * Oracle's key in the console, and apply again.
 */
export class DatabaseEncryption {
  /** Oracle creates, stores and rotates the key. */
  public static oracleManaged(): DatabaseEncryption {
    return new DatabaseEncryption(undefined, {});
  }

  /** The choice is made in OCI: Oracle manages the key at first, and this can be changed later. Nothing is checked. */
  public static leftAsItIs(): DatabaseEncryption {
    return new DatabaseEncryption(undefined, undefined);
  }

  /**
   * Your own key, which must be an AES key of 256 bits. Databases may share one. A change to another key is made in place.
   *
   * Two statements are written first, in a policy below the database: to read the vault, and to use the key. The database waits
   * until they take effect.
   *
   * **Disabling the key, or scheduling its deletion, makes the database inaccessible**, not only when it is deleted.
   *
   * @throws ConfigurationError from the database, if the key is known to have another algorithm or length, if it is unprotected
   * and the database is protected, if its vault is not known or is another, or if a compartment is not known and the policy
   * must be written. The same applies to a former key, which must not be the current key or be named twice, and which is not
   * possible if no policy is written
   * @see https://docs.oracle.com/en-us/iaas/autonomous-database-serverless/doc/prerequisite-user-managed-key.html
   */
  public static customerManaged(key: IKey, options?: DatabaseKeyOptions): DatabaseEncryption {
    return new DatabaseEncryption(key, options ?? {});
  }

  private constructor(
    private readonly key: IKey | undefined,
    private readonly options: DatabaseKeyOptions | undefined,
  ) {}

  /** The resources whose deletion makes the data unreadable. @internal */
  public get _holders(): readonly Holder[] {
    return keyHolders(this.key, this.options ?? {});
  }

  /** @internal */
  public _plan(database: Construct, compartment: Compartment): Part<DatabaseAutonomousDatabaseConfig> {
    const { key, options } = this;
    if (options === undefined) return {};
    const vaultId = key && vaultOf(database, key, options).vaultId;
    const encrypted: Encrypted<DatabaseAutonomousDatabaseConfig> = {
      noun: "database",
      service: { plan: (keys, propagation) => planKeyPolicy(database, { keys, compartment, options, propagation }) },
      reported: "self.kms_key_id",
      // For a database with Oracle's key, the service reports ORACLE_MANAGED_KEY.
      left: 'try(regex("^ocid1[.].*", self.kms_key_id), "")',
      remedy: "choose Oracle's key for the database in the console and apply again",
      config: (kmsKeyId) => ({ kmsKeyId, vaultId }),
    };
    const part = planEncryption(database, encrypted, key, options);
    for (const one of [key, ...(options.formerKeys ?? [])]) checkLength(database, one);
    if (key !== undefined) checkOwnRegion(database, "database", [{ what: "the key of encryption", ocid: key.keyId }]);
    return part;
  }
}

/** Oracle's page on customer-managed keys: "You must use these options", AES and 256 bits. */
function checkLength({ node }: Construct, key: IKey | undefined): void {
  const bits = key?._known.find("bits");
  if (bits === undefined || bits === 256) return;
  const rule = `needs a key of 256 bits, but ${key?.node.path ?? ""} has another length`;
  throw refusal(node.path, { what: "encryption", rule, got: bits, remedy: "create one with KeyAlgorithm.AES_256" });
}

function vaultOf(database: Construct, key: IKey, options: DatabaseKeyOptions): IVault {
  const vault = key._known.find("vault") ?? options.vault;
  const at = database.node.path;
  if (vault === undefined) {
    const rule = `needs the vault of the key ${key.node.path}, which is not known for this import`;
    throw refusal(at, { what: "encryption", rule, remedy: "give vault with the key, or use Key.fromLookup" });
  }
  if (isOfAnother(key.keyId, vault.vaultId)) {
    const rule = `must be that of the key ${key.node.path}, but is another`;
    throw refusal(at, {
      what: "vault of encryption",
      rule,
      got: vault.node.path,
      remedy: "give the vault that contains it",
    });
  }
  return vault;
}

/** The policy that allows databases to use keys. */
interface KeyPolicy {
  readonly keys: readonly IKey[];
  readonly compartment: Compartment;
  readonly options: DatabaseKeyOptions;
  readonly propagation: Duration;
}

const POLICY = "KeyPolicy";

/** One policy for all keys: another key changes it in place, and nothing is destroyed. */
function planKeyPolicy(database: Construct, { keys, compartment, options, propagation }: KeyPolicy): Part<object> {
  const { subject = databasesIn(compartment) } = options;
  const statements = keys.flatMap((key): PolicyStatement[] => [
    vaultOf(database, key, options).allowRead(subject),
    key.allowUse(subject),
  ]);
  checkWait(database, propagation, "the policy for the key of a database");
  asIf(database, POLICY, "the policy that lets a database use its key", checkPolicyName);
  const description = "Lets Autonomous Databases use the key that they are encrypted with";
  return {
    build: () => {
      const policy = new Policy(database, POLICY, { compartment, statements, description });
      return { dependsOn: policy.inForce(propagation) };
    },
  };
}

/** Oracle's own module limits its dynamic group to the compartment in the same way; the type is as in public policies. */
function databasesIn({ compartmentId }: Compartment): Subject {
  const isDatabase = PolicyCondition.isEqual("request.principal.type", "autonomousdatabase");
  const isThere = PolicyCondition.isEqual("request.principal.compartment.id", compartmentId);
  return Subject.anyUser(PolicyCondition.all(isDatabase, isThere));
}
