import { readBatch, readStreamBatch } from "../shared/batch";
import { deadLetters } from "../shared/dead-letters";
import { elementsOf, valueAt } from "../shared/json-slice";
import { batchOf } from "./support/batches";

const only = (body: string | Buffer): unknown => readStreamBatch(Buffer.from(body)).messages[0];

const element = (more: object): string =>
  JSON.stringify([{ stream: "s", partition: "0", offset: 1, key: null, value: "eA==", ...more }]);

describe("a batch of a stream is read whatever its types", () => {
  test.each([
    ["the offset is a number", { offset: 7 }, { offset: "7" }],
    ["the offset is text", { offset: "7" }, { offset: "7" }],
    ["the partition is a number", { partition: 2 }, { partition: "2" }],
    ["the stream is an OCID", { stream: "ocid1.stream.oc1..s", streamPool: "p" }, { stream: "ocid1.stream.oc1..s" }],
    ["the stream is missing", { stream: undefined }, { stream: "" }],
    ["the key is null", { key: null }, { key: undefined }],
    ["the key is empty", { key: "" }, { key: undefined }],
    ["the key is missing", { key: undefined }, { key: undefined }],
    ["there is a key", { key: "aw==" }, { key: Buffer.from("k") }],
    ["the time is ISO text", { timestamp: "2026-01-02T03:04:05Z" }, { timestamp: "2026-01-02T03:04:05.000Z" }],
    ["the time is a number", { timestamp: 1_767_323_045_000 }, { timestamp: "2026-01-02T03:04:05.000Z" }],
    ["the time is a number in a string", { timestamp: "1767323045000" }, { timestamp: "2026-01-02T03:04:05.000Z" }],
    ["the time is nonsense", { timestamp: "soon" }, { timestamp: undefined }],
  ])("%s", (_, given, read) => {
    expect(only(element(given))).toMatchObject(read);
  });

  test("an offset that JavaScript's numbers cannot hold keeps its digits", () => {
    expect(only(element({}).replace('"offset":1', '"offset": 9223372036854775807'))).toMatchObject({
      offset: "9223372036854775807",
    });
    // A similar pattern in a string stays.
    const text = JSON.stringify({ t: '"offset":9223372036854775807' });
    expect(readBatch(Buffer.from(text))).toEqual([{ t: '"offset":9223372036854775807' }]);
  });

  test("one object a line, one object, an empty list and nothing at all are batches", () => {
    const lines = `${element({}).slice(1, -1)}\n${element({ offset: 2 }).slice(1, -1)}\n`;
    expect(readStreamBatch(Buffer.from(lines)).messages.map(({ offset }) => offset)).toEqual(["1", "2"]);
    expect(readStreamBatch(Buffer.from(element({}).slice(1, -1))).messages).toHaveLength(1);
    expect(readStreamBatch(Buffer.from("[]")).messages).toEqual([]);
    expect(readStreamBatch(Buffer.from(" \n")).messages).toEqual([]);
  });

  test.each([
    ["{]", "The body is neither a JSON array nor one JSON object a line."],
    [Buffer.from([0x5b, 0xff, 0x5d]), "The body is not UTF-8."],
  ])("a body that is not a batch is rejected without quoting it", (body, text) => {
    expect(() => readStreamBatch(Buffer.from(body))).toThrow(text);
  });

  test.each([
    ["[7]", "it is not an object"],
    [element({ partition: undefined }), "partition is missing"],
    [element({ offset: undefined }), "offset is missing"],
    [element({ value: undefined }), "value is not base64"],
    [element({ value: "ä" }), "value is not base64"],
    [element({ key: "ä" }), "key is not base64"],
  ])("an element that is not a message is separated from the others: %s", (body, reason) => {
    const { messages, unreadable } = readStreamBatch(Buffer.from(body));
    expect([messages, unreadable]).toEqual([[], [expect.objectContaining({ index: 0, reason })]]);
  });

  test("6 MB are read", () => {
    const body = batchOf(Array.from({ length: 4_000 }, () => ({ value: "x".repeat(1_024) })));
    expect(body.length).toBeGreaterThan(5_500_000);
    expect(readStreamBatch(Buffer.from(body)).messages).toHaveLength(4_000);
  });
});

describe("a dead letter", () => {
  const message = { index: 0, stream: "s", partition: "0", offset: "5", timestamp: undefined };

  test("has the whole message, its reason and where it was", () => {
    const [letter] = deadLetters("load", {
      message: { ...message, key: Buffer.from("k"), value: Buffer.from([255]) },
      reason: "the value is not JSON",
    });
    expect(JSON.parse(letter!.value.toString())).toEqual({
      function: "load",
      class: "REJECT",
      reason: "the value is not JSON",
      stream: "s",
      partition: "0",
      offset: "5",
      key: "aw==",
      part: 1,
      parts: 1,
      value: "/w==",
    });
    expect(letter?.key).toEqual(Buffer.from("k"));
  });

  test("of a message of 1 MB is in two parts that fit", () => {
    const value = Buffer.alloc(1_048_576, "x");
    const letters = deadLetters("load", { message: { ...message, key: undefined, value }, reason: "r" });
    expect(letters.map((one) => one.value.length < 1_048_576)).toEqual([true, true]);
    const parts = letters.map((one) => JSON.parse(one.value.toString()) as { value: string });
    expect(Buffer.concat(parts.map((part) => Buffer.from(part.value, "base64"))).equals(value)).toBe(true);
  });
});

describe("parts of JSON as it is written", () => {
  test.each([
    ['{"a":1}', ["a"], "1"],
    ['{"a":{"b":[1,"]"]}}', ["a", "b"], '[1,"]"]'],
    ['{"a\\u0062":1.50}', ["ab"], "1.50"],
    ['{"x":"\\\\","a":"\\"}"}', ["a"], '"\\"}"'],
    ['{"a":1}', ["b"], undefined],
    ['{"a":1}', ["a", "b"], undefined],
    ["[1]", ["0"], undefined],
    ['{"__proto__":1}', ["__proto__"], "1"],
    ['{"a":1}', ["constructor"], undefined],
    ["{}", ["a"], undefined],
  ])("%s at %j is %s", (text, path, value) => {
    expect(valueAt(text, path)).toBe(value);
  });

  test.each([
    [" [ ] ", []],
    ['[1 , "a,]" , {"b":[1,2]} , null]', ["1", '"a,]"', '{"b":[1,2]}', "null"]],
    ["{}", undefined],
    ["7", undefined],
  ])("the elements of %s", (text, elements) => {
    expect(elementsOf(text)).toEqual(elements);
  });
});
