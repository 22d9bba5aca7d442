import { DataOciKmsVault } from "@cdktf/provider-oci/lib/data-oci-kms-vault";
import { KmsVault } from "@cdktf/provider-oci/lib/kms-vault";
import { TerraformOutput, TerraformVariable } from "cdktf";
import { Compartment, Duration, Instant, Subject, Tags, Vault, type VaultProps, VaultType } from "../../lib";
import { COMPARTMENT_ID, TENANCY_ID } from "../support/ocids";
import { dataSource, newStack, outputs, resource, synthesize } from "../support/synthesis";
import { MANAGEMENT_ENDPOINT, VAULT_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const admins = Subject.group({ name: "admins" });

function vaultOf(props: Partial<VaultProps>, stack = newStack()): unknown {
  new Vault(stack, "vault", { compartment, name: "bookings", ...props });
  return resource(synthesize(stack), KmsVault);
}

test("minimal: a default vault, protected", () => {
  expect(vaultOf({})).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "bookings",
    vault_type: "DEFAULT",
    lifecycle: { prevent_destroy: true },
  });
});

test("the name defaults to the id", () => {
  expect(vaultOf({ name: undefined })).toMatchObject({ display_name: "vault" });
});

test("maximal: every prop has its place in the resource", () => {
  const all: Required<VaultProps> = {
    compartment,
    name: "bookings",
    type: VaultType.VIRTUAL_PRIVATE,
    timeOfDeletion: Instant.fromIso("2027-01-01T00:00:00Z"),
    propagation: Duration.seconds(30),
    tags: Tags.of({ freeform: { team: "booking" } }),
    deletionProtection: false,
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(vaultOf(all)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "bookings",
    vault_type: "VIRTUAL_PRIVATE",
    time_of_deletion: "2027-01-01T00:00:00Z",
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("tokens are rendered as references", () => {
  const stack = newStack();
  const input = (name: string): string => new TerraformVariable(stack, name, { type: "string" }).stringValue;
  expect(vaultOf({ name: input("called"), timeOfDeletion: Instant.fromIso(input("end")) }, stack)).toMatchObject({
    display_name: "${var.called}",
    time_of_deletion: "${var.end}",
  });
});

test("its attributes are references to what the service reports", () => {
  const stack = newStack();
  const vault = new Vault(stack, "vault", { compartment, name: "bookings" });
  new TerraformOutput(stack, "id", { value: vault.vaultId });
  new TerraformOutput(stack, "management", { value: vault.managementEndpoint });
  new TerraformOutput(stack, "crypto", { value: vault.cryptoEndpoint });
  expect(outputs(synthesize(stack))).toEqual({
    id: { value: "${oci_kms_vault.vault_AEB7ADF6.id}" },
    management: { value: "${oci_kms_vault.vault_AEB7ADF6.management_endpoint}" },
    crypto: { value: "${oci_kms_vault.vault_AEB7ADF6.crypto_endpoint}" },
  });
});

test("grants are limited to the vault", () => {
  const vault = Vault.fromVaultAttributes(newStack(), "vault", {
    vaultId: VAULT_ID,
    managementEndpoint: MANAGEMENT_ENDPOINT,
    compartment,
  });
  const rest = `vaults in compartment id ${COMPARTMENT_ID} where target.vault.id = '${VAULT_ID}'`;
  expect(vault.allowRead(admins).text).toBe(`Allow group admins to read ${rest}`);
  expect(vault.allowUse(admins).text).toBe(`Allow group admins to use ${rest}`);
});

test("a grant on a vault in the root compartment is a grant in the tenancy", () => {
  const root = Compartment.fromTenancyId(TENANCY_ID);
  const attributes = { vaultId: VAULT_ID, managementEndpoint: MANAGEMENT_ENDPOINT, compartment: root };
  expect(Vault.fromVaultAttributes(newStack(), "vault", attributes).allowRead(admins).text).toBe(
    `Allow group admins to read vaults in tenancy where target.vault.id = '${VAULT_ID}'`,
  );
});

test("an import knows only what it was given", () => {
  const attributes = { vaultId: VAULT_ID, managementEndpoint: MANAGEMENT_ENDPOINT, compartment };
  const types = [undefined, true, false].map((isVirtualPrivate) => {
    const vault = Vault.fromVaultAttributes(newStack(), "vault", { ...attributes, isVirtualPrivate });
    return [vault.vaultId, vault.managementEndpoint, vault._known.find("compartment"), vault._known.find("type")];
  });
  expect(types).toEqual([
    [VAULT_ID, MANAGEMENT_ENDPOINT, compartment, undefined],
    [VAULT_ID, MANAGEMENT_ENDPOINT, compartment, "VIRTUAL_PRIVATE"],
    [VAULT_ID, MANAGEMENT_ENDPOINT, compartment, "DEFAULT"],
  ]);
});

test("a vault that is looked up knows its endpoint, compartment and type when Terraform runs", () => {
  const stack = newStack();
  const vault = Vault.fromLookup(stack, "vault", { vaultId: VAULT_ID });
  new TerraformOutput(stack, "endpoint", { value: vault.managementEndpoint });
  new TerraformOutput(stack, "grant", { value: vault.allowRead(admins).text });
  const document = synthesize(stack);
  const address = "data.oci_kms_vault.vault_AEB7ADF6";
  expect(dataSource(document, DataOciKmsVault)).toEqual({ vault_id: VAULT_ID });
  expect(outputs(document)).toEqual({
    endpoint: { value: `\${${address}.management_endpoint}` },
    grant: {
      value:
        `Allow group admins to read vaults in compartment id \${${address}.compartment_id} ` +
        `where target.vault.id = '${VAULT_ID}'`,
    },
  });
});

test("types of vault are a closed set", () => {
  // @ts-expect-error the constructor is private
  const made: unknown = () => new VaultType("EXTERNAL") as unknown;
  expect([made, String(VaultType.DEFAULT), String(VaultType.VIRTUAL_PRIVATE)]).toEqual([
    made,
    "DEFAULT",
    "VIRTUAL_PRIVATE",
  ]);
});
