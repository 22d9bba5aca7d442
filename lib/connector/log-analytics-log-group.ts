// A log group of Log Analytics, which is different from a log group of Logging.

import { Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";

/** A log group of Log Analytics that exists already. */
export interface ILogAnalyticsLogGroup extends IConstruct {
  /** The OCID. */
  readonly logAnalyticsLogGroupId: string;

  /** @internal */
  readonly _known: Known<LogAnalyticsLogGroupFacts>;
}

/** The attributes of a log group of Log Analytics. */
export interface LogAnalyticsLogGroupAttributes {
  /** The OCID. */
  readonly logAnalyticsLogGroupId: string;

  /**
   * Where the log group lives; a connector's policy needs it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** The facts about a log group of Log Analytics, as far as they are known. @internal */
export interface LogAnalyticsLogGroupFacts {
  readonly logAnalyticsLogGroupId: string;
  readonly compartment: Compartment;
}

/** An existing log group of Log Analytics; this library does not create them. The service must be enabled in the region. */
export class LogAnalyticsLogGroup extends Construct implements ILogAnalyticsLogGroup {
  /**
   * An existing log group of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not the OCID of a log group of Log Analytics
   */
  public static fromLogAnalyticsLogGroupId(
    scope: Construct,
    id: string,
    logAnalyticsLogGroupId: string,
  ): ILogAnalyticsLogGroup {
    return new LogAnalyticsLogGroup(scope, id, { logAnalyticsLogGroupId });
  }

  /** An existing log group. @throws ConfigurationError if the string is not the OCID of a log group of Log Analytics */
  public static fromLogAnalyticsLogGroupAttributes(
    scope: Construct,
    id: string,
    attributes: LogAnalyticsLogGroupAttributes,
  ): ILogAnalyticsLogGroup {
    return new LogAnalyticsLogGroup(scope, id, attributes);
  }

  /** The OCID. */
  public readonly logAnalyticsLogGroupId: string;

  /** @internal */
  public readonly _known: Known<LogAnalyticsLogGroupFacts>;

  private constructor(scope: Construct, id: string, attributes: LogAnalyticsLogGroupAttributes) {
    super(scope, id);
    const { logAnalyticsLogGroupId } = attributes;
    const kind = OcidKind.LOG_ANALYTICS_LOG_GROUP;
    checkOcid(this.node.path, "logAnalyticsLogGroupId", logAnalyticsLogGroupId, kind);
    this.logAnalyticsLogGroupId = logAnalyticsLogGroupId;
    const importer = "LogAnalyticsLogGroup.fromLogAnalyticsLogGroupAttributes";
    this._known = new Known<LogAnalyticsLogGroupFacts>(this, importer, attributes);
  }
}
