// Internal: the methods of every Autonomous Database, whether it is made here or exists already.

import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { Access } from "../identity/access";
import { PolicyCondition } from "../identity/condition";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { type DatabaseMetric } from "../metrics/database-metric";
import { Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type IAutonomousDatabase } from "./autonomous-database";
import { aliasesOf, connectStringOf, type ConnectStringOptions, type Reported } from "./connect-string";

/** The facts about a database, as far as they are known. @internal */
export interface DatabaseFacts {
  readonly autonomousDatabaseId: string;
  readonly compartment: Compartment;
  /** Whether its clients need a wallet; not known for a database that is looked up. */
  readonly needsWallet: boolean;
  /** The resource or data source that has the connect strings. */
  readonly connectStrings: Reported;
}

/** A database, with the facts that are known about it. */
export class AutonomousDatabaseBase extends Construct implements IAutonomousDatabase {
  /** @internal */
  public readonly _known: Known<DatabaseFacts>;

  /** @internal */
  public constructor(
    scope: Construct,
    id: string,
    facts?: Facts<DatabaseFacts> & { readonly autonomousDatabaseId: string },
    private readonly kind = "data.",
  ) {
    super(scope, id);
    const importer = "AutonomousDatabase.fromAutonomousDatabaseAttributes or AutonomousDatabase.fromLookup";
    if (facts !== undefined) {
      const { autonomousDatabaseId } = facts;
      checkOcid(this.node.path, "autonomousDatabaseId", autonomousDatabaseId, OcidKind.AUTONOMOUS_DATABASE);
    }
    this._known = new Known<DatabaseFacts>(this, importer, facts);
  }

  public get autonomousDatabaseId(): string {
    return this._known.need("autonomousDatabaseId");
  }

  public get subject(): Subject {
    const isDatabase = PolicyCondition.isEqual("request.principal.type", "autonomousdatabase");
    const isThis = PolicyCondition.isEqual("request.principal.id", this.autonomousDatabaseId);
    return Subject.anyUser(PolicyCondition.all(isDatabase, isThis));
  }

  public get connectAliases(): { readonly [service: string]: string } {
    return aliasesOf(this.reported("connectAliases"), this.kind);
  }

  public connectString(options: ConnectStringOptions = {}): string {
    const reported = this.reported("a connect string");
    const needsWallet = this._known.find("needsWallet") === true;
    if (needsWallet && options.wallet === false) {
      const rule = "needs a wallet because of its DatabaseAccess";
      const remedy = "leave wallet out, or use DatabaseAccess.privateEndpoint() or DatabaseAccess.accessList()";
      throw refusal(this.node.path, { what: "a connect string of this database", rule, remedy });
    }
    return connectStringOf(this, reported, { wallet: needsWallet, ...options }, this.kind);
  }

  public allowInspect(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.inspect("autonomous-databases"));
  }

  public allowRead(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.read("autonomous-databases"));
  }

  public allowUse(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use("autonomous-databases"));
  }

  public metric(metric: DatabaseMetric, options?: MetricOptions): Metric {
    const compartment = this._known.need("compartment", "a metric");
    return Metric.of(metric, { resourceId: this.autonomousDatabaseId, compartment }, options);
  }

  private reported(what: string): Reported {
    const reported = this._known.find("connectStrings");
    if (reported !== undefined) return reported;
    const rule = "is not known for this import";
    throw refusal(this.node.path, { what, rule, remedy: "use AutonomousDatabase.fromLookup, or an input" });
  }

  private allow(subject: Subject, access: Access): PolicyStatement {
    const location = PolicyLocation.compartment(this._known.need("compartment", "a grant"));
    return PolicyStatement.allow({ subject, access, location });
  }
}
