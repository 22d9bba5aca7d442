// A log group, which contains logs; permission to read logs is granted on groups.

import { DataOciLoggingLogGroup } from "@cdktf/provider-oci/lib/data-oci-logging-log-group";
import { LoggingLogGroup, type LoggingLogGroupConfig } from "@cdktf/provider-oci/lib/logging-log-group";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { otherName, writtenPart } from "../core/resource/names";
import { type ResourceOptions } from "../core/resource/options";
import { create, make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { takenInCompartment } from "../core/resource/taken";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type CustomLogOptions, Log, type LogOptions } from "./log";
import { LogSource } from "./log-source";

/** A log group, made here or elsewhere. */
export interface ILogGroup extends IConstruct {
  /** The OCID. */
  readonly logGroupId: string;

  /**
   * Adds a log of a service.
   *
   * @param id - the construct's id, and the default name of the log
   */
  addLog(id: string, options: LogOptions): Log;

  /**
   * Adds a log for what agents and programs push.
   *
   * @param id - the construct's id, and the default name of the log
   */
  addCustomLog(id: string, options?: CustomLogOptions): Log;

  /**
   * Permission to search and read the records of the group's logs.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowRead(subject: Subject): PolicyStatement;

  /**
   * Permission to push records into the group's custom logs; the verb includes reading them. An agent needs other permissions,
   * see `UnifiedAgentConfiguration.allowAgents`.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowWrite(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<LogGroupFacts>;
}

/** The properties of a log group. */
export interface LogGroupProps extends ResourceOptions {
  /** Where the group and its logs live. A change moves the group in place. */
  readonly compartment: Compartment;

  /**
   * The name, unique in its compartment: 1 to 256 of the characters `A-Z a-z 0-9 . _ -`, case-sensitive, beginning with a
   * letter. A change renames the group in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The description.
   *
   * @default - none
   */
  readonly description?: string;
}

/** The attributes of an existing log group. */
export interface LogGroupAttributes {
  /** The OCID. */
  readonly logGroupId: string;

  /**
   * Where the group lives; grants, and connectors that read its logs, need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** The log group to look up. */
export interface LogGroupLookup {
  /** The OCID. */
  readonly logGroupId: string;
}

/** The facts about a log group, as far as they are known. @internal */
export interface LogGroupFacts {
  readonly logGroupId: string;
  readonly compartment: Compartment;
}

/** A log group, with the facts that are known about it. */
class LogGroupBase extends Construct implements ILogGroup {
  /** @internal */
  public readonly _known: Known<LogGroupFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<LogGroupFacts> & { readonly logGroupId: string }) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "logGroupId", facts.logGroupId, OcidKind.LOG_GROUP);
    this._known = new Known(this, "LogGroup.fromLogGroupAttributes or LogGroup.fromLookup", facts);
  }

  public get logGroupId(): string {
    return this._known.need("logGroupId");
  }

  public addLog(id: string, options: LogOptions): Log {
    return new Log(this, id, { ...options, logGroup: this });
  }

  public addCustomLog(id: string, options: CustomLogOptions = {}): Log {
    return new Log(this, id, { ...options, source: LogSource.custom(), logGroup: this });
  }

  public allowRead(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.read("log-content"));
  }

  public allowWrite(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use("log-content"));
  }

  private allow(subject: Subject, access: Access): PolicyStatement {
    return allow(subject, access, { known: this._known, variable: "target.loggroup.id", value: this.logGroupId });
  }
}

/**
 * A log group. Put logs with restricted access into a separate group: permissions are granted on groups, not on logs.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Logging/Task/managinglogs.htm
 */
export class LogGroup extends LogGroupBase {
  /**
   * An existing log group of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not a log group OCID
   */
  public static fromLogGroupId(scope: Construct, id: string, logGroupId: string): ILogGroup {
    return new LogGroupBase(scope, id, { logGroupId });
  }

  /**
   * A log group that exists already.
   *
   * @throws ConfigurationError if the string is not a log group OCID
   */
  public static fromLogGroupAttributes(scope: Construct, id: string, attributes: LogGroupAttributes): ILogGroup {
    return new LogGroupBase(scope, id, attributes);
  }

  /**
   * An existing log group, whose compartment Terraform looks up. The user who deploys needs permission to see it.
   *
   * @throws ConfigurationError if the string is not a log group OCID
   */
  public static fromLookup(scope: Construct, id: string, lookup: LogGroupLookup): ILogGroup {
    const { logGroupId } = lookup;
    const group = new LogGroupBase(scope, id, { logGroupId });
    const found = create(DataOciLoggingLogGroup, group, { logGroupId });
    group._known.learn({ compartment: Compartment.fromCompartmentId(found.compartmentId) });
    return group;
  }

  /** The name. */
  public readonly name: string;

  /** Where the group lives. */
  public readonly compartment: Compartment;

  /** @throws ConfigurationError for a name that Logging would not accept, or that another group of the compartment has */
  public constructor(scope: Construct, id: string, props: LogGroupProps) {
    super(scope, id);
    checkProps(this, "LogGroupProps", props);
    const { compartment, name = id, description } = props;
    const group = make(LoggingLogGroup, this, props, [
      { config: { compartmentId: compartment.compartmentId, description } },
      planName(this, name, compartment),
    ]);
    this.name = name;
    this.compartment = compartment;
    this._known.learn({ logGroupId: () => group.id, compartment });
  }
}

/** The rule is from Logging's page "Logs and Log Groups"; the provider does not check it. */
const NAME = /^[A-Za-z][A-Za-z0-9._-]{0,255}$/;

function planName(group: LogGroup, name: string, { compartmentId }: Compartment): Part<LoggingLogGroupConfig> {
  const what = "the name of a log group";
  if (!NAME.test(writtenPart(group, name))) {
    const rule = "must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, beginning with a letter";
    throw refusal(group.node.path, { what, rule, got: name, remedy: otherName(group, name, "rename it") });
  }
  return { ...takenInCompartment(group, what, name, compartmentId), config: { displayName: name } };
}
