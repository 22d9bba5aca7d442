// Internal: the part of the table of held.ts for identity and governance: users, groups, compartments, tags, policies, quotas
// and budgets.

import { type Held } from "./held";
import { PlanLevel } from "./plan-finding";

const { LOSS, INTERRUPTION, NOTICE } = PlanLevel;

export const HELD_BY_IDENTITY: { readonly [type: string]: Held } = {
  oci_identity_user: {
    noun: "user",
    level: LOSS,
    loses:
      "would lose its auth tokens and keys, including those created elsewhere; a new user of the same name has another OCID",
    uniqueIn: "the tenancy",
  },
  oci_identity_auth_token: {
    noun: "auth token",
    level: LOSS,
    loses: "would be deleted immediately, and every client that logs in with it stops; its value cannot be read again",
    instead: "create a second token (a user can have two), give it to the clients, and delete this one after that",
  },
  oci_identity_group: {
    noun: "group",
    level: INTERRUPTION,
    loses: "would be deleted; statements that name it by OCID do not apply to its successor",
    uniqueIn: "the tenancy",
  },
  oci_identity_user_group_membership: {
    noun: "group membership",
    level: INTERRUPTION,
    loses: "would be deleted, and the user would lose the permissions of the group",
  },
  oci_identity_dynamic_group: {
    noun: "dynamic group",
    level: INTERRUPTION,
    loses:
      "would be deleted, and its members would lose its permissions; a new matching rule takes about an hour to take effect",
    uniqueIn: "the tenancy",
  },
  oci_identity_domains_user: {
    noun: "user of an identity domain",
    level: LOSS,
    loses:
      "would lose its auth tokens and keys, including those created elsewhere; a new user of the same name has another OCID",
    uniqueIn: "its identity domain",
  },
  oci_identity_domains_auth_token: {
    noun: "auth token",
    level: LOSS,
    loses: "would be deleted immediately, and every client that logs in with it stops; its value cannot be read again",
    instead: "create a second token (a user can have two), give it to the clients, and delete this one after that",
  },
  oci_identity_domains_group: {
    noun: "group of an identity domain",
    level: INTERRUPTION,
    loses: "would be deleted, and its users would lose its permissions",
    uniqueIn: "its identity domain",
  },
  oci_identity_domains_dynamic_resource_group: {
    noun: "dynamic group of an identity domain",
    level: INTERRUPTION,
    loses:
      "would be deleted, and its members would lose its permissions; a new matching rule takes about an hour to take effect",
    uniqueIn: "its identity domain",
  },
  oci_identity_compartment: {
    noun: "compartment",
    level: INTERRUPTION,
    loses: "would be deleted; everything in it must be deleted first",
  },
  oci_identity_tag: {
    noun: "tag",
    level: LOSS,
    loses: "would be removed from every resource that has it within 48 hours, and cannot be restored",
    uniqueIn: "its tag namespace",
  },
  oci_identity_tag_default: {
    noun: "tag default",
    level: NOTICE,
    loses: "would be deleted, and new resources would no longer get its tag; resources that have the tag keep it",
  },
  oci_identity_tag_namespace: {
    noun: "tag namespace",
    level: INTERRUPTION,
    loses: "would be deleted, and cannot be restored; its tags must be deleted first",
    uniqueIn: "the tenancy",
  },
  oci_limits_quota: {
    noun: "quota",
    level: NOTICE,
    loses: "would be deleted, and only the service limits and other quotas would apply",
    uniqueIn: "the tenancy",
  },
  oci_budget_budget: {
    noun: "budget",
    level: NOTICE,
    // Inferred for the alert rules.
    loses: "would be deleted with its alert rules, and no alert about costs would be sent",
  },
  oci_budget_alert_rule: {
    noun: "alert rule of a budget",
    level: NOTICE,
    loses: "would be deleted, and it would no longer send alerts",
  },
  oci_identity_policy: {
    noun: "policy",
    level: INTERRUPTION,
    loses: "would be deleted, and the access that it gives would end within seconds",
    uniqueIn: "the tenancy",
  },
};
