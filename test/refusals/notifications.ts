// Topics and subscriptions that would not reach anyone.

import { Duration, Subscription, Subject, Topic } from "../../lib";
import { compartment, type Row, rows, STREAM_ID, topic, TOPIC_ID } from "./row";

export const notifications: readonly Row[] = rows([
  {
    title: "a topic without a name",
    make: (stack) => new Topic(stack, "alerts", { compartment, name: "" }),
    message:
      "shop/alerts: the name of a topic must not be empty, got ''; give it one, because subscribers see it in their messages",
  },
  {
    title: "two topics of one name",
    make: (stack) => [
      new Topic(stack, "a", { compartment, name: "alerts" }),
      new Topic(stack, "b", { compartment, name: "alerts" }),
    ],
    message:
      "shop/b: the name of a topic must be unique in its tenancy, but shop/a has it already, got 'alerts'; give one of them another name",
  },
  {
    title: "a look-up of a topic without a name",
    make: (stack) => Topic.fromLookup(stack, "alerts", { compartment, name: "" }),
    message: "shop/alerts: the name of a topic must not be empty, got ''; write the name of the topic",
  },
  {
    title: "two addresses in one subscription",
    make: () => Subscription.email("ana@example.com, bo@example.com"),
    message:
      "an email address must be an address like ops@example.com, got 'ana@example.com, bo@example.com'; give each subscription one address",
  },
  {
    title: "an address without a host",
    make: () => Subscription.email("ops"),
    message: "an email address must be an address like ops@example.com, got 'ops'; give each subscription one address",
  },
  {
    title: "an optional address that is given and empty",
    make: () => Subscription.optionalEmail(""),
    message: "an email address must be an address like ops@example.com, got ''; give each subscription one address",
  },
  {
    title: "a phone number with the zeros of its country",
    make: () => Subscription.sms("0049 30 123456"),
    message:
      "a phone number must be + and the digits of country code and number, got '0049 30 123456'; write it like +4930123456",
  },
  {
    title: "the page of a Slack channel",
    make: () => Subscription.slack("https://acme.slack.com/archives/C0123"),
    message:
      "a Slack URL must be https://hooks.slack.com/services/ and a token with two slashes, without a query; copy the webhook URL from the app's page in Slack",
  },
  {
    title: "a phone number with blanks",
    make: () => Subscription.sms("+49 30 123456"),
    message:
      "a phone number must be + and the digits of country code and number, got '+49 30 123456'; write it like +4930123456",
  },
  {
    title: "a webhook in the open",
    make: () => Subscription.https("http://hooks.example.com/orders"),
    message: "the URL of a subscription must begin with https:// and a host",
  },
  {
    title: "a webhook on a port that does not exist",
    make: () => Subscription.https("https://hooks.example.com:0/orders"),
    message: "the URL of a subscription must have a port from 1 to 65535; correct it, or leave it out",
  },
  {
    title: "a webhook that is longer than the service keeps",
    make: () => Subscription.https(`https://hooks.example.com/${"a".repeat(487)}`),
    message: "the URL of a subscription must be at most 512 characters, got '513 characters'",
  },
  {
    title: "the email address of PagerDuty",
    make: () => Subscription.pagerDuty("shop@acme.pagerduty.com"),
    message: "a PagerDuty URL must begin with https:// and a host",
  },
  {
    title: "retries for no time",
    make: (stack) =>
      topic(stack).addSubscription("mail", Subscription.email("ops@example.com"), {
        maxRetryDuration: Duration.seconds(0),
      }),
    message:
      "shop/topic/mail: maxRetryDuration must be 1 or more whole milliseconds, got 0 seconds; leave it out to use the service's default",
  },
  {
    title: "a subscription to a topic that is not known to live anywhere",
    make: (stack) =>
      Topic.fromTopicId(stack, "alerts", TOPIC_ID).addSubscription("mail", Subscription.email("ops@example.com")),
    message:
      "shop/alerts: a subscription needs the compartment, which is not known for this import; give compartment to Topic.fromTopicAttributes, or use Topic.fromLookup",
  },
  {
    title: "a grant on a topic that is not known to live anywhere",
    make: (stack) => Topic.fromTopicId(stack, "alerts", TOPIC_ID).allowPublish(Subject.group({ name: "ops" })),
    message:
      "shop/alerts: a grant needs the compartment, which is not known for this import; give compartment to Topic.fromTopicAttributes, or use Topic.fromLookup",
  },
  {
    title: "a topic by the OCID of a stream",
    make: (stack) => Topic.fromTopicAttributes(stack, "alerts", { topicId: STREAM_ID, compartment }),
    message:
      "shop/alerts: topicId must be ocid1.onstopic.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a Slack webhook that is longer than the service keeps",
    make: () => Subscription.slack(`https://hooks.slack.com/services/T0/B0/${"a".repeat(474)}`),
    message: "a Slack URL must be at most 512 characters, got '513 characters'",
  },
]);
