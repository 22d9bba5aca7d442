// Internal: what an output would show to everybody: the value of a sensitive input, or what OCI makes for one to log in with.

import { TerraformLocal, type TerraformOutput, TerraformStack, TerraformVariable, Tokenization } from "cdktf";
import { type IConstruct } from "constructs";
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
  const marked = expressionsIn(stack, value, []);
  const inputs = [...marked.matchAll(INPUT)]
    .map(([, path, name = ""]) => inputIn(path === undefined ? stack : stackAt(stack, path), name))
    .filter((input) => input?.sensitive === true)
    .map((input) => `the sensitive input '${input?.node.id}'`);
  const attributes = [...marked.matchAll(ATTRIBUTE)]
    .filter(([, type = "", attribute]) => SECRETS[type]?.includes(attribute ?? SECRETS[type][0] ?? ""))
    .map(([attribute]) => `${attribute}, which lets anybody in`);
  return [...new Set([...inputs, ...attributes])];
}

/** A reference to an input, with the path of its stack if that is another one: its state gives values out without their marks. */
const INPUT = /(?:\$\{([^${}:]+): |(?<![\w.-]))var\.([^\s.,()[\]{}"']+)/g;

function stackAt({ node }: TerraformStack, path: string): IConstruct | undefined {
  return node.root.node.findAll().find((one) => TerraformStack.isStack(one) && one.node.path === path);
}

/** An attribute of a resource, or of one of several; or a resource as a whole, which shows all that it has. */
const ATTRIBUTE = /\b(oci_\w+)\.[\w-]+(?:\[[^\]]*\])*(?:\.(\w+))?/g;

/** By its address: one of a construct is called by the path of that. */
function inputIn(stack: IConstruct | undefined, name: string): TerraformVariable | undefined {
  const child = stack?.node.tryFindChild(name);
  if (child instanceof TerraformVariable) return child;
  const deeper = stack?.node.findAll().filter((one) => one instanceof TerraformVariable);
  return deeper?.find((one) => one.friendlyUniqueId === name);
}

/**
 * The expressions of a value, and of the locals in them. Whoever takes the mark away has decided it; what OCI makes has none that could
 * be taken away.
 */
function expressionsIn(stack: TerraformStack, value: unknown, seen: readonly TerraformLocal[]): string {
  const pieces = piecesOf(textOf(stack, value)).filter((piece) => piece.startsWith("${"));
  const marked = withoutCalls(pieces.join(" "), "nonsensitive");
  const named = [...marked.matchAll(/\blocal\.([\w-]+)/g)].map(([, name]) => name);
  const locals = named.length === 0 ? [] : localsIn(stack).filter((one) => named.includes(one.friendlyUniqueId));
  const more = locals.filter((one) => !seen.includes(one));
  return [marked, ...more.map((one) => expressionsIn(stack, writtenIn(one), [...seen, ...more]))].join(" ");
}

function localsIn(stack: TerraformStack): TerraformLocal[] {
  return stack.node.findAll().filter((one) => one instanceof TerraformLocal);
}

/** What stands in the document: `expression` of a local is the reference to it. */
function writtenIn(local: TerraformLocal): unknown {
  return (local.toTerraform() as { readonly locals: unknown }).locals;
}

/** A text without the calls of a function, whatever calls are in them. */
function withoutCalls(text: string, name: string): string {
  const start = text.search(new RegExp(`\\b${name}\\(`));
  if (start < 0) return text;
  let depth = 0;
  let end = start + name.length;
  for (const [piece] of text.slice(end).matchAll(/"(?:\\.|[^"\\])*"|[^]/g)) {
    end += piece.length;
    if (piece === "(") depth++;
    if (piece === ")") depth--;
    if (depth === 0) break;
  }
  return text.slice(0, start) + withoutCalls(text.slice(end), name);
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
