// An Autonomous Database: where the messages of a stream end as rows or documents.

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
 * IAM has no variable for one database: grants reach all of the compartment.
 */
export interface IAutonomousDatabase extends IConstruct {
  /** The OCID. */
  readonly autonomousDatabaseId: string;

  /**
   * The database itself, as far as statements are about what it reads and writes: objects of a bucket, for example. In the database,
   * the procedure ENABLE_RESOURCE_PRINCIPAL of DBMS_CLOUD_ADMIN switches that on.
   */
  readonly subject: Subject;

  /**
   * The connect strings by the name of the service. They hold no password.
   *
   * @throws ConfigurationError on an import that is no look-up
   */
  readonly connectAliases: { readonly [service: string]: string };

  /**
   * How clients connect. It holds no password.
   *
   * Of the strings that the service reports, it is the one for TLS with or without a wallet and for the consumer group of the service.
   *
   * @throws ConfigurationError on an import that is no look-up, without a wallet where the database requires one, and for a number of
   * retries or a delay below 0
   */
  connectString(options?: ConnectStringOptions): string;

  /**
   * To list the databases of the compartment, and to see them.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * To see the databases of the compartment, and to download their wallets.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowRead(subject: Subject): PolicyStatement;

  /**
   * To change, start, stop and restore the databases of the compartment, but neither to make nor to delete them.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowUse(subject: Subject): PolicyStatement;

  /**
   * What Monitoring measures of the database, for an alarm.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  metric(metric: DatabaseMetric, options?: MetricOptions): Metric;

  /** @internal */
  readonly _known: Known<DatabaseFacts>;
}

/** What is known of a database that exists. */
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

/** Which database is looked up. */
export interface AutonomousDatabaseLookup {
  /** The OCID. */
  readonly autonomousDatabaseId: string;
}

/**
 * An Autonomous Database on shared infrastructure (Serverless).
 *
 * A database that is destroyed can be undeleted for 72 hours at most, in the console.
 *
 * @see https://docs.oracle.com/en/cloud/paas/autonomous-database/serverless/
 */
export class AutonomousDatabase extends AutonomousDatabaseBase {
  /**
   * A database that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is not an Autonomous Database OCID
   */
  public static fromAutonomousDatabaseId(
    scope: Construct,
    id: string,
    autonomousDatabaseId: string,
  ): IAutonomousDatabase {
    return new AutonomousDatabaseBase(scope, id, { autonomousDatabaseId });
  }

  /** A database that exists. @throws ConfigurationError if the text is not an Autonomous Database OCID */
  public static fromAutonomousDatabaseAttributes(
    scope: Construct,
    id: string,
    attributes: AutonomousDatabaseAttributes,
  ): IAutonomousDatabase {
    return new AutonomousDatabaseBase(scope, id, attributes);
  }

  /**
   * A database that exists, of which Terraform reads the compartment and the connect strings. Whoever deploys needs to see it. Its connect
   * string is one without a wallet unless you say otherwise; a plan fails where there is none.
   *
   * @throws ConfigurationError if the text is not an Autonomous Database OCID
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
   * @throws ConfigurationError for a name that no database has or another of the stack has, a license of your own for JSON and APEX, a size
   * that the workload does not have, a display name that is too long, more than 10 contacts, one that is no address or there twice, a secret, a subnet or
   * a key of another region, a key that cannot encrypt or is unprotected, and for what an access refuses
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
   * Who may connect to the private endpoint.
   *
   * @throws ConfigurationError if the database has none
   */
  public get connections(): DatabaseConnections {
    if (this.way !== undefined) return this.way;
    const remedy = "give the database DatabaseAccess.privateEndpoint()";
    throw refusal(this.node.path, { what: "connections", rule: "are those of a private endpoint", remedy });
  }
}
