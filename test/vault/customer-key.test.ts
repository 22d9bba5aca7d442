// The policy that lets a service use a key, whatever it encrypts with it.

import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
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
  LifecycleRule,
  PoolEncryption,
  StreamPool,
} from "../../lib";
import { COMPARTMENT_ID, TENANCY_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize } from "../support/synthesis";
import { KEY_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

function keyIn(stack: TerraformStack, home = compartment): IKey {
  return Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment: home });
}

function pool(stack: TerraformStack, key: IKey, id = "pool"): void {
  new StreamPool(stack, id, { compartment, encryption: PoolEncryption.customerManaged(key) });
}

function bucket(stack: TerraformStack, key: IKey, props: Partial<BucketProps> = {}, id = "bucket"): void {
  const encryption = BucketEncryption.customerManaged(key);
  new Bucket(stack, id, { compartment, region: "eu-frankfurt-1", encryption, ...props });
}

test("a service gets one policy on a key, however often it is asked for", () => {
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

test("the service's name may be read twice from an input, and gives one policy with a name of its own", () => {
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

test("for a key in the root compartment the policy is written there", () => {
  const stack = newStack();
  pool(stack, keyIn(stack, Compartment.fromTenancyId(TENANCY_ID)));
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
])("fails for %s, of which nothing is left but itself", (_, make, message) => {
  const stack = newStack();
  const [key, signs] = [keyIn(stack), signing(stack)];
  const before = stack.node.findAll();
  expect(() => {
    make(stack, key, signs);
  }).toThrow(message);
  const left = stack.node.findAll().filter((node) => !before.includes(node));
  expect(left.map(({ node }) => node.path)).toEqual([expect.stringMatching(/^test\/(bucket|pool)$/)]);
});

test("what was refused has taken no name", () => {
  const stack = newStack();
  const key = keyIn(stack);
  expect(() => {
    bucket(stack, key, { name: "bookings", ...NEVER }, "refused");
  }).toThrow();
  bucket(stack, key, { name: "bookings" }, "made");
  expect(resource(synthesize(stack), ObjectstorageBucket)).toMatchObject({ name: "bookings" });
});
