// examples/serverless-etl: a batch of orders becomes items in a bucket, and other messages become dead letters.

import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { compile } from "../../functions/transform/expression";
import { stacksOf } from "../guides/example";
import { resource, synthesize } from "../support/synthesis";
import { checkedConfig, findingsWithout, statementsIn } from "./document";

const PAGE = "examples/serverless-etl";

const document = synthesize(stacksOf(PAGE).get("serverless-etl")!);

test("the connector reads the stream, calls the function, and writes to the bucket", () => {
  expect(resource(document, SchServiceConnector)).toMatchObject({
    source: { kind: "streaming", cursor: { kind: "TRIM_HORIZON" } },
    tasks: [{ kind: "function", batch_size_in_kbs: 1024, batch_time_in_sec: 60 }],
    target: { kind: "objectStorage", object_name_prefix: "items/" },
  });
});

const ORDER = {
  number: "A-1",
  customer: "c-7",
  status: "PLACED",
  placedAt: "2026-01-15T08:30:00Z",
  items: [
    { sku: "towel", quantity: 2, price: 9.5 },
    { sku: "soap", quantity: 1, price: 3 },
  ],
};

async function itemsOf(value: object): Promise<unknown> {
  const { EXPRESSION } = checkedConfig(document, "transform", "transform");
  const made = await compile(EXPRESSION!, 1_000).evaluate({ value });
  return made === undefined ? undefined : (JSON.parse(JSON.stringify(made)) as unknown);
}

test("the order on its page becomes the two items on its page, and a draft is dropped", async () => {
  const common = { order: "A-1", customer: "c-7", placedAt: "2026-01-15T08:30:00Z" };
  expect(await itemsOf(ORDER)).toEqual([
    { ...common, sku: "towel", amount: 19 },
    { ...common, sku: "soap", amount: 3 },
  ]);
  expect(await itemsOf({ ...ORDER, status: "DRAFT" })).toBeUndefined();
});

test("connector and function have the permissions they need", () => {
  const connector = "request.principal.type = 'serviceconnector'";
  const place = "request.principal.compartment.id = '<compartment_ocid>'";
  const allowed = (what: string, on = ""): string =>
    `Allow any-user to ${what} in compartment id <compartment_ocid> where all {${connector}, ${on}${place}}`;
  expect(statementsIn(document)).toEqual([
    "Allow dynamic-group id <transform-identity> to use stream-push in compartment id <compartment_ocid> where target.stream.id = '<dead-letters>'",
    allowed("{STREAM_READ, STREAM_CONSUME}", "target.stream.id = '<orders>', "),
    allowed("use fn-function"),
    allowed("use fn-invocation"),
    allowed("manage objects", "target.bucket.name = '<archive>', "),
  ]);
});

test("the function reaches the stream of dead letters through a rule, without which the path is closed", () => {
  expect(findingsWithout(document, "functions_egress-oracle-services").join()).toContain("does not reach");
});

test("fails for an expression of several lines", () => {
  expect(() => stacksOf(PAGE, '.join(" ")', '.join("\\n")')).toThrow(
    'serverless-etl/transform: config.EXPRESSION must be printable characters, got \'value.status != "DRAFT" ? value.items.{\\n"order": %.number, "customer": %.custome...\'; encode it, in base64 for example',
  );
});

test("fails for a batch that is too large for a function", () => {
  expect(() => stacksOf(PAGE, "batchSizeKiB: 1024", "batchSizeKiB: 10_240")).toThrow(
    "serverless-etl/to-archive: the batch of a function task must be a whole number from 1 to 6144 KiB, got 10240; leave it out to use the service's default",
  );
});
