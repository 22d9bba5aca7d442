import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  type ByteThroughput,
  Compartment,
  Duration,
  type MessageThroughput,
  Partitions,
  Stream,
  StreamPlacement,
  type WriteLimitOptions,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, outputs, resource, synthesize } from "../support/synthesis";

const MIB = 1_048_576;

test("10 partitions give 10 MiB/s in and 20 MiB/s out", () => {
  const partitions = Partitions.of(10);
  expect([partitions.writeLimitMiBPerSecond, partitions.readLimitMiBPerSecond]).toEqual([10, 20]);
  expect(Partitions.forBytes({ writeMiBPerSecond: 10, readMiBPerSecond: 20 }).count).toBe(10);
});

describe("for bytes", () => {
  test.each<[string, ByteThroughput, number]>([
    ["the README's example", { writeMiBPerSecond: 3.5, readMiBPerSecond: 6, consumerGroups: 2 }, 4],
    ["writes alone", { writeMiBPerSecond: 2.1 }, 3],
    ["exactly what partitions take", { writeMiBPerSecond: 3 }, 3],
    ["a rest of floating-point arithmetic", { writeMiBPerSecond: 3.0000000001 }, 3],
    ["a rest that a headroom leaves", { writeMiBPerSecond: 0.1 + 0.2, headroom: 10 }, 3],
    ["nothing at all", { writeMiBPerSecond: 0 }, 1],
    ["hardly anything", { writeMiBPerSecond: 1e-9 }, 1],
    ["a headroom", { writeMiBPerSecond: 4, headroom: 1.25 }, 5],
    ["one group that reads fast", { writeMiBPerSecond: 1, readMiBPerSecond: 9 }, 5],
    ["three groups that read as much together", { writeMiBPerSecond: 1, readMiBPerSecond: 9, consumerGroups: 3 }, 2],
    ["50 groups that read all", { writeMiBPerSecond: 1, consumerGroups: 50 }, 1],
    ["a group that asks often", { writeMiBPerSecond: 1, readRequestsPerSecond: 11 }, 3],
  ])("counts %s", (_, peak, count) => {
    expect(Partitions.forBytes(peak).count).toBe(count);
  });

  test("explains the count from every option", () => {
    const all: Required<ByteThroughput> = {
      writeMiBPerSecond: 3.5,
      readMiBPerSecond: 6,
      consumerGroups: 2,
      readRequestsPerSecond: 4,
      headroom: 1.2,
    };
    expect(Partitions.forBytes(all).explain()).toBe(
      "5 partitions: 3.5 for 3.5 MiB/s written (1 MiB/s each); " +
        "1.5 for 3 MiB/s read by each of 2 consumer groups (2 MiB/s each); " +
        "0.8 for 4 GET requests/s of a consumer group (5 each); the largest with a headroom of 1.2, rounded up",
    );
  });
});

describe("for messages", () => {
  test.each<[string, MessageThroughput, number]>([
    ["small messages by their number", { perSecond: 2_500, averageBytes: 100 }, 3],
    ["large messages by their bytes", { perSecond: 10, averageBytes: MIB / 4 }, 3],
    ["messages of 1 MiB", { perSecond: 2, averageBytes: MIB }, 2],
    ["none", { perSecond: 0, averageBytes: 1 }, 1],
  ])("counts %s", (_, peak, count) => {
    expect(Partitions.forMessages(peak).count).toBe(count);
  });

  test("explains the count from every option", () => {
    const all: Required<MessageThroughput> = {
      perSecond: 1_500,
      averageBytes: 512,
      consumerGroups: 3,
      readRequestsPerSecond: 5,
      headroom: 1,
    };
    expect(Partitions.forMessages(all).explain()).toBe(
      "2 partitions: 0.732 for 0.732 MiB/s written (1 MiB/s each); 1.5 for 1500 messages/s (1000 messages/s each); " +
        "1 for 5 GET requests/s of a consumer group (5 each); the largest, rounded up",
    );
  });
});

test("explains a given number as given", () => {
  expect([Partitions.of(1).explain(), Partitions.of(3).explain()]).toEqual([
    "1 partition, as given",
    "3 partitions, as given",
  ]);
});

describe("the write limit of a window", () => {
  test.each<[WriteLimitOptions, number]>([
    [{ during: Duration.minutes(1) }, 10 * 60 * MIB],
    [{ during: Duration.minutes(1), share: 0.8 }, 503_316_480],
    [{ during: Duration.hours(1), share: 1 }, 10 * 3_600 * MIB],
    [{ during: Duration.minutes(1), share: 0.7 }, 440_401_920],
    [{ during: Duration.minutes(1), share: 1 / 3 }, 10 * 20 * MIB],
    [{ during: Duration.minutes(5), share: 0.41 }, 1_289_748_480],
  ])("is a whole number of bytes: %j", (options, bytes) => {
    expect(Partitions.of(10).writeLimitBytes(options)).toBe(bytes);
  });

  test.each([0, -0.1, 1.01, NaN])("fails for a share of %d", (share) => {
    expect(() => Partitions.of(1).writeLimitBytes({ during: Duration.minutes(1), share })).toThrow(
      new Error(`share must be above 0 and at most 1, got ${share}; write 0.8 for 80 %`),
    );
  });

  test.each([Duration.seconds(59), Duration.minutes(1_441), Duration.seconds(90)])("fails for %s", (during) => {
    expect(() => Partitions.of(1).writeLimitBytes({ during })).toThrow(
      new Error(
        `during must be 1 minute to 1 day, in whole minutes, got ${during.toString()}; use the interval of the metric`,
      ),
    );
  });
});

describe("with tokens", () => {
  const variable = (stack: TerraformStack, id: string): number =>
    new TerraformVariable(stack, id, { type: "number" }).numberValue;

  function partitionsOf(make: (stack: TerraformStack) => Partitions): unknown {
    const stack = newStack();
    const placement = StreamPlacement.inDefaultPool(Compartment.fromCompartmentId(COMPARTMENT_ID));
    new Stream(stack, "bookings", { placement, partitions: make(stack) });
    return resource(synthesize(stack), StreamingStream).partitions;
  }

  test("Terraform counts the partitions for a peak in bytes", () => {
    const all = (stack: TerraformStack): Required<ByteThroughput> => ({
      writeMiBPerSecond: variable(stack, "write"),
      readMiBPerSecond: variable(stack, "read"),
      consumerGroups: variable(stack, "groups"),
      readRequestsPerSecond: variable(stack, "requests"),
      headroom: variable(stack, "headroom"),
    });
    expect(partitionsOf((stack) => Partitions.forBytes(all(stack)))).toBe(
      "${max(1, ceil(((max(var.write, ((var.read / var.groups) / 2), (var.requests / 5)) * var.headroom) - 0.000001)))}",
    );
    expect(Partitions.forBytes(all(newStack())).explain()).toBe(
      "partitions as known at apply, as is each ?: ? for ? MiB/s written (1 MiB/s each); " +
        "? for ? MiB/s read by each of ? consumer groups (2 MiB/s each); " +
        "? for ? GET requests/s of a consumer group (5 each); the largest with a headroom of ?, rounded up",
    );
  });

  test("Terraform counts the partitions for a peak in messages", () => {
    expect(
      partitionsOf((stack) =>
        Partitions.forMessages({ perSecond: variable(stack, "rate"), averageBytes: variable(stack, "size") }),
      ),
    ).toBe("${max(1, ceil((max(((var.rate * var.size) / 1048576), (var.rate / 1000)) - 0.000001)))}");
  });

  test("a calculated number is not checked again, because it is whole and at least 1", () => {
    const stack = newStack();
    const partitions = Partitions.forBytes({ writeMiBPerSecond: variable(stack, "rate") });
    const placement = StreamPlacement.inDefaultPool(Compartment.fromCompartmentId(COMPARTMENT_ID));
    new Stream(stack, "s", { placement, partitions });
    expect(resource(synthesize(stack), StreamingStream)).toHaveProperty("lifecycle", { prevent_destroy: true });
  });

  test("a share of almost zero is 0 bytes, even if Terraform counts the partitions", () => {
    const stack = newStack();
    const partitions = Partitions.of(variable(stack, "partitions"));
    const value = partitions.writeLimitBytes({ during: Duration.minutes(1), share: 1e-12 });
    new TerraformOutput(stack, "limit", { value });
    expect(outputs(synthesize(stack))).toEqual({ limit: { value: "${(var.partitions * 0)}" } });
  });

  test("Terraform calculates the limits, in whole bytes", () => {
    const stack = newStack();
    const partitions = Partitions.of(variable(stack, "partitions"));
    const during = Duration.minutes(1);
    const limits = {
      in: partitions.writeLimitMiBPerSecond,
      out: partitions.readLimitMiBPerSecond,
      minute: partitions.writeLimitBytes({ during, share: 0.8 }),
      share: partitions.writeLimitBytes({ during, share: variable(stack, "share") }),
      window: Partitions.of(2).writeLimitBytes({ during: Duration.minutes(variable(stack, "window")) }),
    };
    for (const [id, value] of Object.entries(limits)) new TerraformOutput(stack, `limit_${id}`, { value });
    expect(outputs(synthesize(stack))).toEqual({
      limit_in: { value: "${var.partitions}" },
      limit_out: { value: "${(var.partitions * 2)}" },
      limit_minute: { value: "${(var.partitions * 50331648)}" },
      limit_share: { value: "${(var.partitions * floor(((62914560 * var.share) + 0.5)))}" },
      limit_window: { value: "${(2 * floor(((1048576 * (var.window * 60)) + 0.5)))}" },
    });
    expect(partitions.explain()).toBe("partitions as known at apply");
  });
});
