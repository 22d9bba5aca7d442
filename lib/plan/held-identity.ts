// Internal: what identity and governance hold: users, groups, compartments, tags, policies, quotas and budgets.

import { type Held } from "./held";
import { PlanLevel } from "./plan-finding";

const { LOSS, INTERRUPTION, NOTICE } = PlanLevel;

export const HELD_BY_IDENTITY: { readonly [type: string]: Held } = {
  oci_identity_user: {
    noun: "user",
    level: LOSS,
    loses:
      "would lose its auth tokens and keys, also those made elsewhere; one of the same name is another user with another OCID",
    uniqueIn: "the tenancy",
  },
  oci_identity_auth_token: {
    noun: "auth token",
    level: LOSS,
    loses: "would be deleted at once, and every client that logs in with it stops; it cannot be read again",
    instead: "make a second token (a user can have two), give it to the clients, and let this one go after that",
  },
  oci_identity_group: {
    noun: "group",
    level: INTERRUPTION,
    loses: "would be deleted; statements that name it by OCID give its successor nothing",
    uniqueIn: "the tenancy",
  },
  oci_identity_user_group_membership: {
    noun: "group membership",
    level: INTERRUPTION,
    loses: "would be deleted, and the user would lose what the group may do",
  },
  oci_identity_dynamic_group: {
    noun: "dynamic group",
    level: INTERRUPTION,
    loses:
      "would be deleted, and its members would lose what it may do; a new matching rule takes about an hour to work",
    uniqueIn: "the tenancy",
  },
  oci_identity_domains_user: {
    noun: "user of an identity domain",
    level: LOSS,
    loses:
      "would lose its auth tokens and keys, also those made elsewhere; one of the same name is another user with another OCID",
    uniqueIn: "its identity domain",
  },
  oci_identity_domains_auth_token: {
    noun: "auth token",
    level: LOSS,
    loses: "would be deleted at once, and every client that logs in with it stops; it cannot be read again",
    instead: "make a second token (a user can have two), give it to the clients, and let this one go after that",
  },
  oci_identity_domains_group: {
    noun: "group of an identity domain",
    level: INTERRUPTION,
    loses: "would be deleted, and its users would lose what it may do",
    uniqueIn: "its identity domain",
  },
  oci_identity_domains_dynamic_resource_group: {
    noun: "dynamic group of an identity domain",
    level: INTERRUPTION,
    loses:
      "would be deleted, and its members would lose what it may do; a new matching rule takes about an hour to work",
    uniqueIn: "its identity domain",
  },
  oci_identity_compartment: {
    noun: "compartment",
    level: INTERRUPTION,
    loses: "would be deleted; everything in it must be gone before",
  },
  oci_identity_tag: {
    noun: "tag",
    level: LOSS,
    loses: "would be taken off every resource that has it, within 48 hours, and cannot be restored",
    uniqueIn: "its tag namespace",
  },
  oci_identity_tag_default: {
    noun: "tag default",
    level: NOTICE,
    loses: "would be deleted, and new resources no longer get its tag; what has the tag keeps it",
  },
  oci_identity_tag_namespace: {
    noun: "tag namespace",
    level: INTERRUPTION,
    loses: "would be deleted, and cannot be restored; its tags must be gone before",
    uniqueIn: "the tenancy",
  },
  oci_limits_quota: {
    noun: "quota",
    level: NOTICE,
    loses: "would be deleted, and only the service limits and other quotas would hold",
    uniqueIn: "the tenancy",
  },
  oci_budget_budget: {
    noun: "budget",
    level: NOTICE,
    // Inferred of the alert rules.
    loses: "would be deleted with its alert rules, and nobody would be told of costs",
  },
  oci_budget_alert_rule: {
    noun: "alert rule of a budget",
    level: NOTICE,
    loses: "would be deleted, and nobody would be told by it",
  },
  oci_identity_policy: {
    noun: "policy",
    level: INTERRUPTION,
    loses: "would be deleted, and what it allows would be refused within seconds",
    uniqueIn: "the tenancy",
  },
};
