import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { parse } from "yaml";
import { FORM_SCHEMA, formSchemaFindings, formValidator, PICKERS } from "./form-schema";

type Members = Readonly<Record<string, unknown>>;

function formOf(variable: unknown, more: Members = {}): Members {
  return { schemaVersion: "1.1.0", variables: { v: variable }, ...more };
}

function findings(variable: unknown, more: Members = {}): string[] {
  return formSchemaFindings(formOf(variable, more));
}

/** The possible values of each key of dependsOn. */
function filters(keys: readonly string[]): Members {
  return Object.fromEntries(keys.map((key) => [key, key === "length" ? 32 : "${other}"]));
}

const RIGHT_FIELDS: readonly Members[] = [
  { type: "string", default: "a", pattern: "a", minLength: 0, maxLength: 3, title: "T", description: "" },
  { type: "text", multiline: true, default: "a\nb" },
  { type: "password", confirmation: true },
  { type: "boolean", default: { not: ["${other}"] } },
  { type: "integer", default: 2, minimum: 1, maximum: 3, multipleOf: 1 },
  { type: "number", default: 0.5, exclusiveMinimum: 0, exclusiveMaximum: 1 },
  { type: "enum", enum: ["a", "b"], default: "a", allowMultiple: false },
  {
    type: "array",
    items: { type: "string" },
    contains: { type: "number" },
    minItems: 0,
    maxItems: 2,
    uniqueItems: true,
  },
  { type: "file" },
  { type: "datetime", default: "2026-01-01" },
  { type: "string", visible: { and: ["${a}", { or: [{ eq: ["${b}", "c"] }, { ge: ["${d}", 1] }] }] } },
  { type: "string", visibile: true },
  ...Object.entries(PICKERS).map(([type, { needs }]) => ({ type, dependsOn: filters(needs) })),
  ...Object.entries(PICKERS).map(([type, { needs, takes }]) => ({ type, dependsOn: filters([...needs, ...takes]) })),
];

const RIGHT_MEMBERS: readonly Members[] = [
  { logoUrl: "https://www.example.com/logo.png?x=1", source: { type: "web", reference: 1 }, locale: "en" },
  { title: "T", variableGroups: [{ title: "G", variables: ["v"], visible: { eq: ["${a}", "b"] } }] },
  { outputGroups: [{ title: "O", outputs: ["l"] }], primaryOutputButton: "${l}" },
  {
    outputs: {
      l: { type: "link", value: "http://example.com", displayText: "Open" },
      o: { type: "ocid", value: `ocid1.stream.oc1.phx.${"a".repeat(60)}` },
      c: { type: "csv", value: ["a"] },
      j: { type: "json", value: { a: 1 } },
      s: { type: "copyableString", title: "S", description: "S", sensitive: true, visible: false },
    },
  },
];

const RIGHT: readonly Members[] = [
  ...RIGHT_FIELDS.map((field) => formOf(field)),
  ...RIGHT_MEMBERS.map((members) => formOf({ type: "string" }, members)),
];

test("41 types of fields are pickers", () => {
  expect(Object.keys(PICKERS)).toHaveLength(41);
});

test.each(RIGHT)("%j is accepted", (form) => {
  expect(formSchemaFindings(form)).toEqual([]);
});

const WRONG_FIELDS: readonly (readonly [unknown, string])[] = [
  [{ type: "oci:core:ssh:publickey" }, "/type must be equal to one of the allowed values"],
  [{ type: "oci:objectstorage:bucket:name" }, "/type must be equal to one of the allowed values"],
  [{ title: "T" }, " must have required property 'type'"],
  ["string", " must be object"],
  [{ type: "string", title: "" }, "/title must NOT have fewer than 1 characters"],
  [{ type: "string", description: 1 }, "/description must be string"],
  [{ type: "string", required: "true" }, "/required must be boolean"],
  [{ type: "string", minLength: -1 }, "/minLength must be >= 0"],
  [{ type: "string", default: 1 }, "/default must be boolean,string,object"],
  [{ type: "integer", default: 1.5 }, "/default must be integer"],
  [{ type: "number", minimum: "1" }, "/minimum must be number"],
  [{ type: "number", multipleOf: 0 }, "/multipleOf must be > 0"],
  [{ type: "enum", enum: [1] }, "/enum/0 must be string"],
  [{ type: "enum", enum: "a" }, "/enum must be array"],
  [{ type: "array", items: { type: "map" } }, "/items/type must be equal to one of the allowed values"],
  [{ type: "string", visible: { and: ["a", "b", "c"] } }, "/visible/and must NOT have more than 2 items"],
  [{ type: "string", visible: { not: ["a", "b"] } }, "/visible/not must NOT have more than 1 items"],
  [{ type: "string", visible: { eq: ["a", true] } }, "/visible/eq/1 must be string,number"],
  [{ type: "string", visible: { ne: ["a", "b"] } }, "/visible must NOT have additional properties 'ne'"],
  [{ type: "string", visible: {} }, "/visible must NOT have fewer than 1 properties"],
  [{ type: "string", visible: { eq: [], not: [] } }, "/visible must NOT have more than 1 properties"],
  [{ type: "oci:core:vcn:id", dependsOn: { compartmentId: true } }, "/dependsOn/compartmentId must be string"],
  [{ type: "oci:core:image:id", dependsOn: { compartmentId: "a" }, pattern: 1 }, "/pattern must be string"],
  [{ type: "oci:core:vcn:id", dependsOn: "compartment_ocid" }, "/dependsOn must be object"],
  [
    { type: "oci:kms:key:id", dependsOn: { compartmentId: "a", vaultId: "b", length: "32" } },
    "/dependsOn/length must be number",
  ],
];

test.each(WRONG_FIELDS)("fails for the field %j", (field, finding) => {
  expect(findings(field)).toEqual([`/variables/v${finding}`]);
});

test.each(Object.entries(PICKERS).filter(([, { filter }]) => filter !== "ignored"))(
  "fails for %s without a required key, or with an unknown key",
  (type, { needs, filter }) => {
    for (const key of needs) {
      const others = needs.filter((one) => one !== key);
      expect(findings({ type, dependsOn: filters(others) })).toEqual([
        `/variables/v/dependsOn must have required property '${key}'`,
      ]);
    }
    const unknown = "/variables/v/dependsOn must NOT have additional properties 'regionName'";
    expect(findings({ type, dependsOn: { ...filters(needs), regionName: "a" } })).toEqual(
      filter === "open" ? [] : [unknown],
    );
    const missing = filter === "optional" ? [] : ["/variables/v must have required property 'dependsOn'"];
    expect(findings({ type })).toEqual(missing);
  },
);

const WRONG_MEMBERS: readonly (readonly [Members, string])[] = [
  [{ schemaVersion: "2.0.0" }, "/schemaVersion must be equal to one of the allowed values"],
  [{ locale: "de" }, "/locale must be equal to one of the allowed values"],
  [{ variables: [] }, "/variables must be object"],
  [{ variableGroups: [{ title: "T" }] }, "/variableGroups/0 must have required property 'variables'"],
  [{ variableGroups: [{ title: "T", variables: [1] }] }, "/variableGroups/0/variables/0 must be string"],
  [{ outputs: { o: {} } }, "/outputs/o must have required property 'type'"],
  [{ outputs: { o: { type: "text" } } }, "/outputs/o/type must be equal to one of the allowed values"],
  [
    { outputs: { o: { type: "link", displayText: "ab" } } },
    "/outputs/o/displayText must NOT have fewer than 3 characters",
  ],
  [{ outputs: { o: { type: "string", visible: "${a}" } } }, "/outputs/o/visible must be boolean"],
  [{ outputs: { o: { type: "number", value: "1" } } }, "/outputs/o/value must be number"],
  [{ outputs: { o: { type: "list", value: "a" } } }, "/outputs/o/value must be array"],
  [{ outputs: { o: { type: "map", value: [] } } }, "/outputs/o/value must be object"],
  [{ source: { type: "shop" } }, "/source/type must be equal to one of the allowed values"],
  [{ source: { url: "a" } }, "/source must NOT have additional properties 'url'"],
  [{ outputGroups: [{ outputs: [] }] }, "/outputGroups/0 must have required property 'title'"],
];

test.each(WRONG_MEMBERS)("fails for a document with %j", (members, finding) => {
  expect(findings({ type: "string" }, members)).toEqual([finding]);
});

test.each([
  [{ logoUrl: "logo.png" }],
  [{ outputs: { o: { type: "link", value: "example" } } }],
  [{ outputs: { o: { type: "ocid", value: "ocid1.a" } } }],
])("fails for %j, which has not the form of an address", (members) => {
  expect(findings({ type: "string" }, members)).toEqual([expect.stringContaining("must match pattern")]);
});

test("fails for a document without its two members", () => {
  expect(formSchemaFindings({})).toEqual([
    "must have required property 'schemaVersion'",
    "must have required property 'variables'",
  ]);
});

const PUBLISHED = join(__dirname, "..", "..", "..", "shared", "resource-manager", "meta-schema.yaml");

/** The path of a value, and its replacement; undefined removes it. */
interface Change {
  readonly at: number;
  readonly value: unknown;
  readonly name: string;
}

const VALUES = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  "",
  "a",
  "1.1.0",
  "${a}",
  "en",
  [],
  ["a"],
  [1],
  {},
  { eq: ["a", 1] },
  { type: "string" },
  { title: "T", variables: [] },
];
const NAMES = [
  "title",
  "visible",
  "default",
  "type",
  "dependsOn",
  "compartmentId",
  "vcnId",
  "minLength",
  "pattern",
  "value",
  "displayText",
  "zzz",
];

/** The form with a change at one of its members, wherever that is. */
function changed(form: unknown, { at, value, name }: Change): unknown {
  const copy = structuredClone(form);
  const places: (() => void)[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const members = node as Record<string, unknown>;
    places.push(() => (members[name] = value));
    for (const key of Object.keys(members)) {
      places.push(() => {
        if (value === undefined && !Array.isArray(node)) Reflect.deleteProperty(members, key);
        else members[key] = value ?? null;
      });
      visit(members[key]);
    }
  };
  visit(copy);
  places[at % places.length]?.();
  return JSON.parse(JSON.stringify(copy)) as unknown;
}

const changes = fc.record({ at: fc.nat(200), value: fc.constantFrom(...VALUES), name: fc.constantFrom(...NAMES) });

/** Oracle's rules are not part of this repository; if they are available, those of this file must give the same result. */
const comparing = existsSync(PUBLISHED) ? test : test.skip;

comparing("these rules accept and refuse what the published meta schema does (where that is at hand)", () => {
  const published = formValidator(parse(readFileSync(PUBLISHED, "utf8")) as Members);
  const ours = formValidator(FORM_SCHEMA);
  const verdicts = { right: 0, wrong: 0 };
  const agree = (form: unknown): void => {
    const isRight = published(form).length === 0;
    verdicts[isRight ? "right" : "wrong"]++;
    expect({ form, isRight: ours(form).length === 0 }).toEqual({ form, isRight });
  };
  const wrong = [
    ...WRONG_FIELDS.map(([field]) => formOf(field)),
    ...WRONG_MEMBERS.map(([members]) => formOf({ type: "string" }, members)),
  ];
  for (const form of [...RIGHT, ...wrong]) agree(form);
  fc.assert(
    fc.property(fc.constantFrom(...RIGHT), fc.array(changes, { minLength: 1, maxLength: 3 }), (form, all) => {
      agree(all.reduce<unknown>(changed, form));
    }),
    { numRuns: 30 * Number(process.env.PROPERTY_RUNS ?? 80) },
  );
  // Otherwise the comparison would be empty.
  expect(Math.min(verdicts.right, verdicts.wrong)).toBeGreaterThan(200);
});
