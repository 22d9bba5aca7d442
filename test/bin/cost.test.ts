// npx cdktf-oci-streaming cost: what is printed, and which exit code it ends with.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../bin/command-line";
import { BUSY, documentOf, STREAM } from "../cost/document";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cost-"));
  mkdirSync(join(folder, "stacks", "shop"), { recursive: true });
  const resources = { [STREAM]: { partitions: 1, retention_in_hours: "${var.hours}" } };
  const document = documentOf({ resources, variables: { hours: { default: 24 } } });
  writeFileSync(join(folder, "stacks", "shop", "cdk.tf.json"), document);
  file("loads.json", JSON.stringify(BUSY));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const text = { out: "", err: "" };
  const code = await runCommandLine(["cost", ...args, "--app", folder], {
    print: (part) => (text.out += part),
    printError: (part) => (text.err += part),
    readInput: () => Promise.resolve(""),
  });
  return { code, ...text };
}

const loaded = (...args: string[]): ReturnType<typeof run> =>
  run("shop", "--load", join(folder, "loads.json"), ...args);

test("the costs of a synthesized stack are printed as a table, as JSON and as Markdown", async () => {
  const [text, json, markdown] = await Promise.all([loaded(), loaded("--json"), loaded("--markdown")]);
  expect([text.code, json.code, markdown.code]).toEqual([0, 0, 0]);
  expect([text.err, json.err, markdown.err]).toEqual(["", "", ""]);
  expect(text.out).toContain("Cost of shop in USD");
  expect(JSON.parse(json.out)).toMatchObject({ name: "shop", total: expect.closeTo(14.677632, 6) as number });
  expect(markdown.out).toContain("| **total** |  | **14.68** |");
});

test("without loads, all is listed that has none", async () => {
  const { code, out } = await run("shop");
  expect(code).toBe(0);
  expect(out).toContain(`  ${STREAM}: no load is given: use Load.ofStream, or messages or bytes in a file\n`);
});

test("inputs have the values that are given", async () => {
  expect((await loaded("--var", "hours=168")).out).toContain("22.39");
});

test("prices of a file take the place of the package's", async () => {
  const localizations = ["USD", "EUR"].map((currencyCode) => ({
    currencyCode,
    prices: [{ model: "PAY_AS_YOU_GO", value: 1 }],
  }));
  const items = [{ partNumber: "B90938", currencyCodeLocalizations: localizations }];
  const prices = file("prices.json", JSON.stringify({ items, lastUpdated: "2999-01-01T00:00:00Z" }));
  expect(await loaded("--prices", prices)).toEqual({
    code: 2,
    out: "",
    err: `the price list must be in one currency, got 'EUR, USD'; choose one: { currency: "EUR" }\n`,
  });
  expect((await loaded("--prices", prices, "--currency", "EUR")).out).toContain(
    "total                                     535.68",
  );
});

test.each<[string[], string]>([
  [[], "error: missing required argument 'stack'"],
  [["orders"], "the stack must be shop, which "],
  [["shop", "--load", "nowhere"], "the file of loads must be a file that can be read, got 'nowhere'"],
  [
    ["shop", "--var", "hours"],
    "the value of an input must be NAME=VALUE, got 'hours'; write --var retention_hours=168",
  ],
  [["shop", "--var", "days=7"], "a value of variables must belong to a variable of the stack, got 'days'"],
])("fails for %j", async (args, message) => {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});
