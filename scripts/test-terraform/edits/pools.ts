// Edits of pools.

import * as oci from "cdktf-oci-streaming";
import { type Build, type Edit, type EditGroup } from "./edit";
import {
  asBefore,
  code,
  inDefaultPool,
  inPool,
  inside,
  of,
  ONE,
  OTHER_COMPARTMENT,
  pool,
  pooled,
  UNPROTECTED,
} from "./stacks";

const OPEN = pooled(() => UNPROTECTED, UNPROTECTED);
const PRIVATE = pooled((stack) => ({ ...UNPROTECTED, access: inside(stack) }), UNPROTECTED);

/** A stream that stays in the code, in whichever pool. */
function twoPools(which: "pool" | "pool2", older: boolean): Build {
  return (stack) => {
    const first = pool(stack, "pool");
    const second = pool(stack, "pool2");
    if (older) [first, second].forEach(asBefore);
    inPool(stack, "orders", which === "pool" ? first : second);
  };
}

function onePool(id: string, older: boolean): Build {
  return (stack) => {
    const only = pool(stack, id);
    if (older) asBefore(only);
    inPool(stack, "orders", only);
  };
}

const ROWS: readonly Edit[] = [
  {
    change: "A public pool becomes private; pool and stream are protected",
    remark: "Make a second pool, private, and let clients move to it.",
    first: of(pooled()),
    then: [
      {
        build: pooled((stack) => ({ access: inside(stack) })),
        plan: ["replace, new one first: stream pool 'pool' (private_endpoint_settings)"],
        report: [
          "loss replaced: stream pool 'pool'",
          "loss goes-with-pool: stream 'orders'",
          "notice plan-errored",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: [],
        fails: { at: "plan", because: "Instance cannot be destroyed" },
      },
    ],
  },
  {
    change: "A public pool becomes private; pool and stream are not protected",
    remark: "Clients need the new endpoint and user names. Oracle does not document whether messages survive a move.",
    first: of(OPEN),
    then: [
      {
        build: PRIVATE,
        plan: [
          "replace, new one first: stream pool 'pool' (private_endpoint_settings)",
          "update: stream 'orders' (stream_pool_id)",
        ],
        report: [
          "loss replaced: stream pool 'pool'",
          "interruption stream-moved: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream pool 'pool'"],
      },
    ],
  },
  {
    change: "A public pool becomes private; only the stream is protected",
    first: of(OPEN),
    then: [
      {
        build: pooled((stack) => ({ ...UNPROTECTED, access: inside(stack) })),
        plan: [],
        report: [],
        lost: [],
        fails: {
          at: "synth",
          because:
            "a protected stream must not be in the unprotected stream pool shop/pool, whose deletion deletes it; protect the stream pool, or give the stream deletionProtection: false",
        },
      },
    ],
  },
  {
    change: "A public pool becomes private; only the stream is protected, as version 0.1.0 wrote it",
    first: of((stack) => {
      inPool(stack, "orders", asBefore(pool(stack)));
    }),
    then: [
      {
        build: code((stack) => {
          inPool(stack, "orders", asBefore(pool(stack, "pool", { access: inside(stack) })));
        }),
        plan: ["replace: stream pool 'pool' (private_endpoint_settings)", "update: stream 'orders' (stream_pool_id)"],
        report: [
          "loss replaced: stream pool 'pool'",
          "loss goes-with-pool: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream 'orders' with 10 messages", "stream pool 'pool'"],
        fails: { at: "apply", because: "requested resource not found: oci_streaming_stream" },
      },
    ],
  },
  {
    change: "A stream moves to another pool, and the old pool's construct is removed",
    remark:
      "The stream is moved first, since the order is in the state. No plan shows that, so the report assumes the worst: move first, and remove the pool in the next deployment.",
    first: of(twoPools("pool", false)),
    then: [
      {
        build: onePool("pool2", false),
        plan: ["delete: stream pool 'pool'", "update: stream 'orders' (stream_pool_id)"],
        report: [
          "loss destroyed: stream pool 'pool'",
          "loss goes-with-pool: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream pool 'pool'"],
      },
    ],
  },
  {
    change: "The same, where version 0.1.0 was the last to be applied",
    remark: "The pool is destroyed first. Apply this version once before you edit a pool.",
    first: of(twoPools("pool", true)),
    then: [
      {
        build: onePool("pool2", false),
        plan: ["delete: stream pool 'pool'", "update: stream 'orders' (stream_pool_id)"],
        report: [
          "loss destroyed: stream pool 'pool'",
          "loss goes-with-pool: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream 'orders' with 10 messages", "stream pool 'pool'"],
        fails: { at: "apply", because: "requested resource not found: oci_streaming_stream" },
      },
    ],
  },
  {
    change: "The same, with this version applied once in between: first the code stays as it is",
    first: of(twoPools("pool", true)),
    then: [
      { build: twoPools("pool", false), plan: [], report: [], lost: [] },
      {
        step: "then the stream moves, and the old pool's construct is removed",
        build: onePool("pool2", false),
        plan: ["delete: stream pool 'pool'", "update: stream 'orders' (stream_pool_id)"],
        report: [
          "loss destroyed: stream pool 'pool'",
          "loss goes-with-pool: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream pool 'pool'"],
      },
    ],
  },
  {
    change: "A stream moves to the default pool, and the old pool's construct is removed",
    remark:
      "Nothing of Terraform stops this, and the plan does not name the stream. Exit code 1 of the report does. Leave the pool where it is.",
    first: of(onePool("pool", false)),
    then: [
      {
        build: code((stack) => {
          inDefaultPool(stack, "orders");
        }),
        plan: ["delete: stream pool 'pool'"],
        report: [
          "loss destroyed: stream pool 'pool'",
          "loss goes-with-pool: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
          "notice silently-kept: stream 'orders'",
        ],
        lost: ["stream 'orders' with 10 messages", "stream pool 'pool'"],
        again: ["create: stream 'orders'"],
      },
    ],
  },
];

const FURTHER: readonly Edit[] = [
  {
    change: "A stream moves to another pool in a separate deployment",
    first: of(twoPools("pool", false)),
    then: [
      {
        build: twoPools("pool2", false),
        plan: ["update: stream 'orders' (stream_pool_id)"],
        report: ["interruption stream-moved: stream 'orders'"],
        lost: [],
      },
      {
        step: "then the old pool's construct is removed",
        build: onePool("pool2", false),
        plan: ["delete: stream pool 'pool'"],
        report: ["loss destroyed: stream pool 'pool'", "notice unseen-streams: stream pool 'pool'"],
        lost: ["stream pool 'pool'"],
      },
    ],
  },
  {
    change: "A stream moves to the default pool, and its pool stays",
    remark: "The stream stays in its pool: the provider plans nothing for a `stream_pool_id` that is left out.",
    first: of(onePool("pool", false)),
    then: [
      {
        build: code((stack) => {
          pool(stack, "pool");
          inDefaultPool(stack, "orders");
        }),
        plan: [],
        report: ["notice silently-kept: stream 'orders'"],
        lost: [],
      },
    ],
  },
  {
    change: "A pool moves to another compartment",
    remark: "Whether its streams move along Oracle does not say.",
    first: of(pooled()),
    then: [
      {
        build: pooled(() => ({ compartment: OTHER_COMPARTMENT })),
        plan: ["update: stream pool 'pool' (compartment_id)"],
        report: ["notice compartment-changed: stream pool 'pool'"],
        lost: [],
      },
    ],
  },
  {
    change: "A pool is renamed (`name`)",
    first: of(pooled(() => ({ name: "shop" }))),
    then: [
      { build: pooled(() => ({ name: "store" })), plan: ["update: stream pool 'shop' (name)"], report: [], lost: [] },
    ],
  },
  {
    change: "The construct of a pool is renamed; its stream is another construct",
    remark: "Declare it with `stack.renamed`.",
    first: of(onePool("pool", false)),
    then: [
      {
        build: onePool("basin", false),
        plan: ["create: stream pool 'basin'", "delete: stream pool 'pool'", "update: stream 'orders' (stream_pool_id)"],
        report: [
          "loss destroyed: stream pool 'pool'",
          "loss goes-with-pool: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream pool 'pool'"],
      },
    ],
  },
  {
    change: "The construct of a pool is renamed, with `stack.renamed`",
    first: of(pooled()),
    then: [
      {
        build: code((stack) => {
          const basin = pool(stack, "basin", { name: "pool" });
          basin.addStream("orders", { partitions: ONE });
          stack.renamed(basin, "pool");
        }),
        plan: ["move: stream 'orders'", "move: stream pool 'pool'"],
        report: [],
        lost: [],
      },
    ],
  },
  {
    change: "The construct of a pool is renamed, and with it its streams, made with `addStream`",
    remark: "Declare it with `stack.renamed`: the protection does not prevent the removal of a block.",
    first: of(pooled()),
    then: [
      {
        build: code((stack) => {
          pool(stack, "basin", { name: "pool" }).addStream("orders", { partitions: ONE });
        }),
        plan: [
          "create: stream 'orders'",
          "create: stream pool 'pool'",
          "delete: stream 'orders'",
          "delete: stream pool 'pool'",
        ],
        report: [
          "loss destroyed: stream 'orders'",
          "loss destroyed: stream pool 'pool'",
          "notice unseen-streams: stream pool 'pool'",
          "notice missing-moved: stream 'orders'",
          "notice missing-moved: stream pool 'pool'",
        ],
        lost: ["stream 'orders' with 10 messages", "stream pool 'pool'"],
      },
    ],
  },
  {
    change: "A pool is removed with its streams",
    first: of(pooled()),
    then: [
      {
        build: () => undefined,
        plan: ["delete: stream 'orders'", "delete: stream pool 'pool'"],
        report: [
          "loss destroyed: stream 'orders'",
          "loss destroyed: stream pool 'pool'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream 'orders' with 10 messages", "stream pool 'pool'"],
      },
    ],
  },
  {
    change: "A private pool becomes public",
    first: of(PRIVATE),
    then: [
      {
        build: OPEN,
        plan: [],
        report: ["notice plan-errored", "notice silently-kept: stream pool 'pool'"],
        lost: [],
        fails: {
          at: "plan",
          because:
            "This stream pool is declared public but is private: declare it private, or create a public pool next to it and move its streams there.",
        },
      },
    ],
  },
  {
    change: "The subnet of a private pool changes",
    first: of(PRIVATE),
    then: [
      {
        build: pooled((stack) => ({ ...UNPROTECTED, access: inside(stack, { subnetId: "subnet2" }) }), UNPROTECTED),
        plan: [
          "replace, new one first: stream pool 'pool' (private_endpoint_settings.subnet_id)",
          "update: stream 'orders' (stream_pool_id)",
        ],
        report: [
          "loss replaced: stream pool 'pool'",
          "interruption stream-moved: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream pool 'pool'"],
      },
    ],
  },
  {
    change: "The subnet of a private pool changes, in which a Kafka client created a topic",
    remark: "The topic is in no state, so it is not moved.",
    first: of(PRIVATE),
    topic: "clicks",
    then: [
      {
        build: pooled((stack) => ({ ...UNPROTECTED, access: inside(stack, { subnetId: "subnet2" }) }), UNPROTECTED),
        plan: [
          "replace, new one first: stream pool 'pool' (private_endpoint_settings.subnet_id)",
          "update: stream 'orders' (stream_pool_id)",
        ],
        report: [
          "loss replaced: stream pool 'pool'",
          "interruption stream-moved: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream 'clicks' with 10 messages", "stream pool 'pool'"],
      },
    ],
  },
  {
    change: "The construct of the subnet of a private pool is renamed, made here with its VCN",
    first: of(inOwnSubnet("subnet", "10.0.0.0/24", false)),
    then: [
      {
        build: inOwnSubnet("subnet2", "10.0.1.0/24", false),
        plan: [
          "create: security list 'subnet2-closed'",
          "create: subnet 'subnet2'",
          "delete: security list 'subnet-closed'",
          "delete: subnet 'subnet'",
          "replace, new one first: stream pool 'pool' (private_endpoint_settings.subnet_id)",
          "update: stream 'orders' (stream_pool_id)",
        ],
        report: [
          "loss replaced: stream pool 'pool'",
          "interruption destroyed: security list 'subnet-closed'",
          "interruption destroyed: subnet 'subnet'",
          "interruption stream-moved: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream pool 'pool'"],
      },
    ],
  },
  {
    change: "The same, where version 0.1.0 was the last to be applied to pool and subnet",
    remark:
      "The old subnet must be destroyed both first and last, because the pool now has the new order and the state does not. Apply this version once before.",
    first: of(inOwnSubnet("subnet", "10.0.0.0/24", true)),
    then: [
      {
        build: inOwnSubnet("subnet2", "10.0.1.0/24", false),
        plan: [
          "create: security list 'subnet2-closed'",
          "create: subnet 'subnet2'",
          "delete: security list 'subnet-closed'",
          "delete: subnet 'subnet'",
          "replace, new one first: stream pool 'pool' (private_endpoint_settings.subnet_id)",
          "update: stream 'orders' (stream_pool_id)",
        ],
        report: [
          "loss replaced: stream pool 'pool'",
          "interruption destroyed: security list 'subnet-closed'",
          "interruption destroyed: subnet 'subnet'",
          "interruption stream-moved: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: [],
        fails: { at: "plan", because: "Cycle" },
      },
    ],
  },
  {
    change: "The fixed IP address of a private pool changes",
    first: of(fixed("10.0.0.9", "nsg")),
    then: [
      {
        build: fixed("10.0.0.10", "nsg"),
        plan: [
          "replace, new one first: stream pool 'pool' (private_endpoint_settings.private_endpoint_ip)",
          "update: stream 'orders' (stream_pool_id)",
        ],
        report: [
          "loss replaced: stream pool 'pool'",
          "interruption stream-moved: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream pool 'pool'"],
      },
    ],
  },
  {
    change: "The groups of a private pool with a fixed IP address change",
    remark: "Give the new pool another address, or none.",
    first: of(fixed("10.0.0.9", "nsg")),
    then: [
      {
        build: fixed("10.0.0.9", "nsg2"),
        plan: [
          "replace, new one first: stream pool 'pool' (private_endpoint_settings.nsg_ids)",
          "update: stream 'orders' (stream_pool_id)",
        ],
        report: [
          "loss replaced: stream pool 'pool'",
          "interruption stream-moved: stream 'orders'",
          "notice unseen-streams: stream pool 'pool'",
          "notice address-taken: stream pool 'pool'",
        ],
        lost: [],
        fails: { at: "apply", because: "The private IP 10.0.0.9 is in use." },
      },
    ],
  },
  {
    change: "Kafka settings of a pool are taken out",
    remark: "Write the service's defaults to go back to them.",
    first: of(pooled(() => ({ kafka: { autoCreateTopics: true, partitions: oci.Partitions.of(3) } }))),
    then: [{ build: pooled(), plan: [], report: ["notice silently-kept: stream pool 'pool'"], lost: [] }],
  },
];

/** A pool in a subnet of this stack. */
function inOwnSubnet(id: string, cidrBlock: string, older: boolean): Build {
  return (stack) => {
    const vcn = new oci.Vcn(stack, "vcn", { compartment: stack.compartment, cidrBlocks: ["10.0.0.0/16"] });
    const subnet = new oci.Subnet(stack, id, { vcn, cidrBlock });
    const basin = pool(stack, "pool", { ...UNPROTECTED, access: oci.PoolAccess.privateEndpoint(subnet) });
    if (older) asBefore(basin);
    basin.addStream("orders", { partitions: ONE, ...UNPROTECTED });
  };
}

function fixed(privateIp: string, groupId: string): Build {
  return pooled((stack) => {
    return { ...UNPROTECTED, access: inside(stack, { privateIp, groupId }) };
  }, UNPROTECTED);
}

export const POOLS: readonly EditGroup[] = [
  { title: "Three edits that lost protected streams", hasMessages: true, edits: ROWS },
  { title: "Pools", hasMessages: true, edits: FURTHER },
];
