// Internal: what an output would show to everybody: the value of a sensitive input, or what OCI makes for one to log in with.

import { type TerraformOutput, type TerraformStack, TerraformVariable, Tokenization } from "cdktf";
import { sentenceOf } from "../sentence";
import { piecesOf } from "../token/atoms";
import { resolvedText } from "../token/tokens";
import { soundsSecret } from "./input-style";

/** Attributes that hold a secret; the provider marks none of them as sensitive. */
const SECRETS: { readonly [type: string]: readonly string[] } = {
  oci_identity_auth_token: ["token"],
  oci_identity_customer_secret_key: ["key"],
  oci_identity_domains_auth_token: ["token"],
  oci_identity_domains_customer_secret_key: ["secret_key"],
  oci_identity_domains_smtp_credential: ["password"],
  oci_identity_smtp_credential: ["password"],
  oci_identity_ui_password: ["password"],
  oci_objectstorage_preauthrequest: ["access_uri", "full_path"],
  oci_secrets_secretbundle: ["secret_bundle_content"],
};

/** The findings about an output that is not sensitive, as a validation of cdktf lists them. */
export function openSecrets(stack: TerraformStack, output: TerraformOutput): string[] {
  if (output.sensitive === true) return [];
  return secretsIn(stack, output.value).map((secret) =>
    sentenceOf(output.node.path, {
      what: `the output '${output.node.id}'`,
      rule: `must be sensitive, since it shows ${secret}`,
      remedy: "say sensitive: true, or leave it out and keep the secret in Vault",
    }),
  );
}

function secretsIn(stack: TerraformStack, value: unknown): string[] {
  const text = textOf(stack, value);
  // Whoever takes the mark away has decided it; what OCI makes has none that could be taken away.
  const expressions = piecesOf(text).filter((piece) => piece.startsWith("${"));
  const marked = expressions.join(" ").replaceAll(/\bnonsensitive\([^()]*\)/g, "");
  const inputs = [...marked.matchAll(/(?<![\w.-])(?<!: )var\.([^\s.,()[\]{}"']+)/g)]
    .map(([, name = ""]) => stack.node.tryFindChild(name))
    .filter((child) => child instanceof TerraformVariable && child.sensitive === true)
    .map((child) => `the sensitive input '${child?.node.id}'`);
  const attributes = [...marked.matchAll(/\b(oci_\w+)\.([\w-]+)\.(\w+)/g)]
    .filter(([, type = "", , attribute = ""]) => SECRETS[type]?.includes(attribute))
    .map(([attribute]) => `${attribute}, which lets anybody in`);
  return [...new Set([...inputs, ...attributes])];
}

/** As it will stand in the document. */
function textOf(stack: TerraformStack, value: unknown): string {
  if (typeof value === "string") return resolvedText(stack, value);
  const plain: unknown = Tokenization.isResolvable(value) ? String(value) : value;
  if (typeof plain === "string") return resolvedText(stack, plain);
  if (typeof plain !== "object" || plain === null) return "";
  return Object.values(plain)
    .map((member) => textOf(stack, member))
    .join(" ");
}

/** What an output is warned of that is called like a secret and is not hidden; a name can be wrong, so that it is no more than that. */
export function outputStyle(name: string, sensitive: boolean | undefined): string[] {
  if (sensitive === true || !soundsSecret(name)) return [];
  return [
    `the output '${name}' sounds like a secret, and everybody who deploys sees it: say sensitive: true if it is one`,
  ];
}
