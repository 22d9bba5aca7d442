// Internal: what tag namespaces, tags and compartments have in common: a description, and a wait until they can be used.

import { type Construct, type IConstruct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { writtenPart } from "../core/resource/names";
import { type Part } from "../core/resource/part";
import { stackSettings } from "../core/stack/stack-settings";
import { Wait } from "../core/stack/wait";
import { checkTagName } from "../core/tag-limits";
import { withoutStrayTemplates } from "../core/token/template";

/** Rejects what cannot be the name of a namespace or a tag. */
export function planTagName(owner: IConstruct, what: string, name: string, remedy?: string): void {
  checkTagName(owner.node.path, what, name, remedy, writtenPart(owner, name));
}

/**
 * The tenancy of the stack.
 *
 * @param prop - the property in which the tenancy can be given instead
 */
export function ownTenancy(owner: IConstruct, what: string, prop: string): Compartment {
  const { tenancy } = stackSettings(owner);
  if (tenancy !== undefined) return tenancy;
  throw refusal(owner.node.path, {
    what,
    rule: "needs the tenancy, which is not known in this stack",
    remedy: `give it ${prop}: Compartment.fromTenancyId(...), or derive the stack from OciStack`,
  });
}

/** The part with a name, written so that Terraform does not read it as a template. */
export function planName(name: string): Part<{ readonly name: string }> {
  return { config: { name: withoutStrayTemplates(name) } };
}

/**
 * The part with the given description, or with a sentence that names the construct: IAM requires a description for everything.
 */
export function planDescription(
  owner: IConstruct,
  noun: string,
  given: string | undefined,
): Part<{ readonly description: string }> {
  const { path } = owner.node;
  if (given !== undefined)
    checkNotEmpty(path, "the description", given, "leave it out for a sentence that names the construct");
  return { config: { description: withoutStrayTemplates(given ?? `The ${noun} of ${path}`) } };
}

/**
 * Makes everything that refers to a new resource wait. Without a wait, values are returned as they are.
 *
 * @returns a function that returns a value, held back under a name
 */
export function holdBack(owner: Construct, propagation: Duration): (name: string, value: string) => string {
  if (!propagation.isUnresolved() && propagation.toMilliseconds() === 0) return (_, value) => value;
  const wait = new Wait(owner, "Propagation", propagation, []);
  return (name, value) => wait.hold(name, value);
}
