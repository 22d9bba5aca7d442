// A subscription to a topic.

import { OnsSubscription, type OnsSubscriptionConfig } from "@cdktf/provider-oci/lib/ons-subscription";
import { Annotations, Fn, type IResolvable, TerraformCount } from "cdktf";
import { Construct } from "constructs";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { FlowKind, noteFlows } from "../core/resource/flows";
import { type ResourceOptions } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { flowsOfFunction } from "../functions/function-flows";
import { type Subscription } from "./subscription";
import { type ITopic } from "./topic";

/** The options of a subscription. */
export interface SubscriptionOptions extends ResourceOptions {
  /**
   * Whether the subscription is created; may be an input.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * How long the delivery of a message is retried, in whole milliseconds.
   *
   * The provider does not send it when it creates the subscription, and plans it as a change right afterwards: a second
   * `terraform apply` is necessary. Leaving it out again keeps the last value.
   *
   * @default - the service's default, which is 2 hours
   */
  readonly maxRetryDuration?: Duration;
}

/** The properties of a subscription to a topic. */
export interface TopicSubscriptionProps extends SubscriptionOptions {
  /** The topic. A change replaces the subscription, which must be confirmed again. */
  readonly topic: ITopic;

  /** Where messages are delivered. A change replaces the subscription, which must be confirmed again. */
  readonly subscription: Subscription;
}

/**
 * A subscription to a topic, in the topic's compartment. It has no attributes, because it may not exist.
 *
 * A topic has at most 10 subscriptions, including those that are not confirmed.
 */
export class TopicSubscription extends Construct {
  /** @throws ConfigurationError for an imported topic whose compartment is not known, and for a duration of zero */
  public constructor(scope: Construct, id: string, props: TopicSubscriptionProps) {
    super(scope, id);
    checkProps(this, "TopicSubscriptionProps", props);
    const { topic, subscription, enabled = true, maxRetryDuration } = props;
    const compartment = topic._known.need("compartment", "a subscription");
    const count = subscription._count(enabled);
    make(OnsSubscription, this, props, [
      { config: { compartmentId: compartment.compartmentId, topicId: topic.topicId, ...subscription._render() } },
      planRetries(this, maxRetryDuration),
      { config: count === undefined ? {} : { count: TerraformCount.of(count) } },
      warning(this, subscription),
    ]);
    const { _fn: fn } = subscription;
    if (fn === undefined || enabled === false) return;
    noteFlows(this, () =>
      flowsOfFunction({ kind: FlowKind.TOPIC, id: () => topic.topicId, of: topic }, fn, enabled !== true),
    );
  }
}

const RETRIES: DurationRange = {
  min: Duration.milliseconds(1),
  unit: "milliseconds",
  remedy: "leave it out to use the service's default",
};

function planRetries({ node }: Construct, duration: Duration | undefined): Part<OnsSubscriptionConfig> {
  if (duration === undefined) return {};
  checkDuration(node.path, "maxRetryDuration", duration, RETRIES);
  const backoffRetryPolicy = { maxRetryDuration: duration.toMilliseconds(), policyType: "EXPONENTIAL" };
  return { config: { deliveryPolicy: Fn.jsonencode({ backoffRetryPolicy }) } };
}

const EXPOSED =
  "anyone who has this subscription's URL can post to its receiver, and the URL is in the synthesized files; " +
  "give it as a sensitive variable instead";

function warning(owner: Construct, subscription: Subscription): Part<object> {
  return {
    build: () => {
      if (subscription._exposesCredential) Annotations.of(owner).addWarning(EXPOSED);
      return undefined;
    },
  };
}
