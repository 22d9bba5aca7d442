import { type TerraformDocument, withoutOciBackend } from "../../scripts/test-terraform/document";

test("without the backend oci a document works with any Terraform, and reading such a state reads a file", () => {
  const blog = { backend: "oci", config: { bucket: "states", namespace: "acme" }, workspace: "${terraform.workspace}" };
  const shop = { backend: "s3", config: { bucket: "states", key: "shop" } };
  const document = {
    terraform: {
      backend: { oci: { bucket: "states" } },
      required_version: "< 2.0.0, >= 1.12.0",
      required_providers: {},
    },
    data: { terraform_remote_state: { blog, shop }, oci_core_vcn: {} },
    resource: {},
  } as TerraformDocument;
  expect(withoutOciBackend(document)).toEqual({
    terraform: { required_version: "< 2.0.0, >= 1.5.0", required_providers: {} },
    data: {
      terraform_remote_state: { blog: { ...blog, backend: "local", config: { path: "blog.tfstate" } }, shop },
      oci_core_vcn: {},
    },
    resource: {},
  });
});

test("a document with another backend stays unchanged", () => {
  const document = { terraform: { backend: { s3: {} }, required_version: ">= 1.12.0" } } as TerraformDocument;
  expect(withoutOciBackend(document)).toBe(document);
});
