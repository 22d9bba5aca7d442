// Documents that cannot be drawn.

import { relative } from "node:path";
import { App, type TerraformStack } from "cdktf";
import { StackDiagram } from "../../lib/diagram";
import { type Row, rows } from "./row";

const JSON_REMEDY = "pass the cdk.tf.json that `cdktf synth` writes";

export const diagrams: readonly Row[] = rows([
  {
    title: "a picture of a text that is no JSON",
    make: () => StackDiagram.ofSynthesized("resource {}"),
    message: `the synthesized stack must be complete JSON; ${JSON_REMEDY}`,
  },
  {
    title: "a picture of nothing at all",
    make: () => StackDiagram.ofSynthesized(" "),
    message: `the synthesized stack must not be empty; ${JSON_REMEDY}`,
  },
  {
    title: "a picture of a plan",
    make: () => StackDiagram.ofSynthesized('{"format_version":"1.2","resource":{},"planned_values":{}}'),
    message: `the synthesized stack must be a configuration in Terraform's JSON syntax; ${JSON_REMEDY}`,
  },
  {
    title: "a picture of JSON that is no document",
    make: () => StackDiagram.ofSynthesized('["resource"]'),
    message: `the synthesized stack must be a configuration in Terraform's JSON syntax; ${JSON_REMEDY}`,
  },
  {
    title: "a picture of JSON in which nothing is Terraform's",
    make: () => StackDiagram.ofSynthesized('{"resources":{}}'),
    message: `the synthesized stack must be a configuration in Terraform's JSON syntax; ${JSON_REMEDY}`,
  },
  {
    title: "a picture of a file that is not there",
    make: () => StackDiagram.ofFile("nowhere/cdk.tf.json"),
    message:
      "the synthesized stack must be a file that can be read, got 'nowhere/cdk.tf.json'; check the path: the file does not exist",
  },
  {
    title: "a picture of a file without a name",
    make: () => StackDiagram.ofFile(""),
    message: "the synthesized stack must be a file that can be read; name its path",
  },
  {
    title: "a picture of a folder",
    make: () => StackDiagram.ofFile(relative(process.cwd(), __dirname)),
    message: "the synthesized stack must be a file that can be read, got 'test/refusals'; name a file in that folder",
  },
  {
    title: "a picture of an app in the place of a stack",
    make: () => StackDiagram.of(new App() as unknown as TerraformStack),
    message: "stack of StackDiagram.of must be a stack, got the App; give it a TerraformStack, such as an OciStack",
  },
  {
    title: "a picture of a stack's name",
    make: () => StackDiagram.of("orders" as unknown as TerraformStack),
    message: "stack of StackDiagram.of must be a stack, got 'orders'; give it a TerraformStack, such as an OciStack",
  },
  {
    title: "a picture in a view that there is not",
    make: () => StackDiagram.ofSynthesized('{"terraform":{}}').svg("cost" as never),
    message:
      "view of svg() must be a DiagramView, got 'cost'; write DiagramView.DATA_FLOW, DiagramView.PERMISSIONS or DiagramView.NETWORK",
  },
]);
