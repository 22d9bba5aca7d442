import { Compartment, ConnectHarness, Partitions, Stream, StreamPlacement, StreamPool, Subject } from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { COMPARTMENT_ID, CONNECT_HARNESS_ID, STREAM_ID, STREAM_POOL_ID, TENANCY_ID } from "../support/ocids";
import { newStack } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const analysts = Subject.group({ name: "analysts" });

const stack = newStack();
const stream = Stream.fromStreamAttributes(stack, "stream", { streamId: STREAM_ID, compartment });
const pool = StreamPool.fromStreamPoolAttributes(stack, "pool", { streamPoolId: STREAM_POOL_ID, compartment });
const harness = ConnectHarness.fromConnectHarnessAttributes(stack, "harness", {
  connectHarnessId: CONNECT_HARNESS_ID,
  compartment,
});

const inPool = `in compartment id ${COMPARTMENT_ID} where target.streampool.id = '${STREAM_POOL_ID}'`;
const inStream = `in compartment id ${COMPARTMENT_ID} where target.stream.id = '${STREAM_ID}'`;
const inHarness = `in compartment id ${COMPARTMENT_ID} where target.connectharness.id = '${CONNECT_HARNESS_ID}'`;

test.each([
  ["to write to a stream", stream.allowProduce(analysts), `use stream-push ${inStream}`],
  ["to read a stream", stream.allowConsume(analysts), `use stream-pull ${inStream}`],
  ["to see a stream", stream.allowInspect(analysts), `read streams ${inStream}`],
  ["to manage a stream", stream.allowManage(analysts), `manage streams ${inStream}`],
  ["to write to all streams of a pool", pool.allowProduce(analysts), `use stream-push ${inPool}`],
  ["to read all streams of a pool", pool.allowConsume(analysts), `use stream-pull ${inPool}`],
  ["to see a pool", pool.allowInspect(analysts), `read stream-pools ${inPool}`],
  ["to manage a pool", pool.allowManage(analysts), `manage stream-pools ${inPool}`],
  ["to use a harness", harness.allowUse(analysts), `use connect-harness ${inHarness}`],
  ["to see a harness", harness.allowInspect(analysts), `read connect-harness ${inHarness}`],
  ["to manage a harness", harness.allowManage(analysts), `manage connect-harness ${inHarness}`],
])("a grant %s is limited to that resource", (_, statement, expected) => {
  expect(statement.text).toBe(`Allow group analysts to ${expected}`);
});

test("a Kafka client may read the streams of its topics, and may create them on request", () => {
  const texts = (options?: Parameters<typeof pool.allowKafka>[1]): string[] =>
    pool.allowKafka(analysts, options).map(({ text }) => text.replace("Allow group analysts to ", ""));
  expect(texts()).toEqual([`use stream-push ${inPool}`, `use stream-pull ${inPool}`, `read streams ${inPool}`]);
  expect(texts({ produce: false })).toEqual([`use stream-pull ${inPool}`, `read streams ${inPool}`]);
  expect(texts({ consume: false, createTopics: true })).toEqual([
    `use stream-push ${inPool}`,
    `manage streams ${inPool}`,
  ]);
});

test("a stream of a pool is in the compartment of the pool", () => {
  const made = pool.addStream("made", { partitions: Partitions.of(1) });
  expect(resolvedText(stack, made.allowProduce(analysts).text)).toMatch(
    /^Allow group analysts to use stream-push in compartment id \S+ where target\.stream\.id = '\$\{oci_streaming_stream\.pool_made_\w+\.id\}'$/,
  );
  const known = Stream.fromStreamAttributes(stack, "known", { streamId: STREAM_ID, pool });
  expect(known.allowConsume(analysts).text).toContain(COMPARTMENT_ID);
});

test("a grant on a stream in the root compartment is for the tenancy, and still limited to the stream", () => {
  const root = new Stream(stack, "root", {
    placement: StreamPlacement.inDefaultPool(Compartment.fromTenancyId(TENANCY_ID)),
    partitions: Partitions.of(1),
  });
  expect(root.allowProduce(analysts).text).toMatch(/ to use stream-push in tenancy where target\.stream\.id = '/);
});
