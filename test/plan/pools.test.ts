import { PlanReport } from "../../lib/plan";
import {
  linesOf,
  OTHER_POOL_ID,
  planText,
  POOL,
  POOL_ID,
  poolDestroyed,
  poolReplaced,
  PRIOR,
  reportOf,
  STREAM,
  STREAM_VALUES,
  streamKept,
  streamMoved,
} from "./plan-text";

test("a stream that is only updated is lost with a pool that is replaced", () => {
  const report = reportOf({ changes: [poolReplaced("delete", "create"), streamMoved()], prior: PRIOR });
  expect(report.findings.map(({ message }) => message)).toEqual([
    `${POOL}: stream pool 'shop' would be deleted with every stream in it, its endpoints and bootstrap servers, and the pool OCID in SASL user names, because private_endpoint_settings changes, which the service cannot change in place; leave private_endpoint_settings as it was, or create a second pool, move the streams to it in a separate deployment, and delete the old pool in a later one`,
    `${STREAM}: stream 'orders' would lose its messages and the committed offsets of its consumers, although the plan does not destroy it, because the service deletes the streams of a pool with it, and its pool ${POOL} is replaced (private_endpoint_settings changes, which the service cannot change in place) before the stream is moved out of it; move the stream in a separate deployment, and delete the pool in a later one`,
    `${POOL}: stream pool 'shop' may hold streams that this plan does not know, such as those of other stacks and topics that Kafka clients created; they would be deleted too, because the service deletes all streams of a pool with it; list the streams of the pool ${POOL_ID} with the console or the CLI before you apply`,
  ]);
  expect(report.hasLosses).toBe(true);
});

test("a stream that is moved to another pool is lost if the same plan destroys the old pool first", () => {
  expect(linesOf({ changes: [poolDestroyed(), streamMoved()], prior: PRIOR })).toEqual([
    `loss destroyed ${POOL}`,
    `loss goes-with-pool ${STREAM}`,
    `notice unseen-streams ${POOL}`,
  ]);
});

test("a stream that the plan does not mention is lost with its pool: the third row of the table", () => {
  const stays = linesOf({ changes: [poolDestroyed(), streamKept()], prior: PRIOR });
  const isAbsent = linesOf({ changes: [poolDestroyed()], prior: PRIOR });
  expect(stays).toContain(`loss goes-with-pool ${STREAM}`);
  expect(isAbsent).toEqual(stays);
});

test("a stream of a replaced pool that keeps its stream_pool_id is lost even if the new pool is created first", () => {
  expect(linesOf({ changes: [poolReplaced("create", "delete"), streamKept()], prior: PRIOR })).toContain(
    `loss goes-with-pool ${STREAM}`,
  );
});

test("a stream that moves is interrupted if the new pool is created first, but the old pool is a loss", () => {
  const report = reportOf({ changes: [poolReplaced("create", "delete"), streamMoved()], prior: PRIOR });
  expect(report.findings.map(({ level, kind, address }) => [level, kind, address])).toEqual([
    ["loss", "replaced", POOL],
    ["interruption", "stream-moved", STREAM],
    ["notice", "unseen-streams", POOL],
  ]);
  expect(report.findings[1]?.what).toContain("Oracle does not document whether messages and offsets survive the move");
});

test.each([["delete,create"], ["create,delete"], ["delete"]])(
  "a destroyed pool is a loss, even if its streams are unknown: %s",
  (actions) => {
    const report = reportOf({ changes: [poolReplaced(...actions.split(","))] });
    expect(report.losses.map(({ address }) => address)).toEqual([POOL]);
  },
);

test("streams are found in modules, in their state before the plan if there is no prior state, and in data sources", () => {
  const inModule = {
    address: "module.a.oci_streaming_stream.s[0]",
    values: { ...STREAM_VALUES, id: "ocid1.stream.a" },
  };
  const child = { address: "module.a", resources: [{ ...inModule, mode: "managed", type: "oci_streaming_stream" }] };
  const prior_state = { values: { root_module: { child_modules: [child] } } };
  expect(linesOf({ changes: [poolDestroyed()], more: { prior_state } })).toContain(
    `loss goes-with-pool ${inModule.address}`,
  );
  expect(linesOf({ changes: [poolDestroyed(), streamKept()] })).toContain(`loss goes-with-pool ${STREAM}`);
  const data = { address: "data.oci_streaming_stream.theirs", mode: "data", values: { ...STREAM_VALUES, id: "b" } };
  const list = {
    address: "data.oci_streaming_streams.all",
    mode: "data",
    values: {
      streams: [
        { id: "c", name: "c", stream_pool_id: POOL_ID },
        { id: "d", stream_pool_id: OTHER_POOL_ID },
      ],
    },
  };
  const lines = linesOf({ changes: [poolDestroyed()], prior: [...PRIOR, data, list] });
  expect(lines.filter((text) => text.includes("goes-with-pool"))).toEqual([
    `loss goes-with-pool ${STREAM}`,
    `loss goes-with-pool ${data.address}`,
    `loss goes-with-pool ${list.address}`,
  ]);
});

test("a stream that is both managed and read has one finding, and a destroyed stream has only its own", () => {
  const data = { address: "data.oci_streaming_stream.same", mode: "data", values: STREAM_VALUES };
  expect(linesOf({ changes: [poolDestroyed()], prior: [data, ...PRIOR] })).toEqual([
    `loss destroyed ${POOL}`,
    `loss goes-with-pool ${STREAM}`,
    `notice unseen-streams ${POOL}`,
  ]);
  const own = { address: STREAM, actions: ["delete"], before: STREAM_VALUES };
  expect(linesOf({ changes: [poolDestroyed(), own], prior: PRIOR })).toEqual([
    `loss destroyed ${POOL}`,
    `loss destroyed ${STREAM}`,
    `notice unseen-streams ${POOL}`,
  ]);
});

test("a stream is lost with the leftover of a pool whose replacement was interrupted", () => {
  const leftover = { ...poolDestroyed(), deposed: "1a2b3c4d", action_reason: undefined };
  const pool = { address: POOL, actions: ["no-op"], before: { id: OTHER_POOL_ID }, after: { id: OTHER_POOL_ID } };
  const report = reportOf({ changes: [pool, leftover, streamKept()], prior: [PRIOR[1]!] });
  expect(report.losses.map(({ address }) => address)).toEqual([POOL, STREAM]);
  expect(report.losses[0]?.why).toBe("it is the leftover (deposed object 1a2b3c4d) of an interrupted replacement");
});

test("the leftover of a stream that is destroyed with that of its pool has its own finding, and the new stream has none", () => {
  const stream = { address: STREAM, actions: ["delete"], before: STREAM_VALUES, deposed: "1a2b3c4d" };
  const pool = { ...poolDestroyed(), deposed: "5e6f7a8b" };
  const now = { id: "ocid1.stream.oc1..aaaanew", name: "orders", stream_pool_id: OTHER_POOL_ID };
  const kept = { address: STREAM, actions: ["no-op"], before: now, after: now };
  const resources = [
    { address: STREAM, mode: "managed", type: "oci_streaming_stream", values: now },
    { address: STREAM, mode: "managed", type: "oci_streaming_stream", values: STREAM_VALUES, deposed_key: "1a2b3c4d" },
  ];
  const more = { prior_state: { values: { root_module: { resources } } } };
  expect(linesOf({ changes: [pool, stream, kept], more })).toEqual([
    `loss destroyed ${POOL}`,
    `loss destroyed ${STREAM}`,
    `notice unseen-streams ${POOL}`,
  ]);
});

test("a stream is found by its address before a move", () => {
  const change = { ...streamKept(), address: "oci_streaming_stream.new", previous_address: STREAM };
  expect(linesOf({ changes: [poolDestroyed(), change], prior: PRIOR })).toContain(
    "loss goes-with-pool oci_streaming_stream.new",
  );
});

test("streams of pools that stay are not named", () => {
  const other = { address: "oci_streaming_stream.other", values: { ...STREAM_VALUES, id: "e", stream_pool_id: "f" } };
  expect(linesOf({ changes: [poolDestroyed()], prior: [other] })).toEqual([
    `loss destroyed ${POOL}`,
    `notice unseen-streams ${POOL}`,
  ]);
});

test("a stream that moves while its pool stays is interrupted, and so is one that changes its compartment", () => {
  expect(linesOf({ changes: [streamMoved()], prior: PRIOR })).toEqual([`interruption stream-moved ${STREAM}`]);
  const before = { ...STREAM_VALUES, compartment_id: "a" };
  const change = { address: STREAM, actions: ["update"], before, after: { ...before, compartment_id: "b" } };
  const report = reportOf({ changes: [change] });
  expect(report.findings.map(({ what, why }) => [what, why])).toEqual([
    [
      "stream 'orders' would be moved to the default pool of another compartment, and every client needs that pool's endpoint; Oracle does not document whether messages and offsets survive the move",
      "compartment_id changes, and the service moves a stream into the default pool of its new compartment",
    ],
  ]);
});

test("a pool that moves to another compartment is a notice", () => {
  const before = { id: POOL_ID, name: "shop", compartment_id: "a" };
  const change = { address: POOL, actions: ["update"], before, after: { ...before, compartment_id: "b" } };
  const report = reportOf({ changes: [change] });
  expect(report.findings.map(({ level, what }) => [level, what])).toEqual([
    [
      "notice",
      "stream pool 'shop' would be moved to another compartment, and policies of the old one would no longer apply to it; Oracle does not document whether its streams move with it",
    ],
  ]);
});

test("the time for a plan grows linearly with its size: 5,000 pools and 20,000 streams", () => {
  const pools = Array.from({ length: 5_000 }, (_, index) => `p${index}`);
  const streams = Array.from({ length: 20_000 }, (_, index) => `s${index}`);
  const plan = planText({
    changes: pools.map((id) => ({ ...poolDestroyed(), address: `oci_streaming_stream_pool.${id}`, before: { id } })),
    prior: streams.map((id, index) => {
      return { address: `oci_streaming_stream.${id}`, values: { id, stream_pool_id: `p${index % 5_000}` } };
    }),
  });
  const start = performance.now();
  expect(PlanReport.ofText(plan).losses).toHaveLength(25_000);
  // Less than a second, unless a step checks all streams for each pool.
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("a stream that is moved to a pool that the same plan destroys is a loss", () => {
  const before = { ...STREAM_VALUES, stream_pool_id: OTHER_POOL_ID };
  const arriving = { address: STREAM, actions: ["update"], before, after: STREAM_VALUES };
  const report = reportOf({ changes: [poolReplaced("create", "delete"), arriving] });
  expect(report.losses[1]?.message).toBe(
    `${STREAM}: stream 'orders' would lose its messages and the committed offsets of its consumers if it is moved first, and the deployment stops if it is not, because it is moved into ${POOL}, which is replaced in the same plan (private_endpoint_settings changes, which the service cannot change in place), and the service deletes the streams of a pool with it; name another pool, and use a reference to it instead of its OCID`,
  );
  const made = { address: STREAM, actions: ["create"], before: null, after: STREAM_VALUES };
  expect(linesOf({ changes: [poolDestroyed(), made] })).not.toContain(`loss goes-with-pool ${STREAM}`);
});
