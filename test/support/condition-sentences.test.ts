// A condition is a finding unless it has a section in the guide.

import { unexplainedFindings } from "./condition-sentences";
import { type JsonObject } from "./json";

function documentWith(error_message: string): JsonObject {
  const lifecycle = { postcondition: [{ condition: "${self.name == null}", error_message }] };
  const pool = { compartment_id: "x", name: "pool", lifecycle };
  return { provider: { oci: {} }, resource: { oci_streaming_stream_pool: { pool } } };
}

test("fails for a message that the guide does not explain", () => {
  expect(unexplainedFindings(documentWith("This stream pool is not blue."))).toEqual([
    'oci_streaming_stream_pool.pool: docs/guides/when-a-plan-refuses.md has no section for "This stream pool is not blue."',
  ]);
});

test("accepts a message whose section has a variable part", () => {
  const sentence = "The size of this thing must be a whole number of at least 1: correct the value that it refers to.";
  expect(unexplainedFindings(documentWith(sentence))).toEqual([]);
});
