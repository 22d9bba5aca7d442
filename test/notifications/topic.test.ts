import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import { DataOciOnsNotificationTopics } from "@cdktf/provider-oci/lib/data-oci-ons-notification-topics";
import { OnsNotificationTopic } from "@cdktf/provider-oci/lib/ons-notification-topic";
import { OnsSubscription } from "@cdktf/provider-oci/lib/ons-subscription";
import { TerraformOutput, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  Compartment,
  Duration,
  FunctionApplication,
  FunctionDestination,
  OciFunction,
  OciStack,
  type PublishAccessOptions,
  Subject,
  Subscription,
  Tags,
  Topic,
  type TopicProps,
} from "../../lib";
import { APPLICATION_ID } from "../functions/ocids";
import { COMPARTMENT_ID } from "../support/ocids";
import { dataSources, newStack, outputs, resource, resources, synthesize, testApp } from "../support/synthesis";
import { TOPIC_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const publishers = Subject.group({ name: "publishers" });

function topicOf(props: Partial<TopicProps>, stack = newStack()): unknown {
  new Topic(stack, "on-call", { compartment, name: "on-call", ...props });
  return resource(synthesize(stack), OnsNotificationTopic);
}

test("minimal: a name in a compartment, without protection, because it does not store anything", () => {
  expect(topicOf({})).toEqual({ compartment_id: COMPARTMENT_ID, name: "on-call" });
});

test("maximal: every prop has its place in the resource", () => {
  const all: Required<TopicProps> = {
    compartment,
    name: "on-call",
    description: "What wakes people",
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.hours(3) },
  };
  expect(topicOf(all)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "on-call",
    description: "What wakes people",
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m", update: "2m", delete: "3h" },
  });
});

test("a given name is used unchanged, whatever the prefix of the stack", () => {
  const stack = new OciStack(testApp(), "test");
  new Topic(stack, "alerts", { compartment: stack.compartment, name: "on-call" });
  expect(resource(synthesize(stack), OnsNotificationTopic)).toMatchObject({ name: "on-call" });
});

test("the default name is the ids below the stack, after the prefix of the stack if it has one", () => {
  const stack = new OciStack(testApp(), "test");
  new Topic(new Construct(stack, "alerts"), "on-call", { compartment: stack.compartment });
  expect(resource(synthesize(stack), OnsNotificationTopic)).toMatchObject({
    name: "${var.name_prefix}-alerts-on-call",
  });
  expect(topicOf({ name: undefined })).toMatchObject({ name: "on-call" });
});

test("a name can be an input", () => {
  const stack = newStack();
  const name = new TerraformVariable(stack, "called", { type: "string" }).stringValue;
  expect(topicOf({ name }, stack)).toMatchObject({ name: "${var.called}" });
});

test("it is in its own compartment, and its OCID is a reference", () => {
  const stack = newStack();
  const topic = new Topic(stack, "on-call", { compartment, name: "on-call" });
  new TerraformOutput(stack, "id", { value: topic.topicId });
  expect(topic.compartment).toBe(compartment);
  expect(outputs(synthesize(stack))).toEqual({
    id: { value: expect.stringMatching(/^\$\{oci_ons_notification_topic\.on-call_\w+\.id\}$/) as string },
  });
});

test("a grant is for the topics of the compartment, or on request for this one only", () => {
  const topic = Topic.fromTopicAttributes(newStack(), "topic", { topicId: TOPIC_ID, compartment });
  const all: Required<PublishAccessOptions> = { onlyThisTopic: true };
  const publish = `Allow group publishers to use ons-topics in compartment id ${COMPARTMENT_ID}`;
  expect(topic.allowPublish(publishers).text).toBe(publish);
  expect(topic.allowPublish(publishers, all).text).toBe(`${publish} where target.topic.id = '${TOPIC_ID}'`);
});

test("it can be the destination of detached function runs", () => {
  const stack = newStack();
  const topic = Topic.fromTopicId(stack, "topic", TOPIC_ID);
  const application = FunctionApplication.fromFunctionApplicationId(stack, "app", APPLICATION_ID);
  const failureDestination = FunctionDestination.topic(topic);
  new OciFunction(stack, "loader", { application, image: "fra.ocir.io/acme/loader:1", failureDestination });
  expect(resource(synthesize(stack), FunctionsFunction)).toMatchObject({
    failure_destination: { kind: "NOTIFICATION", topic_id: TOPIC_ID },
  });
});

test("an import knows only what it was given", () => {
  const stack = newStack();
  const known = Topic.fromTopicAttributes(stack, "a", { topicId: TOPIC_ID, compartment });
  expect([known.topicId, known._known.find("compartment")]).toEqual([TOPIC_ID, compartment]);
  expect(Topic.fromTopicId(stack, "b", TOPIC_ID)._known.find("compartment")).toBeUndefined();
});

test("a look-up finds the only topic of a name, and Terraform reports if there is none", () => {
  const stack = newStack();
  const topic = Topic.fromLookup(stack, "alerts", { name: "on-call", compartment });
  topic.addSubscription("mail", Subscription.email("ops@example.com"));
  const document = synthesize(stack);
  expect(dataSources(document, DataOciOnsNotificationTopics)).toEqual([
    {
      compartment_id: COMPARTMENT_ID,
      name: "on-call",
      lifecycle: {
        postcondition: [
          {
            condition: "${try(length(self.notification_topics), 0) == 1}",
            error_message:
              "Exactly one topic of this compartment must be called 'on-call': correct the name, or import it by its " +
              "OCID with Topic.fromTopicAttributes.",
          },
        ],
      },
    },
  ]);
  expect(resource(document, OnsSubscription)).toMatchObject({
    compartment_id: COMPARTMENT_ID,
    topic_id: expect.stringMatching(
      /^\$\{data\.oci_ons_notification_topics\.alerts_\w+\.notification_topics\[0\]\.topic_id\}$/,
    ) as string,
  });
});

test("fails for two topics with the same name in the same case", () => {
  const stack = newStack();
  new Topic(stack, "one", { compartment, name: "on-call" });
  expect(() => new Topic(stack, "two", { compartment, name: "on-call" })).toThrow(
    "test/two: the name of a topic must be unique in its tenancy, but test/one has it already, got 'on-call'; " +
      "give one of them another name",
  );
  new Topic(stack, "three", { compartment, name: "On-Call" });
  const other = newStack("other");
  new Topic(other, "one", { compartment, name: "on-call" });
  new Topic(other, "two", { compartment, name: "On-Call" });
  expect(resources(synthesize(other), OnsNotificationTopic)).toHaveLength(2);
});
