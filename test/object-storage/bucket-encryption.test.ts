import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  Bucket,
  BucketEncryption,
  type BucketKeyOptions,
  Compartment,
  Duration,
  type IKey,
  Key,
  OciStack,
  Vault,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, testApp } from "../support/synthesis";
import { KEY_ID, VAULT_ID, MANAGEMENT_ENDPOINT } from "../vault/ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const region = "eu-frankfurt-1";

function bucketWith(stack: TerraformStack, key: IKey, options?: BucketKeyOptions, id = "archive"): Bucket {
  const encryption = BucketEncryption.customerManaged(key, options);
  return new Bucket(stack, id, { compartment, name: id, region, encryption });
}

function knownKey(stack: TerraformStack): IKey {
  return Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
}

test("minimal: the statement for this key and region, a wait of one minute, then the bucket", () => {
  const stack = newStack();
  bucketWith(stack, knownKey(stack));
  const document = synthesize(stack);
  expect(resource(document, ObjectstorageBucket)).toMatchObject({
    kms_key_id: KEY_ID,
    is_bucket_key_enabled: false,
    depends_on: [
      "oci_identity_policy.key_objectstorage-eu-frankfurt-1_A5361D87",
      "time_sleep.key_objectstorage-eu-frankfurt-1_Propagation_B81BE4BC",
    ],
    lifecycle: {
      prevent_destroy: true,
      postcondition: [
        expect.anything(),
        expect.anything(),
        {
          condition: `\${(self.kms_key_id == "${KEY_ID}")}`,
          error_message:
            "This bucket is not encrypted with the key that is declared for it: apply again, or declare the key that it has.",
        },
      ],
    },
  });
  expect(resource(document, IdentityPolicy)).toMatchObject({
    compartment_id: COMPARTMENT_ID,
    statements: [
      `Allow service objectstorage-eu-frankfurt-1 to use keys in compartment id ${COMPARTMENT_ID} ` +
        `where target.key.id = '${KEY_ID}'`,
    ],
  });
  expect(resource(document, Sleep)).toMatchObject({ create_duration: "60s" });
});

test("maximal: a statement and a wait of the given length for the key, and for the former key", () => {
  const stack = newStack();
  const formerId = `${KEY_ID}before`;
  const former = Key.fromKeyAttributes(stack, "former", { keyId: formerId, compartment });
  const all: Required<BucketKeyOptions> = {
    writePolicy: true,
    propagation: Duration.minutes(2),
    formerKeys: [former],
    bucketKey: true,
  };
  bucketWith(stack, knownKey(stack), all);
  const document = synthesize(stack);
  expect(resource(document, ObjectstorageBucket)).toMatchObject({
    kms_key_id: KEY_ID,
    is_bucket_key_enabled: true,
    depends_on: [
      "oci_identity_policy.key_objectstorage-eu-frankfurt-1_A5361D87",
      "time_sleep.key_objectstorage-eu-frankfurt-1_Propagation_B81BE4BC",
      expect.stringMatching(/^oci_identity_policy\.former_objectstorage-eu-frankfurt-1_\w+$/),
      expect.stringMatching(/^time_sleep\.former_objectstorage-eu-frankfurt-1_Propagation_\w+$/),
    ],
  });
  const where = `in compartment id ${COMPARTMENT_ID} where target.key.id =`;
  expect(resources(document, IdentityPolicy)).toMatchObject([
    { statements: [`Allow service objectstorage-eu-frankfurt-1 to use keys ${where} '${formerId}'`] },
    { statements: [`Allow service objectstorage-eu-frankfurt-1 to use keys ${where} '${KEY_ID}'`] },
  ]);
  expect(resources(document, Sleep)).toMatchObject([{ create_duration: "2m" }, { create_duration: "2m" }]);
});

test("without its own policy, it does not wait and does not need the compartment and the region", () => {
  const stack = newStack();
  const options = { writePolicy: false, propagation: Duration.minutes(2), bucketKey: true };
  const encryption = BucketEncryption.customerManaged(Key.fromKeyId(stack, "key", KEY_ID), options);
  new Bucket(stack, "archive", { compartment, name: "archive", encryption });
  const document = synthesize(stack);
  const bucket = resource(document, ObjectstorageBucket);
  expect(bucket).toMatchObject({ kms_key_id: KEY_ID, is_bucket_key_enabled: true });
  expect(bucket).not.toHaveProperty("depends_on");
  expect(Object.keys(document.resource ?? {})).toEqual(["oci_objectstorage_bucket"]);
});

test("in an OciStack, the name of the service has the region of the deployment", () => {
  const stack = new OciStack(testApp(), "test");
  const vault = new Vault(stack, "vault", { compartment, name: "vault" });
  const encryption = BucketEncryption.customerManaged(new Key(stack, "key", { vault, name: "objects" }));
  new Bucket(stack, "archive", { compartment, name: "archive", encryption });
  expect(resource(synthesize(stack), IdentityPolicy)).toMatchObject({
    statements: [
      `Allow service objectstorage-\${var.region} to use keys in compartment id ${COMPARTMENT_ID} ` +
        "where target.key.id = '${oci_kms_key.key_FEDD6EC0.id}'",
    ],
  });
});

test("the policy of a key of another stack is in that stack, and the order of the stacks replaces the wait", () => {
  const app = testApp();
  const [keys, buckets] = [newStack("keys", app), newStack("buckets", app)];
  bucketWith(buckets, knownKey(keys));
  expect(resources(synthesize(keys), IdentityPolicy)).toHaveLength(1);
  expect(resource(synthesize(buckets), ObjectstorageBucket)).not.toHaveProperty("depends_on");
});

test("two buckets share a key, its policy and its wait", () => {
  const stack = newStack();
  const key = knownKey(stack);
  bucketWith(stack, key, {}, "one");
  bucketWith(stack, key, {}, "two");
  const document = synthesize(stack);
  expect(resources(document, IdentityPolicy)).toHaveLength(1);
  expect(resources(document, Sleep)).toHaveLength(1);
});

test("with a propagation of zero there is neither a wait nor its provider, and the order stays", () => {
  const stack = newStack();
  bucketWith(stack, knownKey(stack), { propagation: Duration.seconds(0) });
  const document = synthesize(stack);
  expect(resource(document, ObjectstorageBucket)).toMatchObject({
    depends_on: ["oci_identity_policy.key_objectstorage-eu-frankfurt-1_A5361D87"],
  });
  expect(document).not.toHaveProperty("provider.time");
});

test("Terraform checks the algorithm of a key that is looked up", () => {
  const stack = newStack();
  const attributes = { vaultId: VAULT_ID, managementEndpoint: MANAGEMENT_ENDPOINT };
  const vault = Vault.fromVaultAttributes(stack, "vault", attributes);
  bucketWith(stack, Key.fromLookup(stack, "key", { keyId: KEY_ID, vault }));
  expect(resource(synthesize(stack), ObjectstorageBucket)).toMatchObject({
    lifecycle: {
      precondition: [
        { error_message: "Encryption of a bucket needs an AES key: create one with KeyAlgorithm.AES_256." },
      ],
    },
  });
});

test("a region that is an input is not checked", () => {
  const stack = newStack();
  const input = new TerraformVariable(stack, "where", { type: "string" }).stringValue;
  const encryption = BucketEncryption.customerManaged(knownKey(stack));
  new Bucket(stack, "archive", { compartment, name: "archive", encryption, region: input });
  expect(JSON.stringify(resource(synthesize(stack), IdentityPolicy))).toContain("objectstorage-${var.where}");
});
