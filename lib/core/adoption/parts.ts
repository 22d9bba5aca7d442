// Internal: of which resources a construct consists, which of them is the main one, and which of them nobody named.

import { TerraformResource, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../checks";
import { blocksOf } from "../stack/dependencies";
import { idsBelow, MAIN, pathBelow } from "./addresses";
import { type AdoptedPart } from "./adopted-part";
import { formInWords, reasonAgainst } from "./ids";

/** A wait is nothing in OCI, so nobody needs to name it. */
const WAIT = "time_sleep";

/** What is added to a construct and is one of its own: it is adopted by itself, or it is new. */
const INDEPENDENT = ["oci_streaming_stream", "oci_streaming_connect_harness", "oci_core_subnet", "oci_logging_log"];

/** The resources of a construct, each with the path by which a part is named. */
export function partsOf(construct: IConstruct): Map<string, TerraformResource> {
  return new Map(resourcesOf(construct).map((resource) => [pathBelow(construct, resource), resource]));
}

function resourcesOf(construct: IConstruct): TerraformResource[] {
  const blocks = blocksOf(construct, TerraformStack.of(construct));
  return blocks.filter((block) => TerraformResource.isTerraformResource(block));
}

/** The resource that the id of a construct is about. Others of an import and of a construct with none are refused. */
export function mainOf(construct: IConstruct): TerraformResource {
  if (TerraformResource.isTerraformResource(construct)) return construct;
  const main: unknown = construct.node.tryFindChild(MAIN);
  if (TerraformResource.isTerraformResource(main)) return main;
  const resources = resourcesOf(construct);
  const [only] = resources;
  if (only === undefined) throw refusal(construct.node.path, NO_RESOURCE);
  if (resources.length === 1) return only;
  const rule = `must have a main resource, and none of its ${resources.length} is one`;
  const names = [...partsOf(construct).keys()];
  const shown = names.slice(0, SHOWN).join(", ") + (names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "");
  throw refusal(construct.node.path, { what: ADOPTED, rule, remedy: `adopt what is in it one by one: ${shown}` });
}

const SHOWN = 12;
const ADOPTED = "an adopted construct";

const NO_RESOURCE: Refusal = {
  what: ADOPTED,
  rule: "must make a resource, and an import or a look-up makes none: it refers to what somebody else looks after",
  remedy: "make it with new, and the arguments that the resource has",
};

/** What a part is about: the resource with an id, or all resources that are new. */
export interface NamedPart {
  readonly resource: TerraformResource;
  /** Undefined for what Terraform makes. */
  readonly id?: string;
}

/** The resources that parts are about; each part is about one at least, and no resource has two. */
export function namedParts(construct: IConstruct, main: TerraformResource, parts: readonly AdoptedPart[]): NamedPart[] {
  const all = partsOf(construct);
  const named = new Map<TerraformResource, NamedPart>();
  for (const { _path: path, _id: id } of parts) {
    const exact = all.get(path);
    const below = [...all].filter(([name]) => name === path || name.startsWith(`${path}/`)).map(([, one]) => one);
    const found = id === undefined ? below : exact === undefined ? [] : [exact];
    const others = found.filter((one) => one !== main && !named.has(one));
    if (others.length === 0) throw refusal(construct.node.path, strangePart(construct, main, path, found.length > 0));
    for (const resource of others) named.set(resource, { resource, ...(id !== undefined && { id }) });
  }
  return [...named.values()];
}

function strangePart(construct: IConstruct, main: TerraformResource, path: string, isThere: boolean): Refusal {
  const what = "the path of an adopted part";
  if (isThere) {
    const rule = "must be that of a part that is named once, and of another resource than the main one";
    return { what, rule, got: path, remedy: "leave it out" };
  }
  const names = [...partsOf(construct)].filter(([, one]) => one !== main && one.terraformResourceType !== WAIT);
  const list = names.map(([name]) => name);
  const rule = list.length === 0 ? "must not be given for a construct of one resource" : `must be ${orEach(list)}`;
  return { what, rule, got: path, remedy: list.length === 0 ? "leave the parts out" : "name one that is there" };
}

function orEach(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? "") : `one of ${names.join(", ")}`;
}

/** What is known of the adoptions of a stack. */
export interface Adopted {
  readonly imports: ReadonlyMap<TerraformResource, string>;
  readonly adopted: ReadonlySet<IConstruct>;
  readonly fresh: ReadonlySet<IConstruct>;
}

/** The finding about the parts of an adopted construct that have no id and were not said to be new. */
export function missingParts(
  construct: IConstruct,
  { imports, adopted, fresh }: Adopted,
): { readonly at: string; readonly fault: Refusal }[] {
  const missing = [...partsOf(construct)].filter(
    ([, part]) =>
      part.terraformResourceType !== WAIT &&
      !imports.has(part) &&
      !fresh.has(part) &&
      !isOfAnother(construct, part, adopted),
  );
  if (missing.length === 0) return [];
  const list = missing.map(([name, { terraformResourceType: type }]) => `${name} (${howToName(type)})`);
  const rule = `must name all of its parts, and these are missing: ${list.join(", ")}`;
  const remedy =
    "give adopt AdoptedPart.of(path, id) for each that exists, and AdoptedPart.madeNew(path) for the others";
  return [{ at: construct.node.path, fault: { what: ADOPTED, rule, remedy } }];
}

function howToName(type: string): string {
  return reasonAgainst(type) === undefined ? formInWords(type) : "only new";
}

/** Whether a resource belongs to a construct that stands below the adopted one and is adopted by itself. */
function isOfAnother(construct: IConstruct, part: TerraformResource, adopted: ReadonlySet<IConstruct>): boolean {
  const between = part.node.scopes.slice(-idsBelow(construct, part).length);
  return between.some((one) => {
    if (one !== part && adopted.has(one)) return true;
    const main: unknown = TerraformResource.isTerraformResource(one) ? one : one.node.tryFindChild(MAIN);
    return TerraformResource.isTerraformResource(main) && INDEPENDENT.includes(main.terraformResourceType);
  });
}
