// A log group of Log Analytics, which is another thing than a log group of Logging.

import { Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";

/** A log group of Log Analytics, made elsewhere. */
export interface ILogAnalyticsLogGroup extends IConstruct {
  /** The OCID. */
  readonly logAnalyticsLogGroupId: string;

  /** @internal */
  readonly _known: Known<LogAnalyticsLogGroupFacts>;
}

/** What is known of a log group of Log Analytics. */
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

/** What can be known of a log group of Log Analytics. @internal */
export interface LogAnalyticsLogGroupFacts {
  readonly logAnalyticsLogGroupId: string;
  readonly compartment: Compartment;
}

/** A log group of Log Analytics that exists; this library makes none. The service must be enabled in the region. */
export class LogAnalyticsLogGroup extends Construct implements ILogAnalyticsLogGroup {
  /**
   * A log group of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is not the OCID of a log group of Log Analytics
   */
  public static fromLogAnalyticsLogGroupId(
    scope: Construct,
    id: string,
    logAnalyticsLogGroupId: string,
  ): ILogAnalyticsLogGroup {
    return new LogAnalyticsLogGroup(scope, id, { logAnalyticsLogGroupId });
  }

  /** A log group that exists. @throws ConfigurationError if the text is not the OCID of a log group of Log Analytics */
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
