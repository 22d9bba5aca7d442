// What kinds of Autonomous Databases there are, as the provider names them.

/**
 * What a database is made for. The provider's older word for a lakehouse, DW, is refused from December 2026.
 *
 * @see https://github.com/oracle/terraform-provider-oci/blob/master/website/docs/r/database_autonomous_database.html.markdown
 */
export enum DatabaseWorkload {
  /** Transaction processing. */
  TRANSACTIONS = "OLTP",
  /** Reports over much data. */
  LAKEHOUSE = "LH",
  /** JSON documents. */
  JSON = "AJD",
  /** Applications of Oracle APEX. */
  APEX = "APEX",
}

/** The version of a database. The provider's third word, 23ai, makes a 26ai, and is refused from December 2026. */
export enum DatabaseVersion {
  /** The long-term release of 2019. */
  V19C = "19c",
  /** The release that follows it. */
  V26AI = "26ai",
}

/** Who has paid for the licenses of Oracle Database. */
export enum DatabaseLicense {
  /** They are part of the price. */
  INCLUDED = "LICENSE_INCLUDED",
  /** You own them. Not for JSON and APEX. */
  BRING_YOUR_OWN = "BRING_YOUR_OWN_LICENSE",
}

/**
 * The services of a database, which clients choose by their connect string: consumer groups with different shares of its resources.
 *
 * @see https://docs.oracle.com/en/cloud/paas/autonomous-database/serverless/adbsb/connect-predefined-generic.html
 */
export enum DatabaseService {
  /** Many statements at once, each with the least resources; none runs in parallel. */
  LOW = "LOW",
  /** Reports and batches, some at once; statements run in parallel. */
  MEDIUM = "MEDIUM",
  /** Reports and batches with the highest priority, few at once; statements run in parallel. */
  HIGH = "HIGH",
  /** What applications do, without parallelism. A lakehouse of earlier years has it only after its wallet was downloaded anew. */
  TP = "TP",
  /** What applications do in a hurry; parallelism by hand. A lakehouse of earlier years has it only after its wallet was downloaded anew. */
  TPURGENT = "TPURGENT",
}
