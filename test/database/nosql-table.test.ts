import { NosqlTable as NosqlTableResource } from "@cdktf/provider-oci/lib/nosql-table";
import { TerraformOutput, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  NosqlColumn,
  NosqlLimits,
  NosqlTable,
  type NosqlTableProps,
  OciStack,
  type ProvisionedNosqlOptions,
  Subject,
  Tags,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, outputs, resource, synthesize, testApp } from "../support/synthesis";

const TABLE_ID = "ocid1.nosqltable.oc1.eu-frankfurt-1.aaaatable";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const workers = Subject.group({ name: "workers" });
const incident = NosqlColumn.string("incident");
const limits = NosqlLimits.onDemand(5);

function tableOf(props: Partial<NosqlTableProps>, stack = newStack()): unknown {
  new NosqlTable(stack, "told", { compartment, primaryKey: [incident], limits, ...props });
  return resource(synthesize(stack), NosqlTableResource);
}

test("minimal: named after its id, protected, with its key as its only column", () => {
  expect(tableOf({})).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "told",
    ddl_statement: "CREATE TABLE told (incident STRING, PRIMARY KEY(incident))",
    table_limits: { capacity_mode: "ON_DEMAND", max_read_units: 0, max_write_units: 0, max_storage_in_gbs: 5 },
    lifecycle: { prevent_destroy: true },
  });
});

test("maximal: every prop has its place in the resource", () => {
  const provisioned: Required<ProvisionedNosqlOptions> = { readUnits: 20, writeUnits: 10, storageGigabytes: 1 };
  const all: Required<NosqlTableProps> = {
    compartment,
    name: "fire_incidents",
    primaryKey: [NosqlColumn.string("room"), NosqlColumn.long("stretch")],
    columns: [
      NosqlColumn.boolean("told"),
      NosqlColumn.timestamp("at", 3),
      NosqlColumn.integer("floor"),
      NosqlColumn.double("smoke"),
      NosqlColumn.number("price"),
      NosqlColumn.binary("picture"),
      NosqlColumn.json("reading"),
    ],
    limits: NosqlLimits.provisioned(provisioned),
    timeToLive: Duration.days(2),
    deletionProtection: false,
    tags: Tags.of({ freeform: { team: "fire" } }),
    timeouts: { create: Duration.minutes(5) },
  };
  expect(tableOf(all)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "fire_incidents",
    ddl_statement:
      "CREATE TABLE fire_incidents (room STRING, stretch LONG, told BOOLEAN, at TIMESTAMP(3), floor INTEGER, smoke DOUBLE, " +
      "price NUMBER, picture BINARY, reading JSON, PRIMARY KEY(room, stretch)) USING TTL 2 DAYS",
    table_limits: { capacity_mode: "PROVISIONED", max_read_units: 20, max_write_units: 10, max_storage_in_gbs: 1 },
    freeform_tags: { team: "fire" },
    timeouts: { create: "5m" },
  });
});

test.each([
  [Duration.days(1), "1 DAYS"],
  [Duration.hours(48), "2 DAYS"],
  [Duration.days(0.5), "12 HOURS"],
  [Duration.hours(1), "1 HOURS"],
])("rows that stay for %s have that time in days or hours", (timeToLive, ttl) => {
  expect(tableOf({ timeToLive })).toMatchObject({
    ddl_statement: expect.stringMatching(` USING TTL ${ttl}$`) as string,
  });
});

test.each([0, 9])("timestamps can have %d fractional digits", (digits) => {
  expect(tableOf({ columns: [NosqlColumn.timestamp("at", digits)] })).toMatchObject({
    ddl_statement: `CREATE TABLE told (incident STRING, at TIMESTAMP(${digits}), PRIMARY KEY(incident))`,
  });
});

test("the longest names are accepted", () => {
  const name = "a".repeat(256);
  const column = NosqlColumn.string("b".repeat(64));
  expect(tableOf({ name, primaryKey: [column] })).toMatchObject({ name });
});

describe("the default name", () => {
  const named = (namePrefix?: string): unknown => {
    const stack = new OciStack(testApp(), "building", { ...(namePrefix !== undefined && { namePrefix }) });
    new NosqlTable(stack, "told-of", { compartment: stack.compartment, primaryKey: [incident], limits });
    return resource(synthesize(stack), NosqlTableResource);
  };

  test("begins with the prefix of the stack, so that it can be deployed twice", () => {
    expect(named("east-wing")).toMatchObject({
      name: "east_wing_told_of",
      ddl_statement: "CREATE TABLE east_wing_told_of (incident STRING, PRIMARY KEY(incident))",
    });
  });

  test("replaces the hyphens of a prefix that only Terraform knows, which the statement checks as well", () => {
    const name = '${replace(var.name_prefix, "-", "_")}';
    expect(named()).toMatchObject({
      name: `${name}_told_of`,
      ddl_statement: expect.stringMatching(
        /^CREATE TABLE \$\{.*replace\(var\.name_prefix, "-", "_"\).*\}_told_of \(incident STRING, PRIMARY KEY\(incident\)\)$/,
      ) as string,
    });
  });
});

test("tokens work wherever literals do, and Terraform checks their values", () => {
  const stack = newStack();
  const number = (id: string): number => new TerraformVariable(stack, id, { type: "number" }).numberValue;
  const text = (id: string): string => new TerraformVariable(stack, id, { type: "string" }).stringValue;
  const props = {
    compartment: Compartment.fromCompartmentId(text("here")),
    name: text("called"),
    primaryKey: [NosqlColumn.string(text("key"))],
    columns: [NosqlColumn.timestamp("at", number("digits"))],
    limits: NosqlLimits.provisioned({
      readUnits: number("reads"),
      writeUnits: number("writes"),
      storageGigabytes: number("storage"),
    }),
    timeToLive: Duration.days(number("days")),
  };
  const made = tableOf(props, stack);
  expect(made).toMatchObject({
    compartment_id: "${var.here}",
    name: "${var.called}",
    table_limits: {
      max_read_units: "${var.reads}",
      max_write_units: "${var.writes}",
      max_storage_in_gbs: "${var.storage}",
    },
    lifecycle: {
      precondition: [
        "The time to live of rows must be a whole number of at least 1 hours: correct the value that it refers to.",
        "readUnits of this table must be a whole number of at least 1: correct the value that it refers to.",
        "writeUnits of this table must be a whole number of at least 1: correct the value that it refers to.",
        "storageGigabytes of this table must be a whole number of at least 1: correct the value that it refers to.",
      ].map((error_message) => expect.objectContaining({ error_message }) as unknown),
    },
  });
  const { ddl_statement: statement } = made as { ddl_statement: string };
  const matched = (name: string): string => `regex("^[A-Za-z][A-Za-z0-9_]*$", var.${name})`;
  for (const name of ["called", "key"]) expect(statement).toContain(matched(name));
  expect(statement).toContain("at TIMESTAMP(${var.digits})");
  expect(statement).toMatch(/ USING TTL \$\{var\.days\} DAYS$/);
});

test("its OCID is a reference, and it knows its name and its compartment", () => {
  const stack = newStack();
  const table = new NosqlTable(stack, "told", { compartment, primaryKey: [incident], limits });
  new TerraformOutput(stack, "id", { value: table.nosqlTableId });
  expect([table.name, table.compartment]).toEqual(["told", compartment]);
  expect(outputs(synthesize(stack)).id?.value).toMatch(/^\$\{oci_nosql_table\.told_\w+\.id\}$/);
});

test("grants are on the rows of this table", () => {
  const table = NosqlTable.fromNosqlTableAttributes(newStack(), "told", { nosqlTableId: TABLE_ID, compartment });
  const where = `nosql-rows in compartment id ${COMPARTMENT_ID} where target.nosql-table.id = '${TABLE_ID}'`;
  expect(table.allowRead(workers).text).toBe(`Allow group workers to read ${where}`);
  expect(table.allowUse(workers).text).toBe(`Allow group workers to use ${where}`);
  expect(table.allowManage(workers).text).toBe(`Allow group workers to manage ${where}`);
});

test("an import knows only what it was given", () => {
  const stack = newStack();
  const known = NosqlTable.fromNosqlTableAttributes(stack, "known", { nosqlTableId: TABLE_ID, compartment });
  expect([known.nosqlTableId, known._known.find("compartment")]).toEqual([TABLE_ID, compartment]);
  expect(NosqlTable.fromNosqlTableId(stack, "other", TABLE_ID)._known.find("compartment")).toBeUndefined();
});
