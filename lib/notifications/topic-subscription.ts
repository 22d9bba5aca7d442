// A subscription to a topic.

import { OnsSubscription } from "@cdktf/provider-oci/lib/ons-subscription";
import { Annotations, Fn, type IResolvable, TerraformCount } from "cdktf";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Duration } from "../core/duration";
import { requireCompartment } from "../core/resource/known-compartment";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { type Subscription } from "./subscription";
import { type ITopic } from "./topic";

/** What can be said of a subscription besides what it is. */
export interface SubscriptionOptions {
  /**
   * Whether the subscription is there at all; may be an input.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * For how long a message that could not be delivered is tried again.
   *
   * The provider does not send it when it makes the subscription, and plans it as a change right after: it takes a second
   * `terraform apply`. Until then, and once it is left out again, it stays as it is.
   *
   * @default - the service's default, which is 2 hours
   */
  readonly maxRetryDuration?: Duration;

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

/** Who subscribes to which topic. */
export interface TopicSubscriptionProps extends SubscriptionOptions {
  /** The topic. A change replaces the subscription, which must be confirmed again. */
  readonly topic: ITopic;

  /** Where messages are delivered. A change replaces the subscription, which must be confirmed again. */
  readonly subscription: Subscription;
}

/**
 * A subscription to a topic, in the topic's compartment. It has no attributes, since it need not be there.
 *
 * A topic has at most 10 subscriptions, those included that nobody has confirmed.
 */
export class TopicSubscription extends Construct {
  /** @throws ConfigurationError on an imported topic that does not know its compartment, and for a duration of nothing */
  public constructor(scope: Construct, id: string, props: TopicSubscriptionProps) {
    super(scope, id);
    const { topic, subscription, enabled = true, maxRetryDuration } = props;
    const importer = "Topic.fromTopicAttributes";
    const compartment = requireCompartment(topic, topic._compartment, "a subscription", importer);
    const deliveryPolicy = maxRetryDuration && renderDeliveryPolicy(this.node.path, maxRetryDuration);
    const count = subscription._count(enabled);
    if (subscription._exposesCredential) Annotations.of(this).addWarning(EXPOSED);
    new OnsSubscription(this, "Resource", {
      compartmentId: compartment.compartmentId,
      topicId: topic.topicId,
      ...subscription._render(),
      ...(deliveryPolicy !== undefined && { deliveryPolicy }),
      ...(count !== undefined && { count: TerraformCount.of(count) }),
      ...tagsOf(this, props.tags),
      timeouts: renderTimeouts(this, props.timeouts),
    });
  }
}

const EXPOSED =
  "whoever has this subscription's URL can post to its receiver, and it stands in the synthesized files; " +
  "give it as a sensitive variable instead";

function renderDeliveryPolicy(at: string, maxRetryDuration: Duration): string {
  const milliseconds = maxRetryDuration.toMilliseconds();
  if (milliseconds === 0) {
    const remedy = "leave it out for the service's default";
    throw refusal(at, { what: "maxRetryDuration", rule: "must be longer than nothing", got: maxRetryDuration, remedy });
  }
  return Fn.jsonencode({ backoffRetryPolicy: { maxRetryDuration: milliseconds, policyType: "EXPONENTIAL" } });
}
