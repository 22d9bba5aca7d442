import { DataOciVaultSecret } from "@cdktf/provider-oci/lib/data-oci-vault-secret";
import { IdentityAuthToken } from "@cdktf/provider-oci/lib/identity-auth-token";
import { VaultSecret } from "@cdktf/provider-oci/lib/vault-secret";
import { Fn, Lazy, TerraformOutput, type TerraformStack, TerraformVariable, Token } from "cdktf";
import {
  Compartment,
  Duration,
  Key,
  Secret,
  SecretContent,
  type SecretProps,
  Subject,
  Tags,
  Texts,
  Vault,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { dataSource, newStack, outputs, resource, resources, synthesize } from "../support/synthesis";
import { KEY_ID, MANAGEMENT_ENDPOINT, SECRET_ID, VAULT_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const USER_ID = "ocid1.user.oc1..aaaauser";
const content = SecretContent.generatedPassphrase();

function holders(stack: TerraformStack): Pick<SecretProps, "vault" | "key"> {
  const attributes = { vaultId: VAULT_ID, managementEndpoint: MANAGEMENT_ENDPOINT, compartment };
  const vault = Vault.fromVaultAttributes(stack, "vault", attributes);
  return { vault, key: Key.fromKeyId(stack, "key", KEY_ID) };
}

function secretOf(props: Partial<SecretProps>, stack = newStack()): unknown {
  const { vault, key } = props;
  const rest = vault === undefined || key === undefined ? holders(stack) : { vault, key };
  new Secret(stack, "secret", { name: "token", content, ...rest, ...props });
  return resource(synthesize(stack), VaultSecret);
}

function password(stack: TerraformStack): string {
  return new TerraformVariable(stack, "password", { type: "string", sensitive: true }).stringValue;
}

const PLACE = { compartment_id: COMPARTMENT_ID, vault_id: VAULT_ID, key_id: KEY_ID, secret_name: "token" };

test("minimal: a generated passphrase, in the compartment of its vault, protected", () => {
  expect(secretOf({})).toEqual({
    ...PLACE,
    enable_auto_generation: true,
    secret_generation_context: { generation_type: "PASSPHRASE", generation_template: "SECRETS_DEFAULT_PASSWORD" },
    lifecycle: { prevent_destroy: true },
  });
});

test("the name defaults to the id", () => {
  expect(secretOf({ name: undefined })).toMatchObject({ secret_name: "secret" });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<SecretProps> = {
    ...holders(stack),
    name: "sasl-token",
    content: SecretContent.generatedPassphrase({ length: 24, forDatabase: true }),
    description: "What the booking service signs in with",
    compartment: Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaaother"),
    tags: Tags.of({ freeform: { team: "booking" } }),
    deletionProtection: false,
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(secretOf(all, stack)).toEqual({
    compartment_id: "ocid1.compartment.oc1..aaaaother",
    vault_id: VAULT_ID,
    key_id: KEY_ID,
    secret_name: "sasl-token",
    description: "What the booking service signs in with",
    enable_auto_generation: true,
    secret_generation_context: {
      generation_type: "PASSPHRASE",
      generation_template: "DBAAS_DEFAULT_PASSWORD",
      passphrase_length: 24,
    },
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("Terraform encodes a sensitive input and never prints it", () => {
  const stack = newStack();
  expect(secretOf({ content: SecretContent.fromInput(password(stack)) }, stack)).toEqual({
    ...PLACE,
    secret_content: { content_type: "BASE64", content: "${sensitive(base64encode(var.password))}" },
    lifecycle: { prevent_destroy: true },
  });
});

test.each<[string, (token: string) => string, string]>([
  ["what a resource reports", (token) => token, "oci_identity_auth_token.kafka.token"],
  [
    "a function of it",
    (token) => Token.asString(Fn.jsonencode({ user: { name: "kafka" }, token })),
    'jsonencode({"user" = {"name" = "kafka"}, "token" = oci_identity_auth_token.kafka.token})',
  ],
])("%s can be the content", (_, make, expression) => {
  const stack = newStack();
  const { token } = new IdentityAuthToken(stack, "kafka", { userId: USER_ID, description: "kafka" });
  expect(secretOf({ content: SecretContent.fromInput(make(token)) }, stack)).toMatchObject({
    secret_content: { content: `\${sensitive(base64encode(${expression}))}` },
  });
});

test("tokens are rendered as references", () => {
  const stack = newStack();
  const name = new TerraformVariable(stack, "called", { type: "string" }).stringValue;
  const length = new TerraformVariable(stack, "length", { type: "number" }).numberValue;
  expect(secretOf({ name, content: SecretContent.generatedPassphrase({ length }) }, stack)).toMatchObject({
    secret_name: "${var.called}",
    secret_generation_context: { passphrase_length: "${var.length}" },
  });
});

test("Terraform checks that a key that is looked up is an AES key", () => {
  const stack = newStack();
  const { vault } = holders(stack);
  const key = Key.fromLookup(stack, "found", { keyId: KEY_ID, vault });
  expect(secretOf({ vault, key }, stack)).toMatchObject({
    lifecycle: {
      prevent_destroy: true,
      precondition: [
        {
          condition: '${(data.oci_kms_key.found_4A78A8C9.key_shape[0].algorithm == "AES")}',
          error_message: "Encryption of a secret needs an AES key: create one with KeyAlgorithm.AES_256.",
        },
      ],
    },
  });
});

test("a grant allows reading the content of this secret only", () => {
  const stack = newStack();
  const functions = Subject.dynamicGroupNamed({ name: "functions" });
  const secret = Secret.fromSecretAttributes(stack, "known", { secretId: SECRET_ID, compartment });
  expect(secret.allowRead(functions).text).toBe(
    "Allow dynamic-group functions to read secret-bundles " +
      `in compartment id ${COMPARTMENT_ID} where target.secret.id = '${SECRET_ID}'`,
  );
  const made = new Secret(stack, "secret", { ...holders(stack), name: "token", content });
  new TerraformOutput(stack, "grant", { value: made.allowRead(functions).text });
  expect(outputs(synthesize(stack)).grant).toEqual({
    value:
      "Allow dynamic-group functions to read secret-bundles " +
      `in compartment id ${COMPARTMENT_ID} where target.secret.id = '\${oci_vault_secret.secret_4DA88516.id}'`,
  });
});

test("a secret that is looked up knows its compartment when Terraform runs, without its content in the state", () => {
  const stack = newStack();
  const secret = Secret.fromLookup(stack, "secret", { secretId: SECRET_ID });
  new TerraformOutput(stack, "compartment", { value: secret._known.need("compartment").compartmentId });
  const document = synthesize(stack);
  expect(dataSource(document, DataOciVaultSecret)).toEqual({ secret_id: SECRET_ID });
  expect(outputs(document)).toEqual({
    compartment: { value: "${data.oci_vault_secret.secret_4DA88516.compartment_id}" },
  });
});

const REMEDY =
  'take it from new TerraformVariable(stack, "...", { sensitive: true }), or use SecretContent.generatedPassphrase()';

test.each<[string, (stack: TerraformStack) => string]>([
  ["text in front", (stack) => `user:${password(stack)}`],
  ["text behind", (stack) => `${password(stack)}!`],
  ["text between two references", (stack) => `${password(stack)}hunter2${password(newStack())}`],
  ["a token that is a text", () => Lazy.stringValue({ produce: () => "hunter2" })],
])("fails for a content with %s", (_, make) => {
  const stack = newStack();
  expect(() => secretOf({ content: SecretContent.fromInput(make(stack)) }, stack)).toThrow(
    "test/secret: the content of a secret must be a reference with no text around it, " +
      `because that text would be in the synthesized file; ${REMEDY}`,
  );
});

test.each<[string, string]>([
  ["a function of texts only", Token.asString(Fn.jsonencode({ user: "kafka.client", password: "hunter2" }))],
  ["a text written as an expression", '${"hunter2"}'],
])("fails for %s, without repeating it", (_, reference) => {
  expect(() => secretOf({ content: SecretContent.fromInput(reference) })).toThrow(
    `test/secret: the content of a secret must be a reference, not a string that would be in the synthesized file; ${REMEDY}`,
  );
});

test("fails for a name whose characters around a reference are not allowed", () => {
  const stack = newStack();
  const name = `${new TerraformVariable(stack, "called", { type: "string" }).stringValue} token`;
  expect(() => secretOf({ name }, stack)).toThrow(
    "test/secret: the name of a secret must be 1 to 255 letters, digits, hyphens, underscores and periods, " +
      "got '${...} token'; name it after what it gives access to",
  );
});

test("only the factories create contents", () => {
  // @ts-expect-error only a factory creates a content, and it refuses plain strings
  const made: unknown = () => new SecretContent("hunter2", undefined) as unknown;
  // @ts-expect-error a string is not a content
  const text: Pick<SecretProps, "content"> = { content: "hunter2" };
  expect([made, text]).toHaveLength(2);
});

test("a handwritten reference that contains quotes is encoded unchanged", () => {
  const expression = 'data.external.vault.result["password"]';
  const stack = newStack();
  const part = SecretContent.fromInput(`\${${expression}}`)._plan(stack);
  const { content = "" } = part.config?.secretContent as { content?: string };
  expect(Texts.resolved(stack, content)).toBe(`\${sensitive(base64encode(${expression}))}`);
});

const KEY_OF_VAULT_ID = "ocid1.key.oc1.eu-frankfurt-1.aaaaone.aaaakey";
const VAULT_OF_KEY_ID = "ocid1.vault.oc1.eu-frankfurt-1.aaaaone.aaaavault";

test("a key is not checked again if its vault is unknown or is that of the secret", () => {
  const stack = newStack();
  const made = new Vault(stack, "made", { compartment });
  const known = Vault.fromVaultAttributes(stack, "known", {
    vaultId: made.vaultId,
    managementEndpoint: MANAGEMENT_ENDPOINT,
    compartment,
  });
  const one = Vault.fromVaultAttributes(stack, "one", {
    vaultId: VAULT_OF_KEY_ID,
    managementEndpoint: MANAGEMENT_ENDPOINT,
    compartment,
  });
  const pairs = [
    { vault: known, key: new Key(stack, "key", { vault: made }) },
    { vault: one, key: Key.fromKeyId(stack, "of-one", KEY_OF_VAULT_ID) },
    { vault: one, key: Key.fromKeyId(stack, "old", KEY_ID) },
    { vault: made, key: Key.fromKeyId(stack, "foreign", KEY_OF_VAULT_ID) },
    { vault: one, key: Key.fromLookup(stack, "found", { keyId: KEY_OF_VAULT_ID, vault: one }) },
  ];
  for (const [index, pair] of pairs.entries()) new Secret(stack, `secret-${index}`, { content, ...pair });
  const conditions = resources(synthesize(stack), VaultSecret).flatMap(
    ({ lifecycle }) => (lifecycle as { precondition?: { error_message: string }[] }).precondition ?? [],
  );
  expect(conditions.map(({ error_message: message }) => message)).toEqual([
    "Encryption of a secret needs an AES key: create one with KeyAlgorithm.AES_256.",
  ]);
});

test("Terraform checks that a key is in a vault that only Terraform knows", () => {
  const stack = newStack();
  const vaultId = new TerraformVariable(stack, "vault_ocid", { type: "string" }).stringValue;
  const vault = Vault.fromVaultAttributes(stack, "vault", {
    vaultId,
    managementEndpoint: MANAGEMENT_ENDPOINT,
    compartment,
  });
  const key = new Key(stack, "key", { vault: new Vault(stack, "other", { compartment }) });
  expect(secretOf({ vault, key }, stack)).toMatchObject({
    lifecycle: {
      precondition: [
        {
          condition: "${(oci_kms_vault.other_7F016EE3.id == var.vault_ocid)}",
          error_message: "The key must be in the vault of this secret: use a key of that vault.",
        },
      ],
    },
  });
});
