// Business suites: a stream for each kind of object, and each group reads only its streams.

import { type TerraformStack } from "cdktf";
import { stacksOf } from "../guides/example";
import { outputs, synthesize } from "../support/synthesis";
import { bodiesOf, bodyOf, statementsOf } from "./document";

const suite = (from = "", to = from): TerraformStack => stacksOf("examples/business-suites", from, to).get("suite")!;

test("the adapter's user may write and read the streams of the pool, but not create any", () => {
  const stack = suite();
  expect(bodyOf(stack, "oci_identity_user")).toMatchObject({ email: "${var.adapter_email}" });
  const rights = statementsOf(stack).filter((text) => text.includes("adapter_Group"));
  expect(rights.map((text) => /to (.*) in compartment/.exec(text)?.[1])).toEqual([
    "use stream-push",
    "use stream-pull",
    "read streams",
    "use connect-harness",
  ]);
});

test("a group may read one kind of object and its rejected messages", () => {
  const rights = statementsOf(suite()).filter((text) => text.includes("invoices_readers"));
  const said = rights.map((text) => /to (.*) in compartment.*pool_(\S+)_[0-9A-F]{8}/.exec(text)?.slice(1).join(" "));
  expect(said).toEqual([
    "use stream-pull invoices",
    "read streams invoices",
    "use stream-pull invoices-rejected",
    "read streams invoices-rejected",
  ]);
});

test("the properties of the adapter name its user, without a token", () => {
  expect(outputs(synthesize(suite())).adapter_client?.value).toMatch(/suite-integration\/.*password="<AUTH_TOKEN>"/);
});

test("rejected messages have an alarm for each kind of object", () => {
  const names = bodiesOf(suite(), "oci_monitoring_alarm").map(([name]) => name.replace(/_[0-9A-F]{8}$/, ""));
  expect(names).toEqual(expect.arrayContaining(["orders-rejected", "invoices-rejected", "employees-rejected"]));
});

test("silence of each object for an hour fires an alarm, which an input can switch off", () => {
  const found = bodiesOf(suite(), "oci_monitoring_alarm").find(([name]) => name.includes("producer-silent"));
  expect(found?.[1]).toMatchObject({
    query: expect.stringMatching(/pool_orders.*pool_invoices.*pool_employees.*groupBy\(resourceId\)\.absent/) as string,
    pending_duration: "PT1H",
    is_enabled: "${var.absence_alarms}",
  });
});

test.each([
  [
    "a month of rejected messages",
    "oci.Duration.days(7)",
    "oci.Duration.days(30)",
    "suite/pool/orders-rejected: retention must be 24 to 168 whole hours, got 30 days; archive to a bucket with a ServiceConnector to keep messages longer",
  ],
  [
    "a stream without partitions",
    "oci.Partitions.of(1)",
    "oci.Partitions.of(0)",
    "suite/pool/orders: partitions must be a whole number of at least 1, got 0; size it for the peak, because the number can never be changed",
  ],
])("fails for %s", (_, from, to, sentence) => {
  expect(() => suite(from, to)).toThrow(sentence);
});
