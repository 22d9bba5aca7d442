// The settings that stacks pass to the programs of `functions/`, compared with their contracts and with the programs' own check.

import { contract as evaluate } from "../../functions/evaluate/contract";
import { contract as ingest } from "../../functions/ingest/contract";
import { contract as load } from "../../functions/load/contract";
import { readConfig } from "../../functions/shared/config";
import { type Contract } from "../../functions/shared/contract";
import { Fn, Token } from "cdktf";
import { DeviceAuthentication } from "../../lib";
import { Iot, IotDatabase, type IotProps } from "../../stacks";
import { IOT_VARIANTS } from "../../stacks/variants";
import { scripts } from "../../package.json";
import { type JsonObject } from "../support/json";
import { rendered } from "../support/rendered";
import { outputs, synthesize, testApp } from "../support/synthesis";

const PROGRAMS: Readonly<Record<string, Contract>> = { ingest, loader: load, evaluator: evaluate };

function stackOf(props: Partial<IotProps> = {}): Iot {
  return new Iot(testApp(), "iot", { authentication: DeviceAuthentication.jwt(), ...props });
}

/** Possible values of settings that only Terraform knows. */
const SAMPLES: Readonly<Record<string, string>> = {
  OCID: "ocid1.stream.oc1..aaaa",
  ENDPOINT: "https://cell-1.streaming.eu-frankfurt-1.oci.oraclecloud.com",
  DB_CONNECT_STRING: "(description=)",
  DB_USER: "IOTUSER",
  DB_SECRET_OCID: "ocid1.vaultsecret.oc1..aaaa",
  TOPIC_OCID: "ocid1.onstopic.oc1..aaaa",
  TABLE_OCID: "ocid1.nosqltable.oc1..aaaa",
  METRICS_COMPARTMENT_OCID: "ocid1.compartment.oc1..aaaa",
  RULES: '[{"name": "smoke", "when": {"smoke": {"atLeast": 0.3}}}]',
};

/** The variables of each function of a stack, filled in. */
function variablesOf(stack: Iot): Record<string, Record<string, string>> {
  const { oci_functions_function: fns = {} } = synthesize(stack).resource as Record<string, Record<string, JsonObject>>;
  const entries = Object.entries(fns).map(([name, { config }]) => {
    const filled = Object.entries(config as Record<string, string>).map(([key, value]) => {
      const sample = SAMPLES[key] ?? SAMPLES[/[A-Z]+$/.exec(key)?.[0] ?? ""] ?? "";
      return [key, value.includes("${") ? sample : value];
    });
    return [name.replace(/_.*/, ""), Object.fromEntries(filled) as Record<string, string>] as const;
  });
  return Object.fromEntries(entries);
}

test.each(Object.entries(IOT_VARIANTS))("the programs accept the settings of variant %s", (_, props) => {
  const given = variablesOf(new Iot(testApp(), "iot", props));
  expect(Object.keys(given)).toContain("ingest");
  for (const [id, variables] of Object.entries(given)) {
    const contract = PROGRAMS[id];
    if (contract === undefined) throw new Error(`${id} runs no program`);
    expect(() => readConfig(contract, variables)).not.toThrow();
  }
});

test("settings are added, and an empty string removes a default", () => {
  const { ingest: given } = variablesOf(stackOf({ settings: { ingest: { VALUE_PATH: "", MAX_MESSAGES: "100" } } }));
  expect(given).toMatchObject({ KEY_PATH: "iot_key", MAX_MESSAGES: "100" });
  expect(given).not.toHaveProperty("VALUE_PATH");
});

test("rules that are written in the code are not an input", () => {
  const said = stackOf({ fireAlarm: true, settings: { evaluator: { RULES: SAMPLES.RULES ?? "" } } });
  expect(synthesize(said).variable).not.toHaveProperty("evaluator_rules");
  expect(synthesize(stackOf({ fireAlarm: true })).variable).toHaveProperty("evaluator_rules");
});

test("a setting that only Terraform knows is checked by the program alone", () => {
  const later = Token.asString(Fn.lower("MANY"));
  const { ingest: given } = variablesOf(stackOf({ settings: { ingest: { KEY_PATH: later, MAX_MESSAGES: later } } }));
  expect(given).toHaveProperty("MAX_MESSAGES");
});

const VALUES: readonly (readonly [string, Record<string, string>])[] = [
  ["ingest", { MAX_MESSAGES: "10" }],
  ["ingest", { MAX_MESSAGES: "1.5" }],
  ["ingest", { MAX_MESSAGES: "-1" }],
  ["ingest", { ACCEPT: "json , csv" }],
  ["ingest", { ACCEPT: '["json"]' }],
  ["ingest", { ACCEPT: '["json", 1]' }],
  ["ingest", { ACCEPT: "[json" }],
  ["ingest", { SITE_KEYS: "short", ORIGINS: "https://shop.example" }],
  ["ingest", { SITE_KEYS: "long-enough", ORIGINS: "https://shop.example" }],
  ["ingest", { KEY_HEADER: "X Key" }],
  ["ingest", { KEY_PATH: "größe.b" }],
  ["loader", { DB_TABLE: "iot.readings", DB_UNIQUE: "once" }],
  ["loader", { DB_TABLE: "iot.readings.more" }],
  ["loader", { DB_VERSION: "at" }],
  ["loader", { DB_VERSION: "at", DB_KEY: "id" }],
  ["loader", { DB_COLUMNS: "{}" }],
  ["loader", { DB_COLUMNS: "[]" }],
  ["loader", { DB_COLUMNS: '{"id": {"from": "order.id", "type": "text", "bytes": 36}}' }],
  ["loader", { DB_COLUMNS: '{"id": {"from": "order.id", "type": "text", "bytes": 0}}' }],
  ["loader", { DB_COLUMNS: '{"id": {"from": "order.id"}}' }],
  ["loader", { DB_COLUMNS: '{"id": {"from": "order.id", "type": "text", "optional": "yes"}}' }],
  ["evaluator", { RULES: '[{"name": "a", "when": {"a.b": {"above": 1}, "c": true}}]' }],
  ["evaluator", { RULES: '[{"name": "a", "when": {"a..b": 1}}]' }],
  ["evaluator", { RULES: '[{"name": "a", "when": {"a": {"over": 1}}}]' }],
  ["evaluator", { RULES: '[{"name": "a", "when": {"a": {"oneOf": [1, "b", {}]}}}]' }],
  ["evaluator", { RULES: '[{"name": "a", "when": {}}]' }],
  ["evaluator", { RULES: "[]" }],
  ["evaluator", { METRICS_NAMESPACE: "oci_fire" }],
];

function isRefused(act: () => unknown): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}

test("a stack refuses the settings that the program would refuse, and no others", () => {
  const base = variablesOf(stackOf({ fireAlarm: true }));
  const both = VALUES.map(([id, settings]) => {
    const contract = PROGRAMS[id];
    const byProgram = contract && isRefused(() => readConfig(contract, { ...base[id], ...settings }));
    return [settings, byProgram, isRefused(() => stackOf({ fireAlarm: true, settings: { [id]: settings } }))] as const;
  });
  expect(both.filter(([, byProgram, byStack]) => byProgram !== byStack)).toEqual([]);
  expect(new Set(both.map(([, byProgram]) => byProgram))).toEqual(new Set([true, false]));
});

test("the input for an image names the commands that build it", () => {
  const { ingest_image: asked } = synthesize(stackOf()).variable as Record<string, { description: string }>;
  expect(asked?.description).toMatch(
    /ingest:0\.2\.0, .*npm run functions; docker build -t <name> dist\/functions\/ingest;/,
  );
  expect(scripts).toHaveProperty("functions");
});

test("device-contract.json has the notes of the ingest program, and shows where a request has its key and its message", () => {
  const contractOf = (settings: Record<string, string>): { request: { body: unknown }; rules: string[] } => {
    const stack = stackOf({ database: IotDatabase.none(), settings: { ingest: settings } });
    const text = outputs(synthesize(stack)).device_contract_json?.value as string;
    return JSON.parse(rendered(stack, text)) as { request: { body: unknown }; rules: string[] };
  };
  const { rules } = contractOf({});
  expect(rules).toEqual(expect.arrayContaining([...ingest.notes]));
  expect(rules.join(" ")).toContain("202: all messages are written.");
  expect(rules.join(" ")).not.toMatch(/\b200\b/);
  const typesIn = (ACCEPT: string): string[] =>
    contractOf({ ACCEPT }).rules.flatMap((rule) => /^\S+\/\S+(?=:)/.exec(rule) ?? []);
  expect(typesIn("json")).toEqual(["application/json"]);
  expect(typesIn('["json", "csv"]')).toEqual(["application/json", "text/csv"]);
  expect(typesIn("ndjson,binary")).toEqual(["application/x-ndjson", "application/octet-stream"]);
  expect(typesIn("")).toHaveLength(4);
  const bodies = [
    { KEY_PATH: "id", VALUE_PATH: "reading" },
    { KEY_PATH: "id", VALUE_PATH: "" },
    { KEY_PATH: "", VALUE_PATH: "" },
    { KEY_PATH: "device.id", VALUE_PATH: "reading" },
  ].map((settings) => contractOf(settings).request.body);
  expect(bodies).toEqual([
    { id: "<id of the device>", reading: "<message, any JSON value>" },
    "<message, any JSON value>, <id of the device> at id",
    "<message, any JSON value>",
    "JSON with <id of the device> at device.id, <message, any JSON value> at reading",
  ]);
});

test("ddl.sql creates the table that load writes to by default", () => {
  const stack = stackOf();
  const ddl = rendered(stack, outputs(synthesize(stack)).ddl_sql?.value as string);
  const { DB_TABLE: table, DB_UNIQUE: unique, DB_COLUMNS: columns } = load.config.properties;
  expect(ddl).toContain(`.${String(table?.default)} (`);
  expect(ddl).toContain(`CONSTRAINT ${String(unique?.default)} UNIQUE`);
  const named = [...ddl.matchAll(/^ {2}(\w+) +(?:NUMBER|VARCHAR2|CLOB|TIMESTAMP)/gm)].map(([, name]) => name);
  expect(named.filter((name) => name !== "id").sort()).toEqual(Object.keys(columns?.default as object).sort());
});
