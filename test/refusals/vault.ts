// Impossible keys, vaults and secrets, and those that would expose a secret.

import { TerraformVariable } from "cdktf";
import {
  Duration,
  type IVault,
  Instant,
  Key,
  KeyAlgorithm,
  KeyRotation,
  type OciStack,
  Secret,
  SecretContent,
  Subject,
  Vault,
  VaultType,
} from "../../lib";
import { compartment, KEY_ID, type Row, rows, STREAM_ID, unprotectedKey, VAULT_ID } from "./row";

function vault(stack: OciStack, id = "vault"): Vault {
  return new Vault(stack, id, { compartment, name: id });
}

function imported(stack: OciStack): IVault {
  return Vault.fromVaultId(stack, "vault", VAULT_ID);
}

const passphrase = SecretContent.generatedPassphrase();

export const vaults: readonly Row[] = rows([
  {
    title: "rotation every 59 days",
    make: () => KeyRotation.every(Duration.days(59)),
    message:
      "the interval of a key's rotation must be 60 to 365 whole days, got 59 days; create the versions yourself (oci_kms_key_version) to rotate at other times",
  },
  {
    title: "rotation every 366 days",
    make: () => KeyRotation.every(Duration.days(366)),
    message:
      "the interval of a key's rotation must be 60 to 365 whole days, got 366 days; create the versions yourself (oci_kms_key_version) to rotate at other times",
  },
  {
    title: "rotation every 90 and a half days",
    make: () => KeyRotation.every(Duration.hours(90.5 * 24)),
    message:
      "the interval of a key's rotation must be 60 to 365 whole days, got 2172 hours; create the versions yourself (oci_kms_key_version) to rotate at other times",
  },
  {
    title: "rotation in a vault that shares its partition",
    make: (stack) =>
      new Key(stack, "key", { vault: vault(stack), name: "orders", rotation: KeyRotation.every(Duration.days(90)) }),
    message:
      "shop/key: rotation is possible in a virtual private vault only, got 'DEFAULT'; leave it out, or create the vault with VaultType.VIRTUAL_PRIVATE",
  },
  {
    title: "rotation in a vault that is known to share its partition",
    make: (stack) => {
      const managementEndpoint = "https://a-management.kms.eu-frankfurt-1.oraclecloud.com";
      const attributes = { vaultId: VAULT_ID, managementEndpoint, compartment, isVirtualPrivate: false };
      const shared = Vault.fromVaultAttributes(stack, "vault", attributes);
      return new Key(stack, "known-key", {
        vault: shared,
        name: "orders",
        rotation: KeyRotation.every(Duration.days(90)),
      });
    },
    message:
      "shop/known-key: rotation is possible in a virtual private vault only, got 'DEFAULT'; leave it out, or create the vault with VaultType.VIRTUAL_PRIVATE",
  },
  {
    title: "a key that outlives its vault",
    make: (stack) => {
      const dying = new Vault(stack, "vault", {
        compartment,
        name: "orders",
        type: VaultType.VIRTUAL_PRIVATE,
        timeOfDeletion: Instant.fromIso("2027-01-31T00:00:00Z"),
      });
      return new Key(stack, "key", {
        vault: dying,
        name: "orders",
        timeOfDeletion: Instant.fromIso("2027-02-28T00:00:00Z"),
      });
    },
    message:
      "shop/key: timeOfDeletion must not be after that of the vault, 2027-01-31T00:00:00Z, got 2027-02-28T00:00:00Z; leave it out to use that of the vault",
  },
  {
    title: "a key without a name",
    make: (stack) => new Key(stack, "key", { vault: vault(stack), name: "" }),
    message: "shop/key: the name of a key must not be empty, got ''; name it after what it encrypts",
  },
  {
    title: "a key in a vault of which only the OCID is known",
    make: (stack) => new Key(stack, "key", { vault: imported(stack), name: "orders", compartment }),
    message:
      "shop/vault: a key needs the management endpoint of the vault, which is not known for this import; give managementEndpoint to Vault.fromVaultAttributes, or use Vault.fromLookup",
  },
  {
    title: "a key whose vault is not known to live anywhere",
    make: (stack) => {
      const managementEndpoint = "https://a-management.kms.eu-frankfurt-1.oraclecloud.com";
      const known = Vault.fromVaultAttributes(stack, "vault", { vaultId: VAULT_ID, managementEndpoint });
      return new Key(stack, "key", { vault: known, name: "orders" });
    },
    message:
      "shop/key: compartment must be given, because that of the vault is not known; give it here or to Vault.fromVaultAttributes, or use Vault.fromLookup",
  },
  {
    title: "the cryptographic endpoint of a vault",
    make: (stack) => {
      const managementEndpoint = "https://a-crypto.kms.eu-frankfurt-1.oraclecloud.com";
      return Vault.fromVaultAttributes(stack, "vault", { vaultId: VAULT_ID, managementEndpoint });
    },
    message:
      "shop/vault: managementEndpoint must be the vault's management endpoint, https://...-management..., got 'https://a-crypto.kms.eu-frankfurt-1.oraclecloud.com'; copy it from the vault's page in the console; the cryptographic and the regional endpoints do not work",
  },
  {
    title: "a vault by the OCID of a key in it",
    make: (stack) => Vault.fromLookup(stack, "vault", { vaultId: KEY_ID }),
    message:
      "shop/vault: vaultId must be ocid1.vault.<realm>.[region].<unique id>, got 'ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaakey' (a key); copy it from the resource's page in the console",
  },
  {
    title: "a key by the OCID of its vault",
    make: (stack) => Key.fromKeyId(stack, "key", VAULT_ID),
    message:
      "shop/key: keyId must be ocid1.key.<realm>.[region].<unique id>, got 'ocid1.vault.oc1.eu-frankfurt-1.aaaavault' (a vault); copy it from the resource's page in the console",
  },
  {
    title: "a grant on a key that is not known to live anywhere",
    make: (stack) => Key.fromKeyId(stack, "key", KEY_ID).allowUse(Subject.group({ name: "ops" })),
    message:
      "shop/key: a grant needs the compartment, which is not known for this import; give compartment to Key.fromKeyAttributes, or use Key.fromLookup",
  },
  {
    title: "a secret that is encrypted with an RSA key",
    make: (stack) => {
      const store = vault(stack);
      const key = new Key(stack, "key", { vault: store, name: "orders", algorithm: KeyAlgorithm.RSA_2048 });
      return new Secret(stack, "token", { vault: store, key, name: "token", content: passphrase });
    },
    message:
      "shop/token: encryption needs an AES key, but shop/key has another algorithm, got 'RSA'; create one with KeyAlgorithm.AES_256",
  },
  {
    title: "a secret whose key is in another vault",
    make: (stack) => {
      const key = new Key(stack, "key", { vault: vault(stack, "one"), name: "orders" });
      return new Secret(stack, "token", { vault: vault(stack, "two"), key, name: "token", content: passphrase });
    },
    message:
      "shop/token: key must be in the vault of the secret, shop/two, got 'shop/key in shop/one'; use a key of that vault",
  },
  {
    title: "a secret with a blank in its name",
    make: (stack) => {
      const store = vault(stack);
      const key = new Key(stack, "key", { vault: store, name: "orders" });
      return new Secret(stack, "token", { vault: store, key, name: "kafka token", content: passphrase });
    },
    message:
      "shop/token: the name of a secret must be 1 to 255 letters, digits, hyphens, underscores and periods, got 'kafka token'; name it after what it gives access to",
  },
  {
    title: "a secret that is written in the code",
    make: () => SecretContent.fromInput("hunter2"),
    message:
      'the content of a secret must not be in the code, where everyone can read it; take it from new TerraformVariable(stack, "...", { sensitive: true }), or use SecretContent.generatedPassphrase()',
  },
  {
    title: "a secret from an input that everybody sees",
    make: (stack) => {
      const store = vault(stack);
      const key = new Key(stack, "key", { vault: store, name: "orders" });
      const content = SecretContent.fromInput(stack.input.text("kafka_token", { title: "Token" }));
      return new Secret(stack, "token", { vault: store, key, name: "token", content });
    },
    message:
      "shop/token: the content of a secret must come from a sensitive input, which 'kafka_token' is not; take it from new TerraformVariable(stack, \"...\", { sensitive: true }), or use SecretContent.generatedPassphrase()",
  },
  {
    title: "a secret with a default",
    make: (stack) => {
      const store = vault(stack);
      const key = new Key(stack, "key", { vault: store, name: "orders" });
      const variable = new TerraformVariable(stack, "kafka_token", {
        type: "string",
        sensitive: true,
        default: "change-me",
      });
      const content = SecretContent.fromInput(variable.stringValue);
      return new Secret(stack, "token", { vault: store, key, name: "token", content });
    },
    message:
      "shop/token: the content of a secret must come from an input without a default, which 'kafka_token' has; take it from new TerraformVariable(stack, \"...\", { sensitive: true }), or use SecretContent.generatedPassphrase()",
  },
  {
    title: "a passphrase of no characters",
    make: () => SecretContent.generatedPassphrase({ length: 0 }),
    message: "the length of a passphrase must be a whole number of at least 1, got 0",
  },
  {
    title: "a secret by the OCID of a stream",
    make: (stack) => Secret.fromSecretId(stack, "token", STREAM_ID),
    message:
      "shop/token: secretId must be ocid1.vaultsecret.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a grant on a secret that is not known to live anywhere",
    make: (stack) =>
      Secret.fromSecretId(stack, "token", "ocid1.vaultsecret.oc1.eu-frankfurt-1.aaaasecret").allowRead(
        Subject.group({ name: "ops" }),
      ),
    message:
      "shop/token: a grant needs the compartment, which is not known for this import; give compartment to Secret.fromSecretAttributes, or use Secret.fromLookup",
  },
  {
    title: "two secrets of one name in a vault",
    make: (stack) => {
      const store = vault(stack);
      const key = new Key(stack, "key", { vault: store, name: "orders" });
      new Secret(stack, "token", { vault: store, key, name: "token", content: passphrase });
      return new Secret(stack, "other-token", { vault: store, key, name: "token", content: passphrase });
    },
    message:
      "shop/other-token: the name of a secret must be unique in its vault, but shop/token has it already, got 'token'; give one of them another name",
  },
  {
    title: "a key that is looked up by the OCID of a stream",
    make: (stack) => Key.fromLookup(stack, "key", { keyId: STREAM_ID, vault: vault(stack) }),
    message:
      "shop/key: keyId must be ocid1.key.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a secret that is looked up by the OCID of its vault",
    make: (stack) => Secret.fromLookup(stack, "token", { secretId: VAULT_ID }),
    message:
      "shop/token: secretId must be ocid1.vaultsecret.<realm>.[region].<unique id>, got 'ocid1.vault.oc1.eu-frankfurt-1.aaaavault' (a vault); copy it from the resource's page in the console",
  },
  {
    title: "a vault without a name",
    make: (stack) => new Vault(stack, "vault", { compartment, name: "" }),
    message: "shop/vault: the name of a vault must not be empty, got ''; name it after the owner of its keys",
  },
  {
    title: "a vault that is known by the OCID of a key in it",
    make: (stack) =>
      Vault.fromVaultAttributes(stack, "known", {
        vaultId: KEY_ID,
        managementEndpoint: "https://abc-management.kms.eu-frankfurt-1.oraclecloud.com",
      }),
    message:
      "shop/known: vaultId must be ocid1.vault.<realm>.[region].<unique id>, got 'ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaakey' (a key); copy it from the resource's page in the console",
  },
  {
    title: "the management endpoint of a vault without its scheme",
    make: (stack) =>
      Vault.fromVaultAttributes(stack, "known", {
        vaultId: VAULT_ID,
        managementEndpoint: "abc-management.kms.eu-frankfurt-1.oraclecloud.com",
      }),
    message:
      "shop/known: managementEndpoint must be the vault's management endpoint, https://...-management..., got 'abc-management.kms.eu-frankfurt-1.oraclecloud.com'; copy it from the vault's page in the console; the cryptographic and the regional endpoints do not work",
  },
  {
    title: "a secret with text around its reference",
    make: (stack) => {
      const token = new TerraformVariable(stack, "token", { type: "string", sensitive: true });
      const content = SecretContent.fromInput(`Bearer ${token.stringValue}`);
      const store = vault(stack);
      const key = new Key(stack, "key", { vault: store, name: "orders" });
      return new Secret(stack, "secret", { vault: store, key, name: "token", content });
    },
    message:
      'shop/secret: the content of a secret must be a reference with no text around it, because that text would be in the synthesized file; take it from new TerraformVariable(stack, "...", { sensitive: true }), or use SecretContent.generatedPassphrase()',
  },
  {
    title: "a secret that an expression spells out",
    make: (stack) => {
      const content = SecretContent.fromInput('${"hunter2"}');
      const store = vault(stack);
      const key = new Key(stack, "key", { vault: store, name: "orders" });
      return new Secret(stack, "secret", { vault: store, key, name: "token", content });
    },
    message:
      'shop/secret: the content of a secret must be a reference, not a string that would be in the synthesized file; take it from new TerraformVariable(stack, "...", { sensitive: true }), or use SecretContent.generatedPassphrase()',
  },
  {
    title: "a secret whose vault is not known to live anywhere",
    make: (stack) => {
      const key = Key.fromKeyId(stack, "key", KEY_ID);
      return new Secret(stack, "token", { vault: imported(stack), key, name: "token", content: passphrase });
    },
    message:
      "shop/token: compartment must be given, because that of the vault is not known; give it here or to Vault.fromVaultAttributes, or use Vault.fromLookup",
  },
  {
    title: "a grant on a vault that is not known to live anywhere",
    make: (stack) => imported(stack).allowUse(Subject.group({ name: "ops" })),
    message:
      "shop/vault: a grant needs the compartment, which is not known for this import; give compartment to Vault.fromVaultAttributes, or use Vault.fromLookup",
  },
  {
    title: "a key that is looked up in a vault of which only the OCID is known",
    make: (stack) =>
      Key.fromLookup(stack, "key", { keyId: KEY_ID, vault: Vault.fromVaultId(stack, "store", VAULT_ID) }),
    message:
      "shop/store: a key needs the management endpoint of the vault, which is not known for this import; give managementEndpoint to Vault.fromVaultAttributes, or use Vault.fromLookup",
  },
  {
    title: "a vault that is not waited for at all",
    make: (stack) =>
      new Vault(stack, "vault", { compartment, name: "orders", timeouts: { create: Duration.seconds(0) } }),
    message:
      "shop/vault: timeouts.create must be at least a millisecond, got 0 seconds; leave it out to use the provider's default",
  },
  {
    title: "a key that is protected by default, in a vault that is not",
    make: (stack) => {
      const loose = new Vault(stack, "vault", { compartment, deletionProtection: false });
      return new Key(stack, "key", { vault: loose });
    },
    message:
      "shop/key: a protected key must not be in the unprotected vault shop/vault, whose deletion deletes it; protect the vault, or give the key deletionProtection: false",
  },
  {
    title: "a protected secret in a vault that is not",
    make: (stack) => {
      const loose = new Vault(stack, "vault", { compartment, deletionProtection: false });
      const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
      return new Secret(stack, "secret", { vault: loose, key, content: passphrase });
    },
    message:
      "shop/secret: a protected secret must not be in the unprotected vault shop/vault, whose deletion deletes it; protect the vault, or give the secret deletionProtection: false",
  },
  {
    title: "a protected secret under a key that is not",
    make: (stack) => {
      const key = unprotectedKey(stack);
      return new Secret(stack, "secret", { vault: key.vault, key, content: passphrase });
    },
    message:
      "shop/secret: a protected secret must not be encrypted with the unprotected key shop/key, whose deletion makes it unreadable; protect the key, or give the secret deletionProtection: false",
  },
]);
