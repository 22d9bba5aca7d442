// NoSQL tables that the service would not create.

import {
  Duration,
  NosqlColumn,
  NosqlLimits,
  NosqlTable,
  type NosqlTableProps,
  type OciStack,
  type ProvisionedNosqlOptions,
  Subject,
} from "../../lib";
import { compartment, type Row, rows, STREAM_ID } from "./row";

const TABLE_ID = "ocid1.nosqltable.oc1.eu-frankfurt-1.aaaatable";

const incident = NosqlColumn.string("incident");

function table(stack: OciStack, props: Partial<NosqlTableProps>, id = "told"): NosqlTable {
  const limits = NosqlLimits.onDemand(1);
  return new NosqlTable(stack, id, { compartment, primaryKey: [incident], limits, ...props });
}

function limited(stack: OciStack, options: Partial<ProvisionedNosqlOptions>): NosqlTable {
  const limits = { readUnits: 1, writeUnits: 1, storageGigabytes: 1, ...options };
  return table(stack, { limits: NosqlLimits.provisioned(limits) });
}

const NAME = "must be a letter and at most 255 more letters, digits and underscores";
const COLUMN = "must be a letter and at most 63 more letters, digits and underscores";
const LIMIT = "must be a whole number of at least 1";
const ON_DEMAND = "use NosqlLimits.onDemand() if the demand is not known";

export const nosqlTables: readonly Row[] = rows([
  {
    title: "a NoSQL table with a hyphen in its name",
    make: (stack) => table(stack, { name: "fire-incidents" }),
    message: `shop/told: the name of a NoSQL table ${NAME}, got 'fire-incidents'; write underscores instead of hyphens`,
  },
  {
    title: "a NoSQL table whose name ends the statement",
    make: (stack) => table(stack, { name: "told (a STRING, PRIMARY KEY(a)) --" }),
    message: `shop/told: the name of a NoSQL table ${NAME}, got 'told (a STRING, PRIMARY KEY(a)) --'; write underscores instead of hyphens`,
  },
  {
    title: "a NoSQL table with a name of 257 characters",
    make: (stack) => table(stack, { name: "a".repeat(257) }),
    message: `shop/told: the name of a NoSQL table ${NAME}, got '${"a".repeat(80)}...'; write underscores instead of hyphens`,
  },
  {
    title: "two NoSQL tables of one name",
    make: (stack) => [table(stack, { name: "told" }), table(stack, { name: "told" }, "second")],
    message:
      "shop/second: the name of a NoSQL table must be unique in its compartment, but shop/told has it already, got 'told'; give one of them another name",
  },
  {
    title: "a NoSQL table without a key",
    make: (stack) => table(stack, { primaryKey: [], columns: [incident] }),
    message: "shop/told: primaryKey must have at least one column; name the columns that identify a row",
  },
  {
    title: "a key of JSON",
    make: (stack) => table(stack, { primaryKey: [NosqlColumn.json("body")] }),
    message:
      "shop/told: primaryKey cannot have a column of JSON, got 'body'; use a column of strings, numbers, timestamps or booleans",
  },
  {
    title: "a key of bytes",
    make: (stack) => table(stack, { primaryKey: [incident, NosqlColumn.binary("hash")] }),
    message:
      "shop/told: primaryKey cannot have a column of BINARY, got 'hash'; use a column of strings, numbers, timestamps or booleans",
  },
  {
    title: "a column twice, in another case",
    make: (stack) => table(stack, { columns: [NosqlColumn.boolean("Incident")] }),
    message: "shop/told: columns must have different names, got 'Incident'; rename one",
  },
  {
    title: "a column of the key with a blank in its name",
    make: (stack) => table(stack, { primaryKey: [NosqlColumn.string("the incident")] }),
    message: `shop/told: the name of a column ${COLUMN}, got 'the incident'; write it without quotes`,
  },
  {
    title: "a column with a name of 65 characters",
    make: (stack) => table(stack, { columns: [NosqlColumn.long("a".repeat(65))] }),
    message: `shop/told: the name of a column ${COLUMN}, got '${"a".repeat(65)}'; write it without quotes`,
  },
  {
    title: "moments with ten digits after the seconds",
    make: (stack) => table(stack, { columns: [NosqlColumn.timestamp("at", 10)] }),
    message:
      "shop/told: fractionDigits of a column must be a whole number from 0 to 9, got 10; write 3 for milliseconds",
  },
  {
    title: "moments with less than no digits after the seconds",
    make: (stack) => table(stack, { columns: [NosqlColumn.timestamp("at", -1)] }),
    message:
      "shop/told: fractionDigits of a column must be a whole number from 0 to 9, got -1; write 3 for milliseconds",
  },
  {
    title: "a NoSQL table that nobody can read",
    make: (stack) => limited(stack, { readUnits: 0 }),
    message: `shop/told: readUnits ${LIMIT}, got 0; ${ON_DEMAND}`,
  },
  {
    title: "a NoSQL table that nobody can write to",
    make: (stack) => limited(stack, { writeUnits: 0.5 }),
    message: `shop/told: writeUnits ${LIMIT}, got 0.5; ${ON_DEMAND}`,
  },
  {
    title: "a NoSQL table without storage",
    make: (stack) => table(stack, { limits: NosqlLimits.onDemand(0) }),
    message: `shop/told: storageGigabytes ${LIMIT}, got 0; ${ON_DEMAND}`,
  },
  {
    title: "rows that stay for half an hour",
    make: (stack) => table(stack, { timeToLive: Duration.minutes(30) }),
    message: "shop/told: timeToLive must be 1 or more whole hours, got 30 minutes; leave it out to keep rows forever",
  },
  {
    title: "rows that stay for an hour and a half",
    make: (stack) => table(stack, { timeToLive: Duration.minutes(90) }),
    message: "shop/told: timeToLive must be 1 or more whole hours, got 90 minutes; leave it out to keep rows forever",
  },
  {
    title: "a NoSQL table by the OCID of a stream",
    make: (stack) => NosqlTable.fromNosqlTableId(stack, "told", STREAM_ID),
    message:
      "shop/told: nosqlTableId must be ocid1.nosqltable.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a grant on a NoSQL table that is not known to live anywhere",
    make: (stack) => NosqlTable.fromNosqlTableId(stack, "told", TABLE_ID).allowUse(Subject.group({ name: "workers" })),
    message:
      "shop/told: a grant needs the compartment, which is not known for this import; give compartment to NosqlTable.fromNosqlTableAttributes",
  },
]);
