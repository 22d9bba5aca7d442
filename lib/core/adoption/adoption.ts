// Taking over what exists, and what a renamed construct was called before: import and moved blocks that add up.
//
// Both calls check what is there now, and keep it in AdoptionBlocks, which writes the blocks and checks once more while synthesizing:
// constructs, arguments and overrides may have come after the call.
//   adopt    kinds (what is no resource) > parts (the main resource, and the others) > ids (the form of each id) > places (region and
//            realm) > unread (what is ignored from then on)
//   renamed  kinds > renaming, which asks old-path (what somebody wrote) and addresses (what that was called)
//   blocks   parts, places, late (what the two calls could not see), by written (what a block says in the end)

import { TerraformResource, type TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../checks";
import { checkFree, isInTree, oncePerStack, remembered } from "../resource/memory";
import { type Block, stackOf } from "../stack/dependencies";
import { EXPRESSIONS_IN_IDS, raiseTerraform } from "../stack/state/terraform-version";
import { isKnown, resolvedText } from "../token/tokens";
import { pathOf, typeOf } from "./addresses";
import { type AdoptedPart } from "./adopted-part";
import { AdoptionBlocks, BLOCKS_ID, givenTwice, stillThere } from "./blocks";
import { derivedId, faultOfId, idOfAdopted, reasonAgainst } from "./ids";
import { ADOPTED, kindNotAdopted, kindNotRenamed, RENAMED } from "./kinds";
import { SEVERAL } from "./late";
import { mainOf, type NamedPart, namedParts, partsOf } from "./parts";
import { Places } from "./places";
import { Renaming } from "./renaming";
import { ignoreUnread } from "./unread";

/**
 * What a stack takes over and what it renamed, in any `TerraformStack`; an `OciStack` has the same two methods itself.
 *
 * The blocks are added to those of cdktf's `importFrom` and `moveFromId` and to a stack's own overrides, are written in a fixed order, and
 * need no Terraform to be synthesized. They can stay after they are applied: Terraform ignores imports of what is in its state.
 */
export class Adoption {
  /** The adoption of a stack. */
  public static of(stack: TerraformStack): Adoption {
    return oncePerStack(stack, "adoption", (own) => new Adoption(own));
  }

  private places = new Places();
  private readonly stack: TerraformStack;
  private made?: AdoptionBlocks;
  /** What each former address was given for. */
  private readonly claimed = new Map<string, Block>();

  private constructor(stack: TerraformStack) {
    this.stack = stack;
  }

  /**
   * Takes over a resource that exists, with an `import` block (Terraform 1.5): the first plan says `1 to import`. Write the
   * construct as the resource is; a difference is planned as a change, which can replace it.
   *
   * What the service does not return, such as the content of a secret, is ignored (`ignore_changes`) as long as the call is in the
   * code, so that the import writes nothing; a `lifecycle` that you set adds to that, before or after the call. Once it is applied,
   * remove the call if you want to change such an argument.
   *
   * @param construct - a construct of this stack, or a resource of the bindings
   * @param id - the id of the resource in the form that its type wants: its OCID, or for some types a text of several parts such as
   * `n/{namespace}/b/{bucket}`. The message for a wrong one shows the form. A reference needs Terraform 1.6, which the stack then
   * requires, and cannot be packaged for Resource Manager
   * @param parts - the other resources of the construct, such as the group and the membership of a `KafkaClientUser`; that of a
   * bucket's lifecycle is known
   * @throws ConfigurationError for a construct of another stack, an import, a module and what else is no resource, what is adopted
   * already, an id that another resource has, an id of another type, region or realm, and what cannot be taken over; while
   * synthesizing, for parts that nobody named, and for a `count`, a provider or an override that came later and does not fit
   */
  public adopt(construct: IConstruct, id: string, parts: AdoptedPart[] = []): void {
    this.checkOwn(construct, ADOPTED, kindNotAdopted(construct));
    const main = mainOf(construct);
    const named = namedParts(construct, main, parts);
    const imports = [{ resource: main, id }, ...named.flatMap(existing), ...derivedParts(construct, main, id, named)];
    // All is checked before anything is kept: an id that is refused leaves nothing behind of those before it.
    const commits = [...imports.map((one) => this.planImport(one)), this.planPlaces(imports)];
    const ids = imports.map((one) => one.id);
    const double = imports.find((one, at) => ids.indexOf(one.id) < at);
    if (double !== undefined) throw idTwice(double, main);
    const { imports: made, adopted, fresh } = this.blocks();
    if (ids.some((one) => !isKnown(one))) raiseTerraform(this.stack, EXPRESSIONS_IN_IDS);
    for (const commit of commits) commit();
    for (const { resource, id: own } of imports) {
      made.set(resource, own);
      ignoreUnread(resource);
    }
    adopted.add(construct);
    for (const { _path: path, _id: own } of parts) if (own === undefined) fresh.push({ construct, path });
  }

  /**
   * Says where a construct of this stack was before its id, or that of a construct around it, changed, with a `moved` block for
   * each of its resources and modules: Terraform then moves them in its state, and nothing is destroyed.
   *
   * You can give several former paths: if a construct was renamed twice, keep both calls, and each state finds its way.
   *
   * @param construct - the construct under its new id; everything below it was below the old path, what is added later too
   * @param oldPath - its ids below the stack, `pool/orders`, without the stack's own; `./shop/orders` says that the first id is not
   * that of the stack, and that ids which look like something else are ids. For a construct of one resource also the old address as
   * `terraform state list` shows it, `oci_streaming_stream.orders_1A2B3C4D` or
   * `module.streams.oci_streaming_stream.this["orders"]`
   * @throws ConfigurationError for a construct of another stack or without a resource, for a path at which something still is, for
   * a path or an address that is none or looks like that of something else, and for a path that was given before
   */
  public renamed(construct: IConstruct, oldPath: string): void {
    this.checkOwn(construct, RENAMED, kindNotRenamed(construct));
    const renaming = new Renaming(construct, oldPath);
    const [twin] = renaming.twins();
    if (twin !== undefined) throw refusal(construct.node.path, stillThere(...twin));
    for (const [, address] of renaming.known) {
      const claimant = this.claimed.get(address);
      if (claimant !== undefined && isInTree(claimant)) throw refusal(construct.node.path, givenTwice(address));
    }
    this.blocks().renamings.push(renaming);
    for (const [block, address] of renaming.known) this.claimed.set(address, block);
  }

  private checkOwn(construct: IConstruct, what: string, kind: Refusal | undefined): void {
    const { path } = construct.node;
    // An app has no path.
    if (kind !== undefined) throw refusal(path === "" ? undefined : path, kind);
    if (stackOf(construct) === this.stack) return;
    const rule = `must be one of the stack ${this.stack.node.path}`;
    throw refusal(path, { what, rule, remedy: "call it on the construct's own stack" });
  }

  /** Refuses what cannot be imported. */
  private planImport({ resource, id }: Existing): () => void {
    const { terraformResourceType: type } = resource;
    const at = pathOf(resource);
    const reason = reasonAgainst(type);
    if (reason !== undefined) throw refusal(at, { what: `an adopted ${type}`, ...reason });
    if (this.made?.imports.has(resource) === true) throw refusal(at, ALREADY);
    if (resource.count !== undefined) throw refusal(at, { ...SEVERAL, got: "count" });
    if (resource.forEach !== undefined) throw refusal(at, { ...SEVERAL, got: "for_each" });
    const fault = isKnown(id) ? faultOfId(type, id) : undefined;
    if (fault !== undefined) throw refusal(at, fault);
    const holders = this.holders(id);
    const key = resolvedText(resource, id);
    const twin = holders.get(key);
    if (twin !== undefined && isInTree(twin)) throw idTwice({ resource, id }, twin);
    return () => void holders.set(key, resource);
  }

  /** An id names one thing in the whole app; a reference can mean another in each stack. */
  private holders(id: string): Map<string, TerraformResource> {
    const holder = isKnown(id) ? this.stack.node.root : this.stack;
    return remembered(holder, "adopted ids", () => new Map<string, TerraformResource>());
  }

  /** Refuses ids of another place than that of their resource; what is returned keeps what they tell. */
  private planPlaces(imports: readonly Existing[]): () => void {
    const places = new Places(this.places);
    for (const { resource, id } of imports) {
      const finding = places.add(resource, id);
      if (finding !== undefined) throw refusal(finding.at, finding.fault);
    }
    return () => void (this.places = places);
  }

  /** Made when there is something to write. */
  private blocks(): AdoptionBlocks {
    if (this.made === undefined) checkFree(this.stack, BLOCKS_ID, "the import and moved blocks of the stack");
    return (this.made ??= new AdoptionBlocks(this.stack));
  }
}

const ALREADY: Refusal = {
  what: ADOPTED,
  rule: "must be adopted once, and was adopted before",
  remedy: "leave one of the calls out",
};

interface Existing {
  readonly resource: TerraformResource;
  readonly id: string;
}

function existing({ block, id }: NamedPart): Existing[] {
  return TerraformResource.isTerraformResource(block) && id !== undefined ? [{ resource: block, id }] : [];
}

/** The parts whose id follows from the main one, where nobody named them. */
function derivedParts(
  construct: IConstruct,
  main: TerraformResource,
  id: string,
  named: readonly NamedPart[],
): Existing[] {
  const others = [...partsOf(construct).values()].filter((part) => !named.some(({ block }) => block === part));
  return others
    .map((block) => ({ block, id: derivedId(typeOf(block), main.terraformResourceType, id) }))
    .flatMap(existing);
}

function idTwice({ resource, id }: Existing, twin: IConstruct): Error {
  const rule = `must be that of one resource, and is that of ${pathOf(twin)} already`;
  const what = idOfAdopted(resource.terraformResourceType);
  return refusal(pathOf(resource), { what, rule, got: id, remedy: "give each its own id" });
}
