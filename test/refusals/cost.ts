// Invalid loads, loads of missing resources, and prices that cannot be read.

import { App, TerraformVariable } from "cdktf";
import { OciStack, Stream, StreamLoad } from "../../lib";
import { CostEstimate, Load, PriceList } from "../../lib/cost";
import { bucket, type Row, rows, stream, STREAM_ID } from "./row";

const load = StreamLoad.messages({ perSecond: 1, averageBytes: 1 });
const AMOUNT = "must be a number that is not negative";
const GUESS = "measure or estimate it";
const KNOWN = "must be known at synth, got a reference; an estimate is made before Terraform runs: write the number";
const NAME_IT = "name it by its address in cdk.tf.json, or by the path of its construct";
const FILE = 'write { "<address>": { "messages": { "perSecond": 50, "averageBytes": 1000 } } }';
const LIST = "pass the unchanged response of Oracle's price API, whose items have a partNumber and prices";

/** A list of one product. */
const list = (prices: unknown, ...currencies: string[]): string =>
  JSON.stringify({
    lastUpdated: "2026-09-01T14:26:53.943Z",
    items: [
      { partNumber: "B90938", currencyCodeLocalizations: currencies.map((currencyCode) => ({ currencyCode, prices })) },
    ],
  });

const tier = (value: unknown, more: object = {}): object => ({ model: "PAY_AS_YOU_GO", value, ...more });

export const costs: readonly Row[] = rows([
  {
    title: "a load with a negative number",
    make: () => StreamLoad.messages({ perSecond: -1, averageBytes: 1000 }),
    message: `perSecond ${AMOUNT}, got -1; ${GUESS}`,
  },
  {
    title: "a load that is no number",
    make: () => StreamLoad.messages({ perSecond: NaN, averageBytes: 1000 }),
    message: `perSecond ${AMOUNT}, got NaN; ${GUESS}`,
  },
  {
    title: "a load without an end",
    make: () => StreamLoad.bytes({ gigabytesPerDay: Infinity }),
    message: `gigabytesPerDay ${AMOUNT}, got Infinity; ${GUESS}`,
  },
  {
    title: "a load that no sum can be made of",
    make: () => StreamLoad.messages({ perSecond: 1_000_000_000_000_001, averageBytes: 1000 }),
    message:
      "perSecond must be at most 1000000000000000, got 1000000000000001; check its unit: larger amounts cannot be added up",
  },
  {
    title: "a load that is an input",
    make: (stack) =>
      StreamLoad.messages({ perSecond: new TerraformVariable(stack, "rate", {}).numberValue, averageBytes: 1 }),
    message: `perSecond ${KNOWN}`,
  },
  {
    title: "a load whose messages have an input's size",
    make: (stack) =>
      StreamLoad.messages({ perSecond: 1, averageBytes: new TerraformVariable(stack, "size", {}).numberValue }),
    message: `averageBytes ${KNOWN}`,
  },
  {
    title: "a load in bytes whose messages have an input's size",
    make: (stack) =>
      StreamLoad.bytes({ gigabytesPerDay: 1, averageBytes: new TerraformVariable(stack, "size", {}).numberValue }),
    message: `averageBytes ${KNOWN}`,
  },
  {
    title: "a load of an input's number of consumer groups",
    make: (stack) =>
      StreamLoad.bytes({ gigabytesPerDay: 1, consumerGroups: new TerraformVariable(stack, "n", {}).numberValue }),
    message: `consumerGroups ${KNOWN}`,
  },
  {
    title: "a load of messages without a size",
    make: () => StreamLoad.messages({ perSecond: 1, averageBytes: 0 }),
    message:
      "averageBytes must be above 0 and at most 1048576, because a message, like the request that contains it, is at most 1 MiB, got 0; put larger content into a bucket, and the name of the object into the message",
  },
  {
    title: "a load in bytes of messages that are too large",
    make: () => StreamLoad.bytes({ gigabytesPerDay: 1, averageBytes: 1_048_577 }),
    message:
      "averageBytes must be above 0 and at most 1048576, because a message, like the request that contains it, is at most 1 MiB, got 1048577; put larger content into a bucket, and the name of the object into the message",
  },
  {
    title: "a load of 51 consumer groups",
    make: () => StreamLoad.bytes({ gigabytesPerDay: 1, consumerGroups: 51 }),
    message:
      "consumerGroups must be a whole number from 0 to 50, got 51; let more readers share a group, or read a copy of the stream",
  },
  {
    title: "a load whose peak is below its average",
    make: () => StreamLoad.bytes({ gigabytesPerDay: 1, peakFactor: 0.99 }),
    message: "peakFactor must be at least 1, got 0.99; leave it out for a constant load",
  },
  {
    title: "a load whose peak is no number",
    make: () => StreamLoad.bytes({ gigabytesPerDay: 1, peakFactor: NaN }),
    message: `peakFactor ${AMOUNT}, got NaN; ${GUESS}`,
  },
  {
    title: "a negative load of a bucket",
    make: (stack) => Load.ofStorage(bucket(stack), { gigabytes: -0.1 }),
    message: `shop/bucket: gigabytes ${AMOUNT}, got -0.1; ${GUESS}`,
  },
  {
    title: "a load of a bucket that is an input",
    make: (stack) => Load.ofStorage(bucket(stack), { gigabytes: new TerraformVariable(stack, "gb", {}).numberValue }),
    message: `shop/bucket: gigabytes ${KNOWN}`,
  },
  {
    title: "negative outbound transfer",
    make: () => Load.outbound({ gigabytesPerMonth: -1 }),
    message: `gigabytesPerMonth ${AMOUNT}, got -1; ${GUESS}`,
  },
  {
    title: "a load of a stream that is not of the stack",
    make: (stack) =>
      CostEstimate.of(stack, { load: [Load.ofStream(Stream.fromStreamId(stack, "theirs", STREAM_ID), load)] }),
    message:
      "shop: a load must belong to a resource of the stack, got 'shop/theirs'; give a load only for a resource that the stack creates: other resources are paid for elsewhere",
  },
  {
    title: "a load of a resource of another stack, which has the same address there",
    make: (stack) => {
      const other = new OciStack(App.of(stack), "other", {});
      stream(stack);
      return CostEstimate.of(stack, { load: [Load.ofStream(stream(other), load)] });
    },
    message:
      "shop: a load must belong to a resource of the stack, got 'other/orders'; give a load only for a resource that the stack creates: other resources are paid for elsewhere",
  },
  {
    title: "a load by an address that is not in the stack",
    make: (stack) =>
      CostEstimate.of(stack, { load: Load.fromJson('{"oci_streaming_stream.a":{"bytes":{"gigabytesPerDay":1}}}') }),
    message: `shop: a load must belong to a resource of the stack, got 'oci_streaming_stream.a'; ${NAME_IT}`,
  },
  {
    title: "a load by the path of a construct that is no resource",
    make: (stack) => CostEstimate.of(stack, { load: Load.fromJson('{"shop":{"bytes":{"gigabytesPerDay":1}}}') }),
    message: `shop: a load must belong to a resource of the stack, got 'shop'; ${NAME_IT}`,
  },
  {
    title: "two loads of one stream",
    make: (stack) => {
      const orders = stream(stack);
      return CostEstimate.of(stack, { load: [Load.ofStream(orders, load), Load.ofStream(orders, load)] });
    },
    message: "shop: oci_streaming_stream.orders_46FA7C19 must have only one load, got 2; add the loads up",
  },
  {
    title: "two loads of outbound transfer",
    make: (stack) => {
      const outbound = Load.outbound({ gigabytesPerMonth: 1 });
      return CostEstimate.of(stack, { load: [outbound, outbound] });
    },
    message: "shop: outbound transfer must have only one load, got 2; add the loads up",
  },
  {
    title: "the load of a bucket for a stream",
    make: (stack) => CostEstimate.of(stack, { load: [Load.ofStorage(stream(stack), { gigabytes: 1 })] }),
    message:
      "shop: a load of the kind storage must belong to oci_objectstorage_bucket, oci_log_analytics_log_analytics_log_group or oci_core_instance, got 'oci_streaming_stream.orders_46FA7C19'; use a kind of load that the resource accepts",
  },
  {
    title: "a value of a variable that is not there",
    make: (stack) => CostEstimate.of(stack, { variables: { retention: "168" } }),
    message:
      "shop: a value of variables must belong to a variable of the stack, got 'retention'; use the name of an input of the stack",
  },
  {
    title: "a plan given for the document of a stack",
    make: () => CostEstimate.ofDocument('{"format_version":"1.2","resource":{}}', "shop"),
    message:
      "the synthesized stack must be a configuration in Terraform's JSON syntax; pass the cdk.tf.json that `cdktf synth` writes",
  },
  {
    title: "JSON that is no document of a stack",
    make: () => CostEstimate.ofDocument("[]", "shop"),
    message:
      "the synthesized stack must be a configuration in Terraform's JSON syntax; pass the cdk.tf.json that `cdktf synth` writes",
  },
  {
    title: "a stack that was not synthesized",
    make: () => CostEstimate.ofFile("nowhere/stacks/shop/cdk.tf.json"),
    message:
      "the synthesized stack must be a file that can be read, got 'nowhere/stacks/shop/cdk.tf.json'; check the path: the file does not exist",
  },
  {
    title: "a file of loads that is not there",
    make: () => Load.fromFile("nowhere/loads.json"),
    message:
      "the file of loads must be a file that can be read, got 'nowhere/loads.json'; check the path: the file does not exist",
  },
  {
    title: "a file of loads that is a list",
    make: () => Load.fromJson("[]"),
    message: `the loads must be an object with addresses as names; ${FILE}`,
  },
  {
    title: "a file of loads with a kind that is not known",
    make: () => Load.fromJson('{"a.b":{"records":{"perSecond":1}}}'),
    message: `the load of 'a.b' must have one of messages, bytes, function, api, storage, log, topic or queue, got 'records'; ${FILE}`,
  },
  {
    title: "a file of loads with two kinds for a resource",
    make: () => Load.fromJson('{"a.b":{"messages":{"perSecond":1,"averageBytes":1},"bytes":{"gigabytesPerDay":1}}}'),
    message: `the load of 'a.b' must have one of messages, bytes, function, api, storage, log, topic or queue, got 'messages, bytes'; ${FILE}`,
  },
  {
    title: "a file of loads with nothing for a resource",
    make: () => Load.fromJson('{"a.b":{}}'),
    message: `the load of 'a.b' must have one of messages, bytes, function, api, storage, log, topic or queue, got 'none'; ${FILE}`,
  },
  {
    title: "a file of loads with a resource twice",
    make: () => Load.fromJson('{"a.b":{"queue":{"requestsPerMonth":1}},\n"a.b":{"queue":{"requestsPerMonth":2}}}'),
    message: "the loads must have each name of an object only once, got 'a.b twice'; add up the loads of a resource",
  },
  {
    title: "a file of loads with a number twice, once with an escaped letter",
    make: () => Load.fromJson('{"a.b":{"queue":{"requestsPerMonth":1,"requests\\u0050erMonth":2}}}'),
    message:
      "the loads must have each name of an object only once, got 'requestsPerMonth twice'; add up the loads of a resource",
  },
  {
    title: "the load of a prototype",
    make: (stack) => CostEstimate.of(stack, { load: Load.fromJson('{"__proto__":{"bytes":{"gigabytesPerDay":1}}}') }),
    message: `shop: a load must belong to a resource of the stack, got '__proto__'; ${NAME_IT}`,
  },
  {
    title: "a file of loads with a bare number",
    make: () => Load.fromJson('{"a.b":50}'),
    message: `the load of 'a.b' must have one of messages, bytes, function, api, storage, log, topic or queue; ${FILE}`,
  },
  {
    title: "a load in a file without its numbers",
    make: () => Load.fromJson('{"a.b":{"messages":{"perSecond":1}}}'),
    message: "the load of 'a.b' must have averageBytes; give it a number",
  },
  {
    title: "a load in a file with a number in quotes",
    make: () => Load.fromJson('{"a.b":{"bytes":{"gigabytesPerDay":"5"}}}'),
    message: "gigabytesPerDay of the load of 'a.b' must be a number, got '5'; write it without quotes",
  },
  {
    title: "a load in a file with a list for a number",
    make: () => Load.fromJson('{"a.b":{"bytes":{"gigabytesPerDay":[5]}}}'),
    message: "gigabytesPerDay of the load of 'a.b' must be a number, got '[5]'; write it without quotes",
  },
  {
    title: "a load in a file with a member that it does not have",
    make: () => Load.fromJson('{"a.b":{"log":{"gigabytesPerDay":5,"retention":30}}}'),
    message: "the load of 'a.b' can have gigabytesPerDay, got 'retention'; leave it out",
  },
  {
    title: "a negative load in a file",
    make: () => Load.fromJson('{"a.b":{"queue":{"requestsPerMonth":-1}}}'),
    message: `requestsPerMonth ${AMOUNT}, got -1; ${GUESS}`,
  },
  {
    title: "outbound transfer in a file without a number",
    make: () => Load.fromJson('{"outbound":{"region":"eu-frankfurt-1"}}'),
    message: "the load 'outbound' must have gigabytesPerMonth; give it a number",
  },
  {
    title: "outbound transfer in a file as a number",
    make: () => Load.fromJson('{"outbound":5}'),
    message: "the load 'outbound' must have gigabytesPerMonth; give it a number",
  },
  {
    title: "outbound transfer in a file with a number for a region",
    make: () => Load.fromJson('{"outbound":{"gigabytesPerMonth":5,"region":1}}'),
    message: "region of the load 'outbound' must be a string; write eu-frankfurt-1, for example",
  },
  {
    title: "negative outbound transfer in a file",
    make: () => Load.fromJson('{"outbound":{"gigabytesPerMonth":-5}}'),
    message: `gigabytesPerMonth ${AMOUNT}, got -5; ${GUESS}`,
  },
  {
    title: "a price list of another form",
    make: () => PriceList.fromOracleJson('{"prices":{"B90938":0.025}}'),
    message: `the price list must have items with partNumber and currencyCodeLocalizations; ${LIST}`,
  },
  {
    title: "a price list of the older form, with one price for a product",
    make: () =>
      PriceList.fromOracleJson('{"items":[{"partNumber":"B90938","prices":[{"model":"PAY_AS_YOU_GO","value":1}]}]}'),
    message: `the price list must have items with partNumber and currencyCodeLocalizations; ${LIST}`,
  },
  {
    title: "a price list with a product without a part number",
    make: () => PriceList.fromOracleJson('{"items":[{"currencyCodeLocalizations":[]}]}'),
    message: `the price list must have items with partNumber and currencyCodeLocalizations; ${LIST}`,
  },
  {
    title: "a page of HTML for a price list",
    make: () => PriceList.fromOracleJson("<html></html>"),
    message: `the price list must be complete JSON; ${LIST}`,
  },
  {
    title: "a price list in two currencies",
    make: () => PriceList.fromOracleJson(list([tier(1)], "USD", "EUR")),
    message: `the price list must be in one currency, got 'EUR, USD'; choose one: { currency: "EUR" }`,
  },
  {
    title: "a price list without the currency that is chosen",
    make: () => PriceList.fromOracleJson(list([tier(1)], "USD"), { currency: "EUR" }),
    message:
      "the price list must have prices in EUR, got 'USD'; request that currency from the API with ?currencyCode=",
  },
  {
    title: "a currency in small letters",
    make: () => PriceList.fromOracleJson(list([tier(1)], "EUR", "USD"), { currency: "eur" }),
    message: "currency must be a code of three capital letters, got 'eur'; write USD, for example",
  },
  {
    title: "a price list in a currency in small letters",
    make: () => PriceList.fromOracleJson(list([tier(1)], "eur")),
    message:
      "the currency of the price list must be a code of three capital letters, got 'eur'; write USD, for example",
  },
  {
    title: "a price list with a product twice",
    make: () => {
      const once = JSON.parse(list([tier(1)], "USD")) as { items: object[] };
      return PriceList.fromOracleJson(JSON.stringify({ ...once, items: [...once.items, ...once.items] }));
    },
    message: "the price list must have each product only once, got 'B90938 twice'; leave out the duplicate",
  },
  {
    title: "a price list without a currency",
    make: () => PriceList.fromOracleJson(list([tier(1)])),
    message:
      "the price list must have prices in a currency, got 'none'; request that currency from the API with ?currencyCode=",
  },
  {
    title: "a negative price",
    make: () => PriceList.fromOracleJson(list([tier(-1)], "USD")),
    message: `the prices of B90938 must be numbers that are not negative, in ranges from 0 without gaps; ${LIST}`,
  },
  {
    title: "a price in quotes",
    make: () => PriceList.fromOracleJson(list([tier("0.025")], "USD")),
    message: `the prices of B90938 must be numbers that are not negative, in ranges from 0 without gaps; ${LIST}`,
  },
  {
    title: "tiers with a gap between them",
    make: () => PriceList.fromOracleJson(list([tier(0, { rangeMax: 10 }), tier(1, { rangeMin: 20 })], "USD")),
    message: `the prices of B90938 must be numbers that are not negative, in ranges from 0 without gaps; ${LIST}`,
  },
  {
    title: "tiers that do not begin at 0",
    make: () => PriceList.fromOracleJson(list([tier(1, { rangeMin: 10 })], "USD")),
    message: `the prices of B90938 must be numbers that are not negative, in ranges from 0 without gaps; ${LIST}`,
  },
  {
    title: "a price list of no day",
    make: () => PriceList.fromOracleJson(list([tier(1)], "USD").replace("lastUpdated", "updated")),
    message: `the day of the price list must be written like 2026-01-05; set it with { asOf: "2026-01-05" }`,
  },
  {
    title: "a price list of a day that does not exist",
    make: () => PriceList.fromOracleJson(list([tier(1)], "USD"), { asOf: "2026-13-05" }),
    message: `the day of the price list must be written like 2026-01-05, got '2026-13-05'; set it with { asOf: "2026-01-05" }`,
  },
  {
    title: "a price list of the 30th of February",
    make: () => PriceList.fromOracleJson(list([tier(1)], "USD"), { asOf: "2026-02-30" }),
    message: `the day of the price list must be written like 2026-01-05, got '2026-02-30'; set it with { asOf: "2026-01-05" }`,
  },
  {
    title: "a price list of a day in words",
    make: () => PriceList.fromOracleJson(list([tier(1)], "USD"), { asOf: "5 January 2026" }),
    message: `the day of the price list must be written like 2026-01-05, got '5 January 2026'; set it with { asOf: "2026-01-05" }`,
  },
  {
    title: "a file of prices that is not there",
    make: () => PriceList.fromOracleFile("nowhere/prices.json"),
    message:
      "the file of prices must be a file that can be read, got 'nowhere/prices.json'; check the path: the file does not exist",
  },
  {
    title: "prices in two currencies in one estimate",
    make: () => PriceList.oracle().overriddenBy(PriceList.fromOracleJson(list([tier(1)], "EUR"))),
    message:
      "the prices of one estimate must be in one currency, here USD, got 'EUR'; use two lists in the same currency: an estimate does not convert currencies",
  },
]);
