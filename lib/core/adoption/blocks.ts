// Internal: the import and moved blocks of a stack, which come out in one order and add to those that anybody else writes.

import { type TerraformResource, TerraformElement, type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../checks";
import { isInTree } from "../resource/memory";
import { type Block, blocksOf } from "../stack/dependencies";
import { EXPRESSIONS_IN_IDS, raiseTerraform } from "../stack/state/terraform-version";
import { isKnown } from "../token/tokens";
import { addressOf, pathOf } from "./addresses";
import { type Finding, wrongAdoption, wrongMove } from "./late";
import { OLD_ADDRESS, OLD_PATH } from "./old-path";
import { type Fresh, missingParts } from "./parts";
import { Places } from "./places";
import { type Renaming } from "./renaming";
import { overridesOf } from "./written";

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

const TWICE = "leave one of the two out";

export class AdoptionBlocks extends TerraformElement {
  /** The ids of what is taken over. */
  public readonly imports = new Map<TerraformResource, string>();
  /** The constructs that were adopted, by whose parts it is seen whether something is missing. */
  public readonly adopted = new Set<IConstruct>();
  /** The parts that Terraform makes. */
  public readonly fresh: Fresh[] = [];
  /** What was renamed, in the order of the calls. */
  public readonly renamings: Renaming[] = [];

  public constructor(private readonly stack: TerraformStack) {
    super(stack, BLOCKS_ID);
    this.node.addValidation({ validate: () => this.findings() });
  }

  public override toTerraform(): { readonly import?: ImportBlock[]; readonly moved?: MovedBlock[] } {
    const [imports, moved] = [this.importBlocks(), this.movedBlocks()];
    // An override of the stack may have come later, and is written after this.
    if (imports.some(({ id }) => !isKnown(id))) raiseTerraform(this.stack, EXPRESSIONS_IN_IDS);
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
    return [...this.moves()]
      .flatMap(([block, former]) => former.map((from, at) => ({ from, to: former[at + 1] ?? addressOf(block) })))
      .sort(byAddress);
  }

  /** The former addresses of all that is there now, in the order in which they were given. */
  private moves(): Map<Block, string[]> {
    const moves = new Map<Block, string[]>();
    for (const [block, address] of this.renamings.flatMap((one) => one.addresses())) {
      moves.set(block, [...(moves.get(block) ?? []), address]);
    }
    return moves;
  }

  /** What only the whole tree shows. */
  private findings(): string[] {
    const imported = [...this.imports].filter(([resource]) => isInTree(resource));
    const moves = [...this.moves()];
    const places = new Places();
    return [
      ...[...this.adopted].filter(isInTree).flatMap((one) => missingParts(one, this)),
      ...imported.flatMap(([resource, id]) => places.add(resource, id) ?? []),
      ...imported.flatMap(([resource]) => [...wrongAdoption(resource), ...this.importedTwice(resource)]),
      ...this.movesOfWhatIsThere(moves),
      ...movesFromOnePlace(moves),
      ...moves.flatMap(([block, former]) => [...wrongMove(block, former), ...this.movedTwice(block, former)]),
      ...this.lostOverrides(),
    ].map(({ at, fault }) => refusal(at, fault).message);
  }

  private movesOfWhatIsThere(moves: readonly [Block, string[]][]): Finding[] {
    const there = addressesIn(this.stack);
    return moves.flatMap(([block, former]) =>
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
    const overrides = overridesOf(this.stack);
    const kinds = [
      ...(imports === undefined ? [] : (["import"] as const)),
      ...(moved === undefined ? [] : (["moved"] as const)),
    ];
    return kinds
      .filter((kind) => overrides[kind] !== undefined && !Array.isArray(overrides[kind]))
      .map((kind) => {
        const what = `the override '${kind}' of a stack that adopts or renames`;
        const rule = "must be a list of blocks, or it gets lost";
        return { at: this.stack.node.path, fault: { what, rule, remedy: `write addOverride("${kind}", [{ ... }])` } };
      });
  }

  private overrides(kind: "import" | "moved"): Record<string, unknown>[] {
    return asBlocks(overridesOf(this.stack)[kind]);
  }
}

/** What was added to a renamed construct after the call may have been at a path that was given already. */
function movesFromOnePlace(moves: readonly [Block, string[]][]): Finding[] {
  const passed = new Set<string>();
  return moves.flatMap(([block, former]) =>
    former.flatMap((address) => {
      if (passed.has(address)) return [{ at: pathOf(block), fault: givenTwice(address) }];
      passed.add(address);
      return [];
    }),
  );
}

export function givenTwice(address: string): Refusal {
  const rule = "must be given once, and was given before";
  return { what: OLD_PATH, rule, got: address, remedy: "leave one of the calls out" };
}

export function stillThere(address: string, twin: IConstruct): Refusal {
  const rule = `must be gone from the stack, and is that of ${pathOf(twin)}`;
  const remedy = "name the path at which the construct was before";
  return { what: OLD_ADDRESS, rule, got: address, remedy };
}

/** The address of every resource and module of a stack. */
function addressesIn(stack: TerraformStack): Map<string, Block> {
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
