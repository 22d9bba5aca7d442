// An Autonomous Database, which stores the messages of a stream as rows or documents.

import { DataOciDatabaseAutonomousDatabase } from "@cdktf/provider-oci/lib/data-oci-database-autonomous-database";
import { DatabaseAutonomousDatabase } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { type Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { Compartment } from "../core/compartment";
import { type Known } from "../core/resource/known";
import { create, make } from "../core/resource/part";
import { protection } from "../core/resource/protection";
import { checkProps } from "../core/resource/shape";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type DatabaseMetric } from "../metrics/database-metric";
import { type Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type ConnectStringOptions } from "./connect-string";
import { AutonomousDatabaseBase, type DatabaseFacts } from "./database-base";
import { type DatabaseConnections } from "./database-connections";
import { DatabaseEncryption } from "./database-encryption";
import { DatabaseWorkload } from "./database-kinds";
import { type AutonomousDatabaseProps, planDatabase } from "./database-props";

/**
 * An Autonomous Database, made here or elsewhere.
 *
 * IAM does not have a variable for a single database: grants are for all databases of the compartment.
 */
export interface IAutonomousDatabase extends IConstruct {
  /** The OCID. */
  readonly autonomousDatabaseId: string;

  /**
   * The database as the subject of policy statements, for example to read objects of a bucket. In the database, enable this
   * with the procedure ENABLE_RESOURCE_PRINCIPAL of DBMS_CLOUD_ADMIN.
   */
  readonly subject: Subject;

  /**
   * The connect strings by the name of the service. They do not contain a password.
   *
   * @throws ConfigurationError if this is an import that is not a look-up
   */
  readonly connectAliases: { readonly [service: string]: string };

  /**
   * The connect string of clients. It does not contain a password.
   *
   * It is selected from the strings that the service reports: for TLS with or without a wallet, and for the consumer group of
   * the database service.
   *
   * @throws ConfigurationError if this is an import that is not a look-up, for a string without a wallet if the database
   * requires one, and for a number of retries or a delay below 0
   */
  connectString(options?: ConnectStringOptions): string;

  /**
   * Permission to list the databases of the compartment, and to see them.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * Permission to see the databases of the compartment, and to download their wallets.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowRead(subject: Subject): PolicyStatement;

  /**
   * Permission to change, start, stop and restore the databases of the compartment, but not to create or delete them.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowUse(subject: Subject): PolicyStatement;

  /**
   * A metric of the database, for example for an alarm.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  metric(metric: DatabaseMetric, options?: MetricOptions): Metric;

  /** @internal */
  readonly _known: Known<DatabaseFacts>;
}

/** The attributes of an existing database. */
export interface AutonomousDatabaseAttributes {
  /** The OCID. */
  readonly autonomousDatabaseId: string;

  /**
   * Where the database lives; grants and metrics need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** The database to look up. */
export interface AutonomousDatabaseLookup {
  /** The OCID. */
  readonly autonomousDatabaseId: string;
}

/**
 * An Autonomous Database on shared infrastructure (Serverless).
 *
 * A destroyed database can be restored in the console for up to 72 hours.
 *
 * @see https://docs.oracle.com/en/cloud/paas/autonomous-database/serverless/
 */
export class AutonomousDatabase extends AutonomousDatabaseBase {
  /**
   * An existing database of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not an Autonomous Database OCID
   */
  public static fromAutonomousDatabaseId(
    scope: Construct,
    id: string,
    autonomousDatabaseId: string,
  ): IAutonomousDatabase {
    return new AutonomousDatabaseBase(scope, id, { autonomousDatabaseId });
  }

  /** An existing database. @throws ConfigurationError if the string is not an Autonomous Database OCID */
  public static fromAutonomousDatabaseAttributes(
    scope: Construct,
    id: string,
    attributes: AutonomousDatabaseAttributes,
  ): IAutonomousDatabase {
    return new AutonomousDatabaseBase(scope, id, attributes);
  }

  /**
   * An existing database whose compartment and connect strings Terraform reads. The user who deploys needs permission to see
   * it. By default, its connect string is without a wallet; a plan fails if the database does not have such a string.
   *
   * @throws ConfigurationError if the string is not an Autonomous Database OCID
   */
  public static fromLookup(
    scope: Construct,
    id: string,
    { autonomousDatabaseId }: AutonomousDatabaseLookup,
  ): IAutonomousDatabase {
    const database = new AutonomousDatabaseBase(scope, id, { autonomousDatabaseId });
    const found = create(DataOciDatabaseAutonomousDatabase, database, { autonomousDatabaseId });
    const compartment = Compartment.fromCompartmentId(found.compartmentId);
    database._known.learn({ compartment, connectStrings: found });
    return database;
  }

  /** Where the database lives. */
  public readonly compartment: Compartment;

  private readonly way: DatabaseConnections | undefined;

  /**
   * @throws ConfigurationError for a name that is not valid or that another database of the stack has, your own license for
   * JSON and APEX, a size that is not possible for the workload, a display name that is too long, more than 10 contacts, a
   * contact that is not an email address or is named twice, a secret, a subnet or a key of another region, a key that cannot
   * encrypt or is unprotected, and for errors of the access
   */
  public constructor(scope: Construct, id: string, props: AutonomousDatabaseProps) {
    super(scope, id, undefined, "");
    checkProps(this, "AutonomousDatabaseProps", props);
    const { compartment, displayName = id, workload = DatabaseWorkload.TRANSACTIONS, access, tags } = props;
    const { encryption = DatabaseEncryption.oracleManaged() } = props;
    const settings = planDatabase(this, { ...props, displayName, workload });
    const way = access._plan(this, { compartment, name: displayName, tags });
    const database = make(DatabaseAutonomousDatabase, this, props, [
      ...settings,
      way,
      encryption._plan(this, compartment),
      protection(this, "database", props, encryption._holders),
    ]);
    this.compartment = compartment;
    this.way = way.connections();
    const needsWallet = access._needsWallet;
    this._known.learn({ autonomousDatabaseId: () => database.id, compartment, needsWallet, connectStrings: database });
  }

  /**
   * The clients that may connect to the private endpoint.
   *
   * @throws ConfigurationError if the database does not have a private endpoint
   */
  public get connections(): DatabaseConnections {
    if (this.way !== undefined) return this.way;
    const remedy = "give the database DatabaseAccess.privateEndpoint()";
    throw refusal(this.node.path, { what: "connections", rule: "are those of a private endpoint", remedy });
  }
}
