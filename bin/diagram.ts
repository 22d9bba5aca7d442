// npx cdktf-oci-streaming diagram <stack>: draws a stack.

import { writeFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { ConfigurationError } from "cdktf-oci-streaming";
import { DiagramView, StackDiagram } from "cdktf-oci-streaming/diagram";
import { type Terminal } from "./command-line";
import { documentOf, takeStack } from "./synthesized-stack";

interface Options {
  readonly view: DiagramView;
  readonly format: "mermaid" | "svg" | "json";
  readonly app: string;
  readonly output?: string;
}

const MORE = `
Run \`cdktf synth\` first. Views: data-flow shows where data goes, permissions shows who may do what, network shows who may connect to what.
  npx cdktf-oci-streaming diagram bookings --view permissions --format svg --output bookings.svg`;

/** Adds the command to a program. */
export function diagramCommand(program: Command, terminal: Terminal): void {
  takeStack(program.command("diagram"))
    .description("draw where data goes, who may do what, or who may connect to what")
    .addOption(new Option("--view <view>", "the view to draw").choices(Object.values(DiagramView)).default("data-flow"))
    .addOption(
      new Option("--format <format>", "the format of the diagram")
        .choices(["mermaid", "svg", "json"])
        .default("mermaid"),
    )
    .option("--output <file>", "a file to write the diagram to, instead of standard output")
    .addHelpText("after", MORE)
    .action((stack: string, { app, format, output, view }: Options) => {
      const text = drawn(StackDiagram.ofFile(documentOf(stack, app)), format, view);
      if (output === undefined) terminal.print(text);
      else write(output, text);
    });
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    const remedy = "name a file in a folder that exists";
    throw new ConfigurationError(`the file for the diagram must be writable, got '${file}'; ${remedy}`);
  }
}

function drawn(diagram: StackDiagram, format: Options["format"], view: DiagramView): string {
  if (format === "svg") return diagram.svg(view);
  return format === "json" ? diagram.json(view) : `${diagram.mermaid(view)}\n`;
}
