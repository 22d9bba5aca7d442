// What the rules of the library say about a reference stack and its choices mean: said once, with the reason.

import * as oci from "cdktf-oci-streaming";
import { Rules } from "cdktf-oci-streaming/testing";

/** A pool that clients anywhere reach with a credential. */
export function publicPool(stack: oci.OciStack): oci.PoolAccess {
  const reason = "Clients outside of OCI reach this variant; the private one has an endpoint in a subnet.";
  Rules.accept(stack, { id: "OCI-STR-003", reason });
  return oci.PoolAccess.public();
}

const ORACLES_KEY = "A key of your own is a choice of the stack, StackEncryption.newKey(), and needs a vault.";

/** Streams that are encrypted with a key of Oracle's. */
export function acceptOraclesKey(stack: oci.OciStack): void {
  Rules.accept(stack, { id: "OCI-STR-002", reason: ORACLES_KEY });
}

/** An archive that connectors of the stack write to. */
export function acceptArchive(bucket: oci.Bucket, isOraclesKey: boolean): void {
  if (isOraclesKey) Rules.accept(bucket, { id: "OCI-BKT-002", reason: ORACLES_KEY });
  const reason = "Only connectors of the stack write to it, and versions keep what somebody overwrites.";
  Rules.accept(bucket, { id: "OCI-BKT-004", reason });
}

/** A key in a vault that does not rotate by itself. */
export function acceptKey(key: oci.Key): void {
  const reason = "A shared vault rotates no key: add a version each year, with oci_kms_key_version.";
  Rules.accept(key, { id: "OCI-KEY-001", reason });
}

/** A network that is made for the stack alone. */
export function acceptNetwork(vcn: oci.Vcn): void {
  const reason = "Who collects flow logs does so for all networks of a tenancy, as the log analytics stack shows.";
  Rules.accept(vcn, { id: "OCI-NET-003", reason });
}
