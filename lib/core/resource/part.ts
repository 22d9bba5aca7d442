// Internal: makes a resource from parts: first all parts are planned, which is where errors are thrown; then all are built.

import { type ITerraformDependable, type TerraformMetaArguments, type TerraformResourceLifecycle } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { providerOfScope } from "../stack/providers/scope-provider";
import { tagsOf } from "../stack/tags/stack-tags";
import { withoutStrayTemplatesIn } from "../token/template";
import { withoutTraces } from "../token/traces";
import { checkFirstId, checkInStack, checkNewId, checkOwnAddress } from "./child-id";
import { renderTimeouts, type ResourceOptions } from "./options";

/** A condition that must hold before a resource is created or changed, or for what Terraform finds. */
export type Condition = NonNullable<TerraformResourceLifecycle["precondition"]>[number];

/**
 * The condition that an attribute of a resource does not have one of some values; case does not matter. A missing value, null or
 * any other value is accepted: a plan is stopped only for what is known to be wrong.
 *
 * @param attribute - "self.state"; it may lead into a block that does not exist
 */
export function noneOf(attribute: string, values: readonly string[]): string {
  const wrong = JSON.stringify(values.map((value) => value.toUpperCase()));
  return `\${!contains(${wrong}, try(upper(${attribute}), ""))}`;
}

/** What a value contributes to its resource. Making a part checks everything, and changes nothing. */
export interface Part<C> {
  readonly config?: Partial<C>;
  readonly preconditions?: readonly Condition[];
  readonly postconditions?: readonly Condition[];
  /** Whether Terraform refuses to destroy the resource. */
  readonly preventDestroy?: boolean;
  /**
   * Whether its replacement is created before it is destroyed. Terraform then does the same for everything that it depends on.
   */
  readonly createBeforeDestroy?: boolean;
  /** Arguments whose changes are ignored. */
  readonly ignoreChanges?: readonly string[];
  /** Addresses of resources whose changes replace this resource. */
  readonly replaceTriggeredBy?: readonly string[];
  /** Makes what the part needs: a group, a policy. Called only when every part of the resource is planned. */
  readonly build?: () => Built<C> | undefined;
}

/** The parts of the configuration that exist only after `build`. */
export interface Built<C> {
  readonly config?: Partial<C>;
  readonly dependsOn?: readonly ITerraformDependable[];
}

/**
 * The configuration of a resource: tags and timeouts, then every part. Nothing is made before the last check. If making fails
 * nevertheless, everything that was made below the owner is removed again.
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
 * Makes a resource from its parts.
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
 * Makes a resource from a configuration that `build` returned, a secondary resource, or a look-up. It uses the provider of its
 * scope if the configuration does not name one; the configuration of an IAM resource always names one.
 */
export function create<C, R>(binding: Binding<C, R>, owner: Construct, config: C, id = "Resource"): R {
  checkInStack(owner);
  checkNewId(owner, "id", id);
  checkFirstId(owner, "id", id);
  checkOwnAddress(owner, id, binding);
  const provider = providerOfScope(owner);
  // For Terraform, each string of a resource is a template.
  const text = withoutStrayTemplatesIn(config);
  const own = provider === undefined ? text : { provider, ...text };
  return withoutTraces(() => new binding(owner, id, own));
}

/** Makes constructs below an owner, at any depth, or none if one of them fails. */
export function allOrNothing<T>(owner: IConstruct, make: () => T): T {
  const before = new Set(owner.node.findAll());
  try {
    return make();
  } catch (error) {
    for (const { node } of owner.node.findAll().filter((one) => !before.has(one))) {
      node.scope?.node.tryRemoveChild(node.id);
    }
    throw error;
  }
}

/** The lifecycle block, or undefined if it would be empty. */
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
