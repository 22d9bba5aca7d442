import { Token } from "cdktf";
import { Compartment, OcidKind } from "../../lib";
import { checkOcid } from "../../lib/core/ocid";
import { COMPARTMENT_ID, STREAM_ID, TENANCY_ID } from "../support/ocids";

test.each([
  "ocid1.stream.oc1.eu-frankfurt-1.amaaaaaa",
  "ocid1.stream.oc1.phx.amaaaaaa",
  "ocid1.stream.oc2..amaaaaaa",
  "ocid1.stream.oc1.eu-frankfurt-1.future.amaaaaaa",
  Token.asString("${oci_streaming_stream.x.id}"),
])("%s is taken for a stream's OCID", (ocid) => {
  expect(() => {
    checkOcid("a/b", "streamId", ocid, OcidKind.STREAM);
  }).not.toThrow();
});

test("a kind that is not listed can be named by its word", () => {
  const kind = OcidKind.custom("drg");
  expect(() => {
    checkOcid("a/b", "drgId", "ocid1.drg.oc1.phx.abc", kind);
  }).not.toThrow();
});

const RULE = "a/b: streamId must be ocid1.stream.<realm>.[region].<unique id>, got";
const REMEDY = "; copy it from the resource's page in the console";

test.each([
  ["bookings", "'bookings'"],
  ["", "''"],
  ["ocid1.stream", "'ocid1.stream'"],
  ["ocid1.stream.oc1.phx.has blank", "'ocid1.stream.oc1.phx.has blank'"],
  ["ocid1.streampool.oc1.phx.abc", "'ocid1.streampool.oc1.phx.abc (a stream pool)'"],
  ["ocid1.drg.oc1.phx.abc", "'ocid1.drg.oc1.phx.abc'"],
])("fails for '%s' where a stream's OCID belongs", (ocid, shown) => {
  expect(() => {
    checkOcid("a/b", "streamId", ocid, OcidKind.STREAM);
  }).toThrow(`${RULE} ${shown}${REMEDY}`);
});

test("a compartment may be the tenancy, and knows it", () => {
  expect(Compartment.fromCompartmentId(COMPARTMENT_ID).isTenancy).toBe(false);
  expect(Compartment.fromCompartmentId(TENANCY_ID).isTenancy).toBe(true);
  expect(Compartment.fromTenancyId(Token.asString("${var.tenancy_ocid}")).isTenancy).toBe(true);
});

test("fails for a compartment that is a stream", () => {
  expect(() => Compartment.fromCompartmentId(STREAM_ID)).toThrow(
    "compartmentId must be ocid1.compartment.<realm>.[region].<unique id> or ocid1.tenancy.<realm>.[region].<unique id>, " +
      `got '${STREAM_ID} (a stream)'${REMEDY}`,
  );
});

test("fails for a tenancy that is a compartment", () => {
  expect(() => Compartment.fromTenancyId(COMPARTMENT_ID)).toThrow(
    `tenancyId must be ocid1.tenancy.<realm>.[region].<unique id>, got '${COMPARTMENT_ID} (a compartment)'${REMEDY}`,
  );
});
