// A log: the records of one service about one resource, or what agents and programs push.

import { LoggingLog, type LoggingLogConfig } from "@cdktf/provider-oci/lib/logging-log";
import { type IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { checkOcid, OcidKind } from "../core/ocid";
import { noteFlows } from "../core/resource/flows";
import { type Facts, Known } from "../core/resource/known";
import { otherName, writtenPart } from "../core/resource/names";
import { type ResourceOptions } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { meaningOf, taken } from "../core/resource/taken";
import { type ILogGroup } from "./log-group";
import { type LogSource } from "./log-source";

/** A log, made here or elsewhere. */
export interface ILog extends IConstruct {
  /** The OCID. */
  readonly logId: string;

  /** The log group that contains it; users who may read the group may read the log. */
  readonly logGroup: ILogGroup;

  /** @internal */
  readonly _known: Known<LogFacts>;
}

/** The properties of a log other than its log group and its source. */
export interface CustomLogOptions extends ResourceOptions {
  /**
   * The name, unique in its log group: 1 to 256 of the characters `A-Z a-z 0-9 . _ -`, case-sensitive.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * How long records are kept: 30, 60, 90, 120, 150 or 180 days. Records that are older than a new, shorter time are deleted
   * immediately.
   *
   * @default - the service's own, 30 days
   */
  readonly retention?: Duration;

  /**
   * Whether the log accepts records.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
}

/** The properties of a log other than its log group. */
export interface LogOptions extends CustomLogOptions {
  /**
   * The source of the records. A change replaces the log: its records are lost. Only the parameters of a service log change in
   * place.
   */
  readonly source: LogSource;
}

/** The properties of a log. */
export interface LogProps extends LogOptions {
  /** The log group. A change moves the log in place. */
  readonly logGroup: ILogGroup;
}

/** The attributes of an existing log. */
export interface LogAttributes {
  /** The OCID. */
  readonly logId: string;

  /** The log group that contains it. */
  readonly logGroup: ILogGroup;
}

/** The facts about a log, as far as they are known. @internal */
export interface LogFacts {
  readonly logId: string;
  readonly logGroup: ILogGroup;
  readonly compartment: Compartment;
  /** Whether it accepts what agents push. */
  readonly isCustom: boolean;
}

/** A log, with the facts that are known about it. */
class LogBase extends Construct implements ILog {
  /** @internal */
  public readonly _known: Known<LogFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<LogFacts> & { readonly logId: string }) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "logId", facts.logId, OcidKind.LOG);
    this._known = new Known(this, "Log.fromLogAttributes", facts);
  }

  public get logId(): string {
    return this._known.need("logId");
  }

  public get logGroup(): ILogGroup {
    return this._known.need("logGroup");
  }
}

/**
 * A log. A service log starts when it is created: a tenancy has at most one for each combination of service, resource and
 * category.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Logging/Task/managinglogs.htm
 */
export class Log extends LogBase {
  /**
   * A log that exists already. Its group is needed: connectors read a log as part of a group, and grants are on groups.
   *
   * @throws ConfigurationError if the string is not a log OCID
   */
  public static fromLogAttributes(scope: Construct, id: string, attributes: LogAttributes): ILog {
    const { logId, logGroup } = attributes;
    return new LogBase(scope, id, { logId, logGroup, compartment: logGroup._known.find("compartment") });
  }

  /** The name. */
  public readonly name: string;

  /**
   * @throws ConfigurationError for a name that Logging would not accept or that the group has already, for a retention that is
   * not one of the six values, and for a source that another log of the app has
   */
  public constructor(scope: Construct, id: string, props: LogProps) {
    super(scope, id);
    checkProps(this, "LogProps", props);
    const { name = id, logGroup, source, retention, enabled = true } = props;
    const log = make(LoggingLog, this, props, [
      { config: { isEnabled: enabled } },
      planName(this, name, logGroup),
      planRetention(this, retention),
      source._plan(this),
    ]);
    this.name = name;
    this._known.learn({
      logId: () => log.id,
      logGroup,
      compartment: logGroup._known.find("compartment"),
      isCustom: source._isCustom,
    });
    noteFlows(this, () => source._flowsTo(this, enabled));
  }
}

/** The rule is from Logging's page "Logs and Log Groups"; the provider does not check it. */
const NAME = /^[A-Za-z0-9._-]{1,256}$/;

function planName(log: Log, name: string, group: ILogGroup): Part<LoggingLogConfig> {
  const what = "the name of a log";
  if (!NAME.test(writtenPart(log, name))) {
    const rule = "must be 1 to 256 of the characters A-Z a-z 0-9 . _ -";
    throw refusal(log.node.path, { what, rule, got: name, remedy: otherName(log, name, "rename it") });
  }
  const { logGroupId } = group;
  const holder = meaningOf(logGroupId, group);
  const unique = taken(log, { what, value: name, within: "its log group", holder, key: [logGroupId] });
  return { ...unique, config: { logGroupId, displayName: name } };
}

const RETENTION_DAYS = [30, 60, 90, 120, 150, 180];

function planRetention(log: Log, retention: Duration | undefined): Part<LoggingLogConfig> {
  if (retention === undefined) return {};
  if (!retention.isUnresolved() && !RETENTION_DAYS.includes(retention.toDays())) {
    const rule = "must be 30, 60, 90, 120, 150 or 180 days";
    const remedy = "archive to a bucket with a ServiceConnector to keep records longer";
    throw refusal(log.node.path, { what: "retention", rule, got: retention, remedy });
  }
  return { config: { retentionDuration: retention.toDays() } };
}
