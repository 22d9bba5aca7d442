// What the helpers for other people's tests cannot read.

import { PrivilegeReport } from "../../lib/testing";
import { type Row, rows } from "./row";

export const testing: readonly Row[] = rows([
  {
    title: "the privileges of a stack in HCL",
    make: () => PrivilegeReport.ofSynthesized('resource "oci_identity_policy" "access" {}'),
    message:
      'a synthesized stack must be JSON, got \'resource "oci_identity_policy" "access" {}\'; give the text of cdk.tf.json',
  },
]);
