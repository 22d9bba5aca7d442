// The recipients of alarms and other messages: a prop of a stack.

import { Fn, Op } from "cdktf";
import { checkNotEmpty, checkWrittenOut } from "../core/checks";
import { Compartment } from "../core/compartment";
import { madeFor } from "../core/complaint";
import { OcidKind } from "../core/ocid";
import { PHONE_FORM, PHONE_RULE } from "../core/phone";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { type IFunction, OciFunction } from "../functions/oci-function";
import { Subscription } from "../notifications/subscription";
import { type ITopic, Topic } from "../notifications/topic";

/** The recipients, in addition to the inputs `alarm_email` and `alarm_phone`, or those of another topic. */
export interface AlertOptions {
  /**
   * Email addresses. Each must confirm within 3 days.
   *
   * @default - none
   */
  readonly emails?: string[];

  /**
   * Telephone numbers with their country code: "+4930123456".
   *
   * @default - none
   */
  readonly phoneNumbers?: string[];

  /**
   * Whether a function is also a recipient, from the input `alarm_function_ocid` or that of another topic. The user who deploys
   * needs permission to invoke it.
   *
   * @default false
   */
  readonly function?: boolean;

  /**
   * Whether the topic is in another compartment than the stack. IAM has no condition on one topic, so only a compartment of its own
   * separates those who may publish to it. The input `alarm_compartment_ocid`, or that of another topic, has its OCID. A change
   * moves the topic and its subscriptions in place.
   *
   * @default false
   */
  readonly ownCompartment?: boolean;
}

/** The properties of a topic in a stack. */
export interface AlertTopic {
  /** The name of a new topic, after the stack's prefix. */
  readonly name: string;

  /**
   * The id of the topic in the stack. A change replaces the topic, and its subscribers must confirm again.
   *
   * @default "topic"
   */
  readonly id?: string;

  /**
   * The name of the input with the OCID of a topic that exists.
   *
   * @default "topic_ocid"
   */
  readonly topicInput?: string;

  /**
   * The prefix of the names of the other inputs: `<prefix>_email`, `<prefix>_phone`, `<prefix>_function_ocid` and
   * `<prefix>_compartment_ocid`.
   *
   * @default "alarm"
   */
  readonly inputPrefix?: string;

  /**
   * The purpose of the topic, in the titles and descriptions of the inputs.
   *
   * @default "alarms"
   */
  readonly purpose?: string;

  /**
   * The group of the inputs in a form.
   *
   * @default "Operation"
   */
  readonly group?: string;
}

/**
 * The recipients of alarms or of another topic of a stack. A prop of a stack, which declares the inputs that it needs.
 */
export class StackAlerts {
  /** A topic made here, with inputs for an email address and a telephone number: `alarm_email` and `alarm_phone`. */
  public static newTopic(options: AlertOptions = {}): StackAlerts {
    return new StackAlerts((stack, about) => newTopic(stack, about, options));
  }

  /** A topic that exists in the stack's compartment, with all of its subscriptions. The input `topic_ocid` has its OCID. */
  public static existingTopic(): StackAlerts {
    return new StackAlerts(existingTopic);
  }

  private constructor(private readonly topicIn: (stack: OciStack, about: Required<AlertTopic>) => ITopic) {}

  /**
   * Makes or imports the topic, with its subscriptions and inputs. Call it once for each topic of a stack.
   *
   * @throws ConfigurationError for an empty name, for an invalid address or telephone number, and for lists that only Terraform knows
   */
  public addTo(stack: OciStack, topic: AlertTopic): ITopic {
    const { name, id = "topic", topicInput = "topic_ocid" } = topic;
    const { inputPrefix = "alarm", purpose = "alarms", group = "Operation" } = topic;
    checkNotEmpty(stack.node.path, "the name of a topic", name, "name its purpose, for example alarms");
    return allOrNothing(stack, () => this.topicIn(stack, { name, id, topicInput, inputPrefix, purpose, group }));
  }
}

function existingTopic(stack: OciStack, { id, topicInput, purpose, group }: Required<AlertTopic>): ITopic {
  const title = `OCID of the topic for ${purpose}`;
  const description = "A topic that exists in the deployment's compartment.";
  const topicId = stack.input.ocid(topicInput, { title, description, group, kind: OcidKind.TOPIC });
  return Topic.fromTopicAttributes(stack, id, { topicId, compartment: stack.compartment });
}

function toldFunction(stack: OciStack, { inputPrefix, purpose, group }: Required<AlertTopic>): IFunction {
  const { input, compartment } = stack;
  const options = { title: `Function for ${purpose}`, group, kind: OcidKind.FUNCTION };
  const functionId = input.ocid(`${inputPrefix}_function_ocid`, options);
  return OciFunction.fromFunctionAttributes(stack, `${inputPrefix}-function`, { functionId, compartment });
}

function emailOf({ input }: OciStack, { inputPrefix, purpose, group }: Required<AlertTopic>): string {
  return input.email(`${inputPrefix}_email`, {
    title: `Email for ${purpose}`,
    description: `Recipient of ${purpose}. The address must confirm within 3 days. Leave it empty for none.`,
    group,
    optional: true,
  });
}

function phoneOf({ input }: OciStack, { inputPrefix, purpose, group }: Required<AlertTopic>): string {
  return input.text(`${inputPrefix}_phone`, {
    title: `Telephone for ${purpose}`,
    description: "Recipient of SMS messages, who must confirm within 3 days. Leave it empty for none.",
    group,
    defaultValue: "",
    pattern: PHONE_FORM,
    meaning: PHONE_RULE,
  });
}

function compartmentOf({ input }: OciStack, { inputPrefix, purpose, group }: Required<AlertTopic>): Compartment {
  const compartmentId = input.compartment(`${inputPrefix}_compartment_ocid`, {
    title: `Compartment of the topic for ${purpose}`,
    description:
      "Another compartment than the deployment's. Anyone who may publish to topics there can notify its subscribers.",
    group,
  });
  return Compartment.fromCompartmentId(compartmentId);
}

function newTopic(stack: OciStack, about: Required<AlertTopic>, options: AlertOptions): Topic {
  const { emails = [], phoneNumbers = [], function: hasFunction = false, ownCompartment = false } = options;
  const { namePrefix } = stack;
  const compartment = ownCompartment ? compartmentOf(stack, about) : stack.compartment;
  const topic = new Topic(stack, about.id, { compartment, name: `${namePrefix}-${about.name}` });
  checkWrittenOut(topic.node.path, "emails", emails);
  checkWrittenOut(topic.node.path, "phoneNumbers", phoneNumbers);
  const mails = madeFor(topic, () => emails.map((address) => Subscription.email(address)));
  const messages = madeFor(topic, () => phoneNumbers.map((number) => Subscription.sms(number)));
  const phone = phoneOf(stack, about);
  topic.addSubscription("email", Subscription.optionalEmail(emailOf(stack, about)));
  topic.addSubscription("sms", Subscription.sms(phone), { enabled: Op.gte(Fn.lengthOf(phone), 1) });
  mails.forEach((mail, index) => topic.addSubscription(`email-${index + 1}`, mail));
  messages.forEach((message, index) => topic.addSubscription(`sms-${index + 1}`, message));
  if (hasFunction) topic.addSubscription("function", Subscription.function(toldFunction(stack, about)));
  return topic;
}
