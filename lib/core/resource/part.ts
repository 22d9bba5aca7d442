// Internal: how a resource is made: its parts are planned, which is where anything is refused; then all are built.

import { type ITerraformDependable, type TerraformMetaArguments, type TerraformResourceLifecycle } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { providerOfScope } from "../stack/providers/scope-provider";
import { tagsOf } from "../stack/tags/stack-tags";
import { withoutStrayTemplatesIn } from "../token/template";
import { withoutTraces } from "../token/traces";
import { renderTimeouts, type ResourceOptions } from "./options";

/** What must hold before a resource is made or changed, or of what Terraform finds. */
export type Condition = NonNullable<TerraformResourceLifecycle["precondition"]>[number];

/**
 * The condition that an attribute of a resource has none of some values, in whatever case. One that is missing, null or another passes: a
 * plan is stopped only for what is known to be wrong.
 *
 * @param attribute - "self.state"; it may lead into a block that is not there
 */
export function noneOf(attribute: string, values: readonly string[]): string {
  const wrong = JSON.stringify(values.map((value) => value.toUpperCase()));
  return `\${!contains(${wrong}, try(upper(${attribute}), ""))}`;
}

/** What a value gives to the resource that it is part of. Making one checks everything, and changes nothing. */
export interface Part<C> {
  readonly config?: Partial<C>;
  readonly preconditions?: readonly Condition[];
  readonly postconditions?: readonly Condition[];
  /** Whether Terraform refuses to destroy the resource. */
  readonly preventDestroy?: boolean;
  /** Whether its replacement is made before it is destroyed. Terraform then does the same with all that it depends on. */
  readonly createBeforeDestroy?: boolean;
  /** Arguments whose changes plan nothing. */
  readonly ignoreChanges?: readonly string[];
  /** Addresses of what replaces the resource when it changes. */
  readonly replaceTriggeredBy?: readonly string[];
  /** Makes what the part needs: a group, a policy. Called only when every part of the resource is planned. */
  readonly build?: () => Built<C> | undefined;
}

/** What there is only when it was made. */
export interface Built<C> {
  readonly config?: Partial<C>;
  readonly dependsOn?: readonly ITerraformDependable[];
}

/**
 * The configuration of a resource: tags and timeouts, then every part. Nothing is made before the last check; should making
 * fail all the same, what was made below the owner is taken away again.
 */
export function build<C extends TerraformMetaArguments>(
  owner: Construct,
  options: ResourceOptions,
  parts: readonly Part<C>[],
): C {
  const timeouts = renderTimeouts(owner, options.timeouts);
  const common = { ...tagsOf(owner, options.tags), ...(timeouts && { timeouts }) };
  const built = allOrNothing(owner, () => parts.map((part) => part.build?.()));
  const config: Record<string, unknown> = {};
  for (const part of parts) Object.assign(config, part.config);
  for (const one of built) Object.assign(config, one?.config);
  Object.assign(config, common);
  const dependsOn = built.flatMap((one) => one?.dependsOn ?? []);
  if (dependsOn.length > 0) config.dependsOn = dependsOn;
  const lifecycle = lifecycleOf(parts);
  if (lifecycle !== undefined) config.lifecycle = lifecycle;
  return config as unknown as C;
}

/** A resource of the bindings. */
type Binding<C, R> = new (scope: Construct, id: string, config: C) => R;

/**
 * Makes a resource of its parts.
 *
 * @param id - the id of a resource other than the main one
 */
export function make<C extends TerraformMetaArguments, R>(
  binding: Binding<C, R>,
  owner: Construct,
  options: ResourceOptions,
  parts: readonly Part<C>[],
  id = "Resource",
): R {
  return create(binding, owner, build(owner, options, parts), id);
}

/**
 * Makes a resource of a configuration that `build` made, or a part of one, or a look-up. It goes through the provider of its scope, where
 * the configuration says nothing of a provider; what is IAM's always does.
 */
export function create<C, R>(binding: Binding<C, R>, owner: Construct, config: C, id = "Resource"): R {
  const provider = providerOfScope(owner);
  // Of the texts of a resource each is a template to Terraform.
  const text = withoutStrayTemplatesIn(config);
  const own = provider === undefined ? text : { provider, ...text };
  return withoutTraces(() => new binding(owner, id, own));
}

/** Makes constructs below an owner, or, if one of them cannot be made, none. */
export function allOrNothing<T>(owner: IConstruct, make: () => T): T {
  const before = new Set(owner.node.children);
  try {
    return make();
  } catch (error) {
    for (const child of owner.node.children) {
      if (!before.has(child)) owner.node.tryRemoveChild(child.node.id);
    }
    throw error;
  }
}

/** The block, or nothing where there is nothing to say. */
function lifecycleOf<C>(parts: readonly Part<C>[]): TerraformResourceLifecycle | undefined {
  const precondition = parts.flatMap(({ preconditions = [] }) => preconditions);
  const postcondition = parts.flatMap(({ postconditions = [] }) => postconditions);
  const ignoreChanges = parts.flatMap((part) => part.ignoreChanges ?? []);
  const replaceTriggeredBy = parts.flatMap((part) => part.replaceTriggeredBy ?? []);
  const lifecycle = {
    ...(parts.some(({ preventDestroy }) => preventDestroy) && { preventDestroy: true }),
    ...(parts.some(({ createBeforeDestroy }) => createBeforeDestroy) && { createBeforeDestroy: true }),
    ...(ignoreChanges.length > 0 && { ignoreChanges }),
    ...(replaceTriggeredBy.length > 0 && { replaceTriggeredBy }),
    ...(precondition.length > 0 && { precondition }),
    ...(postcondition.length > 0 && { postcondition }),
  };
  return Object.keys(lifecycle).length === 0 ? undefined : lifecycle;
}
