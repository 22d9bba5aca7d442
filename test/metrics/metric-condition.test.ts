import { Compartment } from "../../lib/core/compartment";
import { Metric } from "../../lib/metrics/metric";
import { MetricCondition } from "../../lib/metrics/metric-condition";

const ONE = Compartment.fromCompartmentId("ocid1.compartment.oc1..one");
const OTHER = Compartment.fromCompartmentId("ocid1.compartment.oc1..other");
const OF_STREAMS = { namespace: "oci_streaming", compartment: ONE };

const faults = MetricCondition.parse("PutMessagesFault.Count[1m].sum() > 0", OF_STREAMS);
const silence = MetricCondition.parse("PutMessagesSuccess.Count[5m].absent()", OF_STREAMS);
const throttled = MetricCondition.parse("PutMessagesThrottling.Count[1m].sum() > 0", OF_STREAMS);

test("knows the namespace and compartment that it was read for", () => {
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

test("a join of one kind is one list, however it was put together", () => {
  const text =
    "PutMessagesFault.Count[1m].sum() > 0 && PutMessagesSuccess.Count[5m].absent() && " +
    "PutMessagesThrottling.Count[1m].sum() > 0";
  expect(faults.both(silence).both(throttled).toString()).toBe(text);
  expect(faults.both(silence.both(throttled)).toString()).toBe(text);
});

test("a join inside a join of the other kind stands in parentheses", () => {
  expect(faults.both(silence.either(throttled)).toString()).toBe(
    "PutMessagesFault.Count[1m].sum() > 0 && " +
      "(PutMessagesSuccess.Count[5m].absent() || PutMessagesThrottling.Count[1m].sum() > 0)",
  );
});

test("a join takes the compartment of the side that has one", () => {
  const anywhere = MetricCondition.parse("PutMessagesFault.Count[1m].sum() > 0", { namespace: "oci_streaming" });
  expect(anywhere.both(faults).compartment).toBe(ONE);
  expect(faults.both(anywhere).compartment).toBe(ONE);
});

test("a join of compartments that Terraform knows is left to Terraform", () => {
  const compartment = Compartment.fromCompartmentId("${var.compartment_ocid}");
  const known = MetricCondition.parse("X[1m].sum() > 0", { namespace: "oci_streaming", compartment });
  expect(faults.both(known).compartment).toBe(ONE);
});

test("fails to join conditions of two namespaces", () => {
  const connector = MetricCondition.parse("DataFreshness[1m].max() > 1", { namespace: "oci_service_connector_hub" });
  const message =
    "query must read one namespace in one compartment, " +
    "got 'namespaces oci_streaming and oci_service_connector_hub'; write an alarm for each";
  expect(() => faults.both(connector)).toThrow(new Error(message));
  expect(() => faults.either(connector)).toThrow(new Error(message));
});

test("fails to calculate with metrics of two compartments", () => {
  const here = Metric.parse("X[1m].sum()", OF_STREAMS);
  const there = Metric.parse("X[1m].sum()", { namespace: "oci_streaming", compartment: OTHER });
  expect(() => here.minus(there)).toThrow(
    new Error(
      "query must read one namespace in one compartment, got 'compartments ocid1.compartment.oc1..one and " +
        "ocid1.compartment.oc1..other'; write an alarm for each",
    ),
  );
});
