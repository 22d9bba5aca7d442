// The implementation of `npm run diagram`, without the command line.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "cdktf-oci-streaming";
import { DiagramView, StackDiagram } from "cdktf-oci-streaming/diagram";
import { newApp } from "../../stacks/main";
import { type ReferenceStack } from "../../stacks/variants";
import { between } from "./readme";

/** The pictures in a README. */
const VIEWS = [DiagramView.DATA_FLOW, DiagramView.PERMISSIONS];

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
  const diagram = StackDiagram.of(make(newApp()));
  const pictures = VIEWS.flatMap((view) => [diagram.caption(view), `\`\`\`mermaid\n${diagram.mermaid(view)}\n\`\`\``]);
  return pictures.join("\n\n");
}

/** A README with the pictures of a stack between its marks. */
export function withPictures(readme: string, stack: ReferenceStack, file: string): string {
  return between("diagram", readme, picturesOf(stack), file);
}

/** Puts the pictures of a stack into its README. @returns whether that changed it */
export function updateReadme(stack: ReferenceStack, file = readmeOf(stack.id)): boolean {
  const readme = readFileSync(file, "utf8");
  const updated = withPictures(readme, stack, file);
  if (updated !== readme) writeFileSync(file, updated);
  return updated !== readme;
}
