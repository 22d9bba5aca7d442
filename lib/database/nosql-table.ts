// A table of the NoSQL Database Cloud Service, for example for the state of a function between its batches.

import { type NosqlTableConfig, NosqlTable as NosqlTableResource } from "@cdktf/provider-oci/lib/nosql-table";
import { Fn, TerraformStack, Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { checkSome, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { writtenPart } from "../core/resource/names";
import { durationConditions } from "../core/resource/number-conditions";
import { type ProtectedResourceOptions } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { protection } from "../core/resource/protection";
import { checkProps } from "../core/resource/shape";
import { takenInCompartment } from "../core/resource/taken";
import { stackSettings } from "../core/stack/stack-settings";
import { encoded, LANGUAGES } from "../core/token/language";
import { isKnown, numberText, resolvedText } from "../core/token/tokens";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type NosqlColumn } from "./nosql-column";
import { type NosqlLimits } from "./nosql-limits";

/** A table of the NoSQL Database Cloud Service, made here or elsewhere. */
export interface INosqlTable extends IConstruct {
  /** The OCID. */
  readonly nosqlTableId: string;

  /**
   * Permission to read rows.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowRead(subject: Subject): PolicyStatement;

  /**
   * Permission to read rows, and to add and replace rows.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowUse(subject: Subject): PolicyStatement;

  /**
   * Permission to read, add, replace and delete rows.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowManage(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<NosqlTableFacts>;
}

/** The properties of a table. */
export interface NosqlTableProps extends ProtectedResourceOptions {
  /** Where the table lives. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name: a letter and at most 255 more letters, digits and underscores, unique in the compartment. A change replaces the
   * table: its rows are lost.
   *
   * @default - the stack's prefix and the ids below the stack, with underscores between them
   */
  readonly name?: string;

  /**
   * The columns that identify a row: strings, numbers, timestamps or booleans. Their values in a row are at most 64 bytes in
   * total, according to Oracle's limits. They come before the other columns, and cannot be changed.
   */
  readonly primaryKey: NosqlColumn[];

  /**
   * The other columns. New ones are added at the end, in place; the order stays.
   *
   * @default - none
   */
  readonly columns?: NosqlColumn[];

  /** The storage and the throughput of the table. A change is made in place. */
  readonly limits: NosqlLimits;

  /**
   * How long a row stays after it was written, unless the writer set another time: whole hours, at least one. A change is made
   * in place; existing rows keep their time.
   *
   * @default - until it is deleted
   */
  readonly timeToLive?: Duration;
}

/** The attributes of an existing table. */
export interface NosqlTableAttributes {
  /** The OCID. */
  readonly nosqlTableId: string;

  /**
   * Where the table lives; grants need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** The facts about a table, as far as they are known. @internal */
export interface NosqlTableFacts {
  readonly nosqlTableId: string;
  readonly compartment: Compartment;
}

/** A table, with the facts that are known about it. */
class NosqlTableBase extends Construct implements INosqlTable {
  /** @internal */
  public readonly _known: Known<NosqlTableFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<NosqlTableFacts> & { readonly nosqlTableId: string }) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "nosqlTableId", facts.nosqlTableId, OcidKind.NOSQL_TABLE);
    this._known = new Known<NosqlTableFacts>(this, "NosqlTable.fromNosqlTableAttributes", facts);
  }

  public get nosqlTableId(): string {
    return this._known.need("nosqlTableId");
  }

  public allowRead(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.read(ROWS));
  }

  public allowUse(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use(ROWS));
  }

  public allowManage(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.manage(ROWS));
  }

  private allow(subject: Subject, access: Access): PolicyStatement {
    const { _known: known, nosqlTableId: value } = this;
    return allow(subject, access, { known, variable: "target.nosql-table.id", value });
  }
}

/** Oracle, "Oracle NoSQL Database Cloud Service Policies Reference", which also has the variable. */
const ROWS = "nosql-rows";

/**
 * A table of the NoSQL Database Cloud Service: rows with a key, for the state of a program that does not need a whole database.
 *
 * @see https://docs.oracle.com/en-us/iaas/nosql-database/index.html
 */
export class NosqlTable extends NosqlTableBase {
  /** An existing table of which only the OCID is known. @throws ConfigurationError if the string is not a NoSQL table OCID */
  public static fromNosqlTableId(scope: Construct, id: string, nosqlTableId: string): INosqlTable {
    return new NosqlTableBase(scope, id, { nosqlTableId });
  }

  /** An existing table. @throws ConfigurationError if the string is not a NoSQL table OCID */
  public static fromNosqlTableAttributes(scope: Construct, id: string, attributes: NosqlTableAttributes): INosqlTable {
    return new NosqlTableBase(scope, id, attributes);
  }

  /** Where the table lives. */
  public readonly compartment: Compartment;

  /** The name. */
  public readonly name: string;

  /** @throws ConfigurationError for an invalid or taken name, a missing key, a column that is named twice, and a limit out of range */
  public constructor(scope: Construct, id: string, props: NosqlTableProps) {
    super(scope, id);
    checkProps(this, "NosqlTableProps", props);
    const { compartment, limits } = props;
    const name = props.name ?? nameFrom(this);
    checkName(this, name);
    const table = make<NosqlTableConfig, NosqlTableResource>(NosqlTableResource, this, props, [
      { config: { compartmentId: compartment.compartmentId, name } },
      takenInCompartment(this, "the name of a NoSQL table", name, compartment.compartmentId),
      planSchema(this, name, props),
      limits._plan(this),
      protection(this, "NoSQL table", props),
    ]);
    this.compartment = compartment;
    this.name = name;
    this._known.learn({ nosqlTableId: () => table.id, compartment });
  }
}

/** Oracle, "Oracle NoSQL Database Cloud Service Limits". */
const LONGEST = 256;
const NAME = new RegExp(`^[A-Za-z][A-Za-z0-9_]{0,${LONGEST - 1}}$`);

function checkName(table: Construct, name: string): void {
  if (NAME.test(writtenPart(table, name))) return;
  const rule = `must be a letter and at most ${LONGEST - 1} more letters, digits and underscores`;
  const remedy = "write underscores instead of hyphens";
  throw refusal(table.node.path, { what: "the name of a NoSQL table", rule, got: name, remedy });
}

/** `iot_incidents`: the hyphens of ids and of the prefix become underscores. */
function nameFrom(table: Construct): string {
  const { namePrefix } = stackSettings(table);
  const { scopes } = table.node;
  const below = scopes.slice(scopes.indexOf(TerraformStack.of(table)) + 1);
  const ids = below.map(({ node }) => node.id.replaceAll(/[^A-Za-z0-9_]/g, "_")).join("_");
  if (namePrefix === undefined) return ids;
  if (isKnown(namePrefix)) return `${namePrefix.replaceAll("-", "_")}_${ids}`;
  return `${Token.asString(Fn.replace(namePrefix, "-", "_"))}_${ids}`;
}

/** The statement that creates the table. Names in it do not have quotes, so Terraform checks the values of references. */
function planSchema(table: Construct, name: string, props: NosqlTableProps): Part<NosqlTableConfig> {
  const { primaryKey, columns = [], timeToLive } = props;
  const at = table.node.path;
  checkSome(at, primaryKey, { what: "primaryKey", member: "column", remedy: "name the columns that identify a row" });
  primaryKey.forEach((column) => {
    column._check(table, true);
  });
  columns.forEach((column) => {
    column._check(table, false);
  });
  const all = [...primaryKey, ...columns];
  const names = all.map((column) => resolvedText(table, column.name).toLowerCase());
  const twice = all.find((_, index) => names.indexOf(names[index] ?? "") !== index);
  if (twice !== undefined) {
    throw refusal(at, { what: "columns", rule: "must have different names", got: twice.name, remedy: "rename one" });
  }
  if (timeToLive !== undefined) checkDuration(at, "timeToLive", timeToLive, TTL);
  const key = `PRIMARY KEY(${primaryKey.map(({ _identifier }) => _identifier).join(", ")})`;
  const members = [...all.map(({ _ddl }) => _ddl), key].join(", ");
  const ttl = timeToLive === undefined ? "" : ` USING TTL ${lifetime(timeToLive)}`;
  return {
    config: { ddlStatement: `CREATE TABLE ${encoded(LANGUAGES.sqlName, Token.asString(name))} (${members})${ttl}` },
    ...(timeToLive && { preconditions: durationConditions(table, "The time to live of rows", timeToLive, TTL) }),
  };
}

const TTL: DurationRange = { min: Duration.hours(1), unit: "hours", remedy: "leave it out to keep rows forever" };

/** `2 DAYS`, or in hours if that is not a whole number. */
function lifetime(time: Duration): string {
  const inDays = time.isUnresolved() ? time._isWholeIn("days") : Number.isInteger(time._in("days"));
  return inDays ? `${numberText(time._in("days"))} DAYS` : `${numberText(time._in("hours"))} HOURS`;
}
