// A log group: where logs lie, and what permission to read them is given on.

import { LoggingLogGroup } from "@cdktf/provider-oci/lib/logging-log-group";
import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { claim } from "../core/resource/claims";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { allow } from "../identity/grant";
import { type CustomLogOptions, Log, type LogOptions } from "./log";
import { checkLogGroupName } from "./log-name";
import { LogSource } from "./log-source";

/** A log group, made here or elsewhere. */
export interface ILogGroup extends IConstruct {
  /** The OCID. */
  readonly logGroupId: string;

  /**
   * Adds a log of a service.
   *
   * @param id - the construct's id, and the log's name unless the options say otherwise
   */
  addLog(id: string, options: LogOptions): Log;

  /**
   * Adds a log for what agents and programs push.
   *
   * @param id - the construct's id, and the log's name unless the options say otherwise
   */
  addCustomLog(id: string, options?: CustomLogOptions): Log;

  /**
   * To search and read the records of the group's logs.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowRead(subject: Subject): PolicyStatement;

  /**
   * To push records into the group's custom logs, and to read them: the verb includes that. An agent needs more than
   * this, see `UnifiedAgentConfiguration.allowAgents`.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowWrite(subject: Subject): PolicyStatement;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
}

/** What a log group is made of. */
export interface LogGroupProps {
  /** Where the group and its logs live. A change moves the group in place. */
  readonly compartment: Compartment;

  /**
   * The name, unique in its compartment: 1 to 256 of the characters `A-Z a-z 0-9 . _ -`, case-sensitive, beginning with a
   * letter. A change renames the group in place.
   */
  readonly name: string;

  /**
   * What the group is for.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
}

/** What is known of a log group that exists. */
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

/** What a log group and its import share. */
abstract class LogGroupBase extends Construct implements ILogGroup {
  public abstract readonly logGroupId: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;

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
    return allow(subject, access, {
      construct: this,
      compartment: this._compartment,
      variable: "target.loggroup.id",
      ocid: this.logGroupId,
      importer: "LogGroup.fromLogGroupAttributes",
    });
  }
}

/**
 * A log group. Give logs that only some may read a group of their own: permissions are given on groups, not on logs.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Logging/Task/managinglogs.htm
 */
export class LogGroup extends LogGroupBase {
  /**
   * A log group that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is no log group's OCID
   */
  public static fromLogGroupId(scope: Construct, id: string, logGroupId: string): ILogGroup {
    return new ImportedLogGroup(scope, id, { logGroupId });
  }

  /**
   * A log group that exists.
   *
   * @throws ConfigurationError if the text is no log group's OCID
   */
  public static fromLogGroupAttributes(scope: Construct, id: string, attributes: LogGroupAttributes): ILogGroup {
    return new ImportedLogGroup(scope, id, attributes);
  }

  /** The OCID. */
  public readonly logGroupId: string;

  /** The name. */
  public readonly name: string;

  /** Where the group lives. */
  public readonly compartment: Compartment;

  /** @throws ConfigurationError for a name that Logging would not take, or that another group of the compartment has */
  public constructor(scope: Construct, id: string, props: LogGroupProps) {
    super(scope, id);
    const { compartment, name, description } = props;
    checkLogGroupName(this.node.path, name);
    claimName(this, compartment, name);
    const group = new LoggingLogGroup(this, "Resource", {
      compartmentId: compartment.compartmentId,
      displayName: name,
      description,
      ...tagsOf(this, props.tags),
      timeouts: renderTimeouts(this, props.timeouts),
    });
    this.logGroupId = group.id;
    this.name = name;
    this.compartment = compartment;
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }
}

class ImportedLogGroup extends LogGroupBase {
  public readonly logGroupId: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;

  public constructor(scope: Construct, id: string, { logGroupId, compartment }: LogGroupAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "logGroupId", logGroupId, OcidKind.LOG_GROUP);
    this.logGroupId = logGroupId;
    this._compartment = compartment;
  }
}

function claimName(group: LogGroup, { compartmentId }: Compartment, name: string): void {
  // Not in the whole app: a compartment is there in every region, a log group in that of its stack.
  const twin = claim(TerraformStack.of(group), group, "group", compartmentId, name);
  if (twin === undefined) return;
  const rule = `is the name of ${twin} in the same compartment already`;
  throw refusal(group.node.path, { what: `the name '${name}'`, rule, remedy: "give one of them another name" });
}
