import { DataOciKmsKey } from "@cdktf/provider-oci/lib/data-oci-kms-key";
import { KmsKey } from "@cdktf/provider-oci/lib/kms-key";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  type IKey,
  Instant,
  type IVault,
  Key,
  KeyAlgorithm,
  KeyProtection,
  type KeyProps,
  KeyRotation,
  Subject,
  Tags,
  Vault,
  VaultType,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { dataSource, newStack, outputs, resource, resources, synthesize, testApp } from "../support/synthesis";
import { KEY_ID, MANAGEMENT_ENDPOINT, VAULT_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const other = Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaaother");

function vaultIn(stack: TerraformStack, isVirtualPrivate?: boolean): IVault {
  const attributes = { vaultId: VAULT_ID, managementEndpoint: MANAGEMENT_ENDPOINT, compartment, isVirtualPrivate };
  return Vault.fromVaultAttributes(stack, "vault", attributes);
}

function keyOf(props: Partial<KeyProps>, stack = newStack()): unknown {
  new Key(stack, "key", { name: "bookings", vault: props.vault ?? vaultIn(stack), ...props });
  return resource(synthesize(stack), KmsKey);
}

const UNUSABLE = '["DISABLING","DISABLED","SCHEDULING_DELETION","PENDING_DELETION","DELETING","DELETED"]';

/** The check that the data of a key is readable. */
function usable(state: string, wayOut: string): object {
  return {
    condition: `\${!contains(${UNUSABLE}, try(upper(${state}), ""))}`,
    error_message: `This key is disabled or about to be deleted, and everything that is encrypted with it is unreadable: ${wayOut}.`,
  };
}

const NOT_DISABLED = usable("self.desired_state", "enable it with enabled: true, or accept it with enabled: false");

const MINIMAL = {
  compartment_id: COMPARTMENT_ID,
  display_name: "bookings",
  management_endpoint: MANAGEMENT_ENDPOINT,
  key_shape: { algorithm: "AES", length: 32 },
  protection_mode: "HSM",
  lifecycle: { prevent_destroy: true, postcondition: [NOT_DISABLED] },
};

test("minimal: AES with 256 bits in hardware, in the compartment of its vault, protected", () => {
  expect(keyOf({})).toEqual(MINIMAL);
});

test("the name defaults to the id", () => {
  expect(keyOf({ name: undefined })).toEqual({ ...MINIMAL, display_name: "key" });
});

test("grants are limited to the key", () => {
  const key = Key.fromKeyAttributes(newStack(), "key", { keyId: KEY_ID, compartment });
  const deployers = Subject.group({ name: "deployers" });
  const rest = `in compartment id ${COMPARTMENT_ID} where target.key.id = '${KEY_ID}'`;
  expect(key.allowUse(deployers).text).toBe(`Allow group deployers to use keys ${rest}`);
  expect(key.allowDelegate(deployers).text).toBe(`Allow group deployers to use key-delegate ${rest}`);
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<KeyProps> = {
    vault: vaultIn(stack, true),
    name: "bookings",
    algorithm: KeyAlgorithm.ECDSA_P384,
    protection: KeyProtection.SOFTWARE,
    rotation: KeyRotation.every(Duration.days(90), { start: Instant.fromIso("2027-01-01T00:00:00Z") }),
    enabled: true,
    timeOfDeletion: Instant.fromIso("2027-02-01T00:00:00Z"),
    compartment: other,
    tags: Tags.of({ freeform: { team: "booking" } }),
    deletionProtection: false,
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(keyOf(all, stack)).toEqual({
    compartment_id: other.compartmentId,
    display_name: "bookings",
    management_endpoint: MANAGEMENT_ENDPOINT,
    key_shape: { algorithm: "ECDSA", length: 48, curve_id: "NIST_P384" },
    protection_mode: "SOFTWARE",
    is_auto_rotation_enabled: true,
    auto_key_rotation_details: { rotation_interval_in_days: 90, time_of_schedule_start: "2027-01-01T00:00:00Z" },
    desired_state: "ENABLED",
    time_of_deletion: "2027-02-01T00:00:00Z",
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("in a vault that is created here, it waits for the vault and is not deleted after it", () => {
  const stack = newStack();
  const timeOfDeletion = Instant.fromIso("2027-01-01T00:00:00Z");
  const vault = new Vault(stack, "vault", { compartment, name: "bookings", timeOfDeletion });
  expect(keyOf({ vault }, stack)).toEqual({
    ...MINIMAL,
    management_endpoint: "${oci_kms_vault.vault_AEB7ADF6.management_endpoint}",
    time_of_deletion: "2027-01-01T00:00:00Z",
    depends_on: ["time_sleep.vault_Propagation_65F54AB4"],
  });
});

test("the keys of a new vault share one wait until its endpoint can be resolved", () => {
  const stack = newStack();
  const vault = new Vault(stack, "vault", { compartment, name: "bookings" });
  for (const name of ["a", "b"]) new Key(stack, name, { vault, name });
  const document = synthesize(stack);
  expect(resource(document, Sleep)).toEqual({
    provider: "time",
    create_duration: "60s",
    depends_on: ["oci_kms_vault.vault_AEB7ADF6"],
    triggers: { "1": "${oci_kms_vault.vault_AEB7ADF6.id}" },
  });
  expect(resources(document, KmsKey).map((key) => key.depends_on)).toEqual([
    ["time_sleep.vault_Propagation_65F54AB4"],
    ["time_sleep.vault_Propagation_65F54AB4"],
  ]);
});

test("there is no wait for a propagation of zero, nor in another stack, which is deployed later anyway", () => {
  const app = testApp();
  const [first, second] = [newStack("first", app), newStack("second", app)];
  const instant = new Vault(first, "instant", { compartment, name: "instant", propagation: Duration.seconds(0) });
  new Key(first, "key", { vault: instant, name: "key" });
  new Key(second, "key", { vault: new Vault(first, "vault", { compartment, name: "vault" }), name: "key" });
  for (const stack of [first, second]) {
    const document = synthesize(stack);
    expect(resources(document, Sleep)).toEqual([]);
    expect(resource(document, KmsKey)).not.toHaveProperty("depends_on");
  }
});

test.each<[string, KeyAlgorithm, object]>([
  ["AES_128", KeyAlgorithm.AES_128, { algorithm: "AES", length: 16 }],
  ["AES_192", KeyAlgorithm.AES_192, { algorithm: "AES", length: 24 }],
  ["AES_256", KeyAlgorithm.AES_256, { algorithm: "AES", length: 32 }],
  ["RSA_2048", KeyAlgorithm.RSA_2048, { algorithm: "RSA", length: 256 }],
  ["RSA_3072", KeyAlgorithm.RSA_3072, { algorithm: "RSA", length: 384 }],
  ["RSA_4096", KeyAlgorithm.RSA_4096, { algorithm: "RSA", length: 512 }],
  ["ECDSA_P256", KeyAlgorithm.ECDSA_P256, { algorithm: "ECDSA", length: 32, curve_id: "NIST_P256" }],
  ["ECDSA_P384", KeyAlgorithm.ECDSA_P384, { algorithm: "ECDSA", length: 48, curve_id: "NIST_P384" }],
  ["ECDSA_P521", KeyAlgorithm.ECDSA_P521, { algorithm: "ECDSA", length: 66, curve_id: "NIST_P521" }],
])("%s has its length in bytes and its curve as OCI names it", (_, algorithm, shape) => {
  expect(keyOf({ algorithm })).toMatchObject({ key_shape: shape });
});

test("algorithms and protections are closed sets, whose members print themselves", () => {
  // @ts-expect-error algorithms are taken from the class, so that no key of 20 bytes can be written
  const algorithm: unknown = () => new KeyAlgorithm("AES", 20) as unknown;
  // @ts-expect-error protections are taken from the class
  const protection: unknown = () => new KeyProtection("EXTERNAL") as unknown;
  expect([algorithm, protection]).toHaveLength(2);
  expect(`${KeyAlgorithm.AES_256.toString()}, ${KeyProtection.HSM.toString()}`).toBe("AES with 32 bytes, HSM");
});

test.each<[string, boolean | undefined]>([
  ["a virtual private vault", true],
  ["a vault of unknown type", undefined],
])("a key in %s can be rotated", (_, isVirtualPrivate) => {
  const stack = newStack();
  const vault = vaultIn(stack, isVirtualPrivate);
  expect(keyOf({ vault, rotation: KeyRotation.every(Duration.days(60)) }, stack)).toEqual({
    ...MINIMAL,
    is_auto_rotation_enabled: true,
    auto_key_rotation_details: { rotation_interval_in_days: 60 },
  });
});

test("a key in a virtual private vault that is created here can be rotated", () => {
  const stack = newStack();
  const vault = new Vault(stack, "vault", { compartment, name: "bookings", type: VaultType.VIRTUAL_PRIVATE });
  expect(keyOf({ vault, rotation: KeyRotation.every(Duration.days(365)) }, stack)).toMatchObject({
    auto_key_rotation_details: { rotation_interval_in_days: 365 },
  });
});

test("Terraform checks that a key in a vault that is looked up can be rotated", () => {
  const stack = newStack();
  const vault = Vault.fromLookup(stack, "vault", { vaultId: VAULT_ID });
  expect(keyOf({ vault, rotation: KeyRotation.every(Duration.days(90)) }, stack)).toMatchObject({
    lifecycle: {
      prevent_destroy: true,
      precondition: [
        {
          condition: '${(data.oci_kms_vault.vault_AEB7ADF6.vault_type == "VIRTUAL_PRIVATE")}',
          error_message: "A key can be rotated on a schedule in a virtual private vault only: leave rotation out.",
        },
      ],
    },
  });
});

test("a schedule can be turned off, even in a default vault", () => {
  const stack = newStack();
  const vault = vaultIn(stack, false);
  expect(keyOf({ vault, rotation: KeyRotation.off() }, stack)).toEqual({ ...MINIMAL, is_auto_rotation_enabled: false });
});

test("tokens are rendered as references and expressions", () => {
  const stack = newStack();
  const input = (name: string, type: string): TerraformVariable => new TerraformVariable(stack, name, { type });
  const props: Partial<KeyProps> = {
    name: input("called", "string").stringValue,
    rotation: KeyRotation.every(Duration.days(input("days", "number").numberValue)),
    enabled: input("on", "bool").booleanValue,
    compartment: Compartment.fromCompartmentId(input("compartment", "string").stringValue),
  };
  expect(keyOf(props, stack)).toMatchObject({
    compartment_id: "${var.compartment}",
    display_name: "${var.called}",
    auto_key_rotation_details: { rotation_interval_in_days: "${var.days}" },
    desired_state: '${var.on ? "ENABLED" : "DISABLED"}',
  });
});

test("a key can be disabled", () => {
  const lifecycle = { prevent_destroy: true };
  expect(keyOf({ enabled: false })).toEqual({ ...MINIMAL, desired_state: "DISABLED", lifecycle });
});

test("its attributes are references to what the service reports", () => {
  const stack = newStack();
  const key = new Key(stack, "key", { vault: vaultIn(stack), name: "bookings" });
  new TerraformOutput(stack, "id", { value: key.keyId });
  new TerraformOutput(stack, "version", { value: key.currentVersionId });
  expect(outputs(synthesize(stack))).toEqual({
    id: { value: "${oci_kms_key.key_FEDD6EC0.id}" },
    version: { value: "${oci_kms_key.key_FEDD6EC0.current_key_version}" },
  });
});

function factsOf({ keyId, _known: known }: IKey): unknown[] {
  return [keyId, known.find("compartment"), known.find("algorithm"), known.find("vault")];
}

test("an import knows only what it was given", () => {
  const attributes = { keyId: KEY_ID, compartment, algorithm: KeyAlgorithm.RSA_2048 };
  const key = Key.fromKeyAttributes(newStack(), "key", attributes);
  expect(factsOf(key)).toEqual([KEY_ID, compartment, "RSA", undefined]);
  const byId = Key.fromKeyId(newStack(), "key", KEY_ID);
  expect(factsOf(byId)).toEqual([KEY_ID, undefined, undefined, undefined]);
});

test("a key that is looked up knows its compartment and algorithm when Terraform runs", () => {
  const stack = newStack();
  const key = Key.fromLookup(stack, "key", { keyId: KEY_ID, vault: vaultIn(stack) });
  new TerraformOutput(stack, "compartment", { value: key._known.need("compartment").compartmentId });
  new TerraformOutput(stack, "algorithm", { value: key._known.need("algorithm") });
  const document = synthesize(stack);
  const wayOut = "enable it or cancel its deletion in OCI, or use another key";
  expect(dataSource(document, DataOciKmsKey)).toEqual({
    key_id: KEY_ID,
    management_endpoint: MANAGEMENT_ENDPOINT,
    lifecycle: { postcondition: [usable("self.state", wayOut)] },
  });
  expect(outputs(document)).toEqual({
    compartment: { value: "${data.oci_kms_key.key_FEDD6EC0.compartment_id}" },
    algorithm: { value: "${data.oci_kms_key.key_FEDD6EC0.key_shape[0].algorithm}" },
  });
});
