// Internal: the import and moved blocks of a stack, which come out in one order and add to those that anybody else writes.

import { type TerraformResource, TerraformElement, type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../checks";
import { isInTree } from "../resource/memory";
import { type Block, blocksOf } from "../stack/dependencies";
import { addressOf, pathOf } from "./addresses";
import { missingParts } from "./parts";

/** The id of the element; nothing in the output shows it. */
export const BLOCKS_ID = "adoption-blocks";

interface ImportBlock {
  readonly to: string;
  readonly id: string;
}

export interface MovedBlock {
  readonly from: string;
  readonly to: string;
}

/** What cdktf keeps of `addOverride` on a stack, as both engines do. */
interface Overridden {
  readonly rawOverrides: { readonly import?: unknown; readonly moved?: unknown };
}

const TWICE = "leave one of the two out";

export class AdoptionBlocks extends TerraformElement {
  /** The ids of what is taken over. */
  public readonly imports = new Map<TerraformResource, string>();
  /** The constructs that were adopted, by whose parts it is seen whether something is missing. */
  public readonly adopted = new Set<IConstruct>();
  /** The parts that Terraform makes. */
  public readonly fresh = new Set<IConstruct>();
  /** The former addresses of what was renamed, in the order in which they were given. */
  public readonly moves = new Map<Block, string[]>();

  public constructor(private readonly stack: TerraformStack) {
    super(stack, BLOCKS_ID);
    this.node.addValidation({ validate: () => this.findings() });
  }

  public override toTerraform(): { readonly import?: ImportBlock[]; readonly moved?: MovedBlock[] } {
    const [imports, moved] = [this.importBlocks(), this.movedBlocks()];
    return { ...(imports.length > 0 && { import: imports }), ...(moved.length > 0 && { moved }) };
  }

  public override toHclTerraform(): object {
    const { import: imports, moved } = this.toTerraform();
    const address = (value: string): object => ({
      value,
      isBlock: false,
      type: "simple",
      storageClassType: "reference",
    });
    const text = (value: string): object => ({ value, isBlock: false, type: "simple", storageClassType: "string" });
    return {
      import: imports?.map(({ to, id }) => ({ to: address(to), id: text(id) })),
      moved: moved?.map(({ to, from }) => ({ to: address(to), from: address(from) })),
    };
  }

  private importBlocks(): ImportBlock[] {
    const blocks = [...this.imports].filter(([resource]) => isInTree(resource));
    return blocks.map(([resource, id]) => ({ to: addressOf(resource), id })).sort(byAddress);
  }

  /** Terraform takes one move to each address, so of two former addresses the first leads to the second. */
  private movedBlocks(): MovedBlock[] {
    const blocks = [...this.moves].filter(([block]) => isInTree(block));
    return blocks
      .flatMap(([block, former]) => former.map((from, at) => ({ from, to: former[at + 1] ?? addressOf(block) })))
      .sort(byAddress);
  }

  /** What only the whole tree shows. */
  private findings(): string[] {
    return [
      ...[...this.adopted].filter(isInTree).flatMap((one) => missingParts(one, this)),
      ...this.movesOfWhatIsThere(),
      ...[...this.imports.keys()].filter(isInTree).flatMap((resource) => this.importedTwice(resource)),
      ...[...this.moves].filter(([block]) => isInTree(block)).flatMap(([block, its]) => this.movedTwice(block, its)),
      ...this.lostOverrides(),
    ].map(({ at, fault }) => refusal(at, fault).message);
  }

  private movesOfWhatIsThere(): Finding[] {
    const there = addressesIn(this.stack);
    const moved = [...this.moves].filter(([block]) => isInTree(block));
    return moved.flatMap(([block, former]) =>
      former
        .filter((address) => there.has(address))
        .map((address) => ({ at: pathOf(block), fault: stillThere(address, there.get(address) ?? block) })),
    );
  }

  private importedTwice(resource: TerraformResource): Finding[] {
    const [to, id] = [addressOf(resource), this.imports.get(resource)];
    const others = [...ownBlocks(resource, "import"), ...this.overrides("import")];
    const other = others.find((one) => one.to === to || one.id === id);
    if (other === undefined) return [];
    const rule = "must be in one import block, and an override or importFrom has another for it";
    return [{ at: pathOf(resource), fault: { what: "an adopted resource", rule, got: other.to, remedy: TWICE } }];
  }

  private movedTwice(block: Block, former: readonly string[]): Finding[] {
    const to = addressOf(block);
    const others = [...ownBlocks(block, "moved"), ...this.overrides("moved")];
    const other = others.find((one) => one.to === to || former.some((from) => from === one.from));
    if (other === undefined) return [];
    const rule = "must be in one moved block, and an override or a move of cdktf has another for it";
    return [{ at: pathOf(block), fault: { what: "a renamed resource", rule, got: other.from, remedy: TWICE } }];
  }

  /** A list and an object do not add up: the object would get lost, or change a block of the list. */
  private lostOverrides(): Finding[] {
    const { import: imports, moved } = this.toTerraform();
    const { rawOverrides } = this.stack as unknown as Overridden;
    const kinds = [
      ...(imports === undefined ? [] : (["import"] as const)),
      ...(moved === undefined ? [] : (["moved"] as const)),
    ];
    return kinds
      .filter((kind) => rawOverrides[kind] !== undefined && !Array.isArray(rawOverrides[kind]))
      .map((kind) => {
        const what = `the override '${kind}' of a stack that adopts or renames`;
        const rule = "must be a list of blocks, or it gets lost";
        return { at: this.stack.node.path, fault: { what, rule, remedy: `write addOverride("${kind}", [{ ... }])` } };
      });
  }

  private overrides(kind: "import" | "moved"): Record<string, unknown>[] {
    return asBlocks((this.stack as unknown as Overridden).rawOverrides[kind]);
  }
}

/** A sentence about a construct. */
export interface Finding {
  readonly at: string;
  readonly fault: Refusal;
}

export function stillThere(address: string, twin: IConstruct): Refusal {
  const rule = `must be gone from the stack, and is that of ${pathOf(twin)}`;
  const remedy = "name the path at which the construct was before";
  return { what: "the old address of a renamed construct", rule, got: address, remedy };
}

/** The address of every resource and module of a stack. */
export function addressesIn(stack: TerraformStack): Map<string, Block> {
  return new Map(blocksOf(stack, stack).map((block) => [addressOf(block), block]));
}

/** What cdktf writes itself for a resource: `importFrom`, `moveFromId` and their like. */
function ownBlocks(block: Block, kind: "import" | "moved"): Record<string, unknown>[] {
  return asBlocks((block.toTerraform() as Record<string, unknown>)[kind]);
}

function asBlocks(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

function byAddress(a: { readonly to: string }, b: { readonly to: string }): number {
  return a.to < b.to ? -1 : 1;
}
