// The bus: the statements are exactly those of the matrix.

import { type TerraformStack } from "cdktf";
import { stacksOf } from "../guides/example";
import { outputs, synthesize } from "../support/synthesis";
import { bodiesOf, bodyOf, rulesOf, statementsOf } from "./document";

const bus = (from = "", to = from): TerraformStack => stacksOf("examples/service-bus", from, to).get("service-bus")!;

/** Of statements about reading and writing: the subject, the verb, and the stream without its hash. */
function rights(stack: TerraformStack): string[] {
  return statementsOf(stack)
    .filter((text) => text.includes("to use stream-"))
    .map((text) => {
      const who = /service_account = '(\w+)'/.exec(text)?.[1] ?? /\.(\w+)_Group_/.exec(text)?.[1] ?? "operators";
      const [, what = ""] = /to use (stream-\w+) /.exec(text) ?? [];
      const [, where = ""] = /oci_streaming_stream\.pool_(\S+)_[0-9A-F]{8}\.id/.exec(text) ?? [];
      return `${who} ${what === "stream-push" ? "writes" : "reads"} ${where}`;
    })
    .sort();
}

test("each cell of the matrix is a statement on one stream, and each service may write to its dead letters", () => {
  expect(rights(bus())).toEqual(
    [
      "operators reads ordersdead-letter",
      "operators reads paymentsdead-letter",
      "operators reads reportsdead-letter",
      "operators reads shippingdead-letter",
      "operators writes shoporderv1",
      "operators writes shoppaymentv1",
      "operators writes shopshipmentv1",
      "orders reads shoppaymentv1",
      "orders reads shopshipmentv1",
      "orders writes ordersdead-letter",
      "orders writes shoporderv1",
      "payments reads shoporderv1",
      "payments writes paymentsdead-letter",
      "payments writes shoppaymentv1",
      "reports reads shoporderv1",
      "reports reads shoppaymentv1",
      "reports reads shopshipmentv1",
      "reports writes reportsdead-letter",
      "shipping reads shoppaymentv1",
      "shipping writes shippingdead-letter",
      "shipping writes shopshipmentv1",
    ].sort(),
  );
});

test("removing a cell removes its statement", () => {
  const without = bus('reads: ["shop.payment.v1"] },\n  reports', "reads: [] },\n  reports");
  expect(rights(bus()).filter((right) => !rights(without).includes(right))).toEqual(["shipping reads shoppaymentv1"]);
});

test("a pod is identified by cluster, namespace and service account", () => {
  expect(statementsOf(bus())).toContain(
    "Allow any-user to use stream-push in compartment id ${var.compartment_ocid} where all {request.principal.type = 'workload', request.principal.namespace = '${var.namespace}', request.principal.service_account = 'payments', request.principal.cluster_id = '${var.cluster_ocid}', target.stream.id = '${oci_streaming_stream.pool_shoppaymentv1_24D291C4.id}'}",
  );
});

test("an output shows the matrix of the statements as a table", () => {
  expect(outputs(synthesize(bus())).access_matrix?.value).toBe(
    [
      "| service | shop.order.v1 | shop.payment.v1 | shop.shipment.v1 |",
      "| --- | --- | --- | --- |",
      "| orders | W | R | R |",
      "| payments | R | W | - |",
      "| shipping | - | R | W |",
      "| reports | R | R | R |",
      "| people on call | W | W | W |",
    ].join("\n"),
  );
});

test("each service has a client file with its group and its streams, and an output has the user for the Kafka token", () => {
  const found = outputs(synthesize(bus()));
  expect(found.kafka_user_id?.value).toBe("${oci_identity_user.reports_7921670E.id}");
  expect(found.reports_client?.value).toContain("group.id=reports");
  expect(Object.keys(found).filter((name) => name.endsWith("_client"))).toHaveLength(4);
  const at = (name: string): object => ({
    streamId: expect.stringContaining(`pool_${name}_`) as string,
    endpoint: expect.stringContaining(`pool_${name}_`) as string,
  });
  expect(JSON.parse(found.payments_client?.value as string)).toEqual({
    group: "payments",
    writes: { "shop.payment.v1": at("shoppaymentv1") },
    reads: { "shop.order.v1": at("shoporderv1") },
    deadLetter: at("paymentsdead-letter"),
  });
});

test("a stream can have as many readers as consumer groups: 50", () => {
  const rows = (count: number): string =>
    `...Object.fromEntries(Array.from({ length: ${count} }, (_, at) => [\`more\${at}\`, { writes: [], reads: ["shop.payment.v1"] }])),\n  reports: {`;
  expect(() => bus("reports: {", rows(47))).not.toThrow();
  expect(() => bus("reports: {", rows(48))).toThrow(
    "at most 50 services can read shop.payment.v1, got 51; write its messages to a second stream",
  );
});

test("the pool is private, and only pods reach it, on ports 443 and 9092", () => {
  const stack = bus();
  expect(bodyOf(stack, "oci_streaming_stream_pool")).toMatchObject({
    private_endpoint_settings: { subnet_id: "${var.subnet_ocid}" },
    kafka_settings: { auto_create_topics_enable: false },
  });
  const endpoint = "pool_PrivateEndpoint_NetworkSecurityGroup";
  expect(rulesOf(stack)).toEqual([
    `pods EGRESS ${endpoint} 443`,
    `pods EGRESS ${endpoint} 9092`,
    `${endpoint} INGRESS pods 443`,
    `${endpoint} INGRESS pods 9092`,
  ]);
});

test("the dead letters of each service have an alarm, and so do streams that no consumer reads", () => {
  const names = bodiesOf(bus(), "oci_monitoring_alarm").map(([name]) => name.replace(/_[0-9A-F]{8}$/, ""));
  expect(names).toEqual(
    expect.arrayContaining([
      "orders-dead-letter",
      "payments-dead-letter",
      "reports-dead-letter",
      "shipping-dead-letter",
      "health_not-consumed",
    ]),
  );
});

test.each([
  [
    "a stream that two services write",
    "reports: { writes: []",
    'reports: { writes: ["shop.order.v1"]',
    "one service must write shop.order.v1, got orders, reports",
  ],
  [
    "a stream that is read and not written",
    'payments: { writes: ["shop.payment.v1"]',
    "payments: { writes: []",
    "one service must write shop.payment.v1, got none",
  ],
  [
    "a service without a stream",
    "  reports: {",
    "  idle: { writes: [], reads: [] },\n  reports: {",
    "idle must write or read a stream, got none; remove it from the matrix",
  ],
  [
    "a service account that Kubernetes does not have",
    "serviceAccount: service",
    "serviceAccount: `${service}_pods`",
    "service account of an OKE workload must be letters, digits, hyphens and periods, as Kubernetes requires, got 'orders_pods'",
  ],
])("fails for %s", (_, from, to, sentence) => {
  expect(() => bus(from, to)).toThrow(sentence);
});
