// Who is told of what goes wrong.

import { Fn, Op } from "cdktf";
import {
  type IFunction,
  type ITopic,
  OcidKind,
  OciFunction,
  type OciStack,
  Subscription,
  Topic,
} from "cdktf-oci-streaming";
import { checkKnown, checkText } from "./check-text";

/** Who is told, in addition to the inputs `alarm_email` and `alarm_phone`. */
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
   * Whether a function is told too, the input `alarm_function_ocid`. Whoever deploys must be allowed to invoke it.
   *
   * @default false
   */
  readonly function?: boolean;
}

/**
 * Who is told of what goes wrong.
 */
export class StackAlerts {
  /** A topic made here, with the inputs `alarm_email` and `alarm_phone`. */
  public static newTopic(options: AlertOptions = {}): StackAlerts {
    return new StackAlerts((stack, name) => newTopic(stack, name, options));
  }

  /** A topic that exists in the stack's compartment, the input `topic_ocid`, and whoever it tells. */
  public static existingTopic(): StackAlerts {
    return new StackAlerts(existingTopic);
  }

  private constructor(private readonly topicIn: (stack: OciStack, name: string) => ITopic) {}

  /** @param name - what a topic that is made here is called, after the stack's prefix @internal */
  public _bind(stack: OciStack, name: string): ITopic {
    return this.topicIn(stack, name);
  }
}

const GROUP = "Operation";

const EMAIL_INPUT = {
  title: "Email for alarms",
  description: "Who is told of alarms; the address must confirm within 3 days. Leave it empty for nobody.",
  group: GROUP,
  optional: true,
};

const PHONE_INPUT = {
  title: "Telephone for alarms",
  description: "Who is told by SMS, and must confirm within 3 days. Leave it empty for nobody.",
  group: GROUP,
  defaultValue: "",
  pattern: "^[+][1-9][0-9]{4,14}$",
  meaning: "+ and the digits of country and number",
};

const TOPIC_INPUT = {
  title: "OCID of the topic for alarms",
  description: "One that exists in the deployment's compartment.",
  group: GROUP,
  kind: OcidKind.TOPIC,
};

const FUNCTION_INPUT = { title: "Function for alarms", group: GROUP, kind: OcidKind.FUNCTION };

const EMAIL = { what: "an email of alerts", rule: "must be an address", remedy: "write it like ops@example.com" };

const PHONE = {
  what: "a telephone of alerts",
  rule: "must be + and the digits of country and number",
  remedy: "write it like +4930123456",
};

function existingTopic(stack: OciStack): ITopic {
  const topicId = stack.input.ocid("topic_ocid", TOPIC_INPUT);
  return Topic.fromTopicAttributes(stack, "topic", { topicId, compartment: stack.compartment });
}

function alarmFunction(stack: OciStack): IFunction {
  const functionId = stack.input.ocid("alarm_function_ocid", FUNCTION_INPUT);
  return OciFunction.fromFunctionAttributes(stack, "alarm-function", { functionId, compartment: stack.compartment });
}

function newTopic(stack: OciStack, name: string, options: AlertOptions): Topic {
  const { emails = [], phoneNumbers = [], function: hasFunction = false } = options;
  const topic = new Topic(stack, "topic", {
    compartment: stack.compartment,
    name: `${stack.namePrefix}-${name}`,
  });
  checkKnown(topic, "emails", emails);
  checkKnown(topic, "phoneNumbers", phoneNumbers);
  for (const email of emails) checkText(topic, email, /^[^\s@]+@[^\s@]+$/, EMAIL);
  for (const number of phoneNumbers) checkText(topic, number, /^\+[1-9]\d{4,14}$/, PHONE);
  const phone = stack.input.text("alarm_phone", PHONE_INPUT);
  topic.addSubscription("email", Subscription.optionalEmail(stack.input.email("alarm_email", EMAIL_INPUT)));
  topic.addSubscription("sms", Subscription.sms(phone), { enabled: Op.gte(Fn.lengthOf(phone), 1) });
  emails.forEach((address, index) => topic.addSubscription(`email-${index + 1}`, Subscription.email(address)));
  phoneNumbers.forEach((number, index) => topic.addSubscription(`sms-${index + 1}`, Subscription.sms(number)));
  if (hasFunction) topic.addSubscription("function", Subscription.function(alarmFunction(stack)));
  return topic;
}
