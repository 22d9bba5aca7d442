// A topic: what is published to it is delivered to each of its subscriptions.

import { DataOciOnsNotificationTopics } from "@cdktf/provider-oci/lib/data-oci-ons-notification-topics";
import { OnsNotificationTopic } from "@cdktf/provider-oci/lib/ons-notification-topic";
import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { prefixedName } from "../core/resource/names";
import { type ResourceOptions } from "../core/resource/options";
import { onlyOne } from "../core/resource/only-one";
import { create, make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { taken } from "../core/resource/taken";
import { type ITopicDestination } from "../functions/function-destination";
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
export interface ITopic extends ITopicDestination {
  /** Adds a subscription. */
  addSubscription(id: string, subscription: Subscription, options?: SubscriptionOptions): TopicSubscription;

  /**
   * To publish messages: PublishMessage. It is for all topics of the compartment, unless the options say otherwise, and the
   * verb includes to subscribe to them.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowPublish(subject: Subject, options?: PublishAccessOptions): PolicyStatement;

  /** @internal */
  readonly _known: Known<TopicFacts>;
}

/** What a topic is made of. */
export interface TopicProps extends ResourceOptions {
  /** Where the topic and its subscriptions live. A change moves the topic in place. */
  readonly compartment: Compartment;

  /**
   * The name. Subscribers read it. A change replaces the topic, and its subscriptions must be confirmed again.
   *
   * Unique in the tenancy, case-sensitive; OCI publishes no rule for its characters.
   *
   * @default - the ids from the stack down to the topic, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * What the topic is for.
   *
   * @default - none
   */
  readonly description?: string;
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

/** Which topic is looked up. */
export interface TopicLookup {
  /** The whole name. */
  readonly name: string;

  /** Where the topic lives. */
  readonly compartment: Compartment;
}

/** What can be known of a topic. @internal */
export interface TopicFacts {
  readonly topicId: string;
  readonly compartment: Compartment;
}

/** A topic of which some facts are known. */
class TopicBase extends Construct implements ITopic {
  /** @internal */
  public readonly _known: Known<TopicFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts: Facts<TopicFacts> = {}) {
    super(scope, id);
    if (typeof facts.topicId === "string") checkOcid(this.node.path, "topicId", facts.topicId, OcidKind.TOPIC);
    this._known = new Known<TopicFacts>(this, "Topic.fromTopicAttributes or Topic.fromLookup", facts);
  }

  /** The OCID. */
  public get topicId(): string {
    return this._known.need("topicId");
  }

  public addSubscription(id: string, subscription: Subscription, options: SubscriptionOptions = {}): TopicSubscription {
    return new TopicSubscription(this, id, { ...options, topic: this, subscription });
  }

  public allowPublish(subject: Subject, options: PublishAccessOptions = {}): PolicyStatement {
    return PolicyStatement.allow({
      subject,
      access: Access.use("ons-topics"),
      location: PolicyLocation.compartment(this._known.need("compartment", "a grant")),
      ...(options.onlyThisTopic === true && { condition: PolicyCondition.isEqual("target.topic.id", this.topicId) }),
    });
  }
}

/**
 * A topic.
 *
 * Messages are delivered at least once to each subscription. A service connector drops messages of more than 128 KB on the
 * way to a topic. Terraform waits 15 minutes for a topic to be made or changed and 150 for it to be gone, unless `timeouts` says
 * otherwise.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Notification/Concepts/notificationoverview.htm
 */
export class Topic extends TopicBase {
  /**
   * A topic that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is not a topic OCID
   */
  public static fromTopicId(scope: Construct, id: string, topicId: string): ITopic {
    return new TopicBase(scope, id, { topicId });
  }

  /**
   * A topic that exists.
   *
   * @throws ConfigurationError if the text is not a topic OCID
   */
  public static fromTopicAttributes(scope: Construct, id: string, attributes: TopicAttributes): ITopic {
    return new TopicBase(scope, id, attributes);
  }

  /**
   * A topic that exists, which Terraform finds by its name. The plan fails where there is none of that name.
   *
   * @throws ConfigurationError for an empty name
   */
  public static fromLookup(scope: Construct, id: string, { name, compartment }: TopicLookup): ITopic {
    const topic = new TopicBase(scope, id, { compartment });
    checkNotEmpty(topic.node.path, "the name of a topic", name, "write the name that it has");
    const importer = "Topic.fromTopicAttributes";
    const listed = { list: "notification_topics", noun: "topic of this compartment", name, importer };
    const lifecycle = { postcondition: [onlyOne(listed)] };
    const { compartmentId } = compartment;
    const found = create(DataOciOnsNotificationTopics, topic, { compartmentId, name, lifecycle });
    topic._known.learn({ topicId: found.notificationTopics.get(0).topicId });
    return topic;
  }

  /** Where the topic lives. */
  public readonly compartment: Compartment;

  /** @throws ConfigurationError for an empty name, and for one that another topic of the stack has */
  public constructor(scope: Construct, id: string, props: TopicProps) {
    super(scope, id);
    checkProps(this, "TopicProps", props);
    const { compartment, description } = props;
    const name = prefixedName(this, props.name, LONGEST);
    checkNotEmpty(this.node.path, "the name of a topic", name, "subscribers read it in their messages");
    const within = "its tenancy";
    const topic = make(OnsNotificationTopic, this, props, [
      { config: { compartmentId: compartment.compartmentId, name, description } },
      taken(this, { what: "the name of a topic", value: name, within, holder: TerraformStack.of(this) }),
    ]);
    this.compartment = compartment;
    this._known.learn({ topicId: () => topic.id, compartment });
  }
}

/** No source says how long a name can be; one made of ids stays within what OCI takes as a display name. */
const LONGEST = 255;
