// The storage tier, which determines the price of storing and of reading objects.

import { type ObjectstorageBucketConfig } from "@cdktf/provider-oci/lib/objectstorage-bucket";

/** The storage tier of a bucket's objects. */
export class BucketTier {
  /** Objects can be read at any time. Single objects can be moved to cheaper tiers, for example by lifecycle rules. */
  public static readonly STANDARD = new BucketTier({ storageTier: "Standard", autoTiering: "Disabled" });

  /**
   * Like `STANDARD`, but the service moves objects to the tier Infrequent Access and back, depending on how often they are read.
   * That tier is cheaper for storage but charges for reads; an object stays in it for at least 31 days.
   */
  public static readonly AUTO = new BucketTier({ storageTier: "Standard", autoTiering: "InfrequentAccess" });

  /**
   * The cheapest tier. An object must be restored, which takes about an hour, before it can be read, and stays in the tier for at
   * least 90 days. All objects of the bucket are in this tier.
   */
  public static readonly ARCHIVE = new BucketTier({ storageTier: "Archive" });

  private constructor(private readonly config: Pick<ObjectstorageBucketConfig, "storageTier" | "autoTiering">) {}

  /** @internal */
  public _render(): Pick<ObjectstorageBucketConfig, "storageTier" | "autoTiering"> {
    return this.config;
  }
}
