// Internal: rules about keys, credentials and databases.

import { RuleLevel } from "../rule-level";
import { asList, block, isMissing, type Json, literal, mayBeOn, numberIn } from "./document";
import { bestPractice, cis, each, type Rule } from "./rule";

export const KEY_RULES: readonly Rule[] = [
  {
    id: "OCI-KEY-001",
    level: RuleLevel.WARNING,
    title: "A key is rotated at least once a year",
    reason: "otherwise one version of a key protects more and more data",
    remedy: "use automatic rotation in a private vault, or add an oci_kms_key_version each year",
    sources: [cis("4.16")],
    check: each("oci_kms_key", (key, document) => {
      const days = numberIn(block(key.body, "auto_key_rotation_details")?.rotation_interval_in_days);
      const isAutomatic = mayBeOn(key.body.is_auto_rotation_enabled);
      if (isAutomatic) return days !== undefined && days > YEAR ? `is rotated only every ${days} days` : undefined;
      return document.isNamedBy(key, "oci_kms_key_version", (body) => body.key_id) ? undefined : "is never rotated";
    }),
  },
  {
    id: "OCI-KEY-002",
    level: RuleLevel.INFO,
    title: "A vault is a shared vault",
    reason: "a virtual private vault costs about 2,770 US dollars a month, regardless of its contents",
    remedy: "make it a default vault if you need neither its isolation nor automatic rotation",
    sources: ["Oracle: price list, Key Management"],
    check: each("oci_kms_vault", ({ body }) =>
      literal(body.vault_type) === "VIRTUAL_PRIVATE" ? "is a virtual private vault" : undefined,
    ),
  },
  {
    id: "OCI-USR-001",
    level: RuleLevel.INFO,
    title: "No auth token is kept in the state",
    reason: "anyone who can read the state can log in with the token, and it must be replaced within 90 days",
    remedy: "create the token in the Console and keep it in a vault, or replace it by a plan within 90 days",
    sources: [cis("1.10")],
    check: (document) =>
      ["oci_identity_auth_token", "oci_identity_domains_auth_token"]
        .flatMap((type) => document.all(type))
        .map((resource) => ({ resource, what: "is kept in the state in plain text" })),
  },
  {
    id: "OCI-DBS-001",
    level: RuleLevel.WARNING,
    title: "A database has a private endpoint or an access control list",
    reason: "anyone with a password can reach the database, from anywhere",
    remedy: "give it a private endpoint, or a list of addresses and networks",
    sources: [cis("2.8"), bestPractice("OBP-ADB-5")],
    check: each("oci_database_autonomous_database", ({ body }) => {
      const isListed = !isMissing(body, "whitelisted_ips") && !asList(body.whitelisted_ips).some(isEverybody);
      return isMissing(body, "subnet_id") && !isListed ? "can be reached from the internet" : undefined;
    }),
  },
];

const YEAR = 365;

/** An entry may continue with the OCID of a network. */
function isEverybody(entry: Json): boolean {
  return typeof entry === "string" && entry.startsWith("0.0.0.0/0");
}
