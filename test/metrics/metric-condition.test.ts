import { Compartment } from "../../lib/core/compartment";
import { MetricCondition } from "../../lib/metrics/metric-condition";

const ONE = Compartment.fromCompartmentId("ocid1.compartment.oc1..one");
const OF_STREAMS = { namespace: "oci_streaming", compartment: ONE };

const faults = MetricCondition.parse("PutMessagesFault.Count[1m].sum() > 0", OF_STREAMS);
const silence = MetricCondition.parse("PutMessagesSuccess.Count[5m].absent()", OF_STREAMS);
const throttled = MetricCondition.parse("PutMessagesThrottling.Count[1m].sum() > 0", OF_STREAMS);

test("knows its namespace and compartment", () => {
  expect(faults.namespace).toBe("oci_streaming");
  expect(faults.compartment).toBe(ONE);
});

test("both() joins with &&", () => {
  expect(faults.both(silence).toString()).toBe(
    "PutMessagesFault.Count[1m].sum() > 0 && PutMessagesSuccess.Count[5m].absent()",
  );
});

test("either() joins with ||", () => {
  expect(faults.either(silence).toString()).toBe(
    "PutMessagesFault.Count[1m].sum() > 0 || PutMessagesSuccess.Count[5m].absent()",
  );
});

test("conditions that are joined in one way become one list, in whatever order they are joined", () => {
  const text =
    "PutMessagesFault.Count[1m].sum() > 0 && PutMessagesSuccess.Count[5m].absent() && " +
    "PutMessagesThrottling.Count[1m].sum() > 0";
  expect(faults.both(silence).both(throttled).toString()).toBe(text);
  expect(faults.both(silence.both(throttled)).toString()).toBe(text);
});

test("a join within a join of the other kind is in parentheses", () => {
  expect(faults.both(silence.either(throttled)).toString()).toBe(
    "PutMessagesFault.Count[1m].sum() > 0 && " +
      "(PutMessagesSuccess.Count[5m].absent() || PutMessagesThrottling.Count[1m].sum() > 0)",
  );
});

test("a join has the compartment of the side that has one", () => {
  const anywhere = MetricCondition.parse("PutMessagesFault.Count[1m].sum() > 0", { namespace: "oci_streaming" });
  expect(anywhere.both(faults).compartment).toBe(ONE);
  expect(faults.both(anywhere).compartment).toBe(ONE);
});

test("a join of compartments that only Terraform knows is accepted", () => {
  const compartment = Compartment.fromCompartmentId("${var.compartment_ocid}");
  const known = MetricCondition.parse("GetMessagesFault.Count[1m].sum() > 0", {
    namespace: "oci_streaming",
    compartment,
  });
  expect(faults.both(known).compartment).toBe(ONE);
});
