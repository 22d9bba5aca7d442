// The Vault key of a state, by its OCID.

import { checkOcid, OcidKind } from "../../ocid";
import { checkBackendText } from "./backend-arguments";

/** A Vault key that encrypts a state. */
export class BackendKey {
  /**
   * A key by its OCID.
   *
   * @param keyId - the OCID of the key, written out
   * @throws ConfigurationError for anything else, including a reference: Terraform reads a backend before everything else
   */
  public static fromKeyId(keyId: string): BackendKey {
    checkBackendText("the key of a backend", keyId);
    checkOcid(undefined, "the key of a backend", keyId, OcidKind.KEY);
    return new BackendKey(keyId);
  }

  private constructor(
    /** Its OCID. */
    public readonly keyId: string,
  ) {}
}
