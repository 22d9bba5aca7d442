// Edits of streams, and of whole stacks.

import * as oci from "cdktf-oci-streaming";
import { type Build, type Edit, type EditGroup } from "./edit";
import { code, inPool, of, ONE, pool, pooled, UNPROTECTED } from "./stacks";

const STREAM = "oci_streaming_stream";

/** A stream of a pool that is not protected, so that the edit is carried out. */
function open(stream: Partial<oci.StreamOptions>): Build {
  return pooled(() => UNPROTECTED, { ...UNPROTECTED, ...stream });
}

const STREAMS: readonly Edit[] = [
  {
    change: "The retention of a protected stream changes",
    remark: "See [a larger stream](guides/larger-stream.md).",
    first: of(pooled()),
    then: [
      {
        build: pooled(() => ({}), { retention: oci.Duration.days(2) }),
        plan: ["replace: stream 'orders' (retention_in_hours)"],
        report: ["loss replaced: stream 'orders'", "notice plan-errored"],
        lost: [],
        fails: { at: "plan", because: "Instance cannot be destroyed" },
      },
    ],
  },
  {
    change: "The retention of an unprotected stream changes",
    first: of(open({})),
    then: [
      {
        build: open({ retention: oci.Duration.days(2) }),
        plan: ["replace: stream 'orders' (retention_in_hours)"],
        report: ["loss replaced: stream 'orders'"],
        lost: ["stream 'orders' with 10 messages"],
      },
    ],
  },
  {
    change: "The partitions of a protected stream change",
    remark: "See [a larger stream](guides/larger-stream.md).",
    first: of(pooled()),
    then: [
      {
        build: pooled(() => ({}), { partitions: oci.Partitions.of(2) }),
        plan: ["replace: stream 'orders' (partitions)"],
        report: ["loss replaced: stream 'orders'", "notice plan-errored"],
        lost: [],
        fails: { at: "plan", because: "Instance cannot be destroyed" },
      },
    ],
  },
  {
    change: "The partitions of an unprotected stream change",
    first: of(open({})),
    then: [
      {
        build: open({ partitions: oci.Partitions.of(2) }),
        plan: ["replace: stream 'orders' (partitions)"],
        report: ["loss replaced: stream 'orders'"],
        lost: ["stream 'orders' with 10 messages"],
      },
    ],
  },
  {
    change: "The protection of pool and stream is taken off",
    first: of(pooled()),
    then: [
      { build: open({}), plan: [], report: [], lost: [] },
      {
        step: "then the partitions change",
        build: open({ partitions: oci.Partitions.of(2) }),
        plan: ["replace: stream 'orders' (partitions)"],
        report: ["loss replaced: stream 'orders'"],
        lost: ["stream 'orders' with 10 messages"],
      },
      {
        step: "then both are removed",
        build: () => undefined,
        plan: ["delete: stream 'orders'", "delete: stream pool 'pool'"],
        report: [
          "loss destroyed: stream 'orders'",
          "loss destroyed: stream pool 'pool'",
          "notice unseen-streams: stream pool 'pool'",
        ],
        lost: ["stream 'orders'", "stream pool 'pool'"],
      },
    ],
  },
  {
    change: "A protected stream is renamed (`name`)",
    first: of(pooled(() => ({}), { name: "orders" })),
    then: [
      {
        build: pooled(() => ({}), { name: "bookings" }),
        plan: ["replace: stream 'orders' (name)"],
        report: ["loss replaced: stream 'orders'", "notice plan-errored"],
        lost: [],
        fails: { at: "plan", because: "Instance cannot be destroyed" },
      },
    ],
  },
  {
    change: "An unprotected stream is renamed (`name`)",
    first: of(open({ name: "orders" })),
    then: [
      {
        build: open({ name: "bookings" }),
        plan: ["replace: stream 'orders' (name)"],
        report: ["loss replaced: stream 'orders'"],
        lost: ["stream 'orders' with 10 messages"],
      },
    ],
  },
  {
    change: "The construct of a protected stream is renamed, and so is the stream",
    first: of(shop("orders")),
    then: [
      {
        build: shop("bookings"),
        plan: ["create: stream 'bookings'", "delete: stream 'orders'"],
        report: ["loss destroyed: stream 'orders'"],
        lost: ["stream 'orders' with 10 messages"],
      },
    ],
  },
  {
    change: "The construct of a stream is renamed; the stream keeps its name",
    remark:
      "Terraform creates and destroys in either order; if it creates first, the name is still taken. The messages are lost in any case.",
    first: of(pooled()),
    then: [
      {
        build: code((stack) => {
          pool(stack).addStream("bookings", { partitions: ONE, name: "orders" });
        }),
        plan: ["create: stream 'orders'", "delete: stream 'orders'"],
        report: ["loss destroyed: stream 'orders'", "notice missing-moved: stream 'orders'"],
        lost: ["stream 'orders' with 10 messages"],
        fails: { at: "apply", because: "oci_streaming_stream with name orders exists already.", sometimes: true },
      },
    ],
  },
  {
    change: "The construct of a stream is renamed, with `stack.renamed`",
    first: of(pooled()),
    then: [
      {
        build: code((stack) => {
          const bookings = pool(stack).addStream("bookings", { partitions: ONE, name: "orders" });
          stack.renamed(bookings, "pool/orders");
        }),
        plan: ["move: stream 'orders'"],
        report: [],
        lost: [],
      },
    ],
  },
  {
    change: "A protected stream is removed",
    first: of(pooled()),
    then: [
      {
        build: code((stack) => {
          pool(stack);
        }),
        plan: ["delete: stream 'orders'"],
        report: ["loss destroyed: stream 'orders'"],
        lost: ["stream 'orders' with 10 messages"],
      },
    ],
  },
  {
    change:
      "A stream gets more partitions as in [the guide](guides/larger-stream.md): a second stream, filled by a connector",
    remark: "The connector would have copied the messages first; the service of the tests moves none.",
    first: of(larger({ hasFirst: true })),
    then: [
      {
        build: larger({ hasFirst: true, hasSecond: true, isCopied: true }),
        plan: [
          "create: connector 'to-orders-2'",
          "create: policy 'shop-to-orders-2-Policy'",
          "create: stream 'orders-2'",
        ],
        report: [],
        lost: [],
      },
      {
        step: "then consumers and producers are given the second stream",
        build: larger({ hasFirst: true, hasSecond: true, isCopied: true, isSwitched: true }),
        plan: [],
        report: [],
        lost: [],
      },
      {
        step: "then the connector is removed, and the protection of the first stream is taken off",
        build: larger({ hasFirst: true, hasSecond: true, isSwitched: true }),
        plan: ["delete: connector 'to-orders-2'", "delete: policy 'shop-to-orders-2-Policy'"],
        report: [
          "interruption destroyed: policy 'shop-to-orders-2-Policy'",
          "interruption destroyed: connector 'to-orders-2'",
        ],
        lost: [],
      },
      {
        step: "then the first stream is removed",
        build: larger({ hasSecond: true, isSwitched: true }),
        plan: ["delete: stream 'orders'"],
        report: ["loss destroyed: stream 'orders'"],
        lost: ["stream 'orders' with 10 messages"],
      },
    ],
  },
  {
    change: "The tags of pool and stream change",
    first: of(pooled()),
    then: [
      {
        build: pooled(() => ({ tags: oci.Tags.of({ freeform: { team: "shop" } }) }), {
          tags: oci.Tags.of({ freeform: { team: "shop" } }),
        }),
        plan: ["update: stream 'orders' (freeform_tags)", "update: stream pool 'pool' (freeform_tags)"],
        report: [],
        lost: [],
      },
    ],
  },
];

interface Migration {
  readonly hasFirst?: boolean;
  readonly hasSecond?: boolean;
  readonly isCopied?: boolean;
  readonly isSwitched?: boolean;
}

/** The steps of docs/guides/larger-stream.md. */
function larger({ hasFirst, hasSecond, isCopied, isSwitched }: Migration): Build {
  return (stack) => {
    const basin = pool(stack);
    const isLeft = hasSecond === true && isCopied !== true;
    const orders =
      hasFirst === true ? basin.addStream("orders", { partitions: ONE, ...(isLeft && UNPROTECTED) }) : undefined;
    const second = hasSecond === true ? basin.addStream("orders-2", { partitions: oci.Partitions.of(8) }) : undefined;
    if (isCopied === true && orders !== undefined && second !== undefined) {
      new oci.ServiceConnector(stack, "to-orders-2", {
        compartment: stack.compartment,
        source: oci.ConnectorSource.stream(orders, { start: oci.StreamStart.OLDEST }),
        target: oci.ConnectorTarget.stream(second),
      });
    }
    const used = isSwitched === true ? second : orders;
    if (used !== undefined) stack.output.text("write_to", used.name, { title: "Topic to write to" });
  };
}

/** Both streams, or what is left of them here. */
function shop(...ids: readonly string[]): Build {
  return (stack) => {
    const basin = pool(stack);
    for (const id of ids) inPool(stack, id, basin);
  };
}

const FORGET = { lifecycle: { destroy: false } };

/** The second stack takes a stream over, and its pool by OCID. */
const TAKEN_OVER: Build = (stack, deployed) => {
  const poolId = deployed.id("oci_streaming_stream_pool", "pool");
  const streamId = deployed.id(STREAM, "bookings");
  const theirs = oci.StreamPool.fromStreamPoolId(stack, "pool", poolId);
  stack.adopt(inPool(stack, "bookings", theirs), streamId);
};

const STACKS: readonly Edit[] = [
  {
    change: "A stack is split in two, and nothing else is done: a stream's construct is removed from the first stack",
    remark: "The stream of the second stack is a new one, and empty. The next edit keeps the messages.",
    first: of(shop("orders", "bookings")),
    then: [
      {
        build: shop("orders"),
        plan: ["delete: stream 'bookings'"],
        report: ["loss destroyed: stream 'bookings'"],
        lost: ["stream 'bookings' with 10 messages"],
      },
      {
        step: "then it is in the second stack",
        stack: "shop2",
        state: "shop2",
        build: code((stack, deployed) => {
          const theirs = oci.StreamPool.fromStreamPoolId(
            stack,
            "pool",
            deployed.id("oci_streaming_stream_pool", "pool"),
          );
          inPool(stack, "bookings", theirs);
        }),
        plan: ["create: stream 'bookings'"],
        report: [],
        lost: [],
      },
    ],
  },
  {
    change: "A stack is split in two with care: a `removed` block with `destroy = false` in the first stack",
    first: of(shop("orders", "bookings")),
    then: [
      {
        build: code((stack, deployed) => {
          shop("orders")(stack, deployed);
          stack.addOverride("removed", [{ from: deployed.address(STREAM, "bookings"), ...FORGET }]);
        }),
        plan: ["forget: stream 'bookings'"],
        report: ["notice forgotten: stream 'bookings'"],
        lost: [],
      },
      {
        step: "then `stack.adopt` in the second stack",
        stack: "shop2",
        state: "shop2",
        build: TAKEN_OVER,
        plan: ["import: stream 'bookings'"],
        report: [],
        lost: [],
      },
    ],
  },
  {
    change: "The id of a stack changes, so that it has another state",
    remark: "A second pool and stream are made. The first ones stay as they are, and no state has them any more.",
    first: of(shop("orders")),
    then: [
      {
        stack: "store",
        state: "store",
        build: shop("orders"),
        plan: ["create: stream 'orders'", "create: stream pool 'pool'"],
        report: [],
        lost: [],
      },
    ],
  },
  {
    change: "The id of a stack changes, and the state stays; it has a bucket and a topic without a `name`",
    remark: 'Default names begin with the stack\'s id. Keep the prefix: `namePrefix: "shop"`.',
    first: of(nameless),
    then: [
      {
        stack: "store",
        build: nameless,
        plan: ["replace: bucket 'shop-archive' (name)", "replace: topic 'shop-alerts' (name)"],
        report: [
          "loss replaced: bucket 'shop-archive'",
          "interruption replaced: topic 'shop-alerts'",
          "notice plan-errored",
        ],
        lost: [],
        fails: { at: "plan", because: "Instance cannot be destroyed" },
      },
    ],
  },
];

function nameless(stack: oci.OciStack): void {
  inPool(stack, "orders", pool(stack));
  new oci.Bucket(stack, "archive", { compartment: stack.compartment });
  new oci.Topic(stack, "alerts", { compartment: stack.compartment });
}

export const STREAMS_AND_STACKS: readonly EditGroup[] = [
  { title: "Streams", hasMessages: true, edits: STREAMS },
  { title: "Stacks", hasMessages: true, edits: STACKS },
];
