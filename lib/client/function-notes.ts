// A file about functions for the people who run them.

import { type OciFunction } from "../functions/oci-function";
import { ClientFile } from "./client-file";

/** Notes on the functions of a stack, as a file. */
export class FunctionNotes {
  /**
   * `function-env.md`: the task, the needs and the environment variables of each function with a `program`.
   *
   * @throws ConfigurationError from the output, for a secret in a variable
   */
  public static markdown(functions: OciFunction[]): ClientFile {
    return ClientFile.of({
      fileName: "function-env.md",
      description: "The task, the needs and the environment of each function.",
      content: [...INTRODUCTION, ...functions.flatMap(section)].join("\n"),
    });
  }

  private constructor() {
    // Only its factory is used.
  }
}

const INTRODUCTION = [
  "# Functions",
  "",
  "Each function authenticates as its resource principal: do not put keys or tokens into images. The programs are in functions/ of the",
  "library's repository. Your own image gets the same variables.",
  "",
];

function section({ node, program, variables }: OciFunction): string[] {
  if (program === undefined) return [];
  const { name, title, notes, memoryMiB, timeout } = program;
  const described = Object.entries(program.variables).map(
    ([variable, text]) => [variable, text.replaceAll("|", "\\|")] as const,
  );
  return [
    `## ${node.id}`,
    "",
    `The program \`${name}\`. ${title} It needs at least ${memoryMiB} MB and ${timeout.toSeconds()} s.`,
    "",
    ...notes.map((note) => `- ${note}`),
    "",
    "| variable | what it is |",
    "|---|---|",
    ...Object.keys(variables).map((variable) => `| \`${variable}\` | ${String(new Map(described).get(variable))} |`),
    "",
    ...described
      .filter(([variable]) => !Object.hasOwn(variables, variable))
      .map(([variable, text]) => `- \`${variable}\`, not set: ${text}`),
    "",
  ];
}
