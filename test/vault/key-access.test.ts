// Who may use a key: grants, and the policy that a service needs.

import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { TerraformVariable } from "cdktf";
import { Compartment, Key, Subject, Vault } from "../../lib";
import { COMPARTMENT_ID, TENANCY_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize } from "../support/synthesis";
import { KEY_ID, MANAGEMENT_ENDPOINT, VAULT_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const deployers = Subject.group({ name: "deployers" });

test("grants are limited to the key", () => {
  const key = Key.fromKeyAttributes(newStack(), "key", { keyId: KEY_ID, compartment });
  const rest = `in compartment id ${COMPARTMENT_ID} where target.key.id = '${KEY_ID}'`;
  expect(key.allowUse(deployers).text).toBe(`Allow group deployers to use keys ${rest}`);
  expect(key.allowDelegate(deployers).text).toBe(`Allow group deployers to use key-delegate ${rest}`);
});

test("fails for a grant on an import that does not know its compartment", () => {
  const key = Key.fromKeyId(newStack(), "key", KEY_ID);
  const message =
    "test/key: a grant needs the compartment, which is not known of this import; " +
    "use Key.fromKeyAttributes or Key.fromLookup";
  expect(() => key.allowUse(deployers)).toThrow(message);
  expect(() => key.allowDelegate(deployers)).toThrow(message);
});

test("a service gets one policy on a key, however often it is asked for", () => {
  const stack = newStack();
  const vault = Vault.fromVaultAttributes(stack, "vault", {
    vaultId: VAULT_ID,
    managementEndpoint: MANAGEMENT_ENDPOINT,
    compartment,
  });
  const key = new Key(stack, "key", { vault, name: "bookings" });
  expect(key._serviceAccess("streaming")).toBe(key._serviceAccess("streaming"));
  key._serviceAccess("objectstorage-eu-frankfurt-1");
  const where = `in compartment id ${COMPARTMENT_ID} where target.key.id = '\${oci_kms_key.key_FEDD6EC0.id}'`;
  expect(resources(synthesize(stack), IdentityPolicy)).toEqual([
    {
      compartment_id: COMPARTMENT_ID,
      name: "test-key-objectstorage-eu-frankfurt-1",
      description: "Lets the service objectstorage-eu-frankfurt-1 use one key, for what is encrypted with it",
      statements: [`Allow service objectstorage-eu-frankfurt-1 to use keys ${where}`],
    },
    {
      compartment_id: COMPARTMENT_ID,
      name: "test-key-streaming",
      description: "Lets the service streaming use one key, for what is encrypted with it",
      statements: [`Allow service streaming to use keys ${where}`],
    },
  ]);
});

test("the service's name may be read twice from an input, and gives one policy with a name of its own", () => {
  const stack = newStack();
  const region = new TerraformVariable(stack, "region", { type: "string" });
  const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
  key._serviceAccess(`objectstorage-${region.stringValue}`);
  key._serviceAccess(`objectstorage-${region.stringValue}`);
  expect(resource(synthesize(stack), IdentityPolicy)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "test-key-objectstorage-var-region",
    description: "Lets the service objectstorage-${var.region} use one key, for what is encrypted with it",
    statements: [
      "Allow service objectstorage-${var.region} to use keys " +
        `in compartment id ${COMPARTMENT_ID} where target.key.id = '${KEY_ID}'`,
    ],
  });
});

test("for a key in the root compartment the policy is written there", () => {
  const stack = newStack();
  const root = Compartment.fromTenancyId(TENANCY_ID);
  Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment: root })._serviceAccess("streaming");
  expect(resource(synthesize(stack), IdentityPolicy)).toMatchObject({
    compartment_id: TENANCY_ID,
    statements: [`Allow service streaming to use keys in tenancy where target.key.id = '${KEY_ID}'`],
  });
});

test("fails for the policy of a service on an import that does not know its compartment", () => {
  const key = Key.fromKeyId(newStack(), "key", KEY_ID);
  expect(() => key._serviceAccess("streaming")).toThrow(
    "test/key: the statement that lets streaming use the key needs the compartment, which is not known of this import; " +
      "use Key.fromKeyAttributes or Key.fromLookup",
  );
});
