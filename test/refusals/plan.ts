// Plans that cannot be reported, and findings that cannot be accepted.

import { AcceptedFinding, DeployedDocument, PlanReport } from "../../lib/plan";
import { type Row, rows } from "./row";

const REMEDY = "pass the output of `terraform show -json <plan file>`";

export const plans: readonly Row[] = rows([
  {
    title: "a plan of nothing at all",
    make: () => PlanReport.ofText(" \n"),
    message: `the plan must not be empty; ${REMEDY}`,
  },
  {
    title: "a plan that is cut off",
    make: () => PlanReport.ofText('{"format_version":"1.2","resource_changes":[{"address":"oci_vault_secret.'),
    message: "the plan must be complete JSON; it begins like JSON, but it is cut off or damaged; create it again",
  },
  {
    title: "Terraform's binary plan",
    make: () => PlanReport.ofText("PK\u0003\u0004\u0014\u0000"),
    message:
      "the plan must be complete JSON; this is Terraform's binary plan; pass the output of `terraform show -json` for it",
  },
  {
    title: "the messages of terraform plan -json",
    make: () => PlanReport.ofText('{"@level":"info","type":"version"}\n{"@level":"info","type":"planned_change"}\n'),
    message:
      "the plan must be complete JSON; these are messages of `terraform plan -json`; pass the output of `terraform show -json <plan file>`",
  },
  {
    title: "what terraform plan prints for people",
    make: () => PlanReport.ofText("Terraform will perform the following actions:"),
    message: `the plan must be complete JSON; ${REMEDY}`,
  },
  {
    title: "a state file given for a plan",
    make: () => PlanReport.ofText('{"version":4,"serial":3,"lineage":"a","resources":[]}'),
    message: `the plan must be a plan in JSON; this is a state: ${REMEDY}`,
  },
  {
    title: "a state file whose serial somebody took out",
    make: () => PlanReport.ofText('{"version":4,"lineage":"a","resources":[]}'),
    message: `the plan must be a plan in JSON; this is a state: ${REMEDY}`,
  },
  {
    title: "a state file of a Terraform that wrote no lineage",
    make: () => PlanReport.ofText('{"version":1,"serial":3,"modules":[]}'),
    message: `the plan must be a plan in JSON; this is a state: ${REMEDY}`,
  },
  {
    title: "the state as terraform show -json prints it",
    make: () => PlanReport.ofText('{"format_version":"1.0","terraform_version":"1.9.8","values":{"root_module":{}}}'),
    message: `the plan must be a plan in JSON; this is a state: ${REMEDY}`,
  },
  {
    title: "a cdk.tf.json given for a plan",
    make: () => PlanReport.ofText('{"terraform":{},"resource":{}}'),
    message: `the plan must be a plan in JSON, not a configuration; ${REMEDY}`,
  },
  {
    title: "the resources of a configuration given for a plan",
    make: () => PlanReport.ofText('{"resource":{"oci_streaming_stream":{"orders":{"partitions":1}}}}'),
    message: `the plan must be a plan in JSON, not a configuration; ${REMEDY}`,
  },
  {
    title: "the backend of a configuration given for a plan",
    make: () => PlanReport.ofText('{"terraform":{"backend":{"local":{}}}}'),
    message: `the plan must be a plan in JSON, not a configuration; ${REMEDY}`,
  },
  {
    title: "JSON that has nothing to do with a plan",
    make: () => PlanReport.ofText("[1, 2]"),
    message: `the plan must have a format_version and planned changes; ${REMEDY}`,
  },
  {
    title: "what terraform validate -json prints",
    make: () => PlanReport.ofText('{"format_version":"1.0","valid":true,"error_count":0,"diagnostics":[]}'),
    message: `the plan must have a format_version and planned changes; ${REMEDY}`,
  },
  {
    title: "the changes of a plan without the rest of it",
    make: () => PlanReport.ofText('{"resource_changes":[]}'),
    message: `the plan must have a format_version and planned changes; ${REMEDY}`,
  },
  {
    title: "a plan of a format that is not known",
    make: () => PlanReport.ofText('{"format_version":"2.0","planned_values":{}}'),
    message:
      "the plan's format_version must begin with 1, got '2.0'; this version of the package does not support that format: use a newer version",
  },
  {
    title: "a plan whose changes are no list",
    make: () => PlanReport.ofText('{"format_version":"1.2","resource_changes":{}}'),
    message: `the plan must have an address and actions in each of its resource_changes; it is damaged: create it again`,
  },
  {
    title: "a plan with a change of nobody knows what",
    make: () => PlanReport.ofText('{"format_version":"1.2","resource_changes":[{"change":{"actions":["delete"]}}]}'),
    message: `the plan must have an address and actions in each of its resource_changes; it is damaged: create it again`,
  },
  {
    title: "a plan with a change of which nobody knows what it does",
    make: () => PlanReport.ofText('{"format_version":"1.2","resource_drift":[{"address":"a.b"}]}'),
    message: `the plan must have an address and actions in each of its resource_drift; it is damaged: create it again`,
  },
  {
    title: "a plan with a change that does nothing, not even no-op",
    make: () =>
      PlanReport.ofText('{"format_version":"1.2","resource_changes":[{"address":"a.b","change":{"actions":[]}}]}'),
    message: `the plan must have an address and actions in each of its resource_changes; it is damaged: create it again`,
  },
  {
    title: "a plan in a file that is not there",
    make: () => PlanReport.ofFile("nowhere/plan.json"),
    message:
      "the plan must be a file that can be read, got 'nowhere/plan.json'; check the path: the file does not exist",
  },
  {
    title: "a folder given for a plan",
    make: () => PlanReport.ofFile("test"),
    message: "the plan must be a file that can be read, got 'test'; name a file in that folder",
  },
  {
    title: "a plan without a path",
    make: () => PlanReport.ofFile(""),
    message: "the plan must be a file that can be read; name its path",
  },
  {
    title: "a plan given for the last deployment",
    make: () => DeployedDocument.ofText('{"format_version":"1.2","resource":{},"planned_values":{}}'),
    message:
      "the document of the last deployment must be a configuration in Terraform's JSON syntax; pass the cdk.tf.json that was deployed last",
  },
  {
    title: "a state given for the last deployment",
    make: () => DeployedDocument.ofText('{"version":4,"serial":3,"lineage":"a","resources":[]}'),
    message:
      "the document of the last deployment must be a configuration in Terraform's JSON syntax; pass the cdk.tf.json that was deployed last",
  },
  {
    title: "a last deployment in HCL",
    make: () => DeployedDocument.ofText('resource "oci_streaming_stream" "orders" {}'),
    message: "the document of the last deployment must be complete JSON; pass the cdk.tf.json that was deployed last",
  },
  {
    title: "a last deployment in a file that is not there",
    make: () => DeployedDocument.ofFile("nowhere/cdk.tf.json"),
    message:
      "the document of the last deployment must be a file that can be read, got 'nowhere/cdk.tf.json'; check the path: the file does not exist",
  },
  {
    title: "a finding that is accepted without a reason",
    make: () => AcceptedFinding.parse("oci_streaming_stream.orders= "),
    message: "the reason why 'oci_streaming_stream.orders' is accepted must not be empty; write ADDRESS=REASON",
  },
  {
    title: "a finding that is accepted without an address",
    make: () => AcceptedFinding.of("", "nobody reads it"),
    message: "the address of an accepted finding must not be empty; write ADDRESS=REASON",
  },
  {
    title: "a finding that is accepted without an equals sign",
    make: () => AcceptedFinding.parse('oci_streaming_stream.orders["a=b"]'),
    message:
      "an accepted finding must be ADDRESS=REASON, got 'oci_streaming_stream.orders[\"a=b\"]'; write the address from the report, an equals sign and the reason",
  },
]);
