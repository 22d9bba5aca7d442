import { DataOciQueueQueue } from "@cdktf/provider-oci/lib/data-oci-queue-queue";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { QueueQueue } from "@cdktf/provider-oci/lib/queue-queue";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Compartment,
  ConnectorSource,
  ConnectorTarget,
  Duration,
  type IKey,
  Key,
  type PrimaryConsumerGroupOptions,
  Queue,
  QueueCapability,
  QueueEncryption,
  type QueueKeyOptions,
  type QueueProps,
  QueuePurge,
  ServiceConnector,
  Stream,
  Subject,
  Tags,
} from "../../lib";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { dataSources, newStack, outputs, resource, resources, synthesize } from "../support/synthesis";
import { KEY_ID } from "../vault/ocids";

const QUEUE_ID = "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const workers = Subject.group({ name: "workers" });

const ORACLE_KEY = {
  condition: '${self.custom_encryption_key_id == null || self.custom_encryption_key_id == ""}',
  error_message:
    "This queue is declared with an Oracle-managed key but has a customer-managed key: declare that key, or choose Oracle's key for the queue " +
    "in the console and import the queue again.",
};

function queueOf(props: Partial<QueueProps>, stack = newStack()): unknown {
  new Queue(stack, "requests", { compartment, ...props });
  return resource(synthesize(stack), QueueQueue);
}

function keyIn(stack: TerraformStack): IKey {
  return Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
}

function ownKey(keyId: string): object {
  return {
    condition: `\${(self.custom_encryption_key_id == "${keyId}")}`,
    error_message:
      "This queue is not encrypted with the key that is declared for it: apply again, or declare the key that it has.",
  };
}

test("minimal: named after its id, protected, with Oracle's key and the defaults of the service", () => {
  expect(queueOf({})).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "requests",
    lifecycle: { prevent_destroy: true, postcondition: [ORACLE_KEY] },
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const primary: Required<PrimaryConsumerGroupOptions> = { enabled: true, name: "billing", deadLetterAfter: 3 };
  const all: Required<QueueProps> = {
    compartment,
    name: "scoring-requests",
    retention: Duration.days(7),
    visibilityTimeout: Duration.minutes(5),
    pollingTimeout: Duration.seconds(30),
    deadLetterAfter: 5,
    channelConsumptionLimitPercent: 50,
    capabilities: [QueueCapability.consumerGroups(primary), QueueCapability.largeMessages()],
    encryption: QueueEncryption.customerManaged(keyIn(stack)),
    purge: QueuePurge.messages(1),
    deletionProtection: false,
    tags: Tags.of({ freeform: { team: "scoring" }, defined: { "Cost.Center": "1" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(queueOf(all, stack)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "scoring-requests",
    retention_in_seconds: 604_800,
    visibility_in_seconds: 300,
    timeout_in_seconds: 30,
    dead_letter_queue_delivery_count: 5,
    channel_consumption_limit: 50,
    capabilities: [
      {
        type: "CONSUMER_GROUPS",
        is_primary_consumer_group_enabled: true,
        primary_consumer_group_display_name: "billing",
        primary_consumer_group_dead_letter_queue_delivery_count: 3,
      },
      { type: "LARGE_MESSAGES" },
    ],
    custom_encryption_key_id: KEY_ID,
    purge_trigger: 1,
    purge_type: "NORMAL",
    freeform_tags: { team: "scoring" },
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
    lifecycle: { postcondition: [ownKey(KEY_ID)] },
  });
});

test("a purge removes messages, dead letters or both", () => {
  expect(queueOf({ purge: QueuePurge.deadLetters(2) })).toMatchObject({ purge_trigger: 2, purge_type: "DLQ" });
  expect(queueOf({ purge: QueuePurge.everything(3) })).toMatchObject({ purge_trigger: 3, purge_type: "BOTH" });
});

test("a queue without dead letters and without waiting for messages has zeros", () => {
  expect(queueOf({ deadLetterAfter: 0, pollingTimeout: Duration.seconds(0) })).toMatchObject({
    dead_letter_queue_delivery_count: 0,
    timeout_in_seconds: 0,
  });
});

test("consumer groups do not need options for the first group", () => {
  const capabilities = [QueueCapability.consumerGroups()];
  expect(queueOf({ capabilities })).toMatchObject({ capabilities: [{ type: "CONSUMER_GROUPS" }] });
});

describe("with a customer-managed key", () => {
  test("no statement is written unless the name of the service is given, because Oracle does not document it", () => {
    const stack = newStack();
    expect(queueOf({ encryption: QueueEncryption.customerManaged(keyIn(stack)) }, stack)).not.toHaveProperty(
      "depends_on",
    );
    expect(resources(synthesize(stack), IdentityPolicy)).toEqual([]);
  });

  test("the statement is written for a named service, with the given wait, and for a former key as well", () => {
    const stack = newStack();
    const formerId = `${KEY_ID}before`;
    const former = Key.fromKeyAttributes(stack, "former", { keyId: formerId, compartment });
    const all: Required<QueueKeyOptions> = {
      serviceName: "queue",
      propagation: Duration.seconds(90),
      formerKeys: [former],
    };
    expect(queueOf({ encryption: QueueEncryption.customerManaged(keyIn(stack), all) }, stack)).toMatchObject({
      custom_encryption_key_id: KEY_ID,
      depends_on: [
        expect.stringMatching(/^oci_identity_policy\.key_queue_\w+$/),
        expect.stringMatching(/^time_sleep\.key_queue_Propagation_\w+$/),
        expect.stringMatching(/^oci_identity_policy\.former_queue_\w+$/),
        expect.stringMatching(/^time_sleep\.former_queue_Propagation_\w+$/),
      ],
    });
    const document = synthesize(stack);
    const where = `in compartment id ${COMPARTMENT_ID} where target.key.id =`;
    expect(resources(document, IdentityPolicy)).toMatchObject([
      { statements: [`Allow service queue to use keys ${where} '${formerId}'`] },
      { statements: [`Allow service queue to use keys ${where} '${KEY_ID}'`] },
    ]);
    expect(resources(document, Sleep)).toMatchObject([{ create_duration: "90s" }, { create_duration: "90s" }]);
  });
});

test("inputs work wherever a literal does, and Terraform checks their values", () => {
  const stack = newStack();
  const text = (id: string): string => new TerraformVariable(stack, id, { type: "string" }).stringValue;
  const number = (id: string): number => new TerraformVariable(stack, id, { type: "number" }).numberValue;
  const enabled = new TerraformVariable(stack, "enabled", { type: "bool" }).booleanValue;
  const props: QueueProps = {
    compartment: Compartment.fromCompartmentId(text("here")),
    name: text("called"),
    retention: Duration.hours(number("hours")),
    visibilityTimeout: Duration.seconds(number("hidden")),
    deadLetterAfter: number("deliveries"),
    channelConsumptionLimitPercent: number("percent"),
    capabilities: [QueueCapability.consumerGroups({ enabled, name: text("group"), deadLetterAfter: number("tries") })],
    purge: QueuePurge.messages(number("purge")),
  };
  expect(queueOf(props, stack)).toMatchObject({
    compartment_id: "${var.here}",
    display_name: "${var.called}",
    retention_in_seconds: "${(var.hours * 3600)}",
    visibility_in_seconds: "${var.hidden}",
    dead_letter_queue_delivery_count: "${var.deliveries}",
    channel_consumption_limit: "${var.percent}",
    capabilities: [
      {
        is_primary_consumer_group_enabled: "${var.enabled}",
        primary_consumer_group_display_name: "${var.group}",
        primary_consumer_group_dead_letter_queue_delivery_count: "${var.tries}",
      },
    ],
    purge_trigger: "${var.purge}",
    lifecycle: {
      precondition: [
        "retention of this queue must be a whole number from 1 to 604800 seconds: correct the value that it refers to.",
        "visibilityTimeout of this queue must be a whole number of at least 0 seconds: correct the value that it refers to.",
        "deadLetterAfter of this queue must be a whole number of at least 0: correct the value that it refers to.",
        "channelConsumptionLimitPercent of this queue must be a whole number from 1 to 100: correct the value that it refers to.",
        "deadLetterAfter of the primary consumer group must be a whole number of at least 0: correct the value that it refers to.",
        "The purge of this queue must be a whole number of at least 1: correct the value that it refers to.",
      ].map((error_message) => expect.objectContaining({ error_message }) as unknown),
    },
  });
});

test("its OCID and its endpoint are references, and it knows its compartment", () => {
  const stack = newStack();
  const queue = new Queue(stack, "requests", { compartment });
  new TerraformOutput(stack, "id", { value: queue.queueId });
  new TerraformOutput(stack, "endpoint", { value: queue.messagesEndpoint });
  expect(queue.compartment).toBe(compartment);
  expect(outputs(synthesize(stack))).toEqual({
    id: { value: expect.stringMatching(/^\$\{oci_queue_queue\.requests_\w+\.id\}$/) as string },
    endpoint: { value: expect.stringMatching(/^\$\{oci_queue_queue\.requests_\w+\.messages_endpoint\}$/) as string },
  });
});

test("grants on one queue are limited to it", () => {
  const queue = Queue.fromQueueAttributes(newStack(), "requests", { queueId: QUEUE_ID, compartment });
  const where = `in compartment id ${COMPARTMENT_ID} where target.queue.id = '${QUEUE_ID}'`;
  expect(queue.allowProduce(workers).text).toBe(`Allow group workers to use queue-push ${where}`);
  expect(queue.allowConsume(workers).text).toBe(`Allow group workers to use queue-pull ${where}`);
  expect(queue.allowManage(workers).text).toBe(`Allow group workers to manage queues ${where}`);
});

test("a new queue can be the source of a connector, which may read only this queue", () => {
  const stack = newStack();
  const queue = new Queue(stack, "requests", { compartment });
  const stream = Stream.fromStreamAttributes(stack, "orders", { streamId: STREAM_ID, compartment });
  const connector = new ServiceConnector(stack, "copy", {
    compartment,
    source: ConnectorSource.queue(queue),
    target: ConnectorTarget.stream(stream),
  });
  expect(connector.statements()[0]?.text).toContain(`target.queue.id = '${queue.queueId}'`);
});

test("an import knows only what it was given", () => {
  const stack = newStack();
  const messagesEndpoint = "https://cell-1.queue.messaging.eu-frankfurt-1.oci.oraclecloud.com";
  const all = { queueId: QUEUE_ID, compartment, messagesEndpoint };
  const known = Queue.fromQueueAttributes(stack, "known", all);
  expect([known.queueId, known.messagesEndpoint, known._known.find("compartment")]).toEqual([
    QUEUE_ID,
    messagesEndpoint,
    compartment,
  ]);
  expect(Queue.fromQueueId(stack, "other", QUEUE_ID)._known.find("compartment")).toBeUndefined();
});

test("a queue that is looked up knows its compartment and its endpoint when Terraform runs", () => {
  const stack = newStack();
  const queue = Queue.fromLookup(stack, "requests", { queueId: QUEUE_ID });
  new TerraformOutput(stack, "endpoint", { value: queue.messagesEndpoint });
  new TerraformOutput(stack, "grant", { value: queue.allowProduce(workers).text });
  const document = synthesize(stack);
  expect(dataSources(document, DataOciQueueQueue)).toEqual([{ queue_id: QUEUE_ID }]);
  const found = outputs(document);
  expect(found.endpoint!.value).toMatch(/^\$\{data\.oci_queue_queue\.requests_\w+\.messages_endpoint\}$/);
  expect(found.grant!.value).toMatch(
    /in compartment id \$\{data\.oci_queue_queue\.requests_\w+\.compartment_id\} where/,
  );
});

test("fails for a bad timeout with a key, without leaving a policy", () => {
  const stack = newStack();
  const encryption = QueueEncryption.customerManaged(keyIn(stack), { serviceName: "queue" });
  const timeouts = { create: Duration.seconds(0) };
  expect(() => new Queue(stack, "requests", { compartment, encryption, timeouts })).toThrow(
    "test/requests: timeouts.create must be at least a millisecond, got 0 seconds; leave it out to use the provider's default",
  );
  const left = ["key", "requests"].flatMap((id) => stack.node.findChild(id).node.children);
  expect(left).toEqual([]);
});

test("only the factories create a purge, a capability and an encryption", () => {
  // @ts-expect-error a purge removes messages, dead letters or both
  const purge: unknown = () => new QueuePurge("ALL", 1) as unknown;
  // @ts-expect-error the service has two capabilities
  const capability: unknown = () => new QueueCapability("FIFO", {}) as unknown;
  // @ts-expect-error the constructor is private
  const encryption: unknown = () => new QueueEncryption() as unknown;
  expect([purge, capability, encryption]).toHaveLength(3);
});
