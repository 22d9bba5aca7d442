// A customer-managed key, as a part of the resources that are encrypted with it: pools, buckets, secrets.

import { type ITerraformDependable, Op, ref, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { asIf, recalled, remembered } from "../core/resource/memory";
import { allOrNothing, type Condition, type Part } from "../core/resource/part";
import { encryptedWith, type Holder, onceEncryptedWith } from "../core/resource/protection";
import { checkWait } from "../core/stack/wait";
import { isKnown, resolvedText } from "../core/token/tokens";
import { checkPolicyName, Policy } from "../identity/policy";
import { Subject } from "../identity/subject";
import { type IKey } from "./key";

/** How a service gets permission to use a customer-managed key. */
export interface CustomerKeyOptions {
  /**
   * Whether to write the statement that allows the service to use the key. It is in a policy below the key: one for everything
   * that the service encrypts with it. Set it to false if the statement exists already: `Allow service <service> to use keys in
   * compartment id <compartment of the key> where target.key.id = '<OCID>'`, with `streaming` or `objectstorage-<region>` for the
   * service.
   *
   * @default true
   */
  readonly writePolicy?: boolean;

  /**
   * How long to wait, once that policy exists, until IAM applies it and the resource can be created. Zero leaves out the wait,
   * and with it the provider hashicorp/time.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;

  /**
   * The keys that were used before. The statement that allows the service to use each of them is written as for the key itself,
   * in the same policy as before, so that a change of the key does not destroy a policy. Remove a key from the list when nothing
   * needs it any more.
   *
   * Oracle documents for objects only how existing data is read with the former key: ReencryptBucket, when it is called, encrypts
   * the data encryption keys of all existing objects with the newly assigned key (Object Storage API). When the messages of a
   * stream are encrypted with the new key is not documented.
   *
   * @default - none: with the last use of a key, its policy is destroyed
   */
  readonly formerKeys?: IKey[];
}

/** What is encrypted, and by which service. */
export interface Encrypted<C> {
  /** "stream pool". */
  readonly noun: string;
  /**
   * The user of the key, as policies name it: `streaming`, `objectstorage-<region>`; may contain a token. For a user that is not
   * a service, the part that writes the statements for all keys and waits for them.
   */
  readonly service: ((key: IKey) => string) | KeyAccess;
  /** The expression for the key that the provider reports: "self.kms_key_id". It must not fail if there is no key. */
  readonly reported: string;
  /**
   * The same for a resource that is declared with Oracle's key: null or empty if it has no other key. Left out if `reported`
   * serves for both.
   */
  readonly left?: string;
  /** How to get rid of a key that is not declared: "take it off the bucket in OCI". */
  readonly remedy: string;
  readonly config: (keyId: string) => Partial<C>;
}

/** How a resource that calls the vault itself gets permission to use keys: planned now, written when it is built. */
export interface KeyAccess {
  readonly plan: (keys: readonly IKey[], propagation: Duration) => Part<object>;
}

/**
 * The part of a resource that sets its key.
 *
 * @param key - undefined for an Oracle-managed key
 */
export function planEncryption<C>(
  owner: Construct,
  { noun, service, reported, left = reported, remedy, config }: Encrypted<C>,
  key: IKey | undefined,
  { writePolicy = true, propagation = Duration.seconds(60), formerKeys = [] }: CustomerKeyOptions,
): Part<C> {
  if (key === undefined) return { postconditions: [noKeyLeft(noun, left, remedy)] };
  checkUsable(owner, key);
  checkFormerKeys(owner, key, formerKeys, writePolicy);
  const keys = [key, ...formerKeys];
  const preconditions = keys.flatMap((one) => planAes(owner, `a ${noun}`, one).preconditions ?? []);
  const access = !writePolicy ? {} : planAccess(owner, keys, service, propagation);
  const errorMessage = `This ${noun} is not encrypted with the key that is declared for it: apply again, or declare the key that it has.`;
  return {
    config: config(key.keyId),
    preconditions,
    postconditions: [{ condition: Op.eq(ref(reported), key.keyId), errorMessage }],
    build: () => access.build?.(),
  };
}

function planAccess(
  owner: Construct,
  keys: readonly IKey[],
  service: ((key: IKey) => string) | KeyAccess,
  propagation: Duration,
): Part<object> {
  if (typeof service !== "function") return service.plan(keys, propagation);
  const uses = keys.map((one) => planUse(one, service(one), propagation));
  return { build: () => ({ dependsOn: uses.flatMap((use) => inForce(owner, use, propagation)) }) };
}

/** The keys whose loss makes data unreadable: the key that encrypts now, and those that may have encrypted existing data. */
export function keyHolders(key: IKey | undefined, { formerKeys = [] }: CustomerKeyOptions): readonly Holder[] {
  return [encryptedWith(key?._known), ...formerKeys.map(({ _known }) => onceEncryptedWith(_known))];
}

/** Keys are compared by their OCIDs, because one key may have been imported twice. */
function checkFormerKeys(owner: Construct, key: IKey, former: readonly IKey[], writePolicy: boolean): void {
  const ids = former.map(({ keyId }) => keyId);
  for (const [index, { keyId, node }] of former.entries()) {
    const refuse = (rule: string, remedy: string): Error =>
      refusal(owner.node.path, { what: "formerKeys of encryption", rule, got: node.path, remedy });
    if (keyId === key.keyId)
      throw refuse("must not contain the key that encrypts now", "name the keys that were used before it");
    if (ids.indexOf(keyId) < index) throw refuse("must contain each key once", "remove one");
    if (!writePolicy) {
      const remedy = "keep the statement for the former key in your own policy";
      throw refuse("must be left out if no policy is written", remedy);
    }
  }
}

/** A key, and the name in policies of the service that uses it. */
interface KeyUse {
  readonly key: IKey;
  readonly service: string;
}

/** Rejects what would prevent the statement from being written, or the wait for it from being made. */
function planUse(key: IKey, service: string, propagation: Duration): KeyUse {
  Subject.service(service);
  key._known.need("compartment", `the statement that lets ${resolvedText(key, service)} use the key`);
  planServiceAccess(key, service, propagation);
  return { key, service };
}

/** Rejects a key that is declared as disabled. If an input disables it, Terraform and the service report it. */
export function checkUsable(owner: Construct, key: IKey): void {
  if (key._known.find("isDisabled") !== true) return;
  const rule = `must use a key that is enabled, but ${key.node.path} has enabled: false`;
  const remedy = "leave that out; to disable a key that is in use, do it in OCI, or through an input";
  throw refusal(owner.node.path, { what: "encryption", rule, remedy });
}

const AES = "AES";

/**
 * Stored data is encrypted with AES, which an RSA or ECDSA key cannot do. Terraform checks a key that is looked up.
 *
 * @param noun - what the key encrypts: "a secret"
 */
export function planAes(owner: Construct, noun: string, key: IKey): Part<object> {
  const algorithm = key._known.find("algorithm");
  if (algorithm === undefined || algorithm === AES) return {};
  const remedy = "create one with KeyAlgorithm.AES_256";
  if (isKnown(algorithm)) {
    const rule = `needs an AES key, but ${key.node.path} has another algorithm`;
    throw refusal(owner.node.path, { what: "encryption", rule, got: algorithm, remedy });
  }
  const errorMessage = `Encryption of ${noun} needs an AES key: ${remedy}.`;
  return { preconditions: [{ condition: Op.eq(algorithm, AES), errorMessage }] };
}

/** The provider plans no change when a key is removed from the code. Someone could then delete the key, and the data with it. */
function noKeyLeft(noun: string, left: string, remedy: string): Condition {
  const errorMessage = `This ${noun} is declared with an Oracle-managed key but has a customer-managed key: declare that key, or ${remedy}.`;
  return { condition: `\${${left} == null || ${left} == ""}`, errorMessage };
}

/** If the stack is not that of the key, the order of the stacks makes the resource wait. */
function inForce(owner: Construct, { key, service }: KeyUse, propagation: Duration): ITerraformDependable[] {
  const waits = serviceAccess(key, service).inForce(propagation);
  return TerraformStack.of(key) === TerraformStack.of(owner) ? waits : [];
}

/** Rejects what would prevent the policy or its wait from being made. */
function planServiceAccess(key: IKey, service: string, propagation: Duration): void {
  checkWait(key, propagation, "the policy of a key");
  const name = resolvedText(key, service);
  if (recalled(key, memoryOf(name)) !== undefined) return;
  asIf(key._known.construct, idOf(name), `the policy that lets ${name} use the key`, checkPolicyName);
}

function memoryOf(name: string): string {
  return `policy for ${name}`;
}

/** An id, and with it the policy's name, cannot contain an expression: `${var.region}` becomes `var-region`. */
function idOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "");
}

/** The policy that allows an Oracle service to use a key: one for each key and service, made when it is first needed. */
function serviceAccess(key: IKey, service: string): Policy {
  const name = resolvedText(key, service);
  return remembered(key, memoryOf(name), () => allOrNothing(key, () => addPolicy(key, service, name)));
}

function addPolicy(key: IKey, service: string, resolved: string): Policy {
  return new Policy(key._known.construct, idOf(resolved), {
    compartment: key._known.need("compartment", "a policy"),
    statements: [key.allowUse(Subject.service(service))],
    description: `Lets the service ${service} use one key, for what is encrypted with it`,
  });
}
