import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  Compartment,
  type CustomerKeyOptions,
  Duration,
  type IKey,
  Key,
  KeyAlgorithm,
  Partitions,
  PoolEncryption,
  StreamPool,
  Vault,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, testApp } from "../support/synthesis";
import { KEY_ID, VAULT_ID } from "../vault/ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

function keyIn(stack: TerraformStack, id = "key", algorithm?: KeyAlgorithm): Key {
  const vault = new Vault(stack, `vault-of-${id}`, { compartment, name: id, propagation: Duration.seconds(0) });
  return new Key(stack, id, { vault, name: id, algorithm });
}

function poolWith(stack: TerraformStack, key: IKey, options?: CustomerKeyOptions, id = "pool"): StreamPool {
  const encryption = PoolEncryption.customerManaged(key, options);
  return new StreamPool(stack, id, { compartment, name: id, encryption });
}

const PUBLIC = {
  condition: "${self.is_private != true}",
  error_message:
    "This stream pool is declared public but is private: declare it private, or create a public pool next to it and move its streams there.",
};

const LEFT =
  'try(self.custom_encryption_key[0].key_state == "NONE" ? null : self.custom_encryption_key[0].kms_key_id, null)';
const ORACLE_KEY = {
  condition: `\${${LEFT} == null || ${LEFT} == ""}`,
  error_message:
    "This stream pool is declared with an Oracle-managed key but has a customer-managed key: declare that key, or move its streams to a new pool.",
};

function ownKey(reference: string): object {
  return {
    condition: `\${(try(self.custom_encryption_key[0].kms_key_id, null) == ${reference})}`,
    error_message:
      "This stream pool is not encrypted with the key that is declared for it: apply again, or declare the key that it has.",
  };
}

test("with Oracle's key there is neither a policy nor a wait nor its provider", () => {
  const stack = newStack();
  new StreamPool(stack, "pool", { compartment, name: "pool", encryption: PoolEncryption.oracleManaged() });
  const document = synthesize(stack);
  expect(resource(document, StreamingStreamPool)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "pool",
    lifecycle: { prevent_destroy: true, create_before_destroy: true, postcondition: [PUBLIC, ORACLE_KEY] },
  });
  expect(document).not.toHaveProperty("resource.oci_identity_policy");
  expect(document).not.toHaveProperty("provider.time");
});

test("minimal: the statement for this key, a wait of one minute, then the pool, which is checked to have the key", () => {
  const stack = newStack();
  poolWith(stack, keyIn(stack));
  const document = synthesize(stack);
  expect(resource(document, StreamingStreamPool)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "pool",
    custom_encryption_key: { kms_key_id: "${oci_kms_key.key_FEDD6EC0.id}" },
    depends_on: ["oci_identity_policy.key_streaming_5FF7539C", "time_sleep.key_streaming_Propagation_2AE97A52"],
    lifecycle: {
      prevent_destroy: true,
      create_before_destroy: true,
      postcondition: [PUBLIC, ownKey("oci_kms_key.key_FEDD6EC0.id")],
    },
  });
  expect(resource(document, IdentityPolicy)).toMatchObject({
    compartment_id: COMPARTMENT_ID,
    statements: [
      `Allow service streaming to use keys in compartment id ${COMPARTMENT_ID} ` +
        "where target.key.id = '${oci_kms_key.key_FEDD6EC0.id}'",
    ],
  });
  expect(resource(document, Sleep)).toMatchObject({
    create_duration: "60s",
    depends_on: ["oci_identity_policy.key_streaming_5FF7539C"],
  });
});

test("maximal: a statement and a wait of the given length for the key, and for the former key", () => {
  const stack = newStack();
  const former = Key.fromKeyAttributes(stack, "former", { keyId: KEY_ID, compartment });
  const all: Required<CustomerKeyOptions> = {
    writePolicy: true,
    propagation: Duration.minutes(2),
    formerKeys: [former],
  };
  poolWith(stack, keyIn(stack), all);
  const document = synthesize(stack);
  expect(resource(document, StreamingStreamPool)).toMatchObject({
    custom_encryption_key: { kms_key_id: "${oci_kms_key.key_FEDD6EC0.id}" },
    depends_on: [
      "oci_identity_policy.key_streaming_5FF7539C",
      "time_sleep.key_streaming_Propagation_2AE97A52",
      expect.stringMatching(/^oci_identity_policy\.former_streaming_\w+$/),
      expect.stringMatching(/^time_sleep\.former_streaming_Propagation_\w+$/),
    ],
    lifecycle: { postcondition: [PUBLIC, ownKey("oci_kms_key.key_FEDD6EC0.id")] },
  });
  const where = `in compartment id ${COMPARTMENT_ID} where target.key.id =`;
  expect(resources(document, IdentityPolicy)).toMatchObject([
    { statements: [`Allow service streaming to use keys ${where} '${KEY_ID}'`] },
    { statements: [`Allow service streaming to use keys ${where} '\${oci_kms_key.key_FEDD6EC0.id}'`] },
  ]);
  expect(resources(document, Sleep)).toMatchObject([{ create_duration: "2m" }, { create_duration: "2m" }]);
});

test("without its own policy, it does not wait and does not need the compartment of the key", () => {
  const stack = newStack();
  poolWith(stack, Key.fromKeyId(stack, "key", KEY_ID), { writePolicy: false, propagation: Duration.minutes(2) });
  const document = synthesize(stack);
  expect(resource(document, StreamingStreamPool)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "pool",
    custom_encryption_key: { kms_key_id: KEY_ID },
    lifecycle: { prevent_destroy: true, create_before_destroy: true, postcondition: [PUBLIC, ownKey(`"${KEY_ID}"`)] },
  });
  expect(Object.keys(document.resource ?? {})).toEqual(["oci_streaming_stream_pool"]);
});

test("with a propagation of zero there is neither a wait nor its provider, and the order stays", () => {
  const stack = newStack();
  poolWith(stack, keyIn(stack), { propagation: Duration.seconds(0) });
  const document = synthesize(stack);
  expect(resource(document, StreamingStreamPool)).toMatchObject({
    depends_on: ["oci_identity_policy.key_streaming_5FF7539C"],
  });
  expect(document).not.toHaveProperty("provider.time");
  expect(document).not.toHaveProperty("terraform.required_providers.time");
});

test("the propagation can be an input", () => {
  const stack = newStack();
  const seconds = new TerraformVariable(stack, "wait", { type: "number" }).numberValue;
  poolWith(stack, keyIn(stack), { propagation: Duration.seconds(seconds) });
  expect(resource(synthesize(stack), Sleep)).toMatchObject({ create_duration: "${var.wait}s" });
});

test("two pools share a key, its policy and its wait", () => {
  const stack = newStack();
  const key = keyIn(stack);
  poolWith(stack, key, {}, "one");
  poolWith(stack, key, {}, "two");
  const document = synthesize(stack);
  const pool = { depends_on: ["oci_identity_policy.key_streaming_5FF7539C", expect.anything()] as unknown[] };
  expect(resources(document, StreamingStreamPool)).toMatchObject([pool, pool]);
  expect(resources(document, IdentityPolicy)).toHaveLength(1);
  expect(resources(document, Sleep)).toHaveLength(1);
});

test("each pool of a stack can have its own key, with its own policy", () => {
  const stack = newStack();
  for (const id of ["one", "two"]) poolWith(stack, keyIn(stack, `key-${id}`), {}, id);
  const document = synthesize(stack);
  expect(resources(document, StreamingStreamPool)).toMatchObject([
    {
      name: "one",
      custom_encryption_key: { kms_key_id: "${oci_kms_key.key-one_32C46ED5.id}" },
      depends_on: [expect.stringContaining("key-one"), expect.stringContaining("key-one")],
    },
    {
      name: "two",
      custom_encryption_key: { kms_key_id: "${oci_kms_key.key-two_7079B2B8.id}" },
      depends_on: [expect.stringContaining("key-two"), expect.stringContaining("key-two")],
    },
  ]);
  expect(resources(document, IdentityPolicy)).toMatchObject([
    { name: "key-one-streaming" },
    { name: "key-two-streaming" },
  ]);
});

test("an imported key gets the policy too", () => {
  const stack = newStack();
  poolWith(stack, Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment, algorithm: KeyAlgorithm.AES_128 }));
  expect(resource(synthesize(stack), IdentityPolicy)).toMatchObject({
    statements: [
      `Allow service streaming to use keys in compartment id ${COMPARTMENT_ID} where target.key.id = '${KEY_ID}'`,
    ],
  });
});

test("Terraform checks that a key that is looked up is an AES key", () => {
  const stack = newStack();
  const vault = Vault.fromLookup(stack, "vault", { vaultId: VAULT_ID });
  poolWith(stack, Key.fromLookup(stack, "key", { keyId: KEY_ID, vault }));
  expect(resource(synthesize(stack), StreamingStreamPool)).toMatchObject({
    lifecycle: {
      prevent_destroy: true,
      create_before_destroy: true,
      precondition: [
        {
          condition: '${(data.oci_kms_key.key_FEDD6EC0.key_shape[0].algorithm == "AES")}',
          error_message: "Encryption of a stream pool needs an AES key: create one with KeyAlgorithm.AES_256.",
        },
      ],
      postcondition: [PUBLIC, ownKey(`"${KEY_ID}"`)],
    },
  });
});

test("the policy of a key of another stack is in that stack, and the order of the stacks replaces the wait", () => {
  const app = testApp();
  const [keys, pools] = [newStack("keys", app), newStack("pools", app)];
  poolWith(pools, keyIn(keys));
  expect(resources(synthesize(keys), IdentityPolicy)).toHaveLength(1);
  const document = synthesize(pools);
  expect(resource(document, StreamingStreamPool)).not.toHaveProperty("depends_on");
  expect(Object.keys(document.resource ?? {})).toEqual(["oci_streaming_stream_pool"]);
});

test("an encrypted pool accepts streams", () => {
  const stack = newStack();
  poolWith(stack, keyIn(stack)).addStream("bookings", { partitions: Partitions.of(1) });
  expect(synthesize(stack)).toHaveProperty("resource.oci_streaming_stream");
});

test("only the factories create an encryption", () => {
  // @ts-expect-error the constructor is private
  const made: unknown = () => new PoolEncryption(undefined, {}) as unknown;
  expect(made).toBeDefined();
});
