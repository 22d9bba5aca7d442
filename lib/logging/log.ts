// A log: the records of one service about one resource, or of what agents and programs push.

import { LoggingLog, type LoggingLogConfig } from "@cdktf/provider-oci/lib/logging-log";
import { type IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { claim } from "../core/resource/claims";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { checkOcid, OcidKind } from "../core/ocid";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { type ILogGroup } from "./log-group";
import { checkLogName } from "./log-name";
import { type LogSource } from "./log-source";

/** A log, made here or elsewhere. */
export interface ILog extends IConstruct {
  /** The OCID. */
  readonly logId: string;

  /** The log group that it lies in; who may read the group may read the log. */
  readonly logGroup: ILogGroup;

  /** Undefined where the log group's import was not told. @internal */
  readonly _compartment: Compartment | undefined;

  /** Whether it takes what agents push; undefined on an import. @internal */
  readonly _isCustom: boolean | undefined;
}

/** What can be said of a log besides where it lies and what it holds. */
export interface CustomLogOptions {
  /**
   * The name, unique in its log group: 1 to 256 of the characters `A-Z a-z 0-9 . _ -`, case-sensitive.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * How long records are kept: 30, 60, 90, 120, 150 or 180 days. Records older than a new, shorter time are gone at once.
   *
   * @default - the service's own, 30 days
   */
  readonly retention?: Duration;

  /**
   * Whether records are taken.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;

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

/** What can be said of a log besides where it lies. */
export interface LogOptions extends CustomLogOptions {
  /**
   * What the log holds. A change replaces the log: its records are lost. Only the parameters of a service log change in
   * place.
   */
  readonly source: LogSource;
}

/** What a log is made of. */
export interface LogProps extends LogOptions {
  /** Where the log lies. A change moves it in place. */
  readonly logGroup: ILogGroup;
}

/** What is known of a log that exists. */
export interface LogAttributes {
  /** The OCID. */
  readonly logId: string;

  /** The log group that it lies in. */
  readonly logGroup: ILogGroup;
}

/**
 * A log. A service log begins when it is made: a tenancy has at most one for each service, resource and category.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Logging/Task/managinglogs.htm
 */
export class Log extends Construct implements ILog {
  /**
   * A log that exists. Its group is needed: connectors read a log as one of a group, and grants are given on groups.
   *
   * @throws ConfigurationError if the text is no log's OCID
   */
  public static fromLogAttributes(scope: Construct, id: string, attributes: LogAttributes): ILog {
    return new ImportedLog(scope, id, attributes);
  }

  /** The OCID. */
  public readonly logId: string;

  /** The name. */
  public readonly name: string;

  /** The log group that it lies in. */
  public readonly logGroup: ILogGroup;

  /** @internal */
  public readonly _isCustom: boolean;

  /**
   * @throws ConfigurationError for a name that Logging would not take or that the group has already, for a retention that
   * is not one of the six, and for a source that another log of the app has
   */
  public constructor(scope: Construct, id: string, props: LogProps) {
    super(scope, id);
    const { name = id, logGroup, source } = props;
    checkLogName(this.node.path, name);
    checkRetention(this.node.path, props.retention);
    claimName(this, logGroup, name);
    source._claim(this);
    this.logId = new LoggingLog(this, "Resource", renderLog(this, name, props)).id;
    this.name = name;
    this.logGroup = logGroup;
    this._isCustom = source._isCustom;
  }

  /** @internal */
  public get _compartment(): Compartment | undefined {
    return this.logGroup._compartment;
  }
}

class ImportedLog extends Construct implements ILog {
  public readonly logId: string;
  public readonly logGroup: ILogGroup;
  /** @internal */
  public readonly _isCustom = undefined;

  public constructor(scope: Construct, id: string, { logId, logGroup }: LogAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "logId", logId, OcidKind.LOG);
    this.logId = logId;
    this.logGroup = logGroup;
  }

  /** @internal */
  public get _compartment(): Compartment | undefined {
    return this.logGroup._compartment;
  }
}

const RETENTION_DAYS = [30, 60, 90, 120, 150, 180];

function checkRetention(at: string, retention: Duration | undefined): void {
  if (retention === undefined || retention.isUnresolved() || RETENTION_DAYS.includes(retention.toDays())) return;
  const rule = "must be 30, 60, 90, 120, 150 or 180 days";
  const remedy = "archive to a bucket with a ServiceConnector to keep records longer";
  throw refusal(at, { what: "retention", rule, got: retention, remedy });
}

function claimName(log: Log, group: ILogGroup, name: string): void {
  const twin = claim(group, log, "name", name);
  if (twin === undefined) return;
  const rule = `is the name of ${twin} in the same log group already`;
  throw refusal(log.node.path, { what: `the name '${name}'`, rule, remedy: "give one of them another name" });
}

function renderLog(log: Log, name: string, props: LogProps): LoggingLogConfig {
  const { logGroup, source, retention, enabled = true } = props;
  return {
    logGroupId: logGroup.logGroupId,
    displayName: name,
    logType: source._isCustom ? "CUSTOM" : "SERVICE",
    configuration: source._render(),
    isEnabled: enabled,
    retentionDuration: retention?.toDays(),
    ...tagsOf(log, props.tags),
    timeouts: renderTimeouts(log, props.timeouts),
  };
}
