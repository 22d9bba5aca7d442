// Who is told: operators of what goes wrong, people of what happens to them.

import { Fn, Op } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { checkKnown, checkText } from "./texts";

/** Who is told, in addition to the inputs `alarm_email` and `alarm_phone`, or `people_email` and `people_phone`. */
export interface AlertOptions {
  /**
   * Email addresses. Each must confirm within 3 days.
   *
   * @default - nobody else
   */
  readonly emails?: string[];

  /**
   * Telephones with their country's code: "+4930123456".
   *
   * @default - nobody else
   */
  readonly phoneNumbers?: string[];

  /**
   * Whether a function is told too, the input `alarm_function_ocid` or `people_function_ocid`. Whoever deploys must be allowed to
   * invoke it.
   *
   * @default false
   */
  readonly function?: boolean;
}

/** Which of a stack's topics it is. @internal */
export interface AlertTopic {
  /** The id of the topic. */
  readonly id: string;
  /** What the input with the OCID of a topic that exists is called. */
  readonly existing: string;
  /** What the other inputs begin with. */
  readonly prefix: string;
  /** What the topic is for, in titles and descriptions. */
  readonly purpose: string;
  /** The group of the inputs in a form. */
  readonly group: string;
}

/** Operators, of alarms. */
const OPERATIONS: AlertTopic = {
  id: "topic",
  existing: "topic_ocid",
  prefix: "alarm",
  purpose: "alarms",
  group: "Operation",
};

/**
 * Who is told: the topic of operators, or another one of a stack.
 */
export class StackAlerts {
  /** A topic made here, with inputs for an email address and a telephone: `alarm_email` and `alarm_phone`. */
  public static newTopic(options: AlertOptions = {}): StackAlerts {
    return new StackAlerts((stack, name, topic) => newTopic(stack, name, topic, options));
  }

  /** A topic that exists in the stack's compartment, and everybody it tells; an input has its OCID: `topic_ocid`. */
  public static existingTopic(): StackAlerts {
    return new StackAlerts((stack, _, topic) => existingTopic(stack, topic));
  }

  private constructor(private readonly topicIn: (stack: oci.OciStack, name: string, topic: AlertTopic) => oci.ITopic) {}

  /**
   * @param name - what a topic that is made here is called, after the stack's prefix
   * @param topic - which of the stack's topics it is @internal
   */
  public _bind(stack: oci.OciStack, name: string, topic = OPERATIONS): oci.ITopic {
    return this.topicIn(stack, name, topic);
  }
}

const EMAIL = { what: "an email of alerts", rule: "must be an address", remedy: "write it like ops@example.com" };

const PHONE = {
  what: "a telephone of alerts",
  rule: "must be + and the digits of country and number",
  remedy: "write it like +4930123456",
};

function existingTopic(stack: oci.OciStack, { id, existing, purpose, group }: AlertTopic): oci.ITopic {
  const title = `OCID of the topic for ${purpose}`;
  const description = "One that exists in the deployment's compartment.";
  const topicId = stack.input.ocid(existing, { title, description, group, kind: oci.OcidKind.TOPIC });
  return oci.Topic.fromTopicAttributes(stack, id, { topicId, compartment: stack.compartment });
}

function toldFunction(stack: oci.OciStack, { prefix, purpose, group }: AlertTopic): oci.IFunction {
  const { input, compartment } = stack;
  const options = { title: `Function for ${purpose}`, group, kind: oci.OcidKind.FUNCTION };
  const functionId = input.ocid(`${prefix}_function_ocid`, options);
  return oci.OciFunction.fromFunctionAttributes(stack, `${prefix}-function`, { functionId, compartment });
}

function emailOf({ input }: oci.OciStack, { prefix, purpose, group }: AlertTopic): string {
  return input.email(`${prefix}_email`, {
    title: `Email for ${purpose}`,
    description: `Who is told of ${purpose}; the address must confirm within 3 days. Leave it empty for nobody.`,
    group,
    optional: true,
  });
}

function phoneOf({ input }: oci.OciStack, { prefix, purpose, group }: AlertTopic): string {
  return input.text(`${prefix}_phone`, {
    title: `Telephone for ${purpose}`,
    description: "Who is told by SMS, and must confirm within 3 days. Leave it empty for nobody.",
    group,
    defaultValue: "",
    pattern: "^[+][1-9][0-9]{4,14}$",
    meaning: "+ and the digits of country and number",
  });
}

function newTopic(stack: oci.OciStack, name: string, about: AlertTopic, options: AlertOptions): oci.Topic {
  const { emails = [], phoneNumbers = [], function: hasFunction = false } = options;
  const { compartment, namePrefix } = stack;
  const topic = new oci.Topic(stack, about.id, { compartment, name: `${namePrefix}-${name}` });
  checkKnown(topic, "emails", emails);
  checkKnown(topic, "phoneNumbers", phoneNumbers);
  for (const email of emails) checkText(topic, email, /^[^\s@]+@[^\s@]+$/, EMAIL);
  for (const number of phoneNumbers) checkText(topic, number, /^\+[1-9]\d{4,14}$/, PHONE);
  const phone = phoneOf(stack, about);
  topic.addSubscription("email", oci.Subscription.optionalEmail(emailOf(stack, about)));
  topic.addSubscription("sms", oci.Subscription.sms(phone), { enabled: Op.gte(Fn.lengthOf(phone), 1) });
  emails.forEach((address, index) => topic.addSubscription(`email-${index + 1}`, oci.Subscription.email(address)));
  phoneNumbers.forEach((number, index) => topic.addSubscription(`sms-${index + 1}`, oci.Subscription.sms(number)));
  if (hasFunction) topic.addSubscription("function", oci.Subscription.function(toldFunction(stack, about)));
  return topic;
}
