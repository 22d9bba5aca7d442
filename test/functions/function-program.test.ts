// The programs of functions/ as the library knows them: their descriptions, and how a function is checked against them.

import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Fn, Token } from "cdktf";
import { parse } from "yaml";
import { contracts as written } from "../../functions/documents";
import {
  Compartment,
  Duration,
  FunctionApplication,
  FunctionProgram,
  OciFunction,
  type OciFunctionProps,
  Subnet,
} from "../../lib";
import { UNDERSTOOD } from "../../lib/functions/contract-check";
import contracts from "../../lib/functions/contracts.json";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, resource, synthesize } from "../support/synthesis";
import { APPLICATION_ID, SUBNET_ID } from "./ocids";

const PROGRAMS = Object.values(FunctionProgram).filter((value) => value instanceof FunctionProgram);

const image = "fra.ocir.io/acme/ingest:0.2.0";
const config = {
  STREAM_OCID: STREAM_ID,
  STREAM_ENDPOINT: "https://cell-1.streaming.eu-frankfurt-1.oci.oraclecloud.com",
};

function functionOf(props: Partial<OciFunctionProps>, shared?: Record<string, string>): unknown {
  const stack = newStack();
  const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
  const subnet = Subnet.fromSubnetId(stack, "subnet", SUBNET_ID);
  const attributes = { functionApplicationId: APPLICATION_ID, compartment };
  const application =
    shared === undefined
      ? FunctionApplication.fromFunctionApplicationAttributes(stack, "application", attributes)
      : new FunctionApplication(stack, "application", { compartment, subnets: [subnet], config: shared });
  new OciFunction(stack, "ingest", { application, image, program: FunctionProgram.INGEST, ...props });
  return resource(synthesize(stack), FunctionsFunction);
}

test("each program has a constant with the values of its contract", async () => {
  const all = await written();
  expect(PROGRAMS.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
  for (const { name, title, notes, needs, config: schema } of all) {
    const program = PROGRAMS.find((one) => one.name === name);
    expect(program).toMatchObject({ title, notes, memoryMiB: needs.memory });
    expect(program?.timeout.toSeconds()).toBe(needs.timeout);
    expect(Object.keys(program?.variables ?? {})).toEqual(Object.keys(schema.properties));
  }
});

test("a constant is described by the title of its contract", () => {
  const source = readFileSync(join(__dirname, "..", "..", "lib", "functions", "function-program.ts"), "utf8");
  for (const { name, title } of PROGRAMS)
    expect(source).toContain(`/** ${title} */\n  public static readonly ${name.toUpperCase()} `);
});

test("a function has the memory and timeout that its program needs, unless others are given", () => {
  expect(functionOf({ config })).toMatchObject({ memory_in_mbs: "256", timeout_in_seconds: 60, config });
  const given = { memoryMiB: 512, timeout: Duration.seconds(90) };
  expect(functionOf({ config, ...given })).toMatchObject({ memory_in_mbs: "512", timeout_in_seconds: 90 });
});

test("a value that only Terraform knows is checked by the program alone", () => {
  const later = Token.asString(Fn.lower("MANY"));
  expect(functionOf({ config: { ...config, KEY_PATH: later, MAX_MESSAGES: later } })).toHaveProperty(
    "config.MAX_MESSAGES",
  );
});

test("what is signed fits the header of the time, as far as the code knows both", () => {
  const signed = { ...config, SIGNATURE_HEADER: "X-Hub", SIGNATURE_SECRET_OCID: "ocid1.vaultsecret.oc1..aaaa" };
  const later = Token.asString(Fn.lower("X-TIME"));
  const timed = { ...signed, TIMESTAMP_HEADER: "X-Time" };
  for (const right of [
    signed,
    { ...signed, SIGNED_TEXT: "v0:{body}" },
    { ...timed, SIGNED_TEXT: "{timestamp}.{body}" },
    { ...signed, TIMESTAMP_HEADER: later, SIGNED_TEXT: "{timestamp}.{body}" },
    { ...timed, SIGNED_TEXT: later },
  ])
    expect(functionOf({ config: right }, {})).toHaveProperty("config.SIGNATURE_HEADER", "X-Hub");
  // The other one can be a variable of the application.
  expect(functionOf({ config: { SIGNED_TEXT: "{timestamp}.{body}" } })).toHaveProperty("config.SIGNED_TEXT");
});

test("the config of the application counts for its functions, and can have variables of other functions", () => {
  const { STREAM_OCID, STREAM_ENDPOINT } = config;
  const shared = { STREAM_ENDPOINT, OF_ANOTHER: "x" };
  expect(functionOf({ config: { STREAM_OCID } }, shared)).toMatchObject({ config: { STREAM_OCID } });
  expect(() => functionOf({ config: { STREAM_OCID } }, { OF_ANOTHER: "x" })).toThrow(
    "config must have STREAM_ENDPOINT",
  );
});

test("an existing application can have missing variables, but wrong values are refused", () => {
  expect(functionOf({})).not.toHaveProperty("config");
  expect(() => functionOf({ config: { MAX_MESSAGES: "0" } })).toThrow("config.MAX_MESSAGES must be at least 1");
});

/** All keywords of a schema, without the names of its members. */
function keywordsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, said]: [string, unknown]) => {
    if (["default", "examples", "dependentRequired"].includes(keyword)) return [keyword];
    const inner = keyword === "properties" ? Object.values(said as object) : [said];
    return [keyword, ...inner.flatMap(keywordsOf)];
  });
}

test("the check of settings knows every keyword of the contracts", () => {
  const keywords = Object.values(contracts).flatMap(({ config }) => keywordsOf(config));
  expect(keywords.length).toBeGreaterThan(100);
  expect([...new Set(keywords)].filter((keyword) => !UNDERSTOOD.includes(keyword))).toEqual([]);
});

test("the tag of an image is the version in its func.yaml", () => {
  const versions = Object.keys(contracts).map((name) => {
    const path = join(__dirname, "..", "..", "functions", name, "func.yaml");
    return (parse(readFileSync(path, "utf8")) as { version: string }).version;
  });
  expect(versions).toEqual(PROGRAMS.map(({ version }) => version));
});
