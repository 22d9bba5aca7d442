// Internal: finds secrets that an output would show: the value of a sensitive input, or a credential that OCI creates.

import { TerraformLocal, type TerraformOutput, TerraformStack, TerraformVariable, Tokenization } from "cdktf";
import { type IConstruct } from "constructs";
import { sentenceOf } from "../../sentence";
import { resolvedText } from "../../token/tokens";
import { codeIn } from "./expression-code";
import { soundsSecret } from "../inputs/input-style";

/** Attributes that contain a secret; the provider does not mark them as sensitive. */
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
      rule: `must be sensitive, because it shows ${secret}`,
      remedy: "set sensitive: true, or leave out the output and keep the secret in Vault",
    }),
  );
}

/**
 * The secrets that a value shows. For an input, Terraform's marks count: every marked value is shown, and only `nonsensitive`,
 * `issensitive` and `can` hide it. A credential that OCI creates has no mark, so a hash, a length and a comparison hide it, too.
 */
export function secretsIn(stack: TerraformStack, value: unknown): string[] {
  const inputs = [...codeOf(stack, value, UNMARKED).matchAll(INPUT)]
    .map(([, path, name, indexed]) => inputIn(path === undefined ? stack : stackAt(stack, path), name ?? indexed ?? ""))
    .filter((input) => input?.sensitive === true)
    .map((input) => `the sensitive input '${input?.node.id}'`);
  const attributes = [...codeOf(stack, value, HIDING).matchAll(ATTRIBUTE)]
    .filter(([, type = "", rest = ""]) => isSecret(SECRETS[type], rest))
    .map(([attribute]) => `${attribute.replaceAll('"', "'")}, which gives access to anyone`);
  return [...new Set([...inputs, ...attributes])];
}

/** Functions whose results Terraform always shows. */
const UNMARKED = ["nonsensitive", "issensitive", "can"];

/** Functions that reveal nothing about a long random secret, such as those that OCI creates. */
const HASHES = ["md5", "sha1", "sha256", "sha512", "base64sha256", "base64sha512", "bcrypt"];
const HIDING = [...UNMARKED, "length", ...HASHES];

/** A reference to an input, with the path of its stack if that is another one, whose state returns values without their marks. */
const INPUT = /(?:\$\{([^\s${}:?]+): |(?<![\w.-]))var(?:\.([^\s.,()[\]{}"']+)|\["([^"]*)"\])/g;

function stackAt({ node }: TerraformStack, path: string): IConstruct | undefined {
  return node.root.node.findAll().find((one) => TerraformStack.isStack(one) && one.node.path === path);
}

/** A resource and the attribute that is read; attributes that are only compared are not included. */
const ATTRIBUTE = /(?<![!=]=\s*)\b(oci_\w+)\.[\w-]+((?:\[(?:[^[\]]|\[[^[\]]*\])*\]|\.[\w*-]+)*)(?![\w*.[-]|\s*[!=]=)/g;

/** A step from a resource to a part of it; an index that is not a name leads to one of several. */
const STEP = /\.([a-zA-Z_][\w-]*)|\["([\w-]*)"\]|\[(?:[^[\]]|\[[^[\]]*\])*\]/g;

/** Whether the value read from a resource is a secret of its type: an attribute, of one or of several, or the whole resource. */
function isSecret(secrets: readonly string[] | undefined, rest: string): boolean {
  const names = [...rest.matchAll(STEP)].flatMap(([, name, indexed]) => name ?? indexed ?? []);
  return secrets !== undefined && (names.length === 0 || names.some((name) => secrets.includes(name)));
}

/** By its address: a variable below a construct is named after the path. */
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

/** The value in the document: `expression` of a local is only the reference to it. */
function writtenIn(local: TerraformLocal): unknown {
  return (local.toTerraform() as { readonly locals: unknown }).locals;
}

/** Code without the calls of functions, including nested calls. */
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

/** The end of a call whose arguments begin at `start`. */
function endOfCall(code: string, start: number): number {
  let depth = 1;
  for (let at = start; at < code.length; at++) {
    if (code[at] === "(") depth++;
    if (code[at] === ")" && --depth === 0) return at + 1;
  }
  return code.length;
}

/** The strings as they will appear in the document. */
function textsOf(stack: TerraformStack, value: unknown): string[] {
  const plain: unknown = Tokenization.isResolvable(value) ? String(value) : value;
  if (typeof plain === "string") return [resolvedText(stack, plain)];
  if (typeof plain !== "object" || plain === null) return [];
  return Object.entries(plain).flatMap(([name, member]) => [name, ...textsOf(stack, member)]);
}

/**
 * The warning for an output whose name sounds like a secret and that is not hidden. A name can be misleading, so this is only a
 * warning.
 */
export function outputStyle(name: string, sensitive: boolean | undefined): string[] {
  if (sensitive === true || !soundsSecret(name)) return [];
  return [
    `the output '${name}' sounds like a secret, but everyone who deploys sees it: set sensitive: true if it is one`,
  ];
}
