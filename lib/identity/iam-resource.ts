// Internal: what policies, groups, dynamic groups and users have in common: a name and a description that IAM takes, and, for all
// but policies, the root compartment as the place where they live.

import { type IdentityGroupConfig } from "@cdktf/provider-oci/lib/identity-group";
import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { prefixedName, writtenPart } from "../core/resource/names";
import { type Part } from "../core/resource/part";
import { taken, type Unique } from "../core/resource/taken";
import { stackSettings } from "../core/stack/stack-settings";
import { isKnown, resolvedText } from "../core/token/tokens";
import { type GroupProps } from "./group";
import { type IdentityDomainAttributes } from "./identity-domain";

/** Oracle, "Creating a Policy" and "Creating a User" (Private Cloud Appliance). */
export const MAX_NAME_LENGTH = 100;

/** Room for the `-2` and so on of further policies. */
export const SUFFIX_LENGTH = 4;

/**
 * What shares one space of names, in which case does not count; groups and dynamic groups do in the Default domain. Of other domains no
 * source says so.
 */
export type NameSpace = "policy" | "group" | "dynamic group" | "user";

/** The service's own refusal of a group (terraform-provider-oci#2112); users are called by their addresses, too. */
const FORMS: { readonly [space in NameSpace]: { readonly form: RegExp; readonly characters: string } } = {
  policy: { form: /^[A-Za-z0-9._-]+$/, characters: "A-Z a-z 0-9 . _ -" },
  group: { form: /^[A-Za-z0-9._-]+$/, characters: "A-Z a-z 0-9 . _ -" },
  "dynamic group": { form: /^[A-Za-z0-9._-]+$/, characters: "A-Z a-z 0-9 . _ -" },
  user: { form: /^[A-Za-z0-9._+@-]+$/, characters: "A-Z a-z 0-9 . _ + @ -" },
};

/**
 * The part that takes a name, or the refusal of one that IAM would not take, or that is taken.
 *
 * @param what - whose name it is: "the name of a dynamic group"
 * @param remedy - how to get another one
 * @param domain - the identity domain, if it is another than Default
 */
export function planIamName(
  owner: IConstruct,
  space: NameSpace,
  what: string,
  name: string,
  remedy?: string,
  domain?: IdentityDomainAttributes,
): Part<object> {
  const { form, characters } = FORMS[space];
  const written = writtenPart(owner, name);
  if (!form.test(written) || written.length > MAX_NAME_LENGTH) {
    const rule = `must be 1 to ${MAX_NAME_LENGTH} of the characters ${characters}`;
    throw refusal(owner.node.path, { what, rule, got: name, remedy });
  }
  return taken(owner, {
    what: `the name of a ${space}`,
    value: name,
    ...placeOf(owner, domain),
    anyCase: true,
    remedy,
  });
}

/** Within what names and addresses are unique. */
export function placeOf(
  owner: IConstruct,
  domain: IdentityDomainAttributes | undefined,
): Pick<Unique, "within" | "key" | "holder"> {
  const holder = TerraformStack.of(owner);
  if (domain === undefined) return { within: "its tenancy", holder };
  return { within: "its identity domain", key: [domain.url], holder };
}

/** IAM wants a description of everything: Oracle, as above, at most 400 characters. */
const MAX_DESCRIPTION = 400;

/** What was given, or a sentence that leads back to the code. */
export function iamDescription({ node }: IConstruct, noun: string, description: string | undefined): string {
  if (description === undefined) return `The ${noun} of ${node.path}`.slice(0, MAX_DESCRIPTION);
  if (isKnown(description) && description.length > MAX_DESCRIPTION) {
    const rule = `must be at most ${MAX_DESCRIPTION} characters`;
    throw refusal(node.path, { what: "the description", rule, got: `${description.length} characters` });
  }
  return description;
}

/** A part that has a name and a description. */
export interface NamedPart extends Part<object> {
  readonly config: { readonly name: string; readonly description: string };
}

type TenancyConfig = Required<Pick<IdentityGroupConfig, "compartmentId" | "name" | "description">>;

/**
 * The part that a group, dynamic group or user is in the Default domain, but for what only one of them has.
 *
 * @param noun - what it is called: "dynamic group"
 */
export function planInTenancy(
  owner: IConstruct,
  noun: string,
  space: NameSpace,
  options: Pick<GroupProps, "name" | "description" | "tenancy">,
): Part<TenancyConfig> & { readonly config: TenancyConfig } {
  const { compartmentId } = requireTenancy(owner, `a ${noun}`, options.tenancy);
  const { config, ...named } = planNamed(owner, noun, space, options);
  return { ...named, config: { compartmentId, ...config } };
}

/**
 * The same in another domain, which says where it lives.
 *
 * @throws ConfigurationError for a tenancy in addition to the domain
 */
export function planInDomain(
  owner: IConstruct,
  noun: string,
  space: NameSpace,
  options: Pick<GroupProps, "name" | "description" | "tenancy">,
  domain: IdentityDomainAttributes,
): NamedPart {
  if (options.tenancy !== undefined) {
    const rule = `must not be given with an identity domain, which says where the ${noun} lives`;
    const got = resolvedText(owner, options.tenancy.compartmentId);
    throw refusal(owner.node.path, { what: "tenancy", rule, got, remedy: "leave out one of the two" });
  }
  return planNamed(owner, noun, space, options, domain);
}

/** What has a name and a description, in a domain or the tenancy. */
export function planNamed(
  owner: IConstruct,
  noun: string,
  space: NameSpace,
  options: Pick<GroupProps, "name" | "description">,
  domain?: IdentityDomainAttributes,
): NamedPart {
  // Version 0.1.0 cut the ids of these, too, as if a number came after them: another name would replace the resource.
  const name = prefixedName(owner, options.name, MAX_NAME_LENGTH - SUFFIX_LENGTH);
  const named = planIamName(owner, space, `the name of a ${noun}`, name, undefined, domain);
  return { ...named, config: { name, description: iamDescription(owner, noun, options.description) } };
}

/**
 * The tenancy that was given, or the stack's: groups, dynamic groups and users live there, wherever the stack deploys to.
 *
 * @param what - what lives there: "a dynamic group"
 */
export function requireTenancy(owner: IConstruct, what: string, own: Compartment | undefined): Compartment {
  const tenancy = own ?? stackSettings(owner).tenancy;
  if (tenancy?.isTenancy === true) return tenancy;
  throw refusal(owner.node.path, {
    what,
    rule: own === undefined ? "needs the tenancy, which this stack does not know" : "must live in the root compartment",
    got: own && resolvedText(owner, own.compartmentId),
    remedy: "give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack",
  });
}
