import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { Fn, propertyAccess, TerraformVariable, Token } from "cdktf";
import { Compartment, Inputs, OcidKind } from "../../lib";
import { beginsLikeOcid, checkOcid, ocidAnswer, placesIn, wordOf } from "../../lib/core/ocid";
import { COMPARTMENT_ID, STREAM_ID, TENANCY_ID } from "../support/ocids";
import { newStack } from "../support/synthesis";

test.each([
  "ocid1.stream.oc1.eu-frankfurt-1.amaaaaaa",
  "ocid1.stream.oc1.phx.amaaaaaa",
  "ocid1.stream.oc2..amaaaaaa",
  "ocid1.stream.oc1.eu-frankfurt-1.future.amaaaaaa",
  Token.asString("${oci_streaming_stream.x.id}"),
])("%s is accepted as the OCID of a stream", (ocid) => {
  expect(() => {
    checkOcid("a/b", "streamId", ocid, OcidKind.STREAM);
  }).not.toThrow();
});

test("a kind that is not listed can be named by its word in OCIDs", () => {
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
])("%s, in the old form with colons, is accepted as the OCID of a %s", (ocid, kind) => {
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
])("'%s' is not an OCID", (text) => {
  expect(wordOf(text)).toBeUndefined();
});

test("a tenancy with an OCID of the old form is the root compartment", () => {
  expect(Compartment.fromCompartmentId(OLD_TENANCY).isTenancy).toBe(true);
  expect(Compartment.fromTenancyId(OLD_TENANCY).isTenancy).toBe(true);
});

test("the realms and regions of the OCIDs in a string are found, in either form", () => {
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
  [[OcidKind.STREAM], STREAM_ID, true],
  [[OcidKind.STREAM], "ocid1.stream.oc1.eu-frankfurt-1.future.a_B-1", true],
  [[OcidKind.KEY], "ocid1.key.oc1.iad.vault.key", true],
  ...['a"', "a b", "<unique id>", "a\n", "$(a)", "", "a'", "a.", "a;b"].map((unique): [OcidKind[], string, boolean] => [
    [OcidKind.STREAM],
    `ocid1.stream.oc1.phx.${unique}`,
    false,
  ]),
  [[OcidKind.TENANCY], `${OLD_TENANCY}"`, false],
  [[OcidKind.TENANCY], OLD_TENANCY.replace("phx", "p h"), false],
])("the pattern of an input for %s matches %s: %s", (kinds, answer, isTaken) => {
  expect(new RegExp(ocidAnswer(kinds)).test(answer)).toBe(isTaken);
});

const RULE = "a/b: streamId must be ocid1.stream.<realm>.[region].<unique id>, got";
const REMEDY = "; copy it from the resource's page in the console";

test.each([
  ["bookings", "'bookings'"],
  ["", "''"],
  ["ocid1.stream", "'ocid1.stream'"],
  ["ocid1.stream.oc1.phx.has blank", "'ocid1.stream.oc1.phx.has blank'"],
  ["ocid1.streampool.oc1.phx.abc", "'ocid1.streampool.oc1.phx.abc' (a stream pool)"],
  ["ocid1.drg.oc1.phx.abc", "'ocid1.drg.oc1.phx.abc'"],
])("fails for '%s' in place of the OCID of a stream", (ocid, shown) => {
  expect(() => {
    checkOcid("a/b", "streamId", ocid, OcidKind.STREAM);
  }).toThrow(`${RULE} ${shown}${REMEDY}`);
});

test("a compartment can be the tenancy, and knows whether it is", () => {
  expect(Compartment.fromCompartmentId(COMPARTMENT_ID).isTenancy).toBe(false);
  expect(Compartment.fromCompartmentId(TENANCY_ID).isTenancy).toBe(true);
  expect(Compartment.fromTenancyId(Token.asString("${var.tenancy_ocid}")).isTenancy).toBe(true);
});

test("fails for a compartment with the OCID of a stream", () => {
  expect(() => Compartment.fromCompartmentId(STREAM_ID)).toThrow(
    "compartmentId must be ocid1.compartment.<realm>.[region].<unique id> or ocid1.tenancy.<realm>.[region].<unique id>, " +
      `got '${STREAM_ID}' (a stream)${REMEDY}`,
  );
});

test("fails for a tenancy with the OCID of a compartment", () => {
  expect(() => Compartment.fromTenancyId(COMPARTMENT_ID)).toThrow(
    `tenancyId must be ocid1.tenancy.<realm>.[region].<unique id>, got '${COMPARTMENT_ID}' (a compartment)${REMEDY}`,
  );
});

test("a reference is accepted if its kind matches, matches one of several, or is unknown", () => {
  const stack = newStack();
  const input = new Inputs(stack);
  const raw = new TerraformVariable(stack, "raw", { type: "string" });
  const made = new StreamingStream(stack, "made", { name: "made", partitions: 1 });
  const known: [string, OcidKind][] = [
    [input.compartment("place", { title: "P" }), OcidKind.TENANCY],
    [input.ocid("drg", { title: "D", kind: OcidKind.custom("drg") }), OcidKind.custom("drg")],
    [input.text("any", { title: "A" }), OcidKind.STREAM],
    [raw.stringValue, OcidKind.STREAM],
    [made.id, OcidKind.STREAM],
    [made.streamPoolId, OcidKind.STREAM_POOL],
    [made.messagesEndpoint, OcidKind.STREAM],
    [Token.asString("${var.place}"), OcidKind.STREAM],
    [Token.asString(Fn.coalesce([made.id, raw.stringValue])), OcidKind.STREAM],
    [Token.asString(Fn.try([made.id, ""])), OcidKind.STREAM],
    [Token.asString(Fn.element([made.id, made.streamPoolId], 0)), OcidKind.STREAM],
    [Token.asString(propertyAccess([made.id, made.streamPoolId], [1])), OcidKind.STREAM_POOL],
    [Token.asString(Fn.element(input.list("all", { title: "A" }), 0)), OcidKind.STREAM],
    // The result of such a function is unknown.
    [Fn.replace(made.id, "stream", "vcn"), OcidKind.VCN],
  ];
  for (const [ocid, kind] of known) {
    expect(() => {
      checkOcid(undefined, "id", ocid, kind);
    }).not.toThrow();
  }
});

test("fails for the wrong kind of input of another stack too", () => {
  const vcn = new Inputs(newStack("other")).vcn("vcn_ocid", { title: "VCN" });
  expect(() => Compartment.fromCompartmentId(vcn)).toThrow("got the input 'vcn_ocid', which is that of a VCN");
});
