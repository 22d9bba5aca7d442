// Internal: what a block says in the end. Arguments can be assigned, and overridden on the block or on its stack, after it was
// adopted or renamed.

import { TerraformResource } from "cdktf";
import { type Block } from "../stack/dependencies";
import { addressOf } from "./addresses";

/** What is asked for of a block, as it stands in the file. */
export interface Body {
  readonly count?: unknown;
  readonly for_each?: unknown;
  readonly lifecycle?: { readonly ignore_changes?: unknown } | null;
}

type Blocks = Readonly<Record<string, Readonly<Record<string, Body | undefined>> | undefined>>;

/** What cdktf keeps of `addOverride`, as both engines do. */
interface Overridden {
  readonly rawOverrides: Readonly<Record<string, unknown>>;
}

/** What `addOverride` was called with on an element, by the first word of the path. */
export function overridesOf(element: unknown): Readonly<Record<string, unknown>> {
  return (element as Overridden).rawOverrides;
}

/** A block as it stands in the file, and what an override of the stack adds; nothing for one that is moved to another address. */
export function bodiesOf(block: Block): Body[] {
  const [type = "", name = ""] = addressOf(block).split(".");
  const kind = TerraformResource.isTerraformResource(block) ? "resource" : "module";
  const find = (tree: Readonly<Record<string, unknown>>): Body | undefined => {
    const blocks = tree[kind] as Blocks | undefined;
    return kind === "module" ? (blocks as Readonly<Record<string, Body>> | undefined)?.[name] : blocks?.[type]?.[name];
  };
  const own = find(block.toTerraform() as Readonly<Record<string, unknown>>);
  const over = find(overridesOf(block.cdktfStack));
  return own === undefined ? [] : over === undefined ? [own] : [own, over];
}

/** The argument that makes several of a block: `count` or `for_each`. */
export function repetitionIn(bodies: readonly Body[]): "count" | "for_each" | undefined {
  return (["count", "for_each"] as const).find((name) =>
    bodies.some((body) => (body[name] ?? undefined) !== undefined),
  );
}

/** The arguments whose changes Terraform ignores of a resource, or "all". */
export function ignoredIn(bodies: readonly Body[]): readonly unknown[] | "all" {
  let ignored: unknown;
  for (const body of bodies.filter((one) => "lifecycle" in one)) {
    const { lifecycle } = body;
    if (lifecycle === null || lifecycle === undefined) ignored = undefined;
    else if ("ignore_changes" in lifecycle) ignored = merged(ignored, lifecycle.ignore_changes);
  }
  return ignored === "all" ? ignored : Array.isArray(ignored) ? ignored : [];
}

/** Lists add up, as cdktf's do. */
function merged(one: unknown, other: unknown): unknown {
  return Array.isArray(one) && Array.isArray(other) ? [...(one as unknown[]), ...(other as unknown[])] : other;
}
