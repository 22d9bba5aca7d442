// A topic, which delivers each published message to its subscriptions.

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

/** The scope of a permission to publish. */
export interface PublishAccessOptions {
  /**
   * Whether the permission is for this topic only, by `target.topic.id`. Oracle's reference does not list a variable for topics,
   * but public policies use this one: if the service does not support it, the statement never applies.
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
   * Permission to publish messages: PublishMessage. By default it is for all topics of the compartment, and the verb includes
   * subscribing to them.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowPublish(subject: Subject, options?: PublishAccessOptions): PolicyStatement;

  /** @internal */
  readonly _known: Known<TopicFacts>;
}

/** The properties of a topic. */
export interface TopicProps extends ResourceOptions {
  /** Where the topic and its subscriptions live. A change moves the topic in place. */
  readonly compartment: Compartment;

  /**
   * The name, which subscribers see. A change replaces the topic, and its subscriptions must be confirmed again.
   *
   * It must be unique in the tenancy and is case-sensitive; OCI publishes no rule for its characters.
   *
   * @default - the ids from the stack down to the topic, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * The description.
   *
   * @default - none
   */
  readonly description?: string;
}

/** The attributes of an existing topic. */
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

/** The topic to look up. */
export interface TopicLookup {
  /** The whole name. */
  readonly name: string;

  /** Where the topic lives. */
  readonly compartment: Compartment;
}

/** The facts about a topic, as far as they are known. @internal */
export interface TopicFacts {
  readonly topicId: string;
  readonly compartment: Compartment;
}

/** A topic, with the facts that are known about it. */
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
 * Messages are delivered at least once to each subscription. A service connector drops messages of more than 128 KB on the way to
 * a topic. By default, Terraform waits 15 minutes for a topic to be created or changed, and 150 minutes for it to be deleted;
 * `timeouts` changes this.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Notification/Concepts/notificationoverview.htm
 */
export class Topic extends TopicBase {
  /**
   * An existing topic of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not a topic OCID
   */
  public static fromTopicId(scope: Construct, id: string, topicId: string): ITopic {
    return new TopicBase(scope, id, { topicId });
  }

  /**
   * A topic that exists already.
   *
   * @throws ConfigurationError if the string is not a topic OCID
   */
  public static fromTopicAttributes(scope: Construct, id: string, attributes: TopicAttributes): ITopic {
    return new TopicBase(scope, id, attributes);
  }

  /**
   * An existing topic, which Terraform finds by its name. The plan fails if there is no topic of that name.
   *
   * @throws ConfigurationError for an empty name
   */
  public static fromLookup(scope: Construct, id: string, { name, compartment }: TopicLookup): ITopic {
    const topic = new TopicBase(scope, id, { compartment });
    checkNotEmpty(topic.node.path, "the name of a topic", name, "write the name of the topic");
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
    checkNotEmpty(
      this.node.path,
      "the name of a topic",
      name,
      "give it one, because subscribers see it in their messages",
    );
    const within = "its tenancy";
    const topic = make(OnsNotificationTopic, this, props, [
      { config: { compartmentId: compartment.compartmentId, name, description } },
      taken(this, { what: "the name of a topic", value: name, within, holder: TerraformStack.of(this) }),
    ]);
    this.compartment = compartment;
    this._known.learn({ topicId: () => topic.id, compartment });
  }
}

/** No source says how long a name can be; a name made from ids stays within the limit of OCI's display names. */
const LONGEST = 255;
