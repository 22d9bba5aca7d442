// Internal: the import and moved blocks of a stack, which are written in a fixed order and added to those of other code.

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

/** The id of the element, which does not appear in the output. */
export const BLOCKS_ID = "adoption-blocks";

interface ImportBlock {
  readonly to: string;
  readonly id: string;
}

export interface MovedBlock {
  readonly from: string;
  readonly to: string;
}

const TWICE = "leave out one of the two";

export class AdoptionBlocks extends TerraformElement {
  /** The ids of the adopted resources. */
  public readonly imports = new Map<TerraformResource, string>();
  /** The adopted constructs, whose parts are checked for missing ones. */
  public readonly adopted = new Set<IConstruct>();
  /** The parts that Terraform creates. */
  public readonly fresh: Fresh[] = [];
  /** The renamed constructs, in the order of the calls. */
  public readonly renamings: Renaming[] = [];

  public constructor(private readonly stack: TerraformStack) {
    super(stack, BLOCKS_ID);
    this.node.addValidation({ validate: () => this.findings() });
  }

  public override toTerraform(): { readonly import?: ImportBlock[]; readonly moved?: MovedBlock[] } {
    const [imports, moved] = [this.importBlocks(), this.movedBlocks()];
    // An override of the stack may have been added later, and is written after this.
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

  /** Terraform accepts one move to each address, so if there are two former addresses, the first leads to the second. */
  private movedBlocks(): MovedBlock[] {
    return [...this.moves()]
      .flatMap(([block, former]) => former.map((from, at) => ({ from, to: former[at + 1] ?? addressOf(block) })))
      .sort(byAddress);
  }

  /** The former addresses of all current blocks, in the order in which they were given. */
  private moves(): Map<Block, string[]> {
    const moves = new Map<Block, string[]>();
    for (const [block, address] of this.renamings.flatMap((one) => one.addresses())) {
      moves.set(block, [...(moves.get(block) ?? []), address]);
    }
    return moves;
  }

  /** The errors that only the whole tree shows. */
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
    const rule = "must be in one import block, but an override or importFrom has another for it";
    return [{ at: pathOf(resource), fault: { what: "an adopted resource", rule, got: other.to, remedy: TWICE } }];
  }

  private movedTwice(block: Block, former: readonly string[]): Finding[] {
    const to = addressOf(block);
    const others = [...ownBlocks(block, "moved"), ...this.overrides("moved")];
    const other = others.find((one) => one.to === to || former.some((from) => from === one.from));
    if (other === undefined) return [];
    const rule = "must be in one moved block, but an override or a move of cdktf has another for it";
    return [{ at: pathOf(block), fault: { what: "a renamed resource", rule, got: other.from, remedy: TWICE } }];
  }

  /** A list and an object cannot be combined: the object would be lost, or would change a block of the list. */
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
        const rule = "must be a list of blocks, because an object would be lost";
        return { at: this.stack.node.path, fault: { what, rule, remedy: `write addOverride("${kind}", [{ ... }])` } };
      });
  }

  private overrides(kind: "import" | "moved"): Record<string, unknown>[] {
    return asBlocks(overridesOf(this.stack)[kind]);
  }
}

/** Blocks added to a renamed construct after the call may have been at a path that was given already. */
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
  const rule = "must be given once, but was given before";
  return { what: OLD_PATH, rule, got: address, remedy: "remove one of the calls" };
}

export function stillThere(address: string, twin: IConstruct): Refusal {
  const rule = `must not exist in the stack any more, but is that of ${pathOf(twin)}`;
  const remedy = "write the former path of the construct";
  return { what: OLD_ADDRESS, rule, got: address, remedy };
}

/** The address of every resource and module of a stack. */
function addressesIn(stack: TerraformStack): Map<string, Block> {
  return new Map(blocksOf(stack, stack).map((block) => [addressOf(block), block]));
}

/** The blocks that cdktf itself writes for a resource: `importFrom`, `moveFromId` and similar methods. */
function ownBlocks(block: Block, kind: "import" | "moved"): Record<string, unknown>[] {
  return asBlocks((block.toTerraform() as Record<string, unknown>)[kind]);
}

function asBlocks(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

function byAddress(a: { readonly to: string }, b: { readonly to: string }): number {
  return a.to < b.to ? -1 : 1;
}
