import { count, table } from "../../scripts/synth/table";

const stream = (partitions: unknown): Record<string, unknown> => ({ partitions });

test("counts resources and alarms, and partitions with an input as its default", () => {
  expect(
    count({
      resource: {
        oci_streaming_stream: { a: stream(3), b: stream("${var.partitions}") },
        oci_monitoring_alarm: { c: {}, d: {} },
      },
      variable: { partitions: { default: 2 } },
    }),
  ).toEqual({ resources: 4, partitions: "5", alarms: 2 });
});

test.each([
  ["an input without a default", { partitions: {} }, "${var.partitions}"],
  ["an expression", {}, "${var.a * 2}"],
])("%s leaves the sum open", (_, variable, partitions) => {
  const document = { resource: { oci_streaming_stream: { a: stream(3), b: stream(partitions) } }, variable };
  expect(count(document).partitions).toBe("3+");
});

test("the counts of an empty stack are zero", () => {
  expect(count({})).toEqual({ resources: 0, partitions: "0", alarms: 0 });
});

test("the table aligns numbers to the right", () => {
  const row = {
    stack: "iot",
    resources: 12,
    partitions: "3",
    alarms: 9,
    cost: "1,511.87 USD",
    file: "out/iot/cdk.tf.json",
    ms: 7,
  };
  expect(table([row])).toBe(
    [
      "stack  resources  partitions  alarms          cost  file                 ms",
      "iot           12           3       9  1,511.87 USD  out/iot/cdk.tf.json   7",
    ].join("\n"),
  );
});
