// A log: the records of one service about one resource, or of what agents and programs push.

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

  /** The log group that it lies in; who may read the group may read the log. */
  readonly logGroup: ILogGroup;

  /** @internal */
  readonly _known: Known<LogFacts>;
}

/** What can be said of a log besides where it lies and what it holds. */
export interface CustomLogOptions extends ResourceOptions {
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

/** What can be known of a log. @internal */
export interface LogFacts {
  readonly logId: string;
  readonly logGroup: ILogGroup;
  readonly compartment: Compartment;
  /** Whether it takes what agents push. */
  readonly isCustom: boolean;
}

/** A log of which some facts are known. */
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
 * A log. A service log begins when it is made: a tenancy has at most one for each service, resource and category.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Logging/Task/managinglogs.htm
 */
export class Log extends LogBase {
  /**
   * A log that exists. Its group is needed: connectors read a log as one of a group, and grants are given on groups.
   *
   * @throws ConfigurationError if the text is not a log OCID
   */
  public static fromLogAttributes(scope: Construct, id: string, attributes: LogAttributes): ILog {
    const { logId, logGroup } = attributes;
    return new LogBase(scope, id, { logId, logGroup, compartment: logGroup._known.find("compartment") });
  }

  /** The name. */
  public readonly name: string;

  /**
   * @throws ConfigurationError for a name that Logging would not take or that the group has already, for a retention that
   * is not one of the six, and for a source that another log of the app has
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

/** Logging's page "Logs and Log Groups" has the rule, the provider checks nothing. */
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
