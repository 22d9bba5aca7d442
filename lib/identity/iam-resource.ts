// Internal: what policies, groups, dynamic groups and users have in common: a name and a description that IAM accepts, and,
// except for policies, the root compartment as the place where they live.

import { type IdentityGroupConfig } from "@cdktf/provider-oci/lib/identity-group";
import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkInStack } from "../core/resource/child-id";
import { prefixedName, writtenPart } from "../core/resource/names";
import { type Part } from "../core/resource/part";
import { taken, type Unique } from "../core/resource/taken";
import { stackSettings } from "../core/stack/stack-settings";
import { isKnown, resolvedText } from "../core/token/tokens";
import { type GroupProps } from "./group";
import { type IdentityDomainAttributes } from "./identity-domain";

/** Oracle, "Creating a Policy" and "Creating a User" (Private Cloud Appliance). */
export const MAX_NAME_LENGTH = 100;

/** Room for the suffixes `-2`, `-3` and so on of further policies. */
export const SUFFIX_LENGTH = 4;

/**
 * Each of these kinds has its own set of unique names, where case does not matter; in the Default domain, groups and dynamic
 * groups share one. No source documents this for other domains.
 */
export type NameSpace = "policy" | "group" | "dynamic group" | "user";

/**
 * The characters are from the service's own error for a group (terraform-provider-oci#2112); users can also have email addresses
 * as names.
 */
const FORMS: { readonly [space in NameSpace]: { readonly form: RegExp; readonly characters: string } } = {
  policy: { form: /^[A-Za-z0-9._-]+$/, characters: "A-Z a-z 0-9 . _ -" },
  group: { form: /^[A-Za-z0-9._-]+$/, characters: "A-Z a-z 0-9 . _ -" },
  "dynamic group": { form: /^[A-Za-z0-9._-]+$/, characters: "A-Z a-z 0-9 . _ -" },
  user: { form: /^[A-Za-z0-9._+@-]+$/, characters: "A-Z a-z 0-9 . _ + @ -" },
};

/**
 * The part that reserves a name. It rejects a name that IAM would not accept, or that is taken.
 *
 * @param what - whose name it is: "the name of a dynamic group"
 * @param remedy - how to choose another name
 * @param domain - the identity domain, if it is not Default
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

/** The scope in which names and addresses are unique. */
export function placeOf(
  owner: IConstruct,
  domain: IdentityDomainAttributes | undefined,
): Pick<Unique, "within" | "key" | "holder"> {
  const holder = TerraformStack.of(owner);
  if (domain === undefined) return { within: "its tenancy", holder };
  return { within: "its identity domain", key: [domain.url], holder };
}

/** IAM requires a description for everything: at most 400 characters (Oracle, as above). */
const MAX_DESCRIPTION = 400;

/** The given description, or a sentence that names the construct. */
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
 * The part that a group, dynamic group or user shares in the Default domain.
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
 * The same in another domain, which determines where it lives.
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
    const rule = `must not be given with an identity domain, which determines where the ${noun} lives`;
    const got = resolvedText(owner, options.tenancy.compartmentId);
    throw refusal(owner.node.path, { what: "tenancy", rule, got, remedy: "leave out one of the two" });
  }
  return planNamed(owner, noun, space, options, domain);
}

/** The name and the description of something in a domain or in the tenancy. */
export function planNamed(
  owner: IConstruct,
  noun: string,
  space: NameSpace,
  options: Pick<GroupProps, "name" | "description">,
  domain?: IdentityDomainAttributes,
): NamedPart {
  // Version 0.1.0 shortened these names as well, as if a number followed them. That stays, because another name would replace the
  // resource.
  const name = prefixedName(owner, options.name, MAX_NAME_LENGTH - SUFFIX_LENGTH);
  const named = planIamName(owner, space, `the name of a ${noun}`, name, undefined, domain);
  return { ...named, config: { name, description: iamDescription(owner, noun, options.description) } };
}

/**
 * The given tenancy, or that of the stack: groups, dynamic groups and users live there, whatever compartment the stack deploys
 * to.
 *
 * @param what - what lives there: "a dynamic group"
 */
export function requireTenancy(owner: IConstruct, what: string, own: Compartment | undefined): Compartment {
  checkInStack(owner);
  const tenancy = own ?? stackSettings(owner).tenancy;
  if (tenancy?.isTenancy === true) return tenancy;
  throw refusal(owner.node.path, {
    what,
    rule:
      own === undefined ? "needs the tenancy, which is not known in this stack" : "must live in the root compartment",
    got: own && resolvedText(owner, own.compartmentId),
    remedy: "give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack",
  });
}
