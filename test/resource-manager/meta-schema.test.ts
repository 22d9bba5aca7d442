import { PICKER_TYPES } from "../../lib/resource-manager/field-types";
import { type Json } from "../../lib/resource-manager/json";
import { metaSchemaFindings } from "../../lib/resource-manager/meta-schema";

function findings(variable: Json, more: { [name: string]: Json } = {}): string[] {
  return metaSchemaFindings({ schemaVersion: "1.1.0", variables: { v: variable }, ...more });
}

/** What each key of dependsOn may hold. */
function filters(keys: readonly string[]): { [key: string]: Json } {
  return Object.fromEntries(keys.map((key) => [key, key === "length" ? 32 : "${other}"]));
}

test("the meta schema names 41 types of pickers that a form can use", () => {
  expect(Object.keys(PICKER_TYPES)).toHaveLength(41);
});

test.each(Object.entries(PICKER_TYPES))("%s passes with what it needs and what it takes", (type, { needs, takes }) => {
  expect(findings({ type, dependsOn: filters(needs) })).toEqual([]);
  expect(findings({ type, dependsOn: filters([...needs, ...takes]) })).toEqual([]);
});

test.each(Object.entries(PICKER_TYPES).filter(([, { dependsOn }]) => dependsOn !== "ignored"))(
  "fails for %s without a key that it needs, or with one that it does not know",
  (type, { needs, dependsOn }) => {
    for (const key of needs) {
      const others = needs.filter((one) => one !== key);
      expect(findings({ type, dependsOn: filters(others) })).toEqual([
        `schema.variables.v.dependsOn must have '${key}'`,
      ]);
    }
    expect(findings({ type, dependsOn: { ...filters(needs), regionName: "a" } })).toEqual([
      "schema.variables.v.dependsOn must not have 'regionName'",
    ]);
    const missing = dependsOn === "required" ? ["schema.variables.v must have 'dependsOn'"] : [];
    expect(findings({ type })).toEqual(missing);
  },
);

test.each<[string, Json]>([
  ["text", { type: "string", default: "a", pattern: "a", minLength: 0, maxLength: 3, title: "T", description: "" }],
  ["several lines", { type: "text", multiline: true, default: "a\nb" }],
  ["a password", { type: "password", confirmation: true }],
  ["a switch", { type: "boolean", default: { not: ["${other}"] } }],
  ["a whole number", { type: "integer", default: 2, minimum: 1, maximum: 3, multipleOf: 1 }],
  ["a number", { type: "number", default: 0.5, exclusiveMinimum: 0, exclusiveMaximum: 1 }],
  ["a choice", { type: "enum", enum: ["a", "b"], default: "a", allowMultiple: false }],
  ["a list", { type: "array", items: { type: "string" }, minItems: 0, maxItems: 2, uniqueItems: true }],
  ["a file", { type: "file" }],
  ["a time", { type: "datetime", default: "2026-01-01" }],
  ["a condition", { type: "string", visible: { and: ["${a}", { or: [{ eq: ["${b}", "c"] }, { ge: ["${d}", 1] }] }] } }],
  ["a key that nobody knows", { type: "string", visibile: true }],
])("%s passes", (_, variable) => {
  expect(findings(variable)).toEqual([]);
});

test.each<[Json, string]>([
  [{ type: "oci:core:ssh:publickey" }, "must have a type of the meta schema, not 'oci:core:ssh:publickey'"],
  [
    { type: "oci:objectstorage:bucket:name" },
    "must have a type of the meta schema, not 'oci:objectstorage:bucket:name'",
  ],
  [{ title: "T" }, "must have a type of the meta schema, not ''"],
  ["string", "must have a type of the meta schema, not ''"],
  [{ type: "string", title: "" }, ".title must be text that is not empty"],
  [{ type: "string", description: 1 }, ".description must be text"],
  [{ type: "string", required: "true" }, ".required must be true or false"],
  [{ type: "string", minLength: -1 }, ".minLength must be a whole number from 0 on"],
  [{ type: "string", default: 1 }, ".default must be true, false, text or one operator"],
  [{ type: "integer", default: 1.5 }, ".default must be a whole number"],
  [{ type: "number", minimum: "1" }, ".minimum must be a number"],
  [{ type: "number", multipleOf: 0 }, ".multipleOf must be a number above 0"],
  [{ type: "enum", enum: [1] }, ".enum[0] must be text"],
  [{ type: "enum", enum: "a" }, ".enum must be a list"],
  [{ type: "array", items: { type: "map" } }, ".items must have a type of the meta schema, not 'map'"],
  [{ type: "string", visible: { and: ["a", "b", "c"] } }, ".visible.and must be a list of at most 2"],
  [{ type: "string", visible: { not: ["a", "b"] } }, ".visible.not must be a list of at most 1"],
  [{ type: "string", visible: { eq: ["a", true] } }, ".visible.eq[1] must be text or a number"],
  [{ type: "string", visible: { ne: ["a", "b"] } }, ".visible must not have the operator 'ne'"],
  [{ type: "string", visible: {} }, ".visible must not have the operator ''"],
  [{ type: "string", visible: { eq: [], not: [] } }, ".visible must be true, false, text or one operator"],
  [{ type: "oci:core:vcn:id", dependsOn: { compartmentId: true } }, ".dependsOn.compartmentId must be text"],
  [{ type: "oci:core:image:id", dependsOn: { compartmentId: "a" }, pattern: 1 }, ".pattern must be text"],
  [{ type: "oci:core:vcn:id", dependsOn: "compartment_ocid" }, ".dependsOn must have named members"],
])("fails for variable %j", (variable, finding) => {
  const place = "schema.variables.v";
  expect(findings(variable)).toEqual([finding.startsWith(".") ? place + finding : `${place} ${finding}`]);
});

test.each<[{ [name: string]: Json }, string]>([
  [{ schemaVersion: "2.0.0" }, "schema.schemaVersion must be one of 1.0.0, 1.1.0"],
  [{ locale: "de" }, "schema.locale must be one of en"],
  [{ variables: [] }, "schema.variables must have named members"],
  [{ variableGroups: [{ title: "T" }] }, "schema.variableGroups[0] must have 'variables'"],
  [{ variableGroups: [{ title: "T", variables: [1] }] }, "schema.variableGroups[0].variables[0] must be text"],
  [{ outputs: { o: {} } }, "schema.outputs.o must have 'type'"],
  [
    { outputs: { o: { type: "text" } } },
    "schema.outputs.o.type must be one of boolean, copyableString, csv, json, link, list, map, number, ocid, string",
  ],
  [{ outputs: { o: { type: "link", displayText: "ab" } } }, "schema.outputs.o.displayText must be 3 to 45 characters"],
  [{ outputs: { o: { type: "string", visible: "${a}" } } }, "schema.outputs.o.visible must be true or false"],
  [{ outputs: { o: { type: "number", value: "1" } } }, "schema.outputs.o.value must be a number"],
  [{ outputs: { o: { type: "list", value: "a" } } }, "schema.outputs.o.value must be a list"],
  [{ outputs: { o: { type: "map", value: [] } } }, "schema.outputs.o.value must have named members"],
  [{ outputs: { o: { type: "link", value: "example" } } }, "schema.outputs.o.value must be an address (https://...)"],
  [{ outputs: { o: { type: "ocid", value: "ocid1.a" } } }, "schema.outputs.o.value must be an OCID"],
  [{ logoUrl: "logo.png" }, "schema.logoUrl must be an address (https://...)"],
  [{ source: { type: "shop" } }, "schema.source.type must be one of marketplace, quickstart, web"],
  [{ source: { url: "a" } }, "schema.source must not have 'url'"],
  [{ outputGroups: [{ outputs: [] }] }, "schema.outputGroups[0] must have 'title'"],
])("fails for document %j", (members, finding) => {
  expect(findings({ type: "string" }, members)).toEqual([finding]);
});

test("all that a document may say of itself passes", () => {
  const about = {
    logoUrl: "https://www.example.com/logo.png?x=1",
    source: { type: "web", reference: 1 },
    outputs: {
      l: { type: "link", value: "http://example.com", displayText: "Open" },
      o: { type: "ocid", value: `ocid1.stream.oc1.phx.${"a".repeat(60)}` },
      c: { type: "csv", value: ["a"] },
      j: { type: "json", value: { a: 1 } },
    },
  };
  expect(findings({ type: "string" }, about)).toEqual([]);
});

test("fails for a document without its two members", () => {
  expect(metaSchemaFindings({})).toEqual(["schema must have 'schemaVersion'", "schema must have 'variables'"]);
});
