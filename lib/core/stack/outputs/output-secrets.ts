// Internal: what an output would show to everybody: the value of a sensitive input, or what OCI makes for one to log in with.

import { TerraformLocal, type TerraformOutput, TerraformStack, TerraformVariable, Tokenization } from "cdktf";
import { type IConstruct } from "constructs";
import { sentenceOf } from "../../sentence";
import { resolvedText } from "../../token/tokens";
import { codeIn } from "./expression-code";
import { soundsSecret } from "../inputs/input-style";

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

/**
 * The secrets that a value shows. Of an input Terraform decides: what it marks is shown, so that only `nonsensitive`, `issensitive` and
 * `can` hide it. What OCI makes has no mark, so that a hash, a length and a comparison hide it too.
 */
export function secretsIn(stack: TerraformStack, value: unknown): string[] {
  const inputs = [...codeOf(stack, value, UNMARKED).matchAll(INPUT)]
    .map(([, path, name, indexed]) => inputIn(path === undefined ? stack : stackAt(stack, path), name ?? indexed ?? ""))
    .filter((input) => input?.sensitive === true)
    .map((input) => `the sensitive input '${input?.node.id}'`);
  const attributes = [...codeOf(stack, value, HIDING).matchAll(ATTRIBUTE)]
    .filter(([, type = "", rest = ""]) => isSecret(SECRETS[type], rest))
    .map(([attribute]) => `${attribute.replaceAll('"', "'")}, which lets anybody in`);
  return [...new Set([...inputs, ...attributes])];
}

/** Functions of whose results Terraform shows all, whatever they are given. */
const UNMARKED = ["nonsensitive", "issensitive", "can"];

/** Functions that tell nothing of a secret that is long and random, as those are that OCI makes. */
const HASHES = ["md5", "sha1", "sha256", "sha512", "base64sha256", "base64sha512", "bcrypt"];
const HIDING = [...UNMARKED, "length", ...HASHES];

/** A reference to an input, with the path of its stack if that is another one: its state gives values out without their marks. */
const INPUT = /(?:\$\{([^\s${}:?]+): |(?<![\w.-]))var(?:\.([^\s.,()[\]{}"']+)|\["([^"]*)"\])/g;

function stackAt({ node }: TerraformStack, path: string): IConstruct | undefined {
  return node.root.node.findAll().find((one) => TerraformStack.isStack(one) && one.node.path === path);
}

/** A resource, and what is read of it; not what is only compared. */
const ATTRIBUTE = /(?<![!=]=\s*)\b(oci_\w+)\.[\w-]+((?:\[(?:[^[\]]|\[[^[\]]*\])*\]|\.[\w*-]+)*)(?![\w*.[-]|\s*[!=]=)/g;

/** A step from a resource to what is in it; an index that is no name leads to one of several. */
const STEP = /\.([a-zA-Z_][\w-]*)|\["([\w-]*)"\]|\[(?:[^[\]]|\[[^[\]]*\])*\]/g;

/** Whether what is read of a resource is a secret of its type: an attribute, of one or of several, or all that it has. */
function isSecret(secrets: readonly string[] | undefined, rest: string): boolean {
  const names = [...rest.matchAll(STEP)].flatMap(([, name, indexed]) => name ?? indexed ?? []);
  return secrets !== undefined && (names.length === 0 || names.some((name) => secrets.includes(name)));
}

/** By its address: one of a construct is called by the path of that. */
function inputIn(stack: IConstruct | undefined, name: string): TerraformVariable | undefined {
  const child = stack?.node.tryFindChild(name);
  if (child instanceof TerraformVariable) return child;
  const deeper = stack?.node.findAll().filter((one) => one instanceof TerraformVariable);
  return deeper?.find((one) => one.friendlyUniqueId === name);
}

/** The code of a value, and of the locals in it, without the calls of functions. */
function codeOf(
  stack: TerraformStack,
  value: unknown,
  functions: readonly string[],
  seen: readonly TerraformLocal[] = [],
): string {
  const code = withoutCalls(textsOf(stack, value).map(codeIn).join(" "), functions);
  const named = [...code.matchAll(/\blocal\.([\w-]+)/g)].map(([, name]) => name);
  const locals = named.length === 0 ? [] : localsIn(stack).filter((one) => named.includes(one.friendlyUniqueId));
  const more = locals.filter((one) => !seen.includes(one));
  return [code, ...more.map((one) => codeOf(stack, writtenIn(one), functions, [...seen, ...more]))].join(" ");
}

function localsIn(stack: TerraformStack): TerraformLocal[] {
  return stack.node.findAll().filter((one) => one instanceof TerraformLocal);
}

/** What stands in the document: `expression` of a local is the reference to it. */
function writtenIn(local: TerraformLocal): unknown {
  return (local.toTerraform() as { readonly locals: unknown }).locals;
}

/** Code without the calls of functions, whatever calls are in them. */
function withoutCalls(code: string, names: readonly string[]): string {
  const call = new RegExp(`(?<![\\w.])(?:${names.join("|")})\\s*\\(`, "g");
  let kept = "";
  let rest = 0;
  for (let found = call.exec(code); found !== null; found = call.exec(code)) {
    kept += code.slice(rest, found.index);
    rest = endOfCall(code, call.lastIndex);
    call.lastIndex = rest;
  }
  return kept + code.slice(rest);
}

/** Where a call is over whose arguments begin at `start`. */
function endOfCall(code: string, start: number): number {
  let depth = 1;
  for (let at = start; at < code.length; at++) {
    if (code[at] === "(") depth++;
    if (code[at] === ")" && --depth === 0) return at + 1;
  }
  return code.length;
}

/** As they will stand in the document. */
function textsOf(stack: TerraformStack, value: unknown): string[] {
  const plain: unknown = Tokenization.isResolvable(value) ? String(value) : value;
  if (typeof plain === "string") return [resolvedText(stack, plain)];
  if (typeof plain !== "object" || plain === null) return [];
  return Object.entries(plain).flatMap(([name, member]) => [name, ...textsOf(stack, member)]);
}

/** What an output is warned of that is called like a secret and is not hidden; a name can be wrong, so that it is no more than that. */
export function outputStyle(name: string, sensitive: boolean | undefined): string[] {
  if (sensitive === true || !soundsSecret(name)) return [];
  return [
    `the output '${name}' sounds like a secret, and everybody who deploys sees it: say sensitive: true if it is one`,
  ];
}
