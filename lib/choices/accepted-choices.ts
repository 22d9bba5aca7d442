// Internal: what the rules say about a choice, answered where the choice is made: each acceptance has its reason in the document.

import { type IConstruct } from "constructs";
import { writeAcceptance } from "../testing/rule-acceptance";

const ORACLES_KEY = "A key of your own is a choice of the stack, StackEncryption.newKey(), and needs a vault.";

/** Streams that are encrypted with a key of Oracle's. */
export function acceptOraclesKey(stack: IConstruct): void {
  writeAcceptance(stack, { id: "OCI-STR-002", reason: ORACLES_KEY });
}

/** An archive that connectors of the stack write to. */
export function acceptArchive(bucket: IConstruct, isOraclesKey: boolean): void {
  if (isOraclesKey) writeAcceptance(bucket, { id: "OCI-BKT-002", reason: ORACLES_KEY });
  const reason = "Only connectors of the stack write to it, and versions keep what somebody overwrites.";
  writeAcceptance(bucket, { id: "OCI-BKT-004", reason });
}

/** A key in a vault that does not rotate by itself. */
export function acceptKey(key: IConstruct): void {
  const reason = "A shared vault rotates no key: add a version each year, with oci_kms_key_version.";
  writeAcceptance(key, { id: "OCI-KEY-001", reason });
}
