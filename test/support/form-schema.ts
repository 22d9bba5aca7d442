// What Resource Manager accepts as a schema document before it shows a form, as JSON Schema. A document that breaks one of these
// rules shows "Errors exist in your schema file" instead of a form. The service publishes its own rules as a meta schema; types
// that only its documentation names (`oci:core:ssh:publickey`, `oci:objectstorage:bucket:name`) are not in there, nor in here.
// https://docs.oracle.com/en-us/iaas/Content/ResourceManager/Concepts/terraformconfigresourcemanager_topic-schema.htm

import Ajv from "ajv";
import { parse } from "yaml";

type Schema = Readonly<Record<string, unknown>> | boolean;
type Members = Readonly<Record<string, Schema>>;

const TEXT: Schema = { type: "string" };
const FLAG: Schema = { type: "boolean" };
const NUMBER: Schema = { type: "number" };
const NATURAL: Schema = { type: "integer", minimum: 0 };
const TEXT_OR_NUMBER: Schema = { type: ["string", "number"] };

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const oneOf = (...values: string[]): Schema => ({ enum: values });
const listOf = (items: Schema): Schema => ({ type: "array", items });
const mapOf = (additionalProperties: Schema): Schema => ({ type: "object", additionalProperties });

function object(properties: Members, required: readonly string[] = []): Schema {
  return { type: "object", properties, required };
}

function closed(properties: Members, required: readonly string[] = []): Schema {
  return { type: "object", properties, required, additionalProperties: false };
}

/** A rule for each type: which members it has in addition to those of all. */
function byType(common: Members, types: Readonly<Record<string, Schema>>): Schema {
  return {
    ...(object({ ...common, type: oneOf(...Object.keys(types)) }, ["type"]) as object),
    allOf: Object.entries(types).map(([type, rules]) => ({
      if: { properties: { type: { const: type } }, required: ["type"] },
      then: rules,
    })),
  };
}

const WEB_ADDRESS: Schema = {
  description: "An address of the web whose last label has two to four lower-case letters.",
  type: "string",
  pattern: "^https?://[-\\w@:%.+~#=]{2,256}\\.[a-z]{2,4}\\b[-\\w@:%+.~#?&/=]*$",
};

const OCID: Schema = {
  description: "An OCID; the part for the region has no hyphen, so that most OCIDs of today do not pass.",
  type: "string",
  pattern: "^ocid1\\.[a-z0-9_-]{1,32}\\.[a-z0-9_-]{1,15}\\.[a-z0-9]{0,24}\\.[a-z0-9]{60}$",
};

const operands = (items: Schema, maxItems: number): Schema => ({ type: "array", items, maxItems });

const CONDITION: Schema = {
  description: "True or false, a text (a reference to a switch), or one operator with two operands at most.",
  type: ["boolean", "string", "object"],
  properties: {
    ...Object.fromEntries(["eq", "ge", "gt", "le", "lt"].map((name) => [name, operands(TEXT_OR_NUMBER, 2)])),
    and: operands(ref("condition"), 2),
    or: operands(ref("condition"), 2),
    not: operands(ref("condition"), 1),
  },
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
};

const BOUNDS: Members = {
  multipleOf: { type: "number", exclusiveMinimum: 0 },
  minimum: NUMBER,
  maximum: NUMBER,
  exclusiveMinimum: NUMBER,
  exclusiveMaximum: NUMBER,
};

const LENGTHS: Members = { pattern: TEXT, minLength: NATURAL, maxLength: NATURAL };

const PLAIN_FIELDS: Readonly<Record<string, Members>> = {
  array: { items: ref("field"), contains: ref("field"), minItems: NATURAL, maxItems: NATURAL, uniqueItems: FLAG },
  boolean: { default: ref("condition") },
  datetime: { default: ref("condition") },
  enum: { enum: listOf(TEXT), default: ref("condition"), allowMultiple: FLAG },
  file: {},
  integer: { default: { type: "integer" }, ...BOUNDS },
  number: { default: NUMBER, ...BOUNDS },
  password: { default: ref("condition"), confirmation: ref("condition") },
  string: { default: ref("condition"), ...LENGTHS },
  text: { default: ref("condition"), multiline: FLAG, ...LENGTHS },
};

export interface Picker {
  /** Keys that its `dependsOn` must have. */
  readonly needs: readonly string[];
  /** Keys that its `dependsOn` may have. */
  readonly takes: readonly string[];
  /** Whether `dependsOn` is required, optional, optional with any other keys, or ignored. */
  readonly filter: "required" | "optional" | "open" | "ignored";
}

function picker(needs: string, takes = "", filter: Picker["filter"] = "required"): Picker {
  return { needs: words(needs), takes: words(takes), filter };
}

function words(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

const IN_COMPARTMENT = picker("compartmentId");
const ANYWHERE = picker("", "", "ignored");

/** Fields that offer a list of existing resources, and the keys that the form needs for the list. */
export const PICKERS: Readonly<Record<string, Picker>> = {
  "oci:apm:domain:id": IN_COMPARTMENT,
  "oci:blockstorage:policies:id": picker("", "compartmentId", "optional"),
  "oci:container:cluster:id": IN_COMPARTMENT,
  "oci:core:image:id": picker("compartmentId", "shape operatingSystem operatingSystemVersion"),
  "oci:core:instance:id": IN_COMPARTMENT,
  "oci:core:instanceshape:name": picker("compartmentId", "imageId availabilityDomain"),
  "oci:core:instanceshapewithflex:name": picker("compartmentId", "imageId availabilityDomain"),
  "oci:core:natgateway:id": picker("compartmentId", "vcnId"),
  "oci:core:nsg:id": picker("compartmentId", "vcnId"),
  "oci:core:servicegateway:id": picker("compartmentId", "vcnId"),
  "oci:core:subnet:id": picker(
    "compartmentId vcnId",
    "hidePublicSubnet hidePrivateSubnet hideRegionalSubnet hideAdSubnet",
  ),
  "oci:core:vcn:id": IN_COMPARTMENT,
  "oci:database:autonomouscontainerdatabase:id": IN_COMPARTMENT,
  "oci:database:autonomousdatabase:id": picker("compartmentId", "dbWorkload"),
  "oci:database:autonomousdatabaseversion:id": picker("", "compartmentId dbWorkload", "open"),
  "oci:database:database:id": picker("compartmentId dbHomeId"),
  "oci:database:dbhome:dbversion": picker("dbHomeId"),
  "oci:database:dbhome:id": picker("compartmentId dbSystemId"),
  "oci:database:dbsystem:id": IN_COMPARTMENT,
  "oci:identity:availabilitydomain:name": IN_COMPARTMENT,
  "oci:identity:compartment:id": ANYWHERE,
  "oci:identity:domains:id": IN_COMPARTMENT,
  "oci:identity:dynamicgroups:id": IN_COMPARTMENT,
  "oci:identity:faultdomain:name": picker("availabilityDomainName compartmentId"),
  "oci:identity:groups:id": IN_COMPARTMENT,
  "oci:identity:region:name": ANYWHERE,
  "oci:identity:tag:value": IN_COMPARTMENT,
  "oci:kms:key:id": picker("compartmentId vaultId", "protectionMode algorithm length curveId"),
  "oci:kms:secret:id": picker("compartmentId", "vaultId name"),
  "oci:kms:vault:id": IN_COMPARTMENT,
  "oci:kubernetes:versions:id": picker("clusterOptionId compartmentId"),
  "oci:loadbalancer:loadbalancer:id": IN_COMPARTMENT,
  "oci:logan:entitytype:id": ANYWHERE,
  "oci:logan:logentity:id": IN_COMPARTMENT,
  "oci:logan:loggroup:id": IN_COMPARTMENT,
  "oci:logan:scheduledtask:id": picker("compartmentId taskType"),
  "oci:logan:source:id": IN_COMPARTMENT,
  "oci:mgmt:agent:id": IN_COMPARTMENT,
  "oci:mount:target:id": picker("availabilityDomain compartmentId"),
  "oci:ods:project:id": IN_COMPARTMENT,
  "oci:resourcemanager:privateendpoint:id": picker("compartmentId vcnId", "", "optional"),
};

/** Keys of `dependsOn` whose value is not a string. */
const FILTER_KINDS: Members = {
  hidePublicSubnet: ref("condition"),
  hidePrivateSubnet: ref("condition"),
  hideRegionalSubnet: ref("condition"),
  hideAdSubnet: ref("condition"),
  length: NUMBER,
};

/** The only two pickers whose default has a rule. */
const WITH_DEFAULT = ["oci:identity:compartment:id", "oci:identity:region:name"];

/** The pickers that check a pattern. */
const WITH_PATTERN = [
  "oci:core:image:id",
  "oci:core:instanceshape:name",
  "oci:core:instanceshapewithflex:name",
  "oci:identity:domains:id",
  "oci:loadbalancer:loadbalancer:id",
];

function pickerField(type: string, { needs, takes, filter }: Picker): Schema {
  const keys = Object.fromEntries([...needs, ...takes].map((key) => [key, FILTER_KINDS[key] ?? TEXT]));
  const members = {
    ...(WITH_DEFAULT.includes(type) && { default: ref("condition") }),
    ...(WITH_PATTERN.includes(type) && { pattern: TEXT }),
    ...(filter !== "ignored" && { dependsOn: filter === "open" ? object(keys, needs) : closed(keys, needs) }),
  };
  const isNeeded = filter === "required" || filter === "open";
  return object(members, isNeeded ? ["dependsOn"] : []);
}

const FIELD = byType(
  { title: { type: "string", minLength: 1 }, description: TEXT, required: FLAG, visible: ref("condition") },
  {
    ...Object.fromEntries(Object.entries(PLAIN_FIELDS).map(([type, members]) => [type, object(members)])),
    ...Object.fromEntries(Object.entries(PICKERS).map(([type, rules]) => [type, pickerField(type, rules)])),
  },
);

const OUTPUT = byType(
  { title: TEXT, description: TEXT, sensitive: FLAG, format: TEXT, visible: FLAG },
  {
    boolean: object({ value: FLAG }),
    copyableString: object({ value: TEXT }),
    csv: object({ value: { type: "array" } }),
    json: object({ value: { type: "object" } }),
    link: object({ value: WEB_ADDRESS, displayText: { type: "string", minLength: 3, maxLength: 45 } }),
    list: object({ value: { type: "array" } }),
    map: object({ value: { type: "object" } }),
    number: object({ value: NUMBER }),
    ocid: object({ value: OCID }),
    string: object({ value: TEXT }),
  },
);

const FIELD_GROUPS = listOf(
  object({ title: TEXT, variables: listOf(TEXT), visible: ref("condition") }, ["title", "variables"]),
);

/** The rules of a schema document. */
export const FORM_SCHEMA: Schema = {
  description: "A form of Resource Manager: its fields, what a deployed stack shows, and how both are grouped.",
  ...(object(
    {
      title: TEXT,
      description: TEXT,
      stackDescription: TEXT,
      packageVersion: TEXT,
      version: TEXT,
      schemaVersion: oneOf("1.0.0", "1.1.0"),
      locale: oneOf("en"),
      logoUrl: WEB_ADDRESS,
      source: closed({ type: oneOf("marketplace", "quickstart", "web"), reference: TEXT_OR_NUMBER }),
      informationalText: TEXT,
      instructions: TEXT,
      troubleshooting: TEXT,
      allowViewState: FLAG,
      variables: mapOf(ref("field")),
      groupings: FIELD_GROUPS,
      variableGroups: FIELD_GROUPS,
      outputs: mapOf(OUTPUT),
      outputGroups: listOf(object({ title: TEXT, outputs: listOf(TEXT) }, ["title", "outputs"])),
      primaryOutputButton: TEXT,
    },
    ["schemaVersion", "variables"],
  ) as object),
  $defs: { condition: CONDITION, field: FIELD },
};

/** A validator of forms: its findings, each with a place and a rule. */
export function formValidator(schema: Schema): (form: unknown) => string[] {
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema as object);
  return (form) => {
    if (validate(form)) return [];
    const found = (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== "if")
      .map(({ instancePath, message = "", params }) => {
        const { additionalProperty } = params as { additionalProperty?: string };
        return `${instancePath} ${message}${additionalProperty === undefined ? "" : ` '${additionalProperty}'`}`.trim();
      });
    return [...new Set(found)];
  };
}

const findings = formValidator(FORM_SCHEMA);

/** The errors in a form as a value. */
export function formSchemaFindings(form: unknown): string[] {
  return findings(JSON.parse(JSON.stringify(form)));
}

/** The errors in the content of a `schema.yaml`. */
export function schemaYamlFindings(text: string | undefined): string[] {
  return text === undefined ? ["there is no schema.yaml"] : findings(parse(text));
}
