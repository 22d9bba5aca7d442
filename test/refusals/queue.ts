// Queues that the service would not create, and settings without an effect.

import {
  Duration,
  Key,
  KeyAlgorithm,
  type OciStack,
  Queue,
  QueueCapability,
  QueueEncryption,
  type QueueProps,
  QueuePurge,
  Subject,
  Vault,
} from "../../lib";
import { compartment, KEY_ID, type Row, rows, STREAM_ID, unprotectedKey } from "./row";

const QUEUE_ID = "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue";

function queue(stack: OciStack, props: Partial<QueueProps>): Queue {
  return new Queue(stack, "requests", { compartment, ...props });
}

export const queues: readonly Row[] = rows([
  {
    title: "a queue without a name",
    make: (stack) => queue(stack, { name: "" }),
    message: "shop/requests: the name of a queue must not be empty, got ''; name it after the task of its messages",
  },
  {
    title: "a queue whose service policies could not name",
    make: (stack) => {
      const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
      return queue(stack, { encryption: QueueEncryption.customerManaged(key, { serviceName: "queue service" }) });
    },
    message:
      "shop/requests: service name must be letters, digits, hyphens and underscores, got 'queue service'; write it as policies do, for example streaming",
  },
  {
    title: "messages that are kept for eight days",
    make: (stack) => queue(stack, { retention: Duration.seconds(604_801) }),
    message:
      "shop/requests: retention must be 1 second to 7 days, in whole seconds, got 604801 seconds; use a consumer to write messages to a bucket that must be kept longer",
  },
  {
    title: "messages that are not kept",
    make: (stack) => queue(stack, { retention: Duration.seconds(0) }),
    message:
      "shop/requests: retention must be 1 second to 7 days, in whole seconds, got 0 seconds; use a consumer to write messages to a bucket that must be kept longer",
  },
  {
    title: "messages that are hidden for half a second",
    make: (stack) => queue(stack, { visibilityTimeout: Duration.milliseconds(500) }),
    message:
      "shop/requests: visibilityTimeout must be 0 or more whole seconds, got 500 milliseconds; leave it out to use the service's default",
  },
  {
    title: "consumers that wait for half a second",
    make: (stack) => queue(stack, { pollingTimeout: Duration.milliseconds(500) }),
    message:
      "shop/requests: pollingTimeout must be 0 or more whole seconds, got 500 milliseconds; leave it out to use the service's default",
  },
  {
    title: "dead letters that were delivered less than never",
    make: (stack) => queue(stack, { deadLetterAfter: -1 }),
    message:
      "shop/requests: deadLetterAfter must be a whole number of at least 0, got -1; write 0 for no dead letter queue",
  },
  {
    title: "a channel that may take nothing",
    make: (stack) => queue(stack, { channelConsumptionLimitPercent: 0 }),
    message:
      "shop/requests: channelConsumptionLimitPercent must be a whole number from 1 to 100, got 0; leave it out for no limit",
  },
  {
    title: "a channel that may take more than the queue has",
    make: (stack) => queue(stack, { channelConsumptionLimitPercent: 101 }),
    message:
      "shop/requests: channelConsumptionLimitPercent must be a whole number from 1 to 100, got 101; leave it out for no limit",
  },
  {
    title: "large messages twice",
    make: (stack) => {
      const capabilities = [QueueCapability.largeMessages(), QueueCapability.largeMessages()];
      return queue(stack, { capabilities });
    },
    message: "shop/requests: capabilities must be different, got 'LARGE_MESSAGES'; name each once",
  },
  {
    title: "a primary consumer group without a name",
    make: (stack) => queue(stack, { capabilities: [QueueCapability.consumerGroups({ name: " " })] }),
    message: "shop/requests: the name of the primary consumer group must not be empty, got ' '; leave it out",
  },
  {
    title: "a consumer group whose dead letters were delivered one and a half times",
    make: (stack) => queue(stack, { capabilities: [QueueCapability.consumerGroups({ deadLetterAfter: 1.5 })] }),
    message:
      "shop/requests: deadLetterAfter of the primary consumer group must be a whole number of at least 0, got 1.5; write 0 for no dead letter queue",
  },
  {
    title: "an order to purge that the provider takes for none",
    make: (stack) => queue(stack, { purge: QueuePurge.messages(0) }),
    message:
      "shop/requests: purge must be a whole number of at least 1, got 0; count up from 1, and leave it out if nothing is to be deleted",
  },
  {
    title: "a key that cannot encrypt",
    make: (stack) => {
      const vault = new Vault(stack, "vault", { compartment, name: "shop" });
      const key = new Key(stack, "key", { vault, name: "requests", algorithm: KeyAlgorithm.RSA_2048 });
      return queue(stack, { encryption: QueueEncryption.customerManaged(key) });
    },
    message:
      "shop/requests: encryption needs an AES key, but shop/key has another algorithm, got 'RSA'; create one with KeyAlgorithm.AES_256",
  },
  {
    title: "a key of which only the OCID is known, and a policy for the service",
    make: (stack) => {
      const key = Key.fromKeyId(stack, "key", KEY_ID);
      return queue(stack, { encryption: QueueEncryption.customerManaged(key, { serviceName: "queue" }) });
    },
    message:
      "shop/key: the statement that lets queue use the key needs the compartment, which is not known for this import; give compartment to Key.fromKeyAttributes, or use Key.fromLookup",
  },
  {
    title: "a former key, and no name of the service that a policy could be written for",
    make: (stack) => {
      const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
      const old = Key.fromKeyAttributes(stack, "old", { keyId: `${KEY_ID}old`, compartment });
      return queue(stack, { encryption: QueueEncryption.customerManaged(key, { formerKeys: [old] }) });
    },
    message:
      "shop/requests: formerKeys of encryption must be left out if no policy is written, got 'shop/old'; keep the statement for the former key in your own policy",
  },
  {
    title: "a protected queue whose former key is not",
    make: (stack) => {
      const key = Key.fromKeyAttributes(stack, "new", { keyId: KEY_ID, compartment });
      const options = { serviceName: "queue", formerKeys: [unprotectedKey(stack)] };
      return queue(stack, { encryption: QueueEncryption.customerManaged(key, options) });
    },
    message:
      "shop/requests: a protected queue must not have the unprotected former key shop/key, whose deletion may make data unreadable that it encrypted; protect the key, or remove it from formerKeys, or give the queue deletionProtection: false",
  },
  {
    title: "a policy for a service without a name",
    make: (stack) => {
      const key = Key.fromKeyAttributes(stack, "key", { keyId: KEY_ID, compartment });
      return queue(stack, { encryption: QueueEncryption.customerManaged(key, { serviceName: "" }) });
    },
    message:
      "shop/requests: serviceName of encryption must not be empty, got ''; leave it out if no policy is to be written",
  },
  {
    title: "a queue by the OCID of a stream",
    make: (stack) => Queue.fromQueueId(stack, "requests", STREAM_ID),
    message:
      "shop/requests: queueId must be ocid1.queue.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a look-up of a queue by the OCID of a stream",
    make: (stack) => Queue.fromLookup(stack, "found", { queueId: STREAM_ID }),
    message:
      "shop/found: queueId must be ocid1.queue.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a grant on a queue that is not known to live anywhere",
    make: (stack) => Queue.fromQueueId(stack, "requests", QUEUE_ID).allowProduce(Subject.group({ name: "workers" })),
    message:
      "shop/requests: a grant needs the compartment, which is not known for this import; give compartment to Queue.fromQueueAttributes, or use Queue.fromLookup",
  },
  {
    title: "the endpoint of a queue that nobody was told",
    make: (stack) => Queue.fromQueueId(stack, "requests", QUEUE_ID).messagesEndpoint,
    message:
      "shop/requests: messagesEndpoint is not known for this import; give it to Queue.fromQueueAttributes, or use Queue.fromLookup",
  },
  {
    title: "a protected queue whose key is not",
    make: (stack) => queue(stack, { encryption: QueueEncryption.customerManaged(unprotectedKey(stack)) }),
    message:
      "shop/requests: a protected queue must not be encrypted with the unprotected key shop/key, whose deletion makes it unreadable; protect the key, or give the queue deletionProtection: false",
  },
]);
