// Internal: the resources of a construct, its main resource, and the parts that were not named.

import { TerraformResource, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../checks";
import { type Block, blocksOf } from "../stack/dependencies";
import { idsBelow, MAIN, MODULE, pathBelow, pathOf, typeOf } from "./addresses";
import { type AdoptedPart } from "./adopted-part";
import { formInWords, reasonAgainst } from "./ids";
import { ADOPTED, moduleNotAdopted } from "./kinds";
import { type Finding } from "./late";

/** A wait does not exist in OCI, so it need not be named. */
const WAIT = "time_sleep";

/** Resources of independent constructs that are added to a construct: each is adopted separately, or is new. */
const INDEPENDENT = ["oci_streaming_stream", "oci_streaming_connect_harness", "oci_core_subnet", "oci_logging_log"];

/** The resources and modules of a construct, each with the path of the part. */
export function partsOf(construct: IConstruct): Map<string, Block> {
  const blocks = blocksOf(construct, TerraformStack.of(construct));
  return new Map(blocks.map((block) => [pathBelow(construct, block), block]));
}

/** The resource to which the id of a construct belongs. Imports and constructs without a main resource are rejected. */
export function mainOf(construct: IConstruct): TerraformResource {
  if (TerraformResource.isTerraformResource(construct)) return construct;
  const main: unknown = construct.node.tryFindChild(MAIN);
  if (TerraformResource.isTerraformResource(main)) return main;
  const parts = [...partsOf(construct)];
  const resources = parts.map(([, block]) => block).filter((block) => TerraformResource.isTerraformResource(block));
  const [[, first] = []] = parts;
  if (first === undefined) throw refusal(construct.node.path, NO_RESOURCE);
  const [only = first] = resources;
  if (!TerraformResource.isTerraformResource(only)) throw refusal(pathOf(only), moduleNotAdopted(only));
  if (resources.length === 1) return only;
  const rule = `must have a main resource, but none of its ${resources.length} is one`;
  const names = parts.map(([name]) => name);
  const shown = names.slice(0, SHOWN).join(", ") + (names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "");
  throw refusal(construct.node.path, { what: ADOPTED, rule, remedy: `adopt the resources in it one by one: ${shown}` });
}

const SHOWN = 12;

const NO_RESOURCE: Refusal = {
  what: ADOPTED,
  rule: "must make a resource, but an import or a look-up only refers to one that is managed elsewhere",
  remedy: "create it with new, with the arguments that the resource has",
};

/** The resource of a part, with its id or as a new one. */
export interface NamedPart {
  readonly block: Block;
  /** Undefined if Terraform creates the resource. */
  readonly id?: string;
}

/** The resources of parts; each part has at least one resource or module, and none belongs to two parts. */
export function namedParts(construct: IConstruct, main: TerraformResource, parts: readonly AdoptedPart[]): NamedPart[] {
  const all = partsOf(construct);
  const named = new Map<Block, NamedPart>();
  for (const { _path: path, _id: id } of parts) {
    const exact = all.get(path);
    const below = [...all].filter(([name]) => name === path || name.startsWith(`${path}/`)).map(([, one]) => one);
    const found = id === undefined ? below : exact === undefined ? [] : [exact];
    const others = found.filter((one) => one !== main && !named.has(one));
    if (others.length === 0) throw refusal(construct.node.path, strangePart(construct, main, path, found.length > 0));
    for (const block of others) {
      const isModule = !TerraformResource.isTerraformResource(block);
      if (isModule && id !== undefined) throw refusal(pathOf(block), moduleNotAdopted(block));
      named.set(block, { block, ...(id !== undefined && { id }) });
    }
  }
  return [...named.values()];
}

function strangePart(construct: IConstruct, main: TerraformResource, path: string, isThere: boolean): Refusal {
  const what = "the path of an adopted part";
  if (isThere) {
    const rule = "must be that of a part that is named once, and is not the main resource";
    return { what, rule, got: path, remedy: "leave it out" };
  }
  const names = [...partsOf(construct)].filter(([, one]) => one !== main && typeOf(one) !== WAIT);
  const list = names.map(([name]) => name);
  const rule = list.length === 0 ? "must not be given for a construct of one resource" : `must be ${orEach(list)}`;
  return { what, rule, got: path, remedy: list.length === 0 ? "leave out the parts" : "name one of these" };
}

function orEach(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? "") : `one of ${names.join(", ")}`;
}

/** A part that was declared as new: a path below a construct, with everything below it. */
export interface Fresh {
  readonly construct: IConstruct;
  readonly path: string;
}

/** The adoptions of a stack. */
export interface Adopted {
  readonly imports: ReadonlyMap<TerraformResource, string>;
  readonly adopted: ReadonlySet<IConstruct>;
  readonly fresh: readonly Fresh[];
}

/** The finding about the parts of an adopted construct that have no id and were not declared as new. */
export function missingParts(construct: IConstruct, { imports, adopted, fresh }: Adopted): Finding[] {
  const missing = [...partsOf(construct)].filter(
    ([, part]) =>
      typeOf(part) !== WAIT &&
      !(TerraformResource.isTerraformResource(part) && imports.has(part)) &&
      !fresh.some((one) => isFresh(part, one)) &&
      !isOfAnother(construct, part, adopted),
  );
  if (missing.length === 0) return [];
  const list = missing.map(([name, part]) => `${name} (${howToName(part)})`);
  const rule = `must name all of its parts, but these are missing: ${list.join(", ")}`;
  const remedy =
    "give adopt AdoptedPart.of(path, id) for each that exists, and AdoptedPart.madeNew(path) for the others";
  return [{ at: construct.node.path, fault: { what: ADOPTED, rule, remedy } }];
}

function isFresh(part: Block, { construct, path }: Fresh): boolean {
  if (!part.node.scopes.includes(construct)) return false;
  const name = pathBelow(construct, part);
  return name === path || name.startsWith(`${path}/`);
}

function howToName(part: Block): string {
  const type = typeOf(part);
  return type === MODULE || reasonAgainst(type) !== undefined ? "only new" : formInWords(type);
}

/** Whether a resource belongs to a construct below the adopted one that is adopted separately. */
function isOfAnother(construct: IConstruct, part: Block, adopted: ReadonlySet<IConstruct>): boolean {
  const between = part.node.scopes.slice(-idsBelow(construct, part).length);
  return between.some((one) => {
    if (one !== part && adopted.has(one)) return true;
    const main: unknown = TerraformResource.isTerraformResource(one) ? one : one.node.tryFindChild(MAIN);
    return TerraformResource.isTerraformResource(main) && INDEPENDENT.includes(main.terraformResourceType);
  });
}
