// A topic: what is published to it is delivered to each of its subscriptions.

import { OnsNotificationTopic } from "@cdktf/provider-oci/lib/ons-notification-topic";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { requireCompartment } from "../core/resource/known-compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { uniqueName } from "../core/resource/unique-name";
import { FunctionDestination } from "../functions/function-destination";
import { Access } from "../identity/access";
import { PolicyCondition } from "../identity/condition";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type Subscription } from "./subscription";
import { type SubscriptionOptions, TopicSubscription } from "./topic-subscription";

/** How far a permission to publish reaches. */
export interface PublishAccessOptions {
  /**
   * Whether the permission is for this topic only, by `target.topic.id`. Oracle's reference names no variable of a topic, and
   * public policies use this one: if the service does not know it, the permission is never given.
   *
   * @default false
   */
  readonly onlyThisTopic?: boolean;
}

/** A topic, made here or elsewhere. */
export interface ITopic extends IConstruct {
  /** The OCID. */
  readonly topicId: string;

  /** Adds a subscription. */
  addSubscription(id: string, subscription: Subscription, options?: SubscriptionOptions): TopicSubscription;

  /**
   * To publish messages: PublishMessage. It is for all topics of the compartment, unless the options say otherwise, and the
   * verb includes to subscribe to them.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowPublish(subject: Subject, options?: PublishAccessOptions): PolicyStatement;

  /** The topic as the destination of a function's detached runs; the function needs `allowPublish` for it. */
  functionDestination(): FunctionDestination;

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
}

/** What a topic is made of. */
export interface TopicProps {
  /** Where the topic and its subscriptions live. A change moves the topic in place. */
  readonly compartment: Compartment;

  /**
   * The name; in an `OciStack`, what comes behind the stack's prefix, `<name_prefix>-<name>`. Subscribers read it. A change
   * replaces the topic, and its subscriptions must be confirmed again.
   *
   * Unique in the tenancy, case-sensitive; OCI publishes no rule for its characters.
   */
  readonly name: string;

  /**
   * What the topic is for.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * How long Terraform waits. Deleting a topic can take long, and the provider is right to be patient.
   *
   * @default - 15 minutes to create and to update, 150 to delete
   */
  readonly timeouts?: ResourceTimeouts;
}

/** What is known of a topic that exists. */
export interface TopicAttributes {
  /** The OCID. */
  readonly topicId: string;

  /**
   * Where the topic lives; subscriptions and grants need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** What a topic and its import share. */
abstract class TopicBase extends Construct implements ITopic {
  public abstract readonly topicId: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;

  public addSubscription(id: string, subscription: Subscription, options: SubscriptionOptions = {}): TopicSubscription {
    return new TopicSubscription(this, id, { ...options, topic: this, subscription });
  }

  public allowPublish(subject: Subject, options: PublishAccessOptions = {}): PolicyStatement {
    const compartment = requireCompartment(this, this._compartment, "a grant", "Topic.fromTopicAttributes");
    return PolicyStatement.allow({
      subject,
      access: Access.use("ons-topics"),
      location: PolicyLocation.compartment(compartment),
      ...(options.onlyThisTopic === true && { condition: PolicyCondition.isEqual("target.topic.id", this.topicId) }),
    });
  }

  public functionDestination(): FunctionDestination {
    return FunctionDestination._topic(this.topicId);
  }
}

/**
 * A topic.
 *
 * Messages are delivered at least once to each subscription. A service connector drops messages of more than 128 KB on the
 * way to a topic.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Notification/Concepts/notificationoverview.htm
 */
export class Topic extends TopicBase {
  /**
   * A topic that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is no topic's OCID
   */
  public static fromTopicId(scope: Construct, id: string, topicId: string): ITopic {
    return new ImportedTopic(scope, id, { topicId });
  }

  /**
   * A topic that exists.
   *
   * @throws ConfigurationError if the text is no topic's OCID
   */
  public static fromTopicAttributes(scope: Construct, id: string, attributes: TopicAttributes): ITopic {
    return new ImportedTopic(scope, id, attributes);
  }

  /** The OCID. */
  public readonly topicId: string;

  /** Where the topic lives. */
  public readonly compartment: Compartment;

  /** @throws ConfigurationError for an empty name, and for one that another topic of the stack has */
  public constructor(scope: Construct, id: string, props: TopicProps) {
    super(scope, id);
    const { compartment, name, description } = props;
    checkNotEmpty(this.node.path, "the name of a topic", name, "subscribers read it in their messages");
    const topic = new OnsNotificationTopic(this, "Resource", {
      compartmentId: compartment.compartmentId,
      name: uniqueName(this, "topic", name),
      ...(description !== undefined && { description }),
      ...tagsOf(this, props.tags),
      timeouts: renderTimeouts(this, props.timeouts),
    });
    this.topicId = topic.id;
    this.compartment = compartment;
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }
}

class ImportedTopic extends TopicBase {
  public readonly topicId: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;

  public constructor(scope: Construct, id: string, { topicId, compartment }: TopicAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "topicId", topicId, OcidKind.TOPIC);
    this.topicId = topicId;
    this._compartment = compartment;
  }
}
