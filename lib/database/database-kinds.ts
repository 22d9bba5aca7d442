// The kinds of Autonomous Databases, with the provider's names.

/**
 * The workload of a database. The provider's older word for a lakehouse, DW, is rejected from December 2026.
 *
 * @see https://github.com/oracle/terraform-provider-oci/blob/master/website/docs/r/database_autonomous_database.html.markdown
 */
export enum DatabaseWorkload {
  /** Transaction processing. */
  TRANSACTIONS = "OLTP",
  /** Reports on large amounts of data. */
  LAKEHOUSE = "LH",
  /** JSON documents. */
  JSON = "AJD",
  /** Applications of Oracle APEX. */
  APEX = "APEX",
}

/** The version of a database. The provider's third word, 23ai, creates a 26ai, and is rejected from December 2026. */
export enum DatabaseVersion {
  /** The long-term release of 2019. */
  V19C = "19c",
  /** The release after 19c. */
  V26AI = "26ai",
}

/** How Oracle Database is licensed. */
export enum DatabaseLicense {
  /** The licenses are part of the price. */
  INCLUDED = "LICENSE_INCLUDED",
  /** You own the licenses. Not for JSON and APEX. */
  BRING_YOUR_OWN = "BRING_YOUR_OWN_LICENSE",
}

/**
 * The services of a database, which clients choose by their connect string: consumer groups with different shares of its resources.
 *
 * @see https://docs.oracle.com/en/cloud/paas/autonomous-database/serverless/adbsb/connect-predefined-generic.html
 */
export enum DatabaseService {
  /** Many concurrent statements, each with the least resources; statements do not run in parallel. */
  LOW = "LOW",
  /** Reports and batches, some concurrently; statements run in parallel. */
  MEDIUM = "MEDIUM",
  /** Reports and batches with the highest priority, few concurrently; statements run in parallel. */
  HIGH = "HIGH",
  /**
   * Transactions of applications, without parallelism. A lakehouse of earlier years has it only after its wallet was downloaded
   * again.
   */
  TP = "TP",
  /**
   * Urgent transactions of applications; parallelism must be set manually. A lakehouse of earlier years has it only after its
   * wallet was downloaded again.
   */
  TPURGENT = "TPURGENT",
}
