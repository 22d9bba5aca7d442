// Documents that cdktf did not write: lists of blocks, modules, and types that no provider has.

import { CostEstimate } from "../../lib/cost";
import { StackDiagram } from "../../lib/diagram";
import { DeployedDocument } from "../../lib/plan";
import { Arguments } from "../../lib/plan/plan-configuration";
import { Rules } from "../../lib/testing";

const stream = (name: string): object => ({ oci_streaming_stream: { [name]: { name, partitions: 1 } } });

test("blocks in lists are read like blocks in objects", () => {
  const whole = { oci_streaming_stream: { a: { name: "a", partitions: 1 }, b: { name: "b", partitions: 1 } } };
  const [inOne, inList] = [whole, [stream("a"), stream("b")]].map((resource) => JSON.stringify({ resource }));
  for (const read of [
    (json: string): string => Rules.ofSynthesized(json).text(),
    (json: string): string => StackDiagram.ofSynthesized(json).json(),
    (json: string): string => CostEstimate.ofDocument(json, "shop").text(),
  ]) {
    expect(read(inList!)).toBe(read(inOne!));
  }
  expect(Rules.ofSynthesized(inList!).findings.map(({ address }) => address)).toContain("oci_streaming_stream.b");
});

test("blocks in lists of the last deployment are read like blocks in objects", () => {
  const pool = { oci_streaming_stream_pool: { a: { name: "a", freeform_tags: { team: "a" } } } };
  const missing = [pool, [pool, stream("b")]].map((resource) => {
    const { _configuration: last } = DeployedDocument.ofText(JSON.stringify({ resource }));
    return last.argumentsAt("oci_streaming_stream_pool.a")?.missingFrom(new Arguments({ name: "a" }));
  });
  expect(missing).toEqual([["freeform_tags"], ["freeform_tags"]]);
});

test("the resources of a module are listed, but not in the sum", () => {
  const { gaps } = CostEstimate.ofDocument(JSON.stringify({ module: [{ archive: { source: "./archive" } }] }), "shop");
  expect(gaps).toEqual([
    { address: "module.archive", kind: "no-price", reason: "the resources of the module are not in this document" },
  ]);
});

test("a type with the name of a member of every object does not have a price", () => {
  const { gaps } = CostEstimate.ofDocument('{"resource":{"constructor":{"a":{}}}}', "shop");
  expect(gaps.map(({ reason }) => reason)).toEqual(["this package has no price for constructor"]);
});
