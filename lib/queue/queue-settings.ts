// The settings of a queue: durations, numbers, capabilities, and an order to purge it.

import { type QueueQueueCapabilities, type QueueQueueConfig } from "@cdktf/provider-oci/lib/queue-queue";
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { checkInteger, checkNotEmpty, type IntegerRange, refusal } from "../core/checks";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { durationConditions, integerConditions } from "../core/resource/number-conditions";
import { type Condition, type Part } from "../core/resource/part";
import { type QueueProps } from "./queue";

/** The primary consumer group of a queue. It gets every message: the service does not allow it to have a filter. */
export interface PrimaryConsumerGroupOptions {
  /**
   * Whether the group is active as soon as the queue has the capability.
   *
   * @default - chosen by the service
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * The group's name.
   *
   * @default - "Primary Consumer Group"
   */
  readonly name?: string;

  /**
   * The number of deliveries to the group after which a message is moved to the group's dead letter queue; 0 is never.
   *
   * @default - that of the queue
   */
  readonly deadLetterAfter?: number;
}

/**
 * What a queue can do in addition to delivering each message to one of its consumers.
 *
 * The provider plans no change when the last capability is removed from the code: the queue keeps it.
 */
export class QueueCapability {
  /** Messages that are larger than a queue otherwise accepts. */
  public static largeMessages(): QueueCapability {
    return new QueueCapability("LARGE_MESSAGES", {});
  }

  /** Several consumer groups, each of which gets the messages once. The options are those of the primary group. */
  public static consumerGroups(primary: PrimaryConsumerGroupOptions = {}): QueueCapability {
    return new QueueCapability("CONSUMER_GROUPS", primary);
  }

  private constructor(
    /** The provider's name for it. @internal */
    public readonly _type: string,
    private readonly primary: PrimaryConsumerGroupOptions,
  ) {}

  /** @internal */
  public _render(at: string): QueueQueueCapabilities {
    const { enabled, name, deadLetterAfter } = this.primary;
    if (name !== undefined) checkNotEmpty(at, `the name of ${GROUP}`, name, "leave it out");
    if (deadLetterAfter !== undefined) checkInteger(at, `deadLetterAfter of ${GROUP}`, deadLetterAfter, DELIVERIES);
    return {
      type: this._type,
      isPrimaryConsumerGroupEnabled: enabled,
      primaryConsumerGroupDisplayName: name,
      primaryConsumerGroupDeadLetterQueueDeliveryCount: deadLetterAfter,
    };
  }

  /** @internal */
  public _conditions(queue: Construct): Condition[] {
    const { deadLetterAfter } = this.primary;
    return deadLetterAfter === undefined
      ? []
      : integerConditions(queue, `deadLetterAfter of ${GROUP}`, deadLetterAfter, DELIVERIES);
  }
}

const GROUP = "the primary consumer group";

/**
 * An order to delete the messages of a queue, once for each number: a higher number repeats it. **The messages are lost**,
 * whatever `deletionProtection` says.
 *
 * It is carried out when the queue is created, and when the number is greater than the previous one. With a smaller number,
 * `terraform apply` fails. Removing it from the code has no effect. Messages that are sent meanwhile may be deleted, too.
 *
 * @see https://github.com/oracle/terraform-provider-oci/blob/master/internal/service/queue/queue_queue_resource.go
 */
export class QueuePurge {
  /** All messages except those in the dead letter queue. @param order - 1 or more; a greater number repeats the order */
  public static messages(order: number): QueuePurge {
    return new QueuePurge("NORMAL", order);
  }

  /** The messages in the dead letter queue. @param order - 1 or more; a greater number repeats the order */
  public static deadLetters(order: number): QueuePurge {
    return new QueuePurge("DLQ", order);
  }

  /** All messages, including dead letters. @param order - 1 or more; a greater number repeats the order */
  public static everything(order: number): QueuePurge {
    return new QueuePurge("BOTH", order);
  }

  private constructor(
    private readonly type: string,
    private readonly order: number,
  ) {}

  /** @internal */
  public _plan(queue: Construct): Part<QueueQueueConfig> {
    checkInteger(queue.node.path, "purge", this.order, ORDER);
    return {
      config: { purgeTrigger: this.order, purgeType: this.type },
      preconditions: integerConditions(queue, "The purge of this queue", this.order, ORDER),
    };
  }
}

/** For the provider, 0 means no order. */
const ORDER = { min: 1, remedy: "count up from 1, and leave it out if nothing is to be deleted" };

/** Oracle's FAQ on Queue: seven days at most. */
const RETENTION: DurationRange = {
  min: Duration.seconds(1),
  max: Duration.days(7),
  unit: "seconds",
  remedy: "use a consumer to write messages to a bucket that must be kept longer",
};

const TIMEOUT: DurationRange = {
  min: Duration.seconds(0),
  unit: "seconds",
  remedy: "leave it out to use the service's default",
};

/** Deliveries before a message is a dead letter. No source documents the service's maximum. */
const DELIVERIES: IntegerRange = { min: 0, remedy: "write 0 for no dead letter queue" };

const PERCENT: IntegerRange = { min: 1, max: 100, remedy: "leave it out for no limit" };

/** @internal */
export function planSettings(queue: Construct, props: QueueProps): Part<QueueQueueConfig>[] {
  return [
    planTimes(queue, props),
    planNumbers(queue, props),
    planCapabilities(queue, props.capabilities),
    props.purge?._plan(queue) ?? {},
  ];
}

function planTimes(
  queue: Construct,
  { retention, visibilityTimeout, pollingTimeout }: QueueProps,
): Part<QueueQueueConfig> {
  return {
    preconditions: [
      ...checkedTime(queue, "retention", retention, RETENTION),
      ...checkedTime(queue, "visibilityTimeout", visibilityTimeout, TIMEOUT),
      ...checkedTime(queue, "pollingTimeout", pollingTimeout, TIMEOUT),
    ],
    config: {
      retentionInSeconds: retention?.toSeconds(),
      visibilityInSeconds: visibilityTimeout?.toSeconds(),
      timeoutInSeconds: pollingTimeout?.toSeconds(),
    },
  };
}

function planNumbers(
  queue: Construct,
  { deadLetterAfter, channelConsumptionLimitPercent: percent }: QueueProps,
): Part<QueueQueueConfig> {
  return {
    preconditions: [
      ...checkedNumber(queue, "deadLetterAfter", deadLetterAfter, DELIVERIES),
      ...checkedNumber(queue, "channelConsumptionLimitPercent", percent, PERCENT),
    ],
    config: { deadLetterQueueDeliveryCount: deadLetterAfter, channelConsumptionLimit: percent },
  };
}

function checkedTime(queue: Construct, what: string, value: Duration | undefined, range: DurationRange): Condition[] {
  if (value === undefined) return [];
  checkDuration(queue.node.path, what, value, range);
  return durationConditions(queue, `${what} of this queue`, value, range);
}

function checkedNumber(queue: Construct, what: string, value: number | undefined, range: IntegerRange): Condition[] {
  if (value === undefined) return [];
  checkInteger(queue.node.path, what, value, range);
  return integerConditions(queue, `${what} of this queue`, value, range);
}

function planCapabilities(queue: Construct, capabilities: readonly QueueCapability[] = []): Part<QueueQueueConfig> {
  if (capabilities.length === 0) return {};
  const types = capabilities.map(({ _type: type }) => type);
  const twin = types.find((type, index) => types.indexOf(type) !== index);
  if (twin !== undefined) {
    throw refusal(queue.node.path, {
      what: "capabilities",
      rule: "must be different",
      got: twin,
      remedy: "name each once",
    });
  }
  const rendered = capabilities.map((capability) => capability._render(queue.node.path));
  return {
    config: { capabilities: rendered },
    preconditions: capabilities.flatMap((capability) => capability._conditions(queue)),
  };
}
