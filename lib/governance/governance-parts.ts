// Internal: what tag namespaces, tags and compartments have in common: a description, and some time until they can be used.

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

/** Refuses what cannot be the name of a namespace or a tag. */
export function planTagName(owner: IConstruct, what: string, name: string, remedy?: string): void {
  checkTagName(owner.node.path, what, name, remedy, writtenPart(owner, name));
}

/**
 * The tenancy of the stack.
 *
 * @param prop - what else says it
 */
export function ownTenancy(owner: IConstruct, what: string, prop: string): Compartment {
  const { tenancy } = stackSettings(owner);
  if (tenancy !== undefined) return tenancy;
  throw refusal(owner.node.path, {
    what,
    rule: "needs the tenancy, which this stack does not know",
    remedy: `give it ${prop}: Compartment.fromTenancyId(...), or derive the stack from OciStack`,
  });
}

/** The part with a name, in which Terraform finds no template. */
export function planName(name: string): Part<{ readonly name: string }> {
  return { config: { name: withoutStrayTemplates(name) } };
}

/** The part with what was given, or with a sentence that leads back to the code: IAM wants a description of everything. */
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
 * Lets what refers to a new resource wait. Without a wait, values are handed out as they are.
 *
 * @returns what hands out a value, under a name
 */
export function holdBack(owner: Construct, propagation: Duration): (name: string, value: string) => string {
  if (!propagation.isUnresolved() && propagation.toMilliseconds() === 0) return (_, value) => value;
  const wait = new Wait(owner, "Propagation", propagation, []);
  return (name, value) => wait.hold(name, value);
}
