import { OnsSubscription } from "@cdktf/provider-oci/lib/ons-subscription";
import { type IResolvable, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  OciFunction,
  OciStack,
  Subscription,
  type SubscriptionOptions,
  Tags,
  Topic,
  TopicSubscription,
  type TopicSubscriptionProps,
} from "../../lib";
import { FUNCTION_ID } from "../functions/ocids";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, testApp, warnings } from "../support/synthesis";
import { use } from "../support/use";
import { TOPIC_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const mail = Subscription.email("ops@example.com");
const slackUrl = "https://hooks.slack.com/services/T000/B000/XXXX";

function topicIn(stack: TerraformStack): ReturnType<typeof Topic.fromTopicId> {
  return Topic.fromTopicAttributes(stack, "topic", { topicId: TOPIC_ID, compartment });
}

function subscriptionOf(subscription: Subscription, options?: SubscriptionOptions, stack = newStack()): unknown {
  topicIn(stack).addSubscription("mail", subscription, options);
  return resource(synthesize(stack), OnsSubscription);
}

test("minimal: an address, in the compartment of the topic", () => {
  expect(subscriptionOf(mail)).toEqual({
    compartment_id: COMPARTMENT_ID,
    topic_id: TOPIC_ID,
    protocol: "EMAIL",
    endpoint: "ops@example.com",
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const enabled: IResolvable = new TerraformVariable(stack, "alerts", { type: "bool" }).booleanValue;
  const all: Required<TopicSubscriptionProps> = {
    topic: topicIn(stack),
    subscription: mail,
    enabled,
    maxRetryDuration: Duration.hours(1),
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  new TopicSubscription(stack, "mail", all);
  expect(resource(synthesize(stack), OnsSubscription)).toEqual({
    compartment_id: COMPARTMENT_ID,
    topic_id: TOPIC_ID,
    protocol: "EMAIL",
    endpoint: "ops@example.com",
    count: "${var.alerts ? 1 : 0}",
    delivery_policy:
      '${jsonencode({"backoffRetryPolicy" = {"maxRetryDuration" = 3600000, "policyType" = "EXPONENTIAL"}})}',
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test.each<[string, Subscription, string, string]>([
  ["an email", mail, "EMAIL", "ops@example.com"],
  ["an SMS", Subscription.sms("+4930123456"), "SMS", "+4930123456"],
  ["Slack", Subscription.slack(slackUrl), "SLACK", slackUrl],
  ["PagerDuty", Subscription.pagerDuty("https://events.example.com/1"), "PAGERDUTY", "https://events.example.com/1"],
  ["a server", Subscription.https("https://example.com/alerts?a=b"), "CUSTOM_HTTPS", "https://example.com/alerts?a=b"],
  [
    "a function",
    Subscription.function(OciFunction.fromFunctionId(newStack(), "f", FUNCTION_ID)),
    "ORACLE_FUNCTIONS",
    FUNCTION_ID,
  ],
])("%s has its protocol and its endpoint", (_, subscription, protocol, endpoint) => {
  expect(subscriptionOf(subscription)).toMatchObject({ protocol, endpoint });
});

test("an empty optional address does not create a subscription", () => {
  const stack = new OciStack(testApp(), "test");
  const address = stack.input.email("alert_email", { title: "Email for alerts", optional: true });
  const topic = new Topic(stack, "topic", { compartment, name: "on-call" });
  topic.addSubscription("mail", Subscription.optionalEmail(address));
  expect(resource(synthesize(stack), OnsSubscription)).toMatchObject({
    endpoint: "${var.alert_email}",
    count: "${(length(var.alert_email) >= 1) ? 1 : 0}",
  });
});

test("an optional address with a switch needs both", () => {
  const stack = newStack();
  const address = new TerraformVariable(stack, "address", { type: "string" }).stringValue;
  const enabled = new TerraformVariable(stack, "alerts", { type: "bool" }).booleanValue;
  expect(subscriptionOf(Subscription.optionalEmail(address), { enabled }, stack)).toMatchObject({
    count: "${(var.alerts && (length(var.address) >= 1)) ? 1 : 0}",
  });
});

test("an optional address that is known always has a subscription", () => {
  expect(subscriptionOf(Subscription.optionalEmail("ops@example.com"))).not.toHaveProperty("count");
});

test("a subscription that is switched off in the code has a count of zero", () => {
  expect(subscriptionOf(mail, { enabled: false })).toMatchObject({ count: 0 });
  expect(subscriptionOf(mail, { enabled: true })).not.toHaveProperty("count");
});

test("a retry duration can be an input", () => {
  const stack = newStack();
  const minutes = new TerraformVariable(stack, "minutes", { type: "number" }).numberValue;
  expect(subscriptionOf(mail, { maxRetryDuration: Duration.minutes(minutes) }, stack)).toMatchObject({
    delivery_policy: expect.stringContaining('"maxRetryDuration" = (var.minutes * 60000)') as string,
  });
});

test("warns about a URL in the code that is a credential", () => {
  const stack = newStack();
  const topic = topicIn(stack);
  topic.addSubscription("slack", Subscription.slack(slackUrl));
  topic.addSubscription("pager", Subscription.pagerDuty("https://events.example.com/1"));
  topic.addSubscription("server", Subscription.https("https://example.com/alerts"));
  topic.addSubscription("user", Subscription.https("https://user:word@example.com/alerts"));
  topic.addSubscription("query", Subscription.https("https://example.com/alerts?key=word"));
  const warning =
    "anyone who has this subscription's URL can post to its receiver, and the URL is in the synthesized files; " +
    "give it as a sensitive variable instead";
  expect(warnings(stack)).toEqual(["slack", "pager", "user", "query"].map((id) => `test/topic/${id}: ${warning}`));
});

test("does not warn about inputs, which are rendered unchanged", () => {
  const stack = newStack();
  const text = new TerraformVariable(stack, "text", { type: "string", sensitive: true }).stringValue;
  const topic = topicIn(stack);
  topic.addSubscription("a", Subscription.email(text));
  topic.addSubscription("b", Subscription.sms(text));
  topic.addSubscription("c", Subscription.slack(text));
  topic.addSubscription("d", Subscription.pagerDuty(text));
  topic.addSubscription("e", Subscription.https(text));
  expect(warnings(stack)).toEqual([]);
  expect(resources(synthesize(stack), OnsSubscription).map(({ endpoint }) => endpoint)).toEqual(
    Array.from({ length: 5 }, () => "${var.text}"),
  );
});

test("only the factories create subscriptions", () => {
  // @ts-expect-error the constructor is private
  const other: unknown = () => new Subscription("HTTPS", "https://example.com") as unknown;
  expect(other).toBeInstanceOf(Function);
});

test.each([
  ["of another host", "https://example.com/services/T/B/X"],
  ["with a query", `${slackUrl}?a=b`],
  ["with one slash in its token", "https://hooks.slack.com/services/T/B"],
])("fails for a Slack URL %s", (_, url) => {
  expect(() => use(Subscription.slack(url))).toThrow(
    "a Slack URL must be https://hooks.slack.com/services/ and a token with two slashes, without a query; " +
      "copy the webhook URL from the app's page in Slack",
  );
});

test.each([
  "ops@example.com",
  "first.last+alerts@sub.example.co.uk",
  "o'brien_1@example-shop.museum",
  "/customer=shipping@example.com",
  "用户@例子.广告",
  "ops@xn--fsqu00a.example",
  `${"a".repeat(64)}@example.com`,
])("%s is an address", (address) => {
  expect(subscriptionOf(Subscription.email(address))).toMatchObject({ endpoint: address });
});
