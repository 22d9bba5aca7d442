// The policy that allows a service to use a key, whatever it encrypts with it.

import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  Bucket,
  BucketEncryption,
  type BucketProps,
  Compartment,
  Duration,
  type IKey,
  Key,
  KeyAlgorithm,
  type KeyProps,
  LifecycleRule,
  PoolEncryption,
  Queue,
  QueueEncryption,
  StreamPool,
  Vault,
} from "../../lib";
import { isObject, type JsonObject } from "../support/json";
import { COMPARTMENT_ID, TENANCY_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, type SynthesizedDocument, testApp } from "../support/synthesis";
import { KEY_ID, MANAGEMENT_ENDPOINT, VAULT_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

function keyIn(stack: TerraformStack, id = "key", home = compartment): IKey {
  const keyId = id === "key" ? KEY_ID : `${KEY_ID}${id}`;
  return Key.fromKeyAttributes(stack, id, { keyId, compartment: home });
}

function pool(stack: TerraformStack, key: IKey, id = "pool"): void {
  new StreamPool(stack, id, { compartment, encryption: PoolEncryption.customerManaged(key) });
}

function bucket(stack: TerraformStack, key: IKey, props: Partial<BucketProps> = {}, id = "bucket"): void {
  const encryption = BucketEncryption.customerManaged(key);
  new Bucket(stack, id, { compartment, region: "eu-frankfurt-1", encryption, ...props });
}

test("a service gets one policy for a key, however many resources use it", () => {
  const stack = newStack();
  const key = keyIn(stack);
  for (const id of ["a", "b"]) {
    pool(stack, key, `pool-${id}`);
    bucket(stack, key, {}, `bucket-${id}`);
  }
  const where = `in compartment id ${COMPARTMENT_ID} where target.key.id = '${KEY_ID}'`;
  expect(resources(synthesize(stack), IdentityPolicy)).toMatchObject([
    {
      compartment_id: COMPARTMENT_ID,
      description: "Lets the service objectstorage-eu-frankfurt-1 use one key, for what is encrypted with it",
      statements: [`Allow service objectstorage-eu-frankfurt-1 to use keys ${where}`],
    },
    {
      compartment_id: COMPARTMENT_ID,
      description: "Lets the service streaming use one key, for what is encrypted with it",
      statements: [`Allow service streaming to use keys ${where}`],
    },
  ]);
});

/** The resources of a type, by address. */
function blocks({ resource: all }: SynthesizedDocument, type: string): JsonObject {
  const found = isObject(all) ? all[type] : undefined;
  return isObject(found) ? found : {};
}

/** Creates a resource with a key, and with its former keys. */
type Encrypt = (stack: TerraformStack, key: IKey, formerKeys?: IKey[]) => void;

describe.each<[string, Encrypt]>([
  [
    "a pool",
    (stack, key, formerKeys) => {
      const encryption = PoolEncryption.customerManaged(key, { formerKeys });
      new StreamPool(stack, "pool", { compartment, encryption });
    },
  ],
  [
    "a bucket",
    (stack, key, formerKeys) => {
      bucket(stack, key, { encryption: BucketEncryption.customerManaged(key, { formerKeys }) });
    },
  ],
  [
    "a queue",
    (stack, key, formerKeys) => {
      const encryption = QueueEncryption.customerManaged(key, { serviceName: "queue", formerKeys });
      new Queue(stack, "queue", { compartment, encryption });
    },
  ],
])("a former key of %s", (_, encrypt) => {
  function document(current: "old" | "new", former?: "old"): SynthesizedDocument {
    const stack = newStack();
    const keys = { old: keyIn(stack, "old"), new: keyIn(stack, "new") };
    encrypt(stack, keys[current], former && [keys[former]]);
    return synthesize(stack);
  }

  test("keeps its policy and its wait unchanged, next to those of the new key", () => {
    const [before, after] = [document("old"), document("new", "old")];
    for (const type of ["oci_identity_policy", "time_sleep"]) {
      const [had, has] = [blocks(before, type), blocks(after, type)];
      expect(Object.keys(had)).toHaveLength(1);
      expect(Object.keys(has)).toHaveLength(2);
      expect(Object.entries(has)).toContainEqual(Object.entries(had)[0]);
    }
  });

  test("has neither once it is no longer named", () => {
    const [before, after] = [document("old"), document("new")];
    for (const type of ["oci_identity_policy", "time_sleep"]) {
      const [had, has] = [blocks(before, type), blocks(after, type)];
      expect(Object.keys(has)).toHaveLength(1);
      expect(Object.keys(has)).not.toEqual(Object.keys(had));
    }
  });
});

test("the former key of one pool can be the key of another, and has one policy", () => {
  const stack = newStack();
  const [old, next] = [keyIn(stack, "old"), keyIn(stack, "new")];
  pool(stack, old, "a");
  const encryption = PoolEncryption.customerManaged(next, { formerKeys: [old] });
  new StreamPool(stack, "b", { compartment, encryption });
  expect(resources(synthesize(stack), IdentityPolicy)).toMatchObject([
    { name: "new-streaming" },
    { name: "old-streaming" },
  ]);
});

test("a former key in another stack keeps its policy there, and the order of the stacks replaces the wait", () => {
  const app = testApp();
  const [keys, pools] = [newStack("keys", app), newStack("pools", app)];
  const encryption = PoolEncryption.customerManaged(keyIn(keys, "new"), { formerKeys: [keyIn(keys, "old")] });
  new StreamPool(pools, "pool", { compartment, encryption });
  expect(resources(synthesize(keys), IdentityPolicy)).toHaveLength(2);
  expect(resource(synthesize(pools), StreamingStreamPool)).not.toHaveProperty("depends_on");
});

test("Terraform checks that a former key that is looked up is an AES key", () => {
  const stack = newStack();
  const attributes = { vaultId: VAULT_ID, managementEndpoint: MANAGEMENT_ENDPOINT };
  const vault = Vault.fromVaultAttributes(stack, "vault", attributes);
  const former = Key.fromLookup(stack, "old", { keyId: `${KEY_ID}old`, vault });
  const encryption = PoolEncryption.customerManaged(keyIn(stack, "new"), { formerKeys: [former] });
  new StreamPool(stack, "pool", { compartment, encryption });
  expect(resource(synthesize(stack), StreamingStreamPool)).toMatchObject({
    lifecycle: {
      precondition: [{ condition: expect.stringMatching(/^\$\{\(data\.oci_kms_key\.old_\w+\.key_shape/) as string }],
    },
  });
});

test("keys whose OCIDs are different inputs are different keys", () => {
  const stack = newStack();
  const input = (id: string): IKey => {
    const keyId = new TerraformVariable(stack, `${id}-ocid`, { type: "string" }).stringValue;
    return Key.fromKeyAttributes(stack, id, { keyId, compartment });
  };
  const encryption = PoolEncryption.customerManaged(input("new"), { formerKeys: [input("old")] });
  new StreamPool(stack, "pool", { compartment, encryption });
  expect(resources(synthesize(stack), IdentityPolicy)).toHaveLength(2);
});

test("a service whose name is read twice from an input gets one policy, with the input in its name", () => {
  const stack = newStack();
  const key = keyIn(stack);
  const region = new TerraformVariable(stack, "region", { type: "string" });
  for (const id of ["a", "b"]) bucket(stack, key, { region: region.stringValue }, id);
  expect(resource(synthesize(stack), IdentityPolicy)).toMatchObject({
    name: "key-objectstorage-var-region",
    description: "Lets the service objectstorage-${var.region} use one key, for what is encrypted with it",
    statements: [
      "Allow service objectstorage-${var.region} to use keys " +
        `in compartment id ${COMPARTMENT_ID} where target.key.id = '${KEY_ID}'`,
    ],
  });
});

test("the policy for a key in the root compartment is written there", () => {
  const stack = newStack();
  pool(stack, keyIn(stack, "key", Compartment.fromTenancyId(TENANCY_ID)));
  expect(resource(synthesize(stack), IdentityPolicy)).toMatchObject({
    compartment_id: TENANCY_ID,
    statements: [`Allow service streaming to use keys in tenancy where target.key.id = '${KEY_ID}'`],
  });
});

const NEVER = { timeouts: { create: Duration.seconds(0) } };
const REGISTRY = { region: "fra" };
const lifecycle = { rules: [LifecycleRule.deleteAfter(Duration.days(1))] };

function signing(stack: TerraformStack): IKey {
  return Key.fromKeyAttributes(stack, "signing", { keyId: KEY_ID, compartment, algorithm: KeyAlgorithm.RSA_2048 });
}

test.each<[string, (stack: TerraformStack, key: IKey, signs: IKey) => void, string]>([
  [
    "a bucket with a time that cannot be",
    (stack, key) => {
      bucket(stack, key, NEVER);
    },
    "timeouts.create must be",
  ],
  [
    "a bucket with a key that signs",
    (stack, _, signs) => {
      bucket(stack, signs);
    },
    "encryption needs an AES key",
  ],
  [
    "a bucket in no region",
    (stack, key) => {
      bucket(stack, key, REGISTRY);
    },
    "region must be",
  ],
  [
    "a bucket whose lifecycle is in no region",
    (stack) => new Bucket(stack, "bucket", { compartment, lifecycle, ...REGISTRY }),
    "region must be",
  ],
  [
    "a pool with a time that cannot be",
    (stack, key) =>
      new StreamPool(stack, "pool", { compartment, encryption: PoolEncryption.customerManaged(key), ...NEVER }),
    "timeouts.create must be",
  ],
  [
    "a pool with a key that signs",
    (stack, _, signs) => {
      pool(stack, signs);
    },
    "encryption needs an AES key",
  ],
])("fails for %s, without leaving any construct that it created", (_, make, message) => {
  const stack = newStack();
  const [key, signs] = [keyIn(stack), signing(stack)];
  const before = stack.node.findAll();
  expect(() => {
    make(stack, key, signs);
  }).toThrow(message);
  const left = stack.node.findAll().filter((node) => !before.includes(node));
  expect(left.map(({ node }) => node.path)).toEqual([expect.stringMatching(/^test\/(bucket|pool)$/)]);
});

test("a refused resource does not reserve its name", () => {
  const stack = newStack();
  const key = keyIn(stack);
  expect(() => {
    bucket(stack, key, { name: "bookings", ...NEVER }, "refused");
  }).toThrow();
  bucket(stack, key, { name: "bookings" }, "made");
  expect(resource(synthesize(stack), ObjectstorageBucket)).toMatchObject({ name: "bookings" });
});

test.each<[string, (stack: TerraformStack) => KeyProps["enabled"]]>([
  ["is enabled", () => true],
  ["is not said to be enabled", () => undefined],
  ["an input may disable", (stack) => new TerraformVariable(stack, "enabled", { type: "bool" }).booleanValue],
])("a key that %s can encrypt", (_, enabledIn) => {
  const stack = newStack();
  const vault = new Vault(stack, "vault", { compartment });
  pool(stack, new Key(stack, "key", { vault, enabled: enabledIn(stack) }));
  expect(resources(synthesize(stack), StreamingStreamPool)).toHaveLength(1);
});

test("a disabled key can be a former key", () => {
  const stack = newStack();
  const vault = new Vault(stack, "vault", { compartment });
  const former = new Key(stack, "former", { vault, enabled: false });
  const encryption = PoolEncryption.customerManaged(new Key(stack, "key", { vault }), { formerKeys: [former] });
  new StreamPool(stack, "pool", { compartment, encryption });
  expect(resources(synthesize(stack), StreamingStreamPool)).toHaveLength(1);
});
