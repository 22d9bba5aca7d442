// Takes over existing resources, and moves those of renamed constructs, with import and moved blocks.
//
// Both calls check the current state, and store it in AdoptionBlocks, which writes the blocks and checks once more at synthesis, because
// constructs, arguments and overrides may have come after the call.
//   adopt    kinds (not a resource) > parts (the main resource, and the others) > ids (the form of each id) > places (region and
//            realm) > unread (arguments that are ignored afterwards)
//   renamed  kinds > renaming, which uses old-path (the given path) and addresses (the former addresses)
//   blocks   parts, places, late (what the two calls could not see), by written (the final content of a block)

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
 * The adopted and renamed constructs of a stack, in any `TerraformStack`; an `OciStack` has the same two methods itself.
 *
 * The blocks are added to those of cdktf's `importFrom` and `moveFromId` and to a stack's own overrides, are written in a fixed
 * order, and are synthesized without Terraform. They can stay after they are applied: Terraform ignores imports of resources that
 * are in its state.
 */
export class Adoption {
  /** The adoption of a stack. */
  public static of(stack: TerraformStack): Adoption {
    return oncePerStack(stack, "adoption", (own) => new Adoption(own));
  }

  private places = new Places();
  private readonly stack: TerraformStack;
  private made?: AdoptionBlocks;
  /** The block for which each former address was given. */
  private readonly claimed = new Map<string, Block>();

  private constructor(stack: TerraformStack) {
    this.stack = stack;
  }

  /**
   * Takes over an existing resource with an `import` block (Terraform 1.5): the first plan shows `1 to import`. Write the
   * construct with the same properties as the resource; a difference is planned as a change, which can replace the resource.
   *
   * Arguments that the service does not return, such as the content of a secret, are ignored (`ignore_changes`) as long as the
   * call is in the code, so that the import does not change anything; a `lifecycle` that you set before or after the call is
   * added to this. Once the import is applied, remove the call if you want to change such an argument.
   *
   * @param construct - a construct of this stack, or a resource of the bindings
   * @param id - the import id of the resource in the form of its type: its OCID, or for some types a string of several parts such
   * as `n/{namespace}/b/{bucket}`. The error message for a wrong id shows the form. A reference needs Terraform 1.6, which the
   * stack then requires, and cannot be packaged for Resource Manager
   * @param parts - the other resources of the construct, such as the group and the membership of a `KafkaClientUser`; the part
   * for a bucket's lifecycle is not needed
   * @throws ConfigurationError for a construct of another stack, for an import, a module or anything else that is not a resource,
   * for a resource that is adopted already or cannot be taken over, for an id that another resource has, and for an id of another
   * type, region or realm; at synthesis, for parts that were not named, and for a `count`, a provider or an override that came
   * later and conflicts
   */
  public adopt(construct: IConstruct, id: string, parts: AdoptedPart[] = []): void {
    this.checkOwn(construct, ADOPTED, kindNotAdopted(construct));
    const main = mainOf(construct);
    const named = namedParts(construct, main, parts);
    const imports = [{ resource: main, id }, ...named.flatMap(existing), ...derivedParts(construct, main, id, named)];
    // Everything is checked before anything is stored: a rejected id leaves no trace of the ids before it.
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
   * Declares the former path of a construct of this stack whose id, or that of a construct around it, changed. It writes a
   * `moved` block for each of its resources and modules: Terraform moves them in its state, and nothing is destroyed.
   *
   * You can give several former paths: if a construct was renamed twice, keep both calls, so that every state can be migrated.
   *
   * @param construct - the construct with its new id; everything below it was below the old path, including what is added later
   * @param oldPath - its former ids below the stack, `pool/orders`, without that of the stack; `./shop/orders` means that the
   * first id is not that of the stack, and that ids which look like something else are ids. For a construct with one resource,
   * also the old address as `terraform state list` shows it, `oci_streaming_stream.orders_1A2B3C4D` or
   * `module.streams.oci_streaming_stream.this["orders"]`
   * @throws ConfigurationError for a construct of another stack or without a resource, for a path where a construct still exists,
   * for a path or an address that is invalid or looks like that of something else, and for a path that was given before
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
    // The path of an app is empty.
    if (kind !== undefined) throw refusal(path === "" ? undefined : path, kind);
    if (stackOf(construct) === this.stack) return;
    const rule = `must be one of the stack ${this.stack.node.path}`;
    throw refusal(path, { what, rule, remedy: "call it on the construct's own stack" });
  }

  /** Rejects what cannot be imported. */
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

  /** An id stands for one resource in the whole app; a reference can have another value in each stack. */
  private holders(id: string): Map<string, TerraformResource> {
    const holder = isKnown(id) ? this.stack.node.root : this.stack;
    return remembered(holder, "adopted ids", () => new Map<string, TerraformResource>());
  }

  /** Rejects ids of a place other than that of their resource. The returned function stores the new facts. */
  private planPlaces(imports: readonly Existing[]): () => void {
    const places = new Places(this.places);
    for (const { resource, id } of imports) {
      const finding = places.add(resource, id);
      if (finding !== undefined) throw refusal(finding.at, finding.fault);
    }
    return () => void (this.places = places);
  }

  /** Made when it is first needed. */
  private blocks(): AdoptionBlocks {
    if (this.made === undefined) checkFree(this.stack, BLOCKS_ID, "the import and moved blocks of the stack");
    return (this.made ??= new AdoptionBlocks(this.stack));
  }
}

const ALREADY: Refusal = {
  what: ADOPTED,
  rule: "must be adopted once, but was adopted before",
  remedy: "remove one of the calls",
};

interface Existing {
  readonly resource: TerraformResource;
  readonly id: string;
}

function existing({ block, id }: NamedPart): Existing[] {
  return TerraformResource.isTerraformResource(block) && id !== undefined ? [{ resource: block, id }] : [];
}

/** The parts whose id follows from that of the main resource, if they were not named. */
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
  const rule = `must be that of one resource, but is that of ${pathOf(twin)} already`;
  const what = idOfAdopted(resource.terraformResourceType);
  return refusal(pathOf(resource), { what, rule, got: id, remedy: "give each its own id" });
}
