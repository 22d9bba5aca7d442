// The alarms on the lag of consumer groups, in one line.

import { Construct } from "constructs";
import { checkSome, refusal } from "../core/checks";
import { Duration } from "../core/duration";
import { allOrNothing } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { resolvedText } from "../core/token/tokens";
import { Alarm, type IAlarm } from "./alarm";
import { type AlarmSetOptions } from "./alarm-tuning";
import { messageFormatFor, spoken } from "./alarm-set";
import { AlarmSeverity } from "./alarm-severity";
import { type ConsumerLag } from "./consumer-lag";

/** The groups to watch. */
export interface ConsumerLagAlarmsProps extends AlarmSetOptions {
  /** The groups to watch, at least one. Each has two alarms: a region allows 50 by default. */
  readonly groups: ConsumerLag[];

  /**
   * The age of the oldest unread message above which a group is too far behind. It must be less than the retention of the
   * stream, or messages are lost before the alarm fires. Can be a token.
   */
  readonly above: Duration;
}

/**
 * For each group, an alarm that fires when it is too far behind, and one that fires when its lag is not measured any more, for
 * at most three days: the program does not run, or cannot read the group.
 *
 * Both use the metric that `functions/lag` writes. They detect a lag only when the program is called.
 */
export class ConsumerLagAlarms extends Construct {
  /** The alarms that the set has made. */
  public readonly alarms: IAlarm[];

  /** @throws ConfigurationError without a group, for one that is listed twice, and for everything that an `Alarm` rejects */
  public constructor(scope: Construct, id: string, props: ConsumerLagAlarmsProps) {
    super(scope, id);
    checkProps(this, "ConsumerLagAlarmsProps", props);
    const { groups } = props;
    checkSome(this.node.path, groups, { what: "alarms on consumer lag", member: "group" });
    checkGroups(this, groups);
    this.alarms = allOrNothing(this, () => groups.flatMap((lag, index) => alarmsOf(this, lag, index, props)));
  }
}

/** Groups of two streams can have the same name, and one group can be measured in two namespaces. */
function checkGroups(set: Construct, groups: readonly ConsumerLag[]): void {
  const metrics = groups.map(({ metric }) => `${metric.namespace} ${resolvedText(set, metric.toString())}`);
  const twin = groups.find((_, index) => metrics.indexOf(metrics[index] ?? "") < index);
  if (twin === undefined) return;
  const remedy = "watch each once";
  throw refusal(set.node.path, { what: "groups", rule: "must be different", got: `${twin._group} twice`, remedy });
}

/** Numbered in the order of the groups, so adding one at the end does not move an alarm to another address. */
function alarmsOf(set: Construct, lag: ConsumerLag, index: number, props: ConsumerLagAlarmsProps): Alarm[] {
  const { notify, name = set.node.id, enabled, repeat, tags, timeouts, above } = props;
  const compartment = props.compartment ?? lag._compartment;
  const messageFormat = props.messageFormat ?? messageFormatFor(props);
  const common = { notify, compartment, enabled, repeat, tags, timeouts, messageFormat };
  const number = index === 0 ? "" : `-${index + 1}`;
  const { metric, _group: group } = lag;
  const behind = new Alarm(set, `behind${number}`, {
    ...common,
    name: `${name}-${group}-behind`,
    fires: metric.above(above.toSeconds()),
    severity: AlarmSeverity.CRITICAL,
    body:
      `The consumer group ${group} has not read messages that are older than ${spoken(above)}. Check for consumers that have stopped, or ` +
      "add some, before the messages are older than the retention and lost.",
  });
  const unmeasured = new Alarm(set, `unmeasured${number}`, {
    ...common,
    name: `${name}-${group}-unmeasured`,
    fires: metric.absent(Duration.days(3)),
    lasting: Duration.minutes(5),
    severity: AlarmSeverity.WARNING,
    body: `The lag of the consumer group ${group} is not measured. Check the log of the function lag, and its caller.`,
  });
  return [behind, unmeasured];
}
