// Edits of the resources around a stream.

import { type IResolvable } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { type Build, type Edit, type EditGroup } from "./edit";
import { code, inDefaultPool, of, ONE, pool, subnet, UNPROTECTED } from "./stacks";

function encrypted(by: "key" | "key2" | undefined, ...keys: readonly string[]): Build {
  return (stack) => {
    const vault = new oci.Vault(stack, "vault", { compartment: stack.compartment });
    const made = new Map(keys.map((id) => [id, new oci.Key(stack, id, { vault })]));
    const key = by && made.get(by);
    pool(stack, "pool", key && { encryption: oci.PoolEncryption.customerManaged(key) }).addStream("orders", {
      partitions: ONE,
    });
  };
}

/** The same with another key now, the first one named as the former. */
function encryptedBefore(of: "pool" | "bucket"): Build {
  return (stack) => {
    const { compartment } = stack;
    const vault = new oci.Vault(stack, "vault", { compartment });
    const formerKeys = [new oci.Key(stack, "key", { vault })];
    const key = new oci.Key(stack, "key2", { vault });
    if (of === "bucket") {
      const encryption = oci.BucketEncryption.customerManaged(key, { formerKeys });
      new oci.Bucket(stack, "archive", { compartment, name: "archive", encryption });
      return;
    }
    const encryption = oci.PoolEncryption.customerManaged(key, { formerKeys });
    pool(stack, "pool", { encryption }).addStream("orders", { partitions: ONE });
  };
}

const KEYS: readonly Edit[] = [
  {
    change: "A pool gets a customer's key",
    first: of(encrypted(undefined, "key")),
    then: [
      {
        build: encrypted("key", "key"),
        plan: [
          "create: policy 'shop-key-streaming'",
          "create: wait",
          "update: stream pool 'pool' (custom_encryption_key)",
        ],
        report: [],
        lost: [],
      },
    ],
  },
  {
    change: "A pool gets another customer's key; the old key stays",
    first: of(encrypted("key", "key", "key2")),
    then: [
      {
        build: encrypted("key2", "key", "key2"),
        plan: [
          "create: policy 'shop-key2-streaming'",
          "create: wait",
          "delete: policy 'shop-key-streaming'",
          "delete: wait",
          "update: stream pool 'pool' (custom_encryption_key)",
        ],
        report: ["interruption destroyed: policy 'shop-key-streaming'", "notice key-changed: stream pool 'pool'"],
        lost: [],
      },
    ],
  },
  {
    change: "A pool gets another customer's key; the old key is in `formerKeys`",
    remark: "[The guide](guides/rotate-credentials.md#the-key-of-a-pool-or-a-bucket) says when.",
    first: of(encrypted("key", "key", "key2")),
    then: [
      {
        build: encryptedBefore("pool"),
        plan: [
          "create: policy 'shop-key2-streaming'",
          "create: wait",
          "update: stream pool 'pool' (custom_encryption_key)",
        ],
        report: ["notice key-changed: stream pool 'pool'"],
        lost: [],
      },
      {
        step: "then the old key is taken out of `formerKeys`",
        build: encrypted("key2", "key", "key2"),
        plan: ["delete: policy 'shop-key-streaming'", "delete: wait"],
        report: ["interruption destroyed: policy 'shop-key-streaming'"],
        lost: [],
      },
      {
        step: "then the old key's construct is removed",
        build: encrypted("key2", "key2"),
        plan: ["delete: key 'key'"],
        report: ["loss destroyed: key 'key'"],
        lost: ["key 'key'"],
      },
    ],
  },
  {
    change: "A bucket gets another customer's key; the old key is in `formerKeys`",
    remark:
      "Objects that are there stay as they are until `oci os bucket reencrypt` encrypts their data encryption keys with the new key.",
    first: of(withBucket()),
    then: [
      {
        build: encryptedBefore("bucket"),
        plan: [
          "create: key 'key2'",
          "create: policy 'shop-key2-objectstorage-var-region'",
          "create: wait",
          "update: bucket 'archive' (kms_key_id)",
        ],
        report: ["notice key-changed: bucket 'archive'"],
        lost: [],
      },
    ],
  },
  {
    change: "A pool gets another customer's key; the old key's construct is removed",
    remark:
      "Whether messages that the old key encrypted can still be read Oracle does not say. Remove the key once they are older than the retention.",
    first: of(encrypted("key", "key", "key2")),
    then: [
      {
        build: encrypted("key2", "key2"),
        plan: [
          "create: policy 'shop-key2-streaming'",
          "create: wait",
          "delete: key 'key'",
          "delete: policy 'shop-key-streaming'",
          "delete: wait",
          "update: stream pool 'pool' (custom_encryption_key)",
        ],
        report: [
          "loss destroyed: key 'key'",
          "loss unreadable: stream pool 'pool'",
          "interruption destroyed: policy 'shop-key-streaming'",
        ],
        lost: ["key 'key'"],
      },
    ],
  },
  {
    change: "The customer's key of a pool is taken out of the pool; the key stays",
    remark: "No pool goes back to Oracle's key.",
    first: of(encrypted("key", "key")),
    then: [
      {
        build: encrypted(undefined, "key"),
        plan: ["delete: policy 'shop-key-streaming'", "delete: wait"],
        report: [
          "interruption destroyed: policy 'shop-key-streaming'",
          "notice plan-errored",
          "notice silently-kept: stream pool 'pool'",
        ],
        lost: [],
        fails: {
          at: "plan",
          because:
            "This stream pool is declared with an Oracle-managed key but has a customer-managed key: declare that key, or move its streams to a new pool.",
        },
      },
    ],
  },
  {
    change: "The customer's key of a pool is removed altogether",
    first: of(encrypted("key", "key")),
    then: [
      {
        build: encrypted(undefined),
        plan: ["delete: key 'key'", "delete: policy 'shop-key-streaming'", "delete: wait", "delete: wait"],
        report: [
          "loss destroyed: key 'key'",
          "loss unreadable: stream pool 'pool'",
          "interruption destroyed: policy 'shop-key-streaming'",
          "notice plan-errored",
          "notice silently-kept: stream pool 'pool'",
        ],
        lost: [],
        fails: {
          at: "plan",
          because:
            "This stream pool is declared with an Oracle-managed key but has a customer-managed key: declare that key, or move its streams to a new pool.",
        },
      },
    ],
  },
  {
    change: "A vault is removed with the key of a bucket",
    first: of(withBucket(true)),
    then: [
      {
        build: plainBucket("archive"),
        plan: [
          "delete: key 'key'",
          "delete: policy 'shop-key-objectstorage-var-region'",
          "delete: vault 'vault'",
          "delete: wait",
          "delete: wait",
        ],
        report: [
          "loss destroyed: key 'key'",
          "loss destroyed: vault 'vault'",
          "loss unreadable: bucket 'archive'",
          "interruption destroyed: policy 'shop-key-objectstorage-var-region'",
          "notice plan-errored",
          "notice silently-kept: bucket 'archive'",
          "notice silently-kept: bucket 'archive'",
        ],
        lost: [],
        fails: {
          at: "plan",
          because:
            "This bucket is declared with an Oracle-managed key but has a customer-managed key: declare that key, or unassign it from the bucket in OCI and import the bucket again.",
        },
      },
    ],
  },
  {
    change: "A vault is removed with the key of a bucket, and the bucket names the key by its OCID",
    first: of(withBucket(true)),
    then: [
      {
        build: code((stack, deployed) => {
          const compartment = stack.compartment;
          const key = oci.Key.fromKeyAttributes(stack, "key", {
            keyId: deployed.id("oci_kms_key", "key"),
            compartment,
          });
          const encryption = oci.BucketEncryption.customerManaged(key);
          new oci.Bucket(stack, "archive", { compartment, name: "archive", encryption });
        }),
        plan: ["delete: key 'key'", "delete: vault 'vault'", "delete: wait"],
        report: ["loss destroyed: key 'key'", "loss destroyed: vault 'vault'", "loss unreadable: bucket 'archive'"],
        lost: ["bucket 'archive' cannot be read", "key 'key'", "vault 'vault'"],
      },
    ],
  },
  {
    change: "The key of a bucket is removed, and its vault stays",
    first: of(withBucket(true)),
    then: [
      {
        build: code((stack) => {
          new oci.Vault(stack, "vault", { compartment: stack.compartment });
          plainBucket("archive")(stack, NOWHERE);
        }),
        plan: [
          "delete: key 'key'",
          "delete: policy 'shop-key-objectstorage-var-region'",
          "delete: wait",
          "delete: wait",
        ],
        report: [
          "loss destroyed: key 'key'",
          "loss unreadable: bucket 'archive'",
          "interruption destroyed: policy 'shop-key-objectstorage-var-region'",
          "notice plan-errored",
          "notice silently-kept: bucket 'archive'",
          "notice silently-kept: bucket 'archive'",
        ],
        lost: [],
        fails: {
          at: "plan",
          because:
            "This bucket is declared with an Oracle-managed key but has a customer-managed key: declare that key, or unassign it from the bucket in OCI and import the bucket again.",
        },
      },
    ],
  },
  {
    change: "A key is disabled in the code while a bucket uses it",
    first: of(withBucket(true)),
    then: [
      {
        build: withBucket(false),
        plan: [],
        report: [],
        lost: [],
        fails: {
          at: "synth",
          because: "encryption must use a key that is enabled, but shop/key has enabled: false",
        },
      },
    ],
  },
  {
    change: "A key is disabled through an input while a bucket uses it",
    first: of(withSwitch(true)),
    then: [
      {
        build: withSwitch(false),
        plan: ["update: key 'key' (desired_state)"],
        report: ["interruption key-disabled: key 'key'"],
        lost: [],
      },
    ],
  },
  {
    change: "A secret is removed",
    remark: "The deletion can be cancelled for 30 days.",
    first: of(secret("password", "secret")),
    then: [
      {
        build: secret(undefined, "secret"),
        plan: ["delete: secret 'password'"],
        report: ["loss destroyed: secret 'password'"],
        lost: ["secret 'password'"],
      },
    ],
  },
  {
    change: "The construct of a secret is renamed; the secret keeps its name",
    remark: "Declare it with `stack.renamed`.",
    first: of(secret("password", "secret")),
    then: [
      {
        build: secret("password", "other"),
        plan: ["create: secret 'password'", "delete: secret 'password'"],
        report: [
          "loss destroyed: secret 'password'",
          "notice name-reserved: secret 'password'",
          "notice missing-moved: secret 'password'",
        ],
        lost: ["secret 'password'"],
        fails: { at: "apply", because: "secret_name password, whose deletion is scheduled exists already." },
      },
    ],
  },
];

const NOWHERE = { id: () => "", address: () => "" };

/** Whether the key can be used is an input, with this value. */
function withSwitch(defaultValue: boolean): Build {
  return (stack) => {
    addBucket(stack, stack.input.boolean("key_enabled", { title: "Whether the key can be used", defaultValue }));
  };
}

function withBucket(enabled?: boolean): Build {
  return (stack) => {
    addBucket(stack, enabled);
  };
}

function addBucket(stack: oci.OciStack, enabled?: boolean | IResolvable): void {
  const vault = new oci.Vault(stack, "vault", { compartment: stack.compartment });
  const key = new oci.Key(stack, "key", { vault, enabled });
  const encryption = oci.BucketEncryption.customerManaged(key);
  new oci.Bucket(stack, "archive", { compartment: stack.compartment, name: "archive", encryption });
}

function plainBucket(name: string, protect = true): Build {
  return (stack) => {
    const more = protect ? {} : UNPROTECTED;
    new oci.Bucket(stack, "archive", { compartment: stack.compartment, name, ...more });
  };
}

function secret(name: string | undefined, id: string): Build {
  return (stack) => {
    const vault = new oci.Vault(stack, "vault", { compartment: stack.compartment });
    const key = new oci.Key(stack, "key", { vault });
    if (name === undefined) return;
    new oci.Secret(stack, id, { vault, key, name, content: oci.SecretContent.generatedPassphrase() });
  };
}

const BUCKETS: readonly Edit[] = [
  {
    change: "A protected bucket is renamed (`name`)",
    first: of(plainBucket("archive")),
    then: [
      {
        build: plainBucket("attic"),
        plan: ["replace: bucket 'archive' (name)"],
        report: ["loss replaced: bucket 'archive'", "notice plan-errored"],
        lost: [],
        fails: { at: "plan", because: "Instance cannot be destroyed" },
      },
    ],
  },
  {
    change: "An unprotected bucket with objects is renamed (`name`)",
    first: of(plainBucket("archive", false)),
    then: [
      {
        build: plainBucket("attic", false),
        plan: ["replace: bucket 'archive' (name)"],
        report: ["loss replaced: bucket 'archive'"],
        lost: [],
        fails: { at: "apply", because: "The bucket archive has 3 objects." },
      },
    ],
  },
  {
    change: "A bucket with objects is removed",
    first: of(plainBucket("archive")),
    then: [
      {
        build: () => undefined,
        plan: ["delete: bucket 'archive'"],
        report: ["loss destroyed: bucket 'archive'"],
        lost: [],
        fails: { at: "apply", because: "The bucket archive has 3 objects." },
      },
    ],
  },
];

function connector(from: "orders" | "bookings", start: oci.StreamStart, id = "to-archive"): Build {
  return (stack) => {
    const orders = inDefaultPool(stack, "orders");
    const bookings = inDefaultPool(stack, "bookings");
    const bucket = new oci.Bucket(stack, "archive", { compartment: stack.compartment, name: "archive" });
    new oci.ServiceConnector(stack, id, {
      compartment: stack.compartment,
      name: "to-archive",
      source: oci.ConnectorSource.stream(from === "orders" ? orders : bookings, { start }),
      target: oci.ConnectorTarget.bucket(bucket),
    });
  };
}

/** From logs to a stream, with a filter or without one. */
function filtered(isFiltered: boolean): Build {
  return (stack) => {
    const logs = new oci.LogGroup(stack, "logs", { compartment: stack.compartment, name: "logs" });
    const target = oci.ConnectorTarget.stream(inDefaultPool(stack, "orders"));
    const tasks = [oci.ConnectorTask.logFilter(oci.LogFilter.content("*ERROR*"))];
    new oci.ServiceConnector(stack, "errors", {
      compartment: stack.compartment,
      source: oci.ConnectorSource.logs([oci.LogSelection.logGroup(logs)]),
      target,
      ...(isFiltered && { tasks }),
    });
  };
}

const { LATEST, OLDEST } = oci.StreamStart;

const CONNECTORS: readonly Edit[] = [
  {
    change: "The source of a connector is switched to another stream",
    remark: "Let it deliver what is in the old stream first.",
    first: of(connector("orders", OLDEST)),
    then: [
      {
        build: connector("bookings", OLDEST),
        plan: ["update: connector 'to-archive' (source)", "update: policy 'shop-to-archive-Policy' (statements)"],
        report: ["interruption source-switched: connector 'to-archive'"],
        lost: [],
      },
    ],
  },
  {
    change: "The construct of a connector that starts at the latest message is renamed",
    remark:
      "Declare it with `stack.renamed`. Messages that are written until the new one runs are never delivered; nothing in the stream is lost.",
    first: of(connector("orders", LATEST)),
    then: [
      {
        build: connector("orders", LATEST, "to-attic"),
        plan: [
          "create: connector 'to-archive'",
          "create: policy 'shop-to-attic-Policy'",
          "delete: connector 'to-archive'",
          "delete: policy 'shop-to-archive-Policy'",
        ],
        report: [
          "loss messages-skipped: connector 'to-archive'",
          "interruption destroyed: policy 'shop-to-archive-Policy'",
          "interruption destroyed: connector 'to-archive'",
          "notice missing-moved: connector 'to-archive'",
        ],
        lost: [],
      },
    ],
  },
  {
    change: "The construct of a connector that starts at the oldest message is renamed",
    remark: "Declare it with `stack.renamed`.",
    first: of(connector("orders", OLDEST)),
    then: [
      {
        build: connector("orders", OLDEST, "to-attic"),
        plan: [
          "create: connector 'to-archive'",
          "create: policy 'shop-to-attic-Policy'",
          "delete: connector 'to-archive'",
          "delete: policy 'shop-to-archive-Policy'",
        ],
        report: [
          "interruption destroyed: policy 'shop-to-archive-Policy'",
          "interruption destroyed: connector 'to-archive'",
          "interruption messages-repeated: connector 'to-archive'",
          "notice missing-moved: connector 'to-archive'",
        ],
        lost: [],
      },
    ],
  },
  {
    change: "The task of a connector is removed",
    first: of(filtered(true)),
    then: [
      {
        build: filtered(false),
        plan: [],
        report: ["notice plan-errored", "notice silently-kept: connector 'errors'"],
        lost: [],
        fails: {
          at: "plan",
          because:
            "This service connector is declared without tasks but has some, which Terraform cannot remove: replace it with -replace, or declare them again.",
        },
      },
    ],
  },
  {
    change: "A Connect harness is removed",
    first: of(harness("connect")),
    then: [
      {
        build: () => undefined,
        plan: ["delete: Connect harness 'connect'"],
        report: ["loss destroyed: Connect harness 'connect'"],
        lost: ["Connect harness 'connect'"],
      },
    ],
  },
  {
    change: "A protected Connect harness is renamed (`name`)",
    first: of(harness("connect")),
    then: [
      {
        build: harness("connect2"),
        plan: ["replace: Connect harness 'connect' (name)"],
        report: ["loss replaced: Connect harness 'connect'", "notice plan-errored"],
        lost: [],
        fails: { at: "plan", because: "Instance cannot be destroyed" },
      },
    ],
  },
];

function harness(name: string): Build {
  return (stack) => {
    new oci.ConnectHarness(stack, "harness", { compartment: stack.compartment, name });
  };
}

function topic(name: string | undefined, mail?: string): Build {
  return (stack) => {
    if (name === undefined) return;
    const alerts = new oci.Topic(stack, "alerts", { compartment: stack.compartment, name });
    if (mail !== undefined) alerts.addSubscription("mail", oci.Subscription.email(mail));
  };
}

function logGroup(name: string): Build {
  return (stack) => {
    const logs = new oci.LogGroup(stack, "logs", { compartment: stack.compartment, name });
    new oci.Log(stack, "log", { logGroup: logs, source: oci.LogSource.custom() });
  };
}

const MAIL = "ops@example.com";

const NOTIFICATIONS: readonly Edit[] = [
  {
    change: "A topic without subscriptions is renamed (`name`)",
    first: of(topic("alerts")),
    then: [
      {
        build: topic("alarms"),
        plan: ["replace: topic 'alerts' (name)"],
        report: ["interruption replaced: topic 'alerts'"],
        lost: [],
      },
    ],
  },
  {
    change: "A topic is renamed (`name`) that has a confirmed subscription",
    remark: "Make a second topic, and let its subscribers confirm before this one goes.",
    first: of(topic("alerts", MAIL)),
    then: [
      {
        build: topic("alarms", MAIL),
        plan: ["replace: subscription 'ops@example.com' (topic_id)", "replace: topic 'alerts' (name)"],
        report: ["loss replaced: topic 'alerts'", "loss replaced: subscription 'ops@example.com'"],
        lost: ["subscription 'ops@example.com'"],
      },
    ],
  },
  {
    change: "A topic is removed with a confirmed subscription",
    first: of(topic("alerts", MAIL)),
    then: [
      {
        build: topic(undefined),
        plan: ["delete: subscription 'ops@example.com'", "delete: topic 'alerts'"],
        report: ["loss destroyed: topic 'alerts'", "notice destroyed: subscription 'ops@example.com'"],
        lost: ["subscription 'ops@example.com'"],
      },
    ],
  },
  {
    change: "The address of a confirmed subscription changes",
    first: of(topic("alerts", MAIL)),
    then: [
      {
        build: topic("alerts", "team@example.com"),
        plan: ["replace: subscription 'ops@example.com' (endpoint)"],
        report: ["loss replaced: subscription 'ops@example.com'"],
        lost: ["subscription 'ops@example.com'"],
      },
    ],
  },
  {
    change: "A log group is renamed (`name`)",
    first: of(logGroup("logs")),
    then: [{ build: logGroup("entries"), plan: ["update: log group 'logs' (display_name)"], report: [], lost: [] }],
  },
];

function dynamicGroup(name: string): Build {
  return (stack) => {
    const rule = oci.MatchingRule.functionsIn(stack.compartment);
    const group = new oci.DynamicGroup(stack, "functions", { rule, name, tenancy: stack.tenancy });
    const stream = inDefaultPool(stack, "orders");
    new oci.Policy(stack, "access", {
      compartment: stack.compartment,
      name: "access",
      statements: [stream.allowProduce(oci.Subject.dynamicGroup(group))],
    });
  };
}

function policy(name: string): Build {
  return (stack) => {
    const statements = [inDefaultPool(stack, "orders").allowConsume(oci.Subject.group({ name: "analytics" }))];
    new oci.Policy(stack, "access", { compartment: stack.compartment, name, statements });
  };
}

function called(destination: boolean): Build {
  return (stack) => {
    const application = new oci.FunctionApplication(stack, "app", {
      compartment: stack.compartment,
      name: "app",
      subnets: [subnet(stack)],
    });
    const failed = inDefaultPool(stack, "failed");
    new oci.OciFunction(stack, "ingest", {
      application,
      image: "fra.ocir.io/sample/ingest:1.0.0",
      ...(destination && { failureDestination: oci.FunctionDestination.stream(failed) }),
    });
  };
}

function tokens(...ids: readonly string[]): Build {
  return (stack) => {
    const client = new oci.KafkaClientUser(stack, "client", { name: "client", groupName: "clients" });
    for (const id of ids) client.addAuthToken(id);
  };
}

function user(hasToken: boolean): Build {
  return (stack) => {
    new oci.KafkaClientUser(stack, "client", { name: "client", groupName: "clients", authToken: hasToken });
  };
}

const ACCESS: readonly Edit[] = [
  {
    change: "A dynamic group is renamed (`name`)",
    remark: "Its members lose what it allows until the new rule works, after about an hour.",
    first: of(dynamicGroup("functions")),
    then: [
      {
        build: dynamicGroup("workers"),
        plan: ["replace: dynamic group 'functions' (name)", "update: policy 'access' (statements)"],
        report: ["interruption replaced: dynamic group 'functions'"],
        lost: [],
      },
    ],
  },
  {
    change: "A policy is renamed (`name`)",
    first: of(policy("access")),
    then: [
      {
        build: policy("readers"),
        plan: ["replace: policy 'access' (name)"],
        report: ["interruption replaced: policy 'access'"],
        lost: [],
      },
    ],
  },
  {
    change: "The failure destination of a function is removed",
    first: of(called(true)),
    then: [
      {
        build: called(false),
        plan: [],
        report: ["notice plan-errored", "notice silently-kept: function 'ingest'"],
        lost: [],
        fails: {
          at: "plan",
          because:
            "This function is declared without a failure destination and has one: end it with FunctionDestination.none(), or declare it again.",
        },
      },
    ],
  },
  {
    change: "An auth token is rotated as in [the guide](guides/rotate-credentials.md): a second token",
    first: of(tokens("spring")),
    then: [
      { build: tokens("spring", "autumn"), plan: ["create: auth token"], report: [], lost: [] },
      {
        step: "then the first token is removed, once no client logs in with it",
        build: tokens("autumn"),
        plan: ["delete: auth token"],
        report: ["loss destroyed: auth token"],
        lost: ["auth token"],
      },
    ],
  },
  {
    change: "The auth token of a user for Kafka clients is removed",
    first: of(user(true)),
    then: [
      {
        build: user(false),
        plan: ["delete: auth token"],
        report: ["loss destroyed: auth token"],
        lost: ["auth token"],
      },
    ],
  },
];

export const AROUND: readonly EditGroup[] = [
  { title: "Keys, vaults and secrets", hasMessages: false, edits: KEYS },
  { title: "Buckets", hasMessages: false, edits: BUCKETS },
  { title: "Connectors and Connect harnesses", hasMessages: false, edits: CONNECTORS },
  { title: "Topics and logs", hasMessages: false, edits: NOTIFICATIONS },
  { title: "Access and functions", hasMessages: false, edits: ACCESS },
];
