// What it costs to keep an object, and to read it.

import { type ObjectstorageBucketConfig } from "@cdktf/provider-oci/lib/objectstorage-bucket";

/**
 * The storage tier that a bucket's objects come into.
 */
export class BucketTier {
  /** Read at any time. Single objects can be moved to cheaper tiers, by lifecycle rules for example. */
  public static readonly STANDARD = new BucketTier({ storageTier: "Standard", autoTiering: "Disabled" });

  /**
   * Like `STANDARD`, and the service moves objects to the tier Infrequent Access and back, after how often they are read.
   * That tier is cheaper to keep and costs something to read; an object stays 31 days at least.
   */
  public static readonly AUTO = new BucketTier({ storageTier: "Standard", autoTiering: "InfrequentAccess" });

  /**
   * The cheapest; an object must be restored, which takes about an hour, before it can be read, and stays 90 days at least.
   * All objects of the bucket are in this tier.
   */
  public static readonly ARCHIVE = new BucketTier({ storageTier: "Archive" });

  private constructor(private readonly config: Pick<ObjectstorageBucketConfig, "storageTier" | "autoTiering">) {}

  /** @internal */
  public _render(): Pick<ObjectstorageBucketConfig, "storageTier" | "autoTiering"> {
    return this.config;
  }
}
