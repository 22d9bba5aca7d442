// Internal: reads the old path of a construct: ids below the stack, or an address. A string that is neither, or that looks like
// the path of something else, would move from an address that never existed: Terraform does not report this, and destroys the
// existing resource.

import { TerraformResource, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../checks";
import { type Block } from "../stack/dependencies";
import { isKnown } from "../token/tokens";
import { MAIN, typeOf } from "./addresses";

/** The beginning of an error message about the path of a renamed construct. */
export const OLD_PATH = "the old path of a renamed construct";
/** The beginning of an error message about its address. */
export const OLD_ADDRESS = "the old address of a renamed construct";

/** The mark of ids below the stack that are used as they are, whatever they look like. */
export const VERBATIM = "./";

/** One of the two members is given. */
export interface OldPath {
  /** The type of resource, or `module`, if the string is an address. */
  readonly type?: string;
  /** The ids below the stack. */
  readonly ids?: readonly string[];
}

const INDEX = String.raw`(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?`;
const IN_MODULES = String.raw`(?:module\.[\w-]+${INDEX}\.)*`;
const ADDRESS = new RegExp(`^${IN_MODULES}([a-z][a-z0-9]*_[a-z0-9_]+)\\.[A-Za-z_][\\w-]*${INDEX}$`);
const MODULE = new RegExp(`^${IN_MODULES}module\\.[\\w-]+${INDEX}$`);
const DATA = new RegExp(`^${IN_MODULES}data\\.`);
/** The beginning of an address, whatever follows. */
const LIKE_ADDRESS = /^(?:module|resource)\.|^[a-z][a-z0-9]*(?:_[a-z0-9]+)+\./;
/** The suffix that cdktf adds to the name of a nested resource. */
const HASH = /_[0-9A-F]{8}$/;

/** Reads an old path, or rejects it; `blocks` are those of the construct. */
export function readOldPath(construct: IConstruct, blocks: readonly Block[], text: string): OldPath {
  const fault = isKnown(text) ? faultOfText(construct, blocks, text) : REFERENCE;
  if (fault !== undefined) throw refusal(construct.node.path, { got: text, ...fault });
  const type = typeIn(text);
  return type === undefined ? { ids: idsIn(text) } : { type };
}

/** Ids below a stack in a form that is read as these ids: `pool/orders`. */
export function spelled(stack: TerraformStack, ids: readonly string[]): string {
  const path = ids.join("/");
  const isPlain = ownIds(stack, ids) === 0 && otherStack(stack, ids) === undefined && !isLikeAddress(path);
  return isPlain && ids.at(-1) !== MAIN && !isName(ids) ? path : `${VERBATIM}${path}`;
}

const REFERENCE: Refusal = { what: OLD_PATH, rule: "must be plain text without a reference", remedy: "write it out" };

function faultOfText(construct: IConstruct, blocks: readonly Block[], text: string): Refusal | undefined {
  if (typeIn(text) !== undefined) return undefined;
  if (!text.startsWith(VERBATIM) && isLikeAddress(text.trim())) return faultOfAddress(text);
  return (
    faultOfIds(construct, idsIn(text)) ?? (text.startsWith(VERBATIM) ? undefined : faultOfPath(construct, blocks, text))
  );
}

function idsIn(text: string): string[] {
  return (text.startsWith(VERBATIM) ? text.slice(VERBATIM.length) : text).split("/");
}

/** The type of an address; undefined if it is not an address. */
function typeIn(text: string): string | undefined {
  return MODULE.test(text) ? "module" : ADDRESS.exec(text)?.[1];
}

function isLikeAddress(text: string): boolean {
  return typeIn(text) !== undefined || DATA.test(text) || LIKE_ADDRESS.test(text);
}

function faultOfAddress(text: string): Refusal {
  if (DATA.test(text)) {
    const rule = "must be that of a resource, because Terraform reads a data source again";
    return { what: OLD_ADDRESS, rule, remedy: "copy that of the resource from terraform state list" };
  }
  const rule = "must be whole, such as oci_streaming_stream.orders";
  if (typeIn(text.trim()) !== undefined) return { what: OLD_ADDRESS, rule, remedy: `write ${quoted(text.trim())}` };
  return {
    what: OLD_ADDRESS,
    rule,
    remedy: `copy it from terraform state list, or write ${verbatim(text)} if it is a path`,
  };
}

/** A string as a verbatim path, whatever it looks like. */
export function verbatim(text: string): string {
  return quoted(`${VERBATIM}${text}`);
}

function faultOfIds(construct: IConstruct, ids: readonly string[]): Refusal | undefined {
  if (ids.every((id) => id.trim() === id && id !== "")) return undefined;
  return { what: OLD_PATH, rule: "must be ids with a slash between them", remedy: better(construct, ids) };
}

/** The fault of a path that may be meant differently from how it would be read. */
function faultOfPath(construct: IConstruct, blocks: readonly Block[], text: string): Refusal | undefined {
  const ids = idsIn(text);
  const stack = TerraformStack.of(construct);
  const isResource = TerraformResource.isTerraformResource(construct);
  if (ids.at(-1) === MAIN && !isResource) {
    const rule = "must end with the id of the construct, without that of its main resource";
    return { what: OLD_PATH, rule, remedy: better(construct, ids) };
  }
  const ifAround = `if a construct with the id ${ids[0] ?? ""} was around it`;
  if (ownIds(stack, ids) > 0) {
    const rule = "must be the ids below the stack, without its own";
    return { what: OLD_PATH, rule, remedy: `${better(construct, ids)}, or ${verbatim(text)} ${ifAround}` };
  }
  const other = otherStack(stack, ids);
  if (other !== undefined) {
    const rule = `must be in the stack ${stack.node.path}, but ${other} is another stack with its own state`;
    return { what: OLD_PATH, rule, remedy: `adopt the resource from there, or write ${verbatim(text)} ${ifAround}` };
  }
  if (!isName(ids) || isResource) return undefined;
  const types = blocks.map(typeOf).filter((type) => type !== "time_sleep");
  const instead = types.length === 1 ? quoted(`${types.join("")}.${text}`) : "the ids of its path";
  const rule = "must be a path or an address, but this looks like the name in an address";
  return { what: OLD_PATH, rule, remedy: `write ${instead}, or ${verbatim(text)} if the construct had that id` };
}

/** How many of the first ids are those of the stack, if the path of a node was copied. A single id is that of a construct. */
function ownIds({ node }: TerraformStack, ids: readonly string[]): number {
  const own = node.path.split("/");
  if (ids.length > own.length && own.every((id, at) => id === ids[at])) return own.length;
  return ids.length > 1 && ids[0] === node.id ? 1 : 0;
}

function otherStack(stack: TerraformStack, [first = "", ...below]: readonly string[]): string | undefined {
  const other = stack.node.root.node.tryFindChild(first);
  return other !== undefined && other !== stack && TerraformStack.isStack(other) && below.length > 0
    ? first
    : undefined;
}

function isName(ids: readonly string[]): boolean {
  return ids.length === 1 && HASH.test(ids[0] ?? "");
}

/** The path that was probably meant: without empty ids, without those of the stack, and without that of the main resource. */
function better(construct: IConstruct, given: readonly string[]): string {
  const stack = TerraformStack.of(construct);
  const whole = given.map((id) => id.trim()).filter((id) => id !== "");
  const ids = whole.slice(ownIds(stack, whole));
  const isOfMain = ids.at(-1) === MAIN && !TerraformResource.isTerraformResource(construct);
  const path = spelled(stack, isOfMain ? ids.slice(0, -1) : ids);
  return ids.length === 0 || (isOfMain && ids.length === 1)
    ? "write the ids below the stack, for example pool/orders"
    : `write ${quoted(path)}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
