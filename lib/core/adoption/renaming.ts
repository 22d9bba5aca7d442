// Internal: the addresses that a renamed construct had, by its old path or as somebody copied one from the state.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { isInTree } from "../resource/memory";
import { type Block, blocksOf } from "../stack/dependencies";
import { addressOf, addressUnder, blockAt, idsBelow, typeOf } from "./addresses";
import { kindNotRenamed, RENAMED } from "./kinds";
import { OLD_ADDRESS, OLD_PATH, readOldPath, verbatim } from "./old-path";

/** One call of `renamed`. What is added to the construct after the call moves with it, too. */
export class Renaming {
  private readonly former = new Map<Block, string>();
  private readonly ids?: readonly string[];

  /** Refuses a construct that cannot have moved, and a path from which it cannot have. */
  public constructor(
    private readonly construct: IConstruct,
    oldPath: string,
  ) {
    const blocks = blocksOf(construct, TerraformStack.of(construct));
    const [first] = blocks;
    if (first === undefined) {
      const rule = "must make a resource, and an import makes none, so nothing of it is in the state";
      const fault = kindNotRenamed(construct) ?? { what: RENAMED, rule, remedy: "leave the call out" };
      throw refusal(construct.node.path, fault);
    }
    const { type, ids } = readOldPath(construct, blocks, oldPath);
    if (type !== undefined) this.former.set(onlyOf(construct, [first, ...blocks], type, oldPath), oldPath);
    this.ids = ids;
    this.addresses();
  }

  /** The address that each resource and module had, of those that were there when it was last asked. */
  public get known(): [Block, string][] {
    return [...this.former].filter(([block]) => isInTree(block));
  }

  /**
   * What is still there, of those that were there when it was last asked: something at the old path, or the resource itself at the
   * address that it has now. What has the address by another name is found while synthesizing, since only the whole stack shows it.
   */
  public twins(): [address: string, twin: Block][] {
    const { construct, ids } = this;
    return this.known.flatMap(([block, address]): [string, Block][] => {
      const there =
        ids === undefined ? block : blockAt(TerraformStack.of(construct), [...ids, ...idsBelow(construct, block)]);
      return there !== undefined && addressOf(there) === address ? [[address, there]] : [];
    });
  }

  /** The address that each resource and module had, of all that are there now. */
  public addresses(): [Block, string][] {
    const { construct, ids, former } = this;
    const blocks = ids === undefined ? [] : blocksOf(construct, TerraformStack.of(construct));
    for (const block of blocks.filter((one) => !former.has(one))) {
      former.set(block, addressUnder(block, [...(ids ?? []), ...idsBelow(construct, block)]));
    }
    return this.known;
  }
}

/** The one resource of a construct that had an address; waits that stand around it do not count. */
function onlyOf(construct: IConstruct, [first, ...blocks]: [Block, ...Block[]], type: string, address: string): Block {
  const at = construct.node.path;
  const [block = first, ...others] = blocks.filter((one) => typeOf(one) !== "time_sleep");
  const isForeign = ![...others, block].some((one) => isRelated(typeOf(one), type));
  if (others.length > 0) {
    const rule = `must be a path, since the construct has ${others.length + 1} resources`;
    const example = isForeign ? `${verbatim(address)} if this is one` : "pool/orders for example";
    throw refusal(at, { what: OLD_PATH, rule, got: address, remedy: `write its ids below the stack, ${example}` });
  }
  if (typeOf(block) === type) return block;
  const rule = `must be one of the type ${typeOf(block)}`;
  const remedy = isForeign ? `${OTHER_TYPE}, or write ${verbatim(address)} if it is a path` : OTHER_TYPE;
  throw refusal(at, { what: OLD_ADDRESS, rule, got: address, remedy });
}

const OTHER_TYPE = "name the address of the same type, as terraform state list shows it";

/** Types of one provider, and modules. What looks like an address of another one may be an id with a dot in it. */
function isRelated(one: string, other: string): boolean {
  return [one, other].includes("module") || one.split("_")[0] === other.split("_")[0];
}
