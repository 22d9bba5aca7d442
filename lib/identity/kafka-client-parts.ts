// Internal: makes the parts of a user for Kafka clients (the user, the group, the tokens) in the Default identity domain or in
// another one.

import { DataOciIdentityTenancy } from "@cdktf/provider-oci/lib/data-oci-identity-tenancy";
import { IdentityAuthToken } from "@cdktf/provider-oci/lib/identity-auth-token";
import { IdentityDomainsAuthToken } from "@cdktf/provider-oci/lib/identity-domains-auth-token";
import { IdentityGroup } from "@cdktf/provider-oci/lib/identity-group";
import { IdentityUser } from "@cdktf/provider-oci/lib/identity-user";
import { IdentityUserGroupMembership } from "@cdktf/provider-oci/lib/identity-user-group-membership";
import { Annotations } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { checkEmail } from "../core/email";
import { type ResourceOptions } from "../core/resource/options";
import { create, make, type Part } from "../core/resource/part";
import { taken } from "../core/resource/taken";
import { HomeRegion } from "../core/stack/providers/home-region";
import { AUTH_TOKEN_SCHEMAS, makeDomainGroup, makeDomainUser } from "./domain-resource";
import { placeOf, planIamName, planInTenancy, planNamed, requireTenancy } from "./iam-resource";
import { type IdentityDomainAttributes } from "./identity-domain";
import { type KafkaClientUserProps } from "./kafka-client-user";

/** What was created, and a function that creates another token. */
export interface MadeUser {
  readonly userId: string;
  readonly groupId: string;
  readonly name: string;
  readonly tenancyName: string;
  readonly makeToken: (id: string, options: ResourceOptions) => string;
}

const NOUN = "Kafka client's user";

export function makeUser(owner: Construct, props: KafkaClientUserProps): MadeUser {
  const domain = props.domain?._other;
  return domain === undefined ? makeInTenancy(owner, props) : makeInDomain(owner, props, domain);
}

function makeInTenancy(owner: Construct, props: KafkaClientUserProps): MadeUser {
  const home = HomeRegion._part(owner);
  const place = planInTenancy(owner, NOUN, "user", props);
  const { compartmentId, name, description } = place.config;
  const groupName = props.groupName ?? name;
  const group = planGroupName(owner, groupName);
  const userId = make(IdentityUser, owner, props, [place, group, planEmail(owner, props), home]).id;
  const groupConfig = { config: { ...place.config, name: groupName } };
  const groupId = make(IdentityGroup, owner, props, [groupConfig, home], "Group").id;
  const { timeouts } = props;
  make(IdentityUserGroupMembership, owner, { timeouts }, [{ config: { userId, groupId } }, home], "Membership");
  const tenancy = { tenancyId: compartmentId, provider: HomeRegion._of(owner) };
  const tenancyName = create(DataOciIdentityTenancy, owner, tenancy, "Tenancy").name;
  const token = { config: { userId, description } };
  const makeToken = (id: string, options: ResourceOptions): string =>
    make(IdentityAuthToken, owner, options, [token, HomeRegion._part(owner)], id).token;
  return { userId, groupId, name, tenancyName, makeToken };
}

/** A domain has no resource for a membership: the group lists its members. */
function makeInDomain(owner: Construct, props: KafkaClientUserProps, domain: IdentityDomainAttributes): MadeUser {
  const { compartmentId } = requireTenancy(owner, `a ${NOUN}`, props.tenancy);
  const named = planNamed(owner, NOUN, "user", props, domain);
  const { name, description } = named.config;
  const groupName = props.groupName ?? name;
  const { config: address, ...email } = planEmail(owner, props, domain);
  const within = { owner, options: props, domain };
  const user = makeDomainUser(within, named, address?.email, [planGroupName(owner, groupName, domain), email]);
  const group = makeDomainGroup(within, { config: { name: groupName, description } }, user.id, "Group");
  const tenancyName = create(DataOciIdentityTenancy, owner, { tenancyId: compartmentId }, "Tenancy").name;
  const config = { idcsEndpoint: domain.url, schemas: AUTH_TOKEN_SCHEMAS, user: { value: user.id }, description };
  const makeToken = (id: string, options: ResourceOptions): string =>
    make(IdentityDomainsAuthToken, owner, options, [{ config }], id).token;
  return { userId: user.ocid, groupId: group.ocid, name, tenancyName, makeToken };
}

function planGroupName(owner: Construct, name: string, domain?: IdentityDomainAttributes): Part<object> {
  return planIamName(owner, "group", "the name of the user's group", name, "name the group with groupName", domain);
}

const WITHOUT_EMAIL =
  "the user has no email, and a tenancy with identity domains rejects such a user when Terraform applies, unless its settings say that " +
  "users do not need one; give it an email that no other user has, or set withoutEmail: true if the tenancy does not require one";

function planEmail(
  owner: Construct,
  { email, withoutEmail = false }: Pick<KafkaClientUserProps, "email" | "withoutEmail">,
  domain?: IdentityDomainAttributes,
): Part<{ readonly email: string }> {
  if (email === undefined) {
    const build = (): undefined => {
      if (!withoutEmail) Annotations.of(owner).addWarning(WITHOUT_EMAIL);
    };
    return { build };
  }
  const at = owner.node.path;
  if (withoutEmail) {
    const remedy = "leave out one of the two";
    throw refusal(at, { what: "email", rule: "must not be given with withoutEmail: true", got: email, remedy });
  }
  checkEmail(at, "email", email, "give the user one address");
  const remedy = "give one of them another address";
  const unique = { what: "the email of a user", value: email, ...placeOf(owner, domain), anyCase: true, remedy };
  return { ...taken(owner, unique), config: { email } };
}
