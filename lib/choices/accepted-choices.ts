// Internal: the rule findings that a choice accepts, each with its reason in the document.

import { type IConstruct } from "constructs";
import { writeAcceptance } from "../testing/rule-acceptance";

const ORACLES_KEY = "You can choose your own key with StackEncryption.newKey(), which needs a vault.";

/** Streams that are encrypted with an Oracle-managed key. */
export function acceptOraclesKey(stack: IConstruct): void {
  writeAcceptance(stack, { id: "OCI-STR-002", reason: ORACLES_KEY });
}

/** An archive that connectors of the stack write to. */
export function acceptArchive(bucket: IConstruct, isOraclesKey: boolean): void {
  if (isOraclesKey) writeAcceptance(bucket, { id: "OCI-BKT-002", reason: ORACLES_KEY });
  const reason = "Only connectors of the stack write to it, and versions keep objects that are overwritten.";
  writeAcceptance(bucket, { id: "OCI-BKT-004", reason });
}

/** A key in a vault that does not rotate automatically. */
export function acceptKey(key: IConstruct): void {
  const reason = "A shared vault does not rotate keys: add a version each year, with oci_kms_key_version.";
  writeAcceptance(key, { id: "OCI-KEY-001", reason });
}

/** A policy of the Functions service, which the users of the stack asked for. */
export function acceptServicePolicy(policy: IConstruct): void {
  const reason =
    "Functions pulls images from the repositories of the whole tenancy; servicePolicy of StackFunctions asks for this.";
  writeAcceptance(policy, { id: "OCI-IAM-004", reason });
}

/** A network that the stack creates, with at least one subnet. */
export function acceptNetwork(vcn: IConstruct): void {
  const reason = "Flow logs are collected for all networks of a tenancy together, by LogFeed.flowLogs for example.";
  writeAcceptance(vcn, { id: "OCI-NET-003", reason });
}
