// Internal: the addresses that a renamed construct had, from its old path or from an address in the state.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { isInTree } from "../resource/memory";
import { type Block, blocksOf } from "../stack/dependencies";
import { addressOf, addressUnder, blockAt, idsBelow, typeOf } from "./addresses";
import { kindNotRenamed, RENAMED } from "./kinds";
import { OLD_ADDRESS, OLD_PATH, readOldPath, verbatim } from "./old-path";

/** One call of `renamed`. Blocks that are added to the construct after the call move with it, too. */
export class Renaming {
  private readonly former = new Map<Block, string>();
  private readonly ids?: readonly string[];

  /** Rejects a construct that cannot have moved, and a path that it cannot have moved from. */
  public constructor(
    private readonly construct: IConstruct,
    oldPath: string,
  ) {
    const blocks = blocksOf(construct, TerraformStack.of(construct));
    const [first] = blocks;
    if (first === undefined) {
      const rule = "must make a resource, but an import makes none, so the state does not contain it";
      const fault = kindNotRenamed(construct) ?? { what: RENAMED, rule, remedy: "remove the call" };
      throw refusal(construct.node.path, fault);
    }
    const { type, ids } = readOldPath(construct, blocks, oldPath);
    if (type !== undefined) this.former.set(onlyOf(construct, [first, ...blocks], type, oldPath), oldPath);
    this.ids = ids;
    this.addresses();
  }

  /** The former address of each resource and module that existed at the last call of `addresses`. */
  public get known(): [Block, string][] {
    return [...this.former].filter(([block]) => isInTree(block));
  }

  /**
   * The former addresses that are still in use: by a block at the old path, or by the resource itself at its current address. A
   * block that has the address under another name is found at synthesis, because only the whole stack shows it.
   */
  public twins(): [address: string, twin: Block][] {
    const { construct, ids } = this;
    return this.known.flatMap(([block, address]): [string, Block][] => {
      const there =
        ids === undefined ? block : blockAt(TerraformStack.of(construct), [...ids, ...idsBelow(construct, block)]);
      return there !== undefined && addressOf(there) === address ? [[address, there]] : [];
    });
  }

  /** The former address of each resource and module that exists now. */
  public addresses(): [Block, string][] {
    const { construct, ids, former } = this;
    const blocks = ids === undefined ? [] : blocksOf(construct, TerraformStack.of(construct));
    for (const block of blocks.filter((one) => !former.has(one))) {
      former.set(block, addressUnder(block, [...(ids ?? []), ...idsBelow(construct, block)]));
    }
    return this.known;
  }
}

/** The one resource of a construct that had an address; waits do not count. */
function onlyOf(construct: IConstruct, [first, ...blocks]: [Block, ...Block[]], type: string, address: string): Block {
  const at = construct.node.path;
  const [block = first, ...others] = blocks.filter((one) => typeOf(one) !== "time_sleep");
  const isForeign = ![...others, block].some((one) => isRelated(typeOf(one), type));
  if (others.length > 0) {
    const rule = `must be a path, because the construct has ${others.length + 1} resources`;
    const example = isForeign ? `${verbatim(address)} if this is one` : "for example pool/orders";
    throw refusal(at, { what: OLD_PATH, rule, got: address, remedy: `write its ids below the stack, ${example}` });
  }
  if (typeOf(block) === type) return block;
  const rule = `must be one of the type ${typeOf(block)}`;
  const remedy = isForeign ? `${OTHER_TYPE}, or write ${verbatim(address)} if it is a path` : OTHER_TYPE;
  throw refusal(at, { what: OLD_ADDRESS, rule, got: address, remedy });
}

const OTHER_TYPE = "name the address of the same type, as terraform state list shows it";

/** Types of one provider, and modules. A string that looks like an address of another provider may be an id with a dot in it. */
function isRelated(one: string, other: string): boolean {
  return [one, other].includes("module") || one.split("_")[0] === other.split("_")[0];
}
