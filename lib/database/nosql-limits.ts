// The storage and the throughput of a NoSQL table.

import { type NosqlTableTableLimits } from "@cdktf/provider-oci/lib/nosql-table";
import { type Construct } from "constructs";
import { checkInteger, type IntegerRange } from "../core/checks";
import { integerConditions } from "../core/resource/number-conditions";
import { type Part } from "../core/resource/part";

/** The limits of a table with a fixed throughput. */
export interface ProvisionedNosqlOptions {
  /** Read units: each is 1 KB per second with eventual consistency, or half of that with absolute consistency. At least 1. */
  readonly readUnits: number;

  /** Write units: each is 1 KB per second. At least 1. */
  readonly writeUnits: number;

  /** The storage in whole gigabytes, at least 1. */
  readonly storageGigabytes: number;
}

/**
 * The storage and the throughput of a table. All changes are made in place; Oracle allows four reductions in 24 hours.
 *
 * @see https://docs.oracle.com/en-us/iaas/nosql-database/doc/cloud-limits.html
 */
export class NosqlLimits {
  /** A fixed throughput that is charged whether it is used or not; requests beyond it are rejected. */
  public static provisioned({ readUnits, writeUnits, storageGigabytes }: ProvisionedNosqlOptions): NosqlLimits {
    return new NosqlLimits("PROVISIONED", { readUnits, writeUnits, storageGigabytes });
  }

  /**
   * Reads and writes are charged by their number, at a higher price.
   *
   * @param storageGigabytes - the storage in whole gigabytes, at least 1
   */
  public static onDemand(storageGigabytes: number): NosqlLimits {
    return new NosqlLimits("ON_DEMAND", { storageGigabytes });
  }

  private constructor(
    private readonly mode: string,
    private readonly numbers: Readonly<Record<string, number>>,
  ) {}

  /** @internal */
  public _plan(table: Construct): Part<{ tableLimits: NosqlTableTableLimits }> {
    const { mode: capacityMode, numbers } = this;
    for (const [name, count] of Object.entries(numbers)) checkInteger(table.node.path, name, count, ONE);
    const { readUnits = 0, writeUnits = 0, storageGigabytes = 0 } = numbers;
    return {
      // The provider requires both units for an on-demand table too, for which the service ignores them.
      config: {
        tableLimits: {
          capacityMode,
          maxReadUnits: readUnits,
          maxWriteUnits: writeUnits,
          maxStorageInGbs: storageGigabytes,
        },
      },
      preconditions: Object.entries(numbers).flatMap(([name, count]) =>
        integerConditions(table, `${name} of this table`, count, ONE),
      ),
    };
  }
}

const ONE: IntegerRange = { min: 1, remedy: "use NosqlLimits.onDemand() if the demand is not known" };
