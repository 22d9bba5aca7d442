// Rules of Events that would match nothing, or tell somebody twice.

import {
  EventAction,
  EventCondition,
  EventRule,
  type EventRuleProps,
  OciFunction,
  type OciStack,
  Subject,
} from "../../lib";
import { compartment, FUNCTION_ID, type Row, rows, stream, STREAM_ID, topic } from "./row";

function rule(stack: OciStack, props: Partial<EventRuleProps>): EventRule {
  return new EventRule(stack, "uploads", {
    compartment,
    name: "uploads",
    condition: EventCondition.everything(),
    actions: [EventAction.topic(topic(stack))],
    ...props,
  });
}

export const events: readonly Row[] = rows([
  {
    title: "a rule that does nothing",
    make: (stack) => rule(stack, { actions: [] }),
    message: "shop/uploads: actions must be 1 to 10, got 0; say what is done with the events",
  },
  {
    title: "a rule that tells one topic twice",
    make: (stack) => {
      const action = EventAction.topic(topic(stack, "again"));
      return rule(stack, { actions: [action, action] });
    },
    message:
      "shop/uploads: actions must each have a target of their own, got 'ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic'; remove one, since the target would get each event twice",
  },
  {
    title: "a rule that does more than a rule can",
    make: (stack) => {
      const actions = Array.from({ length: 11 }, (_, index) => EventAction.stream(stream(stack, `orders-${index}`)));
      return rule(stack, { actions });
    },
    message: "shop/uploads: actions must be 1 to 10, got 11; make a second rule with the same condition for more",
  },
  {
    title: "a rule without a name",
    make: (stack) => rule(stack, { name: "" }),
    message:
      "shop/uploads: the name of an event rule must not be empty, got ''; name it after the events that it takes",
  },
  {
    title: "events of no type",
    make: () => EventCondition.eventTypes([]),
    message: "the event types of a rule must not be empty; name the types, or use EventCondition.everything()",
  },
  {
    title: "an event by its title in the console",
    make: () => EventCondition.eventTypes(["Object - Create"]),
    message:
      "an event type must be letters, digits and . _ - *, got 'Object - Create'; copy it from Oracle's page on services that produce events",
  },
  {
    title: "a condition that is no JSON",
    make: () => EventCondition.fromJson("{eventType: 'x'}"),
    message:
      "the condition of an event rule must be a JSON object, got '{eventType: 'x'}'; write {\"eventType\": [...], \"data\": {...}}",
  },
  {
    title: "a condition that is a list",
    make: () => EventCondition.fromJson('["com.oraclecloud.objectstorage.createobject"]'),
    message:
      'the condition of an event rule must be a JSON object, got \'["com.oraclecloud.objectstorage.createobject"]\'; write {"eventType": [...], "data": {...}}',
  },
  {
    title: "a condition with a star in a name",
    make: () => EventCondition.fromJson('{"data": {"bucket*": ["archive"]}}'),
    message:
      "the condition of an event rule must have names that are not empty and hold no *, got 'bucket*'; use * in values only",
  },
  {
    title: "an attribute with no value",
    make: () => EventCondition.everything().withData("resourceName", []),
    message: 'data.resourceName must have at least one value; give "*" for every value but null',
  },
  {
    title: "an attribute twice",
    make: () => EventCondition.everything().withData("resourceName", ["a"]).withData("resourceName", ["b"]),
    message: "data.resourceName has values already; give all its values at once",
  },
  {
    title: "an attribute with two dots in a row",
    make: () => EventCondition.everything().withData("additionalDetails..bucketName", ["archive"]),
    message:
      "data.additionalDetails..bucketName must have names that are not empty and hold no *, got ''; use * in values only",
  },
  {
    title: "the rights of an author on a function that is not known to live anywhere",
    make: (stack) => {
      const resize = OciFunction.fromFunctionId(stack, "resize", FUNCTION_ID);
      return rule(stack, { actions: [EventAction.function(resize)] }).allowAuthor(Subject.group({ name: "ops" }));
    },
    message:
      "shop/resize: a grant needs the compartment, which is not known of this import; use OciFunction.fromFunctionAttributes or OciFunction.fromLookup",
  },
  {
    title: "a rule by the OCID of a stream",
    make: (stack) => EventRule.fromEventRuleId(stack, "uploads", STREAM_ID),
    message:
      "shop/uploads: eventRuleId must be ocid1.eventrule.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream (a stream)'; copy it from the resource's page in the console",
  },
  {
    title: "an attribute within one that has values",
    make: () =>
      EventCondition.everything()
        .withData("additionalDetails", ["x"])
        .withData("additionalDetails.bucketName", ["archive"]),
    message: "data.additionalDetails.bucketName has values already; give all its values at once",
  },
  {
    title: "an attribute whose name is a reference",
    make: (stack) =>
      rule(stack, { condition: EventCondition.everything().withData(stack.compartment.compartmentId, ["archive"]) }),
    message:
      "a name in a JSON object must be known at synth, got '${...}'; write the name out, and use references in values only",
  },
]);
