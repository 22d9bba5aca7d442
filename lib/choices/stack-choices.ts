// What stacks of streams let their users choose, in the same words.

import { type OciStackProps } from "../core/stack/oci-stack-props";
import { type StackAlerts } from "./stack-alerts";
import { type StackEncryption } from "./stack-encryption";
import { type StackAlarmOptions } from "./stack-watch";

/** The choices that every stack of streams has: props to extend with your own. */
export interface StackChoices extends OciStackProps {
  /**
   * Whose key encrypts data at rest, in the streams and in the archive.
   *
   * @default StackEncryption.oracleManaged()
   */
  readonly encryption?: StackEncryption;

  /**
   * Who is told of alarms: those who operate the stack.
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
   * Whether the stack has a dashboard of what it has. Destroying the stack leaves it: delete it in the Console.
   *
   * @default true
   */
  readonly dashboard?: boolean;
}
