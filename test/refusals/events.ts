// Rules of Events that would not match anything, or would notify a target twice.

import {
  Bucket,
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
    title: "the name of an event, which is no attribute",
    make: () => EventCondition.fromJson('{"eventName": ["CreateObject"]}'),
    message:
      "the condition of an event rule must have only cloudEventsVersion, contentType, data, eventID, eventTime, eventType, eventTypeVersion, extensions, source at the top, as events have, got 'eventName'; did you mean 'eventType'?",
  },
  {
    title: "the beginning of a type, without a star",
    make: () => EventCondition.eventTypes(["com.oracle"]),
    message:
      "an event type must begin with com.oraclecloud., got 'com.oracle'; copy it from Oracle's page on services that produce events",
  },
  {
    title: "a type of another vendor with a star",
    make: () => EventCondition.eventTypes(["aws.s3*"]),
    message:
      "an event type must begin with com.oraclecloud., got 'aws.s3*'; copy it from Oracle's page on services that produce events",
  },
  {
    title: "a name of more references than a text is made of",
    make: () => EventCondition.fromJson(`{"data": {"${"${a}".repeat(101)}": "x"}}`),
    message:
      "the condition of an event rule must contain at most 100 references in one string, got '${a}${a}${a}${a}${a}${a}${a}${a}${a}${a}${a}${a}${a}${a}${a}${a}${a}${a}${a}${a}...'; give the strings as a list",
  },
  {
    title: "data nested as no event is",
    make: () => EventCondition.everything().withData(Array.from({ length: 101 }, () => "a").join("."), ["x"]),
    message:
      "the condition of an event rule must not be nested deeper than 100 levels; events are never nested that deep",
  },
  {
    title: "a rule that does nothing",
    make: (stack) => rule(stack, { actions: [] }),
    message: "shop/uploads: actions must be 1 to 10, got 0; say what to do with the events",
  },
  {
    title: "a rule that tells one topic twice",
    make: (stack) => {
      const action = EventAction.topic(topic(stack, "again"));
      return rule(stack, { actions: [action, action] });
    },
    message:
      "shop/uploads: actions must have different targets, got 'ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic'; remove one, because the target would get each event twice",
  },
  {
    title: "a rule that does more than a rule can",
    make: (stack) => {
      const actions = Array.from({ length: 11 }, (_, index) => EventAction.stream(stream(stack, `orders-${index}`)));
      return rule(stack, { actions });
    },
    message: "shop/uploads: actions must be 1 to 10, got 11; create a second rule with the same condition for more",
  },
  {
    title: "a rule without a name",
    make: (stack) => rule(stack, { name: "" }),
    message:
      "shop/uploads: the name of an event rule must not be empty, got ''; name it after the events that it matches",
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
      "the condition of an event rule must have names that are not empty and do not contain *, got 'bucket*'; use * in values only",
  },
  {
    title: "an attribute with no value",
    make: () => EventCondition.everything().withData("resourceName", []),
    message: 'data.resourceName must have at least one value; give "*" for every value except null',
  },
  {
    title: "an attribute twice",
    make: () => EventCondition.everything().withData("resourceName", ["a"]).withData("resourceName", ["b"]),
    message: "data.resourceName has values already; give all its values in one call",
  },
  {
    title: "an attribute with two dots in a row",
    make: () => EventCondition.everything().withData("additionalDetails..bucketName", ["archive"]),
    message:
      "data.additionalDetails..bucketName must have names that are not empty and do not contain *, got ''; use * in values only",
  },
  {
    title: "the rights of an author on a function that is not known to live anywhere",
    make: (stack) => {
      const resize = OciFunction.fromFunctionId(stack, "resize", FUNCTION_ID);
      return rule(stack, { actions: [EventAction.function(resize)] }).allowAuthor(Subject.group({ name: "ops" }));
    },
    message:
      "shop/resize: a grant needs the compartment, which is not known for this import; give compartment to OciFunction.fromFunctionAttributes, or use OciFunction.fromLookup",
  },
  {
    title: "a rule by the OCID of a stream",
    make: (stack) => EventRule.fromEventRuleId(stack, "uploads", STREAM_ID),
    message:
      "shop/uploads: eventRuleId must be ocid1.eventrule.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "an attribute within one that has values",
    make: () =>
      EventCondition.everything()
        .withData("additionalDetails", ["x"])
        .withData("additionalDetails.bucketName", ["archive"]),
    message: "data.additionalDetails.bucketName has values already; give all its values in one call",
  },
  {
    title: "an attribute whose name is a reference",
    make: (stack) =>
      rule(stack, { condition: EventCondition.everything().withData(stack.compartment.compartmentId, ["archive"]) }),
    message:
      "the name of an attribute must be known at synthesis, got '${...}'; write out the name, and use references in values only",
  },
  {
    title: "a type that names no service",
    make: () => EventCondition.eventTypes(["com.oraclecloud."]),
    message:
      "an event type must name a service and an event, got 'com.oraclecloud.'; copy it from Oracle's page on services that produce events",
  },
  {
    title: "types under a name that no event has",
    make: () => EventCondition.fromJson('{"eventTypes": "com.oraclecloud.objectstorage.createobject"}'),
    message:
      "the condition of an event rule must have only cloudEventsVersion, contentType, data, eventID, eventTime, eventType, eventTypeVersion, extensions, source at the top, as events have, got 'eventTypes'; did you mean 'eventType'?",
  },
  {
    title: "a type under a name in lower case",
    make: () => EventCondition.fromJson('{"eventtype": "com.oraclecloud.objectstorage.createobject"}'),
    message:
      "the condition of an event rule must have only cloudEventsVersion, contentType, data, eventID, eventTime, eventType, eventTypeVersion, extensions, source at the top, as events have, got 'eventtype'; did you mean 'eventType'?",
  },
  {
    title: "what belongs to data at the top",
    make: () => EventCondition.fromJson('{"additionalDetails": {"bucketName": "landing"}}'),
    message:
      'the condition of an event rule must have only cloudEventsVersion, contentType, data, eventID, eventTime, eventType, eventTypeVersion, extensions, source at the top, as events have, got \'additionalDetails\'; write {"data": {"additionalDetails": ...}}',
  },
  {
    title: "a name with a dot for two levels",
    make: () => EventCondition.fromJson('{"data.resourceName": "in/*.csv"}'),
    message:
      'the condition of an event rule must have only cloudEventsVersion, contentType, data, eventID, eventTime, eventType, eventTypeVersion, extensions, source at the top, as events have, got \'data.resourceName\'; write {"data": {"resourceName": ...}}, a level for each name',
  },
  {
    title: "an attribute of one's own at the top",
    make: () => EventCondition.everything().withAttribute("orders", ["new"]),
    message:
      "the condition of an event rule must have only cloudEventsVersion, contentType, data, eventID, eventTime, eventType, eventTypeVersion, extensions, source at the top, as events have, got 'orders'; put attributes of the resource into data",
  },
  {
    title: "a name of data in lower case",
    make: () => EventCondition.everything().withData("resourcename", ["in/*"]),
    message:
      "data of the condition of an event rule must have names as events have them, got 'resourcename'; did you mean 'resourceName'?",
  },
  {
    title: "a name with a dot for two levels of data",
    make: () => EventCondition.fromJson('{"data": {"additionalDetails.bucketName": "landing"}}'),
    message:
      'data of the condition of an event rule must have names as events have them, got \'additionalDetails.bucketName\'; write {"additionalDetails": {"bucketName": ...}}, a level for each name',
  },
  {
    title: "data that is a text",
    make: () => EventCondition.fromJson('{"data": "shop"}'),
    message:
      'data of the condition of an event rule must be an object, got \'"shop"\'; write {"data": {"<name>": ...}}',
  },
  {
    title: "a defined tag with a dot",
    make: () => EventCondition.fromJson('{"data": {"definedTags": {"ops.stage": "prod"}}}'),
    message:
      'data.definedTags of the condition of an event rule must be keys within their namespaces, got \'ops.stage\'; write {"ops": {"stage": ...}}, a level for each name',
  },
  {
    title: "a defined tag without a namespace",
    make: () => EventCondition.fromJson('{"data": {"definedTags": {"stage": "prod"}}}'),
    message:
      'data.definedTags.stage of the condition of an event rule must be an object, got \'"prod"\'; write {"data": {"definedTags": {"stage": {"<name>": ...}}}}',
  },
  {
    title: "a misspelt name in the extensions",
    make: () => EventCondition.fromJson('{"extensions": {"compartmentid": "*"}}'),
    message:
      "extensions of the condition of an event rule must have names as events have them, got 'compartmentid'; did you mean 'compartmentId'?",
  },
  {
    title: "no type in a list",
    make: () => EventCondition.fromJson('{"eventType": []}'),
    message:
      "the condition of an event rule must give each attribute at least one value, got '[]'; write \"*\" for every value except null, or leave out the attribute",
  },
  {
    title: "an attribute of data with no value as JSON",
    make: () => EventCondition.fromJson('{"data": {"resourceName": []}}'),
    message:
      "the condition of an event rule must give each attribute at least one value, got '[]'; write \"*\" for every value except null, or leave out the attribute",
  },
  {
    title: "an empty type in a list",
    make: () => EventCondition.fromJson('{"eventType": [""]}'),
    message:
      "an event type must be letters, digits and . _ - *, got ''; copy it from Oracle's page on services that produce events",
  },
  {
    title: "a number as a type",
    make: () => EventCondition.fromJson('{"eventType": ["com.oraclecloud.functions.*", 5]}'),
    message:
      "eventType of the condition of an event rule must be a string or a list of strings, got '5'; write the types in quotes",
  },
  {
    title: "a source that is an object",
    make: () => EventCondition.fromJson('{"source": {"service": "functions"}}'),
    message:
      'source of the condition of an event rule must be a string or a list of strings, got \'{"service":"functions"}\'; write it in quotes',
  },
  {
    title: "an attribute twice in one text",
    make: () => EventCondition.fromJson('{"data": {"resourceName": "a", "resourceName": "b"}}'),
    message:
      "the condition of an event rule must name each attribute once, got 'resourceName'; give all its values as one list, because JSON parsers keep only one of the two",
  },
  {
    title: "a star in a name within a list",
    make: () => EventCondition.fromJson('{"data": {"items": [{"bucket*": "a"}]}}'),
    message:
      "the condition of an event rule must have names that are not empty and do not contain *, got 'bucket*'; use * in values only",
  },
  {
    title: "a type without its beginning",
    make: () => EventCondition.eventTypes(["objectstorage.createobject"]),
    message:
      "an event type must begin with com.oraclecloud., got 'objectstorage.createobject'; write com.oraclecloud.objectstorage.createobject",
  },
  {
    title: "a type of another cloud",
    make: () => EventCondition.eventTypes(["aws.s3.ObjectCreated"]),
    message:
      "an event type must begin with com.oraclecloud., got 'aws.s3.ObjectCreated'; copy it from Oracle's page on services that produce events",
  },
  {
    title: "a type in the plural",
    make: () => EventCondition.eventTypes(["com.oraclecloud.objectstorage.createobjects"]),
    message:
      "an event type must be one that is emitted, got 'com.oraclecloud.objectstorage.createobjects'; did you mean 'com.oraclecloud.objectstorage.createobject'?",
  },
  {
    title: "a misspelt service of a type",
    make: () => EventCondition.eventTypes(["com.oraclecloud.notifications.*"]),
    message:
      "an event type must have a service that emits events, got 'com.oraclecloud.notifications.*'; did you mean 'notification'?",
  },
  {
    title: "a service by its short name",
    make: () => EventCondition.eventTypes(["com.oraclecloud.kms.disablekey"]),
    message:
      "an event type must have a service that emits events, got 'com.oraclecloud.kms.disablekey'; did you mean 'keymanagementservice'?",
  },
  {
    title: "the invocation of a function as an event",
    make: () => EventCondition.eventTypes(["com.oraclecloud.functions.invokefunction"]),
    message:
      "an event type must be one that Functions emits, got 'com.oraclecloud.functions.invokefunction'; read the invocations in the application's log, see invokeLog",
  },
  {
    title: "a condition of too many levels",
    make: () => EventCondition.fromJson(`{"data": ${"[".repeat(5_000)}${"]".repeat(5_000)}}`),
    message:
      "the condition of an event rule must not be nested deeper than 100 levels; events are never nested that deep",
  },
  {
    title: "an envelope attribute with no value",
    make: () => EventCondition.everything().withAttribute("source", []),
    message: 'source must have at least one value; give "*" for every value except null',
  },
  {
    title: "a text of more references than a condition can have",
    make: () => EventCondition.everything().withData("resourceName", ["${var.a}".repeat(101)]),
    message:
      "the condition of an event rule must contain at most 100 references in one string, got '${var.a}${var.a}${var.a}${var.a}${var.a}${var.a}${var.a}${var.a}${var.a}${var.a}...'; give the strings as a list",
  },
  {
    title: "a rule on objects of a bucket that says nothing of them",
    make: (stack) => {
      const { bucketName } = new Bucket(stack, "landing", { compartment });
      const condition = EventCondition.eventTypes(["com.oraclecloud.objectstorage.createobject"]);
      return rule(stack, { condition: condition.withData("additionalDetails.bucketName", [bucketName]) });
    },
    message:
      "shop/uploads: the bucket of the condition must emit the events of its objects, got 'shop/landing'; give the bucket emitObjectEvents: true (object_events_enabled of the resource)",
  },
  {
    title: "a rule on objects of a bucket by its name, which is made later",
    make: (stack) => {
      rule(stack, { condition: EventCondition.everything().withData("additionalDetails.bucketName", ["landing"]) });
      return new Bucket(stack, "landing", { compartment, name: "landing", emitObjectEvents: false });
    },
    message:
      "shop/uploads: the bucket of the condition must emit the events of its objects, got 'shop/landing'; give the bucket emitObjectEvents: true (object_events_enabled of the resource)",
  },
  {
    title: "a rule on objects of a bucket by its OCID",
    make: () =>
      EventCondition.everything().withData("additionalDetails.bucketName", [
        "ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket",
      ]),
    message:
      "data.additionalDetails.bucketName of the condition of an event rule must not be an OCID, got 'ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket'; write the bucket's name",
  },
]);
