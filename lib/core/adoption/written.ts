// Internal: the final content of a block. Arguments can be assigned, and overridden on the block or on its stack, after it was
// adopted or renamed.

import { TerraformResource } from "cdktf";
import { type Block } from "../stack/dependencies";
import { addressOf } from "./addresses";

/** The relevant arguments of a block, as written in the file. */
export interface Body {
  readonly count?: unknown;
  readonly for_each?: unknown;
  readonly lifecycle?: { readonly ignore_changes?: unknown } | null;
}

type Blocks = Readonly<Record<string, Readonly<Record<string, Body | undefined>> | undefined>>;

/** The record of `addOverride` that both engines keep. */
interface Overridden {
  readonly rawOverrides: Readonly<Record<string, unknown>>;
}

/** The arguments of `addOverride` on an element, by the first word of the path. */
export function overridesOf(element: unknown): Readonly<Record<string, unknown>> {
  return (element as Overridden).rawOverrides;
}

/** A block as written in the file, and the override of the stack for it; empty for a block that is moved to another address. */
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

/** The argument that creates several instances of a block: `count` or `for_each`. */
export function repetitionIn(bodies: readonly Body[]): "count" | "for_each" | undefined {
  return (["count", "for_each"] as const).find((name) =>
    bodies.some((body) => (body[name] ?? undefined) !== undefined),
  );
}

/** The arguments of a resource whose changes Terraform ignores, or "all". */
export function ignoredIn(bodies: readonly Body[]): readonly unknown[] | "all" {
  let ignored: unknown;
  for (const body of bodies.filter((one) => "lifecycle" in one)) {
    const { lifecycle } = body;
    if (lifecycle === null || lifecycle === undefined) ignored = undefined;
    else if ("ignore_changes" in lifecycle) ignored = merged(ignored, lifecycle.ignore_changes);
  }
  return ignored === "all" ? ignored : Array.isArray(ignored) ? ignored : [];
}

/** Lists are concatenated, as in cdktf. */
function merged(one: unknown, other: unknown): unknown {
  return Array.isArray(one) && Array.isArray(other) ? [...(one as unknown[]), ...(other as unknown[])] : other;
}
