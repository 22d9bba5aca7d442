// The choices that stacks of streams offer to their users, with common names.

import { type OciStackProps } from "../core/stack/oci-stack-props";
import { type StackAlerts } from "./stack-alerts";
import { type StackEncryption } from "./stack-encryption";
import { type StackAlarmOptions } from "./stack-watch";

/** The choices of every stack of streams: props to extend with your own. */
export interface StackChoices extends OciStackProps {
  /**
   * The key that encrypts data at rest, in the streams and in the archive.
   *
   * @default StackEncryption.oracleManaged()
   */
  readonly encryption?: StackEncryption;

  /**
   * The recipients of alarms: the operators of the stack.
   *
   * @default StackAlerts.newTopic()
   */
  readonly alerts?: StackAlerts;

  /**
   * How the alarms differ from the recommended ones.
   *
   * @default - as recommended
   */
  readonly alarms?: StackAlarmOptions;

  /**
   * Whether the stack has a dashboard of its resources. Destroying the stack leaves the dashboard: delete it in the Console.
   *
   * @default true
   */
  readonly dashboard?: boolean;
}
