// Internal: makes what lives in an identity domain other than Default: at the domain's address, with tags in a separate block,
// and without the updates that the provider would otherwise plan forever.

import { IdentityDomainsDynamicResourceGroup } from "@cdktf/provider-oci/lib/identity-domains-dynamic-resource-group";
import { IdentityDomainsGroup, type IdentityDomainsGroupConfig } from "@cdktf/provider-oci/lib/identity-domains-group";
import { IdentityDomainsUser } from "@cdktf/provider-oci/lib/identity-domains-user";
import { Fn, type TerraformMetaArguments, type TerraformResource, Token } from "cdktf";
import { type Construct } from "constructs";
import { type ResourceOptions } from "../core/resource/options";
import { build, create, type Part } from "../core/resource/part";
import { type TagArguments } from "../core/tags";
import { splitOutsideAtoms } from "../core/token/atoms";
import { type NamedPart } from "./iam-resource";
import { type IdentityDomainAttributes } from "./identity-domain";

const CORE = "urn:ietf:params:scim:schemas:core:2.0";
const ORACLE = "urn:ietf:params:scim:schemas:oracle:idcs";

/**
 * Without this schema, a domain does not accept tags. It is written from the beginning, because changes of `schemas` are ignored.
 */
const TAGS = `${ORACLE}:extension:OCITags`;

/** The arguments that all of these resources have. */
interface DomainConfig extends TerraformMetaArguments {
  readonly idcsEndpoint: string;
  readonly schemas: string[];
  readonly urnietfparamsscimschemasoracleidcsextensionOciTags?: object;
}

type Binding<C, R> = new (scope: Construct, id: string, config: C) => R;

/** What all resources of a call have in common. */
export interface InDomain {
  readonly owner: Construct;
  readonly options: ResourceOptions;
  readonly domain: IdentityDomainAttributes;
}

/** @param ignored - what the domain changes on its own, in addition to `schemas`, which it extends */
function makeInDomain<C extends DomainConfig, R extends TerraformResource>(
  binding: Binding<C, R>,
  { owner, options, domain }: InDomain,
  { schemas, ignored = [] }: { readonly schemas: string[]; readonly ignored?: readonly string[] },
  parts: readonly Part<C>[],
  id?: string,
): R {
  const own = { idcsEndpoint: domain.url, schemas } as Partial<C>;
  const built = build<C & TagArguments>(owner, options, [...parts, { config: own }] as Part<C & TagArguments>[]);
  const { freeformTags, definedTags, ...config } = built;
  const lifecycle = { ...built.lifecycle, ignoreChanges: ["schemas", ...ignored] };
  const tags = tagBlock({ freeformTags, definedTags });
  return create(binding, owner, { ...config, ...tags, lifecycle } as unknown as C, id);
}

/** The provider has a list of blocks where its other resources have maps. */
function tagBlock({ freeformTags, definedTags }: TagArguments): Partial<DomainConfig> {
  if (freeformTags === undefined && definedTags === undefined) return {};
  const freeform = Object.entries(freeformTags ?? {}).map(([key, value]) => ({ key, value }));
  const defined = Object.entries(definedTags ?? {}).map(([key, value]) => ({ ...keyParts(key), value }));
  const blocks = {
    ...(freeform.length > 0 && { freeformTags: freeform }),
    ...(defined.length > 0 && { definedTags: defined }),
  };
  return { urnietfparamsscimschemasoracleidcsextensionOciTags: blocks };
}

/** The key of a tag that Terraform makes is one reference to `Namespace.Key`, which Terraform splits. */
function keyParts(written: string): { readonly namespace: string; readonly key: string } {
  const [namespace = "", key] = splitOutsideAtoms(written, ".");
  if (key !== undefined) return { namespace, key };
  const parts = Fn.split(".", written);
  return { namespace: Token.asString(Fn.element(parts, 0)), key: Token.asString(Fn.element(parts, 1)) };
}

/**
 * A group in a domain.
 *
 * The provider reads the members of a group on request only; without the request, Terraform would add the members at every apply
 * (terraform-provider-oci#1933). Requesting `all` also returns the owner: the user who made the group, as a rule a user of
 * another domain, whom the domain then rejects in every update (#2131). So only the default attributes and the members are read.
 *
 * @param member - the one user in the group; if it is left out, the members are managed elsewhere, and Terraform leaves them in
 */
export function makeDomainGroup(
  within: InDomain,
  { config: { name, description }, ...part }: NamedPart,
  member?: string,
  id?: string,
): IdentityDomainsGroup {
  const config: Partial<IdentityDomainsGroupConfig> = {
    displayName: name,
    attributeSets: ["default"],
    attributes: "members",
    urnietfparamsscimschemasoracleidcsextensiongroupGroup: { description },
    ...(member !== undefined && { members: [{ type: "User", value: member }] }),
  };
  const schemas = [`${CORE}:Group`, TAGS, `${ORACLE}:extension:group:Group`];
  const ignored = member === undefined ? ["members"] : [];
  return makeInDomain(IdentityDomainsGroup, within, { schemas, ignored }, [{ ...part, config }], id);
}

/** A dynamic group in a domain, which the provider calls a dynamic resource group. */
export function makeDomainDynamicGroup(
  within: InDomain,
  { config: { name, description }, ...part }: NamedPart,
  rule: Part<{ readonly matchingRule: string }>,
): IdentityDomainsDynamicResourceGroup {
  const config = { displayName: name, description };
  const schemas = [`${ORACLE}:DynamicResourceGroup`, TAGS];
  return makeInDomain(IdentityDomainsDynamicResourceGroup, within, { schemas }, [{ ...part, config }, rule]);
}

/**
 * A user in a domain, where a last name is required. The domain adds an address for account recovery, so addresses are ignored,
 * as in the provider's own tests.
 */
export function makeDomainUser(
  within: InDomain,
  { config: { name, description }, ...part }: NamedPart,
  email: string | undefined,
  others: readonly Part<object>[],
): IdentityDomainsUser {
  const config = {
    userName: name,
    description,
    name: { familyName: name },
    ...(email !== undefined && { emails: [{ type: "work", value: email, primary: true }] }),
  };
  const schemas = [`${CORE}:User`, TAGS];
  const parts = [{ ...part, config }, ...others];
  return makeInDomain(IdentityDomainsUser, within, { schemas, ignored: ["emails"] }, parts);
}

/** The schemas of an auth token in a domain. */
export const AUTH_TOKEN_SCHEMAS = [`${ORACLE}:authToken`];
