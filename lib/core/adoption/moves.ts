// Internal: the addresses that a renamed construct had, by its old path or as somebody copied one from the state.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { type Block, blocksOf } from "../stack/dependencies";
import { addressOf, addressUnder, idsBelow } from "./addresses";

/** What a sentence about a renamed construct begins with. */
export const RENAMED = "a renamed construct";
/** What a sentence about the path of one begins with. */
export const OLD_PATH = "the old path of a renamed construct";

/** The address that each resource and module of a construct had. */
export function formerAddresses(construct: IConstruct, oldPath: string): [Block, string][] {
  const at = construct.node.path;
  const blocks = blocksOf(construct, TerraformStack.of(construct));
  const [first] = blocks;
  if (first === undefined) {
    const rule = "must make a resource, and an import makes none, so nothing of it is in the state";
    throw refusal(at, { what: RENAMED, rule, remedy: "leave the call out" });
  }
  const type = typeIn(oldPath);
  if (type !== undefined) return [[onlyOf(construct, [first, ...blocks], type, oldPath), oldPath]];
  const ids = oldPath.split("/");
  if (ids.some((id) => id.trim() === "")) {
    const rule = "must be ids with a slash between them";
    const remedy = "write those below the stack, pool/orders for example";
    throw refusal(at, { what: OLD_PATH, rule, got: oldPath, remedy });
  }
  return blocks.map((block) => [block, addressUnder(block, [...ids, ...idsBelow(construct, block)])]);
}

/** The one resource of a construct that had an address; waits that stand around it do not count. */
function onlyOf(construct: IConstruct, [first, ...blocks]: [Block, ...Block[]], type: string, address: string): Block {
  const at = construct.node.path;
  const [block = first, ...others] = blocks.filter((one) => typeOf(one) !== "time_sleep");
  if (others.length > 0) {
    const rule = `must be a path, since the construct has ${others.length + 1} resources`;
    const remedy = "write its ids below the stack, pool/orders for example";
    throw refusal(at, { what: OLD_PATH, rule, got: address, remedy });
  }
  if (typeOf(block) === type) return block;
  const rule = `must be one of the type ${typeOf(block)}`;
  throw refusal(at, { what: "the old address of a renamed construct", rule, got: address, remedy: OTHER_TYPE });
}

const OTHER_TYPE = "name the address of the same type, as terraform state list shows it";

function typeOf(block: Block): string {
  return addressOf(block).split(".")[0] ?? "";
}

const INDEX = String.raw`(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?`;
const ADDRESS = new RegExp(
  String.raw`^(?:module\.[\w-]+${INDEX}\.)*([a-z][a-z0-9]*_[a-z0-9_]+)\.[A-Za-z_][\w-]*${INDEX}$`,
);

const MODULE = new RegExp(`^(?:module\\.[\\w-]+${INDEX}\\.)*module\\.[\\w-]+${INDEX}$`);

/** The type of an address; undefined for what is a path. */
function typeIn(text: string): string | undefined {
  return MODULE.test(text) ? "module" : ADDRESS.exec(text)?.[1];
}
