// A key of the customer, as a part of what is encrypted with it: pools, buckets, secrets.

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

/** How a service gets the use of a customer's key. */
export interface CustomerKeyOptions {
  /**
   * Whether the statement is written that lets the service use the key, in a policy below the key: one for all that the service
   * encrypts with it. Say no where it exists already: `Allow service <service> to use keys in compartment id <compartment of the
   * key> where target.key.id = '<OCID>'`, with `streaming` or `objectstorage-<region>` for the service.
   *
   * @default true
   */
  readonly writePolicy?: boolean;

  /**
   * How long to wait, once that policy exists, until IAM applies it and the resource can be made. Zero leaves the wait out,
   * and with it the provider hashicorp/time.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;

  /**
   * The keys that encrypted it before. The statement that lets the service use each of them is written as for the key itself, in the
   * policy that it was in, so that a change of the key destroys no policy. Take a key out of the list once nothing needs it any more.
   *
   * Whether what is stored already is read with the former key Oracle documents for objects only: ReencryptBucket encrypts the data
   * encryption keys of all objects that are there with the newly assigned key, when it is called (Object Storage API). When the messages
   * of a stream are encrypted with the new key is not documented.
   *
   * @default - none: with the last use of a key, its policy is destroyed
   */
  readonly formerKeys?: IKey[];
}

/** What is encrypted, and by whom. */
export interface Encrypted<C> {
  /** "stream pool". */
  readonly noun: string;
  /**
   * Who uses the key, as policies name it: `streaming`, `objectstorage-<region>`; may hold a token. Of what is no service, the part that
   * writes the statements for all the keys and waits for them.
   */
  readonly service: ((key: IKey) => string) | KeyAccess;
  /** The expression for the key that the provider reports of what it finds: "self.kms_key_id". It must not fail without one. */
  readonly reported: string;
  /** The same, of what is declared with Oracle's key: null or empty if it has no other. Left out where `reported` is that. */
  readonly left?: string;
  /** How to get rid of a key that is not declared: "take it off the bucket in OCI". */
  readonly remedy: string;
  readonly config: (keyId: string) => Partial<C>;
}

/** How a resource that calls the vault itself is allowed to use keys: planned now, written when it is built. */
export interface KeyAccess {
  readonly plan: (keys: readonly IKey[], propagation: Duration) => Part<object>;
}

/**
 * The part of a resource that says who holds its key.
 *
 * @param key - undefined for a key of Oracle's
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

/** What is lost with a key: what it encrypts, and perhaps what it encrypted before another key took its place. */
export function keyHolders(key: IKey | undefined, { formerKeys = [] }: CustomerKeyOptions): readonly Holder[] {
  return [encryptedWith(key?._known), ...formerKeys.map(({ _known }) => onceEncryptedWith(_known))];
}

/** Keys are compared by their OCIDs, since one key may have been imported twice. */
function checkFormerKeys(owner: Construct, key: IKey, former: readonly IKey[], writePolicy: boolean): void {
  const ids = former.map(({ keyId }) => keyId);
  for (const [index, { keyId, node }] of former.entries()) {
    const refuse = (rule: string, remedy: string): Error =>
      refusal(owner.node.path, { what: "formerKeys of encryption", rule, got: node.path, remedy });
    if (keyId === key.keyId)
      throw refuse("must not have the key that encrypts now", "name those that encrypted before it");
    if (ids.indexOf(keyId) < index) throw refuse("must have each key once", "remove one");
    if (!writePolicy) {
      const remedy = "keep the statement for the former key in a policy of your own";
      throw refuse("must be left out where no policy is written", remedy);
    }
  }
}

/** A key, and how policies name the service that uses it. */
interface KeyUse {
  readonly key: IKey;
  readonly service: string;
}

/** Refuses whatever keeps the statement from being written, or the wait for it from being made. */
function planUse(key: IKey, service: string, propagation: Duration): KeyUse {
  Subject.service(service);
  key._known.need("compartment", `the statement that lets ${resolvedText(key, service)} use the key`);
  planServiceAccess(key, service, propagation);
  return { key, service };
}

/** A key that is declared as disabled; of one that an input disables, Terraform and the service say so. */
export function checkUsable(owner: Construct, key: IKey): void {
  if (key._known.find("isDisabled") !== true) return;
  const rule = `must be with a key that is enabled, and ${key.node.path} has enabled: false`;
  const remedy = "leave that out; to disable a key that is in use, do it in OCI, or let an input say it";
  throw refusal(owner.node.path, { what: "encryption", rule, remedy });
}

const AES = "AES";

/**
 * What is stored is encrypted with AES; an RSA or ECDSA key cannot do that. A key that is looked up is checked by Terraform.
 *
 * @param noun - what the key encrypts: "a secret"
 */
export function planAes(owner: Construct, noun: string, key: IKey): Part<object> {
  const algorithm = key._known.find("algorithm");
  if (algorithm === undefined || algorithm === AES) return {};
  const remedy = "make one with KeyAlgorithm.AES_256";
  if (isKnown(algorithm)) {
    const rule = `needs an AES key, and ${key.node.path} is another`;
    throw refusal(owner.node.path, { what: "encryption", rule, got: algorithm, remedy });
  }
  const errorMessage = `Encryption of ${noun} needs an AES key: ${remedy}.`;
  return { preconditions: [{ condition: Op.eq(algorithm, AES), errorMessage }] };
}

/** The provider plans nothing when a key is taken out of the code, so that somebody could delete it, and the data with it. */
function noKeyLeft(noun: string, left: string, remedy: string): Condition {
  const errorMessage = `This ${noun} is declared with Oracle's key and has one of yours: declare that key, or ${remedy}.`;
  return { condition: `\${${left} == null || ${left} == ""}`, errorMessage };
}

/** In another stack than the key's, it is the order of the stacks that makes the resource wait. */
function inForce(owner: Construct, { key, service }: KeyUse, propagation: Duration): ITerraformDependable[] {
  const waits = serviceAccess(key, service).inForce(propagation);
  return TerraformStack.of(key) === TerraformStack.of(owner) ? waits : [];
}

/** Refuses whatever keeps the policy or its wait from being made. */
function planServiceAccess(key: IKey, service: string, propagation: Duration): void {
  checkWait(key, propagation, "the policy of a key");
  const name = resolvedText(key, service);
  if (recalled(key, memoryOf(name)) !== undefined) return;
  asIf(key._known.construct, idOf(name), `the policy that lets ${name} use the key`, checkPolicyName);
}

function memoryOf(name: string): string {
  return `policy for ${name}`;
}

/** An id, and the policy's name with it, holds no expression: `${var.region}` becomes `var-region`. */
function idOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "");
}

/** The policy that lets a service of Oracle use a key: one for each key and service, made when it is first asked for. */
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
