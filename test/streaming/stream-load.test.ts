import { type ByteLoad, type MessageLoad, Partitions, StreamLoad } from "../../lib";

test("messages and bytes are two descriptions of the same load", () => {
  const messages = StreamLoad.messages({ perSecond: 100, averageBytes: 1000 });
  const bytes = StreamLoad.bytes({ gigabytesPerDay: 8.64, averageBytes: 1000 });
  expect(messages).toEqual(bytes);
  expect([messages.bytesPerSecond, messages.messagesPerSecond, messages.consumerGroups, messages.peakFactor]).toEqual([
    100_000, 100, 1, 1,
  ]);
});

test("the number of messages is unknown if their size is", () => {
  const load = StreamLoad.bytes({ gigabytesPerDay: 8.64 });
  expect([load.averageBytes, load.messagesPerSecond]).toEqual([undefined, undefined]);
});

test("maximal: every option has its place in the load", () => {
  const messages: Required<MessageLoad> = { perSecond: 1, averageBytes: 1_048_576, consumerGroups: 50, peakFactor: 2 };
  const bytes: Required<ByteLoad> = { gigabytesPerDay: 0, averageBytes: 1, consumerGroups: 0, peakFactor: 1 };
  expect(StreamLoad.messages(messages)).toMatchObject({ bytesPerSecond: 1_048_576, consumerGroups: 50, peakFactor: 2 });
  expect(StreamLoad.bytes(bytes)).toMatchObject({ bytesPerSecond: 0, consumerGroups: 0 });
});

describe("partitions for a load", () => {
  test.each([
    [StreamLoad.messages({ perSecond: 2500, averageBytes: 100 }), 3],
    [StreamLoad.messages({ perSecond: 2500, averageBytes: 100, peakFactor: 2 }), 5],
    [StreamLoad.messages({ perSecond: 10, averageBytes: 1_048_576 }), 10],
    // 1.1 MiB/s on average, and three times as much at peak.
    [StreamLoad.bytes({ gigabytesPerDay: 100, peakFactor: 3 }), 4],
    [StreamLoad.bytes({ gigabytesPerDay: 0 }), 1],
  ])("case %# are counted for its peak", (load, count) => {
    expect(Partitions.forLoad(load).count).toBe(count);
  });

  test("are explained", () => {
    expect(
      Partitions.forLoad(StreamLoad.messages({ perSecond: 2500, averageBytes: 100, peakFactor: 2 })).explain(),
    ).toBe(
      "5 partitions: 0.238 for 0.238 MiB/s written (1 MiB/s each); 2.5 for 2500 messages/s (1000 messages/s each); the largest with a headroom of 2, rounded up",
    );
  });
});
