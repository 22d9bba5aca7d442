// With whose key the messages of a pool are encrypted at rest.

import { type StreamingStreamPoolCustomEncryptionKey } from "@cdktf/provider-oci/lib/streaming-stream-pool";

/**
 * Who holds the key that a pool's messages are encrypted with.
 */
export class PoolEncryption {
  /** Oracle makes, keeps and rotates the key. */
  public static oracleManaged(): PoolEncryption {
    return new PoolEncryption(undefined);
  }

  private constructor(private readonly key: StreamingStreamPoolCustomEncryptionKey | undefined) {}

  /** @internal */
  public _render(): { customEncryptionKey?: StreamingStreamPoolCustomEncryptionKey } {
    return this.key === undefined ? {} : { customEncryptionKey: this.key };
  }
}
