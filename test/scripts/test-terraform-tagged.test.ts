import { withDefinedTags } from "../../scripts/test-terraform/tagged";
import { type TerraformDocument } from "../../scripts/test-terraform/document";

const TAGS = { defined_tags: { "Operations.CostCenter": "42" } };

const canHaveTags = (type: string): boolean => type !== "time_sleep";

test("every resource that can have tags and does not have any gets one", () => {
  const own = { name: "b", defined_tags: { "a.b": "c" } };
  const document = {
    provider: { oci: [{}] },
    resource: { oci_queue_queue: { a: { name: "a" }, b: own }, time_sleep: { wait: { create_duration: "60s" } } },
  } as TerraformDocument;
  expect(withDefinedTags(document, canHaveTags)).toEqual({
    provider: { oci: [{}] },
    resource: {
      oci_queue_queue: { a: { name: "a", ...TAGS }, b: own },
      time_sleep: { wait: { create_duration: "60s" } },
    },
  });
});

test("a document without resources stays unchanged", () => {
  const document: TerraformDocument = { output: {} };
  expect(withDefinedTags(document, canHaveTags)).toBe(document);
});
