// The only way in which tests get a form: from a package, like users, and checked against the rules of Resource Manager.

import { type TerraformStack } from "cdktf";
import { ResourceManagerBundle } from "../../lib";
import { type SchemaDocument } from "../../lib/resource-manager/schema-document";
import { schemaYamlFindings } from "./form-schema";

/** @throws Error with all findings, if the service would not show the form */
export function formIn(stack: TerraformStack): SchemaDocument {
  const bundle = ResourceManagerBundle.of(stack);
  const findings = schemaYamlFindings(bundle.files.find(({ path }) => path === "schema.yaml")?.text);
  if (findings.length > 0) throw new Error(`the form of '${stack.node.path}' is wrong:\n  ${findings.join("\n  ")}`);
  return bundle._form();
}
