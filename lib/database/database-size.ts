// The processors and the storage of a database.

import { type DatabaseAutonomousDatabaseConfig } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { checkInteger, type IntegerRange, refusal } from "../core/checks";
import { integerConditions } from "../core/resource/number-conditions";
import { type Condition, type Part } from "../core/resource/part";
import { Input } from "../core/stack/inputs/input";
import { isKnown, variableOf } from "../core/token/tokens";
import { DatabaseWorkload } from "./database-kinds";

/**
 * The storage of a database. A change is made in place; whether it can be made smaller depends on what is stored.
 */
export class DatabaseStorage {
  /**
   * In gigabytes. Not for a lakehouse, whose storage the service counts in terabytes.
   *
   * @param count - whole gigabytes, at least 20
   */
  public static gigabytes(count: number): DatabaseStorage {
    return new DatabaseStorage("gigabytes", count);
  }

  /**
   * In terabytes.
   *
   * @param count - whole terabytes, 1 to 384
   */
  public static terabytes(count: number): DatabaseStorage {
    return new DatabaseStorage("terabytes", count);
  }

  private constructor(
    private readonly unit: "gigabytes" | "terabytes",
    private readonly count: number,
  ) {}

  /** @internal */
  public _plan(database: Construct, workload: DatabaseWorkload): Part<DatabaseAutonomousDatabaseConfig> {
    const { unit, count } = this;
    if (unit === "gigabytes" && workload === DatabaseWorkload.LAKEHOUSE) {
      const remedy = "use DatabaseStorage.terabytes()";
      throw refusal(database.node.path, { what: "storage", rule: "of a lakehouse must be in terabytes", remedy });
    }
    const { max, ...least } = STORAGE[unit];
    checkInteger(database.node.path, "storage", count, { ...least, max });
    return {
      config: unit === "gigabytes" ? { dataStorageSizeInGb: count } : { dataStorageSizeInTbs: count },
      // The service checks the maximum, which depends on the infrastructure.
      preconditions: integerConditions(database, "The storage of this database", count, least),
    };
  }
}

/** From the provider's documentation: 384 TB use a whole Exadata service. */
const STORAGE: Readonly<Record<"gigabytes" | "terabytes", IntegerRange>> = {
  gigabytes: { min: 20, max: 393_216, unit: "gigabytes", remedy: "leave it out to use the service's default" },
  terabytes: { min: 1, max: 384, unit: "terabytes", remedy: "use DatabaseStorage.gigabytes() for less than that" },
};

/** The options of a database with paid processors. */
export interface DatabaseSizeOptions {
  /**
   * Whether it uses up to three times as many ECPUs under load, which are charged while they are used. A change is made in
   * place.
   *
   * @default false
   */
  readonly autoScaling?: boolean | IResolvable;

  /**
   * The storage. A change is made in place.
   *
   * @default - chosen by the service; an existing value stays when this is left out later
   */
  readonly storage?: DatabaseStorage;

  /**
   * Whether the storage grows automatically. A change is made in place.
   *
   * @default - it does not; an existing value stays when this is left out later
   */
  readonly storageAutoScaling?: boolean | IResolvable;
}

/** The processors and the storage of a database. All changes are made in place. */
export class DatabaseSize {
  /**
   * Processors that are charged by the hour.
   *
   * @param count - a whole number of at least 2; more than 512 are possible on request
   */
  public static ecpus(count: number, options?: DatabaseSizeOptions): DatabaseSize {
    return new DatabaseSize(count, options ?? {});
  }

  /**
   * Always Free: 2 ECPUs and about 20 GB, which never grow, and 30 sessions; at most two databases in a tenancy, in its home
   * region. Not for JSON.
   *
   * @see https://docs.oracle.com/en/cloud/paas/autonomous-database/adbsa/autonomous-always-free.html
   */
  public static alwaysFree(): DatabaseSize {
    return new DatabaseSize(undefined, {});
  }

  private constructor(
    private readonly count: number | undefined,
    private readonly options: DatabaseSizeOptions,
  ) {}

  /** @internal */
  public _plan(database: Construct, workload: DatabaseWorkload): Part<DatabaseAutonomousDatabaseConfig>[] {
    const { count, options } = this;
    const { autoScaling = false, storage, storageAutoScaling: isAutoScalingForStorageEnabled } = options;
    if (count === undefined) return [planFree(database, workload)];
    checkInteger(database.node.path, "ecpus of the size", count, ECPUS);
    const config = { computeModel: "ECPU", computeCount: count, isAutoScalingEnabled: autoScaling };
    return [
      { config: { ...config, isAutoScalingForStorageEnabled }, preconditions: ecpuConditions(database, count) },
      storage?._plan(database, workload) ?? {},
    ];
  }
}

/** From the provider's documentation; databases of an elastic pool, which this library does not offer, can have one ECPU. */
const ECPUS: IntegerRange = { min: 2, remedy: "write 2 for the smallest database" };

/** An input may be declared as any number: the service checks whether a fraction is possible. */
function ecpuConditions(database: Construct, count: number): Condition[] {
  const variable = isKnown(count) ? undefined : variableOf(database, count);
  const declared = variable instanceof Input ? variable.field.minimum : undefined;
  if (declared !== undefined && declared >= ECPUS.min) return [];
  return integerConditions(database, "The ECPUs of this database", count, ECPUS);
}

function planFree(database: Construct, workload: DatabaseWorkload): Part<DatabaseAutonomousDatabaseConfig> {
  if (workload === DatabaseWorkload.JSON) {
    const remedy = "choose another workload, or DatabaseSize.ecpus()";
    throw refusal(database.node.path, { what: "size", rule: "of a JSON database cannot be Always Free", remedy });
  }
  return { config: { isFreeTier: true, computeModel: "ECPU", computeCount: 2, isAutoScalingEnabled: false } };
}
