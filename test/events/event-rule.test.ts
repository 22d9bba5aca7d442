import { EventsRule } from "@cdktf/provider-oci/lib/events-rule";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { App, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Bucket,
  Compartment,
  Duration,
  EventAction,
  EventCondition,
  EventRule,
  type EventRuleProps,
  type IStream,
  LogGroup,
  OciFunction,
  Partitions,
  Stream,
  StreamPlacement,
  Subject,
  Tags,
  Topic,
} from "../../lib";
import { EVENT_RULE_ID, LOG_GROUP_ID } from "../logging/ocids";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, resource, synthesize, warnings } from "../support/synthesis";

const TOPIC_ID = "ocid1.onstopic.oc1.eu-frankfurt-1.aaaatopic";
const FUNCTION_ID = "ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafn";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const elsewhere = Compartment.fromCompartmentId("ocid1.compartment.oc1..targets");
const CREATED = "com.oraclecloud.objectstorage.createobject";
const condition = EventCondition.eventTypes([CREATED]);

function streamIn(stack: TerraformStack, where: Compartment | undefined = elsewhere): IStream {
  return Stream.fromStreamAttributes(stack, "stream", { streamId: STREAM_ID, compartment: where });
}

function actionsIn(stack: TerraformStack): EventAction[] {
  const topic = Topic.fromTopicAttributes(stack, "topic", { topicId: TOPIC_ID, compartment: elsewhere });
  const fn = OciFunction.fromFunctionAttributes(stack, "fn", { functionId: FUNCTION_ID, compartment: elsewhere });
  return [EventAction.stream(streamIn(stack)), EventAction.topic(topic), EventAction.function(fn)];
}

function ruleOf(props: Partial<EventRuleProps> = {}, stack: TerraformStack = newStack()): EventRule {
  const actions = props.actions ?? [EventAction.stream(streamIn(stack))];
  return new EventRule(stack, "rule", { compartment, name: "uploads", condition, ...props, actions });
}

test("minimal: enabled, sends events of a type to a stream", () => {
  const stack = newStack();
  ruleOf({}, stack);
  expect(resource(synthesize(stack), EventsRule)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "uploads",
    is_enabled: true,
    condition: `{"eventType":["${CREATED}"]}`,
    actions: { action: [{ action_type: "OSS", is_enabled: true, stream_id: STREAM_ID }] },
  });
});

test("maximal: every prop and every target has its place in the resource", () => {
  const stack = newStack();
  const on = (id: string): TerraformVariable => new TerraformVariable(stack, id, { type: "bool" });
  const topic = Topic.fromTopicId(stack, "topic", TOPIC_ID);
  const fn = OciFunction.fromFunctionId(stack, "fn", FUNCTION_ID);
  const all: Required<EventRuleProps> = {
    compartment,
    name: "uploads",
    description: "What is uploaded",
    condition: EventCondition.eventTypes([CREATED]).withData("resourceName", [on("prefix").stringValue]),
    actions: [
      EventAction.stream(streamIn(stack), { description: "to the log", enabled: false }),
      EventAction.topic(topic, { enabled: on("notify").booleanValue }),
      EventAction.function(fn),
    ],
    enabled: on("on").booleanValue,
    tags: Tags.of({ freeform: { team: "media" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  ruleOf(all, stack);
  expect(resource(synthesize(stack), EventsRule)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "uploads",
    description: "What is uploaded",
    is_enabled: "${var.on}",
    condition: `\${jsonencode({"eventType" = ["${CREATED}"], "data" = {"resourceName" = [var.prefix]}})}`,
    actions: {
      action: [
        { action_type: "OSS", is_enabled: false, stream_id: STREAM_ID, description: "to the log" },
        { action_type: "ONS", is_enabled: "${var.notify}", topic_id: TOPIC_ID },
        { action_type: "FAAS", is_enabled: true, function_id: FUNCTION_ID },
      ],
    },
    freeform_tags: { team: "media" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
});

test("a rule refers to a new stream", () => {
  const stack = newStack();
  const stream = new Stream(stack, "stream", {
    placement: StreamPlacement.inDefaultPool(compartment),
    partitions: Partitions.of(1),
  });
  ruleOf({ actions: [EventAction.stream(stream)] }, stack);
  expect(resource(synthesize(stack), EventsRule)).toHaveProperty(
    "actions.action.0.stream_id",
    expect.stringMatching(/^\$\{oci_streaming_stream\.stream_\w+\.id\}$/),
  );
});

test("its execution log can be the source of a log, for a new or an imported rule", () => {
  const stack = newStack();
  const group = LogGroup.fromLogGroupId(stack, "group", LOG_GROUP_ID);
  group.addLog("rule", { source: ruleOf({}, stack).executionLog() });
  expect(resource(synthesize(stack), LoggingLog)).toMatchObject({
    configuration: {
      source: {
        service: "cloudevents",
        category: "ruleexecutionlog",
        resource: expect.stringMatching(/^\$\{oci_events_rule\.rule_\w+\.id\}$/) as string,
      },
    },
  });
  const known = EventRule.fromEventRuleId(stack, "known", EVENT_RULE_ID);
  expect(known.executionLog()._render()?.source.resource).toBe(EVENT_RULE_ID);
});

const inTargets = "in compartment id ocid1.compartment.oc1..targets";
const onStream = `${inTargets} where target.stream.id = '${STREAM_ID}'`;

test("the author of the rule needs permissions for rules and for each target", () => {
  const stack = newStack();
  const rule = ruleOf({ actions: actionsIn(stack) }, stack);
  const texts = rule.allowAuthor(Subject.group({ name: "deployers" })).map(({ text }) => text);
  expect(texts.map((text) => text.replace("Allow group deployers to ", ""))).toEqual([
    `manage cloudevents-rules in compartment id ${COMPARTMENT_ID}`,
    `inspect streams ${inTargets}`,
    `use stream-push ${onStream}`,
    `use stream-pull ${onStream}`,
    `use ons-topics ${inTargets}`,
    `manage functions-family ${inTargets}`,
  ]);
});

test("the statements for the rule itself are limited to the rules of its compartment", () => {
  const stack = newStack();
  const rule = ruleOf({ actions: actionsIn(stack) }, stack);
  const where = (target = ""): string =>
    `${inTargets} where all {request.principal.type = 'eventrule', ${target}` +
    `request.principal.compartment.id = '${COMPARTMENT_ID}'}`;
  expect(rule.principalStatements().map(({ text }) => text.replace("Allow any-user to ", ""))).toEqual([
    `use stream-push ${where(`target.stream.id = '${STREAM_ID}', `)}`,
    `use fn-function ${where()}`,
    `use fn-invocation ${where()}`,
  ]);
});

const deployers = Subject.group({ name: "deployers" });

test.each<[string, (stack: TerraformStack) => EventAction, string]>([
  [
    "stream",
    (stack) => EventAction.stream(Stream.fromStreamId(stack, "known", STREAM_ID)),
    "Stream.fromStreamAttributes",
  ],
  ["topic", (stack) => EventAction.topic(Topic.fromTopicId(stack, "known", TOPIC_ID)), "Topic.fromTopicAttributes"],
])("fails for a grant where the import of the %s does not know its compartment", (_, action, importer) => {
  const stack = newStack();
  const rule = ruleOf({ actions: [action(stack)] }, stack);
  expect(() => rule.allowAuthor(deployers)).toThrow(
    `test/known: a grant needs the compartment, which is not known for this import; give compartment to ${importer}, or use ${importer.replace(/\w+$/, "fromLookup")}`,
  );
});

test("a rule is named after its id, and a refused rule does not leave constructs below it", () => {
  const stack = newStack();
  const actions = [EventAction.stream(streamIn(stack))];
  new EventRule(stack, "uploads", { compartment, condition, actions });
  const timeouts = { create: Duration.minutes(0) };
  expect(() => ruleOf({ timeouts, actions }, stack)).toThrow("test/rule: timeouts.create must be");
  expect(stack.node.findChild("rule").node.children).toEqual([]);
  expect(resource(synthesize(stack), EventsRule)).toMatchObject({ display_name: "uploads" });
});

test("only the factories create actions", () => {
  // @ts-expect-error the constructor is private
  const made: unknown = () => new EventAction({ actionType: "OSS" }, {}, {}) as unknown;
  expect(made).toBeDefined();
});

const ON_OBJECTS = EventCondition.eventTypes([CREATED]);

function bucketRule(stack: TerraformStack, name: string, types = ON_OBJECTS): void {
  ruleOf({ condition: types.withData("additionalDetails.bucketName", [name]) }, stack);
}

test.each<[string, (stack: TerraformStack) => void]>([
  [
    "of a bucket that emits them",
    (stack) => {
      bucketRule(
        stack,
        new Bucket(stack, "landing", { compartment, name: "landing", emitObjectEvents: true }).bucketName,
      );
    },
  ],
  [
    "of a bucket that emits them as Terraform decides",
    (stack) => {
      const emitObjectEvents = new TerraformVariable(stack, "emit", { type: "bool" }).booleanValue;
      bucketRule(stack, new Bucket(stack, "landing", { compartment, name: "landing", emitObjectEvents }).bucketName);
    },
  ],
  [
    "of a bucket that an override lets emit them",
    (stack) => {
      const bucket = new ObjectstorageBucket(stack, "raw", {
        compartmentId: COMPARTMENT_ID,
        name: "landing",
        namespace: "a",
      });
      bucket.addOverride("object_events_enabled", true);
      bucketRule(stack, "landing");
    },
  ],
  [
    "of a bucket that is not of this app",
    (stack) => {
      bucketRule(stack, "landing");
    },
  ],
  [
    "of an import",
    (stack) => {
      bucketRule(stack, Bucket.fromBucketName(stack, "landing", "landing").bucketName);
    },
  ],
  [
    "of other types",
    (stack) => {
      new Bucket(stack, "landing", { compartment, name: "landing" });
      bucketRule(stack, "landing", EventCondition.eventTypes(["com.oraclecloud.objectstorage.*bucket"]));
    },
  ],
  [
    "of a bucket of a name that one of the rule's own stack has, which emits them",
    (stack) => {
      const other = newStack("other", App.of(stack));
      new Bucket(other, "landing", { compartment, name: "landing" });
      new Bucket(stack, "landing", { compartment, name: "landing", emitObjectEvents: true });
      bucketRule(stack, "landing");
    },
  ],
])("a rule on objects passes: %s", (_, make) => {
  const stack = newStack();
  make(stack);
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
});

test("fails for a reference to a bucket of another stack that does not emit object events", () => {
  const stack = newStack();
  const other = newStack("other", App.of(stack));
  bucketRule(stack, new Bucket(other, "landing", { compartment, name: "landing" }).bucketName);
  expect(() => synthesize(stack)).toThrow(
    "test/rule: the bucket of the condition must emit the events of its objects, got 'other/landing'; give the bucket emitObjectEvents: true (object_events_enabled of the resource)",
  );
});

test("warns once about a rule on objects if no bucket of the app in its compartment emits object events", () => {
  const stack = newStack();
  new Bucket(stack, "landing", { compartment, name: "landing" });
  ruleOf({ condition: ON_OBJECTS }, stack);
  synthesize(stack);
  synthesize(stack);
  expect(warnings(stack)).toEqual([
    "test/rule: the rule waits for events of objects, but no bucket that this app creates in its compartment emits them (test/landing): give one emitObjectEvents: true",
  ]);
});

test("the rule reports the warnings of its condition", () => {
  const stack = newStack();
  ruleOf({ condition: EventCondition.eventTypes(["com.oraclecloud.streaming.*"]) }, stack);
  expect(warnings(stack)).toEqual([
    "test/rule: the event type 'com.oraclecloud.streaming.*' may match nothing: no event of a service called streaming is known",
  ]);
});
