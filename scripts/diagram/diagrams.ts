// What `npm run diagram` does, apart from the command line.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "cdktf-oci-streaming";
import { newApp } from "../../stacks/main";
import { type ReferenceStack } from "../../stacks/variants";
import { StackModel } from "./model";
import { accessPicture, flowPicture } from "./pictures";
import { withPictures } from "./readme";

/** Where the README of a stack is, by the stack's id. */
export function readmeOf(id: string, stacks = join(__dirname, "..", "..", "stacks")): string {
  return join(stacks, id, "README.md");
}

/** The pictures of a stack as Markdown. */
export function picturesOf({ id, variants }: ReferenceStack, variant = "default"): string {
  const make = variants[variant];
  if (make === undefined) {
    const names = Object.keys(variants).join(", ");
    throw new ConfigurationError(`the variant of ${id} must be one of ${names}, got '${variant}'`);
  }
  const model = StackModel.of(make(newApp()));
  return [FLOW_CAPTION, fenced(flowPicture(model)), ACCESS_CAPTION, fenced(accessPicture(model)), ""].join("\n\n");
}

const FLOW_CAPTION =
  "Where data goes. A dotted arrow is a way that is open, or watched. What has a dashed frame is not made by the stack. A " +
  "name in brackets is an input.";

const ACCESS_CAPTION =
  "Who may do what. In parentheses stand the policy, by its place in the construct tree, and the number of its statement.";

function fenced(mermaid: string): string {
  return `\`\`\`mermaid\n${mermaid}\n\`\`\``;
}

/** Puts the pictures of a stack into its README. @returns whether that changed it */
export function updateReadme(stack: ReferenceStack, file = readmeOf(stack.id)): boolean {
  const readme = readFileSync(file, "utf8");
  const updated = withPictures(readme, picturesOf(stack), file);
  if (updated !== readme) writeFileSync(file, updated);
  return updated !== readme;
}
