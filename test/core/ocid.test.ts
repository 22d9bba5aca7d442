import { Token } from "cdktf";
import { Compartment, OcidKind } from "../../lib";
import { beginsLikeOcid, checkOcid, ocidAnswer, placesIn, wordOf } from "../../lib/core/ocid";
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

const OLD_TENANCY = "ocidv1:tenancy:oc1:phx:1460406592660:aaaaba3pv6wkcr4jqae5f15p2b2m2yt2j6rx32uzr4h25vqstifsfdsq";
const OLD_USER = OLD_TENANCY.replace("tenancy", "user");

test.each([
  [OLD_TENANCY, OcidKind.TENANCY],
  [OLD_USER, OcidKind.USER],
])("%s, the old form with colons, is taken for a %s", (ocid, kind) => {
  expect(() => {
    checkOcid("a/b", "id", ocid, kind);
    checkOcid("a/b", "id", ocid);
  }).not.toThrow();
});

test.each([
  "ocidv1:compartment:oc1:phx:1460406592660:aaaa",
  "ocidv1.tenancy.oc1.phx.1460406592660.aaaa",
  "ocidv1:tenancy:oc1:phx:aaaa",
  "ocidv1:tenancy:oc1:phx:1460406592660:",
  `${OLD_TENANCY} `,
  `x${OLD_TENANCY}`,
])("'%s' is no OCID", (text) => {
  expect(wordOf(text)).toBeUndefined();
});

test("a tenancy with an OCID of the old form is the root compartment", () => {
  expect(Compartment.fromCompartmentId(OLD_TENANCY).isTenancy).toBe(true);
  expect(Compartment.fromTenancyId(OLD_TENANCY).isTenancy).toBe(true);
});

test("the OCIDs in a text tell their realms and regions, in either form", () => {
  expect(placesIn(`users/${OLD_USER}/keys/ocid1.key.oc2..vault.aaaa`)).toEqual([
    { realm: "oc1", region: "phx" },
    { realm: "oc2", region: "" },
  ]);
});

test.each(["ocid1.bucket", "OCID1.group.x", "ocidv1:tenancy"])("'%s' begins like an OCID", (text) => {
  expect(beginsLikeOcid(text)).toBe(true);
});

test.each(["ocid1", "ocidv2:tenancy", "my-ocid1.x", "ocidv1x"])("'%s' does not begin like an OCID", (text) => {
  expect(beginsLikeOcid(text)).toBe(false);
});

test.each([
  [[OcidKind.TENANCY], OLD_TENANCY, true],
  [[OcidKind.TENANCY], TENANCY_ID, true],
  [[OcidKind.TENANCY], OLD_USER, false],
  [[OcidKind.TENANCY], COMPARTMENT_ID, false],
  [[OcidKind.COMPARTMENT, OcidKind.TENANCY], OLD_TENANCY, true],
  [[OcidKind.COMPARTMENT, OcidKind.TENANCY], COMPARTMENT_ID, true],
  [[OcidKind.COMPARTMENT, OcidKind.TENANCY], "ocidv1:compartment:oc1:phx:1:a", false],
  [[OcidKind.USER], OLD_USER, true],
  [[OcidKind.STREAM], "ocidv1:stream:oc1:phx:1:a", false],
])("of an answer, the pattern for %s takes %s: %s", (kinds, answer, isTaken) => {
  expect(new RegExp(ocidAnswer(kinds)).test(answer)).toBe(isTaken);
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
